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
    "eJztXWtz27a2/SsYf2nOjOqJH3Fc9c6dkW0l1alj5UpK0p6qI9MkZPGYAlSCsqLTk/9+sc"
    "E3CdKkTFkUg36oIxKbjwUQ2NiPtf8+mFMDW+ywo+t0SZyDNvr7gGhzzP+RPNVCB9piEZ6A"
    "A452Z4m2WqTRHXNsTYdrTTWLYX7IwEy3zYVjUgKN+wSj1YyiubZGzLwnyCSHqIOYszQwcX"
    "5gyLsammkMOTOMTAPRqfiXTZmDbf5n1UaUiDMaWmCbUXIINzeozu9ukvst32dJzL+WeOLQ"
    "e8yb2/xuf/zJD5vEwF8x838uHiZTE1tGDFbTgAuI4xNnvRDHPn3qXb0TLeEd7iY6tZZzEr"
    "ZerJ0ZJUHz5dI0DkEGzt1jgm3NwUYEcLK0LK9r/EPuE/MDjr3EwaMa4QEDT7WlBd128D/T"
    "JdGht5C4E/zv9H+9R4s0m0xu+qPJsDuaTA5SvQyPkOgQ75BOCYwQkzgA1N/f3OuGgIijB3"
    "CDy186g1cnZ/8QEPAeubfFSQHXwTchqDmaKypAD1F+4O+XxvlyptldspwLrHv8MTSi4xTm"
    "vmwCdf7Qm+DtHwgBDz8LH0ofrOLwHnzuDXuj/qCNHk1mOtQek+Ho01X3ZtT2B/iYDLqXg0"
    "+9UZe3srFuL00+pqFd5907aKVNp/zX78NR9wP/ueYjfp78huRddjDXvk4sTO6dGf959Dqn"
    "Cz93BqIXj16LXqR8ZnBnjBvvzLE4BZ0Zdp74K+08+Ufit69zhxX+HuLgnhUB9ywb3LMUuB"
    "a9N0kZdAOBjeD1ZpcS08+LYXteBNvzbGzPU9guNMZW1DYmfEWZlcE4JfhyQ/lgWxN7HOzj"
    "10XQ5q0y4Rbn4ng71FlMdGxZaawvTKLZaznaMbEE0ndrB7MNxvWOZ40cbC+u+xdw5Tljf1"
    "ke2Be9m87g91cfOr8JuOdr79R1/+a93z664l78Pup2ZODzRWMhA/++R5wc8H2xBPimq0Ju"
    "Y5i/Lrm+Whpz0Kg/+ojgWdGSYaPNdUCd676If6kPjOuFnu7w9JdwD0/540/Hxycnb49fn5"
    "ydvzl9+/bN+etz3la8UvrU27we7b3v3Yzi3wkciPePTS13JMf7pmPbWsZ3EUgkusUy2db6"
    "JaJs3i1NyzEJO4T77ULfHHV/G/3xZwJGk034bsZ8lGgkF5QDppEMzT0ql5xkuOC2APXX0x"
    "eeZPr969gkc9FLDNCbTx8uulwRFBMOb8SVUfm41W0MkEw0J434FT/jmHMshzwumcDc8EQP"
    "/X/soW6YN3Z7H7pcs//wMdYLV51RF84cx2Z5/+irs8RiG1wEfemNfkHwE/2rf9NNLgdBu9"
    "G/DuCZtKVDJ4SuJpoRxcQ/7B+KdzO1LHyPJ+X2w3GpZ+yL92f9fnIXHGLKd4JlAY2IKDS/"
    "fQOzzfRBalIApNLIvqM2Nu/Jr3idMiok8PTsaUPvMnuJaHg0fERbWwVmruhw4q/OXxi70/"
    "yAzxeD3uXoQDYHVIDqZXilZgIbn/gysIXRe6fpDyuNbyUzhvEdf1H+QBLN8MKTfPfrAFua"
    "eJFMvC/cq+zvGpoCPD6R6vylJqDsPxOnIVzokv+7OSMzbqqjjqk/F6QbcZGGIsQwY/y6zx"
    "1H7lUahBHMVfSYRuao2OyVPjU/niePaES7F68E94Y7JWYniTsrMnFlu7PuIo2edGd10Bd8"
    "OdMcZILV3XTWYFonBkNTaiON+F6mQ9Rx0JxrHMKh5G4NkXcjfghhEzxJiPGrpF1ZW7qHcm"
    "PVQOVs5bix9JkmM9bn2HACCWXDiczBDn/jCTM9FbKMTSEhqowKtTYqGHw2K283CqUq6N6n"
    "19+X9Hg1qXOVYfC76GaulsmUi2znaSDQQP//yXEBr+nJcabTFE7F18IZh10K7tOBMZ5onW"
    "E+GPSHbsCLiOAak+Fl96bbRmJDPyafbnr9mzbiD0EJxMdc9G6uejfvIT7GU5PH5Kr7od9G"
    "Bp7Tgt69eDRMkQ47yu6wo1SHCQ1k0y4LhGvdaZ3LUe8z7yV3xzIm3Zur7lUbYX4XY6NOqD"
    "wkydtglTSux6Wq3P7Ud70p4a5QLqDqMfUNBCVBTYipoVoXz1pz4KyNa62mkCrfWq19axJt"
    "oAJsI9kVDR21cR2oALj+UlQBuq7RvBe5YENBTizfpd3D23TGhC5QiTsm5h/NdsiE/tiiPp"
    "n/G7ixmg54TTSR/4ONH+nS4Ts79uDQBVrwx0XgPkELmz5i4udNIMb3uQw51Pe5vBoOuu9/"
    "fH32D5lfZmv3Ub6ZGugsrRzfjDsmy0b6x6Wq2ZXXKKfi7LRIvsppdr7KaSqnYmnzjimVDx"
    "QRqbPZY+NMikKJFDl5FEmI72w+EWG79FhOyqnR/ORoXtqSXJVshL3m9c0GOljByuUuYD+w"
    "YDWcUZguNxrcW0gTUo6jTZbGvXMc4a8Lk19ug26OS75MNysv8Ga9zHSNkI0+5rjki7j61b"
    "e8YS9Dvt0GXRwRU/1b5/7dsT9tf3p2n1w/jUE1x1WxC9NvPXF9juX3sjO87Fx162P43VOI"
    "8+y+Aca7MfsmukBi+013UrYBeIV13nYSHSIlIvO5WmAjjYmoeDpFdGkjZ0URvx1DDwSssD"
    "Nz3ka3dIGJadwC0xOcbKFbESkEhzTdpkzQRM1zwvO3cCOJHfiPMOTNvdDBn8o0XCfTsAph"
    "3GoIozfoS+AbSjQQ4C1YKd3JqJSlMhSphCdqtwaTbQNsssmUWhZdeVlmicTAJ3hFYqIvSC"
    "0SHNlbbhEXuY1MCwlRZV6os3lhatrMmTCMySY9nRRWdv/adXZqh66oDxT1wcsCpagPnkIo"
    "SKp5JkgD/zqN/eYUR8SLc0RcYct8xLbUMhWca+XZpIxoq0Ks5/YSeBhcinGLr3DYFgQOYC"
    "1yZxM5ifnTYmMyJrcEf3W4xnKLTIZWM0xEe7bCeIEsSh8Y0hyP3HyFtHuOMxBarjTTcdkh"
    "MMg5IGfA6NAQwz5xBB6TlcaQhacOusMzPkzQ3RrYMG2NzbymLucEc7Q1NtCS8M7ketQcG4"
    "fohp9ow5PO4Gqmdx2HIoNmW7hIMDHqM3DbWikb1x8HdOno1FW/vHc/4G3+SERt+OYxZQ/b"
    "JY2F6MIU1MWSGCPidTbfHHzpcoxGbeQaq8dk+GHYRmzOxuRDp3fdRnPNtJIfeBH7w3kB88"
    "N5Nk11ynwWfjab9EZEvN690emNRG6vN8Xx/uh62b7ezCaOjMRP3luX/Zt3vcEHSDwNJq8x"
    "6X342B8OexfX3TYy53zcM5O/BuQOv/s0hLY2nkLUwZh87Ax+hQMLzX7YMG218txhzXHwfO"
    "FIFIvhXLOsTJLmqFxtOZqLW/Nc/uWT47dnAeMy/MjjWB5+6FxfS0iVsY75A5SxjEZEtvW9"
    "pBeNba0P8QF7WiRY8zQ7VvM0zaBvU/7W8zL4RkTqGye7IcBHhYK9j3KivY/S4d6+rpTCON"
    "8sFhFTxs+62cNi4c58Zt8s2jkquDd97NprETy8m4UF9Z5m2iNG97AjcWY2Xd7Piq3HjRoG"
    "Kur9e+jmqUlMNtvMpRUX3Zsv/rvsZ9cgUjK2MyakWCjyQztDk9Mzow8LG/VrCuuTYYexYV"
    "WnoEMPeYlJN+yTbINuOACKxBbOMWOQ2u3QCAPvDwyZ5I5+bUHGN5xJEfcKFQUqThIaFKB8"
    "pZE1mvNhJk0x386NhMkYP/LGt/yyBrpldGnr+JarTw+YX87GCwyXC2weh+hW5x1065mJEV"
    "gILD62g+fjtzIdtNLYmEAtM2wIa3Ib3f499lNyx/yNxsvj18dnLTR2PzMGx/52D377dive"
    "5/bvb7eBCdsWhmnCdTn+BMCB4j/BmIRYeKZtWKbaUPSTYbfAoVv8E0NG4kq08Iz2JmZoxd"
    "89J8QyDM8WKME/XIhcI3M0FDXVIGWqjlwtol0pu/Ru7dJBvxW1NQQCdbZ8bhrlVnmpSe9r"
    "KIFvKNFAgKuvN8nnH6sUvoFAA+Gtfvw6+Gup2cFv30BwTwvl5Z/m5OWfpvPyZzaelsHXb9"
    "84M+92WA+4spZG95/D/k2W9c+WqRGGqTvov+il6wfAbXehTQA+MZOAj3FQLDUC/6WkVCpc"
    "4EIRUHyPJhreV5v0cURMmeDq3L8qaV0lre8HqqoQqKIAqIOhWFEAbB3iQhQAybmhAny/9z"
    "q2RRKOQmNzGvAykf3RePT91O9fNrZ/4IXcSfxAgzAaL9sRFAnZK+IJ8uKTf2AI/B5QaFHz"
    "nSIt9IAXQAxsaOs2uEfAHwHhs+gOT/knJygi6IogfkshO/WDU2WeoO3d6Blsw3UIiawRZ2"
    "hVMZE5xMOO5iwlM0qOWT2QaKRpsuog1PJbeEUcWc/de4k04W2uR5AFOxCPlVqP/FO56xFk"
    "405sr1WBBQkyvPgEr3nU9HAZtDKdmfCAr7FmC0+9IOkVmWSvOu8HPx4dt5D4e+L9PW3xxe"
    "Ie8hKlYQnbuYnUF+8C0XKBEN+mTecTuIfE1R40Xmi2762lXJ8DdJTDfbcO96BvCrvUgs5s"
    "3sJ1UmThOsleuE7SLh//8yiIrt++geBWn0sl/pYA12/fQHCrd7WHc3XhtJ9wdm+aO7j6sR"
    "uulymE8xMBY4IqEzAaHEI3AjQi9nJw/sT/qz+igZaWgjQTzahIY0bn8dHp29Pzk7PTANDg"
    "SB6qLqA12fF8pJapr/uP2LZNeeWvRItW3v5nIdpOaLRxIcKNR81aRmpzORgx7ByivmXA9o"
    "UJugqIW56ZzKH2+mexdyF4hZnj7m2YThdeORM5N0eld4CY7C98CwXlw7yrxbZQILviP7Eo"
    "JWYSHf/M2wH03nPA/suwtRUQgHgh0d71NUM8WDFb3x+B8uI7C/w5i19DBS6X+aa3s49Suu"
    "gWddFNlvVnrek185FVuKSLWSmNZXYQYiDwrCjEmgH60uGGMEnfSXzoOQ6CQKJxm6ktpDXg"
    "TegTQikVxVk7P4GKnapSc8mJnVLBJ1sOPtnmpq6zNEynQ/QZtQ8kO7ro6Vbedk6DhhMtbF"
    "nApeUWVobtlIPngm1wijDExPBDNtbmPzCEieFurxh/Lq4qYAYbLw1NTQvCHxxmijrNGIFa"
    "facxCdviFu9TcT3nC/M+UxmVzkQSVdQbe/UNrHAV0Z+Oj09O3h6/Pjk7f3P69u2b89eBWp"
    "o+laekXvTeg4oaW1l8nTVnr7Wc32HJhiCvB0KZaqxS30037EsQRl1W4r3TrsAoVu5b8iVe"
    "zr7buG+JP9dyLvWvjfDXDNijMo0wG+V9Rd3fRvm78OAjuu7fvPebJ7fmtbG+C02sSxw5u3"
    "XkbAE1DQcNn9TSvswoMkzDsz1T8bfl8ngAwwhQcJgOqE+YK1C3DP9120K3Cxs/egwkUEf+"
    "1g1aFYFEDGuWNBJ2WzcC+/svwtpOKNRmY5Ronmm97f1mwHxtGi3E5zw+LTJQ/vgluRAQlx"
    "C8cpsLlfABAxc23Ayz7OAmV690jet/yViu7/6NdWfywA+KQef+BFZroCHhHUJtb7NQ2jCv"
    "lMiXUiKVNtNIbSb8douHYvsSjVhUkzwGhWgMclgMUqHYYnrz576iIMelGgj0FpjCI+tIUb"
    "NnVEbZPRNE4dSSZX11bFtbZ+1zPIkElC/NvAH324U7HLTqP/5MD0tpRFDuty8PCGrCd1+9"
    "MyuhXRZFOSHWOK9h9UlFod5eHuaXLl37Uq7Zyuuq8vkYnrcEwqHEC8JLH14G4Or1Ma68sn"
    "LzcSjRuPG7Fdouz65QaskLReqL8UFoDUnacwoly1ReRdzAj1K652ycQ4n6wlyjqZi/JCu7"
    "4MWlFMxPwmxgRzMtyXSRHWMXEVFcf/lm/42C7/4qZ2j1BBoUOfrC3i0w7MsgJ5qdsdX2JR"
    "KY360ddwe+X6jnAegN2mCE8wF+0bvpDH6Xe7YuJIP84vdRt5NkbvVW8eKQ+xIK8hKQ18Sd"
    "+FF4vn7FUm9ieLKVm8Ijmk0ecIlyueBNASeayH3Bmj7zfHAttLL5naC2rJ8tA2kyJkM6ti"
    "yGNBsK45oMt93EHH5CBNHxS8uTeLZxI/AlAscTPwPlCgQ9wnKBtIVmOwjSKt1avFzZaYnb"
    "nrwB6h4m6h+ANxG6brlgaEkMqO4Qe4FnxJKxpTAplDHzRkRUpk7ZTB1vAJWbLCNCG86XdT"
    "Nj7mCNUqTLm/TG3rlgOQSOTdcbdXRSVtEv162na6IBDdwizxkcTpGzuTqQVyq6OJPTl9ka"
    "QQ1Ln2qJiHJMNhS7JIQ66A54lx4wOUSfvaAjrpCwGdD8zTX2gI0WIhC87nIDisxhWTDVdm"
    "5SJM34TnN0sS0ASFTsUj1jl7zhGoc/L1x3Y3NG3dbJKggZ4vxMAqUUmHkMTb5EA73Z1bun"
    "xLRUBt9AoIHwbiPzlTiYlCzpFZFpIMhb8QGKZbFkMFZURlV6zc9CDdSOOLil01AH/K7Y7g"
    "l1aX+xfTIfNTq06lTtNQa/TC9PdE+OZi5aTsywaSED5XJhUQ0KnbrybaTPsP4gfq8gT4D/"
    "aSGvCSXWOqhpiugCBgq1oTIrV5szyIUqvn7FKaiK1qdqY6E+4zdIA50TNBpIqKDROEE6nj"
    "BTqqk8wdIRF1W2v9pZhGK2Pz6bbWD1C6RexN6n+No361xlv/8uuhlYM0pudSIiaqeTZPoF"
    "bMrSA8aEGrhJPypkaTrKMTUdpW1NvnIupVrLHrwJMZU3JdHd5GO3S5bz1MY8rb3VfQxzNL"
    "qXv/Zu3nvbOY7pmIhj3atghzcm1/3OlWgEw0W0ueIzcBsZlGD+7x7feQ+uQMIwGZRuBpl3"
    "nd41HJpq/IM2klvK3SQWAn0H33I6mlXOiRARUszOSUeCwOeeUsmymY+pL6MglUJ6p5VG1B"
    "NRgEoBhdmqLKK+jII0CSnM60u7nGoXijQum2IrvhcOnYXvy25J4lJKqatJOeq6bUu24s16"
    "WU7VmkJaAamqZBaoANbL8Ep7+ek/CWx86ntGtWQvPC6NeZlSyfFYvIaM5a0WS/YHqMSBGh"
    "m7ecUpw0ZFiHz1GaVQwni8/Ons7Hi8fKtP76RMvJkN5TRq3vQlatr9CdRo/hHxUkleNeXp"
    "3K2nU1Uq3F4UnKoOs80YOKXLKl229rpsEX1L03W6hDs/S+HquFdpjn4bj8TkD8cv8kyMLt"
    "yrNBSjWPDcM5EqGVG5l3DhagbVwL9OQ3FiztLAz56ehu5VGrQYbHUzKBZOyU7QX1Czt4H+"
    "yv30HnA0w2jOX8gtcAkxquFe786GsjDumVfD34c/vj5qIfH32Pt79o/0ZrGSK6ro2Bqohq"
    "3a7hl3mwgYd9IXimbJCWap2Y6xRtBWv1/MZlZ9Op5lHxisDz4O+p97N5fddlCUeEyGl7/0"
    "+9dtbxZOzte7GeN0Oi3J9xdKNM51Wv04X8ykrv5sdAOBxoFbPXkw5tqNJH4qG9xAoHHgnh"
    "cB9zwb3PPvhnF118GyJbg7lFGqzkapvdkZx1Ra6vDF+5kY3YiLNHQYLahl6usJfcS2bRrP"
    "heqjuFrfu1hDIduhqXMvP0IvNuCZSBUPodlLkHZhEN5LoJRFeBcWYYfa2HhnWnK7cHi2lW"
    "sdFu0mU79hIXoFaH2IwLgraC8F8Rgmur1e8C5zKze6tK10CqQHpo3oivwsTnhUrfzoOmRp"
    "lZMsbOUuRcjP+GW8GtFLe0EZLkmApgzMVRuYPXLioptAr3njbKBbyZb0x3gJfCMidTaAbo"
    "jySRGQT7IxPqmZEb9W4G5lCPM7OlxxcIEqgXNSrol4F8rEOcrJxDlKZ+Iw8z8SnHNLaXgS"
    "TSKffOFiGmymHb85k8GeTVceyii28taGbOWBMlhUyQu1x7onmx0AIZlbUAG0ZZOr2Hdccy"
    "7mFawmAU2ofFL1Lm9cR6XUyN50ZH8HjA4fuzcuV8MCE5er4XN30HvXAy6GR2yb/M2B0aF3"
    "IygeLJM8bMjOULlTfL9IlhSV1h4y5/tGSSlxfsRimcebH21WJMfMNfEhjT0wUVxHIxTMMO"
    "gLvoQ6Pc5M82gyCXYr98wofxlxyHNASjPSKrqsijSsuSFI8XCWnhIVD+d3tr4oHs7vpHP3"
    "S0VU3/CG3byitlEqBi4QaFwE3FZ4hb6DbXBnNLnsX19333fbSHMmXvDHmHzp9EZie7zSTE"
    "dsjzsfIWocNsNc67fpI2yPB913n4ZwyOMB4XJ80F8NOl9u2sLbatjaioxJ97ePvQG0w18X"
    "pl0XmkNFG1W91c6E3ZbprEuCmhBTKfeKwWCrcLpWgbKIxqQUqIoWQlGc1RbYQhRnkjmhii"
    "HbuGjF1KiNzYQFwPXX9wrQdQ23vcgFGwpyQicqzRqz3QhTd4hLw0uD0Z8XWxo2KuAcuLc1"
    "Y8l7GGmuZd7NUeW7DgjExwaamXM3HNQ0wFcdOq9/YAjq3K5XM2xLYkkrvXIuxZ3/xRAaJ7"
    "rz7s/fdLLGmtgZmsaEby7vIGcBBmiKBi9XOHmfyIoRPaWcFTt1VkS6IoV2TlnOmFSdzQoq"
    "vrJ+4FafPs7hMGQBUMXsY6F0ncE++NC57rbR0Zi867r/PN7IeFXEdpVtukoiHy4ROrYkSe"
    "Z5EVJpWRUn1dowTiq5VJeYaSSidf4ONp10TotMOqfZk86plLNig2Efl9twyNdzL/ySI36u"
    "/ZtmTPly3AOBJo7uypdUA3PwS2ksoUQDAS4ye2RPHqm5Q7JfisM8nGuWlZmqIBFvUtbCyf"
    "HbsyBPAX7kZSYMuTJ0nU5FUIEHm0zWexd4sFwYG3ZzXFJ1c627eccO8j3qWuXKVV7H+kDa"
    "AK/jviJbYWUlxTCzE/KUjuPg+ULq2vJPtfJcW1qk0ZOurV/oCtGpgwlidI6dGUcDrcAVZZ"
    "vYQCZBGlpx8OnqZ+Ry7In0FJfhZIANkyHm0MUCG2nfVrWXfkb+S9MoOg5mGpsBs8wK0oU4"
    "TpY5N53Nghqrso9lu5rcPp5gIosUztfVE6IqX7DeuvpSFrySacwI2quSvaNyxKdbjavAjL"
    "lvn46r8E7lLj4s0qhAXIWX4c+nMUh/NPCjqeND1CfWWkQ6+BOdCIzAuo3FdPeAFw561Rl+"
    "HqK3h8eS0g4VXlelXdZgu5W3vDj0AZMJdGiZNT4uVd+lvjZeL32mEYIz6MSf9rVHxOvsJT"
    "j40uUAjNpohfkTO2PyoXfTa6O5ScwxueoOfx31P7b5dMIeuGa6ibpVPRmDIiLf8sjn66RM"
    "r8mB1xdoHLjbynGzNzPlxyWVKb/W2wOG+YK7QR+HYqqDa93BpmHhCVemqXSjn7kNTIo1ya"
    "H9rA1hrJSLyFplG3w/cUllQanzFwTxqJusg1G5F2HFUHPkhj3spq1v0MUxwb3p4wNLYw5a"
    "aIwB7wPU2Bz1Rx+h5BudFts9NanzPTavkq73uJTK9q9Ztn9jUM0JadD0DNt+afd740pstR"
    "Le9/jXGvO+X3aGl52rbn3SUvcU4rys1ADjXSWlQsGSDmEr4SnIKHzinW8VKH2ihU0LVch2"
    "2yOHIg3pmmV5lUgI4sNivqAOJvr6Rz6kWq6v4/QczejSZi1kOgzdUWMdFjGRF8yu+gbylF"
    "WduqT34IlPJp8qd8tuE0f9vimcM+oL1NnuXyd76C6jVeqF7ps3RdB98yYbXTgXR9fG/E2Z"
    "U9phmJRrIN7Vu06AgW4pMQbmZ7mEUk2yBVaR3AILaBrNvKRDX0Jl2LY2zDfcr4QiZXrdQ7"
    "L7uSmICKRc99653M2CHW1VIOjKwJphmQT/wJAv6jHPawzdQ8AUXTotxKh71HT4QczgIKJ8"
    "CyqLt6riktK9wIraD1OL9xr0wN2/se7vrUMi6Ad+O7VNqNc2IdptRVWsqEwD1avquWVi30"
    "PRER0TUslcyfT33ZPS7xGwe7HMx/bWsFSUmJL89g2cjqqJRKyJDjWyNcJMJyNwPXI2V49y"
    "4u2e1KS+zCiag1/WTcSZ2nSOBBsf2EfFP1r8z7qFNGL4Z019htjSnmoQj95zC9tZQi3CQO"
    "dHUhXutnOXMRF6GKGOqXvlq7nKZsJd4BKFy1Fnqmd8OizH8ZdXolO6WEmsAZ4qVd8g7Res"
    "zql0M6Wb1QXsingLHLwo5Xnw2qvxWmC8Mrq0ZRW3cuANJBoIcKFS4DmVwNOFwB3N5utoGY"
    "BDCQVwAYC5qkbt0sFVoYwKApLhWZa/Ni7VwIFbPeWeTa1SEPvtGwhu9SWWbKwxKinLmefp"
    "9SUal79VvdqgCsCFVJGFgkFOc4JBTiXJce4mvpReFoo0DmOVPrt3MSDlrenKkl5TS3pNjL"
    "39ztKZDUVxS4mxN3K2lWfspfz1ZpOgRubT1t4+wcii9yZxXdjAZMWgsLtDvVLuPyMK/CIQ"
    "IQau7amIeXVW1GMYca2sEBabdqBXfG1FWlKLvVS2CbZs9KEiKim83tzZdMWwXTrAMynXwN"
    "1V9WA7pcoHOU0tG/Sm0L71Tc7G9Y2kOLAKPGyoHhUjMmebsZiz/csG/m76tyZ68gDrGDz6"
    "H5dsJtOUY+dzdWXbazlZ+E0LacvQ2o8CNYTGiqdTrHNlFuIQ+HoLcQkm4auu4xLCwmERhK"
    "G5+p3H0OdKybXmLdxDac81154bx+cLX+Chn9faQhryldDda3iZud95LqAsatcm6HonRVS9"
    "k2xN70TiovBm1/JqQEJUqXp1UwXi/bywJBPXCH/NCHsLBDb6jF6I4mUAD3no5qu30JTaUL"
    "qY7z9Ysfkrr4O7v41ifet/RPKELr955KO7hByv2gSpdrBt6lJNzDuTq4NpYZunlK/sr6ti"
    "1eZ7Cdh8Jo9btibziG2fLbvo6hoRaeDqupWcb/ioyugvi6aGDR4VclEf5bioj9Iuan5HR8"
    "qQ+89h/ybDQBWKJFUWU3fQf5Flsn1M9c4BF8DIX8yS61ZCA4EL7Hwx+/b/6Ywmrw=="
)
