from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "outside_message" (
    "id" UUID NOT NULL PRIMARY KEY,
    "event" VARCHAR(60) NOT NULL,
    "source" VARCHAR(80) NOT NULL,
    "channel" VARCHAR(8) NOT NULL,
    "address_index" VARCHAR(64) NOT NULL,
    "address_cell" BYTEA NOT NULL,
    "title" VARCHAR(60) NOT NULL,
    "text" VARCHAR(400) NOT NULL,
    "href" VARCHAR(200) NOT NULL,
    "outcome" VARCHAR(12) NOT NULL,
    "problem" VARCHAR(120) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    CONSTRAINT "uid_outside_mes_event_e0523e" UNIQUE ("event", "source", "address_index")
);
CREATE INDEX IF NOT EXISTS "idx_outside_mes_created_e022b1" ON "outside_message" ("created_at");
COMMENT ON COLUMN "outside_message"."channel" IS 'WECHAT: wechat\nSMS: sms\nMAIL: mail';
COMMENT ON COLUMN "outside_message"."outcome" IS 'WAITING: waiting\nSENDING: sending\nSENT: sent\nCONFIRMED: confirmed\nIMPOSSIBLE: impossible\nREFUSED: refused\nPARKED: parked';
COMMENT ON TABLE "outside_message" IS 'A message to a number or mail address that belongs to no account here (any more).';
        CREATE TABLE IF NOT EXISTS "retention_run" (
    "id" UUID NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL UNIQUE,
    "at" TIMESTAMPTZ NOT NULL,
    "counts" JSONB NOT NULL
);
COMMENT ON TABLE "retention_run" IS 'What was destroyed in one night, by class; `day` is China''s.';
        CREATE TABLE IF NOT EXISTS "one_time_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "purpose" VARCHAR(30) NOT NULL,
    "means" VARCHAR(4) NOT NULL,
    "address_index" VARCHAR(64) NOT NULL,
    "address_cell" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_one_time_co_address_e6db77" ON "one_time_code" ("address_index");
CREATE INDEX IF NOT EXISTS "idx_one_time_co_expires_9f8968" ON "one_time_code" ("expires_at");
COMMENT ON COLUMN "one_time_code"."means" IS 'SMS: sms\nMAIL: mail';
COMMENT ON TABLE "one_time_code" IS 'A code that a browser asked for; its row id, kept in that browser, is the request''s name.';
        CREATE TABLE IF NOT EXISTS "admission" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "mark" VARCHAR(40) NOT NULL,
    "words" VARCHAR(200) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "employer_id" UUID NOT NULL REFERENCES "employer" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_admission_due_at_2ada12" ON "admission" ("due_at");
CREATE INDEX IF NOT EXISTS "idx_admission_site_id_21bf1f" ON "admission" ("site_id", "state", "state_since");
CREATE INDEX IF NOT EXISTS "idx_admission_employe_458511" ON "admission" ("employer_id", "state");
COMMENT ON COLUMN "admission"."state" IS 'WAITING: waiting\nADMITTED: admitted\nREFUSED: refused\nWITHDRAWN: withdrawn\nENDED: ended';
COMMENT ON TABLE "admission" IS 'One employer at one school; the case''s site is the school, which reviews it.';
        CREATE TABLE IF NOT EXISTS "schools_shown" (
    "at" TIMESTAMPTZ NOT NULL,
    "employer_id" UUID NOT NULL PRIMARY KEY REFERENCES "employer" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "schools_shown" IS 'That 登录学校分站 opened by itself for an employer; it does so once (EREG-05).';
        CREATE TABLE IF NOT EXISTS "need" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "side" VARCHAR(10) NOT NULL,
    "author_name" VARCHAR(60) NOT NULL,
    "title" VARCHAR(60) NOT NULL,
    "text" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ,
    "state" VARCHAR(10) NOT NULL,
    "author_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "employer_id" UUID REFERENCES "employer" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_need_due_at_0c174d" ON "need" ("due_at");
CREATE INDEX IF NOT EXISTS "idx_need_employe_cad4c3" ON "need" ("employer_id", "published_at");
CREATE INDEX IF NOT EXISTS "idx_need_site_id_467789" ON "need" ("site_id", "side", "published_at");
CREATE INDEX IF NOT EXISTS "idx_need_publish_4bcc7c" ON "need" ("published_at", "id");
COMMENT ON COLUMN "need"."side" IS 'EMPLOYER: employer\nSCHOOL: school';
COMMENT ON COLUMN "need"."state" IS 'DRAFT: draft\nPUBLISHED: published\nWITHDRAWN: withdrawn\nDISCARDED: discarded';
COMMENT ON TABLE "need" IS 'What one side asks of everybody on the other (COOP-01, COOP-05).';
        CREATE TABLE IF NOT EXISTS "need_answer" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "side" VARCHAR(10) NOT NULL,
    "words" VARCHAR(1000) NOT NULL,
    "answerer" VARCHAR(60) NOT NULL,
    "set_aside_at" TIMESTAMPTZ,
    "state" VARCHAR(10) NOT NULL,
    "answered_by_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "employer_id" UUID NOT NULL REFERENCES "employer" ("id") ON DELETE RESTRICT,
    "need_id" UUID NOT NULL REFERENCES "need" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_need_answer_need_id_cd69ed" UNIQUE ("need_id", "site_id", "employer_id")
);
CREATE INDEX IF NOT EXISTS "idx_need_answer_due_at_f146b7" ON "need_answer" ("due_at");
CREATE INDEX IF NOT EXISTS "idx_need_answer_need_id_301fa5" ON "need_answer" ("need_id", "state");
CREATE INDEX IF NOT EXISTS "idx_need_answer_need_id_082a45" ON "need_answer" ("need_id", "state_since");
CREATE INDEX IF NOT EXISTS "idx_need_answer_site_id_36d12e" ON "need_answer" ("site_id", "side", "created_at");
CREATE INDEX IF NOT EXISTS "idx_need_answer_employe_721bd1" ON "need_answer" ("employer_id", "side", "created_at");
COMMENT ON COLUMN "need_answer"."side" IS 'EMPLOYER: employer\nSCHOOL: school';
COMMENT ON COLUMN "need_answer"."state" IS 'UNANSWERED: unanswered\nANSWERED: answered';
COMMENT ON TABLE "need_answer" IS 'A need as one receiver has it, from the moment it was published (COOP-02, COOP-06).';
        CREATE TABLE IF NOT EXISTS "signing_grant" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "valid_from" DATE,
    "valid_until" DATE,
    "state" VARCHAR(10) NOT NULL,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "employer_id" UUID NOT NULL REFERENCES "employer" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_signing_gra_due_at_0d67ff" ON "signing_grant" ("due_at");
CREATE INDEX IF NOT EXISTS "idx_signing_gra_state_e206f6" ON "signing_grant" ("state", "state_since");
CREATE INDEX IF NOT EXISTS "idx_signing_gra_state_s_f425e7" ON "signing_grant" ("state_since", "id");
CREATE INDEX IF NOT EXISTS "idx_signing_gra_employe_df5bb5" ON "signing_grant" ("employer_id", "state");
COMMENT ON COLUMN "signing_grant"."state" IS 'DRAFT: draft\nWAITING: waiting\nGRANTED: granted\nREFUSED: refused\nWITHDRAWN: withdrawn\nEXPIRED: expired\nREVOKED: revoked\nRENEWED: renewed';
COMMENT ON TABLE "signing_grant" IS 'One application and, once granted, the days for which it holds, both ends included.';
        CREATE TABLE IF NOT EXISTS "signing_grant_file" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(10) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "file_id" UUID NOT NULL REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "grant_id" UUID NOT NULL REFERENCES "signing_grant" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_signing_gra_grant_i_a08d9d" UNIQUE ("grant_id", "kind")
);
COMMENT ON COLUMN "signing_grant_file"."kind" IS 'LETTER: letter\nIDENTITY: identity';
COMMENT ON TABLE "signing_grant_file" IS 'One picture of each kind; of its own, so that it outlives a changed registration letter.';
        CREATE TABLE IF NOT EXISTS "employer_edit" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "changes" JSONB NOT NULL,
    "kinds" TEXT[] NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "employer_id" UUID NOT NULL REFERENCES "employer" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_employer_ed_due_at_9ec146" ON "employer_edit" ("due_at");
CREATE INDEX IF NOT EXISTS "idx_employer_ed_state_d67e85" ON "employer_edit" ("state", "state_since");
CREATE INDEX IF NOT EXISTS "idx_employer_ed_employe_3a6a2c" ON "employer_edit" ("employer_id", "state_since");
COMMENT ON COLUMN "employer_edit"."state" IS 'WAITING: waiting\nAPPROVED: approved\nREFUSED: refused\nWITHDRAWN: withdrawn\nREPLACED: replaced';
COMMENT ON TABLE "employer_edit" IS 'One save that waits: `{column: [before, after]}`, and which documents it replaces.';
        CREATE TABLE IF NOT EXISTS "employer_edit_file" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "before" UUID,
    "edit_id" UUID NOT NULL REFERENCES "employer_edit" ("id") ON DELETE CASCADE,
    "file_id" UUID NOT NULL REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_employer_ed_edit_id_ff8fc2" UNIQUE ("edit_id", "kind")
);
COMMENT ON COLUMN "employer_edit_file"."kind" IS 'LICENCE: licence\nLETTER: letter\nSCHOOL_LICENCE: school_licence\nIDENTITY: identity\nLOGO: logo';
COMMENT ON TABLE "employer_edit_file" IS 'A new picture that waits; `before` is the file in force when it was handed in.';
        CREATE TABLE IF NOT EXISTS "delegation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "begins_at" TIMESTAMPTZ NOT NULL,
    "ends_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "delegate_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_delegation_delegat_488cfe" ON "delegation" ("delegate_id", "ends_at");
