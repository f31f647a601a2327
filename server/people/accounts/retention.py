"""How long codes are kept."""

from __future__ import annotations

from server.people.accounts import codes
from server.people.accounts.models import OneTimeCode, SceneCode
from server.platform.retention.data_classes import DAY, keeps

keeps(
    "codes", "短信和邮件验证码", codes.KEPT, "到期 10 分钟后删除",
    rows=lambda before: OneTimeCode.filter(expires_at__lt=before),
)  # fmt: skip
keeps(
    "scenes", "扫码登录的二维码", DAY, "到期 1 天后删除",
    rows=lambda before: SceneCode.filter(expires_at__lt=before),
)  # fmt: skip
