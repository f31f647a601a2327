"""A graduate registers on a desktop in three steps, scans, and later comes in by password."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from server.platform.privacy import keys
from server.settings import Settings
from tests.journeys.browser import barriers, too_wide
from tests.journeys.conftest import Visitors
from tests.journeys.forms import fill_letters
from tests.journeys.graduates import REGISTRANT, SCHOOL

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]

PHONE = "13700000091"
PASSWORD = "songhua-2027"


async def look(page: Page) -> None:
    """Everybody can use this page, and nothing of it lies outside."""
    assert await barriers(page) == []
    assert await too_wide(page) == []


async def test_a_graduate_registers_on_the_desktop_and_returns_by_password(
    visitors: Visitors, base_settings: Settings
) -> None:
    keys.load(base_settings)
    desk = await visitors.desk("/student")
    await desk.get_by_role("link", name="立即注册").click()
    await look(desk)
    await desk.get_by_label("所在学校").select_option(SCHOOL)
    await desk.get_by_label("毕业年度").select_option("2027")
    await desk.get_by_label("学号").fill(REGISTRANT.student_no)
    await desk.get_by_label("姓名").fill(REGISTRANT.name)
    await fill_letters(desk)
    await desk.get_by_role("checkbox", name="我已阅读并同意").check()
    await desk.get_by_role("button", name="下一步").click()

    await expect(desk.get_by_role("heading", name="录入基本信息")).to_be_visible()
    await look(desk)
    await desk.get_by_label("登录密码").fill(PASSWORD)
    await desk.get_by_label("确认密码").fill(PASSWORD)
    await desk.get_by_label("身份证号").fill(REGISTRANT.id_number)
    await desk.get_by_label("手机号码").fill(PHONE)
    await desk.get_by_label("电子邮箱").fill("yu@example.cn")
    await desk.get_by_label("就业意向").select_option("单位就业")
    await desk.get_by_role("button", name="下一步").click()
    await desk.get_by_label("短信验证码").fill(await visitors.service.code_to(f"+86{PHONE}"))
    await desk.get_by_role("button", name="下一步").click()

    code = desk.get_by_role("img", name="进入微就业的二维码")
    await expect(code).to_be_visible()
    await look(desk)
    visitors.service.add_person("yu", "于同学")
    phone = await visitors.phone("于同学")
    await phone.scan(await code.screenshot())
    await expect(desk.get_by_role("heading", name=REGISTRANT.name, exact=True)).to_be_visible()
    await expect(phone.card("微信绑定成功")).to_be_visible()

    await desk.get_by_role("button", name="退出").click()
    await desk.goto(f"{visitors.service.url}/student")
    await desk.get_by_role("link", name="密码登录").click()
    await look(desk)
    await expect(desk.get_by_label("学校")).to_have_value("10001")
    await desk.get_by_label("学号").fill(REGISTRANT.student_no)
    await desk.get_by_label("密码", exact=True).fill(PASSWORD)
    await desk.get_by_role("button", name="登录", exact=True).click()
    await expect(desk.get_by_role("heading", name=REGISTRANT.name, exact=True)).to_be_visible()
