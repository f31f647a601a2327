"""Codes that people read: each member stands with its Chinese label beside it.

    class State(Labelled):
        WAITING = "waiting", "等待审核"
"""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class Labelled(StrEnum):
    """A member is its code, a plain word that is stored; `label` is what people read."""

    label: str

    def __new__(cls, value: str, label: str = "") -> Self:
        made = str.__new__(cls, value)
        made._value_ = value
        made.label = label
        return made
