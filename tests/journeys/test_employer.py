"""A company registers on a desktop, is refused, corrects it in WeChat, comes home, takes a
colleague in, and is let in by a school.
"""

from __future__ import annotations

import io

import pytest
from PIL import Image
from playwright.async_api import FrameLocator, Page, expect

from server.platform.papers import pictures
from tests.journeys.browser import barriers, too_wide
from tests.journeys.conftest import Visitors
from tests.journeys.forms import once_in_effect
from tests.journeys.stack import Stack

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]

PHONE = "13700000071"
COLLEAGUE = "13700000072"
SCHOOL = "示范理工学院"
PASSWORD = "songhua-2027"
CODE = "91230100MADEM0009Q"
NAME = "待建物流有限公司"
SEAL = "请重新盖章后上传"


async def look(page: Page) -> None:
    """Everybody can use this page, and nothing of it lies outside."""
    assert await barriers(page) == []
    assert await too_wide(page) == []


async def upload(page: Page | FrameLocator, label: str) -> None:
    """A photo as phones take them, too large: the page makes it smaller, and sends it."""
    out = io.BytesIO()
    Image.effect_noise((3000, 2100), 60).save(out, "JPEG", quality=95)
    assert out.tell() > pictures.DOCUMENT.limit
    photo = {"name": "photo.jpg", "mimeType": "image/jpeg", "buffer": out.getvalue()}
    await page.get_by_label(f"选择{label}").set_input_files([photo])
    await expect(page.get_by_text(f"{label}已上传")).to_be_visible()


async def open_account(page: Page, stack: Stack) -> None:
    await page.get_by_role("link", name="立即注册").click()
    await page.get_by_label("手机号").fill(PHONE)
    await page.get_by_role("checkbox", name="我已阅读并同意").check()
    await page.get_by_role("button", name="获取短信验证码").click()
    await page.get_by_label("短信验证码").fill(await stack.code_to(f"+86{PHONE}"))
    await page.get_by_label("联系人姓名").fill("钱经理")
    await page.get_by_label("设置密码").fill(PASSWORD)
    await page.get_by_role("button", name="开通账号").click()
    await expect(page.get_by_text("账号已开通")).to_be_visible()


async def fill_in(page: Page) -> None:
    """Unit, particulars, documents; a closed company is refused on the way."""
    await page.get_by_label("统一社会信用代码").fill("91230100MADEM0007J")
    await page.get_by_role("button", name="下一步").click()
    await expect(page.get_by_text("登记状态是“已注销或吊销”")).to_be_visible()
    await page.get_by_label("统一社会信用代码").fill(CODE)
    await page.get_by_role("button", name="下一步").click()
    city = page.get_by_label("所在城市：市")
    await expect(city).to_have_value("230100")
    await page.get_by_label("单位性质").select_option("私营企业")
    await page.get_by_label("所属行业").select_option("交通运输、仓储和邮政业")
    await page.get_by_label("单位规模").select_option("150–499 人")
    await page.get_by_label("固定电话").fill("0451-88880009")
    await page.get_by_label("单位邮箱").fill("hr@daijian.example.cn")
    await look(page)
    await page.get_by_role("button", name="保存").click()
    await upload(page, "营业执照")
    await upload(page, "单位注册授权委托书")
    await look(page)
    await page.get_by_role("link", name="下一步").click()
    await look(page)
    await page.get_by_role("button", name="提交并等待省中心审核").click()
    await expect(page.get_by_text("等待省中心审核，结果会通过微信或短信告诉您")).to_be_visible()
    await look(page)


