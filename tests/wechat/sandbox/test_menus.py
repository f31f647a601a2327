"""Menus: byte limits, error codes, conditional menus by tag (section C)."""

from __future__ import annotations

from typing import Any

import pytest


def click(name: str = "我的", key: str = "mine") -> dict[str, Any]:
    return {"type": "click", "name": name, "key": key}


def view(url: str = "http://127.0.0.1/student", name: str = "首页") -> dict[str, Any]:
    return {"type": "view", "name": name, "url": url}


async def create(wechat: Any, *buttons: Any) -> int:
    answer = await wechat.call("/cgi-bin/menu/create", {"button": list(buttons)})
    return int(answer["errcode"])


async def tag(wechat: Any, name: str, *openids: str) -> int:
    made = await wechat.call("/cgi-bin/tags/create", {"tag": {"name": name}})
    id: int = made["tag"]["id"]
    if openids:
        body = {"tagid": id, "openid_list": list(openids)}
        assert (await wechat.call("/cgi-bin/tags/members/batchtagging", body))["errcode"] == 0
    return id


async def test_a_published_menu_is_read_back(wechat: Any) -> None:
    assert (await wechat.call("/cgi-bin/menu/get"))["errcode"] == 46003
    top = {"name": "用户中心", "sub_button": [view(name="我是学生"), click()]}
    assert await create(wechat, top, click()) == 0
    menu = (await wechat.call("/cgi-bin/menu/get"))["menu"]
    assert [b["name"] for b in menu["button"]] == ["用户中心", "我的"]
    assert [b["name"] for b in menu["button"][0]["sub_button"]] == ["我是学生", "我的"]
    assert (await wechat.call("/cgi-bin/menu/delete"))["errcode"] == 0
    assert (await wechat.call("/cgi-bin/menu/get"))["errcode"] == 46003


@pytest.mark.parametrize(
    ("buttons", "errcode"),
    [
        ([], 40016),
        ([click()] * 4, 40016),
        ([click(name="")], 40018),
        ([click(name="五个汉字长")], 0),
        ([click(name="六个汉字太长")], 40018),
        ([click(key="k" * 128)], 0),
        ([click(key="k" * 129)], 40019),
        ([view("http://a.example/" + "u" * 1007)], 0),
        ([view("http://a.example/" + "u" * 1008)], 40020),
        ([view("ftp://a.example/")], 40054),
        ([{"type": "fly", "name": "飞"}], 40015),
        ([{"name": "组", "sub_button": [click()] * 6}], 40023),
        ([{"name": "组", "sub_button": [click(name="汉" * 20)]}], 0),
        ([{"name": "组", "sub_button": [click(name="汉" * 21)]}], 40025),
        ([{"name": "组", "sub_button": [{**click(), "sub_button": [click()]}]}], 40022),
        ([{"name": "组", "sub_button": [{"type": "fly", "name": "飞"}]}], 40024),
        ([{"name": "组", "sub_button": [click(key="k" * 129)]}], 40026),
        ([{"name": "组", "sub_button": [view("x" * 1025)]}], 40027),
        ([{"name": "组", "sub_button": [view("javascript:alert(1)")]}], 40055),
    ],
)
async def test_sizes_are_bytes_and_each_fault_has_its_code(
    wechat: Any, buttons: list[Any], errcode: int
) -> None:
    assert await create(wechat, *buttons) == errcode


async def test_a_mini_program_button_needs_the_linked_account_and_a_fallback(wechat: Any) -> None:
    button = {
        "type": "miniprogram",
        "name": "小程序",
        "appid": "wx0000000000000002",
        "pagepath": "pages/index/index",
        "url": "http://127.0.0.1/",
    }
    assert await create(wechat, button) == 0
    assert await create(wechat, {**button, "appid": "wx1234567890123456"}) == 85005
    assert await create(wechat, {**button, "url": ""}) == 40020


async def test_escaped_chinese_is_refused(wechat: Any) -> None:
    token = await wechat.token()
    body = b'{"button":[{"type":"click","name":"\\u6211","key":"k"}]}'
    answer = await wechat.post("/cgi-bin/menu/create", params={"access_token": token}, content=body)
    assert answer.json()["errcode"] == 40033


