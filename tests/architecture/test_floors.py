"""The house from the ground up: a room imports only rooms of the floors below its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from graphlib import CycleError, TopologicalSorter
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from tortoise.models import Model

from server.house import KNOWN, PLAN, floors, modules, open_rooms
from server.people.cases.sheets import Sheet
from server.platform.papers.kinds import Papers
from server.platform.web.endpoint import Room
from server.platform.workflow.steps import Workflow
from server.settings import ROOT
from tests.architecture.modules import ALL, IMPORTS

TOP = ["demo", "prefork", "worker", "app", "commands", "cli"]
"""What assembles the whole, each above the one before."""


def plan() -> dict[str, int]:
    """The floor of each room, by its own name."""
    built = [[room.split(".")[-1] for room in floor] for floor in floors()]
    built += [[room] for room in TOP]
    return {room: floor for floor, rooms in enumerate(built) for room in rooms}


def room_of(module: str) -> str:
    """`server.people.students.service` lies in `students`, `wechat.sandbox.wire` in `wechat`."""
    package, *rest = module.split(".")
    inside = rest[1:] if rest and f"{package}.{rest[0]}" in PLAN else rest
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
    assert rooms == set(plan())


def test_every_room_stands_in_the_list_of_the_documentation() -> None:
    rows = [line.split("|") for line in (ROOT / "docs/README.md").read_text().splitlines()]
    named = {room for row in rows if len(row) == 5 for room in row[3].split()}
    assert set(plan()) - named == set()


def test_a_room_imports_only_what_lies_below_it() -> None:
    assert upward(IMPORTS, plan(), ALL) == []


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
    known = plan()
    ours = [*ALL, imported]
    assert upward({"server.platform.privacy.keys": [imported]}, known, ours) != []
    assert upward({"server.platform.privacy.keys": ["server.platform.database"]}, known, ours) == []


def test_the_check_itself_sees_a_circle() -> None:
    with pytest.raises(CycleError):
        TopologicalSorter({"a": {"b"}, "b": {"a"}}).prepare()


WHAT = {
    "models": Model, "workflow": Workflow, "papers": Papers, "sheet": Sheet, "handlers": Room,
}  # fmt: skip
"""What a file of a known name holds, where that can be seen in it."""
CALLS = {
    "notices": ("task(", "result(", "change(", "news(", "register(", "@address_book", "@job"),
    "holdings": ("holds(", "passing("), "retention": ("keeps(",), "audience": ("join(",),
    "home": ("show_at_home(", "count("), "timers": ("@every(", "@job("),
}  # fmt: skip
"""What the others call."""


@pytest.mark.parametrize("kind", KNOWN)
def test_a_file_of_a_known_name_adds_something(kind: str) -> None:
    """A name that is known opens the file: one that registers nothing is there by mistake."""
    open_rooms()
    empty = [name for name in modules(kind) if not adds(kind, import_module(name))]
    assert empty == []


def adds(kind: str, module: ModuleType) -> bool:
    values = vars(module).values()
    if kind in WHAT:
        wanted = WHAT[kind]
        return any(
            isinstance(value, wanted)
            or (isinstance(value, type) and issubclass(value, wanted))
            for value in values
        )
    text = Path(str(module.__file__)).read_text("utf-8")
    return any(call in text for call in CALLS[kind])
