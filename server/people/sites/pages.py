"""The pages that everybody sees first: the portal, and a school's own."""

from __future__ import annotations

from server.people.sites import notice_board, queries
from server.people.sites.models import College, Site, SiteKind
from server.people.sites.schemas import SchoolView, WelcomeView
from server.platform.web.paging import cut

ON_PAGE = 5
"""Notices on a site's own page; the list has the rest."""


async def welcome(q: str) -> WelcomeView:
    """The portal (SYS-01, SYS-06): the schools, and the province's newest notices."""
    main = await queries.province()
    found = await queries.schools(q)
    newest = await notice_board.published(main.id, 3) if main else []
    return WelcomeView(
        schools=[queries.choice(s) for s in found],
        q=q,
        total=await Site.filter(kind=SiteKind.SCHOOL).count() if q else len(found),
        notices=[notice_board.line(n, main.code) for n in newest] if main else [],
        province=queries.choice(main) if main else None,
    )


async def school_page(site: Site) -> SchoolView:
    """A school's own page (SYS-02), as everybody sees it."""
    found, more = cut(await notice_board.published(site.id, ON_PAGE + 1), ON_PAGE)
    colleges = await College.filter(site_id=site.id).order_by("code")
    return SchoolView(
        site=queries.facts(site),
        city=await queries.city_of(site),
        colleges=[c.name for c in colleges],
        notices=[notice_board.line(n, site.code) for n in found],
        more=more,
    )
