"""The business register (SYS-10): what the state knows of a company, by its credit code."""

from __future__ import annotations

import asyncio
import csv
from dataclasses import dataclass
from functools import cache
from typing import Protocol

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
