"""The inbox, the catalogue behind it, and what staff see of deliveries."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from server.house import open_rooms
from server.people.accounts.models import Account
from server.people.sites.models import Site, SiteKind
from server.platform import clock, database
from server.platform.access.actor import Actor, Kind, Role
from server.platform.errors import Invalid, NotFound
from server.platform.notices import catalogue, ladder, preferences, queries, service
from server.platform.notices.catalogue import DEADLINE, Event, Purpose, Recipient
from server.platform.notices.models import Delivery, DeliveryChannel, Notice, NoticePreference
from server.platform.notices.schemas import DeliveriesQuery
from server.platform.web.paging import PageQuery
from server.platform.workflow.models import Transition
from wechat.fields import fit

Drain = Callable[[], Awaitable[int]]


async def say(world: Any, count: int) -> None:
    for number in range(count):
        clock.shift_to(clock.offset() + timedelta(seconds=1))
        await service.tell("test.harmless", [world.student.id], source=f"say:{number}")


def staff(site: Site | None, *roles: Role) -> Actor:
    return Actor(
        kind=Kind.STAFF, id=uuid4(), name="劳老师", roles=frozenset(roles),
        site_id=site.id if site else None,
    )


async def unread(world: Any) -> int:
    return await Notice.filter(account_id=world.actor.who, read_at=None).count()


async def test_the_inbox_is_read_page_by_page_newest_first(world: Any) -> None:
    await say(world, 5)
    first = await queries.inbox(world.actor, PageQuery(limit=2))
    second = await queries.inbox(world.actor, PageQuery(limit=2, after=first.next))
    third = await queries.inbox(world.actor, PageQuery(limit=2, after=second.next))
    times = [item.at for page in (first, second, third) for item in page.items]
    assert len(times) == 5
    assert times == sorted(times, reverse=True)
    assert third.next is None
    with pytest.raises(Invalid):
        await queries.inbox(world.actor, PageQuery(after="nonsense"))


async def test_reading_marks_and_a_foreign_notice_does_not_exist(world: Any) -> None:
    await say(world, 2)
    mine = (await queries.inbox(world.actor, PageQuery())).items[0]
    await service.mark_read(world.actor, mine.id)
    assert await unread(world) == 1
    stranger = Actor(kind=Kind.STUDENT, id=uuid4())
    with pytest.raises(NotFound):
        await service.mark_read(stranger, mine.id)
    assert await service.mark_all_read(world.actor) == 1
    assert await unread(world) == 0


async def test_staff_see_deliveries_of_their_own_site_only(world: Any) -> None:
    other = await Site.create(code="10002", name="另一大学", kind=SiteKind.SCHOOL)
    theirs = await Account.create(
        kind=Kind.STUDENT, name="张同学", site=other, created_at=clock.now()
    )
    await say(world, 1)
    await service.tell("test.harmless", [theirs.id], source="x")

    async def seen(actor: Actor) -> list[str]:
        return [row.who for row in (await queries.deliveries(actor, DeliveriesQuery())).items]

    assert await seen(staff(world.site, Role.SCHOOL)) == ["李同学"]
    assert await seen(staff(other, Role.SCHOOL)) == ["张同学"]
    assert sorted(await seen(staff(None, Role.PROVINCE))) == ["张同学", "李同学"]
    assert await seen(staff(world.site, Role.COLLEGE)) == []
    assert await seen(world.actor) == []
    foreign = await Delivery.filter(notice__account_id=theirs.id).first()
    with pytest.raises(NotFound):
        await queries.delivery(staff(world.site, Role.SCHOOL), foreign.id)


async def test_deliveries_are_filtered_and_paged(world: Any, drain: Drain) -> None:
    await say(world, 3)
    await drain()
    school = staff(world.site, Role.SCHOOL)
    sms = await queries.deliveries(school, DeliveriesQuery(channel=DeliveryChannel.SMS))
    assert {row.channel for row in sms.items} == {"短信"}
    page = await queries.deliveries(school, DeliveriesQuery(limit=2))
    rest = await queries.deliveries(school, DeliveriesQuery(limit=20, after=page.next))
    assert len(page.items) + len(rest.items) == await Delivery.all().count()


async def test_a_transition_tells_whom_the_catalogue_names(
    world: Any, drain: Drain, monkeypatch: pytest.MonkeyPatch
) -> None:
    @catalogue.each
    async def the_student(transition: Transition) -> list[Recipient]:
        return [Recipient(world.student.id, words={"name": "李同学"})]

    monkeypatch.setattr(catalogue, "_events", dict(catalogue.events()))
    catalogue.register(
        Event(
            "test.moved", on=("nothing", "approve"), recipients=the_student,
            title="已通过", text="{name}，{who}已处理。{words}",
        )
    )
    moved = await Transition.create(
        workflow="nothing", object_id=uuid4(), step="approve", source="a", target="b",
        actor_name="劳老师", role="school", words="欢迎", at=clock.now(),
    )
    for _ in range(2):
        await service.tell_of_transitions({"transitions": [moved.id]})
    (notice,) = await Notice.all()
    assert notice.text == "李同学，劳老师已处理。欢迎"


async def test_a_move_that_cannot_be_told_keeps_no_other_from_it(
    world: Any, drain: Drain, monkeypatch: pytest.MonkeyPatch
) -> None:
    @catalogue.each
    async def the_student(transition: Transition) -> list[Recipient]:
        if transition.id == moves[1].id:
            raise LookupError("whoever was to be told is gone")
        return [Recipient(world.student.id)]

    monkeypatch.setattr(catalogue, "_events", dict(catalogue.events()))
    on = ("nothing", "approve")
    catalogue.register(Event("test.moved", on=on, recipients=the_student, title="1", text="2"))
    moves = [
        await Transition.create(
            workflow="nothing", object_id=uuid4(), step="approve", source="a", target="b",
            actor_name="劳老师", role="school", at=clock.now(),
        )
        for _ in range(3)
    ]
    await service.tell_of_transitions({"transitions": [move.id for move in moves]})
    with pytest.raises(LookupError):
        await drain()
    for move in moves[::2]:
        await service.tell_of_transitions({"transitions": [move.id]})
    told = await Notice.all().values_list("source", flat=True)
    assert sorted(told) == [f"transition:{moves[0].id}", f"transition:{moves[2].id}"]


async def test_told_and_rolled_back_is_not_told(world: Any, drain: Drain) -> None:
    async def change_and_fail() -> None:
        async with database.transaction():
            await service.tell("test.harmless", [world.student.id], source="gone")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await change_and_fail()
    assert await Notice.all().count() == 0
    assert await drain() == 0


async def test_many_recipients_share_few_jobs(world: Any) -> None:
    accounts = [
        Account(kind=Kind.STUDENT, name=f"学生{n}", site=world.site, created_at=clock.now())
        for n in range(120)
    ]
    await Account.bulk_create(accounts)
    told = await service.tell("test.harmless", [a.id for a in accounts], source="all")
    assert told == 120
    async with database.driver() as connection:
        assert await connection.fetchval("SELECT count(*) FROM pgqueuer") == 3
    assert ladder.AT_ONCE == 50


async def test_no_row_of_preferences_silences_news_of_the_account(world: Any) -> None:
    """No page stores such a row; whoever took an account over may have found another way."""
    open_rooms("notices")
    muted = [channel.value for channel in DeliveryChannel]
    for group in Purpose:
        await NoticePreference.create(account_id=world.student.id, group=group, muted=muted)
    grave = [e for e in catalogue.events().values() if e.purpose is Purpose.ACCOUNT_CHANGE]
    silenced = [
        event.name
        for event in grave
        if await preferences.first_rungs(event, [world.student.id])
        != {event.ladder[0]: [world.student.id]}
        or await preferences.wanted(event, world.student.id, event.ladder) != list(event.ladder)
    ]
    assert len(grave) > 10
    assert silenced == []
    for name in ("test.unbound", "test.reviewed"):
        words = {"name": "张小帅", "result": "通过", "remark": ""}
        await service.tell(name, [world.student.id], source="mute", **words)
    assert [d.notice.event for d in await Delivery.all().select_related("notice")] == [
        "test.unbound"
    ]


def test_a_deadline_stands_whole_in_its_cards_remark() -> None:
    """A card has one time, and that is when it was sent."""
    open_rooms("notices")
    known = [event for event in catalogue.events().values() if event.fields]
    assert {event.fields["at"] for event in known} == {"{at}"}
    longest = {"due": "2026年12月31日 23:59", "until": "2026-12-31"}
    near = [event for event in known if event.on and DEADLINE in event.on]
    said = [event.fields["remark"].format_map(longest) for event in near]
    assert len(said) > 2
    assert [words for words in said if fit("thing1", words) != words or "12" not in words] == []


def test_a_card_must_fill_exactly_its_fields() -> None:
    with pytest.raises(ValueError, match="matter"):
        Event("bad", title="", text="", purpose=Purpose.ANNOUNCEMENT, fields={"thing1": "x"})


def test_an_event_name_is_taken_once() -> None:
    with pytest.raises(ValueError, match="twice"):
        catalogue.register(Event("test.harmless", title="别的", text="别的"))
