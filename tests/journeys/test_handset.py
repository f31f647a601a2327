"""The simulated phone itself: ways back, the sheet behind ···, day and night, and a bad network."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import expect

from tests.journeys.browser import DESK, PHONE, barriers, too_wide
from tests.journeys.conftest import Visitors
from tests.journeys.forms import bind
from tests.journeys.graduates import RETURNER
from tests.journeys.phone import Phone

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]

TERMS = "服务协议"
LARGEST = 1.65


async def at_binding(visitors: Visitors, id: str, name: str) -> Phone:
    """A newcomer's phone with the page for binding in front."""
    visitors.service.add_person(id, name)
    phone = await visitors.phone(name)
    await phone.follow()
    web = await phone.menu("用户中心", "我是学生")
    await expect(web.get_by_role("button", name="绑定我的学籍信息")).to_be_visible()
    return phone


async def test_back_and_on_lead_through_the_pages_and_back_from_the_first_closes(
    visitors: Visitors,
) -> None:
    phone = await at_binding(visitors, "back", "返同学")
    glass, web = phone.glass, phone.web
    back, on = (glass.get_by_role("button", name=name) for name in ("后退", "前进"))
    binding = web.get_by_role("button", name="绑定我的学籍信息")
    await expect(back).to_be_hidden()

    await web.get_by_label("姓名").fill("返同学")
    await binding.click()
    await expect(web.get_by_label("学号")).to_have_attribute("aria-invalid", "true")
    await expect(back).to_be_hidden()

    await web.get_by_role("link", name=re.compile(TERMS)).first.click()
    await expect(web.get_by_role("heading", name=re.compile(TERMS)).first).to_be_visible()
    await back.click()
    await expect(binding).to_be_visible()
    await expect(back).to_be_disabled()
    await on.click()
    await expect(web.get_by_role("heading", name=re.compile(TERMS)).first).to_be_visible()
    await expect(on).to_be_disabled()

    await phone.swipe_back()
    await expect(binding).to_be_visible()
    await phone.swipe_back()
    await expect(phone.chat).to_be_visible()
    await expect(glass.get_by_role("region", name="网页")).to_have_count(0)


async def test_back_after_forms_shows_pages_and_sends_nothing_again(visitors: Visitors) -> None:
    phone = await at_binding(visitors, "form", "归同学")
    web = phone.web
    await bind(web, RETURNER)
    await web.get_by_role("link", name="基本信息").click()
    await web.get_by_label("就业意向").select_option(index=1)
    await web.get_by_label("QQ").fill("10001234")
    await web.get_by_role("button", name="保存基本信息").click()
    posts = phone.page.locator(".wire-row").filter(has_text="POST")
    saved = posts.filter(has_text="/student/profile").filter(has_text="303")
    await expect(saved).to_have_count(1)
    await expect(web.get_by_label("QQ")).to_have_value("10001234")
    sent = await posts.count()
    await phone.swipe_back()
    await expect(web.get_by_role("heading", name=RETURNER.name)).to_be_visible()
    await web.get_by_role("link", name="基本信息").click()
    await expect(web.get_by_label("QQ")).to_have_value("10001234")
    assert await posts.count() == sent


async def test_a_form_that_is_refused_at_its_own_address_keeps_its_place(
    visitors: Visitors,
) -> None:
    phone = await at_binding(visitors, "keeps", "守同学")
    web, terms = phone.web, phone.web.get_by_role("heading", name=re.compile(TERMS)).first
    await web.get_by_role("link", name=re.compile(TERMS)).first.click()
    await expect(terms).to_be_visible()
    await web.locator("html").evaluate("() => { location.href = '/employer/register'; }")
    number = web.get_by_label("手机号")
    await number.fill("1")
    await number.press("Enter")
    await expect(number).to_have_attribute("aria-invalid", "true")
    await phone.more("刷新")
    await expect(number).not_to_have_attribute("aria-invalid", "true")
    await expect(terms).to_have_count(0)


