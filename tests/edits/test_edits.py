"""Edits after the approval: what waits, what holds, what the desk sees (EREG-23 to EREG-26)."""

from __future__ import annotations

from typing import Any

from server.people.edits import notices as edits_notices
from server.people.edits.models import EditFile, EditState, EmployerEdit
from server.people.employers import queries as employers
from server.people.employers.models import DocumentKind, Employer, EmployerFile
from server.people.policies import service as policies
from server.platform.notices.models import Notice
from server.platform.privacy.models import AuditEntry
from server.platform.storage.models import FileState, StoredFile
from tests.clients import Client, words
from tests.edits.conftest import (
    AS_JSON,
    DOCUMENTS,
    EDIT,
    NAME,
    decide,
    form,
    save,
    unit,
    upload,
    waiting,
)
from tests.employers.conftest import picture
from tests.people import acting, work_off_notices

EVENTS = (edits_notices.ASKED, edits_notices.APPROVED, edits_notices.REFUSED)
"""The worker's catalogue; the web server does not load it."""


async def test_the_old_data_holds_until_the_province_approves(
    recruiter: Client, province: Client
) -> None:
    before = await unit()
    answer = await save(
        recruiter, address="创新大街 9 号", industry="33", tag_trade500=None, service_talks="true"
    )
    assert answer.status_code == 200
    assert answer.json()["state"] == "waiting"
    assert (await unit()).address == before.address

    page = await recruiter.json("/employer/unit")
    assert page["case"]["state_label"] == "待省中心审核"
    assert {"label": "单位地址", "before": before.address, "after": "创新大街 9 号"} in page[
        "changes"
    ]
    assert [change["label"] for change in page["changes"]] == [
        "所属行业", "单位标签", "招聘业务", "单位地址"
    ]
    assert {"label": "单位地址", "value": before.address} in page["facts"]

    case = await waiting()
    desk = (await province.json("/staff/reviews", queue="employer_edit", case=case.id))["file"]
    assert desk["changes"] == page["changes"]
    assert desk["changes"][1] == {"label": "单位标签", "before": "行业500强", "after": ""}
    assert (await decide(province, case, "approve")).status_code == 200
    after = await unit()
    assert (after.address, after.industry, after.tags) == ("创新大街 9 号", "33", [])
    assert after.services == ["postings", "online_fairs", "site_fairs", "talks"]
    assert (after.name, after.credit_code, after.state) == (
        before.name, before.credit_code, before.state
    )
    page = await recruiter.json("/employer/unit")
    assert page["case"] is None
    assert [move["label"] for move in page["history"]][:2] == [
        "通过", "提交修改：所属行业、单位标签、招聘业务、单位地址"
    ]
    await work_off_notices()
    told = await Notice.filter(account_id=after.administrator_id, title="单位信息修改已通过").get()
    assert "所属行业、单位标签、招聘业务、单位地址" in told.text
    assert await Notice.filter(event="employer_edit.ask").exists()
    assert await AuditEntry.filter(action="employer_edit.approve").exists()


async def test_name_and_code_are_no_items_of_an_edit(recruiter: Client) -> None:
    for field, value in (("name", "改名科技"), ("credit_code", "91230100MADEM0009Q")):
        answer = await save(recruiter, **{field: value})
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["field"] == field


async def test_an_empty_edit_says_that_nothing_changed(recruiter: Client) -> None:
    answer = await save(recruiter)
    assert (answer.status_code, answer.json()["detail"]) == (422, "没有改动，不需要保存")
    assert not await EmployerEdit.filter(employer__name=NAME).exists()


async def test_a_wrong_value_has_its_sentence_and_the_rest_stays_typed(recruiter: Client) -> None:
    data = await form(nature="99", about="我们造云")
    answer = await recruiter.post(EDIT, data=data)
    assert answer.status_code == 422
    assert "请从列表里选择单位性质" in words(answer.text)
    assert "我们造云" in answer.text
    none = {f"service_{s}": None for s in ("postings", "online_fairs", "site_fairs")}
    told = (await save(recruiter, **none)).json()
    assert told["errors"] == [{"field": "services", "message": "请至少选择一项招聘业务"}]
    told = (await save(recruiter, service_signing="true")).json()
    assert told["errors"][0]["message"] == "网上签约请在“签约授权”里申请"


