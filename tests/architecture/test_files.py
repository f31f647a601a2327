"""Files are small, named for what they hold, and only what people wrote lies in the repository."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from server.settings import ROOT

FOLDERS = (
    "server", "wechat", "miniprogram-api", "templates", "migrations", "tests", "config", "docs",
)
WRITTEN = {".py", ".html", ".css", ".js", ".mjs", ".toml", ".sql"}
MOST_LINES = 400
JUNK_DRAWERS = {"utils", "util", "helpers", "helper", "common", "misc", "base", "tools", "lib"}
BUILT = {".woff", ".woff2", ".ttf", ".otf", ".eot", ".map", ".br", ".gz", ".pyc", ".whl"}


def files() -> Iterator[Path]:
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


def test_no_file_is_longer_than_400_lines() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in files()
        if path.suffix in WRITTEN
        and (lines := len(path.read_text("utf-8").splitlines())) > MOST_LINES
    }
    assert long == {}


def test_an_account_is_written_in_one_way() -> None:
    """账, of money and of names alike (现代汉语规范词典); the other character is a variant."""
    texts = (path for path in files() if path.suffix in {".py", ".html", ".js", ".toml"})
    assert [path.name for path in texts if "\u5e10\u53f7" in path.read_text("utf-8")] == []


def test_nothing_is_a_junk_drawer() -> None:
    named = [
        str(path.relative_to(ROOT))
        for path in files()
        if {part.partition(".")[0] for part in path.relative_to(ROOT).parts} & JUNK_DRAWERS
    ]
    assert named == []


def test_no_built_or_foreign_file_lies_among_ours() -> None:
    built = [
        str(path.relative_to(ROOT))
        for path in files()
        if path.suffix in BUILT or ".min." in path.name
    ]
    assert built == []


def test_what_is_built_is_ignored() -> None:
    ignored = (ROOT / ".gitignore").read_text("utf-8").split()
    assert {"build/", "node_modules/", ".venv/", ".data/"} <= set(ignored)


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in files()
        if path.suffix == ".py"
        and path.name != "__init__.py"
        and not path.read_text("utf-8").lstrip().startswith(('"""', 'r"""'))
    ]
    assert silent == []
