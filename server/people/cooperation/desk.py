"""校企合作 among the numbers of a desk's home."""

from __future__ import annotations

from server.people.cooperation import overview, queries
from server.people.cooperation.rules import is_office
from server.platform import desk
from server.platform.access.actor import Actor
from server.platform.access.rule import is_province
from server.platform.desk import NumberLine


async def numbers(actor: Actor) -> list[NumberLine]:
    """What waits for the school's answer; for the province, how many needs stand."""
    if is_office(actor):
        party = await queries.party_of(actor)
        waiting = await queries.waiting(party)
        return [
            NumberLine(label="合作需求待回应", value=waiting, href=f"{party.inbox}?state=open")
        ]
    if is_province(actor):
        return [NumberLine(label="合作需求", value=await overview.sent(), href=overview.BASE)]
    return []


def open_desk() -> None:
    desk.count(numbers)
