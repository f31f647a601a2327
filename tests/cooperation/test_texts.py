"""Rich text: what may stay, what never gets through, by form and by JSON, stored and shown."""

from __future__ import annotations

import pytest

from server.people.cooperation import texts
from server.people.cooperation.models import Need
from server.platform.web import rich
from tests.clients import Client
from tests.cooperation.conftest import AS_JSON, TEXT, sent, text_of, written

EMPLOYER = "/employer/needs"
ATTACKS = (
    "<script>alert(1)</script>",
    "<p onclick=alert(1)>x</p>",
    '<a href="javascript:alert(1)">x</a>',
    '<a href="JaVa&#x0A;Script:alert(1)">x</a>',
    '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
    '<a href="//evil.example">x</a>',
    "<svg/onload=alert(1)><p>x</p></svg>",
    '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    '<img src=x onerror=alert(1)>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    "<style>@import 'javascript:alert(1)';</style>",
    '<math><mtext><img src=x onerror="alert(1)"></mtext></math>',
    '<p style="background:url(javascript:alert(1))">x</p>',
    '<form action="/employer/needs"><input name=x></form>',
    "<b><noscript><p title='</noscript><img src=x onerror=alert(1)>'></b>",
)
HARM = ("<script", "javascript:", "onclick", "onerror", "onload", "<svg", "<img", "<iframe",
        "<style", "style=", "<form", "<math", "data:text", "evil.example", "<input")


def test_only_paragraphs_bold_lists_and_links_stay() -> None:
    kept = (
        "<p>我们<b>希望</b>合作<br>共建</p><ul><li>一</li></ul><ol><li>二</li></ol>"
        '<p><a href="https://example.cn/a?b=1" rel="noopener noreferrer nofollow">网站</a></p>'
    )
    assert rich.cleaned(kept) == kept
    assert rich.cleaned("<h1>标题</h1><p></p><p><ul><li>一</li></ul></p>") == (
        "标题<ul><li>一</li></ul>"
    )


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_that_runs_gets_through(attack: str) -> None:
    for once in (rich.cleaned(attack), str(rich.markup(attack))):
        assert not [harm for harm in HARM if harm in once.lower()]
        assert rich.cleaned(once) == once


def test_plain_text_becomes_paragraphs_lists_and_links() -> None:
    text = "第一段 <b>不是粗体</b>\n第二行\n\n- 一\n- 二\n1. 甲\n2、乙\n3.5 万元\n见 https://a.cn/x。"
    html = texts.stored(text, is_html=False)
    assert html == (
        "<p>第一段 &lt;b&gt;不是粗体&lt;/b&gt;<br>第二行</p><ul><li>一</li><li>二</li></ul>"
        "<ol><li>甲</li><li>乙</li></ol><p>3.5 万元<br>见 "
        '<a href="https://a.cn/x" rel="noopener noreferrer nofollow">https://a.cn/x</a>。</p>'
    )
    again = rich.plain(html)
    assert again.startswith("第一段 <b>不是粗体</b>\n第二行\n\n- 一\n- 二\n\n1. 甲\n2. 乙")
    assert texts.stored(again, is_html=False) == html


async def test_attacks_are_cleaned_before_they_are_stored_and_shown(
    employer: Client, school: Client
) -> None:
    text = f"<p>{TEXT}</p>" + "".join(ATTACKS)
    by_json = await sent(employer, EMPLOYER, "<script>alert(1)</script>", text=text, format="html")
    answer = await employer.post(
        f"{EMPLOYER}/new", data={"title": "由表单", "text": text, "format": "html"}
    )
    by_form = answer.headers["location"].rsplit("/", 1)[-1]
    for need in (by_json, by_form):
        stored = await text_of(need)
        assert TEXT in stored
        assert not [harm for harm in HARM if harm in stored.lower()]
        page = (await employer.get(f"{EMPLOYER}/{need}")).text
        article = page.partition("<article")[2].partition("</article>")[0].lower()
        assert not [harm for harm in HARM if harm in article]
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in (await employer.get(EMPLOYER)).text
    received = await school.get("/staff/needs")
    assert "<script>alert" not in received.text


async def test_a_row_that_came_in_another_way_is_cleaned_when_it_is_shown(
    employer: Client,
) -> None:
    need = await written(employer, EMPLOYER)
    await Need.filter(id=need).update(text="<p>好</p><img src=x onerror=alert(1)>")
    page = (await employer.get(f"{EMPLOYER}/{need}")).text
    assert "<p>好</p>" in page
    assert "onerror" not in page


@pytest.mark.parametrize(
    ("form", "field", "sentence"),
    [
        ({"text": "太短"}, "text", "需求信息至少写 10 个字，让对方知道您需要什么"),
        ({"text": "<script>" + "长" * 50, "format": "html"}, "text", "至少写 10 个字"),
        ({"text": "<p></p>" * 20, "format": "html"}, "text", "至少写 10 个字"),
        ({"text": "长" * 4001}, "text", "需求信息最多 4000 个字"),
        ({"text": "长" * 20_001}, "text", "需求信息最多 20000 个字"),
        ({"text": "", "title": "标题"}, "text", "请填写需求信息"),
        ({"title": "短"}, "title", "需求标题至少要 2 个字"),
        ({"title": "长" * 61}, "title", "需求标题最多 60 个字"),
        ({"format": "markdown"}, "format", "请从列表里选择格式"),
    ],
)
async def test_each_refusal_says_what_to_do_and_loses_nothing(
    employer: Client, form: dict[str, str], field: str, sentence: str
) -> None:
    whole = {"title": "订单班合作", "text": TEXT} | form
    answer = await employer.post(f"{EMPLOYER}/new", json=whole, headers=AS_JSON)
    assert answer.status_code == 422
    (error,) = answer.json()["errors"]
    assert error["field"] == field
    assert sentence in error["message"]
    page = await employer.post(f"{EMPLOYER}/new", data=whole)
    assert page.status_code == 422
    assert f'value="{whole["title"]}"' in page.text
