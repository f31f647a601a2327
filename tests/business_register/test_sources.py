"""Whoever is asked for companies answers alike, and whoever fails keeps nobody from registering."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from server.people.business_register import sources
from server.people.business_register.entries import MOST, BusinessRegister, Entry
from server.people.business_register.sources import Careful, DemoRegister, InTurn, LoadedRegister
from server.platform import clock
from server.platform.embedded.refusals import Refused
from server.settings import Settings
from tests.business_register.registers import code_of, company, loaded, text

KNOWN = Entry(code_of(99), "松江样本科技有限公司", is_open=True)
"""Of those with its name in theirs the last by its code."""
MANY = [company(n, f"松江样本科技有限公司{n}分店") for n in range(2, MOST + 4)]


class Provided:
    """A province's own, as a package of its own would bring it: the same companies from a list."""

    async def find(self, q: str) -> list[Entry]:
        entries = [Entry(line[2], line[1], is_open=True) for line in ALL]
        by_code = [entry for entry in entries if entry.credit_code == q]
        return by_code or sorted(
            (entry for entry in entries if q and all(word in entry.name for word in q.split())),
            key=lambda entry: entry.name != q,
        )


def provided() -> Provided:
    return Provided()


ALL = [*MANY, company(99, KNOWN.name)]
Made = Callable[[pytest.MonkeyPatch], Awaitable[BusinessRegister]]


async def of_the_demo(patch: pytest.MonkeyPatch) -> BusinessRegister:
    companies = {line[2]: Entry(line[2], line[1], is_open=True) for line in ALL}
    patch.setattr(sources, "_demo_companies", lambda: companies)
    return DemoRegister()


async def of_a_file(_: pytest.MonkeyPatch) -> BusinessRegister:
    await loaded(text(ALL))
    return LoadedRegister()


async def of_a_provider(_: pytest.MonkeyPatch) -> BusinessRegister:
    given = Settings(business_register={"provider": f"{__name__}:provided"})
    return sources.register_of(given)


@pytest.fixture(params=[of_the_demo, of_a_file, of_a_provider])
async def register(
    request: pytest.FixtureRequest, db: None, monkeypatch: pytest.MonkeyPatch
) -> BusinessRegister:
    make: Made = request.param
    return await make(monkeypatch)


async def test_every_register_answers_as_the_interface_says(register: BusinessRegister) -> None:
    (by_code,) = await register.find(KNOWN.credit_code)
    assert (by_code.credit_code, by_code.name) == (KNOWN.credit_code, KNOWN.name)
    assert by_code.is_open
    assert await register.find(code_of(9999)) == []
    assert await register.find("没有的名称") == []
    assert await register.find("") == []
    exact = await register.find(KNOWN.name)
    assert exact[0].credit_code == KNOWN.credit_code
    assert len(exact) == MOST
    parts = await register.find("松江 3分店")
    assert [entry.name for entry in parts] == ["松江样本科技有限公司3分店"]


class Broken:
    """Counts how often it is asked; `gate` holds its answer back."""

    def __init__(self, gate: asyncio.Event | None = None) -> None:
        self.asked, self.gate = 0, gate

    async def find(self, q: str) -> list[Entry]:
        self.asked += 1
        if self.gate is None:
            raise ConnectionError
        await self.gate.wait()
        return [KNOWN]


async def test_a_provider_that_fails_is_passed_over_and_left_alone_for_a_while(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await of_the_demo(monkeypatch)
    broken = Broken()
    asked = InTurn([Careful(broken), DemoRegister()])
    offset = clock.offset()
    for _ in range(sources.FAILURES + 2):
        assert [e.name for e in await asked.find(KNOWN.credit_code)] == [KNOWN.name]
    assert broken.asked == sources.FAILURES
    clock.shift_to(offset + timedelta(seconds=sources.PAUSE + 1))
    await asked.find(KNOWN.credit_code)
    clock.shift_to(offset)
    assert broken.asked == sources.FAILURES + 1


async def test_a_provider_that_is_late_is_not_waited_for() -> None:
    gate = asyncio.Event()
    late = Careful(Broken(gate), patience=0)
    assert await late.find(KNOWN.credit_code) == []
    gate.set()
    assert (await Careful(Broken(gate)).find(KNOWN.credit_code)) == [KNOWN]


def test_a_provider_that_is_not_there_is_named() -> None:
    given = Settings(business_register={"provider": "nowhere:make"})
    with pytest.raises(Refused, match="JIUYE_BUSINESS_REGISTER__PROVIDER: no nowhere:make"):
        sources.register_of(given)
