"""A need from its draft to everybody who is admitted: what is sent, to whom, and what stands."""

from __future__ import annotations

from typing import Any

import pytest

from server.people.admissions.models import Admission, AdmissionState
from server.people.cooperation import service
from server.people.cooperation.models import Need, NeedAnswer, NeedState
from server.platform.notices.models import Notice
from server.platform.privacy.models import AuditEntry
from server.platform.workflow.models import Transition
from tests.clients import Client, words
from tests.cooperation.conftest import (
    AS_JSON,
    OFFICE,
    TECH,
    TEXT,
    admit_only,
    answered,
    decided,
    row_at,
    sent,
    written,
)
from tests.people import work_off_notices

EMPLOYER, SCHOOL = "/employer/needs", "/staff/needs/own"


async def test_both_sides_find_the_way_to_a_new_need(employer: Client, school: Client) -> None:
    for client, base in ((employer, EMPLOYER), (school, SCHOOL)):
        assert f'href="{base}/new"' in (await client.get(base)).text


async def test_a_draft_is_seen_again_before_it_goes_to_all_admitted_schools(
    employer: Client, school: Client, foreign_school: Client
) -> None:
    """COOP-01, COOP-02, COOP-07."""
    form = await employer.json(f"{EMPLOYER}/new")
    assert (form["name"], form["receivers"]) == (TECH, 2)
    answer = await employer.post(f"{EMPLOYER}/new", data={"title": "实训 基地", "text": TEXT})
    assert answer.status_code == 303
    draft = answer.headers["location"]
    assert "实训 基地" not in words((await school.get("/staff/needs")).text)

    page = await employer.get(draft)
    look = words(page.text)
    assert "发布后，2 所学校马上会收到，内容不能再修改。" in look
    assert "示范大学、示范理工学院" in look
    view = await employer.json(draft)
    published = await employer.post(
        f"{draft}/decide",
        data={"action": "publish", "receivers": view["receivers"], "seen": view["seen"]},
    )
    assert published.headers["location"] == draft
    for desk in (school, foreign_school):
        assert "实训 基地" in words((await desk.get("/staff/needs")).text)

    late = await employer.post(f"{draft}/edit", data={"title": "改一改", "text": TEXT})
    assert late.status_code == 409
    assert "已经发布，不能再修改" in words(late.text)
    need = await Need.get(id=draft.rsplit("/", 1)[-1])
    assert (need.title, need.state) == ("实训 基地", NeedState.PUBLISHED)
    assert await AuditEntry.filter(action="need.publish", object_id=str(need.id)).exists()
    twice = await decided(employer, EMPLOYER, str(need.id), action="publish")
    assert twice.status_code == 409
    assert await NeedAnswer.filter(need_id=need.id).count() == 2


async def test_nobody_admitted_is_said_with_the_way_on(stranger: Client) -> None:
    empty = await stranger.get(EMPLOYER)
    assert "暂时没有学校能收到您的需求" in empty.text
    assert 'href="/employer/schools"' in empty.text
    form = await stranger.get(f"{EMPLOYER}/new")
    assert "现在还没有学校同意您入驻，可以先写成草稿" in form.text
    need = await written(stranger, EMPLOYER)
    look = await stranger.get(f"{EMPLOYER}/{need}")
    assert "这份草稿会留着" in look.text
    assert "发布给" not in look.text
    answer = await decided(stranger, EMPLOYER, need, action="publish")
    assert (answer.status_code, answer.json()["code"]) == (409, "nobody_admitted")


async def test_what_changed_since_the_second_look_is_looked_at_again(employer: Client) -> None:
    need = await written(employer, EMPLOYER)
    view = await employer.json(f"{EMPLOYER}/{need}")
    seen = {"receivers": view["receivers"], "seen": view["seen"]}
    await employer.post(f"{EMPLOYER}/{need}/edit", data={"title": "同事改过", "text": TEXT})
    answer = await decided(employer, EMPLOYER, need, action="publish", **seen)
    assert (answer.status_code, answer.json()["code"]) == (409, "draft_changed")
    seen["seen"] = (await employer.json(f"{EMPLOYER}/{need}"))["seen"]
    await admit_only(TECH, "10001", "10002", "10003")
    page = await employer.post(f"{EMPLOYER}/{need}/decide", data={"action": "publish", **seen})
    assert page.status_code == 409
    assert "现在是 3 所学校，请看过后再发布" in words(page.text)
    assert "发布给 3 所学校" in words(page.text)


async def test_a_need_stays_with_those_who_got_it(employer: Client, school: Client) -> None:
    """An admission that ends takes nothing away; one that begins gets nothing old."""
    need = await sent(employer, EMPLOYER)
    await admit_only(TECH, "10003")
    row = await row_at(need, "10001")
    assert (await answered(school, row, respond="yes")).status_code == 200
    assert not await NeedAnswer.filter(need_id=need, site__code="10003").exists()
    (line, *_) = (await employer.json(EMPLOYER))["items"]
    assert (line["title"], line["progress"]) == ("订单班合作", "1 / 2")


