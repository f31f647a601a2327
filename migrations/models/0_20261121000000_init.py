from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "sms_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "purpose" VARCHAR(20) NOT NULL,
    "phone_index" VARCHAR(64) NOT NULL,
    "phone_cell" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ
);
CREATE INDEX "idx_sms_code_phone_i_efd0dd" ON "sms_code" ("phone_index");
CREATE INDEX "idx_sms_code_expires_404368" ON "sms_code" ("expires_at");
COMMENT ON TABLE "sms_code" IS 'A code that a browser asked for; its row id, kept in that browser, is the request''s name.';
CREATE TABLE "wechat_identity" (
    "id" UUID NOT NULL PRIMARY KEY,
    "appid" VARCHAR(32) NOT NULL,
    "openid" VARCHAR(64) NOT NULL,
    "unionid" VARCHAR(64),
    "is_following" BOOL NOT NULL,
    "followed_at" TIMESTAMPTZ,
    "first_seen_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_wechat_iden_appid_6d44b7" UNIQUE ("appid", "openid")
);
CREATE INDEX "idx_wechat_iden_unionid_5f664e" ON "wechat_identity" ("unionid");
COMMENT ON TABLE "wechat_identity" IS 'A WeChat user as one of our two apps knows him: `openid` per app, `unionid` across them.';
CREATE TABLE "receipt" (
    "receipt" VARCHAR(40) NOT NULL PRIMARY KEY,
    "status" VARCHAR(40) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_receipt_at_3c5764" ON "receipt" ("at");
COMMENT ON TABLE "receipt" IS 'A channel''s word on a message, kept a day: it may come before our own record of sending.';
CREATE TABLE "code_row" (
    "id" UUID NOT NULL PRIMARY KEY,
    "table" VARCHAR(30) NOT NULL,
    "code" VARCHAR(12) NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "parent" VARCHAR(12) NOT NULL,
    "from_year" SMALLINT NOT NULL,
    "to_year" SMALLINT NOT NULL,
    "position" INT NOT NULL,
    CONSTRAINT "uid_code_row_table_6560a8" UNIQUE ("table", "code", "from_year")
);
CREATE INDEX "idx_code_row_table_3e4647" ON "code_row" ("table", "parent", "position");
COMMENT ON TABLE "code_row" IS 'A row of a code table with the years it holds for (AGR-12, AGR-13, AGR-14, regions).';
CREATE TABLE "audit_anchor" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" BIGINT NOT NULL UNIQUE,
    "at" TIMESTAMPTZ NOT NULL,
    "rows" BIGINT NOT NULL,
    "document" TEXT NOT NULL
);
COMMENT ON TABLE "audit_anchor" IS 'A signed statement of every stream''s end; the same lies as a file outside the database.';
CREATE TABLE "audit_check" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "is_whole" BOOL NOT NULL,
    "rows" BIGINT NOT NULL,
    "fault" VARCHAR(120) NOT NULL
);
COMMENT ON TABLE "audit_check" IS 'What the last walks along the whole chain found; pages show it instead of walking anew.';
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "stream" VARCHAR(20) NOT NULL,
    "actor_kind" VARCHAR(12) NOT NULL,
    "actor_id" UUID,
    "roles" TEXT[] NOT NULL,
    "action" VARCHAR(60) NOT NULL,
    "object_kind" VARCHAR(40) NOT NULL,
    "object_id" VARCHAR(64) NOT NULL,
    "result" VARCHAR(20) NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "address" VARCHAR(32) NOT NULL,
    "device" VARCHAR(64) NOT NULL,
    "request_id" VARCHAR(64) NOT NULL,
    "details" JSONB NOT NULL,
    "seq" BIGINT,
    "prev" BYTEA,
    "hash" BYTEA,
    CONSTRAINT "uid_audit_entry_stream_7a830e" UNIQUE ("stream", "seq")
);
CREATE INDEX "idx_audit_entry_object__7b3c00" ON "audit_entry" ("object_kind", "object_id");
CREATE INDEX "idx_audit_entry_actor_i_31083a" ON "audit_entry" ("actor_id", "at");
COMMENT ON COLUMN "audit_entry"."address" IS 'keyed hash';
COMMENT ON TABLE "audit_entry" IS 'Who did what to what, when and how it ended; `seq`, `prev` and `hash` come with sealing.';
CREATE TABLE "person_key" (
    "subject" UUID NOT NULL PRIMARY KEY,
    "wrapped" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "destroyed_at" TIMESTAMPTZ
);
COMMENT ON TABLE "person_key" IS 'One data key for each person, wrapped. Without it his cells are noise: that is deletion.';
CREATE TABLE "site" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code" VARCHAR(10) NOT NULL UNIQUE,
    "name" VARCHAR(60) NOT NULL UNIQUE,
    "kind" VARCHAR(10) NOT NULL,
    "office" VARCHAR(60) NOT NULL,
    "phone" VARCHAR(40) NOT NULL,
    "email" VARCHAR(80) NOT NULL,
    "address" VARCHAR(120) NOT NULL
);
COMMENT ON COLUMN "site"."kind" IS 'PROVINCE: province\nSCHOOL: school';
COMMENT ON TABLE "site" IS 'The main site or a school''s branch site (SYS-01, SYS-02, SYS-06).';
CREATE TABLE "policy_override" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(60) NOT NULL,
    "year" SMALLINT,
    "value" JSONB,
    "set_by" VARCHAR(60) NOT NULL,
    "set_at" TIMESTAMPTZ NOT NULL,
    "site_id" UUID REFERENCES "site" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_policy_over_name_e34c57" ON "policy_override" ("name", "site_id", "year", "set_at");
COMMENT ON TABLE "policy_override" IS 'One value that a site set. Old rows stay as history; the newest of a scope holds.';
CREATE TABLE "college" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code" VARCHAR(20) NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_college_site_id_48e18b" UNIQUE ("site_id", "code"),
    CONSTRAINT "uid_college_site_id_8a5ef2" UNIQUE ("site_id", "name")
);
COMMENT ON TABLE "college" IS 'A school''s 院系.';
CREATE TABLE "account" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(10) NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "login" VARCHAR(80) UNIQUE,
    "password_hash" VARCHAR(200) NOT NULL,
    "totp_cell" BYTEA,
    "totp_step" BIGINT NOT NULL,
    "roles" TEXT[] NOT NULL,
    "is_active" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "site_id" UUID REFERENCES "site" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "account"."kind" IS 'VISITOR: visitor\nSTUDENT: student\nRECRUITER: recruiter\nSTAFF: staff\nSYSTEM: system';
COMMENT ON COLUMN "account"."totp_step" IS 'last TOTP step used: a code works once';
COMMENT ON TABLE "account" IS 'One who may sign in. A student''s account has the id of the roster row: one id a person.';
CREATE TABLE "binding" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "appid" VARCHAR(32) NOT NULL,
    "how" VARCHAR(12) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "identity_id" UUID NOT NULL REFERENCES "wechat_identity" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_binding_due_at_f6653e" ON "binding" ("due_at");
COMMENT ON COLUMN "binding"."how" IS 'ROSTER: roster\nSCENE: scene\nUNION: union\nREBINDING: rebinding\nSIGN_IN: sign_in\nDEMO: demo';
COMMENT ON COLUMN "binding"."state" IS 'ACTIVE: active\nENDED: ended';
COMMENT ON TABLE "binding" IS 'A WeChat identity stands for an account. At most one active binding on either side.';
CREATE TABLE "scene_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "scene_hash" VARCHAR(64) NOT NULL UNIQUE,
    "purpose" VARCHAR(20) NOT NULL,
    "browser_hash" VARCHAR(64) NOT NULL UNIQUE,
    "url" VARCHAR(200) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "scanned_at" TIMESTAMPTZ,
    "used_at" TIMESTAMPTZ,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE CASCADE,
    "identity_id" UUID REFERENCES "wechat_identity" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_scene_code_expires_acb9c5" ON "scene_code" ("expires_at");
