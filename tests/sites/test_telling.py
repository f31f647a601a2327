"""A notice may be sent to people: chosen and counted before, told batch by batch, never twice."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from server.people.accounts.models import Account
from server.people.admissions.models import Admission, AdmissionState
from server.people.sites import notices as telling
from server.people.sites.models import SiteNotice
from server.people.sites.service import PUSH_JOB
from server.people.students.models import Student
from server.platform import database
from server.platform.notices import preferences
from server.platform.notices.models import Delivery, DeliveryChannel, Notice
from server.platform.privacy.models import AuditEntry
from tests.clients import Client, words
from tests.people import LI, row_of, work_off

pytestmark = pytest.mark.usefixtures("untried")
AS_JSON = {"Accept": "application/json"}
DRAFT = {"title": "双选会安排", "text": "下周三上午九点。"}


async def drafted(desk: Client, site: str = "") -> SiteNotice:
    answer = await desk.post(f"/staff/site/notices?site={site}", data=DRAFT)
    return await SiteNotice.get(id=answer.headers["location"].rpartition("/")[2])


async def publish(desk: Client, notice: SiteNotice, **to: object) -> int:
    path = f"/staff/site/notices/{notice.id}/decide"
    answer = await desk.post(path, json={"action": "publish"} | to, headers=AS_JSON)
    return int(answer.status_code)


async def heard(notice: SiteNotice) -> list[UUID]:
    """Who has it in the inbox."""
    rows = Notice.filter(source=f"site_notice:{notice.id}").order_by("account_id")
    return [row.account_id for row in await rows if row.account_id]


async def with_accounts(count: int) -> None:
    """So many of 示范大学's students without an account get one."""
    async with database.driver() as connection:
        await connection.execute(
            "INSERT INTO account (id, kind, name, password_hash, totp_step, roles, site_id,"
            " is_active, created_at)"
            " SELECT id, 'student', name, '', 0, '{}', site_id, true, now() FROM student s"
            " WHERE site_id = (SELECT id FROM site WHERE code = '10001')"
            " AND NOT EXISTS (SELECT 1 FROM account a WHERE a.id = s.id) ORDER BY id LIMIT $1",
            count,
        )


async def queued() -> int:
    async with database.driver() as connection:
        waiting = "SELECT count(*) FROM pgqueuer WHERE entrypoint = $1"
        return int(await connection.fetchval(waiting, PUSH_JOB))


async def test_the_publisher_sees_how_many_would_hear_it_and_is_asked_again(school: Client) -> None:
    notice = await drafted(school)
    path = f"/staff/site/notices/{notice.id}/publish"
    assert "谁也不会收到消息" in words((await school.get(path)).text)
    people = await Account.filter(kind="student", site__code="10001", is_active=True).count()
    view = await school.json(path, to="students")
    assert (view["people"], view["beyond"]) == (
        people, await Student.filter(site__code="10001").count() - people,
    )
    assert 0 < view["by_wechat"] <= people
    page = words((await school.get(f"{path}?to=students")).text)
    assert f"确定发布，并推送给 {people} 人吗？" in page
    assert (await school.json(path, to="students", year=2031))["people"] == 0
    assert (await school.get(f"{path}?to=everybody")).status_code == 422
    assert await SiteNotice.exists(id=notice.id, state="draft")


async def test_a_schools_students_hear_it_and_no_other_schools(school: Client) -> None:
    notice = await drafted(school)
    assert await publish(school, notice, to="students") == 200
    assert await heard(notice) == []
    await work_off(PUSH_JOB)
    told = await heard(notice)
    assert (await row_of(LI)).id in told
    assert await Student.filter(id__in=told, site__code="10001").count() == len(told) > 0
    one = await Notice.filter(source=f"site_notice:{notice.id}").first()
    assert one is not None
    assert (one.title, one.href) == ("双选会安排", f"/s/10001/notices/{notice.id}")
    channels = await Delivery.filter(notice__source=one.source).values_list("channel", flat=True)
    assert set(channels) == {DeliveryChannel.WECHAT}
    page = words((await school.get(f"/staff/site/notices/{notice.id}")).text)
    assert "本校学生" in page
    assert f"{len(told)} 人" in page
    assert "已全部发出" in page
    entry = await AuditEntry.get(action="site_notice.publish", object_id=str(notice.id))
    assert entry.details["people"] == len(told)


