"""What lasts: work that a person asked for, how far it is, and what came of it.

Copies of one's data were cases. They live for three days: whoever had one is asked to ask again, and
the sweep takes its file.
"""

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
        INSERT INTO "task" (id, kind, subject, owner_id, title, lane, state, done, total, parameters, standing,
                            origin, sentence, refusals, link_hash, run, created_at, seen_at, finished_at)
        SELECT id, 'rights.copy', '', account_id, '个人信息副本', 'bulk', 'failed', 0, 0, '{}', '',
               '/me/data', '服务升级了，请重新申请一份', '[]', '', 0, created_at, created_at, state_since
          FROM "data_copy" WHERE state IN ('making', 'ready');
        UPDATE "stored_file" SET state = 'verified' WHERE id IN (SELECT file_id FROM "data_copy");
        DELETE FROM pgqueuer WHERE entrypoint = 'rights.make_copy';
        DROP TABLE "data_copy";
"""
