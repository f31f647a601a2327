"""Which channels a person wants for which group of events; the inbox always has everything."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from server.platform.access.actor import Kind
from server.platform.notices.catalogue import Event, Purpose
from server.platform.notices.models import DeliveryChannel, NoticePreference

OTHER = "other"
GROUPS: Mapping[str, tuple[str, str]] = {
    Purpose.REVIEW_RESULT: ("审核结果", "申请通过、未通过或到期"),
    Purpose.TASK_WAITING: ("待办提醒", "有事等着处理，或快要到期"),
    Purpose.ANNOUNCEMENT: ("通知公告", "学校和省中心发布的消息"),
    OTHER: ("其他消息", "不属于以上几类的日常消息"),
}
"""Groups that a person may turn off, with what they are about."""
ALWAYS = Purpose.ACCOUNT_CHANGE
"""Nobody who took over an account may silence the news of it."""


REACHES = {
    Kind.STUDENT: (DeliveryChannel.WECHAT, DeliveryChannel.SMS),
    Kind.STAFF: (DeliveryChannel.MAIL,),
}
"""The channels that can reach a kind of person at all; the others any."""


def channels_of(kind: Kind) -> tuple[DeliveryChannel, ...]:
    """What a person may choose among."""
    return REACHES.get(kind, tuple(DeliveryChannel))


def group_of(event: Event | None) -> str:
    """An event belongs to the group of its purpose; without one, to the others."""
    return event.purpose.value if event and event.purpose else OTHER


async def muted(account_id: UUID) -> dict[str, frozenset[str]]:
    """The channels that one account has turned off, by group."""
    rows = await NoticePreference.filter(account_id=account_id)
    return {row.group: frozenset(row.muted) for row in rows}


async def mute(account_id: UUID, off: Mapping[str, Collection[str]]) -> None:
    """Keep what an account turned off, for each group that may be; the rest stays on."""
    for group in GROUPS:
        chosen = [c.value for c in DeliveryChannel if c.value in off.get(group, ())]
        await NoticePreference.update_or_create(
            account_id=account_id, group=group, defaults={"muted": chosen}
        )


async def first_rungs(
    event: Event, account_ids: Sequence[UUID]
) -> dict[DeliveryChannel, list[UUID]]:
    """On which rung of the event's ladder each account begins; some begin on none."""
    off = await _off(event, account_ids)
    begin: dict[DeliveryChannel, list[UUID]] = {}
    for account_id in account_ids:
        rungs = [r for r in event.ladder if r.value not in off.get(account_id, ())]
        if rungs:
            begin.setdefault(rungs[0], []).append(account_id)
    return begin


async def wanted(
    event: Event | None, account_id: UUID, rungs: Sequence[DeliveryChannel]
) -> list[DeliveryChannel]:
    """Those of these rungs that the account has not turned off."""
    off = (await _off(event, [account_id])).get(account_id, ())
    return [rung for rung in rungs if rung.value not in off]


async def _off(event: Event | None, account_ids: Sequence[UUID]) -> dict[UUID, list[str]]:
    group = group_of(event)
    if group == ALWAYS or not account_ids:
        return {}
    rows = await NoticePreference.filter(account_id__in=list(account_ids), group=group)
    return {row.account_id: row.muted for row in rows}
