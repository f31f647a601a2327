"""角色管理, 功能授权, 分配用户 (EREG-11), and what a role lets its holder open and see."""

from __future__ import annotations

import re
from uuid import UUID, uuid4

import pytest

from server.people.accounts.models import Account
from server.people.employers import home as parts
from server.people.employers.functions import Function, may
from server.people.employers.home import HomePart, gathered
from server.people.members.models import EmployerRole
from server.platform import clock
from server.platform.access import sessions
from server.platform.access.actor import Actor, Kind
from server.platform.home import Entry, Todo
from server.platform.notices.models import Notice
from server.platform.web import page_access as reach
from server.platform.web.menu import menu_for
from tests.access.routes import routes
from tests.clients import Client, words
from tests.members.conftest import (
    AS_JSON,
    BOSS,
    COLLEAGUE,
    MEMBERS,
    NEVER_IN,
    member,
    told,
    unit,
)

ROLES = f"{MEMBERS}/roles"
ADMINISTRATORS = [
    name for name, route in routes().items() if route.rule.name == "is_unit_administrator"
]
REGISTERING = [name for name, route in routes().items() if route.rule.name == "may_register"]


async def role(name: str) -> EmployerRole:
    return await EmployerRole.get(name=name, employer_id=(await unit()).id)


async def test_a_role_is_made_given_changed_and_deleted(boss: Client) -> None:
    form = {"name": "签约专员", "functions": ["cooperation", "unit"]}
    made = await boss.post(ROLES, data=form)
    assert made.status_code == 303
    new = await role("签约专员")
    assert new.functions == ["unit", "cooperation"]
    place = f"{ROLES}/{new.id}"
    assert made.headers["location"] == place

    people = [str((await member(login)).id) for login in (COLLEAGUE, NEVER_IN)]
    await boss.post(f"{place}/people", data={"people": people})
    assert (await member(COLLEAGUE)).assigned_id == new.id
    assert "您的角色有变化" in await told(COLLEAGUE)
    held = await boss.post(f"{place}/delete")
    assert held.status_code == 409
    assert "还有人在使用这个角色" in words(held.text)

    await boss.post(f"{place}/people", data={"people": people[1:]})
    assert (await member(COLLEAGUE)).assigned_id is None
    assert (await member(NEVER_IN)).assigned_id == new.id
    await boss.post(f"{place}/people", data={})
    await boss.post(place, data={"name": "签约主管", "functions": "admission"})
    await new.refresh_from_db()
    assert (new.name, new.functions) == ("签约主管", ["admission"])
    assert (await boss.post(f"{place}/delete")).headers["location"] == MEMBERS
    assert (await boss.get(place)).status_code == 404


async def test_a_refused_role_keeps_the_boxes_that_were_ticked(boss: Client) -> None:
    page = await boss.post(ROLES, data={"name": "", "functions": ["cooperation", "unit"]})
    assert page.status_code == 422
    ticked = re.findall(r'value="(\w+)" checked', page.text)
    assert sorted(ticked) == ["cooperation", "unit"]


@pytest.mark.parametrize(
    ("form", "sentence"),
    [
        ({"name": "招聘专员"}, "已经有这个名称的角色了"),
        ({"name": "单位管理员"}, "系统自带的角色名称"),
        ({"name": ""}, "请填写角色名称"),
        ({"name": "签约专员", "functions": "everything"}, "请从列表里选择功能授权"),
    ],
)
async def test_a_role_that_cannot_be_is_told_at_its_field(
    boss: Client, form: dict[str, str], sentence: str
) -> None:
    answer = await boss.post(ROLES, data=form)
    assert (answer.status_code, sentence in words(answer.text)) == (422, True)


async def test_roles_and_people_of_another_unit_are_out_of_reach(
    boss: Client, other_boss: Client
) -> None:
    ours = (await role("招聘专员")).id
    for path in ("", "/people", "/delete"):
        form = {"name": "别的", "people": []}
        answers = [
            await other_boss.post(f"{ROLES}/{id}{path}", json=form, headers=AS_JSON)
            for id in (ours, uuid4())
        ]
        if not path:
            answers = [
                await other_boss.get(f"{ROLES}/{id}", headers=AS_JSON) for id in (ours, uuid4())
            ]
        assert [a.status_code for a in answers] in ([404, 404], [422, 422])
        assert answers[0].json() == answers[1].json()
    stranger = str((await member("+8613800000003")).id)
    answer = await boss.post(f"{ROLES}/{ours}/people", data={"people": stranger})
    assert (answer.status_code, "名单已经变化" in answer.text) == (422, True)


