"""Who may take an appeal back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from server.platform.access.actor import VISITOR, Actor, Kind
from server.platform.access.rule import rule


def appellant(actor: Actor, case_id: UUID, name: str) -> Actor:
    """He has no account, so he acts as his case: its id is his, whoever is signed in here.

    The caller has seen his phone proven.
    """
    return replace(
        VISITOR,
        id=case_id,
        name=name,
        surface=actor.surface,
        address=actor.address,
        request_id=actor.request_id,
    )


@rule
def is_appellant(actor: Actor, appeal: Any) -> bool:
    """The very person who proved this appeal's phone."""
    return actor.kind is Kind.VISITOR and actor.id == appeal.id
