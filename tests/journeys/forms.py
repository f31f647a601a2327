"""The forms that many stories fill in."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.async_api import FrameLocator, Page, expect

from server.people.accounts import captcha
from tests.journeys.graduates import SCHOOL, Graduate
from tests.pictures import letters_of

PASSWORD = "demo-Passw0rd"


async def fill_proof(page: FrameLocator | Page, who: Graduate, id_tail: str = "") -> None:
    """Everything the student knows about himself, as he types it; nothing is sent."""
    await page.get_by_label("学校").select_option(SCHOOL)
    await page.get_by_label("学号").fill(who.student_no)
    await page.get_by_label("姓名").fill(who.name)
    await page.get_by_label("身份证号后六位").fill(id_tail or who.id_tail)
    await page.get_by_role("checkbox", name="我已阅读并同意").check()


async def bind(page: FrameLocator | Page, who: Graduate) -> None:
    """Bind in WeChat and see the home."""
    await fill_proof(page, who)
    await page.get_by_role("button", name="绑定我的学籍信息").click()
    await expect(page.get_by_role("heading", name=who.name)).to_be_visible()


async def another_picture(page: Page) -> None:
    """Ask for another picture with letters, after the first has come: the last cookie counts."""
    await page.wait_for_load_state()
    async with page.expect_response(lambda answer: urlsplit(answer.url).path == captcha.PATH):
        await page.get_by_role("link", name="换一张").click()


async def fill_letters(page: Page) -> None:
    """Type what the picture shows: a person reads it, we know the key that drew it."""
    await page.wait_for_load_state()
    await expect(page.locator(".captcha-picture")).to_have_js_property("complete", True)
    cookies = await page.context.cookies()
    token = next(each["value"] for each in cookies if each["name"] == captcha.COOKIE)
    await page.get_by_label("图形验证码").fill(letters_of(token))


async def sign_in(page: Page, account: str) -> None:
    """A desk's person comes in with password and the code that the demo shows."""
    await page.get_by_label("账号").fill(account)
    await page.get_by_label("密码").fill(PASSWORD)
    await page.get_by_role("button", name="登录").click()
    await page.get_by_label("验证码").fill(await page.locator(".secret").inner_text())
    await page.get_by_role("button", name="验证并进入").click()
    await expect(page.get_by_role("heading", name="工作台", level=1)).to_be_visible()


async def once_in_effect(desk: Page) -> None:
    """Wait until nothing that was decided at this desk can be undone any more."""
    await expect(desk.locator(".undone")).to_be_visible()
    while await desk.locator(".undone").count():
        await desk.reload()
