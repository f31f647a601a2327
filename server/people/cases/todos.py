"""What waits for somebody who sits at no desk: the things to do on his home."""

from __future__ import annotations

from server.people.cases.sheets import sheets
from server.platform.access.actor import Actor
from server.platform.database import counts
from server.platform.home import Todo


async def todos(actor: Actor) -> list[Todo]:
    """A line for each state of each kind that waits for the actor's party and whose sheet says
    what is to do then, with how many of the cases that he sees: one query for all.
    """
    lines = [
        (sheet, state, title)
        for sheet in sheets().values()
        for state, title in sheet.to_do.items()
        if (party := sheet.workflow.party_of(state)) is not None and party.acts(actor)
    ]
    found = await counts(
        sheet.workflow.model.filter(sheet.visible(actor), state=state) for sheet, state, _ in lines
    )
    return [
        Todo(title=title, count=count, href=sheet.home)
        for (sheet, _, title), count in zip(lines, found, strict=True)
        if count
    ]
