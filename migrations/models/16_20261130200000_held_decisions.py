"""Decisions at a desk that can still be undone."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "pending_decision" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workflow" VARCHAR(30) NOT NULL,
    "object_id" UUID NOT NULL,
    "stamp" TIMESTAMPTZ NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "surface" VARCHAR(10) NOT NULL,
    "address" VARCHAR(64) NOT NULL,
    "step" VARCHAR(30) NOT NULL,
    "reason" VARCHAR(30) NOT NULL,
    "words" VARCHAR(400) NOT NULL,
    "behalf" VARCHAR(60) NOT NULL,
    "until" DATE,
    "due_at" TIMESTAMPTZ NOT NULL,
    "actor_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_pending_dec_workflo_ac98c5" UNIQUE ("workflow", "object_id", "stamp")
);
CREATE INDEX "idx_pending_dec_actor_i_6c3bc1" ON "pending_decision" ("actor_id", "due_at");
COMMENT ON TABLE "pending_decision" IS 'What somebody has decided about a case, until it takes effect.';
"""
