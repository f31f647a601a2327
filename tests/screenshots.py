"""`make screenshots`: the README's picture of the phone, and every page at both sizes.

`docs/phone.png` is kept in the repository; everything else goes into `build/screenshots/`.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from playwright.async_api import Browser, Page, expect

from server.settings import ROOT
from tests.journeys.browser import DESK, PHONE, chromium, context_of
from tests.journeys.forms import sign_in
from tests.journeys.phone import Phone
from tests.journeys.stack import Stack, demo

PICTURE = ROOT / "docs" / "phone.png"
MOST_BYTES = 300_000
PLACE = ROOT / "build" / "screenshots"

PUBLIC = {"welcome": "/", "contacts": "/contacts", "agreement": "/agreement", "privacy": "/privacy"}
VISITOR = PUBLIC | {
    "employer": "/employer",
    "staff-signin": "/staff/signin",
    "bind": "/student/bind",
    "entrance": "/student/entrance",
    "student-signin": "/student/signin",
    "student-register": "/student/register",
    "student-number": "/student/number",
    "student-forgotten": "/student/forgotten",
    "missing": "/no-such-page",
}
STUDENT = {"home": "/student", "binding": "/student/binding", "inbox": "/inbox"}
STAFF = {
    "home": "/staff",
    "reviews": "/staff/reviews",
    "reviews-done": "/staff/reviews/done",
    "away": "/staff/away",
    "roster": "/staff/roster",
    "imports": "/staff/imports",
    "import-new": "/staff/imports/new",
    "deliveries": "/staff/deliveries",
    "audit": "/staff/audit",
    "inbox": "/inbox",
}


async def take(stack: Stack) -> None:
    """All pictures of a running demo."""
    async with chromium() as browser:
        await phone(browser, stack)
        await desk(browser, stack)
        await in_wechat(browser, stack)


async def phone(browser: Browser, stack: Stack) -> None:
    """The simulator: the chat with a card beside its wire, then the student's home in the phone."""
    page = await (await context_of(browser, DESK)).new_page()
    hand = Phone(page)
    await hand.open(stack, "李同学")
    await hand.open_chat()
    await hand.say("消息")
    await hand.say("怎么签约")
    await expect(hand.chat.locator(".message")).not_to_have_count(0)
    await shoot(page, "phone-chat")
    await hand.glass.get_by_role("button", name="打开菜单").click()
    web = await hand.menu("用户中心", "我是学生")
    await expect(web.get_by_role("heading", name="李晓梅")).to_be_visible()
    await page.evaluate("Promise.all(document.getAnimations().map((each) => each.finished))")
    PICTURE.parent.mkdir(exist_ok=True)
    await page.screenshot(path=PICTURE)
    if PICTURE.stat().st_size > MOST_BYTES:
        raise RuntimeError(f"{PICTURE.name} is larger than {MOST_BYTES:,} bytes")


async def desk(browser: Browser, stack: Stack) -> None:
    """The desktop, before and after a school's reviewer signed in."""
    page = await (await context_of(browser, DESK)).new_page()
    await all_of(page, stack.url, VISITOR, "desktop")
    await page.goto(f"{stack.url}/staff")
    await sign_in(page, "school@10001.demo")
    await all_of(page, stack.url, STAFF, "desktop-staff")
    await page.goto(f"{stack.url}/staff/roster?q=20270002")
    await page.get_by_role("link", name="李晓梅").click()
    await expect(page.get_by_role("heading", name="李晓梅")).to_be_visible()
    await shoot(page, "desktop-staff-student")


async def in_wechat(browser: Browser, stack: Stack) -> None:
    """The pages in WeChat's browser: of somebody new, and of a bound student."""
    page = await (await context_of(browser, PHONE)).new_page()
    await page.goto(address(stack, "lao") + "/student/bind")
    await shoot(page, "wechat-consent")
    await page.get_by_role("button", name="同意").click()
    await all_of(page, address(stack, "lao"), PUBLIC | {"bind": "/student/bind"}, "wechat")
    await all_of(page, address(stack, "li"), STUDENT, "wechat-student")
    await page.goto(address(stack, "li") + "/student/binding")
    await page.get_by_role("button", name="解除绑定").click()
    await shoot(page, "wechat-student-ending")


def address(stack: Stack, person: str) -> str:
    """Where this person's phone has its web pages."""
    return f"http://{person}.wechat.localhost:{stack.sandbox_port}"


async def all_of(page: Page, root: str, pages: dict[str, str], kind: str) -> None:
    for name, path in pages.items():
        await page.goto(root + path)
        await expect(page.locator("main")).to_be_visible()
        await shoot(page, f"{kind}-{name}")


async def shoot(page: Page, name: str) -> None:
    await page.screenshot(path=PLACE / f"{name}.png")
    sys.stdout.write(f"{name}\n")


def main() -> None:
    PLACE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="jiuye-screenshots-") as folder:
        Path(folder).chmod(0o755)
        with demo(Path(folder)) as stack:
            asyncio.run(take(stack))


if __name__ == "__main__":
    main()
