"""Source information confirmed, returned, reviewed and corrected, through two desks each time."""

from __future__ import annotations

import pytest
from playwright.async_api import FrameLocator, Page, expect

from tests.journeys.conftest import Visitors
from tests.journeys.forms import bind, once_in_effect
from tests.journeys.graduates import CONFIRMER
from tests.journeys.phone import Phone
from tests.template import sql

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]

TWO_DESKS = """
INSERT INTO policy_override (id, name, site_id, value, set_by, set_at)
SELECT gen_random_uuid(), 'source_info.review_chain', id, '["college", "school"]', '', now()
  FROM site WHERE code = '10001'
"""


async def fill_in(web: FrameLocator) -> None:
    """What the school does not know, as the student types it."""
    await web.get_by_label("生源地：省").select_option("黑龙江省")
    await web.get_by_label("生源地：市").select_option("哈尔滨市")
    await web.get_by_label("生源地：区、县").select_option("南岗区")
    await web.get_by_label("本人手机").fill("13812340006")
    await web.get_by_label("电子邮箱").fill("qin@example.cn")
    await web.get_by_label("家庭地址").fill("学府路附近的小区")
    await web.get_by_label("家庭联系人").fill("秦大海")


async def open_case(desk: Page, queue: str) -> None:
    """From the desk's menu to the student's case."""
    await desk.get_by_role("navigation", name="主菜单").get_by_role("link", name="审核待办").click()
    await desk.get_by_role("navigation", name="队列").get_by_role("link", name=queue).click()
    await desk.get_by_role("link", name=CONFIRMER.name).click()
    await expect(desk.get_by_role("link", name=CONFIRMER.name)).to_have_attribute(
        "aria-current", "true"
    )


async def agree(desk: Page, queue: str) -> None:
    await open_case(desk, queue)
    await desk.get_by_role("button", name="通过", exact=True).click()
    await expect(desk.get_by_text(f"已通过：{CONFIRMER.name}")).to_be_visible()
    await once_in_effect(desk)


async def read_card(phone: Phone, words: str) -> FrameLocator:
    """The newest card with these words in the chat, and the page it leads to."""
    await phone.open_chat()
    await expect(phone.card(words)).to_be_visible()
    await phone.card(words).get_by_role("button", name="查看详情").click()
    return phone.web


async def test_source_information_corrected_through_a_two_desk_chain(visitors: Visitors) -> None:
    sql(visitors.service.database_url, TWO_DESKS)
    visitors.service.add_person("qin", "秦同学")
    phone = await visitors.phone("秦同学")
    await phone.follow()
    web = await phone.menu("用户中心", "我是学生")
    await bind(web, CONFIRMER)
    await web.get_by_role("link", name="核对生源信息并送审").click()
    await fill_in(web)
    await web.get_by_role("button", name="保存并送审").click()
    await expect(web.get_by_text("等待院系处理")).to_be_in_viewport()

    college = await visitors.staff("college@10001.demo")
    await open_case(college, "生源信息")
    await expect(college.get_by_role("cell", name="黑龙江省 哈尔滨市")).to_be_visible()
    await college.get_by_role("button", name="退回").click()
    await college.get_by_label("家庭地址不完整").check()
    await college.get_by_label("说明").fill("请写到门牌号")
    await college.get_by_role("dialog").get_by_role("button", name="退回").click()
    await expect(college.get_by_text(f"已退回：{CONFIRMER.name}")).to_be_visible()

    web = await read_card(phone, "已退回")
    await expect(web.get_by_text("请写到门牌号").first).to_be_visible()
    await expect(web.get_by_label("家庭联系人")).to_have_value("秦大海")
    await web.get_by_label("家庭地址").fill("学府路 6 号 2 单元 301")
    await web.get_by_role("button", name="保存并送审").click()
    await expect(web.get_by_text("等待院系处理")).to_be_visible()

    await agree(college, "生源信息")
    school = await visitors.staff("school@10001.demo")
    await agree(school, "生源信息")
    web = await read_card(phone, "已通过")
    await expect(web.get_by_text("学府路 6 号 2 单元 301")).to_be_visible()

    await web.get_by_role("link", name="申请信息纠错").click()
    await web.get_by_label("专业", exact=False).first.fill("人工智能")
    await web.get_by_label("纠错原因").fill("大二转了专业")
    await web.get_by_role("button", name="申请纠错").click()
    await expect(web.get_by_text("等待院系处理")).to_be_visible()
    await agree(college, "信息纠错")
    await open_case(school, "信息纠错")
    await expect(school.get_by_role("row", name="专业 软件工程 人工智能")).to_be_visible()
    await school.get_by_role("button", name="通过", exact=True).click()
    await expect(school.get_by_text(f"已通过：{CONFIRMER.name}")).to_be_visible()

    web = await read_card(phone, "信息纠错")
    await expect(web.get_by_text("已更正").first).to_be_visible()
    await phone.open_chat()
    web = await phone.menu("用户中心", "我是学生")
    await expect(web.get_by_text("人工智能")).to_be_visible()
