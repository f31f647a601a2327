"""The audit trail as a page, with the verdict of the last walk along the chain on top."""

from __future__ import annotations

from uuid import UUID

from server.people.accounts.models import Account
from server.people.cases.sheets import sheets
from server.people.employers.models import EmployerFile
from server.people.evidence.labels import deed, deeds_like, file_label, object_label
from server.people.evidence.schemas import AuditLine, AuditQuery, AuditView, Chain
from server.people.sites.models import College, Site, SiteMark
from server.people.students.models import Student
from server.platform.access.actor import Actor, Kind, Role
from server.platform.papers.models import Paper
from server.platform.privacy.models import AuditCheck, AuditEntry
from server.platform.storage.models import StoredFile
from server.platform.web import paging

UUID_LENGTH = 36
RESULTS = {"ok": "成功", "refused": "被拒绝", "nothing": "没有找到"}
NAMED = (Site, College, SiteMark)
FILE = StoredFile._meta.db_table

Subject = tuple[str, UUID]
"""A table and the id in it."""


async def trail(actor: Actor, query: AuditQuery) -> AuditView:
    """The newest entries that the desk may read: the province all, a school its own stream."""
    rows = AuditEntry.all().order_by("-id")
    if Role.PROVINCE not in actor.roles:
        rows = rows.filter(stream=actor.site_code)
    if query.q:
        rows = rows.filter(action__in=deeds_like(query.q) or [query.q])
    if query.after:
        rows = rows.filter(id__lt=paging.row_number(query.after))
    page, more = paging.cut(await rows.limit(query.limit + 1), query.limit)
    subjects = await _subjects(page)
    names = await _names(page, list(subjects.values()))
    return AuditView(
        chain=await last_verdict(),
        items=[_line(row, names, subjects.get(row.id)) for row in page],
        next=paging.encode(page[-1].id) if more else None,
        filters={"q": query.q},
    )


async def last_verdict() -> Chain:
    """What the worker found when it last walked the chain."""
    check = await AuditCheck.all().order_by("-id").first()
    if check is None:
        return Chain(ok=True, checked=0, checked_at=None, first_bad=None)
    return Chain(
        ok=check.is_whole, checked=check.rows, checked_at=check.at, first_bad=check.fault or None
    )


async def _subjects(rows: list[AuditEntry]) -> dict[int, Subject]:
    """What each row is about: of a file the case, the unit or the person that it belongs to."""
    found = {row.id: (row.object_kind, id) for row in rows if (id := _uuid(row.object_id))}
    holders = await _holders([id for table, id in found.values() if table == FILE])
    return {row: holders.get(subject[1], subject) for row, subject in found.items()}


async def _holders(files: list[UUID]) -> dict[UUID, Subject]:
    if not files:
        return {}
    tables = {name: s.workflow.model._meta.db_table for name, s in sheets().items()}
    people = StoredFile.filter(id__in=files, owner__not_isnull=True).values_list("id", "owner")
    units = EmployerFile.filter(file_id__in=files).values_list("file_id", "employer_id")
    papers = Paper.filter(file_id__in=files).values_list("file_id", "workflow", "case_id")
    return (
        {file: ("student", owner) for file, owner in await people}
        | {file: ("employer", unit) for file, unit in await units}
        | {file: (tables[kind], case) for file, kind, case in await papers if kind in tables}
    )


async def _names(rows: list[AuditEntry], subjects: list[Subject]) -> dict[UUID, str]:
    """Whom and what the trail's ids mean, in a query for each kind; the trail holds no names."""
    ids = {row.actor_id for row in rows if row.actor_id} | {id for _, id in subjects}
    names = dict(await Account.filter(id__in=list(ids)).values_list("id", "name"))
    names |= dict(await Student.filter(id__in=list(ids)).values_list("id", "name"))
    for model in NAMED:
        if named := [id for table, id in subjects if table == model._meta.db_table]:
            names |= dict(await model.filter(id__in=named).values_list("id", "name"))
    for sheet in sheets().values():
        table = sheet.workflow.model._meta.db_table
        if cases := [id for kind, id in subjects if kind == table]:
            found = sheet.workflow.model.filter(id__in=cases).select_related(*sheet.related)
            names |= {case.id: (await sheet.line(case))[0] for case in await found}
    return names


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _line(row: AuditEntry, names: dict[UUID, str], subject: Subject | None) -> AuditLine:
    kind = Kind(row.actor_kind).label if row.actor_kind in set(Kind) else row.actor_kind
    is_file = row.object_kind == FILE
    what = file_label(row.details.get("purpose", "")) if is_file else object_label(row.object_kind)
    about = names.get(subject[1]) if subject else None
    return AuditLine(
        at=row.at,
        actor=f"{names[row.actor_id]}（{kind}）" if row.actor_id in names else kind,
        action=deed(row.action),
        object=f"{what} {about or _short(row.object_id)}".strip(),
        result=RESULTS.get(row.result, row.result),
        tone="good" if row.result == "ok" else "bad",
    )


def _short(object_id: str | None) -> str:
    """Enough of a UUID to tell two apart; other names whole."""
    text = object_id or ""
    return text[:8] if len(text) == UUID_LENGTH else text
