"""Staff sign in with a password and a code; nothing tells a stranger which accounts exist."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from itertools import count
from typing import Any

import httpx
import pyotp
import pytest

from server.people.accounts import authenticator_limits, staff
from server.people.accounts.models import Account
from server.platform import clock
from server.platform.access.models import Session
from server.settings import Settings
from tests.clients import Client, words
from tests.people import enter_as_staff

LOGIN = "school@10001.demo"
RIGHT = {"account": LOGIN, "password": "demo-Passw0rd"}
JSON = {"Accept": "application/json"}


@pytest.fixture(autouse=True)
async def fresh_attempts(untried: None) -> None:
    """Each test counts its own."""


async def codes() -> tuple[str, str]:
    """The authenticator's code now, and the next one."""
    totp = pyotp.TOTP(await staff._secret(await Account.get(login=LOGIN)))
    now = time.time()
    return totp.at(now), totp.at(now + 30)


async def half_way(client: Client) -> None:
    answer = await client.post("/staff/signin", data=RIGHT)
    assert answer.headers["location"] == "/staff/totp"


async def test_a_password_and_a_code_lead_to_the_desk(visitor: Client) -> None:
    """The code as authenticators show it, and as it is pasted."""
    await half_way(visitor)
    code, _ = await codes()
    answer = await visitor.post("/staff/totp", data={"code": f" {code[:3]} {code[3:]} "})
    assert answer.headers["location"] == "/staff"
    assert "周老师" in words((await visitor.get("/staff")).text)


@pytest.mark.parametrize("login", [LOGIN, f"  {LOGIN.upper()} ", LOGIN.replace("@", "＠")])
async def test_an_account_is_found_however_it_is_written(visitor: Client, login: str) -> None:
    answer = await visitor.post("/staff/signin", data=RIGHT | {"account": login})
    assert answer.headers["location"] == "/staff/totp"


async def test_the_password_alone_opens_nothing(visitor: Client) -> None:
    await half_way(visitor)
    assert (await visitor.get("/staff")).headers["location"] == "/staff/signin"


async def test_a_wrong_password_and_an_unknown_account_look_the_same(visitor: Client) -> None:
    answers = [
        await visitor.post("/staff/signin", json=form, headers=JSON)
        for form in (RIGHT | {"password": "wrong"}, RIGHT | {"account": "nobody@10001.demo"})
    ]
    assert [answer.status_code for answer in answers] == [422, 422]
    assert answers[0].content == answers[1].content


async def test_a_password_is_never_shown_again(visitor: Client) -> None:
    answer = await visitor.post("/staff/signin", data=RIGHT | {"password": "s3cret-typo"})
    assert LOGIN in answer.text
    assert "s3cret-typo" not in answer.text


async def test_a_code_works_once(visitor: Client) -> None:
    await half_way(visitor)
    code, _ = await codes()
    assert (await visitor.post("/staff/totp", data={"code": code})).status_code == 303
    visitor.cookies.delete("jiuye")
    await half_way(visitor)
    again = await visitor.post("/staff/totp", data={"code": code})
    assert again.status_code == 422
    assert "已经用过" in words(again.text)


async def test_five_wrong_codes_and_the_right_one_waits(visitor: Client) -> None:
    await half_way(visitor)
    seen = [
        (await visitor.post("/staff/totp", data={"code": "000000"})).status_code for _ in range(5)
    ]
    assert seen == [422] * 5
    late = await visitor.post("/staff/totp", data={"code": (await codes())[0]})
    assert late.status_code == 429
    assert not await Session.filter(account__login=LOGIN).exists()


def a_browser(app: object, settings: Settings, address: str) -> Client:
    """A desktop browser elsewhere in the network."""
    return Client(
        transport=httpx.ASGITransport(app=app, client=(address, 4000)),  # type: ignore[arg-type]  # Sanic speaks ASGI
        base_url=settings.public_url,
    )


async def guess(client: Client, times: int) -> list[int]:
    await half_way(client)
    return [
        (await client.post("/staff/totp", data={"code": "000000"})).status_code
        for _ in range(times)
    ]


@pytest.fixture
def thief(app: object, db: None, settings: Settings) -> Callable[[], Any]:
    """Somebody who knows the password, and tries from as many networks as he likes."""
    networks = count(1)

    async def tries(times: int = 5) -> list[int]:
        async with a_browser(app, settings, f"198.51.100.{next(networks)}") as client:
            return await guess(client, times)

    return tries


