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
        ALTER TABLE "employer" ADD "services" TEXT[] NOT NULL;
        COMMENT ON COLUMN "employer_file"."kind" IS 'LICENCE: licence\nLETTER: letter\nSCHOOL_LICENCE: school_licence\nIDENTITY: identity\nLOGO: logo';
        ALTER TABLE "employer_member" ADD "entered_at" TIMESTAMPTZ;
        ALTER TABLE "employer_member" ADD "assigned_id" UUID;
        ALTER TABLE "invitation" ALTER COLUMN "totp_cell" DROP NOT NULL;
        ALTER TABLE "site" ADD "region" VARCHAR(6) NOT NULL DEFAULT '';
        COMMENT ON COLUMN employer_member."entered_at" IS 'his last way in by our own pages';
        DROP TABLE IF EXISTS "sms_code";
        CREATE UNIQUE INDEX admission_one_alive ON admission (employer_id, site_id) WHERE state IN ('waiting', 'admitted');
        ALTER TABLE need ADD CONSTRAINT need_of_one_side CHECK ((side = 'employer') = (employer_id IS NOT NULL));
        CREATE UNIQUE INDEX signing_grant_one_open ON signing_grant (employer_id) WHERE state IN ('draft', 'waiting', 'refused', 'withdrawn');
        CREATE UNIQUE INDEX signing_grant_one_granted ON signing_grant (employer_id) WHERE state = 'granted';
        ALTER TABLE signing_grant ADD CONSTRAINT signing_grant_granted_has_days CHECK (state NOT IN ('granted', 'expired', 'revoked', 'renewed') OR (valid_from IS NOT NULL AND valid_until >= valid_from));
        CREATE UNIQUE INDEX employer_edit_one_waiting ON employer_edit (employer_id) WHERE state = 'waiting';
        CREATE UNIQUE INDEX membership_request_one_open ON membership_request (account_id) WHERE state IN ('at_unit', 'at_province');
        CREATE UNIQUE INDEX appeal_one_open ON appeal (employer_id) WHERE state = 'waiting';
        ALTER TABLE employer_member ADD CONSTRAINT employer_member_assigned FOREIGN KEY (assigned_id) REFERENCES employer_role (id) ON DELETE RESTRICT;
        ALTER TABLE site ALTER COLUMN region DROP DEFAULT;"""


MODELS_STATE = (
    "eJztfW1z4jjX5l9R5Uv3VNGpvCeT3toqktA93JNAFujpmR2miMEi+I6xGMuEZueZ/746km"
    "38jm1MMI76QyfBOrK5JEvn5dI5/xxMiYp1elgfjcjcsA6u0T8HhjLF7JfgpRo6UGaz1QX4"
    "wFKGOm+reBoNqWUqI+hrrOgUs49UTEemNrM0YkDjtoHRYkLQVFkiqj0bSDMOUR1Ra65iw/"
    "pAkd0bmigUWROMNBWRMf/NJNTCJvuxuEbE4FcUNMMmJcYh3FwlI3Z3zXje8n3mhvb3HA8s"
    "8oxZc5Pd7c+/2MeaoeIfmDp/zl4GYw3rqg9WTYUO+OcDaznjn3371rz7wlvCdxgORkSfT4"
    "1V69nSmhDDbT6fa+ohyMC1Z2xgU7Gw6gHcmOu6PTTOR+KJ2QeWOcfuo6qrD1Q8VuY6DNvB"
    "/xrPjRGMFuJ3gv/O/rf9aJ5mg0Gr3Rt0G73B4CA0yvAIgQGxPxoRA2aIZlgA1D//in5XgP"
    "BPD+AGt7/UOx9PL37iELAReTb5RQ7Xwb9cULEUIcpBX6H8wr5fGOfbiWI2jPmUY91kj6EY"
    "IxzC3JENoM4eOg/ezgcrwFevhQOlA1Z6eA9+a3abvXbnGr1qVLOI2Te6vW93jVbv2pngfa"
    "PTuO18a/YarJWJR+ZcY3Ma2tW/fIFWynjM/vqj22s8sD+XbMZPg+9Q9JAdTJUfAx0bz9aE"
    "/Xl8lDCEv9U7fBSPj/goErYyiBWjZV854ZdgMFeDx39GDl70S+K0L/OApX4f/OBepAH3Ih"
    "7cixC4OnnWjCzougK54LVXlwzLz5the5UG26t4bK9C2M4UShfEVAdsR5lkwTgk+HZT+WBb"
    "C7sf7JOjNGizVrFw82t+vC1izQYjrOthrG80QzGX0Wj7xAJID5cWpjnm9Y5XjQRsb+7bN9"
    "DzlNK/dRvsm2ar3vnj40P9dw73dGlfum+3vjrtvTvuzR+9Rj0KfLZpzKLAf24aVgL4jlgA"
    "fE2okNuY5kcZ91ddoRbqtXuPCJ4VzSlWr5kOOGK6L2Jv6gtleqGtO6x/E57hKT/9fHJyen"
    "p5cnR6cXV+dnl5fnV0xdryrxS+dJk0os2vzVbP/57AB/7xMYkuZrJ/bOqmqcS8F65EYFh0"
    "jW5tXDzK5nCu6ZZm0EO43y70zV7j996ffwVg1OiAWTPaa4RGckMYYIoRo7l75YKLDBPcFq"
    "DOfvrGi0y7fe9bZG6agQna+vZw02CKIF9wWCOmjEbP25GJAZKBYoURv2NXLG2KoyH3SwYw"
    "V23RQ+eXPdQNk+Zu86HBNPuHR98o3NV7Dbhy4lvlnU8/XgQ2W7cT9L3Z+wXBn+j/tluN4H"
    "bgtuv93wN4JmVukYFBFgNF9WLifOx85B9mouv4GQ+y2cN+qQ3s4v3Zv9dawStMmSWYFVCP"
    "iETz33/BbTN+iXQpAFJhZL8QE2vPxq94GXIqBPC0/Wldu5u9RHT16eoRTWXhurm804l9df"
    "aFsVjmO2y96DRvewdRa0ABqN6ueqomsP6FLwZbmL1DZfSyUJgpGTONh+yLsgeK0AxvbMkv"
    "v3awrvAvEov3jehlf/fQEOC+iUkMPAAdYQD6/oZQtQ3cY13dsr+qMz39286IfacioOpCRx"
    "UGysBY3RCiFuuiqm8dwDNQDLrAZgEo1XlHFZ1JUzwdMpQm2mxgYvbY1NoQsQe3w47or6qT"
    "TMwvNtEkbtleTmJpo00X+BbvpKLvpEBoMDPxmE0woyCwHt3uqjqzNONVszgWGwLWdDuqKl"
    "QUU7o5Tl3RS4VeQzB8yAnxGDw+U8h/ybMXqFPN0IDqgSOcJg6koMAT9t96YBvTmU6W70Dp"
    "KBIssYNWFDLOsoA2FlCiCkCtCx3ervqrCGbwuk5PpoEXeKoYyjN/SugOhAPuhwi+msczEc"
    "9XG3oareWr1dF3fDtRLKQBrUazlsCdMVSKxsREiuHQyA5R3UJTQi3OGBOxH2TfiH2EsAZU"
    "MURZL2Gu2pbuIXlqJfAp11A8T200UaLYOAlBWldCBml9y6yFB1SzteQsQcOAqIwaljpqqL"
    "LVLHtgeCVVwPCu31LfktJWpcGVkf93McxMLYtSLuLZka5ABQm+pycpaJGnJ7GsSLjk3wsn"
    "DPZIcNcz323RMsN80Gl3BaOdH9HoG93bRqtxjXgMqm98azXbrWvEHoIYQIC/abbumq2vQI"
    "C31WQm0fzaGjRZKzgUMtBYu7vGQ/saqXhKgop5KgJ8miE8jh/C49AQcp0k7yC6wqUexvpt"
    "r/kbGzdhw/SNRuuucXeNMLuLmmsQCj+FYJtcGfk0fqkiDaLy7kAZGEqS9VU8po7LICOoAT"
    "E5VctCpqsOnKVh05UUUkmnKzWdLkIbKABbz4Hqis5avw6UAlxnKyoAXeFGb3o6rCjIge07"
    "MyM0U8g0Y3jGS3mMCNEEGJHxYRofDTNtsIYf0bIglqKgoUkWFJtIoS9YhVjKZ6RZFM71I0"
    "2toRc8s5BmiNZ22xrSRDYAmx/0gSJ4/KiQzZbu1GcWaY99zCy9IeuRmGiqaDpSVJXtrhSE"
    "eG8UKzpmXfMIEVKV5SF6st+8J2i0mJAp754/JvtAGZK5Vesbiwk2MQSVsGLqGoSL4IQbT4"
    "JAdJU/ogwelUWFqiUEj2Zzk0lkOirvESmzeyCvMy2NE+A03glwGnICTLESxbZJ54lxhcsM"
    "9UH3oXuN6JT2jYd68/6aLzZ5PDBnKbA/i4X+LOR+EcvdgH/bTN7ioOC20N9d5oKLNFhfxI"
    "N9EYt29sP0Qcmc5+nLtrDs4EC9DH/lGY29C3/hHzONdZdjmP2SbzPMMpadb5QhYUSOIfaI"
    "vQlVQb7FOcd3x9Gh/RnZ/C7iXbjcyonrJh6323r3tn7X2JUraHWkM8IR5DvvGe8GWp0vTe"
    "sD+j8dn3MGAv1Y/UTmFmJNXywyQzP2uIh7TmYmecWGkzUP0QlZgCfEIeR+7HYaXz8dXfwU"
    "5QHa2n2k76UEa1Mtwfci5mTWPG9+qWIM0xJl1CveLpUurlAevRQQnyRl0QtCbHujM8/loJ"
    "yczWtn89yMcK7EI2w3L28uyIMF7FxiA/tA3d1wQnSR5qAUSSKlWyXP1rh3Bpl0q7yHUaYj"
    "xTByvcx+SelcKfMoS+dZtcdXOs8qyAKuDKrSJflWLsmycAD3FOIkCuCO3b6BIYjw/YYHKd"
    "4BvMAj1nbgnSIZ0jbMBS+Pp0wgY0TmJrIWBLHbUfRigBd2ok2v0ROZYUNTn6DOD1ysoSd+"
    "jAw+UkYmoZysN03I3bCFG0X4gf9cnYcUHR38JV3DZXINy/OtWz3fak/6DPiuJCoI8Ba8lG"
    "IxyuSpXIkUUiWo2mQ7jQ7GRNfJwk5BFCDbrakq4RN9w8IS7id7W1lCIJfLtRAQle6FMrsX"
    "xppJrQHF2Mgz0kFh6fcv3WCHLPR4I0cmvpep3GU65F0g5GZc2RCkjtNPZd85mdQ3EqNt+q"
    "fq6lQTeEW4plYXa4lFr33NUpW9xnbOW6SIDJ50NGEa+2dxTFOh+ANFcOTfORgqLtfQYqKN"
    "JsjErxpeUKRZ0bWui+oczp8+TRXz5clp2p+fn56f9+dn4zO1P7+4Orrsz6+GwyPBe6Rk6v"
    "RG4fwrP5H6sdHqfTo6T8tm/NNNCOGmL/ImZmSt/zzAnuzKotVf0tO1U0+XzF6aWb2W2Uvf"
    "ma0is5e+k8GVPMN3McygGGVxjTvty8vizekXP0vD1T2Lp+qehZi6C2JGlUeLx9YVqBy4W2"
    "FCv4O0ot/rzR7P97pQNItne63fPTR7PcgtCvaaxZ4Q8sJ++daFj0w8BtJg34B1465T/95i"
    "kpo1UU1lYZQxKanMn1k8c86xKzOCGhCTCR9l/sw3ZCLK/JlpGHIyf2ZZ8md6nXcbgpuhyt"
    "q+ztvA3lKq5I5d4entTsgi0nvuu15LPtfPWw6o23StE70HDuf+/PLictifn4/BKX0+vLgA"
    "p/TJMfv95Ij9fqmoPyMgfWEVDZeQhxHrY6eSlgMt5GdEKsEUUYIIm3DoY4OfwD+POOn/dr"
    "fd4OB/+fSYnR7m3RK5M7N3R3p1SurVycAiCa+naXY2p6rjG+xrZXjTNtrVos8rbLRRQRH4"
    "qA2Kf564MRlOi7X70feJE2zVVAzBTwrMf/yKzeWQqEuoyQgBVMLLMn68bbcfPx0d15D4JW"
    "qn2bRDHrwFWTd4y+b9hJgf6CGq21FaSDTMvqFI+etGguHkAqQs5jFixVCRQTy7lsL6df5i"
    "8o6o5yO2h3PZGr8A2W4gKnWIniz8Q2QkHgGvld33l97DPfoIH9PD2TJ9iNj7ps3mQ12jE+"
    "E15+FhN4CsCdJRuIXvkxoP+8oIsowgywiyjCCXWU+REeR3MrgygvwuhtlRUHJF4RzlpsxB"
    "uMbD4337DyjS6GhsUKbxl3b7/trWNcsRTBOa8YD/GTkeMQa9X6zMQ5H3yFsaqC/iob4IQW"
    "1plp4JZFdAwpsGXmZLhdHtsU9j0LXbVwLcNcqyb1twQIzO1O8094B+C8n7gzkp/WZklo06"
    "KCsPEpZ6p64+YeauU//Su0aqqYytvvH47ea+2f0FSC/uTI0jx9w1u7f1DifIqBodKWZpSD"
    "L2Bp0xu5RXSLIPJO+o+ryjSqIqaUeSdrTrQJekHb1v2tGeopuOdRTWtAoA9x0URfbql5kJ"
    "XR7IDbrA5qaJBzBW67yjCiG+1QPjHsRiKAUrPJOJBQNl1TBFEkMeqbeTCpp4hLVXbPLwu2"
    "bV0Ni0a/xOyRSKymgWWrBLru3mMAROHIZAdBmbwu8BLIQ6L34M9DesjCYuycBQVwfVh9ha"
    "YGzYR9AV8RwzhVJMr9ET7KJPkafVgQ7RN8iYX+EpFsVL8RnZ1AeqLKndK3wn4NsdoqdVlM"
    "QukMxuHfw2h0CfwNZAgY58LUWlZhsc9jSUn4s/O7m4BqaERT6p8BxLBpPJBnI4txC1NF1n"
    "+GEMdX7EM8ZndXRIJ46K5W5dwfSOnqbiFDxwG3wfeU/NB2kRnlBR+FR9RBtJkJAECUmQkA"
    "SJ2n64bCVBosKDKwkS72KYJUGiJAQJeSDfA26qE/nQLAHg8Jl8YRVEOagSCCgemcoBXTw5"
    "wmvOZVb+ArIyXl/qjaP68fpvrXqr+73RgbD73LBXArVvrD51PivHFuI8zWCYtTJRWFKGOm"
    "VQvvJB+T0yLDLAyh3f2SD1iEg4JclBkhxKFtCUJIeykByc2M+GwDrnois6Xz37SWmJI/uK"
    "bQ7myEq7LwDi6lfTDBlDpcoJ9NVUDOuLxhEOkSNWF2uJ2YDYiDOoBs/QnN3Ybp8qr/5MG1"
    "lzk1dd5GSDFzacn+EvSGhAFkYNsu3wZPWahcjc0rVXTJGCRhPFYF8ImfhZg/vwCCYD1bID"
    "9aEc+9u6USQjgCMBV+EusspjuQLzfExCOKdzNTmypfY03Td6PQhRiFnaN5p3jVav2fvjGn"
    "nrsO7ewySDgnlm/t75dmFDyGjyekSkyRt4a8Qumw1Pr4wENNmH4O7dGzsRuFb01eluP7Fd"
    "q996p9b6WvGOcrgpthaTUB3NtKLIehbBUpkMvokdlUY0MPFTGg7pbQbWoa6NhCauGGpNZO"
    "PknWBVJDFTgUYMDGZBJWYq/YSw71ZDQ2JNIC08RZox0ucqVqPNhYLvAbTqniOjMDPkdqIZ"
    "ygfgPQsGm0uXnmqqoT1PLKSMmfLGP9IVyjPL1VZ0Zv4gCP+YaWxdS1+pS1boKtUulGSlSP"
    "qwpA9LK0PSh+XgSk/BexnmV0XXmCJrkmn0MEcPsV8qaYj3NsoQNbowYoHNTiAxNyxNzw6g"
    "K/aeEXwHPER/3qBw2a2vnXqLV92yjZ0MRbd+f2xyIqOwS7jkb+1fheQreRGftBrfxScGXp"
    "SF6yj5eJKPtyewSgKZJJDt2jMpCWRlIZBJslMWeDctzuWPY2yYycVHrqkI4FtN5NJQtVim"
    "knutlhRvcMcfs+YZiEqQZ2XhMog4SQjUZfDeD/GYvWiu9x76RJoBYYER9uUpmShQi5Zdi0"
    "7jUlz3TqgBcrg8Q7kyN2gA35rHJa49nfGOjUBJmBoiJjII1K35EBte+PMAOoSLkuVUvvhB"
    "9VlOzdtG67ZxjXRthNm36BtB3pM4mD1wG4oD2gO3fZgXxfpof22zHsgzyWOZnqSr/Z1Q+j"
    "tomYoFIMsLs5KQFmnAIoVVP6M1uhKRplMATsnr2qYl6uytBWn1Dbu7/YR2vWa/ek8lCalI"
    "YMtKQvLN6yiDIDDvUxoF6ewBIAhR5dWrq1+jp3/EOseeXGzBNUHh+evfpxpPnihoQmxo5p"
    "CNEVI0IhPPdGVkM3hCHKRibwF2Aa9RqdGVCcHm+JL/+eTA8IR4IEgUoJxBMUhFRwtTszDv"
    "DpR/vA3CkXNRmg2SdiRpR5J2VNsPyoKkHVV4cCXt6H0MMz/iGeHO/0+33Yrd9ByR4OBqIw"
    "v9D3rr3Q9uu4vdDyDyjXOoTluwJFtgAKGDYJ028D9GDEeCEuJKSCXkXZGZwvSl+uNjp/0b"
    "T6fGrZcsBKZO4/G+fisacqtJ0pOq6wyW9CRJTyolnJKeJOlJ5QRW0pPeDz3Jy6ipCN7bZS"
    "c58zMhGJEuEJEuBlFH/fnl+clVf36Gh0p/fn56fs5+H5+ph6hpUQSLoEMbAj0Y/Il2ESZg"
    "42t4Qe3CSJ68Rh9v261PJ8eRpaa2eTuITTwp6lQzxEViupQnuOHpsD+/+vnqmP1/dH7GHm"
    "Q0HooHQR/r33q/fDo+/+kQtRjoPAoyMjnTacQg5metoZAUGSOF53xCypQYz6xrQnHfcKMr"
    "QHiCto7RwMwHcUSCX3AMB//jv2A8ozZNClJGbRgWkZEPGfmoiNNBRj6q7zWVkY8KD66MfL"
    "yLYeY/QwMcX7/GaV9mn3DqgfR7ba/SeG2v4r22V1HpDYGVBmpoFowDYhWE+vgqjYP8Kt5B"
    "fhWE2lDg6ES2mexIVK4O01kKdM9iwT0LYsu+0ZzdLCLZczy6XhmJbzK+dKRE0VHjwXUFKo"
    "fsSZrTE/GHJ0ILsDLTLCUiFUbC4rsSkegmo2spz9li9I6AtJZXIII/iUR4HeJn6EqichP0"
    "IsUEDWrLnvKBoQJmqspU5UxVMD0ilUP3ONXhtOOE02nH4eNpYJBkVXC9MpVDueA5PGPoZA"
    "PXEagcssWfrcRTJSpRVjy4rkDlwC3e+v0vGdJBZoT9UhLmtTArQzKP8NElbHGOQOXA3Vah"
    "Z4rNV20UFU9PUHa9QlLh9XoTBiKGGkUKuSFEx4oR51PwSQZAHdql17cBqvvJ2+J3027f+x"
    "zJN81eYN5+e7hpsBnNpzNrpAmuSLPVe39M4HVpDdPwgg9yrTqS7VtOHqWkpW4NTh9VJ2t1"
    "8AjZt2WrlBJeyfqVrN9yApuK9ZuGlQpvPqXsKTekptadfio0m/3hTIyjzr9lwShlSeA9mZ"
    "IhdAairGoBINV5R1WdSb4KSxuiVdGCZqEUYZsS56uZccnP/XMyzBQDVdXOGXihmuLpcOOF"
    "ygHqgXdWVahMsvmpFRuoDqnujDIxe1a66bsnphKdaLOO6K+qcCmzGVb0TVVO3kmVIAqfhY"
    "ox78PAtQ3cI+y/lAZSfTQi83wqQxls+bX2UZRDI42VFIe+SFNLB3RCFhHUEGfaOqOQQnET"
    "HXad/ipiE+Q8oBebQjygjKTIGJg+gzik83OUJjiLhpXRhB9H+yxOzNm5vyGTN89FgRRICT"
    "5cojmtIUog895IMU0Nw3kza8LwQuypcHTewG3dKDoHuOfUoswDXr5jbTIPeCXygMsDOXne"
    "m707kCOz0shU5eWEMyE+JbN8JOmpQXMhKcuHTFe+IbhlT1duO/ASzI+Viy+FATJdNV6fMI"
    "Tp+sISFznFWWMKWcCZBeBW/vkMfzit3AY8f4ahLyOygmzep0j9QSFQgVU36we4AkWXPA+5"
    "18JGU0UVeT6eIT/6x0an8fXT8fFPn3kmPzK3eN+QsmNkzjWuADINSKUiQ3q4Ox5sY8aOkT"
    "atuTRodmrQmCTuuNx6g8aRLbVBU797aLaabL2q99rMivHNVuCs3Xa+Nbl9487wPCbK8Xka"
    "3tp5PG/tPESnN9ij5DJR/JJvkhiikJGasNVKVyhkEFpCEYUhpAFia9vCQDPFTg/8vuwXaa"
    "a+i2F29uus1D+/mCSpypS0b0FWFbpn1rnqk5IEVekA2JkDwFk2C4Q3JT+inMusD2HnAfwh"
    "Wf9GEw1xFk9AaDWRUfF1UXHf+pk9Hp7TwcIndoJ7xZn4KZwrjrG43rUC2UnVE/b/ySX7/3"
    "KoHLP/z44uVs4JSCdqOPlJefFl2w6nwsuhWUhQNGsQtAUHhvMYYafL1u+2Ns7LsZVx3lK5"
    "RWQqty1GX933J4xwwhlgn5Q8BCy9BO/MSyDtWWl8lU0tTWV8pTnMthte/x4YZFuvtBBmrk"
    "fo+5H09nilf+o2H5ie9ms1/y6ZYp7+X6EvTLkm6L9EM3jwUWSqwCpiY2XVoIoAuzrEIybA"
    "9G8aCELaqvtZROWF4m/BQ66CHOcps3COj4+grsP4sj+/OL26Yv9fnp1CmYUL17Q4/ekQRd"
    "RpWEwImrCxE9YFGY+1EWYfYgMsDaCaskfHaq1vMHuEPSdbg5CKR5rKPltVmzY+oycy/C/m"
    "iovdLettAnWwl6yLZza/KNguqcsshGpMu7/IkgulsFlkyYVC1GlZcuGdKNSy5EKFB1caxe"
    "9imCt/HuM/7WbrmiupcBKjfgfnMJRcqbUKTrRuaVa2ROuuQJnxzukjPU3jIz2N95Gehnyk"
    "ru6eBWKfUOUyUp6mSkh5mpCP8jQiHWX1c/nVe4NvrWbvGinWAGzbvsE+gfR9TX5+i33qlB"
    "jcrN534/fHZgfa4R8zzcyZ/y9NWv3j+Lz6x6HE+mXjq5R3869IxrpKACyzVkpC4J7AKlyf"
    "GUH1CUlIZX7VNwzxyQSgaUJ7MgHoLhOARu1bBYD7zkPS0fjGclAzw7sBC3VP0E3FQ421FC"
    "TExSbACqthRexr7+Fku0//LNXZ9jusa6/YXB5E0DDca7Uk9oXqbZUql5Y5N56BuwzUBV1R"
    "VWy6p8oNYmmjmMxY68U4N8LAP6yBYtkkBGzw9nSB8QzphLxQZJ9LN8lC8BKAcG1XmuCdCV"
    "KFgVQYRwVRbKj2pb4BfAgdjy00xBM25+DQqIJGpkIndlNxgJ1N+iWndrCZMdbMKVYPUYtd"
    "uHbzcml2PxZBKoknbosvBpdHE8UwsB5ibv95QOYWsEagkf3dD1ibPwORJU2VjIndMyb4EI"
    "agTuf+9YiX2gH8vcEw6l2jBWZPbPWN7kP3GtEp7RsP9eb9NXIKhGWuv5XCVxtfdzpUdtrz"
    "2uQZDY94uUcjVEyn22jd8U/slY1/0uN/stG6bbe+NDsP4Fh3F6++0Xx4bHe7zZv7xjXSpm"
    "zeU419jShn/WO98yt8MFPMl9I45dnuO51FJd3tThVdbxpWjO/YIxcYZG17SuHRlhY19rDs"
    "x6fTk8uLqxroJOwv+OMyAe7uQ/3+PlySysQjzB4gS7DQI7Kt9yW8abxNpPAsTaDwLD5OeB"
    "auzGoS9q2nWfD1iFQuFLuV6reOrhTCOJmv4xHbm1wn75KrM2Irez5Glldwb8aYfUWTQv5f"
    "XRdM7qmyRBNIsvUMFok1Mcn8eZJuP67UNJDMvPcwzGNwYk1yjXNAdG/e+Hc5zsIhkjFa6R"
    "OS8crkeOXK5bShZ7fldrSfsK716vqm1eZpSopz6trIR7h0V2MS79BdTYAUeUnRFFPKngIc"
    "matUoR8o0owh+eGca1PQd3zLk1fYOdqFijJRIHenm1/0o2Is0ZRNs4iDdNu6EXcZ41fW+I"
    "kn3HiiZG6O8BNTn15EItIZhu5cn8chehqxAXLP3oGHQGdz230+ditxcK5vLIipYp7Ew7hG"
    "T//0D2Zzk/WD++wb9ecnRycXNdQXrxmFz/4RH/777xP/Pk///PvkurBN7pjmmU7ZQ2oWdp"
    "6gb6ywsF3bsE1dw8E+yl3R4zFXBinGaEIWvIXttIdKEQv23eMd0J5oJUcJfhEQCSezg3Nk"
    "g5Cr2tObR7uSfund+qXdcUvra3AFyuz5zOlruEjjariI9zRchDnf4m3IgO9KooIAX6UB+C"
    "oe4KsQwPJsyFbnr4V/ZFodnPYVBPcs1ZmQs4QzIWfhMyETE4+z4Ou0r5yb9yQVuicJ6J6E"
    "0QVlLYzuf7rtVpz3z4xSI1RtZKH/QW99VB1uuwttAvDxuQQcjD8+1H8Pwn97374Jqh3QwY"
    "3MHPUeXTRQsCHHGHvEpAuuzOO74yNu+zOyGY5gOGZ0RlADYhLVkhxsqQyaCX7iXfDYy4nr"
    "JjT2yJzhXqfahtgKd2jT02E1IQ6shOsxfttjWXuK6vpTWfEBDk/mI9fZHAY8S8JFLx99P/"
    "X7t821KII9jyYeYxOK5R7EBoQ8bWrrQ0ODmb/52ihRb4KRzV62k5graIZNyixdlYhi1Wih"
    "GJaoPoeeTTKf8frX4Gemovg1D/PwQA77a4oUXQ8HibZ0H4gRfedBJQr5EeHHC55ZNdGfc4"
    "GfI4B63PYTQARH3MGEOt7s9hgmr8gGyR4B6Dqp4i68E5mxvVwxEzEoIaDjvXauQAXdosXn"
    "bJ/OraiSKQnJJV0JmVyyNKZ62WZtZeygkgJbiCG0G8pMe25RZkM8CBJHlKYUaJGoJxHRdj"
    "D1NM7IpWEPCFmtEa+Zq+lIUVU2JW21Zoh1YjzzhNIeWgsniaQn0RRwB9CMmhaFopmsI5tl"
    "YxNyKPHSVuwTm9f8eKStIdXYHNH4MUnIIq1ZyFJesGDV2M/JbtCzj2raShdX3QzNwNYSqc"
    "qS1uyiwOLRKVZ0rCbUwQkwVGBchOiAvzlSyyqXliWZKZKZss/MFHnit0wnfv1LfYZZHxIs"
    "82jkXV3SJOy9iM/YexFK2eugNsJ6xBtwoxmKGWPLBSUDcA+XlnAl7hngCQDf2BQKN/7LcL"
    "1ptuqdP1zChRsEvm+3vt5EUC5u/ug16pIaJ6lxOwFXUuP2jhq3jxkwDuw0Fhlhl2kwrmVW"
    "gbfIKrBfHEdZ7kWeNpbj7B/nkKt/Nw7pjp0vJ8IT3Vml0ol3QXvy7aRxPduuhg8UwaFFRK"
    "BIoe2ErQnHqwL+1mtw08JhQl6ncIjHxMSIzE3wALPNb8Rlx86WGuWB3t6N1lcVjPXmliGf"
    "0XqP7hvq8sUkNIp37EIpk3kEHSjB8+hKVNJ4KjqDVPaNSeodcj9K2I+axqtmKTb4oS3Jcz"
    "VxV9L87VJsTMTAn2DiIV0zXiDf6mKijSaIOoV1KYZiuczOohQ2lBo/xQ9biohtju0D8JAy"
    "YA4H8S1tBJmOo7ambd0KoqQQxuTdahSp2NResYrGJpkKzpnKCxuxvl7wEjpiGx3lEVSDsL"
    "syywAK88KOyKQpT5h8iHr86L/3Rh+o0xiMXCqitU5wlSI7QRQbFB6p5fWWDBHttSv90hHs"
    "zepnpPQNtr+Zc81iX8zAWLUzD2y4zcqg6VsETS1izXI43X1iOT3u+2OKbMvhvl/2f1lGYy"
    "82Yl+RDF5zjuYYZr+kHOZSDzP4cnOMsUdM+nfKPL6YQZhngL1yezPCByae6coI21ULDLzA"
    "vHpCuuBElYZd0qIlLVrSotNY/V2waG+JYQkrPWT3+67Xkix/bhsDFG7Ttcb/d27Ahg1sZg"
    "SLI1UqsonWTlkY1sELHMPy8plrCBsjczmzbGKwz+jfzi2kiVyCtamWYCLD4OUwkX1ikpRW"
    "y2kjl2373WnkpcDNN8sWkWKjbhu4R9h/29+myzAAxW/SG228t+xHh6uvoT3XuZS43YKbd2"
    "DarVK42eGIDdvhFOEf5t0InzTseUusmDyr7YSwZ+dHcD7Wv3Y+HZ/UEP95av88q7Ft85l1"
    "SiNPH23nJpEnfQQQNQEEn9smmQ7gHhFpad3GM8V0zo8QqnF0ZHLaHXuznbFJzbF1B7N6ce"
    "LTNHHi0/g48WmYr+a8HinRddpXENziCZf8ZwZwnfYVBLd47v1qrU5NZl2t7tXjshY9d1f7"
    "ZQjh5KJ5PkFZNc97WoTkAtQj9nZw/sz+lR9RV0sLQRqLplekMrPz5Pjs8uzq9OLMBdT9JA"
    "lVAWhJCEaPRNdGy/YrNk1NxQcRhk+gRS3J/pnxtgPibZyqOPWros+xkzwK8p8B7ecQtXUV"
    "zBfKSztDjY+JBkScpUgaBbEUagnbho7IDAsjJrqOdaF34LmpmAlF5m5vPhMKZBfsT8z5Ph"
    "qz4D/zzA+6bj8H2F8qM3SpyGTFi2WL/hWVP1g6h+afrvLiJNZz1izWhyzykeWd3o4dJXXR"
    "Leqiebb1jfb0knECCtzS+aoUxjI+Yb8rsFHG/pIBmoDbVlLzwyI9jMg3m8DHdyUqZ0xtId"
    "EKzlNqeCUlaWKl5pPIPONbJJLIRM1bTtS8TaOuPlc1q26MJsQ8iLDovJdrSeacAg0Hyqpl"
    "ipAWZfMDq2BOWXiKDcvO9Gsu2UcmVqYfKMKGKswrqvBjH5iC4aWgsaZjl/jBWR9MrR4qFE"
    "dFtbZ2n4JpJDfac6wyGrkSRaii9twrbTDXVkR/Pjk5Pb08OTq9uDo/u7w8vzpy1dLwpSQl"
    "9ab5FVRU387i6KwJthZPrJhtBFYyxXil3s0w7MuZx7LsxHunXYFTLNu75Ei8nX+3cu8Se6"
    "75NDK+1sM/YmD3ylTCbZT0FjV+7yVb4T5qnNM8aJqXxvvONbHbCR69xOpp4moKNW3kNkxB"
    "8bV9zrpC4Qyq/sLUIsg87HFcjyZsQNCYzEGJmrHHp4hCHWs4DsuGCys8EwTIsrFEioEXUT"
    "zfrd1HammlXtLitTSpLlRSXdDogL/PEa8WYR8rRsy75RELUruZXLUG9abdvveN500zuD19"
    "e7hpdD4e84FkjTQrRlGQ2tkOtDPxJUKox3vrXYHKOesLy+JXJkWsYVjmMlYRE1dTKGLYbZ"
    "hCESNIhTwkXFEi/GeN/Y8NnuXE1oP4udfP6Iniv59q6Glm4tcnfv1potDJk0jWxRndUIkh"
    "MgPYtm4ERIhfOO3BIHbRL8XmOFzbf1M4+KpB3hZxbAu8cKxLJgQ1MKB0F2/OfXMveIlVyJ"
    "MywTSeZS4cfHyJxH9HEMvJ8L94ZA2Ywihcs+JPpsaxllDjyyKm7bXNzJCQeqLUE8ukUuyd"
    "nrh6d1OHvF2JSng3tl3DTSxvztqXFmS/VAWBLp6q7d1H0safvTIyAB00afSoUrUJxQddCV"
    "l80DctI6nZie9+NDO7Cu998ayigHaZFuWAWOUswuKTqa709uwwRy6x+w9y8eWC2Hqc0amx"
    "knhDeMnL2wBcvD7GlFeabT1eSVRu/m6loIrtV8i05a1EyovxwcobEvTnpMH6NI3Gexqv8Z"
    "6GNF4Vv2rZCheuJMoLc4mWYvYladYNzy8lYV4Ls4otRdMjlov4ww4ekY2OOxRmccBtd2Fx"
    "bOkUxN/ZHK22QIWO8LxxIAsc+1GQx+fgciRkhuqc2becXTw95I6EhDwD5CUJJz7yyNevOD"
    "KauLpYSzxLzZsNXnDKWCIccoZoCq9mAIeQIZOiHYOroYXJ7gQFDJxjy3BeWaMI8upRpJgY"
    "GUSj+NquTADlEnQMXUefpt7GjSCWeMPgZ1fYxyJP1XyGlJliWquqDWzArRq/7em5XYue/Q"
    "7RRBi6+YyiuaESKGfk/QIb0MXonLsUsrh5PSLyyHTWI9P2BMq2WHqEZIbIvHuUrKKQZzT2"
    "LgTLILBMssw10EHZvUnD/m5GuiQaUJ0tx4oepf7YVxJ1H2XVJpXeQ2ZAZOJCUAgKT2c6m6"
    "TmZ16BSaRnoVx7cNKx1OwqUyoeaaw/9LH+rffLp+PTiASaBffvlKWC3tg7YFi8LJTBNBaR"
    "6fQaPYlDaU92oSuRtZOgpxl70zBPhPwkKPITbeowt+AcLs9L88Q0oYG3pf1gOnnWDMQvCM"
    "3LEs/Anpd9J6dGAa9+ZdemolD0EZtoxL7wEJ5AT5tm+09eNlCkpYFfBhQgkblodqxY8ZMW"
    "YaATAuyuhAyw+4toOlM64+4ZEJV6Uul2T5+exFa5HBqSK/UmulFJkqbv3eBKW+ddDHNcTo"
    "CEDGxxGQFyxtJKVGC6eA6kp7BMWnw9IhWkmxWfKnyly2eM2PjkpFOsltMp5renso1BWFYG"
    "c3IOw37QqN5wnUm30CStNOF8eY7VHoa4wbZFDrM35VfYtik72gff681es/X1mtfqZnD3jf"
    "rjY6f9W+Pu2vaGYLVvdBpfvnXhIxOPoapo0CeUarNNdUAy4XxkRNEIXcfPWVPe+aXkoQM/"
    "po4nLyOoATFZlTIAq44tKzOoPiEJaXBx3lW2y+rAGQqN7CrdZUkhLSDfZcR+VQCst6ue9n"
    "KTWgusf5NOga2zARUAbsPTVUXnbWC7ToGv2IuKWBEsJqF+0fQqrwu+nbtUmXA7QoGPqeno"
    "uVpLCkfbZkD6yo7fJ0uo8e6WXjSQNp0R04JgqkEsHk9VXrBxiH6zc1+YmMd0DTRV6AsEYg"
    "1IZote8MwSidKicnps5yZpArxDxRpxdipAIlNolDOFhj1d/fAnJYhKB/4eLFxFFGgKqDKA"
    "UgjMJDe3I1Fmf0juY3xFn5Lky1IWfF2BCsK7jUoYhoUjCQtJpUZWMhUEeStHUfm2mNFK98"
    "pIMz3ZTHfVjg218g67KzabXF3aX2zX6uXeqZWidPrbaeVe+KP08sDwJGjmvOVAWzVNxRed"
    "M3tQUTGU/gP5a8STJ/O/F5Cujv2oIbsJMfSlyJQHlEkyg4lCTKBrMrU5pthgwf0XnOxYUi"
    "sltVJSK/d00a8ELUtSKys8uJJa+S6GGapoZTR1PCLS0gkmFwdsspYL9glV0EgvLM24F2lH"
    "OY8svRo/eQNikknz7shjt780bn/l7DFuznH6GP8MqGK2hdc37tv1O94Ipgtvc8dW4GukEg"
    "Oz35vM8u7cgYSq0REzpUHmS715Dx+NFfZC56ObFc7thoIRzOS0lAjSa2KViZXQ28USjra1"
    "HBUcSOD4PBMSsW0mY+rISEgjIR0qmRG1RSSgkYDCapUVUUdGQhquHKPpczObarcSqVxSv6"
    "3EXiQ9WpJOSwinJJ1K0mk5gU1FOo0PEHrPZrmnZAJUL1vwy68drCsxVQYiuXgVmcv/bjOK"
    "esvuho3IAKpzqZYUOx15Gq2NmvYgKYyCqDVXmQxS2CoHBEJiIouQF0hBA1/qelVbTDPsFD"
    "iv2KQQciJjUfWVmCqt8dw2EPQMx0+3eqd0yWv4nTkuWeuDydBq0aHV2dxkEplUZ49Imf1J"
    "OZXn4o+Y2+9NFog9IhWEuHh+o4V/ZMqS4LSvILhnqYy/swTj7yxs/Gl08Ky94og5vK78sC"
    "smyw+nLz8sizNWMqRraz5ZLX6flDT61xj9K+1y46Nlbk/7Cex60983s0p1sOzRJBB8P4jK"
    "725fqiVmd/c0SkVZdROtO4bRYkJ46lDWjY5VsIuYIfSxW7+9/XR0jPrzk6OTCyT+jEtrWk"
    "CfkppaguWmlmA/LbSowhPpwvKObC4t9G28Ygff251fr8HWf+kb3d63uz+u+Wxe9o36Tadd"
    "h7wuQ5MoKlytd3rfHuG6YlrzGWvReWDNFXPKWn9r3TVumzwwPzdE2t6S5H3ZaQawcvo2I9"
    "XbLWWe+vvvHNh7hCTwOYHHU0XTc2Dvl5Pw54TfrpGYYwCCknIIcg7BGL6qGVPZcv327RF/"
    "QwoB03l1DTuzIvU+Xn98vG/aadhAnu3Odw/NXo9/pE41yyrLfjyfqTn57X5J6QwptTOEqU"
    "/sajYjxSsjuSRBgnC5nEs7TRCyFdcSn32FOJYy5Cwq51xd61ryvqk+xxJ7ANT6dn+fzbGU"
    "wr/XNnCPsP+2790rw8zegm9vI39di6d172LFHE0OIpx2vuu1JM+dSBA/oKuma/13XTLFQ6"
    "IukU7IC+VuNyhx6HjdRI/oY7fT+Prp6CzCWZe1Aygy9B14FBOMYF6pUAYIckJBqqeac+Sc"
    "TMHDNyZzQ/2MFna5xie70yf3GhOEezsljSDzCu0bythitwSeRfehK4oUKTox0qaQkl7BnX"
    "oFKR6Z2BpEV6VNygnjE6tchYTiq41z9iK8HZlg9gpVkAKwhdzY8szxe7DJ8I+ZxrrLMcx+"
    "ybcZ5pIYFHs3yjwNv5FjkH2CsjRpmcd4x96A/RnZ/WKalBPXTYzRXadKw88aPLv9zSNSGH"
    "uu15KTGAdarjVb666BKWSxSZnpKLj1eOiYm6cuL4T/efHTZ95iCEdCmYU4Iexr8k+E8RA2"
    "brdzGzCBn1STmamrQrhwXgAtFOrYxIYjQJiVy248q7E/FB2OG8wNS9NFSV9eM5dJi91F2r"
    "dlWfpq0r7dvX27esOyxYj9cjJCnDNCLO3ed6EtS7v3PYzyWDM0Osn1NgdEpe1b5nEuWyS8"
    "vEO7X8ZvSYHdY+vXwT7C8PUMS7zN6z3KncLcfTYVdc7GFym2KTmaEKIzsxSyizODcaJND1"
    "GPXdB4QJVbh8xaJcYHiqCSznLBjMGISj2F9hxhe/7pphJxhtIgBwzY1ef2/dk3HSyxws0Y"
    "TR3YoWw+PcVBd/9B+Hjh4H08aTe8l6QVvFsreDUUIbQTjGCfVAXDj8WfoM+at7XCKVuLL1"
    "7D4FCjavGlI0GvpMsM9sFD/b5xjY77xpeG+PUkuIukCqyniavHh9VDp+rdLSK7gycsm9PJ"
    "U7bpvgMvT3CrzrDSRIiW+T0ojV9THrrb6YyfKv8lMUt+NO6uQBVnd+Fbqoohq1YWfFcSFQ"
    "Q4zeoRv3iE1o4Ie8kPc3eq6HpsLt0I8SoV5Tw9ubxw8+nCH0mpdLtMGbqPqMcpwx7vwVEq"
    "T9q9i2HecebmPRpambq5LOEFmbq5Eqmb9xXZwnI320mAI3IMZEne7Mk3XBHA/e5d75E/vC"
    "FWwZOGe+kLSMbLSzXdEK0gv7WK02tETBOPCgDr1u2oqlCZeMgej3Wz8bSy+6kSUJki8b7j"
    "Nk4qwmhAnZPr62H1pD6s4LJGydwcsT3XGEfEU7OD1eXdNe3eKoiXfRyLu8QLAUwEph+d/i"
    "oCWUZOjKPcRpZ9cPXepLIPq0ZpjoBwpsoHivrzny8uTvrzy9F4GHmII7ZhImOFH3P2cVX4"
    "lwqyUSSTZKdMkqwn2Ct8eL344gCSPbLFUJf0g0k/2K69Nev9YGlcNcpoROYbu2rqopcK6U"
    "/et70Y6/AmtW24jxhBNk1KN/c21J1+KoqTgbG6qa8Pi6SlFUVnoBh0EZmgNitIdd5RRaGi"
    "bC9knQyeTWXj5bsr+voKXVUULjyd6WSJzQFWtU3hath9NVhXFYerIKQqitIUQ9SFTrTZwM"
    "TssemmM+vB7bAj+qsocMpshhV9U1WBd1JRhEwCOUsG2hTOcm0al+B9NXlXFYXLPl606T5Y"
    "uVOZYa+FQSxttGm4GUzrFu+oovNpN9HTfUTKE7/adFJVPXS1izjzvuC01QPfouRo+LS37S"
    "BMOOrttEhRyhyjKftCCESgrriyil0NmV0FOa7hysfuH91PR8c1xH+e2D8vItJzF9KjzClW"
    "Ald3rbQxsBJlESs+ffNuI2Algrb4+NcL+1rR0K4/O+3IljnQePDYaf/WbN02rnmCRo19j7"
    "7Rvf2l3b6/tlfh4Hq9mzlOxmNbCU87y1cSb1i+a1tr8rbneQzLKB5dV6By4J6lAfcsHtyz"
    "ELi8pGIWcF2ByoF7lQbcq3hwr0Lg2uUSs8DrEakcwMepCDbHCQyb4zDFBhjpwk5LC/FKon"
    "IIX6RZe+OX3p+iKCGSwLCfBIa99I7ugsGwl0C9HYVhb+HZAYdhL7HaIYlhL/HaIYthr/F6"
    "OxrDXsJUCh7DXiJXSDS10pHUGdG10XJAXrFpauqmUD3y3tp2ZxWF7G3ZMXv53u2QHrOXeE"
    "l+TAqQ7EOMGzM+qpYnxK8rKOZLAeyhB9ZNVSHaEc9qL7GSaSrST6vdMK32EiuZ0mOHXCu+"
    "tsfwrZx1P5lzNZg6zVIkE+jPz0/Pz/vzs/GZ2p9fXB1d9udXw+ERGi7RYqKNJi5zClHQFn"
    "khDNczwP5SLKRZSMfskmagj41W79PR+U+f0ZQphmiivGJkECOyAsdb3jox4YFMb1A+apc8"
    "gb9F8oA8gS9P4L/1xlkr8AT+tvdg22qI2YVXNsWafdhYNUyxE4vWUGdZ4dzkDxTN5kNdG6"
    "EZe9JrNNOBz2zhHxbsdjPFVJ5NZTahNQSBIKyKbZOghUkszDbGqC13K/dYT5P2VsNSxC/8"
    "tp76iGwmyNpUO2ZTT9gNwkDXTVOJKa3hSgTAZiO7NT+XB+nhXNMtzaCHcL9dgN1r/N7786"
    "/g5gpTfEA1I4pampwjPSAqk6SXOkm6yha97HnwV1JvUhJWVv7NmQFf1rN4D8NsaVZUntV4"
    "O9MVqKChWfwRANAkw+j22Kcx6NrtKwHuGsXB94o4IEbX6HKae0C/hbJdAdb6nIGWqUTXSq"
    "ISgG/9QEvAZsmyKwRlZT34Mm8Lrpma54zeysYt8Ut1cNepf+ldI9VUxlbfePx2c9/s/tK4"
    "u0buTO0bADRr9711jRaaNWFtF0bQq5DmVSz+6N6OCxTtz6sn6xNJr3B5IK1AfaJyvvrbLk"
    "+0TY+7h3wSmUHfS01JSqLva5cmj74g5CGqLO1osoJeFX2OkUbBw20819DCDjLTCZnrKhqy"
    "jhRDZR8v0cdu5/bT0c8RyUeK67pv9I2n0UQxnjHlJYyf0IQwTNHTP+xFmTJkh3jM5joTHV"
    "vY/Ovfp8/QJbtJ94z1OFLmFLNeUfMOiYpJaKos2QXw7m/ivfc6KqXbXrrtpdteuu33xbaT"
    "bvsKD65027+LYX4H/pl6b3Dbvr9vfG1cI8Ua2Pp73/heb/aara/XaKFobBd97hv1R0i4BK"
    "4bph1DgS+1b3QaX7514SMTj5kOWKQv5yRVLpCEVCAhX45Hvw2P6Y1mKGa8IuOTDAzocGmJ"
    "MwTlGNIi3tQbcPt7X1KG602zVe/8ER05cNp7X8CbP3qNemAMFsSMSksQHzpwBcr8EuWMHJ"
    "wcpSsolVRRSnospcdy7+AUXousiPqkJKjSDSzdwKUFNpUbOGJNKGLKVu78c2jW+lbCUvnY"
    "PYcWo1jtviONCax2f7nl9U72toHRmJgIK5Bw23aKC+/28U+fgYRufwYmCZmDm9wkCzRRKF"
    "DVEUN8rJlTrCLFYHOKjRFa4ghi+3ZuA8737+Ckh3NnImeC7X3/CPjV0FT5L7tpf35ydHLx"
    "E7uHcPZjE39G8D/39dtOfpVgcS/ogPX8hBVT17BpO/WdltQiRBXCwrFv33tuqPZ5N8ouwA"
    "Oa+FXDC6xKH7704UsfvvThvy//n/ThV3hwpQ//XQzzO/Dhf2vdtltfmp0H8MSzrdPRM/vG"
    "pt793rdOS7j3rblpiHywu/fkE1N7jtJjEgoquBKVy+ldPLy8PkKOMIlfLmeQpJwOj7eMkf"
    "AKCjng98tJ+HPC//ffObD3CEngcwJvl7bIgX5QUg5BziGA61C8LM/iHxSVg5BzECZkigd5"
    "9+AIYTkQmwwEewxLGVl5hyIoLgcj52CMFEPVwKRmhl4eCk+UuByMnINh8IyMOYYhICgHIP"
    "dGrTO7fZRHWQqJykHIOQiqZp8EyjEKYVk5DDmHgd8dCtRkH4WQqByEvE4LT5w5o9siICmH"
    "IK+GJJmfkvlZcjhLxvzcaf1vyfuUvM89W03f/vh/CoZo28A9wv7bPj+0DMvFFtihmzE+Lf"
    "YSqF80jliY8bm6WktkfPJ27J56yjzGnIrJWh+i3gQjriQixcQIGyNzOWNDyjmYSEEveInI"
    "GPiNmonIwvjskjM1zrhccjGDaDSieMDW7pKGScm6EdUMZ3OTbQKSPblr9iQb5DDM8ZwDu3"
    "kxhIOdLj1vUKbdmeMZ8PWIlJmdkxPl0zQgn8ZjfBqCWJa62O4UhlAPbLwcqAw4B+WqiHeq"
    "k67HCSddj8MnXan2/yJwvtGem0ZM2ldHIoCwtpenhdjzsh+ffj45OT29PDk6vbg6P7u8PL"
    "86umJt+ROHL10muaWaX5utQPpX+CAA+kQ5Ob/I5uFbyciD87Wczj1XGUyr5K20x7K79A7g"
    "7NEMm5QYdlIxZcg056Ayvk2/FFf5ItW7xBiOR0rO7Lwz+x3wsx8brTvOtp5hXqewb/zW6D"
    "S/NIFZ/YpNjX1ztW/cN1u/wie6ZrzkZFoXn/92r85IlMR7uxdHJEI+5HivnFfleubh0mdT"
    "YQoreEY2LN35FTpy3EPleFs3dsgFyNyijuQAq1ohiDVYP+8CsCKwsvuqMl46tiyGFhlvBt"
    "UDhrStdKLNOph9+e0d7t01XspshhV9w4lV551UFaKZSQp4+R5FL6UxMzbHaJuJM1Y1rCOi"
    "KL4C1/FBFNPXLENmaoW+UJ7YQjEIhCPQd3wrElIoBs8MQQws8kKIvBTwkTIakbkRWf2xqG"
    "7XB0lkQESmk1h/DlOmk5BH0UtxFF2mk6jw4O6Xq0S+wzmHeR8y2L5R5oGt5K99B+7gt0i5"
    "3Tcavz82O9AO/5hpZllSd0iSevHRKw2sLc1aZgQ1ICbJ6pL7/564/3sLqmT/S/Z/OYGVWZ"
    "93zeuPUgsKQFc4bpueDisKckAnKldubTEBHiG5y0HkWQvP9VryaQsxlWZu07XBAjj/YJd2"
    "tOtMOl5+yG7NbRMDDZeo+9CtcZ+/TRWACpBQbpKHAeD/Z2JZrOlMoRQs43D8YGt3gjzbLW"
    "IhMSev0dDkUQnKpagGebcpr1tJJ3BYQ2GSJrvtB8pPf4iIhf1gig6hCw1SbQ+JuuQVNfsG"
    "HU0I0UV39iPb7VU8YjNLBjXKokLVEoIaInkS/5JZ3DwBsW05IHZ37OPiLIUv4OIs1hcAl0"
    "qUZ7KkO9RbMi/FWprDYe0TlP7qUvury2Z2l+EMbRFGtzzEvHNjpzjVus40xenMitKqnUuJ"
    "CrXiabRWlf6FLBAZg2pKyRSLOjALptoy5LDKtVi0YKNDFp8R58JQTo8RJ407WGVaJ7XIbI"
    "YjdOdiu95AVa3aUdkDZntM4IT3wq6Oo2tTzcoXVClKkYpXYcUYD7ARFalM3toDopK3X+a9"
    "nb/D4RGOPf/otn+7A5BH27JNxOnHk+Ozy7Or04sz99Cj+0nSWUdxrnGjPb1Avw6mVHz7sE"
    "vHvpS4+VBPoxSkT/ukHVvGwIeh4ldthA9R29CX3MPhLHTwO8UjE/Pl7gXPLPSx3v2tiy4P"
    "T36KYn0W1q/0kJRA303aXizywqw/GNAse7xfqrxbfWncI1B13MARvpF0XBiPeKnZMN8bDI"
    "DeNVpg9sRW33hotprXaKoZWt+4a3R/7bUfr9lyQl+YZppH3Sr+UKRdbiDL5PeIVI4GVvzM"
    "Z/tklF6TAK8jUDlwt8WxM/NRVf2S0vVXavOA4lzeXY+YHOBSD7Cm6njAlGkSaejHmoFBsS"
    "qlw9nIIPSdQ+asWZrj/fFLSg9Kmd8gzBDMsw965d7kVI5cI3OOsKDN5w1y7t0YH+gKtVzO"
    "CyIm6rV7j0CbERkC3tfg26eJMwY//VLytEHJThtUBtUEIrc9BcMAZ6Zu1lc97SWua0PF/r"
    "fVFyq+rXdv63eN8tBi9xTiJFasi/GuSLGQOLxu0AWPFMQkILev11KkIFdWTVORYkV7ZBGk"
    "oJGi63ZGcAOxaTGdEQsbo+UnNqVqItZxdoUmZG7SGtIsioA8ukomHs2FLfoGEeGVPw/oiI"
    "jksxCJ/0uGW8oUbnHHJq031BUos9+/TP7QXbJVyoXu+XkadM/P49GFa350TZFQLHPAMChX"
    "QbyLD53ACfh5hDOwO2VbR3xibFeqSr7A05PLC9cNCH8keQC7D/X7+7AbEDbQMJpJ7HRHQv"
    "LSa3kL2e1VJhXpet1K0tltGg0dPIXxizQY3GuJxoLpbZWCdKViRdU1A3+gyBG1M98pFD0D"
    "YYrMrRqiRHyqWexDTOFDRJgJGsW3KqLLSFtgQcyXsc5GDUZg+F88cmzrVSKqF3Y7aSaUy0"
    "zwDltaFcsrU0H1qvgaOr73Ie2M9gnJFBbB2gu7T4q3R8DuxTbvs61hq8iwJDntK7gcFcNE"
    "LIkO1TMVg2pWDHHdczVRj7L87dZqUt8nBE0hLisO4oxNMmW/YRODf5T/UmM/xIF856o2mi"
    "A6N8cK8NGbosCMztUijPCrTRz0KVdbuUvf4HqYQSxtZJeRZCqbBneBLlKXhYxVz9hymK1C"
    "ZFKprMjNKsIbYKtS5SVpv2GVLKmbSd2sLGAXo5tRC88yRR7s9nK+ppivlMzNqIzfCfC6Eh"
    "UEOFVJzoSKnOGCnJZisn00C8ArCQlwCoCZqkbMzOSqlYwkAUXhmbVOr1+qghP3Is3EvYif"
    "uBehiWsSPRPETvsKglt8imcTK5RElAVJivQ6EpU7v1W82iAT0LvgnqUig5wlkEHOIg7HCS"
    "M+k162EqkcxvL47N5xQLJ706UnvaSe9JI4e9v1uTXp8uIaEc5ez9VakrOXsK83Gbg1OtZ7"
    "e9sGRjp51gwRwoZMVhSyqlrELiX3GRHILwIMMQhtjznn1VoQO8OI8LICLTYcQC+4b5m0pB"
    "S2VLwLNiv7UCYqSb3fDE2yoNjMTPAMylXQuioebItkcmiRigJ7nspuPU8wXM8jihNJ4mFF"
    "9SjvKEPRrBxD7BHbm9PA72Z8S6Ind/AIQ0T/cU4nUZqy73qirmzaLQczp2kqbRlaOyxQlW"
    "useDzGI6bMAg+B7bfAS9AMtutaIiEsfMxJGIrQ7+wMfUIqWmvewj2k9lxy7bly+XzhDTx0"
    "zrXWkIIcJXT3Gl7s2e+kEFBcatcq6HqnaVS903hN7zQiRGGvrtnVgICoVPXKpgr4x3mmRy"
    "xcPfwjhvbmCuR6jd4oxUsHHvJQnFcXJZDYYzP7g6Zbv5IGuPF7zze2zksUfaDLae556W7h"
    "jFdpSKp1bGqjSE3MvpKogymrNuuUr/i3q2DV5r0QNjfM4xavybxi08mWnXZ39YhUcHfdyp"
    "lveKmy6C+zqtIGj1OFqI8TQtTH4RA1u6MVmSH3P912K8ZBtRIJqizayEL/g3SN7uNR7wRw"
    "AYzkzSy4bwU0EOhg55vZv/8fmoWblg=="
)
