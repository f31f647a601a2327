"""A fresh proof that it is really the person: password, SMS code, or WeChat itself once more.

It is a signed cookie, good for one session and a quarter of an hour; signing in is no such proof.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from itsdangerous import BadData, URLSafeSerializer

from server.people.accounts import codes, credentials
from server.people.accounts.models import Account, OneTimeCode
from server.people.students.accounts import proven_phone
from server.people.students.models import Student
from server.platform import clock
from server.platform.access.actor import Actor, Channel, Kind
from server.platform.access.models import Session
from server.platform.errors import Conflict, invalid
from server.platform.privacy import audit, cipher, keys
from server.platform.tasks.models import Task
from server.platform.web.results import Cookie
from server.platform.web.visit import Visit

COOKIE = "jiuye_proof"
LIFE = timedelta(minutes=15)
WECHAT_WITHIN = timedelta(minutes=2)
"""A session of WeChat that began so short ago is WeChat's own word on who this is."""

SMS = codes.purpose("proof", "确认本人身份")


def is_fresh(visit: Visit) -> bool:
    """Whether this very session was proven within the last quarter of an hour."""
    return read(visit.request.cookies.get(COOKIE) or "", visit.actor)


def read(token: str, actor: Actor) -> bool:
    """Whether a cookie is this actor's own and still good."""
    try:
        account, session, until = _signer().loads(token)
        good = datetime.fromisoformat(until) > clock.now()
    except (BadData, ValueError, TypeError):
        return False
    return good and account == str(actor.id) and session == str(actor.session_id)


def needed(to: str) -> Conflict:
    """What is said where a fresh proof is missing; a browser is led to it."""
    return Conflict("请先确认是您本人", code="proof_needed", go=f"/me/data/proof?to={to}")


async def demand(visit: Visit, _: Task) -> None:
    """Before somebody's own data leave. Raises `Conflict` without a fresh proof."""
    if not is_fresh(visit):
        raise needed("copy")


async def phone_of(actor: Actor) -> str:
    """Where a code can be sent: a recruiter's number, a student's proven one, else the roster's.

    Empty without one.
    """
    if actor.kind is Kind.RECRUITER:
        return (await Account.get(id=actor.who)).login or ""
    if actor.kind is not Kind.STUDENT:
        return ""
    if proven := await proven_phone(actor.who):
        return proven
    student = await Student.get_or_none(id=actor.who)
    if student is None or student.phone_cell is None:
        return ""
    return await cipher.reveal(
        student.id, "student", "phone_cell", student.id, student.phone_cell
    )


async def by_password(actor: Actor, password: str) -> Cookie:
    """Raises `Invalid` at `password`, `TooMany`."""
    account = await Account.get(id=actor.who)
    await credentials.check_own(actor, account, password, field="password", wrong="密码不正确")
    return await _proven(actor, "password")


async def send_code(actor: Actor) -> OneTimeCode:
    """Send a code to the person's own number. Raises `Conflict` without one, `TooMany`."""
    phone = await phone_of(actor)
    if not phone:
        raise Conflict("没有可以接收验证码的手机号，请换一种方式")
    return await codes.ask(actor, SMS, phone, picture=None, account_id=actor.who)


async def by_code(actor: Actor, code: OneTimeCode, given: str) -> Cookie:
    """Raises `Invalid` at `code`; a code of another account is none."""
    if code.account_id != actor.who:
        raise invalid("code", codes.WRONG)
    await codes.use(actor, code, given)
    return await _proven(actor, "sms")


async def by_wechat(actor: Actor) -> Cookie | None:
    """The bound WeChat has just let its person in; None when that was too long ago."""
    if actor.channel is not Channel.WECHAT:
        raise Conflict("请在微信里打开，或换一种方式")
    session = await Session.get(id=actor.session_id)
    if session.started_at < clock.now() - WECHAT_WITHIN:
        return None
    return await _proven(actor, "wechat")


async def _proven(actor: Actor, how: str) -> Cookie:
    await audit.record(actor, "proof.give", ("account", actor.who), details={"how": how})
    until = (clock.now() + LIFE).isoformat()
    session: UUID | None = actor.session_id
    token = _signer().dumps([str(actor.who), str(session), until])
    return Cookie(token, int(LIFE.total_seconds()))


def _signer() -> URLSafeSerializer:
    return URLSafeSerializer(keys.purpose_key("fresh-proof"), salt="fresh-proof")
