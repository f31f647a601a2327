"""A process imports only its own parts, and all of them: what it does not know, it cannot do."""

from __future__ import annotations

import json
import subprocess
import sys

from server.settings import ROOT

WHAT_THE_WORKER_MISSES = """
import json
from server import worker
from server.people.accounts.codes import purposes
from server.platform.workflow.steps import workflows
known = {*purposes(), *workflows()}
from server import house
print(json.dumps([len(known), sorted({*purposes(), *workflows()} - known)]))
"""


def test_the_worker_knows_every_code_and_workflow_of_the_web() -> None:
    """It sends the codes that the web asks for, and minds the deadlines of every case."""
    done = subprocess.run(
        [sys.executable, "-c", WHAT_THE_WORKER_MISSES],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )
    known, missing = json.loads(done.stdout)
    assert known > 20
    assert missing == []
