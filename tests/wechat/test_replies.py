"""Replies say what we say and nothing else, whatever the text in them is."""

from __future__ import annotations

from xml.etree import ElementTree

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from wechatpy import parse_message

from wechat.messages import parse
from wechat.replies import Reply, quoted, restored, text_reply

XML = parse(
    b"<xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName>"
    b"<CreateTime>1714112445</CreateTime><MsgType>text</MsgType><Content>x</Content></xml>"
)
JSON = parse(b'{"ToUserName":"gh_1","FromUserName":"o1","CreateTime":1,"MsgType":"text"}')


def read(reply: Reply) -> ElementTree.Element:
    return ElementTree.fromstring(reply.document(XML))


def test_a_text_goes_back_to_its_sender() -> None:
    found = {child.tag: child.text for child in read(text_reply("你好"))}
    assert found == {
        "ToUserName": "o1",
        "FromUserName": "gh_1",
        "CreateTime": "1714112445",
        "MsgType": "text",
        "Content": "你好",
    }


def test_a_text_cannot_leave_its_element() -> None:
    attack = "hi]]></Content><MsgType><![CDATA[news]]></MsgType><Content><![CDATA["
    document = read(text_reply(attack))
    assert [child.tag for child in document].count("MsgType") == 1
    assert document.findtext("Content") == attack


@given(st.text(min_size=1))
def test_every_reply_is_well_formed(text: str) -> None:
    try:
        document = read(text_reply("答：" + text))
    except ValueError:
        pytest.fail("a text with words in it is a reply")
    assert len(list(document)) == 5
    assert len((document.findtext("Content") or "").encode()) <= 2048


def test_a_long_text_is_cut_between_characters() -> None:
    content = read(text_reply("字" * 1000)).findtext("Content") or ""
    assert len(content.encode()) <= 2048
    assert set(content) == {"字", "…"}


@pytest.mark.parametrize("text", ["", "  \n", "\x00\x0b"])
def test_an_empty_text_is_our_mistake(text: str) -> None:
    with pytest.raises(ValueError, match="says something"):
        text_reply(text)


def test_a_push_in_json_is_answered_in_json() -> None:
    found = orjson.loads(text_reply("你好").document(JSON))
    assert found["ToUserName"] == "o1"
    assert found["Content"] == "你好"


def test_a_stored_reply_comes_back_the_same() -> None:
    reply = text_reply("你好]]>")
    assert restored(reply.stored()).document(XML) == reply.document(XML)


def test_other_peoples_text_brings_no_links() -> None:
    assert "<a" not in quoted('<a href="https://evil.example">点这里</a>')


def test_another_library_reads_our_reply() -> None:
    assert parse_message(text_reply("你好").document(XML)).content == "你好"
