"""What the desk remembers for seconds."""

from __future__ import annotations

from server.people.cases.models import PendingDecision
from server.platform.holdings import passing

passing(PendingDecision, "刚作出、还可以撤销的审核决定，最多 60 秒后生效并删除")
