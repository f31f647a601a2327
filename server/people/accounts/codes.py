"""One-time codes by SMS or mail: asked for by one browser, sent by the worker, good once and for
five minutes.

The code itself is stored nowhere: it is derived from the row's id with a key of its own, by the
worker that sends it and by the check that compares it (reliability.md row 19).
"""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID, uuid4

from server.people.accounts import code_limits
from server.people.accounts.captcha import Answer
from server.people.accounts.models import Account, Means, OneTimeCode
from server.platform import clock, jobs
from server.platform.access import attempts
from server.platform.access.actor import Actor
from server.platform.access.attempts import Limit
from server.platform.errors import Conflict, Invalid, Problem, TooMany, Unavailable, invalid
from server.platform.jobs import job
from server.platform.normal_forms import contacts
from server.platform.notices import budget, mail, sms, sms_kinds
from server.platform.notices.channels import Verdict
from server.platform.notices.sms_kinds import SmsKind, Wording
from server.platform.privacy import audit, cipher, index, keys

LIFE = timedelta(minutes=5)
KEPT = timedelta(minutes=10)
SEND_JOB = "accounts.send_code"
REFUSED = "code.refuse"
SESSION_REFUSED = "session.refuse"

PROVEN_FOR = timedelta(minutes=10)
"""How long a used code still proves the address to the browser that used it."""

SENT = Limit("code-sent", 1, LIFE, "")
"""The provider took it: no provider drops a repeat."""
TRIES = Limit("code-tries", 5, LIFE, "验证码输错次数过多，请重新获取")

_TEXT = "{code} 是您{label}的验证码，5 分钟内有效。请勿告诉他人。"
CLOSED = "短信验证码现在发不出去，请改用微信扫码或密码登录，或联系就业中心"