async def test_a_unit_that_becomes_a_school_shows_its_licence_first(recruiter: Client) -> None:
    told = (await save(recruiter, industry="42")).json()
    assert told["errors"][0]["field"] == "industry"
    assert "先在“更换证照”里上传" in told["detail"]
    assert (await upload(recruiter, "school_licence")).status_code == 200
    first = await waiting()
    assert (await save(recruiter, industry="42", replace=str(first.id))).status_code == 200
    case = await waiting()
    assert (case.kinds, list(case.changes)) == (["school_licence"], ["industry"])


async def clear(client: Client, kind: str = "school_licence", **more: str) -> Any:
    return await client.post(f"{DOCUMENTS}/clear", data={"kind": kind} | more, headers=AS_JSON)


async def licensed(client: Client, province: Client) -> Employer:
    """示范科技 with a 办学许可证 that it does not need."""
    assert (await upload(client, "school_licence")).status_code == 200
    assert (await decide(province, await waiting(), "approve")).status_code == 200
    return await unit()


async def test_a_schools_licence_that_is_not_needed_is_cleared_once_the_province_agrees(
    recruiter: Client, province: Client
) -> None:
    """EREG-19: 清除图片, with the old picture in force until then."""
    for kind in ("school_licence", "licence"):
        none = await clear(recruiter, kind)
        assert "不能清除" in none.json()["errors"][0]["message"], "not there, or always needed"
    held = await licensed(recruiter, province)
    assert "清除办学许可证" in (await recruiter.get(DOCUMENTS)).text
    assert (await save(recruiter, address="新址 8 号")).status_code == 200
    assert (await clear(recruiter)).json()["errors"][0]["field"] == "replace"
    assert (await clear(recruiter, replace=str((await waiting()).id))).status_code == 200
    case = await waiting()
    page = words((await province.get(f"/staff/reviews?queue=employer_edit&case={case.id}")).text)
    assert "清除办学许可证" in page
    assert DocumentKind.SCHOOL_LICENCE in await employers.kinds_of(held)
    assert (await decide(province, case, "approve")).status_code == 200
    held = await unit()
    assert held.address == "新址 8 号"
    assert DocumentKind.SCHOOL_LICENCE not in await employers.kinds_of(held)


async def test_a_unit_that_teaches_or_is_about_to_keeps_its_licence(
    recruiter: Client, province: Client
) -> None:
    await licensed(recruiter, province)
    assert (await save(recruiter, industry="42")).status_code == 200
    case = await waiting()
    kept = await clear(recruiter, replace=str(case.id))
    assert "院校、培训机构需要办学许可证" in kept.json()["errors"][0]["message"]
    assert (await decide(province, case, "refuse", reason="differs")).status_code == 200
    assert (await clear(recruiter)).status_code == 200
    case = await waiting()
    late = await save(recruiter, industry="42", replace=str(case.id))
    assert late.json()["errors"][0]["field"] == "industry"


async def test_a_new_licence_takes_the_place_of_its_clearing_and_the_other_way_round(
    recruiter: Client, province: Client
) -> None:
    await licensed(recruiter, province)
    assert (await clear(recruiter)).status_code == 200
    first = await waiting()
    assert (await upload(recruiter, "school_licence", replace=str(first.id))).status_code == 200
    second = await waiting()
    assert (second.changes, second.kinds) == ({}, ["school_licence"])
    assert (await clear(recruiter, replace=str(second.id))).status_code == 200
    third = await waiting()
    assert (list(third.changes), third.kinds) == (["school_licence"], [])
    assert not await EditFile.filter(edit__employer__name=NAME).exists()


async def test_a_second_save_replaces_the_first_after_asking(
    recruiter: Client, province: Client
) -> None:
    await save(recruiter, address="创新大街 9 号")
    first = await waiting()
    asked = await save(recruiter, address="创新大街 10 号")
    assert asked.status_code == 422
    assert asked.json()["errors"][0]["field"] == "replace"
    shown = await recruiter.post(EDIT, data=await form(address="创新大街 10 号"))
    assert "用这一份替换它" in words(shown.text)
    assert "创新大街 10 号" in shown.text

    same = await save(recruiter, address="创新大街 9 号", replace=str(first.id))
    assert "完全一样" in same.json()["detail"]
    answer = await save(recruiter, address="创新大街 10 号", replace=str(first.id))
    assert answer.status_code == 200
    await first.refresh_from_db()
    assert first.state is EditState.REPLACED
    late = await decide(province, first, "approve")
    assert late.status_code == 409
    assert (await decide(province, await waiting(), "approve")).status_code == 200
    assert (await unit()).address == "创新大街 10 号"


