"""A student registers on a desktop in three steps (SREG-03, SREG-05, SREG-06)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from server.people.accounts import scenes
from server.people.accounts.models import Account, Binding, BindingState
from server.people.consents.models import Consent
from server.people.profiles.models import Profile
from server.people.profiles.queries import contents
from server.people.registrations import service
from server.people.registrations.models import Registration
from server.people.students import accounts
from server.platform import clock, database
from server.platform.notices.models import Notice
from server.platform.privacy.models import AuditEntry
from tests.clients import Client, words
from tests.people import LI, ZHANG, enter_as_wechat, identity, looking, row_of
from tests.registrations.steps import (
    DETAILS,
    JSON,
    PASSWORD,
    PHONE,
    WHO,
    begin,
    fill,
    prove,
    register,
)


async def test_three_steps_open_the_account_and_the_scan_binds_it(desktop: Client) -> None:
    answers = [await begin(desktop), await fill(desktop), await prove(desktop)]
    assert [a.headers["location"] for a in answers] == [
        "/student/register/details", "/student/register/phone", "/student/register/scan",
    ]
    row = await row_of(ZHANG)
    assert (await Account.get(id=row.id)).password_hash.startswith("$argon2id$")
    assert await accounts.proven_phone(row.id) == f"+86{PHONE}"
    own = await contents(await Profile.get(student_id=row.id))
    assert own == {k: DETAILS[k] for k in ("wish", "phone", "qq", "email", "address")}
    assert await AuditEntry.filter(action="student.register", actor_id=row.id).exists()
    assert await Notice.filter(account_id=row.id, event="student.registered").exists()
    agreed = await Consent.get(student_id=row.id)
    assert agreed.purpose == "agreement"
    assert "《隐私政策》" in agreed.text
    assert (await Registration.get(student_id=row.id)).draft_cell is None

    page = words((await desktop.get("/student/register/scan")).text)
    assert "张小帅" in page
    assert "扫码绑定完成" in page
    of = await identity("zhang")
    scene = desktop.cookies["jiuye_scene"].partition(".")[2]
    await scenes.scan(scene, of, looking(of))
    ready = await desktop.json("/student/entrance/status")
    await desktop.get(ready["go"])
    assert "张小帅" in words((await desktop.get("/student")).text)
    assert (await desktop.get("/student/register")).headers["location"] == "/student"

    await desktop.post("/signout")
    form = {"site": "10001", "student_no": "20270001", "password": PASSWORD}
    assert (await desktop.post("/student/signin", data=form)).headers["location"] == "/student"
    assert (await desktop.get("/student")).status_code == 200


async def test_the_years_are_those_of_the_rosters(desktop: Client) -> None:
    view = await desktop.json("/student/register")
    assert [year["value"] for year in view["years"]] == ["2027"]
    assert {site["code"] for site in view["sites"]} == {"10001", "10002", "10003"}


async def test_what_does_not_match_is_refused_without_naming_the_field(desktop: Client) -> None:
    """SREG-02: whom to call is said, which of the facts is wrong is not."""
    bodies = []
    for wrong in ({"student_no": "20279999"}, {"name": "张小师"}, {"year": "2026"}):
        answer = await begin(desktop, JSON, **wrong)
        assert answer.status_code == 422
        bodies.append(answer.json())
    assert bodies[0] == bodies[1] == bodies[2]
    assert bodies[0]["errors"] == []
    assert "示范大学就业中心 0451-8000 1001" in bodies[0]["detail"]
    again = await begin(desktop, name="张小师")
    assert 'value="张小师"' in again.text
    assert await Registration.all().count() == 0


async def test_a_number_can_be_guessed_at_six_times(desktop: Client) -> None:
    answers = [await begin(desktop, name="张小师") for _ in range(7)]
    assert [a.status_code for a in answers] == [422] * 6 + [429]
    assert (await begin(desktop)).status_code == 429
    assert (await begin(desktop, student_no="20270003", name="赵一鸣")).status_code == 303


async def test_the_picture_and_the_agreement_are_asked_for(desktop: Client) -> None:
    refused = await desktop.post("/student/register", data=WHO)
    assert "请填写图片里的字符" in words(refused.text)
    refused = await begin(desktop, agree="")
    assert "请先阅读并同意" in words(refused.text)


async def test_who_is_registered_or_bound_already_is_shown_the_ways_in(desktop: Client) -> None:
    answer = await begin(desktop, student_no=LI.student_no, name=LI.name)
    assert answer.headers["location"] == "/student/register/known"
    page = words((await desktop.get("/student/register/known")).text)
    for way in ("微信扫码登录", "密码登录", "短信登录", "忘记密码"):
        assert way in page
    refused = await begin(desktop, JSON, student_no=LI.student_no, name=LI.name)
    assert (refused.status_code, refused.json()["code"]) == (409, "already_registered")


async def test_the_id_number_must_be_the_rosters(desktop: Client) -> None:
    await begin(desktop)
    wrong = await fill(desktop, id_number="110101200501010025")
    assert wrong.status_code == 422
    assert "身份证号与学校登记的不一致" in words(wrong.text)
    assert "0451-8000 1001" in words(wrong.text)
    assert 'value="zhang@example.cn"' in wrong.text
    no_number = await fill(desktop, id_number="110101200501010018")
    assert "校验位不正确" in words(no_number.text)
    tries = [await fill(desktop, id_number="110101200501010025") for _ in range(6)]
    assert [t.status_code for t in tries] == [422] * 5 + [429]
    assert (await fill(desktop)).status_code == 429


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"password": "short", "repeat": "short"}, "至少要 8 位"),
        ({"password": "password", "repeat": "password"}, "太常见"),
        ({"repeat": "another-2027"}, "两次输入的密码不一样"),
        ({"password": "my20270001!", "repeat": "my20270001!"}, "不要包含自己的学号"),
        ({"password": f"a{PHONE}", "repeat": f"a{PHONE}"}, "手机号"),
        ({"password": "", "repeat": ""}, "请填写登录密码"),
        ({"email": "zhang"}, "邮箱的格式不对"),
        ({"wish": ""}, "就业意向"),
    ],
)
async def test_what_is_wrong_is_said_at_its_field(
    desktop: Client, typed: dict[str, str], sentence: str
) -> None:
    await begin(desktop)
    answer = await fill(desktop, **typed)
    assert answer.status_code == 422
    assert sentence in words(answer.text)
    assert await Account.filter(id=(await row_of(ZHANG)).id).exclude(password_hash="").count() == 0


async def test_a_registration_left_in_the_middle_goes_on_where_it_was(desktop: Client) -> None:
    await begin(desktop)
    await fill(desktop, address="先写错的地址")
    assert "张*" in words((await desktop.get("/student/register")).text)
    back = await desktop.json("/student/register/details")
    assert back["typed"]["address"] == "先写错的地址"
    assert back["has_password"]
    assert not {"id_number", "password_hash"} & set(back["typed"])
    # The same phone needs no second message, and the password is kept.
    again = await fill(desktop, password="", repeat="")
    assert again.headers["location"] == "/student/register/phone"

    clock.shift_to(clock.offset() + timedelta(minutes=6))
    late = words((await desktop.get("/student/register/phone")).text)
    assert "验证码已过期，填写的内容都还在" in late
    await desktop.post("/student/register/phone/again")
    assert (await prove(desktop)).headers["location"] == "/student/register/scan"
    own = await contents(await Profile.get(student_id=(await row_of(ZHANG)).id))
    assert own["address"] == DETAILS["address"]
    clock.shift_to(clock.offset() + timedelta(minutes=11))
    for _ in range(2):
        shown = await desktop.get("/student/register/scan")
    assert "<svg" in shown.text


async def test_it_is_forgotten_when_one_leaves_and_after_an_hour(desktop: Client) -> None:
    await begin(desktop)
    await fill(desktop)
    await desktop.post("/student/register/leave")
    assert await Registration.all().count() == 0
    await begin(desktop)
    clock.shift_to(clock.offset() + timedelta(minutes=61))
    for path in ("details", "phone", "scan"):
        answer = await desktop.get(f"/student/register/{path}")
        assert answer.headers["location"] == "/student/register"
    await service.sweep()
    assert await Registration.all().count() == 0


async def test_another_phones_code_finishes_nothing(desktop: Client) -> None:
    await begin(desktop)
    await fill(desktop)
    assert (await fill(desktop, phone="13700000042")).status_code == 303
    wrong = await desktop.post("/student/register/phone", data={"code": "000000"})
    assert wrong.status_code == 422
    row = await Registration.get(student__student_no=ZHANG.student_no)
    typed = await service.queries.draft(row)
    assert typed["phone"] == "+8613700000042"
    assert (await prove(desktop, "13700000042")).headers["location"] == "/student/register/scan"


async def test_in_wechat_the_last_step_binds_at_once(phone: Client) -> None:
    await enter_as_wechat(phone, await identity("zhang"))
    finished = await register(phone)
    assert finished.headers["location"] == "/student"
    home = words((await phone.get("/student")).text)
    assert "张小帅" in home
    assert "这个微信已经绑定" in home
    row = await row_of(ZHANG)
    assert await Binding.filter(account_id=row.id, state=BindingState.ACTIVE).count() == 1


async def test_id_number_and_password_are_stored_nowhere(desktop: Client) -> None:
    await register(desktop)
    async with database.driver() as connection:
        tables = await connection.fetch(
            "SELECT quote_ident(relname) AS name FROM pg_class"
            " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
        )
        for table in tables:
            found = await connection.fetchval(
                f"SELECT count(*) FROM {table['name']} t WHERE t::text LIKE ANY($1::text[])",
                [f"%{PASSWORD}%", "%110101200501010017%", f"%{PHONE}%"],
            )
            assert found == 0, table["name"]
