"""Which template serves which purpose, and which of its fields holds what: `config/wechat.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from server.settings import ROOT
from wechat.fields import Value, fit_all

FILE = ROOT / "config" / "wechat.toml"


class Kind(StrEnum):
    """The three ways to send, whose template ids are apart from each other (E)."""

    OFFICIAL = "official"
    SUBSCRIPTION = "subscription"
    MINI = "mini"


@dataclass(frozen=True, slots=True)
class Template:
    """One granted template; `fields` maps our name of a field to WeChat's key."""

    id: str
    fields: Mapping[str, str]

    def data(self, values: Mapping[str, Value]) -> dict[str, dict[str, str]]:
        """The message's `data`. Raises `KeyError` for a name that is missing, `fields.Unfit`."""
        return fit_all({key: values[name] for name, key in self.fields.items()})


def load(path: Path = FILE) -> dict[tuple[Kind, str], Template]:
    """Every template by kind and purpose. Raises `ValueError` naming an entry that is wrong."""
    with path.open("rb") as file:
        document = tomllib.load(file)
    found: dict[tuple[Kind, str], Template] = {}
    for kind in Kind:
        for purpose, entry in document.get(kind, {}).items():
            if not entry.get("id") or not isinstance(entry.get("fields"), dict):
                raise ValueError(f"{path.name}: {kind}.{purpose} needs id and fields")
            found[kind, purpose] = Template(entry["id"], dict(entry["fields"]))
    return found
