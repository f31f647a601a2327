"""Sites, whom to call there, their notices; public but for what desks have not published."""

from __future__ import annotations

from uuid import UUID

from tortoise.expressions import Q
from tortoise.functions import Count

from server import clock
from server.access.actor import Actor, Kind, Role
from server.code_tables import queries as code_tables
from server.database import one
from server.errors import NotFound
from server.sites.models import (
    College,
    Site,
    SiteKind,
    SiteMark,
    SiteNotice,
    SiteNoticeState,
)
from server.sites.schemas import (
    CollegeLine,
    ContactCard,
    ContactsView,
    MarkLine,
    NoticeBody,
    NoticeFormView,
    NoticeLine,
    NoticeRow,
    NoticesDeskView,
    NoticesQuery,
    NoticesView,
    NoticeView,
    SchoolView,
    SiteChoice,
    SiteDeskView,
    SitePage,
    WelcomeView,
)
from server.sites.texts import paragraphs
from server.web.paging import PageQuery, beyond, cut, encode

ON_PAGE = 5
"""Notices on a site's own page; the list has the rest."""

TONES = {"draft": "wait", "published": "good", "withdrawn": "plain"}


def visible_to(actor: Actor) -> Q:
    """The notices an actor may see: everybody the published ones, a site's office all its own."""
    if actor.kind is Kind.STAFF:
        if Role.PROVINCE in actor.roles:
            return Q()
        if Role.SCHOOL in actor.roles:
            return Q(state=SiteNoticeState.PUBLISHED) | Q(site_id=actor.site_id)
    return Q(state=SiteNoticeState.PUBLISHED)


async def schools(q: str = "") -> list[Site]:
    """Every school, by code; `q` is part of a name or the whole code."""
    found = Site.filter(kind=SiteKind.SCHOOL)
    if q:
        found = found.filter(Q(name__icontains=q) | Q(code=q))
    return await found.order_by("code")


async def province() -> Site | None:
    return await Site.get_or_none(kind=SiteKind.PROVINCE)


async def site_by_code(code: str) -> Site:
    """Raises `NotFound` for a code that no site has."""
    return await one(Site.filter(code=code), "没有找到这所学校，请从首页重新选择")


async def desk_site(actor: Actor, code: str) -> Site:
    """The site a desk works on: its own, or (the province) the one it names.

    Raises `NotFound` for a foreign site as for one that does not exist.
    """
    if not code:
        return await Site.get(id=actor.site_id)
    site = await site_by_code(code)
    if Role.PROVINCE not in actor.roles and site.id != actor.site_id:
        raise NotFound("没有找到这所学校，请从首页重新选择")
    return site


async def desk_sites(actor: Actor) -> list[SiteChoice]:
    """The sites among which a desk may choose; empty when it has only its own."""
    if Role.PROVINCE not in actor.roles:
        return []
    return [choice(s) for s in await Site.all().order_by("-kind", "code")]


async def welcome(q: str, sandbox_url: str | None) -> WelcomeView:
    """The portal (SYS-01, SYS-06): the schools, and the province's newest notices."""
    main = await province()
    found = await schools(q)
    newest = await _published(main.id, 3) if main else []
    return WelcomeView(
        schools=[choice(s) for s in found],
        q=q,
        total=await Site.filter(kind=SiteKind.SCHOOL).count() if q else len(found),
        notices=[_line(n, main.code) for n in newest] if main else [],
        province=choice(main) if main else None,
        sandbox_url=sandbox_url,
    )


async def school_by_code(code: str) -> Site:
    """Raises `NotFound` for a code that no school has, the province's own among them."""
    site = await site_by_code(code)
    if site.kind is not SiteKind.SCHOOL:
        raise NotFound("没有找到这所学校，请从首页重新选择")
    return site


async def school_page(site: Site) -> SchoolView:
    """A school's own page (SYS-02), as everybody sees it."""
    found, more = cut(await _published(site.id, ON_PAGE + 1), ON_PAGE)
    colleges = await College.filter(site_id=site.id).order_by("code")
    return SchoolView(
        site=facts(site),
        city=await city_of(site),
        colleges=[c.name for c in colleges],
        notices=[_line(n, site.code) for n in found],
        more=more,
    )


async def public_notices(code: str, query: PageQuery) -> NoticesView:
    """A site's published notices, newest first. Raises `NotFound`."""
    site = await site_by_code(code)
    rows = (
        await SiteNotice.filter(
            beyond(query.after, "published_at"), site_id=site.id, state=SiteNoticeState.PUBLISHED
        )
        .order_by("-published_at", "-id")
        .limit(query.limit + 1)
    )
    shown, more = cut(rows, query.limit)
    return NoticesView(
        site=facts(site),
        items=[_line(n, code) for n in shown],
        next=encode(shown[-1].published_at, shown[-1].id) if more else None,
    )


async def public_notice(code: str, notice_id: UUID) -> NoticeView:
    """One published notice. Raises `NotFound`, also for one that was taken back."""
    site = await site_by_code(code)
    found = await SiteNotice.get_or_none(
        id=notice_id, site_id=site.id, state=SiteNoticeState.PUBLISHED
    )
    if found is None:
        raise NotFound("没有找到这份公告，可能已经撤下")
    return NoticeView(site=facts(site), notice=body(found))


