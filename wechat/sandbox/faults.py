"""Trouble on demand: the next calls of a path fail or take long."""

from __future__ import annotations

import asyncio
from dataclasses import asdict, dataclass
from typing import Any

from sanic import Request
from sanic.response import HTTPResponse, json, text

from . import sms
from .addresses import person_in
from .errors import answer


@dataclass
class Fault:
    """What happens to the next `count` requests whose path starts with `path`.

    `errcode` is WeChat's, `code` the SMS provider's.
    """

    path: str
    errcode: int | None = None
    errmsg: str | None = None
    code: str | None = None
    status: int | None = None
    delay: float = 0
    count: int = 1


class Faults:
    """The faults that are still due, oldest first."""

    def __init__(self) -> None:
        self._due: list[Fault] = []

    def add(self, fault: Fault) -> None:
        self._due.append(fault)

    def clear(self) -> None:
        self._due.clear()

    def clear_quota(self) -> None:
        """An injected "quota gone" ends when the quota is cleared."""
        self._due = [f for f in self._due if f.errcode not in (45009, 45011)]

    def view(self) -> list[dict[str, Any]]:
        return [asdict(fault) for fault in self._due]

    def take(self, path: str) -> Fault | None:
        fault = next((f for f in self._due if path.startswith(f.path)), None)
        if fault is not None:
            fault.count -= 1
            if fault.count <= 0:
                self._due.remove(fault)
        return fault


async def strike(request: Request) -> HTTPResponse | None:
    """Applies the first fault due for this request; None lets it go on."""
    if request.path.startswith(("/control", "/phone", "/requests.json", "/outbox.json")):
        return None
    if person_in(request.headers.get("host")) and not request.path.startswith("/connect/"):
        return None
    fault = request.app.ctx.world.faults.take(request.path)
    if fault is None:
        return None
    if fault.delay:
        await asyncio.sleep(fault.delay)
    if fault.status is not None:
        return text("injected fault", status=fault.status)
    if fault.code is not None:
        return sms.injected(fault.code, request)
    if fault.errcode is not None:
        return json(answer(fault.errcode, fault.errmsg))
    return None
