"""How a student gets in without scanning: school, number and password, or an SMS code (SREG-08)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

from server.people.accounts import bindings, codes, credentials
from server.people.accounts.captcha import NO_ANSWER, Answer
from server.people.accounts.models import (
    Account,
    Binding,
    BindingHow,
    BindingState,
    OneTimeCode,
    WeChatIdentity,
)
from server.people.accounts.password_signin import PasswordSignIn
from server.people.policies import values as policies
from server.people.students import notices as events
from server.people.students.models import Student, StudentPhone
from server.platform import clock, database
from server.platform.access import attempts, sessions
from server.platform.access.actor import Actor, Channel, Kind
from server.platform.access.attempts import Limit
from server.platform.access.sessions import SessionToken
from server.platform.errors import invalid
from server.platform.notices import service as notices
from server.platform.notices.sms_kinds import SmsKind
from server.platform.privacy import audit, cipher, index

WRONG = "学校、学号或密码不正确"
WRONG_NUMBER = "这个手机号没有用于这个学号，请核对学校和学号"
DOOR = PasswordSignIn(
    pair=Limit(
        "student-password",
        5,
        timedelta(minutes=30),
        "尝试次数过多，请 30 分钟后再试，或改用微信扫码登录",
    ),
    # A campus is one address: a thousand students a minute must get through (C4).
    source=Limit(
        "student-source", 3000, timedelta(minutes=1), "这个网络登录的人太多，请一分钟后再试"
    ),
    # After two wrong passwords a picture is asked for as well (SREG-08, C3).
    watch=Limit("student-captcha", 2, timedelta(minutes=30), ""),
    wrong=WRONG,
)
CHOICES = Limit(
    "student-choice", 5, timedelta(minutes=30), "核对次数过多，请 30 分钟后再试"
)
LEAST_OWN = 5
"""Own numbers that are shorter say nothing, wherever they stand in a password."""


_UNKNOWN = codes.instead(
    "student_unknown", "这个手机号还没有用于学生登录，请先用微信扫码或密码登录。"
)


async def _refuse_unknown(phone: str) -> SmsKind | None:
    return None if await StudentPhone.exists(phone_index=_index(phone)) else _UNKNOWN


SIGN_IN = codes.purpose("student_sign_in", "登录学生账号", _refuse_unknown, signs_in=True)
FORGOTTEN = codes.purpose("student_forgotten", "重设学生账号密码", _refuse_unknown)
SET_PASSWORD = codes.purpose("student_password", "设置登录密码")
CHANGE_PHONE = codes.purpose("student_phone", "设置登录手机")


async def sign_in(
    actor: Actor,
    site: str,
    student_no: str,
    password: str,
    *,
    agent: str,
    picture: Answer = NO_ANSWER,
) -> SessionToken | None:
    """School, number and password (SREG-08). Gives the desktop's session; in WeChat it binds.

    Raises `Invalid` with the same words, after the same work, for an unknown number and a wrong
    password, and `TooMany`. Every try leaves a row in the trail: call it outside a transaction.
    """
    login = f"{site}|{student_no}"
    account = await DOOR.passed(
        actor, login, password, _enrolled(site, student_no), picture=picture
    )
    await DOOR.forgive(actor, login)
    async with database.transaction():
        return await enter(actor, account, agent=agent)


async def sign_in_by_code(
    actor: Actor, code: OneTimeCode, given: str, *, agent: str
) -> tuple[bool, SessionToken | None]:
    """Use an SMS code up. Gives whether it signed in, and the desktop's session.

    Not signed in means that several students share the number: `sign_in_as` then decides. An
    unknown number never got a code, so its code can only be wrong.
    """
    holders = await _holders(codes.address_of(code))
    await codes.use(actor, code, given, holder=holders[0] if len(holders) == 1 else None)
    if not holders:
        raise invalid("code", codes.WRONG)
    if len(holders) > 1:
        return False, None
    await codes.forget(code)
    return True, await enter(actor, holders[0], agent=agent)


async def prove_holder(actor: Actor, code: OneTimeCode, given: str) -> None:
    """Use a code up for a number that some student has proven. Raises `Invalid` at `code`."""
    phone = await codes.use(actor, code, given)
    if not await _holders(phone):
        raise invalid("code", codes.WRONG)


async def sign_in_as(
    actor: Actor, code: OneTimeCode, site: str, student_no: str, *, agent: str
) -> SessionToken | None:
    """Which of those who share a proven number. Raises `Invalid`, `TooMany`."""
    account = await holder(code, site, student_no)
    await codes.forget(code)
    return await enter(actor, account, agent=agent)


async def is_shared(code: OneTimeCode) -> bool:
    """Whether several students have proven the number of this code."""
    return len(await _holders(codes.address_of(code))) > 1


async def holder(code: OneTimeCode, site: str = "", student_no: str = "") -> Account:
    """The student behind a proven number: the only one, or the one of this school and number."""
    holders = await _holders(codes.address_of(code))
    if len(holders) == 1:
        return holders[0]
    await attempts.count(CHOICES, code.address_index)
    student = await Student.get_or_none(site__code=site, student_no=student_no)
    for account in holders:
        if student is not None and account.id == student.id:
            return account
    raise invalid("student_no", WRONG_NUMBER)


async def enter(actor: Actor, account: Account, *, agent: str) -> SessionToken | None:
    """Sign in on a desktop; in WeChat bind the identity, whose session then is the account's."""
    person = as_student(actor, account)
    stream = await _stream(account)
    await audit.record(person, "session.begin", ("account", account.id), stream=stream)
    if actor.identity_id is None:
        return await sessions.start(
            channel=Channel.DESKTOP, account_id=account.id, address=actor.address, agent=agent
        )
    identity = await WeChatIdentity.get(id=actor.identity_id)
    await bindings.bind(actor, account, identity, BindingHow.SIGN_IN)
    return None


