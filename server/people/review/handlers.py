"""Desktop pages of schools, colleges and the province."""

from __future__ import annotations

from uuid import UUID

from server.people.accounts import captcha
from server.people.accounts import staff as accounts
from server.people.review import evidence, student_file
from server.people.review import home as desk_home
from server.people.review.schemas import (
    AuditQuery,
    AuditView,
    CodeForm,
    CodeView,
    DeskView,
    Nothing,
    SignInForm,
    StudentView,
)
from server.people.students import service as students
from server.platform import runtime
from server.platform.access.actor import Actor, Role
from server.platform.access.rule import (
    PUBLIC,
    has_role,
    is_reviewing_staff,
    is_school_staff,
    is_staff,
)
from server.platform.web.endpoint import Room
from server.platform.web.results import Cookie, Done, Page, Redirect
from server.platform.web.visit import Visit
from server.platform.web.way_in import way_in

HALF_COOKIE = "jiuye_half"

room = Room("staff", area="staff", way_in=way_in)


@room.get("/staff/signin", rule=PUBLIC, template="staff/signin")
async def sign_in_page(actor: Actor) -> Page[Nothing] | Redirect:
    if is_staff(actor):
        return Redirect("/staff")
    return Page(Nothing())


@room.post("/staff/signin", rule=PUBLIC, retry=sign_in_page, atomic=False)
async def sign_in(actor: Actor, visit: Visit, form: SignInForm) -> Redirect:
    """Neither step is one transaction: a refused try must leave its row in the trail."""
    picture = captcha.answer(visit, form)
    half = await accounts.check_password(actor, form.account, form.password, picture=picture)
    return Redirect("/staff/totp", cookies={HALF_COOKIE: Cookie(half)})


@room.get("/staff/totp", rule=PUBLIC, template="staff/totp")
async def code_page(visit: Visit) -> Page[CodeView]:
    account = await accounts.half_way_account(visit.request.cookies.get(HALF_COOKIE) or "")
    return Page(CodeView(demo_code=await accounts.current_code(account)))


@room.post("/staff/totp", rule=PUBLIC, retry=code_page, atomic=False)
async def check_code(actor: Actor, visit: Visit, form: CodeForm) -> Redirect:
    half = visit.request.cookies.get(HALF_COOKIE) or ""
    token = await accounts.check_code(actor, half, form.code, agent=visit.agent)
    return Redirect("/staff", token=token)


@room.get("/staff", rule=is_staff, template="staff/home")
async def home(actor: Actor) -> Page[DeskView]:
    return Page(await desk_home.desk(actor))


@room.get("/staff/roster/<id:uuid>", rule=is_reviewing_staff, template="staff/student")
async def student(actor: Actor, id: UUID) -> Page[StudentView]:
    return Page(await student_file.student_file(actor, id, runtime.current().settings))


@room.post("/staff/roster/<id:uuid>/unbind", rule=is_school_staff)
async def unbind(actor: Actor, id: UUID) -> Done[Nothing]:
    await students.end_binding_for(actor, id)
    return Done(Nothing(), go=f"/staff/roster/{id}", flash="该生的微信绑定和登录密码已失效")


@room.get("/staff/audit", rule=has_role(Role.PROVINCE, Role.SCHOOL), template="staff/audit")
async def audit_trail(actor: Actor, query: AuditQuery) -> Page[AuditView]:
    return Page(await evidence.trail(actor, query))
