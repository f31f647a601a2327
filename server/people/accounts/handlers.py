"""The picture with letters, for the pages of every domain that ask for it."""

from __future__ import annotations

from server.people.accounts import captcha
from server.platform.access.rule import PUBLIC
from server.platform.web.endpoint import Room
from server.platform.web.results import Download

room = Room("captcha")


@room.get(captcha.PATH, rule=PUBLIC)
async def picture() -> Download:
    body, cookies = await captcha.draw()
    return Download("captcha.png", "image/png", body, cookies)
