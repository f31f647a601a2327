"""A student with a new WeChat asks for his account, and the school decides."""

from __future__ import annotations

import pytest
from playwright.async_api import FrameLocator, expect

from tests.journeys.conftest import Visitors
from tests.journeys.forms import bind, fill_proof
from tests.journeys.graduates import HEIR
from tests.journeys.phone import Phone

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]


async def ask(phone: Phone, words: str) -> FrameLocator:
    """Prove to be the student, hear that another WeChat is bound, and ask the school."""
    web = await phone.menu("用户中心", "我是学生")
    await fill_proof(web, HEIR)
    await web.get_by_role("button", name="绑定我的学籍信息").click()
    await expect(web.get_by_text("这份学籍已经绑定了另一个微信")).to_be_visible()
    await web.get_by_label("换绑的原因").fill(words)
    await web.get_by_role("button", name="提交换绑申请").click()
    await expect(web.get_by_text("等待学校就业中心处理")).to_be_visible()
    return web


async def test_the_school_refuses_a_new_wechat_and_then_hands_the_account_over(
    visitors: Visitors,
) -> None:
    visitors.service.add_person("old", "旧微信")
    visitors.service.add_person("new", "新微信")
    old = await visitors.phone("旧微信")
    await old.follow()
    await bind(await old.menu("用户中心", "我是学生"), HEIR)
    new = await visitors.phone("新微信")
    await new.follow()
    await ask(new, "换了手机")

    desk = await visitors.staff("school@10001.demo")
    await desk.get_by_role("main").get_by_role("link", name="换绑").click()
    await desk.get_by_role("link", name=HEIR.name).click()
    await expect(desk.get_by_text("换了手机", exact=True)).to_be_visible()
    await desk.get_by_role("button", name="退回").click()
    await desk.get_by_role("dialog").get_by_role("radio").nth(1).check()
    await desk.get_by_label("说明").fill("请带学生证到就业中心核实")
    await desk.get_by_role("dialog").get_by_role("button", name="退回").click()
    await expect(desk.get_by_text(f"已退回：{HEIR.name}")).to_be_visible()

    await new.open_chat()
    await expect(new.card("未通过")).to_be_visible()
    await new.card("未通过").get_by_role("button", name="查看详情").click()
    await expect(new.web.get_by_text("请带学生证到就业中心核实")).to_be_visible()

    await new.open_chat()
    await ask(new, "学生证已经核实")
    await desk.reload()
    await desk.get_by_role("link", name=HEIR.name).click()
    await desk.get_by_role("button", name="通过", exact=True).click()
    await expect(desk.get_by_text(f"已通过：{HEIR.name}")).to_be_visible()

    await new.open_chat()
    await expect(new.card("已通过")).to_be_visible()
    await new.card("已通过").get_by_role("button", name="查看详情").click()
    await expect(new.web.get_by_role("heading", name=HEIR.name)).to_be_visible()
    await old.open_chat()
    await expect(old.card("账号已换绑其他微信")).to_be_visible()
