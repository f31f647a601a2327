"""入驻学校 for employers: the schools, one school, applying and taking it back."""

from __future__ import annotations

from server.people.admissions import pages, service
from server.people.admissions.rules import applies
from server.people.admissions.schemas import (
    AppliedManyView,
    AppliedView,
    ApplyForm,
    ApplyManyForm,
    SchoolHereView,
    SchoolsQuery,
    SchoolsView,
)
from server.people.employers import service as employers
from server.platform.access.actor import Actor
from server.platform.access.rule import is_recruiter
from server.platform.web.endpoint import Room
from server.platform.web.results import Done, Page
from server.platform.web.way_in import employers_way_in

room = Room("admissions", area="employer", way_in=employers_way_in)

@room.get("/employer/schools", rule=is_recruiter, template="admissions/schools")
async def schools(actor: Actor, query: SchoolsQuery) -> Page[SchoolsView]:
    return Page(await pages.schools(actor, await employers.own(actor), query))


@room.post("/employer/schools", rule=applies, retry=schools)
async def apply_to_many(actor: Actor, form: ApplyManyForm) -> Done[AppliedManyView]:
    sent, left = await service.apply_to_many(actor, form.school)
    flash = f"已向 {sent} 所学校提交申请，等待学校审核" if sent else "没有可以提交的申请"
    return Done(
        AppliedManyView(sent=sent, left=left),
        go="/employer/schools?tab=out",
        flash=flash + (f"；{left} 所没有提交：已经申请过，或需要先选单位标记" if left else ""),
    )


@room.get("/employer/schools/<code:str>", rule=is_recruiter, template="admissions/school")
async def school(actor: Actor, code: str) -> Page[SchoolHereView]:
    return Page(await pages.school_here(actor, await employers.own(actor), code))


@room.post("/employer/schools/<code:str>", rule=applies, retry=school, status=201)
async def apply(actor: Actor, code: str, form: ApplyForm) -> Done[AppliedView]:
    case = await service.apply(actor, code, form)
    return Done(
        AppliedView(id=case.id, state=case.state),
        go=f"/employer/schools/{code}",
        flash="已提交，学校审核后会通知您",
    )
