"""The province sees which pushes were given up, without an openid, and has them tried again."""

from __future__ import annotations

from uuid import UUID, uuid4

import miniprogram_api.push

from server.platform import clock
from server.platform.access.actor import Actor, Kind, Role
from server.platform.privacy.models import AuditEntry
from tests.clients import Client, words
from wechat import desk_handlers as desk
from wechat import official, push_inbox
from wechat.models import PushState, ReceivedPush


async def given_up(event: str = "scan", problem: str = "数据库没有及时应答") -> UUID:
    row = await ReceivedPush.create(
        key=uuid4().hex, account="wx1", event=event, body='{"FromUserName":"o-secret"}',
        state=PushState.GIVEN_UP, attempts=10, received_at=clock.now(), problem=problem,
    )
    return UUID(str(row.id))


async def test_each_work_has_a_name_that_people_understand() -> None:
    assert {*official.WORKS, *miniprogram_api.push.WORKS} == set(desk.KINDS)


async def test_the_province_reads_what_was_given_up_and_why(province: Client) -> None:
    assert "没有没办成的微信推送" in words((await province.get("/staff/pushes")).text)
    await given_up()
    page = await province.get("/staff/pushes")
    assert "扫描二维码" in words(page.text)
    assert "数据库没有及时应答" in words(page.text)
    assert "o-secret" not in page.text
    assert "o-secret" not in str(await province.json("/staff/pushes"))


async def test_the_home_says_it_as_long_as_there_is_something_to_see(province: Client) -> None:
    assert "没办成的微信推送" not in words((await province.get("/staff")).text)
    await given_up()
    await given_up("subscribe")
    (line,) = [n for n in (await province.json("/staff"))["numbers"] if n["href"] == desk.PAGE]
    assert (line["label"], line["value"]) == ("没办成的微信推送", 2)


async def test_a_school_hears_nothing_of_it(school: Client) -> None:
    await given_up()
    assert "没办成的微信推送" not in words((await school.get("/staff")).text)
    assert (await school.get("/staff/pushes")).status_code == 403
    desk_of_a_school = Actor(kind=Kind.STAFF, roles=frozenset({Role.SCHOOL}))
    assert await desk.numbers(desk_of_a_school) == []


async def test_one_click_has_it_tried_again(province: Client) -> None:
    push = await given_up()
    again = await province.post(f"/staff/pushes/{push}/retry")
    assert (again.status_code, again.headers["location"]) == (303, "/staff/pushes")
    (kept,) = await push_inbox.claim()
    assert (kept.id, kept.attempts) == (push, 1)
    entry = await AuditEntry.get(action="push.retry")
    assert (entry.object_id, entry.roles) == (str(push), [Role.PROVINCE])
    assert (await province.post(f"/staff/pushes/{push}/retry")).status_code == 409
