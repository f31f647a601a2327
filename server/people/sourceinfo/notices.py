"""What students and desks are told of source information and corrections (NTF-12)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from server.people.accounts.desks import people_at
from server.people.accounts.models import Account
from server.people.accounts.recipients import Audience
from server.people.sourceinfo import calls
from server.people.sourceinfo.calls import CALL_JOB
from server.people.sourceinfo.models import Correction, SourceInfo
from server.people.sourceinfo.service import DESK_JOB
from server.people.sourceinfo.workflow import CORRECTION, SOURCE_INFO
from server.people.students import service as students
from server.platform.jobs import job
from server.platform.notices import service as notices
from server.platform.notices.catalogue import news, result, task
from server.platform.notices.models import DeliveryChannel
from server.platform.workflow.chains import AGREEING, is_decided

AT_ONCE = 500


async def _student(case: SourceInfo | Correction) -> list[UUID]:
    """Nobody while the student has no account, that is before his first binding."""
    there = await Account.filter(id=case.student_id).exists()
    return [case.student_id] if there else []


async def _who_asked(case: Correction) -> list[UUID]:
    return [] if case.entered_by else await _student(case)


S, C = SOURCE_INFO.name, CORRECTION.name
INFO = "/student/source"
OWN_CORRECTION = "/student/source/correction"

info, correction = Audience(SourceInfo), Audience(Correction)

# fmt: off
SUBMITTED = task(
    "source_info.submitted",
    title="有生源信息待审核",
    text="今天有学生的生源信息送到您这里，请您在审核待办里逐件或批量审核。",
    href=f"/staff/reviews?queue={S}", matter="生源信息待审核", remark="请尽快审核",
)
APPROVED = result(
    "source_info.approved", on=(S, *AGREEING), to=info.accounts(_student, when=is_decided),
    title="生源信息已审核通过",
    text="你的生源信息已审核通过。如果以后发现有误，可以申请信息纠错。",
    href=INFO, matter=SOURCE_INFO.label, result="已通过", remark="点此查看",
)
RETURNED = result(
    "source_info.returned", on=(S, "return"), to=info.accounts(_student),
    title="生源信息需要修改",
    text="你的生源信息被退回，原因：{why}。请修改后重新送审。",
    href=INFO, matter=SOURCE_INFO.label, result="已退回", remark="点此查看",
)
CALLED = news(
    "source_info.called",
    title="生源核对通知",
    text="请核对你的生源信息并送审。生源信息是就业签约和毕业去向登记的依据，请如实填写。",
    href=INFO, remark="请尽快核对并送审",
)
CALLED_BY_SMS = news(
    "source_info.called_by_sms",
    title="生源核对通知",
    text="学校正在核对你的生源信息，它是就业签约和毕业去向登记的依据。"
    "请关注就业公众号，从菜单“用户中心 → 我是学生”绑定学籍，核对后送审。",
    href="/student/bind", remark="请尽快核对并送审", channels=(DeliveryChannel.SMS,),
)
"""For who is not bound: his account is opened by it."""

WAITING = task(
    "correction.waiting", on=(C, "ask", "enter", "endorse"), to=correction.desk,
    title="有一份信息纠错申请待审核",
    text="一份信息纠错申请已送到您这里，请您尽快审核。",
    matter="信息纠错申请待审核", remark="请尽快审核",
)
CORRECTED = result(
    "correction.approved", on=(C, *AGREEING), to=correction.accounts(_student, when=is_decided),
    title="信息纠错已通过",
    text="你的信息更正已审核通过，系统里已经改好。",
    href=OWN_CORRECTION, matter=CORRECTION.label, result="已通过", remark="点此查看",
)
ENTERED = result(
    "correction.entered", on=(C, "enter"), to=correction.accounts(_student, when=is_decided),
    title="学校更正了你的信息",
    text="学校更正了登记的你的信息，请核对改了什么；有疑问请联系学校就业中心。",
    href=OWN_CORRECTION, matter=CORRECTION.label, result="已更正", remark="点此查看",
)
REFUSED = result(
    "correction.refused", on=(C, "refuse"), to=correction.accounts(_who_asked),
    title="信息纠错未通过",
    text="你申请的信息纠错没有通过，原因：{why}。有疑问请联系学校就业中心。",
    href=OWN_CORRECTION, matter=CORRECTION.label, result="未通过", remark="点此查看",
)
ENTRY_REFUSED = result(
    "correction.entry_refused", on=(C, "refuse"), to=correction.account(lambda c: c.entered_by),
    title="您录入的信息更正未通过",
    text="您录入的一份学生信息更正没有通过，原因：{why}。",
    matter=CORRECTION.label, result="未通过", remark="点此查看",
)
# fmt: on


@job(DESK_JOB, lane="notices")
async def tell_desk(payload: dict[str, Any]) -> None:
    """Once a day and person: in season thousands hand in within days."""
    info = await SourceInfo.get(id=payload["case"])
    queue = SOURCE_INFO.desk_of(info.state)
    if queue is None:
        return
    source = f"source-desk:{info.state}:{payload['day']}"
    people = await people_at(queue, info)
    await notices.tell(SUBMITTED.name, people, source=source, case=info.id)


@job(CALL_JOB, lane="bulk")
async def call_students(payload: dict[str, Any]) -> None:
    """Tell everyone who is still unconfirmed; once a day each, however often it runs."""
    site, college = (UUID(payload[name]) if payload[name] else None for name in ("site", "college"))
    year = int(payload["year"]) if payload["year"] else None
    found = await calls.called(site, college, year)
    source = f"source-call:{payload['day']}"
    for some in _some(found.bound):
        await notices.tell(CALLED.name, some, source=source)
    for some in _some(found.by_sms):
        await students.open_accounts(some)
        await notices.tell(CALLED_BY_SMS.name, some, source=source)


def _some(ids: list[UUID]) -> Iterator[list[UUID]]:
    return (ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE))
