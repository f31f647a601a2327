"""Diagrams and tables for the docs, drawn from the same tables that the engine runs on."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from server.platform.workflow.steps import Step, Workflow

HEADS = ("step", "from", "to", "who may", "by rule", "waits for", "deadline")


def mermaid(workflow: Workflow) -> str:
    """A Mermaid state diagram of every step, with who takes it."""
    lines = ["stateDiagram-v2"]
    for state in workflow.states:
        lines.append(f'  {state}: {workflow.label_of(state)}')
    entered = {target for step in workflow.steps for target in step.possible_targets}
    lines += [f"  [*] --> {state}" for state in workflow.states if str(state) not in entered]
    for step in workflow.steps:
        who = "到期" if step.after else (step.queue.label if step.queue else "")
        label = f"{step.label}（{who}）" if who else step.label
        for source in step.source:
            lines += [f"  {source} --> {target}: {label}" for target in step.possible_targets]
    lines += [f"  {state} --> [*]" for state in workflow.states if workflow.is_final(str(state))]
    return "\n".join(lines) + "\n"


def table(workflow: Workflow, may: Callable[[Step, str], Iterable[str]]) -> str:
    """A Markdown table of every step from every state; `may` tries who may take it there."""
    rows = [HEADS, ("---",) * len(HEADS)]
    for step in workflow.steps:
        for source in step.source:
            party = workflow.party_of(source)
            rows.append((
                f"{step.label} `{step.name}`",
                workflow.label_of(source),
                "、".join(workflow.label_of(target) for target in step.possible_targets),
                "、".join(may(step, source)),
                f"`{step.by.name}`".replace("|", "\\|"),
                party.label if party else "",
                "到期" if step.after else "",
            ))  # fmt: skip
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)
