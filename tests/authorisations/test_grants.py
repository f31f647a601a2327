"""签约授权: applied for, granted for a time, refused, revoked, renewed, over (EREG-04, EREG-29)."""

from __future__ import annotations

from datetime import date, timedelta

import pypdfium2

from server.people.employers.models import Employer
from server.people.policies import service as policies
from server.platform import clock, database
from server.platform.notices import reminders
from server.platform.notices.models import Notice
from server.platform.privacy.models import AuditEntry
from server.platform.workflow import engine
from server.signing.authorisations import notices as grant_notices
from server.signing.authorisations import queries
from server.signing.authorisations.models import GrantState, SigningGrant
from server.signing.authorisations.workflow import SIGNING_GRANT
from tests.authorisations.conftest import (
    AS_JSON,
    HELD,
    OWN,
    REFUSED,
    WAITS,
    begin,
    decide,
    grant_of,
    take,
    upload,
)
from tests.clients import Client, words
from tests.employers.conftest import DEMO
from tests.people import acting, enter_as_staff, work_off_notices

EVENTS = (grant_notices.GRANTED, grant_notices.ENDING)
"""The worker's catalogue; the web server does not load it."""
G = GrantState


async def told(step: str) -> str:
    """The newest notice of a step."""
    notices = await Notice.filter(event=f"signing_grant.{step}").order_by("-created_at")
    return notices[0].text


async def test_an_approval_lets_an_employer_sign_for_as_long_as_policy_says(
    north: Client, province: Client
) -> None:
    case = await grant_of(WAITS, G.WAITING)
    day = clock.today().date()
    assert not await queries.may_sign(case.employer_id, day)
    assert "等待省中心审核" in words((await north.get(OWN)).text)
    site = case.site_id
    await policies.set(await acting("province@demo"), "signing.grant_years", 2, site=site)
    desk = (await province.json("/staff/reviews", queue="signing_grant", case=case.id))["file"]
    assert [file["label"] for file in desk["files"]] == [
        "网上签约授权委托书", "被委托人身份证（人像面）"
    ]
    assert (await province.get(desk["files"][0]["href"])).status_code == 200
    assert (await decide(province, case, "approve")).status_code == 200

    await case.refresh_from_db()
    last = date(day.year + 2, day.month, day.day) - timedelta(days=1)
    assert (case.valid_from, case.valid_until) == (day, last)
    days = (day - timedelta(days=1), day, last, last + timedelta(days=1))
    assert [await queries.may_sign(case.employer_id, on) for on in days] == [
        False, True, True, False
    ]
    view = await north.json(OWN)
    assert (view["state_label"], view["may_begin"]) == ("已授权", False)
    assert {"label": "授权有效期", "value": f"{day} 至 {last}"} in view["valid"]
    home = await north.json("/employer")
    assert "签约授权剩余天数" in [card["label"] for card in home["cards"]]
    assert (await decide(province, case, "approve")).status_code == 409
    await work_off_notices()
    assert f"有效期到 {last}" in await told("approve")


async def test_the_desk_sets_the_last_day_within_policy(province: Client) -> None:
    case = await grant_of(WAITS, G.WAITING)
    first = clock.today().date()
    page = (await province.json("/staff/reviews", queue="signing_grant", case=case.id))["file"]
    approve = next(a for a in page["case"]["actions"] if a["name"] == "approve")
    usual, most = (date(first.year + n, first.month, first.day) - timedelta(days=1) for n in (1, 3))
    day = approve["day"]
    assert (day["value"], day["earliest"], day["latest"]) == (str(usual), str(first), str(most))
    asked = (await province.get(f"/cases/signing_grant/{case.id}")).text
    assert f'name="until" required min="{first}" max="{most}" value="{usual}"' in asked
    for wrong in (first - timedelta(days=1), most + timedelta(days=1)):
        answer = await decide(province, case, "approve", until=str(wrong))
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "until")
    again = await province.post(
        f"/cases/signing_grant/{case.id}", data={"action": "approve", "until": "2001-01-01"}
    )
    assert again.status_code == 422
    assert f"有效期请设在 {first} 到 {most} 之间" in words(again.text)
    assert 'value="2001-01-01" aria-invalid="true"' in again.text
    chosen = first + timedelta(days=100)
    assert (await decide(province, case, "approve", until=str(chosen))).status_code == 200
    await case.refresh_from_db()
    assert (case.valid_from, case.valid_until) == (first, chosen)
    assert case.due_at is not None
    assert case.due_at.astimezone(clock.CHINA).date() == chosen + timedelta(days=1)
    assert await queries.may_sign(case.employer_id, chosen)
    assert not await queries.may_sign(case.employer_id, chosen + timedelta(days=1))


