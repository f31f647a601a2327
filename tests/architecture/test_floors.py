"""The house from the ground up: a room imports only rooms of the floors below its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from graphlib import CycleError, TopologicalSorter

import pytest

from server.settings import ROOT
from tests.architecture.modules import ALL, IMPORTS

FLOORS = """
clock errors settings timers                      the ground: no room is below these
database hints production
embedded jobs migrations privacy tables
access                                            who asks
storage web                                       what comes in and goes out, what is kept
documents openapi prefork runtime workflow
desk holdings home                                where domains register: what each shows and holds
code_tables consents doctor health notices
sites
accounts
policies
students
maintenance profiles
delegations sourceinfo staff                       the domains, each above those that it builds on
roster
review
employers
admissions authorisations edits members recovery registrations
cooperation progress
rights                                            what concerns every domain
me
demo retention
wechat                                            the wires
miniprogram_api
house worker                                      what assembles the whole
app
commands                                          one file for each
cli
"""
WINGS = ("platform", "people", "signing")
ASIDE = "  "
"""Two blanks end a floor's rooms; the rest of its line is words."""


def floors(plan: str) -> dict[str, int]:
    lines = [line.partition(ASIDE)[0].split() for line in plan.strip().splitlines()]
    return {room: floor for floor, rooms in enumerate(lines) for room in rooms}


def room_of(module: str) -> str:
    """`server.people.students.service` lies in `students`, `wechat.sandbox.wire` in `wechat`."""
    package, *rest = module.split(".")
    inside = rest[1:] if rest and rest[0] in WINGS else rest
    return inside[0] if package == "server" and inside else package


def upward(
    imports: Mapping[str, Iterable[str]], floor_of: Mapping[str, int], ours: Iterable[str]
) -> list[str]:
    """Every import of a room that is not on a lower floor."""
    known = set(ours)
    return sorted(
        f"{module} imports {imported}"
        for module, taken in imports.items()
        for imported in taken
        if (imported in known or imported.startswith("tests."))
        and room_of(imported) not in ("server", room_of(module))
        and floor_of.get(room_of(imported), len(floor_of)) >= floor_of[room_of(module)]
    )


def test_every_room_has_its_floor() -> None:
    rooms = {room_of(module) for module in ALL} - {"server"}
    assert rooms == set(floors(FLOORS))


def test_every_room_stands_in_the_list_of_the_documentation() -> None:
    rows = [line.split("|") for line in (ROOT / "docs/README.md").read_text().splitlines()]
    named = {room for row in rows if len(row) == 5 for room in row[3].split()}
    assert set(floors(FLOORS)) - named == set()


def test_a_room_imports_only_what_lies_below_it() -> None:
    assert upward(IMPORTS, floors(FLOORS), ALL) == []


def test_no_files_import_each_other_in_a_circle() -> None:
    ours = {name: taken & ALL.keys() - {name} for name, taken in IMPORTS.items()}
    # A package's own docstring file is named by every `from package import module`.
    faces = {name for name in ALL if any(other.startswith(f"{name}.") for other in ALL)}
    TopologicalSorter({name: taken - faces for name, taken in ours.items()}).prepare()


@pytest.mark.parametrize(
    "imported",
    ["server.platform.jobs", "server.platform.web.forms", "tests.people"],
    ids=["beside", "above", "out"],
)
def test_the_check_itself_sees_a_wrong_import(imported: str) -> None:
    """The control: a room of the same floor, of a higher one, and what is no room at all."""
    plan = floors(FLOORS)
    ours = [*ALL, imported]
    assert upward({"server.platform.privacy.keys": [imported]}, plan, ours) != []
    assert upward({"server.platform.privacy.keys": ["server.platform.database"]}, plan, ours) == []


def test_the_check_itself_sees_a_circle() -> None:
    with pytest.raises(CycleError):
        TopologicalSorter({"a": {"b"}, "b": {"a"}}).prepare()
