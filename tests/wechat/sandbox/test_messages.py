"""Template, subscription and customer-service messages, and the events that follow (section E)."""

from __future__ import annotations

import json
from typing import Any
from xml.etree import ElementTree

REVIEW = {
    "thing1": {"value": "简历审核"},
    "phrase2": {"value": "通过"},
    "thing3": {"value": "可以投递了"},
    "time4": {"value": "2026-11-21 15:01"},
}
TEMPLATE = "/cgi-bin/message/template/send"
BIZSEND = "/cgi-bin/message/subscribe/bizsend"
MINI = "/cgi-bin/message/subscribe/send"


def template(openid: str = "o-official-li", **changed: Any) -> dict[str, Any]:
    return {"touser": openid, "template_id": "tpl_review_result", "data": REVIEW, **changed}


async def plain(wechat: Any) -> None:
    for account in ("official", "mini"):
        await wechat.control("push-settings", account=account, mode="plain")


def pushed(our_server: Any, event: str) -> dict[str, str]:
    """The fields of the one XML push with this event."""
    trees = [ElementTree.fromstring(body) for body in our_server.bodies]
    (tree,) = [tree for tree in trees if tree.findtext("Event") == event]
    return {node.tag: node.text or "" for node in tree.iter()}


async def test_a_template_message_becomes_a_card_and_its_outcome_is_pushed(
    wechat: Any, our_server: Any
) -> None:
    await plain(wechat)
    url = our_server.url + "/student"
    sent = await wechat.call(TEMPLATE, template(url=url))
    assert sent["errcode"] == 0
    await wechat.settle()
    event = pushed(our_server, "TEMPLATESENDJOBFINISH")
    assert event["MsgID"] == str(sent["msgid"])
    assert event["Status"] == "success"
    (card,) = await wechat.chat()
    assert card["kind"] == "card"
    assert card["title"] == "审核结果通知"
    assert card["fields"][1] == {"label": "结果", "value": "通过"}
    opened = (await wechat.post(f"/phone/api/people/li/card/{card['id']}/open")).json()
    port = wechat.sandbox.config.port
    assert opened == {"open": f"http://li.wechat.localhost:{port}/student"}


async def test_refusals_of_a_template_message(wechat: Any) -> None:
    async def code(body: dict[str, Any]) -> int:
        return int((await wechat.call(TEMPLATE, body))["errcode"])

    assert await code(template("o-official-nobody")) == 40003
    assert await code(template(template_id="tpl_unknown")) == 40037
    assert await code(template(template_id="sub_review_result")) == 40037
    assert await code(template("o-official-zhang")) == 43004
    other = {"appid": "wx1234567890123456", "pagepath": "pages/index"}
    assert await code(template(miniprogram=other)) == 40166
    assert await code(template(client_msg_id="once")) == 0
    assert await code(template(client_msg_id="once")) == 45065


async def test_a_broken_field_is_named(wechat: Any) -> None:
    bad = {**REVIEW, "phrase2": {"value": "13笔"}}
    answer = await wechat.call(TEMPLATE, template(data=bad))
    assert answer["errcode"] == 47003
    assert answer["errmsg"].startswith("argument invalid! data.phrase2.value invalid rid: ")


async def test_a_person_who_blocks_messages_is_told_by_the_outcome_only(
    wechat: Any, our_server: Any
) -> None:
    await plain(wechat)
    await wechat.control("people", id="li", accepts_templates=False)
    assert (await wechat.call(TEMPLATE, template()))["errcode"] == 0
    await wechat.settle()
    assert pushed(our_server, "TEMPLATESENDJOBFINISH")["Status"] == "failed:user block"
    our_server.clear()
    await wechat.control("people", id="li", accepts_templates=True, deliverable=False)
    await wechat.call(TEMPLATE, template())
    await wechat.settle()
    assert pushed(our_server, "TEMPLATESENDJOBFINISH")["Status"] == "failed: system failed"
    assert await wechat.chat() == []


