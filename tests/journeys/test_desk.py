"""A school's desk worked off with the keyboard alone: each answer named, one of them undone."""

from __future__ import annotations

import asyncio

import pytest
from playwright.async_api import Page, expect

from server.settings import Settings
from tests.journeys import stack
from tests.journeys.browser import barriers, too_wide
from tests.journeys.conftest import Visitors, own_redis
from tests.journeys.forms import once_in_effect
from tests.template import environment

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]

LIST = "/staff/reviews"
MORNING = 30
"""Cases that are answered, one of them twice."""


async def opened(desk: Page) -> tuple[str, str]:
    """Whose case is open, and where."""
    row = desk.locator(".desk-row [aria-current]")
    href = await row.get_attribute("href") or ""
    return await row.locator(".cell-title").inner_text(), href


async def answer(desk: Page, verdict: str, *keys: str) -> str:
    """Press these; gives whose case it was, once the answer is named and the case is gone."""
    name, href = await opened(desk)
    for key in keys:
        await desk.keyboard.press(key)
    await expect(desk.locator(".undone")).to_contain_text(f"{verdict}：{name}")
    await expect(desk.locator(f".desk-row [href='{href}']")).to_have_count(0)
    return name


async def test_thirty_cases_by_keyboard_with_one_undone(
    visitors: Visitors, base_settings: Settings
) -> None:
    url, redis = visitors.service.database_url, own_redis(base_settings.redis_url)
    await asyncio.to_thread(
        stack.command, "", environment(base_settings, url, redis), "tests.journeys.cases"
    )
    desk = await visitors.staff("school@10001.demo")
    await desk.goto(visitors.service.url + LIST)
    assert await barriers(desk) == await too_wide(desk) == []
    assert await desk.locator(".desk-row").count() >= MORNING

    name = await answer(desk, "已通过", "a")
    await desk.keyboard.press("u")
    await expect(desk.get_by_text("已撤销，这一件还没有处理")).to_be_visible()
    assert (await opened(desk))[0] == name
    await desk.keyboard.press("r")
    await expect(desk.get_by_role("heading", name=f"退回“{name}”的")).to_be_visible()
    await answer(desk, "已退回", "2", "1", "Control+Enter")

    for _ in range(MORNING - 1):
        is_others = await desk.locator(".desk-row:has([aria-current])", has_text="孙老师").count()
        await answer(desk, "已通过", "a", *["Enter"][:is_others])  # another's work is asked about
    await once_in_effect(desk)
    await desk.goto(f"{visitors.service.url}/staff/reviews/done?who=me")
    await expect(desk.get_by_role("link", name=name).first).to_be_visible()
