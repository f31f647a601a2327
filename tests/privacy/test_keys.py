"""Where keys come from, and that no two purposes share one."""

from __future__ import annotations

import base64
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.platform.privacy import keys
from server.platform.runtime import Runtime
from server.settings import Settings

ROOT = "3f9c1a7e5b2d4860" * 2 + "c4a8e6027d1b3f95" * 2
SECRET = "91b7d3f5024e6a8c" * 2 + "5e0a2c4b6d8f1379" * 2


@pytest.fixture(autouse=True)
def keys_as_before(opened: Runtime) -> Iterator[None]:
    before = dict(keys._roots)
    yield
    keys._roots.update(before)
    keys.purpose_key.cache_clear()


def given(tmp_path: Path, **settings: str) -> Settings:
    return Settings(data_dir=tmp_path, **settings)


def test_the_demo_makes_its_roots_once_and_keeps_them_private(tmp_path: Path) -> None:
    keys.load(given(tmp_path))
    first = keys.purpose_key("wrap"), keys.purpose_key("session")
    keys.load(given(tmp_path))
    assert (keys.purpose_key("wrap"), keys.purpose_key("session")) == first
    modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in (tmp_path / "keys").iterdir()}
    assert modes == {"root.key": 0o600, "secret.key": 0o600}


def test_processes_that_start_at_once_agree(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from server.settings import Settings;"
        "from server.platform.privacy import keys; keys.load(Settings(data_dir=Path(sys.argv[1])));"
        "sys.stdout.write(keys.purpose_key('wrap').hex())"
    )
    started = [
        subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE)
        for _ in range(4)
    ]
    said = {process.communicate()[0] for process in started}
    assert len(said) == 1
    assert len(said.pop()) == 64


@pytest.mark.parametrize(
    ("root", "secret", "names"),
    [
        ("", "", "JIUYE_ROOT_KEY"),
        (ROOT, "", "JIUYE_SECRET_KEY"),
        ("too-short", SECRET, "JIUYE_ROOT_KEY"),
        ("0" * 64, SECRET, "JIUYE_ROOT_KEY"),
        (ROOT, ROOT, "must differ"),
    ],
)
def test_production_refuses_missing_weak_or_equal_roots(
    tmp_path: Path, root: str, secret: str, names: str
) -> None:
    with pytest.raises(keys.KeyRefused, match=names):
        keys.load(given(tmp_path, profile="production", root_key=root, secret_key=secret))


def test_hex_and_base64_of_the_same_bytes_are_the_same_key(tmp_path: Path) -> None:
    keys.load(given(tmp_path, root_key=ROOT, secret_key=SECRET))
    wanted = keys.purpose_key("wrap")
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        text = encode(bytes.fromhex(ROOT)).decode().rstrip("=")
        keys.load(given(tmp_path, root_key=text, secret_key=SECRET))
        assert keys.purpose_key("wrap") == wanted


def test_every_purpose_has_a_key_of_its_own() -> None:
    labels = ["wrap", "audit", "seal:file", "seal:answer", "session", "link", "blind-index"]
    assert len({keys.purpose_key(label) for label in labels}) == len(labels)


def test_the_blind_index_does_not_depend_on_the_encrypting_root(tmp_path: Path) -> None:
    keys.load(given(tmp_path, root_key=ROOT, secret_key=SECRET))
    index, wrap = keys.purpose_key("blind-index"), keys.purpose_key("wrap")
    keys.load(given(tmp_path, root_key=SECRET[::-1], secret_key=SECRET))
    assert keys.purpose_key("blind-index") == index
    assert keys.purpose_key("wrap") != wrap
