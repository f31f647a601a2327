from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
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
COMMENT ON COLUMN "binding"."how" IS 'ROSTER: roster\nSCENE: scene\nUNION: union\nREBINDING: rebinding\nDEMO: demo';
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
COMMENT ON COLUMN "rebinding"."state" IS 'WAITING: waiting\nAPPROVED: approved\nREFUSED: refused\nWITHDRAWN: withdrawn\nEXPIRED: expired';
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
    "eJztXWtz27a2/SsYf0nOjOqJH3Fc9c6dkW0l1Wli5UpK0p6oI9MkZPGYAlSCsqLTk/9+sc"
    "E3CdKkTFkUg36oIxKbjwUQ2NiPtf8+mFMDW+ywo+t0SZyDNvr7gGhzzP+RPNVCB9piEZ6A"
    "A452a4m2WqTRLXNsTYdrTTWLYX7IwEy3zYVjUgKN+wSj1YyiubZGzLwjyCSHqIOYszQwcV"
    "4w5F0NzTSGnBlGpoHoVPzLpszBNv+zaiNKxBkNLbDNKDmEmxtU53c3yd2W77Mk5l9LPHHo"
    "HebNbX63r3/ywyYx8DfM/J+L+8nUxJYRg9U04ALi+MRZL8SxT596V29FS3iH24lOreWchK"
    "0Xa2dGSdB8uTSNQ5CBc3eYYFtzsBEBnCwty+sa/5D7xPyAYy9x8KhGeMDAU21pQbcd/M90"
    "SXToLSTuBP87/V/v0SLNJpPr/mgy7I4mk4NUL8MjJDrEO6RTAiPEJA4A9fd397ohIOLoAd"
    "zg8tfO4OXJ2T8EBLxH7mxxUsB18F0Iao7migrQQ5Tv+fulcb6caXaXLOcC6x5/DI3oOIW5"
    "L5tAnT/0Jnj7B0LAw8/Ch9IHqzi8B597w96oP2ijB5OZDrXHZDj6dNW9HrX9AT4mg+7l4F"
    "Nv1OWtbKzbS5OPaWjXefsWWmnTKf/1x3DU/cB/rvmInye/IXmXHcy1bxMLkztnxn8evcrp"
    "ws+dgejFo1eiFymfGdwZ49o7cyxOQWeGnSf+SjtP/pH47evcYYW/hzi4Z0XAPcsG9ywFrk"
    "XvTFIG3UBgI3i92aXE9PNs2J4XwfY8G9vzFLYLjbEVtY0JX1FmZTBOCT7fUD7Y1sQeB/v4"
    "VRG0eatMuMW5ON4OdRYTHVtWGusLk2j2Wo52TCyB9O3awWyDcb3jWSMH24v3/Qu48pyxvy"
    "wP7IvedWfwx8sPnd8F3PO1d+p9//qd3z664l78Mep2ZODzRWMhA/+uR5wc8H2xBPimq0Ju"
    "Y5i/Krm+Whpz0Kg/+ojgWdGSYaPNdUCd676If6n3jOuFnu7w+JdwB0/508/Hxycnb45fnZ"
    "ydvz598+b1+atz3la8UvrUm7we7b3rXY/i3wkciPePTS13JMf7pmPbWsZ3EUgkusUy2db6"
    "JaJs3i5NyzEJO4T77ULfHHV/H339MwGjySZ8N2M+SDSSC8oB00iG5h6VS04yXHBbgPrr6T"
    "NPMv3++9gkc9FLDNDrTx8uulwRFBMOb8SVUfm41W0MkEw0J434FT/jmHMshzwumcDc8EQP"
    "/X/soW6YN3Z7H7pcs//wMdYLV51RF84cx2Z5/+jLs8RiG1wEfemNfkXwE/2rf91NLgdBu9"
    "G/DuCZtKVDJ4SuJpoRxcQ/7B+KdzO1LHyHJ+X2w3GpJ+yL92f9fnQXHGLKd4JlAY2IKDS/"
    "fwezzfRealIApNLIvqU2Nu/Ib3idMiok8PTsaUPvMnuJaHg0fERbWwVmruhw4q/OXxi70/"
    "yAzxeD3uXoQDYHVIDqZXilZgIbn/gysIXRe6vp9yuNbyUzhvEtf1H+QBLN8MKTfPvbAFua"
    "eJFMvC/cq+zvGpoCPD6R6vylJqDsPxGnIVzokv+7OSMzbqqjjqk/FaRrcZGGIsQwY/y6Tx"
    "1H7lUahBHMVfSYRuao2OyVPjU/niePaES7E68E94Y7JWYniTsrMnFlu7NuI40edWd10Bd8"
    "OdMcZILV3XTWYFonBkNTaiON+F6mQ9Rx0JxrHMKh5G4NkXcjfghhEzxJiPGrpF1ZW7qHcm"
    "PVQOVs5bix9JkmM9bn2HACCWXDiczBDn/jCTM9FbKMTSEhqowKtTYqGHw2K283CqUq6N7H"
    "19/n9Hg1qXOVYfCH6GaulsmUi2znaSDQQP//yXEBr+nJcabTFE7F18IZh10K7uOBMZ5onW"
    "E+GPSHbsCLiOAak+Fl97rbRmJDPyafrnv96zbiD0EJxMdc9K6vetfvID7GU5PH5Kr7od9G"
    "Bp7Tgt69eDRMkQ47yu6wo1SHCQ1k0y4LhGvdaZ3LUe8z7yV3xzIm3eur7lUbYX4XY6NOqD"
    "wkydtglTSux6Wq3P7Ud70p4a5QLqDqMfUNBCVBTYipoVoXz1pz4KyNa62mkCrfWq19axJt"
    "oAJsI9kVDR21cR2oALj+UlQBuq7RvBe5YENBTizfpd3D23TGhC5QiTsm5h/NdsiE/tiiPp"
    "n/G7ixmg54TTSR/4ONn+jS4Ts7du/QBVrwx0XgPkELmz5g4udNIMb3uQw51Pe5vBwOuu9+"
    "enX2D5lfZmv3Ub6ZGugsrRzfjDsmy0b6x6Wq2ZXXKKfi7LRIvsppdr7KaSqnYmnzjimVDx"
    "QRqbPZY+NMikKJFDl5FEmIb20+EWG79FhOyqnR/OhoXtqSXJVshL3m9c0GOljByuUuYC9Y"
    "sBrOKEyXGw3uLaQJKcfRJkvj3jmO8LeFyS+3QTfHJZ+nm5UXeLNeZrpGyEYfc1zyWVz96l"
    "vesJch326DLo6Iqf6tc//u2J+2Pz27T66fxqCa46rYhem3nrg+xfJ72Rledq669TH87inE"
    "eXbfAOPdmH0TXSCx/aY7KdsAvMI6bzuJDpESkflcLbCRxkRUPJ0iurSRs6KI346hewJW2J"
    "k5b6MbusDENG6A6QlOttCNiBSCQ5puUyZoouY54flbuJHEDvw1DHlzL3TwpzIN18k0rEIY"
    "txrC6A36EviGEg0EeAtWSncyKmWpDEUq4YnarcFk2wCbbDKllkVXXpZZIjHwEV6RmOgzUo"
    "sER/aWW8RFbiPTQkJUmRfqbF6YmjZzJgxjsklPJ4WV3b92nZ3aoSvqA0V98LxAKeqDxxAK"
    "kmqeCNLAv05jvznFEfHsHBFX2DIfsC21TAXnWnk2KSPaqhDrub0EHgaXYtziKxy2BYEDWI"
    "vc2UROYv642JiMyQ3B3xyusdwgk6HVDBPRnq0wXiCL0nuGNMcjN18h7Y7jDISWK810XHYI"
    "DHIOyBkwOjTEsE8cgcdkpTFk4amDbvGMDxN0uwY2TFtjM6+pyznBHG2NDbQkvDO5HjXHxi"
    "G65ifa8KQzuJrpXcehyKDZFi4STIz6DNy2VsrG9fWALh2duuqX9+4HvM3XRNSGbx5T9rBd"
    "0liILkxBXSyJMSJeZ/PNwZcux2jURq6xekyGH4ZtxOZsTD50eu/baK6ZVvIDL2J/OC9gfj"
    "jPpqlOmc/Cz2aT3oiI17s3Or2RyO31pjjeH10v29eb2cSRkfjJe+uyf/22N/gAiafB5DUm"
    "vQ8f+8Nh7+J9t43MOR/3zOSvAbnDbz8Noa2NpxB1MCYfO4Pf4MBCs+83TFutPHdYcxw8Xz"
    "gSxWI41ywrk6Q5Kldbjubi1jyXf/nk+M1ZwLgMP/I4locfOu/fS0iVsY75A5SxjEZEtvW9"
    "pBeNba0P8QF7WiRY8zQ7VvM0zaBvU/7W8zL4RkTqGye7IcBHhYK9j3KivY/S4d6+rpTCON"
    "8sFhFTxs+62cNi4c58Zt8s2jkquDd97NprETy8m4UF9Z5m2gNGd7AjcWY2Xd7Niq3HjRoG"
    "Kur9R+jmqUlMNtvMpRUX3Zsv/ofsZ9cgUjK2MyakWCjyQztDk9MTow8LG/VrCuujYYexYV"
    "WnoEMPeYlJN+yTbINuOACKxBbOMWOQ2u3QCAPvC4ZMcku/tSDjG86kiHuFigIVJwkNClC+"
    "1Mgazfkwk6aYb+dGwmSMH3jjG35ZA90wurR1fMPVp3vML2fjBYbLBTaPQ3Sj8w668czECC"
    "wEFh/bwfPxW5kOWmlsTKCWGTaENbmNbv4e+ym5Y/5G4+Xxq+OzFhq7nxmDY3+7B79/vxHv"
    "c/P395vAhG0LwzThuhx/AuBA8Z9gTEIsPNM2LFNtKPrJsFvg0C3+iSEjcSVaeEZ7EzO04u"
    "+eE2IZhmcLlOAfLkSukTkaippqkDJVR64W0a6UXXq3dumg34raGgKBOls+N41yq7zUpPc1"
    "lMA3lGggwNXXm+Tzj1UK30CggfBWP34d/K3U7OC3byC4p4Xy8k9z8vJP03n5MxtPy+Drt2"
    "+cmXc7rAdcWUuj+89h/zrL+mfL1AjD1B30X/Tc9QPgtrvQJgCfmEnAxzgolhqB/1JSKhUu"
    "cKEIKH5EEw3vq036OCKmTHB17l+VtK6S1vcDVVUIVFEA1MFQrCgAtg5xIQqA5NxQAb4/eh"
    "3bIglHobE5DXiZyP5oPPp+6vfPG9s/8ELuJH6gQRiNl+0IioTsFfEEefHJLxgCvwcUWtR8"
    "p0gL3eMFEAMb2roN7hHwR0D4LLrFU/7JCYoIuiKI31LITv3gVJknaHs3egLbcB1CImvEGV"
    "pVTGQO8bCjOUvJjJJjVg8kGmmarDoItfwWXhFH1nP3XiJNeJvrEWTBDsRjpdYj/1TuegTZ"
    "uBPba1VgQYIMLz7Bax41PVwGrUxnJjzga6zZwlMvSHpFJtnLzrvBT0fHLST+nnh/T1t8sb"
    "iDvERpWMJ2biL1xbtAtFwgxLdp0/kE7iFxtQeNF5rte2sp1+cAHeVw363DPeibwi61oDOb"
    "t3CdFFm4TrIXrpO0y8f/PAqi67dvILjV51KJvyXA9ds3ENzqXe3hXF047Sec3ZvmDq5+7I"
    "brZQrh/ETAmKDKBIwGh9CNAI2IPR+cP/P/6o9ooKWlIM1EMyrSmNF5fHT65vT85Ow0ADQ4"
    "koeqC2hNdjwfqWXq6/4Dtm1TXvkr0aKVt/9ZiLYTGm1ciHDjQbOWkdpcDkYMO4eobxmwfW"
    "GCrgLilmcmc6i9/kXsXQheYea4exum04VXzkTOzVHpHSAm+wvfQkH5MO9qsS0UyK74TyxK"
    "iZlEx7/wdgC99xyw/zJsbQUEIF5ItHd9zRAPVszW9zVQXnxngT9n8WuowOUy3/R29lFKF9"
    "2iLrrJsv6kNb1mPrIKl3QxK6WxzA5CDASeFIVYM0CfO9wQJulbiQ89x0EQSDRuM7WFtAa8"
    "CX1CKKWiOGvnJ1CxU1VqLjmxUyr4ZMvBJ9vc1HWWhul0iD6j9oFkRxc93crbzmnQcKKFLQ"
    "u4tNzCyrCdcvBcsA1OEYaYGH7Ixtr8BUOYGO72ivHn4qoCZrDx0tDUtCD8wWGmqNOMEajV"
    "txqTsC1u8T4V13O+MO8ylVHpTCRRRb2xV9/AClcR/fn4+OTkzfGrk7Pz16dv3rw+fxWope"
    "lTeUrqRe8dqKixlcXXWXP2Wsv5LZZsCPJ6IJSpxir1w3TDvgRh1GUl3jvtCoxi5b4lX+L5"
    "7LuN+5b4cy3nUv/aCH/LgD0q0wizUd5X1P19lL8LDz6i9/3rd37z5Na8NtZ3oYl1iSNnt4"
    "6cLaCm4aDho1ralxlFhml4tmcq/rZcHg9gGAEKDtMB9QlzBeqG4b9uWuhmYeMHj4EE6sjf"
    "uEGrIpCIYc2SRsJu60Zgf/9VWNsJhdpsjBLNM623vd8MmK9No4X4nMenRQbKH78kFwLiEo"
    "JXbnOhEt5j4MKGm2GWHdzk6pWucf0vGcv17b+x7kzu+UEx6NyfwGoNNCS8Q6jtbRZKG+aV"
    "EvlcSqTSZhqpzYTfbvFQbF+iEYtqksegEI1BDotBKhRbTG/+3FcU5LhUA4HeAlN4ZB0pav"
    "aMyii7Z4IonFqyrK+ObWvrrH2OJ5GA8rmZN+B+u3CHg1b99c/0sJRGBOV++/KAoCZ899U7"
    "sxLaZVGUE2KN8xpWn1QU6u3lYX7u0rXP5ZqtvK4qn4/heUsgHEo8I7z0/nkArl4f48orKz"
    "cfhxKNG79boe3y7AqllrxQpL4YH4TWkKQ9p1CyTOVVxA38IKV7zsY5lKgvzDWaivlLsrIL"
    "XlxKwfwozAZ2NNOSTBfZMXYREcX1l2/23yj47q9yhlZPoEGRo8/s3QLDvgxyotkZW21fIo"
    "H57dpxd+D7hXoegN6gDUY4H+AXvevO4A+5Z+tCMsgv/hh1O0nmVm8VLw65L6EgLwF5TdyJ"
    "H4Xn6zcs9SaGJ1u5KTyi2eQelyiXC94UcKKJ3Bes6TPPB9dCK5vfCWrL+tkykCZjMqRjy2"
    "JIs6Ewrslw203M4SdEEB2/tDyJZxs3Al8icDzxM1CuQNAjLBdIW2i2gyCt0q3Fy5Wdlrjt"
    "yWug7mGi/gF4E6HrlguGlsSA6g6xF3hCLBlbCpNCGTNvRERl6pTN1PEGULnJMiK04XxZNz"
    "PmDtYoRbq8SW/snQuWQ+DYdL1RRydlFf1y3Xq6JhrQwC3ynMHhFDmbqwN5paKLMzl9ma0R"
    "1LD0qZaIKMdkQ7FLQqiDboF36R6TQ/TZCzriCgmbAc3fXGP32GghAsHrLjegyByWBVNt5y"
    "ZF0oxvNUcX2wKARMUu1TN2yRuucfjzwnU3NmfUbZ2sgpAhzs8kUEqBmcfQ5Es00JtdvXtK"
    "TEtl8A0EGgjvNjJfiYNJyZJeEZkGgrwVH6BYFksGY0VlVKXX/CzUQO2Ig1s6DXXA74rtnl"
    "CX9hfbR/NRo0OrTtVeY/DL9PJE9+Ro5qLlxAybFjJQLhcW1aDQqSvfRvoM6/fi9wryBPif"
    "FvKaUGKtg5qmiC5goFAbKrNytTmDXKji61ecgqpofao2FuozfoM00DlBo4GEChqNE6TjCT"
    "OlmsojLB1xUWX7q51FKGb747PZBla/QOpZ7H2Kr32zzlX2+x+im4E1o+RWJyKidjpJpl/A"
    "piw9YEyogZv0o0KWpqMcU9NR2tbkK+dSqrXswZsQU3lTEt1NPna7ZDlPbczT2lvdxzBHo3"
    "v5W+/6nbed45iOiTjWvQp2eGPyvt+5Eo1guIg2V3wGbiODEsz/3eM778EVSBgmg9LNIPO2"
    "03sPh6Ya/6CN5JZyN4mFQN/Bt5yOZpVzIkSEFLNz0pEg8LmjVLJs5mPqyyhIpZDeaqUR9U"
    "QUoFJAYbYqi6gvoyBNQgrz+tIup9qFIo3LptiK74VDZ+G7sluSuJRS6mpSjrpu25KteLOe"
    "l1O1ppBWQKoqmQUqgPUyvNJefvqPAhuf+p5QLdkLj0tjXqZUcjwWryFjeavFkv0BKnGgRs"
    "ZuXnHKsFERIl99RimUMB4vfz47Ox4v3+jTWykTb2ZDOY2aN32JmnZ/AjWaf0S8VJJXTXk6"
    "d+vpVJUKtxcFp6rDbDMGTumySpetvS5bRN/SdJ0u4c5PUrg67lWao9/GIzH5w/GLPBGjC/"
    "cqDcUoFjz3RKRKRlTuJVy4mkE18K/TUJyYszTwk6enoXuVBi0GW90MioVTshP0F9TsbaC/"
    "cj++BxzNMJrzF3ILXEKMarjXu7WhLIx75uXwj+FPr45aSPw99v6e/SO9Wazkiio6tgaqYa"
    "u2e8bdJgLGnfSFollygllqtmOsEbTV7xezmVUfj2fZBwbrg4+D/ufe9WW3HRQlHpPh5a/9"
    "/vu2Nwsn5+vdjHE6nZbk+wslGuc6rX6cL2ZSV382uoFA48CtnjwYc+1GEj+VDW4g0Dhwz4"
    "uAe54N7vkPw7i662DZEtwdyihVZ6PU3uyMYyotdfji/USMrsVFGjqMFtQy9fWEPmDbNo2n"
    "QvVRXK3vXayhkO3Q1LmXH6EXG/BEpIqH0OwlSLswCO8lUMoivAuLsENtbLw1LbldODzbyr"
    "UOi3aTqd+wEL0CtD5EYNwVtJeCeAwT3V4veJe5lRtd2lY6BdID00Z0RX4RJzyqVn50HbK0"
    "ykkWtnKXIuRn/DJejeilvaAMlyRAUwbmqg3MHjlx0U2g17xxNtCtZEv6Y7wEvhGROhtAN0"
    "T5pAjIJ9kYn9TMiF8rcLcyhPkdHa44uECVwDkp10S8C2XiHOVk4hylM3GY+R8JzrmlNDyJ"
    "JpFPPnMxDTbTjl+fyWDPpisPZRRbeWtDtvJAGSyq5IXaY92TzQ6AkMwtqADasslV7FuuOR"
    "fzClaTgCZUPql6lzeuo1JqZG86sn8ARoeP3WuXq2GBicvV8Lk76L3tARfDA7ZN/ubA6NC7"
    "FhQPlknuN2RnqNwpvl8kS4pKaw+Z832jpJQ4P2KxzOPNjzYrkmPmmviQxu6ZKK6jEQpmGP"
    "QFX0KdHmemeTSZBLuVe2aUv4w45DkgpRlpFV1WRRrW3BCkeDhLT4mKh/MHW18UD+cP0rn7"
    "pSKqb3jDbl5R2ygVAxcINC4Cbiu8Qj/ANvhLpzcS2+CVZjpiG9z5CNHhsOnl2r1NH2AbPO"
    "i+/TSEQx7fx5jA4L4adL5ct4VX1bC1FRmT7u8fewNoh78tTLsudIaKHqp665wJuyrTWZcE"
    "NSGmUusVU8FW4XR3/2URjUkpUBX9g6Iyqy2whajMJHNCFUO2cVGJqVEbmwkLgOuv7xWg6x"
    "poe5ELNhTkhE5Umh1mu5Gk7hCXhpEGoz8vhjRsVMAJcGdrxpL3MNJcC7ybi8p3HRBwjw00"
    "M+du2KdpgE86dFK/YAjq2a5XM2xLYkYrvXIulZ3/xRAaJ7Tz7s/fdLLGmtgBmsaEbyJvIT"
    "cBBmiK7i5XOHmfyIoRPaWcEjt1SkS6IoV2TvnNmFSdzQcqjrJ+4FafJs7hMGSBTsXsYKF0"
    "ncE++NB5322jozF523X/ebyR8aqI7SrbdJVEPlwidGxJksnzIqHSsioeqrVhPFRyqS4x00"
    "hE6/wdbDrpnBaZdE6zJ51TKTfFBsM+LrfhkK/nXvg5R/xc+zfNmPLluAcCTRzdlS+pBubg"
    "l9JYQokGAlxk9siePFJzh2S/FId5ONcsKzMlQSLepOyEk+M3Z0E+AvzIy0AYcmXofTrlQA"
    "UYbDJZ712AwXJhbNjNcUnVzbXu5h07yPeoa5UrV3kd6wNpA7yO+4pshRWUFJPMTkhSOo6D"
    "5wupa8s/1cpzbWmRRo+6tn6lK0SnDiaI0Tl2ZhwNtAJXlG1iA5kEaWjFwaerX5DLpSfSUF"
    "wmkwE2TIaYQxcLbKR9W9Ve+gl5Lk2j4jiYaWwGDDIrSAviOFnm3HQ2C2qsyj6W7Wpy+3iC"
    "iSwiOF9XT4iqvMB66+pLWfBKpjEjaK9K847KEZxuNa4CM+a+fTquwjuVu/iwSKMCcRVeJj"
    "+fxiDN0cAPpo4PUZ9YaxHp4E90IjAC6zYW0909XjjoZWf4eYjeHB5LSjhUeF2VXlmD7Vbe"
    "8uLQe0wm0KFl1vi4VH2X+tp4vfSZRgjOoA1/3NceEa+zl+DgS5cDMGqjFeZP7IzJh951r4"
    "3mJjHH5Ko7/G3U/9jm0wm755rpJupW9aQLinB8yyOfr5MyvSYHXl+gceBuK5fN3syUH5dU"
    "pvxabw8Y5gvuBn0ciqkOrnUHm4aFJ1yZptKNfuY2MCnWJIf2kzaEsZItImuVbfD9xCWVBa"
    "XOXxDEo26yDkblnoX9Qs2RG/awm7a+QRfHBPemjw8sjTlooTEG/A5QS3PUH32E0m50Wmz3"
    "1KTO91i7Srre41Iq279m2f6NQTUnpEHTM2z7pd3vjSul1Up43+Nfa8z7ftkZXnauuvVJS9"
    "1TiPOyUgOMd5WUCoVJOoSthKcgo8CJd75VoMSJFjYtVAnbbY8cijSka5blVRwhiA+L+YI6"
    "mOjrn/iQarm+jtNzNKNLm7WQ6TB0S411WKxEXhi76hvIU1Z16pLbgyc+mXyq3C27TRz1+6"
    "ZwzqgvUGe7f53sobuMVqkXuq9fF0H39etsdOFcHF0b8zdlTmmHYVKugXhX7zoBprmlxBiY"
    "n+USSjXJFlhFcgssoGk085IOfQmVYdvaMN9wvxKKlOl1D0nt56YgIpBy2nvncjcLdrRVga"
    "ArA2uGZRL8giFf1GOY1xi6g4ApunRaiFH3qOnwg5jBQUT5FlQWb1XFJaV7gRW176cW7zXo"
    "gdt/Y93fW4eEz/f8dmqbUK9tQrTbiqpYUZkGqlfVc8vEvoeiIzompJK5kunvuyef3yNg92"
    "KZj+2tYakoMSX57Rs4HVUTiVgTHWpka4SZTkbgeuRsrh7lxNs9qkl9mVE0B7+sm4gztekc"
    "CTY+sI+Kf7T4n3ULacTwz5r6DLGlPdUgHr3nFrCzhFqEgc6PpCrZbecuYyL0MEIdU/fKVH"
    "OVzYS7wCUKl53OVM/4dFiO4y+vFKd0sZJYAzxVqr5B2s9YhVPpZko3qwvYFfEWOHhRyvPg"
    "tVfjtcB4ZXRpyypr5cAbSDQQ4EIlv3MqfqcLfjuazdfRMgCHEgrgAgBzVY3apYOrQhkVBC"
    "TDsyx/bVyqgQO3eso9m1qlIPbbNxDc6kss2VhjVFJ+M8/T60s0Ln+rerVBFXoLqSILBYOc"
    "5gSDnEqS49xNfCm9LBRpHMYqfXbvYkDKW9OVJb2mlvSaGHv7naUzG4oilhJjb+RsK8/YS/"
    "nrzSZBLczHrb19gpFF70ziurCByYpBAXeHeiXbf0EU+EUgQgxc21MR8+qsqMcw4lpZISw2"
    "7UCv+NqKtKQWe6lsE2zZ6ENFVFJ4vbm16Yphu3SAZ1Kugbur6sF2SpUPcppaNuh1oX3r65"
    "yN62tJcWAVeNhQPSpGZM42YzFn+5cN/MP0b0305AHWMXj0Py7ZTKYpx87n6sq213Ky8JsW"
    "0pahtR8FagiNFU+nWOfKLMQh8PUW4hJMwlddxyWEhcMiCENz9TuPoc+VkmvNW7iH0p5rrj"
    "03js8XvsBDP6+1hTTkK6G71/Ayc7/zXEBZ1K5N0PVOiqh6J9ma3onEReHNruXVgISoUvXq"
    "pgrE+3lhSSauEf6WEfYWCGz0GT0TxcsAHvLQzVdvoSm1oXQx33+wYvNXXgd3fx/F+tb/iO"
    "QJXX7zyEd3CTletQlS7WDb1KWamHcmVwfTwjaPKV/ZX1fFqs2PErD5RB63bE3mAds+W3bR"
    "1TUi0sDVdSs53/BRldFfFk0NGzwq5KI+ynFRH6Vd1PyOjpQh95/D/nWGgSoUSaospu6g/y"
    "LLZPuY6p0DLoCRv5gl162EBgIX2Pli9v3/AfOIHo0="
)
