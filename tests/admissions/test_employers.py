"""The employer's side: the schools in two tabs, one school, applying, taking it back, again."""

from __future__ import annotations

from datetime import timedelta

from server.people.admissions import queries, service
from server.people.admissions.models import Admission, AdmissionState
from server.people.employers.models import Employer
from server.people.sites.models import Site
from server.platform import clock
from server.platform.access import attempts
from server.platform.notices.models import Notice
from server.platform.workflow.models import Transition
from tests.admissions.conftest import AS_JSON, case_of
from tests.clients import Client, words
from tests.people import work_off_notices

SCHOOLS = "/employer/schools"


async def names(client: Client, **query: str) -> list[tuple[str, str]]:
    view = await client.json(SCHOOLS, **query)
    return [(item["code"], item["label"]) for item in view["items"]]


async def test_two_tabs_show_where_it_is_in_and_where_it_is_not(
    tech: Client, north: Client
) -> None:
    assert await names(tech) == [("10001", "已入驻"), ("10002", "已入驻")]
    assert await names(tech, tab="out") == [("10003", "申请入驻")]
    # What waits comes first, then what was turned down, with the reason.
    assert await names(north, tab="out") == [("10001", "等待审核"), ("10002", "未通过")]
    view = await north.json(SCHOOLS, tab="out")
    assert view["items"][1]["reason"] == "证照不清晰、不完整或已经过期"
    assert (view["admitted"], view["others"]) == (1, 2)
    page = words((await tech.get(SCHOOLS)).text)
    for text in ("打开网站", "一键登录", "校企合作单位", "网上签约不受入驻限制"):
        assert text in page


async def test_schools_are_found_by_name_code_and_city(tech: Client) -> None:
    assert await names(tech, tab="in", q="理工") == [("10002", "已入驻")]
    assert await names(tech, tab="in", q="10001") == [("10001", "已入驻")]
    assert await names(tech, tab="in", q="100%_") == []
    for city in ({"region": "230200"}, {"q": "齐齐哈尔"}):
        assert await names(tech, tab="in", **city) == [("10002", "已入驻")]
    view = await tech.json(SCHOOLS)
    assert {r["label"] for r in view["regions"]} == {"哈尔滨市", "齐齐哈尔市", "牡丹江市"}
    assert "没有找到这样的学校" in (await tech.get(SCHOOLS, params={"q": "没有"})).text


async def test_the_lists_page_by_cursor(north: Client) -> None:
    for n in range(7):
        await Site.create(code=f"1100{n}", name=f"第{n}师范学院", kind="school")
    seen: list[tuple[str, str]] = []
    after = ""
    while True:
        view = await north.json(SCHOOLS, tab="out", limit="4", after=after)
        seen += [(item["code"], item["state"]) for item in view["items"]]
        after = view["next"]
        if not after:
            break
    assert [state for _, state in seen] == ["waiting", "refused", *[""] * 7]
    assert len(set(seen)) == 9
    for broken in ("x", "WzEsMl0", "Wyd4JywgMV0"):
        answer = await north.get(SCHOOLS, params={"after": broken}, headers=AS_JSON)
        assert answer.status_code == 422


async def test_an_application_waits_at_the_school_and_may_be_taken_back(tech: Client) -> None:
    path = f"{SCHOOLS}/10003"
    page = (await tech.get(path)).text
    assert "申请入校招聘" in page
    assert "单位标记" not in page  # this school has none (ENT-05)
    answer = await tech.post(path, data={"words": "招聘护理专业"}, headers=AS_JSON)
    assert (answer.status_code, answer.json()["state"]) == (201, "waiting")
    again = await tech.post(path, data={})
    assert again.status_code == 409
    assert "已经申请过这所学校" in again.text
    view = await tech.json(path)
    assert view["case"]["waiting_for"].startswith("等待示范职业学院审核")
    assert [a["name"] for a in view["case"]["actions"]] == ["withdraw"]
    page = words((await tech.get(path)).text)
    assert "以后可以重新申请" in page
    door = view["case"]["actions"][0]["href"]
    taken_back = await tech.post(door, data={"action": "withdraw"})
    assert (taken_back.status_code, taken_back.headers["location"]) == (303, path)
    late = await tech.post(door, data={"action": "withdraw"})
    assert late.status_code == 409
    assert (await tech.post(path, data={})).status_code == 303
    view = await tech.json(path)
    assert [line["label"] for line in view["earlier"]] == ["已撤回"]
    again = await case_of("示范科技", "10003", "waiting")
    admit = await tech.post(f"/cases/admission/{again.id}", data={"action": "admit"})
    assert admit.status_code == 403


