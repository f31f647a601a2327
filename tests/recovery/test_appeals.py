"""密码申诉 (AUTH-09 to AUTH-13): the letter, the province's decision, and who is told."""

from __future__ import annotations

import io
from datetime import timedelta
from typing import Any

import pytest
from PIL import Image

from server.people.accounts.models import Account, Binding, BindingState
from server.people.employers.models import Employer
from server.people.recovery import queries
from server.people.recovery.models import Appeal, AppealState
from server.people.recovery.workflow import APPEAL
from server.platform import clock, runtime
from server.platform.notices.models import Notice
from server.platform.notices.timers import remind_of_deadlines
from server.platform.privacy.models import AuditEntry
from server.platform.storage import service as storage
from server.platform.storage.models import StoredFile
from server.platform.workflow import engine
from tests.clients import Client, words
from tests.employers import units
from tests.employers.conftest import picture
from tests.members.conftest import ask as ask_to_join
from tests.people import acting, enter_as_staff, forget_attempts
from tests.pictures import read_picture
from tests.recovery import ways

JSON = {"Accept": "application/json"}
OLD = f"+86{ways.PHONE}"


def path(appeal: Appeal) -> str:
    return f"/cases/appeal/{appeal.id}"


async def holder() -> Account:
    return (await Employer.get(credit_code=ways.CODE).select_related("administrator")).administrator


async def test_an_appeal_lies_on_the_provinces_desk_and_raises_the_alarm(
    desktop: Client, province: Client, school: Client
) -> None:
    appeal = await ways.appealed(desktop)
    page = words((await desktop.get("/employer/forgot/appeal/state")).text)
    assert appeal.number in page
    assert "等待省中心处理" in page

    review = await province.get(f"/staff/reviews?queue=appeal&case={appeal.id}")
    said = words(review.text)
    for part in (ways.CODE, ways.FORM["reason"], "示范科技有限公司，存续", "王新人", "137****0099"):
        assert part in said
    assert "138****0001" in said
    assert ways.NEW_PHONE not in review.text
    old = await province.get(f"/staff/appeals/{appeal.id}/letter")
    letter = await province.get(old.headers["location"])
    assert (old.status_code, letter.headers["content-type"]) == (301, "image/jpeg")
    assert (await school.get(old.headers["location"])).status_code == 404

    await ways.tell_everybody()
    alarm = Notice.filter(event="appeal.claimed", account_id=(await holder()).id)
    assert await alarm.count() == 1
    assert "137****0099" in ways.mails(desktop, ways.MAIL)[0]
    assert appeal.number in units.sms(desktop, ways.NEW_PHONE)[0]
    assert await Notice.filter(event="appeal.submitted", account__login="province@demo").exists()


async def test_an_approval_hands_the_account_to_the_new_phone(
    desktop: Client, province: Client
) -> None:
    appeal = await ways.appealed(desktop)
    done = await province.post(path(appeal), json={"action": "approve"}, headers=JSON)
    assert done.status_code == 200
    account = await holder()
    assert (account.login, account.name) == (f"+86{ways.NEW_PHONE}", "王新人")
    assert not await Binding.filter(account_id=account.id, state=BindingState.ACTIVE).exists()
    assert await AuditEntry.filter(action="account.phone", object_id=str(account.id)).exists()
    old = await desktop.post(
        "/employer/signin", data={"phone": ways.PHONE, "password": "demo-Passw0rd"}
    )
    assert old.status_code == 422

    await ways.tell_everybody()
    assert "登录手机已于" in units.sms(desktop, ways.PHONE)[0]
    assert "登录手机已于" in ways.mails(desktop, ways.MAIL)[0]
    assert await Notice.filter(event="appeal.granted", account_id=account.id).exists()

    view = await desktop.json("/employer/forgot/appeal/state")
    assert view["case"]["state"] == "approved"
    form = {"password": ways.NEW, "repeat": ways.NEW}
    assert (await desktop.get(view["password_href"])).status_code == 200
    assert (await desktop.post(view["password_href"], data=form)).status_code == 303
    assert (await desktop.post(view["password_href"], data=form)).status_code == 404
    entered = await desktop.post(
        "/employer/signin", data={"phone": ways.NEW_PHONE, "password": ways.NEW}
    )
    assert entered.headers["location"] == "/employer"


