"""What employers and the province's desk are told of changes to an employer's data."""

from __future__ import annotations

from uuid import UUID

from server.people.accounts.models import Account
from server.people.accounts.recipients import Audience
from server.people.edits import items
from server.people.edits.models import EmployerEdit
from server.people.edits.workflow import EMPLOYER_EDIT
from server.people.employers.queries import administrators_of
from server.platform.access.actor import Kind
from server.platform.notices.catalogue import result, task
from server.platform.workflow.models import Transition


def _words(case: EmployerEdit) -> dict[str, str]:
    return {"employer": case.employer.name, "about": items.labels(case.changes, case.kinds)}


async def _own_people(case: EmployerEdit) -> list[UUID]:
    """The administrator, and the colleague who handed it in."""
    ids = set(await administrators_of(case.employer_id))
    first = await Transition.filter(workflow=W, object_id=case.id).order_by("id").first()
    if first is not None and first.actor_id is not None:
        asked = Account.filter(id=first.actor_id, kind=Kind.RECRUITER, is_active=True)
        ids |= {account.id for account in await asked}
    return sorted(ids)


W = EMPLOYER_EDIT.name
UNIT = "/employer/unit"

about = Audience(EmployerEdit, "employer", words=_words)
own_people = about.accounts(_own_people)

# fmt: off
ASKED = task(
    "employer_edit.ask", on=(W, "ask"), to=about.desk,
    title="有一份单位信息修改待审核",
    text="“{employer}”修改了单位信息，请您尽快审核。",
    matter="单位信息修改待审核", remark="{employer}",
)
APPROVED = result(
    "employer_edit.approve", on=(W, "approve"), to=own_people,
    title="单位信息修改已通过",
    text="贵单位提交的修改已通过省中心审核，现在生效：{about}。",
    href=UNIT, matter="单位信息修改", result="已通过", remark="现在生效",
)
REFUSED = result(
    "employer_edit.refuse", on=(W, "refuse"), to=own_people,
    title="单位信息修改未通过",
    text="贵单位提交的修改没有通过，原因：{why}。原来的资料继续有效。",
    href=UNIT, matter="单位信息修改", result="未通过", remark="{reason}",
)
