"""Deadlines are told of at half time and on the last day, once each."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from server.people.accounts.models import Account, WeChatIdentity
from server.people.sites.models import College
from server.people.students.models import Gender, Rebinding, RebindingState, Student
from server.people.students.workflow import REBINDING
from server.platform import clock
from server.platform.notices import catalogue, reminders
from server.platform.notices.catalogue import DEADLINE, Event, Recipient
from server.platform.notices.models import Notice
from server.platform.workflow.models import Reminder, Transition


def case(days: float) -> Rebinding:
    now = clock.now()
    return Rebinding(
        state=RebindingState.WAITING, state_since=now, created_at=now,
        due_at=now + timedelta(days=days),
    )


@pytest.mark.parametrize(
    ("days", "after_hours", "kind"),
    [
        (4, 47, None), (4, 49, "half"), (4, 71, "half"), (4, 73, "last"),
        (1, 11, None), (1, 13, "last"),
    ],
)
def test_which_reminder_is_due(days: float, after_hours: float, kind: str | None) -> None:
    waiting = case(days)
    at = waiting.state_since + timedelta(hours=after_hours)
    assert reminders.due(REBINDING, waiting, at) == kind


@pytest.fixture
async def desk(world: Any, monkeypatch: pytest.MonkeyPatch) -> Account:
    """The only one who is told of a rebinding's deadline."""

    @catalogue.each
    async def the_desk(_: Transition) -> list[Recipient]:
        return [Recipient(world.student.id)]

    monkeypatch.setattr(catalogue, "_events", {})
    catalogue.register(
        Event(
            "test.due", on=("rebinding", DEADLINE), recipients=the_desk,
            title="即将到期", text="{left}，{due} 到期",
        )
    )
    return world.student


async def waiting_for(world: Any, days: float) -> Rebinding:
    """One more student whose rebinding waits for so long."""
    now = clock.now()
    number = str(await Student.all().count() + 1)
    college, _ = await College.get_or_create(site=world.site, code="01", name="示范学院")
    student = await Student.create(
        id=uuid4(), site=world.site, college=college, student_no=number, name="李同学",
        gender=Gender.MALE, id_number_cell=b"x", id_number_index=number, major="示范", degree="31",
        graduation_year=2027, created_at=now, updated_at=now,
    )
    other = await WeChatIdentity.create(appid="wx", openid=str(uuid4()), first_seen_at=now)
    waiting = case(days)
    waiting.site, waiting.student, waiting.identity = world.site, student, other
    await waiting.save(force_create=True)
    return waiting


async def test_each_reminder_goes_out_once(world: Any, desk: Account) -> None:
    await waiting_for(world, 4)

    async def told() -> list[str]:
        for _ in range(2):
            await reminders.remind(REBINDING)
        return [n.text.split("，")[0] for n in await Notice.all().order_by("created_at")]

    assert await told() == []
    clock.shift_to(timedelta(hours=49))
    assert await told() == ["时间已过半"]
    clock.shift_to(timedelta(hours=73))
    assert await told() == ["时间已过半", "最后一天"]
    clock.shift_to(timedelta(hours=97))
    assert await told() == ["时间已过半", "最后一天"]
    assert await Reminder.all().count() == 2


async def test_a_reminder_that_fails_holds_up_no_other_and_comes_again(
    world: Any, desk: Account
) -> None:
    first, second = await waiting_for(world, 4), await waiting_for(world, 5)
    clock.shift_to(timedelta(hours=61))
    (entry,) = catalogue.events().values()
    broken = {first.id}

    @catalogue.each
    async def told(happening: Transition) -> list[Recipient]:
        if happening.object_id in broken:
            raise LookupError("whoever was to be told is gone")
        return [Recipient(desk.id)]

    catalogue._events[entry.name] = replace(entry, recipients=told)
    await reminders.remind(REBINDING)
    assert await Reminder.all().values_list("object_id", flat=True) == [second.id]
    broken.clear()
    await reminders.remind(REBINDING)
    assert await Reminder.filter(object_id=first.id).count() == 1
