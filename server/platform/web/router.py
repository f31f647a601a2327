"""Which handler answers an address."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sanic.router import Router as SanicRouter


class Router(SanicRouter):
    """Answers HEAD wherever it answers GET (contract.md); Sanic leaves the body away."""

    def add(self, uri: str, methods: Iterable[str], *args: Any, **named: Any) -> Any:  # type: ignore[override]  # what else it takes is passed on
        both = ("HEAD",) if "GET" in methods else ()
        return super().add(uri, sorted({*methods, *both}), *args, **named)
