"""How long deletions are kept."""

from __future__ import annotations

from server.people.rights.models import Deletion, DeletionState
from server.platform.retention.data_classes import YEAR, keeps

keeps(
    "deletions", "注销申请", 3 * YEAR, "办结 3 年后删除",
    rows=lambda before: Deletion.filter(state_since__lt=before).exclude(
        state=DeletionState.WAITING
    ),
)  # fmt: skip
