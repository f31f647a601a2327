"""规则参数: what the manuals disagree about, as each site decides it."""

from __future__ import annotations

from server.people.policies import notices, queries, service
from server.people.policies.schemas import PoliciesView, PolicyForm, PolicyView, Saved, ScopeQuery
from server.people.sites import queries as sites
from server.platform.access.actor import Actor
from server.platform.access.rule import is_school_staff
from server.platform.web.endpoint import Room
from server.platform.web.results import Done, Page
from server.platform.web.way_in import way_in

room = Room("policies", area="staff", way_in=way_in)


@room.get("/staff/policies", rule=is_school_staff, template="staff/policies")
async def policies(actor: Actor, query: ScopeQuery) -> Page[PoliciesView]:
    return Page(await queries.all_policies(actor, query))


@room.get("/staff/policies/<name:str>", rule=is_school_staff, template="staff/policy")
async def policy(actor: Actor, name: str, query: ScopeQuery) -> Page[PolicyView]:
    return Page(await queries.one_policy(actor, name, query))


@room.post("/staff/policies/<name:str>", rule=is_school_staff, retry=policy)
async def set_policy(actor: Actor, name: str, query: ScopeQuery, form: PolicyForm) -> Done[Saved]:
    site = await sites.desk_site(actor, query.site)
    entry, own, year = queries.settable(name, site, query.year)
    await service.set(actor, name, queries.typed(entry, form), site=own, year=year)
    await notices.tell_office(actor, entry, site)
    return Done(
        Saved(name=name),
        go=f"/staff/policies/{name}?{queries.address(site, query.year)}",
        flash="已保存，从现在起生效；已经开始的办理不受影响",
    )


@room.post("/staff/policies/<name:str>/clear", rule=is_school_staff)
async def clear_policy(actor: Actor, name: str, query: ScopeQuery) -> Done[Saved]:
    site = await sites.desk_site(actor, query.site)
    entry, own, year = queries.settable(name, site, query.year)
    await service.set(actor, name, None, site=own, year=year)
    await notices.tell_office(actor, entry, site)
    return Done(
        Saved(name=name),
        go=f"/staff/policies/{name}?{queries.address(site, query.year)}",
        flash="已恢复为上一级的值",
    )
