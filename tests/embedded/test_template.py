"""The template that is kept between runs is used as long as nothing that made it has changed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from server.platform import clock
from server.settings import ROOT, Settings
from tests import template

MODULES = "server/models.py", "server/seed.py"


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A small checkout whose template was just made."""
    monkeypatch.setattr(template, "ROOT", tmp_path)
    monkeypatch.setattr(template, "KEPT", tmp_path / "kept")
    for name in ("kept", "server", "migrations", "config"):
        (tmp_path / name).mkdir()
    for name in (*MODULES, "server/handlers.py", "migrations/1.sql", "config/codes.toml"):
        (tmp_path / name).write_text("before")
    recipe = template.recipe(MODULES)
    (tmp_path / "kept" / template.RECIPE).write_text(json.dumps(recipe))
    yield tmp_path
    clock.shift_to(timedelta())


def test_it_is_kept_while_only_other_files_change(checkout: Path) -> None:
    (checkout / "server/handlers.py").write_text("after")
    assert template.is_fresh()


@pytest.mark.parametrize(
    "change",
    [
        lambda root: (root / "server/models.py").write_text("after"),
        lambda root: (root / "server/seed.py").unlink(),
        lambda root: (root / "migrations/2.sql").touch(),
        lambda root: (root / "config/codes.toml").write_text("after"),
        lambda root: clock.shift_to(timedelta(hours=1)),
    ],
    ids=["a model", "a module that is gone", "a new migration", "a code table", "a new hour"],
)
def test_it_is_stale_after_a_change(checkout: Path, change: Callable[[Path], object]) -> None:
    change(checkout)
    assert not template.is_fresh()


def test_it_is_stale_for_another_setting(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JIUYE_TEST_REDIS_URL", "redis://elsewhere")
    assert template.is_fresh()
    monkeypatch.setenv("JIUYE_WECHAT__OFFICIAL__APPID", "wx1")
    assert not template.is_fresh()


def test_models_the_demo_and_migrations_had_a_part(base_settings: Settings) -> None:
    if not (note := base_settings.data_dir / template.RECIPE).exists():
        pytest.skip("the template is on a server of the operator's own")
    noted = json.loads(note.read_text("utf-8"))
    parts = {*noted["modules"], *noted["beside"], "server/demo/past.py"}  # tests tell it themselves
    for pattern in ("server/**/models.py", "server/demo/*.py", "migrations/models/*.py"):
        assert {str(path.relative_to(ROOT)) for path in ROOT.glob(pattern)} <= parts
