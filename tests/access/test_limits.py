"""Every limit has its number on the page, and turns at exactly it (reliability.md rows 17, 19)."""

from __future__ import annotations

import dataclasses
import re
import sys
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from server.people.accounts import captcha, code_limits, codes, password_signin
from server.people.accounts.captcha import NO_ANSWER
from server.people.accounts.password_signin import ANYWHERE, PasswordSignIn
from server.people.employers import accounts as recruiters
from server.people.students import proof_limits, service
from server.platform import clock
from server.platform.access import attempts
from server.platform.access.actor import Actor
from server.platform.access.attempts import Limit
from server.platform.errors import Invalid, Problem, TooMany
from server.settings import ROOT
from tests.people import ZHANG

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)

PAGE = ROOT / "docs" / "limits.md"
SPANS = {"min": MINUTE, "h": HOUR, "d": DAY}
LINE = re.compile(
    r"\| `(?P<name>[^`]+)` \| (?P<what>[^|]+) \| (?P<times>\d+) \| (?P<n>\d+) (?P<span>min|h|d)"
    r" \| (?P<whose>[^|]+) \| (?P<then>wait|picture|mark) \| `(?P<file>[^`]+)` \|"
)
ROWS = {found["name"]: found for found in LINE.finditer(PAGE.read_text())}
"""The page that operators read decides what is tried here."""
LOCKS = [name for name, row in ROWS.items() if row["then"] == "wait"]
PICTURES = [name for name, row in ROWS.items() if row["then"] == "picture"]

NETWORK = "203.0.113.9"
VISITOR = Actor(address=NETWORK)
WECHAT = Actor(identity_id=uuid4(), address=NETWORK)
WRONG = ZHANG.but(id_tail="999999").proof
PHONE = "+8613700000401"


@pytest.fixture(autouse=True)
async def fresh_attempts(untried: None) -> None:
    """Each test counts its own."""


def limits() -> dict[str, Limit]:
    """Every limit that any module declares, at a door or by itself."""
    found: dict[str, Limit] = {}
    for module in list(sys.modules.values()):
        if module.__name__.partition(".")[0] in ("server", "wechat", "miniprogram_api"):
            for value in vars(module).values():
                found |= {limit.name: limit for limit in _held(value)}
    return found


def _held(value: Any) -> list[Limit]:
    if isinstance(value, PasswordSignIn):
        return [value.pair, value.source, value.watch]
    return [value] if isinstance(value, Limit) else []


def test_the_page_has_each_limit_with_its_number() -> None:
    told = {n: (int(r["times"]), int(r["n"]) * SPANS[r["span"]]) for n, r in ROWS.items()}
    assert told == {n: (limit.times, limit.per) for n, limit in limits().items()}
    assert PAGE.read_text().count("\n| `") == len(ROWS), "a row that is not read"


def test_the_page_says_where_each_is_declared_and_what_follows() -> None:
    wrong = [
        name
        for name, limit in limits().items()
        if f'"{name}"' not in (ROOT / ROWS[name]["file"]).read_text()
        or (limit.sentence and ROWS[name]["then"] != "wait")
    ]
    assert wrong == []


async def been(limit: Limit, times: int, *what: object) -> None:
    """So many attempts were made before."""
    await attempts.tally(limit, *what)
    await attempts.take_back(limit, *what, times=1 - times)


@pytest.mark.parametrize("name", LOCKS)
async def test_a_lock_turns_at_its_number_and_opens_in_time(db: None, name: str) -> None:
    limit = limits()[name]
    await been(limit, limit.times - 1, "x")
    await attempts.count(limit, "x")
    with pytest.raises(TooMany) as refusal:
        await attempts.count(limit, "x")
    assert 0 < (refusal.value.retry_after or 0) <= limit.per.total_seconds()
    await attempts.count(limit, "another")
    clock.shift_to(clock.offset() + limit.per - timedelta(seconds=30))
    with pytest.raises(TooMany):
        await attempts.count(limit, "x")
    clock.shift_to(clock.offset() + timedelta(seconds=30))
    await attempts.count(limit, "x")


@pytest.mark.parametrize("name", PICTURES)
async def test_a_picture_is_asked_for_from_its_number_on(db: None, name: str) -> None:
    limit = limits()[name]
    await been(limit, limit.times - 1, "x")
    assert (await captcha.demand((limit, ("x",)), given=NO_ANSWER)).next_too
    for _ in range(2):
        with pytest.raises(Invalid):
            await captcha.demand((limit, ("x",)), given=NO_ANSWER)
    assert not (await captcha.demand((limit, ("another",)), given=NO_ANSWER)).next_too
    clock.shift_to(clock.offset() + limit.per)
    assert not (await captcha.demand((limit, ("x",)), given=NO_ANSWER)).next_too