async def test_a_change_of_the_role_acts_on_the_next_request(
    boss: Client, colleague: Client
) -> None:
    async def granted() -> set[str]:
        return {f for f in Function if may(f)(await _acting(colleague))}

    assert await granted() == {"admission", "cooperation"}
    place = f"{ROLES}/{(await role('招聘专员')).id}"
    await boss.post(place, data={"name": "招聘专员", "functions": "unit"})
    assert await granted() == {"unit"}
    await boss.post(f"{MEMBERS}/{(await member(COLLEAGUE)).id}/role", data={"role": ""})
    assert await granted() == set()
    assert (await colleague.get("/employer")).status_code == 200
    assert (await colleague.get("/employer/unit")).status_code == 200
    assert (await colleague.get("/employer/documents/licence")).status_code == 200


async def _acting(client: Client) -> Actor:
    """The actor that the next request of this browser would have."""
    actor = await sessions.actor_of(client.cookies["jiuye"], Actor())
    assert actor is not None
    return actor


async def test_what_is_the_administrator_s_is_closed_to_colleagues(colleague: Client) -> None:
    assert len(ADMINISTRATORS) > 15
    assert len(REGISTERING) == 12
    for name in (*ADMINISTRATORS, *REGISTERING):
        route = routes()[name]
        path = route.path.replace("<id:uuid>", str(uuid4()))
        answer = await colleague.request(route.method, path, headers=AS_JSON)
        assert (name, answer.status_code) == (name, 403)


async def test_the_menu_leads_to_no_closed_door(boss: Client, colleague: Client) -> None:
    async def menu(client: Client) -> set[str]:
        groups = menu_for(await _acting(client), "employer", "/employer")
        return {item["href"] for group in groups for item in group["items"]}

    assert MEMBERS in await menu(boss)
    assert MEMBERS not in await menu(colleague)
    assert {"/employer", "/inbox", "/employer/account"} <= await menu(colleague)
    assert "子账号与角色" in words((await boss.get("/employer")).text)
    assert "子账号与角色" not in words((await colleague.get("/employer")).text)


async def test_the_menu_of_who_waits_has_only_what_works_already(
    boss: Client, waiting: Client
) -> None:
    later = ("申请入驻学校", "签约授权", "我发布的需求", "我回应的需求", "子账号与角色")
    menus = [
        words((await client.get("/employer")).text.partition('id="menu"')[2].partition("</nav>")[0])
        for client in (boss, waiting)
    ]
    assert [[entry for entry in later if entry in menu] for menu in menus] == [[*later], []]
    assert "基本信息" in menus[1]


async def test_the_home_beside_the_menu_begins_with_the_news_and_repeats_no_entry(
    boss: Client,
) -> None:
    await Notice.create(
        account_id=(await Account.get(login=BOSS)).id, event="t", source="t", title="学校的回复",
        text="已回应", created_at=clock.now(),
    )  # fmt: skip
    page = (await boss.get("/employer")).text.partition('id="main"')[2]
    assert page.index("最近消息") < page.index("数据概览")
    grids = [grid.partition("</nav>")[0] for grid in page.split('<nav class="grid"')[1:]]
    assert [("/s/10001" in grid, "/employer/" in grid) for grid in grids] == [(True, False)]


