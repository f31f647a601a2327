"""The two sides of 校地校企合作: an employer on a desktop, the schools' desks, and their needs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest

from server.people.admissions.models import Admission, AdmissionState
from server.people.cooperation import notices as cooperation_notices
from server.people.cooperation.models import Need, NeedAnswer, Side
from server.people.employers.models import Employer
from server.people.sites.models import Site
from server.platform import clock
from server.settings import Settings
from tests.clients import Client
from tests.conftest import client_of
from tests.people import enter_as_staff

OFFICE = {f"{name}@10001.demo" for name in ("school", "school2", "school3")}
TECH = "示范科技有限公司"
AS_JSON = {"Accept": "application/json"}
TEXT = "希望与学校合作开设订单班，课程由双方共同制定。"
EVENTS = (cooperation_notices.PUBLISHED, cooperation_notices.ANSWERED)
"""The worker's catalogue; the web server does not load it."""


@pytest.fixture(autouse=True)
async def fresh_attempts(untried: None) -> None:
    """Publishing is limited; each test counts its own."""


@pytest.fixture
async def employer(app: object, db: None, settings: Settings) -> AsyncIterator[Client]:
    """示范科技's administrator; 示范大学 and 示范理工学院 let the company in, nobody else."""
    await admit_only(TECH, "10001", "10002")
    async with client_of(app, settings) as client:
        yield await enter_as_staff(client, "+8613800000001")


@pytest.fixture
async def stranger(app: object, db: None, settings: Settings) -> AsyncIterator[Client]:
    """北方装备's administrator, whom no school lets in."""
    await admit_only("北方装备制造有限公司")
    async with client_of(app, settings) as client:
        yield await enter_as_staff(client, "+8613800000003")


async def admit_only(name: str, *codes: str) -> None:
    """This company is let in at these schools and nowhere else."""
    company, now = await Employer.get(name=name), clock.now()
    await Admission.filter(employer_id=company.id).update(state=AdmissionState.ENDED)
    for code in codes:
        await Admission.create(
            id=uuid4(),
            employer_id=company.id,
            site_id=(await Site.get(code=code)).id,
            chain=["school"],
            state=AdmissionState.ADMITTED,
            state_since=now,
            created_at=now,
        )


async def written(client: Client, base: str, title: str = "订单班合作", **form: str) -> str:
    """A draft; gives its id."""
    answer = await client.post(
        f"{base}/new", json={"title": title, "text": TEXT} | form, headers=AS_JSON
    )
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


async def sent(client: Client, base: str, title: str = "订单班合作", **form: str) -> str:
    """A published need; gives its id."""
    need = await written(client, base, title, **form)
    answer = await decided(client, base, need, action="publish")
    assert answer.status_code == 200, answer.text
    return need


async def decided(client: Client, base: str, need: str, **form: Any) -> Any:
    return await client.post(f"{base}/{need}/decide", json=form, headers=AS_JSON)


async def answered(client: Client, row: NeedAnswer, **form: str) -> Any:
    """An answer of the side that the row lies with."""
    start = "/staff" if row.side is Side.SCHOOL else "/employer"
    return await client.post(
        f"{start}/needs/received/{row.id}/answer", json=form, headers=AS_JSON
    )


async def row_at(need: str, code: str) -> NeedAnswer:
    """What a school (or, for a school's need, the one company) got."""
    return await NeedAnswer.get(need_id=need, site__code=code)


async def text_of(need: str) -> str:
    return (await Need.get(id=need)).text
