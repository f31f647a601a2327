"""Every list of the desks with 3, 300 and 30,000 rows (a third in `make test`): no more statements
for more of them, and none that reads or sorts a whole table for one page.

A new list gets its address in `LISTS`, under who looks at it, and an INSERT in `FILL`. Lists of
needs and of admissions have tests of their own beside their domains.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from server.platform import database
from server.settings import Settings
from tests.clients import Client
from tests.conftest import client_of
from tests.counting import Statement, heavy_steps, statements
from tests.people import enter_as_staff
from tests.thirds import share

SIZES = (3, 300, share(30_000))
MOST = share(5_000)
"""Rows that one step of a plan may read or sort."""

SCHOOL, PROVINCE, BOSS = "school@10001.demo", "province@demo", "+8613800000001"
SITE = "(SELECT id FROM site WHERE code = '10001')"
COLLEGE = f"(SELECT id FROM college WHERE site_id = {SITE} ORDER BY code LIMIT 1)"
ME = "(SELECT id FROM account WHERE login = 'school@10001.demo')"
UNIT = "(SELECT id FROM employer WHERE name = '示范科技有限公司')"
COLLEAGUE = "(SELECT id FROM account WHERE login = 'school2@10001.demo')"
ROWS = "generate_series({low} + 1, {high}) AS n"
LATER = "now() + n * interval '1 second'"


def ids(what: str) -> str:
    """The n-th row's id in a table, so that others can refer to it."""
    return f"md5('{what}' || n)::uuid"


def copies(table: str, *, every: int = 1, **columns: str) -> str:
    """Rows like one that the demo has, but for these columns; for every so many numbers."""
    pairs = ", ".join(f"'{name}', {value}" for name, value in columns.items())
    return (
        f"INSERT INTO {table} SELECT made.* FROM (SELECT demo FROM {table} demo LIMIT 1) old,"
        f" {ROWS}, jsonb_populate_record(old.demo, jsonb_build_object({pairs})) made"
        f" WHERE n % {every} = 0"
    )


STUDENTS = f"""
INSERT INTO student (id, site_id, college_id, student_no, name, gender, id_number_cell,
                     id_number_index, major, direction, training, origin, degree, graduation_year,
                     created_at, updated_at)
SELECT {ids("student")}, {SITE}, {COLLEGE}, '9' || lpad(n::text, 9, '0'), '学生' || n, '1', '',
       'index' || n, '软件工程', '', '', '', '31', 2027, now(), now() FROM {ROWS}
"""
INFOS = f"""
INSERT INTO source_info (id, site_id, college_id, student_id, state, chain, origin, state_since,
                         created_at)
SELECT {ids("info")}, {SITE}, {COLLEGE}, {ids("student")}, 'waiting', '{{school}}', '', {LATER},
       now()
  FROM {ROWS}
"""
TAKEN = f"""
INSERT INTO case_assignment (id, workflow, object_id, stamp, holder_id, since)
SELECT {ids("taken")}, 'source_info', {ids("info")}, {LATER},
       CASE WHEN n % 480 = 0 THEN {ME} ELSE {COLLEAGUE} END, now() FROM {ROWS} WHERE n % 12 = 0
"""
DECIDED = f"""
INSERT INTO transition (workflow, object_id, step, source, target, actor_id, actor_name, role,
                        reason, words, surface, address, site_id, college_id, at)
SELECT 'source_info', {ids("info")}, 'approve', 'waiting', 'approved', {ME}, '周老师', 'school',
       '', '', 'desktop', '', {SITE}, {COLLEGE}, now() - n * interval '1 second' FROM {ROWS}
"""
RECRUITERS = f"""
INSERT INTO account (id, kind, name, login, password_hash, totp_step, roles, is_active, created_at)
SELECT {ids("recruiter")}, 'recruiter', '经理' || n, 'recruiter' || n, '', 0, '{{}}', true, now()
  FROM {ROWS}
"""
EMPLOYERS = copies(
    "employer", id=ids("employer"), name="'单位' || n", credit_code="'CODE' || n",
    administrator_id=ids("recruiter"), state="'waiting'", state_since=LATER,
)
GRANTS, EDITS, APPEALS = (
    copies(
        table, every=3, id=ids(table), employer_id=ids("employer"), state="'waiting'",
        state_since=LATER, **more,
    )
    for table, more in (
        ("signing_grant", {}), ("employer_edit", {}), ("appeal", {"number": "'A' || n"}),
    )
)
ADMISSIONS = copies(
    "admission", every=3, id=ids("admission"), employer_id=ids("employer"), site_id=SITE,
    state="'waiting'", state_since=LATER,
)
CORRECTIONS = copies(
    "correction", every=3, id=ids("correction"), student_id=ids("student"), site_id=SITE,
    college_id=COLLEGE, state="'waiting'", state_since=LATER,
)
REQUESTS = copies(
    "membership_request", id=ids("request"), account_id=ids("recruiter"), state_since=LATER,
    employer_id=f"CASE n % 2 WHEN 0 THEN {ids('employer')} ELSE {UNIT} END",
    kind="CASE n % 2 WHEN 0 THEN 'lead' ELSE 'join' END",
    state="CASE n % 2 WHEN 0 THEN 'at_province' ELSE 'withdrawn' END",
)
"""Every other one wants an office and lies at the province, the rest is one unit's past."""
PEOPLE = f"""
INSERT INTO account (id, kind, name, login, password_hash, totp_step, roles, site_id, is_active,
                     created_at)
SELECT {ids("person")}, 'staff', '老师' || n, 'teacher' || n, '', 0, '{{door}}', {SITE}, true,
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
PUSHES = f"""
INSERT INTO received_push (id, key, account, event, state, attempts, received_at, problem)
SELECT {ids("push")}, 'push' || n, 'wx', 'scan',
       CASE n % 2 WHEN 0 THEN 'given_up' ELSE 'done' END, 10, {LATER}, '' FROM {ROWS}
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
                         published_at, audience, told)
