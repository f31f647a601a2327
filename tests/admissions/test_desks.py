"""The school's side: review, papers, the list, marks, the end; the province reads and counts."""

from __future__ import annotations

from server.people.admissions import notices as admissions_notices
from server.people.admissions.models import Admission
from server.people.employers.models import Employer
from server.people.sites.models import Site, SiteMark
from server.platform.notices.models import Notice
from server.platform.privacy.models import AuditEntry
from server.platform.workflow.models import Transition
from tests.admissions.conftest import AS_JSON, case_of
from tests.clients import Client, words
from tests.people import work_off_notices

EVENTS = (admissions_notices.ADMITTED, admissions_notices.REFUSED)
"""The worker's catalogue; the web server does not load it."""
LIST = "/staff/admissions"


async def news(name: str) -> Notice:
    """The newest notice to an employer's administrator."""
    employer = await Employer.get(name=name)
    rows = await Notice.filter(account_id=employer.administrator_id).order_by("-created_at")
    return rows[0]


async def test_the_review_shows_the_unit_its_papers_and_what_was_before(school: Client) -> None:
    case = await case_of("雪原", "10001", "waiting")
    view = (await school.json("/staff/reviews", queue="admission", case=str(case.id)))["file"]
    facts = {f["label"]: f["value"] for f in view["case"]["facts"]}
    assert facts["单位标记"] == "重点用人单位"
    assert "云计算运维工程师" in facts["给学校的话"]
    assert facts["联系人"] == "罗总监 138****0006"
    assert "已取消入驻（单位自己提出退出）" in facts["以前的申请"]
    assert [f["label"] for f in view["files"]] == ["营业执照", "单位注册授权委托书"]
    assert (await school.get(view["files"][0]["href"])).status_code == 200


async def test_admitting_and_refusing_tell_the_employer(school: Client, north: Client) -> None:
    case = await case_of("北方", "10001", "waiting")
    desk = f"/cases/admission/{case.id}"
    assert (await school.post(desk, data={"action": "refuse"})).status_code == 422
    assert (await school.post(desk, data={"action": "admit"})).status_code == 303
    await work_off_notices()
    told = await news("北方装备制造有限公司")
    assert (told.title, told.href) == ("已入驻示范大学", "/employer/schools/10001")
    assert (await north.get(told.href)).status_code == 200
    late = await school.post(desk, data={"action": "refuse", "reason": "record"})
    assert late.status_code == 409
    assert "周老师" in late.text
    other = await case_of("雪原", "10001", "waiting")
    form = {"action": "refuse", "reason": "unsuitable", "note": "本校没有这些专业"}
    await school.post(f"/cases/admission/{other.id}", data=form)
    await work_off_notices()
    told = await news("雪原云计算有限公司")
    assert told.title == "入驻示范大学未通过"
    assert "招聘需求与本校专业不匹配，本校没有这些专业" in told.text
    assert await AuditEntry.filter(action="admission.refuse", stream="10001").exists()


async def test_an_application_and_its_withdrawal_are_told_to_the_school_s_desk(
    north: Client,
) -> None:
    await north.post("/employer/schools/10002", data={})
    case = await case_of("北方", "10002", "waiting")
    await north.post(f"/cases/admission/{case.id}", data={"action": "withdraw"})
    await work_off_notices()
    desk = Notice.filter(account__login="school@10002.demo", event__startswith="admission.")
    texts = [n.text for n in await desk if "北方" in n.text]
    assert sorted(texts) == [
        "“北方装备制造有限公司”已撤回入驻申请，不用再审核。",
        "“北方装备制造有限公司”申请入驻，请您尽快审核。",
        "“北方装备制造有限公司”申请入驻，请您尽快审核。",
    ]


async def test_many_are_admitted_with_one_press(school: Client) -> None:
    view = await school.json("/staff/reviews", queue="admission")
    rows = [item["tick"] for item in view["items"]]
    assert len(rows) == 2
    answer = await school.post(
        "/staff/reviews/admission/batch", data={"case": rows}, headers=AS_JSON
    )
    assert answer.json() == {"done": 2, "taken": 0}


