"""What the province sees of a request for a unit's administration beside the review desk."""

from __future__ import annotations

from uuid import UUID

from server.people.members import request_queries, requests
from server.platform.access.actor import Actor
from server.platform.access.rule import is_province
from server.platform.web.endpoint import Room
from server.platform.web.results import Download
from server.platform.web.way_in import way_in

room = Room("members_desk", area="staff", way_in=way_in)


@room.get("/staff/memberships/<id:uuid>/letter", rule=is_province)
async def letter(actor: Actor, id: UUID) -> Download:
    content_type, body = await requests.read_letter(actor, await request_queries.request(actor, id))
    return Download("letter", content_type, body)
