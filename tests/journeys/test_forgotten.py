"""A forgotten password, three ways: a code by mail, an appeal, a call to the province."""

from __future__ import annotations

import io
import re
from urllib.parse import urlsplit

import pytest
from PIL import Image
from playwright.async_api import Page, expect

from server.platform.privacy import keys
from server.settings import Settings
from tests.journeys.browser import barriers, too_wide
from tests.journeys.conftest import Visitors
from tests.journeys.forms import another_picture, fill_letters, once_in_effect

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]

CODE = "91230100MADEM0006F"
MAIL = "hr@0006.invalid"
OLD, NEW = "13800000006", "13700000081"


async def look(page: Page) -> None:
    assert await barriers(page) == []
    assert await too_wide(page) == []


async def choose_password(page: Page, password: str) -> None:
    await page.get_by_label("新密码").fill(password)
    await page.get_by_label("再输一遍").fill(password)
    await look(page)
    await page.get_by_role("button", name="保存新密码").click()
    await expect(page.get_by_text("新密码已生效")).to_be_visible()


async def sign_in(page: Page, phone: str, password: str) -> None:
    await page.get_by_label("手机号").fill(phone)
    await page.get_by_label("密码").fill(password)
    await page.get_by_role("button", name="登录").click()
    await expect(page.get_by_role("heading", name="单位首页")).to_be_visible()


async def test_a_forgotten_password_three_ways(
    visitors: Visitors, base_settings: Settings
) -> None:
    keys.load(base_settings)
    page = await visitors.desk("/employer/signin")
    await page.get_by_role("link", name="忘记密码").click()
    await look(page)
    await page.get_by_role("link", name="在线找回").click()
    await page.get_by_label("单位", exact=True).fill(CODE)
    await another_picture(page)
    await fill_letters(page)
    await look(page)
    await page.get_by_role("button", name="下一步").click()
    await page.get_by_role("link", name="企业邮箱").click()
    await page.get_by_label("企业邮箱").fill(MAIL)
    await page.get_by_role("button", name="获取邮件验证码").click()
    await page.get_by_label("邮件验证码").fill(await visitors.service.code_to(MAIL))
    await choose_password(page, "by-mail-2027")
    await sign_in(page, OLD, "by-mail-2027")

    other = await visitors.desk("/employer/forgot")
    await other.get_by_role("link", name="密码申诉").click()
    await other.get_by_label("手机号").fill(NEW)
    await another_picture(other)
    await fill_letters(other)
    await other.get_by_role("button", name="获取短信验证码").click()
    await other.get_by_label("短信验证码").fill(await visitors.service.code_to(f"+86{NEW}"))
    await other.get_by_role("button", name="下一步").click()
    desk = await visitors.staff("province@demo")
    await desk.goto(visitors.service.url + f"/staff/employers?q={CODE}")
    await desk.get_by_role("link", name=re.compile("公司$")).first.click()
    unit = await desk.get_by_role("heading", level=1).inner_text()
    unit_page = desk.url
    await other.get_by_label("单位名称").fill(unit[2:])
    await other.get_by_label("统一社会信用代码").fill(CODE)
    await other.get_by_label("单位联系人").fill("罗新人")
    await other.get_by_label("申诉原因").fill("原联系人离职，手机已经停用")
    letter = io.BytesIO()
    Image.new("RGB", (600, 800), "#ffffff").save(letter, "JPEG")
    photo = {"name": "letter.jpg", "mimeType": "image/jpeg", "buffer": letter.getvalue()}
    await other.get_by_label("书面说明").set_input_files([photo])  # type: ignore[list-item]
    await look(other)
    await other.get_by_role("button", name="提交并等待省中心审核").click()
    await expect(other.get_by_text("与这个代码登记的单位名称不一致")).to_be_visible()
    await other.get_by_label("单位名称").fill(unit)  # the letter stays chosen
    await other.get_by_role("button", name="提交并等待省中心审核").click()
    await expect(other.get_by_text("等待省中心处理")).to_be_visible()
    await look(other)

    await desk.goto(visitors.service.url + "/staff/reviews?queue=appeal")
    await desk.get_by_role("link", name=re.compile(unit)).click()
    await expect(desk.get_by_role("img", name="书面说明")).to_be_visible()
    await look(desk)
    await desk.get_by_role("button", name="通过", exact=True).click()
    await once_in_effect(desk)
    await page.goto(visitors.service.url + "/employer")
    await expect(page.get_by_role("heading", name="我是单位")).to_be_visible()
    await other.reload()
    await look(other)
    await other.get_by_role("link", name="设置新密码").click()
    await choose_password(other, "by-appeal-2027")
    await sign_in(other, NEW, "by-appeal-2027")

    await desk.goto(unit_page)
    await desk.get_by_role("link", name="重置登录").click()
    await desk.get_by_label("怎样核实的").select_option("已回拨单位登记的固定电话核实")
    await look(desk)
    await desk.get_by_role("button", name="重置并生成一次性链接").click()
    await expect(desk.get_by_text("只显示这一次")).to_be_visible()
    link = await desk.locator(".secret").inner_text()
    caller = await visitors.desk(urlsplit(link).path)
    await choose_password(caller, "by-call-2027")
    await sign_in(caller, NEW, "by-call-2027")
