"""The demo's source information: some of 示范大学's graduates in every state, 李晓梅 in none.

The school has tried a chain of two desks: what was handed in then still waits at its college.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from server.demo import actors
from server.people.policies import service as policies
from server.people.sourceinfo import service
from server.people.sourceinfo.models import SourceInfo
from server.people.sourceinfo.schemas import CorrectionForm, SourceForm
from server.people.students.models import Student
from server.platform import clock
from server.platform.access.actor import Actor
from server.platform.workflow.engine import Words

WAITING = range(1, 7)
RETURNED = range(7, 9)
APPROVED = range(9, 13)
CORRECTING = range(11, 13)
"""Of the approved ones."""
AT_COLLEGE = range(13, 16)
"""Handed in while the college came first; they keep that chain."""
CHAIN = "source_info.review_chain"
HANDED_IN = {3: 1, 4: 3, 5: 3, 6: 8, 7: 4, 8: 6, 9: 12, 10: 9, 11: 6, 12: 3, 13: 4, 14: 4, 15: 3}
"""How many days ago; the others today."""
DECIDED = {7: 2, 8: 5, 9: 10, 10: 6, 11: 4, 12: 1}
ORIGINS = ("230103", "230202", "230302", "211002", "211102", "131102")


async def seed(people: dict[str, Student]) -> None:
    """Through the same verbs as everybody, so that histories and notices are as they would be."""
    desk = await actors.staff("school@10001.demo")
    for n in (*WAITING, *RETURNED, *APPROVED):
        student = people[f"2027101{n:03}"]
        actor = await actors.student(student)
        with days_ago(HANDED_IN.get(n, 0)):
            info = await service.submit(actor, _form(n))
        with days_ago(DECIDED.get(n, 0)):
            if n in RETURNED:
                await _decide(desk, info, "return", Words("address_unclear", "请写到门牌号"))
            elif n in APPROVED:
                await _decide(desk, info, "approve", Words())
        if n in CORRECTING:
            await service.ask_correction(actor, _correction(n))
    await _by_two_desks(desk, people)


async def _by_two_desks(desk: Actor, people: dict[str, Student]) -> None:
    site = desk.site_id
    with days_ago(5):
        await policies.set(desk, CHAIN, ["college", "school"], site=site)
    for n in AT_COLLEGE:
        actor = await actors.student(people[f"2027101{n:03}"])
        with days_ago(HANDED_IN[n]):
            await service.submit(actor, _form(n))
    with days_ago(2):
        await policies.set(desk, CHAIN, None, site=site)


@contextmanager
def days_ago(days: int) -> Iterator[None]:
    """What is done in this block happened some days ago."""
    offset = clock.offset()
    clock.shift_to(offset - timedelta(days=days))
    try:
        yield
    finally:
        clock.shift_to(offset)


def _form(n: int) -> SourceForm:
    return SourceForm(
        origin=ORIGINS[n % len(ORIGINS)],
        phone=f"1380451{n:04}",
        email=f"student{n:02}@example.cn",
        qq=f"4512023{n:02}",
        address=f"示范路 {n} 号示范小区 {n} 栋 {n}01 室",
        postcode="150001",
        home_phone="0451-80001001",
        home_contact="家长（示例）",
    )


def _correction(n: int) -> CorrectionForm:
    if n % 2:
        wrong = {"major": "人工智能", "reason": "大二转专业后，学籍里还是原来的专业"}
    else:
        address = "新城路 12 号 3 单元 302 室"
        wrong = {"phone": "13904510012", "address": address, "reason": "搬家并换了手机号"}
    return CorrectionForm.model_validate(wrong)


async def _decide(desk: Actor, info: SourceInfo, step: str, words: Words) -> None:
    await service.decide(desk, info.id, step, words)