COMMENT ON COLUMN "delegation"."ended_at" IS 'early, or swept after its time';
COMMENT ON TABLE "delegation" IS '`account` is away; `delegate` has his assigned cases and notices from `begins_at` on, until';
        CREATE TABLE IF NOT EXISTS "employer_role" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(20) NOT NULL,
    "functions" TEXT[] NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "employer_id" UUID NOT NULL REFERENCES "employer" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_employer_ro_employe_e46739" UNIQUE ("employer_id", "name")
);
COMMENT ON TABLE "employer_role" IS '角色管理 (EREG-11): a name and the functions that it grants, of one employer.';
        CREATE TABLE IF NOT EXISTS "membership_request" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(4) NOT NULL,
    "title" VARCHAR(30) NOT NULL,
    "objection" VARCHAR(300) NOT NULL,
    "state" VARCHAR(12) NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "administrator_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "employer_id" UUID NOT NULL REFERENCES "employer" ("id") ON DELETE RESTRICT,
    "letter_id" UUID NOT NULL REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_membership__due_at_9fa945" ON "membership_request" ("due_at");
CREATE INDEX IF NOT EXISTS "idx_membership__state_7ad5e3" ON "membership_request" ("state", "state_since");
CREATE INDEX IF NOT EXISTS "idx_membership__employe_0581c5" ON "membership_request" ("employer_id", "state", "state_since");
CREATE INDEX IF NOT EXISTS "idx_membership__employe_cdf97c" ON "membership_request" ("employer_id", "state_since");
COMMENT ON COLUMN "membership_request"."kind" IS 'JOIN: join\nLEAD: lead';
COMMENT ON COLUMN "membership_request"."state" IS 'AT_UNIT: at_unit\nAT_PROVINCE: at_province\nAPPROVED: approved\nREFUSED: refused\nWITHDRAWN: withdrawn\nEXPIRED: expired';
COMMENT ON TABLE "membership_request" IS 'Somebody asks to join a registered unit, or to become its administrator (EREG-14).';
        CREATE TABLE IF NOT EXISTS "appeal" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(12) NOT NULL UNIQUE,
    "contact" VARCHAR(30) NOT NULL,
    "phone_cell" BYTEA NOT NULL,
    "old_phone_cell" BYTEA,
    "reason" VARCHAR(300) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "employer_id" UUID NOT NULL REFERENCES "employer" ("id") ON DELETE RESTRICT,
    "letter_id" UUID NOT NULL REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_appeal_due_at_a89e4b" ON "appeal" ("due_at");
CREATE INDEX IF NOT EXISTS "idx_appeal_state_1d7382" ON "appeal" ("state", "state_since");
COMMENT ON COLUMN "appeal"."state" IS 'WAITING: waiting\nAPPROVED: approved\nREFUSED: refused';
COMMENT ON TABLE "appeal" IS 'One open appeal an employer; its site is the province, which decides (AUTH-13).';
        CREATE TABLE IF NOT EXISTS "data_copy" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "done" SMALLINT NOT NULL,
    "total" SMALLINT NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "file_id" UUID REFERENCES "stored_file" ("id") ON DELETE SET NULL,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_data_copy_due_at_c1859b" ON "data_copy" ("due_at");
CREATE INDEX IF NOT EXISTS "idx_data_copy_account_1dec1c" ON "data_copy" ("account_id", "created_at");
COMMENT ON COLUMN "data_copy"."state" IS 'MAKING: making\nREADY: ready\nFAILED: failed\nEXPIRED: expired';
COMMENT ON TABLE "data_copy" IS 'A copy of all that is held about a person, made by a job; the file is his own and sealed.';
        CREATE TABLE IF NOT EXISTS "deletion" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "person" UUID NOT NULL,
    "kind" VARCHAR(10) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_deletion_due_at_a70f6f" ON "deletion" ("due_at");
