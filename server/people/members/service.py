"""The administrator opens, changes and closes his people's accounts, and hands his office over."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple
from uuid import UUID, uuid4

from tortoise.exceptions import IntegrityError
from tortoise.queryset import QuerySet

from server.people.accounts.models import Account
from server.people.employers import queries as employers
from server.people.employers.models import Employer, EmployerMember, MemberRole
from server.people.members import notices as events
from server.people.members import queries
from server.people.members.schemas import ADMINISTRATOR, MemberForm, RoleChoice
from server.platform import clock, database
from server.platform.access import attempts, sessions
from server.platform.access.actor import Actor, Kind
from server.platform.access.attempts import Limit
from server.platform.errors import Conflict, Forbidden, Invalid, invalid
from server.platform.notices import service as notices
from server.platform.privacy import audit

OPENED = Limit(
    "member-open", 60, timedelta(days=1), "今天开设的账号太多，请明天再试，或让同事自己申请加入"
)
OF_THE_CONTACT = (
    "主要联系人的账号不能由别人更改、停用或移出。请主要联系人自己移交；无法联系的，请联系省中心"
)
IS_SURE = "单位管理员拥有全部功能，并能管理账号和角色；确定的请勾选这一项再保存"
NOT_ONESELF = "不能对自己的账号做这项操作"
CHANGED = "这个单位的管理员刚刚有变动，请刷新后再看"
TAKEN = (
    "这个手机号已经有账号了。如果是同事自己注册的，请他登录后填写贵单位的信用代码，申请加入；"
    "否则请换一个手机号"
)



class Rights(NamedTuple):
    """What an account may do for its unit: it administers, has a role, or only reads."""

    role: MemberRole = MemberRole.RECRUITER
    assigned: UUID | None = None


_LOCK = "SELECT id FROM employer WHERE id = $1 FOR UPDATE"


async def open_account(actor: Actor, form: MemberForm) -> EmployerMember:
    """开设子账号 (EREG-09, EREG-10): its person comes in by an SMS code first (AUTH-16).

    Raises `Invalid` at `phone` for a number that has an account, at `sure` for a 单位管理员 who was
    not meant, `Conflict` when the unit is full.
    """
    employer = await queries.unit(actor)
    await attempts.count(OPENED, employer.id)
    rights = await rights_of(actor, form)
    if await EmployerMember.exists(employer_id=employer.id, account__login=form.phone):
        raise invalid("phone", "这位同事已经在账号列表里了")
    await take_a_place(employer.id)
    account = Account(
        id=uuid4(),
        kind=Kind.RECRUITER,
        name=form.name,
        login=form.phone,
        site_id=employer.site_id,
        created_at=clock.now(),
    )
    try:
        async with database.transaction():
            await account.save(force_create=True)
            made = await add(employer.id, account.id, rights)
    except IntegrityError:
        raise invalid("phone", TAKEN) from None
    await audit.record(actor, "member.open", ("account", account.id))
    await _tell(events.OPENED.name, account.id, employer=employer.name)
    return made


async def set_role(actor: Actor, member_id: UUID, form: RoleChoice) -> EmployerMember:
    """Give a colleague another role, none, or that of a 单位管理员 (EREG-11).

    It holds from his next request on (row 20). Raises `Forbidden` for the 主要联系人, `Invalid`.
    """
    await queries.unit(actor)
    found = await _other(actor, member_id)
    is_new = found.role is not MemberRole.DEPUTY
    await give(actor, found, await rights_of(actor, form, ask=is_new))
    return found


async def give(actor: Actor, member: EmployerMember, rights: Rights) -> None:
    """Put a role in place and tell its holder; nothing happens where he has it already."""
    if (member.role, member.assigned_id) == rights:
        return
    changed = await _colleagues(member).update(role=rights.role, assigned_id=rights.assigned)
    if not changed:
        raise Conflict("对方的情况刚刚有变动，请刷新后再看")
    await member.refresh_from_db()
    await member.fetch_related("assigned", "employer", "account")
    await audit.record(
        actor,
        "member.role",
        ("account", member.account_id),
        details={"role": str(rights.assigned or rights.role.value)},
    )
    await _tell(
        events.ROLE.name,
        member.account_id,
        employer=member.employer.name,
        role=member.role_label,
    )


async def stop(actor: Actor, member_id: UUID) -> None:
    """Close a sub-account at once; its sessions end, and its WeChat opens nothing any more."""
    found = await _other(actor, member_id)
    changed = await Account.filter(id=found.account_id, is_active=True).update(is_active=False)
    if not changed:
        raise Conflict("这个账号已经停用了，请刷新后再看")
    await sessions.end_all(found.account_id)
    await audit.record(actor, "member.stop", ("account", found.account_id))
    await _tell(events.STOPPED.name, found.account_id, employer=found.employer.name, by=actor.name)


async def reopen(actor: Actor, member_id: UUID) -> None:
    """Let a stopped sub-account in again, with the role that it had."""
    found = await _other(actor, member_id)
    changed = await Account.filter(id=found.account_id, is_active=False).update(is_active=True)
    if not changed:
        raise Conflict("这个账号现在可以使用，请刷新后再看")
    await audit.record(actor, "member.reopen", ("account", found.account_id))
    await _tell(
        events.REOPENED.name, found.account_id, employer=found.employer.name, by=actor.name
    )


async def remove(actor: Actor, member_id: UUID) -> None:
    """移出单位: the account stays its person's, who may join or register another unit."""
    found = await _other(actor, member_id)
    await _end(found)
    await Account.filter(id=found.account_id, is_active=False).update(is_active=True)
    await audit.record(actor, "member.remove", ("account", found.account_id))
    await _tell(events.REMOVED.name, found.account_id, employer=found.employer.name, by=actor.name)


