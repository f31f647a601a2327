"""While somebody is away, a colleague hears what waits for him."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from uuid import UUID

from server.platform.notices.catalogue import Event, Purpose, Recipient

Absences = Callable[[Collection[UUID]], Awaitable[list[tuple[UUID, str, UUID]]]]
"""Of these accounts those who are away, each with the name and who stands in."""

_absences: list[Absences] = []


def known_by(absences: Absences) -> None:
    """The domain that knows of absences says so, once."""
    if absences not in _absences:
        _absences.append(absences)


async def joined(event: Event, recipients: Sequence[Recipient]) -> list[Recipient]:
    """The recipients of what waits for them, and whoever stands in for one of them."""
    found = list(recipients)
    if event.purpose is not Purpose.TASK_WAITING:
        return found
    words = {r.account_id: r.words for r in recipients if r.account_id is not None}
    for absences in _absences if words else ():
        for absent, name, stand_in in await absences(list(words)):
            if stand_in not in words:
                found.append(Recipient(stand_in, words=words[absent], instead_of=name))
    return found