async def test_papers_are_seen_only_while_it_waits_or_is_in(
    school: Client, foreign_school: Client, province: Client
) -> None:
    case = await case_of("示范科技", "10001", "admitted")
    page = f"/cases/admission/{case.id}"
    paper = f"{LIST}/{case.id}/documents/licence"
    assert (await school.get(paper)).status_code == 200
    assert (await province.get(paper)).status_code == 200
    for path in (page, paper):
        assert (await foreign_school.get(path)).status_code == 404
    refused = await case_of("北方", "10002", "refused")
    view = await foreign_school.json(f"/cases/admission/{refused.id}")
    assert [f["label"] for f in view["case"]["facts"]] == ["单位名称", "统一社会信用代码"]
    assert (view["part"]["is_open"], view["files"]) == (False, [])
    gone = await foreign_school.get(f"{LIST}/{refused.id}/documents/licence")
    assert gone.status_code == 404
    assert "不再显示" in (await foreign_school.get(f"/cases/admission/{refused.id}")).text
    # Waiting again, it is seen again; the old application's page too shows who it is.
    assert (await school.get(f"{LIST}/{case.id}/documents/passport")).status_code == 404


async def test_ending_asks_says_what_follows_and_tells_the_employer(
    school: Client, tech: Client
) -> None:
    case = await case_of("示范科技", "10001", "admitted")
    page = f"/cases/admission/{case.id}"
    old = await school.get(f"{LIST}/{case.id}")
    assert (old.status_code, old.headers["location"]) == (301, page)
    shown = words((await school.get(page)).text)
    assert "确定要取消入驻吗" in shown
    assert "已经签订的协议不受影响" in shown
    bare = await school.post(page, data={"action": "end"})
    assert bare.status_code == 422
    other = await school.post(page, data={"action": "end", "reason": "other"})
    assert "请写明原因" in other.text
    form = {"action": "end", "reason": "violation", "note": "职位与实际不符"}
    assert (await school.post(page, data=form)).status_code == 303
    assert (await school.get(f"{LIST}/{case.id}/documents/licence")).status_code == 404
    await work_off_notices()
    told = await news("示范科技有限公司")
    assert told.title == "示范大学取消了入驻"
    assert "职位与实际不符" in told.text
    assert "发布虚假信息" in words((await tech.get("/employer/schools/10001")).text)
    assert (await tech.json("/employer/schools/10001"))["may_apply"]


async def test_the_mark_may_be_changed_while_the_employer_is_in(school: Client) -> None:
    case = await case_of("示范科技", "10001", "admitted")
    path = f"{LIST}/{case.id}/mark"
    assert (await school.post(path, data={"mark": "没有的"})).status_code == 422
    assert (await school.post(path, data={"mark": "一般用人单位"})).status_code == 303
    found = await Admission.get(id=case.id)
    assert (found.mark, found.state_since) == ("一般用人单位", case.state_since)
    assert (await school.post(path, data={})).status_code == 303
    assert (await Admission.get(id=case.id)).mark == ""
    marks = await AuditEntry.filter(action="admission.mark").order_by("at")
    assert marks[0].details == {"before": "校企合作单位", "after": "一般用人单位"}
    await Admission.filter(id=case.id).update(state="ended")
    late = await school.post(path, data={"mark": "一般用人单位"})
    assert "现在没有入驻" in late.text


async def test_marks_are_the_school_s_own(school: Client, foreign_school: Client) -> None:
    made = await school.post("/staff/site/marks", data={"mark": "世界五百强"})
    assert made.status_code == 303
    twin = await school.post("/staff/site/marks", data={"mark": "世界五百强"})
    assert "已经有这个单位标记了" in twin.text
    mark = await SiteMark.get(name="世界五百强")
    assert mark.site_id == (await Site.get(code="10001")).id
    assert "世界五百强" in (await school.get("/staff/site")).text
    gone = f"/staff/site/marks/{mark.id}/delete"
    assert (await foreign_school.post(gone)).status_code == 404
    assert (await school.post(gone)).status_code == 303
    assert not await SiteMark.filter(id=mark.id).exists()


