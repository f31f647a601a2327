"""Uploads as the desk and the worker make them, and what their reports say."""

from __future__ import annotations

from typing import Any

from server.people.roster import service
from server.people.roster.models import RefusedRow, RosterImport
from tests.roster.conftest import World


async def uploaded(world: World, body: bytes, **given: Any) -> RosterImport:
    """A file that the school uploaded and the worker checked."""
    batch = await service.upload(
        given.get("actor", world.school), site=world.site, file_name="名单.xlsx", body=body
    )
    await service.check(batch.id)
    return await RosterImport.get(id=batch.id)


async def imported(world: World, body: bytes) -> RosterImport:
    batch = await uploaded(world, body)
    await service.accept(world.school, batch.id)
    await service.load(batch.id)
    return await RosterImport.get(id=batch.id)


async def report(batch: RosterImport) -> list[tuple[int, str, str]]:
    lines = await RefusedRow.filter(batch_id=batch.id).order_by("id")
    return [(line.row, line.column, line.sentence) for line in lines]
