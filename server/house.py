"""The house: every room named once, wing by wing and floor by floor.

A room is a folder or a file. It imports only rooms of floors below its own; the files in it that
have one of the known names (`notices.py`, `desk_handlers.py`) say what it adds to the whole, and
whoever assembles a process opens them here. This file imports none of them by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

PLAN: Mapping[str, str] = {
    "server": """
        settings house                                  the ground
    """,
    "server.platform": """
        clock errors labels timers                      no room is below these
        database hints normal_forms production
        embedded jobs migrations privacy search tables
        access                                          who asks
        storage web                                     what comes in and goes out, what is kept
        documents openapi runtime workflow
        papers                                          what lies with a case
        code_tables doctor health holdings home
        notices
        retention
        tasks
        registers
    """,
    "server.people": """
        consents                                        who is here, and what is known of them
        sites
        accounts
        business_register delegations policies
        cases                                           what is decided, and on whose desk it lies
        students
        profiles
        sourceinfo staff
        roster
        review
        employers
        members
        admissions edits evidence recovery registrations
        cooperation progress
        rights
        me
    """,
    "server.signing": """
        authorisations
    """,
    "": """
        wechat                                          the wires
        miniprogram_api
    """,
}
"""Each wing's rooms, the lowest floor first; two blanks end a floor, the rest is words."""

KNOWN = (
    "models", "workflow", "papers", "notices", "holdings", "retention", "audience", "sheet", "home",
    "timers", "handlers",
)  # fmt: skip
"""What a room's files may be called to be opened: `sheet.py`, or with a word before it,
`desk_handlers.py`."""


def floors() -> list[list[str]]:
    """The rooms as modules, floor by floor: `server.people.students`."""
    return [
        [f"{wing}.{room}".lstrip(".") for room in floor.strip().partition("  ")[0].split()]
        for wing, plan in PLAN.items()
        for floor in plan.strip().splitlines()
    ]


def rooms() -> list[str]:
    """Every room, from the ground up."""
    return [room for floor in floors() for room in floor]


@lru_cache(maxsize=len(KNOWN))
def modules(kind: str) -> tuple[str, ...]:
    """The files of this kind, in the order of the rooms. Raises `KeyError` for an unknown kind."""
    if kind not in KNOWN:
        raise KeyError(kind)
    return tuple(module for room in rooms() for module in _files(room, kind))


def open_rooms(*kinds: str) -> list[ModuleType]:
    """Import the rooms' files of these kinds, or of all, so that what they register is known."""
    return [import_module(name) for kind in kinds or KNOWN for name in modules(kind)]


def _files(room: str, kind: str) -> Iterator[str]:
    spec = find_spec(room)
    if spec is None:
        raise ModuleNotFoundError(f"the house names {room}, which is not there")
    for place in spec.submodule_search_locations or ():
        found = sorted(path.stem for path in Path(place).glob(f"*{kind}.py"))
        yield from (f"{room}.{stem}" for stem in found if stem == kind or stem.endswith(f"_{kind}"))
