"""How a registration looks on the province's review desk."""

from __future__ import annotations

from server.people.employers import queries, service
from server.people.employers.models import Employer
from server.people.employers.workflow import EMPLOYER
from server.platform import desk
from server.platform.desk import FileLine
from server.platform.workflow.case import Case
from server.platform.workflow.pages import Fact


async def line(case: Case) -> tuple[str, str]:
    assert isinstance(case, Employer)
    return case.name, case.credit_code


async def facts(case: Case) -> list[Fact]:
    assert isinstance(case, Employer)
    await case.fetch_related("administrator")
    return await queries.facts(case)


async def files(case: Case) -> list[FileLine]:
    """The documents, to be seen beside the facts."""
    assert isinstance(case, Employer)
    base = f"/staff/employers/{case.id}/documents"
    return [
        FileLine(label=document.label, href=document.href)
        for document in await queries.documents(case, base, only_there=True)
        if document.href
    ]


def open_desk() -> None:
    """Put registrations on the review desk."""
    panel = desk.Panel(line, facts, files=files, visible=queries.visible_to)
    desk.show(EMPLOYER, panel, decided_by=service.decide)
