"""Papers of cases are in one table; what lay with each kind of case moves there."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "paper" (
            "id" UUID NOT NULL PRIMARY KEY,
            "workflow" VARCHAR(30) NOT NULL,
            "case_id" UUID NOT NULL,
            "kind" VARCHAR(20) NOT NULL,
            "place" SMALLINT NOT NULL,
            "actor_id" UUID,
            "created_at" TIMESTAMPTZ NOT NULL,
            "file_id" UUID NOT NULL REFERENCES "stored_file" ("id") ON DELETE CASCADE,
            CONSTRAINT "uid_paper_workflo_f57c3c" UNIQUE ("workflow", "case_id", "kind", "place")
        );
        CREATE INDEX "idx_paper_file_id_2d51a1" ON "paper" ("file_id");
        COMMENT ON TABLE "paper" IS 'One file of a kind; `place` counts those of a kind that has several.';
        INSERT INTO paper (id, workflow, case_id, kind, place, created_at, file_id)
        SELECT id, 'signing_grant', grant_id, kind, 0, created_at, file_id FROM signing_grant_file;
        INSERT INTO paper (id, workflow, case_id, kind, place, actor_id, created_at, file_id)
        SELECT gen_random_uuid(), 'membership', id, 'letter', 0, account_id, created_at, letter_id
          FROM membership_request;
        INSERT INTO paper (id, workflow, case_id, kind, place, created_at, file_id)
        SELECT gen_random_uuid(), 'appeal', id, 'letter', 0, created_at, letter_id FROM appeal;
        INSERT INTO paper (id, workflow, case_id, kind, place, actor_id, created_at, file_id)
        SELECT gen_random_uuid(), 'correction', c.id, 'proof', 0, c.student_id, c.created_at, f.id
          FROM correction c JOIN stored_file f ON f.id = c.proof;
        DROP TABLE "signing_grant_file";
        ALTER TABLE "membership_request" DROP COLUMN "letter_id";
        ALTER TABLE "appeal" DROP COLUMN "letter_id";
        ALTER TABLE "correction" DROP COLUMN "proof";
"""
