"""是否回应: 否 by default, 是 once and for all; the other side hears it at once (COOP-04 to 07)."""

from __future__ import annotations

from server.people.cooperation.models import NeedAnswer
from server.platform.notices.models import Notice
from server.platform.privacy.models import AuditEntry
from tests.clients import Client, words
from tests.cooperation.conftest import OFFICE, TECH, answered, decided, row_at, sent
from tests.people import enter_as_staff, work_off_notices

EMPLOYER, SCHOOL = "/employer/needs", "/staff/needs/own"


async def test_no_is_the_default_clears_the_words_and_leaves_it_open(
    employer: Client, school: Client
) -> None:
    """COOP-06: nothing is told, nothing is kept, and one may answer later."""
    row = await row_at(await sent(employer, EMPLOYER), "10001")
    page = (await school.get(f"/staff/needs/received/{row.id}")).text
    assert '<input type="radio" name="respond" value="no" checked>' in page
    waiting = (await school.json("/staff/needs"))["waiting"]

    answer = await school.post(
        f"/staff/needs/received/{row.id}/answer", data={"respond": "no", "words": "写了又改主意"}
    )
    assert answer.headers["location"] == "/staff/needs"
    stored = await NeedAnswer.get(id=row.id)
    assert (stored.state, stored.words, stored.answered_by_id) == ("unanswered", "", None)
    view = await school.json("/staff/needs")
    assert (view["waiting"], view["items"][0]["state_label"]) == (waiting - 1, "未回应")
    aside = (await school.json("/staff/needs", state="aside"))["items"]
    assert str(row.id) in [item["id"] for item in aside]

    assert (await answered(school, row, respond="yes", words="愿意")).status_code == 200
    stored = await NeedAnswer.get(id=row.id)
    assert (stored.state, stored.words, stored.set_aside_at) == ("answered", "愿意", None)
    assert await AuditEntry.filter(action="need_answer.answer", object_id=str(row.id)).exists()


async def test_an_answer_stands_and_a_colleague_hears_who_gave_it(
    employer: Client, school: Client, visitor: Client
) -> None:
    """COOP-07."""
    row = await row_at(await sent(employer, EMPLOYER), "10001")
    await answered(school, row, respond="yes", words="第一次")
    colleague = await enter_as_staff(visitor, "school2@10001.demo")
    for form in ({"respond": "yes", "words": "第二次"}, {"respond": "no"}):
        late = await answered(colleague, row, **form)
        assert late.status_code == 409
        assert (late.json()["by"], late.json()["state"]) == ("周老师", "answered")
        assert "周老师已于" in late.json()["detail"]
    assert (await NeedAnswer.get(id=row.id)).words == "第一次"
    page = (await colleague.get(f"/staff/needs/received/{row.id}")).text
    assert "回应已经告诉对方，不能再修改" in page
    assert 'name="respond"' not in page


async def test_the_employer_reads_who_answered_and_whom_to_call(
    employer: Client, school: Client, stranger: Client
) -> None:
    """COOP-03, COOP-04, NTF-13: contact data is on the page, never in the notice."""
    need = await sent(employer, EMPLOYER)
    row = await row_at(need, "10001")
    open_row = await row_at(need, "10002")
    await work_off_notices()
    await answered(school, row, respond="yes", words="场地可以用实验楼\n三层")
    waits = Notice.filter(case_id=need, read_at=None)
    assert not await waits.filter(href__endswith=str(row.id)).exists()
    assert await waits.filter(href__endswith=str(open_row.id)).exists()
    await work_off_notices()
    told = await Notice.filter(event="need.answered_to_employer", text__contains="订单班合作")
    notice = told[0]
    assert notice.title == "您的合作需求有了回应"
    assert notice.href == f"{EMPLOYER}/{need}/answers/{row.id}"
    assert notice.card["fields"]["matter"] == "合作需求：订单班合作"
    assert "0451" not in notice.text

    view = await employer.json(f"{EMPLOYER}/{need}/answers")
    assert (view["answered"], view["receivers"]) == (1, 2)
    assert [(i["name"], i["state_label"], bool(i["href"])) for i in view["items"]] == [
        ("示范大学", "已回应", True),
        ("示范理工学院", "未回应", False),
    ]
    given = await employer.json(notice.href)
    assert (given["words"], given["answerer"]) == ("场地可以用实验楼\n三层", "周老师")
    contact = {fact["label"]: fact["value"] for fact in given["contact"]}
    assert contact["电话"] == "0451-8000 1001"
    page = words((await employer.get(f"{EMPLOYER}/{need}/answers")).text)
    assert "共发给 2 所学校，1 所已回应" in page
    for client, path in (
        (stranger, notice.href),
        (employer, f"{EMPLOYER}/{need}/answers/{open_row.id}"),
        (school, f"/staff/needs/received/{open_row.id}"),
    ):
        assert (await client.get(path)).status_code == 404


