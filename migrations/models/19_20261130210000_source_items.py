"""What a roster says of a graduate beside the rest (SRC-08), who entered a correction (SRC-06), and
the calls to check one's source information (SRC-10).
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "student" ADD "direction" VARCHAR(60) NOT NULL DEFAULT '';
        ALTER TABLE "student" ALTER COLUMN "direction" DROP DEFAULT;
        ALTER TABLE "student" ADD "training" VARCHAR(20) NOT NULL DEFAULT '';
        ALTER TABLE "student" ALTER COLUMN "training" DROP DEFAULT;
        ALTER TABLE "student" ADD "origin" VARCHAR(6) NOT NULL DEFAULT '';
        ALTER TABLE "student" ALTER COLUMN "origin" DROP DEFAULT;
        ALTER TABLE "student" ADD "candidate_no_cell" BYTEA;
        ALTER TABLE "student" ADD "nation_cell" BYTEA;
        ALTER TABLE "student" ADD "politics_cell" BYTEA;
        ALTER TABLE "correction" ADD "entered_by" UUID;
        CREATE TABLE "source_call" (
            "id" UUID NOT NULL PRIMARY KEY,
            "college_id" UUID,
            "graduation_year" SMALLINT,
            "sent_at" TIMESTAMPTZ NOT NULL,
            "sent_by" UUID,
            "by_wechat" INT NOT NULL,
            "by_sms" INT NOT NULL,
            "unreachable" INT NOT NULL,
            "site_id" UUID REFERENCES "site" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX "idx_source_call_site_id_e168aa" ON "source_call" ("site_id", "sent_at");
        COMMENT ON TABLE "source_call" IS 'A 生源核对通知 as it was sent (SRC-10): from then on the check of its scope is open.\n\nWithout a site it was the province''s, without a college or a year it was for all of them.';
        COMMENT ON TABLE "student" IS 'A graduate as the school reported him. The id is the person''s everywhere.\n\n`origin` (生源地) is what the school reported; what he confirmed is in his source information.';
"""
