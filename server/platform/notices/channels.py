"""What the ladder knows of a channel: a message goes in, a verdict comes out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from server.platform.notices.models import DeliveryChannel
from server.platform.notices.sms_kinds import Wording


class Verdict(StrEnum):
    """What a channel says of one message.

    `unclear`: the request left and no answer came. `down`: nobody is reached through this
    channel now. `broken`: this message will never go through, somebody has to look at it.
    """

    CONFIRMED = "confirmed"
    SENT = "sent"
    IMPOSSIBLE = "impossible"
    REFUSED = "refused"
    RETRY = "retry"
    DOWN = "down"
    UNCLEAR = "unclear"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Result:
    """A verdict; `problem` is for staff and names no person, number or address."""

    verdict: Verdict
    problem: str = ""
    receipt: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One delivery as a channel needs it; `id` is the delivery's, the same at every try."""

    id: UUID
    account_id: UUID | None
    identity_id: UUID | None
    title: str
    text: str
    href: str
    at: datetime
    purpose: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    sms: Wording | None = None


class DeliveryChannelAdapter(Protocol):
    """A way to people. `drops_repeats`: the same message id is delivered once, for a while."""

    channel: DeliveryChannel
    drops_repeats: bool

    async def send(self, message: Message) -> Result:
        """Try once, within 5 seconds."""
        ...


AddressBook = Callable[[UUID, DeliveryChannel], Awaitable[str | None]]

_adapters: dict[DeliveryChannel, DeliveryChannelAdapter] = {}
_address_books: list[AddressBook] = []


def use(adapter: DeliveryChannelAdapter) -> DeliveryChannelAdapter:
    """From now on this adapter serves its channel."""
    _adapters[adapter.channel] = adapter
    return adapter


def adapter(channel: DeliveryChannel) -> DeliveryChannelAdapter | None:
    return _adapters.get(channel)


def address_book(book: AddressBook) -> AddressBook:
    """Register who knows phone numbers and mail addresses; the first that answers is believed."""
    if book not in _address_books:
        _address_books.append(book)
    return book


async def address_of(account_id: UUID | None, channel: DeliveryChannel) -> str | None:
    """An account's phone number or mail address, decrypted for this one call."""
    if account_id is not None:
        for book in _address_books:
            address = await book(account_id, channel)
            if address:
                return address
    return None
