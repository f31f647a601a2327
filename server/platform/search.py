"""Finding rows by a part of their name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tortoise.expressions import Q
from tortoise.models import Model


def matches(model: type[Model], paths: Sequence[str], q: str) -> Q:
    """Rows of a model in which one of these columns (`employer__name`) holds the text."""
    conditions: list[Q] = []
    for path in paths:
        wanted: dict[str, Any] = {f"{path}__icontains": q}
        conditions.append(Q(**wanted))
    return Q(*conditions, join_type="OR")
