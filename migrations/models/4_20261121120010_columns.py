"""What the tables of before say more, and the indexes of their lists."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "employer" ADD "services" TEXT[] NOT NULL DEFAULT '{}';
        ALTER TABLE "employer" ALTER COLUMN "services" DROP DEFAULT;
        COMMENT ON COLUMN "employer_file"."kind" IS 'LICENCE: licence\nLETTER: letter\nSCHOOL_LICENCE: school_licence\nIDENTITY: identity\nLOGO: logo';
        ALTER TABLE "employer_member" ADD "entered_at" TIMESTAMPTZ;
        ALTER TABLE "employer_member" ADD "assigned_id" UUID;
        ALTER TABLE "invitation" ALTER COLUMN "totp_cell" DROP NOT NULL;
        ALTER TABLE "site" ADD "region" VARCHAR(6) NOT NULL DEFAULT '';
        ALTER TABLE "site" ALTER COLUMN "region" DROP DEFAULT;
        ALTER TABLE "correction" ADD "proof" UUID;
        ALTER TABLE "transition" ADD "on_behalf" VARCHAR(60);
        ALTER TABLE "transition" ADD "site_id" UUID;
        ALTER TABLE "transition" ADD "college_id" UUID;
        COMMENT ON COLUMN employer_member."entered_at" IS 'his last way in by our own pages';
        DROP TABLE IF EXISTS "sms_code";
        CREATE INDEX IF NOT EXISTS "idx_account_kind_270374" ON "account" ("kind", "name", "id");
        CREATE INDEX IF NOT EXISTS "idx_employer_state_s_4afcaf" ON "employer" ("state_since", "id");
        CREATE INDEX IF NOT EXISTS "idx_roster_impo_site_id_af77f3" ON "roster_import" ("site_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_roster_impo_created_549c56" ON "roster_import" ("created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_site_notice_site_id_2a5a7e" ON "site_notice" ("site_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_rebinding_site_id_5290ef" ON "rebinding" ("site_id", "state", "state_since");
        CREATE INDEX IF NOT EXISTS "idx_transition_workflo_96e2aa" ON "transition" ("workflow", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_transition_site_id_ef9ce6" ON "transition" ("site_id", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_transition_actor_i_87ebd6" ON "transition" ("actor_id", "at", "id");
"""
