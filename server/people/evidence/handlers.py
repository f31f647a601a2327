"""操作存证 for the province and the schools."""

from __future__ import annotations

from server.people.evidence import queries
from server.people.evidence.schemas import AuditQuery, AuditView
from server.platform.access.actor import Actor
from server.platform.access.rule import is_school_staff
from server.platform.web.endpoint import Room
from server.platform.web.results import Page
from server.platform.web.way_in import way_in

room = Room("evidence", area="staff", way_in=way_in)


@room.get("/staff/audit", rule=is_school_staff, template="staff/audit")
async def audit_trail(actor: Actor, query: AuditQuery) -> Page[AuditView]:
    return Page(await queries.trail(actor, query))
