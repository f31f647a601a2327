"""What the account answers to people who write, and to people who only look."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.journeys.conftest import Visitors

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]


async def test_words_in_the_chat_are_answered_each_in_its_way(visitors: Visitors) -> None:
    visitors.service.add_person("ask", "问同学")
    phone = await visitors.phone("问同学")
    await phone.follow()

    await phone.say("签约")
    await expect(phone.chat.locator(".message").last).to_contain_text("网上签约开放后")
    await phone.say("我的入场券在哪里")
    await expect(phone.chat.locator(".message").last).to_contain_text("招聘会开放报名后")
    await phone.say("帮助")
    await expect(phone.chat.locator(".message").last).to_contain_text("绑定身份")
    await phone.say("唔哩哇啦")
    answer = phone.chat.locator(".message").last
    await expect(answer).to_contain_text("也可以使用底部菜单")

    await answer.get_by_role("link", name="绑定身份").click()
    await expect(phone.web.get_by_role("button", name="绑定我的学籍信息")).to_be_visible()


async def test_who_sees_a_snapshot_page_is_told_to_use_the_full_service(
    visitors: Visitors,
) -> None:
    phone = await visitors.phone("路人")
    await phone.follow()
    web = await phone.menu("用户中心", "我是学生")
    await expect(web.get_by_role("heading", name="请先使用完整服务")).to_be_visible()
    visitors.complaints.expect("status of 403")