async def test_the_city_of_a_school_is_one_of_the_table(school: Client) -> None:
    form = {"office": "就业指导中心", "region": "239999"}
    wrong = await school.post("/staff/site", data=form)
    assert "请从列表里选择所在城市" in wrong.text
    assert (await school.post("/staff/site", data=form | {"region": "230600"})).status_code == 303
    assert (await school.json("/s/10001"))["city"] == "大庆市"


async def test_the_list_narrows_counts_and_pages(school: Client) -> None:
    async def rows(**query: str) -> list[tuple[str, str]]:
        view = await school.json(LIST, **query)
        return sorted((i["employer"][:2], i["state"]) for i in view["items"])

    assert await rows() == [
        ("北方", "waiting"), ("示范", "admitted"), ("雪原", "ended"), ("雪原", "waiting"),
    ]
    assert await rows(state="waiting", nature="31") == [("北方", "waiting")]
    assert await rows(mark="校企合作单位") == [("示范", "admitted")]
    assert await rows(q="91230100made", state="ended") == [("雪原", "ended")]
    assert await rows(q="没有这家") == []
    view = await school.json(LIST, state="waiting")
    assert view["total"] == 2
    assert {c["value"]: c["count"] for c in view["tabs"]} == {
        "waiting": 2, "admitted": 1, "refused": 0, "withdrawn": 0, "ended": 1,
    }
    seen: list[str] = []
    after = ""
    while after is not None:
        view = await school.json(LIST, limit="3", after=after)
        seen += [i["id"] for i in view["items"]]
        after = view["next"]
    assert len(seen) == len(set(seen)) == 4


async def test_a_school_sees_its_own_list_and_the_province_all(
    school: Client, foreign_school: Client, province: Client
) -> None:
    mine = {i["id"] for i in (await school.json(LIST))["items"]}
    theirs = {i["id"] for i in (await foreign_school.json(LIST))["items"]}
    assert mine.isdisjoint(theirs)
    assert {i["id"] for i in (await school.json(LIST, site="10002"))["items"]} == mine
    everything = await province.json(LIST)
    assert {i["id"] for i in everything["items"]} > mine | theirs
    one = await province.json(LIST, site="10002")
    assert {i["id"] for i in one["items"]} == theirs
    assert "各校入驻情况" in (await province.get(LIST)).text


async def test_the_province_reads_and_decides_nothing(province: Client) -> None:
    case = await case_of("北方", "10001", "waiting")
    path = f"/cases/admission/{case.id}"
    view = await province.json(path)
    assert (view["case"]["actions"], view["part"]["may_mark"]) == ([], False)
    assert (await province.post(path, data={"action": "admit"})).status_code == 403
    queues = (await province.json("/staff/reviews"))["queues"]
    assert "admission" not in [q["name"] for q in queues]
    assert not await Transition.filter(object_id=case.id, step="admit").exists()


async def test_the_province_counts_by_school(province: Client) -> None:
    view = await province.json(f"{LIST}/schools")
    numbers = {i["code"]: (i["waiting"], i["admitted"], i["refused"]) for i in view["items"]}
    assert numbers == {"10001": (2, 1, 0), "10002": (1, 1, 1), "10003": (0, 1, 0)}
    page = await province.json(f"{LIST}/schools", limit="2")
    rest = await province.json(f"{LIST}/schools", limit="2", after=page["next"])
    assert [i["code"] for i in rest["items"]] == ["10003"]
    assert (await province.json(f"{LIST}/schools", q="理工"))["items"][0]["code"] == "10002"


async def test_the_desk_s_home_counts_those_who_are_in(school: Client, province: Client) -> None:
    for client, value in ((school, 1), (province, 3)):
        numbers = {n["label"]: n for n in (await client.json("/staff"))["numbers"]}
        assert numbers["入驻单位"]["value"] == value
        page = await client.json(*numbers["入驻单位"]["href"].split("?")[:1], state="admitted")
        assert page["total"] == value
