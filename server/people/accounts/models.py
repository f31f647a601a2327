"""Accounts, the WeChat identities that enter them, and the bindings between the two."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from server.platform.access.actor import Kind
from server.platform.labels import Labelled
from server.platform.privacy.fields import S2, S3, S4, plain
from server.platform.privacy.sealed import SealedNumberField
from server.platform.workflow.case import Case


class Account(Model):
    """One who may sign in. A student's account has the id of the roster row: one id a person."""

    id = fields.UUIDField(primary_key=True, default=uuid4)
    kind = fields.CharEnumField(Kind, max_length=10)
    name = fields.CharField(max_length=60)
    login = SealedNumberField(80, label="account.login", unique=True, null=True)
    password_hash = fields.CharField(max_length=200, default="")
    totp_cell = fields.BinaryField(null=True)
    totp_step = fields.BigIntField(default=0, description="last TOTP step used: a code works once")
    roles = ArrayField("text", default=list)
    site: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.Site", related_name="accounts", null=True, on_delete=fields.RESTRICT
    )
    college: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.College", related_name="accounts", null=True, on_delete=fields.RESTRICT
    )
    is_active = fields.BooleanField(default=True)
    created_at = fields.DatetimeField()

    privacy = plain("kind", "roles", "is_active", "totp_step") | {
        "name": S2,
        "login": S3,
        "password_hash": S3,
        "totp_cell": S4,
    }
    searched = ("name",)

    class Meta:
        table = "account"
        indexes = (("kind", "name", "id"),)


class WeChatIdentity(Model):
    """A WeChat user as one of our two apps knows him: `openid` per app, `unionid` across them."""

    id = fields.UUIDField(primary_key=True, default=uuid4)
    appid = fields.CharField(max_length=32)
    openid = fields.CharField(max_length=64)
    unionid = fields.CharField(max_length=64, null=True, db_index=True)
    is_following = fields.BooleanField(default=False)
    followed_at = fields.DatetimeField(null=True)
    left_at = fields.DatetimeField(null=True)
    first_seen_at = fields.DatetimeField()

    privacy = plain("appid", "is_following") | {"openid": S3, "unionid": S3}

    class Meta:
        table = "wechat_identity"
        unique_together = (("appid", "openid"),)


class BindingState(Labelled):
    ACTIVE = "active", "已绑定"
    ENDED = "ended", "已解除"


class BindingHow(Labelled):
    """How the person was proven to be the account's."""

    ROSTER = "roster", "核对学籍信息"
    SCENE = "scene", "扫码绑定"
    UNION = "union", "同一微信账号"
    REBINDING = "rebinding", "学校审核换绑"
    SIGN_IN = "sign_in", "在微信里登录"
    DEMO = "demo", "演示数据"


class Binding(Case):
    """A WeChat identity stands for an account. At most one active binding on either side."""

    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="bindings", on_delete=fields.RESTRICT
    )
    identity: fields.ForeignKeyRelation[WeChatIdentity] = fields.ForeignKeyField(
        "models.WeChatIdentity", related_name="bindings", on_delete=fields.RESTRICT
    )
    appid = fields.CharField(max_length=32)
    how = fields.CharEnumField(BindingHow, max_length=12)
    state = fields.CharEnumField(BindingState, max_length=10)

    account_id: UUID
    identity_id: UUID

    privacy = plain("appid", "how", "state")
    guards = (
        "CREATE UNIQUE INDEX binding_one_per_identity ON binding (identity_id)"
        " WHERE state = 'active'",
        "CREATE UNIQUE INDEX binding_one_per_account_and_app ON binding (account_id, appid)"
        " WHERE state = 'active'",
    )

    class Meta:
        table = "binding"


class SceneCode(Model):
    """A QR code that a signed-out desktop page or a proven student shows to WeChat (SREG-06)."""

    id = fields.UUIDField(primary_key=True, default=uuid4)
    scene_hash = fields.CharField(max_length=64, unique=True)
    purpose = fields.CharField(max_length=20)
    account: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", null=True, on_delete=fields.CASCADE
    )
    identity: fields.ForeignKeyNullableRelation[WeChatIdentity] = fields.ForeignKeyField(
        "models.WeChatIdentity", null=True, on_delete=fields.CASCADE
    )
    browser_hash = fields.CharField(max_length=64, unique=True)
    url = fields.CharField(max_length=200, default="", description="what WeChat's QR code holds")
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(db_index=True)
    scanned_at = fields.DatetimeField(null=True)
    used_at = fields.DatetimeField(null=True)

    account_id: UUID | None

    privacy = plain("purpose") | {"scene_hash": S3, "browser_hash": S3, "url": S3}

    class Meta:
        table = "scene_code"


class Means(Labelled):
    """How a code reaches its owner."""

    SMS = "sms", "短信"
    MAIL = "mail", "邮件"


class OneTimeCode(Model):
    """A code that a browser asked for; its row id, kept in that browser, is the request's name.

    The number or mail address is kept sealed, for minutes. `account` is whom the code is about,
    where an earlier step has told that.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    purpose = fields.CharField(max_length=30)
    means = fields.CharEnumField(Means, max_length=4)
    address_index = fields.CharField(max_length=64, db_index=True)
    address_cell = fields.BinaryField()
    account: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", null=True, on_delete=fields.CASCADE
    )
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(db_index=True)
    used_at = fields.DatetimeField(null=True)

    account_id: UUID | None

    privacy = plain("purpose", "means") | {"address_index": S3, "address_cell": S3}

    class Meta:
        table = "one_time_code"
