"""Which employers may sign, and everything that is read about their authorisation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from tortoise.expressions import Q

from server import clock
from server.access.actor import Actor, Kind, Role
from server.authorisations.models import GrantFile, GrantFileKind, GrantState, SigningGrant
from server.authorisations.schemas import (
    GrantLine,
    GrantPageView,
    GrantsQuery,
    GrantsView,
    Option,
    PaperLine,
    SigningView,
)
from server.authorisations.workflow import OPEN, SIGNING_GRANT, applies
from server.database import one
from server.employers.models import Employer, EmployerState
from server.policies import values as policies
from server.web import paging
from server.workflow.models import Reminder
from server.workflow.pages import (
    TONES,
    CaseView,
    DayView,
    Fact,
    MoveView,
    case_view,
    move_view,
)
from server.workflow.queries import history

RENEW_WITHIN = timedelta(days=90)
"""How long before its end an authorisation may be renewed."""
OWN = "/employer/signing"
DESK = "/staff/signing"
HINTS = {
    GrantFileKind.LETTER: "下载模板打印，签字并加盖单位公章后拍照",
    GrantFileKind.IDENTITY: "实名认证用，只有贵单位和省中心能看到",
}
CURRENT = (*OPEN, GrantState.WAITING)


async def may_sign(employer_id: UUID, on: date) -> bool:
    """Whether the province's authorisation holds on that day, China's (EREG-29, CON-18).

    入驻 at a school plays no part in it.
    """
    return await SigningGrant.exists(
        employer_id=employer_id,
        state=GrantState.GRANTED,
        valid_from__lte=on,
        valid_until__gte=on,
    )


def visible_to(actor: Actor) -> Q:
    """A recruiter those of his employer; the province all but drafts; nobody else any."""
    if actor.kind is Kind.SYSTEM:
        return Q()
    if actor.kind is Kind.RECRUITER:
        return Q(employer__members__account_id=actor.who)
    if actor.kind is Kind.STAFF and Role.PROVINCE in actor.roles:
        return ~Q(state=GrantState.DRAFT)
    return Q(id=None)


async def grant(actor: Actor, grant_id: UUID) -> SigningGrant:
    """Raises `NotFound` for a foreign one."""
    rows = SigningGrant.filter(visible_to(actor), id=grant_id).select_related("employer")
    return await one(rows, "没有找到这份签约授权")


async def open_case(employer_id: UUID) -> SigningGrant | None:
    """The application under way; the database keeps it to one."""
    return (
        await SigningGrant.filter(employer_id=employer_id, state__in=CURRENT)
        .select_related("employer")
        .first()
    )


async def granted(employer_id: UUID) -> SigningGrant | None:
    """The authorisation in force."""
    return await SigningGrant.get_or_none(employer_id=employer_id, state=GrantState.GRANTED)


async def ending(days: int, steps: Sequence[int]) -> list[SigningGrant]:
    """Those in force that end within so many days and have not been told so.

    `steps` are all the reminders, ascending: who is due for a nearer one is left to it.
    """
    now = clock.now()
    nearer = max((step for step in steps if step < days), default=0)
    rows = await SigningGrant.filter(
        state=GrantState.GRANTED,
        due_at__lte=now + timedelta(days=days),
        due_at__gt=now + timedelta(days=nearer),
    ).order_by("due_at")
    told = set(
        await Reminder.filter(
            workflow=SIGNING_GRANT.name, kind=f"{days}d", object_id__in=[row.id for row in rows]
        ).values_list("object_id", flat=True)
    )
    return [row for row in rows if row.id not in told]


async def kinds_of(case: SigningGrant) -> set[GrantFileKind]:
    return {file.kind for file in await GrantFile.filter(grant_id=case.id)}


def missing(kinds: set[GrantFileKind]) -> list[str]:
    """What keeps an application from being sent, each as a sentence."""
    return [f"请上传{kind.label}" for kind in GrantFileKind if kind not in kinds]


def may_be_renewed(case: SigningGrant) -> bool:
    """Near its end a new application may be made beside it."""
    return case.valid_until is not None and case.valid_until - today() <= RENEW_WITHIN


async def signing_page(actor: Actor, employer: Employer) -> SigningView:
    """签约授权 as the employer sees it: what holds, what is under way, what comes next."""
    current, held = await open_case(employer.id), await granted(employer.id)
    there = await kinds_of(current) if current else set()
    is_open = employer.state is EmployerState.APPROVED and (
        current.state in OPEN if current else held is None or may_be_renewed(held)
    )
    may_apply = is_open and applies(actor)
    lacking = missing(there)
    past = await _ended(employer.id)
    shown = held or current or (past[0] if past else None)
    case = await _case_of(actor, current, lacking) if current else None
    return SigningView(
        state_label=shown.state.label if shown else "未开通",
        tone=TONES.get(shown.state, "wait") if shown else "plain",
        next_step=_next_step(employer, current, held, shown),
        since=shown.state_since if shown else None,
        valid=validity(held) if held else [],
        case=case,
        papers=_papers(there, f"{OWN}/documents") if may_apply or current else [],
        missing=lacking if may_apply else [],
        may_apply=may_apply,
        has_applied=current is not None,
        past=await _moves(held, past),
    )


async def grants(actor: Actor, query: GrantsQuery) -> GrantsView:
    """The province's list, newest move first: two queries, whatever its size."""
    rows = SigningGrant.filter(visible_to(actor))
    if query.q:
        code = query.q.upper()
        rows = rows.filter(
            Q(employer__name__icontains=query.q) | Q(employer__credit_code__startswith=code)
        )
    if query.state in set(GrantState):
        rows = rows.filter(state=query.state)
    total = await rows.count()
    page, more = paging.cut(
        await rows.filter(paging.beyond(query.after, "state_since"))
        .order_by("-state_since", "-id")
        .limit(query.limit + 1)
        .select_related("employer"),
        query.limit,
    )
    return GrantsView(
        items=[_line(row) for row in page],
        next=paging.encode(page[-1].state_since.isoformat(), page[-1].id) if more else None,
        total=total,
        filters={"q": query.q, "state": query.state},
        states=[
            Option(value=s.value, label=s.label) for s in GrantState if s is not GrantState.DRAFT
        ],
    )


