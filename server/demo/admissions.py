"""The demo's admissions: 示范科技 is in at two schools; the others give each desk something."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import uuid4

from server.demo import actors
from server.people.admissions.models import Admission, AdmissionState
from server.people.admissions.workflow import ADMISSION
from server.people.employers.models import Employer
from server.people.sites.models import Site, SiteMark
from server.platform.workflow import engine
from server.platform.workflow.engine import Words

MARKS = ("校企合作单位", "重点用人单位", "一般用人单位")
"""Only 示范大学 sorts its employers."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """An application: who, where, how many days ago, and what happened to it how many days ago."""

    name: str
    code: str
    days: int
    mark: str = ""
    words: str = ""
    then: tuple[tuple[str, int], ...] = ()
    answer: tuple[str, str] = ("", "")


TECH, NORTH, CLOUD = "示范科技有限公司", "北方装备制造有限公司", "雪原云计算有限公司"
ASKED = (
    _Asked(TECH, "10001", 36, MARKS[0], "每年春秋两季到校招聘软件类毕业生", (("admit", 34),)),
    _Asked(TECH, "10002", 30, "", "招聘电子信息、物联网方向的毕业生", (("admit", 29),)),
    _Asked(NORTH, "10003", 20, then=(("admit", 18),)),
    _Asked(
        CLOUD,
        "10001",
        11,
        MARKS[2],
        then=(("admit", 10), ("end", 6)),
        answer=("asked", "单位来函说明暂停招聘"),
    ),
    _Asked(
        NORTH,
        "10002",
        9,
        then=(("refuse", 8),),
        answer=("unreadable", "营业执照照片反光，请重拍后再申请"),
    ),
    _Asked(CLOUD, "10003", 5, then=(("withdraw", 4),)),
    _Asked(NORTH, "10001", 2, MARKS[1], "计划十二月来校宣讲，招聘机械类毕业生 40 人"),
    _Asked(CLOUD, "10002", 1, words="希望与信息工程学院共建实习基地"),
    _Asked(CLOUD, "10001", 0, MARKS[1], "恢复校园招聘，招聘云计算运维工程师 12 人"),
)


async def seed(sites: Mapping[str, Site]) -> None:
    """Through the engine, at the times when it would have happened."""
    for name in MARKS:
        await SiteMark.create(id=uuid4(), site_id=sites["10001"].id, name=name)
    for asked in ASKED:
        site = sites[asked.code]
        mine, employer = await actors.administrator(asked.name)
        desk = await actors.staff(f"school@{asked.code}.demo")
        with actors.days_ago(asked.days):
            case = await engine.begin(ADMISSION, mine, _case(employer, site, asked), step="apply")
        for step, days in asked.then:
            with actors.days_ago(days):
                doer = mine if step == "withdraw" else desk
                words = Words() if step == "admit" else Words(*asked.answer)
                await engine.fire(ADMISSION, doer, case, step, words=words)


def _case(employer: Employer, site: Site, asked: _Asked) -> Admission:
    return Admission(
        id=uuid4(),
        employer_id=employer.id,
        site_id=site.id,
        chain=["school"],
        mark=asked.mark,
        words=asked.words,
        state=AdmissionState.WAITING,
    )


