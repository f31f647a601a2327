"""The statements that something sends to the database, and how PostgreSQL means to answer them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import orjson
from tortoise.queryset import QuerySet

from server.platform import database

Statement = tuple[str, tuple[Any, ...]]
BESIDE = ("the end", "UPDATE session SET seen_at")
"""Ours, and what a session writes once a minute, whatever the page."""
KEYS = "FROM person_key"
"""Keys are kept for seconds: whether a page reads them again depends on the time. Once is fine."""


@asynccontextmanager
async def statements() -> AsyncIterator[list[Statement]]:
    """What is sent inside the block, on the test's own connection, in order."""
    sent: list[Statement] = []
    async with database.driver() as connection:
        counted = connection
    with counted.query_logger(lambda record: sent.append((record.query, tuple(record.args)))):
        yield sent
        await counted.fetchval("SELECT 'the end'")  # the log is written a moment later
    keys = [each for each in sent if KEYS in each[0]]
    beside = (*BESIDE, KEYS) if len(keys) == 1 else BESIDE
    sent[:] = [each for each in sent if not any(words in each[0] for words in beside)]


async def reads(rows: QuerySet[Any]) -> set[str]:
    """The indexes, and the tables as a whole, that PostgreSQL would read for these rows."""
    (answer,) = await rows.explain()
    return set(_reads(orjson.loads(answer["QUERY PLAN"])[0]["Plan"]))


def _reads(plan: dict[str, Any]) -> Any:
    if "Index Name" in plan:
        yield plan["Index Name"]
    elif plan["Node Type"] == "Seq Scan":
        yield f"all of {plan['Relation Name']}"
    for step in plan.get("Plans", []):
        yield from _reads(step)


async def heavy_steps(statement: Statement, most: int) -> list[str]:
    """The scans and sorts of more than `most` rows in a statement's plan."""
    query, arguments = statement
    if not query.lstrip("( \n").upper().startswith("SELECT"):
        return []
    async with database.driver() as connection:
        found = await connection.fetchval(f"EXPLAIN (FORMAT JSON) {query}", *arguments)
    return list(_heavy(orjson.loads(found)[0]["Plan"], most))


def _heavy(plan: dict[str, Any], most: int) -> Any:
    below = plan.get("Plans", [])
    if plan["Node Type"] == "Seq Scan" and plan["Plan Rows"] > most:
        yield f"reads all of {plan['Relation Name']}"
    if plan["Node Type"] == "Sort" and below and below[0]["Plan Rows"] > most:
        yield f"sorts {below[0]['Plan Rows']} rows by {', '.join(plan['Sort Key'])}"
    for step in below:
        yield from _heavy(step, most)
