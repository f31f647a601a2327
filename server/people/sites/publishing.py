"""Publishing a notice: who may be told of it, how many they are, and how far telling them is."""

from __future__ import annotations

from uuid import UUID

from server.people.sites import audiences, notice_board, queries
from server.people.sites.audiences import Audience, Reach
from server.people.sites.models import SiteNotice
from server.people.sites.schemas import PublishQuery, PublishView, PushView
from server.people.sites.years import graduation_years
from server.platform.access.actor import Actor
from server.platform.errors import invalid
from server.platform.web.forms import Choice


def audience(query: PublishQuery) -> tuple[Audience, int | None]:
    """Who is meant, and of which graduation year. Raises `Invalid` for nobody we know."""
    found = audiences.find(query.to)
    if found is None:
        raise invalid("to", "请从列表里选择推送给谁")
    return found, query.year if found.by_year else None


async def publish_page(actor: Actor, notice_id: UUID, query: PublishQuery) -> PublishView:
    """The question before a notice is published: to whom, and how many they are."""
    notice = await notice_board.desk_notice(actor, notice_id)
    reach, year, years = Reach(0, 0), None, []
    if query.to:
        chosen, year = audience(query)
        reach = await chosen.reach(notice.site, year)
        years = graduation_years() if chosen.by_year else []
    return PublishView(
        site=queries.choice(notice.site),
        id=notice.id,
        title=notice.title,
        choices=[
            Choice(value="", label="不推送"),
            *(
                Choice(value=each.name, label=each.label(notice.site))
                for each in audiences.audiences()
            ),
        ],
        to=query.to,
        years=[Choice(value=str(each), label=f"{each} 届") for each in years],
        year=str(year or ""),
        people=reach.people,
        by_wechat=reach.by_wechat,
        beyond=reach.beyond,
    )


def push_of(notice: SiteNotice) -> PushView | None:
    """How far telling people of it is; None where nobody is told."""
    found = audiences.find(notice.audience)
    if found is None:
        return None
    whose = found.label(notice.site)
    return PushView(
        who=f"{whose}（{notice.year} 届）" if notice.year else whose,
        told=notice.told,
        done_at=notice.told_at,
    )