CREATE INDEX IF NOT EXISTS "idx_deletion_person_c23ea0" ON "deletion" ("person", "state");
COMMENT ON COLUMN "deletion"."kind" IS 'VISITOR: visitor\nSTUDENT: student\nRECRUITER: recruiter\nSTAFF: staff\nSYSTEM: system';
COMMENT ON COLUMN "deletion"."state" IS 'WAITING: waiting\nWITHDRAWN: withdrawn\nDONE: done';
COMMENT ON TABLE "deletion" IS 'Somebody wants his account gone. It outlives the account, so `person` is only an id.';
        CREATE TABLE IF NOT EXISTS "number_search" (
    "id" UUID NOT NULL PRIMARY KEY,
    "secret_hash" VARCHAR(64) NOT NULL UNIQUE,
    "site_code" VARCHAR(10) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "proven_at" TIMESTAMPTZ,
    "student_id" UUID REFERENCES "student" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_number_sear_expires_bc40c9" ON "number_search" ("expires_at");
COMMENT ON TABLE "number_search" IS 'Somebody looks for his student number (SREG-04).';
        CREATE TABLE IF NOT EXISTS "registration" (
    "id" UUID NOT NULL PRIMARY KEY,
    "secret_hash" VARCHAR(64) NOT NULL UNIQUE,
    "draft_cell" BYTEA,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "student_id" UUID NOT NULL REFERENCES "student" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_registratio_expires_811153" ON "registration" ("expires_at");
COMMENT ON TABLE "registration" IS 'A student registers on the web (SREG-03 … SREG-06); the browser holds the secret.';
        CREATE TABLE IF NOT EXISTS "site_mark" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(40) NOT NULL,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_site_mark_site_id_75c40c" UNIQUE ("site_id", "name")
);
COMMENT ON TABLE "site_mark" IS 'A 单位标记 by which a school sorts the employers that it lets in (ENT-05); most have none.';
        CREATE TABLE IF NOT EXISTS "student_phone" (
    "id" UUID NOT NULL PRIMARY KEY,
    "phone_index" VARCHAR(64) NOT NULL,
    "phone_cell" BYTEA NOT NULL,
    "proven_at" TIMESTAMPTZ NOT NULL,
    "student_id" UUID NOT NULL UNIQUE REFERENCES "student" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_student_pho_phone_i_983356" ON "student_phone" ("phone_index");
COMMENT ON TABLE "student_phone" IS 'The number that a student has proven by SMS, for signing in and for a forgotten password.';
        CREATE TABLE IF NOT EXISTS "case_assignment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workflow" VARCHAR(30) NOT NULL,
    "object_id" UUID NOT NULL,
    "stamp" TIMESTAMPTZ NOT NULL,
    "since" TIMESTAMPTZ NOT NULL,
    "holder_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_case_assign_workflo_3d900c" UNIQUE ("workflow", "object_id")
);
CREATE INDEX IF NOT EXISTS "idx_case_assign_holder__644d89" ON "case_assignment" ("holder_id", "workflow");
COMMENT ON TABLE "case_assignment" IS 'Whose work a waiting case is at its desk; decided or sent on, it is nobody''s again.';
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
        CREATE UNIQUE INDEX admission_one_alive ON admission (employer_id, site_id) WHERE state IN ('waiting', 'admitted');
        ALTER TABLE need ADD CONSTRAINT need_of_one_side CHECK ((side = 'employer') = (employer_id IS NOT NULL));
        CREATE UNIQUE INDEX signing_grant_one_open ON signing_grant (employer_id) WHERE state IN ('draft', 'waiting', 'refused', 'withdrawn');
        CREATE UNIQUE INDEX signing_grant_one_granted ON signing_grant (employer_id) WHERE state = 'granted';
        ALTER TABLE signing_grant ADD CONSTRAINT signing_grant_granted_has_days CHECK (state NOT IN ('granted', 'expired', 'revoked', 'renewed') OR (valid_from IS NOT NULL AND valid_until >= valid_from));
        CREATE UNIQUE INDEX employer_edit_one_waiting ON employer_edit (employer_id) WHERE state = 'waiting';
        CREATE UNIQUE INDEX delegation_one_open ON delegation (account_id) WHERE ended_at IS NULL;
        ALTER TABLE delegation ADD CONSTRAINT delegation_is_to_another CHECK (account_id <> delegate_id AND ends_at > begins_at);
        CREATE UNIQUE INDEX membership_request_one_open ON membership_request (account_id) WHERE state IN ('at_unit', 'at_province');
        CREATE UNIQUE INDEX appeal_one_open ON appeal (employer_id) WHERE state = 'waiting';
        CREATE UNIQUE INDEX data_copy_one_making ON data_copy (account_id) WHERE state = 'making';
        CREATE UNIQUE INDEX deletion_one_waiting ON deletion (person) WHERE state = 'waiting';
        ALTER TABLE employer_member ADD CONSTRAINT employer_member_assigned FOREIGN KEY (assigned_id) REFERENCES employer_role (id) ON DELETE RESTRICT;
        CREATE INDEX notice_unread ON notice (account_id) WHERE read_at IS NULL;
        CREATE OR REPLACE FUNCTION consent_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'DELETE' AND OLD.text = '' THEN RETURN OLD; END IF; IF TG_OP = 'UPDATE' AND current_setting('jiuye.blinding', true) = 'on' AND NEW.text = '' AND to_jsonb(NEW) - 'text' = to_jsonb(OLD) - 'text' THEN RETURN NEW; END IF; RAISE EXCEPTION 'consent is append-only'; END $$;
        CREATE OR REPLACE FUNCTION transition_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'UPDATE' AND current_setting('jiuye.blinding', true) = 'on' AND NEW.words IN ('', OLD.words) AND NEW.address IN ('', OLD.address) AND NEW.actor_name IN ('已注销用户', OLD.actor_name) AND to_jsonb(NEW) - '{actor_name,words,address}'::text[] = to_jsonb(OLD) - '{actor_name,words,address}'::text[] THEN RETURN NEW; END IF; RAISE EXCEPTION 'transition is append-only'; END $$;"""


MODELS_STATE = (
    "eJztfW1z4kbX5l/p8peZVDFTfh/Hs7VV2GYm3LHBi5lMsiEFDWqMYqEmamGGvZ/89+3TLQ"
    "m9WwJhhNz5MDGoT0tcLanPy3XO+e/BlGrEYB/roxGdm/bBJfrvgYmnhP8RPlRDB3g2Wx2A"
    "L2w8NMRY7Bs0ZLaFRzDXGBuM8K80wkaWPrN1asLgtknQYkLRFC8R0x9NpJsfUR0xe64R03"
    "7HkDMbmmCG7AlBuoboWPxlUWYTi/9vcYmoKY5gNCMWo+ZHOLlGR/zsuvm45fPMTf2fOenb"
    "9JHw4RY/259/8a91UyM/CIOPfx488U8wVuAJB7WDv2DQ7Kk/1omhBcDWxVDxfd9ezsR337"
    "41b76IkfDLhv0RNeZTczV6trQn1PSGz+e69hFk4NgjMYmFbaL5lsGcG4azYO5X8nfwL2xr"
    "TrwfoK2+0MgYzw1YzIP/NZ6bI1hDJM4E/5z+b+fSfMP6/Va7239odPv9g8jawyWElsn5ak"
    "RNuG900wb4/vuvnHcFiPj2AE5w/Uu98/7k/CcBAV+nR0scFHAd/CsEsY2lqFiKFcrukgRx"
    "vp5gq2HOpwLrJr8MbI5IBHNXNoQ6v+h18Ha/WAG+elhcKF2wssN78Fvzodltdy7Rs850m1"
    "o986H77abR6l66t33P7DSuO9+a3QYfZZGRNdf5nQ7j6l++wCg8HvNPfzx0G3f845I/B9Pw"
    "kxW/ZAdT/KNvEPPRnvCPR4cpS/hbvSNW8ehQrCLl7wv5Hmk5R47FIVjM1eK5z1F08eIfEn"
    "d8mRcs8/MQBPc8C7jnyeCeR8A16KNu5kHXE1gLXuftkuP182rYXmTB9iIZ24sItjPM2IJa"
    "Wp/vM5M8GEcEX+9WPtjWiz0I9vFhFrT5qES4xbEg3ja1Z/0RMYwo1le6ia1lPNoBsRDSw6"
    "VN2Br39Y7fGinYXt22r2DmKWP/GA7YV81WvfPH+7v67wLu6dI5dNtufXXH+3fcqz+6jXoc"
    "+HzTmMWB/9g07RTwXbEQ+LpULLdxmx/m3F8NzGzUbXfvEVwrmjOiXXLNcMQ1YsSf1CfGtU"
    "VHd3j5SXiEq/zw8/Hxycmn48OT84uz00+fzi4OL/hY8ZOihz6lrWjza7PVDT4n8EVwfSxq"
    "yDs5uDZ1y8IJz4UnEVoWQ2dbWxefsjmc64atm+wjnG8X+ma38Xv3z79CMOqsz20c/TlGI7"
    "miHDBsJmjufrnwS4YLbgtQdz995ZdMu30beMlcNUM3aOvb3VWDK4LihcMHcWU0/r4dWQQg"
    "6WM7ivgNP2LrUxIPeVAyhLnmiH50/9hD3TDt3m3eNbhmf3cfWIWbercBR44Db3n32/fnoc"
    "3WmwR9b3Z/QfAR/d92qxHeDrxx3f97ANeE5zbtm3TRx5ofE/dr96vgMlPDII+kn88eDkpt"
    "YBfvz/79ohW8wpRbgnkB9YkoNP/9F9w246dYlwIgFUX2C7WI/mj+SpYRp0IIT8fL9uBMs5"
    "eIrr5dXaKFF56by3878Z/OfzCRr/kOf190mtfdg7h3QAGoXq9mqiawwRdfArZw9w7x6GmB"
    "uSmZcBsP+Q/lFxSjGV45kl9+7RADix+SiPeVnGV/99AI4IEbk5qkDzpCH/T9DaFqm6TLp7"
    "rmn6pzewa3nRH/TUVA9QATVRgokxBtQ4hafIqqPnUATx+bbEGsAlCqi4kqeifhISN8Q9wQ"
    "phu+hzx6Y6p4S4HeoPV1UwH1AlBTMh3yx26iz/oW4ZfN7A0hu/Mm7Mj5qoqcfGHxN5fCLd"
    "/bntr6xm+wlpikoi95iVB/ZpExv8E2f91LsO696ap6Z+nms24LLDYErOlNVFWoBIFiRGf6"
    "xqoEn+iazpZVBYoRxja/oR7kLBV9X2EG5KspMTfdA+veRFW6ncA7Q4+pzysT8NcED/lQ1a"
    "a6qQNLjcR4dl1YwctA+T8vg9uYzgy6rKxltFJkiwRLamUVhUxQwWCMDWzOAlB7gAmvV/NV"
    "BDN4XKfH09ADPMUmfhRXCdOBcMhHGkO19blPk6m2Q9+gF6m2dfSdXE+wjXTg/un2EgnTl6"
    "ExtRA2XQbsR1S30ZQyW5BdZYAaOSfiXyGiA8sVMT5LlGa7pXO8TLFVZNqdkmlHExxHGUxh"
    "kngSikkSeM3apM90x/LKw2wIiSpqQ6mpDRp/m+Vnr6ykCljel7fU1+TdVmlxFT3pTSwzV8"
    "vilItkCrcnUMEshJPjDNztk+NE6jYcCu6FEw57LLgvp+c4omWG+aDTfpBpNyK7rGc+XDda"
    "jUskAuU981ur2W5dIn4R1IQsnatm66bZ+gpZOo6azCWaX1v9Jh8FnpC+zsfdNO7al0gjUx"
    "pWzLMs4VGWJTxKXsKjyBIKnWTdRfSES72M9etu8ze+btKG6ZmN1k3j5hIRfhZtrUUoPFXK"
    "Mblykv6CUkUaROXdgXLQKBU1tXhMXZdBTlBDYupWLQvjtzpwlobyW1JIFee31JzfGG2gAG"
    "x9tSAqetcGdaAM4LpbUQHoSjd60zdhRUEObd+5aeu5QqY5wzN+XnZMiCZE204O0wS44lmD"
    "NSKP1IZYCkZDiy4YsRBmT0SDWMpnpNsMSpIgXauhJzKzkW7K0c7YGtJlIROHc/aOIbj8uJ"
    "DNls7U4xZpl3/NLb0hn5FaaIp1A2FN47srAyExGyPYIHxqiBBNdXNuE/YRDZxnbwDDFhM6"
    "FScQF8q/wEM6t2s9czEhFoGwEsGWoUPACBJxRQUXamjiIlX4qCxKVC0lfDSbW1wiV0UPn0"
    "iZHQTrutOyuAFOkt0AJxE3wJTgOGpSNl+MJ1xmqA8e7h4uEZuynnlXb95eitfNOj6Y0wzY"
    "nyZCfxpxwMgXXl/82lz+4rDgttDfXYGV8yxYnyeDfZ6Idv6aH2HJNct+lO3FsoO6HyoAts"
    "5q7F0AjPyY6Xy6NZY5KPk6y6yi2eutMtS1WWOJfWKvQlZQT/Ga67vj+ND+rOz6TuJdON3K"
    "iesmPrfr+sN1/aaxK2fQKvM8xhUUSEtPdgSt0uCzeoH+TyfgnoFQP9E+0LmN+NAnm87QjF"
    "8uOFcwmln0mZhucU/EJnQBnhCXkvv+odP4+uHw/Kc4H9DWzqN8LyV4N9VSfC/ynsxbjjIo"
    "VYxhWqLCn8XbpcrFFSn3mQHi47Rin2GIHX907ns5LKfu5hfv5rkV41xJRtgZXt6StQcL2L"
    "nkBvaOebvhhBqyGkspatkqt8o6W+PeGWTKrfIWVpmNsGmu9TAHJZVzpcyrrJxn1V5f5Tyr"
    "IA+4Mqgql+RruSTLwgLcU4jTSIA7dvuGliDG9xtdpGQH8IKM+Ni+/xbJUbhhLpl5omgCHS"
    "M6t5C9oIifjqEnE7ywE316iQZ0RkxdG0CTMjhYQwORSAZf4ZFFmaDrTVOqN2zhRDF+4D9X"
    "GZFyItkTTbmGy+IaVhmuW81wdW76HPiuJCoI8Ba8lPJllMtTuRIppJlZtcl2OuuPqWHQhV"
    "OEKES2e6H5TUD0FfvfeN/sbQMcidxaroWQqHIvlNm9MNYtZvcZIeY6Kx0WVn7/0i12xEJP"
    "NnJUfw7VcUIV2d4FQl7NlQ1B6rjzVPaZUxWQYzHapn+qrk11iVeMa2p1sJbmlcKBYS/6o9"
    "omQcSpeouwrOHJRhOusX+WaZqYkXcMQdK/mxoqD9fQYqKPJsgizzpZMKTbUR9UkZNDBupg"
    "iq2ngTu0Nz87OTvrzU/Hp1pvfn5x+Kk3vxgODyXvkdGpOxuDDFiRk/q+0ep+ODzLymb80y"
    "sJ4RUw8pdm5KP/PCC++spy1F/K07VTT5eqX5pbvVb1S9+YraLql76RxVU8wzexzKAY5XGN"
    "u+PLy+Jd0y9+moWre5pM1T2NMHUX1Irr4piMrSdQOXC3woR+A4VFv9ebXVHxdYF1W9R7rd"
    "/cNbtdqC4K9prNrxAqw3759gBfWWQMpMGeCe+Nm079e4tL6vZEs/DCLGNZUlVBs3jmnGtX"
    "5gQ1JKZKPqoKmq/IRFQVNLMw5FQFzbJU0PQ77zYEN0eftX29b0N7S6nKOz5IT+/DhC5ive"
    "eB47X0vH4xss+8oS860bvgcO7NP51/GvbmZ2NwSp8Nz8/BKX18xP8+PuR/f8LazwhIX0RD"
    "wyVUYiTG2O2l5UILFRqRRglDjCLKbzj0viEy8M9iMv1f77QbJP6XT4/ZaTLvlsidub07yq"
    "tTUq9ODhZJ9H2aZWdz+zq+wr5Whidto10tPl9ho42qRUjwBen/PnVjMt0RL+5H3ydusFXX"
    "CAQ/GTD/yTOxlkOqLaErIwRQqWjM+P663b7/cHhUQ/KPuJ1m0wlF8BZkveAtv+8n1HrHPq"
    "K6E6WFUsP8F8qSv14kGDIXoGixiBFjU0Mm9e1amM/rfuLyrqjvK76HC9maOADVbiAq9REN"
    "bPJDViQeAa+Vn/eX7t0teg9fs4+zZfYQsf9Jm82Hhs4m0msuwsNeAFmXpKPoiMA3NRH2VR"
    "FkFUFWEWQVQS6znqIiyG9kcVUE+U0ss6ugrBWFc5WbMgfhGnf3t+0/oE2jq7FBo8Zf2u3b"
    "S0fXLEcwTWrGffExdj0SDPqgWJmXYt2UtyxQnydDfR6B2tZtIxfInoCCNwu83JaKotvl3y"
    "ag64yvBLgvKMuBbcEFMb5SvzvcB/o1FO8P16QMmpF5NuqwrEokLPVOXX3CzE2n/qV7iTQL"
    "j+2eef/t6rb58AuQXrw7NYkcc9N8uK53BEFG09kIW6UhyTgbdM7qUn4hxT5QvKPq844qia"
    "qiHSna0a4DXYp29LZpR3uKbjbWUVTTKgDcN9AW2a9f5iZ0+SA32YJYmxYeIESri4kqhPhW"
    "E8Z9iCVQClZ4phML+ng1MEMRQxGpd4oKWmRE9GdiifC7btfQ2HJ6/E7pFJrK6DZa8EOe7e"
    "YyBI5dhkB8G5vCzwEshLpofwz0N4JHE49kYGqrRPUhsReEmE4KOpbXMcOMEXaJBrCLDmKz"
    "1YEO0TPpWBwRJRblQ/EZOdQHhpfMmRV+E/DtPqLBKkriNEjmpw7/mo9AnyB2H8NEgZGyV7"
    "MDDr8aJvLiT4/PL4EpYdMPGlzHksNk8YUczm3EbN0wOH6EQJ8feY3JVR1d0omrYnlbV7i8"
    "o2+ozIIHbkPgK3/WfJgW4QsVRbPqY8YogoQiSCiChCJI1PbDZasIEhVeXEWQeBPLrAgSJS"
    "FIqIR8H7iZMvJhWArA0Zx8aRXEOahSCCg+mcoBXTw5wm/O5Vb+QrIqXl/qjaP68fpvrXrr"
    "4XujA2H3uem8CbSeufrW/a4cW4h7Nf1h3s5EUUkV6lRB+coH5ffIsMgBq3B854PUJ6LgVC"
    "QHRXIoWUBTkRzKQnJwYz8bAuvmRVf0fvXtJ6UljuwrtmswR1bafQEQV7+bZsQYKlVNoK8W"
    "Nu0vukA4Qo5YHaylVgPiK86h6j/CcH5iZ3ymuvozfWTPLdF1UZANnvhyfoZPUNCALswaVN"
    "sRxep1G9G5bejPhCGMRhNs8h+ELPKow3lEBJODajuB+kiN/W2dKJYRIJCAo3AW1eWxXIF5"
    "sSYRnLO5mlzZUnuabhvdLoQo5F3aM5s3jVa32f3jEvn7sO7ew6SCguvc+Xvn24UNIafJ6x"
    "NRJm/oqZG7bD48/TIK0HQfgrd3b+xEEFrRV3e6/cT2Rf3Wf2u93CveVQ43xdbmEpqrmVYU"
    "Wd9LsFQmQ+DGjisjGrrxMxoO2W0GPqGhj6Qmjk2tJqtxikmIJouYaUAjBgazpBJzlX5C+W"
    "+roSG1J1AWniHdHBlzjWjx5kLB5wBaddeVwdwMuZ7oJn4HvGfJYPPo0lNdM/XHiY3wmCtv"
    "4isDM1FZrraiM4sLQeTHTOfvteyduhI7dIWoklBfTTXuKqPxoljFilWsjA/FKlaLqxwIb2"
    "WZn7Ghc/3WotP4ZY5f4qBU2hLvbfAhbnVhxUKbnURibtq6kR9AT+wtI/gG6InBckLRblxf"
    "O/WWaMbl2EA5enH9ft8U/EZprgjJ39q/Ssln+iS/aTW+y29MsigLBVLR9BRNb09gVbwyxS"
    "vbtcNS8crKwitTHKg88G7asysY3tiwwEuAc1MRwLda36Wh6YkEJu9YLS0M4a0/4cNz8Jeg"
    "/MrCIxYJ7hCoy+DUH5Ixf9A8pz7MiXQTogUjEihfMsHQopYfi6/uUtz0bgQCSrs8QhczL5"
    "YAv1qEKy59k4mJzVCnmBqiFjIptLN5lxh1+PMAJoSDivxUvvhB9clPzetG67pxiQx9RPiv"
    "6JlhOpTM1+57A2Xedt8bH6VL8TnaX9t8BvpI17FMj7O1BE/pCB62TOULIM8Ds5JQFmnIIo"
    "W3fk5rdCWiTKcQnIrutU1L1N1bC9LqG850+wnty5r96jlV3KQigS0rNylwX8cZBKH7PqNR"
    "kM0eAN4Qw89+Xf0SDf4r33P8yuUWXJPMnr/+HdRETUXJHuJLM4cijVC5EVlkZuCRQ+yJUJ"
    "OKPQXYBaJ1pc5WJgS/x5fi48CFYYBEIEj2pZxBj0hsoIWl20RMB8o/KYCHFCEcuQeV2aBo"
    "R4p2pGhHtf2gLCjaUYUXV9GO3sYyi8zPGHf+fx7arcRNzxUJL64+stH/oNfe/eC0u9j9AK"
    "LAOkfat4U7tYUWECYIt28D/2PMcqQoIZ6EUkLeFJkpSl+q39932r+JKmvCeslDYOo07m/r"
    "13KgsJoUPam6zmBFT1L0pFLCqehJip5UTmAVPent0JP8jJqK4L1VdtINX6pH7FxqJBzhO1"
    "pLC0ZowXEvRiIGWJbVEgwhvMBLyDOWc5CB6A81gQMMErCJhkaYQa0jU0MmtfUR/1u0jhoM"
    "ySO3XkR2MjVryEsFCYQktniunjkAXpL4EiYSDaY0ICE59CYi2E0EW8byI2ra6FEUbTIpsk"
    "QKtQiSiFRt53rELPy8mSMVriCMdy5FxSJ2HIvw7pS83reAoHK+ldr55j5sOZfYJ6YWuOwL"
    "vJYL3S+3Nz0dDsQWJeizbEFmbnEPKD3oXufbWn0VQnkTy+yohnn7RwSklPMn5EtzddKcqI"
    "bEFKzpPjW8Kky8oYviDXTIDjywLzMt/VaVAvcFcEPPbTy6u2VbHqQwLdMdG35PYJaEq978"
    "09nxRW9+Soa4Nz87OTvjf49PNbD+GQIPr5sTBUE+IEs5jaeh1IBOFsxpBu2r5fz+ut36cH"
    "wU2157m6cD4uUAa1PdlAep5eVzwQlPhr35xc8XR/zfw7NTfiGj8VBeCHpf/9b95cPR2U8f"
    "UYuDLpwpXC2CNK4Rh1jUl4Pm2XSMsKhzjfCUmo98aspIz/Soo6COwlg3InrJh4v6D+KAGx"
    "UNXv4TITPm5IBBmezt1J5THhbF9qwI0UKxPatv5ii2Z4UXV7kq3sQyi/9HFji5la87vsw8"
    "uMwLGWSqXWRhql0kM9Uu4jo9QCYeaKd5MA6JVRDqo4sspMCLZFLgRRhqE0O5iHx3sitRuZ"
    "bUpxnQPU0E9zSMLf9Fc36ymL5Xyej6ZRS+6fiyEY5LwU0G1xOoHLLHWSpGJBeMiLyA8Uy3"
    "cUz5z5SX70pEoZuOro0f8+UluALKWl6BCG4mGuN1SL5DVxKVu0HPM9ygYW15dYOeR3q5ax"
    "pXlWPu0WRwfSKVQ/coU0Geo5SKPEfRkjxgkORVcP0ylUO54Ht4xtHJB64rUDlki68nRaY4"
    "rjh4MrieQOXALd76/ZsOWT83wkEpBfOLMOMhncf46FK2OFegcuAeHR5myzY8TMs3PIxAzI"
    "j1DJztXMquX0gpvH5vQl+GVuMSYa4oNQg2k3wKAckQqEMuui1QvW9eF7+rdvs24Ei+anZD"
    "9+23u6sGv6PF7cwH6ZIg0Wx1317280utHLLkQh+s9dZRGc7l5LmpVNytwRlg8OQlusbIvi"
    "5bpZTwqkxnlelcTmAzZTpnycSFJ58xfpUbpuPW3XkqdDcHw5mExNX8yYNRi0h1phq3ZASd"
    "PjbZglgFgFQXE1X1Tgo0m94QrYr2dg+6BDV9U5gqWmU6yP1zq+oWA1XVaiv4oZqS6XDjF5"
    "UL1J2YrKpQWXTzSh0OUB1a3TvKIvxa2abPnryV2ESfdeR8VYULz2YEG5uqnGKSKkEUTZFK"
    "MO+jwLVN0qX8n+1nq5XBln85ETDGoZHFSkpCX7bmYX02oYsYaoh727qrkEFxkxM+uPNVxC"
    "ZYM28vsW1aSBnJ0CUhe9c0aGHgKk2QokbwaCKy1D7LRDqn3xmU9xH1NxGGNmjDJZqzGmIU"
    "Sv+MsGXpotCPPeF4IX5VJL5XwrZOFN/3zJfMqHqflS+tTfU+q0TvM5WQs85zs3cJOaoSr2"
    "rPVk44U+JTqrJpmp4aNhfSKpuqFm0bglv2Fm2OAy/F/Fi5+DIYINPV4JfriHBdX1riskQo"
    "H8yg8xm3ALxux5/hgzvKGyDKapjGMqZYyOZzyoogTqFUrxgIuAJXlUwDFjaaYk2W/3iEnn"
    "DvG53G1w9HRz99Ft0L6NwWc0Mlj5E114UCyDUgjcmucNHpRLCNGztm1lZuyqDZqUFj0aR0"
    "uZcNGle21AZN/eau2Wry91W92+ZWTOBuBc7adedbU9g33h2+jolydJaFt3aWzFs7i9DpTX"
    "4pa5a39EvuT4FLqPFsYAaFhZbQOHII1YH4u21hohl2WiK9LftFmalvYpnd/Tov9S8opkiq"
    "qg3Pa5BVS1aPtQxBLeUA2CMHgPvaLBDejPyIcr5mAwi7FxAMyQY3ms3Lh2Yokaui4lnL42"
    "aKh6/pYBE3dop7xb3xMzhXXGPxZdcKFC3Vjvm/x5/4v5+G+Ij/e3p4vnJOQJVR0y1bCj4I"
    "1w5n0suh20hSNGsQtAUHhnsZUafL1s/2YpxXYKvivKVyi6hSbluMvnrPTxThlBzggJRKAl"
    "ZegjfmJVD2rDK+yqaWZjK+siSz7YbXvwcG2da7S0aZ6zH6fiy9PVnpn3rD+5Zv/Iua/wOd"
    "EtEVALMnrlxT9DfVTRF8lJUqiIb4WtmiCRY/OiQjLiBaYAWDkI7qfhrTkKH4U4iQqyTH+b"
    "ovnJGjQ2j3MP7Um5+fXFzwfz+dnkD3hXPPtDj56SOKad+wmFA04WsnrQs6Husjwr8kptuy"
    "kl860Wo9k9sj/Dr5OwhpZKRr/DvZ8xIuwfyMBnT4NxGKizMtn41fG8NLPsUjv78Y2C4FdF"
    "/wvzNzjHIPKlNnp6aO6tRQiBauOjW8ET1cdWqo8OIqW/pNLHPl0zj+0262LoVuCwkc9RtI"
    "38BrVeQquD67rdv56rN7AmXGe03X6kkW1+pJsmv1JOJa9VT+PBAHhCpXyPIkUx3Lk5Qyli"
    "cxVSyrXwKw3u1/azW7lwjbfTCJeyb/Bqr+NUXaF//WbViYrRxgz4T3+k2n/p2/mYBcLDIm"
    "e2bj9/tmB8aRHzPdWrNsYJZq/EfJ5fiPIvX4y0ZzKe/mX5FCd5UAWBW7VDzCPYFVekxzgh"
    "oQUpCqsqyvGBlUdUOzRARV3dBd1g2N27cKAPeNR7Lj8U2kruaGdwPy6p6gm4m+mmgpKIiL"
    "rZsVVcOK2NfeQkJ8QP8sVUr8DTH0Z2ItD2LYG96xWhppQ/OPylSCy5qbj0B5BsaDgTWNWF"
    "4yukltfZRQUOtlMUGpMMkPu49th7tATDGeLQiZIYPSJ4acdHaLLiSdAXjaToMKMZnkYphI"
    "g3XEiBFTcw71TKBRGGRsoyGZ8HsOck0xGlmYTZyhMu+d3/RLwQjhd8ZYt6ZE+4ha/MClV8"
    "5Ld+axKdJoMt9b/jA4PJpg0yRGhPD95wGd20A2gUHOb5fEiWBkSdcUY2L3jAmxhBGos7l/"
    "feKldgB/b3CMupdoQfgV2z3z4e7hErEp65l39ebtJXL7iuVu25XBV5vcrjrSrdr32KyzGj"
    "7xcq9GpAfPQ6N1I75x3mzim674yFfrut360uzcgWPde3n1zObdffvhoXl127hE+pTf90zn"
    "PyPOWX9f7/wKX8yw9VQapzzffaezuFq9D1NsGE3TTvAd++RCi6xvTyk83NJLjV8s/9+Hk+"
    "NP5xc10En4J/jwKQXuh7v67W20k5VFRoRfQJ5goU9kW89LdNN4nUjhaZZA4WlynPA02tDV"
    "ovxXT/Pg6xOpXCh2K01zXV0pgnE6X8cntjclUt4kV2fE3+zrMbL8gnuzxvwnWgzKBhuGJI"
    "BP8RJNoDbXI1gk9sSi88dJtv24UreBYua9hWUegxNrstY6h0T35ol/k+ssHSI5o5UBIRWv"
    "TI9XrlxOG3p2W95E+wnri17dwG21eXWT4py6DvIxLt3VmiQ7dFc3QIZypmhKGONXAY7MVY"
    "XRdwzp5pD+cNPhMPpOrkXNC6e0u1RRJhhKfnplSd9jc4mm/DaLyb/b1omEy5g888EDUadj"
    "wOjcGpEBV5+eZP3SGYHpPJ/HRzQY8QXyUvbAQ2Dwe9u7Pn4qmW/XMxfU0oio/WFeosF/ew"
    "ezucXnIT3+i3rz48Pj8xrqyceMwXf/lV/+++9A/J7Bf/8deC5sSzimRYFUfpG6Tdwr6Jkr"
    "LBzXNmxTl5APyIQrejwWyiAjBE3oQoxwnPbQYGLBf3uyA9oXrRQowR8SIulkdnGOHRBxVf"
    "tm82lXyi+9W7+0t25ZfQ2eQJk9n2v6Gs6zuBrOkz0N51HOt3wacuC7kqggwBdZAL5IBvgi"
    "ArDKDdnq/WuTH7neDu74CoJ7mikn5DQlJ+Q0mhMyscg4D77u+Mq5eY8zoXucgu5xFF1Q1q"
    "Lo/ueh3Ury/llxaoSmj2z0P+i1U9XhtLvQJgCfgEvAxfj9Xf33MPzXt+2rsNoBE1ypglNv"
    "0UUDfR7WWGOfmHLBlXl9d5zitj8rmyMFwzWjc4IaElOoliSxpTJopviJd8FjLyeum9DYY0"
    "uN+51qG2Ir3aFN34TVhDj0JnwZ49dNy9pTVF/OykoOcPgqH3nO5ijgeeo0+vno+6nfv26J"
    "RhnsubfImFjQY/cgMSDkG1N7OTTUnwWHvxgl6k4IctjLTu1zjGbEYtzS1ajscY0W2LRl0z"
    "r0aNH5TLTNBj8zkz2zRZhHBHL4pynChhENEm3pPBAj+i6CSgzKKsL/nsjMrsn53AMijwDa"
    "eDtXABEceQYL2n/z0xO4eWURSX4JQNfJFHcRk6hC7+WKmchFiQCd7LXzBCroFi2+1Pt0bs"
    "d1WkkpLulJqOKSpTHVy3bXVsYOKimwhRhCu6HMtOc24zbEnSRxxGlKoRGpehKVY/tT3+Cc"
    "XBp+gVAMG4lWu7qBsKbxW9JRa4bEoOajqEPto7UIkkh2Ek0BZwDNqGkz6LXJJ3JYNg4hh1"
    "E/bcXJ2LwU6ZGOhlTj94gu0iSh+LRuIxs/Ecmqca6Tn6DrpGo6SpdQ3UzdJPYSaXjJak4v"
    "YXnpjGCDaCntc0IMFVgXKdoXT47SssqlZSlmimKm7DMzRWX8linjN/iqz3HXRwTLvBrrvl"
    "2yFOw9T67Yex4p2euiNiJGzBNwpZvYSrDlwpIhuIdLW7oS9wzwFICvHAqFF//luF41W/XO"
    "Hx7hwgsC37ZbX69iKBdXf3QbdUWNU9S4nYCrqHF7R43bxwoYB04Zi5ywqzIYl6qqwGtUFd"
    "gvjqNq96KyjdU6B9c54urfjUO649TLifFEd1aldJJd0L56O1lcz46r4R1DkLSIKPQ2dJyw"
    "Nel4xeBvvQQ3LSQTivaGQzKmFkF0boEHmG9+IyE7drfUOA/09k70cjPCRG9uGeoZvezRfU"
    "VdvpiCRsmOXWhlMo+hA6V4Hj2JShpPRVeQyr8xKb1D7Ucp+1HTfNZt7IAf2ZJ8R1N3JT04"
    "LsPGRE3yAW48ZOjmE9RbXUz00QQxtx8vI9Bjl9tZjMGGUhNZ/LClyNjm2EmAh5IBc0jEt/"
    "URVDqO25q2dSqIkkIYU0yrM6QRS38mGhpbdCo5Z5pobMTneiJLmIhvdExEUE3Kz8otA+jn"
    "Czsil2aiYPJH1BWp//4TvWPuYDBymYzWusFVhpwCUXxRRKRW9FsyZbTXaRDMRrA3a58R7p"
    "l8f7Pmus1/mEmI5lQe2HCbVUHT1wia2tSereF0D4it6XHfH1NkWw73/bL/y7Iae7ERB5pk"
    "iJ5zbI1lDkqqZS71MoMvd4019okp/06Z15dwCNdZYL/c3qzwgUVmBh4Rp2uBSRZEdE/IFp"
    "yo0rIrWrSiRStadBar/wEs2mtq2tJKj9j9geO1NMtf2MYAhTf0ReP/uzBgowY2N4JlSpWG"
    "HKK12xaGT/AEaVh+PnMNEXNkLWe2QwwOGP3bOYUykUvwbqqlmMiweGuYyAExRUqrrWkjl2"
    "373WnkpcDNN88WkWGjbpukS/k/29+my7AAxW/SG2281/x/HaG+RvZc91Dqdgtu3r7ljMrg"
    "ZocUG77DYekfFtNInzTseUuCLVHVdkL5tYsUnPf1r50PR8c1JP5/4vz/tMa3zUc+KYvNPt"
    "rOSWIzfSQQNQmEuLctOu3DOWLK0nqDZ9hy80co0wU6qjjtjr3Z7tpk5th6i1m9OPFJljjx"
    "SXKc+CTKV3Mfj4zouuMrCG7xhEvx/xzguuMrCG7x3PvVuzozmXX1dq8el7Xoe3e1X0YQTm"
    "+aFxBUXfP82SJ0LUB9Yq8H58/8v/Ij6mlpEUgT0fSLVObuPD46/XR6cXJ+6gHqfZOGqgS0"
    "JASje2roo2X7mViWrpGDGMMnNKKWZv/MxNg+9Q/O1Jz6GRtz4haPgvpnQPv5iNqGBuYLE6"
    "2docfHRAcizlIWjYJYCrOlbcNGdEakERPfx7rQM4jaVNyEonNvtoAJBbIL/pEIvo/OLfjP"
    "ovKDYTjXAfaXxg1dJitZiWbZcn6siQvL5tD801Ne3MJ67juLz6GafOR5prdjRylddIu66D"
    "rb+kZ7esk4AQVu6eKtFMUyuWC/J7BRxf6SAZqC21ZK88NLehhTbzaFj+9JVM6Y2kKhFbJO"
    "q+GVlKKJlZpPouqMb5FIogo1b7lQ8zaNuvpc0+26OZpQ6yDGovMfrqWZcxgG9vFqZIaQFu"
    "P3B9HAnLLJlJi2U+nXWvKvLIKn7xgipibNK4ZF2gdhYHhhNNYN4hE/BOuDq9VDzEhcVGtr"
    "5ymYRnKlPyYqo7FvohhV1Ln3ShvMdRTRn4+PT04+HR+enF+cnX76dHZx6Kml0UNpSupV8y"
    "uoqIGdxdVZU2wtUVgx3wqsZIrxSr2ZZdiXnMey7MR7p12BUyzfs+RKvJ5/t3LPEr+u+TQ2"
    "vtYlPxJg98tUwm2U9hQ1fu+mW+EBapw7PGyal8b7LjSx6wkZPSXqafJoBjVt5A3MQPF1fM"
    "4GZpCDajxxtQgqD/sc16MJXxA0pnNQomb88hli0Mca0mH5chEsKkGALF9LhE2yiOP5bu08"
    "Sksr9SstWUtT6kIl1QWd9cXzHPNoUf41NhOeLZ9YmNrN5aq1qFft9m1gPa+a4e3p291Vo/"
    "P+SCwkH6TbCYqC0s52oJ3JHxFBPdlb7wlUzllfWBW/MiliDdO2lomKmDyaQREj3sAMihhF"
    "GtQhEYoSFf+v8X+JKaqcOHqQyHv9jAaM/DOoocHMIs8DcXwwwWwykMW6BKMbOjHEVgDb1o"
    "mACPGLoD2Y1Gn6hR2Ow6XzmUHiqw51W2TaFnjh+JRcCHpgQOsuMVz45p7IkmhQJ2VCWDLL"
    "XDr4xCuS/BNDLKfDv8nI7nOFUbpm5UeuxvGR0OPLppbjtc3NkFB6otITy6RS7J2euHp2M4"
    "e8PYlKeDe23cNNvt7cd19WkINSFQS6eKq2fx/JGn/2y6gAdNikMeJa1aY0H/QkVPPBwG0Z"
    "S81OffbjmdlVeO6LZxWFtMusKIfEKmcRFl9MdaW354c59hW7/yAX3y6Iv49zOjVWEq8IL3"
    "16HYCL18e48sryvY9XEpW7f7fSUMXxK+Ta8lYi5cX4YOUNCftzsmB9kkXjPUnWeE8iGq9G"
    "nvV8jQtXEuWFuUSvYv4jWd4NLyilYH4RZo3YWDdiXhfJyQ4+kY3SHQqzOOC0u7A4tpQF8U"
    "8+R6sjUKEUnlcOZIFjPw7y5BpcroSqUL1m9S13F88OuSuhIM8BeUnCifci8vUriY0mrg7W"
    "UnOpxbD+E8kYS4QkZ4imiG4GkIQMlRSdGFwNLSx+Jmhg4KYtQ76yzhDU1WMIWwSZVGfk0u"
    "lMAO0SDAJTx2dTb+NEEEu84vDzI/xrWadqPkN4hi171bWBL7hdE6c9OXN60fO/IZoISzef"
    "MTQ3NQrtjPw/YAO6GJsLl0IeN69PRKVM502Zdm6gfC9Ln5CqELnuHqW6KKyzGnsXguUQ2B"
    "ZdrrXQYdm9KcP+Zla6JBpQnb+OsRGn/jhHUnUfvBqTSe+hMyAyCSFoBEWmM4PfpNZn0YFJ"
    "lmdhQntwy7HUnC5TGhnpfD70vv6t+8uHo5OYApoFz++2pYLZ+DNg2qItlMk1Flnp9BINZF"
    "LawGl0Jat2UjSY8SeNiELIA0mRn+hTl7kFebiiLs2Aa0J9/0jnwgz6qJtIHJCaly2vgV8v"
    "/01ujwLR/crpTcWg6SOx0Ij/4CFcgZG1zPafom2gLEsDf/QZQKJq0exYsRKZFlGgUwLsno"
    "QKsAebaLq3dM7dMySq9KTS7Z4BPYm/5dbQkDypV9GNSlI0fe8WV9k6b2KZk2oCpFRgS6oI"
    "sGYsrUQNpovnQPoay2TF1ydSQbpZ8aXCV7p8zohNQE45xWprOsWC9lS+NYjKqmDOmsuwHz"
    "SqV3zPZHvRpL1povXyXKs9CnGDb4sCZn/Jr6htU3a0D77Xm91m6+ul6NXN4e6Z9fv7Tvu3"
    "xs2l4w0hWs/sNL58e4CvLDKGrqJhn1CmzTZTgmRKfmRM0wjDII95S94FpVTSQRBT15OXE9"
    "SQmOpKGYLVILadG9SAkII0/HLeVbXL6sAZCY3sqtxlSSEtoN5lzH5VAKzXq5n2cpN6Edjg"
    "Jp0BW3cDKgDchm+qit63oe06A75yLyrijWBzCe2LblT5vRDYuUtVCbfDr8OEn92Zmwcxwe"
    "jA8VpaSNpyR/YtZ2i2MmsLDBQ3hzWBdBN6vyNTf5zYNSiMMTIwY5/RQMNLEau9nugmfhfT"
    "w2TTyVR35BJoILWU8CxftPhQREKcCce1AQjEH/bOXZ0CLEQTVOHZtxCyESyYXOk5KwmVnR"
    "NY5XWzc0rCIeMPM76ms1gSvXcsddMWL9uROyxD9XoYK9p9GYZHUJ/wi0V4KHt9uTT3KdYI"
    "bLkY/U2Hssq8KCuviw5iQJ0S9C2ok0W0uPr1WzoT0MsGGlcLBjD5wKY2NgaCdg+CUH2AwQ"
    "HB33/EoAlAEX3KEbEys7t8vct9wXBF71L0LkXvUvSufdEzFL2rwour6F1vYplB0YkucHoH"
    "SFemMm2Ii2mSbeMYcstLLbIdIQXl22JR3NV/FSSKKX4SHIpOo37zB7AlsLbsmV/qzVsgT4"
    "wxN1O0ntn4/b7ZgS/Ij5lulYVN4RgxuQs4+qVUVFVRVLaOKRj7OQH1iSg0FY1C0SjKFS5V"
    "NIqy0Ch8nswNsa2vZqroXRtUfQLgXtcfrus3jYPIvlXEuyAPgWJP71vffh3AlZ8ftb7d3u"
    "6KPXHjlNA5iAvAuMdqqQEY/6gX4y8PdEqGVFuiBeYIivCGc9ehR261f0RNG/r2GvozkVnt"
    "zlGRtj6QARNBfKCmsYREfT0m9LKtk2SJnEhpGC0NPRUzUTETFTNRMZO98beqmEl1F1fFTN"
    "7EMq90kKzaxUpC+T9CO19yF5CXff370G3p4LfmQ7Pb7lyiZ53p3BTrmQ/dbzeNVvcSMXuu"
    "EdMG9/9151uz2+hACGBkzXWbiHH1L19gFB6P+ac/HrqNO/5xyWwyLUcI4A1EaqL5rvCCue"
    "nUv7cuRSdHjRuiZs+84S+bS+SGRne/NCqQoFzfJYRTub6V67ucwGZyfe8qB0sUUegIfTQm"
    "A8s7WkvPvxLj+pYzMEP21VKkR3EBwbM2kT6dUcuGgpYmtUVNS/xEzI/oN6f/sEVEXU0TTT"
    "F7gmKYJnkmFnoiMxuJLvVxWVnbOUkWZ+IQ2yPRIQAgUW2My9nG2Lldg/AnYu+Mfj0+1fbx"
    "Pz46/XR6cXJ+6sHufZOGdpRX5aAUq64nqoOORJl19OyAbrlTnXgt5cHXE6ggvMX3DWXcVi"
    "axHvIUhH0yFQR5K+0AxbaY087xyyhDJ93Q8dSODVXyDj8rsZpCXdpfbF9UzP23VjxpYkda"
    "uR/+OL08tDwpmrkY2ddXQzPV7J/PDIo1oiEpf4lGEzJ6Ep8XkO/I/1dDzhARal9MiCkC8n"
    "QGNwq1IDLP1eaYYglbmD9T2XvHeA/GQ/ja85F/xnyrov8q+q+i/yr6X9uPyKGK/ld4cVX0"
    "/00s886ySfZoUfMm54gPEUCTrfqAUAXN+qNMvqmjFOfUUdQ75arz/WFMmazkmzckpmLCb4"
    "4Ccf1L41qmqwoDUJAgxHeQkurYhD3ztl2/EYPgdhFjVpQI/neT2+qdG5DQdDbixjfIBBNd"
    "w0Zoticl04OSoyMHt2pZPyGbOy3s4BOqTDZ3YaEHgc8jpTHbZjqmroyCNBbSIc6NqCOiAI"
    "0FNL4eRjqilauHURik8F6fW/lUu5XI622KB9vyBL1CtEYR/RTRr4RwKqKfIvqVE9gNiX7+"
    "jlpeb6MQOcwR/PJrhxjYzd5NCOIG2HsVuZf/3Wbc9ZqfjZixIVf3UC0t2jryDXoxztqFwr"
    "LYzdRAmL/lgHJILWRT+gSNw+FHXUJ78QUfWoOS8rJx+TOxGISc6FiERBfU0lhNFJqFMGk0"
    "4rq1M0FB2zZ/5AOJ2vzPR9nJ3BEQvEoy5T+caJ8Rm/N5sQj0TvESSJjyIQG2JUUU4rfA2s"
    "zRzlz8KoG5KnS767DtbG5xiVxquU+kzL6qNRXz4puOOs9kHoh9IhWEuHi2pU1+5Oqb646v"
    "ILinmQzL0xTD8jRqWOqs/6g/k5h7+IpSg2Az4aXsEws3a+Vye4h1GqW93b4NBC6vmiGCe+"
    "vb3VWj8/5IIM8H6VLTjPpKVDOOSoaLHc0nrzchIKUcCi84FFba5aY+hdVM+wnsy26FwJ1V"
    "qjS3e4uKkmcxhp17qJZm2M18gzIRaMfcuCKYWzqu0bWYUDTBDNqDGNAezAYj6/1D/fr6w+"
    "ER6s2PD4/Pkfx48lM8abaAOVWjsRK8bmop9tNCZzH8/Wwhf1d2LS30dTxuB9/bnV8vwS3w"
    "JItV/CFLVSx7Zv2q065Dp++hRbEmSlR0ut/uRZEKy57P+IjOHR+OrSkf/a1107huiqD/nF"
    "/hSNfKUrt6xrEn/RExYoL8V7qJrQT6clAurN4ubcJKs4qFqLdOiytP0eKQXjVb9c4fXkMs"
    "T9u6bbe+XsW0xLr6o9uoh+D/5581sPcJKeDXBJ5MsW6sgX1QTsG/JvzcbuBH2RoLEJZUS7"
    "DmEozhp1ox3RGzbd8+8VekJ3Cd19CJe1dk3sfr9/e3Tdh9HXm+O9/cNbtd8ZU21W27LPvx"
    "fKatyZ0PSipnSKmdIVx94kfzGSl+GcVTCZOPy+VcKmvv4/VdS+LuK8SxVP0i7P4ntYAq7B"
    "n8e22TdCn/Z/vevTLc2Vvw7W3kr2vNp0NiPRBsjSYHMU67wPFamufOFCP7bDU0e6V7g9In"
    "JtxuwG9wvW5yRvT+odP4+uHwNMZZl3cCoFF8B47GhCC4rzTgUECFKig8VXMT4OkUPHxjOj"
    "e1z6I8JLQiHjiTDrxjXBDOXXMYHFAHhvVMPLb5KYGS8XD3gEYcJ4SN7DQL5RXcqVeQkZFF"
    "7P4EJzkHE3bjoFgxVsVu64YF6wCdZqkDdJpcB+g0UgcImJHwdOSC2S9UQQrAFirIqnzmt2"
    "CTyZ6SbI1lDkq+zjKXxKDYu1WeWfSZmGssckDwVepPqCd5zTXesTdgf1Z2v5gm5cR1E2N0"
    "14XbyKMO157UmC1wvJZeUjk08kWzte4ZmFKWWNAGTdLwydA1N088Xoj4eP7TZzFiCOmm3E"
    "KcUP4zxTfSeIgat9s5DZjAA83iZqqIQ4kebpCLgBaYuTax6QpQbuXyE89q/AM2IHNgbtq6"
    "IQ6LMDpIy91F2bdlefXVlH27e/t29YTlixEH5VSEeM0IsbJ734S2rOzet7DKY93U2WStpz"
    "kkqmzfMq9z2SLh5V3a/TJ+SwrsHlu/LvYxhq9vWZJtXn8qdwZz99HC2pyvL8KOKTmaUGpw"
    "sxRqnXODcaJPP6IuP6CLgKqwDkW3zHcMQV+f5YIbgzF9gwqdOcb2XNUid5fSpLIKufu9c3"
    "7+S/tLgoUZo2t9J5Qtbk+Z6B5b4DxGOHweX0kP/yFlBe/WCl4tRQTtFCM4IFXB8GPxGfR5"
    "a8JWuBxs8a10OBwaseLhfZkEvZIuM9gHd/XbxiU66plfGvLP4/AukimwniWunhxWj2TVe1"
    "tEfgdPVHZNJ0/ZbvcdeHnCW3WON02MaJmfg9L4NVXS3U7v+Cn+mya88uNx9wSqeHcXvqVq"
    "BCp25cF3JVFBgLO8PZJfHpF3R4y9FIT5YYoNI7FOb4x4lVqEnhx/Ovdq9cKHtDK9D1wZuo"
    "3pDqrCHm/BUaoy7d7EMu+4KvQeLa0qC12W8IIqC12JstD7imxhdaGdAsMxNQbyFIb21TKu"
    "COBB964/5Y9siFU403AvfQHpePmpphuiFea3VvH2GlHLIqMCwLr2JqoqVBYZ8svj02x8Wz"
    "nzVAmoXJH4QLqNW4owHlA3c/1lWH2lDyv4WmN0bo34nmuOY+Kp+cF6ENM1ndkqiJeTjiVc"
    "4oUAJgPT9+58FYEsJyfGVW5jW0p4em9aS4nVoCwpIIKp8o6h3vzn8/Pj3vzTaDyMTeJIHJ"
    "jKWBFpzgGuivhRYTaKYpLslEmSN4O9wsnrxTcHUOyRLYa6lB9M+cF27a152Q+WxVXjtEPa"
    "0PKpy1kqpD/5n/ZirMOrzLbhPmIE1TQZ29zbUHfnqShOJiHapr4+IouWVhSdPjbZIrZAbV"
    "6Q6mKiikLF+F7IJ+k/Wnjj1/eDnOsrTFVRuMh0ZtAlsfpE0zeFq+HM1eBTVRyugpCqKEpT"
    "AlEXNtFnfYvwy2ab3ll33oQdOV9FgcOzGcHGpqqCmKSiCAmnyYjOlhuCdMPnuebTVBUmMH"
    "s21zpvnGkqipJFoQBOX59CYuCmQS4xV1NMVVG4nFy1TZWqyqX4Rl1gJrX10abcBfDTtMRE"
    "Fb2fdhOK30ekfMHQTW+qqsdBd0Fa2Bectlo9QPavjZYOcLzNKXUD3BEvBkghZ3/KfxACEU"
    "QthFeB0CE30qFgOhx5//DHw4fDoxoS/z92/n8eU+u9kBlVgboSxE1qpQ2olqgkXfG1wHcb"
    "Ti0RtMUHU5/4z4qH9uVEfFe2zFHrg/tO+7dm67pxKap96vx39MyH61/a7dtL5y0cfl/v5h"
    "6n47GjhGe9y1cSr9gLblvv5G3f5wmUtWR0PYHKgXuaBdzTZHBPI+CK/px5wPUEKgfuRRZw"
    "L5LBvYiA6/TezAOvT6RyAB9lYmsdpdC1jqJ8LUhvkHZaVohXEpVD+DzLuzf51ftTHL9IsW"
    "H2kw2zl97RXdBh9hKo1+PD7C08OyDE7CVWO2TE7CVeO6TE7DVer8eJ2UuYSkGK2UvkComm"
    "VjqSOqOGPlr26TOxLF3bFKp7MVvbmayikL0u1Wovn7sdcK32E6dXJ1vtJUw7ZFvtJV6Kbp"
    "UBJCfBemMCUdVqGAVVT2w9FUBGu+PTVBWiHdH29hIrVUIn+221G+LeXmKlyg3tkLon3u0J"
    "9D33vZ9O4etP3WEZCp305mcnZ2e9+en4VOvNzy8OP/XmF8PhIRou0WKijyYeEQ8x0BZFkx"
    "7P0cQ/YRvpNuIKM4POsu8bre6Hw7OfPqMpVwzRBD8TZFIztjvQa546tRiLKr1SPqagqg6y"
    "RS6Kqg6iqoO89sZZK7A6yLb3YMdqSNiFVzbFC/uwuRqYYSeWo6EHPBZU93cMzeZDQx+hGb"
    "/SSzQzgB5vkx827HYzbOFHC88mrIYgrkg0uW1StLCoTfjGGLflbuUcL7Pu/Z36sPxDnNbX"
    "u5XfCX/5y6EFOxbAUbUh75a6P+EniAJdtyyc0BTIkwiBzdd9a14wH9LDuW7Yusk+wvl2AX"
    "a38Xv3z7/CWy88AH2mm3E85vTuDiFR1d6h1O0dNP5KzN/BYyX1Ks2sVc/yNXt3qE48b2GZ"
    "bd2OqxCdbIV6AhU0Q4vPNwE9M4pul3+bgK4zvhLgvqA4BB4RF8T47oLucB/o19BwMJQiMe"
    "eg5WouuJKoBOBbz54KWTR5doWw7Kts/qW53fdtW/CM2HUSQlcWcIkfqoObTv1L9xJpFh7b"
    "PfP+29Vt8+GXxs0l8u7UnglA83HfW5doodsTPnZhhn0OWR7F4vNEd9xabX8ePdVZTfmMyw"
    "NpAT7jXXdWK+ej/yKwGzZW26Y/3kdNie394SeupLX/CIzL0gFE0vUQw0sn1ozRMzbmBOkM"
    "/N/mYw0tnBA0m9C5oaEhnwibGv96id4/dK4/HP4cU+mmuKl7Zs8cjCbYfCRMNF8foAnlmK"
    "LBf/mDMuXIDsmY3+tcdGwT669/B59hSn6Sh1M+4wjPGeGzouYNkr3e0BQv+QHw/es2n34w"
    "sygdD0ACYu/M5pNpaKaP7LlF5JWLbjcMppWX9emnGpqbtm6gk0OkwQ8U5xbyFnnWyWL9mI"
    "HfAarCASocoMIBKhywLzajCgdUeHFVOOBNLPMb8PvUu/3r9u1t42vjEmG779gFPfN7vdlt"
    "tr5eogXW+S762DPr91A1DFxCXOsGJVDrmZ3Gl28P8JVFxly3LNJHdJypoE1KPZuIj8inN0"
    "fX9Eo3sZWsyAQkQws6XNoyc6EcS1rEk3oF4QT/Q8pxvWq26p0/4iMS7nj/A3j1R7dRD63B"
    "glpxtTWSQxKeQJkfojUjEseH2VrspfXYiwYlwIDLYw95Asr/qXzKyqe8X3BKv1JeRANSCl"
    "TlqFeO+tICm8lRH/NOKOKWrVz+euSuDbwJSxUF8SWdxmUlBFJSU7ISVkmw2cIgbZOgMbUQ"
    "wVB/3wlbSEf/0U+fIYnA+Q6MOzqHQIZFF2iCGaQaII74WLemREPY5PcUXyO0JDGJCds5DY"
    "RHvkOMQsQeRJ0KJz7yHvCroSn+m5+0Nz8+PD7/iZ9DhmOIRT4j+FdEY5wwjEaJPBdMAJER"
    "gi1DJ5YTdnFHMptSTQrL0Itz7rmpOfmKjB+AC5SxEKKpaIiKhqhoiIqGvC1PqoqGVHhxVT"
    "TkTSzzG4iGfGtdt1tfmp07iGnwrdPVM3vmpnGS7rdOSwZK7LllyvLQu4+JUEt/jNNjUvqr"
    "eBKVK/FfPLyiXcoaAaeg3JrhpnI6PF4z2iQaqqwBf1BOwb8m/P/8swb2PiEF/JrAO51u1k"
    "A/LKmWYM0lgOPQy3Cdl39YVC3CmoswoVPSX3cPjhFWC7HJQvDLsPHIXncpwuJqMdZcjBE2"
    "NR1Mam7orUOGihNXi7HmYpiiouYayxASVAuw9kZtcLt9tI6yFBFVi7DmImi6k6u1xipEZd"
    "UyrLkM4uzQryr/KkRE1SKs67TwxZlzui1CkmoJ1tWQFPNTMT9LDmfJmJ8vsz5KCanifSre"
    "ZzmBLbxAQwaGaNskXcr/2T4/tAyviy2wQzdjfIpiC190gViU8bk6WktlfIpx/JxGxjrUgo"
    "rJR39E3QlBQklE2CKImCNrOeNLKjiYCKMnskR0DPxG3UJ0YX72yJm6YFwuhZhJdRbT/GFr"
    "Z8nCpOTTyOams7nFNwHFntw1e5IvchTmZM6BM7wYwsFOXz1hwkGmQmjHKZXQjmOqEsp7PA"
    "e+PpEys3PWRPkkC8gnyRifRCBWrUq2ewtDqAc2XgFUDpzDclXEO1PO8FFKzvBRNGeY6f8v"
    "Bucr/bFpJhTmdSVCCOt7mS3Er5f/78PPx8cnJ5+OD0/OL85OP306uzi84GPFFUcPfUpzSz"
    "W/NluhAr3wRQj0CT4+O8/n4VvJqBIEtTWde54ymFXJW2mPZXfpHUDu0YxYjJpO2Tc85Jpz"
    "WBnfpl9KqHyx6l1qDMcnpe7sde/sN8DPvm+0bgTbekZEn8me+Vuj0/zSBGb1M7F0/su1nn"
    "nbbP0K3xi6+bQm07r4CsV7lSNREu/tXqRIRHzIyV45v8r1KMKljxbmCit4RjZsvfoVJnLd"
    "Q+V4Wjd2yIXI3LIPaJ9oeiGINfg8bwKwIrBy5qoyXgaxbY5WXPWkPFDdESisyyb6rEP4j9"
    "9ecu+u8cKzGcHGhjdWXUxSVYiEXjuis+WGKHEFAV/zaUpjaRQL08yiBbyj7uUsFcJom/VF"
    "Vq3aY4JNgT7uybEmKzAsR4l1zJ6YqP+BTQpRG/SdXMu6HdgUBTSo6VQbl+U74Cs8GtG5Gd"
    "vktKhpVVWOPY8rqaocuS0sVZXjjZmrqirHG1nc/fI4qWd4zWXeh5LKr1TAYSsFld+AV/01"
    "asD3zMbv980OjCM/ZrpVlgooiutffBBQB2tMt5c5QQ2JKc6/SqF4SykUewuqSqJQSRTlBF"
    "YVz951ekScWlAAutKx2/RNWFGQQzpRuUqUyxvgHmrkHMSmrPiO19KTVuStNPOGvhhMgDQS"
    "p4ep01DVjQJAkXBhm5houEQPdw81ERNwGBfQ6hT6qoowAfz7SG2bD51hxsAyjsYXtnYmKF"
    "feojaS9+QlGloiasGEFNOhfDkTDVrZBHJeMJe0+GnfMZFEIyMazoVhA0IbOlQsH1JtKVrH"
    "9kw2mlBqyOmcS3bGa2TE76yMQQ8V1NhpUEPWoBI/Mo+bJyS2LQfE7rJnzk8z+ALOTxN9AX"
    "CoROU6S7pDvSaBVb5L13BYBwSVv7rU/uqymd1lSEUuwuhWueA7N3aKU63rXFOczuw4rdo9"
    "lKpQY9+gF1XpX+gC0TGopoxOiWyns+CqLUeOaEKLRQu+OnTxGQmuDBP0GZmw3SEa1zqZTW"
    "czEqM7Fzv1Bqpq1TKOD7jtMYFE+YXTZMjQp7q9XlClKEUqWYWVa9wnZlykMn1rD4mq9Icy"
    "7+3iGY6ucGIaqTf+9fJID7dlm8gk0uOj00+nFyfnp17uqPdNWsqoTA/daE8v0K9DGJO/Pu"
    "rScQ6lbj7MNygDKdRJWOSvMfBhaORZH5GPqG0aS+HhcF908DcjI4uI190Tmdnoff3htwf0"
    "6ePxT3Gs0MLmVR6SEui7aduLTZ+49QcLmmePD0qVd6svjXtkNMGmSWJ8I9m4MD7xUrNhvj"
    "c4AN1LtCD8iu2eeddsNS/RVDf1nnnTePi1276/5K8T9sQ103XUreJzS52uDXlufp9I5Whg"
    "xd/5fJ+M02tS4HUFKgfutjh21npU1aCkcv2V2jxgZC3vrk9MLXCpF1jXDNLnyjSNNfQTzc"
    "CwWJWqCm1kEAbSuQVrlq3x/AQllQelzE8Q4Qiusw/65V4lK0e9I9dcYUmbXzfIuXdrfGBg"
    "ZnucF0Qt1G1374E2IwstvK3Fd7KNcwY/g1Iq26Bk2QaVQTWFyO3cglGAc1M366uZ9hLXF0"
    "PFwac1ECq+rj9c128a5aHF7inEaaxYD+NdkWKh/nrdZAsRKUio4+4cr2Wo5I5XQzORYuV4"
    "ZFOE0QgbhlNY3UT8tpjOqE3M0fIDv6VqMtZxeoEmdG6xGtJthoA8uqrJHs+FLfoEMeGVPw"
    "/YiMoavhCJ/0uFW8oUbvHWJqs31BMos9+/TP7QXbJVyoXu2VkWdM/OktGFY0F0LVmXLXfA"
    "MCxXQbyLD51ABvw8xhn4MOVbR3J9cU+qSr7Ak+NP554bED6keQAf7uq3t1E3IGygUTTT2O"
    "muhOKl19btB7hXlVSU63UrtXu3aTTUGeSMTYkZz/hdHU01GEaYkT4ODn7RZPg+oYygBbWe"
    "gIsr63wgmEmUj7eF0g5kh89Ozphw4TFIJaNmzakyL5PO3vHxj/zOiFoNWzgH5M4N+C4xnQ"
    "3gKJC4YEJ+fOArQTa4BLtkBQnwvfgXTqNUZHE7XUMML2F6SU7G5hJNud2VbJnAzxgb/B6C"
    "+2H4NxkJSz9sovx5AERmabd5Eqo84G4NF//SZVX6/DIVVPiKb460eiZy3NEBIVVUI6pDT2"
    "d5VQ9PSHEmSqd2BKv6rFNmUxXY3IvFlUpAzpdhQEi9DNMDUys169XiUiXF9cWoSeC+KlPM"
    "pEOmAF1svMQ7lmr6WP5RGXJONII1QzfBXnBFncLgmKFHyBehc7uGGJXfchPkkRIGX3KTZB"
    "TT37aYKXMYHHABXh3eJ346FSVRxkbpXk3K2NiL/bVkNcH3CNi900jFVpHjleSOr+DrqJhE"
    "rJK4kLsWNpluJ+Tt+o6m6lF2cFwW7zGaAi1V1iEYW3TK/yIWAXqI+KPG/yfrkblH9dEEsb"
    "k1xpCO25RtSg2hFhFEnh3Hddh/XPxZeqbQw0xq6yOuh0GFNa6y6XAWmAIyhQmCnMVH4abm"
    "qjKXtej8cVJzTo6RgAtLRQXcyD1z8Lc+X5KPQ0M2xhlcoqGBzSdwLYOmh92s5AX/SbrUCx"
    "1ftqwBOhC/YbAqXDkQV7byb680SCx85mjMz8SEC50uTAET/zFTCr5sw+BzD/hTOyQTbIxX"
    "nnKYHT/OCVTgWAjn/MzgQIkiHYKh4/rhOY4GQVwEinbgBV5m7pOTqLXyXYIP/tNf9FRuHO"
    "BFhwMcT2rFHvHPuTqSS89Na2odqxDEBJwddXUzFXf70eZX6Wet9F+l/5YF7KKc7STG155C"
    "bnPGq/s1w/3K6NyK83anwOtJVBDg42zcwRTqYBhgG1t8U84D8EpCAZwBYL92kj1/ZyWj8k"
    "zi8BSfcty0QakK3rjnWW7c8+Qb9zxy41rUyAWxO76C4BbfRcgimNGYzpNpZGJXonIlQopX"
    "G1SPMw/c00z5Bqcp+QanMfVXpKMkl162EqkcxqpC096lGXhOrjwQB4TWArlkKtm2dYiddS"
    "ArGc7FqL6q9eAWzInckUsVtSxp1LIkgbV2fW5PHkQf15jAmu9oLS2wRvnPm/S9drAvR9Yg"
    "+mTQR92UwR6Iv4iMCJsimeX/GVEoZQvJiEAjGosQkL2gTjFbGdGCDOwoWanguVV93FK8BJ"
    "NDMXkTXVVN3Mx659CiC0as3LnEYbkKelmKB9umuRzbtKLAnmXyX52lOLDOYvpgqxzXiupR"
    "/lWG/uxrLLFPbG8Kz72Z9S2JntwhIwLsqfs5m8RpyoHjqbqy5Yzsz9yhmbRlGO0y7jWhsZ"
    "LxmIy4MgucJ77fAv1JN/mua8veQ/C1n8HlNIOQUvFa8xbOobTnkmvPlWsdBU/gR7eEWg1h"
    "5Cqhu9fwEssMpoWCk7oIVUHXO8mi6p0ka3onMaFK5+2aXw0IiSpVr2yqQHCdZ0bMi6tLfi"
    "TQXz2BEkdCDjpwkR9laUTZbZtfNrc/WLb3V9oCN37vBtbWfYjiawe5w30P3TWUEypNQkCd"
    "WPooVhNzjqTqYHg15iXlK/npKli1eSvE7Q1bBiRrMs/EchuzZd1dfSIV3F23Ul4QHqo8+s"
    "usqvTho0xUlaMUqspRlKrCz2jHNmP6z0O7lRQx9UTCKos+stH/IENne5z3HwcugJG+mYX3"
    "rZAGAhPsfDP79/8D3QTIPw=="
)
