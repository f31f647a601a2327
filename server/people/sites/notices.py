"""Telling an audience of a published notice: a batch a job, and the next one behind it.

A school has thirty thousand students. Each batch is one transaction with the mark how far it is,
so that a stopped worker goes on where it was, and other notices find their turn between two.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from server.people.sites import audiences
from server.people.sites.models import SiteNotice, SiteNoticeState
from server.people.sites.service import PUSH_JOB
from server.platform import clock, database, jobs
from server.platform.jobs import job
from server.platform.notices import service as notices

BATCH = 500


@job(PUSH_JOB, lane="bulk")
async def push(payload: dict[str, Any]) -> None:
    """Tell the next ones, if this is their turn and the notice was not withdrawn meanwhile."""
    after = UUID(payload["after"]) if payload["after"] else None
    async with database.transaction():
        notice = (
            await SiteNotice.filter(id=payload["notice"], state=SiteNoticeState.PUBLISHED)
            .select_for_update()
            .get_or_none()
        )
        audience = audiences.find(notice.audience) if notice else None
        if notice is None or audience is None or notice.told_after != after or notice.told_at:
            return
        await notice.fetch_related("site")
        ids = await audience.page(notice.site, notice.year, after, BATCH)
        told = await notices.tell(
            audience.event,
            ids,
            source=f"site_notice:{notice.id}",
            at=notice.published_at,
            id=str(notice.id),
            code=notice.site.code,
            site=notice.site.name,
            title=notice.title,
        )
        last = ids[-1] if ids else after
        over = len(ids) < BATCH
        await SiteNotice.filter(id=notice.id).update(
            told=notice.told + told, told_after=last, told_at=clock.now() if over else None
        )
        if not over:
            await jobs.enqueue(PUSH_JOB, {"notice": str(notice.id), "after": str(last)})
