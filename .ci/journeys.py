"""Fails unless every test marked `journey` ran: `journeys.py JUNIT_FILE`.

A suite without a browser must not look like one that passed.
"""

from __future__ import annotations

import subprocess
import sys
from xml.etree import ElementTree


def junit_name(node: str) -> tuple[str, str]:
    """pytest's node id, as its JUnit file has it: `tests.a.test_b.TestC`, `test_d[1]`.

    There a test of an xdist group has the group's name behind an `@`.
    """
    path, _, rest = node.partition("::")
    *classes, name = rest.split("::") if "[" not in rest else _split_before_parameters(rest)
    return ".".join([path.removesuffix(".py").replace("/", "."), *classes]), name


def _split_before_parameters(rest: str) -> list[str]:
    head, bracket, parameters = rest.partition("[")
    *classes, name = head.split("::")
    return [*classes, name + bracket + parameters]


def main(junit: str) -> None:
    """Exit status 1 and one sentence if a journey is missing or was skipped, or there is none."""
    # Twice quiet, as the project's own options would have it, names no tests.
    collect = [sys.executable, "-m", "pytest", "--collect-only", "-m", "journey", "-q"]
    collect += ["-o", "addopts=--import-mode=importlib"]
    collected = subprocess.run(collect, capture_output=True, text=True, check=False).stdout
    wanted = {junit_name(line) for line in collected.splitlines() if "::" in line}
    ran = {
        (case.get("classname", ""), case.get("name", "").partition("@")[0])
        for case in ElementTree.parse(junit).iter("testcase")
        if case.find("skipped") is None
    }
    if not wanted:
        sys.exit("No test is marked as a browser journey.")
    if missing := sorted(wanted - ran):
        sys.exit(f"{len(missing)} of {len(wanted)} journeys did not run: {missing[0]}")
    sys.stdout.write(f"All {len(wanted)} browser journeys ran.\n")


if __name__ == "__main__":
    main(sys.argv[1])
