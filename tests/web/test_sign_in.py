"""Staff sign in with a password and a code; nothing tells a stranger which accounts exist."""

from __future__ import annotations

import time
from datetime import timedelta

import pyotp
import pytest

from server.people.accounts import staff
from server.people.accounts.models import Account
from server.platform import clock
from server.platform.access.models import Session
from tests.clients import Client, words

LOGIN = "school@10001.demo"
RIGHT = {"account": LOGIN, "password": "demo-Passw0rd"}
JSON = {"Accept": "application/json"}


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
