"""A recruiter's bound WeChat signs in the desktop that shows a code, and no other."""

from __future__ import annotations

import pytest

from server.people.accounts import scenes
from server.people.accounts.models import Account
from server.platform.errors import Conflict
from tests.clients import Client, words
from tests.conftest import on_desktop
from tests.employers.conftest import WAITING
from tests.people import identity, looking
from wechat import official
from wechat.messages import Push


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


BINDING = "/employer/account/scan"
waiting = on_desktop(WAITING)
"""孙经理 of 新注册科技, who has no WeChat yet."""


async def test_a_scan_binds_the_account_that_shows_the_code_and_its_page_goes_on(
    waiting: Client,
) -> None:
    """EREG-21: scan, follow, bound."""
    assert f'href="{BINDING}"' in (await waiting.get("/employer")).text
    assert f'href="{BINDING}"' in (await waiting.get("/employer/account")).text
    scene = await show_code(waiting, BINDING)
    assert (await waiting.json(f"{BINDING}/status"))["state"] == "waiting"
    assert (await waiting.get(f"{BINDING}/finish")).headers["location"] == BINDING
    bound = await scan("zhang", scene)
    assert bound is not None
    assert bound.login == WAITING
    ready = await waiting.json(f"{BINDING}/status")
    assert ready == {"state": "ready", "go": f"{BINDING}/finish"}
    assert (await waiting.get(ready["go"])).headers["location"] == "/employer/account"
    assert "能进入这个账号的微信" in words((await waiting.get("/employer/account")).text)
    assert (await waiting.get(BINDING)).headers["location"] == "/employer/account"
    assert f'href="{BINDING}"' not in (await waiting.get("/employer")).text


async def test_a_wechat_of_somebody_else_neither_binds_nor_enters(waiting: Client) -> None:
    scene = await show_code(waiting, BINDING)
    with pytest.raises(Conflict, match="已经绑定了另一个账号"):
        await scan("li", scene)
    assert (await waiting.json(f"{BINDING}/status"))["state"] == "scanned"
    assert (await waiting.get("/employer/scan/finish")).status_code == 409
    assert "新注册科技" in words((await waiting.get("/employer/account")).text)


async def test_a_code_that_binds_is_shown_to_nobody_else_at_the_same_computer(
    waiting: Client,
) -> None:
    scene = await show_code(waiting, BINDING)
    await waiting.post("/signout")
    assert await show_code(waiting, "/student/entrance") != scene


async def test_who_scans_to_bind_hears_so_in_the_chat(waiting: Client) -> None:
    scene = await show_code(waiting, BINDING)
    push = Push(
        to="gh_000000000001", sender="o-official-zhang", created=0, kind="event", event="scan",
        key=scene, msg_id="", text="", fields={},
    )  # fmt: skip
    assert "已绑定您的单位账号" in (await official.scanned(push)).fields["Content"]
