"""Lists stay quick and whole however long they get, and each page stands in both shells."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import pytest

from server.people.accounts.models import Account
from server.people.cooperation import overview, pages
from server.people.cooperation.models import Need, NeedAnswer
from server.people.cooperation.schemas import OverviewQuery, ReceivedQuery
from server.people.employers.models import Employer
from server.people.sites.models import Site
from server.platform import clock, database
from server.platform.access.actor import Actor, Kind
from server.platform.web.paging import PageQuery
from tests.clients import PATIENCE, Client, words
from tests.cooperation.conftest import TECH
from tests.people import acting, enter_as_wechat, identity

NEEDS = """
WITH made AS (
  INSERT INTO need (id, site_id, chain, state, state_since, created_at, side, employer_id,
                    author_id, author_name, title, text, published_at)
  SELECT gen_random_uuid(), CASE $5 WHEN 'school' THEN $2::uuid ELSE $6::uuid END, '{}',
         'published', $4, $4, $5, CASE $5 WHEN 'employer' THEN $3::uuid END, $7, '某人',
         '需求 ' || n, '<p>内容</p>', $4::timestamptz - n * interval '1 second'
    FROM generate_series(1, $1) AS n
  RETURNING id, published_at)
INSERT INTO need_answer (id, site_id, chain, state, state_since, created_at, need_id, side,
                         employer_id, words, answerer)
SELECT gen_random_uuid(), $2, '{}', 'unanswered', published_at, published_at, id,
       CASE $5 WHEN 'school' THEN 'employer' ELSE 'school' END, $3, '', '' FROM made
"""
RECEIVERS = """
WITH units AS (
  INSERT INTO site (id, code, name, kind, office, phone, email, address, region)
  SELECT gen_random_uuid(), 'T' || n, '学校 ' || n, 'school', '', '', '', '', ''
    FROM generate_series(1, $1) AS n RETURNING id)
INSERT INTO need_answer (id, site_id, chain, state, state_since, created_at, need_id, side,
                         employer_id, words, answerer)
SELECT gen_random_uuid(), id, '{}', 'unanswered', $4, $4, $2, 'school', $3, '', '' FROM units
"""
ANALYZE = "ANALYZE need, need_answer, site"
"""Autovacuum does it within a minute of such growth, but cannot see into the test's transaction."""
COUNTS = [3, 300, 30_000]


@pytest.fixture
async def recruiter(db: None) -> Actor:
    account = await Account.get(login="+8613800000001")
    return Actor(kind=Kind.RECRUITER, id=account.id, name=account.name)


@pytest.fixture
async def company(db: None) -> Employer:
    """Without the demo's needs, so that the numbers are the test's own."""
    await NeedAnswer.all().delete()
    await Need.all().delete()
    return await Employer.get(name=TECH)


async def made(company: Employer, count: int, side: str) -> None:
    site = await Site.get(code="10001")
    async with database.driver() as connection:
        await connection.execute(
            NEEDS, count, site.id, company.id, clock.now(), side, company.site_id,
            company.administrator_id, timeout=PATIENCE,
        )
        await connection.execute(ANALYZE)


async def measured(read: Callable[[], Awaitable[Any]]) -> tuple[Any, int]:
    """What is read, and in how many queries."""
    async with database.driver() as connection:
        counted = connection
        await counted.fetchval("SELECT $1::uuid[]", [])  # asyncpg asks once what that is
    seen: list[str] = []
    with counted.query_logger(lambda record: seen.append(record.query)):
        view = await read()
        await counted.fetchval("SELECT 'the end'")  # the log is written a moment later
    return view, len([text for text in seen if "the end" not in text])