async def test_a_conditional_menu_needs_a_default_one_and_only_tags(wechat: Any) -> None:
    student = await tag(wechat, "学生")
    body = {"button": [click()], "matchrule": {"tag_id": str(student)}}
    assert (await wechat.call("/cgi-bin/menu/addconditional", body))["errcode"] == 65303
    await create(wechat, click())
    private = {**body, "matchrule": {"tag_id": str(student), "sex": "1"}}
    assert (await wechat.call("/cgi-bin/menu/addconditional", private))["errcode"] == 65320
    empty = {**body, "matchrule": {}}
    assert (await wechat.call("/cgi-bin/menu/addconditional", empty))["errcode"] == 65304
    menuid = (await wechat.call("/cgi-bin/menu/addconditional", body))["menuid"]
    assert menuid.isdigit()
    found = await wechat.call("/cgi-bin/menu/get")
    assert found["conditionalmenu"][0]["matchrule"] == {"tag_id": str(student)}
    gone = {"menuid": menuid}
    assert (await wechat.call("/cgi-bin/menu/delconditional", gone))["errcode"] == 0
    assert (await wechat.call("/cgi-bin/menu/delconditional", gone))["errcode"] == 65301


async def test_the_last_added_tag_decides_and_the_newest_menu_wins(wechat: Any) -> None:
    await create(wechat, click("默认"))
    student = await tag(wechat, "学生", "o-official-li")
    employer = await tag(wechat, "单位", "o-official-wang")
    for name, id in (("旧", student), ("学生", student), ("单位", employer)):
        body = {"button": [click(name)], "matchrule": {"tag_id": str(id)}}
        assert "menuid" in await wechat.call("/cgi-bin/menu/addconditional", body)

    async def seen(openid: str) -> str:
        found = await wechat.call("/cgi-bin/menu/trymatch", {"user_id": openid})
        return str(found["button"][0]["name"])

    assert await seen("o-official-li") == "学生"
    assert await seen("o-official-wang") == "单位"
    assert await seen("o-official-zhang") == "默认"
    both = {"tagid": employer, "openid_list": ["o-official-li"]}
    await wechat.call("/cgi-bin/tags/members/batchtagging", both)
    assert await seen("o-official-li") == "单位"
    await wechat.call("/cgi-bin/tags/members/batchuntagging", both)
    assert await seen("o-official-li") == "学生"


async def test_conditional_menus_lead_to_three_domains_at_most(wechat: Any) -> None:
    await create(wechat, click())
    id = await tag(wechat, "学生")
    rule = {"tag_id": str(id)}
    for number in range(3):
        body = {"button": [view(f"http://d{number}.example/")], "matchrule": rule}
        assert "menuid" in await wechat.call("/cgi-bin/menu/addconditional", body)
    body = {"button": [view("http://d4.example/")], "matchrule": rule}
    assert (await wechat.call("/cgi-bin/menu/addconditional", body))["errcode"] == 65316


async def test_tags_have_rules_of_their_own(wechat: Any) -> None:
    id = await tag(wechat, "学生", "o-official-li")
    create_again = {"tag": {"name": "学生"}}
    assert (await wechat.call("/cgi-bin/tags/create", create_again))["errcode"] == 45157
    long = {"tag": {"name": "汉" * 11}}
    assert (await wechat.call("/cgi-bin/tags/create", long))["errcode"] == 45158
    tags = (await wechat.call("/cgi-bin/tags/get"))["tags"]
    assert {"id": id, "name": "学生", "count": 1} in tags
    batch = "/cgi-bin/tags/members/batchtagging"
    for openids, errcode in (
        (["o-official-nobody"], 40003),
        (["o-official-zhang"], 50005),
        ([], 40032),
        (["o-official-li"] * 51, 40032),
    ):
        body = {"tagid": id, "openid_list": openids}
        assert (await wechat.call(batch, body))["errcode"] == errcode
    body = {"tagid": 9999, "openid_list": ["o-official-li"]}
    assert (await wechat.call(batch, body))["errcode"] == 45159
    held = await wechat.call("/cgi-bin/tags/getidlist", {"openid": "o-official-li"})
    assert held["tagid_list"] == [id]
    await wechat.post("/phone/api/people/li/unfollow")
    held = await wechat.call("/cgi-bin/tags/getidlist", {"openid": "o-official-li"})
    assert held["tagid_list"] == []
