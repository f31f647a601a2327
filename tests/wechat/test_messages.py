"""Pushes of every form become one value, and what is no push is refused before anything happens."""

from __future__ import annotations

import pytest

from wechat.bodies import MAX_BYTES
from wechat.errors import Malformed, Unfamiliar
from wechat.messages import Choice, Outcome, Push, Receipt, parse

HEAD = (
    "<ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName>"
    "<CreateTime>1714112445</CreateTime>"
)


def xml(inside: str) -> Push:
    return parse(f"<xml>{HEAD}{inside}</xml>".encode())


def event(name: str, inside: str = "") -> Push:
    return xml(f"<MsgType>event</MsgType><Event>{name}</Event>{inside}")


def json(inside: str) -> Push:
    head = '"ToUserName":"gh_1","FromUserName":"o1","CreateTime":1714112445'
    return parse(f"{{{head},{inside}}}".encode())


def test_a_text_in_xml() -> None:
    content = "<Content><![CDATA[签约<b>]]></Content>"
    push = xml(f"<MsgType><![CDATA[text]]></MsgType>{content}<MsgId>7</MsgId>")
    assert (push.to, push.sender, push.created) == ("gh_1", "o1", 1714112445)
    assert (push.kind, push.text, push.msg_id) == ("text", "签约<b>", "7")
    assert not push.is_event


def test_a_text_in_json_with_bare_numbers_is_the_same_push() -> None:
    push = json('"MsgType":"text","Content":"签约","MsgId":7')
    assert (push.kind, push.text, push.msg_id, push.is_json) == ("text", "签约", "7", True)
    same = xml("<MsgType>text</MsgType><Content>签约</Content><MsgId>7</MsgId>")
    assert push.identity == same.identity


def test_a_byte_order_mark_and_white_space_before_xml_are_accepted() -> None:
    body = f"\ufeff\n<xml>{HEAD}<MsgType>text</MsgType></xml>"
    with pytest.raises(Malformed):
        parse(body.replace("<MsgType>", "<Broken>").encode())
    assert parse(f"\ufeff<xml>{HEAD}<MsgType>text</MsgType></xml>".encode()).kind == "text"


@pytest.mark.parametrize(
    ("push", "scene"),
    [
        (event("subscribe", "<EventKey></EventKey>"), ""),
        (event("subscribe"), ""),
        (event("subscribe", "<EventKey>qrscene_login_7</EventKey>"), "login_7"),
        (event("subscribe", "<EventKey>last_trade_no_4</EventKey>"), ""),
        (event("SCAN", "<EventKey>login_7</EventKey>"), "login_7"),
        (event("CLICK", "<EventKey>login_7</EventKey>"), ""),
    ],
)
def test_the_scene_of_a_scanned_code(push: Push, scene: str) -> None:
    assert push.scene == scene


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        ("success", Outcome.DELIVERED),
        ("failed:user block", Outcome.BLOCKED),
        ("failed: user block", Outcome.BLOCKED),
        ("failed: system failed", Outcome.FAILED),
        ("failed:system failed", Outcome.FAILED),
    ],
)
def test_outcomes_of_template_messages_are_told_apart(status: str, outcome: Outcome) -> None:
    push = event("TEMPLATESENDJOBFINISH", f"<MsgID>200</MsgID><Status>{status}</Status>")
    assert push.receipts == [Receipt("200", outcome)]


ONE = '{"TemplateId":"t1","SubscribeStatusString":"accept","PopupScene":"0"}'
TWO = '{"TemplateId":"t2","SubscribeStatusString":"reject","PopupScene":"0"}'


def test_one_choice_in_json_is_an_object_and_several_are_an_array() -> None:
    head = '"MsgType":"event","Event":"subscribe_msg_popup_event"'
    assert json(f'{head},"List":{ONE}').choices == [Choice("t1", True)]
    both = [Choice("t1", True), Choice("t2", False)]
    assert json(f'{head},"List":[{ONE},{TWO}]').choices == both
    assert json(f'{head},"SubscribeMsgPopupEvent":{{"List":[{ONE},{TWO}]}}').choices == both


