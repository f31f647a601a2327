"""An SMS to somebody without an account keeps its kind and its values: an approved template is
what is sent.
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "outside_message" ADD "sms" JSONB NOT NULL DEFAULT '{}';
        ALTER TABLE "outside_message" ALTER COLUMN "sms" DROP DEFAULT;
"""
