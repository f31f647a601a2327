"""A signed-in student sets a password without the old one (SACC-04), and the phone he signs in by.

In WeChat the binding proves who he is; on a desktop a code to his proven phone does, or the
password.
"""

from __future__ import annotations

from server.people.accounts import captcha, codes, credentials
from server.people.accounts.code_pages import CodeForm, CodePages, CodeStep
from server.people.accounts.models import Account, OneTimeCode
from server.people.me import service
from server.people.students import accounts
from server.people.students import notices as events
from server.people.students.models import Student
from server.people.students.schemas import (
    DoneView,
    OwnPasswordForm,
    OwnPasswordView,
    OwnPhoneForm,
    OwnPhoneView,
)
from server.platform.access.actor import Actor, Channel
from server.platform.access.rule import is_student
from server.platform.errors import Conflict, invalid
from server.platform.privacy import masks
from server.platform.web.endpoint import Room
from server.platform.web.results import Done, Page, Redirect
from server.platform.web.visit import Visit
from server.platform.web.way_in import way_in

NO_PHONE = "你还没有设置登录手机，请在微信里打开“账号与通知”设置密码"
PASSWORD = CodePages(
    accounts.SET_PASSWORD, asks="/student/password", checks="/student/password"
)
PHONE = CodePages(accounts.CHANGE_PHONE, asks="/student/phone", checks="/student/phone/code")

room = Room("me_students", area="student", way_in=way_in)


def is_proven_by_wechat(actor: Actor) -> bool:
    """The request comes through the very WeChat that stands for the student."""
    return actor.channel is Channel.WECHAT and actor.identity_id is not None


@room.get("/student/password", rule=is_student, template="me/own_password")
async def password_page(actor: Actor, visit: Visit) -> Page[OwnPasswordView]:
    account = await Account.get(id=actor.who)
    return Page(
        OwnPasswordView(
            in_wechat=is_proven_by_wechat(actor),
            has_password=bool(account.password_hash),
            min_length=await accounts.least_length(await Student.get(id=actor.who)),
            phone=masks.mask_phone(await accounts.proven_phone(actor.who)),
            sent=await _sent(actor, visit) is not None,
        )
    )


@room.post("/student/password/code", rule=is_student, retry=password_page)
async def ask_password_code(actor: Actor) -> Redirect:
    phone = await accounts.proven_phone(actor.who)
    if not phone:
        raise Conflict(NO_PHONE)
    return await PASSWORD.send(actor, phone, picture=None, account_id=actor.who)


@room.post("/student/password", rule=is_student, retry=password_page)
async def set_password(actor: Actor, visit: Visit, form: OwnPasswordForm) -> Done[DoneView]:
    if not is_proven_by_wechat(actor):
        code = await _sent(actor, visit)
        if code is None:
            raise invalid("code", "验证码已过期，请重新获取")
        await codes.use(actor, code, form.code)
    account = await Account.get(id=actor.who)
    await accounts.put_password(actor, account, form.password, form.repeat)
    await service.end_others(actor)
    return Done(DoneView(), go="/me", flash="密码已设置，其他设备已退出登录")


@room.get("/student/phone", rule=is_student, template="me/own_phone")
async def phone_page(actor: Actor) -> Page[OwnPhoneView]:
    account = await Account.get(id=actor.who)
    return Page(
        OwnPhoneView(
            phone=masks.mask_phone(await accounts.proven_phone(actor.who)),
            in_wechat=is_proven_by_wechat(actor),
            has_password=bool(account.password_hash),
        )
    )


@room.post("/student/phone", rule=is_student, retry=phone_page)
async def ask_phone_code(actor: Actor, visit: Visit, form: OwnPhoneForm) -> Redirect:
    if not is_proven_by_wechat(actor):
        await _check_password(actor, form.password)
    picture = captcha.answer(visit, form)
    return await PHONE.send(actor, form.phone, picture=picture, account_id=actor.who)


@room.get("/student/phone/code", rule=is_student, template="accounts/code")
async def phone_code_page(visit: Visit) -> Page[CodeStep]:
    return Page(await PHONE.step(visit, "保存登录手机", title="验证新手机号"))


@room.post("/student/phone/code", rule=is_student, retry=phone_code_page)
async def set_phone(actor: Actor, visit: Visit, form: CodeForm) -> Done[DoneView]:
    code = await PHONE.asked(visit)
    if code.account_id != actor.who:
        raise Conflict("验证码已过期，请重新获取", go="/student/phone")
    await accounts.prove_phone(actor, actor.who, await codes.use(actor, code, form.code))
    await accounts.tell(events.PHONE.name, actor.who)
    return Done(DoneView(), go="/me", flash="登录手机已保存，可以用它收验证码登录")


async def _check_password(actor: Actor, given: str) -> None:
    account = await Account.get(id=actor.who)
    await credentials.check_own(actor, account, given, field="password", wrong="登录密码不正确")


async def _sent(actor: Actor, visit: Visit) -> OneTimeCode | None:
    """The code that this student's browser waits for."""
    code = await PASSWORD.waiting(visit)
    return code if code is not None and code.account_id == actor.who else None
