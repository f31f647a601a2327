"""People who ask for what is theirs, and the worker that does it."""

from __future__ import annotations

import io
import zipfile
from datetime import timedelta
from typing import Any

import orjson
import pytest

from server.people.accounts import codes
from server.people.accounts.models import OneTimeCode
from server.people.profiles.models import Profile
from server.people.rights import notices as rights_notices
from server.people.rights import timers
from server.people.rights.models import Deletion
from server.people.sourceinfo.models import Correction
from server.platform import clock, database
from server.platform.tasks.models import Task
from tests.clients import Client

AS_JSON = {"Accept": "application/json"}
EVENTS = rights_notices.GONE
JOBS = timers


@pytest.fixture(autouse=True)
async def only_ours(db: None) -> None:
    """The demo's own people stay out of these stories."""
    for model in (Deletion, Task, Correction, Profile):
        await model.all().delete()
    async with database.driver() as connection:
        await connection.execute("DELETE FROM pgqueuer")


async def prove_by_sms(client: Client, to: str = "copy") -> None:
    """The code that the person's own phone received."""
    sent = await client.post(f"/me/data/proof/sms?to={to}")
    assert sent.status_code == 303, sent.text
    code = await OneTimeCode.filter(purpose="proof").order_by("-created_at").first()
    assert code is not None
    given = {"code": codes._derived(code.id)}
    answer = await client.post(f"/me/data/proof/code?to={to}", data=given)
    assert answer.status_code == 303, answer.text


def pass_days(days: float) -> None:
    clock.shift_to(clock.offset() + timedelta(days=days))


def opened(body: bytes) -> tuple[dict[str, Any], dict[str, bytes]]:
    """A copy's JSON by kind of data, and its files."""
    with zipfile.ZipFile(io.BytesIO(body)) as pack:
        files = {name: pack.read(name) for name in pack.namelist() if name.startswith("文件/")}
        return orjson.loads(pack.read("我的数据.json"))["内容"], files


