"""Telling people who have no account here: one SMS or mail, until its channel takes it.

Domains do not call this: an event names a `Recipient(outside=Outside(channel, address))`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from server.platform import clock, runtime
from server.platform.jobs import enqueue, job
from server.platform.normal_forms.contacts import address_key
from server.platform.notices import mail, sms, sms_kinds
from server.platform.notices.catalogue import Event, Telling
from server.platform.notices.channels import Result, Verdict
from server.platform.notices.models import DeliveryChannel, Outcome, OutsideMessage
from server.platform.privacy import cipher, index

JOB = "notices.outside"
KEPT = timedelta(days=90)
CELL = "outside-message"

_OUTCOMES = {
    Verdict.CONFIRMED: Outcome.CONFIRMED,
    Verdict.SENT: Outcome.CONFIRMED,
    Verdict.IMPOSSIBLE: Outcome.IMPOSSIBLE,
    Verdict.REFUSED: Outcome.REFUSED,
    Verdict.BROKEN: Outcome.PARKED,
}


class NotNow(Exception):
    """The channel did not take the message; the queue tries again."""


async def write(event: Event, told: Sequence[Telling]) -> int:
    """Note what is to be sent, once for each address, in the caller's transaction."""
    written = 0
    for one in told:
        to, words = one.to.outside, one.words
        if to is None:
            continue
        ident = uuid4()
        row, is_new = await OutsideMessage.get_or_create(
            event=event.name,
            source=one.source,
            address_index=index.blind("outside_message.address", address_key(to.address)).hex(),
            defaults={
                "id": ident,
                "channel": to.channel,
                "address_cell": cipher.seal_bytes(CELL, str(ident), to.address.encode()),
                "title": event.title.format_map(words)[:60],
                "text": event.text.format_map(words)[:400],
                "href": event.href.format_map(words),
                "sms": _sms_of(event, words),
                "created_at": clock.now(),
            },
        )
        if is_new:
            await enqueue(JOB, {"message": str(row.id)})
            written += 1
    return written


@job(JOB, lane="notices")
async def send(payload: dict[str, Any]) -> None:
    """Send one message that still waits; a repeat is the same message to the channel."""
    message = await OutsideMessage.get_or_none(id=UUID(payload["message"]), outcome=Outcome.WAITING)
    if message is None:
        return
    result = await _try(message)
    outcome = _OUTCOMES.get(result.verdict)
    if outcome is None:
        raise NotNow(result.verdict)
    await OutsideMessage.filter(id=message.id).update(
        outcome=outcome, problem=result.problem[:120], finished_at=clock.now()
    )


async def sweep() -> None:
    """Forget whom we wrote to, and what, after ninety days."""
    await OutsideMessage.filter(created_at__lt=clock.now() - KEPT).delete()


def _sms_of(event: Event, words: Mapping[str, str]) -> dict[str, Any]:
    own = sms_kinds.of_event(event, words)
    return sms_kinds.as_json(own) if own else {}


async def _try(message: OutsideMessage) -> Result:
    to = cipher.open_bytes(CELL, str(message.id), message.address_cell).decode()
    if message.channel is DeliveryChannel.SMS:
        wording = sms_kinds.from_json(message.sms)
        return await sms.send(to, wording, str(message.id)) if wording else sms.NO_WORDS
    public = runtime.current().settings.public_url
    text = f"{message.text}\n\n查看详情：{public}{message.href}" if message.href else message.text
    return await mail.send_text(
        to, message.title, text, str(message.id), at=message.created_at
    )