@pytest.mark.parametrize("reason", ["seal_differs", "reason_differs", "unreadable", "unit_differs"])
async def test_a_refusal_says_why_by_sms_and_one_may_appeal_again(
    desktop: Client, province: Client, reason: str
) -> None:
    appeal = await ways.appealed(desktop)
    bare = await province.post(path(appeal), json={"action": "refuse"}, headers=JSON)
    assert bare.status_code == 422
    form = {"action": "refuse", "reason": reason, "note": "请看第二行"}
    assert (await province.post(path(appeal), json=form, headers=JSON)).status_code == 200
    assert (await holder()).login == OLD
    await ways.tell_everybody()
    sms = units.sms(desktop, ways.NEW_PHONE)[0]
    assert appeal.number in sms
    assert "请看第二行" in sms
    page = words((await desktop.get("/employer/forgot/appeal/state")).text)
    assert "申诉未通过" in page
    assert "请看第二行" in page
    assert not await Appeal.filter(id=appeal.id, state=AppealState.WAITING).exists()


async def test_the_number_and_the_phone_together_show_how_it_stands(desktop: Client) -> None:
    appeal = await ways.appealed(desktop)
    desktop.cookies.clear()
    shut = await desktop.get("/employer/forgot/appeal/state")
    assert shut.headers["location"] == "/employer/forgot/query"

    pages = []
    for number in ("NOSUCHNUMB", appeal.number.lower()):
        form = {"number": number, "picture": await read_picture(desktop)}
        if number != "NOSUCHNUMB":
            await forget_attempts()
        answer = await desktop.post("/employer/forgot/query", data=form)
        assert answer.headers["location"] == "/employer/forgot/query/code"
        pages.append((await desktop.get("/employer/forgot/query/code")).text)
    assert pages[0] == pages[1]
    wrong = await desktop.post("/employer/forgot/query/code", data={"code": "000000"})
    assert wrong.status_code == 422
    given = {"code": await units.digits(desktop, ways.NEW_PHONE)}
    answer = await desktop.post("/employer/forgot/query/code", data=given)
    assert answer.headers["location"] == "/employer/forgot/appeal/state"
    view = await desktop.json("/employer/forgot/appeal/state")
    assert view["number"] == appeal.number
    assert [action["name"] for action in view["case"]["actions"]] == ["withdraw"]


STATE = "/employer/forgot/appeal/state"


async def test_its_appellant_takes_an_appeal_back_and_may_make_another(
    desktop: Client, province: Client
) -> None:
    appeal = await ways.appealed(desktop)
    other = await desktop.post(STATE, json={"action": "approve"}, headers=JSON)
    assert other.status_code == 422, "only his own step is his"
    assert "登录手机和密码保持不变" in words((await desktop.get(STATE)).text)
    await ways.tell_everybody()
    done = await desktop.post(STATE, data={"action": "withdraw"})
    assert done.headers["location"] == STATE
    assert "申诉已撤回" in words((await desktop.get(STATE)).text)
    again = await desktop.post(STATE, json={"action": "withdraw"}, headers=JSON)
    assert again.status_code == 409
    late = await province.post(path(appeal), json={"action": "approve"}, headers=JSON)
    assert (late.status_code, late.json()["state"]) == (409, "withdrawn")
    assert (await holder()).login == OLD

    await ways.tell_everybody()
    assert await Notice.filter(event="appeal.withdrawn", account__login="province@demo").exists()
    assert "登录手机和密码保持不变" in ways.mails(desktop, ways.MAIL)[0]
    await forget_attempts()
    await ways.prove_phone(desktop, "13700000096")
    assert (await ways.submit(desktop)).headers["location"] == STATE


async def test_without_the_proof_of_its_phone_an_appeal_stays(
    desktop: Client, province: Client
) -> None:
    """Not even the province takes it back: a decision is what it has."""
    appeal = await ways.appealed(desktop)
    desktop.cookies.clear()
    for client in (desktop, province):
        answer = await client.post(STATE, json={"action": "withdraw"}, headers=JSON)
        assert (answer.status_code, answer.json()["code"]) == (409, "too_late")
    desk = await province.post(path(appeal), json={"action": "withdraw"}, headers=JSON)
    assert desk.status_code == 403
    assert (await Appeal.get(id=appeal.id)).state is AppealState.WAITING


