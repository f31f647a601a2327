"""Every rule that is data: its name, type, default and meaning, from `config/policies.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, model_validator

from server.platform.errors import invalid
from server.settings import ROOT


class Kind(StrEnum):
    BOOL = "bool"
    NUMBER = "number"
    CHOICE = "choice"
    LIST = "list"


class Scope(StrEnum):
    """For whom a rule may be set: a site and graduation year, or only the whole province."""

    SITE = "site"
    PROVINCE = "province"


Value = bool | int | str | list[str]


class Policy(BaseModel):
    """One rule. `rows` are the inventory's, for whoever asks why it exists; desks see a rule once
    it is `ready`: once something obeys it.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    kind: Kind
    default: Any
    label: str
    rows: tuple[str, ...]
    ready: bool = False
    scope: Scope = Scope.SITE
    min: int = 0
    max: int = 1_000_000
    options: dict[str, str] = Field(default_factory=dict)

    @model_validator(mode="after")
    def check_default(self) -> Policy:
        fault = self.fault_of(self.default)
        if fault:
            raise ValueError(f"{self.name}: its default does not fit: {fault}")
        return self

    def fault_of(self, value: Any) -> str:
        """What is wrong with a value, as a sentence; empty when nothing is."""
        if self.kind is Kind.BOOL:
            return "" if isinstance(value, bool) else "请选择是或否"
        if self.kind is Kind.NUMBER:
            fits = isinstance(value, int) and not isinstance(value, bool)
            return "" if fits and self.min <= value <= self.max else (
                f"请填写 {self.min} 到 {self.max} 之间的整数"
            )
        if self.kind is Kind.CHOICE:
            fits = isinstance(value, str) and value in self.options
            return "" if fits else f"请选择：{'、'.join(self.options.values())}"
        fits = (
            isinstance(value, list)
            and bool(value)
            and all(isinstance(part, str) and part in self.options for part in value)
            and len(set(value)) == len(value)
        )
        return "" if fits else f"请从这些里选择，不要重复：{'、'.join(self.options.values())}"

    def check(self, value: Any) -> Value:
        """The value, if it fits; a list in the order of its options, which is the only one that
        reviews can go. Raises `Invalid` with a sentence.
        """
        fault = self.fault_of(value)
        if fault:
            raise invalid("value", fault)
        if self.kind is Kind.LIST:
            return [option for option in self.options if option in value]
        return value  # type: ignore[no-any-return]  # fault_of has looked at it


@lru_cache
def policies() -> Mapping[str, Policy]:
    """All of them. Raises `pydantic.ValidationError` for a faulty file."""
    text = (ROOT / "config" / "policies.toml").read_text("utf-8")
    return {
        name: Policy.model_validate({"name": name, **entry})
        for name, entry in tomllib.loads(text).items()
    }


def ready_policies() -> Mapping[str, Policy]:
    """Those that something obeys today; the others would be dead switches."""
    return {name: entry for name, entry in policies().items() if entry.ready}


def policy(name: str) -> Policy:
    """Raises `KeyError` for a name that `config/policies.toml` does not have."""
    return policies()[name]
