"""Names are unique by their keys, and student numbers are written in capitals.

Two old rows that have become one stay, the later one outside of the index: docs/normal_forms.md
says how to find them.
"""

from tortoise.backends.base.client import BaseDBAsyncClient

from server.platform.normal_forms.keys import LOOSE_KEY

RUN_IN_TRANSACTION = True

INDEXES = (
    ("site_one_per_name", "site", "loose_key(name)", "true", "code"),
    ("college_one_per_name", "college", "site_id, loose_key(name)", "true", "code"),
    ("college_one_per_code", "college", "site_id, loose_key(code)", "true", "code"),
    (
        "employer_one_per_name", "employer", "loose_key(name)",
        "state IN ('waiting', 'approved')", "created_at",
    ),
)  # fmt: skip
"""Name, table, what is unique, among which rows, and in whose order the first one counts."""

LATER = """
SELECT string_agg(quote_literal(id), ', ') FROM (
    SELECT id, row_number() OVER (PARTITION BY {unique} ORDER BY {order}, id) AS place
      FROM {table} WHERE {among}
) AS placed WHERE place > 1
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    await db.execute_script(LOOSE_KEY)
    statements = [
        'ALTER TABLE "site" DROP CONSTRAINT "site_name_key"',
        'ALTER TABLE "college" DROP CONSTRAINT "uid_college_site_id_48e18b"',
        'ALTER TABLE "college" DROP CONSTRAINT "uid_college_site_id_8a5ef2"',
        "DROP INDEX employer_one_per_name",
        "UPDATE student SET student_no = upper(student_no)"
        " WHERE student_no <> upper(student_no) AND NOT EXISTS (SELECT FROM student AS twin"
        " WHERE twin.site_id = student.site_id AND twin.id <> student.id"
        " AND upper(twin.student_no) = upper(student.student_no))",
    ]
    for name, table, unique, among, order in INDEXES:
        later = LATER.format(table=table, unique=unique, among=among, order=order)
        _, ((twins,),) = await db.execute_query(later)
        where = [among] if among != "true" else []
        where += [f"id NOT IN ({twins})"] if twins else []
        only = f" WHERE {' AND '.join(where)}" if where else ""
        statements.append(f"CREATE UNIQUE INDEX {name} ON {table} ({unique}){only}")
    return ";\n".join(statements)