async def test_new_documents_wait_beside_the_fields_and_the_old_ones_stay(
    recruiter: Client, province: Client
) -> None:
    old = (await recruiter.get("/employer/documents/licence")).content
    held = await EmployerFile.get(employer__name=NAME, kind="licence")
    await save(recruiter, address="创新大街 9 号")
    first = await waiting()
    assert (await upload(recruiter, "licence")).json()["errors"][0]["field"] == "replace"
    assert (await upload(recruiter, "licence", replace=str(first.id))).status_code == 200
    case = await waiting()
    assert (list(case.changes), case.kinds) == (["address"], ["licence"])
    assert (await recruiter.get("/employer/documents/licence")).content == old

    desk = (await province.json("/staff/reviews", queue="employer_edit", case=case.id))["file"]
    assert desk["changes"][-1]["label"] == "营业执照"
    assert [file["label"] for file in desk["files"]] == ["营业执照（现在的）", "营业执照（新的）"]
    pictures = [(await province.get(file["href"])).content for file in desk["files"]]
    assert pictures[0] == old != pictures[1]
    own = await recruiter.get(f"/employer/unit/edits/{case.id}/documents/licence")
    assert own.content == pictures[1]

    await decide(province, case, "approve")
    assert (await recruiter.get("/employer/documents/licence")).content == pictures[1]
    assert (await StoredFile.get(id=held.file_id)).state is FileState.VERIFIED, "to be swept"
    assert not await EditFile.filter(edit_id=case.id).exists()


async def test_a_refusal_needs_a_reason_keeps_the_old_and_lets_the_pictures_go(
    recruiter: Client, province: Client
) -> None:
    await upload(recruiter, "letter")
    case = await waiting()
    file = await EditFile.get(edit_id=case.id)
    assert (await decide(province, case, "refuse")).status_code == 422
    answer = await decide(province, case, "refuse", reason="no_seal", note="公章不清楚")
    assert answer.status_code == 200
    assert (await StoredFile.get(id=file.file_id)).state is FileState.VERIFIED
    page = words((await recruiter.get("/employer/unit")).text)
    assert "最近一次修改没有通过" in page
    assert "公章不清楚" in page
    home = await recruiter.json("/employer")
    assert "单位信息的修改未通过，请查看原因" in [todo["title"] for todo in home["todos"]]
    await work_off_notices()
    administrator = (await unit()).administrator_id
    told = await Notice.filter(event="employer_edit.refuse", account_id=administrator).get()
    assert "公章不清楚" in told.text


async def test_it_may_be_withdrawn_and_saved_anew(recruiter: Client) -> None:
    await save(recruiter, address="创新大街 9 号")
    case = await waiting()
    path = f"/cases/employer_edit/{case.id}"
    for wrong in ("approve", "replace"):
        answer = await recruiter.post(path, data={"action": wrong}, headers=AS_JSON)
        assert answer.status_code in (403, 422)
    assert (await recruiter.post(path, data={"action": "withdraw"})).status_code == 303
    assert (await save(recruiter, address="创新大街 11 号")).status_code == 200


async def test_an_approval_writes_nothing_over_what_changed_meanwhile(
    recruiter: Client, province: Client
) -> None:
    await save(recruiter, address="创新大街 9 号", phone="0451-88880077")
    case = await waiting()
    await Employer.filter(name=NAME).update(phone="0451-88880099")
    answer = await decide(province, case, "approve")
    assert (answer.status_code, answer.json()["code"]) == (409, "unit_changed")
    assert (await unit()).address != "创新大街 9 号"
    assert (await waiting()).id == case.id
    reason = {"reason": "changed"}
    assert (await decide(province, case, "refuse", **reason)).status_code == 200


