"""The student's own pages: the way in, binding, the home."""

from __future__ import annotations

from urllib.parse import quote

from server.people.accounts import captcha, scanning
from server.people.accounts.scanning import ScanStatus, ScanView
from server.people.accounts.scenes import ScenePurpose
from server.people.students import home as parts
from server.people.students import queries, service
from server.people.students.schemas import (
    BindForm,
    BindingView,
    BindQuery,
    BindView,
    EndBindingForm,
    EntranceStatus,
    HomeView,
    RebindingForm,
    RebindingView,
)
from server.people.students.workflow import REBINDING
from server.platform import runtime
from server.platform.access import sessions
from server.platform.access.actor import Actor
from server.platform.access.rule import PUBLIC, is_in_wechat, is_signed_in, is_student
from server.platform.access.sessions import SessionToken
from server.platform.web.endpoint import Room
from server.platform.web.results import Done, Page, Redirect
from server.platform.web.visit import Visit
from server.platform.web.way_in import way_in
from server.platform.workflow.queries import waiting_for

room = Room("students", area="student", way_in=way_in)


@room.get("/student", rule=is_student, template="students/home")
async def home(actor: Actor) -> Page[HomeView]:
    return Page(await parts.home(actor))


@room.get("/student/bind", rule=PUBLIC, template="students/bind")
async def bind_page(actor: Actor, visit: Visit, query: BindQuery) -> Page[BindView] | Redirect:
    if actor.identity_id is None and (visit.in_wechat or visit.in_wecom):
        back = f"/student/bind?site={query.site}" if query.site else "/student/bind"
        return Redirect(f"/wechat/oauth/start?to={quote(back, safe='/')}")
    if is_student(actor):
        return Redirect("/student")
    if await queries.waiting_rebinding(actor):
        return Redirect("/student/rebinding")
    return Page(await queries.bind_page(actor, site=query.site, proof=query.proof))


@room.post("/student/bind", rule=PUBLIC, retry=bind_page)
async def bind(actor: Actor, visit: Visit, form: BindForm) -> Done[EntranceStatus] | Redirect:
    """In WeChat the proof binds at once; on desktop it opens a code whose scan binds (SREG-06)."""
    picture = captcha.answer(visit, form)
    if actor.identity_id is not None:
        await service.bind(actor, form, picture=picture)
        return Done(EntranceStatus(state="bound"), go="/student", flash="绑定成功，欢迎使用")
    scene = await service.open_binding(actor, form, picture=picture)
    return Redirect("/student/entrance", cookies=scanning.remember(scene))


@room.get("/student/entrance", rule=PUBLIC, template="students/entrance")
async def entrance(actor: Actor, visit: Visit) -> Page[ScanView] | Redirect:
    """A code to scan; one that is still good is shown again. WeChat's browser needs none."""
    if is_student(actor):
        return Redirect("/student")
    if visit.in_wechat or visit.in_wecom:
        return Redirect("/student/bind" if actor.identity_id else "/wechat/oauth/start?to=/student")
    found = await scanning.shown(visit, ScenePurpose.ENTER, ScenePurpose.BIND)
    return found if isinstance(found, Redirect) else Page(found)


@room.get("/student/entrance/status", rule=PUBLIC)
async def entrance_status(visit: Visit) -> Page[ScanStatus]:
    return Page(await scanning.status(visit, "/student/entrance/finish"))


@room.get("/student/entrance/finish", rule=PUBLIC)
async def finish(visit: Visit) -> Redirect:
    """The scan was made: this browser is signed in."""
    return await scanning.entered(visit)


@room.get("/student/binding", rule=is_student, template="students/binding")
async def binding(actor: Actor) -> Page[BindingView]:
    return Page(await queries.binding_page(actor, runtime.current().settings))


@room.get("/student/binding/scan", rule=is_student, template="students/binding_scan")
async def binding_scan(actor: Actor, visit: Visit) -> Page[ScanView] | Redirect:
    """Who came in by password binds his WeChat from the desktop; nobody else needs the code."""
    if visit.in_wechat or await queries.identities(actor.who, runtime.current().settings):
        return Redirect("/student/binding")
    found = await scanning.shown_to_bind(visit, actor.who)
    return found if isinstance(found, Redirect) else Page(found)


@room.post("/student/binding/end", rule=is_student, retry=binding)
async def end_binding(actor: Actor, form: EndBindingForm) -> Done[EntranceStatus]:
    await service.unbind(actor)
    return Done(EntranceStatus(state="unbound"), go="/student/bind", flash="已解除绑定")


@room.get("/student/rebinding", rule=is_in_wechat, template="students/rebinding")
async def rebinding(actor: Actor) -> Page[RebindingView] | Redirect:
    view = await queries.rebinding_page(actor)
    return Page(view) if view else Redirect("/student")


@room.post("/student/rebinding", rule=is_in_wechat, retry=bind_page)
async def ask_rebinding(
    actor: Actor, query: BindQuery, form: RebindingForm
) -> Done[EntranceStatus]:
    case = await service.ask_rebinding(actor, query.proof, form.reason)
    return Done(
        EntranceStatus(state=case.state),
        go="/student/rebinding",
        flash=f"已提交，等待{waiting_for(REBINDING, case.state)}审核",
    )


@room.post("/signout", rule=is_signed_in)
async def sign_out(actor: Actor) -> Done[EntranceStatus]:
    if actor.session_id is not None:
        await sessions.end(actor.session_id)
    return Done(
        EntranceStatus(state="signed_out"), go="/", token=SessionToken(""), flash="已退出登录"
    )
