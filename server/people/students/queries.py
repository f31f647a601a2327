"""Everything that is read about students, starting at what the actor may see."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from tortoise.expressions import Q

from server.people.accounts.models import Binding, BindingState
from server.people.accounts.workflow import BINDING
from server.people.cases.sheets import address
from server.people.sites import queries as sites
from server.people.students.models import Rebinding, RebindingState, Student
from server.people.students.schemas import (
    BindingView,
    BindView,
    IdentityLine,
    RebindingView,
    StudentCard,
)
from server.people.students.workflow import REBINDING
from server.platform import clock
from server.platform.access.actor import Actor, Kind
from server.platform.access.rule import is_reviewing_staff
from server.platform.access.scope import NOTHING, of_desk
from server.platform.database import one
from server.platform.workflow.chains import UNDECIDED
from server.platform.workflow.pages import Fact, case_view
from server.settings import Settings


def visible_to(actor: Actor) -> Q:
    """The students an actor may see at all; `Q(id=None)` sees nobody."""
    return Q(id=actor.id) if actor.kind is Kind.STUDENT else of_desk(actor)


def rebindings_visible_to(actor: Actor) -> Q:
    """A desk those of its students; the WeChat that asked its own, bound or not."""
    if is_reviewing_staff(actor):
        return of_desk(actor, "student__")
    return Q(identity_id=actor.identity_id) if actor.identity_id else NOTHING


async def student(actor: Actor, student_id: UUID) -> Student:
    """One student with his school and college. Raises `NotFound` for a foreign one."""
    rows = Student.filter(visible_to(actor), id=student_id).select_related("site", "college")
    return await one(rows, "没有找到这名学生")


async def rebinding(actor: Actor, case_id: UUID) -> Rebinding:
    """One rebinding, for the WeChat that asked or the desk that answers. Raises `NotFound`."""
    rows = Rebinding.filter(rebindings_visible_to(actor), id=case_id).select_related(
        "student", "site", "college"
    )
    return await one(rows, "没有找到这份申请")


async def waiting_rebinding(actor: Actor) -> Rebinding | None:
    """The rebinding that this WeChat waits for."""
    if actor.identity_id is None:
        return None
    return (
        await Rebinding.filter(identity_id=actor.identity_id, state__in=list(UNDECIDED))
        .order_by("-created_at")
        .first()
    )


async def rebinding_page(actor: Actor) -> RebindingView | None:
    """What this WeChat asked for last, whatever became of it, and whom to call about it."""
    if actor.identity_id is None:
        return None
    found = (
        await Rebinding.filter(identity_id=actor.identity_id)
        .order_by("-created_at")
        .select_related("student", "site")
        .first()
    )
    if found is None:
        return None
    facts = [
        Fact(label="姓名", value=found.student.name),
        Fact(label="学校", value=found.site.name),
        Fact(label="学号", value=found.student.student_no),
        Fact(label="换绑原因", value=found.words),
    ]
    href = address(REBINDING, found.id, then="/student/rebinding")
    return RebindingView(
        case=await case_view(REBINDING, actor, found, href=href, facts=facts),
        contact=sites.contact(found.site),
        bound=found.state is RebindingState.APPROVED,
        over=found.state not in UNDECIDED,
    )


async def bind_page(actor: Actor, *, site: str, proof: str) -> BindView:
    """The binding form: schools to choose from, and whom to call where the school is known."""
    schools = await sites.schools()
    return BindView(
        sites=[sites.choice(s) for s in schools],
        site=site or None,
        contacts=[sites.contact(s) for s in schools if s.code == site],
        taken=bool(proof),
        proof=proof,
        in_wechat=actor.identity_id is not None,
    )


async def binding_page(actor: Actor, settings: Settings) -> BindingView:
    """Which WeChat holds the account, since when, and what letting it go means."""
    card, _ = await card_and_binding(actor)
    end = BINDING.step("end")
    return BindingView(
        student=card,
        identities=await identities(actor.who, settings),
        consequences=list(end.consequences) if end else [],
    )


async def identities(account_id: UUID, settings: Settings) -> list[IdentityLine]:
    """The WeChat identities that stand for an account now."""
    active = await Binding.filter(account_id=account_id, state=BindingState.ACTIVE).order_by(
        "created_at"
    )
    return [
        IdentityLine(
            kind_label="公众号" if b.appid == settings.wechat.official.appid else "小程序",
            name=b.how.label,
            since=b.created_at,
        )
        for b in active
    ]


def card(row: Student) -> StudentCard:
    return StudentCard(
        name=row.name,
        student_no=row.student_no,
        school=row.site.name,
        college=row.college.name,
        major=row.major,
        year=row.graduation_year,
    )


async def card_and_binding(actor: Actor) -> tuple[StudentCard, datetime | None]:
    """The student, and since when a WeChat holds the account."""
    row = await student(actor, actor.who)
    bound = (
        await Binding.filter(account_id=actor.id, state=BindingState.ACTIVE)
        .order_by("created_at")
        .first()
    )
    return card(row), bound.created_at if bound else None


def graduation_year() -> int:
    """The year that this season's graduates leave in: it turns in July."""
    now = clock.now().astimezone(clock.CHINA)
    return now.year + (1 if now.month >= 7 else 0)
