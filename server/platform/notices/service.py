"""Telling people: an inbox row each, and the first rung of the ladder, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from types import MappingProxyType
from typing import Any
from uuid import UUID, uuid4

import orjson

from server.platform import clock, database
from server.platform.access.actor import Actor
from server.platform.errors import NotFound
from server.platform.jobs import enqueue_many, job
from server.platform.notices import ladder, outside, preferences, sms_kinds, stand_ins
from server.platform.notices.catalogue import (
    DEADLINE,
    Event,
    Outside,
    Purpose,
    Recipient,
    Telling,
    event,
    events_on,
)
from server.platform.notices.models import DeliveryChannel, Notice
from server.platform.workflow.case import Case
from server.platform.workflow.models import Transition
from server.platform.workflow.moves import NOTICE_JOB
from server.platform.workflow.steps import Workflow, workflows

_INSERT = """
INSERT INTO notice (id, account_id, identity_id, site_id, event, source, title, text, href, card,
                    case_id, created_at)
SELECT new.id, new.account_id, new.identity_id, COALESCE(account.site_id, $11), $12, new.source,
       new.title, new.text, new.href, new.card, new.case_id, $10
  FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[],
              $8::jsonb[], $9::uuid[])
       AS new (id, account_id, identity_id, source, title, text, href, card, case_id)
  LEFT JOIN account ON account.id = new.account_id
ON CONFLICT DO NOTHING
RETURNING id, account_id
"""

_CLOSE = """
UPDATE notice n SET read_at = $2
  FROM (SELECT DISTINCT ON (object_id) object_id, id, at FROM transition
         WHERE workflow = $3 AND object_id = ANY($1) ORDER BY object_id, id DESC) last
 WHERE n.case_id = last.object_id AND n.read_at IS NULL
   AND n.source <> 'transition:' || last.id
   AND (n.source LIKE 'transition:%' OR n.created_at < last.at)
