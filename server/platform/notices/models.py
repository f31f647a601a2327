"""What people are told: one notice in the inbox, and each attempt to reach them outside it."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from server.platform.labels import Labelled
from server.platform.privacy.fields import S2, S3, plain


class Notice(Model):
    """A message to an account's inbox, or to a WeChat identity that has no account (any more).

    `event` and `source` make a repeat impossible. `card` is the template message as it was
    worded then: `{"purpose": …, "fields": {…}}`, or `{}` when there is none. `site` is the
    account's at the time: whose staff may see how the deliveries went. `case_id` is the case that
    waits for whoever is told: as it moves on, the notice has done its work.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    account: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.Account", related_name="notices", null=True, on_delete=fields.CASCADE
    )
    identity: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.WeChatIdentity", related_name="notices", null=True, on_delete=fields.CASCADE
    )
    site: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.Site", related_name="notices", null=True, on_delete=fields.RESTRICT
    )
    event = fields.CharField(max_length=60)
    source = fields.CharField(max_length=80)
    title = fields.CharField(max_length=60)
    text = fields.CharField(max_length=400)
    href = fields.CharField(max_length=200, default="")
    card: Any = fields.JSONField(default=dict)
    case_id = fields.UUIDField(null=True)
    created_at = fields.DatetimeField()
    read_at = fields.DatetimeField(null=True)

    account_id: UUID | None
    identity_id: UUID | None
    site_id: UUID | None

    privacy = plain("event", "source", "href", "case_id") | {"title": S2, "text": S2, "card": S2}
    guards = (
        "ALTER TABLE notice ADD CONSTRAINT notice_has_one_recipient"
        " CHECK ((account_id IS NULL) <> (identity_id IS NULL))",
        "CREATE INDEX notice_unread ON notice (account_id) WHERE read_at IS NULL",
        "CREATE INDEX notice_waiting ON notice (case_id) WHERE read_at IS NULL",
    )

    class Meta:
        table = "notice"
        unique_together = (("account", "event", "source"), ("identity", "event", "source"))
        indexes = (("account", "created_at"),)


class DeliveryChannel(Labelled):
    WECHAT = "wechat", "微信"
    SMS = "sms", "短信"
    MAIL = "mail", "邮件"


class Outcome(Labelled):
    """What became of one delivery. `sent` waits for WeChat's word; `confirmed` ends the ladder."""

    WAITING = "waiting", "待发送"
    SENDING = "sending", "发送中"
    SENT = "sent", "已发出，待确认"
    CONFIRMED = "confirmed", "已送达"
    IMPOSSIBLE = "impossible", "无法使用此渠道"
    REFUSED = "refused", "对方拒收"
    PARKED = "parked", "多次失败，已搁置"

    @property
    def tone(self) -> str:
        return {
            "waiting": "wait",
            "sending": "wait",
            "sent": "info",
            "confirmed": "good",
            "impossible": "plain",
            "refused": "plain",
            "parked": "bad",
        }[self.value]


class Delivery(Model):
    """One rung of the ladder for one notice.

    `next_at` is when the sweep looks at the row again: a waiting one is then due, a sending one
    was left behind by a crash, a sent one stayed unconfirmed. None: nothing is left to do.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    notice: fields.ForeignKeyRelation[Notice] = fields.ForeignKeyField(
        "models.Notice", related_name="deliveries", on_delete=fields.CASCADE
    )
    channel = fields.CharEnumField(DeliveryChannel, max_length=8)
    outcome = fields.CharEnumField(Outcome, max_length=12)
    attempts = fields.SmallIntField(default=0)
    receipt = fields.CharField(max_length=40, default="", db_index=True)
    problem = fields.CharField(max_length=120, default="")
    next_at = fields.DatetimeField(null=True)
    called_at = fields.DatetimeField(null=True, description="first call that may have gone through")
    created_at = fields.DatetimeField()
    finished_at = fields.DatetimeField(null=True)

    notice_id: UUID

    privacy = plain("channel", "outcome", "attempts", "receipt", "problem")

    class Meta:
        table = "delivery"
        unique_together = (("notice", "channel"),)
        indexes = (("outcome", "next_at"), ("created_at", "id"))


class OutsideMessage(Model):
    """A message to a number or mail address that belongs to no account here (any more).

    Its owner has no inbox, so there is no ladder: one channel, tried until it takes the message.
    The row is kept for ninety days, the address sealed.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    event = fields.CharField(max_length=60)
    source = fields.CharField(max_length=80)
    channel = fields.CharEnumField(DeliveryChannel, max_length=8)
    address_index = fields.CharField(max_length=64)
    address_cell = fields.BinaryField()
    title = fields.CharField(max_length=60)
    text = fields.CharField(max_length=400)
    href = fields.CharField(max_length=200, default="")
    sms: Any = fields.JSONField(default=dict)
    outcome = fields.CharEnumField(Outcome, max_length=12, default=Outcome.WAITING)
    problem = fields.CharField(max_length=120, default="")
    created_at = fields.DatetimeField(db_index=True)
    finished_at = fields.DatetimeField(null=True)

    privacy = plain("event", "source", "channel", "href", "outcome", "problem") | {
        "address_index": S3,
        "address_cell": S3,
        "title": S2,
        "text": S2,
        "sms": S2,
    }

    class Meta:
        table = "outside_message"
        unique_together = (("event", "source", "address_index"),)


class Receipt(Model):
    """A channel's word on a message, kept a day: it may come before our own record of sending."""

    receipt = fields.CharField(max_length=40, primary_key=True)
    status = fields.CharField(max_length=40)
    at = fields.DatetimeField(db_index=True)

    privacy = plain("receipt", "status")

    class Meta:
        table = "receipt"


class NoticePreference(Model):
    """The channels that a person does not want for a group of events; the inbox has them all.

    What is off is kept, not what is on: a new channel or group reaches everybody at first.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    account: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.Account", related_name="notice_preferences", on_delete=fields.CASCADE
    )
    group = fields.CharField(max_length=20)
    muted = ArrayField("text", default=list)

    account_id: UUID

    privacy = plain("group", "muted")

    class Meta:
        table = "notice_preference"
        unique_together = (("account", "group"),)
