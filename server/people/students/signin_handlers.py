"""The pages by which a student gets in without scanning, and finds back from a lost password."""

from __future__ import annotations

from server.people.accounts import captcha, code_pages
from server.people.accounts.code_pages import AskForm, CodeForm, CodePages, CodeStep
from server.people.sites import queries as sites
from server.people.students import accounts, last_school
from server.people.students.entrance import WELCOME, elsewhere
from server.people.students.schemas import (
    DoneView,
    PhonePage,
    ResetForm,
    ResetView,
    SchoolNumber,
    SchoolNumberView,
    SignInForm,
    SignInView,
)
from server.platform.access.actor import Actor
from server.platform.access.rule import PUBLIC
from server.platform.web.endpoint import Room
from server.platform.web.results import Done, Page, Redirect
from server.platform.web.visit import Visit
from server.platform.web.way_in import way_in

SIGN_IN = CodePages(
    accounts.SIGN_IN, asks="/student/signin/phone", checks="/student/signin/code"
)
FORGOTTEN = CodePages(
    accounts.FORGOTTEN, asks="/student/forgotten", checks="/student/forgotten/code"
)

room = Room("students_signin", area="student", way_in=way_in)


@room.get("/student/signin", rule=PUBLIC, template="students/signin")
async def sign_in_page(actor: Actor, visit: Visit) -> Page[SignInView] | Redirect:
    other = elsewhere(actor, visit)
    if other is not None:
        return other
    return Page(
        SignInView(
            sites=[sites.choice(s) for s in await sites.schools()],
            site=last_school.kept(visit),
            in_wechat=actor.identity_id is not None,
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
async def ask_code(actor: Actor, visit: Visit, form: AskForm) -> Redirect:
    return await SIGN_IN.send(actor, form.phone, picture=captcha.answer(visit, form))


@room.get("/student/signin/code", rule=PUBLIC, template="accounts/code")
async def code_page(visit: Visit) -> Page[CodeStep]:
    return Page(await SIGN_IN.step(visit, "登录"))


@room.post("/student/signin/code", rule=PUBLIC, retry=code_page)
async def sign_in_by_code(actor: Actor, visit: Visit, form: CodeForm) -> Redirect:
    code = await SIGN_IN.asked(visit)
    is_in, token = await accounts.sign_in_by_code(actor, code, form.code, agent=visit.agent)
    if not is_in:
        return Redirect("/student/signin/choose", cookies=code_pages.kept(code))
    return Redirect(WELCOME, token=token)


@room.get("/student/signin/choose", rule=PUBLIC, template="students/choose")
async def choose_page(visit: Visit) -> Page[SchoolNumberView]:
    await SIGN_IN.proven(visit)
    return Page(
        SchoolNumberView(
            sites=[sites.choice(s) for s in await sites.schools()], site=last_school.kept(visit)
        )
    )


@room.post("/student/signin/choose", rule=PUBLIC, retry=choose_page)
async def sign_in_as(actor: Actor, visit: Visit, form: SchoolNumber) -> Redirect:
    code = await SIGN_IN.proven(visit)
    token = await accounts.sign_in_as(
        actor, code, form.site, form.student_no, agent=visit.agent
    )
    return Redirect(WELCOME, token=token, cookies=last_school.keep(form.site))


@room.get("/student/forgotten", rule=PUBLIC, template="students/forgotten")
async def forgotten(actor: Actor) -> Page[PhonePage]:
    return Page(PhonePage(in_wechat=actor.identity_id is not None))


@room.post("/student/forgotten", rule=PUBLIC, retry=forgotten)
async def ask_reset_code(actor: Actor, visit: Visit, form: AskForm) -> Redirect:
    return await FORGOTTEN.send(actor, form.phone, picture=captcha.answer(visit, form))


@room.get("/student/forgotten/code", rule=PUBLIC, template="accounts/code")
async def reset_code_page(visit: Visit) -> Page[CodeStep]:
    return Page(await FORGOTTEN.step(visit, "下一步：设置新密码"))


@room.post("/student/forgotten/code", rule=PUBLIC, retry=reset_code_page)
async def prove_phone(actor: Actor, visit: Visit, form: CodeForm) -> Redirect:
    code = await FORGOTTEN.asked(visit)
    await accounts.prove_holder(actor, code, form.code)
    return Redirect("/student/forgotten/password", cookies=code_pages.kept(code))


@room.get("/student/forgotten/password", rule=PUBLIC, template="students/new_password")
async def reset_page(visit: Visit) -> Page[ResetView]:
    code = await FORGOTTEN.proven(visit)
    return Page(
        ResetView(
            shared=await accounts.is_shared(code),
            sites=[sites.choice(s) for s in await sites.schools()],
            site=last_school.kept(visit),
        )
    )


@room.post("/student/forgotten/password", rule=PUBLIC, retry=reset_page)
async def reset(actor: Actor, visit: Visit, form: ResetForm) -> Done[DoneView]:
    code = await FORGOTTEN.proven(visit)
    await accounts.reset_password(
        actor, code, form.site, form.student_no, form.password, form.repeat
    )
    return Done(DoneView(), go="/student/signin", flash="密码已重设，请用新密码登录")
