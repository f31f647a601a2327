"""Chromium as people have it: on a phone, a narrow phone or a desk; and what it complains about."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from playwright.async_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Error,
    Page,
    StorageState,
    ViewportSize,
    async_playwright,
)

from server.settings import ROOT
from tests.clients import PATIENCE

DESK: ViewportSize = {"width": 1440, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 844}
NARROW: ViewportSize = {"width": 320, "height": 690}

SAFARI = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15"
    " (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1"
)
"""A phone's browser that is not WeChat's."""

QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-proxy-server",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
AXE = (ROOT / "node_modules/axe-core/axe.min.js").read_text()
REFUSALS = ("status of 409", "status of 413", "status of 422")
"""A refusal is an answer, shown as a page; Chromium notes it in the console all the same."""

NOT_YET = ("/api/mp/v1/fairs",)
"""Addresses that the mini-program already asks for and the service does not have so far."""

_AXE_RUN = """async () => (await axe.run(document, {resultTypes: ["violations"]})).violations
  .filter((each) => ["serious", "critical"].includes(each.impact))
  .map((each) => [each.id, ...each.nodes.slice(0, 3).map((node) => node.target.join(" "))]
    .join(" | "))"""
_TOO_WIDE = """() => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  return [...document.body.querySelectorAll("*")]
    .filter((each) => each.getBoundingClientRect().right > room + 1)
    .slice(0, 3).map((each) => `${each.tagName.toLowerCase()}.${each.className}`)
    .concat(`scrolls to ${document.documentElement.scrollWidth} in ${room}`);
}"""


@dataclass(slots=True)
class Complaints:
    """What the pages of a context wrote to the console as errors, or threw."""

    heard: list[str] = field(default_factory=list)

    def listen(self, context: BrowserContext) -> None:
        context.on("console", lambda message: self._console(message))
        context.on("weberror", lambda error: self.heard.append(str(error.error)))

    def expect(self, words: str) -> None:
        """A complaint that belongs to the story: it must have been heard, and is forgotten."""
        assert any(words in each for each in self.heard), (words, self.heard)
        self.heard = [each for each in self.heard if words not in each]

    def _console(self, message: ConsoleMessage) -> None:
        url = message.location["url"]
        if message.type != "error" or any(each in message.text for each in REFUSALS):
            return
        if not url.endswith(NOT_YET):
            self.heard.append(f"{message.text} ({url})")


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """Debian's Chromium without a window."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=list(QUIET)
        )
        yield browser
        await browser.close()


async def context_of(
    browser: Browser,
    viewport: ViewportSize = DESK,
    signed_in: StorageState | None = None,
    agent: str | None = None,
) -> BrowserContext:
    """A fresh profile, in Chinese, in China's time; no cookies but those of `signed_in`.

    `agent` is the name of another browser.
    """
    context = await browser.new_context(
        viewport=viewport,
        locale="zh-CN",
        timezone_id="Asia/Shanghai",
        accept_downloads=True,
        reduced_motion="reduce",
        storage_state=signed_in,
        user_agent=agent,
        has_touch=agent is not None,
    )
    context.set_default_timeout(PATIENCE * 1000)
    return context


async def too_wide(page: Page) -> list[str]:
    """What makes this page scroll sideways; empty when nothing does."""
    found: list[str] = await page.evaluate(_TOO_WIDE)
    return found


async def barriers(page: Page) -> list[str]:
    """axe-core's serious and critical findings on this page.

    The page's policy allows no foreign script, so axe is put in by the debugger, not by an element.
    """
    try:
        await page.evaluate(f"() => {{ {AXE} }}")
    except Error as error:
        raise AssertionError(f"axe did not load on {page.url}: {error}") from error
    found: list[str] = await page.evaluate(_AXE_RUN)
    return found
