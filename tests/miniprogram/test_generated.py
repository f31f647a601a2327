"""Generated calls to every JSON route, as whoever may ask: never a 5xx (T20, rows 27 and 31)."""

from __future__ import annotations

import re
from typing import Any

import schemathesis
from httpx import Response
from hypothesis import HealthCheck, Phase, given
from hypothesis import settings as hypothesis
from hypothesis import strategies as st
from schemathesis import Case
from schemathesis.core.failures import FailureGroup

from server.app import open_house
from server.platform import database, openapi
from server.settings import Settings
from tests.access.routes import matrix
from tests.clients import Client
from tests.conftest import client_of
from tests.miniprogram.conftest import signed_in
from tests.people import enter_as_staff, enter_as_wechat, forget_attempts, identity
from tests.thirds import third

EXAMPLES = 3
EXAMPLES_AT_A_FENCE = 2
PARTS = {"type", "title", "status", "detail", "code", "errors"}
LEFT_TO_THE_CLIENT = {"user-agent", "accept", "authorization"}
ROOMS = open_house()
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


async def test_no_generated_call_breaks_us(app: object, db: None, settings: Settings) -> None:
    faults = []
    for operation in third(OPERATIONS):
        cases = examples(operation)
        for who in callers_of(operation):
            fenced = MATRIX[operation.label][who] == "sign-in"
            async with client_of(app, settings) as client:
                await enter(client, who)
                for case in cases[: EXAMPLES_AT_A_FENCE if fenced else EXAMPLES]:
                    answer = await call(client, case)
                    if said := fault(operation, answer):
                        faults.append(f"{who}: {case.as_curl_command()}\n{said}\n{answer.text}")
                    await forget_attempts()
    assert faults == []


def fault(operation: Any, answer: Response) -> str:
    """What is wrong with an answer that is a 5xx, or not what the description promises."""
    if answer.status_code >= 500:
        return f"{answer.status_code}"
    if answer.status_code >= 400:
        is_problem = answer.headers["content-type"] == "application/problem+json"
        return "" if is_problem and answer.json().keys() >= PARTS else "no problem"
    if answer.status_code < 300 and answer.headers["content-type"] == "application/json":
        try:
            operation.validate_response(answer)
        except FailureGroup as failures:
            return str(failures)
    return ""


def test_every_route_is_described() -> None:
    described = sum(len(operations) for operations in DOCUMENT["paths"].values())
    assert described == sum(len(room.routes) for room in ROOMS) == len(OPERATIONS)
