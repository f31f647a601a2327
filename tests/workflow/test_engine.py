"""The one door to every state: what it lets through, what it refuses, and what it leaves behind."""

from __future__ import annotations

from datetime import timedelta
from itertools import product
from uuid import uuid4

import pytest

from server.house import open_rooms
from server.people.accounts.models import Binding, BindingState
from server.people.accounts.workflow import BINDING
from server.people.roster.models import ImportState
from server.people.roster.workflow import ROSTER_IMPORT
from server.people.sites.workflow import SITE_NOTICE
from server.people.students.models import RebindingState
from server.people.students.workflow import REBINDING
from server.platform import clock, database
from server.platform.access.actor import SYSTEM, Actor, Kind, Role
from server.platform.errors import Conflict, Forbidden, Invalid
from server.platform.workflow import bulk, engine, pages, queries
from server.platform.workflow.engine import Words
from server.platform.workflow.models import Assignment, Transition
from server.platform.workflow.steps import Step, Workflow, workflows
from tests.people import acting, identity, looking, waiting_case
from tests.workflow.cases import case_in

open_rooms("workflow")

REASON = Words("still_used")


async def traces() -> int:
    """Everything that a move leaves: its Transition and its job."""
    jobs = await _count("SELECT count(*) FROM pgqueuer")
    return await Transition.all().count() + jobs


async def _count(statement: str) -> int:
    async with database.driver() as connection:
        return int(await connection.fetchval(statement))


async def test_a_move_writes_state_history_and_notice_in_one_go(db: None) -> None:
    case, desk = await waiting_case(), await acting("school@10001.demo")
    before = await _count("SELECT count(*) FROM pgqueuer")
    await engine.fire(REBINDING, desk, case, "refuse", words=Words("other", "不是本人"))
    await case.refresh_from_db()
    moved = await Transition.filter(object_id=case.id).order_by("-id").first()
    assert moved is not None
    assert case.state is RebindingState.REFUSED
    assert case.state_since == moved.at
    assert case.due_at is None
    assert (moved.source, moved.target, moved.actor_name) == ("waiting", "refused", "周老师")
    assert (moved.role, moved.reason, moved.words) == ("school", "other", "不是本人")
    assert await _count("SELECT count(*) FROM pgqueuer") == before + 1


async def test_a_case_that_moved_meanwhile_is_a_conflict_with_who_and_when(db: None) -> None:
    case, stale = await waiting_case(), await waiting_case()
    await engine.fire(REBINDING, await acting("school@10001.demo"), case, "approve")
    left = await traces()
    with pytest.raises(Conflict) as refused:
        await engine.fire(REBINDING, await acting("province@demo"), stale, "refuse", words=REASON)
    told = refused.value
    assert told.extra == {"state": "approved", "by": "周老师", "at": case.state_since.isoformat()}
    local = case.state_since.astimezone(clock.CHINA)
    assert told.detail == f"周老师已于 {local:%m-%d %H:%M} 处理，现在是“已换绑”"
    assert await traces() == left


async def test_only_a_conditional_update_notices_a_stale_copy(db: None) -> None:
    """The control: with the condition gone, the stale copy would move the case a second time."""
    case, stale = await waiting_case(), await waiting_case()
    await engine.fire(REBINDING, await acting("school@10001.demo"), case, "approve")
    unconditional = await REBINDING.model.filter(id=stale.id).update(state=RebindingState.REFUSED)
    assert unconditional == 1


async def test_a_case_that_was_not_seen_as_it_is_now_is_not_decided(db: None) -> None:
    """The copy is fresh, what its desk had before its eyes is not."""
    case, desk, left = await waiting_case(), await acting("school@10001.demo"), await traces()
    before = Words(seen=case.state_since - timedelta(microseconds=1))
    with pytest.raises(Conflict):
        await engine.fire(REBINDING, desk, case, "approve", words=before)
    assert await traces() == left
    await engine.fire(REBINDING, desk, case, "approve", words=Words(seen=case.state_since))


async def test_the_history_says_in_whose_place_somebody_decided(db: None) -> None:
    case, desk = await waiting_case(), await acting("school@10001.demo")
    await engine.fire(REBINDING, desk, case, "approve", words=Words(behalf="孙老师"))
    newest, oldest = await queries.history(REBINDING, case.id)
    assert (newest.who, newest.behalf, oldest.behalf) == ("周老师", "孙老师", "")
    assert pages.move_view(newest).who == "周老师（学校就业中心）代 孙老师"