async def test_by_policy_only_certified_items_are_reviewed(
    recruiter: Client, province: Client
) -> None:
    held = await unit()
    await policies.set(
        await acting("province@demo"), "employers.review_edits", "certified", site=None
    )
    answer = await save(recruiter, about="我们造云", email="new@demo.invalid")
    assert answer.json() == {"edit": None, "state": "approved"}
    assert (await unit()).about == "我们造云"
    assert await AuditEntry.filter(action="employer.edit", object_id=str(held.id)).exists()

    answer = await save(recruiter, about="我们造大云", capital="2")
    assert ((await unit()).about, (await unit()).capital) == ("我们造大云", held.capital)
    case = await waiting()
    assert list(case.changes) == ["capital"]
    # What takes effect at once leaves the edit that waits alone.
    answer = await save(recruiter, about="我们造小云", capital="2")
    assert answer.status_code == 200
    assert (await waiting()).id == case.id
    assert "招聘业务、城市、地址和证照由省中心审核" in words((await recruiter.get(EDIT)).text)


async def test_the_logo_changes_at_once_and_can_be_taken_away(recruiter: Client) -> None:
    async def put(body: bytes) -> int:
        files = {"file": ("标志.png", body, "image/png")}
        answer = await recruiter.post("/employer/unit/logo", files=files, headers=AS_JSON)
        return answer.status_code

    assert await put(picture("PNG")) == 200
    first = (await recruiter.get("/employer/documents/logo")).content
    assert await put(picture("PNG", (90, 90))) == 200
    assert (await recruiter.get("/employer/documents/logo")).content != first
    assert (await recruiter.json("/employer"))["employer"]["logo"] == "/employer/documents/logo"
    assert await put(b"x" * 102_401) == 422
    files = {"file": ("标志.png", b"GIF89a", "image/png")}
    page = await recruiter.post("/employer/unit/logo", files=files)
    assert "没有换成" in words(page.text)
    assert not await EmployerEdit.filter(employer__name=NAME).exists()
    await recruiter.post("/employer/unit/logo/clear")
    assert (await recruiter.get("/employer/documents/logo")).status_code == 404


async def test_logo_and_particulars_have_entries_and_pages_of_their_own(
    recruiter: Client, snow: Client
) -> None:
    """EHOME-01: 账号管理 has 单位LOGO and 基本信息."""
    menu = (await recruiter.get("/employer")).text.partition('id="menu"')[2].partition("</nav>")[0]
    entries = {"/employer/unit/logo": "单位LOGO", "/employer/unit": "基本信息"}
    for place, title in entries.items():
        line = menu.partition(f'<a href="{place}"')[2].partition("</a>")[0]
        assert title in words("<" + line)
        page = (await recruiter.get(place)).text
        assert f"<h1>{title}</h1>" in page
        assert f'<a href="{place}" aria-current="page"' in page
    assert 'action="/employer/unit/logo"' in (await recruiter.get("/employer/unit/logo")).text


async def test_the_unit_s_name_at_the_top_leads_to_its_home_and_the_person_s_to_his_account(
    recruiter: Client, school: Client
) -> None:
    """AUTH-04."""
    top = (await recruiter.get("/employer/unit")).text.partition("</header>")[0]
    unit_link, person_link = top.partition('class="top-unit" href="/employer"')[2], 'href="/me"'
    assert NAME in unit_link.partition("</a>")[0]
    assert person_link in unit_link
    assert "top-unit" not in (await school.get("/staff")).text


async def test_another_employer_and_a_school_find_nothing(
    recruiter: Client, snow: Client, school: Client
) -> None:
    case = await EmployerEdit.get(employer__name="雪原云计算有限公司", state=EditState.WAITING)
    picture = f"/employer/unit/edits/{case.id}/documents/licence"
    assert (await snow.get(picture)).status_code == 200
    assert (await recruiter.get(picture)).status_code == 404
    form = {"action": "withdraw"}
    foreign = await recruiter.post(f"/cases/employer_edit/{case.id}", data=form, headers=AS_JSON)
    assert foreign.status_code == 404
    desk = await school.post(
        f"/cases/employer_edit/{case.id}", data={"action": "approve"}, headers=AS_JSON
    )
    assert desk.status_code == 404


async def test_before_the_approval_there_is_nothing_to_edit(
    recruiter: Client, province: Client
) -> None:
    await Employer.filter(name=NAME).update(state="waiting")
    for path in (EDIT, DOCUMENTS):
        assert (await recruiter.get(path)).headers["location"] == "/employer"
    assert (await recruiter.json("/employer/unit"))["may_edit"] is False
