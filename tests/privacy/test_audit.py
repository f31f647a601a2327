"""The trail grows only, and any meddling with it is found, the first bad row by number."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import asyncpg
import orjson
import pytest
import pytest_asyncio
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from server.platform import clock, database
from server.platform.privacy import anchors, audit, canonical
from server.platform.privacy.models import AuditAnchor, AuditEntry
from tests.clients import PATIENCE

WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


@dataclass(frozen=True)
class Someone:
    kind: str = "staff"
    id: UUID | None = None
    roles: frozenset[str] = frozenset({"school"})
    site_code: str = "10001"
    session_id: UUID | None = None
    address: str = "203.0.113.9"
    request_id: str = "r-1"


TEACHER = Someone()
PROVINCE = Someone(site_code="P23")


async def tamper(*statements: str) -> None:
    """What somebody who owns the database can do: the guards are off meanwhile."""
    async with database.transaction(), database.driver() as connection:
        for switch in ("DISABLE", "ENABLE"):
            for table in ("audit_entry", "audit_anchor"):
                await connection.execute(f"ALTER TABLE {table} {switch} TRIGGER USER")
            if switch == "DISABLE":
                for statement in statements:
                    await connection.execute(statement)


@pytest_asyncio.fixture(loop_scope="session")
async def chain(db: None) -> None:
    """Twenty sealed rows in each of two streams."""
    for number in range(20):
        for actor in (TEACHER, PROVINCE):
            await audit.record(actor, "roster.accept", ("roster", number), details={"n": number})
    assert await audit.seal() == 40


async def fault(data_dir: Path) -> tuple[str, int] | None:
    report = await audit.verify(data_dir)
    assert report.ok is (report.first_bad is None)
    return (report.first_bad.stream, report.first_bad.seq) if report.first_bad else None


@pytest.mark.usefixtures("db")
async def test_a_row_appears_with_its_transaction_and_vanishes_with_it() -> None:
    async with database.transaction():
        await audit.record(TEACHER, "student.bind", ("student", uuid4()))
    try:
        async with database.transaction():
            await audit.record(TEACHER, "student.bind", ("student", uuid4()))
            raise ZeroDivisionError
    except ZeroDivisionError:
        pass
    row = await AuditEntry.get()
    assert (row.stream, row.actor_kind, row.roles, row.action) == (
        "10001", "staff", ["school"], "student.bind",
    )  # fmt: skip
    assert (row.seq, row.prev, row.hash) == (None, None, None)


@pytest.mark.usefixtures("db")
async def test_personal_values_do_not_enter_the_trail() -> None:
    await audit.record(
        TEACHER,
        "case.refuse",
        reason="身份证 110101200501010017 有误",
        details={"phone": "13800000001", "list": ["a@b.cn", "+86 138 0000 0001"]},
    )
    async with database.driver() as connection:
        text = await connection.fetchval("SELECT to_jsonb(e)::text FROM audit_entry e")
    for canary in ("110101200501010017", "13800000001", "a@b.cn", "138 0000", "203.0.113.9"):
        assert canary not in text


@pytest.mark.usefixtures("db")
async def test_actions_are_namespaced() -> None:
    for action in ("bind", "student bind", "Student.bind", "student."):
        with pytest.raises(ValueError, match="namespaced"):
            await audit.record(TEACHER, action)


@pytest.mark.usefixtures("db")
async def test_what_json_and_text_cannot_hold_is_stored_readably(data_dir: Path) -> None:
    await audit.record(
        TEACHER, "roster.accept", reason="a\0b",
        details={"nul": "\0", "half": "\ud800", "big": 2**60, "part": 0.1, "who": uuid4()},
    )  # fmt: skip
    await audit.seal()
    assert await fault(data_dir) is None
    assert (await AuditEntry.get()).details["big"] == str(2**60)


async def test_sealing_numbers_each_stream_from_one(chain: None, data_dir: Path) -> None:
    for stream in ("10001", "P23"):
        numbers = (
            await AuditEntry.filter(stream=stream).order_by("id").values_list("seq", flat=True)
        )
        assert list(numbers) == list(range(1, 21))
    first = await AuditEntry.get(stream="P23", seq=1)
    second = await AuditEntry.get(stream="P23", seq=2)
    assert first.prev == bytes(32)
    assert second.prev == first.hash
    assert await audit.verify(data_dir) == audit.Report(True, 40, 0, None)


async def test_two_sealers_at_once_do_the_work_once(db: None, data_dir: Path) -> None:
    for _ in range(50):
        await audit.record(TEACHER, "session.start")
    assert sum(await asyncio.gather(*(audit.seal() for _ in range(4)))) == 50
    assert await audit.seal() == 0
    assert await fault(data_dir) is None


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_entry SET action = 'nothing.happened' WHERE seq = 3",
        "UPDATE audit_entry SET seq = NULL, prev = NULL, hash = NULL WHERE seq = 3",
        "DELETE FROM audit_entry WHERE seq = 3",
        "TRUNCATE audit_entry",
        "INSERT INTO audit_entry SELECT 999, at, stream, actor_kind, actor_id, roles, action,"
        " object_kind, object_id, result, reason, address, device, request_id, details, 99, prev,"
        " hash FROM audit_entry WHERE seq = 3 LIMIT 1",
        "DELETE FROM audit_anchor",
        "UPDATE audit_anchor SET document = ''",
    ],
)
async def test_the_database_refuses_to_rewrite_the_trail(chain: None, statement: str) -> None:
    async with database.driver() as connection:
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="only grows"):
            await connection.execute(statement)


async def test_unsealed_rows_cannot_be_changed_either_not_even_while_sealing(db: None) -> None:
    await audit.record(TEACHER, "session.start")
    async with database.driver() as connection:
        for change in ("action = 'x.y'", "seq = 1, prev = '', hash = '', action = 'x.y'"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(f"UPDATE audit_entry SET {change}")


TAMPERING = {
    "changed action": ("UPDATE audit_entry SET action = 'a.b' WHERE stream = 'P23' AND seq = 7", 7),
    "changed details": (
        "UPDATE audit_entry SET details = '{\"n\": 6.0}' WHERE stream = 'P23' AND seq = 7", 7,
    ),
    "changed time": (
        "UPDATE audit_entry SET at = at + interval '1 us' WHERE stream = 'P23' AND seq = 7", 7,
    ),
    "changed hash": ("UPDATE audit_entry SET hash = '' WHERE stream = 'P23' AND seq = 7", 7),
    "removed": ("DELETE FROM audit_entry WHERE stream = 'P23' AND seq = 7", 7),
    "removed and renumbered": (
        "DELETE FROM audit_entry WHERE stream = 'P23' AND seq = 7;"
        "UPDATE audit_entry SET seq = -seq WHERE stream = 'P23' AND seq > 7;"
        "UPDATE audit_entry SET seq = -seq - 1 WHERE stream = 'P23' AND seq < 0", 7,
    ),
    "unsealed again": (
        "UPDATE audit_entry SET seq = NULL, prev = NULL, hash = NULL"
        " WHERE stream = 'P23' AND seq = 7", 7,
    ),
    "first row removed": ("DELETE FROM audit_entry WHERE stream = 'P23' AND seq = 1", 1),
    "inserted": (
        "UPDATE audit_entry SET seq = -seq - 1 WHERE stream = 'P23' AND seq >= 7;"
        "UPDATE audit_entry SET seq = -seq WHERE stream = 'P23' AND seq < 0;"
        "INSERT INTO audit_entry SELECT 999, at, stream, actor_kind, actor_id, roles, action,"
        " object_kind, object_id, result, reason, address, device, request_id, details, 7, prev,"
        " hash FROM audit_entry WHERE stream = 'P23' AND seq = 6", 7,
    ),
    "swapped": (
        "UPDATE audit_entry a SET action = 'x.y', object_id = b.object_id, details = b.details"
        " FROM audit_entry b WHERE a.stream = 'P23' AND b.stream = 'P23'"
        " AND ((a.seq = 7 AND b.seq = 8) OR (a.seq = 8 AND b.seq = 7))", 7,
    ),
    "swapped numbers": (
        "UPDATE audit_entry SET seq = -1 WHERE stream = 'P23' AND seq = 7;"
        "UPDATE audit_entry SET seq = 7 WHERE stream = 'P23' AND seq = 8;"
        "UPDATE audit_entry SET seq = 8 WHERE stream = 'P23' AND seq = -1", 7,
    ),
    "moved to another stream": (
        "UPDATE audit_entry SET stream = 'P24' WHERE stream = 'P23' AND seq = 7", 7,
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", TAMPERING)
async def test_tampering_is_found_at_its_first_row(chain: None, data_dir: Path, kind: str) -> None:
    statement, seq = TAMPERING[kind]
    assert await fault(data_dir) is None
    await tamper(*statement.split(";"))
    assert await fault(data_dir) == ("P23", seq)


async def test_a_cut_tail_shows_against_the_anchor_and_only_against_it(
    chain: None, data_dir: Path
) -> None:
    await tamper("DELETE FROM audit_entry WHERE stream = 'P23' AND seq > 15")
    assert await fault(data_dir) is None
    await audit.record(PROVINCE, "session.start")
    await audit.seal()
    assert await anchors.write(data_dir)
    await tamper("DELETE FROM audit_entry WHERE stream = 'P23' AND seq > 14")
    assert await fault(data_dir) == ("P23", 16)


async def test_a_whole_stream_that_vanished_is_missed(chain: None, data_dir: Path) -> None:
    await anchors.write(data_dir)
    await tamper("DELETE FROM audit_entry WHERE stream = 'P23'")
    assert await fault(data_dir) == ("P23", 20)


async def test_rows_sealed_anew_after_a_cut_are_not_the_anchored_ones(
    chain: None, data_dir: Path
) -> None:
    await anchors.write(data_dir)
    await tamper("DELETE FROM audit_entry WHERE stream = 'P23' AND seq > 18")
    for _ in range(5):
        await audit.record(PROVINCE, "session.start")
    await audit.seal()
    assert await fault(data_dir) == ("P23", 20)


async def test_removing_anchors_with_the_tail_is_seen_in_the_files(
    chain: None, data_dir: Path
) -> None:
    await anchors.write(data_dir)
    await tamper(
        "DELETE FROM audit_entry WHERE stream = 'P23' AND seq > 15", "DELETE FROM audit_anchor"
    )
    report = await audit.verify(data_dir)
    assert report.first_bad
    assert "anchor 1 was removed" in report.first_bad.why
    await audit.record(PROVINCE, "session.start")
    await audit.seal()
    with pytest.raises(anchors.AnchorBroken, match="set back"):
        await anchors.write(data_dir)


async def test_a_forged_anchor_is_refused(chain: None, data_dir: Path) -> None:
    path = await anchors.write(data_dir)
    assert path
    document = orjson.loads(path.read_bytes())
    document["anchor"]["ends"]["P23"][0] = 15
    forged = orjson.dumps(document).decode()
    path.write_text(forged)
    await tamper(f"UPDATE audit_anchor SET document = '{forged}'")
    report = await audit.verify(data_dir)
    assert report.first_bad
    assert "signature" in report.first_bad.why


async def test_anchors_come_hourly_or_after_many_rows_and_only_with_news(
    chain: None, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert await anchors.write(data_dir)
    await audit.record(TEACHER, "session.start")
    await audit.seal()
    assert await anchors.write(data_dir) is None
    before = clock.offset()
    clock.shift_to(before + timedelta(hours=1))
    try:
        assert await anchors.write(data_dir)
        assert await anchors.write(data_dir, now=True) is None
    finally:
        clock.shift_to(before)
    monkeypatch.setattr(anchors, "EVERY_ROWS", 3)
    for _ in range(3):
        await audit.record(TEACHER, "session.start")
    await audit.seal()
    path = await anchors.write(data_dir)
    assert path
    assert path.name == "00000003.json"
    assert (await audit.verify(data_dir)).anchors == 3


async def test_an_anchor_whose_file_was_never_written_is_filed_later(
    chain: None, data_dir: Path
) -> None:
    path = await anchors.write(data_dir)
    assert path
    path.unlink()
    assert await fault(data_dir) is None
    await anchors.write(data_dir)
    assert path.read_text() == (await AuditAnchor.get()).document


async def test_a_long_chain_is_sealed_in_batches_and_holds(db: None, data_dir: Path) -> None:
    rows = 2 * audit.BATCH + 1
    await fill(rows)
    while await audit.seal():
        pass
    report = await audit.verify(data_dir)
    assert (report.ok, report.checked) == (True, rows)


async def fill(rows: int) -> None:
    """Unsealed rows as a busy day leaves them, made in the database to save time."""
    async with database.driver() as connection:
        await connection.execute(
            "INSERT INTO audit_entry (at, stream, actor_kind, actor_id, roles, action, object_kind,"
            " object_id, result, reason, address, device, request_id, details)"
            " SELECT now(), '1000' || n % 5, 'staff', gen_random_uuid(), '{school}',"
            " 'value.reveal', 'student', gen_random_uuid()::text, 'ok', '核对', md5(n::text),"
            " '', md5(n::text),"
            " jsonb_build_object('field', 'phone', 'n', n) FROM generate_series(1, $1::int) AS n",
            rows,
            timeout=PATIENCE,
        )


@given(
    st.dictionaries(
        st.text(st.characters(max_codepoint=127, exclude_characters="\0")),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | WORDS,
            lambda inner: st.lists(inner, max_size=4),
            max_leaves=8,
        ),
        max_size=6,
    ),
    WORDS,
)
def test_rows_are_written_as_rfc_8785_says(details: dict[str, object], words: str) -> None:
    plain = dict.fromkeys(canonical._AS_IT_STANDS, words) | {
        "id": 5, "seq": None, "at": clock.now(), "actor_id": None, "roles": [words],
    }  # fmt: skip
    tidied = canonical.tidy(details)
    row = plain | {"details": orjson.dumps(tidied).decode()}
    ours = canonical.canonical(row, 9)
    assert ours == rfc8785.dumps(orjson.loads(ours))
    assert orjson.loads(ours)["details"] == tidied
