"""How a change of an employer's data looks on the province's review desk."""

from __future__ import annotations

from server.people.cases.sheets import Change, FileLine, Sheet, show
from server.people.edits import items, queries, service
from server.people.edits.models import EmployerEdit
from server.people.edits.workflow import EMPLOYER_EDIT
from server.people.employers import queries as employers
from server.platform.access.actor import Actor
from server.platform.workflow.pages import Fact


async def line(case: EmployerEdit) -> tuple[str, str]:
    return case.employer.name, f"修改{items.labels(case.changes, case.kinds)}"


async def facts(_: Actor, case: EmployerEdit) -> list[Fact]:
    employer = case.employer
    return [
        Fact(label="单位名称", value=employer.name),
        Fact(label="统一社会信用代码", value=employer.credit_code),
        Fact(label="修改的内容", value=items.labels(case.changes, case.kinds)),
    ]


async def changes(_: Actor, case: EmployerEdit) -> list[Change]:
    return await queries.diff(case)


async def files(_: Actor, case: EmployerEdit) -> list[FileLine]:
    """Each document that changes, as it is and as it shall be; else the licence to compare."""
    there = await employers.kinds_of(case.employer)
    kinds = [file.kind for file in await queries.files_of(case)]
    gone = [kind for kind in items.CLEARABLE if kind in case.changes]
    lines = []
    for kind in [*kinds, *gone] or [items.DOCUMENTS[0]]:
        if kind in there:
            href = f"/staff/employers/{case.employer_id}/documents/{kind.value}"
            lines.append(FileLine(label=f"{kind.label}（现在的）", href=href))
        if kind in kinds:
            href = f"{queries.DESK}/{case.id}/documents/{kind.value}"
            lines.append(FileLine(label=f"{kind.label}（新的）", href=href))
    return lines


SHEET = show(
    Sheet(
        EMPLOYER_EDIT,
        visible=queries.visible_to,
        line=line,
        facts=facts,
        changes=changes,
        files=files,
        decide=service.decide,
        related=("employer",),
        home="/employer/unit",
        next_up=queries.NEXT_UP,
    )
)
