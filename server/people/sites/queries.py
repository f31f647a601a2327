"""Sites, and whom to call there: public, but for what a desk keeps of its own."""

from __future__ import annotations

from uuid import UUID

from tortoise.expressions import Q
from tortoise.functions import Count

from server.people.sites.models import College, Site, SiteKind, SiteMark
from server.people.sites.schemas import (
    CollegeLine,
    ContactCard,
    ContactsView,
    MarkLine,
    SiteChoice,
    SiteDeskView,
    SitePage,
)
from server.platform import clock, search
from server.platform.access.actor import Actor, Role
from server.platform.access.scope import of_office
from server.platform.code_tables import queries as code_tables
from server.platform.database import one
from server.platform.errors import NotFound


async def schools(q: str = "") -> list[Site]:
    """Every school, by code; `q` is part of a name or the whole code."""
    found = Site.filter(kind=SiteKind.SCHOOL)
    if q:
        found = found.filter(search.matches(("name",), q) | Q(code__iexact=q))
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


async def school_by_code(code: str) -> Site:
    """Raises `NotFound` for a code that no school has, the province's own among them."""
    site = await site_by_code(code)
    if site.kind is not SiteKind.SCHOOL:
        raise NotFound("没有找到这所学校，请从首页重新选择")
    return site


async def contacts(q: str) -> ContactsView:
    """就业派遣: the schools' contacts (SYS-04), the province's first; `q` is part of a name."""
    found = await Site.filter(search.matches(("name",), q)).order_by("kind", "code")
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
    rows = SiteMark.filter(of_office(actor), id=mark_id).select_related("site")
    return await one(rows, "没有找到这个单位标记")


async def city_of(site: Site) -> str:
    """Where the site is, in words; empty when nobody has said so."""
    year = clock.now().astimezone(clock.CHINA).year
    return await code_tables.label("region", site.region, year) if site.region else ""


async def college(actor: Actor, college_id: UUID) -> College:
    """A college of a site that this desk keeps. Raises `NotFound`."""
    rows = College.filter(of_office(actor), id=college_id).select_related("site")
    return await one(rows, "没有找到这个院系")


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
