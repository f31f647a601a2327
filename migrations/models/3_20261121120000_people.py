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
        ALTER TABLE "employer_member" ADD "assigned_id" UUID;
        ALTER TABLE "employer_member" ADD "entered_at" TIMESTAMPTZ;
        ALTER TABLE "invitation" ALTER COLUMN "totp_cell" DROP NOT NULL;
        ALTER TABLE "site" ADD "region" VARCHAR(6) NOT NULL DEFAULT '';
        COMMENT ON COLUMN employer_member."entered_at" IS 'his last way in by our own pages';
        DROP TABLE IF EXISTS "sms_code";
        CREATE UNIQUE INDEX admission_one_alive ON admission (employer_id, site_id) WHERE state IN ('waiting', 'admitted');
        ALTER TABLE need ADD CONSTRAINT need_of_one_side CHECK ((side = 'employer') = (employer_id IS NOT NULL));
        CREATE UNIQUE INDEX membership_request_one_open ON membership_request (account_id) WHERE state IN ('at_unit', 'at_province');
        CREATE UNIQUE INDEX appeal_one_open ON appeal (employer_id) WHERE state = 'waiting';
        ALTER TABLE employer_member ADD CONSTRAINT employer_member_assigned FOREIGN KEY (assigned_id) REFERENCES employer_role (id) ON DELETE RESTRICT;
        ALTER TABLE site ALTER COLUMN region DROP DEFAULT;"""


MODELS_STATE = (
    "eJztfWtz4ji37l9R5Uv3VNGp3JNJnzpVJKF72JNADtDTM3uYIgaL4DdGYiwTmj17/vvRki"
    "/4jm1MMI76QyfBWrJ5liyt+/rnYEpVrLPD+mhE58Q8uEb/HBBlivkvwUs1dKDMZqsL8IGp"
    "DHUxVvEMGjLTUEYw11jRGeYfqZiNDG1mapTA4DbBaDGhaKosEdOeCdLIIaojZs5VTMwPDN"
    "mzoYnCkDnBSFMRHYvfDMpMbPAfi2tEibiioBk2GCWHcHOVjvjdNfK85fvMifb3HA9M+oz5"
    "cIPf7c+/+McaUfEPzJw/Zy+DsYZ11QerpsIE4vOBuZyJz759a959ESPhOwwHI6rPp2Q1er"
    "Y0J5S4w+dzTT0EGrj2jAk2FBOrHsDJXNdt1jgfWU/MPzCNOXYfVV19oOKxMteBbQf/Zzwn"
    "I+AWEneC/87+r/1onmGDQavdG3QbvcHgIMRleIQAQ+yPRpTACtGICUD986817woQ8ekB3O"
    "D2l3rn4+nFTwICzpFnQ1wUcB38KwgVU7FIBegrlF/49wvjfDtRjAaZTwXWTf4YChnhEOYO"
    "bQB1/tB58HY+WAG+ei0cKB2w0sN78Fuz2+y1O9foVWOaSY0+6fa+3TVavWtngfdJp3Hb+d"
    "bsNfgoA4+MucbXNIyrf/kCo5TxmP/1R7fXeOB/LvmKnwbfoWiWHUyVHwMdk2dzwv88Pkpg"
    "4W/1juDi8ZHgIuU7g7VjtOwrJ+ISMHPFPPEzknnRL4kzvswMS/0++MG9SAPuRTy4FyFwdf"
    "qskSzougS54LV3lwzbz5the5UG26t4bK9C2M4UxhbUUAf8RJlkwThE+HZL+WBbG7sf7JOj"
    "NGjzUbFwi2t+vE1qzgYjrOthrG80ohjLaLR9ZAGkh0sTsxzrese7RgK2N/ftG5h5ytjfug"
    "32TbNV7/zx8aH+u4B7urQv3bdbX53x3hP35o9eox4FPj80ZlHgPzeJmQC+QxYAX7NEyG0s"
    "86OM56uuMBP12r1HBM+K5gyr11wGHHHZF/E39YVxudCWHda/Cc/wlJ9+Pjk5Pb08OTq9uD"
    "o/u7w8vzq64mPFVwpfukziaPNrs9XzvyfwgZ8/BtWtleznTd0wlJj3wqUIsEXX2Nb44hE2"
    "h3NNNzXCDuF+u5A3e43fe3/+FYBRYwOuzWivERLJDeWAKSRGcvfSBTcZTrgtQJ3z9I03mX"
    "b73rfJ3DQDC7T17eGmwQVBseHwQVwYjV63IwMDJAPFDCN+x6+Y2hRHQ+6nDGCu2qSHzi97"
    "KBsmrd3mQ4NL9g+PPi7c1XsNuHLi2+WdTz9eBA5bdxL0vdn7BcGf6L/brUbwOHDH9f77AJ"
    "5JmZt0QOhioKheTJyPnY/8bKa6jp/xIJs+7KfaQC/en/N7rRa8wpRrglkB9ZBINP/9F8w2"
    "45dIkwIgFUb2CzWw9kx+xcuQUSGAp21P69rT7CWiq09Xj2goC9fM5V1O/KvzL4ytbb7D94"
    "tO87Z3ELUHFIDq7WqmagLr3/hisIXVO1RGLwuFq5Ixy3jIvyh/oAjJ8Mam/PJrB+uK+CKx"
    "eN9Ys+zvGRoC3LcwKcEDkBEGIO9vCFWb4B6f6pb/VZ3l6T92Rvw7FQFVFyaqMFAEY3VDiF"
    "p8iqq+dQDPQCFsgY0CUKqLiSq6kqZ4OuQoTbTZwMD8sZm5IWIP7oQda76qLjJrffGFJnHL"
    "9nJSUxttusG3xCQVfScthAYzA4/5AiMFgfXoTlfVlaWRV80UWGwIWNOdqKpQMczY5jh1rV"
    "kq9BqC4kNPqEfh8alC/kues0CdakSDUA8cYTRxIAUBnvL/1gPbmM50unwHQkeRYFknaEUh"
    "E1EWMMaEkKgCUOvChLer+SqCGbyu05Np4AWeKkR5Fk8J0wFxwPwQEa/msUzEx6sNPYPWxq"
    "vV0Xd8O1FMpEFYjWYuIXaGqAyNqYEU4oSRHaK6iaaUmSJizPL9IPtG/COENQgVQ4zPEo5V"
    "29I9ZJxaCWzKNRQfpzaaKFHROAlOWpdCOml926yJB0yzpeQsTsMAqfQaltprqPLdLLtjeE"
    "VVAHvXH6lvGdJWJeZKz/+7YDMXy6KEi/joSJegggG+pycpwiJPT2KjIuGS/yyccNgjwV0f"
    "+W6Tlhnmg067a0W0ixSNPuneNlqNayR8UH3yrdVst64RfwhKIAD+ptm6a7a+QgC8LSZziu"
    "bX1qDJR0FSyEDj4+4aD+1rpOIpDQrmqQLg07DwOJ6FxyEWCpkkLxNd4lKzsX7ba/7G+Wbp"
    "MH3SaN017q4R5ndRczGh8CwEW+XKGE/jpypSISrvCZQhQklGfRWPqWMyyAhqgEwu1bIE01"
    "UHztJE05UUUhlOV+pwughpoABsPQnVFV21fhkoBbjOUVQAupYZvemZsKIgB47vzBGhmVym"
    "Gd0z3pDHCBdNICIy3k3jC8NM66wRKVom+FIUNDTogmEDKewFq+BL+Yw0k0FeP9LUGnrBMx"
    "NpxBptj60hzaoGYMcHfWAIHj/KZbOlO/W5RtrjH3NNb8hnpAaaKpqOFFXlpysDIjEbw4qO"
    "+dTCQ4RUZXmInuw37wkGLSZ0KqYXj8k/UIZ0btb6ZDHBBganElYMXQN3EWS4iSIIVFfFI0"
    "rnUVlEqFqC82g2NzhFplR5D0mZzQN5jWlpjACn8UaA05ARYIqVqGibdJYYl7jMUB90H7rX"
    "iE1ZnzzUm/fXYrPJY4E5S4H9WSz0ZyHzi7XdDcS3zWQtDhJuC/3dVS64SIP1RTzYF7FoZ0"
    "+mD1LmzKcv28ayg4R66f7Kw429c3/hHzONT5eDzX7Kt2Gz9GXn4zIUjMjBYg/Zm4QqyLc4"
    "J3937B3aH87mNxHvwuRWTlw3sbjd1ru39bvGrkxBq5TOCEOQL98z3gy0yi9NawP6fx2fcQ"
    "Yc/Vj9ROcm4kNfTDpDM/64SFhOZgZ9xcSpmofYhC7AEuIE5H7sdhpfPx1d/BRlAdrafaTt"
    "pQR7Uy3B9mKtyax13vxUxSimJaqoV7xeKk1coTp6KSA+SaqiF4TYtkZnXstBOrma167muR"
    "FhXIlH2B5e3lqQBws4uawD7ANzT8MJ1a0yB6UoEinNKnmOxr1TyKRZ5T1wmY0UQnK9zH5K"
    "aVwpM5el8aza/JXGswpGAVcGVWmSfCuTZFliAPcU4qQQwB2bfQMsiLD9hpkUbwBe4BEfO/"
    "AukQxlG+ZWXJ4omUDHiM4NZC4o4rdj6IWAFXaiTa/RE51hoqlP0OcHLtbQk0gjg4+UkUGZ"
    "CNabJtRu2MKNIuzAf67yIa2JDv6SpuEymYZlfutW81vtRZ8B3xVFBQHegpXS2owyWSpXJI"
    "V0Cap2sJ3GBmOq63RhlyAKBNut6SrhI33DxhLuJ3vbWcJCLpdpIUAqzQtlNi+MNYOZA4Yx"
    "ycPpILG0+5eO2SENPV7JkYXvZSl3WQ55Fwi5FVc2BKnjzFPZd04W9Y3EaJv2qbo61Sy8Ik"
    "xTq4u1xKbXvmGp2l5ju+YtUqwKnmw04RL7ZytNU2H4A0OQ8u8khlqXa2gx0UYTZOBXDS8Y"
    "0szoXtdFTQ75p09TxXh5cob25+en5+f9+dn4TO3PL66OLvvzq+HwyIp7ZHTqzMYg/1VkpH"
    "5stHqfjs7TRjP+6RaEcMsXeQsz8tF/HmBPdWVr1F/S0rVTS5esXppZvJbVS9+ZriKrl74T"
    "5so4w3fBZhCMspjGnfHljeLNaRc/SxOrexYfqnsWitRdUCOqPVo8ti5B5cDdSiT0Oygr+r"
    "3e7Il6rwtFM0W11/rdQ7PXg9qioK+Z/AmhLuyXb134yMBjCBrsE9g37jr17y1OqZkT1VAW"
    "pIxFSWX9zOIj5xy9MiOoATJZ8FHWz3zDSERZPzNNhJysn1mW+ple492G4Gbosrav6zZwtp"
    "SquGPXsvR2J3QRaT33Xa8l5/WLkQPmDl1rRO+Bwbk/v7y4HPbn52MwSp8PLy7AKH1yzH8/"
    "OeK/XyrqzwiCvrCKhkuow4j1sdNJy4EW6jMilWKGGEWULzj0sSEy8M8jMv3f7rYbJP6XT4"
    "7ZaTLvloI7M1t3pFWnpFadDFEk4f00zcnmdHV8g3OtDG/aRqdadL7CRgcVNIGPOqDE54kH"
    "E3FGrD2Pvk8cZ6umYnB+Moj8x6/YWA6puoSejOBApaIt48fbdvvx09FxDVm/RJ00m04onL"
    "dA6zpv+bqfUOMDO0R120sLhYb5N7RK/rqeYMhcgJLFwkesEBUR6jm1FD6v8xend0g9H/Ez"
    "XNDWxAWodgNeqUP0ZOIfVkXiEcS18vv+0nu4Rx/hY3Y4W6Z3EXvftNl8qGtsYlnNhXvYdS"
    "BrVtBReITvk5pw+0oPsvQgSw+y9CCXWU6RHuR3wlzpQX4XbHYElFxeOEe4KbMTrvHweN/+"
    "A5o0OhIbtGn8pd2+v7ZlzXI40yzJeCD+jORHjELvJyszK/KmvKWB+iIe6osQ1KZm6plAdg"
    "kkvGng5bpUGN0e/zQGXXt8JcBdIyz7jgUHxOhK/c5wD+i3ULw/WJPSr0ZmOaiDtDKRsNQn"
    "dfUDZu469S+9a6Qaytjsk8dvN/fN7i8Q9OKu1LjgmLtm97beEQEyqsZGilGaIBn7gM5YXc"
    "pLJKMPZNxR9eOOKomqDDuSYUe7dnTJsKP3HXa0p+imizoKS1oFgPsOmiJ75cvMAV0eyAlb"
    "YGPTwgMYq3UxUYUQ32rCuAexmJCCFZ7JgQUDZTUwRRFD4am3iwoaeIS1V2wI97tm1tDYsH"
    "v8TukUmspoJlrwS67u5kQInDgRAtFtbAq/B0Qh1EXzYwh/w8po4gYZEHWVqD7E5gJjYqeg"
    "K9ZzzBTGMLtGT3CKPkVmq0M4RJ/QsbgiSixaL8VnZIc+MGXJ7FnhO0G83SF6WnlJ7AbJ/N"
    "bBb3MI4RPYHCgwkW+k1anZBoc/DRN58WcnF9cQKWHSTyo8x5LDZHBGDucmYqam6xw/jKHP"
    "j/WM8VUdnaATR8Ryj65geUfPUCsLHmIbfB95s+aDYREeV1E4qz5ijAyQkAESMkBCBkjU9s"
    "NkKwMkKsxcGSDxLtgsAyRKEiAhE/I94KbKyIdhCQCHc/ItrSDKQJUQgOKhqRzQxQdHeNW5"
    "zMJfgFb660t9cFTfX/+tVW91vzc64HafE3snUPtk9anzWTmOEOdpBsOsnYnClNLVKZ3ylX"
    "fK75FikQFWYfjOBqmHRMIpgxxkkEPJHJoyyKEsQQ6O72dDYJ286IquV895UtrAkX3FNkfk"
    "yEq6LwDi6nfTDClDpaoJ5C7xiNgI7/KPj4zwvm9pwiL688vzk6v+/AwPFW95+kPUNP117p"
    "1KBMFK95Y//1mDewnP5cfbduvTyXFkhMQ2bydKNkBxSmJdpIan8P4ZPh3251c/Xx3z/4/O"
    "z/iDjMZD60HQx/q33i+fjs9/OkQtDroIrhjxVaKZCFq4IMXATjNKBb3wJY6UKSXPfGrKcJ"
    "+I6v1QKBNBjSI+lrOHPz1Wr/lwkREgLjhVMv2P/4LxjCFCraoUczN9of/IAv8yzECGGcgw"
    "AxlmUNsPS7MMM6gwc2WYwbtgc9a8/won/F+l8ftcxft9rsKFyoUYKjoJZsE4QFZBqI+v0r"
    "jYruJdbFdBqIlizo2MK9mhqFz4QJpmzfG9msOtmok65zeLsFHEo+ulkfgm48tGSra6IC5B"
    "5ZA9SYHsSXy7j9AGrMw0U9Ezbb4rEoluMrqmEtXWNEFddgiktuztEPtsZ6mlXaErisot0I"
    "s0YW/xUW+huBtV5aJypuBND0nl0D0+SRXZdJIQ2nQSknFBIckq4HppKodywWt4xtHJBq5D"
    "UDlkUy3fhNUbXrx4qmiZpAOXoHLgFq/9/ocO2SAzwn4qCfNamJUhnUfY6BKOOIegcuBuKz"
    "9BIwPL7RcVCnFDKZR0j1ODfZQBxId2kss2IHc/eVsZ96bdvvfZPm+awWqC3x5uGpwJggN8"
    "kGZ575ut3vvr1OgvPBfRt/HxsdP+TQS0217pcN/Gg1wvStEh7jIMWwa4lhxOX3RJ1jyMCF"
    "rZJErGD8v44ZICmyp+OFWpKf7mM8afcsNqU3Vnngqt5lAAdgEVuaqzJMO5P7JsWSqs+DRz"
    "qLK1IVBOzO0XTa/SEeKDaoqnw41XlAPUg5isqlAZXE0vCKgOre6KMjB/Vrbpu2ctJTbRZh"
    "1rvqrCxfVyrOibygZikipBFM6ziNHDwsBlbBi6QdHUMihd65NeIjTPNOJsHPqhftPRy9bh"
    "wvrFG2x1XRHhLWfyjxA2EhKAHGFkfRIQv7M9dG0mUFuU97SEJtEpFWqNQqrLZysbRxtBqJ"
    "uo8Sn6ViCF4AW0556zGrTghlQZxTA0DLks5oTjhfhT4XAO0DZvFFkP1JsRBfcJ1QGVKTM7"
    "TZkRPAnhnM5E79CW2kJ/37xttG4b10jXRph/iz65b/R6ULWM77/mqmbZwB1obbCD1fj21z"
    "YfTZ9pHkt98T5vGdif5x3Zu8B+WcNlK04EOJQzQuohkXAmOw1kwYEkmTSoGiQVHLitd2/r"
    "d42D0OItwifDNRGsVsysFgTX89aWssqAbaxLUDVW5rwUysZ0NXh94QEu11taNxLZ83wwEz"
    "0OFOLWcv0Mfzij3AEiD5/oy4jqApvPaZUQYIyvZay61QPA7GdNCX/5tGk0VVSrXsCz8orR"
    "x0an8fXT8fFPn0WHPzo3xdyQ+j8y5poQ9rgEpHJVBmjC0wkPCFdsSKxCI5WXMikvBo1Lu1"
    "mvvDi0pVZe6ncPzVaT71f1XptrLL7VCoFEt51vTaHLuCs8j4pyfJ4mmOg8PpjoPBSWS0xR"
    "5yW7iuKn3JtCtQcTvlvpCoNKJEukETCZ0Dnf2xYEzfg5wNLxpUr6i1RT3wWbnfM6azyWn0"
    "xGDsoCrm8RQWjJnlnXqo9KRg1KA8DODADOtlkgvCljIcq5zfoQdh7A7371HzTREGexBIR2"
    "E+kBX+cB9+2f2X3fOQ0sYmEnmFechZ/CuOIoi+tNK1DlUD3h/59c8v8vh8ox///s6GJlnI"
    "CyhMSpcwg2CEcPZ5aVQzPRs6FwiGvgoAUDhvMYYaPL1u+21qcrsJU+3VKZRWRJqC16X933"
    "J4xwQuEMH5WsniGtBO/MSiD1Wal8lU0sTaV8pckw2k0M/x4oZFvvZx+OUo+Q9yND2eOF/q"
    "k7fGB4xq+V/Lt0ikUZcYW9MGiV/h+qEeF8tMoHYBVxXpk1qEbOrw7xiBNw+ZsFnJC26H4W"
    "UcG9+FsIl6sVCOcp136Oj4+gPvz4sj+/OL264v9fnp1CufYLV7U4/ekQRdR7X0womnDeWd"
    "oFHY+1Efb1qOePjtVan3B9hD8n34OQikeayj/jz25qOjwC+Yye6PA/WAgu9rR8Nv5sTFny"
    "KZ75+mKgu6Qu1+7rDy9Lt5dPZ5Gl2wsRp2Xp9nciUMvS7RVmrlSK3wWbK5978V/tZutaCK"
    "mQdVG/g5wLJVe9o4ILNpuama1gs0tQZrxz2khP09hIT+NtpKchG6kru2eB2EdUucp2p6kK"
    "250m1LU7DZe1ewcF1uq9wbdWs3eNFHMAum2f8E+gplpT5GrxT51WZemKrfUJ7Ot3nfp3vj"
    "NBlLBIc+yTxu+PTdF4HP+YaXn7jqcpz30cX5/7OFSgu2zxKuU9/CtSRqwSAMtSgjIgcE9g"
    "tUyfGUH1EUlIZdHLN3TxyaqMaVx7sipjWbq6S5d0FnhzdCCPi0HdYvfxfUU3VRxqrKYgIS"
    "622FVYDCviXHsPme0++bNUue13WNdesbE8iAjDcK/VkqIvVO+oVHWzjDl5hthlCF3QFVXF"
    "hptVTqipjWKqYK0nE7ERBP8wB4ppByFgIsazBcYzpFP6wpCdl27QhRWXAAHXdvl/MZkVVE"
    "GQCnxUEMNEtS/1CcRD6HhsoiGeQF/74ZKPGBkKm9hDrQR2vuiXIrSDr4yxZkyxeoha/MK1"
    "W4NLs+cxKVJpfOC29cXg8miiEIL1UOT2nwd0bkLUCAyyv/sBH/NnwLOkqTJiYvcRE4KFIa"
    "jTmX895KU2AH9vcIx612iB+RObfdJ96F4jNmV98lBv3l8jp9FQ5j4+KWy18f1rQ+1rPa9N"
    "Hm54yMvNjVCHk26jdSc+sXc28UlP/Mm5ddtufWl2HsCw7m5efdJ8eGx3u82b+8Y10qZ83T"
    "ONf40oY/1jvfMrfDBTjJfSGOX56TudRRXY7U4VXW8SM8Z27KELMFnbnlB4tKVNjT8s//Hp"
    "9OTy4qoGMgn/C/64TIC7+1C/vw/3CTLwCPMHyOIs9JBs630JHxpv4yk8S+MoPIv3E56FOz"
    "walH/raRZ8PSSVc8VupYumIyuFME6O1/GQ7U2tk3cZqzPiO3u+iCwv4d7wmH9Fg0GtX123"
    "IrmnyhJNoMjWM2gk5sSg8+dJuvO4UstARua9BzaPwYg1ycXnAOnevPHvks+WQSSjt9JHJP"
    "2Vyf7KlclpQ8tuy51oP2Fda9X1LavNy5QUZ9S1kY8w6a54Em/QXS2AFHVJ0RQzxp8CDJmr"
    "UqEfGNLIkP5w8toU9B3fiuIVKiamZi4tEWWiQO1Ot77oR4Us0ZQvs4hEum3dSJiM8Ssf/C"
    "QKbjwxOjdG+ImLTy9WIdIZhulcm8chehpxBrm5d2Ah0Pnadp+P38pKnOuTBTVULIp4kGv0"
    "9E//YDY3+Dy4z79Rf35ydHJRQ33rNWPw2T/Wh//++yS+z9M//z65JmxDGKZFpVP+kJqJnS"
    "fokxUWtmkbjqlrSOxjwhQ9HgthkGGMJnQhRthGe+gKseDfPd4A7fFWCpTgFwsiy8js4Bw5"
    "IGSq9szmka6kXXq3dmmXb2ltDS5BmS2fOW0NF2lMDRfxloaLcMy39TZkwHdFUUGAr9IAfB"
    "UP8FUIYJkbstX1a+IfmXYHZ3wFwT1LlRNylpATchbOCZkYeJwFX2d85cy8J6nQPUlA9ySM"
    "LghrYXT/q9tuxVn/jCgxQtVGJvpf9Nap6nDbXUgTgI/PJOBg/PGh/nsQ/tv79k1Q7IAJbm"
    "TlqPdoooGGDTl47CGTJrgy83fHKW77w9kMKRiOGp0R1ACZRLUkiS2VQTPBTryLOPZy4rpJ"
    "GHtkzXCvUW1DbC1zaNMzYTUhDuyE6zF+27SsPUV1fVZWvIPDU/nINTaHAc9ScNEbj76f8v"
    "3b1lq0nD2PBh5jAxrjHsQ6hDxjautdQ4OZf/haL1FvgpEdvWwXMVfQDBuMa7oqtRpTo4VC"
    "TKv7HHo26Hwmel2DnZlZja6Fm0c4cvhfU6ToethJtKX7gI/ou3AqMaiPCD9e8MysWfM5F0"
    "QeAfTetp8APDjWHQzo2c1vj2HxWtUg+SNAuE4qv4uYRFZsL5fPxGJKCOh4q51LUEGzaPE1"
    "26dzM6plSkJxSZdCFpcsjapetlVbGT2opMAWogjtJmSmPTcZ1yEerCCOKEkpMCJRTqLW2M"
    "HUMzhjLA1/QKhqjUTPXE1HiqryJWmLNUOsU/IsCkp7wlpEkEj6IJoC7gCSUdNk0DSTT2RH"
    "2dgBOYx6w1bsjM1rkR5pS0g1vkY0kSYJVaQ1E5nKC7aiauzn5Dfo2amattAlRDeiEWwuka"
    "osWc1uCmw9OsOKjtWEPjiBCBXgi0U6EG+OlLLKJWXJyBQZmbLPkSky47dMGb/+rT7Dqg8R"
    "lpkbeXeXNAV7L+Ir9l6ESvY6qI2wHvEG3GhEMWJ0uSBlAO7h0rRMiXsGeALAN3YIhev/5b"
    "jeNFv1zh9uwIXrBL5vt77eRIRc3PzRa9RlaJwMjdsJuDI0bu9C4/axAsaBXcYiI+yyDMa1"
    "rCrwFlUF9ivGUbZ7kdnGks9+PodM/bsxSHfsejkRlujOqpROvAnaU28njenZNjV8YAiSFh"
    "GFJoW2EbZmGV4VsLdeg5kWkglFn8IhHlMDIzo3wALMD7+RoB07R2qUBXp7N1rfVTDWmluG"
    "ekbrLbpvKMsXU9Ao3rALrUzmEeFACZZHl6KSylPRFaSyH0xS7pDnUcJ51CSvmqnY4IeOJM"
    "/VxFNJ849LcTBRgj/BwkO6Rl6g3upioo0miDmNdRmGZrlcz2IMDpSayOKHI8XybY7tBHgo"
    "GTCHRHxTG0Gl46ijaVu3Ai8puDHFtBpDKja0V6yisUGnVsyZKhob8ble8BIm4gcdEx5UQv"
    "lduWYAjXnhROTUTBRMPkQ9kfrvvdEH5gwGJZdZ3lrHucqQXSCKM0V4akW/JWJ5e+1Ov2wE"
    "Z7P6GSl9ws83Y66Z/IsRjFW78sCGx6x0mr6F09Sk5iyH0d1HltPivj+qyLYM7vul/5eFG3"
    "txEPuaZIiecywHm/2Uks2lZjPYcnPw2EMm7Ttl5i/mEOZhsJdubzh8YOCZroyw3bWA4AUW"
    "3RPSOSeqxHYZFi3DomVYdBqtvwsa7S0lpqWlh/R+3/VakuYvdGOAwh26Vvn/LhTYsILNlW"
    "ArpUpFdqC10xaGT/ACaVjeeOYawmRkLGemHRjsU/q3cwupIpdgb6olqMjAvBwqso9MBqXV"
    "curIZTt+d+p5KfDwzXJEpDio2wT3KP9v+8d0GRhQ/CG90cF7y390hPgaOnOdS4nHLZh5B4"
    "Y9KoWZHVJs+AmnWPZhMY1lk4Yzb4kVQ1S1nVD+7CIF52P9a+fT8UkNiZ+n9s+zGj82n/mk"
    "LDL7aDs3icz0sYCoWUCItW3Q6QDuEVGW1h08Uwwnf4QyTaAji9Pu2Jrt8CZ1jK3LzOr5iU"
    "/T+IlP4/3Ep+F4Nef1SImuM76C4BYfcCl+ZgDXGV9BcIuPvV/t1amDWVe7e/ViWYteu6vz"
    "MoRwctM8H6HsmufNFqG5APWQvR2cP/N/5UfUldJCkMai6SWpzOo8OT67PLs6vThzAXU/SU"
    "LVArQkAUaPVNdGy/YrNgxNxQcRik9gRC1J/5mJsQPqHZyqOfWros+xUzwK6p9B2M8hausq"
    "qC9MtHaGHh8TDQJxllbRKPClMNPSbdiIzrClxET3sS70DqI2FVeh6NydzadCAe2C/4lFvI"
    "/GNfjPovKDrtvPAfqXyhVdZlWyEs2yrfkVVTxYOoPmn67w4hTWc/YsPods8pHlnd6OHiVl"
    "0S3KonmO9Y3O9JLFBBR4pItdKYxlfMF+l2Cjiv0lAzQBt62U5odNehhRbzYhHt+lqJwytY"
    "VCKzhPq+EVlQwTK3U8iawzvsVAElmoecuFmrep1NXnqmbWyWhCjYMIjc57uZakzikwcKCs"
    "RqZwaTG+PrAK6pSJp5iYdqVfY8k/MrAy/cAQJqqlXjFFpH1gBoqXgsaajt3ADxH1wcXqoc"
    "JwlFdra/cpOIzkRnuOFUYjd6IIUdRee6V15tqC6M8nJ6enlydHpxdX52eXl+dXR65YGr6U"
    "JKTeNL+CiOo7WRyZNUHXEoUVs3FgRVOMVerdsGFfch7LchLvnXQFRrFs75JD8Xb23cq9S/"
    "y55tNI/1oP/4iB3UtTCbNR0lvU+L2XrIX7QuOc4UHVvDTWdyGJ3U7w6CVWTrOuphDTRu7A"
    "FCG+ts1ZVxjkoOovXCyCysMew/VowhmCxnQOQtSMPz5DDPpYQzosZxdWRCUIoOW8RArBi6"
    "g4363dR0pppd7S4qU0KS5UUlzQ2EC8zxGvFuUfKyTm3fKQBUO7OV21mHrTbt/7+HnTDB5P"
    "3x5uGp2Px4KRfJBmxggKUjrbgXRmfYkQ6vHWepegcsb6wqr4lUkQaxDTWMYKYtbVFIIYdg"
    "emEMQoUqEOiRCUqPhZ4/9jIqqc2HKQyHv9jJ4Y/vuphp5mBn59EtefJgqbPFnFukREN3Ri"
    "iKwAtq0bQSDELyLsgVC76Zdixzhc238zSHzVoG6LlbYFVjg+JSeCHhjQuksMF7a5F7zEKt"
    "RJmWAWH2VuGfjEFon/jggsp8P/4JE54AKjZZq1/uRiHB8JPb5MathW28wRElJOlHJimUSK"
    "vZMTV+9uape3S1EJ68a2e7hZ25uz96UF2U9VQaCLD9X2niNp/c9eGumADqo0elSr2oTmgy"
    "6FbD7oW5aRodmJ7350ZHYV3vvio4oC0mValANkldMIiy+mupLbs8McucXuP8jFtwvi+3FG"
    "o8aK4g3hpS9vA3Dx8hgXXlm2/XhFUbn1u5WGKrZdIdORtyIpL8YHK2tI0J6TBuvTNBLvab"
    "zEexqSeFX8qmVrXLiiKC/MJdqK+ZdkWQ88P5WEeS3MKjYVTY/YLuKTHTwkG6U7FKZxwG13"
    "oXFsKQvi72yGVpugQik8b+zIAsN+FOTxNbgcClmhOmf1LecUTw+5QyEhzwB5SdyJj8Lz9S"
    "uO9CauLtYSc6nFsMELTulLhCRn8KaIbgaQhAyVFG0fXA0tDH4naGDgpC1DvrLGENTVY0gx"
    "MCJUY/ja7kwA7RJ0DFNHZ1Nv40bgS7zh8PMr/GOrTtV8hpSZYpirrg2c4WZN3Pb03O5Fz3"
    "8HbyKwbj5jaE5UCu2MvF9gg3AxNhcmhSxmXg+JTJnOmjJtL6Bsm6WHSFaIzHtGyS4Kebix"
    "dy5YDoFp0GUuRgdp96YM+7vhdEkkoDrfjhU9SvyxryTKPspqTCq5h84gkEkQQSMoPJ3pfJ"
    "Ean0UHJqs8CxPSg1OOpWZ3mVLxSOPzoY/1b71fPh2fRhTQLHh+py0VzMbfAWKKtlCESyxW"
    "pdNr9GQlpT3Zja6sqp0UPc34m4ZFIeQnK0R+ok2dyC3IwxV1aZ64JDTwjrQfTKfPGkHigi"
    "V5mdYz8Ofl38npUSC6X9m9qRg0fcQGGvEvPIQn0NOW2f5TtA20ytLALwMGkMhaNDsWrESm"
    "RRjoBAe7SyEd7P4mms6Sznh6BkilnFS609MnJ/FdLoeE5FK9iWxUkqLpe8dcqeu8CzbH1Q"
    "RIqMAWVxEgpy+tRA2mi4+B9DSWSYuvh6SC4WbFlwpfyfIZPTY+OmkUq+U0ivn1qWw8CNNK"
    "Z05ONuxHGNUb7jPpNpqknSZcL8/R2sMQN/ixKGD2lvwK6zZlR/vge73Za7a+Xote3RzuPq"
    "k/PnbavzXurm1rCFb7pNP48q0LHxl4DF1FgzahVIdtqgTJhPzIiKYRuo6fs5a881PJpAM/"
    "po4lLyOoATLZlTIAq45NMzOoPiIJaXBz3lW1y+rAGXKN7KrcZUkhLaDeZcR5VQCst6uZ9v"
    "KQWgus/5BOga1zABUAbsMzVUXXbeC4ToGvdRYVsSOYnEL9oulV3hd8J3epKuF2LAE+pqej"
    "52otyR1tqwHpOzt+nyyhx7vbepEgbTqjhgnOVEJN4U9VXjA5RL/ZtS8MLHy6BE0V9gKOWA"
    "LFbNELnplWobSomh7buUkaB+9QMUciOhUgkSU0yllCw16ufviTCkSlA38PNq4iGjQFRBlA"
    "KQRmkpnboSizPSR3Gl/RWZJiW8qCr0tQQXi30QmDmDgyYCGp1ciKpoIgbyUVVRyLGbV0L4"
    "1U05PVdFfs2FAq7/C7YqMpxKX9xXatXO5dWilap7+dVO6FP0ouD7AnQTIXIwfaamiqeNE5"
    "1wcVFUPrP6C/RqJ4svh7AeXq+I8asodQoi+tSnkQMklnsFCoAeGaXGyOaTZY8PwFFzuWoZ"
    "UytFKGVu7ppl+JsCwZWllh5srQynfBZuiilVHV8ZBITSdYXBywydou2EdUQSW9sDLjXqQd"
    "4Tyy9Wr84g2QyUiadxc8dvtL4/ZXET0m1DkRPiY+g1AxW8Prk/t2/U4MguUixtzxHfgaqZ"
    "Rg/nuTa96dO6BQNTbiqjTQfKk37+GjscJf6HzhZoXHdkPDCK5ymkpE0Gtil4kV0dv5Eo62"
    "tR0V7EgQ+DxTGnFsJmPq0EhIIyEdKpkRtUkkoJGAwm6VFVGHRkIa7hyj6XMjm2i3IqlcUb"
    "+t+F5keLQMOi0hnDLoVAadlhPYVEGn8Q5Cb26WmyUTCPWyCb/82sG6EtNlIDIWryJr+d9t"
    "elFv+d0wiXSgOpdqSb7TkWfQWq9pD4rCKIiZc5XTIIXvchBASA1kUvoCJWjgS12veotpxC"
    "6B84oNBi4nOra6vlJDZTVR2wacnmH/6VbvlK54jbizwCVrfzDpWi3atTqbG5wik+jsISmz"
    "PSmn8Fx8irn93mSB2ENSQYiLj2808Y9MVRKc8RUE9yyV8neWoPydhZU/jQ2etVccsYbXtR"
    "92yWT74fTth2Vzxkq6dG3JJ6vG76OSSv8apX8lXW6cWubOtJ/Arlf9fSurVIlljwYF5/tB"
    "VH13+1Itsbq7Z1CqkFW30LqjGC0mVJQO5dPoWAW9iCtCH7v129tPR8eoPz85OrlA1p9xZU"
    "0LmFOGppZgu6kl6E8LLarxRDq3vEObSwp9G6vYwfd259dr0PVf+qTb+3b3x7VYzcs+qd90"
    "2nWo6zI0qKLC1Xqn9+0RriuGOZ/xEZ0HPlwxpnz0t9Zd47YpHPNzYpXtLUndl51WACunbT"
    "NSvN1S5am//86BvYdIAp8TeDxVND0H9n46CX9O+O0eiTkYEKSULMjJgjF8VSOms+X649tD"
    "/oYhBFzm1TXsrIrU53j98fG+aZdhA3p+Ot89NHs98ZE61UyzLOfxfKbmjG/3U0pjSKmNIV"
    "x84lezKSleGhlLEgwQLpdxaacFQrZiWhKrrxDDUoaaReVcq2tNS9431WdY4g+AWt/u77MZ"
    "llLY99oE9yj/b/vWvTKs7C3Y9jay17VEWfcuVozR5CDCaOe7Xkuy3FkF4gdsNXSt/a5Lp3"
    "hI1SXSKX1hwuwGLQ4dq5s1I/rY7TS+fjo6izDWZZ0Amgx9hziKCUawrlRoAwQ1oaDUU81J"
    "OadTsPCN6Zyon9HCbtf4ZE/65F7jhHBvp6URVF5hfaKMTX5LiLPoPnStJkWKTknaElLSKr"
    "hTqyDDIwObg+iutEk1YXxkleuQUHy3cRG9CG9HJpi9RBUMAdhCbWyZc/wedDL8Y6bx6XKw"
    "2U/5NmwuiUKxd1wWZfhJDib7CGVr0jLzeMfWgP3h7H5FmpQT102U0V2XSsPPGjy7/c0jSh"
    "h7rteSixgHRq5VW+uugmnRYoNx1dGKrcdDR908deNCxJ8XP30WI4aQEso1xAnlX1N8YikP"
    "YeV2O7cBFfhJNbiaumqEC/kCaKEwRycmDgHlWi6/8azG/1B0SDeYE1PTrZa+omcup7ZOF6"
    "nflmXrq0n9dvf67eoNy+Yj9tNJD3FOD7HUe9+FtCz13vfA5bFGNDbJ9TYHSKXuW2Y+l80T"
    "Xl7W7pfyW1Jg91j7dbCPUHw9bInXeb2p3CnU3WdDUeecv0ixVcnRhFKdq6VQXZwrjBNteo"
    "h6/IImHKpCO+TaKiUfGIJOOssFVwYjOvUUOnOE7vmnW0rEYSWhBxzY1ef2/fk3HSyxItQY"
    "TR3YrmyxPK1Ed38ifDxx8D6eshveS1IL3q0WvGJFCO0EJdhHVUH3Y/EZ9Fnrtla4ZGvxzW"
    "s4HGpUL750QdAr6jKDffBQv29co+M++dKwfj0JniKpHOtp/OrxbvVQVr17RGQ38IRpcxp5"
    "yrbcd2DlCR7VGXaaCNIyvwelsWvKpLudrvip8h8as+VH4+4SVHF1F36kqhiqamXBd0VRQY"
    "DT7B7xm0do74jQl/wwd6eKrsfW0o0gr1JTztOTywu3ni78kVRKt8uFofuIfpzS7fEeDKUy"
    "0+5dsHnHlZv3iLWydHNZ3AuydHMlSjfvK7KF1W62iwBH1BjIUrzZU2+4IoD7zbvelD+8IV"
    "bBTMO9tAUk4+UNNd0QrWB8axWX14gaBh4VANatO1FVoTLwkD8en2bjZWXPUyWgMnnifek2"
    "TinCaECdzPX1sHpKH1ZwW2N0boz4mUvGEf7U7GB1xXRNe7YK4mWnYwmTeCGAWY7pR2e+ik"
    "CWMSbGEW4j2z64cm9S24fVoDQpICJS5QND/fnPFxcn/fnlaDyMTOKIHZgYsSLSnH2xKuJL"
    "BaNRZCTJTiNJsmawVzh5vfjmADJ6ZIuuLmkHk3awXVtr1tvB0phqlNGIzjc21dStWSokP3"
    "nf9mK0w5vUuuE+YgTVNBnb3NpQd+apKE4EY3VTWx+2ipZWFJ2BQtgiskBtVpDqYqKKQoWn"
    "M50uN8apYU9TUZSmGOzibKLNBgbmj802Peke3Ak71nwVBY6r+ljRN93MxSQVRcigUFVioE"
    "0h22ZTy7GYqymmqihcdgLIhkBVL28urFcSamqjTR2CoPy0xEQVXU+78W/tI1IeD8Omi6rq"
    "zoVdeAL3BaetpuRaTSHD+bi2CSchGdcZkaLZNEZT/oUQkEDnZ2XlXRgaCoEqxHDlY/eP7q"
    "ej4xoSP0/snxcRBZQLmVFWfSqBMbJWWi9Fieo8FV9gd7c+ihJBW7yH4oV/rWho12e3OrRl"
    "dgUdPHbavzVbt41rUUJP49+jT7q3v7Tb99f2Lhzcr3ezxul4bAvhaVf5iuINGyxta0/e9j"
    "qPiQOJR9clqBy4Z+laoCd0QA+CK5reZQHXJagcuFdpwL2KB/cqBK7d0C4LvB6SygF8nCoE"
    "4jghBuI4HAQBMcOWnpYW4hVF5RC+SLP3xm+9P0U57aWLeT9dzHtpHd2Fj3kvgXo7J/Pewr"
    "MDL/NeYvX2bua9hKkUfua9RK4Qb1elPV0zqmuj5YC+YsPQ1E2hehSzte3JKgrZ20Yv7OV7"
    "t8Pwhb3ES8YvpADJTgPa2CNftUx7v6ygGC8FRHc88GmqCtGO4mD2EiuZ6J1+We0mEmYvsZ"
    "JJ8TuMhRF7e0w8jLPvJ8fEDKbOsBTpuP35+en5eX9+Nj5T+/OLq6PL/vxqODxCw6Xdn9uJ"
    "bEEMpEVRSt61DPC/FBMae+uYX9II+tho9T4dnf/0GU25YIgmyitGxOniHUjwfctbJ6YMyw"
    "Th8oXeyBzWLTp3ZQ6rzGHd5xzWbZ/BttYQcwqvdIo15zBZDUxxElujoVOpImJHPzA0mw91"
    "bYRm/Emv0UyHeFMT/zDhtJsphvJsKLMJq/HRzwSr1rFJ0cKgJuYHY9SRu5V7rA9j9faTUa"
    "xfxG09Hcb4SpDdXXYc7TrhNwgDXTcMJaY4vUsRAJtzdmt2Lg/Sw7mmmxphh3C/XYDda/ze"
    "+/Ov4OEKS3zANBIV+pdcZThAKssMl7rMsMo3veyVpFdUb9JUUfbOzFlDWlaEfw9sNjUzql"
    "JhvJ7pElRQ0Sw+RBskyTC6Pf5pDLr2+EqAu0Zw8L0iDojRXW6c4R7Qb6HxTSCqeM5By9Tk"
    "ZkVRCcC3nnAQ0FmynApBWtlRuczHgqum5smhWum4JX6pDu469S+9a6Qaytjsk8dvN/fN7i"
    "+Nu2vkrtQ+AaD5uO+ta7TQzAkfuyBBq0KaV7H41Kodt/jYn1dPdviQVuHyQFqBDh/lfPW3"
    "3eBjmxZ3T/BJZA1qb2hKUhlq37g0laitgDzElKXtTVbQq6LPMXRMXxiUPNfQwnYyswmd6y"
    "oa8okUovKPl+hjt3P76ejniOIQxU3dJ33yNJoo5Bkz0QT0CU0oxxQ9/cNflClHdojHfK1z"
    "0rGJjb/+ffoMU/KbdM/4jCNlzjCfFTXvkNVzBE2VJb8A1v1NrPdeQ6U020uzvTTbS7P9vu"
    "h20mxfYeZKs/27YPM7sM/Ue4Pb9v1942vjGinmwJbf++R7vdlrtr5eo4Wi8VP0uU/qj1AQ"
    "B0w3XDqGFjlqn3QaX7514SMDj7kMWKQt5yRVrYaEUg0hW45Hvg3z9EYjihEvyPgoAwwdLk"
    "0rh6AcLC3iTXX63bsvKcf1ptmqd/6I9hw4470v4M0fvUY9wIMFNaLSxuNdBy5BmV+inJ6D"
    "k6N0LVmSerJIi6W0WO4dnJbVIiuiPioJqjQDSzNwaYFNZQaO2BOKWLKVy38OrVrfTlgqG7"
    "snaTEqqt2X0pgQ1e5vWLreyN4mGI2pgbACBZFto7hl3T7+6TMEodufgUpC52AmN+gCTRQG"
    "oeqIIz7WjClWkUL4muI8QkscEdi+nduA8f07GOkh78yqmWBb3z8CfjU0Vf7Db9qfnxydXP"
    "zE72EZ+7GBPyP4X9j6bSO/SrF1L5iAz/yEFUPXsGEb9Z2RzKRUtYgtw7597zlR7Xw3xi/A"
    "Axr4VcMLrEobvrThSxu+tOG/L/uftOFXmLnShv8u2PwObPjfWrft1pdm5wEs8fzodOTMPt"
    "nUut/71mlZ5n1zbhCrXufuLfnU0J6j5JiEgvcuReVqLhcPr6hfn8NN4qfL6SQpp8HjLX0k"
    "osJ9Dvj9dBL+nPD//XcO7D1EEvicwNutB3KgH6SULMjJArgOzaXybP5BUsmEnEyY0Cke5D"
    "2DI4glIzZhBH8MUxmZeVkRJJfMyMmMkUJUDVRqrujlCeGJIpfMyMkMIioy5mBDgFAyIPdB"
    "rXO9fZRHWAqRSibkZIKq2ZlAObgQppVsyMkGcXf+TDm4ECKVTMhrtPD4mTOaLQKUkgV5JS"
    "QZ+SkjP0sOZ8kiP3fan1nGfcq4zz3bTd8+/T9FhGib4B7l/20/PrQM28UWokM3i/g0+Uug"
    "ftEEYuGIz9XVWmLEpxjH76mnrGMsQjH56EPUm2AkhESkGBhhMjKWM85SEYOJFPSCl4iOIb"
    "5RMxBdkM9ucKYmIi6XgoxQjUU0D9jaXdJEUvJprG6Gs7nBDwEZPbnr6EnO5DDM8TEH9vBi"
    "Ag52uvW8QRttZ41nwNdDUubonJwon6YB+TQe49MQxLLVxXaXMLh64OAVQGXAOUhXRbxTZb"
    "oeJ2S6HoczXZn2PxE432jPTRJT9tWhCCCs7WW2EH9e/uPTzycnp6eXJ0enF1fnZ5eX51dH"
    "V3yseOLwpcsks1Tza7MVKP8KHwRAnygn5xfZLHwrGpk4X8tp3HOFwbRC3kp6LLtJ7wByj2"
    "bYYJTYRcWUIZecg8L4Nu1SQuSLFO8SfTgeKrmy867sdxCf/dho3Ylo6xkWfQr75LdGp/ml"
    "CZHVr9jQ+DdX++S+2foVPtE18pIz0rr4+rd7lSNREuvtXqRIhGzI8VY5b2iy1RVRGGo27N"
    "rZsOdyjEPleFc3Nsf5Xh8dm9ABnY43g+oBQ01NNtFmHcy//PYyL3eNlzKbYUXfcGHVxSRV"
    "hWhm0AJevkdrltLIgJtjtM2qBqsGwxEmbl/34XgLt+EblqFssMJemKg6oBAKtmL0Hd9a1Q"
    "IUItL2KcFW0r5VNAA+UkYjOieRrfmKmna9BVtaq2Wu//okOZnrL/OES5EnLHP9K8zc/dJj"
    "5Tuck837UF70jdLCt1Jc9B3Y6t6iHnKfNH5/bHZgHP4x04yy1FWQEcTFuxY00LY0c5kR1A"
    "CZjCSWgdnvKTB7b0GVodkyNLucwMqSvLsOuo4SCwpA1zLcNj0TVhTkgExUrsLH1gJ4hMob"
    "B5GB8J7rteRQeGspzdyha50FEJxu992zmwA6Vn4oPSx0E4KGS9R96NaEzZ/xBQbVfTUieg"
    "EKNwD8/0xNkw+dKYyBZhz2H2ztTlAEuUVNZK3JazQ0hFeCCSqmQVFkJpoKsglE0iuc0uC3"
    "/cBEaL7lsbAfTNHBdaFBHeQhVZei3WGfsNGEUt2azn5ke7yKR3xlSadGWUSoWoJTw6psI7"
    "5kFjNPgGxbBojdxeRfnKWwBVycxTehPytVEcCSnlBvGRZn7aU5DNY+QmmvLrW9umxqdxkS"
    "HItQumWG6c6VneJE6zqXFKczM0qqdi4lCtSKZ9BaUfoXukB0DKIpo1NsNelYcNGWI4dVIc"
    "WiBecOXXxGIhaGifAYKw20g1UudTKTzmY4QnYuduoNRNWq5TEecN1jAum3C7t1ia5NNTOf"
    "U6UoQSpehLV4PMAkylOZfLQHSGVQdZnPdvEOhzkcm5zmjn+77LSjbekmVmrayfHZ5dnV6c"
    "WZm5HmfpKUiGYlnW10phdo18GMWd8+bNKxLyUePswzKEXQp50GxbcxsGGo+FUb4UPUJvpS"
    "WDicjQ5+Z3hkYLHdveCZiT7Wu7910eXhyU9RUZ+FzSstJCWQd5OOF5O+cO0PGJrljPdTlf"
    "eoL415BFpCExxhG0kXC+MhL3U0zPcGB6B3jRaYP7HZJw/NVvMaTTWi9cldo/trr/14zbcT"
    "9sIl0zziVvEZa3Yt+CyL30NSuTCw4lc+Pyej5JoEeB2CyoG7rRg7I1+oqp9Smv5KrR4wnM"
    "u66yGTDC41gzVVxwMuTNNIRT9WDQySValWyUYKoa/asIiaZTneHz+ltKCU+Q3CHME856CX"
    "7k2ycuQemZPDVth8Xifn3vH4QFeY6ca8IGqgXrv3CGEzVoWA98V8O5s4o/PTTyWzDUqWbV"
    "AZVBMCue0lGAY4c+hmfTXTXuK61lXsf1t9ruLbeve2ftcoT1jsnkKcFBXrYryroFio6lwn"
    "bCE8BTHVoe3rtRT1oZXV0FRBsdZ4ZFKkoJGi63a5ZoL4spjOqInJaPmJL6ma5es4u0ITOj"
    "dYDWkmQxA8uqr0HB0LW/QNItwrfx6wEbUqg4In/i/pbimTu8XlTVprqEtQZrt/meyhu4xW"
    "KRe65+dp0D0/j0cXrvnRNayCYpkdhkG6CuJdvOsEMuDnEcbA7pQfHfFVi12qKtkCT08uL1"
    "wzIPyRZAHsPtTv78NmQDhAw2gmRac7FDIuvZa3y9heVVKRptetVATdptLQwVPgX6TC4F5L"
    "VBYM76gUQVcqVlRdI/gDQw6pXflOYegZAqbo3KwhRq1PNZN/iBl8iChXQaPirYqYMlIXWF"
    "DjZaxzrgEHhv/BI0e3XhWieuG3k2pCudQEL9vSilhemgqKV8U3OPG9D2lXtI9IlrAIFsbf"
    "fVG8PQJ2L455n24NR0WGLckZX8HtqJhIxJLIUD1DIUwzYwLXPVcT5SjTP26tJPV9QtEU/L"
    "JWIs7YoFP+GzYw2EfFLzX+w0rId65qowlic2OsQDx60+r+oQuxCCP8agcO+oSrrdylT4Qc"
    "Rqipjewef1xk0+AuMEXqnn2x4hnfDrO170vqYxR5WEVYA2xRqrxB2m/YwkjKZlI2KwvYxc"
    "hmzMSzTJ4He7xcrynWK6NzI6ridwK8LkUFAU7VLzGhXWK4W6KpGPwczQLwikICnAJgLqpR"
    "I3Nw1YpGBgFF4Zm1iaqfqoIL9yLNwr2IX7gXoYVrUD0TxM74CoJbfIlnAyuMRrQFSfL0Oh"
    "SVy98qXmyQBehdcM9SBYOcJQSDnEUkx1lKfCa5bEVSOYxl+uzexYBkt6ZLS3pJLeklMfa2"
    "63Nz0hXNNSKMvZ6rtSRjL+VfbzJwe3Sst/a2CUY6fdaI5cKGSlYMqqqa1G4l9xlRqC8CEW"
    "Lg2h6LmFdzQe0KI5aVFcJiww70gueWRUtKoUvFm2CzRh/KQiWpz5uhQRcMG5kDPIN0FdSu"
    "igfbpJkMWrSiwJ6n0lvPExTX84jmRDLwsKJylJfL0DQrB4s9ZHuTDfxu+FsSObmDRxg8+o"
    "9zNomSlH3XE2Vlwx45mDlDU0nLMNqJAlWFxIrHYzziwizEIfDzFuISNMJPXdMqCAsfiyAM"
    "xZLv7Ap9FlW01LyFe0jpueTSc+Xq+cIbeOjktdaQghwhdPcSXmzud5ILKK60axVkvdM0ot"
    "5pvKR3GuGisHfX7GJAgFSKemUTBfx8nukRG1cP/4gJe3MJcr1Gb1TipQMPeWjlq1stkPhj"
    "c/2Dpdu/khjc+L3n463zEkUndDnDPS/dLeR4lSZItY4NbRQpidlXEmUwZTVmnfAV/3YVLN"
    "q8l4DNDeu4xUsyr9hwqmWnPV09JBU8XbeS8w0vVRb5ZVbVsMHjVC7q4wQX9XHYRc3vaEZW"
    "yP2vbrsVY6BakQRFFm1kov9Fusb2MdU7AVwAI/kwC55bAQkEJtj5Yfbv/wcRQRpN"
)
