"""Opening, changing and closing staff accounts; every deed leaves a trace and tells the person."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from uuid import UUID, uuid4

from tortoise.exceptions import IntegrityError

from server.people.accounts import authenticator_limits, credentials
from server.people.accounts.models import Account
from server.people.policies import values as policies
from server.people.sites import queries as sites
from server.people.sites.models import College, Site
from server.people.staff import notices as events
from server.people.staff import password_links as invitations
from server.people.staff import queries, rules
from server.people.staff.models import Invitation, StaffContact
from server.people.staff.schemas import JoinForm, PersonForm, RolesForm
from server.platform import clock, database
from server.platform.access import sessions
from server.platform.access.actor import Actor, Channel, Kind, Role
from server.platform.access.sessions import SessionToken
from server.platform.errors import Conflict, Forbidden, invalid
from server.platform.notices import service as notices
from server.platform.privacy import audit, cipher

NOT_ONESELF = "不能对自己的账号做这项操作，请由其他管理员办理"
LAST_PROVINCE = "这是最后一个能用的省中心账号；请先开通另一个并完成激活"

_LOCK_PROVINCE = """
SELECT id FROM account
 WHERE kind = 'staff' AND is_active AND 'province' = ANY(roles) AND password_hash <> ''
 ORDER BY id FOR UPDATE
"""


async def create(actor: Actor, code: str, form: PersonForm) -> tuple[Account, Invitation, str]:
    """Open an account and give the link that lets its person in (section 27, AUTH-14).

    Raises `Invalid` for a login that is taken or a role that this actor may not give.
    """
    site = await sites.desk_site(actor, code)
    college = await _college(actor, site, form.roles, form.college)
    account = Account(
        id=uuid4(),
        kind=Kind.STAFF,
        name=form.name,
        login=form.login,
        roles=_in_order(form.roles),
        site=site,
        college=college,
        created_at=clock.now(),
    )
    try:
        async with database.transaction():
            await account.save(force_create=True)
    except IntegrityError:
        raise invalid("login", "这个登录账号已经有人用了，请换一个") from None
    if form.mail:
        await set_mail(account.id, form.mail)
    invitation, link = await invitations.issue(account, by_mail=bool(form.mail))
    await audit.record(
        actor, "account.create", ("account", account.id),
        details={"roles": account.roles}, stream=site.code,
    )
    return account, invitation, link


async def set_roles(actor: Actor, account_id: UUID, form: RolesForm) -> Account:
    """Give other roles; they hold from the person's next request on.

    Raises `Forbidden` for oneself, `Invalid` for what may not be given, `Conflict` for the last
    province account.
    """
    account = await _other(actor, account_id)
    if Role.PROVINCE not in form.roles:
        await _keep_a_province(account)
    college = await _college(actor, queries.site_of(account), form.roles, form.college)
    before, after = list(account.roles), _in_order(form.roles)
    await Account.filter(id=account.id).update(
        roles=after, college_id=college.id if college else None
    )
    await audit.record(
        actor, "role.change", ("account", account.id),
        details={"before": before, "after": after}, stream=queries.site_of(account).code,
    )
    labels = "、".join(Role(role).label for role in after)
    await _tell(events.ROLES.name, account, by=actor.name, roles=labels)
    return account


async def disable(actor: Actor, account_id: UUID) -> Account:
    """Close an account at once; its sessions end. Raises as `set_roles` does."""
    account = await _other(actor, account_id)
    await _keep_a_province(account)
    changed = await Account.filter(id=account.id, is_active=True).update(is_active=False)
    if not changed:
        raise Conflict("这个账号已经停用了，请刷新后再看")
    await sessions.end_all(account.id)
    await audit.record(
        actor, "account.disable", ("account", account.id), stream=queries.site_of(account).code
    )
    await _tell(events.DISABLED.name, account, by=actor.name)
    return account


async def enable(actor: Actor, account_id: UUID) -> Account:
    """Open a closed account again, with what it had. Raises `Forbidden` for oneself."""
    account = await _other(actor, account_id)
    changed = await Account.filter(id=account.id, is_active=False).update(is_active=True)
    if not changed:
        raise Conflict("这个账号现在可以使用，请刷新后再看")
    await audit.record(
        actor, "account.enable", ("account", account.id), stream=queries.site_of(account).code
    )
    await _tell(events.ENABLED.name, account, by=actor.name)
    return account


async def reset(actor: Actor, account_id: UUID) -> tuple[Account, Invitation, str]:
    """联系管理员 (AUTH-14): take away password and authenticator, and give a new link.

    All sessions end. Raises `Forbidden` for oneself, `Conflict` for a closed account.
    """
    account = await _other(actor, account_id)
    if not account.is_active:
        raise Conflict("账号已经停用，请先恢复使用")
    had_password = bool(account.password_hash)
    if had_password:
        await _keep_a_province(account)
        await forget_proofs(account)
    mail = await queries.mail_of(account.id)
    invitation, link = await invitations.issue(account, by_mail=bool(mail))
    await audit.record(
        actor, "password.reset" if had_password else "account.invite",
        ("account", account.id), stream=queries.site_of(account).code,
    )
    if had_password:
        await _tell(events.RESET.name, account, by=actor.name)
    return account, invitation, link


async def forget_proofs(account: Account) -> None:
    """Take password and authenticator away, and sign every device out."""
    await Account.filter(id=account.id).update(password_hash="", totp_cell=None, totp_step=0)
    await sessions.end_all(account.id)


async def join(actor: Actor, token: str, form: JoinForm, *, agent: str) -> SessionToken:
    """The invited person sets password and authenticator, and is in.

    Raises `NotFound` for a link that does not open any more, `Invalid` with a sentence a field.
    """
    invitation = await invitations.of_token(token)
    account = invitation.account
    least = await least_length(account)
    hashed = await credentials.hash_of_new(account, form.password, form.repeat, least=least)
    step = await invitations.check_code(invitation, form.code)
    secret = await invitations.secret_of(invitation)
    await invitations.use_up(invitation)
    await Account.filter(id=account.id).update(
        password_hash=hashed,
        totp_cell=await cipher.protect(account.id, "account", "totp_cell", account.id, secret),
        totp_step=step,
    )
    await authenticator_limits.forgive_strangers(account.id)
    joined = replace(actor, kind=Kind.STAFF, id=account.id)
    await audit.record(
        joined, "account.join", ("account", account.id), stream=queries.site_of(account).code
    )
    await _tell(events.JOINED.name, account)
    return await sessions.start(
        channel=Channel.DESKTOP,
        account_id=account.id,
        life=sessions.STAFF_LIFE,
        address=actor.address,
        agent=agent,
    )


async def least_length(account: Account) -> int:
    """How long a password has to be at this person's site."""
    site_id = account.site_id  # type: ignore[attr-defined]  # Tortoise makes it
    return int(await policies.get("passwords.min_length", site=site_id, year=None))


