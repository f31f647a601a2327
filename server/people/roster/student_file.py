"""One student as his school's desk sees him."""

from __future__ import annotations

from uuid import UUID

from server.people.accounts.models import Binding
from server.people.accounts.workflow import BINDING
from server.people.cases.sheets import address
from server.people.roster.queries import SOURCE_TONES
from server.people.roster.student_schemas import (
    DeliveryLine,
    SourceLine,
    StaffAction,
    StudentRef,
    StudentView,
)
from server.people.sourceinfo import items
from server.people.sourceinfo import queries as source
from server.people.sourceinfo.entries import OPEN as ENTERED
from server.people.sourceinfo.workflow import CORRECTION
from server.people.students import accounts
from server.people.students import queries as students
from server.people.students.models import Student
from server.platform.access.actor import Actor, Role
from server.platform.notices.models import Delivery, Outcome
from server.platform.privacy.masks import Viewer
from server.platform.workflow.models import Transition
from server.platform.workflow.pages import Fact, MoveView, role_label
from server.settings import Settings

OUTCOME_TONES = {
    Outcome.CONFIRMED: "good",
    Outcome.SENT: "info",
    Outcome.WAITING: "wait",
    Outcome.SENDING: "wait",
    Outcome.IMPOSSIBLE: "plain",
    Outcome.REFUSED: "bad",
    Outcome.PARKED: "bad",
}


async def student_file(actor: Actor, student_id: UUID, settings: Settings) -> StudentView:
    """A student as his school's desk sees him: masked facts, binding, history, deliveries."""
    row = await students.student(actor, student_id)
    info = await source.own_info(row)
    words = await items.in_words(await items.values_of(row, info), row.graduation_year)
    waiting = await source.waiting_correction(row.id)
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
            Fact(label="学校", value=row.site.name),
            Fact(label="院系", value=row.college.name),
            Fact(label="毕业年度", value=str(row.graduation_year)),
            *(
                Fact(
                    label=items.BY_NAME[name].label,
                    value=items.shown(name, words[name], Viewer.SCHOOL),
                )
                for name in ENTERED
            ),
        ],
        correcting=address(CORRECTION, waiting.id, then=f"/staff/roster/{row.id}")
        if waiting
        else "",
        source=SourceLine(state=info.state.label, tone=SOURCE_TONES[info.state.value]),
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
    return [
        MoveView(
            at=m.at,
            who=_signed(m),
            label=BINDING.deed(m.step),
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
