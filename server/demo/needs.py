"""The demo's 校地校企合作: needs of both sides, answered, open, set aside and taken back."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from server.demo import actors
from server.people.cooperation import service
from server.people.cooperation.models import Need, NeedAnswer, Side
from server.people.cooperation.schemas import AnswerForm, DecideForm, NeedForm
from server.people.employers.models import Employer
from server.people.sites.models import Site
from server.platform.access.actor import Actor

DEMO_TECH = "示范科技有限公司"
"""Contract: 示范科技 is admitted to both; made here only if nobody has."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    by: str
    title: str
    text: str
    days: int


BASE = _Wanted(
    DEMO_TECH,
    "共建嵌入式软件实训基地",
    "<p>我们希望与贵校共建实训基地，面向<b>软件、电子信息类专业大三学生</b>。</p>"
    "<ol><li>每学期接收 30 名学生实训，为期 8 周</li><li>派出工程师担任企业导师</li>"
    "<li>设备由公司提供，场地由双方商定</li></ol>"
    '<p>基地介绍见<a href="https://www.example.com/base">公司网站</a>，欢迎来访。</p>',
    9,
)
TEACHING = _Wanted(
    DEMO_TECH,
    "邀请教师到企业实践",
    "今年寒假，公司开放 6 个岗位，请软件工程方向的青年教师来参与真实项目，为期四周。\n\n"
    "- 提供食宿和每月 6000 元补贴\n- 结束后可以共同申报课题",
    3,
)
CLASS = _Wanted(
    DEMO_TECH,
    "订单班合作意向",
    "希望与学校合办一个 40 人的订单班，课程由双方共同制定，毕业考核合格后直接录用。",
    5,
)
DRAFT = _Wanted(
    DEMO_TECH,
    "校园技术讲座",
    "可以安排资深工程师到校讲一次云原生开发，时间约两小时，听众人数不限。",
    0,
)
INTERNS = _Wanted(
    "school@10001.demo",
    "2027 届软件工程专业寻找实习单位",
    "软件工程专业 92 名学生需要 2027 年 3 月至 6 月的毕业实习岗位。\n\n"
    "- 城市不限，本市优先\n- 希望单位提供住宿或交通补贴\n\n欢迎来校宣讲，场地由学校安排。",
    6,
)
MENTORS = _Wanted(
    "school2@10001.demo",
    "聘请企业导师",
    "计算机学院计划聘请 12 位企业导师，指导本科毕业设计，每位指导 3 至 5 名学生。",
    2,
)
LAB = _Wanted(
    "school@10002.demo",
    "物联网实验室共建",
    "信息工程学院正在建设物联网实验室，寻找愿意提供设备或课程的企业，可以冠名。",
    4,
)


async def seed(sites: dict[str, Site]) -> None:
    """Through the same verbs as everybody; does nothing where there is something already."""
    if await Need.exists():
        return
    recruiter, _ = await actors.administrator(DEMO_TECH)
    office, other = [await actors.staff(f"school@{code}.demo") for code in ("10001", "10002")]
    with actors.days_ago(BASE.days):
        base = await _publish(BASE)
    with actors.days_ago(BASE.days - 1):
        await _answer(
            base, office, sites["10001"].id, "计算机学院愿意承接，场地可以用实验楼三层。"
        )
    with actors.days_ago(CLASS.days):
        dropped = await _publish(CLASS)
    with actors.days_ago(TEACHING.days):
        await _answer(await _publish(TEACHING), other, sites["10002"].id, "")
        reason = DecideForm.model_validate({"action": "withdraw", "reason": "settled"})
        await service.decide(recruiter, dropped.id, reason)
    await _write(DRAFT)
    employer = await Employer.get(name=DEMO_TECH)
    with actors.days_ago(INTERNS.days):
        interns = await _publish(INTERNS)
    with actors.days_ago(LAB.days):
        lab = await _publish(LAB)
    with actors.days_ago(MENTORS.days):
        await _publish(MENTORS)
        words = "可以接收 20 名后端方向的实习生，请周老师与我联系。"
        for need, form in (
            (interns, AnswerForm(respond="yes", words=words)),
            (lab, AnswerForm(respond="no", words="")),
        ):
            row = await NeedAnswer.get_or_none(need_id=need.id, employer_id=employer.id)
            if row is not None:
                await service.answer(recruiter, row.id, form)


async def _publish(wanted: _Wanted) -> Need:
    need = await _write(wanted)
    await service.publish(await _actor_of(wanted), need)
    return need


async def _write(wanted: _Wanted) -> Need:
    is_html = wanted.text.startswith("<")
    form = NeedForm(title=wanted.title, text=wanted.text, format="html" if is_html else "plain")
    return await service.write(await _actor_of(wanted), form)


async def _answer(need: Need, actor: Actor, site_id: UUID, words: str) -> None:
    row = await NeedAnswer.get_or_none(need_id=need.id, site_id=site_id, side=Side.SCHOOL)
    if row is not None:
        await service.answer(actor, row.id, AnswerForm(respond="yes", words=words))


async def _actor_of(wanted: _Wanted) -> Actor:
    if wanted.by == DEMO_TECH:
        return (await actors.administrator(DEMO_TECH))[0]
    return await actors.staff(wanted.by)
