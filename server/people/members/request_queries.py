"""Requests to join or to lead a unit, as those see them whom they concern."""

from __future__ import annotations

from uuid import UUID

from tortoise.expressions import Q

from server.people.cases import queries as cases
from server.people.cases.sheets import FileLine
from server.people.employers import queries as employers
from server.people.employers.models import Employer, EmployerMember, EmployerState, MemberRole
from server.people.members import queries
from server.people.members.models import OPEN, MembershipRequest, RequestKind, RequestState
from server.people.members.schemas import (
    AskView,
    OwnRequestView,
    RequestLine,
    RequestView,
    UnitChoiceView,
)
from server.people.members.workflow import DECLINES, MEMBERSHIP
from server.platform.access.actor import Actor, Kind, Role
from server.platform.database import one
from server.platform.errors import Conflict, NotFound
from server.platform.privacy import masks
from server.platform.workflow import engine
from server.platform.workflow.pages import TONES, Fact, case_view, reason_choices

SHOWN = 50
DECISIONS = frozenset({"accept", "decline", "object"})
"""Steps that have forms of their own on the administrator's page."""


def visible_to(actor: Actor) -> Q:
    """One's own; an administrator his unit's; the province those for an office; else none."""
    if actor.kind is Kind.SYSTEM:
        return Q()
    if actor.kind is Kind.STAFF and Role.PROVINCE in actor.roles:
        return Q(kind=RequestKind.LEAD)
    if actor.kind is not Kind.RECRUITER:
        return Q(id=None)
    mine = Q(account_id=actor.who)
    return mine | Q(employer_id=actor.employer_id) if actor.is_administrator else mine


async def request(actor: Actor, request_id: UUID) -> MembershipRequest:
    """Raises `NotFound` for a foreign one."""
    rows = MembershipRequest.filter(visible_to(actor), id=request_id).select_related(
        "employer", "account", "administrator"
    )
    return await one(rows, "没有找到这份申请")


async def latest(actor: Actor) -> MembershipRequest | None:
    """The newest request that the actor himself made."""
    return (
        await MembershipRequest.filter(account_id=actor.who)
        .select_related("employer", "account", "administrator")
        .order_by("-created_at")
        .first()
    )


async def is_pending(actor: Actor) -> bool:
    """Whether somebody without a unit should see his request first: it waits, or failed."""
    newest = await latest(actor)
    return newest is not None and newest.state is not RequestState.APPROVED


async def has_open(actor: Actor) -> bool:
    """Whether a request of his still waits."""
    return await MembershipRequest.exists(account_id=actor.who, state__in=OPEN)


async def lines(actor: Actor, *, only_open: bool = False) -> list[RequestLine]:
    """The requests about the administrator's unit, those that wait first: one query."""
    rows = MembershipRequest.filter(visible_to(actor), employer_id=actor.employer_id)
    if only_open:
        rows = rows.filter(state__in=OPEN)
    found = await rows.select_related("account").order_by("-state_since").limit(SHOWN)
    found.sort(key=lambda row: row.state not in OPEN)
    return [
        RequestLine(
            id=row.id,
            name=row.account.name,
            kind_label=row.kind.label,
            state_label=row.state.label,
            tone=TONES.get(row.state, "wait"),
            since=row.state_since,
            is_open=row.state in OPEN,
            href=f"/employer/members/requests/{row.id}",
        )
        for row in found
    ]


def facts(found: MembershipRequest) -> list[Fact]:
    """Who asks for what."""
    phone = masks.mask_phone(found.account.login or "")
    said = [
        ("申请人", found.account.name),
        ("手机号", phone),
        ("职务", found.title),
        ("申请事项", found.kind.label),
        ("单位", found.employer.name),
    ]
    return [Fact(label=label, value=value) for label, value in said]


async def request_page(actor: Actor, request_id: UUID) -> RequestView:
    """A request with the administrator's answers to it."""
    found = await request(actor, request_id)
    base = f"/employer/members/requests/{found.id}"
    case = await case_view(MEMBERSHIP, actor, found, href=base, facts=facts(found))
    names = {action.name for action in engine.actions(MEMBERSHIP, actor, found)}
    case.actions = []
    if "accept" in names:
        case.waiting_for = "等待您处理"
    return RequestView(
        id=found.id,
        name=found.account.name,
        case=case,
        files=await _files(actor, found),
        roles=await queries.role_choices(actor),
        reasons=reason_choices(DECLINES),
        may_decide="accept" in names,
        may_object="object" in names,
        objection=found.objection,
    )


async def unit_of(code: str) -> Employer:
    """A registered unit by its credit code. Raises `NotFound` where nothing can be asked for."""
    rows = Employer.filter(credit_code=code, state=EmployerState.APPROVED).select_related(
        "administrator"
    )
    return await one(rows, "没有找到已通过审核的这个单位，请核对统一社会信用代码")


async def choice(actor: Actor, code: str) -> UnitChoiceView:
    """EREG-14: the unit exists, so join it, or become its new administrator.

    The latter only where there is an administrator to follow (EREG-31), and one is none oneself.
    """
    found = await unit_of(code)
    is_mine = actor.employer_id == found.id
    leads = EmployerMember.filter(employer_id=found.id, role=MemberRole.ADMINISTRATOR)
    return UnitChoiceView(
        code=code,
        employer=found.name,
        administrator=masks.mask_name(found.administrator.name),
        may_join=not is_mine,
        may_lead=not (is_mine and actor.is_administrator) and await leads.exists(),
    )


async def ask_page(actor: Actor, code: str, kind: RequestKind) -> AskView:
    """The form of a request. Raises `Conflict`, with the way there, while another one waits."""
    if await has_open(actor):
        raise Conflict("您有一份申请正在等待处理", go="/employer/joining")
    found = await unit_of(code)
    mine = await employers.own(actor)
    is_draft = mine is not None and mine.state is EmployerState.DRAFT
    return AskView(
        code=code,
        kind=kind.value,
        kind_label=kind.label,
        employer=found.name,
        administrator=masks.mask_name(found.administrator.name),
        name=actor.name,
        draft=mine.name if mine is not None and is_draft else "",
    )


async def own_page(actor: Actor) -> OwnRequestView:
    """One's own newest request. Raises `NotFound` where there is none."""
    found = await latest(actor)
    if found is None:
        raise NotFound("您没有申请过加入单位")
    case = await case_view(
        MEMBERSHIP, actor, found, href="/employer/joining", facts=facts(found)
    )
    case.actions = [action for action in case.actions if action.name not in DECISIONS]
    is_over = found.state not in OPEN and found.state is not RequestState.APPROVED
    return OwnRequestView(
        employer=found.employer.name,
        kind_label=found.kind.label,
        case=case,
        files=await _files(actor, found),
        again=f"/employer/join?code={found.employer.credit_code}" if is_over else "",
        may_register=is_over and actor.employer_id is None,
    )


async def _files(actor: Actor, found: MembershipRequest) -> list[FileLine]:
    return cases.paper_lines(MEMBERSHIP, await cases.papers_on(actor, MEMBERSHIP, found))
