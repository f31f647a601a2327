"""Which employers may sign, and what is known of their authorisation."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from tortoise.expressions import Q

from server.people.employers import queries as employers
from server.people.policies import values as policies
from server.platform import clock
from server.platform.access.actor import Actor, Kind
from server.platform.database import one
from server.platform.workflow.pages import DayView, Fact
from server.signing.authorisations.models import UNSENT, GrantState, SigningGrant
from server.signing.authorisations.workflow import OPEN

RENEW_WITHIN = timedelta(days=90)
"""How long before its end an authorisation may be renewed."""
CURRENT = (*OPEN, GrantState.WAITING)


async def may_sign(employer_id: UUID, on: date) -> bool:
    """Whether the province's authorisation holds on that day, China's (EREG-29, CON-18).

    入驻 at a school plays no part in it.
    """
    return await SigningGrant.exists(
        employer_id=employer_id,
        state=GrantState.GRANTED,
        valid_from__lte=on,
        valid_until__gte=on,
    )


def visible_to(actor: Actor) -> Q:
    """A recruiter those of his employer; the province all that was sent; nobody else any."""
    fence = employers.cases_visible_to(actor)
    return fence & ~Q(state__in=UNSENT) if actor.kind is Kind.STAFF else fence


async def grant(actor: Actor, grant_id: UUID) -> SigningGrant:
    """Raises `NotFound` for a foreign one."""
    rows = SigningGrant.filter(visible_to(actor), id=grant_id).select_related("employer")
    return await one(rows, "没有找到这份签约授权")


async def open_case(employer_id: UUID) -> SigningGrant | None:
    """The application under way; the database keeps it to one."""
    return (
        await SigningGrant.filter(employer_id=employer_id, state__in=CURRENT)
        .select_related("employer")
        .first()
    )


async def granted(employer_id: UUID) -> SigningGrant | None:
    """The authorisation in force."""
    return await SigningGrant.get_or_none(employer_id=employer_id, state=GrantState.GRANTED)


def may_be_renewed(case: SigningGrant) -> bool:
    """Near its end a new application may be made beside it."""
    return case.valid_until is not None and case.valid_until - clock.today().date() <= RENEW_WITHIN


async def days(case: SigningGrant) -> dict[str, DayView]:
    """What the desk may set with an approval."""
    return {"approve": await last_day(case)} if case.state is GrantState.WAITING else {}


async def last_day(case: SigningGrant) -> DayView:
    """授权有效期 as an approval today may set it (EREG-29): policy's years, or within its most."""
    years = await policies.get_many(
        ["signing.grant_years", "signing.grant_max_years"], site=case.site_id, year=None
    )
    usual = years["signing.grant_years"]
    most = max(usual, years["signing.grant_max_years"])
    return DayView(
        label="授权有效期到",
        value=_after(usual),
        earliest=clock.today().date(),
        latest=_after(most),
        hint=f"包含这一天；规则参数是 {usual} 年，最长可以到 {_after(most)}",
    )


def _after(years: int) -> date:
    """The last of so many years that begin today; on February 29 the day before is as far."""
    first = clock.today().date()
    if (first.month, first.day) == (2, 29):
        return date(first.year + years, 2, 28)
    return date(first.year + years, first.month, first.day) - timedelta(days=1)


def validity(case: SigningGrant) -> list[Fact]:
    """授权有效期, where there is one."""
    if case.valid_from is None or case.valid_until is None:
        return []
    said = [Fact(label="授权有效期", value=f"{case.valid_from} 至 {case.valid_until}")]
    if case.state is GrantState.GRANTED:
        said.append(Fact(label="剩余", value=f"{days_left(case)} 天"))
    return said


def days_left(case: SigningGrant) -> int:
    """Days that it still holds, today included."""
    return (case.valid_until - clock.today().date()).days + 1 if case.valid_until else 0


async def ended(employer_id: UUID) -> list[SigningGrant]:
    """What was once in force, the newest first."""
    over = (GrantState.EXPIRED, GrantState.REVOKED, GrantState.RENEWED)
    rows = SigningGrant.filter(employer_id=employer_id, state__in=over)
    return list(await rows.order_by("-state_since").limit(3))
