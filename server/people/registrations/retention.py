"""How long what a student began is kept."""

from __future__ import annotations

from datetime import timedelta

from server.people.registrations.models import NumberSearch, Registration
from server.platform.retention.data_classes import keeps

keeps(
    "registrations", "学生注册的草稿", timedelta(0), "开始 1 小时后删除",
    rows=lambda before: Registration.filter(expires_at__lt=before),
)  # fmt: skip
keeps(
    "number_searches", "查找学号", timedelta(0), "15 分钟后删除",
    rows=lambda before: NumberSearch.filter(expires_at__lt=before),
)  # fmt: skip