async def test_an_android_phone_goes_back_with_the_systems_key(visitors: Visitors) -> None:
    phone = await at_binding(visitors, "droid", "安同学")
    await phone.set("安卓")
    await phone.to_wechat()
    web, key = phone.web, phone.glass.get_by_role("button", name="系统返回键")
    await web.get_by_role("link", name=re.compile(TERMS)).first.click()
    await expect(web.get_by_role("heading", name=re.compile(TERMS)).first).to_be_visible()
    await expect(phone.glass.get_by_role("button", name="后退")).to_be_hidden()
    assert "Android" in await web.locator("html").evaluate("() => navigator.userAgent")
    await phone.more()
    await key.click()
    await expect(phone.glass.get_by_role("dialog")).to_have_count(0)
    await key.click()
    await expect(web.get_by_role("button", name="绑定我的学籍信息")).to_be_visible()
    await key.click()
    await expect(phone.chat).to_be_visible()

    await phone.page.reload()
    await expect(phone.page.locator(".glass")).to_have_attribute("data-system", "android")


async def test_a_page_goes_to_a_friend_to_the_favourites_and_out(visitors: Visitors) -> None:
    phone = await at_binding(visitors, "sharer", "转同学")
    glass, address = phone.glass, visitors.service.url
    await phone.web.get_by_role("link", name=re.compile(TERMS)).first.click()
    title = phone.web.get_by_role("heading", name=re.compile(TERMS)).first
    await expect(title).to_be_visible()
    await expect(glass.locator(".browser .nav-title")).to_contain_text(TERMS)

    await phone.more("转发给朋友")
    await glass.get_by_role("button", name="路人").click()
    await expect(glass.locator(".ask-card")).to_contain_text(f"{address}/agreement")
    await glass.get_by_role("button", name="发送", exact=True).click()
    await expect(glass.get_by_role("region", name="选择一个聊天")).to_have_count(0)

    await phone.more("收藏")
    await expect(glass.get_by_text("已收藏")).to_be_visible()
    sheet = await phone.more()
    await expect(sheet).to_contain_text(f"网页由 {address.removeprefix('http://')} 提供")
    async with phone.page.context.expect_page() as opened:
        await sheet.get_by_role("button", name="在浏览器打开").click()
    outside = await opened.value
    await expect(outside).to_have_url(f"{address}/agreement")
    assert "MicroMessenger" not in await outside.evaluate("navigator.userAgent")
    await phone.more("投诉")
    await glass.get_by_role("button", name="知道了").click()

    await glass.get_by_role("button", name="关闭网页").click()
    await phone.page.locator(".rail").get_by_role("button", name="微信").click()
    await phone.to_tabs()
    await glass.get_by_role("button", name="我", exact=True).click()
    await glass.get_by_role("button", name=re.compile("^收藏")).click()
    await glass.locator(".kept-open").click()
    await expect(phone.web.get_by_role("heading", name=re.compile(TERMS)).first).to_be_visible()

    await phone.be("路人")
    await glass.locator(".chat-row:visible").filter(has_text="转同学").click()
    await glass.locator(".link-card:visible").click()
    await expect(phone.web.get_by_role("heading", name=re.compile(TERMS)).first).to_be_visible()


async def test_a_page_says_by_the_js_sdk_how_it_wants_to_be_shared(visitors: Visitors) -> None:
    phone = await at_binding(visitors, "sdk", "卡同学")
    said = {"title": "来宣讲会", "desc": "周三晚上七点", "link": "/agreement", "imgUrl": ""}
    answered = await phone.web.locator("html").evaluate(
        """(html, given) => new Promise((done) =>
          WeixinJSBridge.invoke("updateAppMessageShareData", given, done))""",
        said,
    )
    assert answered["err_msg"] == "updateAppMessageShareData:ok"
    await phone.more("转发给朋友")
    await phone.glass.get_by_role("button", name="路人").click()
    await expect(phone.glass.locator(".ask-card")).to_contain_text("来宣讲会周三晚上七点")