async def test_a_refusal_is_corrected_and_sent_again(snow: Client, province: Client) -> None:
    case = await grant_of(REFUSED, G.REFUSED)
    page = words((await snow.get(OWN)).text)
    assert "委托书上没有法定代表人签字" in page
    assert "提交并等待省中心审核" in page
    assert (await upload(snow, case, "letter")).status_code == 200
    assert (await take(snow, case, "submit")).json()["state"] == "waiting"
    taken = await upload(snow, case, "letter")
    assert (taken.status_code, taken.json()["code"]) == (409, "papers_closed")
    assert "要换材料请先撤回" in taken.json()["detail"]
    assert (await decide(province, case, "refuse")).status_code == 422
    answer = await decide(province, case, "refuse", reason="other", note="请重新盖章")
    assert answer.status_code == 200
    await work_off_notices()
    assert "请重新盖章" in await told("refuse")


async def test_an_application_is_sent_when_all_is_there_and_can_be_taken_back(
    snow: Client,
) -> None:
    await SigningGrant.filter(employer__name=REFUSED).delete()
    view = await snow.json(OWN)
    assert (view["state_label"], view["may_begin"], view["file"]) == ("未开通", True, None)
    letter = await snow.get(f"{OWN}/letter")
    assert letter.headers["content-type"] == "application/pdf"
    text = pypdfium2.PdfDocument(letter.content)[0].get_textpage().get_text_range()
    assert all(said in text for said in ("网上签约授权委托书", REFUSED, "13800000006"))

    case = await begin(snow)
    assert (await begin(snow)).id == case.id, "pressed twice it is one"
    await upload(snow, case, "letter")
    file = (await snow.json(OWN))["file"]
    assert file["missing"] == ["请上传被委托人身份证（人像面）"]
    assert [place["kind"] for place in file["places"] if place["hrefs"]] == ["letter"]
    assert [action["name"] for action in file["case"]["actions"]] == ["discard"]
    told = await take(snow, case, "submit")
    assert (told.status_code, "请上传被委托人身份证" in told.json()["detail"]) == (422, True)
    await upload(snow, case, "identity")
    assert (await take(snow, case, "submit")).status_code == 200
    assert (await take(snow, case, "approve")).status_code == 403
    assert (await take(snow, case, "withdraw")).json()["state"] == "withdrawn"
    old = await snow.get(f"{OWN}/documents/identity")
    assert old.status_code == 301
    assert (await snow.get(old.headers["location"])).status_code == 200
    assert (await take(snow, case, "submit")).json()["state"] == "waiting"
    assert (await upload(snow, case, "passport")).status_code == 404


async def test_one_begun_by_mistake_is_given_up(snow: Client, province: Client) -> None:
    async def to_do() -> list[str]:
        return [todo["title"] for todo in (await snow.json("/employer"))["todos"]]

    await SigningGrant.filter(employer__name=REFUSED).delete()
    case = await begin(snow)
    assert "签约授权还没有提交" in await to_do()
    page = words((await snow.get(OWN)).text)
    assert "放弃这份申请" in page
    assert (await take(snow, case, "discard")).json()["state"] == "discarded"
    assert "签约授权还没有提交" not in await to_do()
    view = await snow.json(OWN)
    assert (view["state_label"], view["may_begin"], view["past"]) == ("未开通", True, [])
    assert (await province.get(f"/cases/signing_grant/{case.id}")).status_code == 404
    again = await begin(snow)
    assert again.id != case.id
    await SigningGrant.filter(id=again.id).update(state="refused")
    assert (await take(snow, again, "discard")).status_code == 409, "the province has seen that one"


async def test_the_province_revokes_with_a_reason_and_it_is_asked_for_anew(
    holder: Client, province: Client
) -> None:
    case = await grant_of(HELD, G.GRANTED)
    old = await province.get(f"/staff/signing/{case.id}")
    assert (old.status_code, old.headers["location"]) == (301, f"/cases/signing_grant/{case.id}")
    path = old.headers["location"]
    assert "撤销授权" in words((await province.get(path)).text)
    assert (await province.post(path, data={"action": "revoke"})).status_code == 422
    form = {"action": "revoke", "reason": "misused", "note": "签约不实"}
    assert (await province.post(path, data=form)).headers["location"] == path
    assert not await queries.may_sign(case.employer_id, clock.today().date())
    view = await holder.json(OWN)
    assert (view["state_label"], view["may_begin"]) == ("已撤销", True)
    assert view["past"][0]["note"] == "签约不实"
    assert await AuditEntry.filter(action="signing_grant.revoke").exists()
    await work_off_notices()
    assert "签约不实" in await told("revoke")
    assert (await upload(holder, await begin(holder), "letter")).status_code == 200


