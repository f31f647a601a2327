"""The business register that a province loads (SYS-10): files, and the companies in them."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "business_register_load" (
    "id" UUID NOT NULL PRIMARY KEY,
    "file_name" VARCHAR(120) NOT NULL,
    "encoding" VARCHAR(10) NOT NULL,
    "sample" JSONB NOT NULL,
    "heading" INT NOT NULL,
    "failure" VARCHAR(200) NOT NULL,
    "as_of" DATE,
    "replaces" BOOL NOT NULL,
    "rows" INT NOT NULL,
    "refused" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "looked_at" TIMESTAMPTZ,
    "loaded_at" TIMESTAMPTZ,
    "withdrawn_at" TIMESTAMPTZ,
    "file_id" UUID REFERENCES "stored_file" ("id") ON DELETE SET NULL,
    "owner_id" UUID REFERENCES "account" ("id") ON DELETE SET NULL
);
CREATE INDEX IF NOT EXISTS "idx_business_re_loaded__e4911f" ON "business_register_load" ("loaded_at");
CREATE INDEX IF NOT EXISTS "idx_business_re_created_e27bf7" ON "business_register_load" ("created_at");
COMMENT ON COLUMN "business_register_load"."as_of" IS 'the day that the file speaks of';
COMMENT ON TABLE "business_register_load" IS 'One file: looked at, then loaded as a register of its own, a generation.';
        CREATE TABLE IF NOT EXISTS "business_register_entry" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "credit_code" VARCHAR(18) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "is_open" BOOL NOT NULL,
    "address" VARCHAR(120) NOT NULL,
    "capital" VARCHAR(2) NOT NULL,
    "load_id" UUID NOT NULL REFERENCES "business_register_load" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_business_re_load_id_6370e5" UNIQUE ("load_id", "credit_code")
);
COMMENT ON TABLE "business_register_entry" IS 'A company of one generation: nothing of it is kept but what registrations use.';
        CREATE INDEX business_register_entry_name ON business_register_entry (load_id, loose_key(name));
        CREATE INDEX business_register_entry_name_search ON business_register_entry USING gin (search_grams(name));
"""
