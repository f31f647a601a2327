"""Asking to join a registered unit or to become its administrator, and the answers (EREG-14)."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

from tortoise.exceptions import IntegrityError

from server.people.accounts.models import Account
from server.people.employers import queries as employers
from server.people.employers import service as units
from server.people.employers.models import Employer, EmployerMember, EmployerState
from server.people.members import request_queries, service
from server.people.members.models import MembershipRequest, RequestKind, RequestState
from server.people.members.papers import LETTER, PAPERS
from server.people.members.schemas import AskForm, ConsentForm, ObjectionForm
from server.people.members.workflow import MEMBERSHIP
from server.platform import clock, database
from server.platform.access import attempts
from server.platform.access.actor import Actor
from server.platform.access.attempts import Limit
from server.platform.errors import Conflict, NotFound, invalid
from server.platform.papers import service as papers
from server.platform.workflow import engine
from server.platform.workflow.engine import Words

WAITS = timedelta(days=30)
ASKED = Limit("membership-ask", 10, timedelta(days=1), "今天申请的次数太多，请明天再试")


async def ask(
    actor: Actor, code: str, kind: RequestKind, form: AskForm, *, name: str, body: bytes
) -> MembershipRequest:
    """申请加入公司, answered by its administrator, or 成为新管理员, answered by the province.

    Raises `Invalid` at `file` for a letter that is no small picture, `Conflict` for somebody who
    acts for a unit already or has another request open (a partial unique index decides a race).
    A letter that is refused counts as no request.
    """
    letter = await papers.drawn(LETTER, [(name, body)])
    await attempts.count(ASKED, actor.who)
    employer = await request_queries.unit_of(code)
    await _make_free(actor, employer, kind)
    is_join = kind is RequestKind.JOIN
    made = MembershipRequest(
        id=uuid4(),
        employer=employer,
        account_id=actor.who,
        administrator_id=employer.administrator_id,
        site_id=employer.site_id,
        chain=["unit" if is_join else "province"],
        kind=kind,
        title=form.title,
        state=RequestState.AT_UNIT if is_join else RequestState.AT_PROVINCE,
        due_at=clock.now() + WAITS if is_join else None,
    )
    try:
        async with database.transaction():
            await engine.begin(MEMBERSHIP, actor, made, step="ask" if is_join else "claim")
    except IntegrityError:
        raise Conflict(
            "您有一份申请正在等待处理，请等结果，或先撤回",
            code="request_open",
            go="/employer/joining",
        ) from None
    await papers.put(actor, PAPERS, made, LETTER, letter)
    return made


async def withdraw(actor: Actor) -> MembershipRequest:
    """Take one's own request back. Raises `NotFound`, `Conflict`."""
    found = await request_queries.latest(actor)
    if found is None:
        raise NotFound("您没有申请过加入单位")
    await engine.fire(MEMBERSHIP, actor, found, "withdraw")
    return found


async def answer(actor: Actor, request_id: UUID, form: ConsentForm) -> MembershipRequest:
    """The administrator consents with a role, or refuses with a reason.

    Raises `Conflict` when the unit is full, or the other acts for a unit by now.
    """
    found = await request_queries.request(actor, request_id)
    if form.action not in ("accept", "decline"):
        raise invalid("action", "没有这项操作，请刷新后再看")
    if form.action == "accept":
        await _let_in(actor, found, form)
    await engine.fire(
        MEMBERSHIP, actor, found, form.action, words=Words(form.reason, form.note)
    )
    return found


async def object_to(actor: Actor, request_id: UUID, form: ObjectionForm) -> MembershipRequest:
    """The present administrator's words against a new one; the reviewer sees them at once.

    The case moves by it, so that a decision made without having seen them is refused.
    """
    found = await request_queries.request(actor, request_id)
    await engine.fire(
        MEMBERSHIP,
        actor,
        found,
        "object",
        words=Words(text=form.objection),
        changes={"objection": form.objection},
    )
    return found


async def decide(actor: Actor, request_id: UUID, step: str, words: Words) -> MembershipRequest:
    """The province's answer to a request for the office; the roles change hands with it.

    Of two that are approved at the same moment one goes through (`service.put_in_charge`).
    """
    found = await request_queries.request(actor, request_id)
    changes = {}
    if step == "appoint" and found.state is RequestState.AT_PROVINCE:
        await _refuse_bound_elsewhere(found)
        employer = await Employer.get(id=found.employer_id)
        present = employer.administrator_id
        await service.put_in_charge(employer.id, found.account_id, instead_of=present)
        changes = {"administrator_id": present}
        # Whoever held the office may have stopped his rival's account in the meantime.
        await Account.filter(id=found.account_id, is_active=False).update(is_active=True)
    await engine.fire(MEMBERSHIP, actor, found, step, words=words, changes=changes)
    return found


async def _let_in(actor: Actor, found: MembershipRequest, form: ConsentForm) -> None:
    rights = await service.rights_of(actor, form)
    if found.state is not RequestState.AT_UNIT:
        return  # the engine says who moved it
    await service.take_a_place(found.employer_id)
    try:
        async with database.transaction():
            await service.add(found.employer_id, found.account_id, rights, entered=True)
    except IntegrityError:
        raise Conflict("对方已经在为别的单位办理业务，不能加入", code="asker_taken") from None


async def _refuse_bound_elsewhere(found: MembershipRequest) -> None:
    other = await EmployerMember.filter(account_id=found.account_id).exclude(
        employer_id=found.employer_id
    )
    if other:
        raise Conflict("申请人已经在为别的单位办理业务，不能再成为管理员", code="asker_taken")


async def _make_free(actor: Actor, employer: Employer, kind: RequestKind) -> None:
    """An account acts for one unit: a draft of another is let go, anything more keeps him there."""
    mine = await employers.own(actor)
    if mine is None:
        return
    if mine.id == employer.id:
        if kind is RequestKind.JOIN:
            raise Conflict("您已经是这个单位的成员", go="/employer")
        if actor.is_administrator:
            raise Conflict("您已经是这个单位的管理员", go="/employer")
        return
    if mine.state is not EmployerState.DRAFT or mine.administrator_id != actor.id:
        raise Conflict(
            f"您的账号已经属于“{mine.name}”，一个账号只能代表一个单位。"
            "请先退出原单位，或换一个手机号注册",
            code="other_unit",
        )
    await units.give_up(actor, mine)