async def test_the_mini_program_wins_over_the_address(wechat: Any) -> None:
    target = {"appid": "wx0000000000000002", "pagepath": "pages/ticket/show"}
    await wechat.call(TEMPLATE, template(url="http://example.com/", miniprogram=target))
    (card,) = await wechat.chat()
    opened = (await wechat.post(f"/phone/api/card/{card['id']}/open")).json()
    mini = {"appid": "wx0000000000000002", "page": "pages/ticket/show"}
    assert opened == {"open": None, "mini": mini}


async def test_one_accepted_subscription_is_one_send(wechat: Any, our_server: Any) -> None:
    await plain(wechat)
    body = template(template_id="sub_review_result")
    assert (await wechat.call(BIZSEND, body))["errcode"] == 43101
    await wechat.control("subscribe", person="li", template="sub_review_result")
    await wechat.settle()
    popup = pushed(our_server, "subscribe_msg_popup_event")
    assert popup["SubscribeStatusString"] == "accept"
    assert popup["PopupScene"] == "1"
    sent = await wechat.call(BIZSEND, body)
    assert sent["errcode"] == 0
    assert "msgid" not in sent
    await wechat.settle()
    event = pushed(our_server, "subscribe_msg_sent_event")
    assert event["TemplateId"] == "sub_review_result"
    assert event["ErrorStatus"] == "success"
    assert (await wechat.call(BIZSEND, body))["errcode"] == 43101


async def test_refusing_in_the_settings_takes_the_sends_away(wechat: Any, our_server: Any) -> None:
    await plain(wechat)
    await wechat.control("subscribe", person="li", template="sub_review_result", count=3)
    left = await wechat.control(
        "subscribe", person="li", template="sub_review_result", event="change"
    )
    assert left == {"left": {"sub_review_result": 0}}
    await wechat.settle()
    event = pushed(our_server, "subscribe_msg_change_event")
    assert event["SubscribeStatusString"] == "reject"


async def test_json_events_have_an_object_for_one_and_an_array_for_several(
    wechat: Any, our_server: Any
) -> None:
    await plain(wechat)
    await wechat.control("subscribe", person="li", template="mini_result")
    await wechat.control("subscribe", person="li", templates=["mini_result", "mini_task_waiting"])
    await wechat.settle()
    one, several = [json.loads(body) for body in our_server.bodies]
    assert one["List"]["TemplateId"] == "mini_result"
    assert one["List"]["SubscribeStatusString"] == "accept"
    assert [item["TemplateId"] for item in several["List"]] == ["mini_result", "mini_task_waiting"]
    assert "SubscribeMsgPopupEvent" not in one
    assert one["CreateTime"].isdigit()
    assert our_server.requests[0]["path"] == "/wechat/mini/push"


async def test_mini_program_messages(wechat: Any) -> None:
    body = {
        "touser": "o-mini-li",
        "template_id": "mini_result",
        "page": "pages/result/show?id=1",
        "data": REVIEW,
        "miniprogram_state": "formal",
        "lang": "zh_CN",
    }

    async def code(**changed: Any) -> int:
        return int((await wechat.call(MINI, {**body, **changed}, of="mini"))["errcode"])

    assert await code(touser="o-official-li") == 40003
    assert await code(template_id="tpl_review_result") == 40037
    assert await code(page="nowhere") == 41030
    assert await code() == 43101
    await wechat.control("subscribe", person="li", template="mini_result")
    assert await code() == 0
    assert await code() == 43101
    (card,) = await wechat.chat()
    assert card["source"] == "mini"


async def test_customer_service_messages_need_a_word_within_48_hours(wechat: Any) -> None:
    body = {"touser": "o-official-li", "msgtype": "text", "text": {"content": "您好"}}
    path = "/cgi-bin/message/custom/send"
    assert (await wechat.call(path, body))["errcode"] == 45015
    await wechat.post("/phone/api/people/li/say", json={"text": "在吗"})
    assert (await wechat.call(path, body))["errcode"] == 0
    assert [item.get("text") for item in await wechat.chat()][:2] == ["在吗", "您好"]
    picture = {"touser": "o-official-li", "msgtype": "image", "image": {"media_id": "invented"}}
    assert (await wechat.call(path, picture))["errcode"] == 40007
    await wechat.settle()
    await wechat.control("clock", advance=48 * 3600 + 1)
    wechat.tokens.clear()
    assert (await wechat.call(path, body))["errcode"] == 45015