async def test_a_company_registers_is_refused_corrects_and_comes_home(visitors: Visitors) -> None:
    page = await visitors.desk("/employer")
    await look(page)
    await open_account(page, visitors.service)
    await fill_in(page)

    visitors.service.add_person("hr", "招聘经理")
    phone = await visitors.phone("招聘经理")
    await phone.follow()
    web = await phone.menu("用户中心", "我是单位")
    await web.get_by_role("link", name="登录").click()
    await web.get_by_label("手机号").fill(PHONE)
    await web.get_by_label("密码").fill(PASSWORD)
    await web.get_by_role("button", name="登录").click()
    await expect(web.get_by_role("heading", name=NAME)).to_be_visible()

    desk = await visitors.staff("province@demo")
    await desk.get_by_role("main").get_by_role("link", name="单位注册").click()
    await desk.get_by_role("link", name=NAME).click()
    await expect(desk.get_by_role("img", name="营业执照")).to_be_visible()
    await look(desk)
    await desk.get_by_role("button", name="退回").click()
    await desk.get_by_label("授权委托书没有加盖公章，或公章与单位名称不一致").check()
    await desk.get_by_label("说明").fill(SEAL)
    await desk.get_by_role("dialog").get_by_role("button", name="退回").click()
    await expect(desk.get_by_text(f"已退回：{NAME}")).to_be_visible()

    await phone.open_chat()
    await phone.card("未通过").get_by_role("button", name="查看详情").click()
    await expect(phone.web.get_by_text(SEAL).first).to_be_visible()
    await phone.web.get_by_role("link", name="修改后重新提交").click()
    await expect(phone.web.get_by_role("heading", name="上传材料")).to_be_visible()
    await expect(phone.web.get_by_text(SEAL)).to_be_visible()
    await upload(phone.web, "单位注册授权委托书")
    await phone.web.get_by_role("link", name="下一步").click()
    await phone.web.get_by_role("button", name="重新提交并等待省中心审核").click()
    await expect(phone.web.get_by_text("待省中心审核", exact=True)).to_be_visible()

    await desk.reload()
    await desk.get_by_role("link", name=NAME).click()
    await desk.get_by_role("button", name="通过", exact=True).click()
    await expect(desk.get_by_text(f"已通过：{NAME}")).to_be_visible()

    await phone.open_chat()
    await phone.card("已通过").get_by_role("button", name="查看详情").click()
    await expect(phone.web.get_by_text("接下来请选择要去招聘的学校")).to_be_visible()
    await page.goto(visitors.service.url + "/employer")
    await expect(page.get_by_role("heading", name="单位首页")).to_be_visible()
    await look(page)

    await take_a_colleague_in(page, visitors)
    await page.get_by_role("link", name="申请入驻学校").first.click()
    await page.get_by_role("link", name=SCHOOL).click()
    await page.get_by_role("button", name="申请入校招聘").click()
    await expect(page.get_by_text("等待审核").first).to_be_visible()
    await look(page)

    office = await visitors.staff("school@10002.demo")
    await office.get_by_role("main").get_by_role("link", name="单位入驻").click()
    await office.get_by_role("link", name=NAME).click()
    await look(office)
    await office.get_by_role("button", name="通过", exact=True).click()
    await expect(office.get_by_text(f"已通过：{NAME}")).to_be_visible()
    await once_in_effect(office)
    await page.goto(visitors.service.url + "/employer")
    await page.get_by_role("link", name=SCHOOL).first.click()
    await expect(page.get_by_text("已入驻").first).to_be_visible()


async def take_a_colleague_in(page: Page, visitors: Visitors) -> None:
    """He opens an account for her; she enters by SMS alone, and sees what her role lets her."""
    await page.get_by_role("link", name="子账号与角色").first.click()
    await page.get_by_role("link", name="开设子账号").click()
    await page.get_by_label("姓名").fill("冯小丽")
    await page.get_by_label("手机号").fill(COLLEAGUE)
    await page.get_by_role("button", name="开设账号").click()
    await expect(page.get_by_text("冯小丽的账号已开设")).to_be_visible()
    await look(page)

    hers = await visitors.desk("/employer/signin/phone")
    await hers.get_by_label("手机号").fill(COLLEAGUE)
    await hers.get_by_role("button", name="获取").click()
    await hers.get_by_label("验证码").fill(await visitors.service.code_to(f"+86{COLLEAGUE}"))
    await hers.get_by_role("button", name="登录").click()
    await expect(hers.get_by_text(f"您已加入“{NAME}”")).to_be_visible()
    await look(hers)
