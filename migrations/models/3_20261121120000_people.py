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
CREATE INDEX IF NOT EXISTS "idx_membership__employe_0581c5" ON "membership_request" ("employer_id", "state", "state_since");
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
        ALTER TABLE "employer" ADD "services" TEXT[] NOT NULL;
        COMMENT ON COLUMN "employer_file"."kind" IS 'LICENCE: licence\nLETTER: letter\nSCHOOL_LICENCE: school_licence\nIDENTITY: identity\nLOGO: logo';
        ALTER TABLE "employer_member" ADD "entered_at" TIMESTAMPTZ;
        ALTER TABLE "employer_member" ADD "assigned_id" UUID;
        ALTER TABLE "invitation" ALTER COLUMN "totp_cell" DROP NOT NULL;
        ALTER TABLE "site" ADD "region" VARCHAR(6) NOT NULL DEFAULT '';
        ALTER TABLE "correction" ADD "proof" UUID;
        ALTER TABLE "transition" ADD "site_id" UUID;
        ALTER TABLE "transition" ADD "college_id" UUID;
        ALTER TABLE "transition" ADD "on_behalf" VARCHAR(60);
        COMMENT ON COLUMN employer_member."entered_at" IS 'his last way in by our own pages';
        DROP TABLE IF EXISTS "sms_code";
        CREATE INDEX IF NOT EXISTS "idx_account_kind_270374" ON "account" ("kind", "name", "id");
        CREATE INDEX IF NOT EXISTS "idx_employer_state_s_4afcaf" ON "employer" ("state_since", "id");
        CREATE INDEX IF NOT EXISTS "idx_roster_impo_site_id_af77f3" ON "roster_import" ("site_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_roster_impo_created_549c56" ON "roster_import" ("created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_site_notice_site_id_2a5a7e" ON "site_notice" ("site_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_rebinding_site_id_5290ef" ON "rebinding" ("site_id", "state", "state_since");
        CREATE INDEX IF NOT EXISTS "idx_transition_site_id_ef9ce6" ON "transition" ("site_id", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_transition_actor_i_87ebd6" ON "transition" ("actor_id", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_transition_workflo_96e2aa" ON "transition" ("workflow", "at", "id");
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
        ALTER TABLE site ALTER COLUMN region DROP DEFAULT;
        CREATE OR REPLACE FUNCTION transition_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'UPDATE' AND current_setting('jiuye.blinding', true) = 'on' AND NEW.words IN ('', OLD.words) AND NEW.address IN ('', OLD.address) AND NEW.actor_name IN ('已注销用户', OLD.actor_name) AND to_jsonb(NEW) - '{actor_name,words,address}'::text[] = to_jsonb(OLD) - '{actor_name,words,address}'::text[] THEN RETURN NEW; END IF; RAISE EXCEPTION 'transition is append-only'; END $$;"""


MODELS_STATE = (
    "eJztfetz4kb35r/S5S8zqWKmfB/Hs7VV2GYmvLHBi5lMskMKGtQYxaKbqIUJ+/7yv2+f1g"
    "XdLYEwQu58mBjUpyWeltTn8pxz/nswZRox+Mf6aMTm1Dq4RP89oHhKxB/hQzV0gGez1QH4"
    "wsJDQ47FvkFDbpl4BHONscGJ+EojfGTqM0tnFAa3KUGLCUNTvERcf6RIpx9RHXFrrhFqve"
    "PImQ1NMEfWhCBdQ2ws/zIZt4gp/re4RIzKIxjNiMkZ/Qgn19hInF2nj1s+z5zqf89J32KP"
    "RAw3xdl+/Cm+1qlG/iEcPv44eBKfYKzEEw5qB3/CoNlTf6wTQwuArcuh8vu+tZzJ7759a9"
    "58kSPhlw37I2bMp3Q1era0Jox6w+dzXfsIMnDskVBiYotovmWgc8NwFsz9yv4d4gvLnBPv"
    "B2irLzQyxnMDFvPgf43ndARriOSZ4J/T/+1cmm9Yv99qd/sPjW6/fxBZe7iE0DI5X40Yhf"
    "tGpxbA999/7XlXgMhvD+AE17/UO+9Pzn+SEIh1ejTlQQnXwb9SEFvYFpVLsULZXZIgztcT"
    "bDbofCqxborLwHREIpi7siHUxUWvg7f7xQrw1cPiQumClR3eg9+aD81uu3OJnnWuW8zs0Y"
    "fut5tGq3vp3vY92mlcd741uw0xyiQjc66LOx3G1b98gVF4PBaf/njoNu7Ex6V4DqbhJyt+"
    "yQ6m+J++QeijNREfjw5TlvC3ekeu4tGhXEUm3hf2e6TlHDmWh2AxV4vnPkfRxYt/SNzxZV"
    "6wzM9DENzzLOCeJ4N7HgHXYI86zYOuJ7AWvM7bJcfr59WwvciC7UUythcRbGeY8wUztb7Y"
    "ZyZ5MI4Ivt6tfLCtF3sQ7OPDLGiLUYlwy2NBvC1mzfojYhhRrK90is1lPNoBsRDSw6VF+B"
    "r39Y7fGinYXt22r2DmKed/Gw7YV81WvfPH+7v67xLu6dI5dNtufXXH+3fcqz+6jXoc+GLT"
    "mMWB/9ikVgr4rlgIfN1WLLdxmx/m3F8NzC3UbXfvEVwrmnOiXQrNcCQ0YiSe1CcutEVHd3"
    "j5SXiEq/zw8/Hxycmn48OT84uz00+fzi4OL8RY+ZOihz6lrWjza7PVDT4n8EVwfUxm2Hdy"
    "cG3qpokTngtPIrQshs63ti4+ZXM41w1Lp/wjnG8X+ma38Xv3x58hGHXeFzaO/hyjkVwxAR"
    "imCZq7Xy78khGC2wLU3U9f+SXTbt8GXjJXzdAN2vp2d9UQiqB84YhBQhmNv29HJgFI+tiK"
    "In4jjlj6lMRDHpQMYa45oh/dP/ZQN0y7d5t3DaHZ390HVuGm3m3AkePAW9799v15aLP1Jk"
    "Hfm91fEHxE/7fdaoS3A29c9/8ewDXhucX6lC36WPNj4n7tfhVcZmYY5JH089nDQakN7OL9"
    "2b9ftIJXmApLMC+gPhGF5r//gttm/BTrUgCkosh+YSbRH+mvZBlxKoTwdLxsD840e4no6t"
    "vVJZp44bm5/LeT+OniBxP7Nd8R74tO87p7EPcOKADV69VM1QQ2+OJLwBbu3iEePS2wMCUT"
    "buOh+KHigmI0wytH8suvHWJg+UMS8b6yZ9nfPTQCeODGZJT0QUfog76/IVRtSrpiqmvxqT"
    "q3Z3DbGYnfVARUDzBRhYGihGgbQtQSU1T1qQN4+pjyBTELQKkuJ6ronYSHnIgNcUOYbsQe"
    "8uiNqeItBXqD1tepAuoFoKZkOhSP3USf9U0iLptbG0J2503YseerKnL2C0u8uRRu+d72zN"
    "I3foO15CQVfcnbCPVnJhmLG2zz170N1r03XVXvLJ0+65bEYkPAmt5EVYVKEihGbKZvrEqI"
    "ia7ZbFlVoDjhfPMb6sGepaLvK8yBfDUldNM9sO5NVKXbCbwz7Jj5vDIBf03wkA9VbapTHV"
    "hqJMaz68IKXgYm/nkZ3MZ0ZrBlZS2jlSJbJFi2VlZRyCQVDMZYwOYsALUHmPB6NV9FMIPH"
    "dXo8DT3AU0zxo7xKmA6EQz7SGKqtz32aTLUd+ga9SLWto+/keoItpAP3T7eWSJq+HI2ZiT"
    "B1GbAfUd1CU8YtSXa1A9TIOZH4ChEdWK6Ii1miNNstneNliq0i0+6UTDua4DjKYAqTxJNQ"
    "TJLAa9Yifa47llceZkNIVFEbSk1t0MTbLD97ZSVVwPK+vKW+Ju+2Sour6ElvYpmFWhanXC"
    "RTuD2BCmYhnBxn4G6fHCdSt+FQcC+cCNhjwX05PccRLTPMB532g512I7PLevThutFqXCIZ"
    "KO/Rb61mu3WJxEUwClk6V83WTbP1FbJ0HDVZSDS/tvpNMQo8IX1djLtp3LUvkUamLKyYZ1"
    "nCoyxLeJS8hEeRJZQ6ybqL6AmXehnr193mb2LdbBumRxutm8bNJSLiLNpai1B4qpRjcuUk"
    "/QWlijSIyrsD5aBRKmpq8Zi6LoOcoIbE1K1aFsZvdeAsDeW3pJAqzm+pOb8x2kAB2PpqQV"
    "T0rg3qQBnAdbeiAtC13ehN34QVBTm0feemrecKmeYMz/h52TEhmhBtOzlME+CKZw3WyDxS"
    "C2IpGA1NtuDERJg/EQ1iKZ+RbnEoSYJ0rYaeyMxCOrVHO2NrSLcLmTics3ccweXHhWy2dK"
    "aesEi74mth6Q3FjMxEU6wbCGua2F05CMnZOMEGEVNDhGiq07lF+Ec0cJ69AQxbTNhUnkBe"
    "qPgCD9ncqvXoYkJMAmElgk1Dh4ARJOLKCi7M0ORFqvBRWZSoWkr4aDY3hUSuih4+kTI7CN"
    "Z1p2VxA5wkuwFOIm6AKcFx1KRsvhhPuMxQHzzcPVwiPuU9eldv3l7K1806PpjTDNifJkJ/"
    "GnHA2C+8vvy1ufzFYcFtob+7AivnWbA+Twb7PBHt/DU/wpJrlv0o24tlB3U/VABsndXYuw"
    "AY+Wemi+nWWOag5Osss4pmr7fKUNdmjSX2ib0KWUE9xWuu747jQ/uzsus7iXfhdCsnrpv4"
    "3K7rD9f1m8aunEGrzPMYV1AgLT3ZEbRKg8/qBfo/nYB7BkL9RPvA5hYSQ58sNkMzcbngXM"
    "FoZrJnQt3inohP2AI8IS4l9/1Dp/H1w+H5T3E+oK2dR/leSvBuqqX4Xux7Mm85yqBUMYZp"
    "iQp/Fm+XKhdXpNxnBoiP04p9hiF2/NG57+WwnLqbX7yb52aMcyUZYWd4eUvWHixg57I3sH"
    "fc2w0nzLCrsZSilq1yq6yzNe6dQabcKm9hlfkIU7rWwxyUVM6VMq+ycp5Ve32V86yCPODK"
    "oKpckq/lkiwLC3BPIU4jAe7Y7Rtaghjfb3SRkh3ACzISY/v+WyRH4Ya5zcyTRRPYGLG5ia"
    "wFQ+J0HD1R8MJO9OklGrAZobo2gCZlcLCGBjKRDL7CI5NxSdebplRv2MKJYvzAP1YZkfZE"
    "dk805Roui2tYZbhuNcPVuelz4LuSqCDAW/BS2i+jXJ7KlUghzcyqTbbTeX/MDIMtnCJEIb"
    "LdC81vAqKv2P/G+2ZvG+DYyK3lWgiJKvdCmd0LY93kVp8TQtdZ6bCw8vuXbrEjFnqykaP6"
    "c6iOE6rI9i4Q8mqubAhSx52nss+cqoAci9E2/VN1barbeMW4plYHa2leKRwY9qI/qk0JIk"
    "7VW4TtGp58NBEa+2c7TRNz8o4jSPp3U0PtwzW0mOijCTLJs04WHOlW1AdV5OSQgTqYYvNp"
    "4A7tzc9Ozs5689Pxqdabn18cfurNL4bDQ5v3yNnUnY1DBqzMSX3faHU/HJ5lZTP+8EpCeA"
    "WM/KUZxegfB8RXX9ke9afydO3U06Xql+ZWr1X90jdmq6j6pW9kcRXP8E0sMyhGeVzj7vjy"
    "snjX9IufZuHqniZTdU8jTN0FM+O6OCZj6wlUDtytMKHfQGHR7/VmV1Z8XWDdkvVe6zd3zW"
    "4XqouCvWaJK4TKsF++PcBXJhkDabBH4b1x06l/bwlJ3ZpoJl7QMpYlVRU0i2fOuXZlTlBD"
    "Yqrko6qg+YpMRFVBMwtDTlXQLEsFTb/zbkNwc/RZ29f7NrS3lKq844Pt6X2YsEWs9zxwvJ"
    "ae1y9H9rk39EUnehcczr35p/NPw978bAxO6bPh+Tk4pY+PxN/Hh+LvT1j7GQHpi2houIRK"
    "jMQYu720XGihQiPSGOGIM8TEDYfeN2QG/llMpv/rnXaDxP/y6TE7TebdErkzt3dHeXVK6t"
    "XJwSKJvk+z7GxuX8dX2NfK8KRttKvF5ytstFG1CAm+IP3fp25M1B3x4n70feIGW3WNQPCT"
    "A/OfPBNzOWTaEroyQgCVycaM76/b7fsPh0c1ZP8Rt9NsOqEM3oKsF7wV9/2Eme/4R1R3or"
    "RQalj8QrvkrxcJhswFKFosY8SYaogy366FxbzuJyHvivq+Enu4lK3JA1DtBqJSH9HAIv/Y"
    "FYlHwGsV5/2le3eL3sPX/ONsmT1E7H/SZvOhofOJ7TWX4WEvgKzbpKPoiMA3NRn2VRFkFU"
    "FWEWQVQS6znqIiyG9kcVUE+U0ss6ugrBWFc5WbMgfhGnf3t+0/oE2jq7FBo8Zf2u3bS0fX"
    "LEcwzdaM+/Jj7HokGPRBsTIvxbopb1mgPk+G+jwCtaVbRi6QPQEFbxZ4hS0VRbcrvk1A1x"
    "lfCXBfUJYD24ILYnylfne4D/RrKN4frkkZNCPzbNRhWZVIWOqduvqEmZtO/Uv3EmkmHls9"
    "ev/t6rb58AuQXrw7NYkcc9N8uK53JEFG0/kIm6UhyTgbdM7qUn4hxT5QvKPq844qiaqiHS"
    "na0a4DXYp29LZpR3uKbjbWUVTTKgDcN9AW2a9f5iZ0+SCnfEHMTQsPEKLV5UQVQnyrCeM+"
    "xBIoBSs804kFfbwamKGIoYzUO0UFTTIi+jMxZfhdt2pobDo9fqdsCk1ldAstxCHPdnMZAs"
    "cuQyC+jU3h5wAWQl22Pwb6G8GjiUcyoNoqUX1IrAUh1ElBx/Z1zDDnhF+iAeyig9hsdaBD"
    "9CgbyyOyxKL9UHxGDvWB4yV3ZoXfBHy7j2iwipI4DZLFqcO/5iPQJ4jVxzBRYKTdq9kBR1"
    "wNl3nxp8fnl8CUsNgHDa5jKWAyxUIO5xbilm4YAj9CoM+PfY3JVR1d0omrYnlbV7i8o2+o"
    "nQUP3IbAV/6s+TAtwhcqimbVx4xRBAlFkFAECUWQqO2Hy1YRJCq8uIog8SaWWREkSkKQUA"
    "n5PnAzZeTDsBSAozn5tlUQ56BKIaD4ZCoHdPHkCL85l1v5C8mqeH2pN47qx+u/teqth++N"
    "DoTd59R5E2g9uvrW/a4cW4h7Nf1h3s5EUUkV6lRB+coH5ffIsMgBq3R854PUJ6LgVCQHRX"
    "IoWUBTkRzKQnJwYz8bAuvmRVf0fvXtJ6UljuwrtmswR1bafQEQV7+bZsQYKlVNoK8mptYX"
    "XSIcIUesDtZSqwGJFRdQ9R9huDixMz5TXf2ZPrLmpuy6KMkGT2I5P8MnKGjAFrQG1XZksX"
    "rdQmxuGfoz4Qij0QRT8YOQSR51OI+MYApQLSdQH6mxv60TxTICJBJwFM6iujyWKzAv1ySC"
    "czZXkytbak/TbaPbhRCFfZf2aPOm0eo2u39cIn8f1t17mFRQcJ07f+98u7Ah5DR5fSLK5A"
    "09NfYumw9Pv4wCNN2H4O3dGzsRpFb01Z1uP7F9Ub/131ov94p3lcNNsbWEhOZqphVF1vcS"
    "LJXJELix48qIhm78jIZDdptBTGjoI1sTx1Sr2dU45SREs4uYaUAjBgazTSUWKv2Eid9WQ0"
    "NmTaAsPEc6HRlzjWjx5kLB5wBaddeVwcIMuZ7oFL8D3rPNYPPo0lNdo/rjxEJ4LJQ3+ZWB"
    "uawsV1vRmeWFIPLPTBfvteydulSHrlLtQmlWiqIPK/qwsjIUfVgtrvIUvJVlfsaGLhRZk0"
    "3jlzl+iYNSaUu8t1GGuNWFFQttdjYSc2rpRn4APbG3jOAb4CEG6wZF22597dRbsuuWY+zk"
    "aLr1+31TEhltu0RK/tb+1ZZ8Zk/2N63Gd/sbShZl4ToqPp7i4+0JrIpApghku/ZMKgJZWQ"
    "hkiuyUB95Nm3MF4xgbVnIJkGsqAvhWC7k0ND2RqeQdq6XFG7z1J2J4DqIS1FlZeAwiSRIC"
    "dRm890MyFg+a572HOZFOISwwIoE6JRMMvWjFsfgyLsVN74YaoIbLI7Qr84IG8KtlXOLSN5"
    "mcmIZawtQQMxFl0LfmXWJ44ccBTAgHFcupfPGD6rOcmteN1nXjEhn6iIhf0aNh3pOdmN33"
    "BtoJ2n1vfJQXJeZof22LGdgjW8cyPc7W+zul9XfYMrVfAHkemJWEskhDFim89XNaoysRZT"
    "qF4FS8rm1aou7eWpBW33Cm209oX9bsV8+pIiEVCWxZSUiB+zrOIAjd9xmNgmz2ABCEOH72"
    "6+qXaPBf+z0nrtzegms2hefPfwc1WTzRpgmJpZlDNUYo0YhMMjPwyGHwRDhIxZ4C7ALZo1"
    "LnKxNC3ONL+XHgwjBAMhBkN6CcQTNIbKCFqVtETgfKP9kG4cg9qMwGRTtStCNFO6rtB2VB"
    "0Y4qvLiKdvQ2llmmeMa48//z0G4lbnquSHhx9ZGF/ge99u4Hp93F7gcQBdY50qct3JIttI"
    "AwQbhPG/gfY5YjRQnxJJQS8qbITFH6Uv3+vtP+TZZTk9ZLHgJTp3F/W7+2B0qrSdGTqusM"
    "VvQkRU8qJZyKnqToSeUEVtGT3g49yc+oqQjeW2Un3YilesTOpUbCEb6jtbRghBYc92IkYo"
    "Dt+lmSIYQXeAkJxfYcZCAbQU3gAIdMa6KhEeZQ1IhqiDJLH4m/ZY+owZA8CutFpiEzWkNe"
    "KkggJLHFc/XoAHhJ8kuYSHaS0oCE5NCbiGQ3EWway4+oaaFHWZ2JMmTKXGkZJJE52c71yF"
    "nEeTNHKlxBGO9ciopF7DgW4d0peb1vAUHlfCu188192HIusU9MLXDZF3gtF7pfbm+aNxzI"
    "LUrSZ/mCzNwqHlBj0L3Ot7X6KoTyJpbZUQ3zNooISCnnT8iX5uqkOVENiSlY031qeFWBeE"
    "MXxRtohR14YF9mWvqtKgXuC+CGntt4dHfLtjxIYVqmOzb8nsAsCVe9+aez44ve/JQMcW9+"
    "dnJ2Jv4en2pg/XMEHl43JwqCfECWcjpMQ6kBnSy40/XZV7T5/XW79eH4KLaP9jZPB8TLAd"
    "amOrUPMtPL54ITngx784ufL47Ev4dnp+JCRuOhfSHoff1b95cPR2c/fUQtAbp0pgi1CNK4"
    "RgJiWUgOumSzMcKyoDXCU0YfxdSMkx71qKOgjsJYNyJ6KYbL+g/ygBsVDV7+EyEz7uSAQT"
    "3sAjifIWabrikPi2J7VoZoodie1TdzFNuzwourXBVvYpnl/yMLnNyz1x1fZh5c5oUMMtUu"
    "sjDVLpKZahdxLR0gEw+00zwYh8QqCPXRRRZS4EUyKfAiDDXFUC4i353sSlSu9/RpBnRPE8"
    "E9DWMrftFcnCymwVUyun4ZhW86vnyE41Jwk8H1BCqH7HGWihHJBSMiL2A80y0cU/4z5eW7"
    "ElHopqNr4cd8eQmugLKWVyCCm4nFeB2S79CVROVu0PMMN2hYW17doOeRpu2aJlTlmHs0GV"
    "yfSOXQPcpUkOcopSLPUbQkDxgkeRVcv0zlUC74Hp4JdPKB6wpUDtni60mRKY4rDp4MridQ"
    "OXCLt37/YkPez41wUErB/CLMeMjmMT66lC3OFagcuEeHh9myDQ/T8g0PIxBzYj4DZzuXsu"
    "sXUgqv35vQt0OrcYkwV4wZBNMkn0JAMgTqUIhuC1Tvm9fF76rdvg04kq+a3dB9++3uqiHu"
    "aHk7i0G6TZBotrpvL/v5pVYOWXKhD9Z666gM53Ly3FQq7tbgDDB48hJdY2Rfl61SSnhVpr"
    "PKdC4nsJkynbNk4sKTz7m4yg3TcevuPBW6m4PhTELiav7kwahFbHWmGrdkBJ0+pnxBzAJA"
    "qsuJqnonBbpKb4hWRZu4B12Cmr4pTBWtMh3k/rlVdYuBqmq1FfxQTcl0uPGLygXqTk5WVa"
    "hMtnmlDgeoDqvuHWUSca1802fPvpX4RJ917PmqCheezQg2NlU55SRVgiiaIpVg3keBa1PS"
    "ZeKf7WerlcGWfzkRMMahkcVKSkLfbs3D+3zCFjHUEPe2dVchg+JmT/jgzlcRm2DNvL3Etm"
    "khZSRDl4TsXdOghYGrNEGKGsGjicxS+2wn0jn9zqC8j6y/iTC0QRsu0ZzXEGdQ+meETVOX"
    "hX6sicALiasi8b0StnWi+L5nvmRG1fusfGltqvdZJXqfqYScdZ6bvUvIUZV4VXu2csKZEp"
    "9SlU3T9NSwuZBW2VS1aNsQ3LK3aHMceCnmx8rFl8EAma4Gv1xHROj6tiVulwgVgzl0PhMW"
    "gNft+DN8cEd5A2RZDWosY4qFbD6nXRHEKZTqFQMBV+CqkmnAwkZTrNnlPx6hJ9z7Rqfx9c"
    "PR0U+fZfcCNrfk3FDJY2TOdakACg1I43ZXuOh0MtgmjB2atZWbMmh2atCYLCld7mWDxpUt"
    "tUFTv7lrtprifVXvtoUVE7hbgbN23fnWlPaNd4evY6IcnWXhrZ0l89bOInR6Ki5lzfKWfs"
    "n9KXAJNZ4NzKGw0BIaRw6hOpB4ty0ommGnJdLbsl+Umfomltndr/NS/4JiiqSq2vC8Blm1"
    "ZPVYyxDUUg6APXIAuK/NAuHNyI8o52s2gLB7AcGQbHCj2bx8aIYSuSoqnrU8bqZ4+JoOFn"
    "ljp7hX3Bs/g3PFNRZfdq1A0VLtWPx7/En8+2mIj8S/p4fnK+cEVBmlbtlS8EG4dji3vRy6"
    "hWyKZg2CtuDAcC8j6nTZ+tlejPNKbFWct1RuEVXKbYvRV+/5iSKckgMckFJJwMpL8Ma8BM"
    "qeVcZX2dTSTMZXlmS23fD698Ag23p3yShzPUbfj6W3Jyv9U2943/SNf1Hzf2BTIrsCYP4k"
    "lGuG/mI6lcFHu1IF0ZBYK0s2wRJHh2QkBGQLrGAQ0lHdT2MaMhR/Chlytclxvu4LZ+ToEN"
    "o9jD/15ucnFxfi30+nJ9B94dwzLU5++ohi2jcsJgxNxNrZ1gUbj/UREV8S6rasFJdOtFqP"
    "CntEXKd4ByGNjHRNfGf3vIRLoJ/RgA3/IlJxcaYVs4lr43gppngU9xcH2yVz9wX/mzG+E4"
    "OyWXZqs6iWC4Wo06rlwhtRqFXLhQovrjKK38QyVz4f4z/tZutSKqmQiVG/gTwMvFZprYIL"
    "rVu6la/QuidQZrzX9JGeZPGRniT7SE8iPlJPd88DcUCochUpTzIVpDxJqUd5ElOOsvq1/O"
    "rd/rdWs3uJsNUH27ZHxTdQvq8p87fEt27nwWx1/XoU3us3nfp38WYClrBMfezRxu/3zQ6M"
    "I//MdHPN+n9ZyuofJdfVP4oU1i8bX6W8m39FKtZVAmBVtVIRAvcEVtv1mRPUgJCCVNVXfc"
    "UQnyoAmiW0pwqA7rIAaNy+VQC4bzwkHY9vIgc1N7wbsFD3BN1MPNRES0FBXGwBrKgaVsS+"
    "9hYy2wP6Z6ly22+IoT8Tc3kQQ8PwjtXS2Beaf1SmWlrmnD4CdxmoCwbWNGJ6WeWUWfoooT"
    "LWy2KSG0HJP1YfWw4JgVA5ni8ImSGDsSeOnLx0ky1sXgIQrp1OE3Iym1RBkQbriBEnVHMO"
    "9SjwIQwyttCQTMQ9B0mjGI1MzCfOUDuBXdz0S0ntEHfGWDenRPuIWuLApVeXS3fmsRjSWD"
    "Jx2/5hcHg0wZQSI8Lc/nHA5hawRmCQ89sPxJgfociSrinGxO4ZE3IJI1Bnc//6xEvtAP7e"
    "EBh1L9GCiCu2evTh7uES8Snv0bt68/YSuQ3CcvffyuCrTe47HWk77Xts1lkNn3i5VyPSTO"
    "eh0bqR3zhvNvlNV34Uq3Xdbn1pdu7Ase69vHq0eXfffnhoXt02LpE+Ffc918XPiHPW39c7"
    "v8IXM2w+lcYpL3bf6Syu6O7DFBtGk1oJvmOfXGiR9e0phYdbeqmJixX/+3By/On8ogY6if"
    "gEHz6lwP1wV7+9jbakMsmIiAvIEyz0iWzreYluGq8TKTzNEig8TY4TnkY7s5pM/OppHnx9"
    "IpULxW6l+62rK0UwTufr+MT2ptbJm+TqjMSbfT1Gll9wb9ZY/ESTQ/1fw7CZ3FO8RBMosv"
    "UIFok1Mdn8cZJtP67UbaCYeW9hmcfgxJqstc4h0b154t/kOtsOkZzRyoCQilemxytXLqcN"
    "Pbstb6L9hPVFr27gttq8TElxTl0H+RiX7mpNkh26qxsgQ11SNCWci6sAR+aqVOg7jnQ6ZP"
    "+4eW0YfSfXsniFU6PdVlEmGGp3evVF32O6RFNxm8Uk0m3rRNJlTJ7F4IEsuDHgbG6OyECo"
    "T092IdIZgek8n8dHNBiJBfJy78BDYIh727s+cSo7ca5HF8zUiCziQS/R4L+9g9ncFPOQnv"
    "hFvfnx4fF5DfXsx4zDd/+1v/z334H8PYP//jvwXNimdEzLSqfiInWLuFfQoyssHNc2bFOX"
    "kNjHpSt6PJbKICcETdhCjnCc9tApYiF+e7ID2hetlCjBHzZEtpPZxTl2QMRV7ZvNp10pv/"
    "Ru/dLeumX1NXgCZfZ8rulrOM/iajhP9jScRznf9tOQA9+VRAUBvsgC8EUywBcRgFVuyFbv"
    "X4v8k+vt4I6vILinmXJCTlNyQk6jOSETk4zz4OuOr5yb9zgTuscp6B5H0QVlLYrufx7arS"
    "TvnxmnRmj6yEL/g147VR1OuwttAvAJuARcjN/f1X8Pw399274Kqx0wwZWqHPUWXTTQsGGN"
    "NfaJKRdcmdd3xylu+7OyOVIwXDM6J6ghMYVqSRJbKoNmip94Fzz2cuK6CY09tma436m2Ib"
    "a2O7Tpm7CaEIfehC9j/LppWXuK6stZWckBDl/lI8/ZHAU8T8FFPx99P/X71621aAd77k0y"
    "JiY0yz1IDAj5xtReDg31Z8HhL0aJuhOCHPayU8QcoxkxubB0NWY3q0YLTC27+xx6NNl8Jv"
    "tfg5+Z282vZZhHBnLEpynChhENEm3pPBAj+i6DShzqI8L/nsjMqtnzuQdkHgH043auACI4"
    "9hlM6OMtTk/g5rWrQYpLALpOpriLnERVbC9XzMRelAjQyV47T6CCbtHia7ZP51Zcy5SU4p"
    "KehCouWRpTvWx3bWXsoJICW4ghtBvKTHtucWFD3NkkjjhNKTQiVU9i9tj+1Dc4J5dGXCBU"
    "tUayZ65uIKxp4pZ01JohMRh9lAWlfbQWSRLJTqIp4AygGTUtDk0zxUQOy8Yh5HDmp604GZ"
    "uXMj3S0ZBq4h7RZZokVJHWLWThJ2KzapzrFCfoOqmajtIlVTeqU2ItkYaXvOY0BbYvnRNs"
    "EC2lD06IoQLrYov25ZOjtKxyaVmKmaKYKfvMTFEZv2XK+A2+6nPc9RHBMq/Gum+XLAV7z5"
    "Mr9p5HSva6qI2IEfMEXOkUmwm2XFgyBPdwadmuxD0DPAXgK4dC4cV/Ba5XzVa984dHuPCC"
    "wLft1terGMrF1R/dRl1R4xQ1bifgKmrc3lHj9rECxoFTxiIn7KoMxqWqKvAaVQX2i+Oo2r"
    "2obGO1zsF1jrj6d+OQ7jj1cmI80Z1VKZ1kF7Sv3k4W17PjanjHESQtIgZNCh0nbM12vGLw"
    "t16CmxaSCWWfwiEZM5MgNjfBAyw2v5GUHbtbapwHensnermrYKI3twz1jF726L6iLl9MQa"
    "Nkxy60MpnH0IFSPI+eRCWNp6IrSOXfmJTeofajlP2oSZ91CzvgR7Yk39HUXUkPjsuwMTFK"
    "PsCNhwydPkG91cVEH00QdxvrcgLNcoWdxTlsKDWZxQ9bih3bHDsJ8FAyYA6J+JY+gkrHcV"
    "vTtk4FUVIIY8ppdY40YurPRENjk01tzpkmGxuJuZ7IEiYSGx2XEVTKxFmFZQCNeWFHFNJc"
    "Fkz+iLoy9d9/onfcHQxGLrejtW5wlSOnQJRYFBmplf2WqB3tdTr98hHszdpnhHtU7G/mXL"
    "fED6OEaE7lgQ23WRU0fY2gqcWs2RpO94DYmh73/TFFtuVw3y/7vyyrsRcbcaBJhuw5x9dY"
    "5qCkWuZSLzP4ctdYY5+Y8u+UeX2JgHCdBfbL7c0KH5hkZuARcboWULIgsntCtuBElZZd0a"
    "IVLVrRorNY/Q9g0V4zatlWesTuDxyvpVn+0jYGKLyhLxr/36UBGzWwhRFsp1RpyCFau21h"
    "xARPkIbl5zPXEKEjczmzHGJwwOjfzimUiVyCd1MtxUSGxVvDRA6IKVJabU0buWzb704jLw"
    "Vuvnm2iAwbdZuSLhP/bH+bLsMCFL9Jb7TxXov/daT6Gtlz3UOp2y24efumMyqDmx1SbMQO"
    "h23/sJzG9knDnrck2JRVbSdMXLtMwXlf/9r5cHRcQ/L/J87/T2ti23wUk/LY7KPtnCQ208"
    "cGomYDIe9tk037cI6YsrTe4Bk23fwRxnWJjipOu2Nvtrs2mTm23mJWL058kiVOfJIcJz6J"
    "8tXcxyMjuu74CoJbPOFS/j8HuO74CoJbPPd+9a7OTGZdvd2rx2Ut+t5d7ZcRhNOb5gUEVd"
    "c8f7YIWwtQn9jrwfmz+K/8iHpaWgTSRDT9IpW5O4+PTj+dXpycn3qAet+koWoDWhKC0T0z"
    "9NGy/UxMU9fIQYzhExpRS7N/ZnJsn/kHZ2pO/YyNOXGLR0H9M6D9fERtQwPzhcvWztDjY6"
    "IDEWdpF42CWAq3bNuGj9iM2EZMfB/rQs8ga1MJE4rNvdkCJhTILsRHIvk+urDgP8vKD4bh"
    "XAfYX5owdLldyUo2y7bnx5q8sGwOzR+e8uIW1nPfWWIO1eQjzzO9HTtK6aJb1EXX2dY32t"
    "NLxgkocEuXb6UolskF+z2BjSr2lwzQFNy2UpofXtLDmHqzKXx8T6JyxtQWCq2QdVoNr6QU"
    "TazUfBJVZ3yLRBJVqHnLhZq3adTV55pu1elowsyDGIvOf7iWZs5hGNjHq5EZQlpc3B9EA3"
    "PKIlNCLafSr7kUX5kET99xRKhmm1ccy7QPwsHwwmisG8QjfkjWh1Crh5iTuKjW1s5TMI3k"
    "Sn9MVEZj30Qxqqhz75U2mOsooj8fH5+cfDo+PDm/ODv99Ons4tBTS6OH0pTUq+ZXUFEDO4"
    "urs6bYWrKwYr4VWMkU45V6M8uwLzmPZdmJ9067AqdYvmfJlXg9/27lniVxXfNpbHytS/5J"
    "gN0vUwm3UdpT1Pi9m26FB6hx7vCwaV4a77vUxK4nZPSUqKfZRzOoaSNvYAaKr+NzNjCHHF"
    "TjSahFUHnY57geTcSCoDGbgxI1E5fPEYc+1pAOK5aLYFkJAmTFWiJMySKO57u18ygtrdSv"
    "tGQtTakLlVQXdN6Xz3PMo8XE15gmPFs+sTC1W8hVa1Gv2u3bwHpeNcPb07e7q0bn/ZFcSD"
    "FItxIUBaWd7UA7s39EBPVkb70nUDlnfWFV/MqkiDWoZS4TFTH7aAZFjHgDMyhiDGlQh0Qq"
    "Skz+vyb+JVRWOXH0IJn3+hkNOPl7UEODmUmeB/L4YIL5ZGAX65KMbujEEFsBbFsnAiLEL5"
    "L2QJnT9As7HIdL5zOHxFcd6rbYaVvghRNTCiHogQGtu+Rw6Zt7IkuiQZ2UCeHJLHPbwSdf"
    "keTvGGI5G/5FRlZfKIy2a9b+KNQ4MRJ6fFnMdLy2uRkSSk9UemKZVIq90xNXz27mkLcnUQ"
    "nvxrZ7uNmvN/fdlxXkoFQFgS6equ3fR7LGn/0yKgAdNmmMuFa1Kc0HPQnVfDBwW8ZSs1Of"
    "/XhmdhWe++JZRSHtMivKIbHKWYTFF1Nd6e35YY59xe4/yMW3CxLv45xOjZXEK8LLnl4H4O"
    "L1MaG88nzv45VE5e7frTRUcfwKuba8lUh5MT5YeUPC/pwsWJ9k0XhPkjXek4jGq5FnPV/j"
    "wpVEeWEu0atY/Eied8MLSimYX4RZIxbWjZjXRXKyg09ko3SHwiwOOO0uLI4tZUH8nc/R6g"
    "hUKIXnlQNZ4NiPgzy5BpcroSpUr1l9y93Fs0PuSijIc0BeknDivYx8/Upio4mrg7XUXGo5"
    "rP9EMsYSIckZoimymwEkIUMlRScGV0MLU5wJGhi4acuQr6xzBHX1OMImQZTpnFw6nQmgXY"
    "JBYOr4bOptnAhiiVcCfnFEfG3XqZrPEJ5h01p1bRALbtXkaU/OnF704m+IJsLSzWcczanG"
    "oJ2R/wdsQBfjc+lSyOPm9YmolOm8KdPODZTvZekTUhUi192jVBeFdVZj70KwAgLLZMu1Fj"
    "osuzdl2N/MSpdEA6qL1zE24tQf50iq7oNXYzLpPWwGRCYpBI2gyHRmiJvU/Cw7MNnlWbjU"
    "HtxyLDWny5RGRrqYD72vf+v+8uHoJKaAZsHzu22pYDbxDFBLtoWiQmOxK51eooGdlDZwGl"
    "3ZVTsZGszEk0ZkIeSBTZGf6FOXuQV5uLIuzUBoQn3/SOfCDPaoUyQP2JqXZV+DuF7xm9we"
    "BbL7ldObikPTR2KikfjBQ7gCI2uZ7R+ybaBdlgb+6HOARNWi2bFiJTMtokCnBNg9CRVgDz"
    "bRdG/pnLtnSFTpSaXbPQN6knjLraEheVKvohuVpGj63i2usnXexDIn1QRIqcCWVBFgzVha"
    "iRpMF8+B9DWWyYqvT6SCdLPiS4WvdPmcEZuAnHKK1dZ0igXtqXxrEJVVwZw1l2E/aFSv+J"
    "7J9qJJe9NE6+W5VnsU4obYFiXM/pJfUdum7GgffK83u83W10vZq1vA3aP1+/tO+7fGzaXj"
    "DSFaj3YaX749wFcmGUNX0bBPKNNmmylBMiU/MqZphGGQx7wl74JSKukgiKnrycsJakhMda"
    "UMwWoQy8oNakBIQRp+Oe+q2mV14IyERnZV7rKkkBZQ7zJmvyoA1uvVTHu5Sb0IbHCTzoCt"
    "uwEVAG7DN1VF79vQdp0BX3svKuKNYAkJ7YtuVPm9ENi5S1UJtyOug8LP7szpQUwwOnC8lh"
    "aSNt2RfdMZmq3M2gIDxc1hTSCdQu93RPXHiVWDwhgjA3P+GQ00vJSx2uuJTvG7mB4mm06m"
    "uiOXQAOppYRnxaLFhyIS4kw4rg1AIP6wd+7qFGAhmqAKz76FkI1kweRKz1lJqOycwCqvm5"
    "1TEg6ZeJjxNZvFkui9Y6mbtnzZjtxhGarXw1jZ7sswPIL6RFwswkO715dLc59ijcCWi9Ff"
    "bGhXmZdl5XXZQQyoU5K+BXWyiBZXv35LZwJ62UATasEAJh9YzMLGQNLuQRCqD3A4IPn7jx"
    "g0ASiizwQiZmZ2l693uS8Yruhdit6l6F2K3rUveoaid1V4cRW9600sMyg60QVO7wDpylSm"
    "DXExTbItHENuealFtiOkoHxbLIq7+q+SRDHFT5JD0WnUb/4AtgTWlj36pd68BfLEGAszRe"
    "vRxu/3zQ58Qf6Z6WZZ2BSOEZO7gKNfSkVVFUVl65iCsZ8TUJ+IQlPRKBSNolzhUkWjKAuN"
    "wufJ3BDb+mqmit61QdUnAO51/eG6ftM4iOxbRbwL8hAo9vS+9e3XAVzF+VHr2+3trtgTN0"
    "4JnYO4AIx7rJYagPGPejH+8sCmZMi0JVpggaAMbzh3HXoUVvtH1LSgb6+hPxM7q905KtPW"
    "B3bARBIfGDWWkKivx4RetnWSLJETWxpG24aeipmomImKmaiYyd74W1XMpLqLq2Imb2KZVz"
    "pIVu1iJaH8H6GdL7kLyMu+/n3otnTwW/Oh2W13LtGzznVhivXoQ/fbTaPVvUTcmmuEWuD+"
    "v+58a3YbHQgBjMy5bhE5rv7lC4zC47H49MdDt3EnPi65RablCAG8gUhNNN8VXjA3nfr31q"
    "Xs5KgJQ5T26I142VwiNzS6+6VRgQTl+i4hnMr1rVzf5QQ2k+t7VzlYsohCR+qjMRlY3tFa"
    "ev6VHNc3nYEZsq+WMj1KCEieNUX6dMZMCwpaUmbJmpb4idCP6Den/7BJZF1NiqaYP0ExTE"
    "qeiYmeyMxCskt9XFbWdk6SxZk4xNZIdggASFQb43K2MXZu1yD8idg7o1+PT7V9/I+PTj+d"
    "Xpycn3qwe9+koR3lVTkoxarrieqgI1FmHT07oFvuVCdfS3nw9QQqCG/xfUO5sJVJrIc8BW"
    "GfTAVB3ko7QLkt5rRz/DLK0Ek3dDy1Y0OVvCPOSsymVJf2F9sXFXP/rRVPmtiRVu6HP04v"
    "Dy1PimYuR/b11dBMNfvnM4NhjWjIlr9EowkZPcnPC8h3FP+rIWeIDLUvJoTKgDybwY3CTI"
    "jMC7U5pljCFubPVPbeMd6D8RCx9mLkj5hvVfRfRf9V9F9F/2v7ETlU0f8KL66K/r+JZd5Z"
    "NskeLWre5Bz5IQJoslUfEKqgWX+UyTd1lOKcOop6p1x1vj+MKZOVfPOGxFRM+M1RIK5/aV"
    "zb6arSAJQkCPkdpKQ6NmGP3rbrN3IQ3C5yzIoSIf5uClu9cwMSms5HwvgGmWCia9gIzfak"
    "ZHpQcnTkEFYt7ydkc6eFHXxClcnmLiz0IPF5ZCxm20zH1JVRkMZCOsS5EXVEFKCxgMbXw0"
    "hHtHL1MAqDFN7rczOfarcSeb1N8WBbnqBXiNYoop8i+pUQTkX0U0S/cgK7IdHP31HL620U"
    "Ioc5gl9+7RADu9m7CUHcAHuvIvfyv9uMu16LsxEaG3J1D9XSoq0j36AX46xdKCyL3UwNhM"
    "VbDiiHzEQWY0/QOBx+1CW0F1+IoTUoKW83Ln8mJoeQExvLkOiCmRqvyUKzECaNRly3diYo"
    "aNsWj3wgUVv8+Wh3MncEJK+STMUPJ9pnxOdiXiwDvVO8BBKm/ZAA25IhBvFbYG3maGcuf5"
    "XEXBW63XXYdjY3hUQutdwnUmZf1ZqKefFNR51nMg/EPpEKQlw829Ii/+Tqm+uOryC4p5kM"
    "y9MUw/I0aljqvP+oP5OYe/iKMYNgmvBS9omFm7UKuT3EOo3S3m7fBgKXV80Qwb317e6q0X"
    "l/JJEXg3Rb04z6SlQzjkqGix3NJ683ISClHAovOBRW2uWmPoXVTPsJ7MtuhcCdVao0t3uT"
    "yZJnMYade6iWZtjNfIMyEWjHwrgiWFg6rtG1mDA0wRzagxjQHswCI+v9Q/36+sPhEerNjw"
    "+Pz5H98eSneNJsAXOqRmMleN3UUuynhc5j+PvZQv6u7Fpa6Ot43A6+tzu/XoJb4MkuVvGH"
    "Xapi2aP1q067Dp2+hybDmixR0el+u5dFKkxrPhMjOndiODanYvS31k3juimD/nNxhSNdK0"
    "vt6pnAnvRHxIgJ8l/pFJsJ9OWgXFi9XVqEl2YVC1FvnRZXnqIlIL1qtuqdP7yGWJ62ddtu"
    "fb2KaYl19Ue3UQ/B//ffa2DvE1LArwk8mWLdWAP7oJyCf034hd0gjvI1FiAsqZZgzSUYw0"
    "81Y7ojZtu+feKvSE8QOq+hE/euyLyP1+/vb5uw+zryYne+uWt2u/IrbapbVln24/lMW5M7"
    "H5RUzpBSO0OE+iSO5jNS/DKKpxImH5fLuVTW3sfru5bk3VeIY6n6Rdj9T2oBVdgz+PfalH"
    "SZ+Gf73r0y3Nlb8O1t5K9rzadDYj4QbI4mBzFOu8DxWprnjsqRfb4amr3SvcHYE5duN+A3"
    "uF43e0b0/qHT+Prh8DTGWZd3AqBRfAeOxoQguK804FBAhSooPFVzE+DZFDx8Yzan2mdZHh"
    "JaEQ+cSQfeMSEI5645DA6oA8N7FI8tcUqgZDzcPaCRwAlhIzvNQnkFd+oV5GRkEqs/wUnO"
    "wYTdOChWjFWx27phwTpAp1nqAJ0m1wE6jdQBAmYkPB25YPYLVZACsIUKsiqf+S3YZHZPSb"
    "7GMgclX2eZS2JQ7N0qz0z2TOgaixwQfJX6E+pJXnONd+wN2J+V3S+mSTlx3cQY3XXhNvKo"
    "w7UnNWYLHK+ll1QOjXzRbK17BqYtS0xog2bT8MnQNTdPPF6I/Hj+02c5YgjppsJCnDDxM+"
    "U3tvEQNW63cxowgQeaKcxUGYeSPdwgFwEtMHdtYuoKMGHlihPPauIDNiBzYE4t3ZCHZRgd"
    "pO3dRdm3ZXn11ZR9u3v7dvWE5YsRB+VUhHjNCLGye9+Etqzs3rewymOd6nyy1tMcElW2b5"
    "nXuWyR8PIu7X4ZvyUFdo+tXxf7GMPXtyzJNq8/lTuDuftoYm0u1hdhx5QcTRgzhFkKtc6F"
    "wTjRpx9RVxzQZUBVWoeyW+Y7jqCvz3IhjMGYvkGFzhxje65qkbtLSZldhdz93jm/+KX9Jc"
    "HSjNG1vhPKlrennegeW+A8Rjh8Hl9JD/8hZQXv1gpeLUUE7RQjOCBVwfBj8Rn0eWvCVrgc"
    "bPGtdAQcGjHj4X2ZBL2SLjPYB3f128YlOurRLw37z+PwLpIpsJ4lrp4cVo9k1XtbRH4HT1"
    "R2TSdP2W73HXh5wlt1jjdNjGiZn4PS+DVV0t1O7/gp/oslvPLjcfcEqnh3F76lagQqduXB"
    "dyVRQYCzvD2SXx6Rd0eMvRSE+WGKDSOxTm+MeJVahJ4cfzr3avXCh7QyvQ9CGbqN6Q6qwh"
    "5vwVGqMu3exDLvuCr0Hi2tKgtdlvCCKgtdibLQ+4psYXWhnQLDMTUG8hSG9tUyrgjgQfeu"
    "P+WPbIhVONNwL30B6Xj5qaYbohXmt1bx9hox0ySjAsC69iaqKlQmGYrLE9NsfFs581QJqF"
    "yR+EC6jVuKMB5QN3P9ZVh9pQ8r+FrjbG6OxJ5LxzHx1PxgPcjpms5sFcTLSceSLvFCALMD"
    "0/fufBWBLCcnxlVuY1tKeHpvWkuJ1aAsKSCSqfKOo9785/Pz497802g8jE3iSByYyliRac"
    "4Bror8UWE2imKS7JRJkjeDvcLJ68U3B1DskS2GupQfTPnBdu2tedkPlsVV47RD2tDyqduz"
    "VEh/8j/txViHV5ltw33ECKppcr65t6HuzlNRnCgh2qa+PmIXLa0oOn1M+SK2QG1ekOpyoo"
    "pCxcVeKCbpP5p449f3gz3XV5iqonCR6cxgS2L2iaZvClfDmashpqo4XAUhVVGUpgSiLnyi"
    "z/omEZfNN72z7rwJO/Z8FQUOz2YEG5uqCnKSiiIknSYjNltuCNKNmOdaTFNVmMDs2VzrvH"
    "GmqShKJoMCOH19ComBmwa55FxNOVVF4XJy1TZVqiqX4ht1gVFm6aNNuQvgp2nJiSp6P+0m"
    "FL+PSPmCoZveVFWPg+6CtLAvOG21eoDdvzZaOsDxNqfUDXBHvBgghZz9qfhBCEQQMxFeBU"
    "KHwkiHgulw5P3DHw8fDo9qSP7/2Pn/eUyt90JmVAXqShA3qZU2oFqiknTF1wLfbTi1RNAW"
    "H0x9Ej8rHtqXE/Fd2TJHrQ/uO+3fmq3rxqWs9qmL39GjD9e/tNu3l85bOPy+3s09zsZjRw"
    "nPepevJF6xF9y23snbvs8TKGvJ6HoClQP3NAu4p8ngnkbAlf0584DrCVQO3Iss4F4kg3sR"
    "AdfpvZkHXp9I5QA+ysTWOkqhax1F+VqQ3mDbaVkhXklUDuHzLO/e5FfvT3H8IsWG2U82zF"
    "56R3dBh9lLoF6PD7O38OyAELOXWO2QEbOXeO2QErPXeL0eJ2YvYSoFKWYvkSskmlrpSOqM"
    "Gfpo2WfPxDR1bVOo7uVsbWeyikL2ulSrvXzudsC12k+cXp1stZcw7ZBttZd4KbpVBpCcBO"
    "uNCURVq2EUVD2x+VQAGe1OTFNViHZE29tLrFQJney31W6Ie3uJlSo3tEPqnny3J9D33Pd+"
    "OoWvP3WHZSh00pufnZyd9ean41OtNz+/OPzUm18Mh4douESLiT6aeEQ8xEFblE16PEeT+I"
    "QtpFtIKMwcOsu+b7S6Hw7PfvqMpkIxRBP8TBBlNLY70GueOrUYiyq9Uj6moKoOskUuiqoO"
    "oqqDvPbGWSuwOsi292DHakjYhVc2xQv7MF0NzLAT26OhBzyWVPd3HM3mQ0MfoZm40ks0M4"
    "Aeb5F/LNjtZtjEjyaeTXgNQVyRaPa2ydDCZBYRG2PclruVc7zMuvd36sP2H/K0vt6t4k74"
    "018OLdixAI6qDXm31P2JOEEU6Lpp4oSmQJ5ECGyx7lvzgvmQHs51w9Ip/wjn2wXY3cbv3R"
    "9/hrdeeAD6XKdxPOb07g4hUdXeodTtHTTxSszfwWMl9SrNrFXP8jV7d6hOPG9hmS3diqsQ"
    "nWyFegIVNEOLzzcBPTOKbld8m4CuM74S4L6gOAQeERfE+O6C7nAf6NfQcDCUIjEXoOVqLr"
    "iSqATgW8+eClk0eXaFsOyrbP6lud33bVvwjNh1EkJXFnCJH6qDm079S/cSaSYeWz16/+3q"
    "tvnwS+PmEnl3ao8C0GLc99YlWujWRIxd0LDPIcujWHye6I5bq+3Po6c6qymfcXkgLcBnvO"
    "vOauV89F8EdsPGatv0x/uoKbG9P/zElbT2H4FxWTqA2HQ9xPHSiTVj9IyNOUE6B/83fayh"
    "hROC5hM2NzQ0FBNhqomvl+j9Q+f6w+HPMZVuipu6R3t0MJpg+ki4bL4+QBMmMEWD/4oHZS"
    "qQHZKxuNeF6Ngi5p//Dj7DlOIkD6dixhGecyJmRc0bZPd6Q1O8FAfA969bYvrBzGRsPAAJ"
    "iL1zS0ymoZk+suYmsa9cdrvhMK19WZ9+qqE5tXQDnRwiDX6gPLeUN8mzThbrxwz8DlAVDl"
    "DhABUOUOGAfbEZVTigwourwgFvYpnfgN+n3u1ft29vG18blwhbfccu6NHv9Wa32fp6iRZY"
    "F7voY4/W76FqGLiEhNYNSqDWo53Gl28P8JVJxkK3LNJHdJypoE1KPZuIj8inN0fX9Eqn2E"
    "xWZAKSoQUdLi07c6EcS1rEk3oF4QT/QypwvWq26p0/4iMS7nj/A3j1R7dRD63BgplxtTWS"
    "QxKeQJkfojUjEseH2VrspfXYiwYlwIDLYw95Asr/qXzKyqe8X3DafqW8iAakFKjKUa8c9a"
    "UFNpOjPuadUMQtW7n89chdG3gTlioK4ks6jctKCKSkpmQlrJJgs4VB2pSgMTMRwVB/3wlb"
    "2I7+o58+QxKB8x0Yd2wOgQyTLdAEc0g1QALxsW5OiYYwFfeUWCO0JDGJCds5DYRHvkOMQs"
    "YeZJ0KJz7yHvCroSn+S5y0Nz8+PD7/SZzDDscQk3xG8K+MxjhhGI0R+1wwAURGCDYNnZhO"
    "2MUdyS3GNFvYDr04555TzclX5OIAXKAdCyGaioaoaIiKhqhoyNvypKpoSIUXV0VD3sQyv4"
    "FoyLfWdbv1pdm5g5iG2DpdPbNHN42TdL91WnagxJqb1C4PvfuYCDP1xzg9JqW/iidRuRL/"
    "xcMr26WsEXAKyq0Zbiqnw+M1o02yocoa8AflFPxrwv/332tg7xNSwK8JvNPpZg30w5JqCd"
    "ZcAjgOvQzXefmHRdUirLkIEzYl/XX34BhhtRCbLIS4DAuPrHWXIiyuFmPNxRhhqulgUgtD"
    "bx0yVJy4Wow1F4PKipprLENIUC3A2hu1Iez20TrKUkRULcKai6DpTq7WGqsQlVXLsOYyyL"
    "NDv6r8qxARVYuwrtPCF2fO6bYISaolWFdDUsxPxfwsOZwlY36+zPooJaSK96l4n+UEtvAC"
    "DRkYom1Kukz8s31+aBleF1tgh27G+JTFFr7oErEo43N1tJbK+JTjxDmNjHWoJRVTjP6Iuh"
    "OCpJKIsEkQoSNzORNLKjmYCKMnskRsDPxG3URsQT975ExdMi6XUowyncc0f9jaWbIwKcU0"
    "dnPT2dwUm4BiT+6aPSkWOQpzMufAGV4M4WCnr54w4SBTIbTjlEpoxzFVCe17PAe+PpEys3"
    "PWRPkkC8gnyRifRCBWrUq2ewtDqAc2XglUDpzDclXEO1PO8FFKzvBRNGeY6/8vBucr/bFJ"
    "EwrzuhIhhPW9zBYS1yv+9+Hn4+OTk0/HhyfnF2ennz6dXRxeiLHyiqOHPqW5pZpfm61QgV"
    "74IgT6BB+fnefz8K1kVAmC2prOPU8ZzKrkrbTHsrv0DiD3aEZMzqhT9g0PheYcVsa36ZeS"
    "Kl+sepcaw/FJqTt73Tv7DfCz7xutG8m2nhHZZ7JHf2t0ml+awKx+JqYufrnWo7fN1q/wja"
    "HTpzWZ1sVXKN6rHImSeG/3IkUi4kNO9sr5Va5HGS59NLFQWMEzsmHr1a8wkeseKsfTurFD"
    "LkTmtvuA9ommF4JYQ8zzJgArAitnrirjZRDLEmjFVU/KA9UdgcK6fKLPOkT8+O0l9+4aLz"
    "ybEWxseGPV5SRVhUjqtSM2W26IklAQ8LWYpjSWRrEwzUxWwDvq3p6lQhhts77IqlV7TLAp"
    "0Mc9OdZkBoblKLGO+ROX9T8wZRC1Qd/JtV23A1NZQINRp9q4Xb4DvsKjEZvT2CanRU2rqn"
    "LseVxJVeXIbWGpqhxvzFxVVTneyOLul8dJPcNrLvM+lFR+pQIOWymo/Aa86q9RA75HG7/f"
    "Nzswjvwz082yVEBRXP/ig4A6WGO6tcwJakhMcf5VCsVbSqHYW1BVEoVKoignsKp49q7TI+"
    "LUggLQtR27Td+EFQU5pBOVq0S5fQPcQ42cg9iUFd/xWnrSin0rzbyhLwYTII3E6WHqNFR1"
    "owBQJFzaJhQNl+jh7qEmYwIO4wJanUJfVRkmgH8fmWWJoTPMOVjG0fjC1s4E5cpbzEL2PX"
    "mJhqaMWnApxXUoX85lg1Y+gZwXLCRNcdp3XCbR2BEN58KwAaENHSqWD5m2lK1je5SPJowZ"
    "9nTOJTvjNTISd1bGoIcKauw0qGHXoJI/Mo+bJyS2LQfE7rJnzk8z+ALOTxN9AXCoROU6S7"
    "pDvSaB1X6XruGwDggqf3Wp/dVlM7vLkIpchNGtcsF3buwUp1rXhaY4nVlxWrV7KFWhxr5B"
    "L6rSv7AFYmNQTTmbErudzkKotgI5okktFi3E6rDFZyS5MlzSZ+yE7Q7RhNbJLTabkRjdud"
    "ipN1BVq5ZxfCBsjwkkyi+cJkOGPtWt9YIqRSlSySqsvcZ9QuMilelbe0hUpT+UeW+Xz3B0"
    "hRPTSL3xr5dHergt28ROIj0+Ov10enFyfurljnrfpKWM2umhG+3pBfp1COf2r4+6dJxDqZ"
    "sP9w3KQAp1EhbFawx8GBp51kfkI2pTYyk9HO6LDv7mZGQS+bp7IjMLva8//PaAPn08/imO"
    "FVrYvMpDUgJ9N217sdiTsP5gQfPs8UGp8m71pXGPjCaYUhLjG8nGhfGJl5oN870hAOheog"
    "URV2z16F2z1bxEU53qPXrTePi1276/FK8T/iQ003XUreJzS52uDXlufp9I5Whgxd/5Yp+M"
    "02tS4HUFKgfutjh25npU1aCkcv2V2jzgZC3vrk9MLXCpF1jXDNIXyjSLNfQTzcCwWJWqCm"
    "1kEAbSuSVrlq/x/AQllQelzE8QEQiusw/65V4lK0e9I9dcYZs2v26Qc+/W+MDA3PI4L4iZ"
    "qNvu3gNtxi608LYW38k2zhn8DEqpbIOSZRtUBtUUIrdzC0YBzk3drK9m2ktcXwwVB5/WQK"
    "j4uv5wXb9plIcWu6cQp7FiPYx3RYqF+ut1yhcyUpBQx905XstQyR2vhmYixdrjkcUQRiNs"
    "GE5hdYrEbTGdMYvQ0fKDuKVqdqzj9AJN2NzkNaRbHAF5dFWTPZ4LW/QJYsIrPw74iNk1fC"
    "ES/6cKt5Qp3OKtTVZvqCdQZr9/mfyhu2SrlAvds7Ms6J6dJaMLx4LomnZdttwBw7BcBfEu"
    "PnQCGfDzGGfgw1RsHcn1xT2pKvkCT44/nXtuQPiQ5gF8uKvf3kbdgLCBRtFMY6e7EoqXXl"
    "u3H+BeVVJRrtet1O7dptFQ55AzNiU0nvG7OppqMIwwJ30cHPyiyfB9wjhBC2Y+ARfXrvOB"
    "YCZZPt6SSjuQHT47OWPShcchlYzRmlNl3k46eyfGP4o7I2o1bOEckDs3ELvEdDaAo0Digg"
    "nF8YGvBNngEuySFSTA9xJfOI1SkSnsdA1xvITpbXIypks0FXZXsmUCP2NsiHsI7ofhX2Qk"
    "Lf2wifLjAIjMtt3mSajygLs1XPxLl1Xp88tUUOErvjnS6pnIcUcHhFRRjagOPZ3lVT08Ic"
    "WZKJ3aEazqs06ZTVVgcy8W11YCcr4MA0LqZZgemFqpWa8Wlyopri9GTQL3VZliJh0yBehi"
    "4yXesVTTx/SPypBzohGsGToFe8EVdQqDY44eIV+Eza0a4sz+Vpggj4xw+FKYJKOY/rbFTJ"
    "nD4IAL8OrwPonTqSiJMjZK92pSxsZe7K8lqwm+R8DunUYqt4ocryR3fAVfR8UkYpXEhdw1"
    "MeW6lZC36zuaqkdZwXFZvMdoCrRUuw7B2GRT8RcxCdBD5B818T+7Hpl7VB9NEJ+bYwzpuE"
    "27Takh1SKCyLPjuA77j4s/S49KPYwySx8JPQwqrAmVTYezwBSQKUwQ5Cw+Sje1UJWFrMnm"
    "j5Oac3KMJFzYVlTAjdyjg7/0+ZJ8HBp2Y5zBJRoamD6Baxk0PexmJS/ET9JtvdDxZds1QA"
    "fyNwxWhSsH8spW/u2VBomlzxyNxZm4dKGzBZUwiR8zZeDLNgwx90A8tUMywcZ45SmH2fHj"
    "nEAFjoV0zs8MAZQs0iEZOq4fXuBoECREoGgHXuBl5j45iVqr2CXE4B/+oqf2xgFedDgg8G"
    "Rm7BH/nKsjufTctKbWsQpBTMDZUVc3U3G3H21+lX7WSv9V+m9ZwC7K2U5ifO0p5DZnvLpf"
    "M9yvnM3NOG93CryeRAUBPs7GHUyhDoYBtrApNuU8AK8kFMAZAPZrJ9nzd1YyKs8kDk/5Kc"
    "dNG5Sq4I17nuXGPU++cc8jN67JjFwQu+MrCG7xXYRMgjmL6TyZRiZ2JSpXIqR4tUH1OPPA"
    "Pc2Ub3Cakm9wGlN/xXaU5NLLViKVw1hVaNq7NAPPyZUH4oDQWiCXTCXbtg6xsw5kJcO5GN"
    "VXtR7cgjmRO3KpopYljVqWJLDWrs+tyYPs4xoTWPMdraUF1pj4eZO+1w725cgaRJ8M9qhT"
    "O9gD8ReZEWExZGf5f0YMStlCMiLQiMYyBGQtmFPM1o5oQQZ2lKxU8NyqPm4pXoLJoZi8ia"
    "6qJm5mvXNosgUnZu5c4rBcBb0sxYNtsVyObVZRYM8y+a/OUhxYZzF9sFWOa0X1KP8qQ3/2"
    "NZbYJ7Y3hefezPqWRE/ukBEB9tT9nE/iNOXA8VRd2XRG9mfu0EzaMox2Gfea1FjJeExGQp"
    "kFzpPYb4H+pFOx61p27yH42s/gcppB2FLxWvMWzqG055Jrz5VrHQVP4Ee3hFoNYeQqobvX"
    "8BLLDKaFgpO6CFVB1zvJouqdJGt6JzGhSuftml8NCIkqVa9sqkBwnWdGzIurS/5JoL96Ai"
    "WOhBx04CI/2qUR7W7b4rKF/cGzvb/SFrjxezewtu5DFF87yB3ue+iuoZxQaRIC6sTUR7Ga"
    "mHMkVQfDqzEvKV/JT1fBqs1bIW5v2DIgWZN5JqbbmC3r7uoTqeDuupXygvBQ5dFfZlWlDx"
    "9loqocpVBVjqJUFXFGK7YZ038e2q2kiKknElZZ9JGF/gcZOt/jvP84cAGM9M0svG+FNBCY"
    "YOeb2b//Hy22rqY="
)
