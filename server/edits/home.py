"""A refused change of the employer's data on its home."""

from __future__ import annotations

from datetime import timedelta

from server import clock
from server.access.actor import Actor
from server.edits import queries
from server.edits.models import EditState
from server.edits.workflow import edits
from server.employers.home import HomePart, show_at_home
from server.employers.models import Employer
from server.home import Todo

SHOWN_FOR = timedelta(days=14)


async def part(actor: Actor, employer: Employer) -> HomePart:
    """Something to do for two weeks, or until the next save."""
    newest = await queries.latest(employer.id) if edits(actor) else None
    if newest is None or newest.state is not EditState.REFUSED:
        return HomePart()
    if clock.now() - newest.state_since > SHOWN_FOR:
        return HomePart()
    return HomePart(
        todos=(Todo(title="单位信息的修改未通过，请查看原因", count=1, href=queries.OWN),)
    )


def move_in() -> None:
    show_at_home(part)