COMMENT ON COLUMN "scene_code"."url" IS 'what WeChat''s QR code holds';
COMMENT ON TABLE "scene_code" IS 'A QR code that a signed-out desktop page or a proven student shows to WeChat (SREG-06).';
CREATE TABLE "employer" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "credit_code" VARCHAR(18) NOT NULL,
    "nature" VARCHAR(4) NOT NULL,
    "industry" VARCHAR(4) NOT NULL,
    "scale" VARCHAR(2) NOT NULL,
    "capital" VARCHAR(2) NOT NULL,
    "tags" TEXT[] NOT NULL,
    "region" VARCHAR(6) NOT NULL,
    "address" VARCHAR(120) NOT NULL,
    "postcode" VARCHAR(6) NOT NULL,
    "phone" VARCHAR(20) NOT NULL,
    "email" VARCHAR(80) NOT NULL,
    "jobs_email" VARCHAR(80) NOT NULL,
    "about" VARCHAR(1000) NOT NULL,
    "in_register" BOOL NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    "administrator_id" UUID NOT NULL UNIQUE REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_employer_due_at_1e867f" ON "employer" ("due_at");
CREATE INDEX "idx_employer_state_541137" ON "employer" ("state", "state_since");
COMMENT ON COLUMN "employer"."state" IS 'DRAFT: draft\nWAITING: waiting\nAPPROVED: approved\nREFUSED: refused';
COMMENT ON TABLE "employer" IS 'A 用人单位. Its site is the province, which reviews the registration (CON-21).';
CREATE TABLE "employer_member" (
    "id" UUID NOT NULL PRIMARY KEY,
    "role" VARCHAR(15) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "employer_id" UUID NOT NULL REFERENCES "employer" ("id") ON DELETE CASCADE,
    "account_id" UUID NOT NULL UNIQUE REFERENCES "account" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "employer_member"."role" IS 'ADMINISTRATOR: administrator\nRECRUITER: recruiter';
COMMENT ON TABLE "employer_member" IS 'An account that acts for an employer; an account acts for one only.';
CREATE TABLE "notice" (
    "id" UUID NOT NULL PRIMARY KEY,
    "event" VARCHAR(60) NOT NULL,
    "source" VARCHAR(80) NOT NULL,
    "title" VARCHAR(60) NOT NULL,
    "text" VARCHAR(400) NOT NULL,
    "href" VARCHAR(200) NOT NULL,
    "card" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "read_at" TIMESTAMPTZ,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE CASCADE,
    "identity_id" UUID REFERENCES "wechat_identity" ("id") ON DELETE CASCADE,
    "site_id" UUID REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_notice_account_45607f" UNIQUE ("account_id", "event", "source"),
    CONSTRAINT "uid_notice_identit_44b9cd" UNIQUE ("identity_id", "event", "source")
);
CREATE INDEX "idx_notice_account_b1b48e" ON "notice" ("account_id", "created_at");
COMMENT ON TABLE "notice" IS 'A message to an account''s inbox, or to a WeChat identity that has no account (any more).';
CREATE TABLE "delivery" (
    "id" UUID NOT NULL PRIMARY KEY,
    "channel" VARCHAR(8) NOT NULL,
    "outcome" VARCHAR(12) NOT NULL,
    "attempts" SMALLINT NOT NULL,
    "receipt" VARCHAR(40) NOT NULL,
    "problem" VARCHAR(120) NOT NULL,
    "next_at" TIMESTAMPTZ,
    "called_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "notice_id" UUID NOT NULL REFERENCES "notice" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_delivery_notice__12f8f4" UNIQUE ("notice_id", "channel")
);
CREATE INDEX "idx_delivery_receipt_cb6b95" ON "delivery" ("receipt");
CREATE INDEX "idx_delivery_outcome_6a163f" ON "delivery" ("outcome", "next_at");
CREATE INDEX "idx_delivery_created_78ebab" ON "delivery" ("created_at", "id");
COMMENT ON COLUMN "delivery"."channel" IS 'WECHAT: wechat\nSMS: sms\nMAIL: mail';
COMMENT ON COLUMN "delivery"."outcome" IS 'WAITING: waiting\nSENDING: sending\nSENT: sent\nCONFIRMED: confirmed\nIMPOSSIBLE: impossible\nREFUSED: refused\nPARKED: parked';
COMMENT ON COLUMN "delivery"."called_at" IS 'first call that may have gone through';
COMMENT ON TABLE "delivery" IS 'One rung of the ladder for one notice.';
CREATE TABLE "notice_preference" (
    "id" UUID NOT NULL PRIMARY KEY,
    "group" VARCHAR(20) NOT NULL,
    "muted" TEXT[] NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notice_pref_account_3875a2" UNIQUE ("account_id", "group")
);
COMMENT ON TABLE "notice_preference" IS 'The channels that a person does not want for a group of events; the inbox has them all.';
CREATE TABLE "invitation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "totp_cell" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "ended_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
COMMENT ON COLUMN "invitation"."ended_at" IS 'replaced by a newer one';
COMMENT ON TABLE "invitation" IS 'A one-time link by which a member of staff sets a password and an authenticator.';
CREATE TABLE "staff_contact" (
    "id" UUID NOT NULL PRIMARY KEY,
    "mail_cell" BYTEA NOT NULL,
    "account_id" UUID NOT NULL UNIQUE REFERENCES "account" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "staff_contact" IS 'Where a member of staff is reached outside of the desk: a mail address, encrypted.';
CREATE TABLE "roster_import" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "file_id" UUID NOT NULL,
    "file_name" VARCHAR(120) NOT NULL,
    "uploaded_by" UUID,
    "state" VARCHAR(12) NOT NULL,
    "rows_total" INT NOT NULL,
    "rows_good" INT NOT NULL,
    "rows_bad" INT NOT NULL,
    "rows_done" INT NOT NULL,
    "failure" VARCHAR(200) NOT NULL,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_roster_impo_due_at_634c0c" ON "roster_import" ("due_at");
COMMENT ON COLUMN "roster_import"."state" IS 'CHECKING: checking\nCHECKED: checked\nLOADING: loading\nDONE: done\nDISCARDED: discarded\nFAILED: failed';
COMMENT ON TABLE "roster_import" IS 'One uploaded roster: checked row by row, loaded only when the operator accepts.';
CREATE TABLE "refused_row" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "row" INT NOT NULL,
    "column" VARCHAR(20) NOT NULL,
    "shown" VARCHAR(60) NOT NULL,
    "sentence" VARCHAR(200) NOT NULL,
    "batch_id" UUID NOT NULL REFERENCES "roster_import" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_refused_row_batch_i_5b9778" ON "refused_row" ("batch_id", "row");
COMMENT ON TABLE "refused_row" IS 'Why one row of an import cannot be taken. Values are shown masked, never kept whole.';
CREATE TABLE "site_notice" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "title" VARCHAR(60) NOT NULL,
    "text" TEXT NOT NULL,
    "author" VARCHAR(60) NOT NULL,
    "published_at" TIMESTAMPTZ,
    "state" VARCHAR(10) NOT NULL,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_site_notice_due_at_1dcab6" ON "site_notice" ("due_at");
CREATE INDEX "idx_site_notice_site_id_e89049" ON "site_notice" ("site_id", "state", "published_at", "id");
COMMENT ON COLUMN "site_notice"."state" IS 'DRAFT: draft\nPUBLISHED: published\nWITHDRAWN: withdrawn';
COMMENT ON TABLE "site_notice" IS 'A notice on a site''s public page: plain text in paragraphs, signed by who wrote it.';
CREATE TABLE "student" (
    "id" UUID NOT NULL PRIMARY KEY,
    "student_no" VARCHAR(30) NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "gender" VARCHAR(1) NOT NULL,
    "id_number_cell" BYTEA NOT NULL,
    "id_number_index" VARCHAR(64) NOT NULL,
    "phone_cell" BYTEA,
    "major" VARCHAR(60) NOT NULL,
    "degree" VARCHAR(4) NOT NULL,
    "graduation_year" SMALLINT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "college_id" UUID NOT NULL REFERENCES "college" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_student_site_id_04aaed" UNIQUE ("site_id", "student_no"),
    CONSTRAINT "uid_student_site_id_4a0b07" UNIQUE ("site_id", "graduation_year", "id_number_index")
);
CREATE INDEX "idx_student_site_id_585a15" ON "student" ("site_id", "graduation_year", "student_no");
CREATE INDEX "idx_student_college_fb66da" ON "student" ("college_id", "student_no");
COMMENT ON COLUMN "student"."gender" IS 'MALE: 1\nFEMALE: 2';
COMMENT ON TABLE "student" IS 'A graduate as the school reported him. The id is the person''s everywhere.';
CREATE TABLE "consent" (
    "id" UUID NOT NULL PRIMARY KEY,
    "purpose" VARCHAR(30) NOT NULL,
    "version" VARCHAR(20) NOT NULL,
    "text" VARCHAR(400) NOT NULL,
    "is_given" BOOL NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "student_id" UUID NOT NULL REFERENCES "student" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_consent_student_529618" ON "consent" ("student_id", "at");
COMMENT ON TABLE "consent" IS 'That a student agreed, or took it back: to what, in which version of the words, and when.';
CREATE TABLE "correction" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "state" VARCHAR(12) NOT NULL,
    "changes_cell" BYTEA NOT NULL,
    "words" VARCHAR(200) NOT NULL,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    "student_id" UUID NOT NULL REFERENCES "student" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_correction_due_at_d6dda2" ON "correction" ("due_at");
CREATE INDEX "idx_correction_site_id_7c2a58" ON "correction" ("site_id", "state", "state_since");
COMMENT ON COLUMN "correction"."state" IS 'AT_COLLEGE: at_college\nWAITING: waiting\nAPPROVED: approved\nREFUSED: refused\nWITHDRAWN: withdrawn';
COMMENT ON TABLE "correction" IS 'A student says that a value is wrong, what it should be, and why (SRC-09).';
CREATE TABLE "source_info" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "state" VARCHAR(12) NOT NULL,
    "origin" VARCHAR(12) NOT NULL,
    "phone_cell" BYTEA,
    "email_cell" BYTEA,
    "qq_cell" BYTEA,
    "address_cell" BYTEA,
    "postcode_cell" BYTEA,
    "home_phone_cell" BYTEA,
    "home_contact_cell" BYTEA,
    "candidate_no_cell" BYTEA,
    "nation_cell" BYTEA,
    "politics_cell" BYTEA,
    "direction_cell" BYTEA,
    "training_cell" BYTEA,
    "earlier_cell" BYTEA,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    "student_id" UUID NOT NULL UNIQUE REFERENCES "student" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_source_info_due_at_675648" ON "source_info" ("due_at");
CREATE INDEX "idx_source_info_site_id_fa5254" ON "source_info" ("site_id", "state", "state_since");
COMMENT ON COLUMN "source_info"."state" IS 'UNCONFIRMED: unconfirmed\nAT_COLLEGE: at_college\nWAITING: waiting\nAPPROVED: approved\nRETURNED: returned';
COMMENT ON TABLE "source_info" IS 'One for each student (SRC-01); a student without a row has not confirmed anything yet.';
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL PRIMARY KEY,
    "key" VARCHAR(120) NOT NULL UNIQUE,
    "purpose" VARCHAR(30) NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "content_type" VARCHAR(100) NOT NULL,
    "size" BIGINT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "owner" UUID,
    "data_key" BYTEA NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_stored_file_created_b21181" ON "stored_file" ("created_at");
CREATE INDEX "idx_stored_file_owner_2c62ab" ON "stored_file" ("owner", "purpose");
COMMENT ON COLUMN "stored_file"."owner" IS 'the person it is about';
COMMENT ON COLUMN "stored_file"."state" IS 'PENDING: pending\nVERIFIED: verified\nLINKED: linked';
COMMENT ON TABLE "stored_file" IS 'One file. The bytes are encrypted with a key of their own; without it they are noise.';
CREATE TABLE "employer_file" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "employer_id" UUID NOT NULL REFERENCES "employer" ("id") ON DELETE CASCADE,
    "file_id" UUID NOT NULL REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_employer_fi_employe_622ebe" UNIQUE ("employer_id", "kind")
);
COMMENT ON COLUMN "employer_file"."kind" IS 'LICENCE: licence\nLETTER: letter\nSCHOOL_LICENCE: school_licence\nLOGO: logo';
COMMENT ON TABLE "employer_file" IS 'One document of each kind; the picture was drawn anew by us, so it carries nothing else.';
CREATE TABLE "profile" (
    "id" UUID NOT NULL PRIMARY KEY,
    "wish" VARCHAR(10),
    "phone_cell" BYTEA,
    "qq_cell" BYTEA,
    "email_cell" BYTEA,
    "address_cell" BYTEA,
    "finders" VARCHAR(10) NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "photo_id" UUID REFERENCES "stored_file" ("id") ON DELETE SET NULL,
    "student_id" UUID NOT NULL UNIQUE REFERENCES "student" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "profile"."wish" IS 'WORK: work\nSTUDY: study\nABROAD: abroad\nSTARTUP: startup\nARMY: army\nUNDECIDED: undecided';
COMMENT ON COLUMN "profile"."finders" IS 'APPLIED: applied\nADMITTED: admitted';
COMMENT ON TABLE "profile" IS 'One for each student who has filled it in (SACC-01 … SACC-03).';
CREATE TABLE "rebinding" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "words" VARCHAR(200) NOT NULL,
    "state" VARCHAR(12) NOT NULL,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "identity_id" UUID NOT NULL REFERENCES "wechat_identity" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    "student_id" UUID NOT NULL REFERENCES "student" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_rebinding_due_at_fc4a91" ON "rebinding" ("due_at");
COMMENT ON COLUMN "rebinding"."state" IS 'AT_COLLEGE: at_college\nWAITING: waiting\nAPPROVED: approved\nREFUSED: refused\nWITHDRAWN: withdrawn\nEXPIRED: expired';
COMMENT ON TABLE "rebinding" IS 'A student asks for another WeChat than the one that holds the account.';
CREATE TABLE "attempt" (
    "key" VARCHAR(64) NOT NULL PRIMARY KEY,
    "window_ends" TIMESTAMPTZ NOT NULL,
    "count" INT NOT NULL
);
CREATE INDEX "idx_attempt_window__67c924" ON "attempt" ("window_ends");
COMMENT ON COLUMN "attempt"."key" IS 'hash of what is limited';
COMMENT ON TABLE "attempt" IS 'How often something was tried in a window; counts hold with Redis stopped.';
CREATE TABLE "session" (
    "id" UUID NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "channel" VARCHAR(10) NOT NULL,
    "address" VARCHAR(64) NOT NULL,
    "agent" VARCHAR(200) NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,
    "idle_seconds" INT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "proved_at" TIMESTAMPTZ,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE CASCADE,
    "identity_id" UUID REFERENCES "wechat_identity" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_session_expires_823c67" ON "session" ("expires_at");
COMMENT ON COLUMN "session"."channel" IS 'WECHAT: wechat\nMINI: mini\nDESKTOP: desktop';
COMMENT ON COLUMN "session"."proved_at" IS 'last password or TOTP proof';
COMMENT ON TABLE "session" IS 'A person at one device. Only the hash of the secret is kept (ASVS 7.2).';
CREATE TABLE "stored_answer" (
    "id" UUID NOT NULL PRIMARY KEY,
    "scope" VARCHAR(200) NOT NULL,
    "key" VARCHAR(255) NOT NULL,
    "request_hash" VARCHAR(64) NOT NULL,
    "status" SMALLINT NOT NULL,
    "body" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_stored_answ_scope_942b65" UNIQUE ("scope", "key")
);
CREATE INDEX "idx_stored_answ_created_9dd04a" ON "stored_answer" ("created_at");
COMMENT ON TABLE "stored_answer" IS 'The answer to a call with an Idempotency-Key, kept 48 hours, its body encrypted.';
CREATE TABLE "reminder" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workflow" VARCHAR(30) NOT NULL,
    "object_id" UUID NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(10) NOT NULL,
    CONSTRAINT "uid_reminder_workflo_04c252" UNIQUE ("workflow", "object_id", "due_at", "kind")
);
COMMENT ON TABLE "reminder" IS 'A deadline''s reminder that has gone out, so that it goes out once.';
CREATE TABLE "transition" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "workflow" VARCHAR(30) NOT NULL,
    "object_id" UUID NOT NULL,
    "step" VARCHAR(30) NOT NULL,
    "source" VARCHAR(20) NOT NULL,
    "target" VARCHAR(20) NOT NULL,
    "actor_id" UUID,
    "actor_name" VARCHAR(60) NOT NULL,
    "role" VARCHAR(12) NOT NULL,
    "reason" VARCHAR(30) NOT NULL,
    "words" VARCHAR(400) NOT NULL,
    "surface" VARCHAR(10) NOT NULL,
    "address" VARCHAR(64) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_transition_workflo_707099" ON "transition" ("workflow", "object_id", "at");
COMMENT ON TABLE "transition" IS 'Who moved what from where to where, why, and from which surface. It is also the event';
CREATE TABLE "oauth_state" (
    "id" UUID NOT NULL PRIMARY KEY,
    "hash" VARCHAR(64) NOT NULL UNIQUE,
    "browser_hash" VARCHAR(64) NOT NULL,
    "to" VARCHAR(512) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ
);
CREATE INDEX "idx_oauth_state_created_6a607c" ON "oauth_state" ("created_at");
COMMENT ON TABLE "oauth_state" IS 'One login that was sent to WeChat; only hashes of its two secrets are kept.';
CREATE TABLE "received_push" (
    "id" UUID NOT NULL PRIMARY KEY,
    "key" VARCHAR(64) NOT NULL UNIQUE,
    "account" VARCHAR(32) NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL,
    "reply" TEXT
);
CREATE INDEX "idx_received_pu_receive_87e9da" ON "received_push" ("received_at");
COMMENT ON COLUMN "received_push"."key" IS 'Push.identity, a hash';
COMMENT ON COLUMN "received_push"."reply" IS 'Reply.stored, for repeats';
COMMENT ON TABLE "received_push" IS 'One push that had its effect; the row is inserted in the transaction of the effect.';
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfWtz2za37l/B+EvTGSUTX+M6Z86MbCupdh3LR1aadlcdmSYhi68pQCVIK9rd+e8HC7"
    "xfRdKURdHIh9gWsUDqWSCw7uvfvTnVsMHedVWV2sTaO0P/7hFljvkv8UsdtKcsFsEF+MBS"
    "7g0xVgkNumeWqagw11QxGOYfaZippr6wdEpg8IBgtJxRNFdWiOkPBOnkHeoiZtkaJtZPDL"
    "mzoZnCkDXDSNcQnYrfTMosbPIfyzNEibiioAU2GSXv4OYaVfnddfKw4fvYRP/HxhOLPmA+"
    "3OR3++tv/rFONPwdM+/PxeNkqmNDi8CqazCB+HxirRbis69f+5efxEj4DvcTlRr2nASjFy"
    "trRok/3LZ17R3QwLUHTLCpWFgLAU5sw3BZ433kPDH/wDJt7D+qFnyg4aliG8C2vf8ztYkK"
    "3ELiTvDf0f91Hy00bDK5Howmt73RZLKX4DI8Qowh7kcqJbBCdGIBUP/+cOYNABGf7sENLn"
    "7tDt8cnvwsIOAceTDFRQHX3g9BqFiKQypAD1B+5N8vifPFTDF7xJ4LrPv8MRSi4gTmHm0M"
    "df7QVfD2PggAD14LD0oPrOLw7v3ev+2PBsMz9KQz3aLmmNyOvl72rkdn3gIfk2HvYvi1P+"
    "rxUSZWTVvnaxrGdT99glHKdMr/+vN21PvC/1zxFT+Pv0PpLNubK98nBiYP1oz/uf8+h4W/"
    "d4eCi/vvBRcp3xmcHePavXIgLgEzA+aJn6nMS39JvPFNZljh9yEK7kkRcE+ywT1JgGvQB5"
    "2UQdcnqASvu7uU2H5eDNvTItieZmN7msB2oTC2pKY24SfKrAzGCcKXW8p7m9rYo2AfvC+C"
    "Nh+VCbe4FsXbotZiomLDSGJ9rhPFXKWjHSGLIX2/sjCrsK63vGvkYHt+NTiHmeeM/WO4YJ"
    "/3r7vDP9986f4h4J6v3EtXg+vP3vjwiXv+56jXTQOfHxqLNPAf+sTKAd8ji4GvOyLkJpb5"
    "+5Lnq6EwC40GoxsEz4pshrUzLgOqXPZF/E19ZFwudGWH9W/CAzzl218ODg4PPxy8Pzw5PT"
    "768OH49P0pHyu+UvLShzyO9j/3r0fR9wQ+iPLHpIazkqO86ZqmkvFe+BQxthg62xhfQsLm"
    "va0blk7YO7jfNuTNUe+P0V9/x2DU2YRrM/pTikRyTjlgCsmQ3MN08U2GE24KUO88feFNZj"
    "C4imwy5/3YAr3++uW8xwVBseHwQVwYTV+3qokBkoliJRG/5FcsfY7TIY9SxjDXXNJ33i87"
    "KBvmrd3+lx6X7L/cRLhw2R314MpBZJf3Pn1zEjts/UnQt/7oVwR/ov8eXPfix4E/bvTfe/"
    "BMim3RCaHLiaKFMfE+9j6KspkaBn7Ak3L6cJTqGXrx7pzfa7XgAFOuCZYFNEQi0fzxA8w2"
    "08dUkwIglUT2EzWx/kB+w6uEUSGGp2tPu3Wn2UlEg0+DRzSVpW/mCi8n/tX5F8bONj/k+8"
    "WwfzHaS9sDakD1IpipncBGN74MbGH13ivq41LhqmTGMr7nX5Q/UIpkeO5SfvptiA1FfJFM"
    "vM+dWXb3DE0AHt1IVf6lJiDsPxOnW5jogv/enpUZNdVRS1efC9K1mKTVCE0WJp5iE5OawL"
    "rxp2vrK6iTJ90SWDwTsL4/UVuhYpix5+N068zSotcQjkN6QEPHYOSAjF4K4FS0uU50cADi"
    "FFHag3RA8Ijy/9YD25svDLrCVazlTUU2vPrmeH6PTTbT0wyBlcH6ImZtKWTC9wZjLHCU14"
    "DaLUx4EczXEszgdZ0fzGMv8FwhyoN4SpgOiGNCaUoUQ0hezY5iuA8NWhvF0EXf8MVMsZAO"
    "zlbdWoFHlWgMTamJFOIFF7xDXQvNuaIp4ggciyByb8Q/QliHAALE+CzJCIYN3UNGLzTA0t"
    "BB2dEL6kxJ89HmmO59Cmm6j2yzFp4w3ZWSy5iSY6TSltxoW7LGd7Py7oKAqgb2rj9SXzLQ"
    "oU3Mlf6gV8FmLpalCRfZMTM+QQvDvg4PCgTLHB5kxsrApehZOOOwp4K7Ph7SJW0yzHvDwa"
    "0T5ygCd8fk9qJ33TtDwo47Jl+v+4PrM8QfghIIizzvX1/2rz9DWKQrJnOK/ufrSZ+PglDh"
    "ic7HXfa+DM6Qhuc0LpgXCosswsL9bBbuJ1goZJKqTPSJG83G7sWo/zvnm6PDjEnv+rJ3eY"
    "Ywv4tWiQm1x6a6KldJL2uUqk6FqLknUAm/tYwFqB9Tz2RQEtQYmVyqTQmxaA+cjYmxaCik"
    "Msii0UEWKdJADdiG0uxaumqjMlABcL2jqAZ0HTN6PzRhS0GOHd+l44RKuUxLumeCWJgUB0"
    "0kUCbbRRME5hT10vy/oRO0b4EfRRHaHdbeUtvimh17tOgCLfjjInCooIVJnzDxEugQ45ov"
    "Qxb1vDBvboe9z2/fn/yc5qnZ2H2kt6YBMksnx1vjrMmyKV9Rqnq08gYl150cFUlcPMpOXD"
    "xKJNfZJmdMqcTQEEmTzR4VIT4ollGXk1AXh/je5BsRNkuv5TidXM1rV7NtpiQtZiPsDm9u"
    "WujeEk4u5wD7ifmn4YzCdllpcW8gX1S6kqocjTvnSsLfFzqfrgKbo5Qvw2bpF67GZaYqhF"
    "R6maOUL+L8l+9yRS5D4nUFFofIJH+bzN8t+9N2h7O75PppDao5roptmH6bietzLL8X3duL"
    "7mWvOYbfHYU4z+7rY7wls++cZRp93UudXJPvnJUy+IatsK5hAinsEWsQNf8R6RaDun5I1z"
    "roES8spBNntDu2g3SnGqCJ+QpgoMzCU6eZfDd0pzEZkxH/mNiQAgODBDXDioH5VCL2H2nK"
    "SlqHm3JMdHKsw9JsuXGz5YJDhCfiy5WCOUq2KajbZLV0ICtfcS1KV7HkWtOW9RZqrkkDZh"
    "Vu7JxSLA2Yr4HL0rTVPv4mDAbb0bliam+K6pVUjLM1sCVW+dhJWC0vkR9tO2qRyE2mU0Rt"
    "E1lLivjtuGJDIPJlps/P0B1dYKJrd1BmHS520J3I14CPFNWkTOhK85wk6Q3cKEW7+itIPH"
    "Im2vtbKlxNUrhkItlGE8ncRV8C34CihQBvIDLE2YzKIBwiqaVIe7uVWJ1NptQw6NKt9RFT"
    "Y9cU9Y2QvmBdX/+TnS3s6yBXSeaNkUq5t2lyb4TPusmsCcOYVOF0nFiaKhrH7BJKjqw7Ku"
    "uOyrqj20DIL23wTJCG3jytfedk9cxUjDZpn/JLYqZYpsLlMrNtUjg8qoAxamx/OD44HdtH"
    "+F4Z28eHx8f89+mR9g71LYYgo9bzxkNyFtT96qDlTFdnyMRPOl56nvoHHe4lLCRvLgbXbw"
    "/2U7PBNnk7iA+484qU8ovUvPMmgxse3o/t019O9/n/74+P+IOo03vnQdCb7tfRr2/3j39+"
    "h6456EghGlJNrOmWE8ugmNiznikI2uAhZU7JA5+aMjwmInhhqfDREILAx3L2QCab6Iyjmc"
    "rUucAfewpG6ujjP2K8YIjQe6qtELWtgtELfwWVS8I12f6WRratGtlkhcLSkr2sUPjK1CRZ"
    "ofCVMFdGZbwKNsu2tBtsneqIoX6gb1GMY2QthHr/tADU+6fZJexOk+2VLdssuZI9iuYmIF"
    "eEt4h3Kdu5lPQtEc3mN0tJXchGN0wj8c3Hl6mKUWrp+gStQ7aIZz/bsZ/w66vKQreUUkUJ"
    "QiQS3Xx0LSXNDpujLnsEUlsOm7QfXBNr0RUaULRugZ4UCYvIjopI1LXVNC4qp6zRnLipgK"
    "R16O4XylLZz0lT2U/JU+EKSVkBN0zTOpRrXsMiy6QUuB5B65CtP8kKzxW9lHTgE7QO3Pq1"
    "3//QezYpjXCUSsK8FmblntopNrqcI84jaB24++8LFdiCYTnV8ZMltnQycdx+jmu2TGxllF"
    "KGVpYIrXwFrSEuh91PozPHzTwm37r9kejgAe5o0b+je3MzHPwO3SI8rzR0+vj09RY+cj3S"
    "e5VelEKvSYkWErLbQf0lb2RZ/lrhjESXlK3NlEL7sgEWjYQ3p5SQ7HpQpMSN7Hqwza4HRU"
    "K8+SPZcwx3T0p+JUIpvQDAT7rRpvUcWZ5u0+x6gCrcK3tnoErGnmacTUkAvabZBd/uZ/Td"
    "aMJBtL72WsppXOQVryW8V7zBOSG+3hu+PsyX39koWAGM8x55OxFEsmJFnYlg1o9OvK2ugj"
    "ObKw4MlIklQQrBS3S/QjbrIEYRBMMqpqljiFa1ZtBDmz9VSgGwTd4oNfE8HPMM95GZ580K"
    "ihU8SeBcTAn3aButg1/1L3rXF70zZOgq5t9iTK56I9F3k+8mbt/NXweDq4k/kKkzSo1JMH"
    "7wecBH04dKPTXrt2rL0L0q78jOhe75x0i5jTBGJs0E8YxufiiXhDREIuHMNwuEj/tn6rDh"
    "nKrdhHatoBt7V9dXGfYkyudaXbhcjbWW6apxcENvbaNaysU04BxVI9CRCygb82Dw+tRCLt"
    "c7OqRbCli1mFOjlyBvwo/whzfKHyAy7YixSskfrGdOWRu4ARt8nsJg0qxg1vUKg0fbaIWh"
    "e/mlf93ne0R3NOBaQsQYAe65i+HXvtAfTKyatu66fku76I6LuOiOs110x1ItkGqBVAtq8x"
    "5ut6dLIw21UjVouGpQRoAt0AVGuiHKN/+uTy+4xIb+hM3Uyrf+tVxdQAuPKuRzMG3yAG4A"
    "sP0b/BDCpi+RO9WK0j0I68lEvQ+Cv1tcqBCVPpYzTMR4tsR4gQxKHxlSLKdkCF0i5YFzAm"
    "pyuMFRYjKnQghBGjBHQQyLoj5waUzARWHgqYXu8Qyqftyv+AjVVNjMHWqJKfgiXmENcbGb"
    "kqluzrH2Dl3zC2e+/0J357Eo0mi2I4P4hZfUGbTiMxKejL/2qG2p1JGQ3O++x8f8FROwvP"
    "K7UonZZikQwcKKekyIvNGqzLcex2h0hpxi2GNy++X2DLE5G5Mv3f7VGfLCsEtHORcJcs6O"
    "cU6U5w1emyrcCJE3mxuJ+M/b3vWl+MTd2cQnI/En59bF4PpTf/gFYkH9zWtM+l9uBre3/f"
    "Or3hnS53zdM51/jWTc6JjcdIe/wQcLxXysGEdaJKNwPzulcD+RU6hYFpds0qJtbueKYfSJ"
    "lSFoh+hiTNariSBFmPx+Q5saf1j+4+3hwYeTU35VPCD88SEH7tsv3aurZBS1iVXMHyD93c"
    "lKMPRJXqx/0Etlbhdxth5lO1uPkvlvJuXfel4G3xBJ+1IwNpFj6MlKCYzzzVYhMllcuckm"
    "K5Xv7NUMk2HCneGxUw8awcM7rpC5skIz5QmjB9BIrJlJ7YdZsfO4VctAGqhfA5un4C6ZVS"
    "uZHyXdmTf+VfLZMYiUNJhHiKQTIt9iHpicnmkvL1w0vKGwrjXVRpZVkxpJu8inmHQDnmQb"
    "dIMFUKRc9Bwzxp8CDJlBmMVPDOnknn7vQJljuOJ1HvM6ozkiykyBgG4/NuONQlZozpdZaq"
    "HozdxImIzxEx98J4o83zFqmyq+4+LTIxYVmhcYpvNtHu/QncoZ5BeSBguBwde2/3z8VjoU"
    "f2ZjsqSmhjVhTT5Dd/+OvX7FY/6NxvbB+4OTDho7rxmDz/51Pvzx4058n7t/f9z5JmxTGK"
    "YJl+X4E0CGl/cEYxJg4Zq24Zg645T8VmCKnk6FMMgwRjO6FCNcoz1E1C/5d89p4Ra4WwRK"
    "8IsDkWNkDre6SwxImKpDs4WkK2mX3q5d2udbUVuDT9Bky2dFW8NJEVPDSbal4SRhaHDfhh"
    "L4BhQtBLj+YiV8/ylX6tAnaCG89a9fC38vtTt441sI7lGhUjBHOZVgjpKFYGYmnpbB1xvf"
    "OjPvQSF0D3LQPUiiC8JaEt3/uh1cZ1n/zDQxQtNVC/0veumqknDbbUgTgE/EJOBh/OZL94"
    "84/BdXg/O42AETnMtY0ddoouG8qsLjEJk0wTWZv1sOWt0dzpYIBPbU6JKgxsgkqg2pddUa"
    "NHPsxJkBvaUNxcVDepuJ63NielMTLsNGtWdi65hD+6EJ2wlxbCdcj/HLlhLbUVTXVxIrVO"
    "3KNzYnAS9TxSkcj76b8v3L9g51nD03Jp5iE4qK7GU6hEJjOutdQ5NFdPhaL9FohpEbvczc"
    "PF20wCbjmq5GnaI+aKkQy8ncRQ8mtReiThDYmZlTJEi4eYQjh/81R4phJJ1EG7oP+Ii+Ca"
    "cS46On8OMRL6yOM593QeQRQN0i9wnAg+PcwYR6R/z2GBav6OrJSUS4TiG/i5hEVjBqls/E"
    "YUoC6GyrnU/QQrNo/dWG5raFU9ZxThsYn0L2gWmMqt60VdsaPaihwNaiCG0nZGbopiekiE"
    "jDIHMhWzIKpTcUiZpxZYSfGIIYES48cNnBDSDpCOEC+oQrqzMIJYHYDUg1QveYyy0YUdtE"
    "dEmgEoSgnXqJPGlRM5u70TNqpjQhfWSrycCbyR/JllagcYFdqmVVQNFCeaX+hJ3y7o6XdG"
    "U1pIrDTng6Eif9ds6jPnnSLcUFP3Ekha7mnkp6dFyBg4kS/BYWHjJ08gjp7cuZrs7EoQGV"
    "vsQhICIKGbYYqNcKY+JkgeBJiMu0IdrR0lUoXJR2INV7A1DNQesXk3EtXMOm/oQ1NDXp3F"
    "HnNbTULZj/Ea9gcn6oOUWFCeW3UE0sKhLrQodnokLdOzQSUZXhG/Hz0x0MabQMiXhMLsno"
    "BoI/3dwbzgBhORBdVYhjgXBiQRFT4RzWZLWxpkj0ecelRa3FRMVGSqr+uU4UM6sTaZgs3p"
    "VpZTnmzx07OHMAPnfDPvydnJ+P5/3r7vBPP0jE386vBtefz1PCRM7/HPW6MkzktRyukZJi"
    "3xc6n64Cm6OUks2NZjNUhajA4xCZjAZqMn8xh7AKg8N0O8PhPRMvDEXFbuEngpdYFKCKy7"
    "ntZ7u0LEvLsrQsF9Hkb0GbvaDEcjTvhC4fud7J0+aFXgxQ+EPXKvTfhKKaVK65sut4pTWu"
    "EFtM54qrW1mPT/AInmyo0oXcxvUdhIlqrhaWq8BGVPrN3ELqyA3Ymzo5OjIwr4KOHCGTOn"
    "Knoo7ctOO3CaVV6zh8yxwRsrbtxg/pZx28F/zHUIiviTPXu5R73II5d2K6owqYzqGgLD/h"
    "FMcOLKZxbM9w5q2wYorCADPKn10EoL3pfh6+3T/oIPHz0P151EHQ3J1DmVoFYTM3SQ1Bc4"
    "DoOECItW3S+QTukZLZ7w9eKKaXHE6ZLtCR+f1bNmd7vCnq/A2Y2T7f72ER3+9htu/3MKVL"
    "vVYKXW98C8Gtv3Sr+FkCXG98C8GtP7M/2KuLwhva3duWfV7/2g3OywTC+XWHI4Sy8HC4Fg"
    "WtBGiI7OXg/IX/az6ivpSWgDQTzTBJa1bnwf7Rh6PTw5MjH1D/kzxUHUAbEjR0Qw1dXQ2e"
    "sGnqGt5LUXxiIzp5+s9CjJ3Q8OBC/T2eFMPGXv4NpJBBLM87NDA0UF+Y6I4BZdJmOgTcrJ"
    "y8G/ClMMvRbZhKF9hRYtJbgdR6B5Hew1UoavuzRVQooF3yP7GI69G5Bv8RfD8cevc5QP+C"
    "vuXMSQYS/Uac+RVNPFgxg+ZfvvDi5SZ6exafQ9ZJK/NOb0aPkrLoBmXRKsf6s870hsUE1H"
    "iki10piWV2zSOf4FlFjxoGaA5uG6luBJv0fUrKfk6MvU/ROmVqA1UUcZVuDQGVDBNrdDyJ"
    "LNWywUASWetiw7UuNqnUdW1Nt7pEndHUtu3hy508dU6BgRMlGFnApcX4+sAaqFMWnovmhl"
    "OnigH/yMTK/CeGMNEc9YopIqkDM1C8FDTVDewHfoioDy5W3ysspbnjBu9TcxjJuf6QKYym"
    "7kQpoqi79hrrzHUF0V8ODg4PPxy8Pzw5PT768OH49L0vliYv5Qmp5/3PIKJGThZPZs3RtW"
    "yIJirHgYCmHqvUq2HDruQxNuUk3jnpCoxi5d4lj+Ll7Lute5f4c9nzVP/aCH/PgD1M0wqz"
    "0ZqKJflaeCQ0zhseV80bY30XktjFDKuPmXKac7WAmKb6AwuE+Lo2Z0NhkGtqQItrg5KHkO"
    "FanXGGoCm1QYha8MdniEErEEh75ezCiqjuALTQm1oheJkW57ux+0gprdFbWraUJsWFVooL"
    "OpuI9znl1aL8Y4VkvFshsnhoN6drF1PPB4OrCD/P+/Hj6euX897wzb5gJB+kWxmCgpTOti"
    "CdOV8igXq2td4naJ2xvrb2yk0SxHrEMleZgphztYAghv2BBQQxijSoNyIEJSp+dpz+bVC7"
    "xJWDRN7rR3TH8D93HXS3MPGT23luprDZnVOAS0R0M6wYqVW9NnUjCIT4VYQ9EOrWTVXcGI"
    "cz928Gia+61vHStsAKx6fkRFDuFKqfiuHCNveIV1iDeigzzLKjzB0Dn9gi8T8pgeX0/j9Y"
    "tSZcYHRMs86fXIz7G9rPcYZQ07Xalo6QkHKilBObJFLsnJwYvLuFXd4+RSusG5sug+tsb9"
    "7eVxTkKFULga4/VDt8jhT1P4dppAM6rtIYadX+c+o3+xSyfnNkWaaGZue+++mR2W147+uP"
    "KopJl0VRjpG1TiOsv0BqILeXhzl1i919kE+Oiqzmo+zVfBQHme/HJY0aAcULwksfXwbg+u"
    "UxLryycvtxQNG69buRdq2uXaHUkReQNBfjvcAaErfnFMH6sIjEe5gt8R4mJF4NP+nlupIH"
    "FM2FuUFbMf+SrOyBF6WSMK+FWcOWohsp20V2skOIRPZ4jlia6smC+KecodUlaFEKzws7ss"
    "CwnwZ5dg0uj6Ji+a2GoZ4H4Iaqb3mneHHIPQoJeQnIG+JOvBGer99wqjcxuNjJzaUWwyaP"
    "uKAvEZKcwZsiuhZAEjJUUnR9cB20NPmdoFGBl7YM+co6Q1BXjyHFxIhQneEztwMBtEUwME"
    "ydnk29iRuBLxF6e/Ir/GOnTpW9QMpCMa2gOwNnuNURtz08hjZErANuRPAmAuvsBUM20Si0"
    "KAp/gWeEizFbmBTKmHlDJDJlumzKtLuAym2WISJZIbLqGSW7KFThxs65YDkElklXlRgdp9"
    "2ZMuyvhtMNkYCGeAr9GDKKaYau5spApjOueEnNb7MVFNf3a14SpM8XlMsP0EuJWugeCmA+"
    "YvIO/e4GHXGBBOLNCZor7BFrHUQgi9DpcyhCU9OCqTZzkyL1Xu4VSxVqAUAiY5eaGbvkLt"
    "co/HmRuZXNGU07J+uojBUtlClQSoCZVyrTo2ihN7t+95TYlsrg6xO0EN5NlCAhFiblnCZh"
    "mhaCvBEfoDgWSwZjhWlkX5n8ciC+2BEFt3Q9kCG/Kzb7QlzaXWzXFgYJL60mNZaJwJ8ml8"
    "fYkyOZi5ETPRhayEBpLwyqaBhqLgL9GRJZq+LvJeQJ8B8d5A6hxFg5KQpg96MLWCjURIqq"
    "crE5o8pjzfPLljIN2JbyJG2RPZwEOido1KeQQaPRZu94wvRUSWVNubQoqbT9Nc4iFLH98d"
    "2sgtXPp3oRe19DGgHtHHOl/f5VsBnKl5VUdUIkUtOJZ3UDNmXrNEeIWqik15bfHenr7Arn"
    "qTVvsxdvjEzmTaXIbulrt0fseUIxT0pvTV/DHI3exW/968+uOscxHRPxWe/S1/DG5GrQvR"
    "SDYLmIMZd8Bz5DGiWY/97nmvfwEig0nalclQaaT93+FXw0VfgLrcVVyu0kFkKlDq5yWkpK"
    "n8zc8h4BkWyxkVYwZfJAacqxmY+pRyMhTYX0XimNqEsiAU0FVHN7w5dB1KORkCZL9uiGbZ"
    "YT7QKS1mVTbMT3wqEz8ENZlSRKJYW6mFC3rdr2TVNLNuLNetni9g2FtIbq9im7QA2wXgQz"
    "7eSrvxbY6NZXunNAOGNQhMclMT93CT/9NsSGklHeITUWryVr+ccmvagX/G6YpDpQvUud/C"
    "7hwaC1XtOR27HOsjXocqDwXQ4CCKHJHKWPkF0BX+osKOqmE/6Lrs7QEzYZuJzo1Cm3S02N"
    "dUTtNXB6Jv2nG71TkdhG984CF9m6btuu1YVtcopSonOIpMn2pIrCc/1twN33pgzEIZIWQl"
    "x/fKOFv5eqbuKNbyG4R4WUv6Mc5e8oqfzpbPKgP+GUNbyu7rNPJus+F6/7LKtittKl60o+"
    "ZTX+CJVU+tco/YF0+Vy9P5hpN4Fdr/pHVlajetvdmBSc73tpifXupU5uWn1oUKGQVT/D3V"
    "OMljMKRZmgjZyBNadRCXpz2724ePt+H43tg/cHJ8j58/Dn9DDVGuaUoakN2G46OfrTUk+r"
    "+FHMLe/RVpJCX8YqtvdtMPztDHT9xzG5HX29/PNMrObVmHTPh4Pu5RlS7k2qaHC1Oxx9vY"
    "HrimnZCz5i+IUPV8w5H/31+rJ30ReOeZs/oaprFR3xhSJWcgJWErLtgmOPJ1C4IkW6zSuW"
    "E6GT9VsqliP4558K2IeIJPAVgcdzRTcqYB+lk/BXhN8tTlmBAXFKyYKKLJjCVzUzSoquP7"
    "5D5C8YQsBlXkPH3qoofI53b26u+nD6uvT8dL780h+NxEfaXLesppzH9kKrGN8epZTGkEYb"
    "Q7j4xK+WU1LCNDKWJB4g3Czj0lYLhGzEtCRWXy2GJU6hfXLNEzu5VtealsJvasSwxB8AXX"
    "+9uipnWCpg3xsQPKL8v81b95qwsjdg23tmsIQTzZMaLOEH+uQFSwSD1trruoipM0qNnxga"
    "27+cnByM7Q/q9D5phMsbmN5zzo31UvkTOn3kvE/El4o3oZO2t+2mhQOXUoX3rGBUra1RC/"
    "W71MvmyrU4TW4DBYNk4K8M/N22hLA28LdIcKqiqtSGOyfwLhOd2nVmaY88HC1bxR+OT/JM"
    "jM6dWVqKEZ4vDLpKtcaVAannTtNSlCL1mJ4JVckiXbsIl9jiCLV0Na3nZBmw4Cy4FhO1FC"
    "qVmiYW+sAzkbrwJ2opUozapspPTjKlz11UYqY+n6itUDlGiOfC1LpArOiejuuRD4bePC1a"
    "TJsMMbt1wm8T9ipP7M82Vnn6RZG0Hozm/AshIIEcGyWwSN2bXP2YOVfe3P55+/b9fgeJnw"
    "fuz5OUuLJaZpRRZQ1QYDuNtWxtt7b7ht3L27VrNQja+q1a2c2y1wdTvHzH7ArBkDfDwe/9"
    "64veGVqY9AmKYY7J7cWvg8HVmbsLx/fr7axxOp2WbOEaULSuGkb961xEfpZB1ydoHbj194"
    "MX4YVlwPUJWgfuaRFwT7PBPX01TbSrShd11T9MOCOk6Xw3Tec7aUF4edv5TsJUiyG41Ubg"
    "BTV0dTWhT9g0de25UN2I2QbuZC2FbIsemZ18Cd1Ar2c7GYoWj9pJkLbkt9pJrLbjuNpJqL"
    "bkudpNrKTrqpmuq50BatO+K3dbz/BgBZt+vh/LPWaKubO6yBmNKAG/Eyf/iaGFfc/lPLTg"
    "T3qGFgb4pqC8EpQ2WCim8mAqixnr8NEPBGvQnQuqICxNamGkW2kx2xu5R6HKdK5fLyiXD7"
    "dlMz+lTNdkvbpte8ZkK7CymYGyFdgrTrOUrcBazFzZCuxVsNnSLaOUv9EnaLI3vTHu3PTi"
    "oSP+aQa6bSoeukZwiLwiHojpVTe84SHQL6AQR8wDaXPQzFIOSJ+iFYBvPDghprOUORXitC"
    "9y+Ddmue/asfAKWsJdDrufRmdIM5WpNSY3X8+v+re/Qskaf6WOCQDNx327PkNL3ZrxsUsS"
    "typsJwxLtsypyx4gM2dl5uwuZc7KljnbaJmzSYt7yDuYWuMk7DvMK3MSGVek0olbOpgpK4"
    "Ysp3fLk2LYGOkMLNzkoSP6tEAxYTajtqGhe+x1ZVmhN7fDi7fvf0lJJKlv6jEZkzt1ppAH"
    "7BQlvEMzyjFFd//yF2XOkb3HU77WOenUwubfP+4+itLHDN0e8RlVxWaYz4r6lxz0+T020V"
    "xZ8Qtg3X+O9T5sqJRme2m2l2Z7abbfFd1Omu1bzFxptn8VbH4F9pnuaHIxuLrqfe6dIcWa"
    "uPL7mHzr9kf9689naKno/BR9GJPuDSTPuQWITfoElpth79PXW/jI7XBZoy3noFBeR05aR8"
    "KWE5JvkzzNK9cdp6xYrnuH3tRN1esWHSfLuA58gia/RBU9B7LJd4NNbNJiuTk4G1bnemdB"
    "lWZgaQZuJrCFzMApe0IdS7Z1AfuJVdvcpn+hrJK0qPZIzklOVHuQ5VLMyJ7aqs+xbu///D"
    "HUKx1UEmqDmdykS9HIj1ALccSnujnHGlIIX1OcR2iFUwLbN3MbML5/AyM9tGR3khFd6/sb"
    "wK+D5sp/+E2d3oI/Q282YezHJv6I4H9h63eN/BrFzr1gAj7zHVZMQ8ema9T3RjKLUs0hdg"
    "z77r1tojluBD7wHsMDmvhJx0usSRu+tOFLG7604b8u+5+04beYudKG/yrY/Aps+F+vLwbX"
    "n/rDL05vXl/OHJPnWvdHX4fXjnnfsk2Cq/UXrN2ST039IU2OySmO51O0sAJW3fDKdsqyq+"
    "/rhV92s94S8LKd8tZZANehEHWVzT9OKplQkQkzOseTqmdwCrFkxHMYwR/DUlSrKivi5JIZ"
    "FZmhKkTTQaXmil6VEJ40csmMiswgohpUBTbECCUDKh/UBtfb1SrCUoJUMqEiEzTdzQSqwI"
    "UkrWRDRTaIu/NnqsCFBKlkQlWjRcjPXNJsEaOULKgqIcnITxn52XA4Gxb5udVeTjLuU8Z9"
    "7thu+vLp/wUiRAcEjyj/b/PxoU3YLjYQHfq8iE8XzrRwzwDpnFjP0KACxRQeTEWzOcuQIm"
    "Ig3Z5tyMTQcQFraKbP3yHosKlrEMQIQxbYZJT8xBB+wuZqCVGPabUUapw5JU4yHBjp8IfQ"
    "PQ5s8Ll7f1AJV1wmho90beKUU5iIJeeET6ZGW6YQx+8T2sXCl2RE5lYjMkOsSKCdHc4QpW"
    "pybErFoIbDIplxh9mJcYcNaxraKHDrr1jI4dBwRknI9UFWAXWTwd770r3qnaH9MfnUc349"
    "iJ8ihcJ1ikTrZAfrxJEPjojylpckrUxs7lQ0vsSP6hI7TQppk9+DqpvOUZFN5yh70zmSYW"
    "qNWvEiK6nMOvcJ2ri6az9SNczBLyWxBBQtBLjI7pG9eST2jhR9KQrz7VwxjD7JqB+eQh7D"
    "XN/JDFT+vPzH28ODDyen/Kp4RvjjQw76t1wYuupfj+LeCJld8RqyK+yFVpHNUUrJ5kazec"
    "u+xR1irXQuSk9YcyBtgSdsV5F9pissDDphz+9jeuHM0iLAYytT9hCWLV+fD1Sp4jghW5RJ"
    "p3pahy8PUM9JvR7Wm2CqnbRBFW5gXQdYpbpY7wpepT3w/PDVPuniO6Y44f2rnXw/PIybeE"
    "uvYM0lPtpxigu7KVJMjDBRzdUCPOZQBQkp6BGvEJ2Cw1w3EV2Sj355JF3UPFoJMkJ1luKX"
    "39hditQy4tO4finb5MKnrF+0bW85Z3IZi6g7vB5z6FaDf+Ip/4UaXR3kdLo6SOk656zxEv"
    "iGSFpocpYxCLu2hCHZEsJiBFAlcI7TtRHvQrWm93NqTe8na00z/X/SRF79IdNx4lG0yVvy"
    "y8HB4eGHg/eHJ6fHRx8+HJ++930nyUt5npTz/mfwo0TwTzpW2Ew5OD4p5/IOaGSER6eiv9"
    "sXBosKeYH02PSkmr0gmNVt66Xcc8k5Loxv0hYuRL5U8S43izJEJVd21ZX9Ciqk3fSuL0W9"
    "swUWJqsx+b037H/qQ22zJ2zq/JtrY3LVv/4NPjF08lix1ln9HWh3yo/ekPypnfCvJnxXRZ"
    "wBeL4w6AqbwlDzTANuz53rUzFzY0N3ynx7o2uYfSZS7bPJlrJzlzRIBo6BFHtkxGuQbY40"
    "I8NKdFlV2CMTRdoVQsGwh77hC6e4ukJE0g4l2Klx7tRYh48UVaU2SSn4Xt+0682N0rS4Vd"
    "OiLI1e+pCVpdFfmcQiS6O/EubultIh3+GKbN6FbowvVEV7I70YX4Fh5SXax45J74+b/hDG"
    "4e8L3WxKGXpZcKl+O7AO2pZurUqCGiOTsdEy1HyjcDasjtXOgirj91sfv9/MY0p2MN3qqi"
    "1SoypNLKgBXcdw2w9N2FKQYzJRo/rEdi0LzxepVcO8S50894ASGrTWOfArXSI6tTBBjM6x"
    "03h1CVW+TB1rSCdI4boG0ejyIxIGeyZs+E5g8RBrOoN+qYuF2wQ14iCod+pnOAnaFhm7N1"
    "PYDAK6l247WkOf61Y1za+u0iPZzgOHxxNM0swp+QazGKl00zfZYCbe4SSHM8Md/fEvF+/4"
    "fkNsdIMdD/aPPhydHp4c+TGO/id5oY1OGGOJiIdNHj63mDHn2yezZdxLuYcPCw0q4Jl2A+"
    "v4NgY+Yg0/6Sp+hwbEWAkvsbfRiZqTWDWx2O4e8cJCb7q3v9+iD+8Ofk5zTdc2r/RNN0AT"
    "zjteLPqIyQQYWuaMj1I196ivaLGvv6CYOlMIwSnVxIoZ7EPkjTbZf+txAEZnaIn5E1tj8q"
    "V/3T9Dc53oY3LZu/1tNLg549sJe+SSaSVDe+0xkG5/vzKLP0TSOl9V/Sufn5Npck0OvB5B"
    "68DdlCPQrOZPj1JKf3qj1QOG+YFbgccBmWRwoxmsawaecGGapir6mWpgnKxN2W/PUggjHa"
    "SEa59VeH+ilNKC0uQ3CEp9VzkHw3QvEjoo98iKHHZieyqwOEK4MzzeMxRmoYXCGATHIWqi"
    "0WB0g/iXodNi2lObmO+mPJQMjIhSyZCohoVEtQbVnGgTdwkmAS7tX+4GM+0krmv9ytG3Ne"
    "JWvujeXnQve83x3e8oxHmuex/jLTlPRJ2wLmFL4SnIqDfmXu8UqDimBEPXOlOgBpgzHlkU"
    "KUhVDMMtAEYQXxbzBbUwUVdv+ZLqOL6Oo1M0o7bJOki3GLqn2iqoHZb0qmziBundwFTq1J"
    "oBT3y8r5d0t2zV3eLzpqg11Cdost2/SfbQbUarNAvd4+Mi6B4fZ6ML16Lomph/U2aVdhjG"
    "6VqId/2uE0jTsVOMgfkNRAKqNtkC6+gbAgdoEs28IkAehSwA1KnaOX6n0j2l6XUjNWY2Wx"
    "Fkrosej6kFQdxrucqCGR5VIOhKw4pm6AT/xJBH6pbnUBh6gIApalsdxKjzqW7xDzGDDxHl"
    "KmhavFUdU6bqAktqPk4NzjXgwP1/sOrp1kG2/CO/nVQTmqUmhNlWVMQK07RQvKq/ZG7kfS"
    "i6oiNEMs8uXmpx+5U7dgjYnTjmI7o1HBUltiRvfAu3o3oiERsiQ41MhTDdyghcD13NlaOs"
    "6Li1ktS3GUVz8Ms6iThTk875b9jEYB8Vv3T4j1UHKUTzrurqDDHbnCoQj9536skaQizCCD"
    "+5gYMR4WojdxkTIYcRaumq2zWCi2w63AWmKNwFIlM849thuYYQeZWxUw+rFGuAK0o1N0j7"
    "BYtiS9lMymZNAbuuwhJ4Ucrz4I6X67XAenV6T5WC16doIcCFOnDkNOBI9t+wFJOfo2UADi"
    "gkwAUA5qIaNUsHVwU0MggoDc+ybXmiVC1cuCdFFu5J9sI9SSxck6Y1R8xxRbrjWwhu/XXo"
    "TKwwmlK7OM/T61G0Ln+rfrFBVsn0wT0qFAxylBMMcpSSHOco8aXksoCkdRjL9NmdiwEpb0"
    "2XlvSGWtIbYuwddG1rdisqAKcYe0NXO3nGXsq/3mziFxIu1tPXoA86cVzYUMkKmsaDFdYJ"
    "vf6IKNQXgQgxcG1PRcyrtaRuhRHHygphsemdfGucWxYtaYQulW2CLRt9KAuVFD5v7k26ZN"
    "gsHeAZp2uhdlU/2FZKo/q8ojstBfa4kN56nKO4HqdUUJeBhy2Vo8Jchsr+FVgcItuZbOBX"
    "w9+GyMlDrGLw6N/YbJYmKUeu58rKpjtysvCGFpKWYbQXBaoJiRVPp1jlwizEIfDzFuISdM"
    "JPXcspCAsfiyAMxZHv3Ap9DlW61LyBe0jpueHSc+vq+cIb+M7La+0gBXlC6PYlvMzc7zwX"
    "UFZp1zbIeodFRL3DbEnvMMVF4e6u5cWAGKkU9ZomCkT5vDBSNq4R/p4R9uYTVHqNXqjEyx"
    "Ae8p2Tr94RXWD5Y3P9gxXbv/IY3PtjFOGt9xKlJ3R5w0Mv3QXkeDUmSLWLTV1NlcTcK7ky"
    "mBKMWSd8Zb9dNYs2ryVg85l13LIlmSdsetWyi56uIZIWnq4byfmGl6qM/LJoa9jgfiEX9X"
    "6Oi3o/6aLmd7RSK+T+1+3gOsNAFZDERRZdtdD/ok22id6OtAJg5B9m8XMrJoHABFs/zH78"
    "f5Za8gc="
)
