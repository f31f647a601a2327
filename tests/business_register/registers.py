"""Registers' files as provinces have them, and a load of one."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import AsyncIterator, Iterable, Sequence
from datetime import date
from typing import Any
from uuid import uuid4

from server.people.business_register import service
from server.people.business_register.columns import heading_line, recognised
from server.people.business_register.loading import Loaded, Wanted
from server.people.business_register.models import RegisterLoad
from server.platform import clock
from server.platform.normal_forms.identifiers import credit_check_digit

HEADINGS = (
    "序号", "企业名称", "统一社会信用代码", "法定代表人", "登记状态", "住所（经营场所）",
    "注册资本（万元）", "经营范围",
)  # fmt: skip


def code_of(number: int) -> str:
    first = f"91230100MB{number:07}"
    return first + credit_check_digit(first)


def company(number: int, name: str = "", status: str = "存续", code: str = "") -> list[str]:
    return [
        str(number), name or f"样本{number:06}有限公司", code or code_of(number), "某人", status,
        f"样本路 {number} 号", "500.00", "一般项目：批发，零售\n（以执照为准）",
    ]  # fmt: skip


def text(rows: Iterable[Sequence[str]], encoding: str = "utf-8-sig", separator: str = ",") -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator)
    writer.writerows([HEADINGS, *rows])
    return out.getvalue().encode(encoding)


def zipped(body: bytes, name: str = "登记.csv") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, body)
        archive.writestr("__MACOSX/._登记.csv", b"\0")
    return out.getvalue()


async def pieces(body: bytes) -> AsyncIterator[bytes]:
    for at in range(0, len(body), 1000):
        yield body[at : at + 1000]


async def nowhere(_done: int, _total: int) -> None:
    return None


async def loaded(body: bytes, *, replaces: bool = True, **other: Any) -> Loaded:
    """A file, loaded by its headings as the command does it."""
    sample, encoding = await service.first_lines(pieces(body), len(body))
    heading = heading_line(sample)
    row = RegisterLoad(id=uuid4(), heading=heading, encoding=encoding, created_at=clock.now())
    wanted = Wanted(recognised(sample[heading]), replaces, date(2026, 11, 1))
    progress = other.get("progress", nowhere)
    return await service.load_file("登记.csv", pieces(body), len(body), row, wanted, progress)
