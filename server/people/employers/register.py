"""The business register (SYS-10): what the state knows of a company, by its credit code."""

from __future__ import annotations

import asyncio
import csv
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from server.platform.normal_forms.keys import loose_key
from server.settings import ROOT, Settings

DEMO_FILE = ROOT / "config" / "demo-register.csv"


@dataclass(frozen=True, slots=True)
class Company:
    """An entry; `region` and `capital` are codes of ours, empty where the register says nothing."""

    credit_code: str
    name: str
    is_open: bool
    region: str = ""
    address: str = ""
    capital: str = ""


@dataclass(frozen=True, slots=True)
class Compared:
    """One item: what the employer says, what the register says, and whether that is fine."""

    label: str
    ours: str
    theirs: str
    agrees: bool


class BusinessRegister(Protocol):
    """Somebody who knows companies: a bureau's service, or the demo's file."""

    async def find(self, credit_code: str) -> Company | None:
        """The entry of a normalised code; None when it is not listed or nobody answers."""
        ...


class NoRegister:
    """No register is connected: every company is typed in and looked up by the province."""

    async def find(self, credit_code: str) -> Company | None:
        return None


class DemoRegister:
    """A handful of made-up companies."""

    async def find(self, credit_code: str) -> Company | None:
        return (await asyncio.to_thread(_demo_companies)).get(credit_code)


async def compared(register: BusinessRegister, name: str, credit_code: str) -> list[Compared]:
    """What the register says today beside what the employer says; empty when it knows nothing."""
    company = await register.find(credit_code)
    if company is None:
        return []
    status = "存续" if company.is_open else "已注销或吊销"
    return [
        Compared(
            "单位名称", name, company.name, agrees=loose_key(name) == loose_key(company.name)
        ),
        Compared("统一社会信用代码", credit_code, company.credit_code, agrees=True),
        Compared("登记状态", "正常经营", status, agrees=company.is_open),
    ]


def register_of(settings: Settings) -> BusinessRegister:
    """The register that this installation asks."""
    return DemoRegister() if settings.is_demo else NoRegister()


@cache
def _demo_companies() -> dict[str, Company]:
    with DEMO_FILE.open(encoding="utf-8", newline="") as file:
        return {
            line["credit_code"]: Company(
                credit_code=line["credit_code"],
                name=line["name"],
                is_open=line["status"] == "open",
                region=line["region"],
                address=line["address"],
                capital=line["capital"],
            )
            for line in csv.DictReader(file)
        }