"""
"""Of what waits only the last move tells, and the reminders since."""


@job(NOTICE_JOB, lane="notices")
async def tell_of_transitions(payload: dict[str, Any]) -> None:
    """The job behind every Transition: whoever the catalogue names is told, once, and what was
    told of the case while it waited elsewhere is closed.

    A release ago a job named one `transition`; some may still wait while this one begins.
    """
    ids = payload.get("transitions") or [payload["transition"]]
    moves = await Transition.filter(id__in=ids).order_by("id")
    try:
        for (workflow, step), alike in groupby(moves, key=lambda move: (move.workflow, move.step)):
            same = list(alike)
            for entry in events_on(workflow, step):
                await _tell_of(entry, same, [f"transition:{move.id}" for move in same])
            async with database.driver() as connection:
                moved = [move.object_id for move in same]
                await connection.execute(_CLOSE, moved, clock.now(), workflow)
    except Exception:
        if len(moves) < 2:
            raise
        # One that cannot be told must not keep the others from it.
        await enqueue_many(NOTICE_JOB, [{"transitions": [move.id]} for move in moves])


async def tell(
    name: str,
    account_ids: Iterable[UUID],
    /,
    *,
    source: str,
    case: UUID | None = None,
    at: datetime | None = None,
    **words: str,
) -> int:
    """Tell accounts of something that is no transition; gives how many had not been told yet.

    `source` is what happened (`login:<id>`): telling twice of the same changes nothing. A task is
    over as its `case` moves on.
    Raises `KeyError` for an event that nobody registered, or a word that its texts need.
    """
    entry = event(name)
    said = {"at": _moment(at or clock.now()), **words}
    people = [Recipient(account_id=id) for id in dict.fromkeys(account_ids)]
    return await _write(entry, [Telling(one, source, said, case) for one in people])


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
    said = {"at": _moment(at or clock.now()), **words}
    told = Telling(Recipient(identity_id=identity_id), source, said)
    return await _write(event(name), [told], site_id)


async def tell_outside(
    name: str, told: Iterable[Outside], /, *, source: str, at: datetime | None = None, **words: str
) -> int:
    """Tell people by an address that belongs to no account; gives how many had not been told."""
    said = {"at": _moment(at or clock.now()), **words}
    people = [Recipient(outside=to) for to in dict.fromkeys(told)]
    return await _write(event(name), [Telling(one, source, said) for one in people])


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
    words = {"due": _moment(case.due_at), "left": _left(case.due_at, kind)}
    source = f"deadline:{case.id}:{case.due_at:%Y%m%d%H%M}:{kind}"
    entries = events_on(workflow.name, DEADLINE)
    return sum([await _tell_of(entry, [happening], [source], words) for entry in entries])


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


async def close(case_id: UUID, href: str) -> None:
    """Whoever was led to this page has done his part in a case that goes on waiting for others."""
    await Notice.filter(case_id=case_id, href=href, read_at=None).update(read_at=clock.now())


async def _tell_of(
    entry: Event,
    moves: Sequence[Transition],
    sources: Sequence[str],
    words: Mapping[str, str] = MappingProxyType({}),
) -> int:
    found = await entry.recipients(moves) if entry.recipients else []
    told = [
        Telling(recipient, source, {**said, **recipient.words}, move.object_id)
        for source, move, recipients in zip(sources, moves, found, strict=bool(found))
        for said in [{**_words_of(move), **words}]
        for recipient in recipients
    ]
    return await _write(entry, told)


async def _write(entry: Event, told: Sequence[Telling], site_id: UUID | None = None) -> int:
    if not told:
        return 0
    told = await stand_ins.joined(entry, told)
    async with database.transaction():
        reached = await outside.write(entry, [one for one in told if one.to.outside is not None])
        inside = [one for one in told if one.to.outside is None]
        return reached + (await _write_inside(entry, inside, site_id) if inside else 0)


async def _write_inside(entry: Event, told: Sequence[Telling], site_id: UUID | None) -> int:
    rows = [_row(entry, one) for one in told]
    async with database.driver() as connection:
        written = await connection.fetch(
            _INSERT, *zip(*rows, strict=True), clock.now(), site_id, entry.name
        )
    of: dict[UUID, list[UUID]] = {}
    for row in written:
        if row["account_id"]:
            of.setdefault(row["account_id"], []).append(row["id"])
    for rung, accounts in (await preferences.first_rungs(entry, list(of))).items():
        await ladder.start([id for account in accounts for id in of[account]], rung)
    bare = [row["id"] for row in written if row["account_id"] is None]
    await ladder.start(bare, DeliveryChannel.WECHAT)
    return len(written)


def _row(entry: Event, told: Telling) -> tuple[Any, ...]:
    recipient, words, card = told.to, told.words, {}
    if entry.purpose:
        fields = {key: text.format_map(words).strip() or "无" for key, text in entry.fields.items()}
        card = {"purpose": entry.purpose.value, "fields": fields}
    if own := sms_kinds.of_event(entry, words):
        card["sms"] = sms_kinds.as_json(own)
    instead = f"（代 {recipient.instead_of}）" if recipient.instead_of else ""
    return (
        uuid4(),
        recipient.account_id,
        recipient.identity_id,
        told.source,
        _cut(entry.title.format_map(words), 60),
        _cut(entry.text.format_map(words) + instead, 400),
        entry.href.format_map(words),
        orjson.dumps(card).decode(),
        told.case if entry.purpose is Purpose.TASK_WAITING else None,
    )


def _words_of(transition: Transition) -> dict[str, str]:
    workflow = workflows().get(transition.workflow)
    step = workflow.step(transition.step) if workflow else None
    reasons = step.reasons if step else None
    reason = reasons.label(transition.reason) if reasons and transition.reason else ""
    words = transition.words or ""
    return {
        "at": _moment(transition.at),
        "id": str(transition.object_id),
        "who": transition.actor_name or "系统",
        "label": step.label if step else "",
        "state": workflow.label_of(transition.target) if workflow else transition.target,
        "reason": reason,
        "words": words,
        "why": "，".join(filter(None, [reason, words.rstrip("。")])),
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
