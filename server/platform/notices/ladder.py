"""WeChat, then SMS, then mail, until one is confirmed; the inbox has the notice in any case.

A delivery is claimed by one conditional UPDATE before its channel is called, so that however many
workers try, one of them sends. What the channel says decides: the next rung at once (impossible,
refused, parked), the next rung later (sent, and not confirmed in time), or another try.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import orjson
import structlog
from prometheus_client import Counter

from server.platform import clock, database
from server.platform.jobs import enqueue, job
from server.platform.notices import breaker, channels, preferences, sms_kinds
from server.platform.notices.catalogue import find
from server.platform.notices.channels import Message, Result, Verdict
from server.platform.notices.ladder_settings import timing
from server.platform.notices.models import Delivery, DeliveryChannel, Outcome

JOB = "notices.deliver"
AT_ONCE = 50
"""Deliveries in one job."""
FIRST_LOOK = timedelta(seconds=30)
"""A fresh row has a job of its own; the sweep takes it up only if that job got lost."""
DOWN = "渠道暂时无法使用，稍后自动重试"
UNSURE = "已发出，没有收到应答"

log = structlog.get_logger("notices")
_outcomes = Counter("jiuye_deliveries", "what channels said of deliveries", ["channel", "verdict"])

_CLAIM = """
UPDATE delivery SET outcome = 'sending', attempts = attempts + 1, next_at = $2
 WHERE id = $1 AND outcome = 'waiting'
RETURNING id
"""
LOAD = """
SELECT d.id, d.notice_id, d.channel, d.attempts, d.called_at, n.event, n.title, n.text, n.href,
       n.card, n.account_id, n.identity_id, n.created_at
  FROM delivery d JOIN notice n ON n.id = d.notice_id
 WHERE d.id = $1
"""


@dataclass(frozen=True, slots=True)
class Try:
    """One claimed delivery with its message."""

    row: asyncpg.Record
    message: Message

    @property
    def id(self) -> UUID:
        return self.message.id

    @property
    def channel(self) -> DeliveryChannel:
        return DeliveryChannel(self.row["channel"])


async def start(notice_ids: Sequence[UUID], channel: DeliveryChannel) -> None:
    """Put notices on a rung; in the caller's transaction, jobs included."""
    now = clock.now()
    started: list[UUID] = []
    for begin in range(0, len(notice_ids), AT_ONCE):
        chunk = notice_ids[begin : begin + AT_ONCE]
        async with database.driver() as connection:
            rows = await connection.fetch(
                "INSERT INTO delivery (id, notice_id, channel, outcome, attempts, receipt, problem,"
                " next_at, created_at)"
                " SELECT id, notice_id, $3, 'waiting', 0, '', '', $4, $5"
                " FROM unnest($1::uuid[], $2::uuid[]) AS new (id, notice_id)"
                " ON CONFLICT DO NOTHING RETURNING id",
                [uuid4() for _ in chunk], list(chunk), channel.value, now + FIRST_LOOK, now,
            )
        started += [row["id"] for row in rows]
    await queue(started)


@job(JOB, lane="notices")
async def deliver_all(payload: dict[str, Any]) -> None:
    """The job: try each of these deliveries that still waits."""
    tries = (deliver(UUID(id)) for id in payload["deliveries"])
    found = await asyncio.gather(*tries, return_exceptions=True)
    for error in found:
        if isinstance(error, BaseException):
            raise error


async def deliver(delivery_id: UUID) -> None:
    """Try one delivery, if nobody else does and its channel is not known to be down."""
    row = await Delivery.get_or_none(id=delivery_id, outcome=Outcome.WAITING)
    if row is None:
        return
    channel = row.channel
    gate = breaker.gate(channel)
    async with gate.slot():
        if not gate.may_pass():
            await _postpone(delivery_id)
            return
        claimed = await claim(delivery_id)
        if claimed is None:
            return
        result = await _send(claimed)
    if result.verdict in (Verdict.DOWN, Verdict.UNCLEAR):
        gate.failed()
    elif gate.answered():
        await hurry(channel)
    await record(claimed, result)