async def grant_page(actor: Actor, grant_id: UUID) -> GrantPageView:
    """One of them, as the province sees it."""
    case = await grant(actor, grant_id)
    view = await case_view(
        SIGNING_GRANT,
        actor,
        case,
        href=f"{DESK}/{case.id}",
        facts=facts(case),
        days=await days(case),
    )
    view.deadline = None
    papers = _papers(await kinds_of(case), f"{DESK}/{case.id}/documents")
    return GrantPageView(
        name=case.employer.name, case=view, papers=[p for p in papers if p.href]
    )


async def days(case: SigningGrant) -> dict[str, DayView]:
    """What the desk may set with an approval."""
    return {"approve": await last_day(case)} if case.state is GrantState.WAITING else {}


async def last_day(case: SigningGrant) -> DayView:
    """授权有效期 as an approval today may set it (EREG-29): policy's years, or within its most."""
    years = await policies.get_many(
        ["signing.grant_years", "signing.grant_max_years"], site=case.site_id, year=None
    )
    usual = years["signing.grant_years"]
    most = max(usual, years["signing.grant_max_years"])
    return DayView(
        label="授权有效期到",
        value=_after(usual),
        earliest=today(),
        latest=_after(most),
        hint=f"包含这一天；规则参数是 {usual} 年，最长可以到 {_after(most)}",
    )


def _after(years: int) -> date:
    """The last of so many years that begin today; on February 29 the day before is as far."""
    first = today()
    if (first.month, first.day) == (2, 29):
        return date(first.year + years, 2, 28)
    return date(first.year + years, first.month, first.day) - timedelta(days=1)


