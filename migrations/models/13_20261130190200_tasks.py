"""What lasts: work that a person asked for, how far it is, and what came of it."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "task" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(40) NOT NULL,
    "subject" VARCHAR(40) NOT NULL,
    "title" VARCHAR(80) NOT NULL,
    "lane" VARCHAR(10) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "done" INT NOT NULL,
    "total" INT NOT NULL,
    "parameters" JSONB NOT NULL,
    "standing" VARCHAR(64) NOT NULL,
    "origin" VARCHAR(400) NOT NULL,
    "sentence" VARCHAR(200) NOT NULL,
    "refusals" JSONB NOT NULL,
    "link_hash" VARCHAR(64) NOT NULL,
    "link_until" TIMESTAMPTZ,
    "run" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "started_at" TIMESTAMPTZ,
    "seen_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ,
    "file_id" UUID REFERENCES "stored_file" ("id") ON DELETE SET NULL,
    "owner_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_task_owner_i_05ea2a" ON "task" ("owner_id", "created_at", "id");
CREATE INDEX "idx_task_state_5ac13f" ON "task" ("state", "seen_at");
CREATE INDEX "idx_task_expires_c7e0b1" ON "task" ("expires_at");
CREATE UNIQUE INDEX task_one_under_way ON task (owner_id, kind, subject) WHERE state IN ('queued', 'running');
COMMENT ON COLUMN "task"."state" IS 'QUEUED: queued\nRUNNING: running\nDONE: done\nFAILED: failed\nCANCELLED: cancelled';
"""
