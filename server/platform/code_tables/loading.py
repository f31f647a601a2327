"""Code tables from their files.

They are `config/codes/<table>.csv` with code, name, parent, from_year, to_year; an empty year
means "always". A row that a new year's table changes gets its old end and a new line.
"""

from __future__ import annotations

import asyncio
import csv
from pathlib import Path
from uuid import uuid4

from server.platform import database
from server.platform.code_tables.models import ALWAYS
from server.settings import ROOT

FOLDER = ROOT / "config" / "codes"

_UPSERT = """
INSERT INTO code_row (id, "table", code, name, parent, from_year, to_year, position)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::smallint[],
                     $7::smallint[], $8::int[])
ON CONFLICT ("table", code, from_year) DO UPDATE
   SET name = EXCLUDED.name, parent = EXCLUDED.parent, to_year = EXCLUDED.to_year,
       position = EXCLUDED.position
 WHERE (code_row.name, code_row.parent, code_row.to_year, code_row.position)
    IS DISTINCT FROM (EXCLUDED.name, EXCLUDED.parent, EXCLUDED.to_year, EXCLUDED.position)
"""
_PRUNE = """
DELETE FROM code_row WHERE "table" = $1
   AND (code, from_year) NOT IN (SELECT * FROM unnest($2::text[], $3::smallint[]))
"""


def tables() -> list[str]:
    """The names of the tables that there are files for."""
    return sorted(path.stem for path in FOLDER.glob("*.csv"))


async def load_code_tables() -> int:
    """Make the database's tables equal to the files; gives how many rows there are. Idempotent."""
    count = 0
    for table in tables():
        rows = await asyncio.to_thread(_read, FOLDER / f"{table}.csv")
        async with database.transaction(), database.driver() as connection:
            await connection.execute(_UPSERT, *zip(*rows, strict=True))
            keys = [row[2] for row in rows], [row[5] for row in rows]
            await connection.execute(_PRUNE, table, *keys)
        count += len(rows)
    return count


def _read(path: Path) -> list[tuple[object, ...]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [
            (
                uuid4(),
                path.stem,
                line["code"],
                line["name"],
                line["parent"],
                int(line["from_year"] or 0),
                int(line["to_year"] or ALWAYS),
                position,
            )
            for position, line in enumerate(csv.DictReader(file))
        ]
