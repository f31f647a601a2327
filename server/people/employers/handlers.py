"""The employer's pages: the way in, registration step by step, the home, the account."""

from __future__ import annotations

from server.people.accounts import captcha
from server.people.accounts.code_pages import AskForm, CodeForm, CodePages, CodeStep, CodeView
from server.people.business_register import sources
from server.people.business_register.entries import Entry
from server.people.employers import accounts, documents, letters, pages, queries, service
from server.people.employers import home as parts
from server.people.employers.functions import may_register
from server.people.employers.models import DocumentKind, EmployerState
from server.people.employers.schemas import (
    AccountForm,
    AccountView,
    CheckView,
    DetailsForm,
    DetailsView,
    DocumentForm,
    DocumentsView,
    EndBindingForm,
    EntranceView,
    FindQuery,
    FindView,
    HomeView,
    RegisterPhoneForm,
    SignInForm,
    SignInView,
    UnitForm,
    UnitQuery,
    UnitView,
)
from server.platform import runtime
from server.platform.access.actor import Actor
from server.platform.access.rule import PUBLIC, is_recruiter
from server.platform.errors import NotFound, SignInNeeded, invalid
from server.platform.storage.pictures import UPLOAD_BODY
from server.platform.web.endpoint import Room, Upload
from server.platform.web.forms import Nothing
from server.platform.web.results import Done, Download, Page, Redirect
from server.platform.web.visit import Visit
from server.platform.web.way_in import employers_way_in
from server.platform.workflow.forms import DecisionForm

NEW_LETTER = "委托书要换成与“网上签约”一致的一种，请重新下载模板，签字盖章后上传"
SIGN_IN = CodePages(
    accounts.SIGN_IN, asks="/employer/signin/phone", checks="/employer/signin/code"
)
REGISTER = CodePages(
    accounts.REGISTER, asks="/employer/register", checks="/employer/register/account"
)

room = Room("employers", area="employer", way_in=employers_way_in)


def elsewhere(actor: Actor, visit: Visit) -> Redirect | None:
    """Who is in already goes home; in WeChat it must be known first who looks."""
    if is_recruiter(actor):
        return Redirect("/employer")
    if visit.in_wechat and actor.identity_id is None:
        return Redirect(f"/wechat/oauth/start?to={visit.path}")
    return None


@room.get("/employer/entrance", rule=PUBLIC, template="employers/entrance")
async def entrance(actor: Actor) -> Page[EntranceView] | Redirect:
    if is_recruiter(actor):
        return Redirect("/employer")
    return Page(await pages.entrance(actor))


@room.get("/employer", rule=PUBLIC, template="employers/home")
async def home(actor: Actor) -> Page[HomeView] | Redirect:
    """The home of an employer; whoever is none (a student, say) is shown the way in."""
    if not is_recruiter(actor):
        raise SignInNeeded()
    employer = await queries.own(actor)
    if first := await parts.first_page(actor, employer):
        return Redirect(first)
    if employer is None or employer.state is EmployerState.DRAFT:
        kinds = await queries.kinds_of(employer) if employer else set()
        return Redirect(queries.next_step(employer, kinds))
    return Page(await pages.home(actor, employer))


@room.get("/employer/signin", rule=PUBLIC, template="employers/signin")
async def sign_in_page(actor: Actor, visit: Visit) -> Page[SignInView] | Redirect:
    other = elsewhere(actor, visit)
    if other is not None:
        return other
    return Page(SignInView(in_wechat=actor.identity_id is not None))


@room.post("/employer/signin", rule=PUBLIC, retry=sign_in_page, atomic=False)
async def sign_in(actor: Actor, visit: Visit, form: SignInForm) -> Done[Nothing]:
    """Not one transaction: a refused try must leave its row in the trail."""
    picture = captcha.answer(visit, form)
    token = await accounts.sign_in(
        actor, form.phone, form.password, agent=visit.agent, picture=picture
    )
    return Done(Nothing(), go="/employer", token=token)


