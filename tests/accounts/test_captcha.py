"""The picture with letters: when it is asked for, for whom it is good, and how often."""

from __future__ import annotations

import base64
import io
from datetime import timedelta
from typing import Any

import pytest
from PIL import Image

from server.people.accounts import captcha
from server.people.accounts.captcha import Answer
from server.platform import clock
from server.platform.errors import Invalid
from server.settings import Settings
from tests.clients import Client
from tests.conftest import client_of
from tests.pictures import read_picture

JSON = {"Accept": "application/json"}
EMPLOYER = ("/employer/signin", {"phone": "13800000001", "password": "demo-Passw0rd"})
STAFF = ("/staff/signin", {"account": "school@10001.demo", "password": "demo-Passw0rd"})


def brought(client: Client, text: str) -> Answer:
    return Answer(client.cookies[captcha.COOKIE], text)


async def refused(given: Answer) -> str:
    with pytest.raises(Invalid) as refusal:
        await captcha.check(given)
    assert refusal.value.extra == {"captcha_needed": True, "captcha": "/captcha"}
    return refusal.value.code


async def test_a_picture_tells_its_letters_to_eyes_alone(visitor: Client) -> None:
    letters = await read_picture(visitor)
    answer = await visitor.get("/captcha")
    with Image.open(io.BytesIO(answer.content)) as picture:
        assert (picture.format, picture.size) == ("PNG", captcha.SIZE)
        assert picture.info == {}
    assert answer.headers["cache-control"] == "no-store"
    assert "HttpOnly" in answer.headers["set-cookie"]
    cookie = visitor.cookies[captcha.COOKIE]
    opened = base64.urlsafe_b64decode(cookie.partition(".")[0] + "===").decode()
    assert letters not in opened.upper()
    assert await read_picture(visitor) != letters


async def test_a_right_answer_is_good_once_however_it_is_typed(visitor: Client) -> None:
    letters = await read_picture(visitor)
    wide = " ".join(letters.lower()).translate({ord(c): ord(c) + 0xFEE0 for c in "acdefgh34679"})
    await captcha.check(brought(visitor, wide))
    assert await refused(brought(visitor, letters)) == "captcha_wrong"


async def test_three_tries_ten_minutes_and_no_other_browser(
    visitor: Client, app: object, settings: Settings
) -> None:
    letters = await read_picture(visitor)
    for _ in range(3):
        assert await refused(brought(visitor, "????")) == "captcha_wrong"
    assert await refused(brought(visitor, letters)) == "captcha_wrong"

    letters = await read_picture(visitor)
    async with client_of(app, settings) as other:
        await read_picture(other)
        assert await refused(brought(other, letters)) == "captcha_wrong"
    clock.shift_to(clock.offset() + timedelta(minutes=10, seconds=1))
    assert await refused(brought(visitor, letters)) == "captcha_wrong"

    assert await refused(Answer("", letters)) == "captcha_wrong"
    assert await refused(Answer("e30.forged", letters)) == "captcha_wrong"
    assert await refused(brought(visitor, "")) == "captcha_needed"


@pytest.mark.parametrize(("path", "right"), [EMPLOYER, STAFF], ids=["employer", "staff"])
async def test_after_three_wrong_passwords_the_right_one_needs_the_picture(
    visitor: Client, path: str, right: dict[str, Any]
) -> None:
    wrong = right | {"password": "not-that-one"}
    for _ in range(2):
        page = await visitor.post(path, data=wrong)
        assert 'name="captcha"' not in page.text
    page = await visitor.post(path, data=wrong)
    assert 'name="captcha"' in page.text
    assert captcha.ASK in page.text
    assert 'name="captcha"' in (await visitor.get(f"{path}?captcha=1")).text

    without = await visitor.post(path, data=right)
    assert without.status_code == 422
    letters = await read_picture(visitor)
    entered = await visitor.post(path, data=right | {"captcha": letters})
    assert entered.status_code == 303


@pytest.mark.parametrize(("path", "right"), [EMPLOYER, STAFF], ids=["employer", "staff"])
async def test_a_program_is_told_where_the_picture_is(
    visitor: Client, path: str, right: dict[str, Any]
) -> None:
    for _ in range(3):
        told = await visitor.post(path, json=right | {"password": "not-that-one"}, headers=JSON)
    assert told.json()["captcha_needed"] is True
    letters = await read_picture(visitor)
    form = right | {"captcha": letters}
    assert told.json()["captcha"] == captcha.PATH
    assert (await visitor.post(path, json=form, headers=JSON)).status_code in (200, 303)


async def test_an_account_that_is_tried_from_everywhere_asks_everybody(visitor: Client) -> None:
    """C3: from many addresses there is no lock, only the picture; success takes it back."""
    watch = captcha.Limit("test", 3, timedelta(minutes=30), "")
    asked = [
        await captcha.demand(watch, "account", source, given=captcha.NO_ANSWER)
        for source in range(12)
    ]
    assert [a.next_too for a in asked] == [False] * 11 + [True]
    with pytest.raises(Invalid):
        await captcha.demand(watch, "account", "the owner", given=captcha.NO_ANSWER)
    letters = await read_picture(visitor)
    await captcha.demand(watch, "account", "the owner", given=brought(visitor, letters))
    await captcha.forgive(watch, "account", "the owner")
    await captcha.demand(watch, "account", "the owner", given=captcha.NO_ANSWER)
