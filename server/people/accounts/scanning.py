"""The desktop's side of a scan: the code that a page shows, how far it has come, entering."""

from __future__ import annotations

import io
from datetime import datetime
from uuid import UUID

import segno

from server.people.accounts import scenes
from server.people.accounts.models import SceneCode
from server.people.accounts.scenes import FreshScene, ScenePurpose, SceneState
from server.platform import runtime
from server.platform.access.actor import Kind
from server.platform.errors import Malformed, Unavailable
from server.platform.web.forms import View
from server.platform.web.results import Cookie, Redirect
from server.platform.web.visit import Visit

COOKIE = "jiuye_scene"
GIVEN = "cookie"
"""In an address that is opened right after the cookie was given."""

HOMES = {Kind.STUDENT: "/student", Kind.RECRUITER: "/employer", Kind.STAFF: "/staff"}


class CookiesNeeded(Malformed):
    code, title = "cookies_needed", "请允许浏览器使用 Cookie"

    def __init__(self) -> None:
        super().__init__("登录靠 Cookie 认出这台设备，请在浏览器里允许本网站用 Cookie，再重新打开")


class ScanView(View):
    """A code to scan, as inline SVG; `proven` when its scan binds."""

    qr_svg: str
    expires_at: datetime | None
    proven: bool = False


class ScanStatus(View):
    state: str
    go: str | None = None


def remember(fresh: FreshScene) -> dict[str, Cookie]:
    """The cookie that makes this browser, and no other, the one that a scan signs in."""
    return {COOKIE: Cookie(f"{fresh.browser}.{fresh.scene}")}


async def shown(visit: Visit, *purposes: ScenePurpose) -> ScanView | Redirect:
    """The code of this browser, still good and made for one of these; else a fresh one.

    Raises `CookiesNeeded` for a browser that does not bring its cookie back.
    """
    code = await _good(visit)
    was_given = GIVEN in visit.request.args
    if code is None or code.purpose not in purposes:
        if was_given and COOKIE not in visit.request.cookies:
            raise CookiesNeeded()
        fresh = await scenes.open_scene(purpose=purposes[0])
        return Redirect(f"{visit.path}?{GIVEN}=1", cookies=remember(fresh))
    return Redirect(visit.path) if was_given else await _view(visit, code)


async def shown_to_bind(
    visit: Visit, account_id: UUID, purpose: ScenePurpose = ScenePurpose.OWN
) -> ScanView | Redirect:
    """The code of this browser whose scan binds this account, still good; else a fresh one."""
    code = await _good(visit)
    if code is None or (code.account_id, code.purpose) != (account_id, purpose):
        fresh = await scenes.open_scene(account_id, purpose)
        return Redirect(visit.path, cookies=remember(fresh))
    return await _view(visit, code)


async def status(visit: Visit, finish: str) -> ScanStatus:
    """How far the scan has come; `finish` is where to go once it is made."""
    state = await scenes.state_of(_secrets(visit)[0])
    return ScanStatus(state=state, go=finish if state is SceneState.READY else None)


async def entered(visit: Visit) -> Redirect:
    """The scan was made: this browser is signed in, and goes home. Raises `NotFound`."""
    browser, _ = _secrets(visit)
    token, kind = await scenes.enter(browser, address=visit.address, agent=visit.agent)
    return Redirect(HOMES[kind], token=token)


def _secrets(visit: Visit) -> tuple[str, str]:
    browser, _, scene = (visit.request.cookies.get(COOKIE) or "").partition(".")
    return browser, scene


async def _good(visit: Visit) -> SceneCode | None:
    """This browser's code, unless it is over."""
    browser, _ = _secrets(visit)
    over = not browser or await scenes.state_of(browser) is SceneState.EXPIRED
    return None if over else await scenes.by_browser(browser)


async def _view(visit: Visit, code: SceneCode) -> ScanView:
    browser, scene = _secrets(visit)
    return ScanView(
        qr_svg=await _picture(browser, scene, code.url),
        expires_at=code.expires_at,
        proven=code.account_id is not None,
    )


async def _picture(browser: str, scene: str, url: str) -> str:
    """The code that WeChat gave for a scene. Raises `Unavailable`."""
    if not url:
        running = runtime.current()
        if running.scene_url is None:
            raise Unavailable()
        url = await running.scene_url(scene, int(scenes.LIFE.total_seconds()))
        await scenes.remember_url(browser, url)
    out = io.BytesIO()
    segno.make(url, error="m", micro=False).save(
        out, kind="svg", border=2, xmldecl=False, svgclass="qr", lineclass=None, omitsize=True
    )
    return out.getvalue().decode()
