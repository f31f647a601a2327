"""SMS to strangers: a few without a picture, more for whoever's codes are used (row 19, C4)."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from httpx import Response
from redis.asyncio import Redis

from server.people.accounts import code_limits, codes
from server.people.accounts.captcha import NO_ANSWER
from server.people.accounts.models import OneTimeCode
from server.platform import runtime
from server.platform.access import attempts
from server.platform.access.actor import Actor
from server.platform.errors import Invalid, TooMany
from tests.clients import Client, SandboxProcess
from tests.employers import units
from tests.people import enter_as_wechat, identity, work_off
from tests.pictures import read, read_picture
from tests.recovery import ways
from tests.registrations import steps

JSON = {"Accept": "application/json"}
HERE = "127.0.0.1"
CAMPUS = Actor(address="2001:db8:1:2::1")
FREE = code_limits.FREE_FOR_NETWORK.times

DOORS: dict[str, tuple[str, dict[str, str]]] = {
    "register": ("/employer/register", {"phone": "13700000301", "agree": "true"}),
    "sign_in": ("/employer/signin/phone", {"phone": "13700000302"}),
    "student_sign_in": ("/student/signin/phone", {"phone": "13700000303"}),
    "student_forgotten": ("/student/forgotten", {"phone": "13700000304"}),
    "student_phone": ("/student/phone", {"phone": "13700000305"}),
    "recover": ("/employer/forgot/phone", {"phone": "13700000306"}),
    "recover by mail": ("/employer/forgot/mail", {"email": "hr@0306.invalid"}),
}
"""Where a picture is asked for once many codes went unused."""
ALWAYS = {
    "student_register": "/student/register",
    "student_number": "/student/number",
    "appeal": "/employer/forgot/appeal",
    "appeal_query": "/employer/forgot/query",
}
"""Where one is asked for always, before anything else."""
OWN = {"student_password", "proof"}
"""Sent to the number that our records have of whoever asks, and is signed in."""


@pytest.fixture
async def browser(visitor: Client, sandbox: SandboxProcess) -> Client:
    visitor.sandbox = sandbox
    return visitor


async def register(browser: Client, phone: str, **more: str) -> Response:
    form = {"phone": phone, "agree": "true", **more}
    return await browser.post("/employer/register", data=form)


async def spent(limit: attempts.Limit, *what: object) -> None:
    """All that is free has been used up."""
    for _ in range(limit.times):
        await attempts.tally(limit, *what)


def test_every_code_has_a_door_that_is_guarded() -> None:
    assert {name.partition(" ")[0] for name in DOORS} | ALWAYS.keys() | OWN == set(codes.purposes())


async def test_three_hundred_numbers_from_one_browser(browser: Client) -> None:
    phones = [f"1371{n:07}" for n in range(300)]
    pages = [await register(browser, phone) for phone in phones]
    assert [p.status_code for p in pages] == [303] * FREE + [422] * (300 - FREE)
    assert await OneTimeCode.all().count() == FREE
    await work_off(codes.SEND_JOB)
    assert [len(units.sms(browser, phone)) for phone in phones[FREE - 1 : FREE + 1]] == [1, 0]
    for kept in ('name="picture"', f'value="{phones[-1]}"', "checked"):
        assert kept in pages[-1].text
    letters = await read_picture(browser)
    assert (await register(browser, phones[-1], picture=letters)).status_code == 303
    assert (await register(browser, phones[-2], picture=letters)).status_code == 422


async def test_a_first_employer_meets_no_picture_on_his_way(browser: Client) -> None:
    await spent(code_limits.FREE_FOR_NETWORK, "203.0.113.9")
    answer = await units.open_account(browser, "13700000311")
    assert answer.headers["location"] == "/employer/register/unit"


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("surface", ["desktop", "h5"])
async def test_each_door_asks_for_the_picture_and_keeps_what_was_typed(
    browser: Client, phone: Client, surface: str, door: str
) -> None:
    path, form = DOORS[door]
    client = browser if surface == "desktop" else phone
    who: Any = HERE
    if surface == "h5" or door == "student_phone":
        of = await identity("li" if door == "student_phone" else "nobody")
        await enter_as_wechat(client, of)
        who = of.id
    if door.startswith("recover"):
        await ways.find(client)
    free = code_limits.FREE_FOR_NETWORK if who == HERE else code_limits.FREE_FOR_ONE
    await spent(free, who)

    page = await client.post(path, data=form)
    typed = form.get("phone") or form["email"]
    assert (page.status_code, f'value="{typed}"' in page.text) == (422, True)
    assert 'name="picture"' in page.text
    told = await client.post(path, json=form, headers=JSON)
    assert (told.status_code, told.json()["code"]) == (422, "picture_required")
    assert await OneTimeCode.all().count() == 0
    answered = form | {"picture": read(told.json()["picture"])}
    assert (await client.post(path, json=answered, headers=JSON)).status_code == 303
    assert await OneTimeCode.all().count() == 1


@pytest.mark.parametrize("path", ALWAYS.values())
async def test_the_other_doors_ask_always(browser: Client, path: str) -> None:
    assert 'name="picture"' in (await browser.get(path)).text
    form: dict[str, str] = {
        "/student/register": steps.WHO,
        "/student/number": {
            "site": "10001", "year": "2027", "name": "张小帅", "id_number": steps.ID_NUMBER,
            "phone": steps.PHONE,
        },
        "/employer/forgot/appeal": {"phone": steps.PHONE},
        "/employer/forgot/query": {"number": "NOSUCHNUMB"},
    }[path]
    told = await browser.post(path, json=form, headers=JSON)
    assert (told.status_code, told.json()["code"]) == (422, "picture_required")
    answered = form | {"picture": read(told.json()["picture"])}
    assert (await browser.post(path, json=answered, headers=JSON)).status_code == 303


async def test_a_registration_s_picture_pays_for_five_codes(browser: Client) -> None:
    await steps.begin(browser)
    sent = [await steps.fill(browser, phone=f"137000003{n}") for n in range(21, 27)]
    assert [s.status_code for s in sent] == [303] * 5 + [429]
    await steps.begin(browser)
    assert (await steps.fill(browser, phone="13700000326")).status_code == 303


async def ask(actor: Actor) -> OneTimeCode:
    phone = f"138{uuid4().int % 10**8:08}"
    return await codes.ask(actor, codes.purposes()["register"], phone, picture=NO_ANSWER)


async def test_what_is_free_grows_with_success_alone(db: None) -> None:
    asked = [await ask(CAMPUS) for _ in range(FREE)]
    with pytest.raises(Invalid):
        await ask(CAMPUS)
    with pytest.raises(Invalid):
        await codes.use(CAMPUS, asked[0], "wrong!")
    with pytest.raises(Invalid):
        await ask(CAMPUS)
    await codes.use(CAMPUS, asked[0], codes._derived(asked[0].id))
    for _ in range(2):
        await ask(CAMPUS)
    with pytest.raises(Invalid):
        await ask(CAMPUS)


async def test_a_use_that_is_undone_and_done_again_earns_once(db: None) -> None:
    asked = [await ask(CAMPUS) for _ in range(FREE)]
    for _ in range(5):
        await OneTimeCode.filter(id=asked[0].id).update(used_at=None)
        await codes.use(CAMPUS, asked[0], codes._derived(asked[0].id))
    assert await attempts.used(code_limits.FREE_FOR_NETWORK, "2001:db8:1:2::/64") == FREE - 2


async def test_what_is_refused_was_not_sent_and_counts_not(browser: Client) -> None:
    again = [await register(browser, "13700000331") for _ in range(FREE * 2)]
    assert [a.status_code for a in again] == [303] + [429] * (FREE * 2 - 1)
    assert await attempts.used(code_limits.FREE_FOR_NETWORK, HERE) == 1


async def test_neighbours_in_a_network_share_it_and_others_do_not(db: None) -> None:
    await spent(code_limits.FREE_FOR_NETWORK, "2001:db8:1:2::/64")
    with pytest.raises(Invalid):
        await ask(Actor(address="2001:db8:1:2:ffff::9"))
    await ask(Actor(address="2001:db8:1:3::1"))


async def test_a_thousand_honest_people_in_a_hall_meet_no_picture(db: None) -> None:
    """C4: at each moment some codes are on their way; nobody is locked out either."""
    waiting = []
    for n in range(1000):
        await code_limits.charge(CAMPUS, f"+86139{n:08}", picture=NO_ANSWER)
        waiting.append(uuid4())
        if len(waiting) == FREE:
            await code_limits.earn(CAMPUS, waiting.pop(0))


async def test_a_network_whose_codes_are_used_is_never_too_many(db: None) -> None:
    most = code_limits.PER_NETWORK
    await spent(most, "2001:db8:1:2::/64")
    with pytest.raises(TooMany):
        await code_limits.charge(CAMPUS, "+8613900000000", picture=None)
    await code_limits.earn(CAMPUS, uuid4())
    await code_limits.charge(CAMPUS, "+8613900000000", picture=None)


async def test_it_holds_with_redis_stopped(
    browser: Client, opened: runtime.Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = Redis.from_url("redis://127.0.0.1:1", socket_connect_timeout=0.2)
    monkeypatch.setattr(opened, "redis", gone)
    pages = [await register(browser, f"1372{n:07}") for n in range(FREE + 1)]
    assert [p.status_code for p in pages] == [303] * FREE + [422]
