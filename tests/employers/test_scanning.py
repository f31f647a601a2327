"""A recruiter's bound WeChat signs in the desktop that shows a code, and no other."""

from __future__ import annotations

from server.people.accounts import scenes
from server.people.accounts.models import Account
from tests.clients import Client, words
from tests.people import identity, looking


async def show_code(browser: Client, page: str = "/employer/scan") -> str:
    """Open the page; the scene that its QR code holds."""
    await browser.get(page)
    assert "<svg" in (await browser.get(page)).text
    return browser.cookies["jiuye_scene"].partition(".")[2]


async def scan(person: str, scene: str) -> Account | None:
    of = await identity(person)
    return await scenes.scan(scene, of, looking(of))


async def test_the_bound_wechat_opens_the_employers_home(visitor: Client) -> None:
    scene = await show_code(visitor)
    assert (await visitor.json("/employer/scan/status"))["state"] == "waiting"
    await scan("wang", scene)
    ready = await visitor.json("/employer/scan/status")
    assert ready == {"state": "ready", "go": "/employer/scan/finish"}
    assert (await visitor.get(ready["go"])).headers["location"] == "/employer"
    assert "示范科技有限公司" in words((await visitor.get("/employer")).text)
    assert (await visitor.get("/employer/scan")).headers["location"] == "/employer"


async def test_a_wechat_that_is_bound_to_nobody_waits_for_its_sign_in(visitor: Client) -> None:
    scene = await show_code(visitor)
    assert await scan("zhang", scene) is None
    assert (await visitor.json("/employer/scan/status"))["state"] == "scanned"
    assert await scenes.purpose_of(scene) is scenes.ScenePurpose.EMPLOYER


async def test_a_student_who_scans_comes_to_the_students_home(visitor: Client) -> None:
    scene = await show_code(visitor)
    await scan("li", scene)
    assert (await visitor.get("/employer/scan/finish")).headers["location"] == "/student"


async def test_the_students_page_and_the_employers_show_codes_of_their_own(
    visitor: Client,
) -> None:
    theirs = await show_code(visitor, "/student/entrance")
    ours = await show_code(visitor)
    assert theirs != ours
    assert await show_code(visitor) == ours
