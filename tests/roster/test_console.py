"""`jiuye roster import`: the report on the terminal, and nothing loaded that was not asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from server.settings import ROOT
from tests.roster.conftest import World
from tests.roster.rosters import graduate, table
from tests.template import environment


@pytest.fixture
def roster_file(tmp_path: Path) -> Path:
    path = tmp_path / "名单.xlsx"
    path.write_bytes(table([graduate(1), graduate(2), graduate(3, 学号="")]))
    return path


def jiuye(world: World, *words: str) -> subprocess.CompletedProcess[str]:
    env = environment(world.settings, world.settings.database_url, world.settings.redis_url)
    return subprocess.run(
        [sys.executable, "-m", "server.cli", "roster", "import", *words],
        env=env | {"PYTHONIOENCODING": "utf-8"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


async def test_bad_rows_are_reported_and_nothing_is_loaded(world: World, roster_file: Path) -> None:
    done = jiuye(world, os.fspath(roster_file), "--site", "19001")

    assert done.returncode == 1, done.stderr
    assert "北方学院：共 3 行，合格 2 行，有问题 1 行" in done.stdout
    assert "第 4 行 学号：请填写学号" in done.stdout
    assert "--accept-good" in done.stdout
    assert await world.students.count() == 0


async def test_the_good_rows_are_loaded_when_asked_for(world: World, roster_file: Path) -> None:
    done = jiuye(world, os.fspath(roster_file), "--site", "19001", "--accept-good")

    assert done.returncode == 0, done.stdout + done.stderr
    assert "已导入 2 条" in done.stdout
    assert await world.students.count() == 2


def rewrite(path: Path, content: bytes | None) -> None:
    """Other content, or its own cut off."""
    path.write_bytes(content or path.read_bytes()[:-40])


@pytest.mark.parametrize(
    ("site", "content", "sentence"),
    [
        ("19009", b"x", "没有代码为 19009 的学校"),
        ("19001", b"x", "这不是 .xlsx 表格"),
        ("19001", None, "文件不完整"),
    ],
)
async def test_what_cannot_be_read_is_said(
    world: World, roster_file: Path, site: str, content: bytes | None, sentence: str
) -> None:
    rewrite(roster_file, content)
    done = jiuye(world, os.fspath(roster_file), "--site", site)

    assert done.returncode == 1
    assert sentence in done.stdout
    assert await world.students.count() == 0
