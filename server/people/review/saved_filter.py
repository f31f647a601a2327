"""The desk opens from the menu as its person left it. The address stays the truth: a page with
filters shows these, one without shows everything, and either is then what was left."""

from __future__ import annotations

import orjson

from server.people.review.models import DeskFilter
from server.people.review.schemas import ReviewFilter
from server.platform import database
from server.platform.access.actor import Actor
from server.platform.errors import Invalid
from server.platform.web.forms import parse

KEPT = ("queue", "site", "college", "age", "held", "order")
"""Not the page of a list that has changed, and nobody's name."""

_KEEP = """
INSERT INTO desk_filter (account_id, filters) VALUES ($1, $2)
ON CONFLICT (account_id) DO UPDATE SET filters = EXCLUDED.filters
 WHERE desk_filter.filters IS DISTINCT FROM EXCLUDED.filters
"""


async def keep(actor: Actor, query: ReviewFilter) -> None:
    """Note how the desk is looked at now."""
    chosen = {name: str(value) for name, value in query.chosen().items() if name in KEPT}
    async with database.driver() as connection:
        await connection.execute(_KEEP, actor.who, orjson.dumps(chosen).decode())


async def left(actor: Actor) -> str:
    """The address of the desk as it was left."""
    found = await DeskFilter.get_or_none(account_id=actor.who)
    try:
        return parse(ReviewFilter, found.filters if found else {}).address()
    except Invalid:
        return ReviewFilter.model_validate({}).address()
