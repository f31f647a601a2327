"""Who may do what with a request to join a unit or to lead it."""

from __future__ import annotations

from typing import Any

from server.platform.access.actor import Actor
from server.platform.access.rule import rule


@rule
def is_asker(actor: Actor, request: Any) -> bool:
    """The one who asked."""
    return actor.id is not None and actor.id == request.account_id


@rule
def administers(actor: Actor, request: Any) -> bool:
    """The administrator of the unit that the request is about."""
    return actor.is_administrator and actor.employer_id == request.employer_id
