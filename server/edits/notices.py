"""What employers and the province's desk are told of changes to an employer's data."""

from __future__ import annotations

from server.access.actor import Kind
from server.accounts.desks import people_at
from server.accounts.models import Account
from server.edits import items
from server.edits.models import EmployerEdit
from server.edits.workflow import EMPLOYER_EDIT
from server.employers.queries import administrators_of
from server.notices.catalogue import Event, Purpose, Recipient, register
from server.workflow.models import Transition
from server.workflow.steps import PROVINCE

NAME = EMPLOYER_EDIT.name


async def the_desk(transition: Transition) -> list[Recipient]:
    """Everybody who reviews at the province."""
    case = await _case(transition)
    words = {"employer": case.employer.name}
    return [Recipient(account_id=id, words=words) for id in await people_at(PROVINCE, case)]


async def the_employer(transition: Transition) -> list[Recipient]:
    """The administrator, and the colleague who handed it in."""
    case = await _case(transition)
    first = await Transition.filter(workflow=NAME, object_id=case.id).order_by("id").first()
    ids = set(await administrators_of(case.employer_id))
    if first is not None and first.actor_id is not None:
        asked = Account.filter(id=first.actor_id, kind=Kind.RECRUITER, is_active=True)
        ids |= {account.id for account in await asked}
    words = {"about": items.labels(case.changes, case.kinds)}
    return [Recipient(account_id=id, words=words) for id in sorted(ids)]


async def _case(transition: Transition) -> EmployerEdit:
    return await EmployerEdit.get(id=transition.object_id).select_related("employer")


ASKED = register(
    Event(
        "employer_edit.ask",
        on=(NAME, "ask"),
        recipients=the_desk,
        title="有一份单位信息修改待审核",
        text="“{employer}”修改了单位信息，请您尽快审核。",
        href=f"/staff/reviews?queue={NAME}",
        purpose=Purpose.TASK_WAITING,
        fields={"matter": "单位信息修改待审核", "remark": "{employer}", "at": "{at}"},
    )
)
APPROVED = register(
    Event(
        "employer_edit.approve",
        on=(NAME, "approve"),
        recipients=the_employer,
        title="单位信息修改已通过",
        text="贵单位提交的修改已通过省中心审核，现在生效：{about}。",
        href="/employer/unit",
        purpose=Purpose.REVIEW_RESULT,
        fields={"matter": "单位信息修改", "result": "已通过", "remark": "现在生效", "at": "{at}"},
    )
)
REFUSED = register(
    Event(
        "employer_edit.refuse",
        on=(NAME, "refuse"),
        recipients=the_employer,
        title="单位信息修改未通过",
        text="贵单位提交的修改没有通过，原因：{reason} {words}。原来的资料继续有效。",
        href="/employer/unit",
        purpose=Purpose.REVIEW_RESULT,
        fields={"matter": "单位信息修改", "result": "未通过", "remark": "{reason}", "at": "{at}"},
    )
)
