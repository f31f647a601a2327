"""A phone's own browser, outside WeChat: nobody can scan the screen that he holds, so there are the
SMS code and the password; each leads to the home, and no page is wider than the phone.
"""

from __future__ import annotations

import pytest
from playwright.async_api import Locator, Page, expect

from tests.journeys.browser import barriers, too_wide
from tests.journeys.conftest import Visitors
from tests.journeys.forms import PASSWORD
from tests.journeys.graduates import SCHOOL

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]

HR = "13800000003"
MINE = "13900000002"


async def look(page: Page) -> None:
    assert await barriers(page) == []
    assert await too_wide(page) == []


async def go(page: Page, link: Locator) -> None:
    await look(page)
    await link.tap()
    await page.wait_for_load_state()


async def by_password(page: Page) -> None:
    """From the entrance, as the demo's 李晓梅."""
    await expect(page.get_by_role("img", name="二维码")).to_have_count(0)
    await go(page, page.get_by_role("link", name="密码登录"))
    await page.get_by_label("学校").select_option(SCHOOL)
    await page.get_by_label("学号").fill("20270002")
    await page.get_by_label("密码", exact=True).fill(PASSWORD)
    await go(page, page.get_by_role("button", name="登录", exact=True))
    await expect(page.get_by_role("heading", name="李晓梅", exact=True)).to_be_visible()
    await look(page)


async def test_a_student_comes_in_by_password_and_next_time_by_sms(visitors: Visitors) -> None:
    page = await visitors.mobile("/student/entrance")
    await by_password(page)

    again = await visitors.mobile("/student/entrance")
    await go(again, again.get_by_role("link", name="短信"))
    await again.get_by_label("手机号").fill(MINE)
    await go(again, again.get_by_role("button", name="获取"))
    await again.get_by_label("验证码").fill(await visitors.service.code_to(f"+86{MINE}"))
    await go(again, again.get_by_role("button", name="登录"))
    await expect(again.get_by_role("heading", name="李晓梅", exact=True)).to_be_visible()
    await look(again)


async def test_an_employer_comes_in_by_password_and_by_sms(visitors: Visitors) -> None:
    page = await visitors.mobile("/employer")
    await go(page, page.get_by_role("link", name="登录").first)
    await page.get_by_label("手机号").fill(HR)
    await page.get_by_label("密码").fill(PASSWORD)
    await go(page, page.get_by_role("button", name="登录"))
    await expect(page.get_by_role("heading", name="单位首页")).to_be_visible()
    await look(page)

    again = await visitors.mobile("/employer/signin")
    await go(again, again.get_by_role("link", name="短信"))
    await again.get_by_label("手机号").fill(HR)
    await go(again, again.get_by_role("button", name="获取"))
    await again.get_by_label("验证码").fill(await visitors.service.code_to(f"+86{HR}"))
    await go(again, again.get_by_role("button", name="登录"))
    await expect(again.get_by_role("heading", name="单位首页")).to_be_visible()
    await look(again)
