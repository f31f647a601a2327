"""N calls with one key at the same moment are one effect, and N times the same bytes (row 5)."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

import pytest
from httpx import Response

from server.platform import database
from server.platform.access.models import Session
from server.settings import Settings
from tests.clients import SandboxProcess
from tests.conftest import client_of
from tests.miniprogram.conftest import signed_in
from tests.people import ZHANG, held_back

BINDINGS = "/api/mp/v1/bindings"
SESSIONS = "/api/mp/v1/sessions"
CALLS = 6
KEY = {"Idempotency-Key": "one-and-the-same"}


async def repeats(url: str, app: object, settings: Settings) -> list[Response]:
    """The same call from one phone, as often as it is impatient, all gathered at their key."""
    async with AsyncExitStack() as stack:
        phone = await stack.enter_async_context(client_of(app, settings))
        await signed_in(phone, "zhang")
        async with held_back(url, "stored_answer", CALLS):
            calls = [phone.post(BINDINGS, json=ZHANG.form, headers=KEY) for _ in range(CALLS)]
            return list(await asyncio.gather(*calls))


@pytest.fixture
async def looked(committed: str) -> str:
    """Each look at the facts leaves a row, though one at the right facts is not held against him.

    Gives the database's URL.
    """
    async with database.driver() as connection:
        await connection.execute("CREATE TABLE looked (key text)")
        await connection.execute(
            "CREATE FUNCTION note_look() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN INSERT INTO looked VALUES (NEW.key); RETURN NULL; END $$"
        )
        for event in ("INSERT ON attempt", "UPDATE ON attempt"):
            only_more = "WHEN (NEW.count > OLD.count)" if event.startswith("UPDATE") else ""
            await connection.execute(
                f"CREATE TRIGGER note_{event.split()[0]} AFTER {event}"
                f" FOR EACH ROW {only_more} EXECUTE FUNCTION note_look()"
            )
    return committed


async def tries() -> int:
    """How often the facts were looked at: the effect that every call would have."""
    async with database.driver() as connection:
        per_key = "SELECT count(*) AS times FROM looked GROUP BY key"
        return int(await connection.fetchval(f"SELECT max(times) FROM ({per_key}) counted"))


async def test_one_effect_and_the_same_bytes(
    looked: str, app: object, settings: Settings
) -> None:
    answers = await repeats(looked, app, settings)
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.content for answer in answers}) == 1
    assert sum("idempotent-replayed" in answer.headers for answer in answers) == CALLS - 1
    assert await tries() == 1


async def test_without_the_unique_key_there_are_many_effects(
    looked: str, app: object, settings: Settings
) -> None:
    """The control: every key is made another one, so that no two of them meet."""
    async with database.driver() as connection:
        await connection.execute(
            "CREATE FUNCTION other_key() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN NEW.key := NEW.key || random(); RETURN NEW; END $$"
        )
        await connection.execute(
            "CREATE TRIGGER other_key BEFORE INSERT ON stored_answer"
            " FOR EACH ROW EXECUTE FUNCTION other_key()"
        )
    answers = await repeats(looked, app, settings)
    assert {answer.status_code for answer in answers} == {201}
    assert await tries() == CALLS


@pytest.mark.parametrize("times", [4])
async def test_one_login_code_sent_at_once_opens_one_session(
    committed: str, app: object, settings: Settings, sandbox: SandboxProcess, times: int
) -> None:
    """WeChat takes the code from the first call only; the others get its answer, not a 401."""
    code = sandbox.code("zhang", "mini")
    before = await Session.all().count()
    async with client_of(app, settings) as phone:
        calls = [phone.post(SESSIONS, json={"code": code}, headers=KEY) for _ in range(times)]
        answers = await asyncio.gather(*calls)
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.content for answer in answers}) == 1
    assert await Session.all().count() == before + 1
