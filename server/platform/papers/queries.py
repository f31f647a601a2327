"""Which papers lie with a case, and which have had their time."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from server.platform.errors import NotFound
from server.platform.papers.kinds import Keeping, Papers, declared
from server.platform.papers.models import Paper


async def of_case(papers: Papers, case_id: UUID) -> list[Paper]:
    """All that lie there, in the kinds' order: one query."""
    rows = await Paper.filter(workflow=papers.workflow.name, case_id=case_id).order_by("place")
    order = [kind.name for kind in papers.kinds]
    return sorted((row for row in rows if row.kind in order), key=lambda row: order.index(row.kind))


async def paper(papers: Papers, case_id: UUID, kind: str, place: int = 0) -> Paper:
    """One with its file; the caller has found the case among his own. Raises `NotFound`."""
    found = await Paper.get_or_none(
        workflow=papers.workflow.name, case_id=case_id, kind=kind, place=place
    ).select_related("file")
    if found is None:
        raise NotFound("没有这份材料，或已经按期销毁")
    return found


def among(papers: Papers, cases: Q) -> Q:
    """The papers of these cases."""
    ids = Subquery(papers.workflow.model.filter(cases).values("id"))
    return Q(workflow=papers.workflow.name, case_id__in=ids)


def due(papers: Papers, keeping: Keeping, before: datetime) -> QuerySet[Paper]:
    """What has lain since then with cases that have stood as they do since then."""
    cases = Q(state__in=list(keeping.states), state_since__lt=before)
    rows = Paper.filter(among(papers, cases), created_at__lt=before)
    return rows.filter(kind__in=list(keeping.kinds)) if keeping.kinds else rows


def left() -> QuerySet[Paper]:
    """What outlived its case."""
    cases = [among(papers, Q()) for papers in declared()]
    return Paper.filter(~Q(*cases, join_type=Q.OR))
