"""`make bench`: ours against the cheapest correct program, both sides in the same run.

`python -m tests.bench [SECONDS [ROUNDS [WORD]]]` prints one JSON line a case: requests per second
(or seconds) of ours and of the baseline, their ratio, the goal (performance.md's), and percentiles
in milliseconds at saturation. Read the ratios: load, servers and PostgreSQL share the machine.
WORD leaves only the cases of the web whose name has it.
"""

from __future__ import annotations

import asyncio
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import asyncpg
import orjson

from server.platform.embedded import servers
from server.settings import ROOT, Settings
from tests.bench import bulk, protocol, roster_import
from tests.bench.load import Measured, load, request
from tests.bench.requests import HTML, messages, mini_token, student_cookie, taps
from tests.clients import free_port, wait_for
from tests.journeys.stack import Stack, demo

SECONDS, ROUNDS, CONNECTIONS = 4.0, 3, 48
NOTICES = 60
FILL_INBOX = """
INSERT INTO notice (id, account_id, site_id, event, source, title, text, href, card, created_at)
SELECT gen_random_uuid(), b.account_id, a.site_id, 'bench', 'bench:' || n, '微信绑定成功 ' || n,
  '你的账号已于 11-20 14:05 绑定微信。如果不是你本人操作，请联系学校就业中心。',
  '/student/binding', '{}', now() - n * interval '1 minute'
FROM generate_series(1, $1) n, binding b JOIN account a ON a.id = b.account_id
JOIN wechat_identity i ON i.id = b.identity_id AND i.openid = 'o-official-li'
"""


@dataclass(frozen=True, slots=True)
class Case:
    """One job: what is sent to ours and to the bare program; `goal` is the least ratio."""

    name: str
    goal: float
    ours: Callable[[str], list[bytes]]
    bare: Callable[[str], list[bytes]]


def cases(stack: Stack) -> list[Case]:
    cookie, token = student_cookie(stack), mini_token(stack)
    page = request("GET", f"/inbox?limit={NOTICES}", HTML | {"Cookie": cookie})
    me = request("GET", "/api/mp/v1/me", {"Authorization": f"Bearer {token}"})
    return [
        Case(
            "sealed chat message, keyword reply; bare: open, echo, seal",
            0.8,
            lambda _: messages("/wechat/push", 2000),
            lambda _: messages("/push", 2000),
        ),
        Case(
            "sealed event, stored, then worked on; bare: open, one INSERT",
            0.5,
            lambda run: taps("/wechat/push", 15_000, run),
            lambda run: taps("/claim", 40_000, run),
        ),
        Case(
            "inbox page, 60 rows, session; bare: one SELECT of the same rows in a sync template",
            0.8,
            lambda _: [page],
            lambda _: [request("GET", "/list", HTML)],
        ),
        Case(
            "GET /api/mp/v1/me, session; bare: one SELECT by key",
            0.4,
            lambda _: [me],
            lambda _: [request("GET", "/row", {})],
        ),
    ]


def main(seconds: float, rounds: int, word: str) -> None:
    with tempfile.TemporaryDirectory(prefix="jiuye-bench-") as folder:
        Path(folder).chmod(0o755)
        with demo(Path(folder)) as stack:
            settings = Settings(data_dir=Path(folder))
            url = servers.addresses(settings).database_url
            asyncio.run(fill_inbox(url))
            listed = [case for case in cases(stack) if word in case.name]
            with bare(url) as port:
                compare(listed, stack.port, port, seconds, rounds)
            if not word:
                say(asyncio.run(bulk.case(settings)))
    if not word:
        say(protocol_work())
        say(roster_import.case())


def protocol_work() -> dict[str, object]:
    """Sealed message in, sealed reply out, in process, beside wechatpy."""
    ours, theirs = protocol.measure()
    return {
        "case": "protocol work of one sealed message; baseline: wechatpy",
        "unit": "us",
        "ours": round(ours, 1),
        "baseline": round(theirs, 1),
        "ratio": round(theirs / ours, 2),
        "goal": 2.5,
    }


def compare(listed: list[Case], port: int, bare_port: int, seconds: float, rounds: int) -> None:
    """All cases interleaved within a round; the medians of the rounds are told."""
    ours: dict[str, list[Measured]] = {case.name: [] for case in listed}
    baseline: dict[str, list[Measured]] = {case.name: [] for case in listed}
    for number in range(rounds):
        for case in listed:
            for side, to, sent in (
                (baseline, bare_port, case.bare(f"bare-{number}")),
                (ours, port, case.ours(f"ours-{number}")),
            ):
                found = load(to, sent, connections=CONNECTIONS, seconds=seconds)
                if found.wrong:
                    raise RuntimeError(f"{case.name}: {found.wrong} answers were wrong")
                side[case.name].append(found)
    for case in listed:
        mine = statistics.median(each.rate for each in ours[case.name])
        theirs = statistics.median(each.rate for each in baseline[case.name])
        say(
            {
                "case": case.name,
                "unit": "requests/s",
                "ours": round(mine),
                "baseline": round(theirs),
                "ratio": round(mine / theirs, 2),
                "goal": case.goal,
                "p50": round(statistics.median(each.p50 for each in ours[case.name]), 1),
                "p99": round(statistics.median(each.p99 for each in ours[case.name]), 1),
            }
        )


async def fill_inbox(url: str) -> None:
    """Sixty notices for 李同学."""
    connection = await asyncpg.connect(url)
    await connection.execute(FILL_INBOX, NOTICES)
    await connection.close()


@contextmanager
def bare(database_url: str) -> Iterator[int]:
    """The bare program as a process of its own; gives its port."""
    port = free_port()
    row = asyncio.run(any_session(database_url))
    words = [sys.executable, "-m", "tests.bench.bare", str(port), database_url, str(row)]
    started = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.DEVNULL)
    try:
        wait_for(f"http://127.0.0.1:{port}/list", started)
        yield port
    finally:
        started.terminate()
        started.wait(10)


async def any_session(url: str) -> UUID:
    connection = await asyncpg.connect(url)
    try:
        return UUID(str(await connection.fetchval("SELECT id FROM session LIMIT 1")))
    finally:
        await connection.close()


def say(line: dict[str, object]) -> None:
    sys.stdout.buffer.write(orjson.dumps(line) + b"\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(
        float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS,
        int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS,
        sys.argv[3] if len(sys.argv) > 3 else "",
    )