SELECT {ids("site_notice")}, {SITE}, '公告', '正文', '中心', 'published', '{{}}', {LATER}, {LATER},
       {LATER}, '', 0 FROM {ROWS}
"""
TASKS = f"""
INSERT INTO task (id, kind, subject, owner_id, title, lane, state, done, total, parameters,
                  standing, origin, sentence, refusals, link_hash, run, created_at, seen_at)
SELECT {ids("task")}, 'test', '', {ME}, '导出', 'bulk', 'failed', 0, 0, '{{}}',
       '', '', '', '[]', '', 1, {LATER}, now() FROM {ROWS}
"""


FILL = (
    STUDENTS, INFOS, TAKEN, DECIDED, RECRUITERS, EMPLOYERS, PEOPLE, NOTICES, DELIVERIES, PUSHES,
    AUDIT, IMPORTS, SITE_NOTICES, GRANTS, EDITS, APPEALS, ADMISSIONS, CORRECTIONS, REQUESTS,
    TASKS,
)
"""In the order of their references."""
LISTS = {
    SCHOOL: (
        "/staff/reviews", "/staff/reviews?queue=source_info&held=mine",
        "/staff/reviews/done", "/staff/reviews/done?who=me", "/staff/roster", "/staff/imports",
        "/staff/people", "/staff/deliveries", "/staff/audit", "/staff/site/notices", "/inbox",
        "/s/10001/notices", "/staff/reviews?queue=admission&order=new", "/tasks",
    ),
    PROVINCE: (
        "/staff/reviews", "/staff/reviews?site=10001", "/staff/reviews/done?site=10001",
        "/staff/employers", "/staff/people", "/staff/imports", "/staff/roster",
        "/staff/deliveries", "/staff/audit", "/staff/signing", "/staff/reviews?queue=membership",
        "/staff/pushes",
    ),
    BOSS: ("/employer/members/requests",),
}
BOARDS = {
    SCHOOL: ("/staff", "/staff/duty", "/staff/duty/remind?what=bind"),
    PROVINCE: ("/staff", "/staff/duty"),
    BOSS: ("/employer/members",),
}
"""Of a fixed length; what they count may read all of it."""
TOTALS = ("count(", "SELECT DISTINCT", "GROUP BY")
"""A total reads what it counts; only pages must not."""


async def test_longer_lists_take_no_more_statements(
    app: object, db: None, settings: Settings
) -> None:
    async with client_of(app, settings) as client:
        for login, path in every(LISTS, BOARDS):  # keys and code tables are read once
            await looked_at(client, login, path)
        counted: dict[tuple[str, str], list[int]] = {}
        heavy = {}
        for low, high in zip((0, *SIZES), SIZES, strict=False):
            await filled(low, high)
            for login, path in every(LISTS, BOARDS):
                view, sent = await looked_at(client, login, path)
                counted.setdefault((login, path), []).append(len(sent))
                if high == SIZES[-1] and path in LISTS[login]:
                    assert len(view.get("items") or view["notices"]) >= 20, path
                    heavy |= {(path, q): steps async for q, steps in burdens(sent)}
    assert {page: n for page, n in counted.items() if n != sorted(n, reverse=True)} == {}
    assert heavy == {}


def every(*lists: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(login, path) for some in lists for login, paths in some.items() for path in paths]


async def looked_at(client: Client, login: str, path: str) -> tuple[Any, list[Statement]]:
    """A page's view, and what was asked of the database for it."""
    await enter_as_staff(client, login)
    async with statements() as sent:
        answer = await client.get(path, headers={"Accept": "application/json"})
    assert answer.status_code == 200, answer.text
    return answer.json(), sent


async def burdens(sent: list[Statement]) -> AsyncIterator[tuple[str, list[str]]]:
    for query, arguments in sent:
        if not any(word.lower() in query.lower() for word in TOTALS):
            steps = await heavy_steps((query, arguments), MOST)
            if steps:
                yield query, steps


async def filled(low: int, high: int) -> None:
    """Up to `high` rows in each table, and PostgreSQL knows of them."""
    async with database.driver() as connection:
        for insert in FILL:
            numbered = insert.replace("{low}", str(low)).replace("{high}", str(high))
            await connection.execute(numbered)
        await connection.execute("ANALYZE")
