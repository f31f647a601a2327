"""How an application for 签约授权 looks on the province's review desk."""

from __future__ import annotations

from server.people.employers import service as units
from server.platform import desk
from server.platform.desk import FileLine
from server.platform.workflow.case import Case
from server.platform.workflow.pages import DayView, Fact
from server.signing.authorisations import pages, queries, service
from server.signing.authorisations.models import GrantFileKind, SigningGrant
from server.signing.authorisations.workflow import SIGNING_GRANT


async def line(case: Case) -> tuple[str, str]:
    assert isinstance(case, SigningGrant)
    return case.employer.name, case.employer.credit_code


async def facts(case: Case) -> list[Fact]:
    """The unit, and until when an authorisation holds that this one would renew."""
    assert isinstance(case, SigningGrant)
    held = await queries.granted(case.employer_id)
    renews = f"续期，现在的授权到 {held.valid_until}" if held else "新申请"
    return [*queries.facts(case), Fact(label="申请类型", value=renews)]


async def days(case: Case) -> dict[str, DayView]:
    assert isinstance(case, SigningGrant)
    return await queries.days(case)


async def files(case: Case) -> list[FileLine]:
    assert isinstance(case, SigningGrant)
    there = await queries.kinds_of(case)
    return [
        FileLine(label=kind.label, href=f"{pages.DESK}/{case.id}/documents/{kind.value}")
        for kind in GrantFileKind
        if kind in there
    ]


def open_desk() -> None:
    """Put applications on the review desk; some come there with a registration's approval."""
    panel = desk.Panel(
        line, facts, files=files, related=("employer",), visible=queries.visible_to, days=days
    )
    desk.show(SIGNING_GRANT, panel, decided_by=service.decide)
    units.on_approval(service.open_from_registration)
