"""An entry of the business register, and whoever has such entries (SYS-10)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from server.platform.normal_forms.keys import loose_key

MOST = 8
"""Entries in one answer: who finds more types more of the name."""


@dataclass(frozen=True, slots=True)
class Entry:
    """`status` is the register's own word; `region` and `capital` are codes of ours, empty where
    the register says nothing.
    """

    credit_code: str
    name: str
    is_open: bool
    status: str = ""
    region: str = ""
    address: str = ""
    capital: str = ""

    @property
    def status_label(self) -> str:
        return self.status or ("存续" if self.is_open else "已注销或吊销")


class BusinessRegister(Protocol):
    """Somebody who knows companies: the loaded register, a bureau's service, the demo's file.

    What is asked of each, tests/business_register/test_sources.py asks of all.
    """

    async def find(self, q: str) -> list[Entry]:
        """At most `MOST` entries: of a credit code (normalised) that one entry, of any other text
        those whose names have each of its words, that very name first. None for what is unknown.

        Raises whatever it likes when it cannot answer: whoever asks goes on without.
        """
        ...


@dataclass(frozen=True, slots=True)
class Compared:
    """One item: what the employer says, what the register says, and whether that is fine."""

    label: str
    ours: str
    theirs: str
    agrees: bool


def compared(entry: Entry | None, name: str, credit_code: str) -> list[Compared]:
    """What the register says beside what the employer says; empty when it knows nothing."""
    if entry is None:
        return []
    is_same = loose_key(name) == loose_key(entry.name)
    return [
        Compared("单位名称", name, entry.name, agrees=is_same),
        Compared("统一社会信用代码", credit_code, entry.credit_code, agrees=True),
        Compared("登记状态", "正常经营", entry.status_label, agrees=entry.is_open),
    ]
