"""From the first page to the employer's home: steps, refusals, corrections (EREG-01 to EREG-19)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from server.people.business_register import sources
from server.people.employers import pages, queries
from server.people.employers.models import Employer, EmployerFile, EmployerState
from tests.clients import Client, words
from tests.employers import units
from tests.employers.conftest import picture
from tests.people import enter_as_wechat, identity

PHONE = "13700000021"
UNUSUAL = "91350203M0001ABC19"
"""Good characters, of which the last is not what the standard computes."""


async def registered(client: Client, phone: str = PHONE) -> Employer:
    """Everything filled in and sent."""
    await units.open_account(client, phone)
    await units.fill_in(client)
    answer = await client.post("/employer/register/check")
    assert answer.headers["location"] == "/employer", answer.text
    return await Employer.get(credit_code=units.LISTED)


async def test_a_unit_registers_is_refused_corrects_and_is_approved(
    desktop: Client, province: Client
) -> None:
    unit = await registered(desktop)
    page = words((await desktop.get("/employer")).text)
    assert "待省中心审核" in page
    assert "等待省中心审核" in page

    desk = f"/cases/employer/{unit.id}"
    note = "请上传盖章的委托书"
    await province.post(desk, data={"action": "refuse", "reason": "no_seal", "note": note})
    page = words((await desktop.get("/employer")).text)
    assert "未通过" in page
    assert note in page
    assert "修改后重新提交" in page
    refusal = (await desktop.json("/employer"))["refusal"]
    assert refusal["href"] == "/employer/register/documents"
    step = words((await desktop.get(refusal["href"])).text)
    assert "授权委托书没有加盖公章，或公章与单位名称不一致：请上传盖章的委托书" in step

    assert (await units.upload(desktop, "letter", picture("PNG"))).status_code == 303
    moved = units.DETAILS | {"address": "货运街 32 号"}
    await desktop.post("/employer/register/details", data=moved)
    again = await desktop.post("/employer/register/check")
    assert again.headers["location"] == "/employer"
    second = words((await province.get(desk)).text)
    assert "退回后改过 单位注册授权委托书、单位地址" in second
    await province.post(desk, data={"action": "refuse", "reason": "no_seal"})
    await desktop.post("/employer/register/check")
    assert "没有改动，与退回时一样" in words((await province.get(desk)).text)
    await province.post(desk, data={"action": "approve"})
    assert (await desktop.get("/employer")).headers["location"].startswith("/employer/schools")
    page = words((await desktop.get("/employer")).text)
    assert "单位首页" in page
    assert "账号与微信绑定" in page
    await unit.refresh_from_db()
    assert unit.state is EmployerState.APPROVED


async def test_the_register_fills_in_name_city_and_address(desktop: Client) -> None:
    await units.open_account(desktop, PHONE)
    await desktop.post("/employer/register/unit", data={"credit_code": units.LISTED.lower()})
    unit = await Employer.get(credit_code=units.LISTED)
    assert (unit.name, unit.region, unit.in_register) == ("待建物流有限公司", "230100", True)


@pytest.mark.parametrize(
    ("form", "sentence"),
    [
        ({"credit_code": units.CLOSED}, "登记状态是“已注销或吊销”。确实还在经营的，请勾选下面一项"),
        ({"credit_code": units.CLOSED, "is_open": units.LISTED}, "请勾选这一项"),
        ({"credit_code": units.WAITING}, "该统一社会信用代码已注册"),
        ({"credit_code": units.LISTED, "name": "待建物流公司"}, "登记的名称是“待建物流有限公司”"),
        ({"credit_code": units.code_of(1)}, "请按营业执照填写单位名称"),
        ({"credit_code": units.code_of(1), "name": "示范科技有限公司"}, "该单位名称已注册"),
        ({"credit_code": units.code_of(1), "name": "示范　科技有限公司"}, "该单位名称已注册"),
        ({"credit_code": "91230100MADEM00011"}, "校验位不正确"),
        ({"credit_code": ""}, "请填写统一社会信用代码"),
    ],
)
async def test_a_unit_that_cannot_be_registered_hears_why_at_the_field(
    desktop: Client, form: dict[str, str], sentence: str
) -> None:
    await units.open_account(desktop, PHONE)
    answer = await desktop.post("/employer/register/unit", data=form)
    assert answer.status_code == 422
    assert sentence in words(answer.text)
    assert all(typed in answer.text for typed in form.values())
    assert not await Employer.filter(state=EmployerState.DRAFT).exists()


async def test_a_code_that_does_not_check_is_compared_with_the_licence_and_marked(
    desktop: Client, province: Client
) -> None:
    await units.open_account(desktop, PHONE)
    first = "/employer/register/unit"
    form = {"credit_code": UNUSUAL.lower(), "name": "示范旧照有限公司"}
    assert 'name="compared"' not in (await desktop.get(first)).text
    warned = await desktop.post(first, data=form)
    assert warned.status_code == 422
    assert "请对照营业执照逐位核对" in words(warned.text)
    assert f'type="checkbox" value="{form["credit_code"]}"' in warned.text
    another = await desktop.post(first, data=form | {"compared": units.code_of(1)})
    assert another.status_code == 422, "what was compared is another code"

    await units.fill_in(desktop, **form, compared=form["credit_code"])
    await desktop.post("/employer/register/check")
    unit = await Employer.get(credit_code=UNUSUAL)
    desk = f"/cases/employer/{unit.id}"
    assert "校验位不正确，注册时已确认与证照一致" in words((await province.get(desk)).text)
    await province.post(desk, data={"action": "approve"})
    desktop.cookies.delete("jiuye")
    await units.open_account(desktop, "13700000022")
    join = await desktop.get("/employer/join", params={"code": UNUSUAL})
    assert "示范旧照有限公司" in words(join.text)


async def test_a_company_that_was_struck_off_is_warned_and_marked_but_goes_on(
    desktop: Client, province: Client
) -> None:
    await units.open_account(desktop, PHONE)
    warned = await desktop.post("/employer/register/unit", data={"credit_code": units.CLOSED})
    assert 'name="is_open" required aria-invalid="true"' in warned.text
    await units.fill_in(desktop, units.CLOSED, is_open=units.CLOSED)
    await desktop.post("/employer/register/check")
    unit = await Employer.get(credit_code=units.CLOSED)
    page = words((await province.get(f"/cases/employer/{unit.id}")).text)
    assert "登记状态是“已注销或吊销”，注册时确认仍在经营，请核对证照" in page


async def test_a_unit_is_found_by_its_name_and_its_code_filled_in(desktop: Client) -> None:
    await units.open_account(desktop, PHONE)
    first = await desktop.get("/employer/register/unit")
    assert "/employer/register/find" in first.text
    short = await desktop.get("/employer/register/find", params={"q": "待"})
    assert pages.TOO_SHORT in words(short.text)
    nothing = await desktop.get("/employer/register/find", params={"q": "没有这个名称"})
    assert pages.NOT_FOUND in words(nothing.text)
    found = await desktop.json("/employer/register/find", q="待建 物流")
    assert [unit["credit_code"] for unit in found["found"]] == [units.LISTED]
    page = await desktop.get("/employer/register/find", params={"q": "待建物流"})
    href = f"/employer/register/unit?code={units.LISTED}"
    assert href in page.text
    filled = await desktop.json("/employer/register/unit", code=units.LISTED)
    assert (filled["credit_code"], filled["name"]) == (units.LISTED, "待建物流有限公司")


async def test_nobody_copies_the_register_by_asking(
    desktop: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "LOOK_UPS", replace(pages.LOOK_UPS, times=2))
    await units.open_account(desktop, PHONE)
    at = "/employer/register/find?q=有限公司"
    assert [(await desktop.get(at)).status_code for _ in range(3)] == [200, 200, 429]
    chosen = await desktop.json("/employer/register/unit", code=units.LISTED)
    assert (chosen["credit_code"], chosen["name"]) == (units.LISTED, "")


async def test_a_code_that_the_register_knows_is_good_as_it_is(
    desktop: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = replace(sources._demo_companies()[units.LISTED], credit_code=UNUSUAL)
    monkeypatch.setattr(sources, "_demo_companies", lambda: {UNUSUAL: listed})
    await units.open_account(desktop, PHONE)
    answer = await desktop.post("/employer/register/unit", data={"credit_code": UNUSUAL})
    assert answer.status_code == 303, answer.text
    unit = (await Employer.filter(credit_code=UNUSUAL).select_related("administrator"))[0]
    assert "代码校验" not in {fact.label for fact in await queries.facts(unit)}


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"nature": "99"}, "请从列表里选择单位性质"),
        ({"industry": ""}, "请选择所属行业"),
        ({"scale": ""}, "请选择单位规模"),
        ({"scale": "x"}, "请从列表里选择单位规模"),
        ({"region": "999999"}, "请从列表里选择所在城市"),
        ({"phone": "hello"}, "请填写带区号的电话"),
        ({"email": "nobody"}, "邮箱的格式不对"),
        ({"postcode": "15000"}, "邮编是 6 位数字"),
        ({"address": "街"}, "单位地址至少要 4 个字"),
    ],
)
async def test_a_wrong_particular_has_a_sentence_and_the_rest_stays_typed(
    desktop: Client, wrong: dict[str, str], sentence: str
) -> None:
    await units.open_account(desktop, PHONE)
    await desktop.post("/employer/register/unit", data={"credit_code": units.LISTED})
    form = units.DETAILS | {"about": "我们运货", "tag_listed": "true"} | wrong
    answer = await desktop.post("/employer/register/details", data=form)
    assert answer.status_code == 422
    assert sentence in words(answer.text)
    assert "我们运货" in answer.text
    assert 'name="tag_listed" checked' in answer.text


async def test_what_a_chinese_keyboard_gives_is_kept_half_width(desktop: Client) -> None:
    """A mail address is a way back in: it must be the one that its owner types later."""
    await units.open_account(desktop, PHONE)
    await desktop.post("/employer/register/unit", data={"credit_code": units.LISTED})
    typed = {
        "postcode": "１５００ ００",
        "phone": "０４５１－８８８８０００９",
        "email": "ＨＲ＠daijian.cn ",
    }
    answer = await desktop.post("/employer/register/details", data=units.DETAILS | typed)
    assert answer.status_code == 303, answer.text
    unit = await Employer.get(credit_code=units.LISTED)
    kept = (unit.postcode, unit.phone, unit.email)
    assert kept == ("150000", "0451-88880009", "HR@daijian.cn")


@pytest.mark.parametrize(
    ("password", "sentence"),
    [
        ("short12", "密码要 8 到 64 个字符"),
        ("password123", "太常见"),
        ("aaaaaaaaaa", "太常见"),
        (f"x{PHONE}", "不要包含自己的手机号"),
    ],
)
async def test_weak_passwords_are_refused(desktop: Client, password: str, sentence: str) -> None:
    answer = await units.open_account(desktop, PHONE, password=password)
    assert answer.status_code == 422
    assert sentence in words(answer.text)
    assert "钱经理" in answer.text
    assert password not in answer.text


async def test_nothing_is_sent_while_a_document_is_missing(desktop: Client) -> None:
    await units.open_account(desktop, PHONE)
    await units.fill_in(desktop)
    await desktop.post("/employer/register/documents/clear", data={"kind": "licence"})
    answer = await desktop.post("/employer/register/check")
    assert answer.status_code == 422
    assert "请上传营业执照" in words(answer.text)


async def test_a_school_must_show_its_licence(desktop: Client) -> None:
    await units.open_account(desktop, PHONE)
    await units.fill_in(desktop)
    await desktop.post("/employer/register/details", data=units.DETAILS | {"industry": "42"})
    answer = await desktop.post("/employer/register/check")
    assert "请上传办学许可证" in words(answer.text)


async def test_a_refused_upload_says_why_and_keeps_the_earlier_picture(desktop: Client) -> None:
    await units.open_account(desktop, PHONE)
    await units.fill_in(desktop)
    before = (await desktop.get("/employer/documents/licence")).content
    answer = await units.upload(desktop, "licence", b"PK not a picture")
    assert answer.status_code == 422
    place = answer.text.partition('id="up-licence"')[2].partition("</form>")[0]
    assert "只能上传 JPG、PNG" in place, "at the very document"
    assert words(answer.text).count("只能上传 JPG、PNG") == 1
    assert (await desktop.get("/employer/documents/licence")).content == before
    assert await EmployerFile.filter(employer__credit_code=units.LISTED).count() == 2


async def test_what_lies_on_the_desk_cannot_be_changed_until_it_is_taken_back(
    desktop: Client,
) -> None:
    unit = await registered(desktop)
    for path, form in (
        ("/employer/register/unit", {"credit_code": units.code_of(2), "name": "别的公司"}),
        ("/employer/register/details", units.DETAILS | {"address": "别的街 1 号"}),
    ):
        answer = await desktop.post(path, data=form)
        assert answer.headers["location"] == "/employer"
    assert (await units.upload(desktop, "licence", picture())).headers["location"] == "/employer"
    await unit.refresh_from_db()
    assert (unit.credit_code, unit.address) == (units.LISTED, units.DETAILS["address"])

    back = await desktop.post("/employer/registration", data={"action": "withdraw"})
    assert back.headers["location"] == "/employer/register/unit"
    await desktop.post("/employer/register/details", data=units.DETAILS | {"address": "新街 1 号"})
    await unit.refresh_from_db()
    assert (unit.state, unit.address) == (EmployerState.DRAFT, "新街 1 号")


async def test_name_and_code_of_an_approved_unit_never_change(approved: Client) -> None:
    form = {"credit_code": units.code_of(3), "name": "改名科技有限公司"}
    await approved.post("/employer/register/unit", data=form)
    assert await Employer.filter(name="示范科技有限公司", credit_code=units.TAKEN).exists()


async def test_a_student_s_wechat_is_told_to_use_another_one(student: Client) -> None:
    answer = await student.get("/employer")
    assert answer.headers["location"] == "/employer/entrance"
    page = words((await student.get("/employer/entrance")).text)
    assert "当前微信已经绑定了学生身份" in page


async def test_signing_in_once_in_wechat_binds_it(phone: Client) -> None:
    wechat = await enter_as_wechat(phone, await identity("zhang"))
    form = {"phone": "138 0000 0002", "password": "demo-Passw0rd"}
    entered = await wechat.post("/employer/signin", data=form)
    assert entered.headers["location"] == "/employer"
    assert "新注册科技有限公司" in words((await wechat.get("/employer")).text)
    ended = await wechat.post("/employer/account/unbind", data={"confirm": "yes"})
    assert ended.status_code == 303
    assert (await wechat.get("/employer")).headers["location"] == "/employer/entrance"


async def test_an_account_held_by_another_wechat_says_so(phone: Client) -> None:
    wechat = await enter_as_wechat(phone, await identity("zhang"))
    form = {"phone": "13800000001", "password": "demo-Passw0rd"}
    answer = await wechat.post("/employer/signin", data=form)
    assert answer.status_code == 409
    assert "已经绑定了另一个微信" in words(answer.text)


async def test_wrong_password_and_unknown_phone_sound_alike(visitor: Client) -> None:
    answers = [
        await visitor.post("/employer/signin", data={"phone": phone, "password": "not-that-one"})
        for phone in ("13800000001", "13799999999")
    ]
    assert [a.status_code for a in answers] == [422, 422]
    assert all("手机号或密码不正确" in words(a.text) for a in answers)


async def test_the_sixth_wrong_password_is_held_off_with_what_was_typed(visitor: Client) -> None:
    form: dict[str, Any] = {"phone": "13800000001", "password": "not-that-one"}
    for _ in range(5):
        await visitor.post("/employer/signin", data=form)
    answer = await visitor.post("/employer/signin", data=form | {"password": "demo-Passw0rd"})
    assert answer.status_code == 429
    assert "改用短信验证码登录" in words(answer.text)
    assert "13800000001" in answer.text
