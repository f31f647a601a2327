"""The record of everything that crossed the wire, for assertions and for the curious."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from itertools import count
from typing import Any, Literal

from .changes import Changes
from .clock import stamp

RowKind = Literal["push", "api", "oauth", "web", "sms", "mail", "reply"]
_BODY_LIMIT = 200_000


@dataclass
class Row:
    """One exchange. `clear` and `reply_clear` are the decrypted texts of an encrypted push."""

    id: int
    at: str
    kind: RowKind
    direction: Literal["in", "out"]
    title: str
    method: str
    path: str
    query: str
    body: str
    status: int
    ms: float
    response: str
    clear: str = ""
    reply_clear: str = ""
    errcode: int | None = None
    error: str = ""
    people: list[str] = field(default_factory=list)
    """Ids of those whom it concerns, as far as it names them."""

    def view(self) -> dict[str, Any]:
        """As the phone's wire panel shows it: two readable texts."""
        line = f"{self.method} {self.path}" + (f"?{self.query}" if self.query else "")
        return {
            "id": self.id,
            "at": self.at,
            "kind": self.kind,
            "title": self.title,
            "status": self.status,
            "ms": self.ms,
            "errcode": self.errcode,
            "people": self.people,
            "request": _sections(line, self.body, self.clear),
            "response": _sections(
                f"HTTP {self.status}" if self.status else self.error or "没有应答",
                self.response,
                self.reply_clear,
            ),
        }


def _sections(line: str, body: str, clear: str) -> str:
    return "\n\n".join(
        [line, *([body] if body else []), *(["—— 解密后 ——", clear] if clear else [])]
    )


class Wire:
    """The newest rows; pages of the web view are kept apart so that they push nothing else out."""

    def __init__(self, changes: Changes, whose: Callable[[str, str], list[str]]) -> None:
        self._whose = whose
        self._rows: deque[Row] = deque(maxlen=20_000)
        self._web: deque[Row] = deque(maxlen=500)
        self._ids = count(1)
        self._changes = changes

    def record(
        self,
        kind: RowKind,
        title: str,
        *,
        direction: Literal["in", "out"] = "in",
        method: str = "POST",
        path: str = "",
        query: str = "",
        body: str = "",
        status: int = 200,
        ms: float = 0,
        response: str = "",
        person: str | None = None,
        **rest: Any,
    ) -> Row:
        """Adds one exchange, of `person` or of whom it names; long bodies are cut at 200,000
        characters.
        """
        asked = f"{path} {query} {body} {rest.get('clear', '')}"
        row = Row(
            id=next(self._ids),
            at=stamp(),
            kind=kind,
            direction=direction,
            title=title,
            method=method,
            path=path,
            query=query,
            body=body[:_BODY_LIMIT],
            status=status,
            ms=round(ms, 1),
            response=response[:_BODY_LIMIT],
            people=[person] if person else self._whose(asked, response),
            **rest,
        )
        (self._web if kind == "web" else self._rows).append(row)
        self._changes.tell("wire")
        return row

    def clear(self) -> None:
        self._rows.clear()
        self._web.clear()

    def newest(self, limit: int, *, web: bool = True) -> list[Row]:
        rows = sorted([*self._rows, *(self._web if web else ())], key=lambda row: -row.id)
        return rows[:limit]

    def between(
        self, after: int, until: int | None, *, person: str | None, limit: int
    ) -> list[Row]:
        """The newest rows with `after < id <= until`, of everybody or of `person`.

        Mails count for everybody: nobody here knows whose address is whose.
        """
        return [
            row
            for row in self.newest(20_500)
            if row.id > after
            and (until is None or row.id <= until)
            and (person is None or person in row.people or (row.kind == "mail" and not row.people))
        ][:limit]

    @property
    def last_id(self) -> int:
        return max((row.id for row in (*self._rows, *self._web)), default=0)

    def get(self, id: int) -> Row | None:
        return next((row for row in [*self._rows, *self._web] if row.id == id), None)


def as_request(row: Row) -> dict[str, Any]:
    """One entry of `/requests.json`."""
    return asdict(row)
