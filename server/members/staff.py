"""What the province sees of a request for a unit's administration beside the review desk."""

from __future__ import annotations

from uuid import UUID

from server.access.actor import Actor
from server.access.rule import is_province
from server.members import asking, requests
from server.web.doors import way_in
from server.web.endpoint import Room
from server.web.results import Download

room = Room("members_desk", area="staff", way_in=way_in)


@room.get("/staff/memberships/<id:uuid>/letter", rule=is_province)
async def letter(actor: Actor, id: UUID) -> Download:
    content_type, body = await requests.read_letter(actor, await asking.request(actor, id))
    return Download("letter", content_type, body)
