"""The pages by which a student gets in without scanning, and finds back from a lost password."""

from __future__ import annotations

from urllib.parse import quote

from server import runtime
from server.access.actor import Actor
from server.access.rule import PUBLIC, is_student
from server.accounts import asking, captcha, codes
from server.accounts.asking import CodeForm, PhoneForm
from server.errors import Conflict
from server.sites import queries as sites
from server.students import accounts, last_school
from server.students.schemas import (
    CodeStep,
    DoneView,
    PhonePage,
    ResetForm,
    ResetView,
    SchoolNumber,
    SchoolNumberView,
    SignInForm,
    SignInView,
)
from server.web.doors import way_in
from server.web.endpoint import Room
from server.web.results import Done, Page, Redirect
from server.web.visit import Visit

DEMO_NUMBER = "20270002"
WELCOME = "/student"

room = Room("students_signin", area="student", way_in=way_in)


def elsewhere(actor: Actor, visit: Visit) -> Redirect | None:
    """Who is in already goes home; in WeChat it must be known first who looks."""
    if is_student(actor):
        return Redirect(WELCOME)
    if visit.in_wechat and actor.identity_id is None:
        return Redirect(f"/wechat/oauth/start?to={quote(visit.path, safe='/')}")
    return None


@room.get("/student/signin", rule=PUBLIC, template="students/signin")
async def sign_in_page(actor: Actor, visit: Visit) -> Page[SignInView] | Redirect:
    other = elsewhere(actor, visit)
    if other is not None:
        return other
    demo = runtime.current().settings.is_demo
    return Page(
        SignInView(
            sites=[sites.choice(s) for s in await sites.schools()],
            site=last_school.kept(visit),
            in_wechat=actor.identity_id is not None,
            demo=DEMO_NUMBER if demo else None,
        )
    )


@room.post("/student/signin", rule=PUBLIC, retry=sign_in_page, atomic=False)
async def sign_in(actor: Actor, visit: Visit, form: SignInForm) -> Redirect:
    """Not one transaction: a refused try must leave its row in the trail."""
    token = await accounts.sign_in(
        actor,
        form.site,
        form.student_no,
        form.password,
        agent=visit.agent,
        picture=captcha.answer(visit, form),
    )
    return Redirect(WELCOME, token=token, cookies=last_school.keep(form.site))


@room.get("/student/signin/phone", rule=PUBLIC, template="students/signin_phone")
async def phone_page(actor: Actor, visit: Visit) -> Page[PhonePage] | Redirect:
    return elsewhere(actor, visit) or Page(PhonePage(in_wechat=actor.identity_id is not None))


@room.post("/student/signin/phone", rule=PUBLIC, retry=phone_page)
async def ask_code(actor: Actor, form: PhoneForm) -> Redirect:
    code = await codes.ask(actor, accounts.SIGN_IN, form.phone)
    return Redirect("/student/signin/code", cookies=asking.remember(code))


@room.get("/student/signin/code", rule=PUBLIC, template="students/code")
async def code_page(actor: Actor, visit: Visit) -> Page[CodeStep] | Redirect:
    try:
        code = await asking.asked(visit, accounts.SIGN_IN)
    except Conflict:
        return Redirect("/student/signin/phone")
    shown = asking.page(visit, code)
    return Page(
        CodeStep(
            title="填写短信验证码",
            address=shown.address,
            action="/student/signin/code",
            again="/student/signin/phone",
            label="登录",
            in_wechat=shown.in_wechat,
        )
    )


@room.post("/student/signin/code", rule=PUBLIC, retry=code_page)
async def sign_in_by_code(actor: Actor, visit: Visit, form: CodeForm) -> Redirect:
    code = await asking.asked(visit, accounts.SIGN_IN)
    is_in, token = await accounts.sign_in_by_code(actor, code, form.code, agent=visit.agent)
    if not is_in:
        return Redirect("/student/signin/choose", cookies=asking.remember(code))
    return Redirect(WELCOME, token=token)


@room.get("/student/signin/choose", rule=PUBLIC, template="students/choose")
async def choose_page(actor: Actor, visit: Visit) -> Page[SchoolNumberView] | Redirect:
    try:
        await asking.proven(visit, accounts.SIGN_IN)
    except Conflict:
        return Redirect("/student/signin/phone")
    return Page(
        SchoolNumberView(
            sites=[sites.choice(s) for s in await sites.schools()], site=last_school.kept(visit)
        )
    )


@room.post("/student/signin/choose", rule=PUBLIC, retry=choose_page)
async def sign_in_as(actor: Actor, visit: Visit, form: SchoolNumber) -> Redirect:
    code = await asking.proven(visit, accounts.SIGN_IN)
    token = await accounts.sign_in_as(
        actor, code, form.site, form.student_no, agent=visit.agent
    )
    return Redirect(WELCOME, token=token, cookies=last_school.keep(form.site))


@room.get("/student/forgotten", rule=PUBLIC, template="students/forgotten")
async def forgotten(actor: Actor) -> Page[PhonePage]:
    return Page(PhonePage(in_wechat=actor.identity_id is not None))


@room.post("/student/forgotten", rule=PUBLIC, retry=forgotten)
async def ask_reset_code(actor: Actor, form: PhoneForm) -> Redirect:
    code = await codes.ask(actor, accounts.FORGOTTEN, form.phone)
    return Redirect("/student/forgotten/code", cookies=asking.remember(code))


@room.get("/student/forgotten/code", rule=PUBLIC, template="students/code")
async def reset_code_page(visit: Visit) -> Page[CodeStep] | Redirect:
    try:
        code = await asking.asked(visit, accounts.FORGOTTEN)
    except Conflict:
        return Redirect("/student/forgotten")
    shown = asking.page(visit, code)
    return Page(
        CodeStep(
            title="填写短信验证码",
            address=shown.address,
            action="/student/forgotten/code",
            again="/student/forgotten",
            label="下一步：设置新密码",
            in_wechat=shown.in_wechat,
        )
    )


@room.post("/student/forgotten/code", rule=PUBLIC, retry=reset_code_page)
async def prove_phone(actor: Actor, visit: Visit, form: CodeForm) -> Redirect:
    code = await asking.asked(visit, accounts.FORGOTTEN)
    await accounts.prove_holder(actor, code, form.code)
    return Redirect("/student/forgotten/password", cookies=asking.remember(code))


@room.get("/student/forgotten/password", rule=PUBLIC, template="students/new_password")
async def reset_page(visit: Visit) -> Page[ResetView] | Redirect:
    try:
        code = await asking.proven(visit, accounts.FORGOTTEN)
    except Conflict:
        return Redirect("/student/forgotten")
    return Page(
        ResetView(
            shared=await accounts.is_shared(code),
            sites=[sites.choice(s) for s in await sites.schools()],
            site=last_school.kept(visit),
        )
    )


@room.post("/student/forgotten/password", rule=PUBLIC, retry=reset_page)
async def reset(actor: Actor, visit: Visit, form: ResetForm) -> Done[DoneView]:
    code = await asking.proven(visit, accounts.FORGOTTEN)
    await accounts.reset_password(
        actor, code, form.site, form.student_no, form.password, form.repeat
    )
    return Done(DoneView(), go="/student/signin", flash="密码已重设，请用新密码登录")
