"""How a recruiter gets an account and gets in: phone, SMS code, password, WeChat."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

from tortoise.exceptions import IntegrityError

from server.people.accounts import bindings, codes, passwords
from server.people.accounts.captcha import NO_ANSWER, Answer
from server.people.accounts.models import Account, BindingHow, OneTimeCode, WeChatIdentity
from server.people.accounts.password_signin import PasswordSignIn, refused
from server.people.employers.models import EmployerMember
from server.people.sites import queries as sites
from server.platform import clock, database
from server.platform.access import sessions
from server.platform.access.actor import Actor, Channel, Kind
from server.platform.access.attempts import Limit
from server.platform.access.sessions import SessionToken
from server.platform.errors import Conflict, invalid
from server.platform.notices.sms_kinds import SmsKind
from server.platform.privacy import audit

WRONG = "手机号或密码不正确"
STOPPED = "您的单位账号已停用，请联系贵单位的管理员"
DOOR = PasswordSignIn(
    pair=Limit(
        "recruiter-password",
        5,
        timedelta(minutes=30),
        "尝试次数过多，请 30 分钟后再试，或改用短信验证码登录",
    ),
    # A fair's hall is one address: some hundred units come in within minutes (C4).
    source=Limit(
        "recruiter-source", 1000, timedelta(minutes=1), "这个网络登录的人太多，请一分钟后再试"
    ),
    # From the third wrong password on a picture is asked for as well (C3).
    watch=Limit("recruiter-captcha", 3, timedelta(minutes=30), ""),
    wrong=WRONG,
)


async def _registered(phone: str) -> Account | None:
    return await Account.get_or_none(login=phone, kind=Kind.RECRUITER)


_HAS_ACCOUNT = codes.instead("employer", "这个手机号已经注册过单位账号，请直接登录。")
_HAS_NO_PASSWORD = codes.instead(
    "employer_first_time", "这个手机号已经注册过单位账号，请直接登录，首次请用短信验证码登录。"
)
_NO_ACCOUNT = codes.instead(
    "employer_unknown", "这个手机号还没有注册单位账号，不能用短信验证码登录。"
)
_STOPPED = codes.instead("employer_stopped", f"{STOPPED}。")


async def _refuse_registered(phone: str) -> SmsKind | None:
    known = await _registered(phone)
    if known is None:
        return None
    return _HAS_ACCOUNT if known.password_hash else _HAS_NO_PASSWORD


async def _refuse_unknown(phone: str) -> SmsKind | None:
    known = await _registered(phone)
    if known is None:
        return _NO_ACCOUNT
    return None if known.is_active else _STOPPED


REGISTER = codes.purpose("register", "注册单位账号", _refuse_registered, for_strangers=True)
SIGN_IN = codes.purpose("sign_in", "登录单位账号", _refuse_unknown, signs_in=True)


async def register(
    actor: Actor, code: OneTimeCode, given: str, *, name: str, password: str, agent: str
) -> SessionToken | None:
    """A new account for the phone that the code proves, signed in at once (AUTH-15).

    Gives the desktop's session; in WeChat none, because the identity is bound instead.
    Raises `Invalid` at the field, `Conflict` if this WeChat stands for somebody else.
    """
    try:
        passwords.check_new(password, codes.address_of(code).removeprefix("+86"))
    except ValueError as fault:
        raise invalid("password", str(fault)) from None
    phone = await codes.use(actor, code, given)
    province = await sites.province()
    account = Account(
        id=uuid4(),
        kind=Kind.RECRUITER,
        name=name,
        login=phone,
        password_hash=await passwords.hashed(password),
        site_id=province.id if province else None,
        created_at=clock.now(),
    )
    try:
        async with database.transaction():
            await account.save(force_create=True)
    except IntegrityError:
        raise Conflict(
            "这个手机号已经注册过单位账号，请直接登录", code="phone_taken"
        ) from None
    await audit.record(actor, "recruiter.register", ("account", account.id))
    return await enter(actor, account, agent=agent)


async def sign_in(
    actor: Actor, phone: str, password: str, *, agent: str, picture: Answer = NO_ANSWER
) -> SessionToken | None:
    """Phone (E.164) and password (AUTH-01). Raises `Invalid`, alike for an unknown phone.

    Every try leaves a row in the trail: call it outside a transaction.
    """
    found = Account.get_or_none(login=phone, kind=Kind.RECRUITER).select_related("site")
    account = await DOOR.passed(actor, phone, password, found, picture=picture)
    if not account.is_active:  # only he who knows the password is told
        stream = account.site.code if account.site else None
        await refused(actor, "stopped", ("account", account.id), stream)
        raise invalid("password", STOPPED)
    await DOOR.forgive(actor, phone)
    async with database.transaction():
        return await enter(actor, account, agent=agent)


async def sign_in_by_code(
    actor: Actor, code: OneTimeCode, given: str, *, agent: str
) -> tuple[SessionToken | None, str]:
    """The code of an SMS (AUTH-16). An unknown phone never got one, so it can only be wrong.

    Gives the session and the page to go on to: a sub-account has no password until its person
    sets one, which the welcome offers.
    """
    account = await Account.get_or_none(
        login=codes.address_of(code), kind=Kind.RECRUITER, is_active=True
    ).select_related("site")
    await codes.use(actor, code, given, holder=account)
    if account is None:
        raise invalid("code", codes.WRONG)
    token = await enter(actor, account, agent=agent)
    return token, "/employer" if account.password_hash else "/employer/welcome"


async def enter(actor: Actor, account: Account, *, agent: str) -> SessionToken | None:
    """Sign in on a desktop; in WeChat bind the identity, whose session then is the account's."""
    await audit.record(actor, "session.begin", ("account", account.id))
    await EmployerMember.filter(account_id=account.id).update(entered_at=clock.now())
    if actor.identity_id is None:
        return await sessions.start(
            channel=Channel.DESKTOP, account_id=account.id, address=actor.address, agent=agent
        )
    identity = await WeChatIdentity.get(id=actor.identity_id)
    try:
        await bindings.bind(actor, account, identity, BindingHow.SIGN_IN)
    except Conflict as taken:
        if taken.code == "bound_elsewhere":
            raise Conflict(
                "这个单位账号已经绑定了另一个微信，请先在那个微信或电脑上解除绑定",
                code="bound_elsewhere",
            ) from None
        raise
    return None


async def let_wechat_go(actor: Actor) -> bool:
    """Unbind; gives whether the one who did it is signed out by that (in WeChat)."""
    if not await bindings.end_all(actor, actor.who):
        raise Conflict("现在没有已绑定的微信")
    return True
