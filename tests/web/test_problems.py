"""Every refusal, on every surface: problem+json for programs, a polite page for people."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from uuid import uuid4

import httpx
import pytest
from httpx import Response
from sanic.exceptions import RequestTimeout, ServiceUnavailable

from server.people.sites import queries
from server.platform.web.failures import problem_of
from server.settings import ROOT
from tests.clients import Client, words

JSON = {"Accept": "application/json"}
MEMBERS = {"type", "title", "status", "detail", "code", "errors"}
CHINESE = re.compile(r"[\u4e00-\u9fff]")


def is_problem(answer: Response, status: int, code: str) -> dict[str, object]:
    """The shape of contract.md, HTTP; gives the document."""
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["cache-control"] == "no-store"
    problem = answer.json()
    assert problem.keys() >= MEMBERS
    assert (answer.status_code, problem["status"], problem["code"]) == (status, status, code)
    assert problem["type"] == f"urn:weijiuye:problem:{code}"
    assert CHINESE.search(problem["title"])
    assert CHINESE.search(problem["detail"])
    for error in problem["errors"]:
        assert error.keys() == {"field", "message"}
        assert CHINESE.search(error["message"])
    return dict(problem)


def is_polite_page(answer: Response, status: int) -> None:
    assert answer.status_code == status
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    page = words(answer.text)
    assert CHINESE.search(page)
    for rude in ("Traceback", "Exception", "SELECT", str(ROOT), "site-packages", "sanic"):
        assert rude not in answer.text


KINDS = {
    "malformed": ("POST", "/staff/signin", {"content": b"{"}, 400),
    "sign_in_needed": ("GET", "/staff", {}, 401),
    "not_found": ("GET", "/nowhere", {}, 404),
    "method_not_allowed": ("DELETE", "/contacts", {}, 405),
    "too_large": ("POST", "/staff/signin", {"json": {"account": "x" * 1_000_001}}, 413),
    "invalid": ("POST", "/staff/signin", {"json": {}}, 422),
}


@pytest.mark.parametrize("code", KINDS)
async def test_a_program_gets_problem_json(visitor: Client, code: str) -> None:
    method, path, body, status = KINDS[code]
    is_problem(await visitor.request(method, path, headers=JSON, **body), status, code)


@pytest.mark.parametrize("code", KINDS)
async def test_a_person_gets_a_page_or_the_way_in(
    visitor: Client, phone: Client, code: str
) -> None:
    method, path, body, status = KINDS[code]
    for client in (visitor, phone):
        answer = await client.request(method, path, **body)
        if code == "sign_in_needed":
            assert answer.headers["location"] == "/staff/signin"
        else:
            is_polite_page(answer, status)


async def test_what_one_may_not_do_is_403(student: Client, school: Client) -> None:
    is_problem(await student.get("/staff", headers=JSON), 403, "forbidden")
    is_polite_page(await student.get("/staff"), 403)
    is_polite_page(await school.get("/student"), 403)


async def test_what_one_may_not_see_is_404_and_says_no_more(school: Client) -> None:
    answer = await school.get(f"/staff/roster/{uuid4()}", headers=JSON)
    is_problem(answer, 404, "not_found")
    is_polite_page(await school.get(f"/staff/roster/{uuid4()}"), 404)


async def test_a_page_that_is_not_there_shows_ways_on(visitor: Client, school: Client) -> None:
    for client in (visitor, school):
        page = (await client.get("/nowhere")).text
        assert 'action="/contacts"' in page
        assert 'href="/contacts"' in page
        assert "回到首页" in page
    assert 'action="/contacts"' not in (await school.get("/student")).text


async def test_every_wrong_field_is_named_at_once(visitor: Client) -> None:
    answer = await visitor.post("/student/bind", json={"id_tail": "1"}, headers=JSON)
    problem = is_problem(answer, 422, "invalid")
    fields = [error["field"] for error in problem["errors"]]  # type: ignore[attr-defined]
    assert sorted(fields) == ["agree", "id_tail", "name", "site", "student_no"]


async def test_where_no_form_stands_the_page_says_itself_what_is_wrong(school: Client) -> None:
    """A link with half an address, or one that was typed."""
    answer = await school.get("/staff/reviews?age=old")
    is_polite_page(answer, 422)
    page = words(answer.text)
    assert "请从列表里选择等待时间" in page
    assert "标红" not in page


@pytest.mark.parametrize("path", ["/api/mp/v1/nowhere", "/api/mp/v1/me", "/api/mp/v1/sessions"])
async def test_the_api_speaks_json_whatever_is_accepted(visitor: Client, path: str) -> None:
    answer = await visitor.get(path, headers={"Accept": "text/html"})
    assert answer.headers["content-type"] == "application/problem+json"


async def test_an_unforeseen_failure_is_a_page_with_a_reference_and_no_details(
    visitor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(_: str) -> None:
        raise RuntimeError("SELECT secret FROM somewhere")

    monkeypatch.setattr(queries, "contacts", broken)
    is_problem(await visitor.get("/contacts", headers=JSON), 500, "internal")
    page = await visitor.get("/contacts")
    is_polite_page(page, 500)
    assert "编号" in words(page.text)
    assert "secret" not in page.text


async def test_answers_carry_the_headers_that_browsers_heed(visitor: Client) -> None:
    page = await visitor.get("/")
    assert "frame-ancestors 'none'" in page.headers["content-security-policy"]
    assert "script-src" not in page.headers["content-security-policy"]
    assert "unsafe" not in page.headers["content-security-policy"]
    assert page.headers["x-frame-options"] == "DENY"
    data = await visitor.get("/contacts", headers=JSON)
    assert data.headers["content-security-policy"].startswith("default-src 'none'")
    for answer in (page, data, await visitor.get("/nowhere"), await visitor.get("/healthz")):
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "same-origin"
        assert "server" not in answer.headers
        assert "x-powered-by" not in answer.headers
    for answer in (page, data):
        assert answer.headers["cache-control"] == "no-store"


async def test_answers_say_what_http_wants_of_them(visitor: Client) -> None:
    """RFC 9110: 15.5.6, 6.6.1 and 12.5.3; a redirect has no content whose type it could name."""
    for path, allowed in (("/contacts", "GET, HEAD"), ("/student/bind", "GET, HEAD, POST")):
        for headers in ({}, JSON):
            refused = await visitor.request("DELETE", path, headers=headers)
            assert refused.headers["allow"] == allowed
    redirect = await visitor.get("/staff")
    assert redirect.status_code == 303
    assert redirect.headers["content-type"] != "None"
    for answer in (redirect, await visitor.get("/healthz"), await visitor.get("/nowhere")):
        age = datetime.now(UTC) - parsedate_to_datetime(answer.headers["date"])
        assert abs(age) < timedelta(minutes=1)
    for taken, coding in (("gzip", "gzip"), ("gzip;q=0", None), ("br", None), ("xgzip", None)):
        page = await visitor.get("/contacts", headers={"Accept-Encoding": taken})
        assert page.headers.get("content-encoding") == coding
        assert "Accept-Encoding" in page.headers["vary"]


async def test_metrics_are_for_this_machine_only(
    app: object, visitor: Client, settings: object
) -> None:
    assert (await visitor.get("/metrics")).status_code == 200
    for forwarded in ({"X-Forwarded-For": "127.0.0.1"}, {"Forwarded": "for=127.0.0.1"}):
        assert (await visitor.get("/metrics", headers=forwarded)).status_code == 403
    outside = httpx.ASGITransport(app=app, client=("203.0.113.9", 40000))  # type: ignore[arg-type]  # Sanic speaks ASGI
    async with httpx.AsyncClient(transport=outside, base_url="http://test") as stranger:
        assert (await stranger.get("/metrics")).status_code == 403
        wrong = {"Authorization": "Bearer invented"}
        assert (await stranger.get("/metrics", headers=wrong)).status_code == 403


@pytest.mark.parametrize(
    ("fault", "awaited", "status"),
    [
        (ServiceUnavailable(), True, 408),
        (RequestTimeout(), False, 408),
        (ServiceUnavailable(), False, 503),
    ],
)
def test_who_stops_half_way_hears_so_and_it_is_not_our_fault(
    fault: Exception, awaited: bool, status: int
) -> None:
    """A form whose rest never comes, and a page that takes too long (row 46)."""
    problem = problem_of(fault, awaited=awaited)
    assert problem.status == status
    assert CHINESE.search(problem.detail)
