"""The official account's menu: shown to whom, refused before sending, published once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from server.platform.web.paths import safe_path
from tests.wechat.conftest import Wire
from wechat import menu
from wechat.client import WeChatClient
from wechat.errors import WeChatError
from wechat.menu import MenuError

URL = "https://jiuye.example"
LI = "o-official-li"
WRITES = ("menu/create", "menu/addconditional", "menu/delconditional", "tags/create")


def names(buttons: list[dict[str, Any]]) -> dict[str, list[str]]:
    return {top["name"]: [child["name"] for child in top["sub_button"]] for top in buttons}


async def writes(wire: Wire) -> int:
    return sum([len(await wire.requests(f"/cgi-bin/{path}")) for path in WRITES])


def test_the_default_menu_shows_what_is_ready() -> None:
    assert names(menu.load().buttons(URL, None)) == {
        "综合服务": ["就业派遣"],
        "用户中心": ["我是学生", "我是单位", "我的消息"],
    }


@pytest.mark.parametrize(
    ("audience", "buttons"),
    [
        ("unbound", ["我是学生", "我是单位", "我的消息"]),
        ("student", ["我是学生", "我的消息"]),
        ("employer", ["我是单位", "我的消息"]),
        ("staff", ["工作台", "我的消息"]),
    ],
)
def test_each_audience_has_its_own_user_centre(audience: str, buttons: list[str]) -> None:
    assert names(menu.load().buttons(URL, audience))["用户中心"] == buttons


def test_the_file_lists_all_of_the_manuals_buttons() -> None:
    listed = {group: [b.name for b in buttons] for group, buttons in menu.load().groups}
    assert listed == {
        "求职招聘": ["职位", "招聘会", "宣讲会"],
        "综合服务": ["就业派遣", "签约指南", "窗口服务"],
        "用户中心": ["我是学生", "我是单位", "工作台", "我的消息"],
    }


def test_a_button_leads_through_login_to_a_path_of_ours() -> None:
    (student, *_) = menu.load().buttons(URL, "student")[-1]["sub_button"]
    assert student == {
        "type": "view",
        "name": "我是学生",
        "url": "https://jiuye.example/wechat/oauth/start?to=/student",
    }
    for _, buttons in menu.load().groups:
        assert all(safe_path(button.to) for button in buttons)


def test_a_query_in_a_path_survives_the_way_through_login() -> None:
    assert menu.entry_url(URL, "/a?b=1&c=2").endswith("?to=/a%3Fb%3D1%26c%3D2")


def leaf(name: str = "我是学生", url: str = "https://a.example/") -> dict[str, Any]:
    return {"type": "view", "name": name, "url": url}


def top(name: str = "用户中心", *children: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "sub_button": list(children or (leaf(),))}


@pytest.mark.parametrize(
    ("buttons", "complaint"),
    [
        ([], "一级菜单有 0 个"),
        ([top()] * 4, "一级菜单有 4 个"),
        ([top("一二三四五六")], "一级菜单“一二三四五六”的名称有 18 字节，应为 1 到 16 字节"),
        ([top("")], "的名称有 0 字节"),
        ([top("用户中心", *[leaf()] * 6)], "一级菜单“用户中心”有 6 个按钮"),
        ([top("用户中心", leaf("字" * 21))], "的名称有 63 字节，应为 1 到 60 字节"),
        ([top("用户中心", leaf(url="https://a.example/" + "x" * 1024))], "按钮“我是学生”的链接有"),
        ([top("用户中心", leaf(url="/student"))], "按钮“我是学生”的链接不是"),
    ],
)
async def test_what_wechat_would_refuse_is_named_in_words(
    buttons: list[dict[str, Any]], complaint: str
) -> None:
    with pytest.raises(MenuError, match=complaint):
        menu.check(buttons)


def test_sizes_at_the_limit_pass() -> None:
    menu.check([top("一二三四五a", *[leaf("字" * 20)] * 5)] * 3)


def test_all_faults_are_named_at_once() -> None:
    with pytest.raises(MenuError, match=r"一级菜单“很长很长的名字”.*按钮“无链接”"):
        menu.check([top("很长很长的名字", leaf("无链接", ""))])


def test_an_audience_that_does_not_exist_is_named(tmp_path: Path) -> None:
    file = tmp_path / "menu.toml"
    file.write_text(
        '[audiences]\nstudent = "学生"\n[[group]]\nname = "甲"\n[[group.button]]\n'
        'name = "乙"\nto = "/x"\nready = true\nfor = ["studant"]\n',
        "utf-8",
    )
    with pytest.raises(MenuError, match="按钮“乙”的对象“studant”没有定义"):
        menu.load(file)


async def seen(official: WeChatClient) -> list[dict[str, Any]]:
    """The menu that WeChat shows to 李同学."""
    found = await official._post("/cgi-bin/menu/trymatch", {"user_id": LI})
    return list(found.get("button") or found["menu"]["button"])


async def test_publishing_makes_tags_and_menus_that_followers_see(
    wire: Wire, official: WeChatClient
) -> None:
    await menu.publish(official, URL)
    assert set(await official.tags()) >= {"未绑定", "学生", "用人单位", "工作人员"}
    everyone = names(menu.load().buttons(URL, None))
    assert names(await seen(official)) == everyone
    await menu.assign(official, LI, "student")
    assert names(await seen(official))["用户中心"] == ["我是学生", "我的消息"]
    await menu.assign(official, LI, "employer")
    assert names(await seen(official))["用户中心"] == ["我是单位", "我的消息"]
    assert len(await official.tags_of(LI)) == 1


async def test_publishing_again_changes_nothing(wire: Wire, official: WeChatClient) -> None:
    assert len(await menu.publish(official, URL)) == 9
    before = await writes(wire)
    assert await menu.publish(official, URL) == []
    assert await writes(wire) == before


async def test_another_address_replaces_every_menu(wire: Wire, official: WeChatClient) -> None:
    await menu.publish(official, URL)
    await menu.publish(official, "https://new.example")
    published = await official.menu_get()
    assert published is not None
    assert URL not in str(published)
    assert len(published["conditionalmenu"]) == 4


async def test_a_menu_that_was_interrupted_is_completed(wire: Wire, official: WeChatClient) -> None:
    await wire.control("faults", path="/cgi-bin/menu/addconditional", errcode=45009)
    with pytest.raises(Exception, match="45009"):
        await menu.publish(official, URL)
    await menu.publish(official, URL)
    published = await official.menu_get()
    assert published is not None
    assert len(published["conditionalmenu"]) == 4


async def test_a_menu_with_a_fault_is_not_sent_at_all(wire: Wire, official: WeChatClient) -> None:
    with pytest.raises(MenuError):
        await menu.publish(official, "https://a.example/" + "x" * 1024)
    assert await writes(wire) == 0


async def test_what_is_published_can_be_shown(official: WeChatClient) -> None:
    assert await menu.show(official) == "还没有发布菜单"
    await menu.publish(official, URL)
    shown = await menu.show(official)
    assert shown.startswith(
        "默认菜单\n  综合服务\n    就业派遣  https://jiuye.example/wechat/oauth"
    )
    assert "标签“学生”的菜单" in shown


async def test_one_who_does_not_follow_has_no_menu_to_choose(official: WeChatClient) -> None:
    await menu.publish(official, URL)
    with pytest.raises(WeChatError) as refusal:
        await menu.assign(official, "o-official-zhang", "student")
    assert refusal.value.is_unreachable


async def test_assigning_before_publishing_says_so(official: WeChatClient) -> None:
    with pytest.raises(KeyError):
        await menu.assign(official, LI, "student")
