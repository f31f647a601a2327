"""Every list of the desks with 3, 300 and 30,000 rows: as many statements each time, and none that
reads or sorts a whole table for one page.

A new list gets a line in `LISTS`: where it is, who looks, and what fills its tables.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from server import database
from server.settings import Settings
from tests.clients import Client
from tests.conftest import client_of
from tests.counting import heavy_steps, statements
from tests.people import enter_as_staff

SIZES = (3, 300, 30_000)
MOST = 5_000
"""Rows that one step of a plan may read or sort."""

SCHOOL, PROVINCE = "school@10001.demo", "province@demo"
SITE = "(SELECT id FROM site WHERE code = '10001')"
COLLEGE = f"(SELECT id FROM college WHERE site_id = {SITE} ORDER BY code LIMIT 1)"
ME = "(SELECT id FROM account WHERE login = 'school@10001.demo')"
ROWS = "generate_series({low} + 1, {high}) AS n"
LATER = "now() + n * interval '1 second'"
ID = "md5('{what}' || n)::uuid"


def ids(what: str) -> str:
    return ID.format(what=what)


STUDENTS = f"""
INSERT INTO student (id, site_id, college_id, student_no, name, gender, id_number_cell,
                     id_number_index, major, degree, graduation_year, created_at, updated_at)
SELECT {ids("student")}, {SITE}, {COLLEGE}, '9' || lpad(n::text, 9, '0'), '学生' || n, '1', '',
       'index' || n, '软件工程', '31', 2027, now(), now() FROM {ROWS}
"""
INFOS = f"""
INSERT INTO source_info (id, site_id, college_id, student_id, state, chain, state_since, created_at)
SELECT {ids("info")}, {SITE}, {COLLEGE}, {ids("student")}, 'waiting', '{{school}}', {LATER}, now()
  FROM {ROWS}
"""
TAKEN = f"""
INSERT INTO case_assignment (id, workflow, object_id, stamp, holder_id, since)
SELECT {ids("taken")}, 'source_info', {ids("info")}, {LATER}, {ME}, now() FROM {ROWS}
 WHERE n % 3 = 0
"""
DECIDED = f"""
INSERT INTO transition (workflow, object_id, step, source, target, actor_id, actor_name, role,
                        reason, words, surface, address, site_id, college_id, at)
SELECT 'source_info', {ids("info")}, 'approve', 'waiting', 'approved', {ME}, '周老师', 'school',
       '', '', 'desktop', '', {SITE}, {COLLEGE}, now() - n * interval '1 second' FROM {ROWS}
"""
EMPLOYERS = f"""
INSERT INTO employer (id, site_id, name, credit_code, administrator_id, state, chain, state_since,
                      created_at, nature, industry, scale, capital, tags, region, address, postcode,
                      phone, email, website, intro)
SELECT {ids("employer")}, e.site_id, '单位' || n, 'CODE' || n, e.administrator_id, 'waiting',
       e.chain, {LATER}, now(), e.nature, e.industry, e.scale, e.capital, e.tags, e.region,
       e.address, e.postcode, e.phone, e.email, e.website, e.intro
  FROM (SELECT * FROM employer LIMIT 1) e, {ROWS}
"""
PEOPLE = f"""
INSERT INTO account (id, kind, name, login, password_hash, totp_step, roles, site_id, is_active,
                     created_at)
SELECT {ids("person")}, 'staff', '老师' || n, 'teacher' || n, '', 0, '{{school}}', {SITE}, true,
       now() FROM {ROWS}
"""
NOTICES = f"""
INSERT INTO notice (id, account_id, site_id, event, source, title, text, href, card, created_at)
SELECT {ids("notice")}, {ME}, {SITE}, 'test', 'load:' || n, '提醒', '请看', '', '{{}}', {LATER}
  FROM {ROWS}
"""
DELIVERIES = f"""
INSERT INTO delivery (id, notice_id, channel, outcome, attempts, receipt, problem, created_at)
SELECT {ids("delivery")}, {ids("notice")}, 'mail', 'confirmed', 1, '', '', {LATER} FROM {ROWS}
"""
AUDIT = f"""
INSERT INTO audit_entry (at, stream, actor_kind, actor_id, roles, action, object_kind, object_id,
                         result, reason, address, device, request_id, details)
