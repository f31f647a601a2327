"""A school hears when the province changed a rule of its own."""

from __future__ import annotations

from uuid import uuid4

from server.access.actor import Actor, Kind, Role
from server.accounts.models import Account
from server.notices import service
from server.notices.catalogue import Event, Purpose, register
from server.policies.catalogue import Policy
from server.sites.models import Site

CHANGED = register(
    Event(
        "policy.changed",
        title="本校的一条规则有变化",
        text="{by} 于 {at} 修改了本校的规则：{rule}。从现在起生效，已经开始的办理不受影响。",
        href="/staff/policies/{name}",
        purpose=Purpose.ANNOUNCEMENT,
        fields={"matter": "本校规则有变化", "remark": "请登录查看", "at": "{at}"},
    )
)


async def tell_office(actor: Actor, entry: Policy, site: Site) -> int:
    """Tell a school's office what somebody from elsewhere changed; gives how many were told."""
    if actor.site_id == site.id:
        return 0
    office = await Account.filter(
        kind=Kind.STAFF, site_id=site.id, is_active=True, roles__contains=[Role.SCHOOL.value]
    )
    return await service.tell(
        CHANGED.name,
        [account.id for account in office],
        source=f"policy:{uuid4()}",
        by=actor.name,
        rule=entry.label,
        name=entry.name,
    )
