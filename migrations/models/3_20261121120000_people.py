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
        ALTER TABLE "employer" ADD "services" TEXT[] NOT NULL;
        COMMENT ON COLUMN "employer_file"."kind" IS 'LICENCE: licence\nLETTER: letter\nSCHOOL_LICENCE: school_licence\nIDENTITY: identity\nLOGO: logo';
        ALTER TABLE "employer_member" ADD "assigned_id" UUID;
        ALTER TABLE "employer_member" ADD "entered_at" TIMESTAMPTZ;
        ALTER TABLE "invitation" ALTER COLUMN "totp_cell" DROP NOT NULL;
        ALTER TABLE "site" ADD "region" VARCHAR(6) NOT NULL DEFAULT '';
        ALTER TABLE "correction" ADD "proof" UUID;
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
        CREATE UNIQUE INDEX data_copy_one_making ON data_copy (account_id) WHERE state = 'making';
        CREATE UNIQUE INDEX deletion_one_waiting ON deletion (person) WHERE state = 'waiting';
        ALTER TABLE employer_member ADD CONSTRAINT employer_member_assigned FOREIGN KEY (assigned_id) REFERENCES employer_role (id) ON DELETE RESTRICT;
        CREATE OR REPLACE FUNCTION consent_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'DELETE' AND OLD.text = '' THEN RETURN OLD; END IF; IF TG_OP = 'UPDATE' AND current_setting('jiuye.blinding', true) = 'on' AND NEW.text = '' AND to_jsonb(NEW) - 'text' = to_jsonb(OLD) - 'text' THEN RETURN NEW; END IF; RAISE EXCEPTION 'consent is append-only'; END $$;
        ALTER TABLE site ALTER COLUMN region DROP DEFAULT;
        CREATE OR REPLACE FUNCTION transition_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'UPDATE' AND current_setting('jiuye.blinding', true) = 'on' AND NEW.words IN ('', OLD.words) AND NEW.address IN ('', OLD.address) AND NEW.actor_name IN ('已注销用户', OLD.actor_name) AND to_jsonb(NEW) - '{actor_name,words,address}'::text[] = to_jsonb(OLD) - '{actor_name,words,address}'::text[] THEN RETURN NEW; END IF; RAISE EXCEPTION 'transition is append-only'; END $$;"""


MODELS_STATE = (
    "eJztfW1z4jjX5l9R5Uv3VNFdee9MemurSEL3cE8CWaCnZ3a4iwgsgifGYiwTmp1n/vvqSL"
    "bxe2wwwTjqD50E68jmkiydl0vn/HMwpRox2Mf6aETnpn1wif45MPGU8F/Cl2roAM9mqwvw"
    "gY2HhmiLfY2GzLbwCPoaY4MR/pFG2MjSZ7ZOTWjcNglaTCia4iVi+qOJdPMjqiNmzzVi2u"
    "8YcnpDE8yQPSFI1xAdi98symxi8R+LS0RNcQWjGbEYNT/CzTU64nfXzcct32du6n/PycCm"
    "j4Q3t/jd/vwv/1g3NfKDMPfP2dNgrBNDC8Cqa9CB+HxgL2fis2/fmjdfREv4DsPBiBrzqb"
    "lqPVvaE2p6zedzXfsIMnDtkZjEwjbRfICbc8Nwhsb9SD4x/8C25sR7VG31gUbGeG7AsB38"
    "r/HcHMFoIXEn+O/0fzuP5ms2GLTavUG30RsMDiKjDI8QGhDnoxE1YYbopg1A/fOv7HcFiP"
    "j0AG5w/Uu98/7k/CcBAR+RR0tcFHAd/CsEsY2lqAB9hfIT/35RnK8n2GqY86nAuskfA5sj"
    "EsHclQ2hzh96HbzdD1aAr14LF0oXrOzwHvzW7DZ77c4letaZblOrb3Z7324ard6lO8H7Zq"
    "dx3fnW7DV4K4uMrLnO5zS0q3/5Aq3weMz/+qPba9zxP5d8xk/D71D8kB1M8Y+BQcxHe8L/"
    "PDpMGcLf6h0xikeHYhQpXxnkitFyrhyLSzCYq8ETP2MHL/4lcduXecAyvw9BcM+zgHueDO"
    "55BFyDPupmHnQ9gbXgdVaXHMvPq2F7kQXbi2RsLyLYzjBjC2ppA76jTPJgHBF8val8sK2F"
    "PQj28WEWtHmrRLjFtSDeNrVngxExjCjWV7qJrWU82gGxENLDpU3YGvN6x6tGCrZXt+0r6H"
    "nK2N+GA/ZVs1Xv/PH+rv67gHu6dC7dtltf3fb+Hffqj16jHgc+3zRmceA/Nk07BXxXLAS+"
    "LlXIbUzzw5z7q4GZjXrt3j2CZ0VzRrRLrgOOuO6L+Jv6xLhe6OgOL78Jj/CUH34+Pj45+X"
    "R8eHJ+cXb66dPZxeEFbyu+UvTSp7QRbX5ttnrB9wQ+CI6PRQ05k4NjU7csnPBeeBKhYTF0"
    "trVx8Smbw7lu2LrJPsL9dqFv9hq/9/78bwhGnQ24NaM/x2gkV5QDhs0Ezd0vF15kuOC2AH"
    "X301deZNrt28Aic9UMTdDWt7urBlcExYLDG3FlNH7ejiwCkAywHUX8hl+x9SmJhzwoGcJc"
    "c0Q/ur/soW6YNnebdw2u2d/dB0bhpt5rwJXjwCrvfvr+PLTZep2g783eLwj+RP+33WqEtw"
    "OvXe//HsAz4blNByZdDLDmx8T92P0oOMzUMMgjGeSzh4NSG9jF+7N/v2gFrzDllmBeQH0i"
    "Cs1//wW3zfgp1qUASEWR/UItoj+av5JlxKkQwtPxp3WdbvYS0dWnq0e08MJzc/mnE//q/A"
    "sTucx3+HrRaV73DuLWgAJQvV71VE1ggwtfArYwe4d49LTA3JRMmMZD/kX5A8VohleO5Jdf"
    "O8TA4osk4n0le9nfPTQCeGBiUpMMQEcYgL6/IVRtk/R4V9f8r+pMz+C2M+LfqQioutBRhY"
    "EyCdE2hKjFu6jqWwfwDLDJFsQqAKW66KiiM2lKpkOO0kSfDSzCH5vZGyJ253XYkf1VdZLJ"
    "+cUnmsIt38tJbX206QLfEp1U9J2UCA1mFhnzCWYWBNa9111VZ5ZuPuu2wGJDwJpeR1WFSs"
    "S7R3Smbzq3bnhH13S2rCpQjDC2+YTqyl4qtF6BhUiPqc8yDNiMwUu+TVOb6qYOnBgS411y"
    "IQVLh/L/Xga2MZ0ZdPkGtLMiwZKqRkUhE3QUaGMDd6wA1LrQ4fWqv4pgBq/r9HgaeoGn2M"
    "SP4imhOxAO+WliiH0+F04ysW/oa/Qisa+OvpPrCbaRDvwj3V4CycjUGBpTC2HT5dt9RHUb"
    "TSmzBbVOBsmQcyP+ESI6cOoQ471ESX1buoci9JXA+V5DyYS+0QTH0ZZSotmehIpmB5ZZmw"
    "yY7pgTeaKrIVEVXi11eFXjq1n+CPpKqoDhfXlLfU3uX5UGV1Ek3sQwc7UsTrlIppF6AhVk"
    "Qp8cZ+CPnhwn0kfhUnAvnHDYY8F9+YiAI1pmmA867a6k/ouzLH2ze91oNS6RCNb1zW+tZr"
    "t1ifhDUBNOClw1WzfN1lc4KeCoyVyi+bU1aPJWcHpmoPN2N4279iXSyJSGFfMsQ3iUZQiP"
    "kofwKDKEQidZdxA94VIPY/261/yNj5u0Yfpmo3XTuLlEhN9FW2sQCj+u4ZhcOYlHQakiDa"
    "Ly7kA5qFyKHlc8pq7LICeoITE1VcvCOqwOnKWhHZYUUsU7LDXvMEYbKABb38nzis7aoA6U"
    "AVx3KyoAXelGb/o6rCjIoe07N3U2V8g0Z3jGzw2NCdGEqKPJYZoAXzVrsEacZbMhloLR0K"
    "ILRiyE2RPRIJbyGek2gwQISNdq6InMbKSbsrXTtoZ0mTbBIVK9YwgePy5ks6U79blF2uMf"
    "c0tvyHukFppi3UBY0/juykBI9MYINgjvGiJEU92c24R9RA/Ou/cAzRYTOhU3EA/KP8BDOr"
    "drfXMxIRaBsBLBlqFDwAgOA4p8EdTQxEOq8FFZlKhaSvhoNre4RK6sAj6RMjsI1nWnZXED"
    "nCS7AU4iboApwXF8m2y+GE+4zFAfdO+6l4hNWd+8qzdvL8Vys44P5jQD9qeJ0J9GHDBywR"
    "uIb5vLXxwW3Bb6u0vycJ4F6/NksM8T0c6fdyAsuWbqgbItLDvIPaACYOuMxt4FwMiPmc67"
    "W2OYg5KvM8wqmr3eKENujTWG2Cf2KmQF9RavOb47jg/tz8iu7yTehdOtnLhu4nO7rnev6z"
    "eNXTmDVqdfY1xBgaOxyY6g1VHcrF6g/9MJuGcg1E+0D3RuI970yaYzNOOPC84VjGYWfSam"
    "m2AQsQldgCfEpeS+73YaXz8cnv8U5wPa2n2U76UEa1Mtxfci52TelHhBqWIM0xIlHyzeLl"
    "UurkjKwQwQH6clHAxD7Pijc8/lsJyazS/O5rkV41xJRthpXt60mQcL2LnkBvaOebvhhBoy"
    "I0Qp8mkqt8o6W+PeGWTKrfIWRpmNsGmu9TIHJZVzpcyjrJxn1R5f5TyrIA+4Mqgql+RruS"
    "TLwgLcU4jTSIA7dvuGhiDG9xsdpGQH8IKMeNuBf4rkSNwwl8w8kTSBjhGdW8heUMRvx9CT"
    "CV7YiT69RA90Rkxde4CSSHCxhh7EQTL4CI8sygRdb5qSvWELN4rxA/+5OhEpOzr4r3INl8"
    "k1rE64bvWEqzPpc+C7kqggwFvwUsrFKJenciVSSEGlapPtdDYYU8OgCycJUYhs90IBjoDo"
    "K9bg8D7Z2yIcErm1XAshUeVeKLN7YaxbzB4wQsx1RjosrPz+pRvsiIWebOSoGgEq673KHL"
    "0LhLycKxuC1HH7qew7p9L6xmK0Tf9UXZvqEq8Y19TqYi21PnigWaYK4cTJeouwzOHJRhOu"
    "sX+WxzQxI+8YgkP/7tFQebmGFhN9NEEWedbJgiHdji8LXlTncAL1YYqtpwe3aX9+dnJ21p"
    "+fjk+1/vz84vBTf34xHB5K3iOjU7c3BidgxZnU941W78PhWVY2459eSggvgZE/NSNv/ecB"
    "8eVXlq3+qzxdO/V0qfyludVrlb/0jdkqKn/pGxlcxTN8E8MMilEe17jbvrws3jX94qdZuL"
    "qnyVTd0whTd0GtuEpyydh6ApUDdytM6DeQWPR7vdkTGV8XWLdFvtf6zV2z14PsomCv2fwJ"
    "ITPsl29d+MgiYyAN9k1YN2469e8tLqnbE83CC7OMaUlVBs3imXOuXZkT1JCYSvmoMmi+Ih"
    "NRZdDMwpBTGTTLkkHT77zbENwcddb2dd6G9pZSpXfsSk9vd0IXsd7zwPVa+rl+0XLAvKYv"
    "OtF74HDuzz+dfxr252djcEqfDc/PwSl9fMR/Pz7kv3/C2s8ISF9EQ8MlZGIkxtitpeVCCx"
    "kakUYJQ4wiyiccet8QJ/DPYk76v95tNzj4Xz49ZqeHebdE7szt3VFenZJ6dXKwSKLraZad"
    "za3r+Ar7WhnetI12tfjzChttVC1Cgguk//PUjcl0W7y4H32fuMFWXSMQ/GTA/CfPxFoOqb"
    "aEqowQQKWiMOP763b7/sPhUQ3JX+J2mk07FMFbkPWCt3zeT6j1jn1EdSdKC6mG+TeUKX+9"
    "SDCcXICkxSJGjE0NmdS3a2Her/sXl3dFfR/xPVzI1sQFyHYDUamP6MEmP2RG4hHwWvl9f+"
    "nd3aL38DH7OFtmDxH737TZfGjobCK95iI87AWQdUk6irYIfFITYV8VQVYRZBVBVhHkMusp"
    "KoL8RgZXRZDfxDC7CspaUThXuSlzEK5xd3/b/gPKNLoaGxRq/KXdvr10dM1yBNOkZjwQf8"
    "aOR4JBHxQr81Cse+QtC9TnyVCfR6C2ddvIBbInoODNAi+3paLo9vinCeg67SsB7gvKcmBb"
    "cEGMz9TvNveBfg3J+8M5KYNmZJ6NOiyrDhKWeqeuPmHmplP/0rtEmoXHdt+8/3Z12+z+Aq"
    "QXb6YmkWNumt3rekcQZDSdjbBVGpKMs0HnzC7lF1LsA8U7qj7vqJKoKtqRoh3tOtClaEdv"
    "m3a0p+hmYx1FNa0CwH0DZZH9+mVuQpcPcpMtiLVp4gFCtLroqEKIb/XAuA+xBErBCs90Ys"
    "EArxpmSGIoIvVOUkGLjIj+TCwRftftGhpbTo3fKZ1CURndRgt+ybPdXIbAscsQiC9jU/g9"
    "gIVQF+WPgf5G8GjikQxMbXVQfUjsBSGmcwQdy+eYYcYIu0QPsIs+xJ5WBzpE36RjcUWkWJ"
    "QvxWfkUB8YXjKnV/hOwLf7iB5WURKnQDK/dfjbfAT6BLEHGDoKtJS1mh1w+NMwcS7+9Pj8"
    "EpgSNv2gwXMsOUwWH8jh3EbM1g2D40cI1PmRz5ic1dElnbgqlrd1hdM7+prKU/DAbQh85D"
    "81H6ZF+EJF0VP1MW0UQUIRJBRBQhEkavvhslUEiQoPriJIvIlhVgSJkhAk1IF8H7iZTuRD"
    "sxSAo2fypVUQ56BKIaD4ZCoHdPHkCL85l1v5C8mqeH2pN47qx+u/teqt7vdGB8Luc9NZCb"
    "S+ufrU/awcW4j7NINh3spEUUkV6lRB+coH5ffIsMgBq3B854PUJ6LgVCQHRXIoWUBTkRzK"
    "QnJwYz8bAuuei67ofPXtJ6UljuwrtmswR1bafQEQV7+aZsQYKlVOoK8WNu0vukA4Qo5YXa"
    "ylZgPiI86hGjxCc35jp32mvPozfWTPLVF1UZANnvhwfoa/IKEBXZg1yLYjktXrNqJz29Cf"
    "CUMYjSbY5F8IWeRRh/uICCYH1XYC9ZEc+9u6USwjQCABV+EuqspjuQLzYkwiOGdzNbmypf"
    "Y03TZ6PQhRyFnaN5s3jVav2fvjEvnrsO7ew6SCguvM/L3z7cKGkNPk9Ykokzf01shdNh+e"
    "fhkFaLoPwdu7N3YiCK3oq9vdfmL7on7rn1ov14p3lcNNsbW5hOZqphVF1rcIlspkCEzsuD"
    "SioYmf0XDIbjPwDg19JDVxbGo1mY1TdEI0mcRMAxoxMJgllZir9BPKv1sNDak9gbTwDOnm"
    "yJhrRIs3Fwq+B9Cqe64M5mbI9UQ38TvgPUsGm0eXnuqaqT9ObITHXHkTHxmYicxytRWdWT"
    "wIIj9mOl/XslfqUhW6SrULpVkpij6s6MPKylD0YTW4ylPwVob5GRs6V2QtOo0f5vghDkql"
    "DfHeRhniRhdGLLTZSSTmpq0b+QH0xN4ygm+AhxjMGxQtu/W1U2+JqluOsZOj6Nbv901BZJ"
    "R2iZD8rf2rlHymT/KTVuO7/MQki7JwHRUfT/Hx9gRWRSBTBLJdeyYVgawsBDJFdsoD76bF"
    "uYJxjA0zuQTINRUBfKuJXBqanshU8q7V0uIN3vgT3jwHUQnyrCw8BpEgCYG6DN77IRnzF8"
    "3z3kOfSDchLDAigTwlEwy1aPm1+DQuxXXvhhogh8sjlCvzggbwrUVc4tLXmejYDJWEqSFq"
    "IZNC3Zp3ieGFPw+gQ7ioWE7lix9Un+XUvG60rhuXyNBHhH+LvhnmPcmD2QOvoTygPfDaR3"
    "lRvI/21zbvgT7SdSzT42y1v1NKf4ctU7kA5HlhVhLKIg1ZpLDq57RGVyLKdArBqXhd27RE"
    "3b21IK2+4XS3n9C+rNmv3lNFQioS2LKSkALzOs4gCM37jEZBNnsACEIMP/t19Uv08I9c5/"
    "iTyy24Jik8//33oSaSJ0qaEB+aOWRjhBSNyCIzA48cBk+Eg1TsLcAuEDUqdbYyIfgcX4o/"
    "H1wYHpAIBMkClDMoBokNtLB0m4juQPkn2yAcuReV2aBoR4p2pGhHtf2gLCjaUYUHV9GO3s"
    "YwiyOeMe78/3TbrcRNzxUJD64+stH/oNfe/eC2u9j9AKLAOEfqtIVLsoUGEDoI12kD/2PM"
    "cKQoIZ6EUkLeFJkpSl+q39932r+JdGrCeslDYOo07m/r17KhsJoUPam6zmBFT1L0pFLCqe"
    "hJip5UTmAVPent0JP8jJqK4L1ddpI7P1OCEdkCEdliEHXUn386O77oz0/JEPfnZydnZ/z3"
    "8an2ETVthmARdGlDoAeDP9EpwgRsfJ0smFMYyZfX6P11u/Xh+Ci21NQ2bwexiQesTXVTXq"
    "SWR3mCG54M+/OLny+O+P+HZ6f8QUbjoXwQ9L7+rffLh6Oznz6iFgddREFGlmA6jTjE4qw1"
    "FJKiY4RFzieEp9R85F1TRvqmF10BwhO0dY0Gbj7IIxLigms4BB//iZAZc2hSkDJqw7CIin"
    "yoyEdFnA4q8lF9r6mKfFR4cFXk400Ms/gZGeDk+jVu+zL7hDMPZNBre5HFa3uR7LW9iEtv"
    "CKw0UEPzYBwSqyDURxdZHOQXyQ7yizDUJoajE/lmsitRuTpMpxnQPU0E9zSMLf9Gc36zmG"
    "TPyej6ZRS+6fiyEY6joyaD6wlUDtnjLKcnkg9PRBZgPNNtHJMKI2XxXYkodNPRtfFjvhi9"
    "K6Cs5RWI4E+iMV6H5Bm6kqjcBD3PMEHD2rKvfGCkgJmmcVU5VxVMn0jl0D3KdDjtKOV02l"
    "H0eBoYJHkVXL9M5VAueA7PODr5wHUFKods8WcryRTHJcpKBtcTqBy4xVu/f9EhG+RGOCil"
    "YH4RZjyk8xgfXcoW5wpUDtxtFXpmxHrWR3Hx9BRl1y+kFF6/N2EgY6hxpJArSg2CzSSfQk"
    "AyBOrQKb2+DVC9T14Xv6t2+zbgSL5q9kLz9tvdVYPPaDGdeSNdckWard7bYwK/lNYwCy/4"
    "YK1VR7F9y8mjVLTUrcEZoOrkrQ4eI/u6bJVSwqtYv4r1W05gM7F+s7BS4c1njD/lhtTUut"
    "tPhWZzMJxJSNz5tzwYZSwJvCdTMoLOQJZVLQCkuuioqjMpUGFpQ7QqWtAskiJsU+J8NTMu"
    "Bbl/boaZYqCq2jkDP1RTMh1uvFC5QN2JzqoKlUU3P7XiANWh1Z1RFuHPyjZ99+RUYhN91p"
    "H9VRUuPJsRbGyqcopOqgRR9CxUgnkfBa5tkh7l/2U0kOqjEZ2vpzKUwZZ/0T6Kc2hksZKS"
    "0JdpatmATegihhriTlt3FDIobrLDrttfRWyCNQ/oJaYQDykjGTIGZs8gDun8XKUJzqIRPJ"
    "qI42if5Yk5J/c3ZPIWuSgQhpTgwyWasxpiFDLvjbBl6QTOm9kTjhfiT0Xi8wZu60bxOcB9"
    "pxZVHvDyHWtTecArkQdcHchZ573ZuwM5KiuNSlVeTjhT4lMqy0eanho2F9KyfKh05RuCW/"
    "Z05Y4DL8X8WLn4Mhgg01XjlxOGcF1fWuIypzhvzCALOLcAvMo/n+EPt5XXQOTPMI1lTFaQ"
    "zfuUqT8YBCqI5mX9AFeg7FLkIfdb2GiKNZnn4xHyo79vdBpfPxwd/fRZZPKjc1v0DSk7Rt"
    "ZcFwog14A0JjOkR7sTwTZu7JhZ05org2anBo1Fk47LvWzQuLKlNmjqN3fNVpOvV/Vem1sx"
    "gdkKnLXrzremsG+8Gb6OiXJ0loW3dpbMWzuL0OlN/ihrmShByVdJDFHISE34amVgBhmEll"
    "BEYQhpgPjatjDRDDvpgd+W/aLM1DcxzO5+nZf6FxRTJFWVkvY1yKpS98w7VwNSiqCqHAA7"
    "cwC4y2aB8GbkR5RzmQ0g7D5AMCQb3GjiIc7jCYisJioq/lJUPLB+5o+Hr+lgERM7xb3iTv"
    "wMzhXXWHzZtQLZSbVj/v/xJ/7/pyE+4v+fHp6vnBOQTtR085OK4suOHc6kl0O3kaRo1iBo"
    "Cw4M9zGiTpet3+3FOK/AVsV5S+UWUancthh99d6fKMIpZ4ADUuoQsPISvDEvgbJnlfFVNr"
    "U0k/GV5TDbbnj9e2CQbb3SQpS5HqPvx9Lbk5X+qdd8YPnav6j5d+mUiPT/mD1x5Zqiv6hu"
    "iuCjzFRBNMTHyq5BFQF+dUhGXIDr3ywUhHRU99OYygvF30KEXCU5zldm4YwcHUJdh/Gn/v"
    "z85OKC///p9ATKLJx7psXJTx9RTJ2GxYSiCR87aV3Q8VgfEf4hMcHSAKopf3Si1fomt0f4"
    "c/I1CGlkpGv8s1W1afMzeqDDv4hQXJxueW8TqIO95F088vnFwHbJXGYhUmPa+0WVXCiFza"
    "JKLhSiTquSC29EoVYlFyo8uMoofhPDXPnzGP9pN1uXQkmFkxj1GziHgddKrVVwonVbt/Ml"
    "WvcEyoz3mj7Skyw+0pNkH+lJxEfq6e55IA4IVS4j5UmmhJQnKfkoT2LSUVY/l1+9N/jWav"
    "YuEbYHYNv2Tf4JpO9rivNb/FO3xOBm9b4bv983O9CO/Jjp1pr5/7Kk1T9Kzqt/FEmsXza+"
    "Snk3/4pkrKsEwCprpSIE7gms0vWZE9SAkIJU5Vd9xRCfSgCaJbSnEoDuMgFo3L5VALhvPC"
    "Qdj28iBzU3vBuwUPcE3Uw81ERLQUFcbAKsqBpWxL72Fk62B/TPUp1tvyGG/kys5UEMDcO7"
    "VktjX2j+VplyaVlz8xG4y0BdMLCmEcs7VW5SWx8lZMZ6WUxwI0zywx5g2yEhEFO0ZwtCZs"
    "ig9Ikh51y6RReSlwCEa6fShOhMkipMpME4YsSIqTmX+ibwIQwyttGQTPicg0OjGI0szCZO"
    "U3mAnU/6paB28Jkx1q0p0T6iFr9w6eXl0p1+bIo0mkzcll8MLo8m2DSJEWFu/3lA5zawRq"
    "CR890PeJs/Q5ElXVOMid0zJsQQRqDO5v71iZfaAfy9wTHqXaIF4U9s983uXfcSsSnrm3f1"
    "5u0lcguE5a6/lcFXm1x3OlJ22vfarDMaPvFyj0akmE630boRnzgrm/ikJ/7ko3Xdbn1pdu"
    "7Ase4tXn2zeXff7nabV7eNS6RP+bxnOv8acc76+3rnV/hghq2n0jjl+e47ncUl3e1OsWE0"
    "TTvBd+yTCw2yvj2l8HBLixp/WP7jw8nxp/OLGugk/C/441MK3N27+u1ttCSVRUaEP0CeYK"
    "FPZFvvS3TTeJ1I4WmWQOFpcpzwNFqZ1aL8W0/z4OsTqVwodivVb11dKYJxOl/HJ7Y3uU7e"
    "JFdnxFf29RhZfsG9GWP+FS0G+X8NQzK5p3iJJpBk6xEsEnti0fnjJNt+XKlpoJh5b2GYx+"
    "DEmqw1ziHRvXnj3+Q4S4dIzmhlQEjFK9PjlSuX04ae3ZbX0X7C+qJXNzCtNk9TUpxT10E+"
    "xqW7GpNkh+5qAmTIS4qmhDH+FODIXKUKfceQbg7pD/dcG0bfybVIXuHkaJcqygRD7k4vv+"
    "h7bC7RlE+zmIN027qRcBmTZ974QSTceGB0bo3IA1efnmQi0hmB7jyfx0f0MOID5J29Aw+B"
    "wee293z8VvLgXN9cUEsjIomHeYke/ukfzOYW74f0+Tfqz48Pj89rqC9fMwaf/SM//PffB/"
    "F9Hv7598FzYVvCMS0ynfKH1G3iPkHfXGHhuLZhm7qEg31MuKLHY6EMMkLQhC5EC8dpD5Ui"
    "Fvy7JzugfdFKgRL8IiGSTmYX59gGEVe1rzefdqX80rv1S3vjltXX4AmU2fO5pq/hPIur4T"
    "zZ03Ae5XzLtyEHviuJCgJ8kQXgi2SALyIAq7MhW52/NvmRa3Vw21cQ3NNMZ0JOU86EnEbP"
    "hEwsMs6Dr9u+cm7e40zoHqegexxFF5S1KLr/6bZbSd4/K06N0PSRjf4HvfZRdbjtLrQJwC"
    "fgEnAxfn9X/z0M//Vt+yqsdkAHVypz1Ft00UDBhjXG2CemXHBlHt8dH3Hbn5HNcQTDNaNz"
    "ghoSU6iW5GBLZdBM8RPvgsdeTlw3obHH5gz3O9U2xFa6Q5u+DqsJcWglfBnj1z2Wtaeovn"
    "wqKznA4ct85Dmbo4DnSbjo56Pvp37/urkWZbDn3iJjYkGx3IPEgJCvTe3l0NBgFmz+YpSo"
    "NyHIYS87ScwxmhGLcUtXo7JYNVpg05bV59CjReczUf8a/MxMFr8WYR4RyOF/TRE2jGiQaE"
    "v3gRjRdxFUYpAfEX48kZldk/25F8Q5AqjH7TwBRHDkHSyo481vT2DyymyQ/BGArpMp7iI6"
    "URnbyxUzkYMSATrZa+cJVNAtWnzO9uncjiuZkpJc0pNQySVLY6qXbdZWxg4qKbCFGEK7oc"
    "y05zbjNsSdJHHEaUqhFql6EpVtB1Nf45xcGv6AkNUaiZq5uoGwpvEp6ag1Q2JQ81EklPbR"
    "WgRJJDuJpoA7gGbUtBkUzeQdOSwbh5DDqJ+24pzYvBTHIx0NqcbniC6OSUIWad1GNn4ikl"
    "XjPCe/Qc85qukoXUJ1M3WT2Euk4SWrOUWB5aMzgg2ipdTBCTFUYFyk6EC8OUrLKpeWpZgp"
    "ipmyz8wUdeK3TCd+g0t9jlkfESzzaKy7umRJ2HuenLH3PJKy10VtRIyYN+BKN7GVYMuFJU"
    "NwD5e2dCXuGeApAF85FAov/stxvWq26p0/PMKFFwS+bbe+XsVQLq7+6DXqihqnqHE7AVdR"
    "4/aOGrePGTAOnDQWOWFXaTAuVVaB18gqsF8cR1XuRZ02VuMcHOeIq383DumOky8nxhPdWa"
    "XSSXZB+/LtZHE9O66GdwzBoUVEoUih44StSccrBn/rJbhp4TChqFM4JGNqEUTnFniA+eY3"
    "ErJjd0uN80Bv70YvVxVM9OaWIZ/Ryx7dV9Tli0lolOzYhVIm8xg6UIrn0ZOopPFUdAap/B"
    "uT0jvUfpSyHzXNZ93GDviRLcl3NXVX0oPtMmxM1CQfYOIhQzefIN/qYqKPJoi5hXUZgWK5"
    "3M5iDDaUmjjFD1uKjG2OnQPwkDJgDgfxbX0EmY7jtqZt3QqipBDGFN3qDGnE0p+JhsYWnU"
    "rOmSYKG/G+nsgSOuIbHRMRVJPyu3LLAArzwo7IpZlImPwR9cTRf/+N3jG3MRi5TEZr3eAq"
    "Q06CKD4oIlIr6i2ZMtrrVPplI9ibtc8I902+v1lz3eZfzCREczIPbLjNqqDpawRNbWrP1n"
    "C6B8TW9LjvjymyLYf7ftn/ZRmNvdiIA0UyRM05tsYwByXVMJd6mMGXu8YY+8SUf6fM40s4"
    "hOsMsF9ub0b4wCIzA4+IU7XAJAsiqidkC05UadgVLVrRohUtOovV3wWL9pqatrTSI3Z/4H"
    "otzfIXtjFA4TV90fj/LgzYqIHNjWB5pEpDDtHaLQvDO3iCY1h+PnMNEXNkLWe2QwwOGP3b"
    "uYUykUuwNtVSTGQYvDVM5ICYIqXV1rSRy7b97jTyUuDmm2eLyLBRt03So/y/7W/TZRiA4j"
    "fpjTbea/6jI9TXyJ7rXkrdbsHNO7CcVhnc7HDEhu9wWPqHRTfSJw173pJgS2S1nVD+7OII"
    "zvv6186Ho+MaEj9PnJ+nNb5tPvJOWezpo+3cJPakjwSiJoEQc9ui0wHcIyYtrdd4hi33/A"
    "hlukBHJafdsTfbHZvMHFtvMKsXJz7JEic+SY4Tn0T5au7rkRFdt30FwS2ecCl+5gDXbV9B"
    "cIvn3q/W6sxk1tXqXj0ua9Fzd7VfRhBOL5oXEFRV8/ynRehagPrEXg/On/m/8iPqaWkRSB"
    "PR9ItUZnYeH51+Or04OT/1APU+SUNVAloSgtE9NfTRsv1MLEvXyEGM4RNqUUuzf2ai7YD6"
    "G2cqTv2MjTlxk0dB/jOg/XxEbUMD84WJ0s5Q42OiAxFnKZNGQSyF2dK2YSM6I9KIia9jXe"
    "gdRG4qbkLRuddbwIQC2QX/kwi+j84t+M8i84NhOM8B9pfGDV0mM1mJYtmyf6yJB8vm0PzT"
    "U17cxHrumsX7UEU+8rzT27GjlC66RV10nW19oz29ZJyAArd0sSpFsUxO2O8JbJSxv2SApu"
    "C2ldT8sEgPY/LNpvDxPYnKGVNbSLRC1ik1vJJSNLFS80lUnvEtEklUouYtJ2replFXn2u6"
    "XTdHE2odxFh0/su1NHMOQ8MBXrXMENJifH4QDcwpm0yJaTuZfq0l/8giePqOIWJq0rxiWB"
    "z7IAwML4zGukE84odgfXC1eogZiYtqbe0+BdNIrvTHRGU0diWKUUWduVfaYK6jiP58fHxy"
    "8un48OT84uz006ezi0NPLY1eSlNSr5pfQUUN7Cyuzppia4nEivlGYCVTjFfqzQzDvpx5LM"
    "tOvHfaFTjF8r1LrsTr+Xcr9y7x55pPY+NrPfIjAXa/TCXcRmlvUeP3XroVHqDGuc3Dpnlp"
    "vO9CE7uekNFTop4mr2ZQ00ZewwwUX8fnbGAGZ1CNJ64WQeZhn+N6NOEDgsZ0DkrUjD8+Qw"
    "zqWMNxWD5cBItMECDLxxJhkyzieL5bu4/S0kq9pCVraUpdqKS6oLOBeJ9jXi3KP8Zmwrvl"
    "EwtTu7lctQb1qt2+DYznVTO8PX27u2p03h+JgeSNdDtBUVDa2Q60M/klIqgne+s9gco56w"
    "vL4lcmRaxh2tYyURGTVzMoYsRrmEERo0iDPCRCUaLiZ43/T0yR5cTRg8S518/ogZG/H2ro"
    "YWaR5wdx/WGC2eRBJusSjG6oxBCbAWxbNwIixC+C9mBSp+gXdjgOl87fDA6+6pC3RR7bAi"
    "8c75ILQQ0MKN0lmgvf3BNZEg3ypEwIS2aZSwefWCLJ3zHEcjr8i4zsAVcYpWtW/snVON4S"
    "anzZ1HK8trkZEkpPVHpimVSKvdMTV+9u5pC3J1EJ78a2a7jJ5c1d+7KCHJSqINDFU7X9+0"
    "jW+LNfRgWgwyaNEVeqNqX4oCehig8GpmUsNTv13Y9nZlfhvS+eVRTSLrOiHBKrnEVYfDLV"
    "ld6eH+bYJXb/QS6+XBBfj3M6NVYSrwgvfXodgIvXx7jyyvKtxyuJys3frRRUcfwKuba8lU"
    "h5MT5YeUPC/pwsWJ9k0XhPkjXek4jGq5FnPV/hwpVEeWEu0VLMvyTLu+EFpRTML8KsERvr"
    "RsxykXzYwSey0XGHwiwOuO0uLI4tnYL4O5+j1RGo0BGeVw5kgWM/DvLkHFyuhMpQvWb2LX"
    "cXzw65K6EgzwF5ScKJ9yLy9SuJjSauLtZSz1KLZoMnkjGWCIecIZoiqhnAIWTIpOjE4Gpo"
    "YfE7QQED99gynFfWGYK8egxhiyCT6oxcOpUJoFyCQaDr+NPU27gRxBKvOPz8Cv9Y5qmazx"
    "CeYcteVW3gA27XxG1Pzpxa9Px3iCbC0M1nDM1NjUI5I/8X2IAuxubCpZDHzesTUUem8x6Z"
    "diZQvsXSJ6QyRK67R6kqCuuMxt6FYDkEtkWXaw10WHZv0rC/mZEuiQZU58sxNuLUH+dKqu"
    "6DV20y6T10BkQmIQSFoMh0ZvBJan0WFZhkehYmtAc3HUvNqTKlkZHO+0Pv6996v3w4OolJ"
    "oFlw/25ZKuiNvwOmLcpCmVxjkZlOL9GDPJT24BS6klk7KXqY8TeNiETID5IiP9GnLnMLzu"
    "GKvDQPXBMa+Fs6D2bQR91E4oLUvGz5DPx5+XdyaxSI6ldObSoGRR+JhUb8Cw/hCYysabb/"
    "FGUDZVoa+GXAABKVi2bHipU4aREFOiXA7kmoAHuwiKY7pXPuniFRpSeVbvcM6El8lVtDQ/"
    "KkXkU3KknS9L0bXGXrvIlhTsoJkJKBLSkjwJqxtBIVmC6eA+krLJMVX59IBelmxacKX+ny"
    "OSM2ATnlFKut6RQL2lP5xiAqq4I5aw7DftCoXnGdybbQpK000Xx5rtUehbjBt0UBsz/lV9"
    "S2KTvaB9/rzV6z9fVS1OrmcPfN+v19p/1b4+bS8YYQrW92Gl++deEji4yhqmjYJ5Rps810"
    "QDLlfGRM0QjDII95U94FpdShgyCmricvJ6ghMVWVMgSrQWw7N6gBIQVpeHHeVbbL6sAZCY"
    "3sKt1lSSEtIN9lzH5VAKzXq572cpN6EdjgJp0BW3cDKgDchq+ris7b0HadAV+5FxWxIthc"
    "QvuiG1VeFwI7d6ky4Xb4c5jwtTtz8yAmGB24XksLSVtuy4HlNM2WZm2BgeLmsCaQbkLtd2"
    "TqjxO7BokxRgZm7DN60PBSxGqvJ7qJ38XUMNm0M1UduQQaSC0lPMsHLT4UkRBnwnFlAALx"
    "h71zV6cAC9EElXj2LYRsBAsm1/GclYQ6nRMY5XVP55SEQ8ZfZnxNZ7Ekeu9a6qYtFtuR2y"
    "xD9npoK8p9GYZHUJ/wh0V4KGt9uTT3KdYIbLkY/UWHMsu8SCuviwpiQJ0S9C3Ik0W0uPz1"
    "W7oT0MseNK4WPEDnDza1sfEgaPcgCNkHGFwQ/P1HDJoAJNGnHBErM7vLV7vcFwxX9C5F71"
    "L0LkXv2hc9Q9G7Kjy4it71JoYZFJ3oAKdXgHRlKlOGuJgi2TaOIbe8VCLbEVJQvi0WxV39"
    "V0GimOInwaHoNOo3fwBbAmvLvvml3rwF8sQYczNF65uN3++bHfiA/JjpVlnYFI4RkzuBo1"
    "9KRVUVRWXrmIKxnxNQn4hCU9EoFI2iXOFSRaMoC43C58ncENv6qqeKztqg6hMA97reva7f"
    "NA4i+1YRa0EeAsWezlvffh3Ald8ftb7d3u6KPXHjpNA5iAvAuNdqqQEYf6sX4y9dOiVDqi"
    "3RAnMERXjDmXXokVvtH1HThrq9hv5M5Kl256o4tv4gAyaC+EBNYwkH9fWY0Mu2bpIlciKl"
    "obU09FTMRMVMVMxExUz2xt+qYibVHVwVM3kTw7zSQbJqFysJ5f8I7XzJVUBe9vXvQ7Wlg9"
    "+a3Wav3blEzzrTuSnWN7u9bzeNVu8SMXuuEdMG9/9151uz1+hACGBkzXWbiHb1L1+gFR6P"
    "+V9/dHuNO/7nktlkWo4QwBuI1ETPu8ICc9Opf29dikqOGjdEzb55wxebS+SGRnc/NCqQoF"
    "zfJYRTub6V67ucwGZyfe/qDJZIotAR+mjMCSzvai39/JVoN7CchhlOXy3F8SguIHjWJtKn"
    "M2rZkNDSpLbIaYmfiPkR/ebUH7aIyKtpoilmT5AM0yTPxEJPZGYjUaU+7lTWdm6SxZk4xP"
    "ZIVAgASFQZ43KWMXamaxD+ROyd1q/Hp9o+/sdHp59OL07OTz3YvU/S0I7yqhyUYtX1RHXQ"
    "kSizjp4d0C1XqhPLUh58PYEKwlt83VDGbWUS6yFPQdgnU0GQt1IOUGyLOe0cv4wydNINHU"
    "/t2FAl7/C7Eqsp1KX9xfZFxdw/teJJEzvSyv3wx+nloeFJ0cxFy4G+apopZ/98ZlCsEQ1J"
    "+Us0mpDRk/h7Aecd+Y8acpqIUPtiQkwRkKczmCjUgsg8V5tjkiVsoX+VP6EEy1Kapq1i+S"
    "qWr+KAKpavBvdSxfLfyDDv7GzIHg1q3qM24o8IoMk2ekCogkb6USZP01GKq+ko6mtylfPB"
    "MCbpVfLkDYmpCO+bIzRc/9K4lodPhTknKA3iMzhg6lh4ffO2Xb8RjWC6iDYrggP/vckt78"
    "4NSGg6G3FTGmSCx1bDJmW2NyXTi5Kjvga3Udkg4Wx2WhDBJ1SZs9mFBRIEPo+Uxmyb6Zi6"
    "MgrSWEiHODeijogCNBbQ+OwW6YhWLrtFYZDCuj638ql2K5HX2xQPtuUJeoXYi6LtKdpeCe"
    "FUtD1F2ysnsBvS9vz1sbxKRSGqlyP45dcOMbB7FjchJBvg4lVkLv+7zSjqNb8bMWMDqO6l"
    "WlrsdORr9GLUtAdpYrF77gJhvsoBgZBayKb0CcqAw5e6hGLhC960BgniZRnyZ2IxCDnRsQ"
    "hwLqilsZpIGwtBz2j8dGt3gvS0bf7KB45d818fZV1yR0CwJMmUf3GifUZszvvFImw7xUug"
    "VMqXBLiTFFGIxgIHM0dxcvGtBOYqbe2uw7azucUlcqnlPpEy+6rWVMyLLyHqvJN5IPaJVB"
    "Di4rmTNvmRqwqu276C4J5mMixPUwzL06hhqbPBo/5MYubwFaUGwWbCouwTC5de5XJ7iHUa"
    "Qb3dvg0ELq+aIbp669vdVaPz/kggzxvpUtOM+kpUaY1KhosdzSevNyEgpRwKLzgUVtrlpj"
    "6FVU/7CezLboXAzCrVobV7i4oEZjGGnXuplmbYzXyNMtFhx9y4IphbOq7RtZhQNMEMin0Y"
    "UOzLBiPrfbd+ff3h8Aj158eHx+dI/nnyUzwFtoA+Fe21BMtNLcV+Wugsho2fLeTvyq6lhb"
    "6Ox+3ge7vz6yW4BZ5k6ok/ZOKJZd+sX3XadajbPbQo1kTCiU7v271IOWHZ8xlv0bnjzbE1"
    "5a2/tW4a100R9J/zJxzpWlkyUc849mQwIkZMkP9KN7GVQF8OyoXV26VNWGlGsRD11ilY5S"
    "laHNKrZqve+cMrb+VpW7ft1termAJXV3/0GvUQ/H//vQb2PiEF/JrAkynWjTWwD8op+NeE"
    "n9sN/CpbYwDCkmoI1hyCMXxVK6bWYbbt2yf+ivQErvMaOnFnReZ9vH5/f9uE3deR57vzzV"
    "2z1xMfaVPdtsuyH89n2prc+aCkcoaU2hnC1Sd+NZ+R4pdRPJUw+bhczqWyVjJe37UkZl8h"
    "jqXqp1T3v6kF5FTP4N9rm6RH+X/b9+6VYWZvwbe3kb+uNZ8OidUl2BpNDmKcdoHrtTTPnS"
    "laDtiqafa89QalT0y43YDf4HrdZI/ofbfT+Prh8DTGWZe3A6BRfAeOxoQgmFcacCgg3xSk"
    "kaq5x9npFDx8Yzo3tc8i2SMUFn5wOn3wrnFBuHfNYXBAVhfWN/HY5rcESkb3rotGHCeEje"
    "w0C+UV3KlXkJGRRezBBCc5BxN246BYMVbFbrOABbP6nGbJ6nOanNXnNJLVB5iR8Hbkgtkv"
    "VEEKwBbywarzzG/BJpMVItkawxyUfJ1hLolBsXejPLPoMzHXGOSA4Kvkn1Bv8ppjvGNvwP"
    "6M7H4xTcqJ6ybG6K7TsJFHHZ49qcxa4HotPUFyqOWLZmvdMzClLLGgqJmk4ZOha26eeLwQ"
    "8ef5T59FiyEcN+UW4oTyryk+kcZD1Ljdzm3ABH7QLG6mijiUqMgGZxHQAjPXJjZdAcqtXH"
    "7jWY3/gQ04OTA3bd0Ql0UYHaTl7qLs27IsfTVl3+7evl29YflixEE5FSFeM0Ks7N43oS0r"
    "u/ctjPJYN3U2WettDokq27fM41y2SHh5h3a/jN+SArvH1q+LfYzh6xuWZJvXf5Q7g7n7aG"
    "FtzscXYceUHE0oNbhZCpnLucE40acfUY9f0EVAVViHovblO4agSs9ywY3BmCpAhfYcY3v+"
    "6aUpcYfSpAcc2NXnzv35Nx0sCRZmjK4NnFC2mJ7yoHvwIHyycPg+vpQe/kvKCt6tFbwaig"
    "jaKUZwQKqC4cfiT9DnzQlb4XSwxRfG4XBoxIqH92US9Eq6zGAf3NVvG5foqG9+achfj8O7"
    "SKbAepa4enJYPXKq3tsi8jt4orJrOnnKNt134OUJb9U5VpoY0TK/B6Xxa6pDdzud8VP8F0"
    "1Y8uNx9wSqOLsL31I1Ahm78uC7kqggwFlWj+TFI7J2xNhLQZi7U2wYiXl6Y8SrVPDz5PjT"
    "uZerF/5IS9Pb5crQbUytTxX2eAuOUnXS7k0M846zQu/R0Kq00GUJL6i00JVIC72vyBaWF9"
    "pJMByTYyBPYmhfLuOKAB507/qP/JENsQqfNNxLX0A6Xn6q6YZohfmtVZxeI2pZZFQAWNde"
    "R1WFyiJD/ni8m42nldNPlYDKFYkPHLdxUxHGA+qeXH8ZVl/qwwoua4zOrRHfc81xTDw1P1"
    "hd0V3T6a2CeDnHsYRLvBDAZGD63u2vIpDl5MS4ym1sSQlP700rKbFqlOUIiGCqvGOoP//5"
    "/Py4P/80Gg9jD3EkNkxlrIhjzgGuivhSYTaKYpLslEmS9wR7hQ+vF18cQLFHthjqUn4w5Q"
    "fbtbfmZT9YFleNUw5pQ8unLnupkP7kf9uLsQ6vMtuG+4gRZNNkbHNvQ93tp6I4mYRom/r6"
    "iExaWlF0Bthki9gEtXlBqouOKgoV43sh72TwaOGNl++u7OsrdFVRuMh0ZtAlsQZE0zeFq+"
    "H01eBdVRyugpCqKEpTAlEXNtFnA4vwx2abzqw7r8OO7K+iwOHZjGBjU1VBdFJRhITTZERn"
    "yw1BuuH9XPNuqgoTmD2ba503TjcVRcmikABnoE/hYOCmQS7RV1N0VVG4nLNqmypVlTviG3"
    "WBmdTWR5tyF8BP0xIdVXQ+7SYUv49I+YKhm06qqsdBd0Fa2Bectpo9QNavjaYOcLzNKXkD"
    "3BYvBkjhzP6UfyEEIohaCK8CoUNupEPCdLjyvvtH98PhUQ2Jn8fOz/OYXO+F9KgS1JUgbl"
    "IrbUC1RCnpis8FvttwaomgLT6Y+sS/Vjy0Lx/Ed2XLHLU+uO+0f2u2rhuXItunzr9H3+xe"
    "/9Ju3146q3B4vd7NHKfjsaOEZ53lK4lXrAW3rTV52/M8gbKWjK4nUDlwT7OAe5oM7mkEXF"
    "GfMw+4nkDlwL3IAu5FMrgXEXCd2pt54PWJVA7go0xsraMUutZRlK8FxxuknZYV4pVE5RA+"
    "z7L2Ji+9P8XxixQbZj/ZMHvpHd0FHWYvgXo9PszewrMDQsxeYrVDRsxe4rVDSsxe4/V6nJ"
    "i9hKkUpJi9RK6QaGqlI6kzauij5YA+E8vStU2huhe9tZ3OKgrZ61Kt9vK92wHXaj9xenWy"
    "1V7CtEO21V7ipehWGUByDlhvTCCqWg6joOqJracCyGh3vJuqQrQj2t5eYqVS6GSfVrsh7u"
    "0lVird0A6pe2JtT6Dvuet+OoVvMHWbZUh00p+fnZyd9een41OtPz+/OPzUn18Mh4douESL"
    "iT6aeEQ8xEBbFEV6PEcT/wvbSLcRV5gZVJZ932j1Phye/fQZTbliiCb4mSCTmrHVgV7z1q"
    "nJWFTqlfIxBVV2kC1yUVR2EJUd5LU3zlqB2UG2vQc7VkPCLryyKV7Yh81Vwww7sWwNNeCx"
    "oLq/Y2g2Hxr6CM34k16imQH0eJv8sGG3m2ELP1p4NmE1BHFFosltk6KFRW3CN8a4LXcr93"
    "iZde+v1IflL+K2vtqtfCaounm73XJHE36DKNB1y8IJZX88iRDYfGS35ufyIT2c64atm+wj"
    "3G8XYPcav/f+/G94c4UpPmC6GcdUTq/fEBJVBRxKXcBB44te/hodK6lXKVetqpKvWZ1D1d"
    "p5C8Ns63ZcDuhkO9MTqKChWfyJEtAko+j2+KcJ6DrtKwHuC4pD4BVxQYyvH+g294F+DSUF"
    "Q4cg5hy0XOUDVxKVAHzr56NCNkueXSEs+yqbf2mm+75tC56Zus6Rz5WNW+KX6uCmU//Su0"
    "Sahcd237z/dnXb7P7SuLlE3kztmwA0b/e9dYkWuj3hbRdm2KuQ5VUs/iTojoun7c+rp2qn"
    "Ka9weSAtwCu869pp5Xz1XwR2w9Jp2/S4+8gnsdU9/NSUtAIfgXZZanxIQh5ieOlEkzF6xs"
    "acIJ2Bh9t8rKGFE2RmEzo3NDTkHWFT4x8v0ftu5/rD4c8xuWyK67pv9s2H0QSbj4SJ8uoP"
    "aEI5pujhH/6iTDmyQzLmc52Ljm1i/fffh8/QJb9J95T3OMJzRnivqHmDZDU3NMVLfgG8+7"
    "rNu3+YWZSOH0ACouvM5p1paKaP7LlF5JOLejYMupWP9emnGpqbtm6gk0OkwRcU9xbyFnnW"
    "yWL9qIDfAarCASocoMIBKhywLzajCgdUeHBVOOBNDPMb8PvUe4Pr9u1t42vjEmF74NgFff"
    "N7vdlrtr5eogXW+S762Dfr95AXDFxCXOsGJVDrm53Gl29d+MgiY65bFukjOs6UsiYlY03E"
    "R+TTm6NjeqWb2EpWZAKSoQEdLm15NqEcQ1rEm3oF4QT/S8pxvWq26p0/4iMSbnv/C3j1R6"
    "9RD43Bglpx2TOSQxKeQJlfojUjEseH2YropVXRiwYlwIDLYw95Asr/qXzKyqe8X3BKv1Je"
    "RANSClTlqFeO+tICm8lRH7MmFDFlK3dCPTJrAythqaIgvmOlcecOAodOU84drI65ZguDtE"
    "2CxtRCBEOGfSdsIR39Rz99hmMCzmdg3NE5BDIsukATzOAwAeKIj3VrSjSETT6n+BihJYk5"
    "erCd20B45DvEKETsQWSicOIj7wG/Gpriv/hN+/Pjw+Pzn/g9ZDiGWOQzgv9FNMYJw2iUyH"
    "tBBxAZIdgydGI5YRe3JbMp1aSwDL04956bmnMikfEL8IAyFkI0FQ1R0RAVDVHRkLflSVXR"
    "kAoProqGvIlhfgPRkG+t63brS7NzBzENvnW6embf3DRO0vvWaclAiT23TJkAevcxEWrpj3"
    "F6TEoFFU+ickn8i4dXFERZI+AUlFsz3FROh8drRptEyZQ14A/KKfjXhP/vv9fA3iekgF8T"
    "eKeWzRrohyXVEKw5BHAdqhWus/iHRdUgrDkIEzolg3X34BhhNRCbDAR/DBuP7HWHIiyuBm"
    "PNwRhhU9PBpOaG3jpkqDhxNRhrDoYpcmauMQwhQTUAa2/UBrfbR+soSxFRNQhrDoKmO2e1"
    "1hiFqKwahjWHQdwdKlLlH4WIqBqEdZ0WvjhzTrdFSFINwboakmJ+KuZnyeEsGfPzZdZHKS"
    "FVvE/F+ywnsIUnaMjAEG2bpEf5f9vnh5ZhudgCO3QzxqdItvBFF4hFGZ+rq7VUxqdox+9p"
    "ZMw0LaiYvPVH1JsQJJREhC2CiDmyljM+pIKDiTB6IktEx8Bv1C1EF+Znj5ypC8blUoiZVG"
    "cx5R22dpcsTErejSxfOptbfBNQ7Mldsyf5IEdhTuYcOM2LIRzsdOkJEw4yJUI7TsmEdhyT"
    "lVDO8Rz4+kTKzM5ZE+WTLCCfJGN8EoFYFSPZ7hSGUA9svAKoHDiH5aqId6Yzw0cpZ4aPom"
    "eGmf7/YnC+0h+bZkJiXlcihLC+l6eF+PPyHx9+Pj4+Ofl0fHhyfnF2+unT2cXhBW8rnjh6"
    "6VOaW6r5tdkKJeiFD0KgT/Dx2Xk+D99KRqUgqK3p3POUwaxK3kp7LLtL7wDOHs2IxajppH"
    "3DQ645h5XxbfqlhMoXq96lxnB8Umpmrzuz3wA/+77RuhFs6xkRlST75m+NTvNLE5jVz8TS"
    "+TfX+uZts/UrfGLo5tOaTOviMxTv1RmJknhv9+KIRMSHnOyV86tcjyJc+mhhrrCCZ2TD4q"
    "pfoSPXPVSOt3Vjh1yIzC0rfQ6IpheCWIP38yYAKwIrp68q42UQ2+ZoxWVPygPVHYHEumyi"
    "zzqEf/ntHe7dNV54NiPY2HBi1UUnVYVI6LUjOltuiBJXEPA176Y0lkaxMM0sWsAadS97qR"
    "BG28wvsirGHhNsClRqT441WYFmOVKsY/bERP4PbFKI2qDv5Frm7cCmSKBBTSfbuEzfAR/h"
    "0YjOzdgypkV1+3IsScWNVNaNF5cKlXVDndgvx4l9lXWjwoO7Xx4l9Q6vOcz7kDL5lRI0bC"
    "Vh8hvwmr9Gjve+2fj9vtmBduTHTLfKkuFEcfmLD/LpYG3p9jInqCExxelXRyTe0hGJvQVV"
    "HZJQhyTKCaxKjr3r4w9xakEB6ErHbdPXYUVBDulE5UpBLifAPeTAOYg9kuK7Xks/lCKn0s"
    "xr+mKwAI6JODVKnYKprpcfkoAL28REwyXq3nVrwufvMCqglCnUTRVhAPj/kdo2bzrDjIFl"
    "HI0fbO1OkI68RW0k5+QlGloiKsGEFNMhPTkTBVjZBM60YC5p8du+Y+KQjIxYOA+GDQhd6J"
    "CRfEi1pSgN2zfZaEKpIbtzHtlpr5ERn1kqqFEWFaqWEtSQOabEl8zj5gmJbcsBsbvTMeen"
    "GXwB56eJvgC4VKJ0nCXdoV6ToCrX0jUc1gFB5a8utb+6bGZ3GY4aF2F0q7PeOzd2ilOt61"
    "xTnM7sOK3avZSqUGNfoxdV6V/oAtExqKaMToksl7Pgqi1HjmhCi0ULPjp08RkJLgwT9Bh5"
    "ILtDNK51MpvOZiRGdy626w1U1aqdKD7gtscEDsIvnCJChj7V7fWCKkUpUskqrBzjATHjIp"
    "XpW3tIVB1vKPPeLt7h6AgnHhP12r/eOdHDbdkm8pDo8dHpp9OLk/NT72yo90nakVB5/HOj"
    "Pb1Avw5hTH77qEvHuZS6+TBfowykT+dAIl/GwIehkWd9RD6itmkshYfDXejgd0ZGFhHL3R"
    "OZ2eh9vftbF336ePxTHOuzsH6Vh6QE+m7a9mLTJ279wYDm2eODUuXd6kvjHoEy9yaJ8Y1k"
    "48L4xEvNhvne4AD0LtGC8Ce2++Zds9W8RFPd1PvmTaP7a699f8mXE/bENdN11K3iz446VR"
    "nyTH6fSOVoYMXPfL5Pxuk1KfC6ApUDd1scO2s9qmpQUrn+Sm0eMLKWd9cnpga41AOsawYZ"
    "cGWaxhr6iWZgWKxKWYM2MggDx7UFa5at8f4EJZUHpcxvEOEIrrMP+uVe5VSOWiPXHGFJm1"
    "83yLl3Y3xgYGZ7nBdELdRr9+6BNiMTKbytwXdOE+cMfgal1GmDkp02qAyqKURuZwpGAc5N"
    "3ayvetpLXF8MFQff1kCo+Lreva7fNMpDi91TiNNYsR7GuyLFQn71uskWIlKQkKfduV7LkK"
    "kdr5pmIsXK9simCKMRNgwncbqJ+LSYzqhNzNHyA59SNRnrOL1AEzq3WA3pNkNAHl3lXI/n"
    "whZ9g5jwyp8HbERljl6IxP9XhVvKFG7xxiarN9QTKLPfv0z+0F2yVcqF7tlZFnTPzpLRhW"
    "tBdC2Zdy13wDAsV0G8iw+dwAn4eYwzsDvlW0dy/nBPqkq+wJPjT+eeGxD+SPMAdu/qt7dR"
    "NyBsoFE009jproTipdfWrfe3V5lUlOt1K7l5t2k0dMgUxi/WYPCupRoLlr9VBtKVRrBm6C"
    "Z5x5Ar6mS+www9AmGKzu0aYlR+qtv8Q8LgQ0S5CRrHtyqiy1hbYEGtp7HBRw1GYPgXGbm2"
    "9SoR1RO/nTITymUm+Ictq4rll6mgelV8qaHA+5B1RgeEVAqLcImK3SfF2yNg92KbD9jWsF"
    "XkWJLc9hVcjophIpZEh+pZ2GS6nUBc911N1aPsYLsXNanvE4qmEJeVB3HGFp3y34hFwD8q"
    "fqnxH/JAvntVH00Qm1tjDHz0pqzDYwi1iCDy7BAHA8rVVu7SN4UeZlJbHznVNrnKpsNdoA"
    "ugyhMEpN1HkVnAIJAo2aLzx0nNuTlGAi4sFRWGl6xvPvylz5fk49CQmZ8fLtHQwOYTHPwC"
    "TQ+7tPwF/0q61Asz1+lMVAT5wpuvZGda7bLYbTHG7+AobeWlg79i2TKlBSotsCxgF6MFMp"
    "vMcsU4nPZqvmaYr4zOrbjc4inwehIVBDhTjdSUEqnRCqk2tvg+mgfglYQCOAPAXOehVm4a"
    "10pG0Y3i8MxbODkoVcGJe55l4p4nT9zzyMS1qJELYrd9BcEtPpm0RTCjMQVI0mLKrkTlTo"
    "oVrzaoVPceuKeZaCenKbST05hjeNJdkEsvW4lUDmN1UHfv2Cb5/fbKZ19Sn31J3Mrt+tye"
    "dEUZjxi3su9qLc2tTPnXmwy8aiAv+5XB92rQR92UwXLImcUgf6tNnaJ1nxGFTCbARYMg+l"
    "iwa+0FdXKZSH8uEHCjofqC+1bpUUphSyW7YPPyHFVKlMz7zdCiC0as3FTSsFwFraviwbZp"
    "LocWrSiwZ5ns1rMUw/UspgySojhWVI/yjzKU51pjiH1ie3Pu+M2Mb0n05A4ZEeAO3M/ZJE"
    "5TDlxP1ZUtp+Vg5jbNpC1Da5dvqgmNlYzHZMSVWWA88P0W6Aa6yXddW6aehY/9/AUnF6CU"
    "iteat3APpT2XXHuuXOZgeAM/uidoawgjVwndvYaXeMo8LQSUlES2CrreSRZV7yRZ0zuJCV"
    "E4q2t+NSAkqlS9sqkCwXGeGTELV4/8SKC9eQJrvUavlEymAw/5UZ6Ml8WW+GNz+4NlW7/S"
    "Brjxey8wtu5LFH90zG3ue+mu4TRZaeiwdWLpo1hNzLmSqoPhVZuXlK/kt6tg1eatEDY3zB"
    "iXrMk8E8vNy511d/WJVHB33crpcnip8ugvs6rSBo8yhaiPUkLUR9EQNb+jHZuL9z/ddivB"
    "QbUSCass+shG/4MMne3jofIUcAGM9M0svG+FNBDoYOeb2b//H/m8BiU="
)