@pytest.mark.parametrize("tag", ["SubscribeMsgChangeEvent", "SubscribeMsgPopupEvent"])
def test_choices_in_xml(tag: str) -> None:
    status = "<SubscribeStatusString>reject</SubscribeStatusString>"
    item = f"<List><TemplateId>t{{}}</TemplateId>{status}</List>"
    one = event("subscribe_msg_change_event", f"<{tag}>{item.format(1)}</{tag}>")
    assert one.choices == [Choice("t1", False)]
    two = event("subscribe_msg_change_event", f"<{tag}>{item.format(1)}{item.format(2)}</{tag}>")
    assert two.choices == [Choice("t1", False), Choice("t2", False)]


def test_outcomes_of_subscription_messages() -> None:
    inside = (
        "<SubscribeMsgSentEvent><List><TemplateId>t1</TemplateId><MsgID>5</MsgID>"
        "<ErrorCode>0</ErrorCode><ErrorStatus>success</ErrorStatus></List></SubscribeMsgSentEvent>"
    )
    receipt = Receipt("5", Outcome.DELIVERED, "t1")
    assert event("subscribe_msg_sent_event", inside).receipts == [receipt]


def test_a_subscription_event_without_a_list_has_no_choices() -> None:
    assert event("subscribe_msg_popup_event").choices == []


def test_two_events_of_one_second_are_two_and_a_repeat_is_the_same() -> None:
    first, other = (event("CLICK", f"<EventKey>{key}</EventKey>") for key in "ab")
    assert first.identity != other.identity
    assert first.identity == event("CLICK", "<EventKey>a</EventKey>").identity


def test_outcomes_of_one_second_are_told_apart_by_their_message() -> None:
    status = "<Status>success</Status>"
    pushes = [event("TEMPLATESENDJOBFINISH", f"<MsgID>{n}</MsgID>{status}") for n in (1, 2)]
    assert pushes[0].identity != pushes[1].identity


def test_an_identity_does_not_show_the_person() -> None:
    assert "o1" not in event("SCAN").identity
    assert len(event("SCAN").identity) == 64


