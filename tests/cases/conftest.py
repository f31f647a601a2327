"""The people at 示范大学's desks, each in a browser of his own, and a case that lies there."""

from __future__ import annotations

from server.people.sourceinfo.models import SourceInfo, SourceState
from tests.conftest import on_desktop

AS_JSON = {"Accept": "application/json"}
ZHOU, SUN, LI = "school@10001.demo", "school2@10001.demo", "school3@10001.demo"
"""周老师; 孙老师; and 李老师, who is away in the demo while 周老师 stands in."""


sun = on_desktop(SUN)
"""孙老师, at the same desk as `school`'s 周老师."""


async def free_info() -> SourceInfo:
    """Source information that waits for 示范大学 and is nobody's work: the oldest one."""
    waiting = SourceInfo.filter(state=SourceState.WAITING, site__code="10001")
    found = await waiting.order_by("state_since", "id").select_related("student").first()
    assert found is not None
    return found


def at(info: SourceInfo, deed: str = "") -> str:
    """Where a case's page is, and what may be done there."""
    return f"/cases/source_info/{info.id}{deed and '/'}{deed}"
