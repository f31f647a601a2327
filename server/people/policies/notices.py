"""A school hears when the province changed a rule of its own."""

from __future__ import annotations

from uuid import uuid4

from server.people.accounts.desks import office_of
from server.people.policies.catalogue import Policy
from server.people.sites.models import Site
from server.platform.access.actor import Actor, Role
from server.platform.notices import service
from server.platform.notices.catalogue import news

CHANGED = news(
    "policy.changed",
    title="本校的一条规则有变化",
    text="{by} 于 {at} 修改了本校的规则：{rule}。从现在起生效，已经开始的办理不受影响。",
    href="/staff/policies/{name}",
    matter="本校规则有变化",
    remark="请登录查看",
)


async def tell_office(actor: Actor, entry: Policy, site: Site) -> int:
    """Tell a school's office what somebody from elsewhere changed; gives how many were told."""
    if actor.site_id == site.id:
        return 0
    return await service.tell(
        CHANGED.name,
        await office_of(Role.SCHOOL, site.id),
        source=f"policy:{uuid4()}",
        by=actor.name,
        rule=entry.label,
        name=entry.name,
    )
