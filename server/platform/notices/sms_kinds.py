"""What is sent by SMS. Each kind is a text that the provider approves before the first one goes
out, with `{1}`, `{2}` where its values stand; nothing else can be sent in China.

A code has a kind for each purpose, a notice that of its event's purpose, unless the event has an
SMS of its own. `config/sms.toml` says which template of the account each kind is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from string import Formatter
from typing import Any

from server.platform.notices import catalogue
from server.platform.notices.catalogue import Event, Purpose
from server.platform.notices.models import DeliveryChannel

_OF_PURPOSES = {
    Purpose.REVIEW_RESULT: ("{1}有了结果：{2}。请登录微就业查看。", ("matter", "result")),
    Purpose.TASK_WAITING: ("待办提醒：{1}。请登录微就业查看。", ("matter",)),
    Purpose.ACCOUNT_CHANGE: (
        "账号提醒：{1}。请登录微就业查看，不是本人操作的，请尽快联系就业中心。",
        ("matter",),
    ),
    Purpose.ANNOUNCEMENT: ("通知：{1}。请登录微就业查看。", ("matter",)),
}
"""Texts that fit every event of a purpose, and which fields of its card stand in them."""


@dataclass(frozen=True, slots=True)
class SmsKind:
    """A text to hand in. The only value of a code's is up to six digits; the provider checks."""

    name: str
    text: str
    is_code: bool = False

    @property
    def places(self) -> int:
        return len(set(_names(self.text)))


@dataclass(frozen=True, slots=True)
class Wording:
    """One SMS: its kind's name, and the values in their order."""

    kind: str
    values: tuple[str, ...] = ()


_kinds: dict[str, SmsKind] = {}


def register(kind: SmsKind) -> SmsKind:
    """Make a kind known. Raises `ValueError` if its name is another one's already."""
    if _kinds.setdefault(kind.name, kind) != kind:
        raise ValueError(f"SMS {kind.name} is registered twice")
    return kind


def kinds() -> Mapping[str, SmsKind]:
    """Every kind that this code may send, by name."""
    events = [event for event in catalogue.events().values() if _may_be_sms(event)]
    own = [kind for event in events if (kind := _own(event))]
    return {kind.name: kind for kind in (*_kinds.values(), *_purposes(), *own)}


def of_event(event: Event, words: Mapping[str, str]) -> Wording | None:
    """An event's own SMS; None when its purpose's will do."""
    if own := _own_text(event):
        values = tuple(words[name] for name in dict.fromkeys(_names(own)))
        return Wording(_own_name(event), values)
    return None


def as_json(wording: Wording) -> dict[str, Any]:
    return {"kind": wording.kind, "values": list(wording.values)}


def from_json(kept: Mapping[str, Any] | None) -> Wording | None:
    return Wording(kept["kind"], tuple(kept["values"])) if kept else None


def of_card(purpose: str, fields: Mapping[str, str]) -> Wording | None:
    """The SMS that stands for a WeChat card; None without a card."""
    if not purpose:
        return None
    _, names = _OF_PURPOSES[Purpose(purpose)]
    return Wording(f"purpose.{purpose}", tuple(fields[name] for name in names))


def _purposes() -> Iterable[SmsKind]:
    return (SmsKind(f"purpose.{of.value}", text) for of, (text, _) in _OF_PURPOSES.items())


def _own(event: Event) -> SmsKind | None:
    text = _own_text(event)
    places = {name: f"{{{n}}}" for n, name in enumerate(dict.fromkeys(_names(text)), 1)}
    return SmsKind(_own_name(event), text.format_map(places)) if text else None


def _own_text(event: Event) -> str:
    return event.sms or ("" if event.purpose else event.text)


def _own_name(event: Event) -> str:
    return f"event.{event.name}"


def _may_be_sms(event: Event) -> bool:
    return DeliveryChannel.SMS in event.ladder


def _names(text: str) -> Iterable[str]:
    return (name for _, name, _, _ in Formatter().parse(text) if name)
