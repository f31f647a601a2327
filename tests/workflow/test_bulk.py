"""Thousands of cases begun or moved at once: the statements of two, and the same promises."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from server.people.accounts.models import Account
from server.people.admissions.models import Admission, AdmissionState
from server.people.admissions.workflow import ADMISSION
from server.people.cooperation.models import AnswerState, Need, NeedAnswer, Side
from server.people.cooperation.workflow import ANSWER
from server.people.employers.models import Employer
from server.people.sites.models import Site, SiteKind
from server.platform import clock, database
from server.platform.access.actor import SYSTEM, Kind, Role
from server.platform.errors import Forbidden
from server.platform.notices.models import Notice
from server.platform.notices.service import tell_of_transitions
from server.platform.privacy.models import AuditEntry
from server.platform.workflow import bulk, engine
from server.platform.workflow.models import Transition
from tests.people import acting

HUNDREDTH = 20
"""Of the 2,000 cases (50 postings at 40 sites) that `make bench` begins."""


async def schools(count: int) -> list[Site]:
    """Sites to deliver to, each new."""
    return [
        await Site.create(code=f"9{n:04}", name=f"第{n}学院", kind=SiteKind.SCHOOL)
        for n in range(count)
    ]


async def answers(count: int) -> list[NeedAnswer]:
    """One need's rows at so many schools, not yet begun."""
    need, employer = await Need.all().first(), await Employer.get(name="示范科技有限公司")
    assert need is not None
    return [
        NeedAnswer(
            id=uuid4(), need_id=need.id, side=Side.SCHOOL, site_id=site.id,
            employer_id=employer.id, chain=[], state=AnswerState.UNANSWERED,
        )
        for site in await schools(count)
    ]  # fmt: skip


async def statements(work: Any) -> int:
    sent: list[str] = []
    async with database.driver() as connection:
        counted = connection
    with counted.query_logger(lambda record: sent.append(record.query)):
        await work
    return len(sent)


async def test_many_begin_with_history_evidence_and_notices(db: None) -> None:
    rows = await answers(HUNDREDTH)
    before = await AuditEntry.filter(action="need_answer.receive").count()
    assert await bulk.begin_many(ANSWER, SYSTEM, rows, step="receive") == HUNDREDTH
    moves = Transition.filter(workflow=ANSWER.name, object_id__in=[row.id for row in rows])
    assert {(m.source, m.target, m.step) for m in await moves} == {("", "unanswered", "receive")}
    assert await moves.count() == HUNDREDTH
    evidence = AuditEntry.filter(action="need_answer.receive", stream="90003")
    assert await evidence.count() == 1, "each in the trail of its own site"
    assert await AuditEntry.filter(action="need_answer.receive").count() == before + HUNDREDTH


async def test_as_few_statements_for_many_as_for_two(db: None) -> None:
    rows = await answers(HUNDREDTH)
    first, few, many = rows[:1], rows[1:3], rows[3:]
    await bulk.begin_many(ANSWER, SYSTEM, first, step="receive")  # the driver learns the types
    assert await statements(bulk.begin_many(ANSWER, SYSTEM, few, step="receive")) == (
        await statements(bulk.begin_many(ANSWER, SYSTEM, many, step="receive"))
    )


async def test_their_desks_are_told_with_as_few_statements_for_many_as_for_two(db: None) -> None:
    """An office that gets many cases is asked for its people once."""
    units = await Employer.all().limit(4)
    site = await Site.create(code="90000", name="第零学院", kind=SiteKind.SCHOOL)
    await Account.create(
        kind=Kind.STAFF, name="劳老师", site=site, roles=[Role.SCHOOL.value],
        created_at=clock.now(),
    )  # fmt: skip
    ids = [
        await bulk.begin_many(ADMISSION, SYSTEM, [case], step="apply")
        and (await Transition.get(object_id=case.id)).id
        for case in (
            Admission(
                id=uuid4(), employer_id=unit.id, site_id=site.id, chain=[],
                state=AdmissionState.WAITING,
            )
            for unit in units
        )
    ]  # fmt: skip
    first, few, many = ids[:1], ids[1:2], ids[2:]
    await tell_of_transitions({"transitions": first})
    assert await statements(tell_of_transitions({"transitions": few})) == (
        await statements(tell_of_transitions({"transitions": many}))
    )
    told = await Notice.filter(source__in=[f"transition:{id}" for id in ids]).count()
    assert told == len(units) > 3


async def test_a_case_that_breaks_a_constraint_takes_all_others_with_it(db: None) -> None:
    rows = await answers(3)
    twin = NeedAnswer(
        id=uuid4(), need_id=rows[0].need_id, side=Side.SCHOOL, site_id=rows[0].site_id,
        employer_id=rows[0].employer_id, chain=[], state=AnswerState.UNANSWERED,
    )  # fmt: skip
    with pytest.raises(Exception, match="duplicate key"):
        async with database.transaction():
            await bulk.begin_many(ANSWER, SYSTEM, [*rows, twin], step="receive")
    assert not await NeedAnswer.filter(id__in=[row.id for row in rows]).exists()


async def test_what_somebody_else_moved_meanwhile_is_left_out(db: None) -> None:
    office = await acting("school@10001.demo")
    first, second = await mine(), await mine(1)
    stale = await NeedAnswer.get(id=first.id)
    await engine.fire(ANSWER, office, first, "answer")
    moved = await bulk.fire_many(ANSWER, office, [stale, second], "answer")
    assert [row.id for row in moved] == [second.id]
    assert second.state is AnswerState.ANSWERED
    assert await Transition.filter(object_id=first.id, step="answer").count() == 1
    unconditional = await NeedAnswer.filter(id=stale.id).update(state_since=clock.now())
    assert unconditional == 1, "the control: without the condition it would have moved again"


async def test_a_step_that_is_not_the_actor_s_moves_none(db: None) -> None:
    with pytest.raises(Forbidden):
        await bulk.fire_many(ANSWER, await acting("school@10002.demo"), [await mine()], "answer")


async def mine(place: int = 0) -> NeedAnswer:
    """An answer that waits for 示范大学; a second one is begun for it."""
    found = await NeedAnswer.filter(
        site__code="10001", side=Side.SCHOOL, state=AnswerState.UNANSWERED
    ).order_by("created_at")
    if place < len(found):
        return found[place]
    need = await Need.create(
        id=uuid4(), site_id=found[0].site_id, side=Side.EMPLOYER,
        employer_id=found[0].employer_id, author_id=uuid4(), author_name="王经理", title="又一条",
        text="又一条需求", state="published", chain=[], state_since=clock.now(),
        created_at=clock.now(),
    )  # fmt: skip
    row = NeedAnswer(
        id=uuid4(), need_id=need.id, side=Side.SCHOOL, site_id=found[0].site_id,
        employer_id=found[0].employer_id, chain=[], state=AnswerState.UNANSWERED,
    )
    await bulk.begin_many(ANSWER, SYSTEM, [row], step="receive")
    return row