@room.get("/employer/signin/phone", rule=PUBLIC, template="employers/signin_phone")
async def sign_in_phone(actor: Actor, visit: Visit) -> Page[Nothing] | Redirect:
    return elsewhere(actor, visit) or Page(Nothing())


@room.post("/employer/signin/phone", rule=PUBLIC, retry=sign_in_phone)
async def ask_sign_in_code(actor: Actor, visit: Visit, form: AskForm) -> Redirect:
    return await SIGN_IN.send(actor, form.phone, picture=captcha.answer(visit, form))


@room.get("/employer/signin/code", rule=PUBLIC, template="accounts/code")
async def sign_in_code_page(actor: Actor, visit: Visit) -> Page[CodeStep] | Redirect:
    return elsewhere(actor, visit) or Page(await SIGN_IN.step(visit, "登录"))


@room.post("/employer/signin/code", rule=PUBLIC, retry=sign_in_code_page)
async def sign_in_by_code(actor: Actor, visit: Visit, form: CodeForm) -> Done[Nothing]:
    code = await SIGN_IN.asked(visit)
    token, go = await accounts.sign_in_by_code(actor, code, form.code, agent=visit.agent)
    return Done(Nothing(), go=go, token=token)


@room.get("/employer/register", rule=PUBLIC, template="employers/register_phone")
async def register_phone(actor: Actor, visit: Visit) -> Page[Nothing] | Redirect:
    return elsewhere(actor, visit) or Page(Nothing())


@room.post("/employer/register", rule=PUBLIC, retry=register_phone)
async def ask_register_code(actor: Actor, visit: Visit, form: RegisterPhoneForm) -> Redirect:
    return await REGISTER.send(actor, form.phone, picture=captcha.answer(visit, form))


@room.get("/employer/register/account", rule=PUBLIC, template="employers/register_account")
async def register_account(actor: Actor, visit: Visit) -> Page[CodeView] | Redirect:
    return elsewhere(actor, visit) or Page(await REGISTER.page(visit))


@room.post("/employer/register/account", rule=PUBLIC, retry=register_account)
async def open_account(actor: Actor, visit: Visit, form: AccountForm) -> Done[Nothing]:
    code = await REGISTER.asked(visit)
    token = await accounts.register(
        actor, code, form.code, name=form.name, password=form.password, agent=visit.agent
    )
    return Done(
        Nothing(),
        go="/employer/register/unit",
        flash="账号已开通，请继续填写单位信息",
        token=token,
        status=201,
    )


@room.get("/employer/register/unit", rule=may_register, template="employers/register_unit")
async def unit_form(actor: Actor, query: UnitQuery) -> Page[UnitView] | Redirect:
    employer = await queries.own(actor)
    if employer is not None and employer.state not in service.OPEN:
        return Redirect("/employer")
    if first := await parts.first_page(actor, employer, instead_of=parts.REGISTRATION):
        return Redirect(first)
    return Page(await pages.unit(actor, employer, query.code))


@room.get("/employer/register/find", rule=may_register, template="employers/register_find")
async def find_unit(actor: Actor, query: FindQuery) -> Page[FindView]:
    return Page(await pages.find_unit(actor, query.q))


async def looked_up(form: UnitForm) -> Entry | None:
    """The register is asked before the transaction: a provider may be slow."""
    return await sources.entry_of(runtime.current().settings, form.credit_code)


@room.post("/employer/register/unit", rule=may_register, retry=unit_form, prepare=looked_up)
async def name_unit(actor: Actor, form: UnitForm, prepared: Entry | None) -> Done[Nothing]:
    await service.name_unit(actor, form, prepared)
    return Done(Nothing(), go="/employer/register/details")


@room.get("/employer/register/details", rule=may_register, template="employers/register_details")
async def details_form(actor: Actor) -> Page[DetailsView] | Redirect:
    employer = await service.own(actor)
    if employer.state not in service.OPEN:
        return Redirect("/employer")
    return Page(await queries.details_page(employer, "第 2 步，共 4 步"))


