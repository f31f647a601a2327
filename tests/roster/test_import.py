"""From upload to roster: nothing changes before the operator accepts, then all of it or none."""

from __future__ import annotations

import asyncio
import os
import signal
import sys

import asyncpg
import pytest
from tortoise.exceptions import IntegrityError, OperationalError

from server.people.roster import loading, queries, service
from server.people.roster.checks import Graduate
from server.people.roster.models import ImportState, RosterImport
from server.people.roster.workflow import ROSTER_IMPORT
from server.people.students.models import Student
from server.platform import database
from server.platform.errors import Conflict, NotFound
from server.platform.privacy import cipher
from server.platform.storage.models import StoredFile
from server.platform.workflow.engine import actions
from tests.clients import PATIENCE
from tests.roster.conftest import World
from tests.roster.imports import imported, report, uploaded
from tests.roster.rosters import graduate, id_number, table
from tests.template import environment


async def test_good_rows_are_loaded_encrypted_and_findable(world: World) -> None:
    batch = await imported(world, table(graduate(n) for n in range(3)))

    assert (batch.state, batch.rows_good, batch.rows_done) == (ImportState.DONE, 3, 3)
    student = await world.students.get(student_no="2027000001")
    number = await cipher.reveal(
        student.id, "student", "id_number_cell", student.id, student.id_number_cell
    )
    phone = await cipher.reveal(
        student.id, "student", "phone_cell", student.id, student.phone_cell or b""
    )
    assert (number, phone) == (id_number(1), "+8613800000001")
    assert id_number(1).encode() not in student.id_number_cell


async def test_nothing_changes_before_the_operator_accepts(world: World) -> None:
    rows = [graduate(1), graduate(2, 学号=""), graduate(3, 院系="魔法学院")]
    batch = await uploaded(world, table(rows))

    assert batch.state is ImportState.CHECKED
    assert (batch.rows_total, batch.rows_good, batch.rows_bad) == (3, 1, 2)
    assert await report(batch) == [
        (3, "学号", "请填写学号"),
        (4, "院系", "北方学院没有这个院系，请按系统里的名称填"),
    ]
    assert await world.students.count() == 0

    await service.accept(world.school, batch.id)
    assert await world.students.count() == 0
    await service.load(batch.id)
    assert await world.students.values_list("student_no", flat=True) == ["2027000001"]


async def test_discarding_changes_nothing_and_destroys_the_file(world: World) -> None:
    batch = await uploaded(world, table([graduate(1)]))
    await service.discard(world.school, batch.id)
    await service.forget_file(batch.id)

    assert await world.students.count() == 0
    assert not await StoredFile.exists(id=batch.file_id)
    with pytest.raises(Conflict):
        await service.accept(world.school, batch.id)


async def test_the_file_stays_until_the_import_has_ended(world: World) -> None:
    batch = await uploaded(world, table([graduate(1)]))
    await service.forget_file(batch.id)

    assert await StoredFile.exists(id=batch.file_id)


async def test_importing_twice_is_the_same_as_once(world: World) -> None:
    body = table(graduate(n) for n in range(20))
    await imported(world, body)
    before = await world.students.order_by("student_no").values("id", "student_no", "name")
    second = await imported(world, body)

    assert (second.rows_bad, second.rows_done) == (0, 20)
    assert await world.students.order_by("student_no").values("id", "student_no", "name") == before


async def test_the_same_person_is_updated_and_keeps_his_phone(world: World) -> None:
    await imported(world, table([graduate(1)]))
    before = await world.students.get(student_no="2027000001")
    await imported(world, table([graduate(1, 专业="信息安全", 手机号码="")]))
    after = await world.students.get(student_no="2027000001")

    assert (after.id, after.major) == (before.id, "信息安全")
    assert after.phone_cell == before.phone_cell


