"""Every route of every room with what each kind of caller meets: the matrix as it stands.

    python -m tests.access.routes        # rows for routes that have none yet, to be looked at
"""

from __future__ import annotations

import re
from uuid import uuid4

from server.app import open_house
from server.platform.access.actor import Actor, Channel, Kind, Role
from server.platform.web.endpoint import Route
from server.settings import ROOT

TABLE = ROOT / "tests" / "access" / "matrix.txt"
CALLERS = (
    "visitor", "identity", "student", "recruiter",
    "college", "school", "foreign", "province", "door",
)
MARKS = {"+": "allow", "?": "sign-in", "-": "forbidden"}
PARAMETER = re.compile(r"<(\w+)(?::(\w+))?>")


def routes() -> dict[str, Route]:
    """Every route by `METHOD path`."""
    return {f"{r.method} {r.path}": r for room in open_house() for r in room.routes}


def matrix() -> dict[str, dict[str, str]]:
    """The file's rows: for each route what each caller meets."""
    rows = {}
    for line in TABLE.read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        marks, name = line.split(maxsplit=len(CALLERS))[:-1], line.split(maxsplit=len(CALLERS))[-1]
        rows[name] = dict(zip(CALLERS, (MARKS[m] for m in marks), strict=True))
    return rows


def address(route: Route, values: dict[str, str] | None = None) -> str:
    """The route's path with made-up parameters, or with these."""
    given = values or {}

    def fill(found: re.Match[str]) -> str:
        name, kind = found.group(1), found.group(2)
        made_up = {"uuid": str(uuid4()), "int": "1"}.get(kind or "", "nothing")
        return given.get(name, made_up)

    return PARAMETER.sub(fill, route.path)


def judged(route: Route, caller: str) -> str:
    """What the route's own rule says of a caller, as a mark; the API knows no cookies."""
    actor = Actor() if route.room.api else ACTORS[caller]
    if route.rule(actor):
        return "+"
    return "?" if actor.id is None else "-"


def _staff(role: Role) -> Actor:
    return Actor(kind=Kind.STAFF, id=uuid4(), roles=frozenset({role}), site_id=uuid4())


ACTORS = {
    "visitor": Actor(),
    "identity": Actor(identity_id=uuid4(), channel=Channel.WECHAT),
    "student": Actor(
        kind=Kind.STUDENT, id=uuid4(), identity_id=uuid4(), channel=Channel.WECHAT
    ),
    "recruiter": Actor(
        kind=Kind.RECRUITER, id=uuid4(), employer_id=uuid4(), is_administrator=True
    ),
    "college": _staff(Role.COLLEGE),
    "school": _staff(Role.SCHOOL),
    "foreign": _staff(Role.SCHOOL),
    "province": _staff(Role.PROVINCE),
    "door": _staff(Role.DOOR),
}


def proposed() -> list[str]:
    """A row for each route that has none yet, as its rule judges today."""
    known = matrix() if TABLE.exists() else {}
    return [
        "    ".join(judged(route, caller) for caller in CALLERS) + f"    {name}"
        for name, route in sorted(routes().items(), key=lambda pair: pair[0].split()[::-1])
        if name not in known
    ]


if __name__ == "__main__":
    print("\n".join(proposed()))  # noqa: T201  # this is its answer
