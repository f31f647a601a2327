"""The people of 示范科技 in the demo: its administrator, a colleague, and those who knock."""

from __future__ import annotations

from typing import Any

import pytest

from server.people.accounts.models import Account
from server.people.employers.models import Employer, EmployerMember
from server.people.members import notices as members_notices
from server.people.members.models import MembershipRequest
from server.platform.notices.models import Notice
from server.platform.workflow.moves import NOTICE_JOB
from tests.clients import Client, SandboxProcess
from tests.conftest import on_desktop
from tests.employers.conftest import WAITING, picture
from tests.people import work_off

AS_JSON = {"Accept": "application/json"}
EVENTS = (members_notices.ASKED, members_notices.CLAIMED)
"""The worker's catalogue; the web server does not load all of it."""

CODE = "91230100MADEM00010"
UNIT = "示范科技有限公司"
BOSS = "+8613800000001"
COLLEAGUE = "+8613800000011"
NEVER_IN = "+8613800000101"
STOPPED = "+8613800000102"
ASKING = "+8613800000103"
REFUSED = "+8613800000104"
OTHER_BOSS = "+8613800000003"
RIVAL = "+8613800000107"
MEMBERS = "/employer/members"


@pytest.fixture(autouse=True)
async def fresh_attempts(untried: None) -> None:
    """Opened accounts and requests are limited; each test counts its own."""


waiting = on_desktop(WAITING)
"""新注册科技's administrator, before the province has let it in."""
boss = on_desktop(BOSS)
"""王经理, 示范科技's administrator, on a desktop."""
colleague = on_desktop(COLLEAGUE)
"""李文静, whose role 招聘专员 grants 入驻学校 and 校地校企合作."""
asking = on_desktop(ASKING)
"""韩冬, who waits to be let in."""
refused = on_desktop(REFUSED)
"""曹敏, who was not let in."""
other_boss = on_desktop(OTHER_BOSS)
"""马主任, 北方装备's administrator, whom 蒋涛 wants to follow."""


@pytest.fixture
async def desktop(visitor: Client, sandbox: SandboxProcess) -> Client:
    """A desktop browser that nobody is signed in to; its owner's telephone is at hand."""
    visitor.sandbox = sandbox
    return visitor


async def account(login: str) -> Account:
    return await Account.get(login=login)


async def member(login: str) -> EmployerMember:
    return await EmployerMember.get(account__login=login).select_related("assigned")


async def unit(name: str = UNIT) -> Employer:
    return await Employer.get(name=name)


async def request_of(login: str) -> MembershipRequest:
    """Somebody's newest request."""
    rows = await MembershipRequest.filter(account__login=login).order_by("-created_at")
    return rows[0]


async def ask(
    client: Client, kind: str, code: str = CODE, *, letter: bytes = b"", **other: Any
) -> Any:
    """Send a request with a letter of authorisation."""
    return await client.post(
        f"/employer/join/{kind}?code={code}",
        data={"title": "人事主管"} | other,
        files={"file": ("授权书.jpg", letter or picture(), "image/jpeg")},
    )


async def told(login: str) -> set[str]:
    """The titles of what somebody's inbox holds once the worker has been."""
    await work_off(NOTICE_JOB)
    return {notice.title for notice in await Notice.filter(account__login=login)}
