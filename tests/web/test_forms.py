"""Whatever is sent: it is understood, or refused with a 4xx that says why; never a 5xx (row 31)."""

from __future__ import annotations

from itertools import product
from uuid import uuid4

import orjson
import pytest
from pydantic import Field

from server.platform import database
from server.platform.errors import Invalid
from server.platform.web import paging
from server.platform.web.forms import Form, parse
from tests.clients import Client, words
from tests.people import ZHANG

JSON = {"Accept": "application/json"}
AS_JSON = {"Accept": "application/json", "Content-Type": "application/json"}
PATH = "/student/bind"


def deep(levels: int) -> bytes:
    return b'{"name":' + b"[" * levels + b"]" * levels + b"}"


BODIES = {
    "NUL": (orjson.dumps(ZHANG.form | {"name": "张\x00小帅"}), 422),
    "a lone surrogate": (b'{"name": "\\ud800"}', 400),
    "deep lists": (deep(100), 422),
    "lists deeper than any parser": (deep(100_000), 400),
    "a list": (b"[]", 400),
    "a string": (b'"x"', 400),
    "nothing": (b"", 422),
    "half of it": (b'{"name": "', 400),
    "no UTF-8": (b'{"name": "\xff"}', 400),
    "a huge number": (b'{"student_no": 1e999}', 400),
    "a number of many digits": (b'{"student_no": ' + b"9" * 400 + b"}", None),
    "NaN": (b'{"student_no": NaN}', 400),
    "doubled keys": (b'{"name": "a", "name": "b"}', 422),
    "a long text": (orjson.dumps(ZHANG.form | {"name": "x" * 100_000}), 422),
    "an object for a text": (b'{"name": {"$ne": ""}}', 422),
    "an unknown field": (orjson.dumps(ZHANG.form | {"agree": True, "role": "school"}), 422),
}


@pytest.mark.parametrize("name", BODIES)
async def test_a_strange_body_is_refused_with_reasons(visitor: Client, name: str) -> None:
    body, status = BODIES[name]
    answer = await visitor.post(PATH, content=body, headers=AS_JSON)
    assert 400 <= answer.status_code < 500
    assert status in (None, answer.status_code)


@pytest.mark.parametrize("field", ["role", "id", "site_id", "state", "is_active", "owner_id"])
async def test_a_field_that_nobody_asked_for_is_named(visitor: Client, field: str) -> None:
    answer = await visitor.post(PATH, json=ZHANG.form | {"agree": True, field: "x"}, headers=JSON)
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == [field]


@pytest.mark.parametrize("path", [PATH, "/staff/signin", "/api/mp/v1/sessions"])
async def test_a_megabyte_is_the_most(visitor: Client, path: str) -> None:
    answer = await visitor.post(path, content=b"x" * 1_000_001, headers=AS_JSON)
    assert answer.status_code == 413


FORMS = {
    "percent-encoded NUL": b"name=%00",
    "no UTF-8": b"name=%ff%fe",
    "raw bytes": b"\xff\xfe=\x00",
    "a broken escape": b"name=%zz",
    "many fields": b"&".join(b"f%d=1" % n for n in range(2000)),
}


@pytest.mark.parametrize("name", FORMS)
async def test_a_strange_form_is_shown_again(visitor: Client, name: str) -> None:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = await visitor.post(PATH, content=FORMS[name], headers=headers)
    assert answer.status_code == 422
    assert "绑定你的学籍信息" in words(answer.text) or "绑定学籍" in words(answer.text)


@pytest.mark.parametrize(
    "kind", ["multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; x"]
)
async def test_a_form_without_its_boundary_is_refused(school: Client, kind: str) -> None:
    answer = await school.post("/staff/imports", content=b"--x\r\n", headers={"Content-Type": kind})
    assert answer.status_code in (400, 422)


async def test_a_file_that_is_too_large_says_so_at_its_field(student: Client) -> None:
    """And nothing of what was typed beside it is lost."""
    path, typed = "/student/source/correction", {"reason": "户口去年迁到了齐齐哈尔"}
    huge = {"file": ("户口本.jpg", bytes(13_000_000), "image/jpeg")}
    page = await student.post(path, data=typed, files=huge)
    assert page.status_code == 413
    assert "文件太大" in words(page.text)
    assert typed["reason"] in page.text
    problem = (await student.post(path, data=typed, files=huge, headers=JSON)).json()
    assert (problem["status"], problem["errors"][0]["field"]) == (413, "file")


