"""The review desk reads a list as a whole, however long it is."""

from __future__ import annotations

from server import database
from server.sourceinfo.models import SourceInfo, SourceState
from tests.clients import Client

PAGE = "/staff/reviews"


async def test_a_longer_list_takes_no_more_queries(school: Client) -> None:
    await asked_for(school)  # keys and code tables are read once
    long, many = await asked_for(school)
    waiting = SourceInfo.filter(state=SourceState.WAITING, site__code="10001")
    oldest = await waiting.order_by("state_since", "id").first()
    assert oldest is not None
    others = SourceInfo.filter(state=SourceState.WAITING).exclude(id=oldest.id)
    await others.update(state=SourceState.RETURNED)
    short, few = await asked_for(school)
    assert (long > 4, short) == (True, 1)
    assert many == few


async def asked_for(client: Client) -> tuple[int, int]:
    """How many cases the list shows, and how many queries it took."""
    sent: list[str] = []
    async with database.driver() as connection:
        counted = connection
    with counted.query_logger(lambda record: sent.append(record.query)):
        view = await client.json(PAGE, queue="source_info")
        await counted.fetchval("SELECT 'the end'")  # the log is written a moment later
    return len(view["items"]), len([text for text in sent if "the end" not in text])
