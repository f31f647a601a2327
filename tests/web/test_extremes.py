"""Odd origins, huge numbers and the ends of time are refused, and fill no log (row 31)."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import date
from typing import Any, get_args
from uuid import uuid4

import pytest
from pydantic import AwareDatetime, BaseModel

from server.app import open_house
from server.people.accounts.models import Account
from server.platform import clock
from server.platform.errors import Invalid
from server.platform.web import paging
from server.platform.web.forms import parse
from tests.clients import Client
from tests.people import forget_attempts

JSON = {"Accept": "application/json"}
ORIGINS = ["http://[", "http://[::1", "//[", "https://a]b", "http://[fe80::1%", "http://℀.com"]
ORIGINS += ["null", "", "x"]
TOO_MUCH: dict[Any, list[Any]] = {
    int: [2**31, -(2**31), 10**30],
    date: ["0001-01-01", "1899-12-31", "9999-12-31"],
    AwareDatetime: ["0001-01-01T00:00+23:59", "9999-12-31T23:59-23:59", "2026-01-01T00:00:00"],
}
MOMENTS = [*TOO_MUCH[AwareDatetime], "\x00", "x", 2**62, None]


@pytest.fixture(autouse=True)
def no_error_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    assert [r.getMessage() for r in caplog.records if r.levelno >= logging.ERROR] == []
    assert not any(record.exc_info for record in caplog.records)


def fields() -> Iterator[tuple[type[BaseModel], str, type]]:
    """Every number, day and moment that any route takes."""
    routes = [route for room in open_house() for route in room.routes]
    for schema in {s for route in routes for s in (route.form, route.query) if s}:
        for name, field in schema.model_fields.items():
            kinds = {field.annotation, *get_args(field.annotation)}
            for kind in TOO_MUCH.keys() & kinds:
                yield schema, name, kind


FIELDS = sorted(fields(), key=lambda found: (found[0].__name__, found[1]))


@pytest.mark.parametrize(("schema", "name", "kind"), FIELDS)
def test_what_nobody_reckons_with_is_refused_at_its_field(
    schema: type[BaseModel], name: str, kind: type
) -> None:
    for value in TOO_MUCH[kind]:
        with pytest.raises(Invalid) as refusal:
            parse(schema, {name: value})
        assert name in refusal.value.errors, value


def test_the_search_for_them_finds_some() -> None:
    assert {kind for _, _, kind in FIELDS} == TOO_MUCH.keys()


@pytest.mark.parametrize("origin", ORIGINS)
async def test_an_origin_that_is_no_address_is_another_site_s(
    visitor: Client, school: Client, origin: str
) -> None:
    for client in (visitor, school):
        for host in ({}, {"Host": origin.encode()}, {"Host": "http://["}):
            headers = {"Origin": origin.encode(), **host, **JSON}
            answer = await client.post("/signout", headers=headers)  # type: ignore[arg-type]  # bytes
            assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


@pytest.mark.parametrize("last", ["9999-12-31", "2199-12-31", "2026-02-30"])
async def test_an_absence_until_the_end_of_time(school: Client, last: str) -> None:
    delegate = await Account.get(login="school@10001.demo")
    form = {"delegate": str(delegate.id), "begins": f"{clock.today():%Y-%m-%d}", "ends": last}
    for begins in (form["begins"], last):
        answer = await school.post("/staff/away", json=form | {"begins": begins}, headers=JSON)
        assert answer.status_code == 422, answer.text


@pytest.mark.parametrize("day", [*TOO_MUCH[date], "2199-12-31", "1900-01-01"])
async def test_decided_cases_of_any_time(school: Client, day: str) -> None:
    for name in ("since", "until"):
        answer = await school.get("/staff/reviews/done", params={name: day}, headers=JSON)
        assert answer.status_code in (200, 422), answer.text


@pytest.mark.parametrize("at", MOMENTS)
@pytest.mark.parametrize("path", ["/staff/reviews", "/staff/reviews/done", "/staff/employers"])
async def test_a_page_after_a_moment_that_never_was(province: Client, path: str, at: Any) -> None:
    for last in (str(uuid4()), 2**62, "\x00"):
        cursor = paging.encode(at, last)
        answer = await province.get(path, params={"after": cursor}, headers=JSON)
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "after")


async def test_whoever_looks_for_a_school_may_type_as_much_as_he_likes(visitor: Client) -> None:
    assert (await visitor.json("/", q="理" * 60))["schools"] == []


async def test_what_no_column_holds_is_malformed_and_no_fault_of_ours(visitor: Client) -> None:
    assert (await visitor.get(f"/s/{'x' * 300}", headers=JSON)).status_code == 400


async def test_wrong_facts_of_any_length_are_wrong(visitor: Client) -> None:
    await forget_attempts()
    for number in ("9" * 30, "²" * 30, "%" * 30):
        form = {"site": "10001", "student_no": number, "password": "x" * 200}
        assert (await visitor.post("/student/signin", json=form, headers=JSON)).status_code == 422
