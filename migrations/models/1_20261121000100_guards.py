"""What the ORM cannot say: partial unique indexes, checks, and triggers that keep evidence."""

from tortoise.backends.base.client import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
CREATE UNIQUE INDEX binding_one_per_identity ON binding (identity_id) WHERE state = 'active';
CREATE UNIQUE INDEX binding_one_per_account_and_app ON binding (account_id, appid) WHERE state = 'active';
CREATE UNIQUE INDEX employer_one_per_credit_code ON employer (credit_code) WHERE state IN ('waiting', 'approved');
CREATE UNIQUE INDEX employer_one_per_name ON employer (name) WHERE state IN ('waiting', 'approved');
CREATE UNIQUE INDEX employer_has_one_administrator ON employer_member (employer_id) WHERE role = 'administrator';
ALTER TABLE notice ADD CONSTRAINT notice_has_one_recipient CHECK ((account_id IS NULL) <> (identity_id IS NULL));
CREATE UNIQUE INDEX invitation_one_open ON invitation (account_id) WHERE used_at IS NULL AND ended_at IS NULL;

    CREATE OR REPLACE FUNCTION audit_entry_guard() RETURNS trigger LANGUAGE plpgsql AS $guard$
    BEGIN
        IF TG_OP = 'INSERT' AND NEW.seq IS NULL AND NEW.prev IS NULL AND NEW.hash IS NULL THEN
            RETURN NEW;
        END IF;
        IF TG_OP = 'UPDATE' AND OLD.seq IS NULL AND OLD.prev IS NULL AND OLD.hash IS NULL
           AND NEW.seq IS NOT NULL AND NEW.prev IS NOT NULL AND NEW.hash IS NOT NULL
           AND to_jsonb(NEW) - '{seq,prev,hash}'::text[]
             = to_jsonb(OLD) - '{seq,prev,hash}'::text[] THEN
            RETURN NEW;
        END IF;
        RAISE EXCEPTION 'the audit trail only grows' USING ERRCODE = 'insufficient_privilege';
    END
    $guard$
    ;

    CREATE OR REPLACE FUNCTION audit_frozen() RETURNS trigger LANGUAGE plpgsql AS $guard$
    BEGIN
        RAISE EXCEPTION 'the audit trail only grows' USING ERRCODE = 'insufficient_privilege';
    END
    $guard$
    ;
CREATE OR REPLACE TRIGGER audit_entry_guard BEFORE INSERT OR UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_entry_guard();
CREATE OR REPLACE TRIGGER audit_entry_keep BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION audit_frozen();
CREATE OR REPLACE TRIGGER audit_anchor_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_anchor FOR EACH STATEMENT EXECUTE FUNCTION audit_frozen();
CREATE INDEX IF NOT EXISTS audit_entry_unsealed ON audit_entry (id) WHERE seq IS NULL;
ALTER TABLE person_key ADD CONSTRAINT person_key_destroyed_is_empty CHECK ((destroyed_at IS NULL) = (length(wrapped) > 0));
CREATE FUNCTION consent_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'consent is append-only'; END $$;
CREATE TRIGGER consent_append_only BEFORE UPDATE OR DELETE ON consent FOR EACH ROW EXECUTE FUNCTION consent_is_append_only();
ALTER TABLE site_notice ADD CONSTRAINT site_notice_published_has_its_time CHECK (state <> 'published' OR published_at IS NOT NULL);
CREATE UNIQUE INDEX correction_one_waiting ON correction (student_id) WHERE state IN ('at_college', 'waiting');
CREATE UNIQUE INDEX rebinding_one_waiting ON rebinding (student_id) WHERE state IN ('at_college', 'waiting');
CREATE FUNCTION transition_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'transition is append-only'; END $$;
CREATE TRIGGER transition_append_only BEFORE UPDATE OR DELETE ON transition FOR EACH ROW EXECUTE FUNCTION transition_is_append_only();
"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    raise RuntimeError("the first schema has nothing to go back to")
