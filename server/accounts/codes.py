"""SMS codes: asked for by one browser, sent by the worker, good once and for five minutes.

The code itself is stored nowhere: it is derived from the row's id with a key of its own, by the
worker that sends it and by the check that compares it (reliability.md row 19).
"""

from __future__ import annotations

import hmac
from datetime import timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid4

from server import clock, jobs
from server.access import attempts
from server.access.actor import Actor, Kind
from server.access.attempts import Limit
from server.accounts.models import Account, SmsCode
from server.jobs import job
from server.notices import sms
from server.notices.channels import Verdict
from server.privacy import cipher, index, keys
from server.web.errors import Conflict, invalid

LIFE = timedelta(minutes=5)
KEPT = timedelta(days=1)
SEND_JOB = "accounts.send_code"

PER_MINUTE = Limit("sms-minute", 1, timedelta(seconds=60), "刚刚发送过验证码，请过一分钟再试")
PER_HOUR = Limit("sms-hour", 5, timedelta(hours=1), "这个手机号获取验证码太频繁，请一小时后再试")
PER_DAY = Limit("sms-day", 10, timedelta(days=1), "这个手机号今天的验证码次数已用完，请明天再试")
TRIES = Limit("sms-tries", 5, LIFE, "验证码输错次数过多，请重新获取")
PER_SOURCE = Limit("sms-source", 20, timedelta(days=1), "今天获取验证码的次数已用完，请明天再试")

WRONG = "验证码不正确或已过期，请核对最新一条短信"


class CodePurpose(StrEnum):
    """What a code is good for; it opens nothing else."""

    REGISTER = "register"
    SIGN_IN = "sign_in"

    @property
    def label(self) -> str:
        return {"register": "注册单位账号", "sign_in": "登录单位账号"}[self.value]


class NotNow(Exception):
    """The provider did not take the message; the queue tries again."""


async def ask(actor: Actor, purpose: CodePurpose, phone: str) -> SmsCode:
    """Note that a code is wanted and leave the sending to the worker.

    `phone` may be written in any way. The answer is the same whether anybody has this number.
    Raises `Invalid` at `phone`, and `TooMany`.
    """
    number = normalised(phone)
    await attempts.count(PER_SOURCE, actor.identity_id or actor.address)
    for limit in (PER_MINUTE, PER_HOUR, PER_DAY):
        await attempts.count(limit, number)
    ident = uuid4()
    now = clock.now()
    code = await SmsCode.create(
        id=ident,
        purpose=purpose,
        phone_index=index.blind("sms_code.phone", number).hex(),
        phone_cell=cipher.seal_bytes("sms-code", str(ident), number.encode()),
        created_at=now,
        expires_at=now + LIFE,
    )
    await jobs.enqueue(SEND_JOB, {"code": str(ident)})
    return code


async def pending(purpose: CodePurpose, ident: str) -> SmsCode:
    """What this browser asked for. Raises `Conflict` when that is over."""
    try:
        code = await SmsCode.get_or_none(id=UUID(ident), purpose=purpose, used_at=None)
    except ValueError:
        code = None
    if code is None or code.expires_at <= clock.now():
        raise Conflict("验证码已过期，请重新获取", code="code_expired")
    return code


async def use(code: SmsCode, given: str) -> str:
    """Use a code up; gives the phone number that it proves. Raises `Invalid` at `code`.

    Every try is counted before it is looked at, apart from the request's transaction, so that
    tries sent at the same moment cannot exceed the five.
    """
    await attempts.count(TRIES, code.id)
    if not hmac.compare_digest(_derived(code.id).encode(), given.strip().encode()):
        raise invalid("code", WRONG)
    now = clock.now()
    if not await SmsCode.filter(id=code.id, used_at=None, expires_at__gt=now).update(used_at=now):
        raise invalid("code", WRONG)
    return phone_of(code)


def phone_of(code: SmsCode) -> str:
    """The number that a code was asked for, in E.164."""
    return cipher.open_bytes("sms-code", str(code.id), code.phone_cell).decode()


def normalised(phone: str) -> str:
    """A mobile number in E.164. Raises `Invalid` at `phone`."""
    try:
        return index.normalise_phone(phone)
    except ValueError as fault:
        raise invalid("phone", str(fault)) from None


@job(SEND_JOB)
async def send(payload: dict[str, Any]) -> None:
    """Send what was asked for, while it is still of use; a repeat is the same message.

    Whether somebody has the number shows only in the message, which its owner alone reads.
    """
    code = await SmsCode.get_or_none(id=UUID(payload["code"]))
    if code is None or code.used_at is not None or code.expires_at <= clock.now():
        return
    phone = phone_of(code)
    known = await Account.exists(login=phone, kind=Kind.RECRUITER)
    result = await sms.send_text(phone, _text(code, known), str(code.id))
    if result.verdict in (Verdict.DOWN, Verdict.UNCLEAR, Verdict.RETRY):
        raise NotNow(result.verdict)


async def sweep() -> None:
    """Forget codes of yesterday, and the numbers with them."""
    await SmsCode.filter(expires_at__lt=clock.now() - KEPT).delete()


def _text(code: SmsCode, known: bool) -> str:
    if code.purpose == CodePurpose.REGISTER and known:
        return "这个手机号已经注册过单位账号，请直接登录。如非本人操作，请忽略。"
    if code.purpose == CodePurpose.SIGN_IN and not known:
        return "这个手机号还没有注册单位账号，请先注册。如非本人操作，请忽略。"
    purpose = CodePurpose(code.purpose).label
    return f"{_derived(code.id)} 是您{purpose}的验证码，5 分钟内有效。请勿告诉他人。"


def _derived(ident: UUID) -> str:
    digest = hmac.digest(keys.purpose_key("sms-code"), ident.bytes, "sha256")
    return f"{int.from_bytes(digest[:8]) % 1_000_000:06}"
