"""Guessing at who somebody is: slowed for the one who guesses, never shut for the one it is."""

from __future__ import annotations

import random
from typing import Any

import httpx
import pytest
from httpx import Response

from server.people.accounts.captcha import NO_ANSWER
from server.people.accounts.models import Binding, BindingState
from server.people.students import proof_limits
from server.people.students.models import Student
from server.platform.access.actor import Actor
from server.platform.errors import Invalid
from server.settings import Settings
from tests.clients import Client
from tests.conftest import WECHAT_BROWSER
from tests.miniprogram.conftest import signed_in
from tests.people import ZHANG, enter_as_wechat, identity, row_of
from tests.pictures import read, read_picture
from tests.registrations import steps

JSON = {"Accept": "application/json"}
AGREED = {"agree": "true"}
WRONG = ZHANG.but(id_tail="999999").form | AGREED
BINDINGS = "/api/mp/v1/bindings"


def browser(app: Any, settings: Settings, address: str, agent: str = "Mozilla/5.0") -> Client:
    """A browser somewhere in the network."""
    return Client(
        transport=httpx.ASGITransport(app=app, client=(address, 4000), raise_app_exceptions=False),
        base_url=settings.public_url,
        headers={"User-Agent": agent, "Accept": "text/html"},
    )


@pytest.fixture
async def besieged(app: Any, settings: Settings, db: None) -> None:
    """Ten WeChats have tried 张小帅's number six times each."""
    refused = []
    for n in range(10):
        async with browser(app, settings, "203.0.113.9", WECHAT_BROWSER) as other:
            await enter_as_wechat(other, await identity(f"other{n}"))
            for _ in range(6):
                picture = {"picture": await read_picture(other)}
                answer = await other.post("/student/bind", data=WRONG | picture, headers=JSON)
                refused.append(answer.status_code)
    assert refused == [422] * 60


async def is_bound() -> bool:
    row = await row_of(ZHANG)
    return await Binding.filter(account_id=row.id, state=BindingState.ACTIVE).exists()


@pytest.mark.usefixtures("besieged")
async def test_sixty_wrong_proofs_by_others_cost_the_student_a_picture(phone: Client) -> None:
    await enter_as_wechat(phone, await identity("zhang"))
    page = await phone.post("/student/bind", data=ZHANG.form | AGREED)
    assert page.status_code == 422
    for kept in ('name="picture"', 'value="20270001"', 'value="张小帅"', 'value="010017"'):
        assert kept in page.text
    picture = {"picture": await read_picture(phone)}
    bound = await phone.post("/student/bind", data=ZHANG.form | AGREED | picture)
    assert bound.headers["location"] == "/student"
    assert await is_bound()


@pytest.mark.usefixtures("besieged")
async def test_on_a_desktop_it_is_the_same(visitor: Client) -> None:
    page = await visitor.post("/student/bind", data=ZHANG.form | AGREED)
    assert (page.status_code, 'name="picture"' in page.text) == (422, True)
    picture = {"picture": await read_picture(visitor)}
    proven = await visitor.post("/student/bind", data=ZHANG.form | AGREED | picture)
    assert proven.headers["location"] == "/student/entrance"


@pytest.mark.usefixtures("besieged")
async def test_the_mini_program_is_handed_the_picture(phone: Client) -> None:
    mini = await signed_in(phone, "zhang")
    key = {"Idempotency-Key": "one"}
    refused = await mini.post(BINDINGS, json=ZHANG.form, headers=key)
    assert (refused.status_code, refused.json()["code"]) == (422, "picture_required")
    answered = {"picture": read(refused.json()["picture"])}
    assert (await mini.post(BINDINGS, json=ZHANG.form | answered, headers=key)).status_code == 201
    assert await is_bound()


@pytest.mark.usefixtures("besieged")
async def test_whoever_registers_is_asked_no_more_than_always(visitor: Client) -> None:
    for answer in (await steps.begin(visitor), await steps.fill(visitor)):
        assert answer.status_code == 303, answer.text


async def guess(client: Client, student: Student, site: str, tail: str) -> Response:
    facts = {"site": site, "student_no": student.student_no, "name": student.name, "id_tail": tail}
    return await client.post("/student/bind", data=facts | AGREED, headers=JSON)


async def test_a_class_list_guessed_at_from_one_desktop_meets_the_picture(
    app: Any, settings: Settings, db: None
) -> None:
    """400 guesses at 200 students; another desktop of the same customer is no way around."""
    students = await Student.all().order_by("id").limit(200).select_related("site")
    assert len(students) == 200
    dice, codes = random.Random(1), []
    async with (
        browser(app, settings, "2001:db8:1:2::1") as one,
        browser(app, settings, "2001:db8:1:2::77") as other,
    ):
        for student in students:
            for desktop in (one, other):
                tail = f"{dice.randrange(10**6):06}"
                answer = await guess(desktop, student, student.site.code, tail)
                codes.append(answer.json()["code"])
    judged = proof_limits.FROM_NETWORK.times
    assert codes == ["invalid"] * judged + ["picture_required"] * (400 - judged)


async def test_a_thousand_honest_students_of_one_campus_meet_none(db: None) -> None:
    """C4; every fortieth mistypes at first."""
    campus = Actor(address="203.0.113.9")
    for n in range(1000):
        if n % 40 == 0:
            with pytest.raises(Invalid, match="mistyped"):
                async with proof_limits.attempt(campus, "10001", f"{n}", picture=NO_ANSWER):
                    raise Invalid("mistyped")
        async with proof_limits.attempt(campus, "10001", f"{n}", picture=NO_ANSWER):
            pass


async def test_a_right_proof_between_makes_no_room_for_more_wrong_ones(phone: Client) -> None:
    """Whoever has a number of his own could otherwise guess at another's for ever."""
    await enter_as_wechat(phone, await identity("zhang"))
    seen = []
    for _ in range(7):
        seen.append((await phone.post("/student/bind", data=WRONG, headers=JSON)).status_code)
        assert (await phone.post("/student/bind", data=ZHANG.form | AGREED)).status_code in (
            303, 429,
        )  # fmt: skip
    assert seen == [422] * 6 + [429]