async def claim(delivery_id: UUID) -> Try | None:
    """Take a waiting delivery, before anything is sent. None: somebody else has it."""
    lease = clock.now() + timedelta(seconds=timing().lease)
    async with database.driver() as connection:
        if await connection.fetchval(_CLAIM, delivery_id, lease) is None:
            return None
        return as_try(await connection.fetchrow(LOAD, delivery_id))


async def record(claimed: Try, result: Result) -> None:
    """Write down what the channel said, and go on to the next rung where that follows."""
    _outcomes.labels(claimed.channel, result.verdict).inc()
    log.info(
        "delivery.tried",
        object_id=str(claimed.id),
        channel=claimed.channel.value,
        result=result.verdict.value,
        attempt=claimed.row["attempts"],
    )
    now = clock.now()
    match result.verdict:
        case Verdict.CONFIRMED:
            await _finish(claimed, Outcome.CONFIRMED, result)
        case Verdict.SENT:
            await _await_word(claimed, result, now)
        case Verdict.IMPOSSIBLE:
            await _finish(claimed, Outcome.IMPOSSIBLE, result)
        case Verdict.REFUSED:
            await _finish(claimed, Outcome.REFUSED, result)
        case Verdict.BROKEN:
            await _finish(claimed, Outcome.PARKED, result)
        case Verdict.UNCLEAR if not _may_repeat(claimed, now):
            await _await_word(claimed, Result(Verdict.SENT, UNSURE), now)
        case _ if claimed.row["attempts"] >= timing().tries:
            await _finish(claimed, Outcome.PARKED, result)
        case _:
            await _again(claimed, result, now)


async def confirm(receipt: str, status: str) -> None:
    """A channel's later word on a message: WeChat's TEMPLATESENDJOBFINISH (protocol A6, E).

    `receipt` is its MsgID; `status` is "delivered", "blocked" or "failed", or as WeChat spells
    them ("success", "failed:user block"). It may come before our own record of the sending, and
    repeatedly; the sweep settles what cannot be settled now.
    """
    async with database.driver() as connection:
        await connection.execute(
            "INSERT INTO receipt (receipt, status, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            receipt[:40], status[:40], clock.now(),
        )
    await settle(receipt)


async def settle(receipt: str | None = None) -> int:
    """Match receipts with sent deliveries; all of them, or one. Gives how many were matched."""
    async with database.driver() as connection:
        rows = await connection.fetch(
            "SELECT d.id, r.status FROM receipt r JOIN delivery d ON d.receipt = r.receipt"
            " WHERE d.outcome = 'sent' AND r.receipt = COALESCE($1, r.receipt) LIMIT 1000",
            receipt,
        )
    for row in rows:
        await _hear(row["id"], row["status"])
    return len(rows)


async def retry(delivery_id: UUID) -> bool:
    """Give a parked delivery a fresh start; False if it is not parked (any more)."""
    changed = await Delivery.filter(id=delivery_id, outcome=Outcome.PARKED).update(
        outcome=Outcome.WAITING, attempts=0, problem="", called_at=None, finished_at=None,
        next_at=clock.now() + FIRST_LOOK,
    )
    if changed:
        await queue([delivery_id])
    return bool(changed)


def as_try(row: asyncpg.Record) -> Try:
    card = orjson.loads(row["card"])
    message = Message(
        id=row["id"],
        account_id=row["account_id"],
        identity_id=row["identity_id"],
        title=row["title"],
        text=row["text"],
        href=row["href"] or f"/inbox/{row['notice_id']}",
        at=row["created_at"],
        purpose=card.get("purpose", ""),
        fields=card.get("fields", {}),
        sms=sms_kinds.from_json(card.get("sms")),
    )
    return Try(row, message)


async def _send(claimed: Try) -> Result:
    adapter = channels.adapter(claimed.channel)
    if adapter is None:
        return Result(Verdict.IMPOSSIBLE, "没有配置这个渠道")
    if claimed.row["called_at"] is None:
        await Delivery.filter(id=claimed.id).update(called_at=clock.now())
    try:
        return await adapter.send(claimed.message)
    except Exception as error:
        log.exception("delivery.failed", object_id=str(claimed.id), channel=claimed.channel.value)
        return Result(Verdict.RETRY, f"内部错误 {type(error).__name__}")


