"""The inbox in a browser, the list of deliveries for staff, the code tables for everyone."""

from __future__ import annotations

from uuid import uuid4

from server.people.accounts.models import Account
from server.people.sites.models import Site
from server.platform import clock, runtime
from server.platform.access import sessions
from server.platform.access.actor import Channel, Kind, Role
from server.platform.notices import preferences, service
from server.platform.notices.models import Delivery, Notice, Outcome
from server.platform.web.visit import cookie_name
from tests.clients import Client, words
from tests.people import LI, row_of


async def sign_in(client: Client, account: Account) -> None:
    token = await sessions.start(channel=Channel.DESKTOP, account_id=account.id)
    client.cookies.set(cookie_name(runtime.current().settings), token.secret)


async def person(kind: Kind, *roles: Role) -> Account:
    site = await Site.filter(kind="school").first()
    return await Account.create(
        id=uuid4(), kind=kind, name="陈同学", site=site, roles=[r.value for r in roles],
        created_at=clock.now(),
    )


async def test_a_notice_is_unread_until_it_is_opened(visitor: Client) -> None:
    account = await person(Kind.STUDENT)
    await service.tell("test.harmless", [account.id], source="page")
    await sign_in(visitor, account)
    listed = await visitor.json("/inbox")
    assert [item["read"] for item in listed["items"]] == [False]
    opened = await visitor.get(f"/inbox/{listed['items'][0]['id']}")
    assert "请尽快处理" in words(opened.text)
    assert (await visitor.json("/inbox"))["unread"] == 0


async def test_all_are_read_at_once(visitor: Client) -> None:
    account = await person(Kind.STUDENT)
    for number in range(2):
        await service.tell("test.harmless", [account.id], source=f"page:{number}")
    await sign_in(visitor, account)
    assert (await visitor.post("/inbox/read")).status_code == 303
    assert await Notice.filter(account_id=account.id, read_at=None).count() == 0


async def test_staff_find_a_parked_delivery_and_send_it_again(visitor: Client) -> None:
    student = await person(Kind.STUDENT)
    await service.tell("test.harmless", [student.id], source="page")
    row = await Delivery.get(notice__account_id=student.id)
    await Delivery.filter(id=row.id).update(outcome=Outcome.PARKED, problem="模板编号无效")
    await sign_in(visitor, await person(Kind.STAFF, Role.SCHOOL))
    page = await visitor.get("/staff/deliveries?outcome=parked")
    assert "模板编号无效" in words(page.text)
    assert "陈同学" in words(page.text)
    again = await visitor.post(f"/staff/deliveries/{row.id}/retry")
    assert again.status_code == 303
    assert (await Delivery.get(id=row.id)).outcome is Outcome.WAITING


async def test_students_do_not_see_deliveries(visitor: Client) -> None:
    await sign_in(visitor, await person(Kind.STUDENT))
    assert (await visitor.get("/staff/deliveries")).status_code == 403


async def test_the_demos_student_has_read_what_she_heard_and_nothing_is_on_its_way(
    student: Client,
) -> None:
    items = (await student.json("/inbox"))["items"]
    assert len(items) >= 3
    assert all(item["read"] for item in items)
    assert not await Delivery.filter(notice__account_id=(await row_of(LI)).id).exists()
    assert not any((await preferences.muted((await row_of(LI)).id)).values())


async def test_code_tables_are_open_to_all(visitor: Client) -> None:
    found = await visitor.json("/codes/region", parent="230000")
    assert found["items"][0] == {"code": "230100", "name": "哈尔滨市", "has_children": True}
    assert (await visitor.get("/codes/nothing")).status_code == 404
