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
