"""What a row of the specification costs: lines of each domain's rooms, by `python -m tests.rows`.

A row counts where the room's own code names it (`EREG-04`). Lines are those of the room's server
code, of its templates and of its tests, blank ones included. Rooms given as arguments are shown
alone; `--in FOLDER` reads another checkout, an older one with its rooms flat among them.
"""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass
from pathlib import Path

from server.settings import ROOT

ROW = re.compile(r"\b[A-Z]{2,5}-\d{2}\b")
WINGS = ("people", "signing", "recruiting", "fairs", "interviews", "destinations")


@dataclass(frozen=True, slots=True)
class Room:
    """A domain's room and what it takes."""

    name: str
    rows: int
    server: int
    templates: int
    tests: int

    @property
    def price(self) -> str:
        """Server lines for each row."""
        return str(round(self.server / self.rows)) if self.rows else "–"


def rooms(root: Path) -> list[Room]:
    """Every domain's room of a checkout, by name."""
    folders = [folder for wing in WINGS for folder in (root / "server" / wing).glob("*/")]
    flat = [] if folders else list((root / "server").glob("*/"))
    return sorted(
        (room(root, f) for f in (*folders, *flat) if (f / "service.py").exists()),
        key=lambda each: each.name,
    )


def room(root: Path, folder: Path) -> Room:
    code = [path.read_text("utf-8") for path in folder.glob("*.py")]
    return Room(
        folder.name,
        len(set(ROW.findall("\n".join(code)))),
        sum(text.count("\n") for text in code),
        lines(root / "templates" / folder.name, "*.html"),
        lines(root / "tests" / folder.name, "*.py"),
    )


def lines(folder: Path, pattern: str) -> int:
    return sum(path.read_text("utf-8").count("\n") for path in folder.rglob(pattern))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--in", dest="root", type=Path, default=ROOT)
    given = parser.parse_args()
    found = [each for each in rooms(given.root) if not given.names or each.name in given.names]
    table: list[tuple[object, ...]] = [
        ("room", "rows", "server", "templates", "tests", "server lines a row"),
        ("---",) * 6,
    ]
    for each in found:
        table.append((each.name, each.rows, each.server, each.templates, each.tests, each.price))
    for cells in table:
        print("|", " | ".join(map(str, cells)), "|")  # noqa: T201


if __name__ == "__main__":
    main()
