"""账号管理: the administrator's pages of accounts, roles and requests, and a colleague's own."""

from __future__ import annotations

from uuid import UUID

from server.people.employers.functions import is_unit_administrator
from server.people.members import queries, request_queries, requests, roles, service
from server.people.members.schemas import (
    ConfirmForm,
    ConsentForm,
    MemberForm,
    MemberFormView,
    MembersView,
    MemberView,
    ObjectionForm,
    PeopleForm,
    RequestsView,
    RequestView,
    RoleChoice,
    RoleForm,
    RoleFormView,
    RoleView,
    Saved,
    WelcomeView,
)
from server.platform.access.actor import Actor
from server.platform.access.rule import is_recruiter
from server.platform.web.endpoint import Room
from server.platform.web.forms import Nothing
from server.platform.web.results import Done, Page
from server.platform.web.way_in import employers_way_in

room = Room("members", area="employer", way_in=employers_way_in)

MEMBERS = "/employer/members"
ROLES = f"{MEMBERS}/roles"
REQUESTS = f"{MEMBERS}/requests"


@room.get(MEMBERS, rule=is_unit_administrator, template="members/list")
async def members(actor: Actor) -> Page[MembersView]:
    await queries.unit(actor)
    items = await queries.members(actor)
    return Page(
        MembersView(
            items=items,
            limit=queries.MOST_MEMBERS,
            administrators=sum(item.administers for item in items),
            roles=await queries.roles(actor),
            requests=await request_queries.lines(actor, only_open=True),
        )
    )


@room.get(f"{MEMBERS}/new", rule=is_unit_administrator, template="members/new")
async def member_form(actor: Actor) -> Page[MemberFormView]:
    return Page(await queries.member_form(actor))


@room.post(MEMBERS, rule=is_unit_administrator, retry=member_form)
async def open_account(actor: Actor, form: MemberForm) -> Done[Saved]:
    made = await service.open_account(actor, form)
    flash = f"{form.name}的账号已开设，已发短信告诉对方怎么登录"
    return Done(Saved(id=made.id), go=MEMBERS, flash=flash, status=201)


@room.get(f"{MEMBERS}/<id:uuid>", rule=is_unit_administrator, template="members/person")
async def member(actor: Actor, id: UUID) -> Page[MemberView]:
    return Page(await queries.member_page(actor, id))


@room.post(f"{MEMBERS}/<id:uuid>/role", rule=is_unit_administrator, retry=member)
async def set_role(actor: Actor, id: UUID, form: RoleChoice) -> Done[Saved]:
    await service.set_role(actor, id, form)
    return Done(Saved(id=id), go=f"{MEMBERS}/{id}", flash="角色已保存，对方下一次操作就生效")


@room.post(f"{MEMBERS}/<id:uuid>/stop", rule=is_unit_administrator, retry=member)
async def stop(actor: Actor, id: UUID) -> Done[Saved]:
    await service.stop(actor, id)
    return Done(Saved(id=id), go=f"{MEMBERS}/{id}", flash="账号已停用，所有设备已退出登录")


@room.post(f"{MEMBERS}/<id:uuid>/reopen", rule=is_unit_administrator, retry=member)
async def reopen(actor: Actor, id: UUID) -> Done[Saved]:
    await service.reopen(actor, id)
    return Done(Saved(id=id), go=f"{MEMBERS}/{id}", flash="账号已恢复使用")


@room.post(f"{MEMBERS}/<id:uuid>/remove", rule=is_unit_administrator, retry=member)
async def remove(actor: Actor, id: UUID) -> Done[Nothing]:
    await service.remove(actor, id)
    return Done(Nothing(), go=MEMBERS, flash="已移出单位，对方会收到通知")


@room.post(f"{MEMBERS}/<id:uuid>/handover", rule=is_unit_administrator, retry=member)
async def hand_over(actor: Actor, id: UUID) -> Done[Nothing]:
    await service.hand_over(actor, id)
    return Done(Nothing(), go="/employer", flash="管理员已移交，您的角色由新管理员决定")