async def test_an_employer_leaves_a_school_after_a_second_question(
    tech: Client, school: Client
) -> None:
    path = f"{SCHOOLS}/10001"
    case = await case_of("示范科技", "10001", "admitted")
    door = f"/cases/admission/{case.id}"
    page = words((await tech.get(path)).text)
    for consequence in ("退出入驻", "不能再向这所学校发送校企合作需求", "以后可以重新申请"):
        assert consequence in page
    own = await school.post(f"/cases/admission/{case.id}", data={"action": "leave"})
    assert own.status_code == 403, "the school ends it, with a reason"
    left = await tech.post(door, data={"action": "leave"}, headers=AS_JSON)
    assert (left.status_code, left.json()["state"]) == (200, "ended")
    assert not await queries.is_admitted(case.employer_id, case.site_id)
    assert (await school.get(f"/staff/admissions/{case.id}/documents/licence")).status_code == 404
    await work_off_notices()
    told = await Notice.get(event="admission.left", account__login="school@10001.demo")
    assert (await school.get(told.href)).status_code == 200

    page = words((await tech.get(path)).text)
    assert "学校的意见" not in page, "the school said nothing"
    assert (await tech.post(door, data={"action": "leave"})).status_code == 409
    again = await tech.post(path, data={"mark": "重点用人单位"}, headers=AS_JSON)
    assert (again.status_code, again.json()["state"]) == (201, "waiting")


async def test_a_school_with_marks_wants_one_of_its_own(tech: Client) -> None:
    await Admission.filter(employer__name="示范科技有限公司").delete()
    path = f"{SCHOOLS}/10001"
    page = (await tech.get(path)).text
    assert "重点用人单位" in page
    for wrong in ({}, {"mark": "自己写的标记"}):
        answer = await tech.post(path, data=wrong | {"words": "留着"})
        assert answer.status_code == 422
        assert "请选择示范大学的单位标记" in answer.text
        assert "留着" in answer.text
    stray = await tech.post(f"{SCHOOLS}/10003", data={"mark": "重点用人单位"}, headers=AS_JSON)
    assert stray.json()["errors"][0]["field"] == "mark"
    assert (await tech.post(path, data={"mark": "重点用人单位"})).status_code == 303
    assert (await case_of("示范科技", "10001", "waiting")).mark == "重点用人单位"


async def test_after_a_refusal_the_reason_stands_there_and_it_may_apply_again(
    north: Client,
) -> None:
    path = f"{SCHOOLS}/10002"
    page = words((await north.get(path)).text)
    for text in ("未通过", "营业执照照片反光", "重新申请", "申请入校招聘"):
        assert text in page
    assert (await north.post(path, data={})).status_code == 303
    page = words((await north.get(path)).text)
    assert "等待示范理工学院审核" in page
    assert "营业执照照片反光" in page  # among the earlier ones


async def test_several_schools_at_once_where_no_mark_is_asked(tech: Client) -> None:
    for n in range(3):
        await Site.create(code=f"1100{n}", name=f"第{n}师范学院", kind="school")
    view = await tech.json(SCHOOLS, tab="out")
    assert all(item["tick"] for item in view["items"])
    wanted = ["11000", "11001", "10003", "10001", "nothing"]
    answer = await tech.post(SCHOOLS, data={"school": wanted}, headers=AS_JSON)
    assert answer.json() == {"sent": 3, "left": 2}
    view = await tech.json(SCHOOLS, tab="out")
    assert [i["code"] for i in view["items"] if i["state"] == "waiting"] == [
        "10003", "11000", "11001",
    ]
    assert not any(i["tick"] for i in view["items"] if i["state"] == "waiting")
    page = words((await tech.get(
        (await tech.post(SCHOOLS, data={"school": ["10001", "11002"]})).headers["location"]
    )).text)
    assert "已向 1 所学校提交申请，等待学校审核；1 所没有提交" in page
    assert (await tech.post(SCHOOLS, data={})).status_code == 422


async def test_before_the_province_has_approved_it_is_told_why_it_cannot(
    unapproved: Client,
) -> None:
    """Two reviews: the platform's, then the school's own (EREG-22, CON-21)."""
    page = words((await unapproved.get(SCHOOLS)).text)
    assert "单位注册正在等待省中心审核，通过后就可以申请入驻学校" in page
    view = await unapproved.json(f"{SCHOOLS}/10003")
    assert not view["may_apply"]
    for path, data in ((f"{SCHOOLS}/10003", {}), (SCHOOLS, {"school": ["10003"]})):
        answer = await unapproved.post(path, data=data, headers=AS_JSON)
        assert answer.status_code == 409
        assert answer.json()["code"] == "employer_not_approved"
    assert not await Admission.filter(employer__name="新注册科技有限公司").exists()