async def test_a_number_or_a_person_that_the_roster_knows_otherwise_is_refused(
    world: World,
) -> None:
    await imported(world, table([graduate(1), graduate(2)]))
    rows = [graduate(3, 学号="2027000001"), graduate(2, 学号="2027000009")]
    batch = await uploaded(world, table(rows))

    assert await report(batch) == [
        (2, "学号", "生源库里这个学号登记的是另一个人（身份证号不同），请核对学号和身份证号"),
        (3, "身份证号", "生源库里这个身份证号的学号是 2027000002，请核对学号"),
    ]


async def test_rows_that_another_import_took_meanwhile_stay_out(world: World) -> None:
    first = await uploaded(world, table([graduate(1), graduate(2)]))
    await imported(world, table([graduate(3, 学号="2027000001")]))
    await service.accept(world.school, first.id)
    await service.load(first.id)

    assert (await RosterImport.get(id=first.id)).rows_done == 1
    assert [line[0] for line in await report(first)] == [2]


async def test_checking_and_loading_again_changes_nothing(world: World) -> None:
    batch = await imported(world, table([graduate(1), graduate(2, 学号="")]))
    await service.check(batch.id)
    await service.load(batch.id)

    assert await world.students.count() == 1
    assert len(await report(batch)) == 1


async def test_two_workers_load_one_import_once(world: World) -> None:
    batch = await uploaded(world, table(graduate(n) for n in range(50)))
    await service.accept(world.school, batch.id)
    ended = await asyncio.gather(
        service.load(batch.id), service.load(batch.id), return_exceptions=True
    )

    assert [e for e in ended if e is not None and not isinstance(e, Conflict)] == []
    assert await world.students.count() == 50
    assert (await RosterImport.get(id=batch.id)).state is ImportState.DONE


async def test_a_load_that_breaks_off_leaves_nothing_and_starts_anew(
    world: World,
) -> None:
    """The server ends the worker's connection in the middle, as a crash would."""
    batch = await uploaded(world, table(graduate(n) for n in range(50)))
    await service.accept(world.school, batch.id)
    with pytest.raises((asyncpg.InterfaceError, asyncpg.PostgresError, OperationalError)):
        await broken_off(batch)

    assert await world.students.count() == 0
    assert (await RosterImport.get(id=batch.id)).state is ImportState.LOADING
    await service.load(batch.id)
    assert await world.students.count() == 50


async def broken_off(batch: RosterImport) -> None:
    rows: list[Graduate] = []
    async with database.transaction():
        found = await service._examine(batch)
        rows = found.good

        async def end_connection(_done: int) -> None:
            async with database.driver() as inside:
                pid = await inside.fetchval("SELECT pg_backend_pid()")
            async with database.apart() as outside:
                await outside.execute("SELECT pg_terminate_backend($1, 5000)", pid)

        await loading.load(batch.site_id, rows, end_connection)


KILLED_WORKER = """
import asyncio, os, signal, sys
from pathlib import Path
from uuid import UUID
from server.platform import runtime
from server.people.roster import loading, service
from server.settings import Settings

async def main():
    url, folder, ident = sys.argv[1:]
    redis = "redis://127.0.0.1:1"
    settings = Settings(database_url=url, redis_url=redis, data_dir=Path(folder))
    await runtime.start(settings)
    loading._MERGE += "; SELECT pg_sleep(3600)"
    print("loading", flush=True)
    await service.load(UUID(ident))

asyncio.run(main())
"""


async def test_a_killed_worker_leaves_nothing_half_done(world: World) -> None:
    """kill -9 after all rows were merged but before the commit."""
    batch = await uploaded(world, table(graduate(n) for n in range(50)))
    await service.accept(world.school, batch.id)
    worker = await asyncio.create_subprocess_exec(
        sys.executable, "-c", KILLED_WORKER, world.settings.database_url,
        str(world.settings.data_dir), str(batch.id), stdout=asyncio.subprocess.PIPE,
        env=environment(world.settings, world.settings.database_url, world.settings.redis_url),
    )  # fmt: skip
    assert worker.stdout is not None
    assert await worker.stdout.readline() == b"loading\n"
    await until_merged()
    os.kill(worker.pid, signal.SIGKILL)
    await worker.wait()
    await end_orphans()

    assert await world.students.count() == 0
    await service.load(batch.id)
    assert await world.students.count() == 50


