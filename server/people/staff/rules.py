"""Who may give which roles to whom: the province all, a school its own site's."""

from __future__ import annotations

from collections.abc import Collection

from server.people.sites.models import SiteKind
from server.platform.access.actor import Actor, Role

OF_KIND = {
    SiteKind.PROVINCE: (Role.PROVINCE, Role.DOOR),
    SiteKind.SCHOOL: (Role.SCHOOL, Role.COLLEGE, Role.DOOR),
}
"""The roles that there are at a site of each kind."""


def grantable(actor: Actor, kind: SiteKind) -> tuple[Role, ...]:
    """The roles that this actor may give at a site of this kind."""
    if Role.PROVINCE in actor.roles:
        return OF_KIND[kind]
    return OF_KIND[kind] if Role.SCHOOL in actor.roles and kind is SiteKind.SCHOOL else ()


def fault_of(
    actor: Actor, kind: SiteKind, roles: Collection[Role], has_college: bool
) -> tuple[str, str]:
    """The field that is wrong and a sentence, or two empty texts."""
    if not roles:
        return "roles", "请至少选择一个角色"
    if set(roles) - set(grantable(actor, kind)):
        return "roles", "不能授予这个角色，请联系省中心"
    if Role.COLLEGE in roles and not has_college:
        return "college", "选择了“院系”角色，请再选择所在的院系"
    return "", ""
