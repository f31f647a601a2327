"""What a desk sees of the accounts it looks after."""

from __future__ import annotations

from uuid import UUID

from tortoise.expressions import Q

from server.people.accounts.models import Account
from server.people.sites import queries as sites
from server.people.sites.models import College, Site
from server.people.staff.models import Invitation, StaffContact
from server.people.staff.rules import grantable
from server.people.staff.schemas import (
    Deed,
    PeopleFilter,
    PeopleQuery,
    PeopleView,
    PersonFormView,
    PersonRow,
    PersonView,
    RoleChoice,
)
from server.platform import clock, search
from server.platform.access.actor import Actor, Kind, Role
from server.platform.access.scope import of_office
from server.platform.database import one
from server.platform.privacy import cipher
from server.platform.web.forms import Choice
from server.platform.web.paging import cut, encode, text_and_id
from server.platform.workflow.pages import Fact

TIPS = {
    Role.PROVINCE: "看到全省数据，管理所有站点、人员和规则",
    Role.SCHOOL: "审核、导入生源、管理本校人员和公告",
    Role.COLLEGE: "查看并审核本院系的学生",
    Role.DOOR: "招聘会开放后，在现场核验入场券",
}


def visible_to(actor: Actor) -> Q:
    """The staff accounts an actor looks after; `Q(id=None)` is nobody."""
    return Q(kind=Kind.STAFF) & of_office(actor)


async def people(actor: Actor, query: PeopleQuery) -> PeopleView:
    """Staff by name, of the actor's site or (the province) of all or one of them."""
    scope = visible_to(actor)
    if query.site:
        scope &= Q(site_id=(await sites.desk_site(actor, query.site)).id)
    if query.q:
        scope &= search.matches(("name", "login"), query.q)
    if query.after:
        scope &= _after(query.after)
    rows = (
        await Account.filter(scope)
        .select_related("site", "college")
        .order_by("name", "id")
        .limit(query.limit + 1)
    )
    shown, more = cut(rows, query.limit)
    return PeopleView(
        items=[_row(row) for row in shown],
        next=encode(shown[-1].name, shown[-1].id) if more else None,
        filters=PeopleFilter(q=query.q, site=query.site),
        sites=await sites.desk_sites(actor),
    )


async def account(actor: Actor, account_id: UUID) -> Account:
    """One staff account that this desk looks after. Raises `NotFound`."""
    rows = Account.filter(visible_to(actor), id=account_id).select_related("site", "college")
    return await one(rows, "没有找到这个账号")


async def person_form(actor: Actor, code: str) -> PersonFormView:
    """The form for a new account at a site."""
    site = await sites.desk_site(actor, code)
    return PersonFormView(
        site=sites.choice(site),
        sites=await sites.desk_sites(actor),
        colleges=await _colleges(site),
        roles=_roles(actor, site, []),
    )


async def person(actor: Actor, account_id: UUID) -> PersonView:
    """One account with what may be done to it."""
    found = await account(actor, account_id)
    label, tone = state_of(found)
    is_self = found.id == actor.id
    mail = await mail_of(found.id)
    site, college = site_of(found), found.college
    invitation = await open_invitation(found.id)
    return PersonView(
        id=found.id,
        name=found.name,
        state_label=label,
        tone=tone,
        facts=[
            Fact(label="登录账号", value=found.login or "—"),
            Fact(label="站点", value=site.name),
            Fact(label="院系", value=college.name if college else "—"),
            Fact(label="角色", value=_role_labels(found)),
            Fact(label="邮箱", value=mail or "没有填写"),
            Fact(label="开通时间", value=f"{found.created_at.astimezone(clock.CHINA):%Y-%m-%d}"),
        ],
        is_self=is_self,
        roles=_roles(actor, site, found.roles),
        colleges=await _colleges(site),
        college=str(college.id) if college else "",
        deeds=[] if is_self else _deeds(found),
        invitation_until=invitation.expires_at if invitation else None,
    )


async def mail_of(account_id: UUID) -> str | None:
    """The mail address of a member of staff, decrypted."""
    row = await StaffContact.get_or_none(account_id=account_id)
    if row is None:
        return None
    return await cipher.reveal(account_id, "staff_contact", "mail_cell", row.id, row.mail_cell)


async def open_invitation(account_id: UUID) -> Invitation | None:
    """The link that still lets this person in, if there is one."""
    return await Invitation.filter(
        account_id=account_id, used_at=None, ended_at=None, expires_at__gt=clock.now()
    ).first()


def state_of(row: Account) -> tuple[str, str]:
    """The account's state in a word, with its tone."""
    if not row.is_active:
        return "已停用", "bad"
    return ("正常", "good") if row.password_hash else ("待激活", "wait")


def site_of(row: Account) -> Site:
    """Every member of staff belongs to a site; it was read with the account."""
    site: Site | None = row.site
    if site is None:
        raise LookupError("a member of staff without a site")
    return site


def _deeds(row: Account) -> list[Deed]:
    href = f"/staff/people/{row.id}"
    if not row.is_active:
        return [
            Deed(
                label="恢复使用",
                href=f"{href}/enable",
                danger=False,
                consequences=["可以用原来的密码和验证器登录", "角色和停用前一样"],
            )
        ]
    renew = (
        Deed(
            label="重置密码和验证器",
            href=f"{href}/reset",
            danger=True,
            consequences=[
                "原来的密码和验证器立即作废，所有设备退出登录",
                "会生成一个三天内有效的链接，请当面或电话核实身份后再交给本人",
                "本人会收到通知，操作会留痕",
            ],
        )
        if row.password_hash
        else Deed(
            label="重新生成邀请链接",
            href=f"{href}/reset",
            danger=False,
            consequences=["之前的链接立即作废", "新的链接三天内有效，只显示一次"],
        )
    )
    return [
        renew,
        Deed(
            label="停用账号",
            href=f"{href}/disable",
            danger=True,
            consequences=["立即退出所有设备，不能再登录", "经办过的记录都会保留", "以后可以恢复"],
        ),
    ]


def _row(row: Account) -> PersonRow:
    label, tone = state_of(row)
    return PersonRow(
        id=row.id,
        name=row.name,
        login=row.login or "",
        site=row.site.name if row.site else "",
        college=row.college.name if row.college else "",
        roles=_role_labels(row),
        state_label=label,
        tone=tone,
        href=f"/staff/people/{row.id}",
    )


def _role_labels(row: Account) -> str:
    return "、".join(role.label for role in Role if role.value in row.roles)


def _roles(actor: Actor, site: Site, chosen: list[str]) -> list[RoleChoice]:
    return [
        RoleChoice(value=r.value, label=r.label, tip=TIPS[r], chosen=r.value in chosen)
        for r in grantable(actor, site.kind)
    ]


async def _colleges(site: Site) -> list[Choice]:
    rows = await College.filter(site_id=site.id).order_by("code")
    return [Choice(value=str(c.id), label=c.name) for c in rows]


def _after(cursor: str) -> Q:
    name, id = text_and_id(cursor)
    return Q(name__gt=name) | Q(name=name, id__gt=id)
