"""Nothing personal reaches a log line, whichever way it tries."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
import structlog

from server.platform.privacy import logs
from server.platform.privacy.scrub import BLANK, scrub, scrub_personal
from tests.clients import Client

CANARIES = {
    "id number": "110101200501010017",
    "id number with X": "11010120050101002X",
    "phone": "13800000001",
    "phone with code": "+86 138-0000-0001",
    "bank card": "6222020200112233445",
    "mail": "zhang.san@example.com.cn",
    "bearer": "Bearer abcDEF123456789",
    "jwt": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln",
    "query token": "access_token=72_abcdefXYZ",
    "json openid": '"openid": "oABCdef123"',
    "secret": "secret='hunter2hunter2'",
    "session": "QmFzZTY0VG9rZW5PZlNlc3Npb24wMTIzNDU2Nzg5",
}


@pytest.fixture
def lines() -> Iterator[Any]:
    before = logging.getLogger().handlers[:], logging.getLogger().level
    out = io.StringIO()
    logs.configure("INFO", out)
    yield lambda: [json.loads(line) for line in out.getvalue().splitlines()]
    logging.getLogger().handlers[:], level = before
    logging.getLogger().setLevel(level)
    structlog.reset_defaults()


@pytest.mark.parametrize("kind", CANARIES)
def test_a_canary_is_blanked_wherever_it_hides(lines: Any, kind: str) -> None:
    canary = CANARIES[kind]
    log = structlog.get_logger("roster")
    log.info(f"学生{canary}，已导入", reason=f"x {canary}", count=[canary], id_number=canary)
    logging.getLogger("library").warning("failed for %s", canary)
    logging.getLogger("library").warning(f"failed for {canary}")
    written = json.dumps(lines(), ensure_ascii=False)
    assert canary not in written
    assert len(lines()) == 3


def test_unlisted_keys_are_dropped_and_named(lines: Any) -> None:
    structlog.get_logger("roster").info("student.bound", name="张小帅", site="10001")
    (line,) = lines()
    assert line["dropped"] == ["name"]
    assert line["site"] == "10001"
    assert "张小帅" not in json.dumps(line, ensure_ascii=False)


def test_numbers_are_not_a_way_around(lines: Any) -> None:
    structlog.get_logger("x").info("sent", code=13800000001, count=7)
    (line,) = lines()
    assert (line["code"], line["count"]) == (BLANK, 7)


def test_an_exception_leaves_its_type_and_places_but_not_its_words(lines: Any) -> None:
    try:
        raise ValueError("Key (name)=(张小帅) already exists")
    except ValueError:
        structlog.get_logger("x").exception("import.failed")
        logging.getLogger("library").exception("oops")
    for line in lines():
        assert line["error"] == "builtins.ValueError"
        assert "test_logs.py" in line["stack"][0]
        assert "张小帅" not in json.dumps(line, ensure_ascii=False)


def test_lines_of_one_request_carry_its_id_and_no_other(lines: Any) -> None:
    log = structlog.get_logger("x")
    with logs.request("r-1", site="10001"):
        log.info("inside")
    log.info("outside")
    inside, outside = lines()
    assert (inside["request_id"], inside["site"]) == ("r-1", "10001")
    assert "request_id" not in outside


def test_a_value_with_line_ends_stays_one_line(lines: Any) -> None:
    structlog.get_logger("x").info("a\r\nb", reason='"}\n{"event": "forged"}')
    assert len(lines()) == 1


def test_statements_with_their_values_are_never_logged(lines: Any) -> None:
    logging.getLogger("tortoise.db_client").debug("INSERT %s", ["张小帅"])
    logging.getLogger("httpx").info("HTTP Request: GET https://x/?name=1")
    assert lines() == []


async def test_what_somebody_sent_and_nobody_can_read_is_no_error_of_ours(
    visitor: Client, lines: Any
) -> None:
    """Sanic calls it one, with a stack; a stranger could hide a true one among them."""
    for kind in ("multipart/form-data", "application/x-www-form-urlencoded"):
        await visitor.post("/student/signin", content=b"\xff", headers={"Content-Type": kind})
    assert [(line["event"], line["level"], "stack" in line) for line in lines()] == [
        ("Failed when parsing form", "info", False)
    ] * 2
    try:
        raise RuntimeError
    except RuntimeError:
        logging.getLogger("sanic.error").exception("a true one")
    assert (lines()[-1]["level"], "stack" in lines()[-1]) == ("error", True)


def test_our_own_ids_and_error_codes_stay_readable() -> None:
    for text in (
        "01380000-0001-4000-8000-138000000010",
        "case 0b8a6c1e-6d0f-4a8e-9b1a-13812345678a",
        "errcode=40029",
        "roster.accepted 10001",
        "2026-11-21T02:00:00.123456Z",
    ):
        assert scrub(text) == text


def test_the_trail_keeps_keyed_hashes_and_loses_personal_values() -> None:
    digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
    assert scrub_personal(digest) == digest
    assert scrub_personal("打 13800000001") == f"打 {BLANK}"
