"""Whether a refusal's time tells that an account exists (reliability.md row 18).

`python -m tests.bench.timing [PAIRS]`, on a machine that does nothing else: wrong passwords for a
known and an unknown account, in pairs whose order is drawn, at each of the three doors. One JSON
line a door: the medians in milliseconds, their difference (goal: below 5), and the p of a
two-sample Kolmogorov-Smirnov test (goal: above 0.01).
"""

from __future__ import annotations

import asyncio
import math
import random
import statistics
import sys
import tempfile
import time
from bisect import bisect_right
from pathlib import Path

import asyncpg
import httpx

from server.platform.embedded import servers
from server.settings import Settings
from tests.bench.__main__ import say
from tests.journeys.stack import demo

PAIRS, WARMUP = 300, 20
DOORS = {
    "/student/signin": (
        {"site": "10001", "student_no": "20270002"},
        {"site": "10001", "student_no": "20279999"},
    ),
    "/employer/signin": ({"phone": "13800000001"}, {"phone": "13800000901"}),
    "/staff/signin": ({"account": "school@10001.demo"}, {"account": "nobody@10001.demo"}),
}
"""The forms of somebody known and of a stranger, of the same length."""


def main(pairs: int) -> None:
    with tempfile.TemporaryDirectory(prefix="jiuye-bench-") as folder:
        Path(folder).chmod(0o755)
        with demo(Path(folder)) as stack:
            url = servers.addresses(Settings(data_dir=Path(folder))).database_url
            asyncio.run(compare(f"http://127.0.0.1:{stack.port}", url, pairs))


async def compare(service: str, url: str, pairs: int) -> None:
    database = await asyncpg.connect(url)
    async with httpx.AsyncClient(base_url=service) as client:
        for path, forms in DOORS.items():
            times = await measured(client, database, path, forms, pairs)
            say({"door": path, "unit": "ms", **told(*times)})
    await database.close()


async def measured(
    client: httpx.AsyncClient,
    database: asyncpg.Connection,
    path: str,
    forms: tuple[dict[str, str], ...],
    pairs: int,
) -> tuple[list[float], ...]:
    """What each side's refusals took; the limits forget before each try."""
    times: tuple[list[float], ...] = ([], [])
    for number in range(WARMUP + pairs):
        for side in random.sample((0, 1), 2):
            await database.execute("DELETE FROM attempt")
            begun = time.perf_counter()
            answer = await client.post(path, data=forms[side] | {"password": "wrong-Passw0rd"})
            took = (time.perf_counter() - begun) * 1000
            if answer.status_code != 422:
                raise RuntimeError(f"{path}: {answer.status_code}")
            if number >= WARMUP:
                times[side].append(took)
    return times


def told(known: list[float], unknown: list[float]) -> dict[str, float]:
    medians = statistics.median(known), statistics.median(unknown)
    return {
        "known": round(medians[0], 2),
        "unknown": round(medians[1], 2),
        "difference": round(abs(medians[0] - medians[1]), 2),
        "p": round(same(known, unknown), 4),
    }


def same(one: list[float], other: list[float]) -> float:
    """The p of the two-sample Kolmogorov-Smirnov test, asymptotically."""
    first, second = sorted(one), sorted(other)
    apart = max(
        abs(bisect_right(first, x) / len(first) - bisect_right(second, x) / len(second))
        for x in first + second
    )
    root = math.sqrt(len(first) * len(second) / (len(first) + len(second)))
    reach = (root + 0.12 + 0.11 / root) * apart
    terms = ((-1) ** (k - 1) * math.exp(-2 * (k * reach) ** 2) for k in range(1, 101))
    return min(1.0, max(0.0, 2 * sum(terms)))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else PAIRS)
