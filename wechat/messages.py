"""Pushes as one frozen value, whatever form they came in; wechat-protocol A4 to A6."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any

import orjson

from wechat.bodies import read
from wechat.errors import Unfamiliar

_OPENID = re.compile(r"[\x21-\x7e]{1,64}")
_CHOICES = {
    "subscribe_msg_popup_event": ("SubscribeMsgPopupEvent",),
    # An official example once showed a refusal under the other event's tag.
    "subscribe_msg_change_event": ("SubscribeMsgChangeEvent", "SubscribeMsgPopupEvent"),
    "subscribe_msg_sent_event": ("SubscribeMsgSentEvent",),
}


class Outcome(StrEnum):
    """What became of a message that we sent; WeChat spells the last two in several ways."""

    DELIVERED = "delivered"
    BLOCKED = "blocked"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Receipt:
    """WeChat's word about one message sent earlier."""

    msg_id: str
    outcome: Outcome
    template_id: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One template that a person accepted or refused to get messages of."""

    template_id: str
    accepted: bool


@dataclass(frozen=True, slots=True)
class Push:
    """A message or an event. `event` is lower case, "" for messages; `created` is WeChat's."""

    to: str
    sender: str
    created: int
    kind: str
    event: str
    key: str
    msg_id: str
    text: str
    fields: Mapping[str, Any]
    is_json: bool = False

    @property
    def is_event(self) -> bool:
        return self.kind == "event"

    @property
    def expects_words(self) -> bool:
        """Whether somebody looks at the chat for our answer."""
        return not self.is_event or self.event in ("subscribe", "scan", "click")

    @property
    def scene(self) -> str:
        """What a scanned QR code carries, for new followers and old ones alike; "" for none."""
        if self.event == "subscribe":
            return self.key.removeprefix("qrscene_") if self.key.startswith("qrscene_") else ""
        return self.key if self.event == "scan" else ""

    @property
    def identity(self) -> str:
        """The same for every delivery of this push, and a hash: it must not name the person.

        MsgId, or for events sender, time, event and key, as two events may share a second (A4).
        """
        if self.msg_id and not self.is_event:
            parts = [self.to, "message", self.msg_id]
        else:
            parts = [self.to, self.sender, str(self.created), self.kind, self.event, self.key]
            parts += [_text(self.fields, "trace_id"), *(r.msg_id for r in self.receipts)]
        return sha256("\0".join(parts).encode()).hexdigest()

    def stored(self) -> str:
        """As a row keeps it; `restored` reads it."""
        return orjson.dumps(self.fields).decode()

    @property
    def choices(self) -> list[Choice]:
        """Subscriptions accepted and refused, in the order of the push."""
        if self.event not in ("subscribe_msg_popup_event", "subscribe_msg_change_event"):
            return []
        return [
            Choice(_text(item, "TemplateId"), _text(item, "SubscribeStatusString") == "accept")
            for item in _items(self)
        ]

    @property
    def receipts(self) -> list[Receipt]:
        """Outcomes of template messages and subscription messages sent earlier."""
        if self.event == "templatesendjobfinish":
            status = _text(self.fields, "Status")
            return [Receipt(_text(self.fields, "MsgID"), _outcome(status))]
        if self.event == "subscribe_msg_sent_event":
            return [
                Receipt(
                    _text(item, "MsgID"),
                    _outcome(_text(item, "ErrorStatus"), _text(item, "ErrorCode")),
                    _text(item, "TemplateId"),
                )
                for item in _items(self)
            ]
        return []


def parse(body: bytes) -> Push:
    """A push in the clear, XML or JSON by its first byte. Raises `Malformed`, or `Unfamiliar`."""
    return understood(*read(body))


def restored(text: str) -> Push:
    """The push that `Push.stored` wrote, whatever form it came in."""
    return understood(orjson.loads(text), True)


def understood(fields: Mapping[str, Any], is_json: bool) -> Push:
    """The push whose elements these are. Raises `Unfamiliar`."""
    kind = _text(fields, "MsgType").lower()
    sender = _text(fields, "FromUserName")
    created = _text(fields, "CreateTime")
    event = _text(fields, "Event").lower()
    if not kind or not sender or (kind == "event") != bool(event):
        raise Unfamiliar("a field is missing")
    if not _OPENID.fullmatch(sender):
        raise Unfamiliar("FromUserName is no openid")
    if not (created.isascii() and created.isdigit() and len(created) <= 12):
        raise Unfamiliar("CreateTime is no number")
    return Push(
        to=_text(fields, "ToUserName"),
        sender=sender,
        created=int(created),
        kind=kind,
        event=event,
        key=_text(fields, "EventKey"),
        msg_id=_text(fields, "MsgId"),
        text=_text(fields, "Content"),
        fields=fields,
        is_json=is_json,
    )


def _text(fields: Mapping[str, Any], name: str) -> str:
    """A field as text: WeChat writes numbers bare in JSON. Raises `Unfamiliar` for others."""
    value = fields.get(name, "")
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise Unfamiliar(f"{name} is no text")


def _items(push: Push) -> list[Mapping[str, Any]]:
    """The `List` of a subscription event: nested in XML, at the top in JSON, one or several."""
    places = [push.fields, *(push.fields.get(tag) for tag in _CHOICES[push.event])]
    for place in places:
        found = place.get("List") if isinstance(place, dict) else None
        if found:
            return [i for i in (found if isinstance(found, list) else [found]) if _is_item(i)]
    return []


def _is_item(item: Any) -> bool:
    return isinstance(item, dict)


def _outcome(status: str, errcode: str = "") -> Outcome:
    said = "".join(status.lower().split())
    if said == "success" or errcode == "0":
        return Outcome.DELIVERED
    return Outcome.BLOCKED if "userblock" in said or "refuse" in said else Outcome.FAILED