@room.get(f"{ROLES}/new", rule=is_unit_administrator, template="members/role_new")
async def role_form(actor: Actor) -> Page[RoleFormView]:
    await queries.unit(actor)
    return Page(queries.role_form())


@room.post(ROLES, rule=is_unit_administrator, retry=role_form)
async def create_role(actor: Actor, form: RoleForm) -> Done[Saved]:
    made = await roles.create(actor, form)
    flash = "角色已添加，现在可以分配用户"
    return Done(Saved(id=made.id), go=f"{ROLES}/{made.id}", flash=flash, status=201)


@room.get(f"{ROLES}/<id:uuid>", rule=is_unit_administrator, template="members/role")
async def role(actor: Actor, id: UUID) -> Page[RoleView]:
    return Page(await queries.role_page(actor, id))


@room.post(f"{ROLES}/<id:uuid>", rule=is_unit_administrator, retry=role)
async def change_role(actor: Actor, id: UUID, form: RoleForm) -> Done[Saved]:
    await roles.change(actor, id, form)
    return Done(Saved(id=id), go=f"{ROLES}/{id}", flash="角色已保存，使用者下一次操作就生效")


@room.post(f"{ROLES}/<id:uuid>/people", rule=is_unit_administrator, retry=role)
async def assign(actor: Actor, id: UUID, form: PeopleForm) -> Done[Saved]:
    await roles.assign(actor, id, form)
    return Done(Saved(id=id), go=f"{ROLES}/{id}", flash="用户已分配，有变动的同事会收到通知")


@room.post(f"{ROLES}/<id:uuid>/delete", rule=is_unit_administrator, retry=role)
async def delete_role(actor: Actor, id: UUID) -> Done[Nothing]:
    await roles.delete(actor, id)
    return Done(Nothing(), go=MEMBERS, flash="角色已删除")


@room.get(REQUESTS, rule=is_unit_administrator, template="members/requests")
async def all_requests(actor: Actor) -> Page[RequestsView]:
    return Page(RequestsView(items=await request_queries.lines(actor)))


@room.get(f"{REQUESTS}/<id:uuid>", rule=is_unit_administrator, template="members/request")
async def one_request(actor: Actor, id: UUID) -> Page[RequestView]:
    return Page(await request_queries.request_page(actor, id))


@room.post(f"{REQUESTS}/<id:uuid>", rule=is_unit_administrator, retry=one_request)
async def answer(actor: Actor, id: UUID, form: ConsentForm) -> Done[Saved]:
    await requests.answer(actor, id, form)
    flash = "已同意，对方现在可以使用" if form.action == "accept" else "已处理，对方会收到原因"
    return Done(Saved(id=id), go=f"{REQUESTS}/{id}", flash=flash)


@room.post(f"{REQUESTS}/<id:uuid>/objection", rule=is_unit_administrator, retry=one_request)
async def object_to(actor: Actor, id: UUID, form: ObjectionForm) -> Done[Saved]:
    await requests.object_to(actor, id, form)
    return Done(Saved(id=id), go=f"{REQUESTS}/{id}", flash="异议已提交，省中心审核时会看到")


# Where a request's letter used to be.
room.moved(
    f"{REQUESTS}/<id:uuid>/letter",
    "/cases/membership/{id}/papers/letter",
    rule=is_unit_administrator,
)


@room.get("/employer/welcome", rule=is_recruiter, template="members/welcome")
async def welcome(actor: Actor) -> Page[WelcomeView]:
    return Page(await queries.welcome(actor))


@room.post("/employer/account/leave", rule=is_recruiter)
async def leave(actor: Actor, form: ConfirmForm) -> Done[Nothing]:
    await service.leave(actor)
    flash = "您已退出单位，账号仍可使用"
    return Done(Nothing(), go="/employer", flash=flash)