@pytest.mark.parametrize("count", COUNTS)
async def test_lists_of_needs_take_as_many_queries_whatever_their_length(
    recruiter: Actor, company: Employer, count: int
) -> None:
    school = await acting("school@10001.demo")
    directions = [("employer", recruiter, school), ("school", school, recruiter)]
    for side, asking, answering in directions[: 1 if count > 300 else 2]:  # rows take their time
        await made(company, count, side)
        own, queries = await measured(lambda a=asking: pages.own_needs(a, PageQuery()))
        assert (len(own.items), own.items[0].title, queries) == (min(count, 30), "需求 1", 5)
        got, queries = await measured(lambda a=answering: pages.received(a, ReceivedQuery()))
        assert (len(got.items), got.waiting, queries) == (min(count, 30), count, 4)
    every, queries = await measured(lambda: overview.needs(OverviewQuery()))
    assert (len(every.items), queries) == (min(2 * count, 30), 2)
    counted, queries = await measured(overview.schools)
    assert ([s.received for s in counted.items if s.code == "10001"], queries) == ([count], 1)


@pytest.mark.parametrize("count", COUNTS)
async def test_the_answers_take_as_many_queries_whatever_their_number(
    recruiter: Actor, company: Employer, count: int
) -> None:
    need = await Need.create(
        site_id=company.site_id, side="employer", employer_id=company.id, title="需求",
        author_id=company.administrator_id, author_name="某人", text="<p>内容</p>", chain=[],
        state="published", state_since=clock.now(), created_at=clock.now(),
        published_at=clock.now(),
    )
    async with database.driver() as connection:
        await connection.execute(
            RECEIVERS, count, need.id, company.id, clock.now(), timeout=PATIENCE
        )
        await connection.execute(ANALYZE)
    view, queries = await measured(lambda: pages.answers(recruiter, need.id, PageQuery()))
    assert (len(view.items), view.receivers, queries) == (min(count, 30), count, 4)


async def test_pages_follow_each_other_without_gap_or_repeat(
    recruiter: Actor, company: Employer
) -> None:
    await made(company, 25, "employer")
    await made(company, 25, "school")
    school = await acting("school@10001.demo")
    one = (await pages.own_needs(recruiter, PageQuery(limit=1))).items[0].id
    reads: tuple[Callable[[str], Awaitable[Any]], ...] = (
        lambda after: pages.own_needs(recruiter, PageQuery(limit=10, after=after)),
        lambda after: pages.received(recruiter, ReceivedQuery(limit=10, after=after)),
        lambda after: pages.received(school, ReceivedQuery(limit=10, after=after, state="open")),
        lambda after: overview.needs(OverviewQuery(limit=10, after=after)),
    )
    for read, total in zip(reads, (25, 25, 25, 50), strict=True):
        seen: list[UUID] = []
        after: str | None = ""
        while after is not None:
            view = await read(after)
            seen += [item.id for item in view.items]
            after = view.next
        assert len(seen) == len(set(seen)) == total
    assert (await pages.answers(recruiter, one, PageQuery())).receivers == 1


async def test_a_cursor_of_nobody_s_making_is_refused(employer: Client) -> None:
    for path in ("/employer/needs", "/employer/needs/received"):
        answer = await employer.get(path, params={"after": "W10"})
        assert answer.status_code == 422


async def test_the_pages_work_on_a_phone_without_scripts(employer: Client, phone: Client) -> None:
    """EHOME-01 inside WeChat: a textarea is enough, plain text with blank lines."""
    await enter_as_wechat(phone, await identity("wang"))
    assert "<textarea" in (await phone.get("/employer/needs/new")).text
    form = {"title": "在手机上写的", "text": "第一段，说清楚想怎样合作。\n\n第二段", "format": ""}
    draft = (await phone.post("/employer/needs/new", data=form)).headers["location"]
    look = (await phone.get(draft)).text
    assert "<p>第一段，说清楚想怎样合作。</p><p>第二段</p>" in look
    assert "发布给 2 所学校" in words(look)
    again = (await phone.get(f"{draft}/edit")).text
    assert "第一段，说清楚想怎样合作。\n\n第二段</textarea>" in again
    await phone.post(f"{draft}/decide", data={"action": "publish"})
    for path in ("/employer/needs", draft, f"{draft}/answers", "/employer/needs/received"):
        page = await phone.get(path)
        assert page.status_code == 200
        assert "<table" not in page.text
