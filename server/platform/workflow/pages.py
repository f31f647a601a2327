"""The four parts of a case page, the same for everything that is reviewed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from server.platform.access.actor import Actor, Kind, Role
from server.platform.web.forms import View
from server.platform.workflow import engine
from server.platform.workflow.case import Case
from server.platform.workflow.queries import Move, history, waiting_for
from server.platform.workflow.steps import Reasons, Workflow

TONES = {
    "approved": "good",
    "admitted": "good",
    "granted": "good",
    "active": "good",
    "published": "good",
    "done": "good",
    "refused": "bad",
    "failed": "bad",
    "expired": "bad",
    "revoked": "bad",
    "withdrawn": "plain",
    "ended": "plain",
    "renewed": "plain",
    "replaced": "plain",
    "discarded": "plain",
}


class Fact(View):
    label: str
    value: str


class ReasonChoice(View):
    """`is_vague`: it has to be explained in words."""

    code: str
    label: str
    is_vague: bool = False


class DayView(View):
    """A last day that whoever decides may set, within these two; `value` holds if he sets none."""

    label: str
    value: date
    earliest: date
    latest: date
    hint: str


class ActionView(View):
    name: str
    label: str
    danger: bool
    consequences: list[str]
    needs_reason: bool
    reasons: list[ReasonChoice]
    href: str
    asks: bool = False
    """Whether it is asked about even where it could be undone."""
    day: DayView | None = None


class MoveView(View):
    at: datetime
    who: str
    label: str
    reason: str
    note: str


class CaseView(View):
    """State with who is next and since when, facts, buttons, history."""

    state: str
    state_label: str
    tone: str
    waiting_for: str | None
    since: datetime
    deadline: datetime | None
    facts: list[Fact]
    actions: list[ActionView]
    history: list[MoveView]


async def case_view(
    workflow: Workflow,
    actor: Actor,
    case: Case,
    *,
    href: str,
    facts: list[Fact] | None = None,
    days: Mapping[str, DayView] | None = None,
) -> CaseView:
    """A case as this actor sees it; buttons post to `href`, `days` are what steps may set."""
    state = str(case.state)  # type: ignore[attr-defined]  # every concrete Case has it
    next_up = waiting_for(workflow, state)
    return CaseView(
        state=state,
        state_label=workflow.label_of(state),
        tone=TONES.get(state, "wait"),
        waiting_for=f"等待{next_up}处理" if next_up else None,
        since=case.state_since,
        deadline=case.due_at if next_up else None,
        facts=facts or [],
        actions=[
            ActionView(
                name=a.name,
                label=a.label,
                danger=a.danger,
                consequences=list(a.consequences),
                needs_reason=bool(a.reasons),
                reasons=reason_choices(a.reasons),
                href=href,
                day=(days or {}).get(a.name),
            )
            for a in engine.actions(workflow, actor, case)
        ],
        history=[move_view(move) for move in await history(workflow, case.id)],
    )


def move_view(move: Move, label: str = "") -> MoveView:
    """A line of a history, under another label where its own says too little."""
    return MoveView(
        at=move.at,
        who=signed(move.who, move.role, move.behalf),
        label=label or move.label,
        reason=move.reason,
        note=move.words,
    )


def signed(who: str, role: str, behalf: str = "") -> str:
    """周老师（学校就业中心）, and in whose place: 周老师（学校就业中心）代 李老师."""
    label = role_label(role)
    name = f"{who}（{label}）" if label else who
    return f"{name}代 {behalf}" if behalf else name


def reason_choices(reasons: Reasons | None) -> list[ReasonChoice]:
    """Why a step may be taken, to choose from."""
    if reasons is None:
        return []
    return [
        ReasonChoice(code=code, label=label, is_vague=code in reasons.vague)
        for code, label in reasons.labels.items()
    ]


def role_label(role: str) -> str:
    """学校就业中心, 学生 …; nothing for the system, nor for a WeChat without an account (本人)."""
    if role in (Kind.SYSTEM, Kind.VISITOR):
        return ""
    if role in Role.__members__.values():
        return Role(role).label
    return Kind(role).label
