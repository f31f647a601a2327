"""Every page, at the three sizes people have: nothing sideways, no barrier, no complaint."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import pytest
from playwright.async_api import Page, ViewportSize, expect

from tests.journeys.browser import DESK, NARROW, PHONE, barriers, too_wide
from tests.journeys.conftest import Visitors
from tests.journeys.forms import bind
from tests.journeys.graduates import READER
from tests.thirds import third

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]

PUBLIC = ("/", "/contacts", "/agreement", "/privacy", "/employer", "/staff/signin")
ENTERING = (
    "/student/signin", "/student/register", "/student/number", "/student/forgotten",
    "/employer/forgot", "/employer/forgot/find",
)
VISITOR = (*PUBLIC, *ENTERING, "/student/bind", "/student/entrance")
NOWHERE = "/no-such-page"
STUDENT = ("/student", "/student/binding", "/student/password", "/student/phone", "/inbox")
STAFF = (
    "/staff",
    "/staff/reviews",
    "/staff/reviews/done",
    "/staff/away",
    "/staff/roster",
    "/staff/roster?q=nobody",
    "/staff/imports",
    "/staff/imports/new",
    "/staff/deliveries",
    "/staff/audit",
    "/inbox",
)
NIGHT = ("/", "/contacts", NOWHERE)
PHONES = (PHONE, NARROW)
DESKS: tuple[ViewportSize, ...] = (
    DESK,
    {"width": 1280, "height": 800},
    {"width": 1920, "height": 1080},
)


async def faults(page: Page, root: str, paths: Iterable[str], sizes: Sequence[ViewportSize]) -> str:
    """What is wrong with the way these pages are drawn, a line for each; empty when nothing is."""
    found = []
    for path in paths:
        await page.goto(root + path)
        await expect(page.locator("main")).to_be_visible()
        found += [f"{path}: {each}" for each in await barriers(page)]
        for size in sizes:
            await page.set_viewport_size(size)
            found += [f"{path} at {size['width']}: {each}" for each in await too_wide(page)]
    return "\n".join(found)


async def first(page: Page, address: re.Pattern[str]) -> str:
    """The first link of this page that leads to such an address."""
    for link in await page.locator("main a").all():
        path = await link.get_attribute("href") or ""
        if address.match(path):
            return path
    raise AssertionError(f"no link on {page.url} leads to {address.pattern}")


async def test_a_visitor_without_wechat_can_use_every_page(visitors: Visitors) -> None:
    page = await (await visitors.context()).new_page()
    paths = [*third(VISITOR), NOWHERE]
    assert await faults(page, visitors.service.url, paths, (*PHONES, DESK)) == ""
    visitors.complaints.expect("status of 404")


async def test_a_student_in_wechat_can_use_every_page(visitors: Visitors) -> None:
    """In the browser of a phone, without the phone around it; before binding and after."""
    visitors.service.add_person("read", "何同学")
    page = await (await visitors.context(PHONE)).new_page()
    root = f"http://read.wechat.localhost:{visitors.service.sandbox_port}"
    await page.goto(f"{root}/student/bind")
    await page.get_by_role("button", name="同意").click()
    assert await faults(page, root, third((*PUBLIC, *ENTERING, "/student/bind")), PHONES) == ""

    await bind(page, READER)
    await page.goto(f"{root}/inbox")
    await expect(told := page.get_by_role("link", name="微信绑定成功")).to_be_visible()
    notice = await told.get_attribute("href") or ""
    assert await faults(page, root, third((*STUDENT, notice)), PHONES) == ""


async def test_a_school_can_use_every_page(visitors: Visitors) -> None:
    page = await visitors.staff("school@10001.demo")
    await page.goto(visitors.service.url + "/staff/roster")
    student = await first(page, re.compile("^/staff/roster/[0-9a-f-]{36}$"))
    assert await faults(page, visitors.service.url, third((*STAFF, student)), DESKS) == ""


async def test_by_night_the_desktop_is_dark_and_as_readable(visitors: Visitors) -> None:
    page = await visitors.staff("school@10001.demo")
    await page.emulate_media(color_scheme="dark")
    assert await faults(page, visitors.service.url, (*NIGHT, *third(STAFF)), (DESK,)) == ""
    visitors.complaints.expect("status of 404")
    await expect(page.locator("body")).to_have_css("background-color", "rgb(21, 24, 27)")


async def test_what_a_person_made_taller_leaves_no_complaint(visitors: Visitors) -> None:
    """A dragged corner writes a style into the field: no answer may copy it, as the CSP forbids."""
    page = await visitors.staff("school@10001.demo")
    await page.goto(visitors.service.url + "/staff/site/notices/new")
    text = page.get_by_label("正文")
    await text.evaluate("field => { field.style.height = '300px' }")
    await page.get_by_role("button", name="保存草稿").click()
    await expect(page.locator(".field-error").first).to_be_visible()


async def test_on_a_phone_what_is_chosen_folds_behind_a_button(visitors: Visitors) -> None:
    page = await visitors.staff("school@10001.demo")
    await page.goto(visitors.service.url + "/staff/roster?q=2027&year=2027")
    college, fold = page.get_by_label("院系"), page.get_by_label("筛选")
    await expect(college).to_be_visible()
    await expect(fold).to_be_hidden()
    for size in PHONES:
        await page.set_viewport_size(size)
        await expect(college).to_be_hidden()
        await expect(page.get_by_label("姓名或学号")).to_have_value("2027")
        await page.get_by_text("已选 1 项").click()
        await expect(college).to_be_visible()
        assert await too_wide(page) + await barriers(page) == []
        await fold.press("Space")


async def test_the_simulator_itself_fits_and_has_no_barrier(visitors: Visitors) -> None:
    page = await (await visitors.context()).new_page()
    await page.goto(visitors.service.phone_url)
    await page.get_by_role("button", name="关闭导览").click()
    for size in (*PHONES, *DESKS):
        await page.set_viewport_size(size)
        assert await too_wide(page) + await barriers(page) == []
