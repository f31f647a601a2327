"""Who may be told of a site's notice: domains name their people here, notices know none of them.

    join(Audience("students", "本校学生", "全省学生", "…", reach=reach, page=page, order=10))
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from uuid import UUID

from server.people.sites.models import Site, SiteKind


@dataclass(frozen=True, slots=True)
class Reach:
    """How many an audience has: people with an inbox here, and those whom WeChat reaches too.

    `beyond` are known to us but have no account, so that nothing can reach them.
    """

    people: int
    by_wechat: int
    beyond: int = 0


@dataclass(frozen=True, slots=True)
class Audience:
    """People of a school, or of the province. `page` gives their accounts by id, those after one
    id, so many at most. `by_year`: a graduation year may be chosen, the second argument of both.
    """

    name: str
    of_school: str
    of_province: str
    event: str
    reach: Callable[[Site, int | None], Awaitable[Reach]]
    page: Callable[[Site, int | None, UUID | None, int], Awaitable[list[UUID]]]
    order: int
    by_year: bool = False

    def label(self, site: Site) -> str:
        return self.of_school if site.kind is SiteKind.SCHOOL else self.of_province


_audiences: dict[str, Audience] = {}


def join(audience: Audience) -> Audience:
    """From now on a site's notices may be sent to these people."""
    return _audiences.setdefault(audience.name, audience)


def audiences() -> list[Audience]:
    """All of them, as a desk chooses among them."""
    return sorted(_audiences.values(), key=lambda audience: audience.order)


def find(name: str) -> Audience | None:
    return _audiences.get(name)
