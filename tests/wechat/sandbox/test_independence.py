"""The sandbox judges our client, so it may share nothing with it."""

from __future__ import annotations

import ast
from pathlib import Path

import wechat.sandbox

HERE = Path(wechat.sandbox.__file__).parent
BRIDGE = "launch.py"
"""Builds the configuration from the service's settings; nothing here may import it."""
FORBIDDEN = ("server", "miniprogram_api", "wechatpy", "tortoise", "redis", "asyncpg")


def imported(module: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names.add(node.module or "")
    return names


def test_it_imports_neither_the_platform_nor_the_client_nor_a_database() -> None:
    modules = [path for path in HERE.rglob("*.py") if path.name != BRIDGE]
    assert len(modules) > 30
    for module in modules:
        for name in imported(module):
            assert name.split(".")[0] not in FORBIDDEN, f"{module.name} imports {name}"
            if name.split(".")[0] == "wechat":
                assert name.startswith("wechat.sandbox"), f"{module.name} imports {name}"
                assert name != "wechat.sandbox.launch"
