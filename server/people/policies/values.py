"""What holds for a site and graduation year, and what held before."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

import orjson

from server.people.policies.catalogue import policy
from server.people.policies.models import PolicyOverride
from server.platform import database

_EFFECTIVE = """
SELECT DISTINCT ON (name) name, value FROM (
    SELECT DISTINCT ON (name, site_id, year) name, site_id, year, value
      FROM policy_override
     WHERE name = ANY($1) AND (site_id IS NULL OR site_id = $2) AND (year IS NULL OR year = $3)
     ORDER BY name, site_id, year, set_at DESC, id DESC
) newest
 WHERE value IS NOT NULL AND value <> 'null'::jsonb
 ORDER BY name, site_id IS NULL, year IS NULL
"""


async def get(name: str, *, site: UUID | None, year: int | None) -> Any:
    """What holds: the newest value for site and year, else for the site, else for the year in the
    whole province, else for the province, else the default. Raises `KeyError` if there is no such
    policy."""
    return (await get_many([name], site=site, year=year))[name]


async def get_many(
    names: list[str], *, site: UUID | None, year: int | None
) -> dict[str, Any]:
    """Several at once, in one query. Raises `KeyError` if there is no such policy."""
    found: dict[str, Any] = {name: policy(name).default for name in names}
    async with database.driver() as connection:
        for row in await connection.fetch(_EFFECTIVE, names, site, year):
            value = orjson.loads(row["value"])
            # A value from before the rules of its kind changed must not break a request.
            if not policy(row["name"]).fault_of(value):
                found[row["name"]] = value
    return found


async def history(
    name: str, *, site: UUID | None, year: int | None = None
) -> list[tuple[datetime, str, Any]]:
    """When, who and to what, newest first, for exactly this scope."""
    policy(name)
    scope = PolicyOverride.filter(name=name, site_id=site, year=year)
    rows = await scope.order_by("-set_at", "-id")
    return [(row.set_at, row.set_by, row.value) for row in rows]