async def test_a_school_hears_its_employer_s_answer(
    employer: Client, school: Client, foreign_school: Client, stranger: Client
) -> None:
    """The other direction, COOP-05 to COOP-07."""
    need = await sent(school, SCHOOL, "寻找实习单位")
    row = await NeedAnswer.get(need_id=need, employer__name=TECH)
    assert (await answered(stranger, row, respond="yes")).status_code == 404
    await answered(employer, row, respond="yes", words="可以接收 20 人")
    await work_off_notices()
    told = await Notice.filter(event="need.answered_to_school").select_related("account")
    mine = [n for n in told if n.href == f"{SCHOOL}/{need}/answers/{row.id}"]
    assert {n.account.login for n in mine} == OFFICE
    given = await school.json(mine[0].href)
    assert (given["name"], given["words"]) == (TECH, "可以接收 20 人")
    contact = {fact["label"]: fact["value"] for fact in given["contact"]}
    assert (contact["联系人"], contact["电话"]) == ("王经理", "0451-88880001")
    assert "13800000001" not in str(given)
    assert (await foreign_school.get(mine[0].href)).status_code == 404
    (line, *_) = (await employer.json(f"{EMPLOYER}/received", state="answered"))["items"]
    assert (line["title"], line["state_label"]) == ("寻找实习单位", "已回应")


async def test_the_province_reads_everything_and_changes_nothing(
    employer: Client, school: Client, province: Client
) -> None:
    need = await sent(employer, EMPLOYER, "联合实验室")
    draft_row = await row_at(need, "10001")
    before = {s["code"]: s for s in (await province.json("/staff/needs/all/schools"))["items"]}
    await answered(school, draft_row, respond="yes", words="好")
    (line,) = (await province.json("/staff/needs/all", q="联合实验室", side="employer"))["items"]
    assert (line["name"], line["progress"]) == (TECH, "1 / 2")
    assert (await province.json("/staff/needs/all", q="联合实验室", side="school"))["items"] == []
    one = await province.json(line["href"])
    assert [i["state_label"] for i in one["items"]] == ["已回应", "未回应"]
    assert (await province.json(one["items"][0]["href"]))["words"] == "好"
    after = {s["code"]: s for s in (await province.json("/staff/needs/all/schools"))["items"]}
    assert after["10001"]["given"] == before["10001"]["given"] + 1
    for path in ("/staff/needs/all", "/staff/needs/all/schools", line["href"]):
        assert (await province.get(path)).status_code == 200
        assert (await school.get(path)).status_code == 403
    assert (await province.get("/staff/needs")).status_code == 403
    refused = await decided(province, SCHOOL, need, action="withdraw", reason="dropped")
    assert refused.status_code == 403
    numbers = {n["label"]: n["value"] for n in (await school.json("/staff"))["numbers"]}
    assert numbers["合作需求待回应"] == (await school.json("/staff/needs"))["waiting"]
