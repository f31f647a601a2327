"""The desk's home: what waits and for how long, what is mine, and the numbers worth a look."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from server.people.accounts.models import Binding, BindingState
from server.people.cases.sheets import shown_places
from server.people.delegations import queries as delegations
from server.people.review import decided, waiting
from server.people.review.home_schemas import AgeCount, DeskView, QueueLine, StandIn
from server.people.review.schemas import ReviewFilter
from server.people.review.waiting import AGES, Group
from server.people.students import queries as students
from server.people.students.models import Student
from server.platform import clock
from server.platform import home as registry
from server.platform.access.actor import Actor
from server.platform.access.scope import of_desk
from server.platform.home import NumberLine
from server.platform.web import page_access as reach

AWAY = "/staff/away"
ROSTER = "/staff/roster"
EVERYTHING = ReviewFilter.model_validate({})


async def desk(actor: Actor) -> DeskView:
    """A fixed number of queries, whatever waits."""
    places = shown_places(actor)
    absent = await delegations.absent_colleagues(actor)
    counts = await waiting.groups(places, EVERYTHING, [actor.who, *absent])
    labels = {place.workflow.name: place.workflow.label for place in places}
    total = await Student.filter(students.visible_to(actor)).count()
    bound = await bound_students(actor)
    return DeskView(
        is_desk=bool(places),
        queues=[
            _queue(name, label, of_kind)
            for name, label in labels.items()
            if (of_kind := [g for g in counts if g.workflow == name])
        ],
        mine=sum(group.count for group in counts if group.held == "mine"),
        decided_today=await decided.decided_today(actor) if places else 0,
        days=await decided.by_day(actor) if places else [],
        stand_ins=await _stand_ins(actor, absent.values()) if places else [],
        numbers=[
            number
            for number in (
                NumberLine(label="生源人数", value=total, href=ROSTER),
                NumberLine(label="已绑定微信", value=bound, href=f"{ROSTER}?bound=yes"),
                NumberLine(label="尚未绑定", value=total - bound, href=f"{ROSTER}?bound=no"),
                *await registry.numbers(actor),
            )
            if number.href is None or reach.may_open(actor, number.href)
        ],
    )


async def bound_students(actor: Actor) -> int:
    """How many of the visible students are bound to a WeChat."""
    scope = Binding.filter(of_desk(actor), state=BindingState.ACTIVE, account__kind="student")
    return len(await scope.distinct().values_list("account_id"))


def _queue(name: str, label: str, groups: Sequence[Group]) -> QueueLine:
    here = EVERYTHING.model_copy(update={"queue": name})
    return QueueLine(
        name=name,
        title=label,
        count=sum(group.count for group in groups),
        oldest=min(group.oldest for group in groups),
        href=here.address(),
        ages=[
            AgeCount(value=age, label=words, count=count, tone=tone, href=here.address(age=age))
            for age, words, tone in AGES
            if (count := sum(group.count for group in groups if group.age == age))
        ],
    )


async def _stand_ins(actor: Actor, absent: Iterable[str]) -> list[StandIn]:
    """Whom the actor stands in for, and who does for him."""
    found = [StandIn(text=f"您正在代 {name} 办理待办", href=AWAY) for name in absent]
    own = await delegations.own(actor)
    if own is not None:
        begins, ends = (at.astimezone(clock.CHINA) for at in (own.begins_at, own.ends_at))
        began = own.begins_at <= clock.now()
        words = "您的待办现在由" if began else f"您的待办从 {begins:%m-%d} 起由"
        found.append(
            StandIn(text=f"{words} {own.delegate.name} 代办，到 {ends:%m-%d %H:%M} 结束", href=AWAY)
        )
    return found
