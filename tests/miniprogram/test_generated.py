"""Generated calls to every JSON route, as whoever may ask: never a 5xx (T20, rows 27 and 31)."""

from __future__ import annotations

import re
from typing import Any

import pytest
import schemathesis
from httpx import Response
from hypothesis import HealthCheck, Phase, given
from hypothesis import settings as hypothesis
from hypothesis import strategies as st
from schemathesis import Case

from server import database, openapi
from server.parts import ROOMS
from server.settings import Settings
from tests.access.routes import matrix
from tests.clients import Client
from tests.conftest import client_of
from tests.miniprogram.conftest import signed_in
from tests.people import enter_as_staff, enter_as_wechat, identity

EXAMPLES = 3
EXAMPLES_AT_A_FENCE = 2
LEFT_TO_THE_CLIENT = {"user-agent", "accept", "authorization"}
DOCUMENT = openapi.describe(ROOMS, "everything")
SCHEMA = schemathesis.openapi.from_dict(DOCUMENT)
OPERATIONS = [found.ok() for found in SCHEMA.get_all_operations()]


LOGINS = {
    "recruiter": "+8613800000001",
    "school": "school@10001.demo",
    "province": "province@demo",
}
AREAS = {"/employer": "recruiter", "/staff": "school"}
MATRIX = {re.sub(r"<(\w+)(:\w+)?>", r"{\1}", name): row for name, row in matrix().items()}


def callers_of(operation: Any) -> list[str]:
    """Those for whom the route is, and one whom it does not let in; of a public one, two."""
    path = operation.label.partition(" ")[2]
    row = MATRIX[operation.label]
    found = [who for who in ("student", *LOGINS) if row[who] == "allow"]
    if path.startswith("/api/"):
        found.append("student")
    if row["visitor"] == "allow":
        found = [next((who for area, who in AREAS.items() if path.startswith(area)), "student")]
    return list(dict.fromkeys(["visitor", *found]))


async def enter(client: Client, who: str) -> None:
    """With everything that he may bring: a cookie, and a token for the APIs."""
    client.headers["Accept"] = "application/json"
    if who == "student":
        await enter_as_wechat(await signed_in(client, "li"), await identity("li"))
    elif who != "visitor":
        await enter_as_staff(client, LOGINS[who])


def known_ids(operation: Any) -> st.SearchStrategy[Case]:
    """Cases of an operation: valid ones, and ones that break its schema."""
    positive = operation.as_strategy(generation_mode=schemathesis.GenerationMode.POSITIVE)
    negative = operation.as_strategy(generation_mode=schemathesis.GenerationMode.NEGATIVE)
    takes_something = operation.body or operation.query or operation.path_parameters
    return st.one_of(positive, negative) if takes_something else positive


async def call(client: Client, case: Case) -> Response:
    """Send a generated case; whatever it changed is taken back."""
    sent = case.as_transport_kwargs(base_url=str(client.base_url))
    parts = {
        name: sent[name] for name in ("params", "json", "data", "files", "headers") if name in sent
    }
    content = parts.pop("data", None)
    parts |= {"data" if isinstance(content, dict) else "content": content} if content else {}
    headers = {
        name: value
        for name, value in (parts.pop("headers", None) or {}).items()
        if name.lower() not in LEFT_TO_THE_CLIENT
    }
    async with database.transaction() as here:
        answer = await client.request(
            sent["method"], sent["url"], headers=encoded(headers), **parts
        )
        await here.rollback()
    return answer


def encoded(headers: dict[str, str]) -> dict[str, bytes]:
    return {k: v.encode("latin-1", errors="replace") for k, v in headers.items()}


def examples(operation: Any) -> list[Case]:
    """Some calls, the same in every run."""
    cases: list[Case] = []

    @hypothesis(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=known_ids(operation))
    def collect(case: Case) -> None:
        cases.append(case)

    collect()
    return cases


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.label)
async def test_no_generated_call_breaks_us(
    app: object, db: None, settings: Settings, operation: Any
) -> None:
    cases = examples(operation)
    for who in callers_of(operation):
        fenced = MATRIX[operation.label][who] == "sign-in"
        async with client_of(app, settings) as client:
            await enter(client, who)
            for case in cases[: EXAMPLES_AT_A_FENCE if fenced else EXAMPLES]:
                await is_answered(client, operation, case, who)


async def is_answered(client: Client, operation: Any, case: Case, who: str) -> None:
    """Not with a 5xx; with what the description promises, or with a problem."""
    answer = await call(client, case)
    assert answer.status_code < 500, (who, case.as_curl_command(), answer.text)
    if answer.status_code >= 400:
        assert answer.headers["content-type"] == "application/problem+json"
        assert {"type", "title", "status", "detail", "code", "errors"} <= answer.json().keys()
    elif answer.status_code < 300 and answer.headers["content-type"] == "application/json":
        operation.validate_response(answer)
    async with database.apart() as connection:
        await connection.execute("DELETE FROM attempt")


def test_every_route_is_described() -> None:
    described = sum(len(operations) for operations in DOCUMENT["paths"].values())
    assert described == sum(len(room.routes) for room in ROOMS) == len(OPERATIONS)
