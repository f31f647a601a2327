"""/me: the person's own page, the same for students, employers and staff."""

from __future__ import annotations

from uuid import UUID

from server.people.me import queries, service
from server.people.me.schemas import (
    Ended,
    MailForm,
    MeView,
    PasswordForm,
    PreferenceForm,
)
from server.platform.access.actor import Actor
from server.platform.access.rule import is_signed_in, is_staff
from server.platform.web.endpoint import Room
from server.platform.web.forms import Nothing
from server.platform.web.results import Done, Page
from server.platform.web.way_in import way_in

room = Room("me", way_in=way_in)


@room.get("/me", rule=is_signed_in, template="me/page")
async def me(actor: Actor) -> Page[MeView]:
    return Page(await queries.me(actor))


@room.get("/me/password", rule=is_signed_in, template="me/password")
async def password_form(actor: Actor) -> Page[MeView]:
    return Page(await queries.me(actor))


@room.post("/me/password", rule=is_signed_in, retry=password_form)
async def change_password(actor: Actor, form: PasswordForm) -> Done[Ended]:
    ended = await service.change_password(actor, form)
    return Done(Ended(count=ended), go="/me", flash="密码已修改，其他设备已退出登录")


@room.post("/me/mail", rule=is_staff, retry=me)
async def change_mail(actor: Actor, form: MailForm) -> Done[Nothing]:
    await service.change_mail(actor, form.mail)
    flash = "邮箱已保存" if form.mail else "邮箱已删除，不再向您发邮件"
    return Done(Nothing(), go="/me", flash=flash)


@room.post("/me/notices", rule=is_signed_in, retry=me)
async def set_preferences(actor: Actor, form: PreferenceForm) -> Done[Nothing]:
    await service.set_preferences(actor, form)
    return Done(Nothing(), go="/me", flash="通知方式已保存，站内消息始终会有一份")


@room.post("/me/sessions/<id:uuid>/end", rule=is_signed_in)
async def end_session(actor: Actor, id: UUID) -> Done[Ended]:
    await service.end_session(actor, id)
    return Done(Ended(count=1), go="/me", flash="这台设备已退出登录")


@room.post("/me/sessions/end-others", rule=is_signed_in)
async def end_others(actor: Actor) -> Done[Ended]:
    count = await service.end_other_sessions(actor)
    return Done(Ended(count=count), go="/me", flash="其他设备已全部退出登录")