@pytest.mark.parametrize("many", [False, True], ids=["fire", "fire_many"])
async def test_a_case_that_moves_is_nobody_s_work_any_more(db: None, many: bool) -> None:
    case, desk = await waiting_case(), await acting("school@10001.demo")
    for of in (case.id, uuid4()):
        await Assignment.create(
            workflow=REBINDING.name, object_id=of, stamp=case.state_since,
            holder_id=desk.who, since=clock.now(),
        )  # fmt: skip
    if many:
        await bulk.fire_many(REBINDING, desk, [case], "approve")
    else:
        await engine.fire(REBINDING, desk, case, "approve")
    assert not await Assignment.exists(object_id=case.id)
    assert await Assignment.exists(object_id=of)


@pytest.mark.parametrize(
    ("words", "field"),
    [(Words(), "reason"), (Words("invented"), "reason"), (Words("other"), "note")],
    ids=["none", "unknown", "other without words"],
)
async def test_a_refusal_needs_a_reason(db: None, words: Words, field: str) -> None:
    case, left = await waiting_case(), await traces()
    with pytest.raises(Invalid) as refused:
        await engine.fire(REBINDING, await acting("school@10001.demo"), case, "refuse", words=words)
    assert list(refused.value.errors) == [field]
    await case.refresh_from_db()
    assert case.state is RebindingState.WAITING
    assert await traces() == left


@pytest.mark.parametrize("login", ["school@10002.demo", "college@10001.demo", "door@demo"], ids=str)
async def test_a_foreign_desk_may_not_decide(db: None, login: str) -> None:
    case, left = await waiting_case(), await traces()
    for name, words in (("approve", Words()), ("refuse", REASON)):
        with pytest.raises(Forbidden):
            await engine.fire(REBINDING, await acting(login), case, name, words=words)
    assert await traces() == left
    assert engine.actions(REBINDING, await acting(login), case) == []


async def test_an_unknown_step_is_no_move_at_all(db: None) -> None:
    case, left = await waiting_case(), await traces()
    with pytest.raises(Invalid):
        await engine.fire(REBINDING, SYSTEM, case, "invented")
    assert await traces() == left


def everyone(case: object) -> list[Actor]:
    """Somebody of every kind that a step could be for, within the case's site."""
    site, college = case.site_id, case.college_id  # type: ignore[attr-defined]
    staff = {"kind": Kind.STAFF, "site_id": site, "college_id": college}
    return [
        SYSTEM,
        Actor(),
        Actor(identity_id=getattr(case, "identity_id", None)),
        Actor(kind=Kind.STUDENT, id=getattr(case, "account_id", None)),
        *(Actor(roles=frozenset({role}), **staff) for role in Role),
    ]


STAYS = "it stays where it is"


@pytest.mark.parametrize(
    "workflow", [REBINDING, BINDING, ROSTER_IMPORT, SITE_NOTICE], ids=lambda w: w.name
)
async def test_every_step_from_every_state(db: None, workflow: Workflow) -> None:
    """N x N: what the table allows leads to its target, everything else is refused (row 7)."""
    wrong = [
        (step.name, state, led)
        for step, state in product(workflow.steps, workflow.states)
        if (led := await _led(workflow, step, state))
        not in (step.possible_targets if state in step.source else (STAYS,))
    ]
    assert wrong == []


async def _led(workflow: Workflow, step: Step, state: str) -> str:
    """Where a step led from this state; `STAYS` when it was refused and left no trace."""
    case = await case_in(workflow, state)
    actor = next(a for a in everyone(case) if step.by(a, case))
    words = Words(next(iter(step.reasons.labels))) if step.reasons else Words()
    left = await traces()
    try:
        await engine.fire(workflow, actor, case, step.name, words=words)
    except Conflict:
        await case.refresh_from_db()
        kept = (str(case.state), await traces()) == (state, left)  # type: ignore[attr-defined]
        return STAYS if kept else "it was refused and left a trace"
    return str(case.state)  # type: ignore[attr-defined]


@pytest.mark.parametrize("workflow", workflows().values(), ids=lambda w: w.name)
async def test_the_buttons_are_exactly_the_moves_that_work(db: None, workflow: Workflow) -> None:
    for state in workflow.states:
        for nth in range(len(everyone(await case_in(workflow, state)))):
            case = await case_in(workflow, state)
            actor = everyone(case)[nth]
            shown = {action.name for action in engine.actions(workflow, actor, case)}
            for step in workflow.steps:
                worked = await _works(workflow, actor, case, step)
                assert (step.name in shown) == (worked and not step.after), (state, step.name)


