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
from server.platform.access import attempts
from server.platform.errors import Invalid
from server.settings import Settings
from tests.clients import Client
from tests.conftest import client_of
from tests.pictures import read, read_picture

JSON = {"Accept": "application/json"}
EMPLOYER = ("/employer/signin", {"phone": "13800000001", "password": "demo-Passw0rd"})
STAFF = ("/staff/signin", {"account": "school@10001.demo", "password": "demo-Passw0rd"})


def brought(client: Client, text: str) -> Answer:
    return Answer(client.cookies[captcha.COOKIE], text)


async def refused(given: Answer) -> str:
    """The sentence; a page's refusal brings no picture, it shows its own."""
    with pytest.raises(Invalid) as refusal:
        await captcha.check(given)
    assert (refusal.value.code, refusal.value.extra) == ("picture_required", {})
    return refusal.value.errors["picture"]


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
    assert await refused(brought(visitor, letters)) == captcha.WRONG


async def test_three_tries_ten_minutes_and_no_other_browser(
    visitor: Client, app: object, settings: Settings
) -> None:
    letters = await read_picture(visitor)
    for _ in range(3):
        assert await refused(brought(visitor, "????")) == captcha.WRONG
    assert await refused(brought(visitor, letters)) == captcha.WRONG

    letters = await read_picture(visitor)
    async with client_of(app, settings) as other:
        await read_picture(other)
        assert await refused(brought(other, letters)) == captcha.WRONG
    clock.shift_to(clock.offset() + timedelta(minutes=10, seconds=1))
    assert await refused(brought(visitor, letters)) == captcha.WRONG

    assert await refused(Answer("", letters)) == captcha.WRONG
    assert await refused(Answer("e30.forged", letters)) == captcha.WRONG
    assert await refused(brought(visitor, "")) == captcha.ASK


@pytest.mark.parametrize(("path", "right"), [EMPLOYER, STAFF], ids=["employer", "staff"])
async def test_after_three_wrong_passwords_the_right_one_needs_the_picture(
    visitor: Client, path: str, right: dict[str, Any]
) -> None:
    wrong = right | {"password": "not-that-one"}
    for _ in range(2):
        page = await visitor.post(path, data=wrong)
        assert 'name="picture"' not in page.text
    page = await visitor.post(path, data=wrong)
    assert 'name="picture"' in page.text
    assert captcha.ASK in page.text
    assert 'name="picture"' in (await visitor.get(f"{path}?captcha=1")).text

    without = await visitor.post(path, data=right)
    assert without.status_code == 422
    letters = await read_picture(visitor)
    entered = await visitor.post(path, data=right | {"picture": letters})
    assert entered.status_code == 303


@pytest.mark.parametrize(("path", "right"), [EMPLOYER, STAFF], ids=["employer", "staff"])
async def test_a_program_is_handed_the_picture_and_answers_it_once(
    visitor: Client, path: str, right: dict[str, Any]
) -> None:
    """contract.md: `{picture: {id, image}}`, repeated with `picture: {id, text}`."""
    for _ in range(3):
        told = await visitor.post(path, json=right | {"password": "not-that-one"}, headers=JSON)
    assert told.json()["code"] == "invalid"
    first = told.json()["picture"]
    wrong = right | {"picture": {"id": first["id"], "text": "????"}}
    refused = await visitor.post(path, json=wrong, headers=JSON)
    assert (refused.status_code, refused.json()["code"]) == (422, "picture_required")
    assert [error["field"] for error in refused.json()["errors"]] == ["picture"]
    assert refused.json()["picture"]["id"] != first["id"]
    assert captcha.COOKIE not in visitor.cookies
    form = right | {"picture": read(refused.json()["picture"])}
    assert (await visitor.post(path, json=form, headers=JSON)).status_code in (200, 303)
    with pytest.raises(Invalid):
        await captcha.check(Answer(**form["picture"]))


LIMIT = attempts.Limit("test", 3, timedelta(minutes=30), "")


async def asked(given: Answer | None = captcha.NO_ANSWER, *, who: object = "he") -> bool:
    """One attempt; gives whether the next one needs a picture."""
    return (await captcha.demand((LIMIT, (who,)), given=given)).next_too


async def test_the_attempt_after_the_limit_brings_a_picture(visitor: Client) -> None:
    assert [await asked() for _ in range(3)] == [False, False, True]
    with pytest.raises(Invalid):
        await asked()
    letters = await read_picture(visitor)
    assert await asked(brought(visitor, letters))
    assert not await asked(who="another")
    clock.shift_to(clock.offset() + LIMIT.per)
    assert not await asked()


async def test_what_the_picture_stops_was_no_attempt(visitor: Client) -> None:
    for _ in range(3):
        await asked()
    for _ in range(5):
        with pytest.raises(Invalid):
            await asked()
    assert await attempts.used(LIMIT, "he") == 3
    await attempts.take_back(LIMIT, "he")
    assert await asked()


async def test_where_it_was_asked_for_before_it_is_not_asked_for_again(visitor: Client) -> None:
    assert [await asked(None) for _ in range(5)] == [False] * 5
    assert await attempts.used(LIMIT, "he") == 5


async def test_one_limit_of_several_is_enough(visitor: Client) -> None:
    watched = [(LIMIT, ("one",)), (LIMIT, ("other",))]
    for _ in range(3):
        await captcha.demand(*watched[1:], given=captcha.NO_ANSWER)
    with pytest.raises(Invalid):
        await captcha.demand(*watched, given=captcha.NO_ANSWER)
    assert await attempts.used(LIMIT, "one") == 0
