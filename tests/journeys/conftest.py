"""One running service for all journeys of a worker, and browsers for the people in them."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.async_api import (
    Browser,
    BrowserContext,
    Page,
    StorageState,
    ViewportSize,
    expect,
)

from server.settings import ROOT, Settings
from tests.clients import PATIENCE
from tests.journeys import graduates, stack
from tests.journeys.browser import (
    DESK,
    PHONE,
    SAFARI,
    Complaints,
    chromium,
    context_of,
)
from tests.journeys.forms import sign_in
from tests.journeys.phone import Phone
from tests.journeys.stack import Stack
from tests.template import cloned, environment

FIRST_REDIS = 8
"""The other tests have database 0; a token of another sandbox is none of ours."""

expect.set_options(timeout=PATIENCE * 1000)


@pytest.fixture(scope="session")
def service(base_settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """The service, its worker and the simulator; the journeys' graduates are in the roster."""
    folder = tmp_path_factory.mktemp("journeys")
    with cloned(base_settings) as url:
        env = environment(base_settings, url, own_redis(base_settings.redis_url))
        roster = folder / "journeys.xlsx"
        roster.write_bytes(graduates.file())
        stack.command(f"roster import {roster} --site 10001", env)
        with stack.running(env, folder) as started:
            yield started


def own_redis(url: str) -> str:
    """A database of this worker's own on the same Redis."""
    number = FIRST_REDIS + int(os.environ.get("PYTEST_XDIST_WORKER", "gw0")[2:]) % FIRST_REDIS
    parts = urlsplit(url)
    if parts.scheme == "unix":
        return parts._replace(query=f"db={number}").geturl()
    return parts._replace(path=f"/{number}").geturl()


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as opened:
        yield opened


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> object:
    """Remember a failure, so that the pages can be photographed before they close."""
    report = yield
    if report.when == "call":
        item.stash[FAILED] = report.failed
    return report


FAILED = pytest.StashKey[bool]()


class Visitors:
    """Opens pages for the people of one journey; each context is a browser profile of its own."""

    def __init__(
        self,
        browser: Browser,
        service: Stack,
        desks: dict[str, StorageState],
        closing: AsyncExitStack,
    ) -> None:
        self.browser, self.service = browser, service
        self._desks, self._closing = desks, closing
        self.complaints = Complaints()
        self.pages: list[Page] = []

    async def context(
        self,
        viewport: ViewportSize = DESK,
        signed_in: StorageState | None = None,
        agent: str | None = None,
    ) -> BrowserContext:
        context = await context_of(self.browser, viewport, signed_in, agent)
        self._closing.push_async_callback(context.close)
        context.on("page", lambda page: self.pages.append(page))
        self.complaints.listen(context)
        return context

    async def phone(self, person: str) -> Phone:
        """The simulator in a browser of its own, in the hands of `person`."""
        phone = Phone(await (await self.context()).new_page())
        await phone.open(self.service, person)
        return phone

    async def desk(self, path: str) -> Page:
        """A desktop browser that nobody is signed in to, at a page of ours."""
        page = await (await self.context()).new_page()
        await page.goto(self.service.url + path)
        return page

    async def mobile(self, path: str) -> Page:
        """A phone's own browser, outside WeChat, at a page of ours."""
        page = await (await self.context(PHONE, agent=SAFARI)).new_page()
        await page.goto(self.service.url + path)
        return page

    async def staff(self, account: str, viewport: ViewportSize = DESK) -> Page:
        """The desk of somebody who signed in with password and code, today or just now.

        A code works once and lasts half a minute, so each account signs in once for all stories.
        """
        if account not in self._desks:
            page = await self.desk("/staff")
            await sign_in(page, account)
            await self.remember(account, page)
            if viewport == DESK:
                return page
        page = await (await self.context(viewport, self._desks[account])).new_page()
        await page.goto(self.service.url + "/staff")
        return page

    async def remember(self, account: str, page: Page) -> None:
        """The desk's cookie as it is now, for the stories that follow."""
        self._desks[account] = await page.context.storage_state()


@pytest.fixture(scope="session")
def signed_in_desks() -> dict[str, StorageState]:
    """The cookies of staff who have signed in already."""
    return {}


@pytest.fixture
async def visitors(
    browser: Browser,
    service: Stack,
    signed_in_desks: dict[str, StorageState],
    request: pytest.FixtureRequest,
) -> AsyncIterator[Visitors]:
    """Who comes by in this journey. Nothing may be wrong in any console at its end."""
    async with AsyncExitStack() as closing:
        here = Visitors(browser, service, signed_in_desks, closing)
        yield here
        if request.node.stash.get(FAILED, True):
            await photograph(here, request.node.name)
            request.node.add_report_section("teardown", "service", service.last_words())
        else:
            assert here.complaints.heard == []


async def photograph(visitors: Visitors, journey: str) -> None:
    """What every page showed when the journey failed, in build/journeys/."""
    folder = ROOT / "build" / "journeys"
    folder.mkdir(parents=True, exist_ok=True)
    for number, page in enumerate(visitors.pages):
        if not page.is_closed():
            await page.screenshot(path=picture(folder, journey, number))


def picture(folder: Path, journey: str, number: int) -> Path:
    return folder / f"{journey}-{number}.png"
