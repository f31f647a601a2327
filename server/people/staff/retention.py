"""How long links to activate an account are kept."""

from __future__ import annotations

from datetime import timedelta

from server.people.staff.models import Invitation
from server.platform.retention.data_classes import keeps

keeps(
    "invitations", "工作人员激活链接", timedelta(days=30), "失效 30 天后删除",
    rows=lambda before: Invitation.filter(expires_at__lt=before),
)  # fmt: skip