async def reset_password(
    actor: Actor, code: OneTimeCode, site: str, student_no: str, password: str, repeat: str
) -> None:
    """忘记密码 by the proven phone: a new password, and every desktop is signed out."""
    account = await holder(code, site, student_no)
    await put_password(as_student(actor, account), account, password, repeat)
    await sessions.end_all(account.id)
    await codes.forget(code)


async def put_password(actor: Actor, account: Account, password: str, repeat: str) -> None:
    """Put a new password in place and tell the student; whoever calls ends the sessions.

    Raises `Invalid` with a sentence at its field.
    """
    hashed = await hash_of_new(account.id, password, repeat)
    await Account.filter(id=account.id).update(password_hash=hashed)
    verb = "password.change" if account.password_hash else "password.set"
    await audit.record(actor, verb, ("account", account.id), stream=await _stream(account))
    await tell(events.PASSWORD.name, account.id)


async def hash_of_new(
    student_id: UUID, password: str, repeat: str, *own: str, field: str = "password"
) -> str:
    """The hash of a student's new password (SREG-05: 8 to 64). Raises `Invalid` at its field.

    `own` are numbers of his that are known here and must not be in it, beside the student number.
    """
    student = await Student.get(id=student_id)
    for number in (student.student_no, *own):
        if len(number) >= LEAST_OWN and number.casefold() in password.casefold():
            raise invalid(field, "密码里不要包含自己的学号、手机号或身份证号，请换一个")
    person = Account(id=student_id, kind=Kind.STUDENT, name=student.name)
    return await credentials.hash_of_new(
        person, password, repeat, least=await least_length(student), field=field
    )


async def least_length(student: Student) -> int:
    """How long a password has to be at this student's school."""
    return int(
        await policies.get(
            "passwords.min_length", site=student.site_id, year=student.graduation_year
        )
    )


async def prove_phone(actor: Actor, student_id: UUID, phone: str) -> None:
    """Keep a number (E.164) that a code has just proven, instead of the one before."""
    row = await StudentPhone.get_or_none(student_id=student_id)
    row = row or StudentPhone(id=uuid4(), student_id=student_id)
    row.phone_index = _index(phone)
    row.phone_cell = await cipher.protect(student_id, "student_phone", "phone_cell", row.id, phone)
    row.proven_at = clock.now()
    await row.save()
    await audit.record(actor, "account.phone", ("account", student_id))


async def revoke(actor: Actor, student_id: UUID) -> bool:
    """Take password and proven phone away, with every desktop; gives whether there were any.

    For when somebody else may have held the account: a new WeChat must not leave him a way in.
    """
    had = await Account.filter(id=student_id).exclude(password_hash="").update(password_hash="")
    had += await StudentPhone.filter(student_id=student_id).delete()
    if had:
        await sessions.end_all(student_id)
        await audit.record(actor, "password.revoke", ("account", student_id))
    return bool(had)


async def proven_phone(student_id: UUID) -> str:
    """The number that a student has proven, in E.164; empty when there is none."""
    row = await StudentPhone.get_or_none(student_id=student_id)
    if row is None:
        return ""
    return await cipher.reveal(
        student_id, "student_phone", "phone_cell", row.id, row.phone_cell
    )


async def has_password(student_id: UUID) -> bool:
    return await Account.filter(id=student_id).exclude(password_hash="").exists()


async def is_registered(student_id: UUID) -> bool:
    """Whether the student has a way in already: a password, or a WeChat that stands for him."""
    return await has_password(student_id) or await Binding.exists(
        account_id=student_id, state=BindingState.ACTIVE
    )


async def tell(event: str, student_id: UUID) -> None:
    """Tell a student of what happened to his account."""
    await notices.tell(event, [student_id], source=f"{event}:{uuid4()}")


async def _enrolled(site: str, student_no: str) -> Account | None:
    """The account of a number, with its site; both are asked for whether there is one or not."""
    student = await Student.get_or_none(site__code=site, student_no=student_no)
    ident = student.id if student else uuid4()
    found = Account.get_or_none(id=ident, kind=Kind.STUDENT, is_active=True)
    return await found.select_related("site")


async def _holders(phone: str) -> list[Account]:
    rows = await StudentPhone.filter(phone_index=_index(phone)).values_list(
        "student_id", flat=True
    )
    holders = Account.filter(id__in=list(rows), kind=Kind.STUDENT, is_active=True)
    return await holders.select_related("site")


async def _stream(account: Account) -> str | None:
    await account.fetch_related("site")
    return account.site.code if account.site else None


def as_student(actor: Actor, account: Account) -> Actor:
    """The visitor as whom he has just proven to be, for the trail."""
    return replace(
        actor, kind=Kind.STUDENT, id=account.id, name=account.name, roles=frozenset()
    )


def _index(phone: str) -> str:
    return index.blind("student_phone.phone", phone).hex()