async def leave(actor: Actor) -> None:
    """A member leaves his unit by himself. Raises `Conflict` for the administrator."""
    found = await employers.membership(actor)
    if found is None:
        raise Conflict("您现在不属于任何单位")
    if found.role is MemberRole.ADMINISTRATOR:
        raise Conflict("您是单位管理员，请先把管理员移交给同事")
    await _end(found)
    await audit.record(actor, "member.leave", ("account", actor.who))
    await _tell(events.LEFT.name, found.employer.administrator_id, name=actor.name)


async def hand_over(actor: Actor, member_id: UUID) -> None:
    """移交管理员: a colleague takes the office, and both are told.

    Raises `Conflict` for one who is stopped or never came in, so that no unit is left without
    somebody who can act for it.
    """
    if not await Employer.exists(id=actor.employer_id, administrator_id=actor.who):
        raise Forbidden("主要联系人只能由他本人移交；无法联系的，请联系省中心")
    found = await _other(actor, member_id)
    if not found.account.is_active or found.entered_at is None:
        raise Conflict("对方还没有登录过或已停用，请等对方能正常登录后再移交")
    await put_in_charge(found.employer_id, found.account_id, instead_of=actor.who)
    await audit.record(
        actor, "administrator.hand_over", found.employer, details={"to": str(found.account_id)}
    )
    employer = found.employer.name
    await _tell(events.TOOK_OVER.name, found.account_id, employer=employer, by=actor.name)
    await _tell(events.HANDED_OVER.name, actor.who, employer=employer, name=found.account.name)


async def put_in_charge(employer_id: UUID, account_id: UUID, *, instead_of: UUID) -> None:
    """Change the administrator in one transaction; the account may be no member yet.

    `instead_of` is whom the decision was made about. Raises `Conflict` if somebody else has taken
    the office since: the index `employer_has_one_administrator` lets one of two through.
    """
    people = EmployerMember.filter(employer_id=employer_id)
    office = {"role": MemberRole.ADMINISTRATOR, "assigned_id": None}
    try:
        async with database.transaction():
            await people.filter(account_id=instead_of).update(
                role=MemberRole.RECRUITER, assigned_id=None
            )
            if not await people.filter(account_id=account_id).update(**office):
                await add(employer_id, account_id, Rights(MemberRole.ADMINISTRATOR))
            await Employer.filter(id=employer_id).update(administrator_id=account_id)
    except IntegrityError:
        raise Conflict(CHANGED, code="administrator_changed") from None


async def take_a_place(employer_id: UUID) -> None:
    """Hold the unit's row while its people are counted. Raises `Conflict` when it is full."""
    async with database.driver() as connection:
        await connection.fetch(_LOCK, employer_id)
    if await EmployerMember.filter(employer_id=employer_id).count() >= queries.MOST_MEMBERS:
        raise Conflict(
            f"一个单位最多 {queries.MOST_MEMBERS} 个账号，请先移出不再使用的账号",
            code="unit_full",
        )


async def add(
    employer_id: UUID,
    account_id: UUID,
    rights: Rights,
    *,
    entered: bool = False,
) -> EmployerMember:
    """A new member. Raises `IntegrityError` for an account that acts for a unit already."""
    now = clock.now()
    return await EmployerMember.create(
        employer_id=employer_id,
        account_id=account_id,
        role=rights.role,
        assigned_id=rights.assigned,
        entered_at=now if entered or rights.role is MemberRole.ADMINISTRATOR else None,
        created_at=now,
    )


async def _end(found: EmployerMember) -> None:
    if not await _colleagues(found).delete():
        raise Conflict(CHANGED)


async def _other(actor: Actor, member_id: UUID) -> EmployerMember:
    """A colleague: no administrator stops or raises himself, and none the 主要联系人."""
    found = await queries.member(actor, member_id)
    if found.account_id == actor.id:
        raise Forbidden(NOT_ONESELF)
    if found.role is MemberRole.ADMINISTRATOR:
        raise Forbidden(OF_THE_CONTACT)
    return found


def _colleagues(member: EmployerMember) -> QuerySet[EmployerMember]:
    """The row, as long as he did not become the 主要联系人 meanwhile."""
    return EmployerMember.filter(id=member.id).exclude(role=MemberRole.ADMINISTRATOR)


async def rights_of(actor: Actor, form: RoleChoice, *, ask: bool = True) -> Rights:
    """What a form's choice gives. Raises `Invalid` at `role` for a role of another unit, and at
    `sure` for a 单位管理员 without the tick that says so (`ask`).
    """
    if form.role == ADMINISTRATOR:
        if ask and form.sure != ADMINISTRATOR:
            raise Invalid(IS_SURE, errors={"sure": IS_SURE})
        return Rights(MemberRole.DEPUTY)
    if form.role is None:
        return Rights()
    found = {choice.value for choice in await queries.role_choices(actor)}
    if str(form.role) not in found:
        raise invalid("role", "请从列表里选择角色")
    return Rights(assigned=UUID(str(form.role)))


async def _tell(event: str, account_id: UUID, **words: str) -> None:
    source = f"{event}:{uuid4()}"
    await notices.tell(event, [account_id], source=source, case=None, at=None, **words)
