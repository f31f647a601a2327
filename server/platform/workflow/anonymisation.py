"""History without its people: the one change that its triggers let through.

A transaction says `jiuye.blinding`, and blanks names, words and addresses; what was done, and
when, stays as it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from server.platform import database
from server.platform.workflow.models import GONE

_BLANK = """
UPDATE transition SET words = '',
       actor_name = CASE WHEN actor_id IN ($1, object_id) THEN $3 ELSE actor_name END,
       address = CASE WHEN actor_id IN ($1, object_id) THEN '' ELSE address END
 WHERE actor_id = $1 OR object_id = ANY($2)
"""


async def blind(cases: Sequence[UUID], person: UUID | None = None) -> int:
    """The words go from the history of these cases, and the name and address of `person`
    everywhere. Whoever had no account acted as his case, and goes with it. Gives how many lines.

    The running transaction may blank what other triggers keep, too, from here on.
    """
    async with database.driver() as connection:
        await connection.execute("SELECT set_config('jiuye.blinding', 'on', true)")
        done = await connection.execute(_BLANK, person, list(cases), GONE)
    return int(done.rsplit(" ", 1)[-1])
