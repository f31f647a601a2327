"""Who may do what with accounts and their bindings."""

from __future__ import annotations

from typing import Any

from server.platform.access.actor import Actor
from server.platform.access.rule import is_desk_of, is_system, rule


@rule
def is_holder(actor: Actor, binding: Any) -> bool:
    """The person whose account it is."""
    return actor.id is not None and actor.id == binding.account_id


may_end_binding = is_holder | is_desk_of | is_system
