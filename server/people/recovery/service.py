"""密码申诉 (AUTH-09 to AUTH-13) and the province's 重置登录 (AUTH-14)."""

from __future__ import annotations

import secrets
from datetime import timedelta
from uuid import UUID, uuid4

from tortoise.exceptions import IntegrityError

from server.people.accounts import captcha, codes
from server.people.accounts.captcha import LETTERS, Answer
from server.people.accounts.models import Account, OneTimeCode
from server.people.employers import queries as employers
from server.people.employers.models import Employer
from server.people.recovery import notices as events
from server.people.recovery import online, queries
from server.people.recovery.models import Appeal, AppealState
from server.people.recovery.papers import LETTER, PAPERS
from server.people.recovery.rules import appellant
from server.people.recovery.schemas import AppealForm, ResetForm
from server.people.recovery.workflow import APPEAL
from server.people.staff import password_links as invitations
from server.people.staff.models import Invitation
from server.platform import clock, database
from server.platform.access import attempts
from server.platform.access.actor import Actor
from server.platform.access.attempts import Limit
from server.platform.errors import Conflict, Invalid, invalid
from server.platform.normal_forms.identifiers import unit_code_checks
from server.platform.normal_forms.keys import loose_key
from server.platform.papers import service as papers
from server.platform.privacy import audit
from server.platform.workflow import engine
from server.platform.workflow.engine import Words

APPEAL_PHONE = codes.purpose("appeal", "提交密码申诉", for_strangers=True)
QUERY = codes.purpose("appeal_query", "查询密码申诉", of_account=True)
PER_PHONE = Limit(
    "appeal-phone", 5, timedelta(days=1), "今天提交申诉的次数太多，请明天再试，或致电省中心"
)
WAITS = timedelta(days=15)
"""How long the province has; after that the appeal lapses and may be made again."""
NUMBER_LENGTH = 10

CODE_UNKNOWN = "没有找到用这个代码注册的单位，请对照营业执照核对；还没有注册的请先注册"
CODE_UNUSUAL = "没有找到用这个代码注册的单位，代码的校验位也不正确，多半是有一位填错了，请逐位核对"
CODE_COMPARE = "代码没有填错的，请勾选这一项再提交，由省中心核对；填错了的，请在上面改正"

PHONE_TAKEN = "这个手机号已经是另一个单位账号的登录手机，请换一个手机号"
TAKEN_SINCE = (
    "申诉人的手机号已经是另一个账号的登录手机，不能同意。请联系申诉人换一个手机号，"
    "以“其他”退回这份申诉"
)


async def ask_phone(actor: Actor, phone: str, given: Answer) -> OneTimeCode:
    """An SMS code to the phone that is to become the login. Raises `Invalid`, `TooMany`."""
    await captcha.check(given)
    return await codes.ask(actor, APPEAL_PHONE, phone, picture=None)


async def submit(
    actor: Actor, proof: OneTimeCode, form: AppealForm, *, name: str, body: bytes
) -> Appeal:
    """Hand an appeal to the province (AUTH-09); `body` is the letter's picture (AUTH-12).

    Raises `Invalid` with a sentence at each field, `Conflict` where one waits already: two at the
    same moment are decided by the unique index.
    """
    phone = codes.address_of(proof)
    employer = await _unit(form)
    if phone == employer.administrator.login:
        raise Invalid("这个手机号就是该单位的登录手机，请用“在线找回”，立即就能设置新密码")
    if await Account.exists(login=phone):
        raise Invalid(PHONE_TAKEN)
    letter = await papers.drawn(LETTER, [(name, body)])
    await attempts.count(PER_PHONE, phone)
    appeal = await begin(
        actor, employer, form.contact, phone, form.reason, code=form.credit_code
    )
    await papers.put(actor, PAPERS, appeal, LETTER, letter)
    await codes.forget(proof)
    return appeal


async def begin(
    actor: Actor, employer: Employer, contact: str, phone: str, reason: str, *, code: str
) -> Appeal:
    """The case itself, on the province's desk; `code` is what was typed for the unit's.

    Raises `Conflict` if one waits already.
    """
    ident = uuid4()
    appeal = Appeal(
        id=ident,
        number="".join(secrets.choice(LETTERS) for _ in range(NUMBER_LENGTH)),
        employer=employer,
        site_id=employer.site_id,
        chain=["province"],
        code_given=code,
        contact=contact,
        phone_cell=queries.seal_phone("phone", ident, phone),
        reason=reason,
        state=AppealState.WAITING,
        due_at=clock.now() + WAITS,
    )
    himself = appellant(actor, ident, contact)
    return await engine.begin(APPEAL, himself, appeal, step="submit")