LAUGHS = (
    '<!DOCTYPE xml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)
MALFORMED = {
    "empty": "",
    "blank": "   ",
    "not XML": "<xml><a></xml>",
    "half": "<xml><ToUserName>",
    "plain text": "hello",
    "an empty element": "<xml/>",
    "text only": "<xml>hello</xml>",
    "two roots": f"<xml>{HEAD}<MsgType>text</MsgType></xml><xml/>",
    "a doctype": f"<!DOCTYPE xml><xml>{HEAD}<MsgType>text</MsgType></xml>",
    "an entity": f"{LAUGHS}<xml>{HEAD}<MsgType>text</MsgType><Content>&c;</Content></xml>",
    "an external entity": (
        '<!DOCTYPE xml [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        f"<xml>{HEAD}<MsgType>text</MsgType><Content>&x;</Content></xml>"
    ),
    "an instruction": f"<xml><?php x ?>{HEAD}<MsgType>text</MsgType></xml>",
    "an undefined entity": f"<xml>{HEAD}<MsgType>text</MsgType><Content>&nbsp;</Content></xml>",
    "too deep": "<a>" * 200 + "</a>" * 200,
    "too many": "<xml>" + "<a/>" * 5000 + "</xml>",
    "too long": f"<xml>{HEAD}<MsgType>text</MsgType><Content>{'x' * MAX_BYTES}</Content></xml>",
    "half JSON": '{"ToUserName":',
    "a JSON list": '["ToUserName"]',
    "deep JSON": '{"a":' * 300 + "1" + "}" * 300,
}

UNFAMILIAR = {
    "no sender": "<xml><CreateTime>1</CreateTime><MsgType>text</MsgType></xml>",
    "no type": f"<xml>{HEAD}</xml>",
    "an event without a name": f"<xml>{HEAD}<MsgType>event</MsgType></xml>",
    "a message with an event": f"<xml>{HEAD}<MsgType>text</MsgType><Event>SCAN</Event></xml>",
    "a sender twice": f"<xml>{HEAD}{HEAD}<MsgType>text</MsgType></xml>",
    "a structured sender": (
        "<xml><FromUserName><a>1</a></FromUserName><CreateTime>1</CreateTime>"
        "<MsgType>text</MsgType></xml>"
    ),
    "a sender that no column holds": f"<xml>{HEAD}<MsgType>text</MsgType></xml>".replace(
        "<FromUserName>", f"<FromUserName>{'o' * 64}"
    ),
    "a JSON sender with NUL": '{"FromUserName":"o\\u0000","CreateTime":1,"MsgType":"text"}',
    "a time that is none": (
        "<xml><FromUserName>o</FromUserName><CreateTime>soon</CreateTime>"
        "<MsgType>text</MsgType></xml>"
    ),
    "a JSON sender that is an object": ('{"FromUserName":{"a":1},"CreateTime":1,"MsgType":"text"}'),
    "a JSON time that is true": '{"FromUserName":"o","CreateTime":true,"MsgType":"text"}',
    "a time in parts of a second": (
        '{"FromUserName":"o","CreateTime":1714112445.5,"MsgType":"text"}'
    ),
    "a time in milliseconds": (
        '{"FromUserName":"o","CreateTime":1714112445500,"MsgType":"text"}'
    ),
    "a key with children": (
        f"<xml>{HEAD}<MsgType>event</MsgType><Event>SCAN</Event>"
        "<EventKey><a>1</a></EventKey></xml>"
    ),
    "an event of a device": (
        f"<xml>{HEAD}<MsgType>device_event</MsgType><Event>bind</Event></xml>"
    ),
}


@pytest.mark.parametrize("name", MALFORMED)
def test_what_is_no_push_is_malformed(name: str) -> None:
    with pytest.raises(Malformed) as refusal:
        assert parse(MALFORMED[name].encode())
    assert not isinstance(refusal.value, Unfamiliar)


@pytest.mark.parametrize("name", UNFAMILIAR)
def test_what_nobody_told_us_of_is_unfamiliar(name: str) -> None:
    with pytest.raises(Unfamiliar):
        assert parse(UNFAMILIAR[name].encode())


TYPED = {
    "控\x02制\x1d符": "控制符",
    "\ufffe非\uffff字\x01": "非字",
    "两\t格\n行": "两\t格\n行",
    "a]]>b": "a]]>b",
    "]]>": "]]>",
    "\x02]]> ]]>&lt;": "]]> ]]>&lt;",
}


@pytest.mark.parametrize("typed", TYPED)
def test_what_a_person_typed_is_read_although_it_is_not_escaped(typed: str) -> None:
    kind = "<MsgType><![CDATA[text]]></MsgType>"
    assert xml(f"{kind}<Content><![CDATA[{typed}]]></Content>").text == TYPED[typed]
    if "&" not in typed:
        assert xml(f"<Content>{typed}</Content>{kind}").text == TYPED[typed]


def test_json_leaves_out_what_is_no_character_as_well() -> None:
    assert json('"MsgType":"text","Content":"控\x02制\uffff符"').text == "控制符"


@pytest.mark.parametrize("encoding", ["utf-16", "gbk"])
def test_another_encoding_is_malformed_although_it_is_declared(encoding: str) -> None:
    body = f'<?xml version="1.0" encoding="{encoding}"?><xml>{HEAD}<MsgType>文字</MsgType></xml>'
    with pytest.raises(Malformed):
        parse(body.encode(encoding))