async def a_code(actor: Actor, phone: str = "") -> None:
    number = phone or f"138{uuid4().int % 10**8:08}"
    await codes.ask(actor, recruiters.REGISTER, number, picture=NO_ANSWER)


async def a_code_after_a_picture(actor: Actor) -> None:
    number = f"138{uuid4().int % 10**8:08}"
    await codes.ask(actor, recruiters.REGISTER, number, picture=None)


async def a_wrong_proof(actor: Actor) -> None:
    with pytest.raises(Invalid) as refusal:
        await service.prove(actor, WRONG)
    if "id_tail" not in refusal.value.errors:
        raise refusal.value


async def a_wrong_password(login: str = "+8613800000001") -> None:
    with pytest.raises(Invalid) as refusal:
        await recruiters.sign_in(VISITOR, login, "wrong", agent="")
    if "password" not in refusal.value.errors:
        raise refusal.value


LOGIN = "+8613800000001"
EVERYWHERE = dataclasses.replace(
    recruiters.DOOR.watch, name="recruiter-captcha-anywhere", times=ANYWHERE * 3
)
EDGES: dict[str, tuple[Limit, tuple[object, ...], Callable[[], Awaitable[None]]]] = {
    "ten codes a day for one number": (
        code_limits.PER_DAY, (PHONE,), lambda: a_code(VISITOR, PHONE),
    ),
    "five an hour": (code_limits.PER_HOUR, (PHONE,), lambda: a_code(VISITOR, PHONE)),
    "one a minute": (code_limits.PER_MINUTE, (PHONE,), lambda: a_code(VISITOR, PHONE)),
    "twenty a day for one WeChat": (
        code_limits.PER_DEVICE, (WECHAT.identity_id,), lambda: a_code_after_a_picture(WECHAT),
    ),
    "three thousand unused ones from one network": (
        code_limits.PER_NETWORK, (NETWORK,), lambda: a_code_after_a_picture(VISITOR),
    ),
    "twenty without a picture from one network": (
        code_limits.FREE_FOR_NETWORK, (NETWORK,), lambda: a_code(VISITOR),
    ),
    "five without a picture for one WeChat": (
        code_limits.FREE_FOR_ONE, (WECHAT.identity_id,), lambda: a_code(WECHAT),
    ),
    "six wrong proofs by one WeChat": (
        proof_limits.PAIR, (WECHAT.identity_id,), lambda: a_wrong_proof(WECHAT),
    ),
    "six wrong proofs of one student from one network": (
        proof_limits.PAIR, (NETWORK, "10001", "20270001"), lambda: a_wrong_proof(VISITOR),
    ),
    "ten wrong proofs of one student by anybody": (
        proof_limits.OF_STUDENT, ("10001", "20270001"), lambda: a_wrong_proof(WECHAT),
    ),
    "thirty wrong proofs of anybody from one network": (
        proof_limits.FROM_NETWORK, (NETWORK,), lambda: a_wrong_proof(VISITOR),
    ),
    "five wrong passwords for one account from one network": (
        recruiters.DOOR.pair, (LOGIN, NETWORK), a_wrong_password,
    ),
    "three of them without a picture": (
        recruiters.DOOR.watch, (LOGIN, NETWORK), a_wrong_password,
    ),
    "twelve for one account from everywhere": (EVERYWHERE, (LOGIN,), a_wrong_password),
    "three hundred for any account from one network": (
        password_signin.SPRAYED, (NETWORK,), a_wrong_password,
    ),
    "a thousand a minute from one network": (
        recruiters.DOOR.source, (NETWORK,), a_wrong_password,
    ),
}  # fmt: skip
"""What counts, for whom, and the deed: the last that is let through, and the first that is not."""
PAUSES = {"code-day": HOUR, "code-hour": MINUTE}
"""Until the shorter limits for the same number are over."""


@pytest.mark.parametrize("edge", EDGES)
async def test_a_door_turns_at_exactly_its_number(db: None, edge: str) -> None:
    limit, what, deed = EDGES[edge]
    await been(limit, limit.times - 1, *what)
    await deed()
    clock.shift_to(clock.offset() + PAUSES.get(limit.name, timedelta()))
    with pytest.raises(Problem) as refusal:
        await deed()
    if limit.sentence:
        assert (type(refusal.value), refusal.value.detail) == (TooMany, limit.sentence)
    else:
        assert (type(refusal.value), refusal.value.errors.keys()) == (Invalid, {"picture"})
    clock.shift_to(clock.offset() + limit.per)
    await deed()
