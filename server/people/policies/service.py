"""Setting what holds for a site and graduation year."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import orjson

from server.people.policies.catalogue import Value, policy
from server.people.policies.models import PolicyOverride
from server.platform import clock
from server.platform.access.actor import Actor
from server.platform.privacy import audit


async def set(
    actor: Actor, name: str, value: Value | None, *, site: UUID | None, year: int | None = None
) -> None:
    """Set it for a site (None: the province) and a graduation year (None: all of them).

    `value` None goes back to what would hold without. Who may do this is the route's rule.
    Raises `KeyError` for an unknown name and `Invalid` for a value that does not fit.
    """
    checked = policy(name).check(value) if value is not None else None
    await PolicyOverride.create(
        name=name,
        site_id=site,
        year=year,
        value=_encoded(checked),
        set_by=actor.name,
        set_at=clock.now(),
    )
    await audit.record(
        actor, "policy.set", ("policy", name), details={"value": checked, "year": year}
    )


def _encoded(value: Value | None) -> Any:
    """A bare text is encoded JSON to Tortoise, which decodes it once when the row is made."""
    return orjson.dumps(orjson.dumps(value).decode()).decode() if isinstance(value, str) else value
