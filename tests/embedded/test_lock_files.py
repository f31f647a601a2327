"""The lock files: complete, hashed, and silent about where packages come from."""

from __future__ import annotations

import json
import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from server.settings import ROOT

LOCKS = ["requirements.lock", "requirements-dev.lock", "requirements-node.lock"]


def locked(lock: str) -> dict[str, list[str]]:
    """Package → its pinned versions (several where they depend on the Python in use)."""
    pins: dict[str, list[str]] = {}
    for line in (ROOT / lock).read_text("utf-8").splitlines():
        if found := re.match(r"([A-Za-z0-9._-]+)(?:\[.*\])?==(\S+)", line):
            pins.setdefault(canonicalize_name(found[1]), []).append(found[2])
    return pins


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_is_a_pin_or_a_hash_and_none_an_address(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    assert "://" not in text
    for entry in text.replace("\\\n", " ").splitlines():
        assert re.fullmatch(r"\S+==\S+( ; [^\\]+?)?\s+(--hash=sha256:[0-9a-f]{64}\s*)+", entry)


def test_every_dependency_is_locked_in_a_version_that_it_allows() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    run, groups = project["project"]["dependencies"], project["dependency-groups"]
    test = [*run, *groups["build"], *(line for line in groups["dev"] if isinstance(line, str))]
    for lock, wanted in (
        ("requirements.lock", [*run, *groups["build"]]),
        ("requirements-dev.lock", test),
    ):
        pins = locked(lock)
        for requirement in map(Requirement, wanted):
            versions = pins.get(canonicalize_name(requirement.name), [])
            assert versions, f"{requirement.name} is not in {lock}: run `make lock`"
            assert all(requirement.specifier.contains(v, prereleases=True) for v in versions)


def test_tests_run_on_the_versions_that_are_delivered() -> None:
    tests = locked("requirements-dev.lock")
    for name, versions in locked("requirements.lock").items():
        assert tests[name] == versions


def test_the_browser_packages_are_hashed_and_name_no_registry() -> None:
    packages = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]
    installed = {name: entry for name, entry in packages.items() if name}
    assert installed
    assert all("integrity" in entry and "resolved" not in entry for entry in installed.values())
