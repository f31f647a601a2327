"""The doctor tells who is slow from who is dead."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from server.commands import doctor as command
from server.platform import doctor
from server.platform.doctor import Check
from server.settings import Settings, Smtp


@asynccontextmanager
async def mail_server(asked: asyncio.Event, gate: asyncio.Event) -> AsyncIterator[int]:
    """Greets whoever comes once the gate is open; gives its port."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.set()
        await gate.wait()
        writer.write(b"220 late\r\n")
        while line := await reader.readline():
            writer.write(b"221 bye\r\n" if line.startswith(b"QUIT") else b"250 fine\r\n")
        writer.close()

    async with await asyncio.start_server(talk, "127.0.0.1", 0) as server:
        yield server.sockets[0].getsockname()[1]


async def mail_check(settings: Settings, port: int) -> Check:
    given = settings.model_copy(update={"smtp": Smtp(host="127.0.0.1", port=port)})
    return await doctor._look("mail", doctor._mail(given))


async def test_a_server_that_answers_late_is_slow_and_well(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, gate, now = asyncio.Event(), asyncio.Event(), [0.0]
    monkeypatch.setattr(doctor, "monotonic", lambda: now[0])
    async with mail_server(asked, gate) as port:
        looking = asyncio.create_task(mail_check(settings, port))
        await asked.wait()
        assert not looking.done()
        now[0] = doctor.SLOW_AFTER + 2
        gate.set()
        found = await looking
    assert (found.ok, found.word) == (True, "slow")
    assert str(found) == "slow  mail  127.0.0.1  (7 s)"


async def test_a_server_that_never_answers_is_dead(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "PATIENCE", 1)
    gate = asyncio.Event()
    async with mail_server(asyncio.Event(), gate) as port:
        found = await mail_check(settings, port)
        gate.set()
    assert not found.ok
    assert found.word == "FAIL"


@pytest.mark.parametrize(
    ("checks", "status"),
    [
        ([Check("a", True, "fine"), Check("b", True, "fine", 20)], 0),
        ([Check("a", True, "fine"), Check("b", False, "mend it")], 1),
    ],
)
def test_slow_ones_leave_the_status_alone(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    checks: list[Check],
    status: int,
) -> None:
    async def found(*_: Any) -> list[Check]:
        return checks

    monkeypatch.setattr(command.doctor, "checks", found)
    with pytest.raises(SystemExit) as ended:
        command.check_up()
    assert ended.value.code == status
    assert capsys.readouterr().out.splitlines() == [str(check) for check in checks]
