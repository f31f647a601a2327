"""A new password for an employer's account, without anybody's help or by a one-time link.

在线找回 (AUTH-07, AUTH-08) by a code to the phone or mail on file; the link is what the province
gave after a call (AUTH-14) or what an approved appeal opened (AUTH-13).
"""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from server.people.accounts import bindings, captcha, codes, credentials, passwords
from server.people.accounts.captcha import Answer
from server.people.accounts.models import Account, Means, OneTimeCode
from server.people.employers import accounts
from server.people.employers.models import Employer
from server.people.recovery import notices as events
from server.people.recovery import queries
from server.people.recovery.schemas import NewPasswordForm, RecoverForm
from server.people.staff import password_links as invitations
from server.people.staff.models import Invitation
from server.platform.access import sessions
from server.platform.access.actor import Actor, Kind
from server.platform.errors import NotFound, invalid
from server.platform.normal_forms.contacts import address_key
from server.platform.notices import service as notices
from server.platform.notices.catalogue import Outside
from server.platform.notices.models import DeliveryChannel
from server.platform.privacy import audit

RECOVER = codes.purpose("recover", "找回单位登录密码", of_account=True)


async def name_unit(given: Answer) -> None:
    """在线找回, first step: whatever the unit, the next page looks alike (ASVS 6.3.8)."""
    await captcha.check(given)


async def ask(
    actor: Actor, unit: str, address: str, means: Means, *, picture: Answer
) -> OneTimeCode:
    """Ask for a code to the phone or mail that was typed in full.

    It is sent only if that is the one on file; the answer never tells. Raises `Invalid` without
    the picture where one is asked for, and `TooMany`.
    """
    found = await queries.unit(unit)
    account_id = None
    if found is not None and found.administrator.is_active:
        on_file = _on_file(found.administrator, found, means)
        if address_key(address) == address_key(on_file):
            account_id, address = found.administrator_id, on_file
    return await codes.ask(
        actor, RECOVER, address, picture=picture, means=means, account_id=account_id
    )


async def recover(actor: Actor, code: OneTimeCode, form: RecoverForm) -> None:
    """The code and the new password (AUTH-08): every device and WeChat is signed out.

    Raises `Invalid` with one sentence for a wrong code and a code that never was sent.
    """
    await codes.use(actor, code, form.code)
    account = await Account.get_or_none(id=code.account_id, kind=Kind.RECRUITER, is_active=True)
    employer = await queries.employer_of(account) if account else None
    if account is None or employer is None or not _still(account, employer, code):
        raise invalid("code", codes.WRONG)
    await set_password(actor, account, form)
    await audit.record(
        as_holder(actor, account), "password.recover", ("account", account.id),
        details={"means": code.means.value},
    )  # fmt: skip
    await tell(events.RECOVERED.name, account, employer, means=code.means.label)


async def of_link(token: str) -> tuple[Invitation, Employer]:
    """The open link and its unit. Raises `NotFound` with one sentence for all other."""
    found = await invitations.of_token(token, Kind.RECRUITER)
    employer = await queries.employer_of(found.account)
    if employer is None:
        raise NotFound(invitations.GONE)
    return found, employer


async def use_link(actor: Actor, token: str, form: NewPasswordForm) -> Account:
    """Set the password that a one-time link is for. Raises `NotFound`, `Conflict`, `Invalid`."""
    found, employer = await of_link(token)
    account: Account = found.account
    await invitations.use_up(found)
    await set_password(actor, account, form)
    await audit.record(as_holder(actor, account), "password.link", ("account", account.id))
    await tell(events.LINK_USED.name, account, employer)
    return account


async def set_password(actor: Actor, account: Account, form: NewPasswordForm) -> None:
    """Put it in place, end whatever else gets in, and forget the failed tries before it."""
    hashed = await credentials.hash_of_new(
        account, form.password, form.repeat, least=passwords.MIN_LENGTH
    )
    await Account.filter(id=account.id).update(password_hash=hashed)
    await sign_out(as_holder(actor, account), account)
    await invitations.withdraw(account.id)
    await accounts.DOOR.forgive(actor, account.login or "")


async def sign_out(actor: Actor, account: Account) -> None:
    """End every session and every WeChat binding: in WeChat the binding is the session."""
    await bindings.end_all(actor, account.id)
    await sessions.end_all(account.id)


async def tell(event: str, account: Account, employer: Employer, *, means: str = "") -> None:
    """The account, by its ladder, and the unit's mail address."""
    name, call = employer.name, await events.province_phone()
    source = f"{event}:{uuid4()}"
    await notices.tell(
        event, [account.id], source=source, employer=name, call=call, means=means
    )
    if employer.email:
        mail = Outside(DeliveryChannel.MAIL, employer.email)
        await notices.tell_outside(
            event, [mail], source=source, employer=name, call=call, means=means
        )


def as_holder(actor: Actor, account: Account) -> Actor:
    """The visitor, who has proven to be this account's person."""
    return replace(actor, kind=Kind.RECRUITER, id=account.id, name=account.name)


def _still(account: Account, employer: Employer, code: OneTimeCode) -> bool:
    """An appeal may have been approved since the code was sent."""
    on_file = _on_file(account, employer, code.means)
    return address_key(codes.address_of(code)) == address_key(on_file)


def _on_file(account: Account, employer: Employer, means: Means) -> str:
    return employer.email if means is Means.MAIL else account.login or ""
