"""The students' way in: the QR code on the desktop's, and what the browser keeps of it."""

from __future__ import annotations

import io

import segno

from server.accounts import scenes
from server.accounts.scenes import FreshScene
from server.runtime import Runtime
from server.web.errors import Unavailable
from server.web.results import Cookie
from server.web.visit import Visit

SCENE_COOKIE = "jiuye_scene"
SCHOOL_COOKIE = "jiuye_school"
SCHOOL_SECONDS = 180 * 24 * 3600


def remember(scene: FreshScene) -> dict[str, Cookie]:
    """The cookie that makes this browser, and no other, the one that the scan signs in."""
    return {SCENE_COOKIE: Cookie(f"{scene.browser}.{scene.scene}")}


def remembered(visit: Visit) -> tuple[str, str]:
    """The browser's secret and the scene of the code that it shows; empty when there is none."""
    browser, _, scene = (visit.request.cookies.get(SCENE_COOKIE) or "").partition(".")
    return browser, scene


def keep_school(site: str) -> dict[str, Cookie]:
    """The school that was signed in to last, to be chosen already next time."""
    return {SCHOOL_COOKIE: Cookie(site, SCHOOL_SECONDS)}


def kept_school(visit: Visit) -> str:
    """The code of the school that this browser signed in to last; empty at first."""
    return (visit.request.cookies.get(SCHOOL_COOKIE) or "")[:10]


async def scene_picture(runtime: Runtime, browser: str, scene: str) -> str:
    """The code that WeChat gave for a scene, as inline SVG. Raises `Unavailable`."""
    code = await scenes.by_browser(browser)
    url = code.url if code else ""
    if not url:
        if runtime.scene_url is None:
            raise Unavailable()
        url = await runtime.scene_url(scene, int(scenes.LIFE.total_seconds()))
        await scenes.remember_url(browser, url)
    out = io.BytesIO()
    segno.make(url, error="m", micro=False).save(
        out, kind="svg", border=2, xmldecl=False, svgclass="qr", lineclass=None, omitsize=True
    )
    return out.getvalue().decode()
