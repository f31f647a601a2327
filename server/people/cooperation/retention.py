"""How long drafts that were given up are kept."""

from __future__ import annotations

from server.people.cooperation.models import Need, NeedState
from server.platform.retention.data_classes import DAY, keeps

keeps(
    "need_drafts", "放弃的合作需求草稿", 30 * DAY, "放弃 30 天后删除",
    rows=lambda before: Need.filter(state=NeedState.DISCARDED, state_since__lt=before),
)  # fmt: skip
