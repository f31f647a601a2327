"""What a desk sees: its queues, a student's file, the evidence."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC
from uuid import UUID

from server import clock
from server.access.actor import Actor, Role
from server.accounts.models import Binding, BindingState
from server.accounts.workflow import BINDING
from server.notices.models import Delivery, Outcome
from server.privacy import cipher, masks
from server.settings import Settings
from server.staff import batches
from server.staff.schemas import (
    Change,
    DeliveryLine,
    DeskView,
    FileLine,
    NumberLine,
    QueueLine,
    ReviewLine,
    ReviewQuery,
    ReviewView,
    StaffAction,
    StudentRef,
    StudentView,
)
from server.students import accounts
from server.students import queries as students
from server.students.models import Student
from server.workflow import queries as cases
from server.workflow.case import Case
from server.workflow.models import Transition
from server.workflow.pages import CaseView, Fact, MoveView, case_view, role_label
from server.workflow.steps import Workflow, workflows

OUTCOME_TONES = {
    Outcome.CONFIRMED: "good",
    Outcome.SENT: "info",
    Outcome.WAITING: "wait",
    Outcome.SENDING: "wait",
    Outcome.IMPOSSIBLE: "plain",
    Outcome.REFUSED: "bad",
    Outcome.PARKED: "bad",
}


@dataclass(frozen=True, slots=True)
class Panel:
    """How one kind of case looks on the review desk: a line of the list, its facts, its files, and
    what it would change, item by item, where it changes something.
    """

    line: Callable[[Case], Awaitable[tuple[str, str]]]
    facts: Callable[[Case], Awaitable[list[Fact]]]
    changes: Callable[[Actor, Case], Awaitable[list[Change]]] | None = None
    files: Callable[[Case], Awaitable[list[FileLine]]] | None = None
    related: tuple[str, ...] = ()
    """What `line` reads of other tables; fetched with the whole list, not case by case."""


Numbers = Callable[[Actor], Awaitable[list[NumberLine]]]

_panels: dict[str, Panel] = {}
_numbers: list[Numbers] = []


def show(workflow: Workflow, panel: Panel) -> None:
    """A domain says how its cases look on the desk; without a panel a queue is not listed."""
    _panels[workflow.name] = panel


def count(numbers: Numbers) -> None:
    """A domain's own numbers on the desk's home."""
    if numbers not in _numbers:
        _numbers.append(numbers)


async def desk(actor: Actor) -> DeskView:
    """The desk's home: what waits, and the numbers worth a look."""
    waiting = [w for w in await cases.waiting_at_desk(actor) if w.workflow.name in _panels]
    total = await Student.filter(students.visible_to(actor)).count()
    bound = await bound_students(actor)
    return DeskView(
        queues=[
            QueueLine(
                name=w.workflow.name,
                title=w.workflow.label,
                count=w.count,
                oldest=w.oldest,
                href=f"/staff/reviews?queue={w.workflow.name}",
            )
            for w in waiting
        ],
        numbers=[
            NumberLine(label="生源人数", value=total, href="/staff/roster"),
            NumberLine(label="已绑定微信", value=bound, href="/staff/roster?bound=yes"),
            NumberLine(label="尚未绑定", value=total - bound, href="/staff/roster?bound=no"),
            *[line for numbers in _numbers for line in await numbers(actor)],
        ],
    )


async def bound_students(actor: Actor) -> int:
    """How many of the visible students are bound to a WeChat."""
    scope = Binding.filter(state=BindingState.ACTIVE, account__kind="student")
    if Role.PROVINCE not in actor.roles:
        scope = scope.filter(site_id=actor.site_id)
        if Role.SCHOOL not in actor.roles:
            scope = scope.filter(college_id=actor.college_id)
    return len(await scope.distinct().values_list("account_id"))


async def student_file(actor: Actor, student_id: UUID, settings: Settings) -> StudentView:
    """A student as his school's desk sees him: masked facts, binding, history, deliveries."""
    row = await students.student(actor, student_id)
    number = await cipher.reveal(row.id, "student", "id_number_cell", row.id, row.id_number_cell)
    identities = await students.identities(row.id, settings)
    deliveries = (
        await Delivery.filter(notice__account_id=row.id)
        .order_by("-created_at")
        .limit(20)
        .select_related("notice")
    )
    return StudentView(
        student=StudentRef(id=row.id, name=row.name),
        facts=[
            Fact(label="学号", value=row.student_no),
            Fact(label="身份证号", value=masks.mask_id_number(number)),
            Fact(label="性别", value=row.gender.label),
            Fact(label="学校", value=row.site.name),
            Fact(label="院系", value=row.college.name),
            Fact(label="专业", value=row.major),
            Fact(label="毕业年度", value=str(row.graduation_year)),
        ],
        bound=bool(identities),
        bound_at=identities[0].since if identities else None,
        identities=identities,
        history=await binding_history(row.id),
        deliveries=[
            DeliveryLine(
                at=d.created_at,
                event=d.notice.title,
                channel=d.channel.label,
                outcome=d.outcome.label,
                tone=OUTCOME_TONES[d.outcome],
                error=d.problem,
            )
            for d in deliveries
        ],
        actions=_student_actions(actor, row, bool(identities), await accounts.has_password(row.id)),
    )