@room.post("/employer/register/details", rule=may_register, retry=details_form)
async def save_details(actor: Actor, form: DetailsForm) -> Done[Nothing]:
    again = await service.save_details(actor, form)
    return Done(Nothing(), go="/employer/register/documents", flash=NEW_LETTER if again else "")


@room.get("/employer/register/letter", rule=is_recruiter)
async def letter(actor: Actor) -> Download:
    title, body = await letters.registration(actor, await service.own(actor))
    return Download(f"{title}.pdf", "application/pdf", body)


@room.get(
    "/employer/register/documents", rule=may_register, template="employers/register_documents"
)
async def documents_form(actor: Actor) -> Page[DocumentsView] | Redirect:
    employer = await service.own(actor)
    if employer.state not in service.OPEN:
        return Redirect("/employer")
    return Page(await pages.documents(employer))


@room.post(
    "/employer/register/documents",
    rule=may_register,
    retry=documents_form,
    max_body=UPLOAD_BODY,
)
async def add_document(actor: Actor, form: DocumentForm, upload: Upload) -> Done[Nothing]:
    await service.add_document(actor, form.kind, name=upload.name, body=upload.body)
    go = "/employer/register/check" if form.then else "/employer/register/documents"
    return Done(Nothing(), go=go, flash=f"{form.kind.label}已上传")


@room.post("/employer/register/documents/same", rule=may_register, retry=documents_form)
async def take_licence_for_both(actor: Actor) -> Done[Nothing]:
    await service.take_licence_for_both(actor)
    flash = "组织机构代码证已用营业执照"
    return Done(Nothing(), go="/employer/register/documents", flash=flash)


@room.post("/employer/register/documents/clear", rule=may_register, retry=documents_form)
async def clear_document(actor: Actor, form: DocumentForm) -> Done[Nothing]:
    await service.clear_document(actor, form.kind)
    return Done(Nothing(), go="/employer/register/documents", flash=f"{form.kind.label}已清除")


@room.get("/employer/register/check", rule=may_register, template="employers/register_check")
async def check(actor: Actor) -> Page[CheckView] | Redirect:
    employer = await service.own(actor)
    if employer.state not in service.OPEN:
        return Redirect("/employer")
    return Page(await pages.check(employer))


@room.post("/employer/register/check", rule=may_register, retry=check)
async def send(actor: Actor) -> Done[Nothing]:
    await service.send(actor)
    return Done(Nothing(), go="/employer", flash="已提交，省中心审核后会通知您")


@room.post("/employer/registration", rule=may_register, retry=home)
async def take_back(actor: Actor, form: DecisionForm) -> Done[Nothing]:
    if form.action != "withdraw":
        raise invalid("action", "没有这项操作，请刷新后再看")
    await service.take_back(actor)
    return Done(Nothing(), go="/employer/register/unit", flash="已撤回，修改后可以再次提交")


@room.get("/employer/documents/<kind:str>", rule=is_recruiter)
async def document(actor: Actor, kind: str) -> Download:
    if kind not in set(DocumentKind):
        raise NotFound()
    found = await service.own(actor)
    content_type, body = await documents.read(actor, found, DocumentKind(kind))
    return Download(kind, content_type, body)


@room.get("/employer/account", rule=is_recruiter, template="employers/account")
async def account(actor: Actor) -> Page[AccountView]:
    settings = runtime.current().settings
    return Page(await pages.account(actor, await queries.own(actor), settings))


@room.post("/employer/account/unbind", rule=is_recruiter, retry=account)
async def unbind(actor: Actor, form: EndBindingForm) -> Done[Nothing]:
    await accounts.let_wechat_go(actor)
    return Done(Nothing(), go="/employer/entrance", flash="已解除绑定，请用手机号重新登录")

