"""Which of the account's approved templates is which kind of SMS: `config/sms.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from server.platform.notices import sms_kinds
from server.settings import ROOT


class Template(BaseModel):
    """`id` is empty until the provider gave one; `text` is what was approved."""

    model_config = ConfigDict(extra="forbid")

    id: str = Field(pattern=r"^[0-9]*$")
    text: str


class Templates(BaseModel):
    """`longest` is how many characters a value may have in this account's templates."""

    model_config = ConfigDict(extra="forbid")

    longest: int = Field(ge=6)
    kinds: dict[str, Template]


@lru_cache
def load() -> Templates:
    """The file's content. Raises `pydantic.ValidationError` naming what is wrong."""
    raw = tomllib.loads((ROOT / "config" / "sms.toml").read_text("utf-8"))
    longest = raw.pop("longest", None)
    return Templates.model_validate({"longest": longest, "kinds": dict(_flat(raw))})


def missing() -> list[str]:
    """Kinds that the code sends and that have no template: what cannot be sent."""
    given = load().kinds
    return sorted(
        name for name in sms_kinds.kinds() if name not in given or not given[name].id
    )


def differing() -> list[str]:
    """Kinds whose approved text has other places for values than the code fills."""
    kinds = sms_kinds.kinds()
    return sorted(
        name
        for name, template in load().kinds.items()
        if name in kinds and sms_kinds.SmsKind(name, template.text).places != kinds[name].places
    )


def _flat(table: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    """`[event.appeal.refused]` is the kind `event.appeal.refused`."""
    for name, value in table.items():
        full = f"{before}{name}"
        if isinstance(value, dict) and "id" not in value:
            yield from _flat(value, f"{full}.")
        else:
            yield full, value
