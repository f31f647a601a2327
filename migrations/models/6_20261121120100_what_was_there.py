"""What the new columns say of rows that were there before them."""

from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

CASES = {
    "binding": "binding",
    "rebinding": "rebinding",
    "employer": "employer",
    "roster_import": "roster_import",
    "site_notice": "site_notice",
    "source_info": "source_info",
    "correction": "correction",
}
"""The workflows that had moves by then, and the tables of their cases."""

PLACE = """
UPDATE transition SET site_id = c.site_id, college_id = c.college_id
  FROM {table} c WHERE transition.workflow = '{workflow}' AND transition.object_id = c.id;
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    places = "".join(PLACE.format(workflow=name, table=table) for name, table in CASES.items())
    return f"""
ALTER TABLE transition DISABLE TRIGGER USER;
{places}
ALTER TABLE transition ENABLE TRIGGER USER;
UPDATE employer_member SET entered_at = created_at WHERE entered_at IS NULL;
"""
