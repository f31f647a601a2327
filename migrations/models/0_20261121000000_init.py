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
    "eJztXetz2za2/1cw/pLsjOqJH3Fc9c6dkW0l1daxciWlabfqyDAJWVxTgEpAVrTd/O8XAN"
    "8kSJMyZVEM+qGOSBw+fgcEzvv8fTAnJrLpYccwyBKzgzb4+wDDOeL/SJ5qgQO4WIQnxAEG"
    "72w5FkYG3VHmQENcawptivghE1HDsRbMIlgM7mMEVjMC5nANqHWPgYUPQQdQtjQRZq8o8K"
    "4GZpACNkPAMgGZyn85hDLk8D+rNiBYnoFggRxK8KG4uUkMfncL32/5Pkts/bVEE0buER/u"
    "8Lv98Sc/bGETfUXU/7l4mEwtZJsxWC1TXEAen7D1Qh77/Ll39V6OFO9wNzGIvZzjcPRizW"
    "YEB8OXS8s8FDTi3D3CyIEMmRHA8dK2Pdb4h9wn5geYs0TBo5rhARNN4dIWbDv4n+kSG4Jb"
    "QN5J/O/0f71HiwybTG76o8mwO5pMDlJcFo+QYIh3yCBYzBALMwHU39/c64aAyKMH4gaXP3"
    "cGr0/O/iEh4By5d+RJCdfBN0kIGXRJJeghyg/8/dI4X86g08XLucS6xx8DYgOlMPdpE6jz"
    "h94Eb/9ACHj4WfhQ+mAVh/fg196wN+oP2uDRohYjzhgPR5+vujejtj/Bx3jQvRx87o26fJ"
    "SDDGdp8TktxnXevxej4HTKf/0+HHU/8p9rPuPnyW9IzbKDOfw6sRG+ZzP+8+hNDgt/7Qwk"
    "F4/eSC4SvjK4K8aNd+ZYnhLMDJkn/yqZp/5I/PF1Zljh7yEO7lkRcM+ywT1LgWuTewuXQT"
    "cg2Aheb3Upsfy8GLbnRbA9z8b2PIXtAlK6Io454TvKrAzGKcKXm8oH21rY42AfvymCNh+V"
    "Cbc8F8ebEbaYGMi201hfWBg6azXaMbIE0ndrhugG83rHq0YOthfX/Qtx5Tmlf9ke2Be9m8"
    "7g99cfO79JuOdr79R1/+aDPz664178Pup2VODzTWOhAv++h1kO+D5ZAnzLFSG3Mc3flNxf"
    "bUgZGPVHn4B4VrCkyGxzGdDgsi/gX+oD5XKhJzs8/SXci6f84cfj45OTd8dvTs7O356+e/"
    "f2/M05HytfKX3qXR5Hex96N6P4dyIOxPnjENudyXHedBwHZnwXAUWCLbZFt8aXiLB5t7Rs"
    "ZmF6KO63C3lz1P1t9MefCRgtOuHajPWokEguCAcM4gzJPUqXXGQ44bYA9ffTF15k+v3r2C"
    "Jz0UtM0JvPHy+6XBCUCw4fxIVR9bw1HCQgmUCWRvyKn2HWHKkhj1MmMDc90kP/H3soG+bN"
    "3d7HLpfsP36KceGqM+qKM8exVd4/+vossdkGFwFfeqOfgfgJ/tW/6Sa3g2Dc6F8H4pngkp"
    "EJJqsJNKOY+If9Q3E2E9tG92hSTh+OUz1DL96f/ftJLTjElGuCZQGNkGg0v30TZpvpg9Kk"
    "IJBKI/ueOMi6x7+gdcqokMDTs6cNvcvsJaLh0fARHbgKzFzR6cRfnb8wcpf5AV8vBr3L0Y"
    "FqDagA1cvwSs0ENr7wZWArZu8dNB5WkKuSGdP4jr8ofyCFZHjhUb7/ZYBsKF8kE+8L9yr7"
    "u4emAI8vpAZ/qYkQ9p+J01Bc6JL/uzkzM26qI8wyngvSjbxIQxGiiFJ+3efOI/cqDcJIrF"
    "XkmETWqNjqlT41P54nj0AM7+UriXuLOyVWJ4U7K7JwZbuz7iKDnnRndcAXdDmDDFjC6m6x"
    "tTCtY5OCKXEAxL6X6RB0GJhziUM6lFzVEHg34ocAsoQnCVB+lbQra0v30G6sGoicrRw3lj"
    "GDKmN9jg0noNA2nMgazPgbT6jliZBlbAoJUm1UqLVRweSrWXm7UUhVAXuf3n9f0uPVJOZq"
    "w+B3wWYulqmEi2znaUDQQP//yXEBr+nJcabTVJyK74UzDrsS3KcDYzzSOsN8MOgP3YAXGc"
    "E1xsPL7k23DaRCP8afb3r9mzbgD0GwiI+56N1c9W4+iPgYT0we46vux34bmGhOCnr34tEw"
    "RRh2lM2woxTDpASyKcsC4lozrXM56v3KueRqLGPcvbnqXrUB4ncxN2JC5SFJnoJV0rgep6"
    "pS/anvflPCXaFdQNVj6hsISoKaINNTtS6etebAWRvXWk0h1b61WvvWFNJABdhGsisaOmvj"
    "MlABcP2tqAJ0XaN5L3LBhoKc2L5Lu4e36YwJXaAKd0zMP5rtkAn9sUV9Mv83cGM1mfCaQJ"
    "n/g8wfyJJxzY4+MLIAC/64QLhPwMIhjwj7eROAcj2XAkZ8n8vr4aD74Yc3Z/9Q+WW2dh/t"
    "m6mBzNLK8c24c7JspH+cqhqtvEY5FWenRfJVTrPzVU5TORVLhzOmVD5QhKTOZo+NMykKJV"
    "Lk5FEkIb5z+EKEnNJzOUmnZ/OTs3npKHJVshH2htc3G+hgJXYudwN7RYPdcEbEcrnR5N5C"
    "mpB2HG2yNe6d4wh9XVj8chuwOU75MmzWXuDNuEwNiPFGH3Oc8kVc/fpb3pDLIt9uAxZHyD"
    "R/68zfHfvT9oez++T6aQyqOa6KXZh+64nrcyy/l53hZeeqWx/D755CnGf3DTDejdk3wQKF"
    "7TfNpGwD8AoZfOwkOkVKROZzscABkMqoeDIFZOkAtiKA346CByyssDNr3ga3ZIGwZd6KSk"
    "/iZAvcykghcQgaDqGyTNQ8Jzx/CzdS2IH/CEPe3Asd/KlNw3UyDesQxq2GMHqTvgS+IUUD"
    "Ad6CldJdjEpZKkOSSupE7dZgsm2ALTqZEtsmKy/LLJEY+ERdkRjpC5YWCY7sbW0RF7mNTA"
    "sJUm1eqLN5YWo5lE0oQngTTieJtd2/dsxOaei69IEuffCyQOnSB08hFCTVPBOkgX+dxn5z"
    "ukbEi9eIuEK29YgcpWUqONfKs0mZ0VGFqp47S1GHwS0xbvMdDjmygIOwFrmribqI+dNkYz"
    "zGtxh9ZVxiuQUWBasZwnI8XSG0ADYhDxRA5hU3XwF4z3EWBS1X0GJudQgk6JigM8XsgIAi"
    "v3AEGuMVpMBGUwbu0IxPE3C3FtUwHUhn3lC35gRlcI1MsMScmVyOmiPzENzwE23xpDNxNc"
    "u7DiPAJNkWLhwsjMZMuG3tlI3rjwOyZAZxxS/v3Q/4mD8SURu+eUzbw3ZZxkKyMAV1sSTG"
    "CHmdzTcHX7oco1EbuMbqMR5+HLYBndMx/tjpXbfBHFp28gMvYn84L2B+OM8uU50yn4WfzS"
    "bciJDXmxud3kjm9npLHOdH18v29VY2eWQkf3JuXfZv3vcGH0XiabB4jXHv46f+cNi7uO62"
    "gTXn855a/DVE7vD7z0Mx1kFTEXUwxp86g1/EgQV0HjZMW608dxgyhuYLphAshnNo25lFmq"
    "N0ta3RXNya59ZfPjl+dxZUXBY/8mosDz92rq8VRZWRgfgDlLGMRki29b2kN41t7Q/xCXta"
    "JFjzNDtW8zRdQd8h/K3nZfCNkNQ3TnZDgI8KBXsf5UR7H6XDvX1ZKYVxvlksQqaNn3Wzh8"
    "XCnfnKvlm0c5Rwb3js2muBeHg3C0v0e5rBRwTuhUbCZg5Z3s+K7ceNmgY66v17YPPUwhad"
    "bebSipPuzRf/XfLZNYiUjO2MEekqFPmhnaHJ6ZnRh4WN+jWF9cmww9i0qlPQoYe8wqQb8i"
    "TboBtOgCKxhXNEqUjtZiRSgfcVBRa+I19bIuNbnEkV7pUiiug4iUnQgPI1xGsw59NMmWK+"
    "nRtJkzF65INv+WVNcEvJ0jHQLRefHhC/nIMWSFwusHkcgluDM+jWMxMDYSGw+dwOno/fym"
    "JgBekYi15myJTW5Da4/Xvsp+SO+RuNl8dvjs9aYOx+ZlQc+9s9+O3brXyf27+/3QYmbEca"
    "pjGX5fgTiBoo/hOMcYiFZ9oW21RbNP2kyG1w6Db/RCIjcSVHeEZ7C1Gw4u+eE2IZhmdLlM"
    "Q/XIhcI3M0FDU1IGWqjlwtIl1pu/Ru7dIB34raGgKCOls+N41yq7zVpPc1lMA3pGggwNX3"
    "m+Trj10K34CggfBWP38Z+lpqdfDHNxDc00J5+ac5efmn6bz8mYOmZfD1xzfOzLudqgdcWE"
    "uj+89h/ybL+ueoxAjTMhj4L3jp/gHitruQJgQ+MZOAj3HQLDUC/6WiVaq4wIUuQPE9mmg4"
    "rzbhcYRMm+DqzF+dtK6T1vcDVd0IVJcAqIOhWJcA2DrEhUoAJNeGCvD93vvYFkk4Co3Nac"
    "DLRPZH49H3U75/2dj+gRdyp/ADDcJovGxHUCRkr4gnyItPfkWB8HuIRovQd4q0wANaiMLA"
    "Jly3hXtE+CNE+Cy4Q1P+yckSEWSFAb+lpJ36wakqT9D2bvSMasN1CImsUc3QqmIicwoPM8"
    "iWihUlx6weUDTSNFl1EGp5FV4Xjqyn9l4iTXib+5HIgh3Ix0rtR/6p3P1IZONOHG9UgQ1J"
    "ZHjxBR56penFZcDKYjPpAV8j6EhPvSzSKzPJXnc+DH44Om4B+ffE+3va4pvFvchLVIYlbO"
    "cmSl+8C0TLBUJ+mw6ZT8Q9FK72YPACOr63lnB5TqCjHe67dbgHvCnsUguY2byN66TIxnWS"
    "vXGdpF0+/udREF1/fAPBrT6XSv4tAa4/voHgVu9qD9fqwmk/4ereNHdw9XM33C9TCOcnAs"
    "YIdSZgNDiEbARohOzl4PyR/1d/RAMpLQVpJppRksbMzuOj03en5ydnpwGgwZE8VF1Aa6Lx"
    "fCK2Zaz7j8hxLHXnr8SIVp7+s5BjJyQ6uFDBjUdoLyO9uRgCFLFD0LdNob5QWa5CxC3PLM"
    "qIs/5J6i4YrRBlrm5DDbLw2pmoa3NUegcRk/2Fq1CifZh3tZgKJWhX/CeSrcQsbKCf+DgB"
    "vfccQv8yHbgSBUC8kGjv+tCUD1bM1vdHILz4zgJ/zeLX0IHLZb7p7ehRWhbdoiy6ybb+rD"
    "29Zj6yCrd0uSqlscwOQgwInhWFWDNAXzrcUCzSdwofeo6DIKBonDK1hbQGtEn5hJBKR3HW"
    "zk+gY6eqlFxyYqd08MmWg0+2qdR1lqbFOtiYEedAodFFT7fy1DkoBk5gOLKAS8ttrCzUKY"
    "bmstrgFCARE8MPOQjOX1GAsOmqV5Q/FxcVEBWKFwRTyxbhD4xask8zAkKsvoNUUW1xi/ep"
    "uJ/zhXWfKYwqVyKFKOrNvfoGVriC6I/Hxycn747fnJydvz199+7t+ZtALE2fyhNSL3ofhI"
    "ga21l8mTVH11rO75BCIcjjQEhTjVXqu2HDvgRh1GUn3jvpShjFyn1LPsXL2Xcb9y3x51rO"
    "lf61EfqaAXuUphFmo7yvqPvbKF8LDz6i6/7NB394UjWvjfVdSmKXM2Q8ZMpp7tkCYpoRDH"
    "xSSvvi25xtSEUhEFvUnLYJvo8Yro0ZZwiYkqUQohb88SmgojaHxYDF2YWgDE0VtKJYNMRo"
    "lZbStngfLaXVeknLabmmxYUmigsWncjvWfFpPdEkKyB7wQZZu2Fqhf2xtHS2A+nMfYkU6t"
    "nW+oCgccb6yuod10kQ62KmbjMSOVtAEEPBwAKCGAGmZXpBAET+bbkF1USpN08OQpzfXDi6"
    "peiv2xa4XTjo0SsFN4N0dutmD8mIboqgrUxJ2taNRCDEzzLsARPRJJcSDL0Yh7b3m4oWJJ"
    "bZAnw34RsOFVY4fklOJCrIcXnOHS5tcw9INCURN0M0O8rcNfDJJRL9pWo3cvdvZLAJFxhd"
    "06z7U7QXEfXgOEOI41ltS0dIaDlRy4l1Ein2Tk4Mv93iOXE+RSOsG8mCUgW20ZxdNN00wF"
    "3e/LWvKMhxqgYCvYWWLZF9pKj/OUqjHdBJlcZWpd93HAeus1QajyIB5UuXQBP320VcojBv"
    "/vFneloqQ7Nzv311ZHYTvvvqo4oS0mVRlBNkjdMIq8/uDuX28jA/o8F9nUGuvsE9X49LGj"
    "VCiheElzy8DMDVy2NceKXl1uOQonHzdyv1Uz27QqktLySpL8YHoTUkac8pgvVJEYn3JFvi"
    "PUlJvCZ6VPbdyMY5pKgvzDVaivlL0rIbXpxKw/wkzCZi0LIVy0V2skOERBddjlmaqsmC+K"
    "ucodUjaFAKzws7soRhXwU5hk6Gqu1TJH20a+Zq4PuFeh6A3qQNZjif4Be9m87gd3WI0YVi"
    "kl/8Pup2kiX0vV28OOQ+hYa8BOQ1cSd+kp6vX5DSmxiebOXmUsthkwdU0JcokpyFN0U40W"
    "QSMoLGzPPBtcDK4XdC5iHw05ZFvrJFgYFsmwLoIICJRVHbzZDmJ2Q2A7+0Opt6GzcSvkRR"
    "bJOfEX2jZJ2q5QLABXQYEPUtZNQYZzhryduevBU1FKlsRCW8iYJ1ywUFS2yKNluxF3hGuB"
    "hdSpNCGTNvhESnTJdNmfYmULnFMkK04XpZNzPmDvYo3f1iE27snQuWQ8Acst6I0Ula3Qej"
    "bpyuiQQ0QNMlRWZGMc3I2VwZyHHHFS+p+WW2BqKZuF/zEsu+mI7oOo4xYeBOFMB8QPgQ/O"
    "oFHXGBRMSbYzCH9AGZLYBFFqFbpFmGpqqCqbZzkyL1Xu4gM6RaICDRsUv1jF3ypmsc/rzI"
    "3I3NGXXbJ6uojBUvlClRSoGZVyrTp2igN7t695RclsrgGxA0EN5tlCDBDOGSvVUjNA0EeS"
    "s+QLktlgzGitJUqabXV4DdvBxIIHbEwS1dD2TA74qcnhSX9hfbJwuDRKeWutHPjqTyKPwq"
    "uTzBnhzJXI6cWOHQQgbK5cImUHScd+nbQGatyt8rkSfA/7SAN4Rgex00lwdkISYKcQA0DC"
    "42Z1R5rPj6FWeZ6vqKVRsLZfZwGuicoNGAQgeNxjvVoAm1lJLKE+XS4qTa9lc7i1DM9sdX"
    "sw2sfgHVi9j7dOOczZir7fffBZtF+bKSqk6ERGs6yaxugU3ZOs0xogYq6ZXld0eR9oVzZc"
    "3b7MmbINN5UwrZTT13u3g5Tynmaemt7nOYo9G9/KV388FT5zimYyyPda8CDW+Mr/udKzlI"
    "TBc55oqvwG1gEoz4v3tc8x5cCQrTogZXpQXN+07vWhyaQv5Bm0mVcjeJhaJSB1c5GbTLOR"
    "EiRLrFhqpgyuSeEMW2mY+pT6MhVUJ6B0sj6pFoQJWAitWqLKI+jYY0XbLHspdOOdEuJGlc"
    "NsVWfC8cOhvdl1VJ4lRaqEsIdbuqbV83tWQr3qyXLW5fU0grqG6vWAUqgPUyvNJefvpPAh"
    "tf+kp3DohmDMrwuDTmFx7h+18GyIYZ5R2UsXgNmcvftulF9SeowoEambt5XcLDQUU6Khgz"
    "QuxXFIyXP56dHY+X74zpnbIlQuZAdRk1b/mSzYX/FKXR/CPypZJ11bSnc7eeTt0yentRcL"
    "pN3zZj4LQsq2XZ2suyReQtaBhkKe78LIGr416lOfJtPBKTPxy/yDMxunCv0lCMYsFzz0Sq"
    "ZETlXsKFqplUA/86DcWJsqWJnr08Dd2rNGgz2KoyOHRr9Kc0QX9DzVYD/Z37aR1wNENgLt"
    "qkyE7jIkY11PXuHNGfzz3zevj78Ic3Ry0g/x57f8/+kVYWK7mijo6tgWjYqq3OuNtEwLiT"
    "vlA0S04wS800xhpBW72+mF1Z9el4ln2oYH3wadD/tXdz2W2DhUMeReT0GA8vf+73r9veKp"
    "xcr3czx8l0WrLeX0jRONdp9fN8MVO6+rPRDQgaB271xYMRl24U8VPZ4AYEjQP3vAi459ng"
    "nn83FVd3HSxbonaHNkrV2Si1N5pxTKQljG/ez8ToRl6kodNoQWzLWE/II3Icy3wuVJ/k1f"
    "rexRoK2Q5NnXv5EXqxAc9EqngIzV6CtAuD8F4CpS3Cu7AIM+Ig871lq+3C4dlWrnVYjptM"
    "/YGFyiuI0YdAGHdl2UtZeAxhw1kvOMvczo1u2VYyFUUPLAeQFf5JnvBKtfKj67BKq7rIwl"
    "buUqT4Gb8MksrCYuksCEUlC6BpA3PVBmavOHFRJdAb3jgb6FayJf05XgLfCEmdDaAbonxS"
    "BOSTbIxPambErxW4W5nC/I6MCw4uUCVwTtI1Ee9CmThHOZk4R+lMHGr9R4FzbisNj6JJxS"
    "dfuJkGncHjt2cq2LPLlYc0ulp5a8Nq5YEwWFTIC6XHuiebHYiCZG5DBSEtW1zEvuOSczGv"
    "YDUJaFLkU4p3efM6SqVn9qYz+zuo6PCpe+PWalgg7NZq+LU76L3viVoMj8ix+JuLig69G1"
    "niwbbww4bVGSp3iu9XkSVdSmsPK+f7Rkll4fyIxTKvbn50WJEcM9fEByB9oLK5DsREmGHA"
    "F3Qp+vSwGfTKZGLkdu6ZEf4y8pDngFRmpFV0WR1pWHNDkK7DWXpJ1HU4v7P9Rdfh/E6Yu1"
    "8iov6GN2TzijhmqRi4gKBxEXBbqSv0HajBndHksn993f3QbQPIJl7wxxh/6fRGUj1eQYtJ"
    "9bjzSUSNC2WYS/0OeRTq8aD7/vNQHPLqgHA6PumvBp0vN23pbTUduMJj3P3tU28gxqGvC8"
    "upS5lDXTaqequdJbQti61Lgpog0yn3uoLBVuF0rQJlEY1RaVB1WQhd4qy2wBYqcaZYE6qY"
    "so2LVkzN2thKWABcf3+vAF3XcNuLXLChICdkotJVY7YbYepOcWV4aTD782JLw0EFnAP3Dj"
    "SXnMMAupZ5N0eVax0iEB+ZYGbN3XBQyxS+6tB5/YoC0ed2vZohRxFLWumVc0vc+V8MJvFC"
    "d979+ZtO1ghKzdAyJ1y5vBM5C2KCpsrg5RIn7xPZMaKntLNip86KCCtSaOe05YxR1dmsoO"
    "Mr6wdu9enjHA5TFQBVzD4WUtcZ7IOPnetuGxyN8fuu+8/jjYxXRWxX2aarJPLhFmEgW5Fk"
    "nhchlabVcVKtDeOkklt1iZVGQVrn72DTRee0yKJzmr3onCprVmww7eN0G075eurCLznj5/"
    "DfJGPJV+MeEDRxdle+pZqIg19KYgkpGghwkdUje/FIrR0KfSkO83AObTszVUFB3qSshZPj"
    "d2dBnoL4kZeZMOTC0HU6FUEHHmyyWO9d4MFyYW7I5jilZnOt2bxjB/kesVa7crXXsT6QNs"
    "DruK/IVthZSVeY2UnxlA5jaL5Qurb8U6081xaMDHrStfUzWQEyZQgDSuaIzTgaYCVcUY6F"
    "TGBhAMGKg09WPwG3xp5MT3ErnAyQaVFAGVkskJn2bVV76WfkvzStRMfBDNKZqCyzEulCHC"
    "fbmltss6DGquxj2a4ml8cThFWRwvmyeoJU5wvWW1ZfqoJXMo0ZwXjdsndUrvDpVuMqEKXu"
    "26fjKrxTuZsPjQwqEFfhZfjzZUykP5ro0TLQIehjey0jHfyFTgZGIMNBcrl7QAsGXneGvw"
    "7Bu8NjRWuHCq+r0y5roG7lbS+MPCA8EQwts8fHqeq71dfG62XMIMYoo5z40772CHmdvQQH"
    "X7ocgFEbrBB/YjbGH3s3vTaYW9ga46vu8JdR/1ObLyf0gUumm4hb1Rdj0IXItzzz+T6pkm"
    "ty4PUJGgfutnLcnM1M+XFKbcqvtXpAEd9wN+BxSKYZXGsGW6aNJlyYJkpFP1MNTJI1yaH9"
    "LIUw1spFZq3SDb6fOKW2oNT5CxLxqJvsg1G6F6mKodfIDTnspq1vwOIY4d7w+MCGlIEFpF"
    "TUfRA9Nkf90SfR8o1Mi2lPTWK+V82rpOs9TqWz/WuW7d8YVHNCGqCRYdsv7X5vXIutVsL7"
    "Hv9aY973y87wsnPVrU9a6p5CnJeVGmC8q6RU0bCkg+lKegoyGp9451sFWp/AcGihDtnueM"
    "AIgMCAtu11IsGAT4v5gjCEjfUPfEq1XF/H6TmYkaVDW8BiFNwRcx02MVE3zK76BuqUVYO4"
    "Re+FJz6ZfKrdLbtNHPV5Uzhn1Ceos92/TvbQXUar1Avdt2+LoPv2bTa64lwcXQfxN6WstM"
    "MwSddAvKt3nYgKdEuFMTA/yyWkapItsIrkFrGBptHMSzr0KXSGbWvDfMP9SijSptc9LHY/"
    "t2QhAmWte+9crrLgREcVCLoyETRtC6NXFPikXuV5SMG9CJgiS9YClLhHLcYPIioOAsJVUF"
    "W8VRWXVOoCK+I8TG3ONcGBu38jw9etw0LQD/x2Wk2ol5oQZVtREStK00DxqvraMrHvoeiM"
    "jhHpZK5k+vvui9LvEbB7sc3HdGuxVZRYkvzxDVyOqolErIkMNXIgphbLCFyPnM2Vo1h83J"
    "OS1JcZAXPhl3UTcaYOmQNZjU/YR+U/WvzPugUgNv2zljEDdOlMoYhH77mN7WwpFiFRzg+n"
    "Otxt5y5jLOUwTJhleO2ruchmibuISxRuR50pnvHlsFyNv7wWncrNSmEN8ESp+gZpv2B3Ti"
    "2badmsLmBXVLeAoUUpz4M3Xs/XAvOVkqWj6riVA29A0UCAC7UCz+kEnm4EzqDD99EyAIcU"
    "GuACAHNRjTilg6tCGh0EpMKzbP3aOFUDJ271JfccYpeC2B/fQHCrb7HkIEiJoi1nnqfXp2"
    "hc/lb1YoNuABeWiiwUDHKaEwxyqkiOc5X4UnJZSNI4jHX67N7FgJS3pmtLek0t6TUx9vY7"
    "SzYbyuaWCmNv5Gwrz9hL+OvNJkGPzKetvX2MgE3uLey6sEUlKyoauzPitXL/CRBRX0REiA"
    "nX9lTGvLIV8SqMuFZWERabdqBXfG1dtKQWulS2CbZs9KEuVFJ4v7lzyIoip3SAZ5KugdpV"
    "9WCzUu2DWFPbBr0tpLe+zVFc3yqaA+vAw4bKUbFC5nSzKuZ0/7KBvxv+1kROHiADCY/+py"
    "WdqSTl2PlcWdnxRk4W/tBC0rIY7UeBmlJiRdMpMrgwK+IQ+H4r4hIszHdd5haEFYdlEAZ0"
    "5TuvQp9LpZaat3APLT3XXHpuXD1f8QUe+nmtLQCBL4TuXsLLzP3OcwFllXZtgqx3UkTUO8"
    "mW9E4ULgpvdS0vBiRItahXN1EgzueFrVi4RuhrRthbQLDRZ/RCJV4G4iEP3Xz1FpgSR7Qu"
    "5voHLbZ+5TG4+9soxlv/I1IndPnDIx/dpcjxqk2Qagc5lqGUxLwzuTIYDMc8JXxlf10Viz"
    "bfS8DmM+u4ZUsyj8jxq2UX3V0jJA3cXbeS8y0+qjLyy6KpYYNHhVzURzku6qO0i5rfkSkr"
    "5P5z2L/JMFCFJEmRxTIY+C+wLbqPqd454Aow8jez5L6VkEDEBXa+mX37f8TrK4Y="
)
