"""A student registers in three steps: who he is, his details with a proven phone, his WeChat.

The roster decides (SREG-02): name and number open the second step, the whole ID number and the
code on the phone finish it. Until then nothing of it is anywhere but in a sealed draft.
"""

from __future__ import annotations

import hmac
import secrets
from datetime import timedelta
from uuid import uuid4

import orjson

from server.people.accounts import bindings, codes
from server.people.accounts.models import Account, BindingHow, OneTimeCode, WeChatIdentity
from server.people.consents import service as consents
from server.people.profiles import service as profiles
from server.people.profiles.schemas import ProfileForm
from server.people.registrations import queries
from server.people.registrations.models import NumberSearch, Registration
from server.people.registrations.schemas import DetailsForm, WhoForm
from server.people.sites.models import Site
from server.people.students import accounts, proof_limits
from server.people.students import notices as events
from server.people.students import service as students
from server.people.students.models import Student
from server.platform import clock
from server.platform.access import attempts, sessions
from server.platform.access.actor import Actor
from server.platform.access.attempts import Limit
from server.platform.errors import Conflict, Invalid, invalid
from server.platform.normal_forms.keys import loose_key
from server.platform.privacy import audit, cipher, index

LIFE = timedelta(hours=1)
REGISTER = codes.purpose("student_register", "注册学生账号", for_strangers=True)
CODES = Limit(
    "registration-codes", 5, LIFE, "这次注册获取验证码的次数太多，请返回第一步重新开始"
)
"""A registration begins with a picture, which pays for so many."""


async def begin(actor: Actor, form: WhoForm) -> str:
    """Check who it is against the roster (SREG-02); gives the secret for the browser's cookie.

    The refusal tells whom to call, never which field is wrong. Raises `Invalid`, `TooMany`, and
    `Conflict` for somebody who is registered or a WeChat that stands for somebody else.
    """
    async with proof_limits.attempt(actor, form.site, form.student_no, picture=None):
        student = await _named(form)
    if await accounts.is_registered(student.id):
        raise _known()
    await _refuse_taken_wechat(actor)
    secret = secrets.token_urlsafe(32)
    now = clock.now()
    await Registration.create(
        id=uuid4(),
        secret_hash=sessions.digest(secret),
        student_id=student.id,
        created_at=now,
        expires_at=now + LIFE,
    )
    return secret


async def _named(form: WhoForm) -> Student:
    site = await Site.get_or_none(code=form.site)
    if site is None:
        raise invalid("site", "请从列表里选择学校")
    student = await Student.get_or_none(
        site_id=site.id, student_no=form.student_no, graduation_year=form.year
    )
    if student is None or loose_key(student.name) != loose_key(form.name):
        raise Invalid(f"填写的内容与{site.name}的生源信息不一致，请核对{_call(site)}")
    return student


async def leave(secret: str) -> None:
    """Forget a registration with what was typed, for the next person at this computer."""
    await Registration.filter(secret_hash=sessions.digest(secret), finished_at=None).delete()


async def fill(actor: Actor, row: Registration, form: DetailsForm) -> str:
    """Keep the second step, if the ID number is the roster's; gives the phone to be proven.

    The ID number itself is compared and forgotten. Raises `Invalid` at the field, `TooMany`.
    """
    student: Student = row.student
    before = await queries.draft(row)
    hashed = await _password(row, form, before.get("password_hash", ""))
    given = index.blind("student.id_number", form.id_number).hex()
    async with proof_limits.attempt(actor, student.site.code, student.student_no, picture=None):
        if not hmac.compare_digest(given, student.id_number_index):
            raise invalid(
                "id_number", f"身份证号与学校登记的不一致，请核对{_call(student.site)}"
            )
    typed = {
        "password_hash": hashed,
        "phone": form.phone,
        "qq": form.qq,
        "address": form.address,
        "email": form.email,
        "wish": form.wish.value,
    }
    cell = await cipher.protect(*queries.place(row), orjson.dumps(typed).decode())
    await Registration.filter(id=row.id).update(draft_cell=cell)
    return form.phone


async def ask_code(actor: Actor, row: Registration, phone: str) -> OneTimeCode:
    """Send a code to the phone of this registration. Raises `TooMany`, `Unavailable`."""
    await attempts.count(CODES, row.id)
    return await codes.ask(actor, REGISTER, phone, picture=None)


async def finish(actor: Actor, row: Registration, code: OneTimeCode, given: str) -> Account:
    """The phone is proven: open the account with password, profile and phone, all at once.

    In WeChat that binds it too. Two at the same moment: the later one hears that the student is
    registered. Raises `Invalid` at `code`, `Conflict`.
    """
    typed = await queries.draft(row)
    phone = await codes.use(actor, code, given)
    if not typed or phone != typed["phone"]:
        raise Conflict("验证码不是发给这个手机号的，请重新获取", go="/student/register/details")
    if await accounts.is_registered(row.student_id):
        raise _known()
    account = await students.account_of(row.student)
    opened = Account.filter(id=account.id, password_hash="", is_active=True)
    if not await opened.update(password_hash=typed["password_hash"]):
        raise _known()
    person = accounts.as_student(actor, account)
    await accounts.prove_phone(person, row.student_id, phone)
    await profiles.save(
        person,
        ProfileForm.model_validate(
            {name: typed[name] for name in ("wish", "phone", "qq", "email", "address")}
        ),
    )
    await consents.agree(row.student_id)
    await Registration.filter(id=row.id).update(draft_cell=None, finished_at=clock.now())
    await audit.record(
        person, "student.register", ("account", account.id), stream=row.student.site.code
    )
    await accounts.tell(events.REGISTERED.name, account.id)
    if actor.identity_id is not None:
        identity = await WeChatIdentity.get(id=actor.identity_id)
        await bindings.bind(person, account, identity, BindingHow.ROSTER)
    return account


async def sweep() -> None:
    """Forget what was left in the middle, and searches that are over."""
    now = clock.now()
    await Registration.filter(expires_at__lt=now).delete()
    await NumberSearch.filter(expires_at__lt=now).delete()


async def _password(row: Registration, form: DetailsForm, before: str) -> str:
    """The hash of the password: the one typed now, or before when both fields are empty."""
    if before and not form.password and not form.repeat:
        return before
    if not form.password:
        raise invalid("password", "请填写登录密码")
    phone = form.phone.removeprefix("+86")
    return await accounts.hash_of_new(
        row.student_id, form.password, form.repeat, form.id_number, phone
    )


async def _refuse_taken_wechat(actor: Actor) -> None:
    if actor.identity_id is None:
        return
    if await bindings.active_binding(actor.identity_id) is not None:
        raise bindings.identity_taken()


def _known() -> Conflict:
    return Conflict(
        "这个学号已经注册过，请直接登录", code="already_registered", go="/student/register/known"
    )


def _call(site: Site) -> str:
    return f"，或联系{site.name}就业中心 {site.phone}" if site.phone else "，或联系学校就业中心"
