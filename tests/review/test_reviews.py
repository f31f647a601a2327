"""One list over every kind of case: filters, counts, order, pages, and who sees which."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from urllib.parse import urlencode

import pytest

from server.people.admissions.models import Admission
from server.people.members.models import MembershipRequest
from server.people.recovery.models import Appeal
from server.people.sites.models import College
from server.people.sourceinfo.models import SourceInfo, SourceState
from server.platform import clock
from tests.cases.conftest import at, free_info
from tests.clients import Client, words
from tests.review.conftest import PAGE, items, shown


async def test_every_kind_lies_in_one_list_the_oldest_first(school: Client) -> None:
    view = await school.json(PAGE)
    since = [item["since"] for item in view["items"]]
    assert since == sorted(since)
    kinds = Counter(item["kind"] for item in view["items"])
    assert {"换绑申请", "生源信息", "信息纠错", "单位入驻"} <= kinds.keys()
    assert {q["title"]: q["count"] for q in view["queues"]} == {"全部": len(since), **kinds}
    newest = [item["since"] for item in await items(school, order="new")]
    assert newest == since[::-1]
    first = view["items"][0]
    assert (view["file"]["title"], view["file"]["kind"]) == (first["title"], first["kind"])
    assert not view["chosen"]


async def test_filters_narrow_and_their_counts_say_what_they_would_show(school: Client) -> None:
    view = await school.json(PAGE)
    for links in (view["ages"], view["helds"]):
        for link in links:
            assert len((await shown(school, link["href"]))["items"]) == link["count"], link
    tones = Counter(item["tone"] for item in view["items"])
    assert Counter({link["tone"]: link["count"] for link in view["ages"]}) == tones
    assert [link["value"] for link in view["ages"]] == ["today", "one", "two", "five"]
    mine = await items(school, queue="source_info", held="mine")
    assert {item["holder"] for item in mine} == {"周老师", "李老师"}
    assert {i["holder"] for i in await items(school, held="held")} == {"周老师", "李老师", "孙老师"}
    both = await school.json(PAGE, age="two", held="free")
    fitting = [i for i in view["items"] if i["tone"] == "wait" and not i["holder"]]
    assert [item["id"] for item in both["items"]] == [item["id"] for item in fitting]
    assert {q["title"]: q["count"] for q in both["queues"]} == {
        "全部": len(fitting), **Counter(item["kind"] for item in fitting),
    }
    name = (await free_info()).student.name
    assert [i["title"] for i in await items(school, q=name[1:])] == [
        i["title"] for i in await items(school) if name[1:] in i["title"]
    ]
    assert await items(school, q="%") == await items(school, q="没有这个人") == []


async def test_each_kind_is_found_by_what_its_people_know_of_it(
    school: Client, province: Client
) -> None:
    appeal = (await Appeal.filter(state="waiting").select_related("employer"))[0]
    asked = MembershipRequest.filter(state="at_province").select_related("account", "employer")
    request = (await asked)[0]
    for q, kind, name in (
        (appeal.number, "密码申诉", appeal.employer.name),
        (appeal.employer.credit_code, "密码申诉", appeal.employer.name),
        (request.account.name, "加入单位与变更管理员", request.employer.name),
    ):
        assert (kind, name) in {(i["kind"], i["title"]) for i in await items(province, q=q)}, q
    admission = (await Admission.filter(state="waiting", site__code="10001").exclude(mark=""))[0]
    assert str(admission.id) in {i["id"] for i in await items(school, q=admission.mark)}
    assert not await items(school, q=appeal.number)


async def test_a_college_narrows_the_list_and_the_address_keeps_everything(
    school: Client,
) -> None:
    computing = await College.get(site__code="10001", name="计算机学院")
    letters = await College.get(site__code="10001", name="文学院")
    of_college = [i["id"] for i in await items(school) if "计算机学院" in i["text"]]
    assert [i["id"] for i in await items(school, college=computing.id)] == of_college != []
    form = {"college": str(letters.id), "order": "new", "q": "没有这个人"}
    page = await school.get(PAGE, params=form)
    assert "没有符合条件的待办" in words(page.text)
    assert 'value="没有这个人"' in page.text
    assert "清空条件" in page.text
    kept = urlencode({"college": str(letters.id), "q": "没有这个人"}).replace("&", "&amp;")
    assert kept in page.text


async def test_pages_follow_each_other_without_gap_or_repeat_and_an_empty_one_starts_again(
    school: Client,
) -> None:
    seen: list[str] = []
    after = ""
    while True:
        view = await school.json(PAGE, limit="4", after=after)
        seen += [item["id"] for item in view["items"]]
        if view["next"] is None:
            break
        after = view["next"]
    assert seen == [item["id"] for item in await items(school)]
    await SourceInfo.filter(state=SourceState.WAITING).update(state=SourceState.RETURNED)
    last = await school.json(PAGE, queue="source_info", limit="4", after=after)
    assert last["items"] == []
    assert (await school.get(PAGE, params={"after": "nonsense"})).status_code == 422


@pytest.mark.parametrize("days", [0, 1, 2, 5, 6])
async def test_days_are_the_calendar_s(school: Client, days: int) -> None:
    """Just before midnight is a day more, by the calendar in China."""
    info = await free_info()
    since = clock.today() - timedelta(days=days) + timedelta(seconds=1)
    await SourceInfo.filter(id=info.id).update(state_since=since)
    row = next(i for i in await items(school) if i["id"] == str(info.id))
    expected = {0: "plain", 1: "info", 2: "wait", 5: "wait", 6: "bad"}
    assert (row["chip"], row["tone"]) == (f"已等 {days} 天" if days else "今天", expected[days])


async def test_each_desk_has_its_own_and_the_province_any_site_s(
    school: Client, foreign_school: Client, college: Client, province: Client
) -> None:
    own = {item["id"] for item in await items(school)}
    of_college = {item["id"] for item in await items(college)}
    assert of_college
    assert not own & of_college
    for other in (foreign_school, province):
        assert not (own | of_college) & {item["id"] for item in await items(other)}
    assert "单位注册" in {item["kind"] for item in await items(province)}
    stood_in = await province.json(PAGE, site="10001", limit="100")
    assert {item["id"] for item in stood_in["items"]} == own | of_college
    assert {"P23", "10001"} <= {site["value"] for site in stood_in["sites"]}
    assert not own & {item["id"] for item in await items(foreign_school, site="10001")}
    info = await free_info()
    for desk, status in ((school, 200), (province, 200), (foreign_school, 404), (college, 200)):
        assert (await desk.get(at(info))).status_code == status
    assert (await college.json(at(info)))["case"]["actions"] == []  # it lies at the school
    assert (await foreign_school.json(PAGE, case=info.id))["gone"] == ""


async def test_a_case_that_is_asked_for_opens_though_it_is_not_on_the_page(school: Client) -> None:
    last = (await items(school))[-1]
    view = await school.json(PAGE, limit="1", case=last["id"])
    assert (view["file"]["title"], view["chosen"]) == (last["title"], True)
    assert not view["items"][0]["active"]


async def test_rows_of_several_kinds_are_approved_together(school: Client) -> None:
    rows = [item["tick"] for item in await items(school) if item["tick"]]
    first = {row.partition("/")[0]: row for row in reversed(rows)}
    form = {"case": [first["source_info"], first["correction"]]}
    answer = await school.post(f"{PAGE}/batch", data=form, headers={"Accept": "application/json"})
    assert answer.json() == {"done": 2, "taken": 0}
    unknown = {"case": [first["source_info"].replace("source_info", "nothing")]}
    assert (await school.post(f"{PAGE}/batch", data=unknown)).status_code == 404


async def test_many_at_once_are_asked_about_before_they_are_approved(school: Client) -> None:
    page = (await school.get(PAGE, params={"queue": "source_info"})).text
    question = page[page.index('id="rows-batch"') :]
    assert "确定批量通过选中的" in question
    assert "通过后不能撤回，对方会收到通知" in question
