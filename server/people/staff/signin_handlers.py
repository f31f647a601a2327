"""How staff get in: a password, then the code of their authenticator."""

from __future__ import annotations

from server.people.accounts import authenticator_limits, captcha
from server.people.accounts import staff as accounts
from server.people.accounts.models import Account
from server.people.staff.signin_schemas import (
    LONGEST_WAY,
    CodeForm,
    CodeView,
    ConfirmQuery,
    SignInForm,
)
from server.platform.access.actor import Actor
from server.platform.access.rule import PUBLIC, is_staff
from server.platform.web.endpoint import Room
from server.platform.web.forms import Nothing
from server.platform.web.paths import safe_path
from server.platform.web.results import Cookie, Page, Redirect
from server.platform.web.visit import Visit
from server.platform.web.way_in import way_in

HALF_COOKIE = "jiuye_half"
KNOWN_COOKIE = "jiuye_known"
"""This browser has passed both steps: others' wrong codes do not count for it."""

room = Room("staff_signin", area="staff", way_in=way_in)


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
    half, browser = (visit.request.cookies.get(name) or "" for name in (HALF_COOKIE, KNOWN_COOKIE))
    token, known = await accounts.check_code(
        actor, half, form.code, agent=visit.agent, browser=browser
    )
    seconds = int(authenticator_limits.KNOWN_FOR.total_seconds())
    return Redirect("/staff", token=token, cookies={KNOWN_COOKIE: Cookie(known, seconds)})


@room.get("/staff/confirm", rule=is_staff, template="staff/confirm")
async def confirm_page(actor: Actor, query: ConfirmQuery) -> Page[CodeView]:
    account = await Account.get(id=actor.who)
    return Page(CodeView(demo_code=await accounts.current_code(account)))


@room.post("/staff/confirm", rule=is_staff, retry=confirm_page, atomic=False)
async def confirm(actor: Actor, query: ConfirmQuery, form: CodeForm) -> Redirect:
    """Before what is sensitive; then on to where it was asked for."""
    to = safe_path(query.to, longest=LONGEST_WAY)
    return Redirect(to, token=await accounts.confirm(actor, form.code))
