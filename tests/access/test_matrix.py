"""Who may open which route: every route of every room, asked over HTTP by every kind of caller.

`matrix.txt` is the expectation, as data. A new route without a row fails here; for its row see
`python -m tests.access.routes`. Foreign rows answer as missing ones do, to the letter.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from itertools import product
from uuid import UUID, uuid4

import pytest
from httpx import Response

from server.people.accounts.models import Account
from server.people.admissions.models import Admission
from server.people.cooperation.models import Need, NeedAnswer
from server.people.delegations.models import Delegation
from server.people.roster.models import RosterImport
from server.people.sites.models import College, Site, SiteMark, SiteNotice, SiteNoticeState
from server.people.students.models import Rebinding
from server.platform import clock, database
from server.platform.access import sessions
from server.platform.access.actor import Channel
from server.platform.access.models import Session
from server.platform.access.rule import PUBLIC
from server.platform.notices import service as notices
from server.platform.notices.catalogue import Event, register
from server.platform.notices.models import Delivery, Notice
from server.platform.tasks.models import Task
from server.platform.web.endpoint import Route
from server.settings import Settings
from tests.access.routes import CALLERS, address, matrix, routes
from tests.clients import Client
from tests.conftest import client_of
from tests.people import ZHANG, ZHAO, enter_as_staff, enter_as_wechat, identity, row_of
from tests.thirds import third

LOGINS = {
    "recruiter": "+8613800000001",
    "college": "college@10001.demo",
    "school": "school@10001.demo",
    "foreign": "school@10002.demo",
    "province": "province@demo",
    "door": "door@demo",
}
ASKED = third(product(CALLERS, sorted(routes())))
MATTER = register(Event("test.matter", title="提醒", text="请看。"))


@pytest.fixture
async def browser(app: object, db: None, settings: Settings) -> AsyncIterator[Client]:
    async with client_of(app, settings) as client:
        client.headers["Accept"] = "application/json"
        yield client


async def become(client: Client, caller: str) -> None:
    """A fresh session."""
    client.cookies.clear()
    if caller == "identity":
        await enter_as_wechat(client, await identity("zhang"))
    elif caller == "student":
        await enter_as_wechat(client, await identity("li"))
    elif caller in LOGINS:
        await enter_as_staff(client, LOGINS[caller])


def met(answer: Response) -> str:
    """What the fence said; whatever lies behind it (404, 409, 422 …) means that it let pass."""
    if answer.status_code == 401:
        return "sign-in"
    is_problem = answer.headers.get("content-type", "").startswith("application/problem")
    is_fence = is_problem and answer.json()["code"] == "forbidden"
    return "forbidden" if answer.status_code == 403 and is_fence else "allow"


def test_every_route_has_a_row_and_every_row_a_route() -> None:
    assert sorted(matrix()) == sorted(routes())


@pytest.mark.parametrize("caller", CALLERS)
async def test_each_caller_meets_what_the_matrix_says(
    browser: Client, caller: str, untried: None
) -> None:
    expected, known = matrix(), routes()
    wrong = []
    is_fresh = False
    for name in (name for who, name in ASKED if who == caller):
        route, found = known[name], "allow"
        # What lies behind PUBLIC asks for its own proof (a password's cookie, WeChat's code).
        if route.rule is not PUBLIC:
            if not is_fresh:
                await become(browser, caller)
            is_fresh = route.method == "GET"  # a POST may end the session it is asked with
            found = met(await browser.request(route.method, address(route)))
        if found != expected[name][caller]:
            wrong.append(f"{name}: {found}, and the matrix says {expected[name][caller]}")
    assert wrong == []


async def student_row() -> UUID:
    return (await row_of(ZHANG)).id


async def import_batch() -> UUID:
    site = await Site.get(code="10001")
    now = clock.now()
    batch = await RosterImport.create(
        site=site, file_name="名单.xlsx", state="checked", state_since=now, created_at=now,
        chain=[], file_id=uuid4(),
    )
    return batch.id


async def rebinding() -> UUID:
    return (await Rebinding.get(student__student_no=ZHAO.student_no)).id


async def delivery() -> UUID:
    student = await Account.get(name="李晓梅")
    await notices.tell(MATTER.name, [student.id], source="matrix")
    return (await Delivery.get(notice__event=MATTER.name)).id


async def inbox_item() -> UUID:
    student = await Account.get(name="李晓梅")
    await notices.tell(MATTER.name, [student.id], source="matrix")
    return (await Notice.get(event=MATTER.name)).id


async def college() -> UUID:
    return (await College.get(site__code="10001", name="文学院")).id


async def draft() -> UUID:
    site, now = await Site.get(code="10001"), clock.now()
    made = await SiteNotice.create(
        site=site, title="草稿", text="正文", author="中心", state=SiteNoticeState.DRAFT,
        state_since=now, created_at=now, chain=[],
    )
    return made.id


async def person() -> UUID:
    return (await Account.get(login="school2@10001.demo")).id


async def admission() -> UUID:
    return (await Admission.get(site__code="10001", state="admitted")).id


async def mark() -> UUID:
    return (await SiteMark.get(site__code="10001", name="重点用人单位")).id




async def absence() -> UUID:
    me = await Account.get(login="school2@10001.demo")
    now = clock.now()
    made = await Delegation.create(
        account_id=me.id, delegate_id=(await Account.get(login="school@10001.demo")).id,
        begins_at=now, ends_at=now + timedelta(days=1), ended_at=now, created_at=now,
    )
    return made.id


async def session() -> UUID:
    me = await Account.get(login="school@10001.demo")
    token = await sessions.start(channel=Channel.DESKTOP, account_id=me.id)
    return (await Session.get(token_hash=sessions.digest(token.secret))).id


async def need() -> UUID:
    return (await Need.get(title="聘请企业导师")).id


async def need_answer() -> UUID:
    return (await NeedAnswer.get(need__title="共建嵌入式软件实训基地", site__code="10001")).id


async def task() -> UUID:
    me, now = await Account.get(login="school@10001.demo"), clock.now()
    made = await Task.create(
        owner=me, kind="registers.export", subject="", title="导出", lane="bulk", state="failed",
        parameters={}, standing="", origin="", created_at=now, seen_at=now,
    )
    return made.id


OWNED: dict[str, Callable[[], Awaitable[UUID]]] = {
    "/staff/roster/": student_row,
    "/staff/imports/": import_batch,
    "/cases/": rebinding,
    "/staff/deliveries/": delivery,
    "/staff/site/colleges/": college,
    "/staff/site/notices/": draft,
    "/staff/people/": person,
    "/staff/admissions/": admission,
    "/staff/site/marks/": mark,
    "/staff/needs/own/": need,
    "/staff/needs/received/": need_answer,
    "/staff/away/": absence,
    "/me/sessions/": session,
    "/inbox/": inbox_item,
    "/tasks/": task,
    "/s/": draft,
    "/student/rebinding/": rebinding,
}
"""示范大学's own rows, by the paths they are found under; `foreign` is 示范理工学院's desk."""

FORMS: dict[str, dict[str, object]] = {
    "decide": {"action": "approve", "reason": "other", "note": "说明"},
    "hand": {"to": str(uuid4())},
    "correct": {"reason": "学籍里写错了", "seen": "以前"},
    "rename": {"name": "新的名称"},
    "roles": {"roles": ["school"]},
    "edit": {"title": "新的标题", "text": "新的正文"},
}
"""What a form needs to get past its fields, by the last word of its path."""

MOVED = {
    "GET /staff/reviews/<workflow:str>/<id:uuid>",
    "GET /staff/admissions/<id:uuid>",
    "GET /staff/corrections/<id:uuid>/proof",
}
"""Old addresses lead on to new ones without a look at the row."""

WITH_IDS = [
    name
    for name, row in matrix().items()
    if "<id:uuid>" in name and row["foreign"] == "allow" and name not in MOVED
]


async def test_a_foreign_row_answers_as_a_missing_one(browser: Client) -> None:
    told = {}
    for name in WITH_IDS:
        async with database.transaction() as here:  # each asks in the demo as it is
            foreign, missing = await both_answers(browser, routes()[name])
            await here.rollback()
        if foreign != missing or foreign[0] != 404:
            told[name] = foreign, missing
    assert told == {}


async def both_answers(browser: Client, route: Route) -> list[tuple[int, str]]:
    """What the desk of another site hears of a row of somebody else's, and of one that is not."""
    make = next(make for path, make in OWNED.items() if route.path.startswith(path))
    theirs = str(await make())
    values = {"code": "10002", "workflow": "rebinding"}
    ending = route.path.rsplit("/", 1)[-1]
    is_decision = route.path.startswith("/cases/") and ending == "<id:uuid>"
    form = FORMS["decide"] if is_decision else FORMS.get(ending, {})
    answers = []
    for id in (theirs, str(uuid4())):
        await become(browser, "foreign")
        path = address(route, values | {"id": id})
        answer = await browser.request(
            route.method, path, data=form if route.method == "POST" else None
        )
        answers.append((answer.status_code, re.sub(re.escape(id), "", answer.text)))
    return answers
