"""How an application looks on the school's review desk, and its numbers on the home."""

from __future__ import annotations

from server.people.admissions import pages, queries, service
from server.people.admissions.models import Admission
from server.people.admissions.workflow import ADMISSION
from server.people.cases.sheets import FileLine, Part, Sheet, show
from server.people.employers import queries as employers
from server.platform.access.actor import Actor
from server.platform.workflow.pages import Fact


async def line(case: Admission) -> tuple[str, str]:
    return case.employer.name, f"单位标记：{case.mark}" if case.mark else case.employer.credit_code


async def facts(actor: Actor, case: Admission) -> list[Fact]:
    """The application, and of the unit what this desk may see (nothing but its name once it is
    out); what became of earlier applications, because it may be the same."""
    before = [
        f"{line.at:%Y-%m-%d} {line.label}" + (f"（{line.reason}）" if line.reason else "")
        for line in await queries.earlier(case)
    ]
    told = [Fact(label="以前的申请", value="；".join(before))] if before else []
    return [*await pages.facts(actor, case), *told]


async def files(actor: Actor, case: Admission) -> list[FileLine]:
    """The unit's documents, beside the facts, as long as the desk may look at them."""
    employer = await pages.readable(actor, case)
    base = f"/staff/admissions/{case.id}/documents"
    papers = await employers.documents(employer, base, only_there=True) if employer else []
    return [FileLine(label=paper.label, href=paper.href) for paper in papers if paper.href]


SHEET = show(
    Sheet(
        ADMISSION,
        visible=queries.visible_to,
        line=line,
        facts=facts,
        files=files,
        decide=service.decide,
        related=("employer__administrator", "site"),
        search=("employer__name", "employer__credit_code", "mark"),
        home="/employer/schools",
        part=Part("admissions/part", pages.part),
    )
)
