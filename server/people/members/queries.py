"""The people and roles of a unit, as its administrator sees them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from tortoise.expressions import Q
from tortoise.functions import Count

from server.people.accounts.models import Account, Binding, BindingState
from server.people.employers import queries as employers
from server.people.employers.functions import Function
from server.people.employers.models import Employer, EmployerMember, EmployerState, MemberRole
from server.people.employers.schemas import Tick
from server.people.members.models import EmployerRole
from server.people.members.schemas import (
    ADMINISTRATOR,
    Deed,
    MemberFormView,
    MemberLine,
    MemberView,
    RoleFormView,
    RoleLine,
    RoleView,
    WelcomeView,
)
from server.platform import clock, database
from server.platform.access.actor import Actor, Kind
from server.platform.database import one
from server.platform.errors import Conflict, NotFound
from server.platform.privacy import masks
from server.platform.web.forms import Choice
from server.platform.workflow.pages import Fact

MOST_MEMBERS = 50
"""Accounts of one unit, its administrator included."""
MOST_ROLES = 20

_ENTERED = """
SELECT COALESCE(s.account_id, b.account_id) AS account_id, max(s.seen_at) AS at
  FROM session s
  LEFT JOIN binding b ON b.identity_id = s.identity_id AND b.state = 'active'
 WHERE COALESCE(s.account_id, b.account_id) = ANY($1)
 GROUP BY 1
"""


def visible_to(actor: Actor) -> Q:
    """An administrator the people of his own unit; everybody himself; nobody else any."""
    if actor.kind is not Kind.RECRUITER:
        return Q(id=None)
    if actor.is_administrator:
        return Q(employer_id=actor.employer_id)
    return Q(account_id=actor.who)


def roles_visible_to(actor: Actor) -> Q:
    """An administrator the roles of his own unit."""
    return Q(employer_id=actor.employer_id) if actor.is_administrator else Q(id=None)


async def unit(actor: Actor) -> Employer:
    """The actor's unit. Raises `Conflict` until the province has approved it."""
    employer = await employers.own(actor)
    if employer is None or employer.state is not EmployerState.APPROVED:
        raise Conflict("单位通过省中心审核后，才能开设子账号和设置角色", code="not_approved")
    return employer


async def member(actor: Actor, member_id: UUID) -> EmployerMember:
    """Raises `NotFound` for somebody of another unit."""
    rows = EmployerMember.filter(visible_to(actor), id=member_id).select_related(
        "account", "assigned", "employer"
    )
    return await one(rows, "没有找到这个账号")


async def role(actor: Actor, role_id: UUID) -> EmployerRole:
    """Raises `NotFound` for a role of another unit."""
    return await one(EmployerRole.filter(roles_visible_to(actor), id=role_id), "没有找到这个角色")


async def members(actor: Actor) -> list[MemberLine]:
    """Everybody of the unit, the administrator first: three queries, whatever their number."""
    rows = (
        await EmployerMember.filter(visible_to(actor))
        .select_related("account", "assigned")
        .order_by("role", "created_at")
    )
    ids = [row.account_id for row in rows]
    bound = set(await _bound(ids))
    entered = await _entered(ids)
    return [_line(row, row.account_id in bound, entered.get(row.account_id)) for row in rows]


async def member_form(actor: Actor) -> MemberFormView:
    """The form for a new sub-account, with how many more there may be."""
    employer = await unit(actor)
    count = await EmployerMember.filter(employer_id=employer.id).count()
    return MemberFormView(roles=await role_choices(actor), left=max(0, MOST_MEMBERS - count))


async def member_page(actor: Actor, member_id: UUID) -> MemberView:
    """One account of the unit, with what may be done to it."""
    await unit(actor)
    found = await member(actor, member_id)
    account: Account = found.account
    label, tone = state_of(found)
    bound = bool(await _bound([account.id]))
    entered = _later(found.entered_at, (await _entered([account.id])).get(account.id))
    is_self = account.id == actor.id
    is_contact = found.role is MemberRole.ADMINISTRATOR
    return MemberView(
        id=found.id,
        name=account.name,
        state_label=label,
        tone=tone,
        facts=[
            Fact(label="姓名", value=account.name),
            Fact(label="登录手机号", value=masks.mask_phone(account.login or "")),
            Fact(label="角色", value=found.role_label),
            Fact(label="微信", value="已绑定" if bound else "未绑定"),
            Fact(label="加入时间", value=_day(found.created_at)),
            Fact(label="最近使用", value=_day(entered) if entered else "还没有登录过"),
        ],
        roles=await role_choices(actor),
        role=ADMINISTRATOR if found.administers else str(found.assigned_id or ""),
        deeds=[] if is_self or is_contact else deeds(actor, found),
        is_self=is_self,
        is_contact=is_contact,
    )


async def role_choices(actor: Actor) -> list[Choice]:
    """The roles to choose from: 单位管理员, which every unit has, and its own (EREG-11)."""
    rows = await EmployerRole.filter(roles_visible_to(actor)).order_by("name")
    own = [Choice(value=str(row.id), label=row.name) for row in rows]
    return [Choice(value=ADMINISTRATOR, label=MemberRole.DEPUTY.label), *own]


