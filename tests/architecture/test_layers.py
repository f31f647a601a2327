"""Imports go one way: miniprogram_api, then wechat, then server; and inside a domain, downwards."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.settings import ROOT

PACKAGES = {
    "server": ROOT / "server",
    "wechat": ROOT / "wechat",
    "miniprogram_api": ROOT / "miniprogram-api" / "miniprogram_api",
}
KNOW_EVERYTHING = {"server.app", "server.parts", "server.worker", "server.cli"}
FOUNDATIONS = ("access", "web", "workflow", "privacy", "storage", "embedded", "tables")
"""Rooms that are no domain: they know no domain's verbs."""

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


def modules() -> Iterator[tuple[str, Path]]:
    for package, folder in PACKAGES.items():
        for path in sorted(folder.rglob("*.py")):
            dotted = ".".join((package, *path.relative_to(folder).with_suffix("").parts))
            yield dotted.removesuffix(".__init__"), path


def imports(path: Path) -> set[str]:
    """Every module that a file imports, wherever in it; `from a import b` names both a and a.b."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


ALL = dict(modules())
DOMAINS = {
    name.split(".")[1]
    for name in ALL
    if name.startswith("server.") and name.split(".")[-1] in ("handlers", "service", "models")
} - set(FOUNDATIONS)


def breaches(of: str, forbidden: tuple[str, ...]) -> list[str]:
    return [
        f"{name} imports {imported}"
        for name, path in ALL.items()
        if name.split(".")[0] == of and name not in KNOW_EVERYTHING
        for imported in imports(path)
        if imported.split(".")[0] in forbidden
    ]


def test_the_platform_knows_neither_wechat_nor_the_mini_program() -> None:
    assert breaches("server", ("wechat", "miniprogram_api", "tests")) == []


def test_wechat_does_not_know_the_mini_programs_api() -> None:
    assert breaches("wechat", ("miniprogram_api", "tests")) == []


def test_the_sandbox_is_spoken_to_over_http_only() -> None:
    ours = [
        f"{name} imports {imported}"
        for name, path in ALL.items()
        if not name.startswith("wechat.sandbox") and name != "server.cli"
        for imported in imports(path)
        if imported.startswith("wechat.sandbox")
    ]
    assert ours == []


@pytest.mark.parametrize("kind", BELOW)
def test_a_domains_file_imports_only_what_is_below_it(kind: str) -> None:
    wrong = []
    for name, path in ALL.items():
        parts = name.split(".")
        if parts[0] != "server" or parts[-1] != kind or len(parts) != 3:
            continue
        siblings = {
            imported.split(".")[2]
            for imported in imports(path)
            if imported.startswith(f"server.{parts[1]}.")
        }
        wrong += [f"{name} imports {s}" for s in siblings & set(BELOW) - BELOW[kind]]
    assert wrong == []


def test_nobody_imports_handlers_or_timers_but_those_who_assemble() -> None:
    wrong = [
        f"{name} imports {imported}"
        for name, path in ALL.items()
        if name not in KNOW_EVERYTHING
        for imported in imports(path)
        if imported.split(".")[-1] in ("handlers", "timers") and imported.split(".")[1:-1]
    ]
    assert wrong == []


@pytest.mark.parametrize("room", FOUNDATIONS)
def test_foundations_know_no_domains_verbs(room: str) -> None:
    verbs = tuple(
        f"server.{domain}.{file}"
        for domain in DOMAINS - {"policies"}
        for file in ("service", "queries", "handlers", "workflow")
    )
    wrong = [
        f"{name} imports {imported}"
        for name, path in ALL.items()
        if name.startswith(f"server.{room}.")
        for imported in imports(path)
        if imported in verbs
    ]
    assert wrong == []


def test_the_check_itself_sees_a_wrong_import(tmp_path: Path) -> None:
    """The control: an import hidden in a function is found too."""
    file = tmp_path / "service.py"
    file.write_text("def verb():\n    from wechat import client\n    return client\n")
    assert {"wechat", "wechat.client"} <= imports(file)
