"""An appeal knows the code that was typed for its unit; a unit is found by its 组织机构代码, too."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "appeal" ADD "code_given" VARCHAR(18) NOT NULL DEFAULT '';
        ALTER TABLE "appeal" ALTER COLUMN "code_given" DROP DEFAULT;
        CREATE INDEX employer_organisation_code ON employer (substr(credit_code, 9, 9))
         WHERE state IN ('waiting', 'approved');
"""