async def contacts(q: str) -> ContactsView:
    """就业派遣: the schools' contacts (SYS-04), the province's first; `q` is part of a name."""
    found = await Site.filter(name__icontains=q).order_by("-kind", "code") if q else (
        await Site.all().order_by("-kind", "code")
    )
    found.sort(key=lambda s: s.kind is not SiteKind.PROVINCE)
    return ContactsView(contacts=[contact(s) for s in found], q=q)


async def site_desk(actor: Actor, code: str) -> SiteDeskView:
    """A site's facts and colleges, for the desk that keeps them."""
    site = await desk_site(actor, code)
    rows = (
        await College.filter(site_id=site.id)
        .annotate(count=Count("students"))
        .order_by("code")
        .values("id", "code", "name", "count")
    )
    return SiteDeskView(
        site=facts(site),
        sites=await desk_sites(actor),
        colleges=[
            CollegeLine(id=r["id"], code=r["code"], name=r["name"], students=r["count"])
            for r in rows
        ],
        marks=[MarkLine(id=m.id, name=m.name) for m in await marks_of(site.id)],
    )


async def marks_of(site_id: UUID) -> list[SiteMark]:
    """The 单位标记 among which employers choose at a school; mostly none (ENT-05)."""
    return await SiteMark.filter(site_id=site_id).order_by("name")


async def mark(actor: Actor, mark_id: UUID) -> SiteMark:
    """A mark of a site that this desk keeps. Raises `NotFound`."""
    rows = SiteMark.filter(id=mark_id)
    if Role.PROVINCE not in actor.roles:
        rows = rows.filter(site_id=actor.site_id)
    return await one(rows.select_related("site"), "没有找到这个单位标记")


async def city_of(site: Site) -> str:
    """Where the site is, in words; empty when nobody has said so."""
    year = clock.now().astimezone(clock.CHINA).year
    return await code_tables.label("region", site.region, year) if site.region else ""


async def college(actor: Actor, college_id: UUID) -> College:
    """A college of a site that this desk keeps. Raises `NotFound`."""
    rows = College.filter(id=college_id)
    if Role.PROVINCE not in actor.roles:
        rows = rows.filter(site_id=actor.site_id)
    return await one(rows.select_related("site"), "没有找到这个院系")


async def notices_desk(actor: Actor, query: NoticesQuery) -> NoticesDeskView:
    """Drafts, published and withdrawn notices of one site, newest first."""
    site = await desk_site(actor, query.site)
    rows = (
        await SiteNotice.filter(
            visible_to(actor), beyond(query.after, "created_at"), site_id=site.id
        )
        .order_by("-created_at", "-id")
        .limit(query.limit + 1)
    )
    shown, more = cut(rows, query.limit)
    return NoticesDeskView(
        site=choice(site),
        sites=await desk_sites(actor),
        items=[
            NoticeRow(
                id=n.id,
                title=n.title,
                author=n.author,
                state_label=n.state.label,
                tone=TONES[n.state],
                at=n.state_since,
                href=f"/staff/site/notices/{n.id}",
            )
            for n in shown
        ],
        next=encode(shown[-1].created_at, shown[-1].id) if more else None,
    )


async def desk_notice(actor: Actor, notice_id: UUID) -> SiteNotice:
    """A notice of a site that this desk keeps. Raises `NotFound`."""
    rows = SiteNotice.filter(visible_to(actor), id=notice_id)
    if Role.PROVINCE not in actor.roles:
        rows = rows.filter(site_id=actor.site_id)
    return await one(rows.select_related("site"), "没有找到这份公告")


async def notice_form(actor: Actor, site: str, notice_id: UUID | None) -> NoticeFormView:
    """The form for a new notice of a site, or with a draft in it."""
    if notice_id is None:
        chosen = await desk_site(actor, site)
        return NoticeFormView(site=choice(chosen), id=None, title="", text="")
    found = await desk_notice(actor, notice_id)
    return NoticeFormView(
        site=choice(found.site), id=found.id, title=found.title, text=found.text
    )


async def code_of(site_id: UUID) -> str:
    """A site's code, which also names its stream in the audit trail."""
    return (await Site.get(id=site_id)).code


def choice(site: Site) -> SiteChoice:
    return SiteChoice(code=site.code, name=site.name)


def contact(site: Site) -> ContactCard:
    return ContactCard(
        name=site.name,
        is_school=site.kind is SiteKind.SCHOOL,
        href=f"/s/{site.code}",
        office=site.office,
        phone=site.phone,
        address=site.address,
    )


def facts(site: Site) -> SitePage:
    return SitePage(
        code=site.code,
        name=site.name,
        is_school=site.kind is SiteKind.SCHOOL,
        office=site.office,
        phone=site.phone,
        email=site.email,
        address=site.address,
        region=site.region,
    )


def body(notice: SiteNotice) -> NoticeBody:
    return NoticeBody(
        title=notice.title,
        paragraphs=paragraphs(notice.text),
        author=notice.author,
        at=notice.published_at,
    )


def _line(notice: SiteNotice, code: str) -> NoticeLine:
    at = notice.published_at or notice.created_at
    return NoticeLine(
        id=notice.id, title=notice.title, at=at, href=f"/s/{code}/notices/{notice.id}"
    )


async def _published(site_id: UUID, limit: int) -> list[SiteNotice]:
    return (
        await SiteNotice.filter(site_id=site_id, state=SiteNoticeState.PUBLISHED)
        .order_by("-published_at", "-id")
        .limit(limit)
    )
