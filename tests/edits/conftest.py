"""示范科技 changes its data; the province decides."""

from __future__ import annotations

from typing import Any

from server.people.edits.models import EditState, EmployerEdit
from server.people.employers.models import Employer
from tests.clients import Client
from tests.conftest import on_desktop
from tests.employers.conftest import DEMO, picture

AS_JSON = {"Accept": "application/json"}
NAME = "示范科技有限公司"
EDIT = "/employer/unit/edit"
DOCUMENTS = "/employer/unit/documents"
SNOW = "+8613800000006"


recruiter = on_desktop(DEMO)
"""示范科技's administrator on a desktop; nothing of it waits."""
snow = on_desktop(SNOW)
"""雪原云计算's administrator; the demo leaves an edit of it on the desk."""


async def unit(name: str = NAME) -> Employer:
    return await Employer.get(name=name)


async def form(**changed: Any) -> dict[str, Any]:
    """The whole form as the page would send it, with something changed."""
    held = await unit()
    columns = (
        "nature industry scale capital region address postcode phone email jobs_email about".split()
    )
    told: dict[str, Any] = {column: getattr(held, column) for column in columns}
    told |= {f"tag_{tag}": "true" for tag in held.tags}
    told |= {f"service_{service}": "true" for service in held.services}
    return {name: value for name, value in (told | changed).items() if value is not None}


async def save(client: Client, **changed: Any) -> Any:
    """保存, as a program."""
    return await client.post(EDIT, data=await form(**changed), headers=AS_JSON)


async def upload(client: Client, kind: str, body: bytes = b"", **more: str) -> Any:
    return await client.post(
        DOCUMENTS,
        data={"kind": kind} | more,
        files={"file": ("照片.png", body or picture("PNG"), "image/png")},
        headers=AS_JSON,
    )


async def waiting() -> EmployerEdit:
    """示范科技's edit that waits; there is never more than one."""
    return await EmployerEdit.get(employer__name=NAME, state=EditState.WAITING)


async def decide(province: Client, case: EmployerEdit, action: str, **more: str) -> Any:
    path = f"/cases/employer_edit/{case.id}"
    return await province.post(path, data={"action": action} | more, headers=AS_JSON)
