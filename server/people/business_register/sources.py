"""Who is asked for companies: a province's own provider, the register that it loaded, the demo."""

from __future__ import annotations

import asyncio
import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module

import structlog

from server.people.business_register import queries
from server.people.business_register.entries import MOST, BusinessRegister, Entry
from server.platform import clock
from server.platform.embedded.refusals import Refused
from server.platform.normal_forms.keys import loose_key
from server.platform.search import words
from server.settings import ROOT, Settings

DEMO_FILE = ROOT / "config" / "demo-register.csv"
PATIENCE = 2.0
"""Seconds that somebody who registers waits for a provider; then he types by hand."""
FAILURES = 3
PAUSE = 60
"""Seconds for which a provider is left alone that failed so often in a row."""

log = structlog.get_logger("business_register")


class LoadedRegister:
    """What the province loaded last."""

    async def find(self, q: str) -> list[Entry]:
        return await queries.find(q)


class DemoRegister:
    """A handful of made-up companies."""

    async def find(self, q: str) -> list[Entry]:
        companies = await asyncio.to_thread(_demo_companies)
        if known := companies.get(q.upper()):
            return [known]
        wanted = [loose_key(word) for word in words(q)]
        found = [
            company
            for company in companies.values()
            if wanted and all(word in loose_key(company.name) for word in wanted)
        ]
        found.sort(key=lambda company: loose_key(company.name) != loose_key(q))
        return found[:MOST]


@dataclass(slots=True)
class Careful:
    """Another one's register, asked with a time limit, and left alone while it is down."""

    register: BusinessRegister
    patience: float = PATIENCE
    failures: int = field(default=0, init=False)
    again_at: float = field(default=0.0, init=False)

    async def find(self, q: str) -> list[Entry]:
        """Its answer; none while it is down, late, or breaks."""
        if self.failures >= FAILURES and clock.now().timestamp() < self.again_at:
            return []
        try:
            async with asyncio.timeout(self.patience):
                found = await self.register.find(q)
        except Exception as failure:  # a provider's fault is not that of whoever registers
            self.failures += 1
            self.again_at = clock.now().timestamp() + PAUSE
            log.warning("business_register.failed", error=type(failure).__name__)
            return []
        self.failures = 0
        return found[:MOST]


@dataclass(frozen=True, slots=True)
class InTurn:
    """Several, each asked when those before it know nothing."""

    registers: Sequence[BusinessRegister]

    async def find(self, q: str) -> list[Entry]:
        for register in self.registers:
            if found := await register.find(q):
                return found
        return []


def register_of(settings: Settings) -> BusinessRegister:
    """Whom this installation asks: its provider, what it loaded, and in the demo the demo's file.

    Raises `Refused` for a provider that cannot be had.
    """
    asked: list[BusinessRegister] = []
    if settings.business_register.provider:
        asked.append(_provider(settings.business_register.provider))
    asked.append(LoadedRegister())
    if settings.is_demo:
        asked.append(DemoRegister())
    return InTurn(asked)


async def entry_of(settings: Settings, credit_code: str) -> Entry | None:
    """What is known of a normalised code."""
    found = await register_of(settings).find(credit_code)
    return next((entry for entry in found if entry.credit_code == credit_code), None)


@cache
def _provider(name: str) -> Careful:
    """One for each process, because it remembers whether it is down.

    `name` is `package.module:factory`; the factory takes nothing and has settings of its own.
    """
    module, _, factory = name.partition(":")
    try:
        make: Callable[[], BusinessRegister] = getattr(import_module(module), factory)
    except (ImportError, AttributeError, ValueError) as failure:
        raise Refused(f"JIUYE_BUSINESS_REGISTER__PROVIDER: no {name} ({failure}).") from failure
    return Careful(make())


@cache
def _demo_companies() -> dict[str, Entry]:
    with DEMO_FILE.open(encoding="utf-8", newline="") as file:
        return {
            line["credit_code"]: Entry(
                credit_code=line["credit_code"],
                name=line["name"],
                is_open=line["status"] == "open",
                region=line["region"],
                address=line["address"],
                capital=line["capital"],
            )
            for line in csv.DictReader(file)
        }
