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
