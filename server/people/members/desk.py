"""How a request for a unit's administration looks on the province's review desk."""

from __future__ import annotations

from server.people.accounts.models import Account
from server.people.employers.models import Employer
from server.people.members import asking, requests
from server.people.members.models import MembershipRequest
from server.people.members.workflow import MEMBERSHIP
from server.platform import desk
from server.platform.access.actor import Actor
from server.platform.desk import Change, FileLine
from server.platform.privacy import masks
from server.platform.workflow.case import Case
from server.platform.workflow.pages import Fact

RELATED = ("account", "employer", "employer__administrator")
SEARCH = ("employer__name", "employer__credit_code", "account__name")


async def line(case: Case) -> tuple[str, str]:
    assert isinstance(case, MembershipRequest)
    objected = "，现任管理员有异议" if case.objection else ""
    return _unit(case).name, f"{case.account.name}申请成为新管理员{objected}"


async def facts(case: Case) -> list[Fact]:
    assert isinstance(case, MembershipRequest)
    said = case.objection or "没有提出异议"
    return [
        *asking.facts(case),
        Fact(label="统一社会信用代码", value=_unit(case).credit_code),
        Fact(label="现任管理员的意见", value=said),
    ]


async def changes(_: Actor, case: Case) -> list[Change]:
    """Who leads the unit now, and who would."""
    assert isinstance(case, MembershipRequest)
    before, after = _unit(case).administrator, case.account
    return [Change(label="单位管理员", before=_who(before), after=_who(after))]


async def files(case: Case) -> list[FileLine]:
    return [FileLine(label="帐号授权书", href=f"/staff/memberships/{case.id}/letter")]


def open_desk() -> None:
    """Put requests for a unit's administration on the review desk."""
    panel = desk.Panel(
        line, facts, changes, files, related=RELATED, search=SEARCH, visible=asking.visible_to
    )
    desk.show(MEMBERSHIP, panel, decided_by=requests.decide)


def _unit(case: MembershipRequest) -> Employer:
    assert isinstance(case.employer, Employer)
    return case.employer


def _who(account: Account) -> str:
    return f"{account.name} {masks.mask_phone(account.login or '')}"
