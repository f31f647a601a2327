"""The contract that released mini-programs rely on lies in the repository, and is what is served.

After a change of the API: `JIUYE_REWRITE=1 pytest tests/miniprogram/test_openapi.py`.
"""

from __future__ import annotations

import os
from typing import Any

import orjson

from server.app import open_house
from server.platform import openapi
from server.settings import ROOT
from tests.clients import Client

DOCUMENT = ROOT / "miniprogram-api" / "openapi.json"


def drawn() -> dict[str, Any]:
    """The mini-program's part of the API, as the routes have it today."""
    return openapi.published(open_house())


def test_the_contract_in_the_repository_is_todays() -> None:
    if os.environ.get("JIUYE_REWRITE"):
        DOCUMENT.write_bytes(orjson.dumps(drawn(), option=orjson.OPT_INDENT_2) + b"\n")
    assert orjson.loads(DOCUMENT.read_bytes()) == drawn()


async def test_the_served_contract_is_the_same(visitor: Client) -> None:
    answer = await visitor.get("/api/mp/v1/openapi.json")
    assert answer.headers["content-type"] == "application/json"
    assert answer.json() == orjson.loads(DOCUMENT.read_bytes())


def test_every_call_names_what_it_takes_gives_and_refuses() -> None:
    for path, operations in drawn()["paths"].items():
        for method, operation in operations.items():
            assert operation["summary"], path
            assert operation["responses"].keys() > {"4XX", "5XX"}, path
            assert "security" in operation, path
            if method == "post":
                names = {parameter["name"] for parameter in operation["parameters"]}
                assert "Idempotency-Key" in names, path


def test_answers_are_closed_for_us_and_may_grow_for_clients() -> None:
    """Nothing slips into an answer by accident (API3); what is added breaks no released client."""
    rooms = [room for room in open_house() if room.name == "mini"]
    ours = openapi.describe(rooms, "")["components"]["schemas"]
    theirs = drawn()["components"]["schemas"]
    for name in theirs.keys() - {"Problem"}:
        assert ours[name]["additionalProperties"] is False, name
        is_answer = name not in ("Login", "Proof", "Picture")
        assert ("additionalProperties" not in theirs[name]) is is_answer, name
