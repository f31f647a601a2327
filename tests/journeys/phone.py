"""The phone simulator as a person handles it: by what is written on it."""

from __future__ import annotations

import asyncio
import re
from contextlib import suppress

from playwright.async_api import FrameLocator, Locator, Page, TimeoutError, expect

from tests.clients import PATIENCE
from tests.journeys.stack import Stack

ACCOUNT = "高校就业创业示范号"
A_TAP = 5_000
"""Milliseconds after which we look again where to tap."""


class Phone:
    """The phone on the simulator's page; it is in the hands of one person at a time."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.glass = page.get_by_role("main", name="模拟的手机")

    async def open(self, stack: Stack, person: str) -> None:
        """Open the simulator, close the tour, and be somebody."""
        await self.page.goto(stack.phone_url)
        await self.page.get_by_role("button", name="关闭导览").click()
        await self.be(person)

    async def be(self, person: str) -> None:
        people = self.page.get_by_role("complementary", name="你是谁")
        await people.get_by_role("button", name=re.compile(person)).click()

    async def follow(self) -> None:
        """Find the account from the chat list and follow it; leads into its chat."""
        await self.glass.get_by_role("button", name="去看看").click()
        await self.glass.get_by_role("button", name="关注公众号").click()
        await expect(self.chat).to_be_visible()

    @property
    def chat(self) -> Locator:
        return self.glass.get_by_role("log", name="聊天记录")

    async def open_chat(self) -> None:
        """From a web page or the chat list into the official account's chat.

        By the banner of a new message while it is there, as a person would: it also lies over the
        buttons below it. It goes by itself, so a tap may miss, and then we look again.
        """
        async with asyncio.timeout(PATIENCE):
            while where := await self._towards_chat():
                with suppress(TimeoutError):
                    await where.click(timeout=A_TAP)

    async def _towards_chat(self) -> Locator | None:
        """What to tap next on the way into the chat; nothing once it is open."""
        await expect(self.glass.locator(".leaving")).to_have_count(0)
        banner = self.glass.locator(".banner:has(.app-wechat)")
        for over in (banner, self.glass.get_by_role("button", name="关闭网页")):
            if await over.count():
                return over.last
        if await self.chat.filter(visible=True).count():
            return None
        return self.glass.locator(".chat-row:visible").filter(has_text=ACCOUNT)

    async def menu(self, group: str, item: str) -> FrameLocator:
        """Tap a menu button of the chat; gives the web page that opens."""
        await self.glass.get_by_role("button", name=group, exact=True).click()
        await self.glass.get_by_role("menuitem", name=item).click()
        return self.web

    @property
    def web(self) -> FrameLocator:
        """The page in the in-app browser in front."""
        return self.glass.locator("iframe.web:visible").last.content_frame

    async def say(self, text: str) -> None:
        """Write to the account."""
        keyboard = self.glass.get_by_role("button", name="打开键盘")
        field = self.glass.get_by_role("textbox", name="写给公众号")
        await expect(keyboard.or_(field)).to_be_visible()
        if await keyboard.is_visible():
            await keyboard.click()
        await field.fill(text)
        await self.glass.get_by_role("button", name="发送").click()

    def card(self, title: str) -> Locator:
        """The newest template card with this text in it."""
        return self.chat.get_by_role("article").filter(has_text=title).last

    async def scan(self, picture: bytes) -> None:
        """Scan a QR code from a picture of the screen that shows it."""
        async with self.page.expect_file_chooser() as chosen:
            await self.page.get_by_role("button", name="扫一扫").first.click()
            await self.glass.get_by_role("button", name="选图片").click()
        chooser = await chosen.value
        await chooser.set_files({"name": "code.png", "mimeType": "image/png", "buffer": picture})

    async def open_mini(self) -> Locator:
        """Open the mini-program from WeChat's tab 发现."""
        close = self.glass.get_by_role("button", name=re.compile("^(关闭网页|返回)$"))
        while await close.count():
            await close.last.click()
            await expect(self.glass.locator(".leaving")).to_have_count(0)
        await self.glass.get_by_role("button", name="发现").click()
        await self.glass.get_by_role("button", name=re.compile("^小程序")).click()
        return self.glass.get_by_role("region", name="小程序")

    async def more(self, choice: str = "") -> Locator:
        """Open the sheet behind ··· and tap what is asked; gives the sheet."""
        await expect(self.glass.locator(".leaving")).to_have_count(0)
        await self.glass.get_by_role("button", name="更多").last.click()
        sheet = self.glass.get_by_role("dialog", name="网页操作")
        if choice:
            await sheet.get_by_role("button", name=choice, exact=True).click()
        return sheet

    async def set(self, choice: str) -> None:
        """Choose something in the phone's settings."""
        await self.page.locator(".rail").get_by_role("button", name="设置").click()
        key = self.glass.get_by_role("button", name=choice, exact=True)
        await key.click()
        await expect(key).to_have_attribute("aria-pressed", "true")

    async def to_wechat(self) -> None:
        """Back from another app to what WeChat showed."""
        await self.page.locator(".rail").get_by_role("button", name="微信").click()

    async def to_tabs(self) -> None:
        """Out of the chat to WeChat's four tabs."""
        await expect(self.glass.locator(".leaving")).to_have_count(0)
        await self.glass.get_by_role("button", name="返回").last.click()

    async def swipe_back(self) -> None:
        """Swipe from the left edge of the page in front."""
        await expect(self.glass.locator(".leaving")).to_have_count(0)
        box = await self.glass.locator(".edge-left:visible").last.bounding_box()
        assert box is not None
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        mouse = self.page.mouse
        await mouse.move(x, y)
        await mouse.down()
        await mouse.move(x + 150, y, steps=5)
        await mouse.up()
