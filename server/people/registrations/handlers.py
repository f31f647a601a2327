"""立即注册 in three steps, and 查找学号 beside it; for desktops, and the same in WeChat."""

from __future__ import annotations

from server.people.accounts import captcha, codes, scanning, scenes
from server.people.accounts.code_pages import CodeForm, CodePages, CodeStep
from server.people.accounts.scenes import ScenePurpose
from server.people.registrations import numbers, queries, service
from server.people.registrations.schemas import (
    DetailsForm,
    DetailsView,
    DoneView,
    FoundView,
    KnownView,
    NumberForm,
    NumberView,
    PhoneView,
    ScanView,
    WhoForm,
    WhoView,
)
from server.people.students import last_school
from server.people.students.entrance import elsewhere
from server.platform.access.actor import Actor
from server.platform.access.rule import PUBLIC, is_student
from server.platform.errors import Conflict
from server.platform.privacy import masks
from server.platform.web.endpoint import Room
from server.platform.web.results import Cookie, Done, Page, Redirect
from server.platform.web.visit import Visit
from server.platform.web.way_in import way_in

COOKIE = "jiuye_registration"
SEARCH_COOKIE = "jiuye_number"
PHONE = CodePages(
    service.REGISTER, asks="/student/register/phone", checks="/student/register/phone"
)
SEARCH = CodePages(numbers.FIND, asks="/student/number", checks="/student/number/code")

room = Room("registrations", area="student", way_in=way_in)


def held(visit: Visit) -> str:
    """The secret of the registration that this browser is at."""
    return visit.request.cookies.get(COOKIE) or ""


def searched(visit: Visit) -> str:
    return visit.request.cookies.get(SEARCH_COOKIE) or ""


@room.get("/student/register", rule=PUBLIC, template="registrations/who")
async def who_page(actor: Actor, visit: Visit) -> Page[WhoView] | Redirect:
    other = elsewhere(actor, visit)
    if other is not None:
        return other
    in_wechat = actor.identity_id is not None
    return Page(
        await queries.who_page(held(visit), last_school.kept(visit), in_wechat=in_wechat)
    )


@room.post("/student/register", rule=PUBLIC, retry=who_page)
async def begin(actor: Actor, visit: Visit, form: WhoForm) -> Redirect:
    """输入学号姓名: a registration that this browser had before gives way to the new one."""
    await captcha.check(captcha.answer(visit, form))
    secret = await service.begin(actor, form)
    await service.leave(held(visit))
    cookie = Cookie(secret, int(service.LIFE.total_seconds()))
    return Redirect("/student/register/details", cookies={COOKIE: cookie})


@room.post("/student/register/leave", rule=PUBLIC)
async def leave(visit: Visit) -> Redirect:
    await service.leave(held(visit))
    return Redirect("/student/register", cookies={COOKIE: Cookie("", 0)})


@room.get("/student/register/known", rule=PUBLIC, template="registrations/known")
async def known(actor: Actor) -> Page[KnownView]:
    """Registered already: the ways in."""
    return Page(KnownView(in_wechat=actor.identity_id is not None))


@room.get("/student/register/details", rule=PUBLIC, template="registrations/details")
async def details_page(visit: Visit) -> Page[DetailsView] | Redirect:
    row = await queries.by_secret(held(visit))
    if row.finished_at is not None:
        return Redirect("/student/register/scan")
    return Page(await queries.details_page(row))


@room.post("/student/register/details", rule=PUBLIC, retry=details_page)
async def fill(actor: Actor, visit: Visit, form: DetailsForm) -> Redirect:
    """录入基本信息; going back to correct something needs no second message to the same phone."""
    row = await queries.by_secret(held(visit))
    phone = await service.fill(actor, row, form)
    code = await PHONE.waiting(visit)
    if code is None or codes.address_of(code) != phone:
        code = await service.ask_code(actor, row, phone)
    return PHONE.sent(code)


@room.get("/student/register/phone", rule=PUBLIC, template="registrations/phone")
async def phone_page(visit: Visit) -> Page[PhoneView] | Redirect:
    row = await queries.by_secret(held(visit))
    if row.finished_at is not None:
        return Redirect("/student/register/scan")
    typed = await queries.draft(row)
    if not typed:
        return Redirect("/student/register/details")
    code = await PHONE.waiting(visit)
    return Page(
        PhoneView(
            address=masks.mask_phone(typed["phone"]),
            sent=code is not None and codes.address_of(code) == typed["phone"],
        )
    )


@room.post("/student/register/phone/again", rule=PUBLIC, retry=phone_page)
async def send_again(actor: Actor, visit: Visit) -> Redirect:
    row = await queries.by_secret(held(visit))
    typed = await queries.draft(row)
    if not typed:
        raise Conflict(queries.OVER, go="/student/register/details")
    return PHONE.sent(await service.ask_code(actor, row, typed["phone"]))


@room.post("/student/register/phone", rule=PUBLIC, retry=phone_page)
async def finish(
    actor: Actor, visit: Visit, form: CodeForm
) -> Done[DoneView] | Redirect:
    row = await queries.by_secret(held(visit))
    code = await PHONE.asked(visit)
    account = await service.finish(actor, row, code, form.code)
    if actor.identity_id is not None:
        return Done(DoneView(), go="/student", flash="注册成功，这个微信已经绑定", status=201)
    scene = await scenes.open_scene(account.id)
    cookies = scanning.remember(scene) | last_school.keep(row.student.site.code)
    return Redirect("/student/register/scan", cookies=cookies)


@room.get("/student/register/scan", rule=PUBLIC, template="registrations/scan")
async def scan_page(actor: Actor, visit: Visit) -> Page[ScanView] | Redirect:
    """扫码绑定完成 (SREG-06); a code that has run out is replaced while the hour lasts."""
    if is_student(actor):
        return Redirect("/student")
    row = await queries.by_secret(held(visit))
    if row.finished_at is None:
        return Redirect("/student/register/details")
    found = await scanning.shown_to_bind(visit, row.student_id, ScenePurpose.BIND)
    if isinstance(found, Redirect):
        return found
    return Page(ScanView(qr_svg=found.qr_svg, name=row.student.name))


@room.get("/student/number", rule=PUBLIC, template="registrations/number")
async def number_page(visit: Visit) -> Page[NumberView]:
    return Page(await queries.number_page(last_school.kept(visit)))


@room.post("/student/number", rule=PUBLIC, retry=number_page)
async def search(actor: Actor, visit: Visit, form: NumberForm) -> Redirect:
    await captcha.check(captcha.answer(visit, form))
    secret, code = await numbers.search(actor, form)
    on = SEARCH.sent(code)
    on.cookies[SEARCH_COOKIE] = Cookie(secret, int(numbers.LIFE.total_seconds()))
    return on


@room.get("/student/number/code", rule=PUBLIC, template="accounts/code")
async def number_code_page(visit: Visit) -> Page[CodeStep]:
    return Page(await SEARCH.step(visit, "查找学号"))


@room.post("/student/number/code", rule=PUBLIC, retry=number_code_page)
async def prove(actor: Actor, visit: Visit, form: CodeForm) -> Redirect:
    row = await queries.search_by_secret(searched(visit))
    code = await SEARCH.asked(visit)
    await numbers.prove(actor, row, code, form.code)
    return Redirect("/student/number/found")


@room.get("/student/number/found", rule=PUBLIC, template="registrations/found")
async def found(visit: Visit) -> Page[FoundView]:
    return Page(await queries.found_page(await queries.search_by_secret(searched(visit))))
