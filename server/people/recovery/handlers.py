"""忘记密码: the three ways back in (AUTH-06 to AUTH-14), and the province's part of them."""

from __future__ import annotations

from uuid import UUID

from server.people.accounts import captcha, codes
from server.people.accounts.code_pages import AskForm, CodeForm, CodePages, CodeStep, CodeView
from server.people.accounts.models import Means
from server.people.recovery import online, queries, service
from server.people.recovery.schemas import (
    AppealForm,
    AppealFormView,
    AppealPhoneView,
    AppealStateView,
    FindForm,
    HintsView,
    HintView,
    MailForm,
    NewPasswordForm,
    QueryForm,
    RecoverForm,
    ResetDeskView,
    ResetForm,
    ResetLinkView,
    ResetView,
    WaysView,
)
from server.people.recovery.tokens import Mark, recall, remember
from server.platform.access.actor import Actor
from server.platform.access.rule import PUBLIC, is_province
from server.platform.errors import invalid
from server.platform.privacy import masks
from server.platform.storage.pictures import UPLOAD_BODY
from server.platform.web.endpoint import Room, Upload
from server.platform.web.forms import Nothing
from server.platform.web.results import Done, Fragment, Page, Redirect
from server.platform.web.visit import Visit
from server.platform.web.way_in import way_in
from server.platform.workflow.forms import DecisionForm

ONLINE = CodePages(
    online.RECOVER, asks="/employer/forgot/way", checks="/employer/forgot/password"
)
APPEAL = CodePages(
    service.APPEAL_PHONE, asks="/employer/forgot/appeal", checks="/employer/forgot/appeal/code"
)
QUERY = CodePages(
    service.QUERY, asks="/employer/forgot/query", checks="/employer/forgot/query/code"
)

room = Room("recovery", area="employer")
desk_room = Room("recovery_desk", area="staff", way_in=way_in)


@room.get("/employer/forgot", rule=PUBLIC, template="recovery/ways")
async def ways() -> Page[WaysView]:
    return Page(await queries.ways())


@room.get("/employer/forgot/find", rule=PUBLIC, template="recovery/find")
async def find_page() -> Page[Nothing]:
    return Page(Nothing())


@room.post("/employer/forgot/find", rule=PUBLIC, retry=find_page)
async def find(visit: Visit, form: FindForm) -> Redirect:
    await online.name_unit(captcha.answer(visit, form))
    return Redirect("/employer/forgot/way", cookies=remember(Mark.UNIT, form.unit))


@room.get("/employer/forgot/way", rule=PUBLIC, template="recovery/way")
async def way_page(visit: Visit) -> Page[HintsView]:
    return Page(await queries.hints(recall(visit, Mark.UNIT)))


@room.get("/employer/forgot/phone", rule=PUBLIC, template="recovery/phone")
async def phone_page(visit: Visit) -> Page[HintView]:
    return Page(HintView(hint=(await queries.hints(recall(visit, Mark.UNIT))).phone))


@room.post("/employer/forgot/phone", rule=PUBLIC, retry=phone_page)
async def ask_phone(actor: Actor, visit: Visit, form: AskForm) -> Redirect:
    unit, picture = recall(visit, Mark.UNIT), captcha.answer(visit, form)
    return ONLINE.sent(await online.ask(actor, unit, form.phone, Means.SMS, picture=picture))


@room.get("/employer/forgot/mail", rule=PUBLIC, template="recovery/mail")
async def mail_page(visit: Visit) -> Page[HintView]:
    return Page(HintView(hint=(await queries.hints(recall(visit, Mark.UNIT))).email))


@room.post("/employer/forgot/mail", rule=PUBLIC, retry=mail_page)
async def ask_mail(actor: Actor, visit: Visit, form: MailForm) -> Redirect:
    unit, picture = recall(visit, Mark.UNIT), captcha.answer(visit, form)
    return ONLINE.sent(await online.ask(actor, unit, form.email, Means.MAIL, picture=picture))


@room.get("/employer/forgot/password", rule=PUBLIC, template="recovery/password")
async def password_page(visit: Visit) -> Page[CodeView]:
    return Page(await ONLINE.page(visit))


@room.post("/employer/forgot/password", rule=PUBLIC, retry=password_page)
async def recover(actor: Actor, visit: Visit, form: RecoverForm) -> Done[Nothing]:
    await online.recover(actor, await ONLINE.asked(visit), form)
    return Done(Nothing(), go="/employer/signin", flash="新密码已生效，请用它登录")


@room.get("/employer/forgot/appeal", rule=PUBLIC, template="recovery/appeal_phone")
async def appeal_phone_page() -> Page[AppealPhoneView]:
    return Page(AppealPhoneView(days=service.WAITS.days))


@room.post("/employer/forgot/appeal", rule=PUBLIC, retry=appeal_phone_page)
async def ask_appeal_code(actor: Actor, visit: Visit, form: AskForm) -> Redirect:
    return APPEAL.sent(await service.ask_phone(actor, form.phone, captcha.answer(visit, form)))