async def test_who_turned_announcements_off_has_it_in_the_inbox_only(school: Client) -> None:
    li, notice = await row_of(LI), await drafted(school)
    path = f"/staff/site/notices/{notice.id}/publish"
    before = (await school.json(path, to="students"))["by_wechat"]
    await preferences.mute(li.id, {"announcement": ["wechat"]})
    assert (await school.json(path, to="students"))["by_wechat"] == before - 1
    await publish(school, notice, to="students")
    await work_off(PUSH_JOB)
    assert li.id in await heard(notice)
    assert not await Delivery.exists(notice__account_id=li.id, notice__event="site_notice.students")


async def test_employers_are_those_let_in_and_the_province_has_all(
    school: Client, province: Client
) -> None:
    notice = await drafted(school)
    await publish(school, notice, to="employers")
    await work_off(PUSH_JOB)
    admitted = await Admission.filter(
        site__code="10001", state=AdmissionState.ADMITTED
    ).values_list("employer_id", flat=True)
    members = await Account.filter(
        membership__employer_id__in=admitted, is_active=True
    ).values_list("id", flat=True)
    assert await heard(notice) == sorted(members)
    wider = await drafted(province)
    here = (await province.json(f"/staff/site/notices/{notice.id}/publish", to="employers"))
    everywhere = await province.json(f"/staff/site/notices/{wider.id}/publish", to="employers")
    assert everywhere["people"] > here["people"]
    labels = [one["label"] for one in everywhere["choices"]]
    assert labels == ["不推送", "全省学生", "全省的单位"]


async def test_a_big_school_is_told_batch_by_batch_and_a_stopped_worker_goes_on(
    school: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling, "BATCH", 7)
    await with_accounts(20)
    notice = await drafted(school)
    await publish(school, notice, to="students")
    people = await Account.filter(kind="student", site__code="10001", is_active=True).count()
    await work_off(PUSH_JOB)
    await notice.refresh_from_db()
    assert (notice.told, await queued()) == (7, 1)
    assert "正在推送" in words((await school.get(f"/staff/site/notices/{notice.id}")).text)

    class Stopped(Exception):
        pass

    async def stop(*_: object, **__: object) -> int:
        raise Stopped

    with monkeypatch.context() as broken:
        broken.setattr(telling.jobs, "enqueue", stop)
        with pytest.raises(Stopped):
            await telling.push({"notice": str(notice.id), "after": str(notice.told_after)})
    assert len(await heard(notice)) == 7
    await telling.push({"notice": str(notice.id), "after": None})
    assert len(await heard(notice)) == 7  # a batch that is over is not told again
    while await queued():
        await work_off(PUSH_JOB)
    await notice.refresh_from_db()
    assert (notice.told, len(await heard(notice))) == (people, people)
    assert notice.told_at is not None


async def test_a_notice_that_is_taken_back_is_told_no_further(
    school: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling, "BATCH", 1)
    notice = await drafted(school)
    await publish(school, notice, to="students")
    await work_off(PUSH_JOB)
    path = f"/staff/site/notices/{notice.id}/decide"
    await school.post(path, data={"action": "withdraw"})
    await work_off(PUSH_JOB)
    assert (len(await heard(notice)), await queued()) == (1, 0)
    page = words((await school.get(f"/staff/site/notices/{notice.id}")).text)
    assert "没有再推送" in page


async def test_the_fourth_of_a_day_is_not_sent_and_stays_a_draft(
    school: Client,
) -> None:
    for _ in range(3):
        assert await publish(school, await drafted(school), to="students") == 200
    fourth = await drafted(school)
    assert await publish(school, fourth, to="students") == 429
    assert await SiteNotice.exists(id=fourth.id, state="draft")
    assert await publish(school, fourth) == 200
    other = await drafted(school)
    assert await publish(school, other, to="employers") == 200


async def test_nobody_to_tell_is_said_before_anything_is_published(province: Client) -> None:
    empty = {"school_code": "10099", "school_name": "示范师范学院"}
    await province.post("/staff/site/schools", data=empty)
    notice = await drafted(province, "10099")
    path = f"/staff/site/notices/{notice.id}/publish?to=students"
    assert "现在没有能收到的人" in words((await province.get(path)).text)
    assert await publish(province, notice, to="students") == 422
    assert await publish(province, notice, to="nobody") == 422
    assert await SiteNotice.exists(id=notice.id, state="draft")


async def test_another_schools_notice_is_not_there(school: Client, foreign_school: Client) -> None:
    notice = await drafted(school)
    path = f"/staff/site/notices/{notice.id}/publish"
    assert (await foreign_school.get(path)).status_code == 404
    missing = await foreign_school.get(f"/staff/site/notices/{uuid4()}/publish")
    assert missing.status_code == 404
    assert await publish(foreign_school, notice, to="students") == 404
