"""What is read of the loaded register, and of how it came in."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from tortoise.expressions import Q

from server.people.business_register.entries import MOST, Entry
from server.people.business_register.models import RegisterEntry, RegisterLoad
from server.platform import clock
from server.platform.access.actor import Actor, Kind, Role
from server.platform.code_tables import queries as code_tables
from server.platform.database import one
from server.platform.normal_forms.identifiers import CREDIT_LENGTH
from server.platform.normal_forms.lookup import alike
from server.platform.search import matches, words


def visible_to(actor: Actor) -> Q:
    """The province's, and nobody else's: who looks a company up sees entries, never loads."""
    is_its = actor.kind is Kind.SYSTEM or Role.PROVINCE in actor.roles
    return Q() if is_its else Q(id=None)


async def standing() -> list[RegisterLoad]:
    """The generations that are loaded and not withdrawn, the one that is asked first."""
    rows = RegisterLoad.filter(loaded_at__isnull=False, withdrawn_at__isnull=True)
    return await rows.order_by("-loaded_at").select_related("owner")


async def current() -> UUID | None:
    """The generation that is asked."""
    rows = RegisterLoad.filter(loaded_at__isnull=False, withdrawn_at__isnull=True)
    newest = await rows.order_by("-loaded_at").only("id").first()
    return newest.id if newest else None


async def find(q: str) -> list[Entry]:
    """Entries of the loaded register, as `BusinessRegister.find` says: four statements at most."""
    load_id = await current()
    if load_id is None or not words(q):
        return []
    rows = RegisterEntry.filter(load_id=load_id)
    if len(q) == CREDIT_LENGTH and (known := await rows.filter(credit_code=q.upper())):
        return await _entries(known)
    found = await alike(rows, name=q).limit(MOST)
    if len(found) < MOST:
        others = rows.exclude(id__in=[row.id for row in found]) if found else rows
        parts = others.filter(matches(("name",), q)).order_by("credit_code")
        found += await parts.limit(MOST - len(found))
    return await _entries(found)


async def _entries(rows: list[RegisterEntry]) -> list[Entry]:
    """With the city that registered them: a code's third to eighth characters name its office."""
    year = clock.now().astimezone(clock.CHINA).year
    cities = {row.credit_code[2:6] + "00" for row in rows}
    known = await code_tables.labels("region", cities, year) if cities else {}
    return [
        Entry(
            credit_code=row.credit_code,
            name=row.name,
            is_open=row.is_open,
            status=row.status,
            region=city if (city := row.credit_code[2:6] + "00") in known else "",
            address=row.address,
            capital=row.capital,
        )
        for row in rows
    ]


async def load(actor: Actor, load_id: UUID) -> RegisterLoad:
    """Raises `NotFound` for whoever is not the province's."""
    rows = RegisterLoad.filter(visible_to(actor), id=load_id).select_related("file", "owner")
    return await one(rows, "没有找到这次上传")


async def waiting(actor: Actor) -> list[RegisterLoad]:
    """Files that came in and are not loaded, newest first."""
    rows = RegisterLoad.filter(visible_to(actor), loaded_at__isnull=True, file_id__isnull=False)
    return await rows.order_by("-created_at").select_related("owner")


def unloaded(before: datetime):  # type: ignore[no-untyped-def]  # Tortoise's own query
    """Files that nobody loaded."""
    return RegisterLoad.filter(created_at__lt=before, loaded_at__isnull=True)
