"""The people at 示范大学's desks, each in a browser of his own, and what lies there."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from server.people.sourceinfo.models import SourceInfo, SourceState
from server.platform import clock
from tests.clients import Client
from tests.conftest import on_desktop

AS_JSON = {"Accept": "application/json"}
PAGE = "/staff/reviews"
DONE = f"{PAGE}/done"
ZHOU, SUN, LI = "school@10001.demo", "school2@10001.demo", "school3@10001.demo"
"""周老师; 孙老师; and 李老师, who is away in the demo while 周老师 stands in."""


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


async def free_info() -> SourceInfo:
    """Source information that waits for 示范大学 and is nobody's work: the oldest one."""
    waiting = SourceInfo.filter(state=SourceState.WAITING, site__code="10001")
    found = await waiting.order_by("state_since", "id").select_related("student").first()
    assert found is not None
    return found


def at(info: SourceInfo, deed: str = "") -> str:
    """Where a case's page is, and what may be done there."""
    return f"/cases/source_info/{info.id}{deed and '/'}{deed}"
