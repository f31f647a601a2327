"""A decision: the next case opens by itself, a second reviewer hears who was first, and nothing
that was typed is lost."""

from __future__ import annotations

import re
from html import unescape

from server.people.students.models import Rebinding
from tests.cases.conftest import AS_JSON, at, free_info
from tests.clients import Client, words
from tests.review.conftest import PAGE, items, shown


def forms(html: str) -> list[str]:
    """Where the buttons of a page lead."""
    return [unescape(action) for action in re.findall(r'action="([^"]+)"', html)]


async def test_the_next_case_of_the_same_filters_opens(school: Client) -> None:
    first, second, *_ = await items(school, queue="source_info", held="free")
    page = (await school.get(PAGE, params={"queue": "source_info", "held": "free"})).text
    action = next(a for a in forms(page) if first["id"] in a and "seen=" in a)
    answer = await school.post(action, data={"action": "approve"})
    assert answer.status_code == 303
    following = await school.get(answer.headers["location"])
    assert (following.status_code, following.headers["location"]) == (
        302, f"{PAGE}?queue=source_info&held=free&case={second['id']}",
    )
    opened = await shown(school, following.headers["location"])
    assert (opened["file"]["title"], opened["chosen"]) == (second["title"], True)


async def test_after_the_last_one_the_list_begins_again(school: Client) -> None:
    *_, before, last = await items(school)
    view = await school.json(PAGE, case=last["id"])
    action = view["file"]["case"]["actions"][0]
    answer = await school.post(action["href"], data={"action": action["name"]})
    answer = await school.get(answer.headers["location"])
    assert answer.headers["location"] == f"{PAGE}?case={(await items(school))[0]['id']}"
    assert before["id"] in {item["id"] for item in await items(school)}


async def test_who_comes_second_hears_who_and_when_and_keeps_what_was_typed(
    school: Client, sun: Client
) -> None:
    info = await free_info()
    view = await school.json(PAGE, queue="source_info", case=info.id)
    await sun.post(at(info), data={"action": "approve"})
    typed = {"action": "return", "reason": "address_unclear", "note": "请写到门牌号再交"}
    href = view["file"]["case"]["actions"][1]["href"]
    page = await school.post(href, data=typed)
    text = words(page.text)
    assert page.status_code == 409
    assert re.search(r"孙老师已于 \d\d-\d\d \d\d:\d\d 处理，现在是“已审核”", text)
    assert "您填写的内容（没有提交）" in text
    assert "家庭地址不完整" in text
    assert "请写到门牌号再交" in text
    told = (await school.post(href, json=typed, headers=AS_JSON)).json()
    assert (told["status"], told["by"], told["state"]) == (409, "孙老师", "approved")
    gone = await school.json(PAGE, case=info.id)
    assert "孙老师已于" in gone["gone"]
    assert (await school.get(gone["gone_href"])).status_code == 200


async def test_a_refusal_without_words_comes_back_with_what_was_typed(school: Client) -> None:
    case = await Rebinding.get(student__student_no="20270003")
    typed = {"action": "refuse", "reason": "other"}
    page = await school.post(f"/cases/rebinding/{case.id}", data=typed)
    assert page.status_code == 422
    assert "选择“其他”时，请写明原因" in page.text
    assert 'value="other" required data-vague checked>' in page.text
    asks = page.text.partition("open>")[2].partition("</form>")[0]
    assert '选填</span><span class="field-must">必填</span>' in asks
    assert page.text.count('<details class="confirm" open>') == 1
    page = await school.post(
        f"/cases/rebinding/{case.id}", data={"action": "refuse", "note": "请带学生证来"}
    )
    assert (page.status_code, "请选择一个原因" in page.text) == (422, True)
    assert "请带学生证来</textarea>" in page.text


async def test_a_decided_case_stays_readable_without_buttons(
    school: Client, foreign_school: Client
) -> None:
    info = await free_info()
    await school.post(at(info), data={"action": "approve"})
    view = await school.json(at(info))
    assert (view["case"]["actions"], view["assignment"]) == ([], None)
    assert view["case"]["history"][0]["who"] == "周老师（学校就业中心）"
    assert (await foreign_school.get(at(info))).status_code == 404
    assert (await school.get(f"/cases/nothing/{info.id}")).status_code == 404
