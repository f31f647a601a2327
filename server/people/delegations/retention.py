"""How long absences are kept."""

from __future__ import annotations

from server.people.delegations.models import Delegation
from server.platform.retention.data_classes import LOGS, keeps

keeps(
    "delegations", "代班安排", LOGS, "结束 400 天后删除",
    rows=lambda before: Delegation.filter(ends_at__lt=before),
)  # fmt: skip