async def _works(workflow: Workflow, actor: Actor, case: queries.Case, step: Step) -> bool:
    words = Words(next(iter(step.reasons.labels))) if step.reasons else Words()
    was = str(case.state)  # type: ignore[attr-defined]
    try:
        await engine.fire(workflow, actor, case, step.name, words=words)
    except (Conflict, Forbidden):
        return False
    await workflow.model.filter(id=case.id).update(state=was)
    await case.refresh_from_db()
    return True


async def test_due_steps_move_what_is_due_and_nothing_else(db: None) -> None:
    case = await waiting_case()
    assert case.due_at is not None
    clock.shift_to(clock.offset() + (case.due_at - clock.now()) - timedelta(seconds=5))
    assert await engine.expire_due(REBINDING) == 0
    clock.shift_to(clock.offset() + timedelta(seconds=6))
    assert await engine.expire_due(REBINDING) == 1
    assert await engine.expire_due(REBINDING) == 0
    await case.refresh_from_db()
    assert case.state is RebindingState.EXPIRED
    last = await queries.last_move(REBINDING, case.id)
    assert last is not None
    assert (last.actor_name, last.role) == ("系统", "system")


async def test_the_system_cannot_decide_and_nobody_can_expire(db: None) -> None:
    case = await waiting_case()
    with pytest.raises(Forbidden):
        await engine.fire(REBINDING, SYSTEM, case, "approve")
    with pytest.raises(Forbidden):
        await engine.fire(REBINDING, await acting("province@demo"), case, "expire")


async def test_history_tells_everything_newest_first(db: None) -> None:
    case = await waiting_case()
    desk = await acting("school@10001.demo")
    await engine.fire(REBINDING, desk, case, "refuse", words=Words("other", "照片不清楚"))
    newest, oldest = await queries.history(REBINDING, case.id)
    assert (newest.who, newest.label, newest.reason) == ("周老师", "退回", "其他")
    assert (newest.words, newest.state) == ("照片不清楚", "未通过")
    assert oldest.state == "待学校审核"


async def test_a_case_page_says_who_is_next_and_since_when(db: None) -> None:
    case = await waiting_case()
    view = await pages.case_view(REBINDING, await acting("school@10001.demo"), case, href="/x")
    assert view.waiting_for == "等待学校就业中心处理"
    assert (view.since, view.deadline) == (case.state_since, case.due_at)
    assert [action.name for action in view.actions] == ["approve", "refuse"]
    assert view.actions[1].needs_reason


async def test_one_without_an_account_is_himself_in_the_history(db: None) -> None:
    case = await waiting_case()
    await engine.fire(REBINDING, looking(await identity("zhao")), case, "withdraw")
    assert (await queries.history(REBINDING, case.id))[0].who == "本人"


async def test_desks_see_what_waits_for_them_and_for_nobody_else(db: None) -> None:
    for login, has_it in (
        ("school@10001.demo", True),
        ("school@10002.demo", False),
        ("college@10001.demo", False),
    ):
        found = [
            await REBINDING.model.filter(place.scope, state=place.state).count()
            for place in queries.places(await acting(login))
            if place.workflow is REBINDING
        ]
        assert (sum(found) > 0) is has_it, login


async def test_a_transition_can_never_be_rewritten(db: None) -> None:
    for statement in ("UPDATE transition SET words = ''", "DELETE FROM transition"):
        with pytest.raises(Exception, match="append-only"):
            async with database.transaction(), database.driver() as connection:
                await connection.execute(statement)


async def test_an_ended_binding_has_no_way_back(db: None) -> None:
    assert BINDING.is_final(BindingState.ENDED)
    binding = await Binding.filter(state=BindingState.ACTIVE).first()
    assert binding is not None
    await engine.fire(BINDING, SYSTEM, binding, "end")
    for step in BINDING.steps:
        with pytest.raises(Conflict):
            await engine.fire(BINDING, SYSTEM, binding, step.name)


def test_a_table_with_an_unknown_state_or_a_repeated_name_stops_the_start() -> None:
    good = REBINDING.steps[0]
    for steps in (
        (good, good),
        (Step("x", "x", ("nowhere",), RebindingState.APPROVED, by=good.by),),
        (Step("x", "x", (RebindingState.WAITING,), lambda _: "approved", by=good.by),),
    ):
        with pytest.raises(ValueError, match="bad states"):
            Workflow("broken", "broken", REBINDING.model, RebindingState, steps)


def test_every_workflow_has_labels_for_all_it_shows() -> None:
    for workflow in workflows().values():
        for state in workflow.states:
            assert workflow.label_of(state) != state
        assert all(step.label for step in workflow.steps)
    assert ROSTER_IMPORT.label_of(ImportState.CHECKED) == "核对完成，待确认"
