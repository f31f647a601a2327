"""已办记录: who decided what, when and why; filters; pages; and who may read it."""

from __future__ import annotations

from typing import Any

from server import clock
from tests.clients import Client, words
from tests.staff.conftest import at, free_info

DONE = "/staff/reviews/done"


async def lines(desk: Client, **query: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await desk.json(DONE, **query))["items"]
    return found


async def test_every_decision_is_a_line_with_its_reason(school: Client, sun: Client) -> None:
    info = await free_info()
    form = {"action": "return", "reason": "other", "note": "请来一趟"}
    await sun.post(at(info), data=form)
    newest, *older = await lines(school)
    assert (newest["who"], newest["label"], newest["reason"], newest["kind"]) == (
        "孙老师", "退回修改", "其他：请来一趟", "生源信息",
    )
    assert info.student.name in newest["title"]
    assert [line["at"] for line in older] == sorted((o["at"] for o in older), reverse=True)
    assert not any("提交" in line["label"] for line in older)  # what students did is no decision
    assert (await school.json(newest["href"]))["case"]["actions"] == []
    assert "请来一趟" in words((await school.get(DONE)).text)


async def test_filters(school: Client, sun: Client) -> None:
    info = await free_info()
    await sun.post(at(info), data={"action": "approve"})
    today = clock.today().date().isoformat()
    assert [line["who"] for line in await lines(sun, who="me")] == ["孙老师"]
    assert len(await lines(school, since=today)) == 1
    assert {line["who"] for line in await lines(school, who="me")} == {"周老师"}
    assert await lines(school, queue="rebinding") == []
    found = await lines(school, q=info.student.student_no)
    assert [line["href"] for line in found] == [at(info)]
    total = len(await lines(school))
    assert len(await lines(school, until=today)) == total == 7


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
    assert await lines(foreign_school) == await lines(college) == []
    assert {line["kind"] for line in await lines(province)} == {"单位注册"}
    assert len(await lines(province, site="10001")) == len(await lines(school)) == 6
    assert "没有符合条件的记录" in words((await foreign_school.get(DONE)).text)