SELECT now(), '10001', 'staff', {ME}, '{{school}}', 'session.begin', 'account', '', 'ok', '', '',
       '', '', '{{}}' FROM {ROWS}
"""
IMPORTS = f"""
INSERT INTO roster_import (id, site_id, file_id, file_name, state, chain, state_since, created_at,
                           rows_total, rows_good, rows_bad, rows_done, failure)
SELECT {ids("import")}, {SITE}, {ids("file")}, '名单.xlsx', 'done', '{{}}', {LATER}, {LATER},
       1, 1, 0, 1, '' FROM {ROWS}
"""
SITE_NOTICES = f"""
INSERT INTO site_notice (id, site_id, title, text, author, state, chain, state_since, created_at,
                         published_at)
SELECT {ids("site_notice")}, {SITE}, '公告', '正文', '中心', 'published', '{{}}', {LATER}, {LATER},
       {LATER} FROM {ROWS}
"""


@dataclass(frozen=True)
class List:
    """A page, who looks at it, and what fills it, in the order of the references."""

    path: str
    login: str
    fill: tuple[str, ...]


LISTS = (
    List("/staff/reviews", SCHOOL, (STUDENTS, INFOS, TAKEN)),
    List("/staff/reviews/done", SCHOOL, (STUDENTS, INFOS, DECIDED)),
    List("/staff/reviews", PROVINCE, (EMPLOYERS,)),
    List("/staff/employers", PROVINCE, (EMPLOYERS,)),
    List("/staff/people", SCHOOL, (PEOPLE,)),
    List("/inbox", SCHOOL, (NOTICES,)),
    List("/staff/deliveries", SCHOOL, (NOTICES, DELIVERIES)),
    List("/staff/audit", SCHOOL, (AUDIT,)),
    List("/staff/imports", SCHOOL, (IMPORTS,)),
    List("/staff/site/notices", SCHOOL, (SITE_NOTICES,)),
    List("/s/10001/notices", SCHOOL, (SITE_NOTICES,)),
    List("/staff/roster", SCHOOL, (STUDENTS, INFOS)),
)
COUNTS = ("count(", "SELECT DISTINCT", "GROUP BY")
"""A total reads what it counts; only pages must not."""


@pytest.mark.parametrize("each", LISTS, ids=lambda each: f"{each.path} {each.login}")
async def test_a_list_takes_as_many_statements_whatever_its_length(
    each: List, app: object, db: None, settings: Settings
) -> None:
    async with client_of(app, settings) as client:
        await enter_as_staff(client, each.login)
        await client.json(each.path)  # keys and code tables are read once
        counted = {}
        low = 0
        for high in SIZES:
            await filled(each, low, high)
            low = high
            async with statements() as sent:
                view = await client.json(each.path)
            counted[high] = len(sent)
    assert len(set(counted.values())) == 1, counted
    assert len(next(v for v in (view.get("items"), view.get("notices")) if v is not None)) >= 20
    heavy = {
        query: steps
        for query, arguments in sent
        if not any(word in query for word in COUNTS)
        and (steps := await heavy_steps((query, arguments), MOST))
    }
    assert heavy == {}


async def test_the_home_takes_as_many_statements_whatever_waits(
    visitor: Client, db: None
) -> None:
    home = List("/staff", SCHOOL, (STUDENTS, INFOS, TAKEN, DECIDED))
    await enter_as_staff(visitor, SCHOOL)
    await visitor.json(home.path)
    counted = []
    for low, high in ((0, 3), (3, 300)):
        await filled(home, low, high)
        async with statements() as sent:
            await visitor.json(home.path)
        counted.append(len(sent))
    assert counted[0] == counted[1]


async def filled(each: List, low: int, high: int) -> None:
    """Up to `high` rows in each of the list's tables, and PostgreSQL knows of them."""
    async with database.driver() as connection:
        for insert in each.fill:
            await connection.execute(insert.format(low=low, high=high))
        await connection.execute("ANALYZE")