async def enter(client: Client) -> httpx.Response:
    await half_way(client)
    return await client.post("/staff/totp", data={"code": (await codes())[0]})


async def test_a_thief_s_wrong_codes_do_not_shut_the_owner_out(
    visitor: Client, thief: Callable[[], Any]
) -> None:
    """He has another network: where the owner never was in, there are twenty a day (C3)."""
    assert await thief() == [422] * 5
    assert (await enter(visitor)).headers["location"] == "/staff"


async def test_strangers_share_twenty_wrong_codes_a_day_and_the_known_browser_none_of_them(
    visitor: Client, thief: Callable[[], Any], app: object, settings: Settings
) -> None:
    await enter(visitor)
    visitor.cookies.delete("jiuye")
    seen = [status for _ in range(5) for status in await thief()]
    assert seen == [422] * 20 + [429] * 5
    await Account.filter(login=LOGIN).update(totp_step=0)
    async with a_browser(app, settings, "203.0.113.77") as unknown:
        late = await enter(unknown)
    assert late.status_code == 429
    assert "请在您平时登录的浏览器登录" in late.text
    assert (await enter(visitor)).headers["location"] == "/staff"


async def test_a_known_browser_may_guess_no_more_than_any_other(visitor: Client) -> None:
    await enter(visitor)
    visitor.cookies.delete("jiuye")
    assert await guess(visitor, 6) == [422] * 5 + [429]


async def test_a_browser_is_known_to_the_account_that_was_in_it(
    visitor: Client, thief: Callable[[], Any]
) -> None:
    """Another member of staff has no way past what strangers have used up."""
    other = await Account.get(login="college@10001.demo")
    account = await Account.get(login=LOGIN)
    for _ in range(4):
        await thief()
    visitor.cookies.set("jiuye_known", authenticator_limits.know(other.id))
    assert (await enter(visitor)).status_code == 429
    visitor.cookies.set("jiuye_known", "invented")
    assert (await enter(visitor)).status_code == 429
    visitor.cookies.set("jiuye_known", authenticator_limits.know(account.id))
    assert (await enter(visitor)).status_code == 303


async def test_a_new_password_ends_what_its_thief_used_up(
    visitor: Client, thief: Callable[[], Any]
) -> None:
    for _ in range(4):
        await thief()
    await enter_as_staff(visitor, LOGIN)
    new = {"old": RIGHT["password"], "new": "quite-Another-1", "repeat": "quite-Another-1"}
    assert (await visitor.post("/me/password", data=new)).status_code == 303
    visitor.cookies.clear()
    await visitor.post("/staff/signin", data=RIGHT | {"password": new["new"]})
    entered = await visitor.post("/staff/totp", data={"code": (await codes())[0]})
    assert entered.headers["location"] == "/staff"


@pytest.mark.parametrize("half", ["", "invented", "e30.x.y", "\u00ff"])
async def test_the_second_step_needs_the_first(visitor: Client, half: str) -> None:
    cookie = {"Cookie": f"jiuye_half={half}".encode()}
    page = await visitor.get("/staff/totp", headers=cookie)
    assert page.headers["location"] == "/staff/signin"
    answer = await visitor.post("/staff/totp", data={"code": "123456"}, headers=cookie)
    assert answer.headers["location"] == "/staff/signin"


async def test_an_account_disabled_between_the_steps_starts_again(visitor: Client) -> None:
    await half_way(visitor)
    await Account.filter(login=LOGIN).update(is_active=False)
    assert (await visitor.get("/staff/totp")).headers["location"] == "/staff/signin"


async def test_a_disabled_account_looks_like_a_wrong_password(visitor: Client) -> None:
    await Account.filter(login=LOGIN).update(is_active=False)
    assert (await visitor.post("/staff/signin", data=RIGHT)).status_code == 422


async def test_after_half_an_hour_one_may_try_again(visitor: Client) -> None:
    for _ in range(6):
        await visitor.post("/staff/signin", data=RIGHT | {"password": "wrong"})
    clock.shift_to(clock.offset() + timedelta(minutes=30, seconds=1))
    await half_way(visitor)


async def test_signing_in_makes_a_fresh_session_each_time(visitor: Client) -> None:
    """No fixation: what the browser brought along is not what it gets (ASVS 7.2.4)."""
    visitor.cookies.set("jiuye", "brought-along", domain="127.0.0.1")
    await half_way(visitor)
    answer = await visitor.post("/staff/totp", data={"code": (await codes())[0]})
    cookie = answer.headers["set-cookie"]
    assert "jiuye=" in cookie
    assert "brought-along" not in cookie
