"""Who may do what with an employer's registration."""

from __future__ import annotations

from typing import Any

from server.platform.access.actor import Actor
from server.platform.access.rule import rule


@rule
def is_administrator(actor: Actor, employer: Any) -> bool:
    """The 单位管理员: the one who registered it and answers for it (AUTH-15)."""
    return actor.id is not None and actor.id == employer.administrator_id
