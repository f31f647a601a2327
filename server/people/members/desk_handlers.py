"""The province's old address of a request's letter, which is with its case now."""

from __future__ import annotations

from server.platform.access.rule import is_province
from server.platform.web.endpoint import Room
from server.platform.web.way_in import way_in

room = Room("members_desk", area="staff", way_in=way_in)
room.moved(
    "/staff/memberships/<id:uuid>/letter",
    "/cases/membership/{id}/papers/letter",
    rule=is_province,
)
