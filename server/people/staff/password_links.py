"""Links by which somebody sets a password once: made, recognised, used up.

Staff set an authenticator with it; an employer's account (AUTH-14) has a page of its own.
"""

from __future__ import annotations

import io
import time
from datetime import timedelta
from uuid import UUID, uuid4

import pyotp
import segno
from itsdangerous import BadData, URLSafeSerializer
from tortoise.exceptions import IntegrityError

from server.people.accounts.models import Account
from server.people.staff.models import Invitation
from server.platform import clock, database, runtime
from server.platform.access import attempts
from server.platform.access.actor import Kind
from server.platform.access.attempts import Limit
from server.platform.database import one
from server.platform.errors import Conflict, NotFound, invalid
from server.platform.jobs import enqueue
from server.platform.privacy import cipher, keys

LIFE = timedelta(days=3)
TOTP_STEP = 30
MAIL_JOB = "people.invite"
GONE = "这个链接已经用过、过期或被新的代替了，请联系发给您链接的老师重新生成"
PAGES = {Kind.STAFF: "/join", Kind.RECRUITER: "/employer/reset"}
LIMIT = Limit("staff-join", 20, timedelta(hours=1), "尝试次数过多，请一小时后再试")


async def issue(account: Account, *, by_mail: bool) -> tuple[Invitation, str]:
    """A fresh link for an account, in place of any older one; gives the link's address too.

    With `by_mail` a job sends it to the address on file, after the transaction has committed.
    Raises `Conflict` for the second of two at the same moment.
    """
    now = clock.now()
    await withdraw(account.id)
    id = uuid4()
    cell = None
    if account.kind is Kind.STAFF:
        cell = await cipher.protect(
            account.id, "invitation", "totp_cell", id, pyotp.random_base32()
        )
    made = Invitation(
        id=id, account_id=account.id, totp_cell=cell, created_at=now, expires_at=now + LIFE
    )
    try:
        async with database.transaction():
            await made.save(force_create=True)
    except IntegrityError:
        raise Conflict("刚刚有人为这个账号生成了链接，请刷新后再看") from None
    if by_mail:
        await enqueue(MAIL_JOB, {"invitation": str(id)})
    return made, runtime.current().settings.public_url + path_of(id, account.kind)


async def withdraw(account_id: UUID) -> None:
    """Whatever link is still open for this account opens nothing any more."""
    await Invitation.filter(account_id=account_id, used_at=None, ended_at=None).update(
        ended_at=clock.now()
    )


async def of_token(token: str, kind: Kind = Kind.STAFF) -> Invitation:
    """The open invitation behind a link, for accounts of this kind alone.

    Raises `NotFound` with one sentence for all other.
    """
    try:
        id = UUID(str(_signer().loads(token)))
    except (BadData, ValueError):
        raise NotFound(GONE) from None
    rows = Invitation.filter(
        id=id,
        used_at=None,
        ended_at=None,
        expires_at__gt=clock.now(),
        account__is_active=True,
        account__kind=kind,
    ).select_related("account__site")
    return await one(rows, GONE)


async def check_code(invitation: Invitation, code: str) -> int:
    """The time step of a right first code. Raises `Invalid` and `TooMany`."""
    await attempts.count(LIMIT, invitation.id)
    totp = pyotp.TOTP(await secret_of(invitation))
    now = int(time.time()) // TOTP_STEP
    for step in (now, now - 1, now + 1):
        if pyotp.utils.strings_equal(totp.at(step * TOTP_STEP), code.strip()):
            return step
    raise invalid("code", "验证码不正确，请核对验证器里现在显示的 6 位数字")


async def use_up(invitation: Invitation) -> None:
    """One of two at the same moment wins. Raises `Conflict` for the other."""
    used = await Invitation.filter(id=invitation.id, used_at=None, ended_at=None).update(
        used_at=clock.now()
    )
    if not used:
        raise Conflict(GONE)


async def secret_of(invitation: Invitation) -> str:
    """The secret of a member of staff's authenticator. Raises `NotFound` where there is none."""
    if invitation.totp_cell is None:
        raise NotFound(GONE)
    return await cipher.reveal(
        invitation.account_id, "invitation", "totp_cell", invitation.id, invitation.totp_cell
    )


def picture(secret: str, login: str) -> str:
    """The code that an authenticator scans, as inline SVG."""
    out = io.BytesIO()
    uri = pyotp.TOTP(secret).provisioning_uri(name=login, issuer_name="微就业")
    segno.make(uri, error="m", micro=False).save(
        out, kind="svg", border=2, xmldecl=False, svgclass="qr-code", lineclass=None, omitsize=True
    )
    return out.getvalue().decode()


def path_of(invitation_id: UUID, kind: Kind = Kind.STAFF) -> str:
    """The link's path; nobody without our key can make one."""
    return f"{PAGES[kind]}/{_signer().dumps(str(invitation_id))}"


def _signer() -> URLSafeSerializer:
    return URLSafeSerializer(keys.purpose_key("staff-invitation"), salt="staff-invitation")
