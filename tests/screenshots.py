"""`make screenshots`: the README's picture of the phone, and every page of everybody.

Which pages there are is read from the routes and the matrix; what axe-core or a narrow window has
to say of one stands below its name.
`docs/phone.png` is kept in the repository; everything else goes into `build/screenshots/`.
"""

from __future__ import annotations

import asyncio
import re
import sys
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from playwright.async_api import Browser, Page, expect

from server.settings import ROOT
from tests.access.routes import PARAMETER, matrix, routes
from tests.journeys.browser import DESK, PHONE, barriers, chromium, context_of, too_wide
from tests.journeys.forms import PASSWORD, sign_in
from tests.journeys.phone import Phone
from tests.journeys.stack import Stack, demo

PICTURE = ROOT / "docs" / "phone.png"
MOST_BYTES = 300_000
PLACE = ROOT / "build" / "screenshots"
UNIT = "13800000001"
STAFF = {
    "college": "college@10001.demo",
    "school": "school@10001.demo",
    "province": "province@demo",
    "door": "door@demo",
}
PEOPLE = {"lao": "identity", "li": "student", "wang": "recruiter"}


async def take(stack: Stack) -> None:
    """All pictures of a running demo."""
    async with chromium() as browser:
        await phone(browser, stack)
        await desks(browser, stack)
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
    await expect(hand.glass.locator(".banner")).to_have_count(0, timeout=30_000)
    await page.evaluate("Promise.all(document.getAnimations().map((each) => each.finished))")
    PICTURE.parent.mkdir(exist_ok=True)
    await page.screenshot(path=PICTURE)
    if PICTURE.stat().st_size > MOST_BYTES:
        raise RuntimeError(f"{PICTURE.name} is larger than {MOST_BYTES:,} bytes")


async def desks(browser: Browser, stack: Stack) -> None:
    """The desktop of a stranger and of everybody who works at one, by day and by night."""
    stranger = await (await context_of(browser, DESK)).new_page()
    await day_and_night(stranger, stack, "visitor")
    unit = await (await context_of(browser, DESK)).new_page()
    await unit.goto(f"{stack.url}/employer/signin")
    await unit.get_by_label("手机号").fill(UNIT)
    await unit.get_by_label("密码").fill(PASSWORD)
    await unit.get_by_role("button", name="登录").click()
    await expect(unit.get_by_role("button", name="退出")).to_be_visible()
    await day_and_night(unit, stack, "recruiter")
    for caller, account in STAFF.items():
        page = await (await context_of(browser, DESK)).new_page()
        await page.goto(f"{stack.url}/staff")
        await sign_in(page, account)
        await day_and_night(page, stack, caller)


async def day_and_night(page: Page, stack: Stack, caller: str) -> None:
    """All pages of somebody at a desktop in both colours."""
    for scheme in ("light", "dark"):
        await page.emulate_media(color_scheme=scheme)
        await all_of(page, stack.url, caller, f"desktop-{scheme}-{caller}")


async def in_wechat(browser: Browser, stack: Stack) -> None:
    """The pages in WeChat's browser, by day and by night."""
    for scheme in ("light", "dark"):
        page = await (await context_of(browser, PHONE)).new_page()
        await page.emulate_media(color_scheme=scheme)
        await page.goto(address(stack, "lao") + "/student/bind")
        await shoot(page, f"wechat-{scheme}-consent")
        await page.get_by_role("button", name="同意").click()
        for person, caller in PEOPLE.items():
            await all_of(page, address(stack, person), caller, f"wechat-{scheme}-{caller}")


def address(stack: Stack, person: str) -> str:
    """Where this person's phone has its web pages."""
    return f"http://{person}.wechat.localhost:{stack.sandbox_port}"


async def all_of(page: Page, root: str, caller: str, kind: str) -> None:
    """Every page that the matrix lets this caller see: those without a parameter, and of the
    others the first that some page links to."""
    pages = [
        route
        for name, route in routes().items()
        if route.method == "GET" and route.template and matrix()[name][caller] == "allow"
    ]
    paths = [route.path for route in pages if not PARAMETER.search(route.path)]
    unseen = {route.path: PARAMETER.sub("[^/?]+", route.path) for route in pages}
    for path in paths:
        await page.goto(root + path)
        if urlsplit(page.url).path != urlsplit(path).path:
            continue  # the caller was led on to a page that has its own turn, or to WeChat
        await expect(page.locator("main")).to_be_visible()
        await shoot(page, kind + name_of(path))
        for fault in [*await barriers(page), *await too_wide(page)]:
            sys.stdout.write(f"  {path}: {fault}\n")
        for link in await page.locator("a[href^='/']").all():
            href = await link.get_attribute("href") or ""
            for route in [r for r, shape in unseen.items() if re.fullmatch(shape, href)]:
                if PARAMETER.search(route) and route not in paths:
                    paths.append(href)
                del unseen[route]


def name_of(path: str) -> str:
    """`-employer-needs-one` for a need's page, whichever need it is."""
    plain = re.sub(r"[0-9a-f-]{36}", "one", urlsplit(path).path.rstrip("/") or "/home")
    return re.sub(r"\W+", "-", plain)


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