def facts(case: SigningGrant) -> list[Fact]:
    """What the desk decides on, beside the pictures."""
    return [
        Fact(label="单位名称", value=case.employer.name),
        Fact(label="统一社会信用代码", value=case.employer.credit_code),
        *validity(case),
    ]


def validity(case: SigningGrant) -> list[Fact]:
    """授权有效期, where there is one."""
    if case.valid_from is None or case.valid_until is None:
        return []
    said = [Fact(label="授权有效期", value=f"{case.valid_from} 至 {case.valid_until}")]
    if case.state is GrantState.GRANTED:
        said.append(Fact(label="剩余", value=f"{days_left(case)} 天"))
    return said


def days_left(case: SigningGrant) -> int:
    """Days that it still holds, today included."""
    return (case.valid_until - today()).days + 1 if case.valid_until else 0


def today() -> date:
    return clock.now().astimezone(clock.CHINA).date()


async def _case_of(actor: Actor, current: SigningGrant, lacking: list[str]) -> CaseView:
    case = await case_view(SIGNING_GRANT, actor, current, href=f"{OWN}/{current.id}")
    if lacking:
        case.actions = [action for action in case.actions if action.name != "submit"]
    if current.state is GrantState.WAITING:
        case.waiting_for = "等待省中心审核，结果会通过微信或短信告诉您"
    elif current.state is GrantState.REFUSED:
        case.waiting_for = "请按省中心的意见修改材料，再重新提交"
    else:
        case.waiting_for = "材料齐全后请提交"
    return case


def _next_step(
    employer: Employer,
    current: SigningGrant | None,
    held: SigningGrant | None,
    shown: SigningGrant | None,
) -> str:
    if employer.state is not EmployerState.APPROVED:
        return (
            "注册时已选择同步开启网签：单位注册通过后，自动送省中心审核签约授权"
            if employer.wants_signing
            else "单位注册通过审核后，就可以在这里申请"
        )
    if held is not None:
        if current is not None or not may_be_renewed(held):
            return "有效期内可以向全省毕业生发起网上签约，不受入驻学校限制"
        return "授权快到期了，请尽早申请续期，以免影响签约"
    if current is not None:
        return ""
    if shown is not None and shown.state is GrantState.REVOKED:
        return "授权已被省中心撤销，现在不能发起签约；原因见下方，可以重新申请"
    if shown is not None:
        return "授权已到期，现在不能发起签约；请重新申请"
    return "要在平台上和毕业生签约，先取得省中心的签约授权；招聘不受影响"


async def _ended(employer_id: UUID) -> list[SigningGrant]:
    """What was once in force, the newest first."""
    over = (GrantState.EXPIRED, GrantState.REVOKED, GrantState.RENEWED)
    rows = SigningGrant.filter(employer_id=employer_id, state__in=over)
    return list(await rows.order_by("-state_since").limit(3))


async def _moves(held: SigningGrant | None, past: list[SigningGrant]) -> list[MoveView]:
    """The history of what holds and what held; an application under way shows its own."""
    cases = [case for case in (held, *past) if case is not None]
    moves = [move for case in cases for move in await history(SIGNING_GRANT, case.id)]
    moves.sort(key=lambda move: move.at, reverse=True)
    return [move_view(move) for move in moves]


def _papers(there: set[GrantFileKind], base: str) -> list[PaperLine]:
    return [
        PaperLine(
            kind=kind.value,
            label=kind.label,
            hint=HINTS[kind],
            href=f"{base}/{kind.value}" if kind in there else None,
        )
        for kind in GrantFileKind
    ]


def _line(row: SigningGrant) -> GrantLine:
    return GrantLine(
        id=row.id,
        name=row.employer.name,
        credit_code=row.employer.credit_code,
        state_label=row.state.label,
        tone=TONES.get(row.state, "wait"),
        valid_until=row.valid_until,
        since=row.state_since,
        href=f"{DESK}/{row.id}",
    )