async def test_the_province_is_reminded_and_an_appeal_lapses_on_its_last_day(
    desktop: Client,
) -> None:
    appeal = await ways.appealed(desktop)
    assert appeal.due_at is not None
    last_day = f"{appeal.due_at.astimezone(clock.CHINA):%m-%d %H:%M}"
    assert last_day in words((await desktop.get(STATE)).text)
    reminders = Notice.filter(
        event="appeal.reminder", account__login="province@demo", text__contains=ways.UNIT
    )
    for days, count in ((7, 0), (1, 1), (6.5, 2)):
        clock.shift_to(clock.offset() + timedelta(days=days))
        await remind_of_deadlines()
        assert await reminders.count() == count
    clock.shift_to(clock.offset() + timedelta(days=1))
    assert await engine.expire_due(APPEAL) >= 1
    assert (await Appeal.get(id=appeal.id)).state is AppealState.EXPIRED
    await ways.tell_everybody()
    assert "到期没有审核" in units.sms(desktop, ways.NEW_PHONE)[0]
    assert (await holder()).login == OLD


async def test_a_registration_that_was_appealed_for_is_not_given_up_for_another_unit(
    desktop: Client,
) -> None:
    unit = await Employer.get(credit_code=units.WAITING)
    await ways.prove_phone(desktop)
    await ways.submit(desktop, name=unit.name, credit_code=unit.credit_code)
    await enter_as_staff(desktop, "+8613800000002")
    await desktop.post("/employer/registration", data={"action": "withdraw"})
    refused = await ask_to_join(desktop, "join")
    assert (refused.status_code, "密码申诉" in words(refused.text)) == (409, True)
    assert await Employer.filter(id=unit.id).exists()


async def test_what_is_wrong_is_said_at_its_field_and_keeps_what_was_typed(
    desktop: Client,
) -> None:
    start = await desktop.get("/employer/forgot/appeal/form")
    assert start.headers["location"] == "/employer/forgot/appeal"
    await ways.prove_phone(desktop)
    refusals: tuple[tuple[dict[str, Any], str], ...] = (
        ({"name": "示范科技公司"}, "与这个代码登记的单位名称不一致"),
        ({"credit_code": units.LISTED}, "没有找到用这个代码注册的单位"),
        ({"credit_code": "123"}, "请填写 18 位统一社会信用代码"),
        ({"reason": "忘了"}, "申诉原因至少要 5 个字"),
        ({"body": picture("PNG")}, "只能上传 JPG 图片"),
        ({"body": b"\xff\xd8\xff\xe0 no picture"}, "只能上传 JPG 图片"),
        ({"body": b"x" * (2 * 1024 * 1024 + 1)}, "文件不能超过 2 MB"),
    )
    for other, sentence in refusals:
        answer = await ways.submit(desktop, **other)
        assert (answer.status_code, sentence in words(answer.text)) == (422, True), sentence
        assert "王新人" in answer.text
    missing = await desktop.post("/employer/forgot/appeal/form", data=ways.FORM)
    assert "请先选择文件" in words(missing.text)
    assert (await ways.submit(desktop)).status_code == 303
    again = await ways.submit(desktop)
    assert again.status_code in (303, 409)  # the proof of the phone is used up
    assert await Appeal.filter(contact="王新人").count() == 1


async def test_a_phone_that_is_a_login_already_is_sent_elsewhere(desktop: Client) -> None:
    await ways.prove_phone(desktop, ways.PHONE)
    assert "请用“在线找回”" in words((await ways.submit(desktop)).text)
    await ways.prove_phone(desktop, "13800000003")
    assert "已经是另一个单位账号的登录手机" in words((await ways.submit(desktop)).text)


async def test_one_appeal_a_unit_waits_at_a_time(desktop: Client) -> None:
    await ways.appealed(desktop)
    await ways.prove_phone(desktop, "13700000096")
    answer = await ways.submit(desktop)
    assert answer.status_code == 409
    assert "已有一份申诉在等省中心审核" in words(answer.text)


