"""The source information on the student's home."""

from __future__ import annotations

from server.people.sourceinfo import queries
from server.people.sourceinfo.models import SourceInfo, SourceState
from server.people.students.home import HomePart, show_at_home
from server.platform.access.actor import Actor
from server.platform.home import Entry, Todo, count

TO_DO = {
    SourceState.UNCONFIRMED: "核对生源信息并送审",
    SourceState.RETURNED: "生源信息被退回，请修改",
}


async def part(actor: Actor) -> HomePart:
    """The entry always; something to do while it is the student's turn (SRC-01, SRC-10)."""
    info = await SourceInfo.get_or_none(student_id=actor.who)
    title = TO_DO.get(info.state if info else SourceState.UNCONFIRMED)
    href = "/student/source"
    return HomePart(
        entries=(
            (
                "签约信息维护",
                Entry(title="生源信息核对", icon="identification-card", href=href),
            ),
        ),
        todos=(Todo(title=title, count=1, href=href),) if title else (),
    )


show_at_home(part, order=10)
count(queries.numbers)
