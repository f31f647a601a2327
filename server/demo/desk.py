"""The demo's desk at work: cases that somebody has taken, and a colleague who is away."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

from server.people.accounts.models import Account
from server.people.delegations.models import Delegation
from server.people.sourceinfo.models import SourceInfo, SourceState
from server.people.sourceinfo.workflow import SOURCE_INFO
from server.platform import clock
from server.platform.workflow.models import Assignment

TAKEN = ("school@10001.demo", "school2@10001.demo", "school3@10001.demo")
"""Who has taken one each of 示范大学's newest source information; the last one is away."""
AWAY = "school3@10001.demo"
STANDS_IN = "school@10001.demo"


async def seed() -> None:
    """After all cases are there: the last ones of the list are somebody's work."""
    now = clock.now()
    rows = SourceInfo.filter(state=SourceState.WAITING, site__code="10001")
    newest = await rows.order_by("-state_since", "id").limit(len(TAKEN))
    for login, info in zip(TAKEN, newest, strict=True):
        await Assignment.create(
            workflow=SOURCE_INFO.name,
            object_id=info.id,
            stamp=info.state_since,
            holder_id=(await Account.get(login=login)).id,
            since=now,
        )
    await Delegation.create(
        id=uuid4(),
        account_id=(await Account.get(login=AWAY)).id,
        delegate_id=(await Account.get(login=STANDS_IN)).id,
        begins_at=now,
        ends_at=clock.today() + timedelta(days=7),
        created_at=now,
    )
