"""Who may call what: every route by every kind of caller, and foreign ids (T10, API1, API5)."""

from __future__ import annotations

import re
from uuid import UUID, uuid4

import pytest

from server import clock
from server.access.rule import PUBLIC
from server.app import ROOMS
from server.notices import service as notices
from server.notices.models import Delivery, Notice
from server.roster.models import ImportState, RosterImport
from server.sourceinfo.models import Correction
from server.web.endpoint import Route
from tests.clients import Client
from tests.people import LI, row_of, waiting_case

JSON = {"Accept": "application/json"}
CLOSED = [r for room in ROOMS for r in room.routes if r.rule is not PUBLIC and not room.api]
STAFFS = [r for r in CLOSED if r.path.startswith("/staff")]


def ids(route: Route) -> str:
    return f"{route.method} {route.path}"


def address(route: Route, id: UUID | None = None) -> str:
    path = re.sub(r"<id:uuid>", str(id or uuid4()), route.path)
    return re.sub(r"<\w+:str>", "rebinding", path)


@pytest.mark.parametrize("route", CLOSED, ids=ids)
async def test_a_visitor_gets_into_nothing_that_is_closed(visitor: Client, route: Route) -> None:
    answer = await visitor.request(route.method, address(route), headers=JSON)
    assert (answer.status_code, answer.json()["code"]) == (401, "sign_in_needed")
    page = await visitor.request(route.method, address(route))
    assert page.status_code in (302, 303, 401)


@pytest.mark.parametrize("route", STAFFS, ids=ids)
async def test_a_student_gets_into_no_desk(student: Client, route: Route) -> None:
    answer = await student.request(route.method, address(route), headers=JSON)
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


@pytest.mark.parametrize("route", CLOSED, ids=ids)
async def test_other_methods_are_not_allowed(visitor: Client, route: Route) -> None:
    for method in ("PUT", "PATCH", "DELETE"):
        answer = await visitor.request(method, address(route), headers=JSON)
        assert answer.status_code == 405, method


async def rows_of_10001() -> dict[str, UUID]:
    """Something of 示范大学 behind each kind of address."""
    row, case = await row_of(LI), await waiting_case()
    batch = await RosterImport.create(
        site_id=row.site_id,
        state=ImportState.CHECKED,
        state_since=clock.now(),
        created_at=clock.now(),
        file_id=uuid4(),
        file_name="名单.xlsx",
    )
    await notices.tell("binding.bound", [row.id], source="test:matrix")
    delivery = await Delivery.filter(notice__account_id=row.id).first()
    notice = await Notice.filter(account_id=row.id).first()
    correction = await Correction.filter(site_id=row.site_id).first()
    assert delivery is not None
    assert correction is not None
    assert notice is not None
    return {
        "/staff/roster/": row.id,
        "/staff/imports/": batch.id,
        "/staff/deliveries/": delivery.id,
        "/staff/reviews/": case.id,
        "/student/rebinding/": case.id,
        "/student/source/correction/": correction.id,
        "/inbox/": notice.id,
    }


OWNED = [route for route in CLOSED if "<id:uuid>" in route.path]
BODIES = {
    "decide": {"action": "approve"},
    "decide_rebinding": {"action": "withdraw"},
    "decide_correction": {"action": "withdraw"},
    "retry": {},
}
STUDENTS = ("is_in_wechat", "is_student")


@pytest.mark.parametrize("route", OWNED, ids=ids)
async def test_a_foreign_id_is_as_missing_as_one_that_never_was(
    foreign_school: Client, student: Client, route: Route
) -> None:
    owned = await rows_of_10001()
    id = next(id for start, id in owned.items() if route.path.startswith(start))
    stranger = student if route.rule.name in STUDENTS else foreign_school
    body = BODIES.get(route.handler.__name__)
    answers = [
        await stranger.request(route.method, address(route, which), headers=JSON, json=body)
        for which in (id, uuid4())
    ]
    assert [answer.status_code for answer in answers] == [404, 404], answers[0].text
    assert answers[0].content == answers[1].content


async def test_the_matrix_has_a_row_for_every_route_with_an_id(db: None) -> None:
    """A new route with an id fails here until somebody says whose rows it shows."""
    owned = await rows_of_10001()
    for route in OWNED:
        assert any(route.path.startswith(start) for start in owned), route.path
