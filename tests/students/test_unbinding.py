"""Letting a WeChat go: by the student himself, or by his school's desk."""

from __future__ import annotations

from uuid import uuid4

from server.people.accounts.models import Binding, BindingState
from server.platform.access import sessions
from server.platform.access.actor import Channel
from server.platform.notices.models import Notice
from server.settings import Settings
from tests.clients import Client, words
from tests.conftest import client_of
from tests.people import LI, ZHANG, identity, row_of, work_off_notices


async def active() -> int:
    row = await row_of(LI)
    return await Binding.filter(account_id=row.id, state=BindingState.ACTIVE).count()


async def test_a_student_lets_both_apps_go_at_once(student: Client) -> None:
    assert await active() == 2
    answer = await student.post("/student/binding/end", data={"confirm": "yes"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/student/bind")
    assert await active() == 0
    assert (await student.get("/student")).headers["location"] == "/student/bind"


async def test_without_the_confirmation_nothing_is_let_go(student: Client) -> None:
    answer = await student.post("/student/binding/end", data={})
    assert answer.status_code == 422
    assert await active() == 2


async def test_desktop_sessions_end_with_the_binding(
    student: Client, app: object, settings: Settings
) -> None:
    token = await sessions.start(channel=Channel.DESKTOP, account_id=(await row_of(LI)).id)
    async with client_of(app, settings) as desktop:
        desktop.cookies.set("jiuye", token.secret)
        assert (await desktop.get("/student/binding")).status_code == 200
        await student.post("/student/binding/end", data={"confirm": "yes"})
        assert (await desktop.get("/student")).headers["location"] == "/student/entrance"


async def test_the_old_holder_is_told_through_the_wechat_that_was_let_go(student: Client) -> None:
    await student.post("/student/binding/end", data={"confirm": "yes"})
    await work_off_notices()
    for person in (await identity("li"),):
        assert await Notice.filter(event="binding.ended", identity_id=person.id).count() == 1
    assert await Notice.filter(event="binding.ended", account_id=(await row_of(LI)).id).exists()


async def test_the_binding_page_says_what_is_bound_and_what_follows(student: Client) -> None:
    page = words((await student.get("/student/binding")).text)
    for part in ("公众号", "小程序", "需要重新核对学籍信息"):
        assert part in page


async def test_the_schools_desk_lets_a_students_wechat_go(school: Client, student: Client) -> None:
    row = await row_of(LI)
    answer = await school.post(f"/staff/roster/{row.id}/unbind")
    assert answer.status_code == 303
    assert await active() == 0
    assert (await student.get("/student")).headers["location"] == "/student/bind"
    page = words((await school.get(f"/staff/roster/{row.id}")).text)
    assert "周老师" in page
    assert "解除绑定" in page


async def test_what_is_not_bound_cannot_be_unbound(school: Client) -> None:
    answer = await school.post(f"/staff/roster/{(await row_of(ZHANG)).id}/unbind")
    assert answer.status_code == 409


async def test_a_foreign_schools_student_is_missing_for_a_desk(foreign_school: Client) -> None:
    """Same status and body as for an id that belongs to nobody (API1)."""
    foreign, nobody = (await row_of(LI)).id, uuid4()
    for method, path in (("GET", "/staff/roster/{}"), ("POST", "/staff/roster/{}/unbind")):
        answers = [
            await foreign_school.request(
                method, path.format(id), headers={"Accept": "application/json"}
            )
            for id in (foreign, nobody)
        ]
        assert [a.status_code for a in answers] == [404, 404]
        assert answers[0].content == answers[1].content
    assert await active() == 2