HEADERS = {
    "bytes in the browser's name": {"User-Agent": b"Mozilla \xff\xfe"},
    "a very long browser's name": {"User-Agent": b"x" * 8000},
    "bytes in cookies": {"Cookie": b"jiuye=\xff\xfe; jiuye_scene=\xff.\xfe; jiuye_half=\xff"},
    "bytes in Accept": {"Accept": b"\xff/\xfe"},
    "a strange token": {"Authorization": b"Bearer \xff\xfe"},
    "a strange range": {"Range": b"bytes=9-1", "If-None-Match": b"\xff"},
    "a strange length": {"Expect": b"100-continue", "Forwarded": b"for=\xff"},
}


PATHS = (
    "/", "/student", "/student/entrance/status", "/staff/totp", "/wechat/oauth/start", "/nowhere",
)


async def test_strange_headers_break_nothing(visitor: Client) -> None:
    broken = [
        (path, name)
        for name, path in product(HEADERS, PATHS)
        if (await visitor.get(path, headers=HEADERS[name])).status_code >= 500  # type: ignore[arg-type]
    ]
    assert broken == []


async def test_a_strange_browser_can_sign_in(visitor: Client) -> None:
    """The browser's name is kept with the session; PostgreSQL takes no bytes that are no text."""
    visitor.headers = {**visitor.headers, "User-Agent": b"\xff\xfe"}  # type: ignore[assignment]
    code = {"code": "x"}
    assert (await visitor.post("/api/mp/v1/sessions", json=code)).status_code == 401


LISTS = (
    "/staff/roster", "/staff/imports", "/staff/deliveries", "/staff/pushes", "/staff/audit",
    "/staff/people", "/inbox",
)
UUID = str(uuid4())
CURSORS = [
    "x", "签", "Wzk5OTk5OTk5OTk5OTk5OTk5OTldLA", "A" * 400,
    *(paging.encode(*key) for key in (
        (), ("a",), ("1",), (1e300,), (-1,), (2**63,), (1, 2), (None, None), ({}, []),
        ("\0", "a"), ("\0", UUID), ({}, UUID), (UUID, "\0"),
    )),
]  # fmt: skip


async def test_an_invented_cursor_is_no_page(province: Client) -> None:
    assert await taken(province, "after", CURSORS) == []


async def test_a_page_has_a_size_within_reason(province: Client) -> None:
    limits = ["0", "-1", "1000000000", "x", "1e9", "9" * 40]
    assert await taken(province, "limit", limits) == []


async def taken(client: Client, name: str, values: list[str]) -> list[tuple[str, str, int]]:
    """Which lists did not refuse which values of a parameter, and what they answered."""
    found = []
    for path, value in product(LISTS, values):
        async with database.transaction() as here:  # what breaks one request breaks no other
            answer = await client.get(path, params={name: value}, headers=JSON)
            await here.rollback()
        if answer.status_code != 422:
            found.append((path, value, answer.status_code))
    return found


async def test_cursors_lead_through_the_whole_list_once(province: Client) -> None:
    seen: list[str] = []
    view = await province.json("/staff/roster", limit=50)
    total = view.get("total", 318)
    while True:
        seen += [item["student_no"] for item in view["items"]]
        if view["next"] is None:
            break
        view = await province.json("/staff/roster", limit=50, after=view["next"])
    assert len(seen) == len(set(seen)) == total


@pytest.mark.parametrize("path", ["/contacts", "/student/bind", "/student/entrance"])
async def test_what_wechat_adds_to_a_shared_link_does_no_harm(phone: Client, path: str) -> None:
    answer = await phone.get(path, params={"from": "singlemessage", "isappinstalled": "0"})
    assert answer.status_code in (200, 302, 303)
    assert "from=" not in answer.headers.get("location", "")


async def test_a_program_hears_of_a_parameter_that_is_unknown(visitor: Client) -> None:
    answer = await visitor.get("/contacts", params={"qq": "x"}, headers=JSON)
    assert answer.status_code == 422


class Contact(Form):
    """A small form."""

    name: str = Field(title="姓名", min_length=2, max_length=4)
    age: int = Field(18, title="年龄", ge=0, le=150)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({}, "请填写姓名"),
        ({"name": ""}, "请填写姓名"),
        ({"name": "张"}, "姓名至少要 2 个字"),
        ({"name": "张三李四王"}, "姓名最多 4 个字"),
        ({"name": "张三", "age": "x"}, "年龄应当是数字"),
        ({"name": "张三", "age": 200}, "年龄超出了允许的范围"),
        ({"name": "张三", "rank": 1}, "不认识这一项，请去掉"),
    ],
)
def test_a_refusal_says_in_chinese_what_to_do(given: dict[str, object], sentence: str) -> None:
    with pytest.raises(Invalid) as refused:
        parse(Contact, given)
    assert list(refused.value.errors.values()) == [sentence]


def test_texts_are_trimmed_and_what_is_empty_was_left_out() -> None:
    contact = parse(Contact, {"name": "  张三 ", "age": " "})
    assert (contact.name, contact.age) == ("张三", 18)
