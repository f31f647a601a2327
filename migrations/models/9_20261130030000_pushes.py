"""Pushes that are stored before they are worked on, and when somebody left the account."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "wechat_identity" ADD "left_at" TIMESTAMPTZ;
        ALTER TABLE "received_push" ADD "event" VARCHAR(40) NOT NULL DEFAULT '';
        ALTER TABLE "received_push" ADD "body" TEXT;
        ALTER TABLE "received_push" ADD "state" VARCHAR(8) NOT NULL DEFAULT 'done';
        ALTER TABLE "received_push" ADD "attempts" SMALLINT NOT NULL DEFAULT 1;
        ALTER TABLE "received_push" ADD "next_at" TIMESTAMPTZ;
        ALTER TABLE "received_push" ADD "problem" VARCHAR(120) NOT NULL DEFAULT '';
        CREATE INDEX received_push_due ON received_push (next_at) WHERE state = 'waiting';
        CREATE INDEX received_push_given_up ON received_push (received_at, id) WHERE state = 'given_up';
        COMMENT ON COLUMN received_push."body" IS 'Push.stored, until it is done';
"""
