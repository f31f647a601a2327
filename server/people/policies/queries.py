"""Rules as a desk sees them: default, the province's, its own, and who set them when."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from tortoise.expressions import Q

from server.people.accounts.models import Account
from server.people.policies import values
from server.people.policies.catalogue import Kind, Policy, Scope, Value, ready_policies
from server.people.policies.models import PolicyOverride
from server.people.policies.schemas import (
    OptionView,
    PastValue,
    PoliciesView,
    PolicyForm,
    PolicyRow,
    PolicyView,
    ScopeQuery,
)
from server.people.sites import queries as sites
from server.people.sites.models import College, Site, SiteKind
from server.people.sites.years import graduation_years
from server.platform.access.actor import Actor, Role
from server.platform.access.actor import Kind as AccountKind
from server.platform.errors import Forbidden, NotFound, invalid

YES, NO = "是", "否"
UNSET = ""
WHOLE = "全省统一"


async def all_policies(actor: Actor, query: ScopeQuery) -> PoliciesView:
    """Every rule at one scope. Raises `NotFound` for a foreign site."""
    site = await sites.desk_site(actor, query.site)
    own = scope_of(site)
    given = await _set_values(own, query.year)
    holds = await values.get_many(list(ready_policies()), site=own, year=query.year)
    whole = [name for name, entry in ready_policies().items() if entry.scope is Scope.PROVINCE]
    holds |= await values.get_many(whole, site=None, year=None)
    given |= {k: v for k, v in (await _set_values(None, None)).items() if k[0] in whole}
    return PoliciesView(
        site=sites.choice(site),
        is_province=own is None,
        sites=await sites.desk_sites(actor),
        year=query.year,
        years=[
            OptionView(value=str(year), label=f"{year} 届", chosen=year == query.year)
            for year in graduation_years()
        ],
        items=[
            PolicyRow(
                name=name,
                label=entry.label,
                default=words(entry, entry.default),
                province=words(entry, given.get((name, None))),
                school=_schools(entry, given.get((name, own))) if own else UNSET,
                holds=words(entry, holds[name]),
                tone="plain" if holds[name] == entry.default else "info",
                href=f"/staff/policies/{name}?{address(site, query.year)}",
            )
            for name, entry in ready_policies().items()
        ],
    )


async def one_policy(actor: Actor, name: str, query: ScopeQuery) -> PolicyView:
    """One rule with its history at this scope. Raises `NotFound`."""
    entry = known(name)
    site = await sites.desk_site(actor, query.site)
    own, year = place_of(entry, site, query.year)
    past = await values.history(name, site=own, year=year)
    newest = past[0][2] if past else None
    holds = await values.get(name, site=own, year=year)
    shown = holds if newest is None else newest
    return PolicyView(
        name=name,
        label=entry.label,
        kind=entry.kind.value,
        min=entry.min,
        max=entry.max,
        options=_options(entry, shown),
        value=str(shown) if entry.kind is Kind.NUMBER else "",
        site=sites.choice(site),
        year=year,
        scope=f"{site.name if may_set(entry, site) else '全省'}，"
        + (f"{year} 届" if year else "所有届别"),
        default=words(entry, entry.default),
        holds=words(entry, holds),
        is_set=newest is not None,
        may_set=may_set(entry, site),
        deserted=await _deserted(entry, holds, own),
        history=[
            PastValue(at=at, who=who, value=words(entry, value) or "恢复为上一级的值")
            for at, who, value in past
        ],
    )


def _schools(entry: Policy, value: Any) -> str:
    return WHOLE if entry.scope is Scope.PROVINCE else words(entry, value)


def known(name: str) -> Policy:
    """Raises `NotFound` for a rule that does not exist."""
    if name not in ready_policies():
        raise NotFound("没有这条规则")
    return ready_policies()[name]


def scope_of(site: Site) -> UUID | None:
    """What the province sets holds for all: it has no site of its own in the rules."""
    return None if site.kind is SiteKind.PROVINCE else site.id


def place_of(entry: Policy, site: Site, year: int | None) -> tuple[UUID | None, int | None]:
    """Where a rule is set and read for this site and year; some hold for all of the province."""
    return (None, None) if entry.scope is Scope.PROVINCE else (scope_of(site), year)


def may_set(entry: Policy, site: Site) -> bool:
    """Whether the rule may differ for this site at all."""
    return entry.scope is Scope.SITE or site.kind is SiteKind.PROVINCE


def settable(name: str, site: Site, year: int | None) -> tuple[Policy, UUID | None, int | None]:
    """A rule and where it is set. Raises `NotFound`, `Forbidden` for what the province sets."""
    entry = known(name)
    if not may_set(entry, site):
        raise Forbidden("这条规则全省统一，由省中心设置")
    return (entry, *place_of(entry, site, year))


def typed(entry: Policy, form: PolicyForm) -> Value:
    """The value that a form means. Raises `Invalid` with a sentence at the field."""
    if entry.kind is Kind.LIST:
        return entry.check(form.parts)
    if entry.kind is Kind.BOOL:
        return entry.check({"true": True, "false": False}.get(form.value))
    if entry.kind is Kind.NUMBER:
        if not form.value.isascii() or not form.value.isdigit():
            raise invalid("value", f"请填写 {entry.min} 到 {entry.max} 之间的整数")
        return entry.check(int(form.value))
    return entry.check(form.value)


def words(entry: Policy, value: Any) -> str:
    """A value as people read it; empty for one that is not set."""
    if value is None:
        return UNSET
    if entry.kind is Kind.BOOL:
        return YES if value else NO
    if entry.kind is Kind.CHOICE:
        return entry.options.get(str(value), str(value))
    if entry.kind is Kind.LIST:
        sign = " → " if entry.name.endswith("review_chain") else "、"
        return sign.join(entry.options.get(str(part), str(part)) for part in value)
    return str(value)


def address(site: Site, year: int | None) -> str:
    """The scope as an address line's parameters."""
    return f"site={site.code}" + (f"&year={year}" if year else "")


def _options(entry: Policy, value: Any) -> list[OptionView]:
    if entry.kind is Kind.BOOL:
        return [
            OptionView(value="true", label=YES, chosen=value is True),
            OptionView(value="false", label=NO, chosen=value is False),
        ]
    chosen = value if isinstance(value, list) else [value]
    return [
        OptionView(value=code, label=label, chosen=code in chosen)
        for code, label in entry.options.items()
    ]


async def _deserted(entry: Policy, chain: Any, site_id: UUID | None) -> list[str]:
    """Colleges that a school's chain leads to and nobody works for: cases would wait in vain."""
    if site_id is None or not entry.name.endswith("review_chain") or "college" not in chain:
        return []
    sits = Account.filter(
        kind=AccountKind.STAFF, is_active=True, roles__contains=[Role.COLLEGE.value]
    )
    kept = await sits.filter(site_id=site_id).values_list("college_id", flat=True)
    rows = await College.filter(site_id=site_id).order_by("code")
    return [college.name for college in rows if college.id not in set(kept)]


async def _set_values(own: UUID | None, year: int | None) -> dict[tuple[str, UUID | None], Any]:
    """What is set for exactly this year: the province's and the site's, the newest of each."""
    scope = Q(site_id=None) | Q(site_id=own) if own else Q(site_id=None)
    rows = await PolicyOverride.filter(scope, year=year).order_by("set_at", "id")
    return {(row.name, row.site_id): row.value for row in rows}  # type: ignore[attr-defined]  # Tortoise makes it
