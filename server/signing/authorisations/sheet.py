"""How an application for 签约授权 looks on the province's review desk."""

from __future__ import annotations

from server.people.cases.sheets import FileLine, Sheet, show
from server.people.employers import service as units
from server.platform.access.actor import Actor
from server.platform.workflow.pages import DayView, Fact
from server.signing.authorisations import pages, queries, service
from server.signing.authorisations.models import GrantFileKind, SigningGrant
from server.signing.authorisations.workflow import SIGNING_GRANT


async def line(case: SigningGrant) -> tuple[str, str]:
    return case.employer.name, case.employer.credit_code


async def facts(_: Actor, case: SigningGrant) -> list[Fact]:
    """The unit, and until when an authorisation holds that this one would renew."""
    held = await queries.granted(case.employer_id)
    renews = f"续期，现在的授权到 {held.valid_until}" if held else "新申请"
    return [*queries.facts(case), Fact(label="申请类型", value=renews)]


async def days(case: SigningGrant) -> dict[str, DayView]:
    return await queries.days(case)


async def files(_: Actor, case: SigningGrant) -> list[FileLine]:
    there = await queries.kinds_of(case)
    return [
        FileLine(label=kind.label, href=f"{pages.DESK}/{case.id}/documents/{kind.value}")
        for kind in GrantFileKind
        if kind in there
    ]


SHEET = show(
    Sheet(
        SIGNING_GRANT,
        visible=queries.visible_to,
        line=line,
        facts=facts,
        files=files,
        decide=service.decide,
        days=days,
        related=("employer",),
        home="/employer/signing",
    )
)
units.on_approval(service.open_from_registration)
