"""What is good for one use, used by two at the same moment: exactly one is let in.

Both have read before either writes. Each runs twice: as it is, and as its own control with the
protection off, where both are let in. Idempotency keys have theirs in `miniprogram/test_repeats`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

import pyotp
import pytest
from tortoise.models import Model

from server.people.accounts import captcha, codes, scenes, staff
from server.people.accounts.captcha import Answer
from server.people.accounts.models import Account, OneTimeCode, SceneCode
from server.people.recovery import online
from server.people.recovery.schemas import NewPasswordForm
from server.people.registrations import numbers
from server.people.staff import password_links
from server.people.staff import service as staff_service
from server.people.staff.models import Invitation
from server.people.staff.schemas import JoinForm
from server.people.students import accounts, service
from server.people.students.models import Student
from server.platform import database
from server.platform.access.actor import SYSTEM, Actor
from server.platform.errors import Problem
from tests.people import ZHANG, held_back, identity, looking, row_of
from wechat import oauth
from wechat.models import OAuthState

VISITOR = Actor(address="10.0.0.1")
PHONE, UNIT_PHONE, CLERK = "+8613700000061", "+8613800000001", "school@10001.demo"
PASSWORD = "song-hua-jiang-2027"

Use = Callable[[str], Awaitable[object]]
"""How it is used, by the "first" or the "second" of the two."""
Off = Callable[[pytest.MonkeyPatch], Awaitable[None]]


class LedOn(Problem):
    """The same browser once more: it is led on, but not let in."""


@dataclass(frozen=True, slots=True)
class Single:
    """`made` makes a fresh one, `held` is the table at which both uses meet, `off` the control."""

    made: Callable[[], Awaitable[Use]]
    held: str
    off: Off


async def code() -> Use:
    asked = await codes.ask(VISITOR, numbers.FIND, PHONE, picture=None)
    return lambda _: codes.use(VISITOR, asked, codes._derived(asked.id))


async def proof() -> Use:
    """A code that was used proves the number for one more step."""
    student = await row_of(ZHANG)
    await service.account_of(student)
    await accounts.prove_phone(SYSTEM, student.id, PHONE)
    asked = await codes.ask(VISITOR, accounts.FORGOTTEN, PHONE, picture=None)
    await codes.use(VISITOR, asked, codes._derived(asked.id))
    return lambda _: accounts.reset_password(VISITOR, asked, "", "", PASSWORD, PASSWORD)


async def token(login: str) -> tuple[str, Invitation]:
    account = await Account.get(login=login)
    link, address = await password_links.issue(account, by_mail=False)
    return address.rpartition("/")[2], link


async def place_of_a_link() -> Use:
    """Two colleagues make a link for one account: one of them is open."""
    account = await Account.get(login=CLERK)
    return lambda _: password_links.issue(account, by_mail=False)


async def invitation() -> Use:
    given, link = await token(CLERK)
    now = pyotp.TOTP(await password_links.secret_of(link)).now()
    form = JoinForm(password=PASSWORD, repeat=PASSWORD, code=now)
    return lambda _: staff_service.join(VISITOR, given, form, agent="")


async def recovery_link() -> Use:
    given, _ = await token(UNIT_PHONE)
    form = NewPasswordForm(password=PASSWORD, repeat=PASSWORD)
    return lambda _: online.use_link(VISITOR, given, form)


async def authenticator_code() -> Use:
    account = await Account.get(login=CLERK)
    half = staff._half_way().dumps(str(account.id))
    now = pyotp.TOTP(await staff._secret(account)).now()
    return lambda _: staff.check_code(VISITOR, half, now, agent="")


async def shown_code() -> Use:
    """Two WeChats scan what one desktop shows."""
    scene = (await scenes.open_scene()).scene
    of = {who: await identity(who) for who in ("first", "second")}
    return lambda who: scenes.scan(scene, of[who], looking(of[who]))


async def scanned_code() -> Use:
    shown, bound = await scenes.open_scene(), await identity("li")
    await scenes.scan(shown.scene, bound, looking(bound))

    async def use(_: str) -> None:
        if (await scenes.enter(shown.browser, address="", agent=""))[0] is None:
            raise LedOn

    return use


async def picture() -> Use:
    cookie = (await captcha.draw())[1][captcha.COOKIE]
    letters = captcha._letters(captcha._nonce(cookie.value) or "")
    return lambda _: captcha.check(Answer(cookie.value, letters))


async def login_state() -> Use:
    begun = await oauth.depart("/student")

    async def use(_: str) -> None:
        if (await oauth.arrive(begun.state, begun.browser)).again:
            raise LedOn

    return use


async def rebinding_proof() -> Use:
    student: Student = await row_of(ZHANG)
    of = await identity("new")
    given = str(service._proofs().dumps([str(student.id), str(of.id)]))
    return lambda _: service.ask_rebinding(looking(of), given, "换了手机")


def unconditional(model: type[Model], *columns: str) -> Off:
    """The claim's UPDATE does not look whether it is taken."""
    conditional = model.filter

    async def off(patch: pytest.MonkeyPatch) -> None:
        def those(*args: Any, **where: Any) -> Any:
            return conditional(*args, **{k: v for k, v in where.items() if k not in columns})

        patch.setattr(model, "filter", those)

    return off


