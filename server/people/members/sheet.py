"""How a request for a unit's administration looks on the province's review desk."""

from __future__ import annotations

from server.people.accounts.models import Account
from server.people.cases.sheets import Change, Sheet, show
from server.people.employers.models import Employer
from server.people.members import request_queries, requests
from server.people.members.models import MembershipRequest, RequestState
from server.people.members.workflow import MEMBERSHIP
from server.platform.access.actor import Actor
from server.platform.privacy import masks
from server.platform.workflow.pages import Fact


async def line(case: MembershipRequest) -> tuple[str, str]:
    objected = "，现任管理员有异议" if case.objection else ""
    return _unit(case).name, f"{case.account.name}申请成为新管理员{objected}"


async def facts(_: Actor, case: MembershipRequest) -> list[Fact]:
    said = case.objection or "没有提出异议"
    return [
        *request_queries.facts(case),
        Fact(label="统一社会信用代码", value=_unit(case).credit_code),
        Fact(label="现任管理员的意见", value=said),
    ]


async def changes(_: Actor, case: MembershipRequest) -> list[Change]:
    """Who leads the unit now, and who would."""
    before, after = _unit(case).administrator, case.account
    return [Change(label="单位管理员", before=_who(before), after=_who(after))]


def _unit(case: MembershipRequest) -> Employer:
    assert isinstance(case.employer, Employer)
    return case.employer


def _who(account: Account) -> str:
    return f"{account.name} {masks.mask_phone(account.login or '')}"


SHEET = show(
    Sheet(
        MEMBERSHIP,
        visible=request_queries.visible_to,
        line=line,
        facts=facts,
        changes=changes,
        decide=requests.decide,
        related=("account", "employer", "employer__administrator"),
        search=("employer__name", "employer__credit_code", "account__name"),
        home="/employer/members/requests",
        to_do={RequestState.AT_UNIT: "加入单位的申请"},
    )
)
