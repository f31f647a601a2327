"""What we write opens without a single formula, whatever was typed into it."""

from __future__ import annotations

import io
import zipfile

import pytest

from server.platform.tables.reading import open_rows
from server.platform.tables.writing import Column, Sheet, write

DANGEROUS = [
    '=HYPERLINK("http://x.invalid","点")',
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    "http://x.invalid/",
    "0123",
]


async def test_risky_texts_come_back_as_the_same_texts() -> None:
    body = write([Sheet("表", [Column("值")], [(text,) for text in DANGEROUS])])

    async with open_rows(body) as reading:
        read = [row.cells[0] async for batch in reading for row in batch]
    assert read == ["值", *DANGEROUS]


def test_no_sheet_holds_a_formula_or_a_link() -> None:
    body = write([Sheet("表", [Column("值", choices=("男", "女"))], [(DANGEROUS[0],)], room=9)])

    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        sheets = [archive.read(n) for n in archive.namelist() if "worksheets/" in n]
        styles = archive.read("xl/styles.xml")
    assert len(sheets) == 1
    assert b"<f>" not in sheets[0]
    assert b"hyperlink" not in sheets[0].replace(b"HYPERLINK", b"")
    assert b"<dataValidation " in sheets[0]
    assert b'quotePrefix="1"' in styles


@pytest.mark.parametrize("count", [0, 1, 5_000])
async def test_every_row_is_written(count: int) -> None:
    body = write([Sheet("表", [Column("行")], ((str(n),) for n in range(count)))])

    async with open_rows(body) as reading:
        total = sum([len(batch) async for batch in reading])
    assert total == count + 1
