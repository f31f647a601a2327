"""What the demo's people have heard before it began: told as it happened, arrived, and mostly read.

The worker would tell all of it in the demo's first seconds, by forty SMS: here its jobs are done by
their own code, each at the time of its move, and no channel is called for what lies in the past.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

import orjson

from server import house
from server.demo.actors import at
from server.people.accounts.bindings import TAG_JOB
from server.people.accounts.models import WeChatIdentity
from server.people.sourceinfo.service import DESK_JOB
from server.platform import clock, database, jobs
from server.platform.notices import reminders
from server.platform.notices.models import Delivery, Outcome, OutsideMessage
from server.platform.workflow import engine
from server.platform.workflow.models import Transition
from server.platform.workflow.moves import NOTICE_JOB
from server.platform.workflow.steps import workflows

UNREAD = 2
"""Of each person's notices: the newest, so that there is something to open."""

_TAKE = "DELETE FROM pgqueuer WHERE entrypoint = $1 AND status = 'queued' RETURNING id, payload"
_READ = """
UPDATE notice n SET read_at = n.created_at + interval '1 hour'
  FROM (SELECT id, row_number() OVER (PARTITION BY account_id ORDER BY created_at DESC, id) AS place
          FROM notice WHERE read_at IS NULL) ranked
 WHERE n.id = ranked.id AND ranked.place > $1
"""


async def settle() -> None:
    """Bring the seeded world to today; a world without anything in the queue stays as it is."""
    house.open_rooms()
    for workflow in list(workflows().values()):
        await engine.expire_due(workflow)
        await reminders.remind(workflow)
    await _tell()
    await _forget_tags()
    waiting = {"outcome": Outcome.WAITING}
    arrived = {"outcome": Outcome.CONFIRMED, "finished_at": clock.now()}
    await Delivery.filter(**waiting).update(**arrived, next_at=None)
    await OutsideMessage.filter(**waiting).update(**arrived)
    async with database.driver() as connection:
        await connection.execute(_READ, UNREAD)


async def _tell() -> None:
    """Every move to whom it concerns, when it was made."""
    moves = [id for payload in await _taken(NOTICE_JOB) for id in payload["transitions"]]
    for move in await Transition.filter(id__in=moves).order_by("id"):
        with at(move.at):
            await jobs.entrypoints()[NOTICE_JOB]({"transitions": [move.id]})
    for payload in await _taken(DESK_JOB):
        await jobs.entrypoints()[DESK_JOB](payload)


async def _forget_tags() -> None:
    """Only who follows the account can have its tags; the simulator knows nobody else."""
    following = set(await WeChatIdentity.filter(is_following=True).values_list("id", flat=True))
    for payload in await _taken(TAG_JOB):
        if UUID(payload["identity"]) in following:
            await jobs.enqueue(TAG_JOB, payload)


async def _taken(name: str) -> list[dict[str, Any]]:
    """What waits under this name in the queue, out of it."""
    async with database.driver() as connection:
        rows = sorted(await connection.fetch(_TAKE, name))
    return [orjson.loads(row["payload"]) for row in rows]
