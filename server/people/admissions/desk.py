"""How an application looks on the school's review desk, and its numbers on the home."""

from __future__ import annotations

from server.people.admissions import pages, queries, service
from server.people.admissions.models import Admission, AdmissionState
from server.people.admissions.workflow import ADMISSION
from server.people.employers import queries as employers
from server.platform import desk
from server.platform.access.actor import SYSTEM, Actor
from server.platform.access.rule import is_school_staff
from server.platform.desk import FileLine, NumberLine
from server.platform.workflow.case import Case
from server.platform.workflow.pages import Fact

RELATED = ("employer__administrator", "site")
SEARCH = ("employer__name", "employer__credit_code", "mark")


async def line(case: Case) -> tuple[str, str]:
    assert isinstance(case, Admission)
    return case.employer.name, f"单位标记：{case.mark}" if case.mark else case.employer.credit_code


async def facts(case: Case) -> list[Fact]:
    """The application and the unit; what became of earlier ones, because it may be the same."""
    assert isinstance(case, Admission)
    before = [
        f"{line.at:%Y-%m-%d} {line.label}" + (f"（{line.reason}）" if line.reason else "")
        for line in await queries.earlier(case)
    ]
    told = [Fact(label="以前的申请", value="；".join(before))] if before else []
    return [*await pages.facts(SYSTEM, case), *told]


async def files(case: Case) -> list[FileLine]:
    """The unit's documents, beside the facts."""
    assert isinstance(case, Admission)
    base = f"/staff/admissions/{case.id}/documents"
    return [
        FileLine(label=document.label, href=document.href)
        for document in await employers.documents(case.employer, base, only_there=True)
        if document.href
    ]


async def numbers(actor: Actor) -> list[NumberLine]:
    """How many employers may come to this school, or (the province) how many admissions hold."""
    if not is_school_staff(actor):
        return []
    scope = Admission.filter(queries.visible_to(actor), state=AdmissionState.ADMITTED)
    href = f"/staff/admissions?state={AdmissionState.ADMITTED}"
    return [NumberLine(label="入驻单位", value=await scope.count(), href=href)]


def open_desk() -> None:
    """Put applications on the review desk."""
    panel = desk.Panel(
        line, facts, files=files, related=RELATED, search=SEARCH, visible=queries.visible_to
    )
    desk.show(ADMISSION, panel, decided_by=service.decide)
    desk.count(numbers)