@room.get("/employer/forgot/appeal/code", rule=PUBLIC, template="accounts/code")
async def appeal_code_page(visit: Visit) -> Page[CodeStep]:
    lead = "第 2 步，共 3 步。"
    return Page(await APPEAL.step(visit, "下一步：填写申诉", title="验证手机", lead=lead))


@room.post("/employer/forgot/appeal/code", rule=PUBLIC, retry=appeal_code_page)
async def prove_phone(actor: Actor, visit: Visit, form: CodeForm) -> Redirect:
    await codes.use(actor, await APPEAL.asked(visit), form.code)
    return Redirect("/employer/forgot/appeal/form")


@room.get("/employer/forgot/appeal/form", rule=PUBLIC, template="recovery/appeal_form")
async def appeal_form(visit: Visit) -> Page[AppealFormView]:
    proof = await APPEAL.proven(visit)
    return Page(AppealFormView(phone=masks.mask_phone(codes.address_of(proof))))


@room.post(
    "/employer/forgot/appeal/form", rule=PUBLIC, retry=appeal_form, max_body=UPLOAD_BODY
)
async def submit(actor: Actor, visit: Visit, form: AppealForm, upload: Upload) -> Redirect:
    proof = await APPEAL.proven(visit)
    appeal = await service.submit(actor, proof, form, name=upload.name, body=upload.body)
    return Redirect(
        queries.STATE, cookies=remember(Mark.APPEAL, appeal.number)
    )


@room.get("/employer/forgot/query", rule=PUBLIC, template="recovery/query")
async def query_page() -> Page[Nothing]:
    return Page(Nothing())


@room.post("/employer/forgot/query", rule=PUBLIC, retry=query_page)
async def ask_query_code(actor: Actor, visit: Visit, form: QueryForm) -> Redirect:
    on = QUERY.sent(await service.ask_query(actor, form.number, captcha.answer(visit, form)))
    on.cookies.update(remember(Mark.ASKED, form.number))
    return on


@room.get("/employer/forgot/query/code", rule=PUBLIC, template="recovery/query_code")
async def query_code_page(visit: Visit) -> Page[Nothing]:
    """Not even the end of the number is shown: whoever reads over a shoulder has none."""
    await QUERY.asked(visit)
    return Page(Nothing())


@room.post("/employer/forgot/query/code", rule=PUBLIC, retry=query_code_page)
async def prove_query(actor: Actor, visit: Visit, form: CodeForm) -> Redirect:
    number = recall(visit, Mark.ASKED)
    await service.prove_query(actor, await QUERY.asked(visit), form.code, number)
    return Redirect(queries.STATE, cookies=remember(Mark.APPEAL, number))


@room.get("/employer/forgot/appeal/state", rule=PUBLIC, template="recovery/appeal_state")
async def appeal_state(actor: Actor, visit: Visit) -> Page[AppealStateView]:
    return Page(await queries.state_page(actor, recall(visit, Mark.APPEAL)))


@room.post("/employer/forgot/appeal/state", rule=PUBLIC, retry=appeal_state)
async def take_back(actor: Actor, visit: Visit, form: DecisionForm) -> Done[Nothing]:
    if form.action != "withdraw":
        raise invalid("action", "没有这项操作，请刷新后再看")
    await service.withdraw(actor, recall(visit, Mark.APPEAL))
    return Done(Nothing(), go=queries.STATE, flash="已撤回，省中心不再审核这份申诉")


@room.get("/employer/reset/<token:str>", rule=PUBLIC, template="recovery/reset")
async def link_page(token: str) -> Page[ResetView]:
    found, employer = await online.of_link(token)
    phone = masks.mask_phone(found.account.login or "")
    return Page(ResetView(employer=employer.name, phone=phone, expires_at=found.expires_at))


@room.post("/employer/reset/<token:str>", rule=PUBLIC, retry=link_page)
async def use_link(actor: Actor, token: str, form: NewPasswordForm) -> Done[Nothing]:
    account = await online.use_link(actor, token, form)
    phone = masks.mask_phone(account.login or "")
    return Done(Nothing(), go="/employer/signin", flash=f"新密码已生效，请用手机号 {phone} 登录")


# Where an appeal's letter used to be.
desk_room.moved(
    "/staff/appeals/<id:uuid>/letter", "/cases/appeal/{id}/papers/letter", rule=is_province
)


@desk_room.get(
    "/staff/employers/<id:uuid>/reset", rule=is_province, template="recovery/staff_reset"
)
async def reset_page(actor: Actor, id: UUID) -> Page[ResetDeskView]:
    return Page(await queries.reset_desk(actor, id))


@desk_room.post("/staff/employers/<id:uuid>/reset", rule=is_province, retry=reset_page)
async def reset(actor: Actor, id: UUID, form: ResetForm) -> Fragment[ResetLinkView]:
    """The answer is the one page that shows the link, so it is no redirect."""
    employer, invitation, link = await service.reset(actor, id, form)
    holder = employer.administrator
    view = ResetLinkView(
        id=employer.id,
        name=employer.name,
        contact=holder.name,
        phone=masks.mask_phone(holder.login or ""),
        link=link,
        expires_at=invitation.expires_at,
    )
    return Fragment(view, "recovery/staff_link")
