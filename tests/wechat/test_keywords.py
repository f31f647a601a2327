"""Answers to texts: the right page, nothing of the question, help for everything else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wechat.keywords import load
from wechat.messages import parse

KEYWORDS = load("https://jiuye.example")
ANSWERS = {KEYWORDS.help} | {entry.answer for entry in KEYWORDS.entries}


def link(to: str, title: str) -> str:
    return f'<a href="https://jiuye.example/wechat/oauth/start?to={to}">{title}</a>'


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("绑定", link("/student", "绑定身份")),
        ("怎么解绑？", link("/student", "更换绑定")),
        ("消息", link("/inbox", "我的消息")),
        ("  我的消息 ", link("/inbox", "我的消息")),
        ("学校电话", link("/contacts", "学校联系方式")),
        ("入场券", "招聘会开放报名后"),
        ("招聘会什么时候？", "请看学校的通知"),
        ("签约", "请联系学校就业部门"),
        ("我是单位", link("/employer", "单位服务")),
        ("帮助", "底部菜单"),
        ("ＨＥＬＰ", "底部菜单"),
        ("？", "底部菜单"),
        ("今天天气怎么样", "底部菜单"),
        ("", "底部菜单"),
    ],
)
def test_words_lead_to_their_page(question: str, expected: str) -> None:
    assert expected in KEYWORDS.answer(question)


def test_a_page_that_is_not_ready_has_no_link() -> None:
    assert "<a" not in KEYWORDS.answer("签约")
    assert "<a" not in KEYWORDS.answer("入场券")
    assert "<a" not in KEYWORDS.answer("单位招聘会")


def test_the_help_lists_every_page_that_is_ready_once() -> None:
    links = [entry.link for entry in KEYWORDS.entries if entry.link]
    assert all(KEYWORDS.help.count(found) == 1 for found in links)


def test_every_answer_fits_into_one_message() -> None:
    assert max(len(answer.encode()) for answer in ANSWERS) <= 2048


@given(st.text())
def test_no_answer_contains_anything_of_the_question(question: str) -> None:
    assert KEYWORDS.answer(question) in ANSWERS


def test_a_long_letter_is_answered_with_help_and_not_by_a_word_in_it() -> None:
    assert KEYWORDS.answer("老师您好，" * 20 + "签约") == KEYWORDS.help


def test_only_texts_are_answered() -> None:
    head = b'{"ToUserName":"gh_1","FromUserName":"o1","CreateTime":1,'
    text = parse(head + '"MsgType":"text","Content":"消息"}'.encode())
    picture = parse(head + b'"MsgType":"image","PicUrl":"https://a.example"}')
    reply = KEYWORDS.reply(text)
    assert reply is not None
    assert reply.fields["Content"] == KEYWORDS.answer("消息")
    assert KEYWORDS.reply(picture) is None


@pytest.mark.parametrize(
    ("ready", "text"), [("true", "没有链接"), ("false", "有链接：{link}")], ids=["no link", "link"]
)
def test_a_link_and_a_ready_page_go_together(tmp_path: Path, ready: str, text: str) -> None:
    file = tmp_path / "keywords.toml"
    file.write_text(
        f'fallback = "帮助"\n[[entry]]\nwords = ["甲"]\ntitle = "乙"\nto = "/x"\n'
        f'ready = {ready}\ntext = "{text}"\n',
        "utf-8",
    )
    with pytest.raises(ValueError, match="乙"):
        load("https://jiuye.example", file)
