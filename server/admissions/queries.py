"""Where an employer is let in, and who is let in at a school."""

from __future__ import annotations

from uuid import UUID

from server.admissions.models import Admission, AdmissionState
from server.sites.models import Site


async def admitted_sites(employer_id: UUID) -> list[Site]:
    """The schools that let this employer in, by code."""
    rows = (
        await Admission.filter(employer_id=employer_id, state=AdmissionState.ADMITTED)
        .select_related("site")
        .order_by("site__code")
    )
    return [row.site for row in rows]


async def is_admitted(employer_id: UUID, site_id: UUID) -> bool:
    """Whether this school lets this employer in today."""
    return await Admission.exists(
        employer_id=employer_id, site_id=site_id, state=AdmissionState.ADMITTED
    )
