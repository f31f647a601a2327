"""Who stands in for whom now, and what a person sees of it."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from tortoise.expressions import Q

from server.people.accounts.desks import shared_desks
from server.people.accounts.models import Account
from server.people.delegations.models import Delegation
from server.people.delegations.schemas import AwayView, StandInLine
from server.platform import clock
from server.platform.access.actor import Actor, Kind
from server.platform.database import one
from server.platform.web.forms import Choice

PAST = 10


def visible_to(actor: Actor) -> Q:
    """The absences that an actor takes part in, on either side."""
    if actor.kind is not Kind.STAFF:
        return Q(id=None)
    return Q(account_id=actor.who) | Q(delegate_id=actor.who)


def running() -> Q:
    """Those that hold at this moment; they end by themselves."""
    now = clock.now()
    return Q(ended_at=None, begins_at__lte=now, ends_at__gt=now)


async def absent_colleagues(actor: Actor) -> dict[UUID, str]:
    """For whom this actor stands in now, by account; one query.

    Only while he still sits at a desk of theirs himself: an absence hands on no rights.
    """
    if actor.kind is not Kind.STAFF:
        return {}
    rows = await Delegation.filter(running(), delegate_id=actor.who).select_related(
        "account", "delegate"
    )
    return {
        row.account_id: row.account.name for row in rows if shared_desks(row.account, row.delegate)
    }


async def stand_ins(account_ids: Collection[UUID]) -> list[tuple[UUID, str, UUID]]:
    """Of these accounts those who are away now, with name and who stands in; one query."""
    rows = await Delegation.filter(running(), account_id__in=list(account_ids)).select_related(
        "account", "delegate"
    )
    return [
        (row.account_id, row.account.name, row.delegate_id)
        for row in rows
        if row.delegate.is_active and shared_desks(row.account, row.delegate)
    ]


async def own(actor: Actor) -> Delegation | None:
    """The actor's own absence that runs or is to come."""
    return (
        await Delegation.filter(account_id=actor.who, ended_at=None, ends_at__gt=clock.now())
        .select_related("account", "delegate")
        .first()
    )


async def delegation(actor: Actor, delegation_id: UUID) -> Delegation:
    """One that the actor takes part in. Raises `NotFound`."""
    rows = Delegation.filter(visible_to(actor), id=delegation_id).select_related(
        "account", "delegate"
    )
    return await one(rows, "没有找到这次代办安排")


async def colleagues(actor: Actor) -> list[Account]:
    """Who could stand in for the actor: active, of his site, at a desk of his."""
    me = await Account.get(id=actor.who)
    rows = await Account.filter(
        kind=Kind.STAFF, is_active=True, site_id=actor.site_id, id__not=me.id
    ).order_by("name", "id")
    return [row for row in rows if shared_desks(me, row)]


async def away(actor: Actor) -> AwayView:
    """The page: a fixed number of queries."""
    now = clock.now()
    mine = await own(actor)
    others = (
        await Delegation.filter(delegate_id=actor.who, ended_at=None, ends_at__gt=now)
        .order_by("begins_at")
        .select_related("account")
    )
    over = (
        await Delegation.filter(visible_to(actor), Q(ended_at__isnull=False) | Q(ends_at__lte=now))
        .order_by("-begins_at", "id")
        .limit(PAST)
        .select_related("account", "delegate")
    )
    return AwayView(
        mine=line(mine, mine.delegate.name) if mine else None,
        standing=[line(row, row.account.name) for row in others],
        past=[line(row, f"{row.account.name} 由 {row.delegate.name} 代办") for row in over],
        colleagues=[Choice(value=str(row.id), label=row.name) for row in await colleagues(actor)],
        today=clock.today().date(),
    )


def line(row: Delegation, who: str) -> StandInLine:
    now = clock.now()
    if row.ended_at is not None or row.ends_at <= now:
        label, tone = "已结束", "plain"
    elif row.begins_at > now:
        label, tone = "还没开始", "info"
    else:
        label, tone = "正在代办", "wait"
    return StandInLine(
        id=row.id,
        who=who,
        begins_at=row.begins_at,
        ends_at=min(row.ends_at, row.ended_at or row.ends_at),
        state_label=label,
        tone=tone,
        can_end=label != "已结束",
    )
