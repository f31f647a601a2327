"""The student's home (SACC-05): who I am, what waits, the manuals' three groups, the news."""

from __future__ import annotations

from server.platform.access import sessions
from server.platform.access.actor import Channel
from server.platform.notices import service as notices
from tests.clients import Client, words
from tests.people import LI, row_of


async def test_the_three_groups_of_the_manuals_are_there(student: Client) -> None:
    home = await student.json("/student")
    titles = [group["title"] for group in home["groups"]]
    assert titles == ["求职信息维护", "签约信息维护", "个人信息维护"]


async def test_each_entry_is_in_the_group_of_the_manuals(student: Client) -> None:
    home = await student.json("/student")
    groups = {g["title"]: [entry["title"] for entry in g["entries"]] for g in home["groups"]}
    assert groups["签约信息维护"] == ["生源信息核对"]
    assert groups["个人信息维护"][:3] == ["基本信息", "头像", "个人隐私设置"]
    profile = (await student.get("/student/profile")).text
    for entry in (e for g in home["groups"] for e in g["entries"] if "#" in e["href"]):
        assert f'id="{entry["href"].split("#")[1]}"' in profile, entry["title"]


async def test_every_entry_leads_to_a_page_that_opens(student: Client) -> None:
    home = await student.json("/student")
    links = [entry["href"] for group in home["groups"] for entry in group["entries"]]
    assert links
    for link in links:
        assert (await student.get(link)).status_code == 200, link


async def test_it_says_who_i_am(student: Client) -> None:
    card = (await student.json("/student"))["student"]
    assert (card["name"], card["school"], card["college"]) == ("李晓梅", "示范大学", "计算机学院")


async def test_unread_news_waits_until_it_is_read(student: Client) -> None:
    await notices.tell(
        "binding.bound", [(await row_of(LI)).id], source="test:home", who="", label=""
    )
    home = await student.json("/student")
    (todo,) = (each for each in home["todos"] if each["href"] == "/inbox")
    unread = [notice for notice in home["notices"] if not notice["read"]]
    assert todo["count"] == len(unread) > 0
    for notice in unread:
        await student.get(notice["href"])
    todos = (await student.json("/student"))["todos"]
    assert "/inbox" not in [each["href"] for each in todos]


async def test_a_visitor_is_led_to_the_way_in(visitor: Client, phone: Client) -> None:
    assert (await visitor.get("/student")).headers["location"] == "/student/entrance"
    assert (await phone.get("/student")).headers["location"].startswith("/wechat/oauth/start")


async def test_it_is_the_phones_page_in_wechat_and_the_desktops_elsewhere(
    student: Client, visitor: Client
) -> None:
    token = await sessions.start(channel=Channel.DESKTOP, account_id=(await row_of(LI)).id)
    visitor.cookies.set("jiuye", token.secret)
    on_phone, on_desktop = [(await c.get("/student")).text for c in (student, visitor)]
    assert "李晓梅" in words(on_phone)
    assert "李晓梅" in words(on_desktop)
    assert 'class="wx-root"' in on_phone
    assert 'class="wx-root"' not in on_desktop
