"""While somebody is away, a colleague hears what waits for him."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import replace
from uuid import UUID

from server.platform.notices.catalogue import Event, Purpose, Recipient, Telling

Absences = Callable[[Collection[UUID]], Awaitable[list[tuple[UUID, str, UUID]]]]
"""Of these accounts those who are away, each with the name and who stands in."""

_absences: list[Absences] = []


def known_by(absences: Absences) -> None:
    """The domain that knows of absences says so, once."""
    if absences not in _absences:
        _absences.append(absences)


async def joined(event: Event, told: Sequence[Telling]) -> list[Telling]:
    """The tellings of what waits for somebody, and those for whoever stands in for one of them."""
    found = list(told)
    if event.purpose is not Purpose.TASK_WAITING:
        return found
    of: dict[UUID, list[Telling]] = {}
    for one in told:
        if one.to.account_id is not None:
            of.setdefault(one.to.account_id, []).append(one)
    heard = {(one.source, one.to.account_id) for one in told}
    for absences in _absences if of else ():
        for absent, name, stand_in in await absences(list(of)):
            found += [
                replace(one, to=Recipient(stand_in, words=one.to.words, instead_of=name))
                for one in of[absent]
                if (one.source, stand_in) not in heard
            ]
    return found