async def unforgotten(patch: pytest.MonkeyPatch) -> None:
    async def nothing(_: OneTimeCode) -> None: ...

    patch.setattr(codes, "forget", nothing)


async def twice(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(captcha, "USES", replace(captcha.USES, times=2))


def without_index(name: str) -> Off:
    async def off(_: pytest.MonkeyPatch) -> None:
        async with database.driver() as connection:
            await connection.execute(f"DROP INDEX {name}")

    return off


SINGLE = {
    "code": Single(code, "one_time_code", unconditional(OneTimeCode, "used_at")),
    "proof": Single(proof, "account", unforgotten),
    "invitation": Single(
        invitation, "invitation", unconditional(Invitation, "used_at", "ended_at")
    ),
    "recovery_link": Single(
        recovery_link, "invitation", unconditional(Invitation, "used_at", "ended_at")
    ),
    "authenticator_code": Single(
        authenticator_code, "account", unconditional(Account, "totp_step__lt")
    ),
    "shown_code": Single(shown_code, "scene_code", unconditional(SceneCode, "identity_id")),
    "scanned_code": Single(scanned_code, "scene_code", unconditional(SceneCode, "used_at")),
    "picture": Single(picture, "attempt", twice),
    "login_state": Single(
        login_state, "oauth_state", unconditional(OAuthState, "used_at__isnull")
    ),
    "rebinding_proof": Single(
        rebinding_proof, "rebinding", without_index("rebinding_one_waiting")
    ),
    "place_of_a_link": Single(
        place_of_a_link, "invitation", without_index("invitation_one_open")
    ),
}


async def let_in(url: str, table: str, use: Use) -> int:
    """How many of two are; the other hears a refusal of ours."""

    async def request(who: str) -> None:
        async with database.transaction():
            await use(who)

    async with held_back(url, table, 2):
        heard = await asyncio.gather(request("first"), request("second"), return_exceptions=True)
    assert all(isinstance(said, Problem | None) for said in heard), heard
    return heard.count(None)


@pytest.mark.parametrize("thing", SINGLE)
async def test_one_of_two_is_let_in(committed: str, thing: str) -> None:
    single = SINGLE[thing]
    assert await let_in(committed, single.held, await single.made()) == 1


@pytest.mark.parametrize("thing", SINGLE)
async def test_with_the_protection_off_both_are(
    committed: str, thing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    single = SINGLE[thing]
    use = await single.made()
    await single.off(monkeypatch)
    assert await let_in(committed, single.held, use) == 2
