"""What students and desks are told of source information and corrections (NTF-12)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from server.accounts.desks import people_at
from server.accounts.models import Account
from server.jobs import job
from server.notices import service as notices
from server.notices.catalogue import Event, Purpose, Recipient, register
from server.sourceinfo import queries
from server.sourceinfo.models import Correction, SourceInfo
from server.sourceinfo.service import CALL_JOB, DESK_JOB
from server.sourceinfo.workflow import CORRECTION, SOURCE_INFO
from server.workflow.chains import APPROVED
from server.workflow.models import Transition
from server.workflow.steps import workflows

AT_ONCE = 500


async def the_student(transition: Transition) -> list[Recipient]:
    """Nobody while the student has no account, that is before his first binding."""
    case = await _case(transition)
    if not await Account.filter(id=case.student_id).exists():
        return []
    return [Recipient(account_id=case.student_id)]


async def the_student_at_the_end(transition: Transition) -> list[Recipient]:
    """An approval that another desk still follows is no result yet."""
    return await the_student(transition) if transition.target == APPROVED else []


async def the_next_desk(transition: Transition) -> list[Recipient]:
    """Everyone at the desk that the case came to; nobody at the end of its chain."""
    queue = workflows()[transition.workflow].queue_of(transition.target)
    if queue is None:
        return []
    return [Recipient(account_id=id) for id in await people_at(queue, await _case(transition))]


async def _case(transition: Transition) -> SourceInfo | Correction:
    model = SourceInfo if transition.workflow == SOURCE_INFO.name else Correction
    return await model.get(id=transition.object_id)


def _waits(name: str, step: str) -> Event:
    matter = "信息纠错申请"
    return register(
        Event(
            name,
            on=(C, step),
            recipients=the_next_desk,
            title=f"有一份{matter}待审核",
            text=f"学生的{matter}已送到您这里，请您尽快审核。",
            href=f"/staff/reviews?queue={C}",
            purpose=Purpose.TASK_WAITING,
            fields={"matter": f"{matter}待审核", "remark": "请尽快审核", "at": "{at}"},
        )
    )


def _result(
    name: str, workflow: str, step: str, *, title: str, text: str, href: str, result: str
) -> Event:
    return register(
        Event(
            name,
            on=(workflow, step),
            recipients=the_student_at_the_end if result == "已通过" else the_student,
            title=title,
            text=text,
            href=href,
            purpose=Purpose.REVIEW_RESULT,
            fields={
                "matter": workflows()[workflow].label,
                "result": result,
                "remark": "点此查看",
                "at": "{at}",
            },
        )
    )


S, C = SOURCE_INFO.name, CORRECTION.name
_CONFIRMED = "你的生源信息已审核通过。如果以后发现有误，可以申请信息纠错。"
_CORRECTED = "你申请更正的信息已审核通过，系统里已经改好。"

SUBMITTED = register(
    Event(
        "source_info.submitted",
        title="有生源信息待审核",
        text="今天有学生的生源信息送到您这里，请您在审核待办里逐件或批量审核。",
        href=f"/staff/reviews?queue={S}",
        purpose=Purpose.TASK_WAITING,
        fields={"matter": "生源信息待审核", "remark": "请尽快审核", "at": "{at}"},
    )
)
ASKED = _waits("correction.asked", "ask")
ENDORSED = _waits("correction.endorsed", "endorse")

APPROVALS = [
    _result(
        f"source_info.{name}",
        S,
        step,
        title="生源信息已审核通过",
        text=_CONFIRMED,
        href="/student/source",
        result="已通过",
    )
    for name, step in (("approved", "approve"), ("approved_by_college", "endorse"))
]
RETURNED = _result(
    "source_info.returned",
    S,
    "return",
    title="生源信息需要修改",
    text="你的生源信息被退回，原因：{reason} {words}。请修改后重新送审。",
    href="/student/source",
    result="已退回",
)
CORRECTED = [
    _result(
        f"correction.{name}",
        C,
        step,
        title="信息纠错已通过",
        text=_CORRECTED,
        href="/student/source/correction",
        result="已通过",
    )
    for name, step in (("approved", "approve"), ("approved_by_college", "endorse"))
]
REFUSED = _result(
    "correction.refused",
    C,
    "refuse",
    title="信息纠错未通过",
    text="你申请的信息纠错没有通过，原因：{reason} {words}。有疑问请联系学校就业中心。",
    href="/student/source/correction",
    result="未通过",
)
CALLED = register(
    Event(
        "source_info.called",
        title="生源核对通知",
        text="请核对你的生源信息并送审。生源信息是就业签约和毕业去向登记的依据，请如实填写。",
        href="/student/source",
        purpose=Purpose.ANNOUNCEMENT,
        fields={"matter": "生源核对通知", "remark": "请尽快核对并送审", "at": "{at}"},
    )
)


@job(DESK_JOB)
async def tell_desk(payload: dict[str, Any]) -> None:
    """Once a day and person: in season thousands hand in within days."""
    info = await SourceInfo.get(id=payload["case"])
    queue = SOURCE_INFO.queue_of(info.state)
    if queue is None:
        return
    source = f"source-desk:{info.state}:{payload['day']}"
    await notices.tell(SUBMITTED.name, await people_at(queue, info), source=source)


@job(CALL_JOB)
async def call_students(payload: dict[str, Any]) -> None:
    """Tell everyone who is still unconfirmed and bound; once a day each, however often it runs."""
    site, college = (UUID(payload[name]) if payload[name] else None for name in ("site", "college"))
    year = int(payload["year"]) if payload["year"] else None
    found = await queries.called_in(site, college, year)
    ids = [row["id"] for row in found if row["is_bound"]]
    for start in range(0, len(ids), AT_ONCE):
        await notices.tell(
            CALLED.name, ids[start : start + AT_ONCE], source=f"source-call:{payload['day']}"
        )
