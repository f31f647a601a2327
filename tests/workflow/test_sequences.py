"""Whatever anybody does in whatever order, cases only ever move as their tables say (row 8)."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from server.people.accounts import bindings
from server.people.accounts.models import Binding, BindingHow, BindingState
from server.people.accounts.workflow import BINDING
from server.people.students import service
from server.people.students.models import Rebinding
from server.people.students.workflow import REBINDING
from server.platform import database, runtime
from server.platform.access.actor import SYSTEM, Actor, Kind
from server.platform.errors import Problem
from server.platform.workflow.engine import Words
from server.platform.workflow.models import Transition
from tests.people import MINI_APPID, OFFICIAL_APPID, ZHANG, ZHAO, acting, identity, looking, row_of
from tests.thirds import SEED, share

PEOPLE = ("zhao", "zhao-old", "zhang")
DESKS = ("school@10001.demo", "school@10002.demo", "college@10001.demo", "province@demo")
ACTORS = (*(f"wechat {p}" for p in PEOPLE), *DESKS, "the student", "system", "visitor")
STEPS = ("approve", "refuse", "withdraw", "expire")
FACTS = {"zhao": ZHAO, "zhang": ZHANG}

moves = st.one_of(
    st.tuples(st.just("decide"), st.sampled_from(ACTORS), st.sampled_from(STEPS)),
    st.tuples(st.just("ask"), st.sampled_from(PEOPLE), st.sampled_from(tuple(FACTS))),
    st.tuples(st.just("bind"), st.sampled_from(PEOPLE), st.sampled_from(tuple(FACTS))),
    st.tuples(st.just("bind in mini"), st.sampled_from(PEOPLE), st.sampled_from(tuple(FACTS))),
    st.tuples(st.just("let go"), st.sampled_from(ACTORS), st.sampled_from(tuple(FACTS))),
    st.tuples(st.just("recognise"), st.sampled_from(PEOPLE), st.just("")),
)


@dataclass
class World:
    """The cases, and what is known of them from watching."""

    ended: set[UUID] = field(default_factory=set)

    async def take(self, kind: str, who: str, what: str) -> None:
        """One move of somebody; a refusal must leave no trace."""
        before = await _picture()
        try:
            async with database.transaction():
                await self._move(kind, who, what)
        except Problem:
            assert await _picture() == before, (kind, who, what)
        await self.check()

    async def _move(self, kind: str, who: str, what: str) -> None:
        if kind == "decide":
            for case in await Rebinding.all().order_by("-created_at").limit(1):
                actor = await _actor(who)
                await service.decide_rebinding(actor, case.id, what, Words("still_used"))
        elif kind == "ask":
            of = await identity(who)
            row = await row_of(FACTS[what])
            proof = service._proofs().dumps([str(row.id), str(of.id)])
            await service.ask_rebinding(looking(of), proof, "换了手机")
        elif kind in ("bind", "bind in mini"):
            of = await identity(who, MINI_APPID if kind == "bind in mini" else OFFICIAL_APPID)
            account = await service.account_of(await row_of(FACTS[what]))
            await bindings.bind(looking(of), account, of, BindingHow.ROSTER)
        elif kind == "let go":
            await bindings.end_all(await _actor(who), (await row_of(FACTS[what])).id)
        else:
            await bindings.recognise(await identity(who, MINI_APPID))

    async def check(self) -> None:
        """What holds after every move."""
        active = await Binding.filter(state=BindingState.ACTIVE)
        assert len({b.identity_id for b in active}) == len(active)
        assert len({(b.account_id, b.appid) for b in active}) == len(active)
        assert not self.ended & {b.id for b in active}, "an ended binding came back"
        self.ended |= set(
            await Binding.filter(state=BindingState.ENDED).values_list("id", flat=True)
        )
        for workflow in (REBINDING, BINDING):
            for case in await workflow.model.all():
                await _follows_its_table(workflow, case)


async def _follows_its_table(workflow: object, case: object) -> None:
    """The recorded moves lead step by step, by the table, to where the case is."""
    history = await Transition.filter(
        workflow=workflow.name,
        object_id=case.id,  # type: ignore[attr-defined]
    ).order_by("id")
    at = history[0].target
    for move in history[1:]:
        step = workflow.step(move.step)  # type: ignore[attr-defined]
        assert move.source == at
        assert at in step.source
        assert move.target in step.possible_targets
        at = move.target
    assert at == case.state  # type: ignore[attr-defined]


async def _picture() -> list[object]:
    """Everything that a move could change."""
    return [
        await Rebinding.all().order_by("id").values("id", "state", "due_at"),
        await Binding.all().order_by("id").values("id", "state"),
        await Transition.all().count(),
    ]


async def _actor(who: str) -> Actor:
    if who.startswith("wechat "):
        return looking(await identity(who.removeprefix("wechat ")))
    if who == "the student":
        return Actor(kind=Kind.STUDENT, id=(await row_of(ZHAO)).id, name="赵一鸣")
    if who in ("system", "visitor"):
        return SYSTEM if who == "system" else Actor()
    return await acting(who)


@pytest.mark.usefixtures("opened")
@seed(SEED)
@settings(
    max_examples=share(40),
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(sequence=st.lists(moves, min_size=4, max_size=14))
async def test_any_sequence_of_moves_keeps_the_tables(sequence: list[tuple[str, str, str]]) -> None:
    async with database.transaction() as connection:
        world = World()
        for move in sequence:
            await world.take(*move)
        await connection.rollback()


async def test_the_watcher_sees_a_move_behind_the_engines_back(
    db: None, opened: runtime.Runtime
) -> None:
    """The control: a state that the engine did not write is found."""
    world = World()
    await world.check()
    await Rebinding.all().update(state="approved")
    with pytest.raises(AssertionError):
        await world.check()
