"""人员与权限: the accounts of staff, and the page by which they come in first."""

from __future__ import annotations

from uuid import UUID

from server.people.accounts.models import Account
from server.people.sites.schemas import SiteQuery
from server.people.staff import password_links as invitations
from server.people.staff import queries, service
from server.people.staff.models import Invitation
from server.people.staff.schemas import (
    JoinForm,
    JoinView,
    LinkView,
    PeopleQuery,
    PeopleView,
    PersonForm,
    PersonFormView,
    PersonView,
    RolesForm,
    Saved,
)
from server.platform import hints, runtime
from server.platform.access.actor import Actor
from server.platform.access.rule import PUBLIC, is_school_staff
from server.platform.web.endpoint import Room
from server.platform.web.results import Done, Fragment, Page, Redirect
from server.platform.web.visit import Visit
from server.platform.web.way_in import way_in

room = Room("people", area="staff", way_in=way_in)


@room.get("/staff/people", rule=is_school_staff, template="staff/people")
async def people(actor: Actor, query: PeopleQuery) -> Page[PeopleView]:
    return Page(await queries.people(actor, query))


@room.get("/staff/people/new", rule=is_school_staff, template="staff/person_new")
async def person_form(actor: Actor, query: SiteQuery) -> Page[PersonFormView]:
    return Page(await queries.person_form(actor, query.site))


@room.post("/staff/people", rule=is_school_staff, retry=person_form)
async def create(actor: Actor, query: SiteQuery, form: PersonForm) -> Fragment[LinkView]:
    """The answer is the one page that shows the link, so it is no redirect."""
    return _link_page(*await service.create(actor, query.site, form), mailed=bool(form.mail))


@room.get("/staff/people/<id:uuid>", rule=is_school_staff, template="staff/person")
async def person(actor: Actor, id: UUID) -> Page[PersonView]:
    return Page(await queries.person(actor, id))


@room.post("/staff/people/<id:uuid>/roles", rule=is_school_staff, retry=person)
async def set_roles(actor: Actor, id: UUID, form: RolesForm) -> Done[Saved]:
    await service.set_roles(actor, id, form)
    return Done(Saved(id=id), go=f"/staff/people/{id}", flash="角色已修改，对方下一次操作就生效")


@room.post("/staff/people/<id:uuid>/disable", rule=is_school_staff, retry=person)
async def disable(actor: Actor, id: UUID) -> Done[Saved]:
    await service.disable(actor, id)
    return Done(Saved(id=id), go=f"/staff/people/{id}", flash="账号已停用，所有设备已退出")


@room.post("/staff/people/<id:uuid>/enable", rule=is_school_staff, retry=person)
async def enable(actor: Actor, id: UUID) -> Done[Saved]:
    await service.enable(actor, id)
    return Done(Saved(id=id), go=f"/staff/people/{id}", flash="账号已恢复使用")


@room.post("/staff/people/<id:uuid>/reset", rule=is_school_staff, retry=person)
async def reset(actor: Actor, id: UUID) -> Fragment[LinkView]:
    account, invitation, link = await service.reset(actor, id)
    mailed = await queries.mail_of(account.id) is not None
    return _link_page(account, invitation, link, mailed=mailed)


@room.get("/staff/people/<id:uuid>/reset", rule=is_school_staff)
async def reset_again(actor: Actor, id: UUID) -> Redirect:
    """Reloading the page of a link does not make another one: back to the person."""
    account = await queries.account(actor, id)
    return Redirect(f"/staff/people/{account.id}")


@room.get("/join/<token:str>", rule=PUBLIC, template="people/join")
async def join_page(token: str) -> Page[JoinView]:
    found = await invitations.of_token(token)
    secret = await invitations.secret_of(found)
    account = found.account
    return Page(
        JoinView(
            name=account.name,
            login=account.login,
            site=account.site.name,
            qr_svg=invitations.picture(secret, account.login),
            secret=secret,
            min_length=await service.least_length(account),
            expires_at=found.expires_at,
            demo_code=hints.code_now(runtime.current().settings, secret),
        )
    )


@room.post("/join/<token:str>", rule=PUBLIC, retry=join_page)
async def join(actor: Actor, visit: Visit, token: str, form: JoinForm) -> Done[Saved]:
    session = await service.join(actor, token, form, agent=visit.agent)
    return Done(go="/staff", token=session, flash="账号已激活，以后用密码和验证器登录")


def _link_page(
    account: Account, invitation: Invitation, link: str, *, mailed: bool
) -> Fragment[LinkView]:
    view = LinkView(
        id=account.id,
        name=account.name,
        login=account.login or "",
        link=link,
        expires_at=invitation.expires_at,
        mailed=mailed,
    )
    return Fragment(view, "staff/person_link")