async def binding_history(account_id: UUID) -> list[MoveView]:
    """Every binding and unbinding of an account, newest first."""
    bindings = await Binding.filter(account_id=account_id).values_list("id", flat=True)
    moves = await Transition.filter(
        workflow=BINDING.name, object_id__in=list(bindings)
    ).order_by("-id")
    labels = {"bind": "绑定微信"} | {step.name: step.label for step in BINDING.steps}
    return [
        MoveView(
            at=m.at,
            who=_signed(m),
            label=labels.get(m.step, m.step),
            reason="",
            note=m.words,
        )
        for m in moves
    ]


def _signed(move: Transition) -> str:
    role = role_label(move.role)
    return f"{move.actor_name or '本人'}（{role}）" if role else "系统"


def _student_actions(
    actor: Actor, row: Student, bound: bool, has_password: bool
) -> list[StaffAction]:
    if not (bound or has_password) or not actor.roles & {Role.SCHOOL, Role.PROVINCE}:
        return []
    consequences = ["登录密码和登录手机失效，电脑上会退出登录"]
    if bound:
        consequences = ["该微信立即不能再进入这名学生的账号", *consequences, "学生会收到通知"]
    return [
        StaffAction(
            label="解除微信绑定" if bound else "作废登录密码",
            href=f"/staff/roster/{row.id}/unbind",
            danger=True,
            consequences=[*consequences, "学生可以重新核对身份后再绑定"],
        )
    ]


async def reviews(actor: Actor, query: ReviewQuery) -> ReviewView:
    """The review desk: queues, the oldest cases of one of them, and one case opened."""
    waiting = [w for w in await cases.waiting_at_desk(actor) if w.workflow.name in _panels]
    chosen = workflows().get(query.queue) or (waiting[0].workflow if waiting else None)
    queues = [
        QueueLine(
            name=w.workflow.name,
            title=w.workflow.label,
            count=w.count,
            oldest=w.oldest,
            href=f"/staff/reviews?queue={w.workflow.name}",
            active=chosen is w.workflow,
        )
        for w in waiting
    ]
    if chosen is None or chosen.name not in _panels:
        return ReviewView(queues=queues, items=[], case=None)
    waiting_cases = await cases.cases_at_desk(
        chosen, actor, related=_panels[chosen.name].related, limit=50
    )
    opened = next((c for c in waiting_cases if c.id == query.case), None) or (
        waiting_cases[0] if waiting_cases and query.case is None else None
    )
    items = [await _review_line(chosen, c, opened) for c in waiting_cases]
    panel = _panels[chosen.name]
    return ReviewView(
        queues=queues,
        items=items,
        case=await _opened(chosen, actor, opened) if opened else None,
        changes=await panel.changes(actor, opened) if opened and panel.changes else [],
        files=await panel.files(opened) if opened and panel.files else [],
        batch=f"/staff/reviews/{chosen.name}/batch" if any(item.tick for item in items) else "",
    )


async def _opened(workflow: Workflow, actor: Actor, case: Case) -> CaseView:
    return await case_view(
        workflow,
        actor,
        case,
        href=f"/staff/reviews/{workflow.name}/{case.id}?seen={_stamp(case)}",
        facts=await _panels[workflow.name].facts(case),
    )


def _stamp(case: Case) -> str:
    """The moment of the case's last move, as an address carries it back to the decision."""
    return f"{case.state_since.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}"


async def _review_line(workflow: Workflow, case: Case, opened: Case | None) -> ReviewLine:
    title, text = await _panels[workflow.name].line(case)
    days = (clock.now() - case.state_since).days
    return ReviewLine(
        id=case.id,
        title=title,
        text=text,
        since=case.state_since,
        href=f"/staff/reviews?queue={workflow.name}&case={case.id}",
        active=opened is not None and case.id == opened.id,
        chip=f"已等 {days} 天" if days else "今天",
        tone="bad" if days >= 2 else "wait",
        tick=f"{case.id}@{_stamp(case)}" if batches.wordless_step(workflow, case) else "",
    )
