"""Notices that are sent to people, and the filters that a desk was left with."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "site_notice" ADD "audience" VARCHAR(20) NOT NULL DEFAULT '';
        ALTER TABLE "site_notice" ALTER COLUMN "audience" DROP DEFAULT;
        ALTER TABLE "site_notice" ADD "year" SMALLINT;
        ALTER TABLE "site_notice" ADD "told" INT NOT NULL DEFAULT 0;
        ALTER TABLE "site_notice" ALTER COLUMN "told" DROP DEFAULT;
        ALTER TABLE "site_notice" ADD "told_after" UUID;
        ALTER TABLE "site_notice" ADD "told_at" TIMESTAMPTZ;
        CREATE TABLE IF NOT EXISTS "desk_filter" (
    "filters" JSONB NOT NULL,
    "account_id" UUID NOT NULL PRIMARY KEY REFERENCES "account" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "desk_filter" IS 'The filters that somebody left the review desk with. Whom he searched for is not kept.';
"""
