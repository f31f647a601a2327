"""Inside a domain imports go downwards, and nobody reaches around a wall."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.settings import ROOT
from tests.architecture.modules import ALL, IMPORTS, imports

COMMANDS = {name for name in IMPORTS if name.startswith("server.commands.")}
KNOW_EVERYTHING = {"server.app", "server.house", "server.worker"} | COMMANDS
BELOW = {
    "models": set(),
    "rules": {"models"},
    "workflow": {"models", "rules"},
    "schemas": {"models", "rules"},
    "queries": {"models", "rules", "workflow", "schemas"},
    "service": {"models", "rules", "workflow", "schemas", "queries"},
    "timers": {"models", "rules", "workflow", "schemas", "queries", "service"},
    "handlers": {"models", "rules", "workflow", "schemas", "queries", "service"},
}
"""What each file of a domain may import of its siblings (architecture.md, Layout)."""


def test_the_sandbox_is_spoken_to_over_http_only() -> None:
    ours = [
        f"{name} imports {imported}"
        for name, taken in IMPORTS.items()
        if not name.startswith("wechat.sandbox") and name not in COMMANDS
        for imported in taken
        if imported.startswith("wechat.sandbox")
    ]
    assert ours == []


@pytest.mark.parametrize("kind", BELOW)
def test_a_domains_file_imports_only_what_is_below_it(kind: str) -> None:
    wrong = []
    for name, taken in IMPORTS.items():
        parts = name.split(".")
        if parts[0] != "server" or parts[-1] != kind or len(parts) != 4:
            continue
        siblings = {
            imported.split(".")[3]
            for imported in taken
            if imported.startswith(".".join(parts[:3]) + ".")
        }
        wrong += [f"{name} imports {s}" for s in siblings & set(BELOW) - BELOW[kind]]
    assert wrong == []


def test_nobody_imports_handlers_or_timers_but_those_who_assemble() -> None:
    wrong = [
        f"{name} imports {imported}"
        for name, taken in IMPORTS.items()
        if name not in KNOW_EVERYTHING
        for imported in taken
        if imported.split(".")[-1] in ("handlers", "timers") and len(imported.split(".")) > 3
    ]
    assert wrong == []


def test_every_transaction_is_one_of_ours() -> None:
    """The library's own lose what their task writes after a BEGIN that failed; the one test that
    shows it may begin them.
    """
    tests = {path.relative_to(ROOT).as_posix(): path for path in (ROOT / "tests").rglob("*.py")}
    around = {
        name
        for name, path in (ALL | tests).items()
        for imported in imports(path)
        if imported.startswith(("tortoise.transactions", "tortoise.backends"))
    }
    assert around == {"server.platform.database", "tests/database/test_transactions.py"}


def test_the_check_itself_sees_a_wrong_import(tmp_path: Path) -> None:
    """The control: an import hidden in a function is found too."""
    file = tmp_path / "service.py"
    file.write_text("def verb():\n    from wechat import client\n    return client\n")
    assert {"wechat", "wechat.client"} <= imports(file)
