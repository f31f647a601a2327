"""One door for three kinds of people: what a guesser meets there (reliability.md rows 17, 18)."""

from __future__ import annotations

import pytest

from server.people.accounts import staff
from server.people.accounts.password_signin import SPRAYED, PasswordSignIn
from server.people.employers import accounts as recruiters
from server.people.students import accounts as students
from server.platform.access import attempts
from server.platform.privacy.models import AuditEntry
from tests.clients import Client
from tests.pictures import read_picture

JSON = {"Accept": "application/json"}
PASSWORD = "demo-Passw0rd"
DOORS = {
    "/student/signin": (students.DOOR, {"site": "10001", "student_no": "20270002"}),
    "/employer/signin": (recruiters.DOOR, {"phone": "13800000001"}),
    "/staff/signin": (staff.DOOR, {"account": "school@10001.demo"}),
}
STRANGERS = {"student_no": "29999999", "phone": "13999999999", "account": "nobody@10001.demo"}
ADDRESS = "127.0.0.1"

doors = pytest.mark.parametrize("path", DOORS)


@pytest.fixture(autouse=True)
async def fresh_attempts(untried: None) -> None:
    """Each test counts its own."""


def stranger(path: str) -> dict[str, str]:
    """The form of somebody who has no account there."""
    form = DOORS[path][1]
    return form | {field: value for field, value in STRANGERS.items() if field in form}


async def tried(client: Client, path: str, form: dict[str, str], password: str) -> int:
    """One try, with what a picture shows."""
    typed = form | {"password": password, "picture": await read_picture(client)}
    return (await client.post(path, data=typed, headers=JSON)).status_code


async def refusals() -> list[str]:
    rows = AuditEntry.filter(action="session.refuse").order_by("id")
    return [str(reason) for reason in await rows.values_list("reason", flat=True)]


@doors
async def test_the_sixth_try_waits_and_each_has_its_row_in_the_trail(
    visitor: Client, path: str
) -> None:
    form = DOORS[path][1]
    seen = [await tried(visitor, path, form, "wrong-Passw0rd") for _ in range(5)]
    assert seen == [422] * 5
    assert await tried(visitor, path, form, PASSWORD) == 429
    assert await refusals() == ["password"] * 5 + ["limit"]


@doors
async def test_an_unknown_account_is_answered_and_locked_like_a_known_one(
    visitor: Client, path: str
) -> None:
    bodies = [
        (await visitor.post(path, data=form | {"password": "wrong"}, headers=JSON)).content
        for form in (DOORS[path][1], stranger(path))
    ]
    assert bodies[0] == bodies[1]
    seen = [await tried(visitor, path, stranger(path), "wrong-Passw0rd") for _ in range(5)]
    assert seen == [422] * 4 + [429]


@doors
async def test_without_the_picture_the_right_password_is_no_use_and_noted(
    visitor: Client, path: str
) -> None:
    door, form = DOORS[path]
    for _ in range(door.watch.times):
        await visitor.post(path, data=form | {"password": "wrong"}, headers=JSON)
    bare = await visitor.post(path, data=form | {"password": PASSWORD}, headers=JSON)
    assert (bare.status_code, bare.json()["code"]) == (422, "picture_required")
    assert (await refusals())[-1] == "picture"


@pytest.mark.parametrize("door", [door for door, _ in DOORS.values()])
async def test_a_hall_full_of_people_is_one_address(
    opened: object, door: PasswordSignIn
) -> None:
    """reliability.md C4: hundreds come in behind one address, and nobody waits for the others."""
    assert door.source.times >= 1000
    for _ in range(300):
        await attempts.count(door.source, ADDRESS)


@doors
async def test_wrong_ones_for_any_account_count_together_and_right_ones_never(
    visitor: Client, path: str
) -> None:
    """Row 17: one password tried at many accounts from one network."""
    names = {"student_no": "2999{:04}", "phone": "1399999{:04}", "account": "nobody{}@10001.demo"}
    for n in range(3):
        form = stranger(path) | {
            field: name.format(n) for field, name in names.items() if field in stranger(path)
        }
        assert await tried(visitor, path, form, PASSWORD) == 422
    assert await tried(visitor, path, DOORS[path][1], PASSWORD) in (200, 303)
    assert await attempts.used(SPRAYED, ADDRESS) == 3
