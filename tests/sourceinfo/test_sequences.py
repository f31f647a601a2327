"""Whatever the student and the desks do in whatever order, cases move by their tables."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from server.people.policies import service as policies
from server.people.sourceinfo import service
from server.people.sourceinfo.models import Correction, SourceInfo
from server.people.sourceinfo.schemas import CorrectionForm, SourceForm
from server.people.sourceinfo.workflow import CORRECTION, SOURCE_INFO
from server.platform import database
from server.platform.access.actor import Actor, Kind
from server.platform.errors import Problem
from server.platform.workflow.engine import Words
from server.platform.workflow.models import Transition
from server.platform.workflow.steps import Workflow
from tests.people import LI, acting, row_of
from tests.sourceinfo.conftest import GIVEN
from tests.thirds import SEED, share

DESKS = ("school@10001.demo", "school@10002.demo", "college@10001.demo", "province@demo")
CHAINS = (["school"], ["college"], ["college", "school"], ["school", "college"])

moves = st.one_of(
    st.tuples(st.just("submit"), st.just(""), st.sampled_from(("1234567", "7654321"))),
    st.tuples(st.just("correct"), st.just(""), st.sampled_from(("会计学", "新闻学"))),
    st.tuples(st.just("withdraw"), st.just(""), st.just("")),
    st.tuples(
        st.sampled_from(("source_info", "correction")),
        st.sampled_from(DESKS),
        st.sampled_from(("endorse", "approve", "return", "refuse", "submit", "withdraw")),
    ),
    st.tuples(st.just("policy"), st.just(""), st.sampled_from(CHAINS)),
)


async def li() -> Actor:
    row = await row_of(LI)
    return Actor(
        kind=Kind.STUDENT,
        id=row.id,
        name=row.name,
        site_id=row.site_id,
        site_code="10001",
        college_id=row.college_id,
    )


async def take(kind: str, who: str, what: str | list[str]) -> None:
    """One move of somebody; refused or not, the tables hold afterwards."""
    student = await li()
    if kind == "policy":
        desk = await acting("school@10001.demo")
        await policies.set(desk, "source_info.review_chain", what, site=student.site_id)
    elif kind == "submit":
        await service.submit(student, SourceForm.model_validate(GIVEN | {"qq": what}))
    elif kind == "correct":
        form = CorrectionForm.model_validate({"major": what, "reason": "学籍里写错了"})
        await service.ask_correction(student, form)
    elif kind == "withdraw":
        for case in await Correction.filter(student_id=student.id):
            await service.decide_correction(student, case.id, "withdraw", Words())
    else:
        words = Words("other", "请核对")
        model = SourceInfo if kind == "source_info" else Correction
        for found in await model.filter(student_id=student.id).order_by("-created_at").limit(1):
            decide = service.decide if kind == "source_info" else service.decide_correction
            await decide(await acting(who), found.id, str(what), words)


async def check(workflow: Workflow) -> None:
    """The moves lead by the table to where the case is, through every desk of its chain."""
    student = await li()
    for case in await workflow.model.filter(student_id=student.id):
        history = await Transition.filter(workflow=workflow.name, object_id=case.id).order_by("id")
        at = history[0].target
        for move in history[1:]:
            step = workflow.step(move.step)
            assert step is not None
            assert (move.source, at in step.source) == (at, True)
            assert move.target in step.possible_targets
            at = move.target
        assert at == case.state  # type: ignore[attr-defined]  # every concrete Case has it
        if at == "approved":
            round_began = max(
                n for n, move in enumerate(history) if move.step in ("submit", "ask")
            )
            agreed = [move.source for move in history[round_began + 1 :]]
            states = {"college": "at_college", "school": "waiting"}
            assert agreed == [states[desk] for desk in case.chain]


@pytest.mark.usefixtures("opened")
@seed(SEED)
@settings(
    max_examples=share(30),
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(sequence=st.lists(moves, min_size=4, max_size=14))
async def test_any_sequence_of_moves_keeps_the_tables(
    sequence: list[tuple[str, str, str | list[str]]],
) -> None:
    async with database.transaction() as connection:
        for move in sequence:
            try:
                async with database.transaction():
                    await take(*move)
            except Problem:
                pass
            await check(SOURCE_INFO)
            await check(CORRECTION)
        assert await SourceInfo.filter(student_id=(await li()).id).count() <= 1
        await connection.rollback()


async def test_the_watcher_sees_a_move_behind_the_engines_back(db: None) -> None:
    """The control: an approval that no desk gave is found."""
    await take("submit", "", "1234567")
    await check(SOURCE_INFO)
    await SourceInfo.filter(student_id=(await li()).id).update(state="approved")
    with pytest.raises(AssertionError):
        await check(SOURCE_INFO)