WRONG = "验证码不正确或已过期，请核对最新一条消息"


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a code is good for; it opens nothing else.

    `refusal` looks at the address and gives what is sent instead of a code (`instead`: "this
    number has an account already"), or None. It runs in the worker, so that the answer to the one
    who asks never tells whether somebody has this address (ASVS 6.3.8). A code `of_account` that
    names no account is a decoy: it looks like any other to whoever asked, and is never sent.
    A code that `signs_in` leaves its refusals where those of the password doors are. One
    `for_strangers` goes to numbers that we do not know yet, which have no part in what is kept of
    the day's SMS for those that we know.
    """

    name: str
    label: str
    refusal: Refusal | None = None
    of_account: bool = False
    signs_in: bool = False
    for_strangers: bool = False

    @property
    def kind(self) -> str:
        """Its SMS."""
        return f"code.{self.name}"


Refusal = Callable[[str], Awaitable[SmsKind | None]]
_purposes: dict[str, Purpose] = {}


def purpose(
    name: str,
    label: str,
    refusal: Refusal | None = None,
    *,
    of_account: bool = False,
    signs_in: bool = False,
    for_strangers: bool = False,
) -> Purpose:
    """Declare a purpose; `label` completes "123456 是您……的验证码"."""
    made = Purpose(name, label, refusal, of_account, signs_in, for_strangers)
    _purposes[name] = made
    sms_kinds.register(SmsKind(made.kind, _TEXT.format(code="{1}", label=label), is_code=True))
    return made


def instead(name: str, sentence: str) -> SmsKind:
    """Declare a sentence that is sent to a number instead of a code."""
    return sms_kinds.register(SmsKind(f"instead.{name}", f"{sentence}如非本人操作，请忽略。"))


def purposes() -> Mapping[str, Purpose]:
    return _purposes


class NotNow(Exception):
    """The provider did not take the message; the queue tries again."""


async def ask(
    actor: Actor,
    purpose: Purpose,
    address: str,
    *,
    picture: Answer | None,
    means: Means = Means.SMS,
    account_id: UUID | None = None,
) -> OneTimeCode:
    """Note that a code is wanted and leave the sending to the worker.

    `address` is a mobile number or a mail address, written in any way. The answer is the same
    whether anybody has it. `picture` is None where one was asked for already, and where the
    address is that of whoever asks, by our own records. Raises `Invalid` at `picture`, `TooMany`,
    and `Unavailable` when the day's SMS are spent, or none can be sent at all.
    """
    if means is Means.SMS and not sms.can_send(purpose.kind):
        raise Unavailable(CLOSED)
    to = contacts.mobile(address) if means is Means.SMS else contacts.mail(address)
    key = contacts.address_key(to)
    if means is Means.SMS and await budget.is_spent(for_strangers=purpose.for_strangers):
        raise Unavailable(budget.SHUT if purpose.for_strangers else budget.SPENT)
    await code_limits.charge(actor, key, picture=picture)
    ident = uuid4()
    now = clock.now()
    code = await OneTimeCode.create(
        id=ident,
        purpose=purpose.name,
        means=means,
        address_index=index.blind("one_time_code.address", key).hex(),
        address_cell=cipher.seal_bytes("one-time-code", str(ident), to.encode()),
        account_id=account_id,
        created_at=now,
        expires_at=now + LIFE,
    )
    await jobs.enqueue(SEND_JOB, {"code": str(ident)})
    return code


async def pending(purpose: Purpose, ident: str, *, go: str = "") -> OneTimeCode:
    """What this browser asked for. Raises `Conflict`, which leads to `go`, when that is over."""
    try:
        code = await OneTimeCode.get_or_none(id=UUID(ident), purpose=purpose.name, used_at=None)
    except ValueError:
        code = None
    if code is None or code.expires_at <= clock.now():
        raise Conflict("验证码已过期，请重新获取", code="code_expired", go=go)
    return code


async def use(
    actor: Actor, code: OneTimeCode, given: str, *, holder: Account | None = None
) -> str:
    """Use a code up; gives the number or address that it proves. Raises `Invalid` at `code`.

    Every try is counted before it is looked at, apart from the request's transaction, so that
    tries sent at the same moment cannot exceed the five; every refused one leaves its row in the
    trail, about its `holder` where the number has one (with his site).
    """
    try:
        await attempts.count(TRIES, code.id)
        if not hmac.compare_digest(_derived(code.id).encode(), given.strip().encode()):
            raise invalid("code", WRONG)
        now = clock.now()
        fresh = OneTimeCode.filter(id=code.id, used_at=None, expires_at__gt=now)
        if not await fresh.update(used_at=now):
            raise invalid("code", WRONG)
    except (Invalid, TooMany) as problem:
        problem.afterwards = partial(_note, actor, code, problem, holder)
        raise
    await code_limits.earn(actor, code.id)
    return address_of(code)


async def _note(
    actor: Actor, code: OneTimeCode, problem: Problem, holder: Account | None
) -> None:
    account = holder.id if holder else code.account_id
    await audit.record(
        actor,
        SESSION_REFUSED if _purposes[code.purpose].signs_in else REFUSED,
        ("account", account) if account else None,
        result="refused",
        reason="limit" if isinstance(problem, TooMany) else "code",
        details={"purpose": code.purpose},
        stream=holder.site.code if holder and holder.site else None,
    )


async def proven(purpose: Purpose, ident: str, *, go: str = "") -> OneTimeCode:
    """The code that this browser has just used, where another step follows on its proof.

    Raises `Conflict`, which leads to `go`, when that is too long ago. `forget` it when the last
    step is done.
    """
    try:
        code = await OneTimeCode.get_or_none(
            id=UUID(ident), purpose=purpose.name, used_at__gt=clock.now() - PROVEN_FOR
        )
    except ValueError:
        code = None
    if code is None:
        raise Conflict("验证已过期，请重新获取验证码", code="code_expired", go=go)
    return code


async def forget(code: OneTimeCode) -> None:
    """The proof was used for what it was given: nothing more follows from it.

    Raises `Conflict` for the second of two who use it at the same moment.
    """
    if not await OneTimeCode.filter(id=code.id).delete():
        raise Conflict("这次验证已经用过，请重新获取验证码", code="code_expired")


def address_of(code: OneTimeCode) -> str:
    """The number (E.164) or mail address that a code was asked for."""
    return cipher.open_bytes("one-time-code", str(code.id), code.address_cell).decode()


@job(SEND_JOB, lane="notices")
async def send(payload: dict[str, Any]) -> None:
    """Send what was asked for, while it is still of use; a repeated job sends nothing more.

    Whether somebody has the address shows only in the message, which its owner alone reads.
    """
    code = await OneTimeCode.get_or_none(id=UUID(payload["code"]))
    if code is None or code.used_at is not None or code.expires_at <= clock.now():
        return
    wanted = _purposes[code.purpose]
    if wanted.of_account and code.account_id is None:
        return
    to = address_of(code)
    refusal = await wanted.refusal(to) if wanted.refusal else None
    digits = _derived(code.id)
    if code.means is Means.SMS:
        if await attempts.used(SENT, code.id):
            return
        wording = Wording(refusal.name) if refusal else Wording(wanted.kind, (digits,))
        result = await sms.send(
            to, wording, str(code.id), to_stranger=wanted.for_strangers or bool(refusal)
        )
    else:
        text = refusal.text if refusal else _TEXT.format(code=digits, label=wanted.label)
        result = await mail.send_text(to, "验证码", text, str(code.id), at=code.created_at)
    if result.verdict in (Verdict.DOWN, Verdict.UNCLEAR, Verdict.RETRY):
        raise NotNow(result.verdict)
    await attempts.tally(SENT, code.id)


async def sweep() -> None:
    """Forget codes that ran out ten minutes ago, and the addresses with them."""
    await OneTimeCode.filter(expires_at__lt=clock.now() - KEPT).delete()


def _derived(ident: UUID) -> str:
    digest = hmac.digest(keys.purpose_key("one-time-code"), ident.bytes, "sha256")
    return f"{int.from_bytes(digest[:8]) % 1_000_000:06}"