async def test_a_school_s_need_goes_to_every_employer_admitted_there(
    employer: Client, school: Client, stranger: Client
) -> None:
    need = await sent(school, SCHOOL, "寻找实习单位")
    admitted = await Admission.filter(
        site__code="10001", state=AdmissionState.ADMITTED
    ).values_list("employer_id", flat=True)
    got = await NeedAnswer.filter(need_id=need).values_list("employer_id", flat=True)
    assert sorted(got, key=str) == sorted(admitted, key=str)
    (line, *_) = (await employer.json(f"{EMPLOYER}/received"))["items"]
    assert (line["title"], line["name"], line["state_label"]) == (
        "寻找实习单位", "示范大学", "未回应",
    )
    assert (await stranger.json(f"{EMPLOYER}/received"))["items"] == []
    home = await employer.json("/employer")
    todo = next(t for t in home["todos"] if "合作需求" in t["title"])
    path, _, state = todo["href"].partition("?state=")
    assert len((await employer.json(path, state=state))["items"]) == todo["count"] > 0
    group = next(g for g in home["groups"] if g["title"] == "校地校企合作")
    assert [e["title"] for e in group["entries"]] == ["我发布的需求", "我回应的需求"]


async def test_everybody_who_got_it_is_told_and_of_a_withdrawal_too(
    employer: Client, school: Client
) -> None:
    need = await sent(employer, EMPLOYER, "联合实验室")
    await work_off_notices()
    for code, logins in (
        ("10001", OFFICE),
        ("10002", {"school@10002.demo"}),
    ):
        row = await row_at(need, code)
        told = await Notice.filter(href=f"/staff/needs/received/{row.id}").select_related("account")
        assert {notice.account.login for notice in told} == logins
        assert told[0].text == f"“{TECH}”发布了合作需求“联合实验室”，请您看看能否回应。"
    refused = await decided(employer, EMPLOYER, need, action="withdraw")
    assert refused.json()["errors"][0]["message"] == "请选择一个原因"
    taken = await decided(
        employer, EMPLOYER, need, action="withdraw", reason="mistaken", note="人数写错了"
    )
    assert taken.json()["state"] == "withdrawn"
    await work_off_notices()
    told = await Notice.filter(
        event="need.withdrawn_from_schools", text__contains="联合实验室"
    )
    assert len(told) == len(OFFICE) + 1
    assert "内容有误，将重新发布，人数写错了" in told[0].text
    row = await row_at(need, "10001")
    page = await school.get(f"/staff/needs/received/{row.id}")
    assert "原因：内容有误，将重新发布：人数写错了" in page.text
    late = await answered(school, row, respond="yes")
    assert (late.status_code, late.json()["code"]) == (409, "need_withdrawn")


async def test_a_discarded_draft_is_gone(employer: Client) -> None:
    need = await written(employer, EMPLOYER)
    answer = await employer.post(f"{EMPLOYER}/{need}/decide", data={"action": "discard"})
    assert answer.headers["location"] == EMPLOYER
    assert (await employer.get(f"{EMPLOYER}/{need}")).status_code == 404


async def test_drafts_and_sendings_are_limited(employer: Client) -> None:
    need = ""
    for _ in range(service.MOST_DRAFTS - len((await employer.json(EMPLOYER))["drafts"])):
        need = await written(employer, EMPLOYER)
    more = await employer.post(
        f"{EMPLOYER}/new", json={"title": "又一份", "text": TEXT}, headers=AS_JSON
    )
    assert (more.status_code, "最多保留 20 份草稿" in more.json()["detail"]) == (409, True)
    for _ in range(service.PUBLISH.times):
        last = await decided(employer, EMPLOYER, need, action="publish", receivers=99)
        assert last.json()["code"] == "receivers_changed"
    last = await decided(employer, EMPLOYER, need, action="publish")
    assert last.status_code == 429
    assert "今天发布的需求已经很多了" in last.json()["detail"]


@pytest.mark.parametrize("ending", ["", "/edit", "/answers"])
async def test_foreign_needs_are_missing(
    employer: Client, stranger: Client, foreign_school: Client, school: Client, ending: str
) -> None:
    theirs = await written(employer, EMPLOYER)
    ours = await written(school, SCHOOL)
    for client, path in (
        (stranger, f"{EMPLOYER}/{theirs}{ending}"),
        (foreign_school, f"{SCHOOL}/{ours}{ending}"),
        (school, f"{SCHOOL}/{theirs}{ending}"),
        (employer, f"{EMPLOYER}/{ours}{ending}"),
    ):
        assert (await client.get(path)).status_code == 404
    answer: Any = await decided(stranger, EMPLOYER, theirs, action="publish")
    assert answer.status_code == 404
    assert not await Transition.filter(object_id=theirs, step="publish").exists()


async def test_a_need_s_title_leads_to_its_details_and_the_editor_counts_its_letters(
    employer: Client,
) -> None:
    """COOP-08."""
    for place in (EMPLOYER, f"{EMPLOYER}/received"):
        row = (await employer.json(place))["items"][0]
        link = f'<a href="{row["href"]}" data-row-link>{row["title"]}</a>'
        assert link in (await employer.get(place)).text
        assert "<h1>需求详情</h1>" in (await employer.get(row["href"])).text
    assert "字数统计： 0" in words((await employer.get(f"{EMPLOYER}/new")).text)
    draft = {"title": "", "text": "共建 实训\n基地"}
    assert "字数统计： 6" in words((await employer.post(f"{EMPLOYER}/new", data=draft)).text)
