"""Going away and coming back: nobody gets a right by it that he has not."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from uuid import UUID, uuid4

from tortoise.exceptions import IntegrityError
from tortoise.expressions import F

from server.people.delegations import notices as events
from server.people.delegations import queries
from server.people.delegations.models import Delegation
from server.people.delegations.schemas import AwayForm
from server.platform import clock, database
from server.platform.access.actor import Actor
from server.platform.errors import Conflict, invalid
from server.platform.notices import service as notices
from server.platform.privacy import audit

LONGEST = timedelta(days=180)
OPEN = "您已经安排了代办，要改就先结束那一次"


async def go_away(actor: Actor, form: AwayForm) -> Delegation:
    """Name the colleague who stands in, from the first day's beginning to the last day's end.

    Raises `Invalid` at a field, `Conflict` while another absence is open.
    """
    begins, ends = _days(form.begins, form.ends)
    delegate = next((c for c in await queries.colleagues(actor) if c.id == form.delegate), None)
    if delegate is None:
        raise invalid("delegate", "请选择同一个部门、有同样审核权限的同事")
    if await _is_away(delegate.id, begins, ends):
        raise invalid("delegate", f"{delegate.name}这段时间也不在岗，请另选一位同事")
    now = clock.now()
    await Delegation.filter(account_id=actor.who, ended_at=None, ends_at__lte=now).update(
        ended_at=F("ends_at")
    )
    made = Delegation(
        id=uuid4(),
        account_id=actor.who,
        delegate_id=delegate.id,
        begins_at=begins,
        ends_at=ends,
        created_at=now,
    )
    try:
        async with database.transaction():
            await made.save(force_create=True)
    except IntegrityError:
        raise Conflict(OPEN, code="already_away") from None
    await audit.record(actor, "delegation.begin", made)
    await notices.tell(
        events.NAMED.name, [delegate.id], source=f"delegation:{made.id}", who=actor.name,
        begins=_day(begins), ends=_day(ends - timedelta(seconds=1)),
    )
    return made


async def come_back(actor: Actor, delegation_id: UUID) -> Delegation:
    """End an absence early; either of the two may. Raises `NotFound` and `Conflict`."""
    found = await queries.delegation(actor, delegation_id)
    now = clock.now()
    ended = await Delegation.filter(id=found.id, ended_at=None, ends_at__gt=now).update(
        ended_at=now
    )
    if not ended:
        raise Conflict("这次代办已经结束了")
    await audit.record(actor, "delegation.end", found)
    other = found.delegate_id if actor.id == found.account_id else found.account_id
    await notices.tell(
        events.ENDED.name, [other], source=f"delegation-end:{found.id}", who=actor.name,
        absent=found.account.name, delegate=found.delegate.name,
    )
    return found


def _days(begins: date, ends: date) -> tuple[datetime, datetime]:
    """From now, or the first day's midnight in China, until the midnight after the last one."""
    today = clock.today()
    if begins < today.date():
        raise invalid("begins", "开始日期不能早于今天")
    if ends < begins:
        raise invalid("ends", "结束日期不能早于开始日期")
    first = datetime.combine(begins, time(), clock.CHINA)
    if ends - begins >= LONGEST:
        raise invalid("ends", f"一次最多安排 {LONGEST.days} 天")
    last = datetime.combine(ends, time(), clock.CHINA) + timedelta(days=1)
    return max(first, clock.now()), last


async def _is_away(account_id: UUID, begins: datetime, ends: datetime) -> bool:
    return await Delegation.filter(
        account_id=account_id, ended_at=None, begins_at__lt=ends, ends_at__gt=begins
    ).exists()


def _day(at: datetime) -> str:
    local = at.astimezone(clock.CHINA)
    return f"{local.month}月{local.day}日"
