"""学校设置: a school keeps its own facts, colleges and notices; the province any school's."""

from __future__ import annotations

from server.people.sites.models import College, Site, SiteNotice, SiteNoticeState
from server.people.students.models import Student
from server.platform.privacy.models import AuditEntry
from tests.clients import Client, words

DRAFT = {"title": "双选会安排", "text": "下周三上午九点。\n请带简历。"}


async def write(client: Client, site: str = "") -> str:
    answer = await client.post(f"/staff/site/notices?site={site}", data=DRAFT)
    assert answer.status_code == 303
    return str(answer.headers["location"])


async def test_a_school_edits_its_contact_facts_and_the_public_sees_them(school: Client) -> None:
    form = {"office": "就业指导中心", "phone": "0451-8000 9999", "address": "新楼 1 层"}
    assert (await school.post("/staff/site", data=form)).status_code == 303
    assert "0451-8000 9999" in words((await school.get("/s/10001")).text)
    assert await AuditEntry.filter(action="site.edit", stream="10001").exists()


async def test_a_wrong_address_is_said_at_its_field_and_nothing_typed_is_lost(
    school: Client,
) -> None:
    form = {"office": "就业指导中心", "phone": "打给老周", "email": "nobody", "address": "新楼"}
    page = await school.post("/staff/site", data=form)
    assert page.status_code == 422
    assert "电话只能有数字" in page.text
    assert "例如 name@example.cn" in page.text
    assert 'value="打给老周"' in page.text
    assert 'value="新楼"' in page.text


async def test_a_school_cannot_name_another_school(school: Client, province: Client) -> None:
    form = {"office": "别人"}
    assert (await school.post("/staff/site?site=10002", data=form)).status_code == 404
    assert (await school.get("/staff/site?site=10002")).status_code == 404
    assert (await school.get("/staff/site/notices?site=10002")).status_code == 404
    assert (await province.post("/staff/site?site=10002", data=form)).status_code == 303
    assert (await Site.get(code="10002")).office == "别人"


async def test_the_province_opens_a_school_and_nobody_else_does(
    province: Client, school: Client, visitor: Client
) -> None:
    form = {"school_code": "10099", "school_name": "示范师范学院"}
    assert (await school.post("/staff/site/schools", data=form)).status_code == 403
    assert (await province.post("/staff/site/schools", data=form)).status_code == 303
    assert (await visitor.get("/s/10099")).status_code == 200
    twin = await province.post("/staff/site/schools", data=form)
    assert twin.status_code == 422
    assert "已经有这所学校了" in words(twin.text)
    short = await province.post("/staff/site/schools", data=form | {"school_code": "99"})
    assert short.status_code == 422
    assert "学校代码是 5 位数字" in words(short.text)


async def test_colleges_are_added_and_renamed_and_twins_are_refused(school: Client) -> None:
    new = {"name": "法学院", "code": "09"}
    assert (await school.post("/staff/site/colleges", data=new)).status_code == 303
    again = await school.post("/staff/site/colleges", data=new)
    assert again.status_code == 422
    assert "请换一个" in again.text
    for twin in ({"name": "法 学院", "code": "10"}, {"name": "法律系", "code": "０ 9"}):
        assert (await school.post("/staff/site/colleges", data=twin)).status_code == 422
    college = await College.get(site__code="10001", code="09")
    await school.post(f"/staff/site/colleges/{college.id}/rename", data={"name": "法律学院"})
    assert (await College.get(id=college.id)).name == "法律学院"


async def test_a_college_with_students_stays(school: Client) -> None:
    college = await College.get(site__code="10001", name="文学院")
    answer = await school.post(f"/staff/site/colleges/{college.id}/delete")
    assert answer.status_code == 409
    assert "不能删除" in answer.text
    assert await Student.filter(college_id=college.id).exists()
    empty = await College.create(site_id=college.site_id, code="77", name="空学院")
    assert (await school.post(f"/staff/site/colleges/{empty.id}/delete")).status_code == 303
    assert not await College.filter(id=empty.id).exists()


async def test_a_notice_goes_from_draft_to_the_public_and_back(
    school: Client, visitor: Client
) -> None:
    href = await write(school)
    draft = await school.get(href)
    assert "发布后的样子" in words(draft.text)
    assert "发布，选择推送给谁" in words(draft.text)
    asked = await school.get(f"{href}/publish")
    assert "确定要发布公告吗" in words(asked.text)
    listed = [n["title"] for n in (await visitor.json("/s/10001/notices"))["items"]]
    assert "双选会安排" not in listed
    await school.post(f"{href}/decide", data={"action": "publish"})
    listed = [n["title"] for n in (await visitor.json("/s/10001/notices"))["items"]]
    assert listed[0] == "双选会安排"
    await school.post(f"{href}/decide", data={"action": "withdraw"})
    listed = [n["title"] for n in (await visitor.json("/s/10001/notices"))["items"]]
    assert "双选会安排" not in listed
    deeds = await AuditEntry.filter(object_kind="site_notice").values_list("action", flat=True)
    assert {"site_notice.publish", "site_notice.withdraw"} <= set(deeds)


async def test_a_draft_may_be_changed_and_a_published_notice_may_not(school: Client) -> None:
    href = await write(school)
    changed = DRAFT | {"title": "双选会改期"}
    assert (await school.post(f"{href}/edit", data=changed)).status_code == 303
    await school.post(f"{href}/decide", data={"action": "publish"})
    late = await school.post(f"{href}/edit", data=DRAFT)
    assert late.status_code == 409
    assert "不能再修改" in late.text
    assert await SiteNotice.filter(title="双选会改期", state=SiteNoticeState.PUBLISHED).exists()


async def test_a_second_publish_says_who_was_first(school: Client) -> None:
    href = await write(school)
    await school.post(f"{href}/decide", data={"action": "publish"})
    again = await school.post(f"{href}/decide", data={"action": "publish"})
    assert again.status_code == 409
    assert "周老师" in again.text


async def test_another_schools_draft_is_as_if_it_were_not_there(
    school: Client, foreign_school: Client, province: Client
) -> None:
    href = await write(school)
    assert (await foreign_school.get(href)).status_code == 404
    blocked = await foreign_school.post(f"{href}/decide", data={"action": "publish"})
    assert blocked.status_code == 404
    assert (await province.get(href)).status_code == 200
