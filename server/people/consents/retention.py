"""How long the consents of those who are gone are kept."""

from __future__ import annotations

from server.people.consents.models import Consent
from server.platform.retention.data_classes import YEAR, keeps

keeps(
    "consents", "已注销者的同意记录", 3 * YEAR, "3 年后删除",
    rows=lambda before: Consent.filter(text="", at__lt=before),
)  # fmt: skip