async def roles(actor: Actor) -> list[RoleLine]:
    """角色管理: every role of the unit, with how many have it."""
    rows = (
        await EmployerRole.filter(roles_visible_to(actor))
        .annotate(people=Count("members"))
        .order_by("name")
    )
    return [
        RoleLine(
            id=row.id,
            name=row.name,
            functions="、".join(f.label for f in Function if f in row.functions) or "只能查看",
            people=row.people,  # type: ignore[attr-defined]  # annotated above
            href=f"/employer/members/roles/{row.id}",
        )
        for row in rows
    ]


def role_form() -> RoleFormView:
    return RoleFormView(functions=_ticks([]))


async def role_page(actor: Actor, role_id: UUID) -> RoleView:
    """A role with its functions and who has it (功能授权, 分配用户)."""
    found = await role(actor, role_id)
    people = (
        await EmployerMember.filter(visible_to(actor), role=MemberRole.RECRUITER)
        .select_related("account", "assigned")
        .order_by("created_at")
    )
    return RoleView(
        id=found.id,
        name=found.name,
        functions=_ticks(found.functions),
        people=[
            Tick(
                value=str(row.id),
                label=row.account.name
                if row.assigned_id in (None, found.id)
                else f"{row.account.name}（现在是{row.role_label}）",
                chosen=row.assigned_id == found.id,
            )
            for row in people
        ],
        may_delete=not any(row.assigned_id == found.id for row in people),
    )


async def welcome(actor: Actor) -> WelcomeView:
    """What a new colleague is told first (AUTH-16). Raises `NotFound` without a unit."""
    found = await employers.membership(actor)
    if found is None:
        raise NotFound("您还没有加入单位")
    account = await employers.account_of(actor)
    return WelcomeView(
        name=account.name,
        employer=found.employer.name,
        administrator=found.employer.administrator.name,
        role=found.role_label,
        has_password=bool(account.password_hash),
        is_bound=bool(await _bound([account.id])),
    )


def state_of(row: EmployerMember) -> tuple[str, str]:
    """A word and its tone."""
    if not row.account.is_active:
        return "已停用", "bad"
    if row.role is not MemberRole.ADMINISTRATOR and row.entered_at is None:
        return "未首次登录", "wait"
    return "使用中", "good"


def deeds(actor: Actor, row: EmployerMember) -> list[Deed]:
    """What an administrator may do with an account; the 主要联系人 hands over himself."""
    base, name = f"/employer/members/{row.id}", row.account.name
    found = []
    is_contact = row.employer.administrator_id == actor.who
    if is_contact and row.account.is_active and row.entered_at is not None:
        found.append(
            Deed(
                label="移交管理员",
                href=f"{base}/handover",
                consequences=[
                    f"{name}立即成为单位管理员和主要联系人，拥有全部功能",
                    "您不再是管理员，角色由新管理员决定",
                    "您不能自己收回，只能由新管理员再移交给您",
                ],
            )
        )
    if row.account.is_active:
        lines = [f"{name}的所有设备立即退出登录", "已办理的事项和记录都会保留", "以后可以恢复使用"]
        found.append(Deed(label="停用账号", href=f"{base}/stop", consequences=lines))
    else:
        lines = [f"{name}可以用原来的方式登录，角色不变"]
        found.append(
            Deed(label="恢复使用", href=f"{base}/reopen", consequences=lines, danger=False)
        )
    lines = [
        f"{name}不能再代表贵单位办理任何事项",
        "账号本身保留，对方可以加入或注册别的单位",
        "已办理的事项和记录都会保留",
    ]
    found.append(Deed(label="移出单位", href=f"{base}/remove", consequences=lines))
    return found


def _line(row: EmployerMember, is_bound: bool, seen: datetime | None) -> MemberLine:
    label, tone = state_of(row)
    return MemberLine(
        id=row.id,
        name=row.account.name,
        phone=masks.mask_phone(row.account.login or ""),
        role=row.role_label,
        administers=row.administers,
        state_label=label,
        tone=tone,
        entered_at=_later(row.entered_at, seen),
        wechat="已绑定" if is_bound else "未绑定",
        href=f"/employer/members/{row.id}",
    )


def _ticks(chosen: Sequence[str]) -> list[Tick]:
    return [Tick(value=f.value, label=f.label, chosen=f.value in chosen) for f in Function]


async def _bound(accounts: Sequence[UUID]) -> list[UUID]:
    rows = await Binding.filter(account_id__in=list(accounts), state=BindingState.ACTIVE)
    return [row.account_id for row in rows]


async def _entered(accounts: Sequence[UUID]) -> dict[UUID, datetime]:
    """When each account was last seen in a session, on a desktop or in its WeChat."""
    async with database.driver() as connection:
        rows = await connection.fetch(_ENTERED, list(accounts))
    return {row["account_id"]: row["at"] for row in rows}


def _later(first: datetime | None, second: datetime | None) -> datetime | None:
    return max((at for at in (first, second) if at is not None), default=None)


def _day(at: datetime) -> str:
    return f"{at.astimezone(clock.CHINA):%Y-%m-%d %H:%M}"
