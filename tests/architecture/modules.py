"""The project's modules and what each imports, as the tests of this folder read them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from server.settings import ROOT

PACKAGES = {
    "server": ROOT / "server",
    "wechat": ROOT / "wechat",
    "miniprogram_api": ROOT / "miniprogram-api" / "miniprogram_api",
}


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
IMPORTS = {name: imports(path) for name, path in ALL.items()}
