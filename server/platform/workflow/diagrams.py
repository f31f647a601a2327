"""Diagrams for the docs, drawn from the same tables that the engine runs on."""

from __future__ import annotations

from server.platform.workflow.steps import Workflow


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
