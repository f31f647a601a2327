"""`docs/workflows.md` shows the tables that the engine runs on, and nothing else.

After a change of a table: `JIUYE_REWRITE=1 pytest tests/workflow/test_diagrams.py`.
"""

from __future__ import annotations

import os
from types import SimpleNamespace
from uuid import uuid4

from server.house import open_rooms
from server.people.cooperation.models import Side
from server.platform.workflow.diagrams import mermaid, table
from server.platform.workflow.steps import Step, Workflow, workflows
from server.settings import ROOT
from tests.workflow.cases import insiders

open_rooms("workflow")

DOCUMENT = ROOT / "docs" / "workflows.md"
HEAD = """# Workflows

Drawn from the tables that the engine runs on; `tests/workflow/test_diagrams.py` keeps them equal.
Each arrow names its step and who takes it: a desk, or 到期 for a deadline. Who may take a step was
tried, with everybody whom such a case concerns: change a rule, and it shows here.
"""
PEOPLE = ("student_id", "account_id", "person")
OTHERS = ("id", "site_id", "college_id", "identity_id", "employer_id", "administrator_id")


def who_may(step: Step, state: str) -> list[str]:
    """Who of those whom a case in this state concerns may take this step, of whichever side."""
    about = dict.fromkeys(PEOPLE, uuid4()) | {name: uuid4() for name in OTHERS}
    cases = [SimpleNamespace(**about, state=state, side=side, entered_by=None) for side in Side]
    return [
        name
        for name in insiders(cases[0])
        if any(step.by(insiders(case)[name], case) for case in cases)
    ]


def reminders(workflow: Workflow) -> str:
    """When those who have to act are reminded of a deadline."""
    if not workflow.remind:
        return ""
    days = workflow.remind
    when = "时间过半和最后一天" if days is True else f"到期前 {'、'.join(map(str, days))} 天"
    return f"\n提醒：{when}。\n"


def drawn() -> str:
    """The whole document."""
    parts = [
        f"## {workflow.label} (`{name}`)\n\n```mermaid\n{mermaid(workflow)}```\n\n"
        f"{table(workflow, who_may)}{reminders(workflow)}"
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
