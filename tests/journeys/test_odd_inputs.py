"""A company whose person types as people do: full-width digits, pasted blanks, a licence older than
the check digit, a rare character, a city under no prefecture, an emoji, a photo of 13 MB and one
that no browser reads. It ends registered, with what was meant, on the province's desk.
"""

from __future__ import annotations

import io
from functools import cache

import pytest
from PIL import Image
from playwright.async_api import FilePayload, Page, expect

from tests.journeys.browser import barriers, too_wide
from tests.journeys.conftest import Visitors
from tests.journeys.forms import once_in_effect

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]

PHONE, TYPED_PHONE = "13700000096", "＋８６ １３７ ００００ ００９６ "
PASSWORD = "songhua-2027"
CODE, PASTED_CODE = "91350203M0001ABC19", " 9135 0203 m000 1abc 19 "
"""Issued before 2016: its last character is not what GB 32100 computes."""
NAME = "示范𠮷餐饮管理（哈尔滨）有限责任公司黑龙江省牡丹江市绥芬河市边境经济合作区第一综合分公司"
TYPED_NAME = f"　{NAME.replace('（', '(').replace('）', ')')}  "
ADDRESS = "沁园街 8 号🏢3 层"
LARGE = 13_000_000


@cache
def photo() -> bytes:
    """As good telephones take them."""
    out = io.BytesIO()
    Image.effect_noise((5600, 4200), 70).save(out, "JPEG", quality=95)
    assert out.tell() > LARGE
    return out.getvalue()


async def look(page: Page) -> None:
    assert await barriers(page) == []
    assert await too_wide(page) == []


async def choose(page: Page, label: str, name: str, body: bytes, kind: str) -> None:
    file: FilePayload = {"name": name, "mimeType": kind, "buffer": body}
    await page.get_by_label(f"选择{label}").set_input_files([file])


async def open_account(page: Page, visitors: Visitors) -> None:
    await page.get_by_label("手机号").fill(TYPED_PHONE)
    await page.get_by_role("checkbox", name="我已阅读并同意").check()
    await page.get_by_role("button", name="获取短信验证码").click()
    code = await visitors.service.code_to(f"+86{PHONE}")
    await page.get_by_label("短信验证码").fill(f" {code[:3]} {code[3:]}\n")
    await page.get_by_label("联系人姓名").fill("　阿卜杜拉・买买提 ")
    await page.get_by_label("设置密码").fill(PASSWORD)
    await page.get_by_role("button", name="开通账号").click()
    await expect(page.get_by_text("账号已开通")).to_be_visible()


async def name_the_unit(page: Page) -> None:
    """The code is compared with the licence; what was typed stays meanwhile."""
    await page.get_by_label("统一社会信用代码").fill(PASTED_CODE)
    await page.get_by_label("单位名称").fill(TYPED_NAME)
    await page.get_by_role("button", name="下一步").click()
    await expect(page.get_by_text("请对照营业执照逐位核对").first).to_be_visible()
    await look(page)
    assert (await page.get_by_label("单位名称").input_value()).strip("　 ") != ""
    await page.get_by_role("checkbox", name="已对照营业执照").check()
    await page.get_by_role("button", name="下一步").click()


async def describe(page: Page) -> None:
    """A mail address that no server takes is refused at its field, and nothing typed is lost."""
    await page.get_by_label("所在城市：省").select_option("河南省")
    await page.get_by_label("所在城市：市").select_option("济源市")
    await page.get_by_label("单位性质").select_option("私营企业")
    await page.get_by_label("所属行业").select_option("住宿和餐饮业")
    await page.get_by_label("单位规模").select_option("150–499 人")
    await page.get_by_label("注册资金").select_option("1000 万元以上")
    await page.get_by_label("单位地址").fill(ADDRESS)
    await page.get_by_label("邮编").fill("４５９０ ００")
    await page.get_by_label("固定电话").fill("（0391）88880001转802")
    await page.get_by_label("单位邮箱").fill("人事@example.cn")
    await page.get_by_role("button", name="保存").click()
    await expect(page.get_by_label("单位邮箱")).to_have_attribute("aria-invalid", "true")
    await look(page)
    await expect(page.get_by_label("所在城市：市")).to_have_value("419001")
    await expect(page.get_by_label("单位地址")).to_have_value(ADDRESS)
    await page.get_by_label("单位邮箱").fill(" hr@jiyuan.example.cn；")
    await page.get_by_role("button", name="保存").click()


async def hand_papers_in(page: Page) -> None:
    heic = b"\0\0\0\x18ftypheic" + bytes(300_000)
    await choose(page, "营业执照", "IMG_0001.HEIC", heic, "image/heic")
    await expect(page.get_by_text("在 iPhone 上存为 JPG 后再选").first).to_be_visible()
    await look(page)
    for label in ("营业执照", "单位注册授权委托书"):
        await choose(page, label, "IMG_0002.JPG", photo(), "image/jpeg")
        await expect(page.get_by_text(f"{label}已上传")).to_be_visible()
    await page.get_by_role("link", name="下一步").click()


async def test_a_company_registers_with_whatever_its_person_types(visitors: Visitors) -> None:
    page = await visitors.desk("/employer/register")
    await open_account(page, visitors)
    await name_the_unit(page)
    await describe(page)
    await hand_papers_in(page)
    main = page.get_by_role("main")
    for kept in (CODE, NAME, ADDRESS, "济源市", "0391-88880001", "hr@jiyuan.example.cn", "459000"):
        await expect(main).to_contain_text(kept)
    await look(page)
    await page.get_by_role("button", name="提交并等待省中心审核").click()
    await expect(page.get_by_text("等待省中心审核，结果会通过微信或短信告诉您")).to_be_visible()
    await look(page)

    desk = await visitors.staff("province@demo")
    await desk.goto(visitors.service.url + "/staff/reviews?queue=employer")
    await desk.get_by_role("link", name=NAME).click()
    await expect(desk.get_by_role("img", name="营业执照")).to_be_visible()
    case = desk.get_by_role("main")
    for seen in ("校验位不正确，注册时已确认与证照一致", CODE, ADDRESS, "阿卜杜拉·买买提"):
        await expect(case).to_contain_text(seen)
    await look(desk)
    await desk.get_by_role("button", name="通过", exact=True).click()
    await expect(desk.get_by_text(f"已通过：{NAME}")).to_be_visible()
    await once_in_effect(desk)
    await page.goto(visitors.service.url + "/employer")
    await expect(page.get_by_role("heading", name="申请入驻学校")).to_be_visible()
    await look(page)
