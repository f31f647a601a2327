"""A refused change of the employer's data on its home."""

from __future__ import annotations

from datetime import timedelta

from server.people.edits import queries
from server.people.edits.models import EditState
from server.people.edits.workflow import edits
from server.people.employers.home import HomePart, show_at_home
from server.people.employers.models import Employer
from server.platform import clock
from server.platform.access.actor import Actor
from server.platform.home import Todo

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


show_at_home(part, order=30)
