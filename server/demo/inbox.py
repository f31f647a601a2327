"""What 李晓梅 has heard before the demo begins: all of it read, and nothing of it sent out now."""

from __future__ import annotations

from server.demo import actors
from server.demo.actors import days_ago
from server.people.progress.notices import EVENTS
from server.people.progress.schemas import Duty
from server.people.sites.models import SiteNotice
from server.people.students.audience import PUBLISHED
from server.people.students.models import Student
from server.platform.notices import preferences
from server.platform.notices import service as notices
from server.platform.notices.models import DeliveryChannel

LI = "20270002"


async def seed(people: dict[str, Student]) -> None:
    """Through the notices' own verbs. Her channels are off meanwhile: that happened days ago."""
    actor = await actors.student(people[LI])
    off = [channel.value for channel in DeliveryChannel]
    await preferences.mute(actor.who, dict.fromkeys(preferences.GROUPS, off))
    published = SiteNotice.filter(site_id=actor.site_id).order_by("published_at")
    for days, notice in zip((6, 3), await published.select_related("site"), strict=False):
        with days_ago(days):
            await notices.tell(
                PUBLISHED.name,
                [actor.who],
                source=f"site_notice:{notice.id}",
                at=notice.published_at,
                id=str(notice.id),
                code=notice.site.code,
                site=notice.site.name,
                title=notice.title,
            )
    with days_ago(2):
        told = EVENTS[Duty.PROFILE].name
        await notices.tell(told, [actor.who], source=f"duty:{Duty.PROFILE.value}:demo")
    with days_ago(1):
        await notices.mark_all_read(actor)
    await preferences.mute(actor.who, {})
