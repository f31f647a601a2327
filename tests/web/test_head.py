"""HEAD answers wherever GET does, without a body (contract.md, HTTP)."""

from __future__ import annotations

from typing import Any

from sanic import Sanic

from tests.clients import Client


def test_every_address_that_answers_get_answers_head(app: Sanic[Any, Any]) -> None:
    without = [
        route.path
        for route in app.router.routes
        if "GET" in route.methods and "HEAD" not in route.methods
    ]
    assert without == []
    assert len(app.router.routes) > 300


async def test_it_says_what_get_says_but_for_the_body(visitor: Client, student: Client) -> None:
    for client, path in (
        (visitor, "/"),
        (visitor, "/healthz"),
        (visitor, "/api/mp/v1/openapi.json"),
        (visitor, "/api/mp/v1/me"),
        (visitor, "/nowhere"),
        (visitor, "/student"),
        (student, "/student"),
    ):
        page, head = await client.get(path), await client.request("HEAD", path)
        assert head.status_code == page.status_code, path
        assert head.headers.get("location") == page.headers.get("location"), path
        assert head.headers.get("content-type") == page.headers.get("content-type"), path
