"""Lists take as many queries for thirty thousand rows as for three."""

from __future__ import annotations

from functools import partial

import pytest

from server.platform import database
from tests.admissions.conftest import counted
from tests.clients import Client

MORE_SCHOOLS = """
INSERT INTO site (id, code, name, kind, office, phone, email, address, region)
SELECT gen_random_uuid(), 'T' || n, '测试学校' || n, 'school', '', '', '', '', '230100'
  FROM generate_series($1::int, $2::int) n
"""
MORE_ADMISSIONS = """
INSERT INTO admission (id, site_id, employer_id, chain, state, state_since, created_at, mark, words)
SELECT gen_random_uuid(), s.id, e.id, '{school}', 'refused', now() - n * interval '1 minute',
       now() - n * interval '1 minute', '', ''
  FROM generate_series($1::int, $2::int) n, site s, employer e
 WHERE s.code = '10001' AND e.name = '雪原云计算有限公司'
"""
SIZES = ((1, 270), (271, 30_000))


async def grow(sql: str, first: int, last: int) -> None:
    async with database.driver() as connection:
        await connection.execute(sql, first, last)


async def test_the_employer_s_schools(tech: Client) -> None:
    read = partial(tech.json, "/employer/schools", tab="out", q="学")
    await read()  # keys and code tables are read once
    view, few = await counted(read)
    assert len(view["items"]) == 1
    for size in SIZES:
        await grow(MORE_SCHOOLS, *size)
        view, queries = await counted(read)
        assert (len(view["items"]), queries) == (30, few)
    assert view["others"] == 30_001
    page = await tech.json("/employer/schools", tab="out", after=view["next"])
    assert len(page["items"]) == 30


@pytest.mark.parametrize("path", ["/staff/admissions", "/staff/admissions/schools"])
async def test_the_desks_lists(school: Client, province: Client, path: str) -> None:
    client = province if path.endswith("schools") else school
    read = partial(client.json, path)
    await read()
    view, few = await counted(read)
    assert len(view["items"]) in (3, 4)
    for size in SIZES:
        await grow(MORE_ADMISSIONS, *size)
        view, queries = await counted(read)
        assert queries == few
    if client is school:
        assert view["total"] == 30_004
        assert (await client.json(path, q="雪原", nature="32", after=view["next"]))["items"]
    else:
        assert view["items"][0]["refused"] == 30_000
