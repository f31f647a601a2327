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
    "eJztXetz27aW/1cw/pLcGdUTP+L4qjs7I9tKqq1jeSWlud2qI9MkZPGaAlQCsqLt5n9fHP"
    "D9NClTFsWgH+qIxAGl3wGB8z5/H8ypgS122NF1uiT8oI3+PiDaHIt/xG+10IG2WAQ34ALX"
    "7i05VgsNumfc1nSYa6pZDItLBma6bS64SQkM7hOMVjOK5toaMfOBIJMcog5ifGlgwt8w5M"
    "6GZhpDfIaRaSA6lf+yKePYFn9WbUSJvKOhBbYZJYfwcIPq4ukmedjyc5bE/GuJJ5w+YDHc"
    "Fk/7409x2SQG/oaZ93HxOJma2DIisJoGTCCvT/h6Ia99+dK7+ihHwm+4n+jUWs5JMHqx5j"
    "NK/OHLpWkcAg3ce8AE2xrHRghwsrQslzXeJecbiwvcXmL/qxrBBQNPtaUFbDv4j+mS6MAt"
    "JJ8E/zv9T/erhYZNJjf90WTYHU0mBwkuw1eIMcS9pFMCK8QkHID6+7szbwCIvHoAD7j8pT"
    "N4e3L2DwmB4MiDLW9KuA6+S0KNaw6pBD1A+VH8viTOlzPN7pLlXGLdE19DIzpOYO7RxlAX"
    "X3oTvL0LAeDBa+FB6YFVHN6D33rD3qg/aKMnk5mc2mMyHH256t6M2t4CH5NB93LwpTfqil"
    "E21u2lKdY0jOt8/AijtOlUfPp9OOp+Fh/XYsXP4+9QOssO5tq3iYXJA5+Jj0fvclj4W2cg"
    "uXj0TnKRip3B2TFu3DvH8hYwM2Ce/JvKvPSXxBtfZ4YVfh+i4J4VAfcsG9yzBLgWfTBJGX"
    "R9go3gdXeXEtvPq2F7XgTb82xszxPYLjTGVtQ2JuJEmZXBOEH4ekv5YFsbexTs43dF0Baj"
    "MuGW96J4c8oXEx1bVhLrC5No9jod7QhZDOn7Ncdsg3W9410jB9uL6/4FzDxn7C/LBfuid9"
    "MZ/P72c+dfEu752r113b/55I0Pn7gXv4+6nTTwxaGxSAP/oUd4DvgeWQx80xEht7HM35U8"
    "Xy2NcTTqj24RfFe0ZNhoCxlQF7IvEm/qIxNyoSs7PP8mPMC3/Omfx8cnJx+O352cnb8//f"
    "Dh/fm7czFW/qTkrQ95HO196t2Mou8JXIjyx6aWs5KjvOnYtpbxXvgUMbZYJtsaX0LC5v3S"
    "tLhJ2CE8bxfy5qj7r9Eff8ZgNNlEaDPmU4pEckEFYBrJkNzDdPFNRhBuC1DvPH3lTabfv4"
    "5sMhe92AK9+fL5oisEQbnhiEFCGE1ft7qNAZKJxpOIX4k73JzjdMijlDHMDZf00PvHHsqG"
    "eWu397krJPvPtxEuXHVGXbhzHNnlvatvz2KHrT8J+tob/YLgI/qf/k03fhz440b/cwDfSV"
    "tyOiF0NdGMMCbeZe9SlM3UsvADnpTTh6NUL9CL9+f8flYLDjAVmmBZQEMkCs3v38FsM31M"
    "NSkAUklkP1Ibmw/kV7xOGBVieLr2tKE7zV4iGlwNvqKtrXwzV3g5iZ8ufjB2tvmB2C8Gvc"
    "vRQdoeUAGql8FMzQQ2uvFlYAur917TH1eaUCUzlvG9+KHiC6VIhhcu5cdfB9jS5A/JxPvC"
    "mWV/z9AE4NGNVBc/agLC/gtxGsJEl+LfzVmZUVMd5ab+UpBu5CSNRmiysPEU25hUBNatP1"
    "1TX0GTPJlcYvFCwHr+RE2FimHGXo7T0JmlQa8hHIf0mIaOwcgBGb0VghM8IzAdBzdmJqZ9"
    "gkdU/K8AsjDhZTBfg+CdH89j8M41oj3IbwnTAXFMZEjxMYekiWwf831o0LM+5g76ii9nGk"
    "cmuMJMvgZ/FzEYmlIbacRz/R6iDkdzoQZIL69jr0Hug8QlhE1w7yImZkn6l7f0DOVbroEe"
    "2MrxLeszLc2DlmNY9SmUYTWyzQpdkZmuDFPG0BcjVZa+Wlv6DLGblTfmBlQVsPf5I/U13d"
    "BNYq6y1v8QbBZiWZpwkR3R4BM0MCjn5LhAKMPJcWYkA9yKnoUzAXsquM9Hq7mkdYb5YNAf"
    "OlFoMqxyTIaX3ZtuG0kr25h8uen1b9pIfAlKIGjtondz1bv5BEFrrpg8Jlfdz/02MvCcxs"
    "XwQiFqRRh2lM2wowTDpASyKct84lozrXM56v0muORoLGPSvbnqXrURFk8xNmJC5XGCroJV"
    "0uMVpapS/anveVPCh6j8stVj6hkISoIaI1NLtS7u7ubAWRt/d00hVQ7vWju8U6SBCrANpT"
    "w1dNVGZaAC4HpHUQXoOkbzXmjChoIcO75Lx2yUcl+VdMYEcQkp7phI0EK2QyYIkijqk/nv"
    "gRNAzcFrosmkPGz8RJdcaHbskdMFWoivi8B9ghY2fcLES2ZCTOi5DHHq+VzeDgfdTz+9O/"
    "tHml9ma89RvpkayCytHN+MsybLpt9EqarRymuU6HR2WiSJ7DQ7iew0kei0tAVjSiXphUjq"
    "bPbYEOLjYtlNOclNcYjvbbERYbv0Wo7TqdX87Gpe2ikJZNkIu8Prm6J3sIKTyznA3jD/NJ"
    "xR2C43WtxbyN1TjqNNjsa9cxzhbwtTTLcBm6OUr8Nm5QXejMtM1wjZ6GWOUr6Kq1+9yxty"
    "GZJgN2BxiEzxt8783bE/bX84u0+un8agmuOq2IXpt564vsTye9kZXnauuvUx/O4pxHl2Xx"
    "/j3Zh9YyxIsf0mmZRtAF5hXYydhJdIich8IRbYSGMyKp5OEV3aiK8oEo9j6JGAFXZmztvo"
    "ji4wMY07KL8GN1voTkYKwSVNtymTtdvmOeH5W3hQih34jyDkzZno4E9lGq6TaViFMG41hN"
    "Fd9CXwDSgaCPAWrJTOZlTKUhmQVFK8bbcGk20DbLLJlFoWXblZZrG0v2eK/URIX7Hej39l"
    "bwv+OMhtZFqIkSrzQp3NC1PTZnzCMCabcDpOrOz+tWN2QkNX9UhUPZLXBUrVI3kOIT+p5o"
    "UgDbx5GvvOqaoaL6+qUdI+dYUt8wnbqZYp/14rzyZlhEcVakVgL6EOg1P33xInHLZlAQew"
    "Fjm7SXpngefJxmRM7gj+xoXEcodMhlYzTOR4tsJ4gSxKHxnSuNtxYIW0B4EzVJldaSZ3qk"
    "NgoONAZ8Dq0BDDXuEIPCYrjSELTzm6xzOxTND9GkrU2hqbuUOdmhOMa2tsoCURzBRy1Bwb"
    "h+hG3GjDN53BbKY7D6fIoNkWLuJvjPoM3LZWwsb1xwFdcp064pf72w/EmD9iURueeUzZw3"
    "ZZxkKyMAF1sSTGEHmdzTcHX7sCo1EbOcbqMRl+HrYRm7Mx+dzpXbfRXDOt+AtexP5wXsD8"
    "cJ5dOz5hPgtem024ESKvNzc6vZHM7XW3OMGPrpvt6+5s8spIfhTcuuzffOwNPkPiqb95jU"
    "nv821/OOxdXHfbyJyLdc9M8TMgd/jjlyGMtfEUog7G5LYz+BUuLDT7ccO01cpzhzXO8XzB"
    "UwSL4VyzrMzK6WG62hZOL27Nc4qinxx/OPPLoMOHvMLnw8+d6+uUSudYx+ILlLGMhki29b"
    "4kD41tnQ/RBXtaJFjzNDtW8zTZ1sKm4lfPy+AbIqlvnOyGAB8VCvY+yon2PkqGe3uyUgLj"
    "fLNYiEwZP+tmD4uEO4udfbNo5zDh3vDYsdci+PJOFhY0YZtpTxg9gEbCZzZdPsyKnceNWg"
    "Yq6v1HYPPUJCabbebSipLuzRv/Q/LZLe5czmARIVJVKPJDOwOT0wujDwsb9WsK67Nhh5Fl"
    "VaegQxf5FJNuwJNsg26wAIrEFs4xY5DazWmoAu8bhkxyT7+1IOMb7iQK90oRBdrAEup3hX"
    "2rkTWai2WWmmK+nQdJkzF+EoPvxLQGumN0aev4TohPj1hMZ+MFhul8m8chutMFg+5cMzEC"
    "C4El1rb//cSjTI5WGhsTaDCIDWlNbqO7v8deSu5Y/KLx8vjd8VkLjZ3XjMG1v52L37/fyd"
    "9z9/f3O9+EbUvDNBGynPgGUAPF+wZjEmDhmrbhmGpDJ16Gna6jTkdeDBmJKznCNdqbmKGV"
    "+O05IZZBeLZECf7hQOQYmcOhqIkBCVN1aLaQdKXs0ru1S/t8K2pr8AnqbPncNMqt8v6v7t"
    "tQAt+AooEAV98EVuw/Vil8fYIGwlv9+uX4W6ndwRvfQHBPC+Xln+bk5Z8m8/JnNp6Wwdcb"
    "3zgz73aqHghhLYnufw37N1nWPztNjDBMnaP/Q6/dPwAeuwtpAvCJmAQ8jP0OxiH4L1P6F8"
    "MEF6oAxY9oohG82oTHITJlgqszf1XSukpa3w9UVXdeVQKgDoZiVQJg6xAXKgEQ3xsqwPdH"
    "by5dJOEoMDYnAS8T2R+OR99P+f51Y/sTjWszHULR5rbPuYZCrXWLeYlGM4zc6GXmlQheYJ"
    "sJTdegGLwa4DAh3OnjiB5sulxApL+0M7OfpcdCunmkIwdqQiDNspJOoi09B3xEX6VTiYnR"
    "U/jziBe85czn3ZB5BASvvG8AHhznCUKz0Wfi8RgW7z011uCnkeE6hfwuchJV26JePhOHKQ"
    "mgs612PkEDzaLV1+KdLzlOWcc5HT99CtXxszaqet1WbWP0oJoCW4kitJuQmYGbnpAiIg2C"
    "zIVsySiU3lAkasaVEd4wBDEi0JRa8wJIWlK4EJ8Nbd2GUBKI3YBUI3SPhdyCZTktuiJCrN"
    "Al7dRL5EmLmtneg17QmaEO6SM1qq9eVf5ITpMGrvFlivaVE4LgUzRQXqk+Yae8u0MV2a6n"
    "p6NESZVtnkc98mRyzQU/cSSF7uaeSmZ0XIGDiRL8Eyw8ZJnkEdLbVzNTn8lDY36PbXkIyI"
    "hChjkD9VpjTJ4sEDwJcZlLiHbkpq5xaqcdSNU+AFRz0PrlZEILN7BtPmEDTW06d9R5A61M"
    "DvM/4rVbjJK1EKMQD8qwbmMOV02pwzMxJaTqj2RUZfhB4vx0B0MaLUMyHlNIMqaF4KObey"
    "N7PmjM63AkLRBOLChyq66rnkZ1kejzjktO+WKiYyslVf/CJJqdoYJGyOIF6dbcMX/u2cGZ"
    "A/CFG/bh7+TifLzo3XQGv/tBIv52ft2/+XSREiZy8fuo21FhIj/K4bq/fUoUmzdks2ph0W"
    "z+yu70m7zEIbq94fCBjReWpmO38BPBKywLUMXl3OazXVmWlWVZWZYLNf4FbfaSEu5o3sne"
    "v+H7rdz2vzASoPCHPqvQf5WKalK5Fsqu45U2hELMmWlgr7Ie9OsFTzZU6UJiQxCrVejLmO"
    "j2esFdBTai0m/nEUpHrsHe1MrRkYF5G+jIETKlI7c21JHrdvzu1JtS4eFb5ogocFD3CR5R"
    "8b/tH9N1YED1h/SLDl4ouj2Q4mvizPVu5R63YM6d2O6oAqZzKCgrTjjNsQPLaRzbM5x5a6"
    "zZsjCA7AksA9Dedj4Nfjo6biH598T9e9oSx+YDlEFOrYKwnYekhqA5QLQcIOTatul8As9I"
    "yez3By8020sOp8yU6Kj8/h2bsz3eFHX+Bsxsnu/3pIjv9yTb93uSzDD1Xo+C6HrjGwhu9a"
    "Vb5d8S4HrjGwhu9Zn9wV5dFN7Q7t607PPq125wXiYQzq87HCFUhYfDtSjoRoCGyF4Pzn+K"
    "/+qPqC+lJSDNRDNM0pjVeXx0+uH0/OTs1AfUv5KHqgNoTYKGbqll6uv+E7Zt08AHKYpPbE"
    "QrT/9ZyLETGh5cqL/Hk2YtsZd/AylkEMtziPqWAeoLk90xoEzazISAm7WTdwO+FMYd3Ybp"
    "dIEdJSa9FUilT5DpPUKFokt/togKBbQr8RHLuB5TaPA/g+9HQO9+D9C/DKHoMicZSPYbce"
    "bXDPnFihk0//CFFy830duzxByqTlqZd3o7epSSRbcoi25yrL/oTK9ZTECFR7rclZJYZtc8"
    "8gleVPSoZoDm4LaV6kawSd+npOznxNj7FI1TprZQRRFv0q0hoFJhYrWOJ1GlWrYYSKJqXW"
    "y51sU2lbrO0jB5h+gzah+kaHTh2608dU6DgRMtGFnApcXE+sAGqFMcz2Vzw6lTxUBcsrE2"
    "f8MQJoajXjFNJnVgBoqXhqamhf3ADxn1IcTqe42lNHfc4nMqDiO5MB8yhdHUnShFFHXXXm"
    "2dua4g+s/j45OTD8fvTs7O359++PD+/J0vliZv5QmpF71PIKJGThZPZs3RtZYQTVSOAwFN"
    "NVapH4YN+5LHWJeTeO+kKzCKlXuXPIrXs+827l0S32s5T/WvjfC3DNjDNI0wGz1TsSRfC4"
    "+ExnnD46p5bazvUhK7nGH9MVNOc+4WENN0f2CBEF/X5mxpDHJNLWhxbVHyEDJc6zPBEDSl"
    "SxCiFuLrM8SgFQikvQp2YU1WdwBa6E2tEbxKi/Pd2nOUlFbrLS1bSlPiQiPFBZNN5Puc8m"
    "pRcVkjGe9WiCwe2i3omsXUi37/OsLPi178ePry+aI7eHskGSkGmTxDUFDS2Q6kM+dHJFDP"
    "ttb7BI0z1lfWXrlOgliXcHudKYg5dwsIYtgfWEAQo8iAeiNSUKLyb8vp3wa1S1w5SOa9/o"
    "zuGP7rroXuFjZ+cjvPzTQ2u3MKcMmIboY1K7Wq17YeBIEQv8iwB0LduqmaG+PQdj8zSHw1"
    "jZaXtgVWODGlIIJyp1D9VA6XtrlHvMYG1EOZYZYdZe4Y+OQWif9KCSyn9//GOp8IgdExzT"
    "ofhRj3J7SfEwyhtmu1LR0hoeREJSfWSaTYOzkxeHcLu7x9ikZYN7ZdBtfZ3ry9ryjIUaoG"
    "Al19qHb4HCnqfw7TKAd0XKWx0qr959Rv9ilU/ebIskwNzc5999Mjs5vw3lcfVRSTLouiHC"
    "NrnEZYfYHUQG4vD3PqFrv/IJ+dFlnNp9mr+TQOstiPSxo1AopXhJc+vg7A1ctjQnhl5fbj"
    "gKJx63cr7Vpdu0KpIy8gqS/GB4E1JG7PKYL1SRGJ9yRb4j1JSLwGfjLLdSUPKOoLc422Yv"
    "EjWdkDL0qlYH4WZgNzzbRStovsZIcQierxHLE0VZMF8Vc5Q6tL0KAUnld2ZIFhPw3y7Bpc"
    "HsWG5bdqhnoegFuqvuWd4sUh9ygU5CUgr4k78VZ6vn7Fqd7E4GYrN5daDps84oK+REhyBm"
    "+K7FoASchQSdH1wbXQyhZPgkYFXtoy5CubDEFdPYY0GyNCTYbbbgcCaItgYZg6PZt6Gw8C"
    "XyL09hR3xGWnTtVygbSFZvOgO4NgOG/Jx568hzZErAVuRPAmAuuWC4aWxKDQoij8A14QLs"
    "aW0qRQxswbIlEp02VTpt0FVG6zDBGpCpGbnlGqi8Im3Ng7F6yAgNt0vRGj47R7U4b9h+F0"
    "TSSgAZ5CP4aMYpqhu7kykO2MK15S8+tsDcX1/ZqXBJnzBRXyA/RSohzdQwHMR0wO0W9u0J"
    "EQSCDenKC5xh6x0UIEsgidPocyNDUtmGo7DylS7+Ve47pUCwASFbtUz9gld7lG4c+LzN3Y"
    "nFG3c7KKyljRQpkSpQSYeaUyPYoGerOrd0/JbakMvj5BA+HdRgkSwjEp5zQJ0zQQ5K34AO"
    "WxWDIYK0yj+srklwPxxY4ouKXrgQzEU7Hdk+LS/mL7bGGQ8NKqU2OZCPxpcnmMPTmSuRw5"
    "MYOhhQyUy4VFNQNDzUWgbyOZtSo/ryBPQPxpIXcIJdbaSVEAux9dwEKhNtJ0XYjNGVUeK5"
    "5ftZSpwbaUJ2nL7OEk0DlBoz6FChqNNnvHE2amSirPlEuLkirbX+0sQhHbn9jNNrD6+VSv"
    "Yu+rSSOgvWOust//EGyG8mUlVZ0QidJ04lndgE3ZOs0RogYq6ZXld0f6OrvCeWrN2+zFGy"
    "NTeVMpslv62u2S5TyhmCelt7qvYYFG9/LX3s0nV50TmI6JvNa98jW8Mbnud67kIFgucsyV"
    "2IHbyKAEi3/3hOY9uAIKw2S6UKWB5mOndw2Xppp4oY24SrmbxEKo1CFUTq6l9MnMLe8REK"
    "kWG2kFUyYPlKYcm/mYejQK0lRI77XSiLokCtBUQA23N3wZRD0aBWmyZI9pLe1yol1A0rhs"
    "iq34XgR0Fn4oq5JEqZRQFxPqdlXbvm5qyVa8Wa9b3L6mkFZQ3T5lF6gA1stgpr189Z8FNr"
    "r1le4cEM4YlOFxScwvXMKPvw6wpWWUd0iNxWvIWv6+TS+qt0BTHKihtZvXJTwYVKSjgj6j"
    "1HrD0Hj5z7Oz4/Hygz69T22JkDkwvYyau33J5sJ/Qmk074r8UfG6asrTuVtPp2oZvb0oON"
    "Wmb5sxcEqWVbJs7WXZIvKWput0CU9+kcDVcWZpjnwbjcQUX05M8kKMLpxZGopRJHjuhUiV"
    "jKjcR7jky0soN/W0AoFlwIJd7kZO1FCobFzN+zfw5mkoTowvDfzinXzozNKgc3OrevPQaW"
    "eQUJo92SNbY/aEnOfV5dEMozl0lJFN2SGcN1CL721oZejceTv8ffjTu6MWkn+P3b9n/0jq"
    "1ZXMqAKJayBFt2qrXu82ZzIaz1Ao8Ccn7qdmynWNoK1etc4uQvt86M8+FPs+uB30f+vdXH"
    "bbaGHTJwgyH5Ph5S/9/nXb3YXj+/Vu1jidTkuWRgwoGudlrn6dL2apURHZ6PoEjQO3+jrL"
    "WEg3KaFm2eD6BI0D97wIuOfZ4J7/MMVpdx1XXKLMibLf1dl+tzeacUSkrcIY1WhD1IJapr"
    "6e0Cds26bxUqhu5Wx9d7KGQrZDq/BevoRuGMULkSoebbSXIO3Idr6XWO3CeL6XQCnr+Y6s"
    "5+77l2FDD97OfEu6ux8UM6h3kDMaUQKWb0H+hqHF8l4cyLJdexstLLCOc/wNOraLa7b2YG"
    "uLGWuJ0Q8EG1B3YzWjaGVTjpHJ00LXtvKMIvX0PM9CkAgHj2UzPxka2oYq27wq8vG8Bq2K"
    "fKgCAbUoEKCKfDSYuarIxw/BZm5yq5THwyeosz+vNg4lkCST6I7E1Qx03fGNAPcZwSHyii"
    "QaPEU6C3jD412fYj6QpQDNLuUC8SkaAfjW3aMxnaXMqRCnVRX963ws/ADFXq4GnY+jNjJs"
    "bcrH5PbLxXVv+AvUaPFX6pgA0GLc15s2Wpl8JsY6Nal3HwiikuFVMnwN4VQJRCoZvp7Avj"
    "AZfqsWdy64ZXw0rXSLe3C3lWtxl+MmU29goTrZMPoQQei57F8mO8hgotvrheC/PPOQ03+P"
    "TqF6tWkjuiI/yxtuzz1xdR2020uvlr2VpxSxuotpsCPeL22xW2FlYt+xid3tMllUP3OHNy"
    "5CeytlL701XgLfEEmdZfUNUT4pAvJJNsYnNUsxqBW4W1nC4okcE+4AVQLnOF0T8S5UUu0o"
    "p6TaUbKkGjP/NwXn3J7oLkWTuoi9cld0NtOO35+lwZ7ddzagUW1nWxu2nfWFwaJCXiA91t"
    "1QcgCdZZzO2CAtm0LEvheSczFTVTXGEynypYp3ees6TKVW9qYr+wew1t52b5yi2wtMnKLb"
    "v3UHvY89MNg+YdsUvxxKc/duZK1uyySPeLMy29VbavfKka7CJfawBbIXBpxiPYrECOc1QA"
    "4PK1Is0AmqRRp7ZGgK1QoIBTMM+orFtgMGG83td0YwfOBoRsWPkZfc9KjU0oIVTavqINTc"
    "EKRiLVWspTpfVKylYu7eiYjqHd6QzStqG6Uy9H2CxuXnb6VBxA+gBndGk8v+9XX3U7eNND"
    "5xndpj8rXTG0n1eKWZXKrHnVuoaQPKsJD6bfoE6vGg+/HLEC65Bd3TA5zGpPuv294AxuFv"
    "C9PeUJGuvF+VCnmq3mpngrZl8nVJUGNkKvRJRZJtFU7HKlAW0QiVAlWF56nwvNoCWyg8L2"
    "VPqGLJNq4+QGLVRnbCAuB653sF6DqG215owoaCHJOJahZh6izx1PBSf/XnxZYGgwo4Bx5s"
    "zVgKDiPNscw7FTSF1gFlgrCBZubcCQc1DfBVB87rNwzhJ2yvVzNsp8SSVjpzbq8i740hNN"
    "qxyH2++KWTNdakZmgaE6Fc3kNFJVigiX5GucTx54ROjPAt5azYqbMixIoE2tnWmyhVnc0K"
    "Kr6yfuBWn70p4DDSAqCK2ccC6jqDffC5c91to6Mx+dh1/nm8kfGqiO0q23QVRz44InRspZ"
    "TAzYuQStKqOKnWhnFS8aO6xE6TQlrn92DTTee0yKZzmr3pnKZW1N5g2UfpNlzy9dSFX3PF"
    "z7V/l6uI4BM0cXVXfqQaWIBfSmIJKBoIcJHdI3vzSOwdKfpSFObhXLOszFSFFPImZS2cHH"
    "848/MU4ENeZsJQCEPXyVQEFXiwyWa9d4EHy4WxIZujlIrNtWbzjh3ke8Ra5cpVXsf6QNoA"
    "r+O+IvvCqiCqpnsR0LdarrzDOZ4vUl1b3q1WnmtLCw161rX1C10hOuWYIEbnmM8EGmgFri"
    "jbxAZUDNfQSoBPVz8jpwOQTE9xKpwMsGEyxDhdLLCR9G1VO/UL8l+aVqLjYKaxGVSWWUG6"
    "kMDJMucm3yyosSr7WLaryeHxBJO0SOF8WT1GqvIF6y2rL9OCVzKNGf741zNhvNsSG137xf"
    "HR6YfT85OzU9+I4V/Js2Q4RoyapF4OMWPOr0/GVbi3cg8fFhpUIK7CzfAX2xikPxr4ydTx"
    "IeoTay0jHbyNTgZGYN3Gcrt7xAuO3naGvw3Rh8PjlMbTFc6r0i5roG7lHS+cPmIyAYaWOe"
    "OjVPU96mvj9dJnGiE4o9np8772EHmdvQQHX7sCgFEbrbD4xnxMPvduem00N4k5Jlfd4a+j"
    "/m1bbCfsUUimm4hb1RdjUG1St7zyxTmZJtfkwOsRNA7cbeW42ZuZ8qOUypRfa/WAYXHgbs"
    "DjgEwxuNYMNg0LT4QwTVMV/Uw1ME7WJIf2ixTCSKN5mbXKNnh/opTKglLnNwjiUTc5B8N0"
    "qglJnTnspK1v0msmTLg3PD6wNMbRQmMM6j4gaqNRf3SLxI+h02LaU5OY71bzKul6j1KpbP"
    "+aZfs3BtWckAZ3CSYBLu1+7wQz7SWuz3rfo29rxPt+2Rledq669UlL3VOI87JSfYx3lZQK"
    "DUs6hK2kpyCj8Yl7v1Wg9YkWDH3WmQI5os54xCnSkK5ZltuJhCCxLOYLyjHR1z+JJdVyfB"
    "2n52hGlzZrIZMzdE+NddDEJOlV2cYD0lNWdeoUvQdPfDz5VLlbdps46vGmcM6oR1Bnu3+d"
    "7KG7jFapF7rv3xdB9/37bHThXhRdG4tfynhph2GcroF4V+86gQp0yxRjYH6WS0DVJFtgFc"
    "ktcIAm0cxLOvQoVIZta8N8w/1KKFKm1z0sdj83ZSGC1Fr37r1cZcEOjyoQdGVgzbBMgt8w"
    "5JG6lec1hh4gYIoueQsx6lw1ubiIGVxEVKigafFWVUyZqgusqP04tQTXgAP3/8a6p1sHha"
    "AfxeOUmlAvNSHMtqIiVpimgeJV9bVlIu9D0RUdIVLJXPH0990Xpd8jYPfimI/o1nBUlNiS"
    "vPEN3I6qiUSsiQw1sjXCTJ4RuB66mytH8ei4ZyWprzOK5uCXdRJxpjadI1mND+yj8h8t8W"
    "fdQhoxvLumPkNsaU81iEfvOY3tLCkWYSjnRxId7rbzlDGRchih3NTd9tVCZDPhKTBF4XbU"
    "meKZ2A7L1fjLa9GZelilWANcUaq+Qdqv2J1TyWZKNqsL2BXVLeB4Ucrz4I5X67XAemV0aa"
    "d13MqB16doIMCFWoHndAJPNgLnmi3O0TIABxQK4AIAC1GN2qWDqwIaFQSUhmfZ+rVRqgYu"
    "3OpL7tnUKgWxN76B4FbfYsnGGqMpbTnzPL0eRePyt6oXG1QDuKBUZKFgkNOcYJDTlOQ4R4"
    "kvJZcFJI3DWKXP7l0MSHlrurKk19SSXhNjb7+z5LOhbG6ZYuwN3W3lGXup+Hmzid8j83lr"
    "b59gZNEHkzgubKhkxaCxO6duK/efEYX6IhAhBq7tqYx55SvqVhhxrKwQFpt0oFc8typaUg"
    "tdKtsEWzb6UBUqKXze3Nt0xbBdOsAzTtdA7ap6sHmp9kG8qW2D3hfSW9/nKK7vU5oDq8DD"
    "hspRkULmbLMq5mz/soF/GP7WRE4eYB2DR/92yWZpknLkfq6sbLsjJwtvaCFpGUZ7UaCGlF"
    "jxdIp1IcxCHII4byEuwSTi1OVOQVi4LIMwNEe+cyv0OVTpUvMWnqGk55pLz42r5wtv4KGX"
    "19pCGvKE0N1LeJm533kuoKzSrk2Q9U6KiHon2ZLeSYqLwt1dy4sBMVIl6tVNFIjyeWGlbF"
    "wj/C0j7M0n2Og1eqUSLwP4kodOvnoLTakNrYuF/sGK7V95DO7+axThrfcSpSd0ecNDL90l"
    "5HjVJki1g21TT5XE3Du5MpgWjHlO+Mp+uyoWbX6UgM0X1nHLlmSesO1Vyy56uoZIGni6bi"
    "XnG16qMvLLoqlhg0eFXNRHOS7qo6SLWjyRp1bI/a9h/ybDQBWQxEUWU+fo/5Blsn1M9c4B"
    "F8DIP8zi51ZMAoEJdn6Yff9/9OFFVA=="
)
