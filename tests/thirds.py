"""What grows with routes times callers: a third of it each day, and all where a change is judged.

`JIUYE_TEST_PART` is the date whose third is taken, or `all`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import date
from typing import TypeVar

T = TypeVar("T")

NAME = "JIUYE_TEST_PART"
PART = os.environ.setdefault(NAME, f"{date.today()}")  # the workers of a run agree past midnight
IS_WHOLE = PART == "all"
SEED = 0 if IS_WHOLE else date.fromisoformat(PART).toordinal()


def third(things: Iterable[T]) -> list[T]:
    """Every third of these; three days in a row take all."""
    return list(things)[slice(None) if IS_WHOLE else slice(SEED % 3, None, 3)]


def share(number: int) -> int:
    """A third of a number."""
    return number if IS_WHOLE else number // 3
