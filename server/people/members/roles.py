"""角色管理 (EREG-11): roles with their functions, and who has them."""

from __future__ import annotations

from uuid import UUID, uuid4

from tortoise.exceptions import IntegrityError

from server.people.employers.models import EmployerMember, MemberRole
from server.people.members import queries, service
from server.people.members.models import EmployerRole
from server.people.members.schemas import PeopleForm, RoleForm
from server.platform import clock, database
from server.platform.access.actor import Actor
from server.platform.errors import Conflict, invalid
from server.platform.privacy import audit

NAME_TAKEN = "已经有这个名称的角色了，请换一个"


async def create(actor: Actor, form: RoleForm) -> EmployerRole:
    """A new role. Raises `Invalid` at `name`, `Conflict` when there are too many."""
    employer = await queries.unit(actor)
    _refuse_reserved(form.name)
    if await EmployerRole.filter(employer_id=employer.id).count() >= queries.MOST_ROLES:
        raise Conflict(f"最多设置 {queries.MOST_ROLES} 个角色，请先删除不用的")
    made = EmployerRole(
        id=uuid4(),
        employer_id=employer.id,
        name=form.name,
        functions=form.functions,
        created_at=clock.now(),
    )
    try:
        async with database.transaction():
            await made.save(force_create=True)
    except IntegrityError:
        raise invalid("name", NAME_TAKEN) from None
    await audit.record(
        actor, "member_role.create", employer, details={"functions": made.functions}
    )
    return made


async def change(actor: Actor, role_id: UUID, form: RoleForm) -> EmployerRole:
    """Its name and functions; its holders have them from their next request on."""
    found = await queries.role(actor, role_id)
    _refuse_reserved(form.name)
    after = form.functions
    try:
        async with database.transaction():
            await EmployerRole.filter(id=found.id).update(name=form.name, functions=after)
    except IntegrityError:
        raise invalid("name", NAME_TAKEN) from None
    await audit.record(
        actor,
        "member_role.change",
        ("employer", found.employer_id),
        details={"before": found.functions, "after": after},
    )
    return found


async def assign(actor: Actor, role_id: UUID, form: PeopleForm) -> EmployerRole:
    """分配用户: exactly these have the role. Raises `Invalid` for people of another unit."""
    found = await queries.role(actor, role_id)
    people = await EmployerMember.filter(
        queries.visible_to(actor), role=MemberRole.RECRUITER
    ).select_related("employer", "assigned", "account")
    if set(form.people) - {row.id for row in people}:
        raise invalid("people", "名单已经变化，请刷新后重新勾选")
    for row in people:
        if row.id in form.people:
            await service.give(actor, row, service.Rights(assigned=found.id))
        elif row.assigned_id == found.id:
            await service.give(actor, row, service.Rights())
    return found


async def delete(actor: Actor, role_id: UUID) -> None:
    """Raises `Conflict` while somebody has it; the foreign key decides a race."""
    found = await queries.role(actor, role_id)
    try:
        async with database.transaction():
            await EmployerRole.filter(id=found.id).delete()
    except IntegrityError:
        raise Conflict("还有人在使用这个角色，请先给他们换一个") from None
    await audit.record(actor, "member_role.delete", ("employer", found.employer_id))


def _refuse_reserved(name: str) -> None:
    if name in {role.label for role in MemberRole}:
        raise invalid("name", "这是系统自带的角色名称，请换一个")