async def until_merged() -> None:
    """Until another connection has merged its rows and waits before its commit."""
    async with asyncio.timeout(PATIENCE), database.apart() as connection:
        while not await connection.fetchval(
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE wait_event = 'PgSleep' AND pid <> pg_backend_pid()"
        ):
            continue


async def end_orphans() -> None:
    """PostgreSQL notices a vanished client only when it next writes to it."""
    async with database.apart() as connection:
        await connection.fetch(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            " WHERE wait_event = 'PgSleep'"
        )


async def test_progress_is_seen_while_the_load_is_still_one_transaction(world: World) -> None:
    batch = await uploaded(world, table(graduate(n) for n in range(2_500)))
    await service.accept(world.school, batch.id)
    seen: list[tuple[int, int]] = []

    async def look() -> None:
        async with database.apart() as outside:
            while not seen:
                done = await outside.fetchval(
                    "SELECT rows_done FROM roster_import WHERE id = $1 AND state = 'loading'",
                    batch.id,
                )
                if done:
                    count = "SELECT count(*) FROM student WHERE site_id = $1"
                    seen.append((done, await outside.fetchval(count, world.site.id)))

    async with asyncio.timeout(PATIENCE):
        await asyncio.gather(look(), service.load(batch.id))
    assert seen == [(2_000, 0)]


async def test_schools_import_for_themselves_and_the_province_for_all(world: World) -> None:
    body = table([graduate(1)])
    with pytest.raises(NotFound):
        await service.upload(world.other_school, site=world.site, file_name="a.xlsx", body=body)
    with pytest.raises(NotFound):
        await service.upload(world.college, site=world.site, file_name="a.xlsx", body=body)
    batch = await uploaded(world, body, actor=world.province)

    for stranger in (world.other_school, world.college):
        with pytest.raises(NotFound):
            await queries.roster_import(stranger, batch.id)
        with pytest.raises(NotFound):
            await service.accept(stranger, batch.id)
        with pytest.raises(NotFound):
            await service.discard(stranger, batch.id)
        assert actions(ROSTER_IMPORT, stranger, batch) == []
    assert [a.name for a in actions(ROSTER_IMPORT, world.school, batch)] == ["accept", "discard"]
    assert (await service.accept(world.school, batch.id)).state is ImportState.LOADING


async def test_an_import_without_good_rows_is_over(world: World) -> None:
    batch = await uploaded(world, table([graduate(1, 学号="")]))

    assert batch.state is ImportState.REFUSED
    assert actions(ROSTER_IMPORT, world.school, batch) == []
    with pytest.raises(Conflict):
        await service.accept(world.school, batch.id)
    await service.forget_file(batch.id)
    assert not await StoredFile.exists(id=batch.file_id)


async def test_every_decision_is_in_the_audit_trail(world: World) -> None:
    batch = await imported(world, table([graduate(1)]))
    other = await uploaded(world, table([graduate(2)]))
    await service.discard(world.school, other.id)

    async with database.driver() as connection:
        rows = await connection.fetch(
            "SELECT action, stream FROM audit_entry WHERE object_id = ANY($1::text[])"
            " AND action LIKE 'roster_import.%' ORDER BY id",
            [str(batch.id), str(other.id)],
        )
    assert {row["stream"] for row in rows} == {"19001"}
    assert [row["action"].partition(".")[2] for row in rows] == [
        "upload", "check", "accept", "finish", "upload", "check", "discard",
    ]


async def test_the_database_itself_keeps_one_row_for_a_person_and_year(world: World) -> None:
    await imported(world, table([graduate(1)]))
    one = await world.students.get(student_no="2027000001")
    with pytest.raises(IntegrityError):
        await Student.create(
            site_id=one.site_id, college_id=one.college_id, student_no="x", name="x", gender="1",
            id_number_cell=b"x", id_number_index=one.id_number_index, major="x", degree="31",
            graduation_year=one.graduation_year, created_at=one.created_at,
            updated_at=one.updated_at,
        )  # fmt: skip
