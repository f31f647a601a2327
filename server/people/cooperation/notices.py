"""What both sides are told: a new need, that it was taken back, an answer (COOP-07, NTF-13)."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from server.people.accounts.models import Account
from server.people.cooperation import queries
from server.people.cooperation.models import Need, NeedAnswer, Side
from server.people.cooperation.rules import may_cooperate
from server.people.cooperation.workflow import ANSWER, NEED
from server.people.employers.models import EmployerMember
from server.platform.access.actor import Actor, Kind, Role
from server.platform.notices.catalogue import Recipient, Recipients, each, news, result, task
from server.platform.workflow.models import Transition

Reached = dict[UUID, list[UUID]]


async def offices_of(site_ids: Iterable[UUID]) -> Reached:
    """The people of each school's 就业中心."""
    desk = await Account.filter(
        kind=Kind.STAFF,
        site_id__in=list(site_ids),
        is_active=True,
        roles__contains=[Role.SCHOOL.value],
    ).values_list("site_id", "id")
    found: Reached = {}
    for site_id, account_id in desk:
        found.setdefault(site_id, []).append(account_id)
    return found


async def members_of(employer_ids: Iterable[UUID]) -> Reached:
    """The people of each employer who may act in 校地校企合作."""
    members = await EmployerMember.filter(
        employer_id__in=list(employer_ids), account__is_active=True
    ).select_related("account", "assigned")
    found: Reached = {}
    for member in members:
        actor = Actor(
            kind=Kind.RECRUITER,
            id=member.account_id,
            name=member.account.name,
            employer_id=member.employer_id,
            is_administrator=member.administers,
            functions=frozenset(member.assigned.functions if member.assigned else ()),
        )
        if may_cooperate(actor):
            found.setdefault(member.employer_id, []).append(member.account_id)
    return found


def receivers(side: Side) -> Recipients:
    """Everybody on this side who got the need, each with the way to his own row of it."""

    @each
    async def recipients(transition: Transition) -> list[Recipient]:
        need = await Need.get(id=transition.object_id).select_related("employer", "site")
        if need.side.other is not side:
            return []
        rows = await NeedAnswer.filter(need_id=need.id)
        people = await _people(side, rows)
        said = {"title": need.title, "from": queries.author_of(need)}
        return [
            Recipient(account_id=id, words=said | {"row": str(row.id)})
            for row in rows
            for id in people.get(_receiver(row), [])
        ]

    return recipients


def askers(side: Side) -> Recipients:
    """The people of the party on this side whose need was answered."""

    @each
    async def recipients(transition: Transition) -> list[Recipient]:
        row = await NeedAnswer.get(id=transition.object_id).select_related(
            "need", "employer", "site"
        )
        if row.side.other is not side:
            return []
        asking = row.employer_id if side is Side.EMPLOYER else row.site_id
        reach = members_of if side is Side.EMPLOYER else offices_of
        words = {
            "title": row.need.title,
            "from": queries.answering_name(row),
            "need": str(row.need_id),
            "row": str(row.id),
        }
        people = (await reach([asking])).get(asking, [])
        return [Recipient(account_id=id, words=words) for id in people]

    return recipients


async def _people(side: Side, rows: list[NeedAnswer]) -> Reached:
    ids = {_receiver(row) for row in rows}
    return await (members_of(ids) if side is Side.EMPLOYER else offices_of(ids))


def _receiver(row: NeedAnswer) -> UUID:
    return row.employer_id if row.side is Side.EMPLOYER else row.site_id


W, A = NEED.name, ANSWER.name
RECEIVED = {
    Side.SCHOOL: "/staff/needs/received/{row}",
    Side.EMPLOYER: "/employer/needs/received/{row}",
}
ANSWERS = {
    Side.SCHOOL: "/staff/needs/own/{need}/answers/{row}",
    Side.EMPLOYER: "/employer/needs/{need}/answers/{row}",
}

# fmt: off
PUBLISHED = [
    task(
        f"need.published_to_{side}s", on=(W, "publish"), to=receivers(side),
        title="收到一条合作需求",
        text="“{from}”发布了合作需求“{title}”，请您看看能否回应。",
        href=href, matter="合作需求：{title}", remark="{from}",
    )
    for side, href in RECEIVED.items()
]
WITHDRAWN = [
    news(
        f"need.withdrawn_from_{side}s", on=(W, "withdraw"), to=receivers(side),
        title="一条合作需求已被撤回",
        text="“{from}”撤回了合作需求“{title}”，原因：{why}。您不用再处理。",
        href=href, matter="已撤回：{title}", remark="{from}",
    )
    for side, href in RECEIVED.items()
]
ANSWERED = [
    result(
        f"need.answered_to_{side}", on=(A, "answer"), to=askers(side),
        title="您的合作需求有了回应",
        text="“{from}”回应了您的合作需求“{title}”，请查看回应内容和对方的联系方式。",
        href=href, matter="合作需求：{title}", result="已回应", remark="{from}",
    )
    for side, href in ANSWERS.items()
]
