"""Employers at the doors of schools: who they are, what they send, what is read of it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from server.people.admissions.models import Admission
from server.platform import database
from tests.conftest import on_desktop

AS_JSON = {"Accept": "application/json"}
TECH, NORTH, CLOUD = "+8613800000001", "+8613800000003", "+8613800000006"
"""示范科技 is in at 10001 and 10002; 北方装备 and 雪原云计算 wait at 10001."""
UNAPPROVED = "+8613800000002"


@pytest.fixture(autouse=True)
async def fresh_attempts(untried: None) -> None:
    """Applications to one school are limited; each test counts its own."""


tech = on_desktop(TECH)
"""示范科技's administrator on a desktop."""
north = on_desktop(NORTH)
"""北方装备制造's administrator: in at 10003, waiting at 10001, refused at 10002."""
unapproved = on_desktop(UNAPPROVED)
"""新注册科技's administrator, whom the province has not approved yet."""


async def case_of(employer: str, code: str, state: str) -> Admission:
    """An application of the demo, by a part of the employer's name."""
    return await Admission.get(employer__name__contains=employer, site__code=code, state=state)


async def counted(read: Callable[[], Coroutine[Any, Any, Any]]) -> tuple[Any, int]:
    """What a reading gives, and how many queries it took."""
    sent: list[str] = []
    async with database.driver() as connection:
        held = connection
    with held.query_logger(lambda record: sent.append(record.query)):
        view = await read()
        await held.fetchval("SELECT 'the end'")  # the log is written a moment later
    return view, len([text for text in sent if "the end" not in text])
