"""What schools and employers are told of applications, decisions and their end."""

from __future__ import annotations

from server.accounts.desks import people_at
from server.accounts.models import Account
from server.admissions.models import Admission
from server.admissions.workflow import ADMISSION
from server.notices.catalogue import Event, Purpose, Recipient, register
from server.workflow.models import Transition
from server.workflow.steps import SCHOOL


async def the_school(transition: Transition) -> list[Recipient]:
    """Everybody who reviews at the school."""
    case = await _case(transition)
    words = _words(case)
    return [Recipient(account_id=id, words=words) for id in await people_at(SCHOOL, case)]


async def the_members(transition: Transition) -> list[Recipient]:
    """Everybody who acts for the employer."""
    case = await _case(transition)
    words = _words(case)
    members = await Account.filter(membership__employer_id=case.employer_id, is_active=True)
    return [Recipient(account_id=account.id, words=words) for account in members]


async def _case(transition: Transition) -> Admission:
    return await Admission.get(id=transition.object_id).select_related("employer", "site")


def _words(case: Admission) -> dict[str, str]:
    return {"employer": case.employer.name, "school": case.site.name, "code": case.site.code}


def _for_school(name: str, step: str, *, title: str, text: str, matter: str) -> Event:
    return register(
        Event(
            name,
            on=(ADMISSION.name, step),
            recipients=the_school,
            title=title,
            text=text,
            href=f"/staff/reviews?queue={ADMISSION.name}",
            purpose=Purpose.TASK_WAITING,
            fields={"matter": matter, "remark": "{employer}", "at": "{at}"},
        )
    )


def _for_employer(name: str, step: str, *, title: str, text: str, result: str) -> Event:
    return register(
        Event(
            name,
            on=(ADMISSION.name, step),
            recipients=the_members,
            title=title,
            text=text,
            href="/employer/schools/{code}",
            purpose=Purpose.REVIEW_RESULT,
            fields={"matter": "入驻{school}", "result": result, "remark": "点此查看", "at": "{at}"},
        )
    )


SUBMITTED = _for_school(
    "admission.submitted",
    "apply",
    title="有一份单位入驻待审核",
    text="“{employer}”申请入驻，请您尽快审核。",
    matter="单位入驻待审核",
)
WITHDRAWN = _for_school(
    "admission.withdrawn",
    "withdraw",
    title="单位撤回了入驻申请",
    text="“{employer}”已撤回入驻申请，不用再审核。",
    matter="入驻申请已撤回",
)
ADMITTED = _for_employer(
    "admission.admitted",
    "admit",
    title="已入驻{school}",
    text="{school}已同意“{employer}”入驻，现在可以向这所学校发布职位和校企合作需求。",
    result="已通过",
)
REFUSED = _for_employer(
    "admission.refused",
    "refuse",
    title="入驻{school}未通过",
    text="{school}没有同意“{employer}”入驻，原因：{reason} {words}。您可以修改后重新申请。",
    result="未通过",
)
ENDED = _for_employer(
    "admission.ended",
    "end",
    title="{school}取消了入驻",
    text="{school}取消了“{employer}”的入驻，原因：{reason} {words}。有疑问请联系学校就业部门。",
    result="已取消",
)