async def test_an_approval_is_refused_once_the_phone_is_somebody_elses(
    desktop: Client, province: Client
) -> None:
    appeal = await ways.appealed(desktop)
    await Account.filter(login="+8613800000003").update(login=f"+86{ways.NEW_PHONE}")
    answer = await province.post(path(appeal), json={"action": "approve"}, headers=JSON)
    assert (answer.status_code, answer.json()["code"]) == (409, "phone_taken")
    assert "换一个手机号" in answer.json()["detail"]


async def test_the_letter_is_drawn_anew_and_stored_encrypted(desktop: Client) -> None:
    comment = b"the camera's own words"
    out = io.BytesIO()
    Image.new("RGB", (40, 30)).save(out, "JPEG", comment=comment)
    await ways.prove_phone(desktop)
    await ways.submit(desktop, out.getvalue())
    appeal = await Appeal.get(contact="王新人")
    file = await StoredFile.get(papers__case_id=appeal.id)
    kept = await storage.read(await acting("province@demo"), runtime.current().files, file)
    with Image.open(io.BytesIO(kept)) as letter:
        assert letter.format == "JPEG"
        assert "comment" not in letter.info
    assert queries.phone_of(appeal) == f"+86{ways.NEW_PHONE}"
    assert ways.NEW_PHONE.encode() not in appeal.phone_cell


ORGANISATION = "MADEM0001"
"""The nine characters of a 组织机构代码 within 示范科技's credit code."""
SLIP = "12345678X"
"""Of no unit, and its last character does not check."""


async def test_a_unit_is_named_by_its_organisation_code_too(
    desktop: Client, province: Client
) -> None:
    await ways.prove_phone(desktop)
    answer = await ways.submit(desktop, credit_code="madem000-1")
    assert answer.headers["location"] == STATE, answer.text
    appeal = await Appeal.get(employer__credit_code=ways.CODE, state="waiting")
    assert appeal.code_given == ORGANISATION
    said = words((await province.get(f"/staff/reviews?queue=appeal&case={appeal.id}")).text)
    assert "MADEM0001（组织机构代码，与在册的代码一致）" in said


@pytest.mark.parametrize(
    ("form", "field", "sentence"),
    [
        ({"credit_code": "MADEM00"}, "credit_code", "或 9 位组织机构代码，现在是 7 位"),
        ({"credit_code": "MADEM000-Y"}, "credit_code", "末位是数字或 X"),
        ({"credit_code": "12345678-8"}, "credit_code", "没有找到用这个代码注册的单位，请对照"),
        ({"credit_code": ORGANISATION, "name": "别的公司"}, "name", "单位名称不一致"),
        ({"credit_code": SLIP}, "compared", "请勾选这一项再提交，由省中心核对"),
        ({"credit_code": SLIP, "compared": "12345678X", "name": "没有的公司"}, "name", "没有找到"),
    ],
)
async def test_a_code_that_names_no_unit_is_told_at_its_field(
    desktop: Client, form: dict[str, str], field: str, sentence: str
) -> None:
    await ways.prove_phone(desktop)
    answer = await ways.submit(desktop, **form)
    assert answer.status_code == 422
    error = answer.text.partition(f'id="f-{field}-error"')[2].partition("</p>")[0]
    assert sentence in words(error)
    assert not await Appeal.exists(employer__credit_code=ways.CODE, state="waiting")


async def test_a_code_that_does_not_check_is_no_dead_end_once_it_was_compared(
    desktop: Client, province: Client
) -> None:
    await ways.prove_phone(desktop)
    warned = await ways.submit(desktop, credit_code=SLIP)
    assert f'value="{SLIP}"' in warned.text.partition('type="checkbox"')[2].partition(">")[0]
    other = await ways.submit(desktop, credit_code="87654321X", compared=SLIP)
    assert other.status_code == 422
    answer = await ways.submit(desktop, credit_code=SLIP, compared=SLIP)
    assert answer.headers["location"] == STATE, answer.text
    appeal = await Appeal.get(employer__credit_code=ways.CODE, state="waiting")
    said = words((await province.get(f"/staff/reviews?queue=appeal&case={appeal.id}")).text)
    assert "12345678X（校验位不正确，与在册的代码不一致" in said


async def test_a_unit_is_found_by_its_organisation_code_online(desktop: Client) -> None:
    by_code = words((await ways.find(desktop, ORGANISATION)).text)
    await forget_attempts()
    assert by_code == words((await ways.find(desktop)).text)
    assert "*********01" in by_code
