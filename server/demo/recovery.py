"""One appeal that waits at the province's desk: 马主任's unit has lost its phone."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

from server.demo import papers as pictures
from server.people.employers.models import Employer
from server.people.recovery import queries
from server.people.recovery.models import Appeal, AppealState
from server.people.recovery.papers import LETTER, PAPERS
from server.people.recovery.rules import appellant
from server.people.recovery.service import WAITS
from server.people.recovery.workflow import APPEAL
from server.platform import clock
from server.platform.access.actor import Actor
from server.platform.papers import service as papers
from server.platform.workflow import engine

NUMBER = "DEMQ7K4XWA"
PHONE = "+8613800000033"


async def seed() -> None:
    """Make the appeal; its letter plainly is no real one."""
    employer = await Employer.get(credit_code="91230100MADEM00036")
    ident, asked = uuid4(), clock.now() - timedelta(hours=20)
    visitor = appellant(Actor(surface="desktop"), ident, "马建国")
    appeal = Appeal(
        id=ident,
        number=NUMBER,
        employer=employer,
        site_id=employer.site_id,
        chain=["province"],
        contact=visitor.name,
        phone_cell=queries.seal_phone("phone", ident, PHONE),
        reason="原联系人已离职，预留的手机号停用，单位邮箱的密码也已遗失。",
        state=AppealState.WAITING,
        created_at=asked,
        due_at=asked + WAITS,
    )
    await engine.begin(APPEAL, visitor, appeal, step="submit")
    body = pictures.letter("密码申诉书面说明", employer.credit_code)
    letter = await papers.drawn(LETTER, [("letter.jpg", body)])
    await papers.put(visitor, PAPERS, appeal, LETTER, letter)
