"""How a registration looks on the province's review desk."""

from __future__ import annotations

from server.people.cases.sheets import FileLine, Sheet, show
from server.people.employers import queries, service
from server.people.employers.models import Employer
from server.people.employers.workflow import EMPLOYER
from server.platform.access.actor import Actor
from server.platform.workflow.pages import Fact


async def line(case: Employer) -> tuple[str, str]:
    return case.name, case.credit_code


async def facts(_: Actor, case: Employer) -> list[Fact]:
    await case.fetch_related("administrator")
    return [*await queries.amended(case), *await queries.facts(case)]


async def files(_: Actor, case: Employer) -> list[FileLine]:
    """The documents, to be seen beside the facts."""
    base = f"/staff/employers/{case.id}/documents"
    return [
        FileLine(label=document.label, href=document.href)
        for document in await queries.documents(case, base, only_there=True)
        if document.href
    ]


SHEET = show(
    Sheet(
        EMPLOYER,
        visible=queries.visible_to,
        line=line,
        facts=facts,
        files=files,
        decide=service.decide,
        home="/employer",
    )
)