async def ask_query(actor: Actor, number: str, given: Answer) -> OneTimeCode:
    """A code to the phone of an appeal; a number that nobody has looks alike."""
    await captcha.check(given)
    appeal = await queries.appeal_numbered(number)
    phone = queries.phone_of(appeal) if appeal else queries.decoy_phone(number)
    account_id = appeal.employer.administrator_id if appeal else None
    return await codes.ask(actor, QUERY, phone, picture=None, account_id=account_id)


async def prove_query(actor: Actor, code: OneTimeCode, given: str, number: str) -> None:
    """The code is right, and went to this very appeal's phone. Raises `Invalid` at `code`."""
    address = await codes.use(actor, code, given)
    appeal = await queries.appeal_numbered(number)
    if appeal is None or queries.phone_of(appeal) != address:
        raise invalid("code", codes.WRONG)


async def withdraw(actor: Actor, number: str) -> Appeal:
    """撤回申诉, by whoever has proven its phone.

    Raises `NotFound`, `Conflict` once it was decided.
    """
    appeal = await queries.proven(number)
    himself = appellant(actor, appeal.id, appeal.contact)
    await engine.fire(APPEAL, himself, appeal, "withdraw")
    return appeal


async def decide(actor: Actor, appeal_id: UUID, step: str, words: Words) -> Appeal:
    """The province's decision; an approval hands the account over in the same transaction.

    Raises `Conflict` (`phone_taken`) if the appellant's phone has become somebody else's login.
    """
    appeal = await queries.appeal(actor, appeal_id)
    holder = appeal.employer.administrator
    changes = (
        {"old_phone_cell": queries.seal_phone("old_phone", appeal.id, holder.login)}
        if step == "approve" and holder.login
        else {}
    )
    await engine.fire(APPEAL, actor, appeal, step, words=words, changes=changes)
    if appeal.state is AppealState.APPROVED:
        await _hand_over(actor, appeal, holder)
    return appeal


async def reset(
    actor: Actor, employer_id: UUID, form: ResetForm
) -> tuple[Employer, Invitation, str]:
    """联系管理员 (AUTH-14): take the password away and give a link for a new one, shown once.

    Raises `Invalid` without a way in which the caller was checked, `NotFound`.
    """
    if form.reason not in queries.CHECKS:
        raise invalid("reason", "请选择怎样核实了对方的身份")
    if form.reason == "other" and len(form.note) < 4:
        raise invalid("note", "选择“其他方式”时，请写明怎样核实的")
    employer = await employers.employer(actor, employer_id)
    account = employer.administrator
    await Account.filter(id=account.id).update(password_hash="")
    await online.sign_out(actor, account)
    invitation, link = await invitations.issue(account, by_mail=False)
    await audit.record(
        actor, "password.reset", ("account", account.id),
        reason=form.reason, details={"words": form.note},
    )  # fmt: skip
    await online.tell(events.RESET.name, account, employer)
    return employer, invitation, link


async def _unit(form: AppealForm) -> Employer:
    """The registered unit that name and code name together.

    A code of no unit that does not check is left to the desk once it was compared: then the name
    says which unit it is.
    """
    code = form.credit_code
    employer, named = await queries.unit_claimed(form.name, code)
    if employer is not None:
        if loose_key(employer.name) != loose_key(form.name):
            raise invalid("name", "与这个代码登记的单位名称不一致，请按营业执照填写全称")
        return employer
    if unit_code_checks(code):
        raise invalid("credit_code", CODE_UNKNOWN)
    if form.compared != code:
        raise Invalid(CODE_UNUSUAL, errors={"credit_code": CODE_UNUSUAL, "compared": CODE_COMPARE})
    if named is None:
        raise invalid("name", "没有找到这个名称的单位，请按营业执照填写全称；还没有注册的请先注册")
    return named


async def _hand_over(actor: Actor, appeal: Appeal, holder: Account) -> None:
    """The login becomes the appellant's phone; everything that opened it before stops working."""
    phone = queries.phone_of(appeal)
    try:
        async with database.transaction():
            await Account.filter(id=holder.id).update(
                login=phone, name=appeal.contact, password_hash=""
            )
    except IntegrityError:
        raise Conflict(TAKEN_SINCE, code="phone_taken") from None
    await online.sign_out(actor, holder)
    holder.login, holder.name = phone, appeal.contact
    await invitations.issue(holder, by_mail=False)
    await audit.record(actor, "account.phone", ("account", holder.id))