async def test_what_is_no_school_is_not_found(tech: Client) -> None:
    for code in ("P23", "99999"):
        assert (await tech.get(f"{SCHOOLS}/{code}")).status_code == 404
        assert (await tech.post(f"{SCHOOLS}/{code}", data={})).status_code == 404


async def test_one_school_is_not_flooded(tech: Client) -> None:
    employer = await Employer.get(name="示范科技有限公司")
    site = await Site.get(code="10003")
    for _ in range(service.AGAIN.times):
        await attempts.count(service.AGAIN, employer.id, site.id)
    answer = await tech.post(f"{SCHOOLS}/10003", data={})
    assert answer.status_code == 429
    assert "请明天再试" in answer.text
    clock.shift_to(timedelta(days=1, minutes=1))
    assert (await tech.post(f"{SCHOOLS}/10003", data={})).status_code == 303


async def test_the_page_opens_by_itself_once_after_the_approval(
    province: Client, unapproved: Client
) -> None:
    """EREG-05, its second half: whoever registered sees the schools first, and then his home."""
    employer = await Employer.get(name="新注册科技有限公司")
    await province.post(f"/cases/employer/{employer.id}", data={"action": "approve"})
    first = await unapproved.get("/employer")
    assert first.headers["location"] == f"{SCHOOLS}?tab=out&first=true"
    page = words((await unapproved.get(first.headers["location"])).text)
    assert "单位注册已通过，主站入驻成功 接下来请选择要去招聘的学校" in page
    home = words((await unapproved.get("/employer")).text)
    assert "选择要去招聘的学校，申请入驻" in home


async def test_the_home_has_the_schools_and_what_was_turned_down(
    tech: Client, north: Client
) -> None:
    view = await tech.json("/employer")
    card = next(c for c in view["cards"] if c["label"] == "入驻站点")
    assert (card["value"], card["href"]) == (3, f"{SCHOOLS}?tab=in")
    group = next(g for g in view["groups"] if g["title"] == "入驻学校")
    assert [e["href"] for e in group["entries"]] == [SCHOOLS, "/s/10001", "/s/10002"]
    todos = (await north.json("/employer"))["todos"]
    assert ("入驻申请没有通过，请看原因", 1) in [(t["title"], t["count"]) for t in todos]


async def test_a_school_s_own_page_knows_the_employer(
    tech: Client, north: Client, unapproved: Client, visitor: Client, school: Client
) -> None:
    """一键登录 (ENT-06): one sign-in for the platform and every school's site."""
    mine = (await tech.json("/s/10001"))["greeting"]
    assert (mine["title"], mine["state_label"]) == ("示范科技有限公司", "已入驻")
    assert [f["label"] for f in mine["facts"]] == ["入驻时间", "单位标记"]
    assert mine["href"] == f"{SCHOOLS}/10001"
    assert (await north.json("/s/10001"))["greeting"]["state_label"] == "等待审核"
    assert (await north.json("/s/10002"))["greeting"]["label"] == "查看原因，重新申请"
    assert (await tech.json("/s/10003"))["greeting"]["label"] == "申请入驻"
    assert "等待省中心审核" in (await unapproved.json("/s/10003"))["greeting"]["text"]
    assert (await tech.json("/s/P23"))["greeting"] is None
    visitor.cookies.clear()
    assert (await visitor.json("/s/10001"))["greeting"] is None
    page = words((await visitor.get("/s/10001")).text)
    assert "第二步：申请入驻本校" in page
    assert "哈尔滨市 学府路 1 号" in page


async def test_every_step_is_on_record(tech: Client) -> None:
    await tech.post(f"{SCHOOLS}/10003", data={"words": "你好"})
    case = await case_of("示范科技", "10003", "waiting")
    move = await Transition.get(object_id=case.id)
    assert (move.step, move.target, move.actor_name) == ("apply", "waiting", "王经理")
    assert case.state is AdmissionState.WAITING


async def test_the_main_site_is_entered_with_the_province_s_review(tech: Client) -> None:
    """ENT-09: 主站入驻成功."""
    view = await tech.json(SCHOOLS)
    assert (view["main"]["name"], view["main"]["label"]) == ("示范省就业服务中心", "已入驻")
    page = words((await tech.get(SCHOOLS)).text)
    assert "示范省就业服务中心（主站）" in page
    assert "主站入驻成功" in page
    assert (await tech.json(SCHOOLS, q="理工"))["main"] is None
    home = await tech.json("/employer")
    assert {"label": "入驻站点", "value": 3}.items() <= home["cards"][0].items()
    employer = await Employer.get(name="示范科技有限公司")
    assert await queries.is_admitted(employer.id, employer.site_id)
    await Employer.filter(id=employer.id).update(state="waiting")
    assert not await queries.is_admitted(employer.id, employer.site_id)
    assert (await tech.json(SCHOOLS))["main"]["label"] == "等待审核"