async def test_the_home_leaves_out_what_a_role_does_not_have(
    app: object, db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def needs_unit(*_: object) -> HomePart:
        todo = Todo(title="待办", count=1, href="/employer/unit")
        entry = ("账号管理", Entry(title="单位", icon="buildings", href="/employer/unit"))
        return HomePart(entries=(entry,), todos=(todo,), function=Function.UNIT)

    async def closed(*_: object) -> HomePart:
        todo = Todo(title="申请", count=1, href=f"{MEMBERS}/requests?state=open")
        return HomePart(todos=(todo,))

    monkeypatch.setattr(parts, "_parts", {needs_unit: 1, closed: 2})
    employer = await unit()

    async def seen(**rights: object) -> list[str]:
        actor = Actor(kind=Kind.RECRUITER, id=uuid4(), employer_id=employer.id, **rights)  # type: ignore[arg-type]
        return [todo.title for todo in (await gathered(actor, employer)).todos]

    assert await seen(is_administrator=True) == ["待办", "申请"]
    assert await seen(functions=frozenset({"unit"})) == ["待办"]
    assert await seen() == []


def test_no_page_of_ours_is_open_and_who_is_signed_out_is_shown_the_way_in() -> None:
    colleague = Actor(kind=Kind.RECRUITER, id=uuid4())
    closed = f"{MEMBERS}/{UUID(int=1)}"
    assert reach.may_open(colleague, "https://example.cn/x")
    assert not reach.may_open(colleague, closed)
    assert reach.may_open(Actor(), closed)


async def test_a_sub_account_is_made_a_second_administrator_after_a_second_question(
    boss: Client, colleague: Client
) -> None:
    row = await member(COLLEAGUE)
    place = f"{MEMBERS}/{row.id}"
    chosen = {"role": "administrator"}
    asked = await boss.post(f"{place}/role", data=chosen)
    assert asked.status_code == 422
    assert "确定设李文静为单位管理员" in words(asked.text)
    assert not (await _acting(colleague)).is_administrator

    done = await boss.post(f"{place}/role", data=chosen | {"sure": "administrator"})
    assert done.headers["location"] == place
    assert "您的角色有变化" in await told(COLLEAGUE)
    assert (await _acting(colleague)).is_administrator
    assert (await colleague.get(MEMBERS)).status_code == 200
    view = await boss.json(MEMBERS)
    found = {item["name"]: item["role"] for item in view["items"]}
    assert (found["王经理"], found["李文静"]) == ("单位管理员（主要联系人）", "单位管理员")
    assert view["administrators"] == 2
    assert (await unit()).administrator_id == (await member(BOSS)).account_id

    again = await boss.post(f"{place}/role", data={"role": str((await role("行政")).id)})
    assert again.headers["location"] == place
    assert (await colleague.get(MEMBERS)).status_code == 403
    assert (await member(COLLEAGUE)).role_label == "行政"


async def test_no_second_administrator_touches_the_contact_or_hands_his_office_over(
    boss: Client, colleague: Client
) -> None:
    place = f"{MEMBERS}/{(await member(COLLEAGUE)).id}/role"
    await boss.post(place, data={"role": "administrator", "sure": "administrator"})
    first, never = await member(BOSS), await member(NEVER_IN)
    for deed in ("stop", "remove", "role", "handover"):
        answer = await colleague.post(f"{MEMBERS}/{first.id}/{deed}")
        assert (deed, answer.status_code) == (deed, 403)
    assert "主要联系人只能由他本人移交" in words(
        (await colleague.post(f"{MEMBERS}/{never.id}/handover")).text
    )
    page = words((await colleague.get(f"{MEMBERS}/{first.id}")).text)
    assert ("贵单位的主要联系人" in page, "停用账号" in page) == (True, False)
    assert "移交管理员" not in words((await colleague.get(f"{MEMBERS}/{never.id}")).text)
    left = await colleague.post("/employer/account/leave", data={"confirm": "yes"})
    assert left.headers["location"] == "/employer"
    assert (await member(BOSS)).administers


async def test_an_account_is_opened_as_an_administrator_s(boss: Client) -> None:
    form = {"name": "林小雨", "phone": "13700000062", "role": "administrator"}
    page = (await boss.get(f"{MEMBERS}/new")).text
    assert "单位管理员" in page.partition('name="role"')[2].partition("</select>")[0]
    asked = await boss.post(MEMBERS, data=form)
    assert (asked.status_code, "确定设林小雨为单位管理员" in words(asked.text)) == (422, True)
    assert (await boss.post(MEMBERS, data=form | {"sure": "administrator"})).status_code == 303
    assert (await member("+8613700000062")).administers


async def test_who_has_no_role_is_listed_so_and_what_he_can_do_is_said(boss: Client) -> None:
    await boss.post(f"{MEMBERS}/{(await member(COLLEAGUE)).id}/role", data={"role": ""})
    view = await boss.json(MEMBERS)
    assert {"李文静": "未分配角色"}.items() <= {i["name"]: i["role"] for i in view["items"]}.items()
    page = words((await boss.get(MEMBERS)).text)
    assert "未分配角色的只能查看单位的资料和进度" in page
    assert "招聘人员" not in page
