"""What is held of those who act for an employer."""

from __future__ import annotations

from uuid import UUID

from tortoise.expressions import Q

from server.people.employers.models import (
    Employer,
    EmployerFile,
    EmployerMember,
    EmployerState,
    MemberRole,
)
from server.platform.access.actor import SYSTEM, Kind
from server.platform.errors import Conflict
from server.platform.holdings import Fate, Person, Table, holds, shred
from server.platform.privacy import audit
from server.platform.storage.models import StoredFile

RECRUITERS = frozenset({Kind.RECRUITER})
HAND_OVER = (
    "您是单位管理员：单位的注册资料、职位和协议由您负责。请先把管理员移交给同事，再注销自己的账号；"
    "没有同事可以移交的，请联系省中心"
)


async def in_words(row: EmployerMember) -> dict[str, object]:
    await row.fetch_related("employer", "assigned")
    assigned = row.assigned.name if row.assigned else ""
    return {"role": row.role.label, "单位": row.employer.name, "单位给的角色": assigned}


async def documents(person: Person) -> list[tuple[str, StoredFile]]:
    """The employer's documents, for the one who answers for them."""
    rows = await EmployerFile.filter(employer__administrator_id=person.id).select_related("file")
    return [(f"{row.kind.label}-{row.file.name}", row.file) for row in rows]


async def leave(person: Person) -> int:
    members = EmployerMember.filter(account_id=person.id)
    return await members.exclude(role=MemberRole.ADMINISTRATOR).delete()


async def why_not_yet(person: UUID) -> str:
    """What has to be done before a recruiter may go; empty when nothing."""
    leads = await Employer.exists(administrator_id=person, state=EmployerState.APPROVED)
    return HAND_OVER if leads else ""


async def unfinished(person: UUID) -> Employer | None:
    """The registration that nobody but this person answers for: it was never approved."""
    return await Employer.get_or_none(
        administrator_id=person, state__not=EmployerState.APPROVED
    )


async def end_registration(person: Person) -> int:
    """What was never approved ends with whoever began it, its documents too.

    Raises `Conflict` if the province approves it in this very moment.
    """
    unit = await unfinished(person.id)
    if unit is None:
        return 0
    files = [file.file_id for file in await EmployerFile.filter(employer_id=unit.id)]
    gone = await Employer.filter(id=unit.id, state=unit.state).delete()
    if not gone:
        raise Conflict(HAND_OVER)
    await shred(files)
    await audit.record(SYSTEM, "employer.give_up", ("employer", unit.id))
    return gone


holds(
    "所属单位",
    Table(
        EmployerMember,
        of=lambda person: Q(account_id=person.id),
        labels={"role": "身份", "created_at": "加入时间", "entered_at": "最近一次登录"},
        words=in_words,
    ),
    order=10,
    why="知道您代表哪家单位办事",
    kept="在单位任职期间",
    fate=Fate.GOES,
    of=RECRUITERS,
    erase=leave,
)
holds(
    "单位资料",
    Table(
        Employer,
        of=lambda person: Q(administrator_id=person.id),
        labels={
            "name": "单位名称",
            "credit_code": "统一社会信用代码",
            "region": "所在城市",
            "address": "单位地址",
            "phone": "固定电话",
            "email": "单位邮箱",
            "state": "状态",
        },
    ),
    Table(
        EmployerFile,
        of=lambda person: Q(employer__administrator_id=person.id),
        labels={"kind": "证照", "created_at": "上传时间"},
    ),
    order=11,
    why="由省中心核验单位，并展示给学生",
    kept="按省中心的档案规定保存",
    fate=Fate.STAYS,
    fate_words="通过审核的单位，资料属于单位，不属于个人；没有通过审核的注册，随账号一起删除",
    of=RECRUITERS,
    files=documents,
    erase=end_registration,
)