async def test_night_reaches_the_page_and_is_remembered(visitors: Visitors) -> None:
    phone = await at_binding(visitors, "night", "夜同学")
    await phone.page.emulate_media(color_scheme="null")
    ground = "(body) => getComputedStyle(body).backgroundColor"
    by_day = await phone.web.locator("body").evaluate(ground)
    await phone.set("深色")
    await phone.to_wechat()
    dark = "() => matchMedia('(prefers-color-scheme: dark)').matches"
    assert await phone.web.locator("body").evaluate(dark)
    assert await phone.web.locator("body").evaluate(ground) != by_day
    await phone.page.reload()
    await expect(phone.page.locator(".glass")).to_have_attribute("data-dark", "true")


async def test_letters_grow_at_once_and_no_page_breaks(visitors: Visitors) -> None:
    phone = await at_binding(visitors, "large", "大同学")
    label = phone.web.get_by_text("学号", exact=True).first
    size = "(element) => parseFloat(getComputedStyle(element).fontSize)"
    before = await label.evaluate(size)
    await phone.more("调整字体")
    await phone.glass.get_by_role("slider", name="字体大小").press("End")
    await expect(label).to_have_css("font-size", f"{before * LARGEST:g}px")
    await phone.glass.get_by_role("button", name="完成").click()
    wide = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert await phone.web.locator("html").evaluate(wide) <= 0
    await phone.more("刷新")
    await expect(label).to_have_css("font-size", f"{before * LARGEST:g}px")


async def test_without_network_the_page_hears_it_and_comes_back_with_it(
    visitors: Visitors,
) -> None:
    phone = await at_binding(visitors, "lost", "断同学")
    html = phone.web.locator("html")
    await html.evaluate(
        "() => ['offline', 'online'].forEach((each) => addEventListener(each, () => {"
        " document.documentElement.dataset.heard = each; }))"
    )
    await phone.set("没有网络")
    await phone.to_wechat()
    await expect(html).to_have_attribute("data-heard", "offline")
    assert not await html.evaluate("() => navigator.onLine")
    await phone.web.get_by_role("link", name=re.compile(TERMS)).first.click()
    await expect(phone.web.get_by_text("网络不可用")).to_be_visible()
    await phone.set("正常")
    await phone.to_wechat()
    await phone.web.get_by_role("link", name="重试").click()
    await expect(phone.web.get_by_role("heading", name=re.compile(TERMS)).first).to_be_visible()
    visitors.complaints.expect("status of 503")


async def test_the_wire_is_the_persons_in_hand_and_what_was_before_is_folded(
    visitors: Visitors,
) -> None:
    phone = await at_binding(visitors, "wired", "线同学")
    panel = phone.page.get_by_role("complementary").filter(has_text="线路上发生了什么")
    rows = panel.locator(".wire-list").first.locator(".wire-row")
    await expect(rows.filter(has_text="网页授权页")).to_have_count(1)
    await phone.be("李同学")
    await expect(rows.filter(has_text="网页授权页")).to_have_count(0)
    before = panel.get_by_role("button", name=re.compile(r"^之前的 \d+"))
    await panel.get_by_role("button", name="所有人").click()
    await expect(rows.filter(has_text="网页授权页").first).to_be_visible()
    published = panel.locator(".wire-row").filter(has_text="发布默认菜单")
    await expect(published).to_have_count(0)
    await before.click()
    await expect(published.first).to_be_visible()


async def test_what_the_phone_is_set_by_fits_and_can_be_used_by_everybody(
    visitors: Visitors,
) -> None:
    phone = await at_binding(visitors, "axe", "易同学")
    for look in ("深色", "浅色"):
        await phone.set(look)
        assert await barriers(phone.page) == []
        await phone.to_wechat()
        assert await barriers(phone.page) == []
    for viewport in (PHONE, DESK):
        page = await (await visitors.context(viewport)).new_page()
        await page.goto(visitors.service.phone_url)
        await expect(page.get_by_role("main", name="模拟的手机")).to_be_visible()
        assert await too_wide(page) == []
