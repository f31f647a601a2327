"""Who takes part in the tests: facts of the demo's people, and ways to be them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import Any

import asyncpg
import orjson

from server.people.accounts import bindings
from server.people.accounts.models import Account, WeChatIdentity
from server.people.students import notices as students_notices
from server.people.students.models import Rebinding, Student
from server.people.students.schemas import Proof
from server.platform import database, jobs
from server.platform.access import sessions
from server.platform.access.actor import Actor, Channel, Kind, Role
from server.platform.notices import service as notices
from tests.clients import PATIENCE, Client

EVENTS = (students_notices.BOUND, students_notices.ENDED)
"""The worker's catalogue; the web server does not load it."""

OFFICIAL_APPID = "wx0000000000000001"
MINI_APPID = "wx0000000000000002"


@dataclass(frozen=True, slots=True)
class Facts:
    """What a graduate knows of himself, as the demo's roster has it."""

    site: str
    student_no: str
    name: str
    id_tail: str

    @property
    def form(self) -> dict[str, Any]:
        return {
            "site": self.site,
            "student_no": self.student_no,
            "name": self.name,
            "id_tail": self.id_tail,
        }

    @property
    def proof(self) -> Proof:
        return Proof(**self.form)

    def but(self, **other: str) -> Facts:
        return replace(self, **other)


ZHANG = Facts("10001", "20270001", "张小帅", "010017")
LI = Facts("10001", "20270002", "李晓梅", "010025")
ZHAO = Facts("10001", "20270003", "赵一鸣", "120017")


async def row_of(facts: Facts) -> Student:
    return await Student.get(site__code=facts.site, student_no=facts.student_no)


async def identity(person: str, appid: str = OFFICIAL_APPID) -> WeChatIdentity:
    """Somebody's WeChat; it appears when it is asked for first."""
    kind = "official" if appid == OFFICIAL_APPID else "mini"
    return await bindings.see(appid, f"o-{kind}-{person}", f"u-{person}")


def looking(of: WeChatIdentity) -> Actor:
    """A WeChat that looks at our pages and is bound to nobody."""
    return Actor(identity_id=of.id, channel=Channel.WECHAT, surface="h5", address="10.0.0.1")


async def acting(login: str) -> Actor:
    """A member of staff, as a request of his would show him."""
    account = await Account.get(login=login).select_related("site")
    return Actor(
        kind=Kind.STAFF,
        id=account.id,
        name=account.name,
        roles=frozenset(Role(r) for r in account.roles),
        site_id=account.site.id,
        site_code=account.site.code,
        college_id=account.college_id,
        channel=Channel.DESKTOP,
        surface="desktop",
    )


async def waiting_case() -> Rebinding:
    """赵一鸣's rebinding, which the demo leaves on the school's desk."""
    return await Rebinding.get(student__student_no=ZHAO.student_no)


async def enter_as_staff(client: Client, login: str) -> Client:
    """Sign a desktop browser in without its password; tests/review does it with."""
    account = await Account.get(login=login)
    token = await sessions.start(
        channel=Channel.DESKTOP, account_id=account.id, life=sessions.STAFF_LIFE
    )
    client.cookies.set("jiuye", token.secret)
    return client


async def enter_as_wechat(client: Client, of: WeChatIdentity) -> Client:
    """Put a WeChat's session into a browser without OAuth; tests/web does it with."""
    token = await sessions.start(channel=Channel.WECHAT, identity_id=of.id)
    client.cookies.set("jiuye", token.secret)
    return client


async def forget_attempts() -> None:
    """Attempts are counted apart from the test's transaction, so they must be taken back."""
    async with database.apart() as connection:
        await connection.execute("DELETE FROM attempt")


async def work_off_notices() -> None:
    """Do the notice jobs that the queue holds, as a worker would."""
    await work_off(notices.NOTICE_JOB)


async def work_off(name: str) -> int:
    """Do the work that the queue holds under this name, oldest first; gives how much it was."""
    async with database.driver() as connection:
        rows = await connection.fetch(
            "DELETE FROM pgqueuer WHERE entrypoint = $1 RETURNING id, payload", name
        )
    for row in sorted(rows, key=itemgetter("id")):
        await jobs.entrypoints()[name](orjson.loads(row["payload"]))
    return len(rows)


@asynccontextmanager
async def held_back(url: str, table: str, writers: int) -> AsyncIterator[None]:
    """Let the writers of a table gather before their first write, then let all go at once.

    Readers pass, so every writer has already seen the same state when it writes.
    """
    gate = await asyncpg.connect(url)
    watch = await asyncpg.connect(url)
    lock = gate.transaction()
    await lock.start()
    await gate.execute(f"LOCK TABLE {table} IN SHARE MODE")

    async def open_when_all_wait() -> None:
        try:
            async with asyncio.timeout(PATIENCE):
                while await waiting(watch) < writers:
                    pass
        finally:
            await lock.rollback()

    opener = asyncio.create_task(open_when_all_wait())
    try:
        yield
        await opener
    finally:
        opener.cancel()
        await asyncio.gather(opener, return_exceptions=True)
        await gate.close()
        await watch.close()


async def waiting(connection: asyncpg.Connection) -> int:
    found = await connection.fetchval(
        "SELECT count(DISTINCT l.pid) FROM pg_locks l JOIN pg_stat_activity a USING (pid)"
        " WHERE NOT l.granted AND a.datname = current_database()"
    )
    return int(found)
