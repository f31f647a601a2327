"""What the review desk's lists show at 示范大学."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from server.platform import clock
from tests.cases.conftest import AS_JSON, SUN
from tests.clients import Client
from tests.conftest import on_desktop

PAGE = "/staff/reviews"
DONE = f"{PAGE}/done"

sun = on_desktop(SUN)
"""孙老师, at the same desk as `school`'s 周老师."""


async def items(desk: Client, **query: Any) -> list[dict[str, Any]]:
    """The list's rows, as many as a page takes."""
    found: list[dict[str, Any]] = (await desk.json(PAGE, **{"limit": 100} | query))["items"]
    return found


async def lines(desk: Client, **query: Any) -> list[dict[str, Any]]:
    """What 已办记录 shows, as much as a page takes."""
    found: list[dict[str, Any]] = (await desk.json(DONE, **{"limit": 100} | query))["items"]
    return found


def day_of(moment: str) -> date:
    """The day in China of a moment as JSON gives it."""
    return datetime.fromisoformat(moment).astimezone(clock.CHINA).date()


async def shown(desk: Client, href: str) -> Any:
    """The view behind an address that a page gave."""
    answer = await desk.get(href, headers=AS_JSON)
    assert answer.status_code == 200, answer.text
    return answer.json()