async def test_it_runs_out_by_itself_and_is_told_before(holder: Client) -> None:
    case = await grant_of(HELD, G.GRANTED)
    assert case.due_at is not None

    async def told_at(days: float) -> int:
        assert case.due_at is not None
        clock.shift_to(clock.offset() + (case.due_at - timedelta(days=days) - clock.now()))
        return await reminders.remind(SIGNING_GRANT)

    assert [await told_at(days) for days in (40, 29, 25, 6, 5, 0.5)] == [0, 1, 0, 1, 0, 1]
    texts = [n.text for n in await Notice.filter(event="signing_grant.ending").order_by("id")]
    assert sorted("还有 29 天" in text for text in texts) == [False, False, True]
    await enter_as_staff(holder, DEMO)
    home = await holder.json("/employer")
    assert any("到期，请申请续期" in todo["title"] for todo in home["todos"])

    clock.shift_to(clock.offset() + timedelta(days=1))
    assert not await queries.may_sign(case.employer_id, clock.today().date())
    async with database.transaction():
        assert await engine.expire_due(SIGNING_GRANT) == 1
    await enter_as_staff(holder, DEMO)
    view = await holder.json(OWN)
    assert (view["state_label"], view["may_begin"]) == ("已到期", True)


async def test_a_renewal_is_open_near_the_end_and_takes_over(
    holder: Client, province: Client
) -> None:
    held = await grant_of(HELD, G.GRANTED)
    early = await holder.post(OWN, headers=AS_JSON)
    assert (early.status_code, early.json()["code"]) == (409, "grant_in_force")
    assert held.due_at is not None
    clock.shift_to(clock.offset() + (held.due_at - timedelta(days=60) - clock.now()))
    await enter_as_staff(holder, DEMO)
    await enter_as_staff(province, "province@demo")
    case = await begin(holder)
    for kind in ("letter", "identity"):
        assert (await upload(holder, case, kind)).status_code == 200
    await take(holder, case, "submit")
    assert "续期申请" in words((await holder.get(OWN)).text)
    assert (await decide(province, case, "approve")).status_code == 200
    await held.refresh_from_db()
    assert held.state is G.RENEWED
    assert await queries.may_sign(case.employer_id, clock.today().date())
    assert await SigningGrant.filter(employer__name=HELD, state=G.GRANTED).count() == 1


async def test_the_list_narrows_and_pages_in_as_many_queries_for_few_as_for_many(
    province: Client,
) -> None:
    async def asked(**query: str) -> tuple[list[str], int]:
        sent: list[str] = []
        async with database.driver() as connection:
            counted = connection
        with counted.query_logger(lambda record: sent.append(record.query)):
            view = await province.json("/staff/signing", **query)
            await counted.fetchval("SELECT 'the end'")
        return [i["name"] for i in view["items"]], len([q for q in sent if "the end" not in q])

    many, long = await asked()
    few, short = await asked(q=HELD)
    assert (len(many), few, long) == (4, [HELD], short)
    assert (await asked(state="waiting"))[0] == [WAITS]
    view = await province.json("/staff/signing", limit="3")
    rest = await province.json("/staff/signing", limit="3", after=view["next"])
    assert sorted(many) == sorted(i["name"] for i in view["items"] + rest["items"])


async def test_others_find_nothing(holder: Client, north: Client, school: Client) -> None:
    case = await grant_of(WAITS, G.WAITING)
    assert (await take(holder, case, "withdraw")).status_code == 404
    assert (await school.get(f"/staff/signing/{case.id}")).status_code == 403
    form = {"action": "approve"}
    desk = await school.post(f"/cases/signing_grant/{case.id}", data=form, headers=AS_JSON)
    assert desk.status_code == 404
    letter = f"/cases/signing_grant/{case.id}/papers/letter"
    seen = [await client.get(letter) for client in (north, holder, school)]
    assert [answer.status_code for answer in seen] == [200, 404, 404]
    assert (await upload(holder, case, "letter")).status_code == 404


async def test_before_the_registration_is_approved_it_says_when_it_can_be_asked(
    north: Client,
) -> None:
    await SigningGrant.filter(employer__name=WAITS).delete()
    await Employer.filter(name=WAITS).update(state="waiting")
    view = await north.json(OWN)
    assert (view["may_begin"], view["file"]) == (False, None)
    assert "单位注册通过审核后" in view["next_step"]
    assert (await north.post(OWN, headers=AS_JSON)).status_code == 409
