"""What students are reminded of; each at most once a day, whoever presses the button."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from server.people.progress import queries
from server.people.progress.schemas import Duty
from server.people.progress.service import REMIND_JOB
from server.people.students import service as students
from server.platform.jobs import job
from server.platform.notices import service as notices
from server.platform.notices.catalogue import news
from server.platform.notices.models import DeliveryChannel

AT_ONCE = 500


# fmt: off
EVENTS = {
    Duty.BIND: news(
        "duty.bind",
        title="请绑定微信",
        text="你的就业手续要在微信里办理，你还没有绑定。请关注就业公众号，"
        "从菜单“用户中心 → 我是学生”绑定学籍，只要一分钟。",
        sms="你的就业手续要在微信里办理，你还没有绑定。请关注学校的就业公众号，"
        "从菜单“用户中心”绑定学籍。",
        href="/student/bind", remark="请尽快办理", channels=(DeliveryChannel.SMS,),
    ),
    Duty.SOURCE: news(
        "duty.source",
        title="请核对生源信息",
        text="你的生源信息还没有送审。它是就业签约和毕业去向登记的依据，请核对后送审。",
        href="/student/source", remark="请尽快办理",
    ),
    Duty.PROFILE: news(
        "duty.profile",
        title="请填写基本信息和就业意向",
        text="你的基本信息还没有填写。填好联系方式和就业意向，用人单位才能及时联系到你。",
        href="/student/profile", remark="请尽快办理",
    ),
}
# fmt: on
"""Who is not bound is reached by SMS alone; the others by WeChat first."""


@job(REMIND_JOB, lane="bulk")
async def remind(payload: dict[str, Any]) -> None:
    """Tell everybody who is still behind now."""
    what = Duty(payload["what"])
    site, college = (UUID(payload[name]) if payload[name] else None for name in ("site", "college"))
    year = int(payload["year"]) if payload["year"] else None
    ids = queries.told(what, await queries.behind(what, site, college, year))
    for start in range(0, len(ids), AT_ONCE):
        some = ids[start : start + AT_ONCE]
        if what is Duty.BIND:
            await students.open_accounts(some)
        await notices.tell(
            EVENTS[what].name, some, source=f"duty:{what.value}:{payload['day']}"
        )
