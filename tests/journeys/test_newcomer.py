"""A graduate who has just heard of the account finds it, binds, and is himself everywhere."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.journeys.conftest import Visitors
from tests.journeys.forms import bind, fill_proof
from tests.journeys.graduates import LEAVER, ZHANG

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]


async def test_a_newcomer_follows_binds_and_is_the_same_student_in_the_mini_program(
    visitors: Visitors,
) -> None:
    phone = await visitors.phone("张同学")
    await phone.follow()
    await expect(phone.chat).to_contain_text("欢迎关注")

    web = await phone.menu("用户中心", "我是学生")
    await fill_proof(web, ZHANG, id_tail="010018")
    await web.get_by_role("button", name="绑定我的学籍信息").click()

    await expect(web.get_by_text("身份证号后六位与学校登记的不一致")).to_be_visible()
    await expect(web.get_by_label("身份证号后六位")).to_have_attribute("aria-invalid", "true")
    await expect(web.get_by_label("学号")).to_have_value(ZHANG.student_no)
    await expect(web.get_by_label("姓名")).to_have_value(ZHANG.name)
    await expect(web.get_by_label("学校")).to_have_value("10001")

    await web.get_by_label("身份证号后六位").fill(ZHANG.id_tail)
    await web.get_by_role("button", name="绑定我的学籍信息").click()
    await expect(web.get_by_role("heading", name=ZHANG.name)).to_be_visible()
    for group in ("求职信息维护", "签约信息维护", "个人信息维护"):
        await expect(web.get_by_role("heading", name=group)).to_be_visible()

    await phone.open_chat()
    await expect(phone.card("微信绑定成功")).to_be_visible()

    mini = await phone.open_mini()
    await expect(mini).to_contain_text("已绑定学籍")
    await expect(mini).to_contain_text(ZHANG.name)


async def test_a_student_lets_his_wechat_go_is_told_so_and_binds_again(visitors: Visitors) -> None:
    visitors.service.add_person("sun", "孙同学")
    phone = await visitors.phone("孙同学")
    await phone.follow()
    web = await phone.menu("用户中心", "我是学生")
    await bind(web, LEAVER)

    await web.get_by_role("link", name="已绑定微信").click()
    await web.get_by_role("button", name="解除绑定").click()
    question = web.get_by_role("heading", name="确定要解除绑定吗？")
    await expect(question).to_be_visible()
    await expect(web.get_by_role("dialog").get_by_role("listitem").first).to_be_visible()
    await web.get_by_role("dialog").get_by_role("button", name="解除绑定").click()
    await expect(web.get_by_role("button", name="绑定我的学籍信息")).to_be_visible()

    await phone.open_chat()
    await expect(phone.card("解除")).to_be_visible()

    web = await phone.menu("用户中心", "我是学生")
    await bind(web, LEAVER)
