"""Telling people: an inbox row each, and the first rung of the ladder, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import orjson

from server.platform import clock, database
from server.platform.access.actor import Actor
from server.platform.errors import NotFound
from server.platform.jobs import job
from server.platform.notices import ladder, outside, preferences, stand_ins
from server.platform.notices.catalogue import DEADLINE, Event, Outside, Recipient, event, events_on
from server.platform.notices.models import DeliveryChannel, Notice
from server.platform.workflow.case import Case
from server.platform.workflow.models import Transition
from server.platform.workflow.moves import NOTICE_JOB
from server.platform.workflow.steps import Workflow, workflows

_INSERT = """
INSERT INTO notice (id, account_id, identity_id, site_id, event, source, title, text, href, card,
                    created_at)
SELECT new.id, new.account_id, new.identity_id, COALESCE(account.site_id, $9), $10, $11,
       new.title, new.text, new.href, new.card, $8
  FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::jsonb[])
       AS new (id, account_id, identity_id, title, text, href, card)
  LEFT JOIN account ON account.id = new.account_id
ON CONFLICT DO NOTHING
RETURNING id, account_id
"""


@job(NOTICE_JOB, lane="notices")
async def tell_of_transitions(payload: dict[str, Any]) -> None:
    """The job behind every Transition: whoever the catalogue names is told, once.

    A release ago a job named one `transition`; some may still wait while this one begins.
    """
    ids = payload.get("transitions") or [payload["transition"]]
    for transition in await Transition.filter(id__in=ids).order_by("id"):
        words = _words_of(transition)
        for entry in events_on(transition.workflow, transition.step):
            told = await _recipients(entry, transition)
            await _write(entry, told, f"transition:{transition.id}", words)


async def tell(
    name: str,
    account_ids: Iterable[UUID],
    /,
    *,
    source: str,
    at: datetime | None = None,
    **words: str,
) -> int:
    """Tell accounts of something that is no transition; gives how many had not been told yet.

    `source` is what happened (`login:<id>`): telling twice of the same changes nothing.
    Raises `KeyError` for an event that nobody registered, or a word that its texts need.
    """
    entry = event(name)
    recipients = [Recipient(account_id=id) for id in dict.fromkeys(account_ids)]
    return await _write(entry, recipients, source, {"at": _moment(at or clock.now()), **words})


async def tell_identity(
    name: str,
    identity_id: UUID,
    /,
    *,
    source: str,
    site_id: UUID | None = None,
    at: datetime | None = None,
    **words: str,
) -> int:
    """Tell a WeChat user who has no account (any more), through WeChat alone.

    `site_id` is whose staff may see how the delivery went.
    """
    words = {"at": _moment(at or clock.now()), **words}
    return await _write(event(name), [Recipient(identity_id=identity_id)], source, words, site_id)


async def tell_outside(
    name: str, told: Iterable[Outside], /, *, source: str, at: datetime | None = None, **words: str
) -> int:
    """Tell people by an address that belongs to no account; gives how many had not been told."""
    said = {"at": _moment(at or clock.now()), **words}
    recipients = [Recipient(outside=to) for to in dict.fromkeys(told)]
    return await _write(event(name), recipients, source, said)


async def remind(workflow: Workflow, case: Case, kind: str) -> int:
    """Tell whom the catalogue names for a deadline (`on=(workflow, DEADLINE)`) that it comes near.

    `kind` is "half", "last" or a number of days such as "7d" (reminders.py).
    """
    if case.due_at is None:
        raise ValueError("a case without a deadline has no reminder")
    state = str(getattr(case, "state"))  # noqa: B009  # the abstract Case leaves the enum to its heirs
    happening = Transition(
        workflow=workflow.name, object_id=case.id, step=DEADLINE, source=state, target=state,
        actor_name="", role="system", at=clock.now(),
    )
    words = _words_of(happening) | {
        "due": _moment(case.due_at),
        "left": _left(case.due_at, kind),
    }
    source = f"deadline:{case.id}:{case.due_at:%Y%m%d%H%M}:{kind}"
    told = 0
    for entry in events_on(workflow.name, DEADLINE):
        told += await _write(entry, await _recipients(entry, happening), source, words)
    return told


async def mark_read(actor: Actor, notice_id: UUID) -> Notice:
    """Open one's own notice. Raises `NotFound` for anybody else's."""
    notice = await Notice.get_or_none(id=notice_id, account_id=actor.who)
    if notice is None:
        raise NotFound()
    if notice.read_at is None:
        notice.read_at = clock.now()
        await Notice.filter(id=notice.id, read_at=None).update(read_at=notice.read_at)
    return notice


async def mark_all_read(actor: Actor) -> int:
    """Gives how many had been unread."""
    return await Notice.filter(account_id=actor.who, read_at=None).update(read_at=clock.now())


async def _recipients(entry: Event, transition: Transition) -> list[Recipient]:
    return await entry.recipients(transition) if entry.recipients else []


async def _write(
    entry: Event,
    recipients: Sequence[Recipient],
    source: str,
    words: Mapping[str, str],
    site_id: UUID | None = None,
) -> int:
    if not recipients:
        return 0
    recipients = await stand_ins.joined(entry, recipients)
    outsiders = [(r.outside, {**words, **r.words}) for r in recipients if r.outside is not None]
    inside = [r for r in recipients if r.outside is None]
    async with database.transaction():
        reached = await outside.write(entry, outsiders, source)
        return reached + (await _write_inside(entry, inside, source, words, site_id))


async def _write_inside(
    entry: Event,
    recipients: Sequence[Recipient],
    source: str,
    words: Mapping[str, str],
    site_id: UUID | None,
) -> int:
    if not recipients:
        return 0
    rows = [_row(entry, recipient, {**words, **recipient.words}) for recipient in recipients]
    async with database.driver() as connection:
        written = await connection.fetch(
            _INSERT, *zip(*rows, strict=True), clock.now(), site_id, entry.name, source
        )
    reached = {row["account_id"]: row["id"] for row in written if row["account_id"]}
    for rung, accounts in (await preferences.first_rungs(entry, list(reached))).items():
        await ladder.start([reached[account] for account in accounts], rung)
    bare = [row["id"] for row in written if row["account_id"] is None]
    await ladder.start(bare, DeliveryChannel.WECHAT)
    return len(written)


def _row(entry: Event, recipient: Recipient, words: Mapping[str, str]) -> tuple[Any, ...]:
    card = {}
    if entry.purpose:
        fields = {key: text.format_map(words).strip() or "无" for key, text in entry.fields.items()}
        card = {"purpose": entry.purpose.value, "fields": fields}
    instead = f"（代 {recipient.instead_of}）" if recipient.instead_of else ""
    return (
        uuid4(),
        recipient.account_id,
        recipient.identity_id,
        _cut(entry.title.format_map(words), 60),
        _cut(entry.text.format_map(words) + instead, 400),
        entry.href.format_map(words),
        orjson.dumps(card).decode(),
    )


def _words_of(transition: Transition) -> dict[str, str]:
    workflow = workflows().get(transition.workflow)
    step = workflow.step(transition.step) if workflow else None
    reasons = step.reasons if step else None
    return {
        "at": _moment(transition.at),
        "id": str(transition.object_id),
        "who": transition.actor_name or "系统",
        "label": step.label if step else "",
        "state": workflow.label_of(transition.target) if workflow else transition.target,
        "reason": reasons.label(transition.reason) if reasons and transition.reason else "",
        "words": transition.words or "",
    }


def _left(due_at: datetime, kind: str) -> str:
    """How near a deadline is: 时间已过半, 最后一天, or the days that are left, today's included."""
    if kind in ("half", "last"):
        return "最后一天" if kind == "last" else "时间已过半"
    last = (due_at - timedelta(microseconds=1)).astimezone(clock.CHINA).date()
    return f"{(last - clock.today().date()).days + 1} 天"


def _moment(at: datetime) -> str:
    """As people in China read a time, and as WeChat's `time` fields take it."""
    local = at.astimezone(clock.CHINA)
    return f"{local.year}年{local.month}月{local.day}日 {local:%H:%M}"


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"