def _may_repeat(claimed: Try, now: datetime) -> bool:
    """A send that may have gone through is repeated only where that does no harm."""
    event = find(claimed.row["event"])
    if event is not None and event.repeatable:
        return True
    adapter = channels.adapter(claimed.channel)
    called_at = claimed.row["called_at"] or now
    window = timedelta(seconds=timing().repeats_dropped_for)
    return adapter is not None and adapter.drops_repeats and now - called_at < window


async def _finish(claimed: Try, outcome: Outcome, result: Result) -> None:
    async with database.transaction():
        done = await Delivery.filter(id=claimed.id, outcome=Outcome.SENDING).update(
            outcome=outcome, problem=result.problem[:120], receipt=result.receipt[:40],
            next_at=None, finished_at=clock.now(),
        )
        if done and outcome is not Outcome.CONFIRMED:
            await next_rung(claimed)


async def _await_word(claimed: Try, result: Result, now: datetime) -> None:
    await Delivery.filter(id=claimed.id, outcome=Outcome.SENDING).update(
        outcome=Outcome.SENT, problem=result.problem[:120], receipt=result.receipt[:40],
        next_at=now + timedelta(seconds=timing().confirm_within),
    )
    if result.receipt:
        await settle(result.receipt)


async def _again(claimed: Try, result: Result, now: datetime) -> None:
    problem = DOWN if result.verdict is Verdict.DOWN else result.problem
    await Delivery.filter(id=claimed.id, outcome=Outcome.SENDING).update(
        outcome=Outcome.WAITING, problem=problem[:120],
        next_at=now + timing().pause(claimed.row["attempts"]),
    )


async def _postpone(delivery_id: UUID) -> None:
    """The channel is down: no try is spent, and the row is due again soon."""
    soon = clock.now() + timedelta(seconds=timing().breaker.probe_every)
    await Delivery.filter(id=delivery_id, outcome=Outcome.WAITING).update(
        next_at=soon, problem=DOWN
    )


async def hurry(channel: DeliveryChannel) -> None:
    """The channel is back: whatever waited for that is due now."""
    await Delivery.filter(channel=channel, outcome=Outcome.WAITING, problem=DOWN).update(
        next_at=clock.now()
    )


async def _hear(delivery_id: UUID, status: str) -> None:
    kind = "".join(status.lower().split())
    if kind in ("success", "delivered"):
        outcome, problem = Outcome.CONFIRMED, ""
    elif kind in ("failed:userblock", "blocked"):
        outcome, problem = Outcome.REFUSED, "对方不接收公众号消息"
    else:
        outcome, problem = Outcome.PARKED, "微信系统未能送达"
    async with database.transaction():
        changed = await Delivery.filter(id=delivery_id, outcome=Outcome.SENT).update(
            outcome=outcome, problem=problem, next_at=None, finished_at=clock.now()
        )
        if changed and outcome is not Outcome.CONFIRMED:
            async with database.driver() as connection:
                row = await connection.fetchrow(LOAD, delivery_id)
            await next_rung(as_try(row))


async def next_rung(claimed: Try) -> None:
    event = find(claimed.row["event"])
    rungs = event.ladder if event else timing().ladder
    later = rungs[rungs.index(claimed.channel) + 1 :] if claimed.channel in rungs else ()
    account_id = claimed.message.account_id
    if later and account_id is not None:
        wanted = await preferences.wanted(event, account_id, later)
        if wanted:
            await start([claimed.row["notice_id"]], wanted[0])


async def queue(ids: Sequence[UUID]) -> None:
    """A word to one person passes one to a crowd, though that was there before."""
    for begin in range(0, len(ids), AT_ONCE):
        chunk = [str(id) for id in ids[begin : begin + AT_ONCE]]
        await enqueue(JOB, {"deliveries": chunk}, behind=len(ids) > AT_ONCE)
