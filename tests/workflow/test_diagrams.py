"""`docs/workflows.md` shows the tables that the engine runs on, and nothing else.

After a change of a table: `JIUYE_REWRITE=1 pytest tests/workflow/test_diagrams.py`.
"""

from __future__ import annotations

import os

from server.house import open_rooms
from server.platform.workflow.diagrams import mermaid
from server.platform.workflow.steps import workflows
from server.settings import ROOT

open_rooms("workflow")

DOCUMENT = ROOT / "docs" / "workflows.md"
HEAD = """# Workflows

Drawn from the tables that the engine runs on; `tests/workflow/test_diagrams.py` keeps them equal.
Each arrow names its step and who takes it: a desk, or 到期 for a deadline.
"""


def drawn() -> str:
    """The whole document."""
    parts = [
        f"## {workflow.label} (`{name}`)\n\n```mermaid\n{mermaid(workflow)}```\n"
        for name, workflow in sorted(workflows().items())
    ]
    return "\n".join([HEAD, *parts])


def test_the_document_shows_todays_tables() -> None:
    if os.environ.get("JIUYE_REWRITE"):
        DOCUMENT.write_text(drawn(), "utf-8")
    assert DOCUMENT.read_text("utf-8") == drawn()


def test_every_state_and_step_is_in_its_diagram() -> None:
    for workflow in workflows().values():
        picture = mermaid(workflow)
        for state in workflow.states:
            assert f"  {state}: {workflow.label_of(state)}" in picture
        for step in workflow.steps:
            assert f": {step.label}" in picture
