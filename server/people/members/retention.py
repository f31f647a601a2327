"""How long requests are kept, and with them their letters."""

from __future__ import annotations

from datetime import datetime

from tortoise.expressions import Q, Subquery

from server.people.employers.models import EmployerMember
from server.people.members.models import OPEN, MembershipRequest, RequestState
from server.platform.retention.data_classes import DAY, YEAR, keeps


def failed_requests(before: datetime):  # type: ignore[no-untyped-def]  # Tortoise's own query type
    """Requests to join or to lead a unit that came to nothing."""
    over = MembershipRequest.filter(state_since__lt=before)
    return over.exclude(state__in=[*OPEN, RequestState.APPROVED])


def members_letters(before: datetime):  # type: ignore[no-untyped-def]  # Tortoise's own query type
    """Requests that were granted to people who have left their units."""
    now_members = Subquery(EmployerMember.all().values("account_id"))
    return MembershipRequest.filter(
        ~Q(account_id__in=now_members), state=RequestState.APPROVED, state_since__lt=before
    )


keeps(
    "failed_requests", "没有成功的加入单位申请", 90 * DAY, "办结 90 天后连同账号授权书删除",
    rows=failed_requests,
)  # fmt: skip
keeps(
    "members_letters", "离开单位者的账号授权书", 3 * YEAR, "离开单位、且办结满 3 年后删除",
    rows=members_letters,
)  # fmt: skip
