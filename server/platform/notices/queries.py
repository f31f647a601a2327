"""What an actor finds in his inbox, and what staff see of deliveries."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter
from tortoise.expressions import Q

from server.platform.access.actor import Actor, Role
from server.platform.access.scope import of_office
from server.platform.database import driver, one
from server.platform.notices.models import Delivery, DeliveryChannel, Notice, Outcome
from server.platform.notices.schemas import (
    DeliveriesFilter,
    DeliveriesQuery,
    DeliveriesView,
    DeliveryRow,
    InboxItem,
    InboxView,
)
from server.platform.privacy.masks import Field, Viewer, masked
from server.platform.web.forms import Choice
from server.platform.web.paging import PageQuery, beyond, cut, encode, moment_and_id

_LINES = """
SELECT id, title, text, created_at AS at, read_at IS NOT NULL AS read, href FROM notice
 WHERE account_id = $1 AND (created_at, id) < ($2, $3) ORDER BY created_at DESC, id DESC LIMIT $4
"""
_BEGINNING = datetime.max.replace(tzinfo=UTC), UUID(int=2**128 - 1)
_ITEMS = TypeAdapter(list[InboxItem])


async def inbox(actor: Actor, query: PageQuery) -> InboxView:
    """One's own notices, newest first."""
    shown, more = cut(await _lines(actor, query.after, query.limit + 1), query.limit)
    return InboxView.model_construct(
        items=shown,
        next=encode(shown[-1].at, shown[-1].id) if more else None,
        unread=actor.unread,
    )


async def newest(actor: Actor, limit: int = 3) -> list[InboxItem]:
    """The first lines of the inbox, for a home page."""
    return await _lines(actor, "", limit)


async def _lines(actor: Actor, after: str, limit: int) -> list[InboxItem]:
    """By hand: a model for each line costs more than reading and drawing it."""
    at, ident = moment_and_id(after) if after else _BEGINNING
    async with driver() as connection:
        rows = await connection.fetch(_LINES, actor.who, at, ident, limit)
    return _ITEMS.validate_python([dict(row) for row in rows])


def item(notice: Notice) -> InboxItem:
    """One notice, as its own page shows it."""
    return InboxItem(
        id=notice.id,
        title=notice.title,
        text=notice.text,
        at=notice.created_at,
        read=notice.read_at is not None,
        href=notice.href,
    )


def deliveries_visible_to(actor: Actor) -> Q:
    """The province sees all, a school its own site's; nobody else sees any."""
    return of_office(actor, "notice__")


async def deliveries(actor: Actor, query: DeliveriesQuery) -> DeliveriesView:
    """Deliveries of the actor's site, newest first; names as his desk may see them."""
    chosen: dict[str, Any] = {}
    if query.channel:
        chosen["channel"] = query.channel
    if query.outcome:
        chosen["outcome"] = query.outcome
    wanted = deliveries_visible_to(actor) & beyond(query.after, "created_at")
    rows = (
        await Delivery.filter(wanted, **chosen)
        .select_related("notice__account")
        .order_by("-created_at", "-id")
        .limit(query.limit + 1)
    )
    shown, more = cut(rows, query.limit)
    return DeliveriesView(
        items=[_row(actor, row) for row in shown],
        next=encode(shown[-1].created_at, shown[-1].id) if more else None,
        filters=DeliveriesFilter(channel=query.channel or "", outcome=query.outcome or ""),
        channels=[Choice(value=c.value, label=c.label) for c in DeliveryChannel],
        outcomes=[Choice(value=o.value, label=o.label) for o in Outcome],
    )


async def delivery(actor: Actor, delivery_id: UUID) -> Delivery:
    """One delivery that this actor may see. Raises `NotFound`."""
    return await one(Delivery.filter(deliveries_visible_to(actor), id=delivery_id))


def _row(actor: Actor, row: Delivery) -> DeliveryRow:
    viewer = Viewer.PROVINCE if Role.PROVINCE in actor.roles else Viewer.SCHOOL
    account = row.notice.account
    waits = row.outcome is Outcome.WAITING
    return DeliveryRow(
        id=row.id,
        at=row.created_at,
        event=row.notice.title,
        who=masked(Field.NAME, viewer, account.name) if account else "未绑定的微信用户",
        channel=row.channel.label,
        outcome=row.outcome.label,
        tone=row.outcome.tone,
        attempts=row.attempts,
        next_try=row.next_at if waits else None,
        error=row.problem,
        can_retry=row.outcome is Outcome.PARKED,
    )