async def set_mail(account_id: UUID, mail: str) -> None:
    """Keep, change or (empty) forget a member of staff's mail address."""
    row = await StaffContact.get_or_none(account_id=account_id)
    if not mail:
        await StaffContact.filter(account_id=account_id).delete()
        return
    id = row.id if row else uuid4()
    cell = await cipher.protect(account_id, "staff_contact", "mail_cell", id, mail)
    if row is None:
        await StaffContact.create(id=id, account_id=account_id, mail_cell=cell)
    else:
        await StaffContact.filter(id=id).update(mail_cell=cell)


async def _other(actor: Actor, account_id: UUID) -> Account:
    """An account this desk looks after that is not the actor's own: nobody raises himself or
    locks himself out."""
    account = await queries.account(actor, account_id)
    if account.id == actor.id:
        raise Forbidden(NOT_ONESELF)
    return account


async def _keep_a_province(account: Account) -> None:
    """Lock the province's usable accounts, so that two cannot close each other at one moment."""
    if Role.PROVINCE.value not in account.roles:
        return
    async with database.driver() as connection:
        usable = {row["id"] for row in await connection.fetch(_LOCK_PROVINCE)}
    if not usable - {account.id}:
        raise Conflict(LAST_PROVINCE, code="last_province")


async def _college(
    actor: Actor, site: Site, roles: Collection[Role], college_id: UUID | None
) -> College | None:
    field, sentence = rules.fault_of(actor, site.kind, roles, college_id is not None)
    if sentence:
        raise invalid(field, sentence)
    if Role.COLLEGE not in roles:
        return None
    college = await College.get_or_none(id=college_id, site_id=site.id)
    if college is None:
        raise invalid("college", "请从列表里选择院系")
    return college


def _in_order(roles: Collection[Role]) -> list[str]:
    return [role.value for role in Role if role in roles]


async def _tell(event: str, account: Account, *, by: str = "", roles: str = "") -> None:
    await notices.tell(event, [account.id], source=f"{event}:{uuid4()}", by=by, roles=roles)
