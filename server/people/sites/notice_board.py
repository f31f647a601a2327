"""A site's notices, as everybody reads them and as its desk keeps them."""

from __future__ import annotations

from uuid import UUID

from tortoise.expressions import Q

from server.people.sites import queries
from server.people.sites.models import SiteNotice, SiteNoticeState
from server.people.sites.schemas import (
    NoticeBody,
    NoticeFormView,
    NoticeLine,
    NoticeRow,
    NoticesDeskView,
    NoticesQuery,
    NoticesView,
    NoticeView,
)
from server.people.sites.texts import paragraphs
from server.platform.access.actor import Actor, Kind, Role
from server.platform.access.scope import of_office
from server.platform.database import one
from server.platform.errors import NotFound
from server.platform.web.paging import PageQuery, beyond, cut, encode
from server.platform.workflow.pages import TONES


def visible_to(actor: Actor) -> Q:
    """The notices an actor may see: everybody the published ones, a site's office all its own."""
    if actor.kind is Kind.STAFF:
        if Role.PROVINCE in actor.roles:
            return Q()
        if Role.SCHOOL in actor.roles:
            return Q(state=SiteNoticeState.PUBLISHED) | Q(site_id=actor.site_id)
    return Q(state=SiteNoticeState.PUBLISHED)


async def public_notices(code: str, query: PageQuery) -> NoticesView:
    """A site's published notices, newest first. Raises `NotFound`."""
    site = await queries.site_by_code(code)
    rows = (
        await SiteNotice.filter(
            beyond(query.after, "published_at"), site_id=site.id, state=SiteNoticeState.PUBLISHED
        )
        .order_by("-published_at", "-id")
        .limit(query.limit + 1)
    )
    shown, more = cut(rows, query.limit)
    return NoticesView(
        site=queries.facts(site),
        items=[line(n, code) for n in shown],
        next=encode(shown[-1].published_at, shown[-1].id) if more else None,
    )


async def public_notice(code: str, notice_id: UUID) -> NoticeView:
    """One published notice. Raises `NotFound`, also for one that was taken back."""
    site = await queries.site_by_code(code)
    found = await SiteNotice.get_or_none(
        id=notice_id, site_id=site.id, state=SiteNoticeState.PUBLISHED
    )
    if found is None:
        raise NotFound("没有找到这份公告，可能已经撤下")
    return NoticeView(site=queries.facts(site), notice=body(found))


async def notices_desk(actor: Actor, query: NoticesQuery) -> NoticesDeskView:
    """Drafts, published and withdrawn notices of one site, newest first."""
    site = await queries.desk_site(actor, query.site)
    rows = (
        await SiteNotice.filter(
            visible_to(actor), beyond(query.after, "created_at"), site_id=site.id
        )
        .order_by("-created_at", "-id")
        .limit(query.limit + 1)
    )
    shown, more = cut(rows, query.limit)
    return NoticesDeskView(
        site=queries.choice(site),
        sites=await queries.desk_sites(actor),
        items=[
            NoticeRow(
                id=n.id,
                title=n.title,
                author=n.author,
                state_label=n.state.label,
                tone=TONES.get(n.state, "wait"),
                at=n.state_since,
                href=f"/staff/site/notices/{n.id}",
            )
            for n in shown
        ],
        next=encode(shown[-1].created_at, shown[-1].id) if more else None,
    )


async def desk_notice(actor: Actor, notice_id: UUID) -> SiteNotice:
    """A notice of a site that this desk keeps. Raises `NotFound`."""
    rows = SiteNotice.filter(of_office(actor), id=notice_id).select_related("site")
    return await one(rows, "没有找到这份公告")


async def notice_form(actor: Actor, site: str, notice_id: UUID | None) -> NoticeFormView:
    """The form for a new notice of a site, or with a draft in it."""
    if notice_id is None:
        chosen = await queries.desk_site(actor, site)
        return NoticeFormView(site=queries.choice(chosen), id=None, title="", text="")
    found = await desk_notice(actor, notice_id)
    return NoticeFormView(
        site=queries.choice(found.site), id=found.id, title=found.title, text=found.text
    )


def body(notice: SiteNotice) -> NoticeBody:
    return NoticeBody(
        title=notice.title,
        paragraphs=paragraphs(notice.text),
        author=notice.author,
        at=notice.published_at,
    )


def line(notice: SiteNotice, code: str) -> NoticeLine:
    """A notice in a list that everybody reads."""
    at = notice.published_at or notice.created_at
    return NoticeLine(
        id=notice.id, title=notice.title, at=at, href=f"/s/{code}/notices/{notice.id}"
    )


async def published(site_id: UUID, limit: int) -> list[SiteNotice]:
    """A site's newest notices that everybody may read."""
    return (
        await SiteNotice.filter(site_id=site_id, state=SiteNoticeState.PUBLISHED)
        .order_by("-published_at", "-id")
        .limit(limit)
    )
