"""The province takes along which employers it let in, and how to reach them."""

from __future__ import annotations

import re

import asyncpg
import pytest
from playwright.async_api import Page, expect
from python_calamine import CalamineWorkbook

from tests.journeys.browser import PHONE, barriers, too_wide
from tests.journeys.conftest import Visitors

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]

DESK = "province@demo"


async def look(page: Page) -> None:
    assert await barriers(page) == []
    assert await too_wide(page) == []


async def let_the_proof_grow_old(url: str) -> None:
    """Six minutes after signing in, with an authenticator that shows its next code."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute("UPDATE session SET proved_at = proved_at - interval '6 minutes'")
        await connection.execute("UPDATE account SET totp_step = 0 WHERE login = $1", DESK)
    finally:
        await connection.close()


async def test_the_province_exports_what_it_has_filtered(visitors: Visitors) -> None:
    desk = await visitors.staff(DESK)
    menu = desk.get_by_role("navigation", name="主菜单")
    await menu.get_by_role("link", name="单位库").click()
    await desk.get_by_label("状态").select_option("已通过")
    await desk.get_by_role("button", name="查询").click()
    rows = desk.get_by_role("region", name="单位库").locator("tbody tr")
    names = await rows.locator("td.lead").all_inner_texts()
    await desk.get_by_role("link", name="导出 Excel").click()
    await expect(desk.get_by_text(f"{len(names)} 条")).to_be_visible()
    await look(desk)

    await let_the_proof_grow_old(visitors.service.database_url)
    await desk.get_by_role("link", name="连同联系手机导出").click()
    await look(desk)
    await desk.get_by_label("动态验证码").fill(await desk.locator(".secret").inner_text())
    await desk.get_by_role("button", name="确认").click()
    await visitors.remember(DESK, desk)
    await desk.get_by_role("button", name="开始导出").click()
    await expect(desk.get_by_text("请用一句话写明用途")).to_be_visible()
    await desk.get_by_label("用途").fill("核对已通过单位的联系方式")
    await look(desk)
    await desk.get_by_role("button", name="开始导出").click()

    await expect(desk.get_by_text("已完成")).to_be_visible()
    await look(desk)
    await desk.get_by_role("button", name="取得下载链接").click()
    async with desk.expect_download() as coming:
        await desk.get_by_role("link", name="下载文件").click()
    file = await coming.value
    assert re.fullmatch(r"导出单位库-\d{8}\.xlsx", file.suggested_filename)
    book = CalamineWorkbook.from_path(await file.path())
    heading, *lines = book.get_sheet_by_name("单位库").to_python()
    assert [line[0] for line in lines] == names
    assert all(str(line[heading.index("联系手机")]).startswith("13") for line in lines)
    await desk.get_by_role("link", name="下载文件").click()
    await expect(desk.get_by_text("下载链接已经用过或过期")).to_be_visible()

    hand = await visitors.staff(DESK, PHONE)
    await hand.goto(visitors.service.url + "/tasks")
    await look(hand)
    await hand.get_by_role("link", name="导出单位库").first.click()
    await expect(hand.get_by_role("button", name="取得下载链接")).to_be_visible()
    await look(hand)
