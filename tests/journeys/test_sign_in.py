"""Ways in on the desktop: a code that WeChat scans, for the bound and for those who are not yet."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from tests.journeys.conftest import Visitors
from tests.journeys.forms import fill_proof
from tests.journeys.graduates import SCANNER

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]


async def code_on(page: Page) -> bytes:
    """A picture of the QR code that this page shows."""
    code = page.get_by_role("img", name="进入微就业的二维码")
    await expect(code).to_be_visible()
    return await code.screenshot()


async def test_a_bound_student_enters_the_desktop_by_scanning(visitors: Visitors) -> None:
    desk = await visitors.desk("/student")
    await expect(desk.get_by_role("heading", name="我是学生")).to_be_visible()

    phone = await visitors.phone("李同学")
    await phone.scan(await code_on(desk))

    await expect(desk.get_by_role("heading", name="李晓梅", exact=True)).to_be_visible()
    await expect(phone.chat).to_contain_text("电脑")


async def test_who_proves_himself_on_the_desktop_is_bound_by_the_scan(visitors: Visitors) -> None:
    """SREG-06: both screens show it."""
    visitors.service.add_person("qian", "钱同学")
    desk = await visitors.desk("/student/bind")
    await fill_proof(desk, SCANNER)
    await desk.get_by_role("button", name="绑定我的学籍信息").click()

    phone = await visitors.phone("钱同学")
    await phone.scan(await code_on(desk))

    await expect(desk.get_by_role("heading", name=SCANNER.name, exact=True)).to_be_visible()
    await expect(phone.card("微信绑定成功")).to_be_visible()
    web = await phone.menu("用户中心", "我是学生")
    await expect(web.get_by_role("heading", name=SCANNER.name)).to_be_visible()
