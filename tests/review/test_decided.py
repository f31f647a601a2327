"""已办记录: who decided what, when and why; filters; pages; and who may read it."""

from __future__ import annotations

from datetime import timedelta

from server.platform import clock
from tests.cases.conftest import at, free_info
from tests.clients import Client, words
from tests.review.conftest import DONE, day_of, lines


async def test_every_decision_is_a_line_with_its_reason(school: Client, sun: Client) -> None:
    info = await free_info()
    form = {"action": "return", "reason": "other", "note": "请来一趟"}
    await sun.post(at(info), data=form)
    newest, *older = await lines(school)
    assert (newest["who"], newest["label"], newest["reason"], newest["kind"]) == (
        "孙老师", "退回", "其他：请来一趟", "生源信息",
    )
    assert info.student.name in newest["title"]
    assert [line["at"] for line in older] == sorted((o["at"] for o in older), reverse=True)
    assert not any("提交" in line["label"] for line in older)  # what students did is no decision
    assert (await school.json(newest["href"]))["case"]["actions"] == []
    assert "请来一趟" in words((await school.get(DONE)).text)


async def test_filters(school: Client, sun: Client) -> None:
    info = await free_info()
    await sun.post(at(info), data={"action": "approve"})
    today = clock.today().date()
    everything = await lines(school)
    assert {line["who"] for line in await lines(sun, who="me")} == {"孙老师"}
    assert {line["who"] for line in await lines(school, who="me")} == {"周老师"}
    of_today = await lines(school, since=today)
    assert of_today[0]["href"] == at(info)
    assert {day_of(line["at"]) for line in of_today} == {today}
    assert await lines(school, until=today) == everything
    assert of_today + await lines(school, until=today - timedelta(days=1)) == everything
    for queue, kind in (("source_info", "生源信息"), ("admission", "单位入驻")):
        of_kind = [line for line in everything if line["kind"] == kind]
        assert await lines(school, queue=queue) == of_kind
    found = await lines(school, q=info.student.student_no)
    assert [line["href"] for line in found] == [at(info)]


async def test_pages_follow_each_other(school: Client) -> None:
    seen: list[str] = []
    after = ""
    while True:
        view = await school.json(DONE, limit="2", after=after)
        seen += [line["at"] for line in view["items"]]
        after = view["next"]
        if not after:
            break
    assert seen == [line["at"] for line in await lines(school)]
    assert (await school.get(DONE, params={"after": "nonsense"})).status_code == 422


async def test_each_desk_reads_its_own(
    school: Client, foreign_school: Client, college: Client, province: Client
) -> None:
    own = await lines(school)
    assert own
    for other in (foreign_school, college, province):
        assert not {line["href"] for line in own} & {line["href"] for line in await lines(other)}
    assert "单位注册" in {line["kind"] for line in await lines(province)}
    assert await lines(province, site="10001") == own
    nothing = await foreign_school.get(DONE, params={"q": "没有这个人"})
    assert "没有符合条件的记录" in words(nothing.text)
