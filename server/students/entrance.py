"""The students' way in, and the QR code on the desktop's."""

from __future__ import annotations

import io

import segno

from server.accounts import scenes
from server.runtime import Runtime
from server.web.errors import Unavailable


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


