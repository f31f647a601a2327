"""What the ORM cannot say of them: partial unique indexes, checks, triggers."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE UNIQUE INDEX admission_one_alive ON admission (employer_id, site_id) WHERE state IN ('waiting', 'admitted');
        ALTER TABLE need ADD CONSTRAINT need_of_one_side CHECK ((side = 'employer') = (employer_id IS NOT NULL));
        CREATE UNIQUE INDEX signing_grant_one_open ON signing_grant (employer_id) WHERE state IN ('draft', 'waiting', 'refused', 'withdrawn');
        CREATE UNIQUE INDEX signing_grant_one_granted ON signing_grant (employer_id) WHERE state = 'granted';
        ALTER TABLE signing_grant ADD CONSTRAINT signing_grant_granted_has_days CHECK (state NOT IN ('granted', 'expired', 'revoked', 'renewed') OR (valid_from IS NOT NULL AND valid_until >= valid_from));
        CREATE UNIQUE INDEX employer_edit_one_waiting ON employer_edit (employer_id) WHERE state = 'waiting';
        CREATE UNIQUE INDEX delegation_one_open ON delegation (account_id) WHERE ended_at IS NULL;
        ALTER TABLE delegation ADD CONSTRAINT delegation_is_to_another CHECK (account_id <> delegate_id AND ends_at > begins_at);
        CREATE UNIQUE INDEX membership_request_one_open ON membership_request (account_id) WHERE state IN ('at_unit', 'at_province');
        CREATE UNIQUE INDEX appeal_one_open ON appeal (employer_id) WHERE state = 'waiting';
        CREATE UNIQUE INDEX data_copy_one_making ON data_copy (account_id) WHERE state = 'making';
        CREATE UNIQUE INDEX deletion_one_waiting ON deletion (person) WHERE state = 'waiting';
        ALTER TABLE employer_member ADD CONSTRAINT employer_member_assigned FOREIGN KEY (assigned_id) REFERENCES employer_role (id) ON DELETE RESTRICT;
        CREATE INDEX notice_unread ON notice (account_id) WHERE read_at IS NULL;
        CREATE OR REPLACE FUNCTION consent_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'DELETE' AND OLD.text = '' THEN RETURN OLD; END IF; IF TG_OP = 'UPDATE' AND current_setting('jiuye.blinding', true) = 'on' AND NEW.text = '' AND to_jsonb(NEW) - 'text' = to_jsonb(OLD) - 'text' THEN RETURN NEW; END IF; RAISE EXCEPTION 'consent is append-only'; END $$;
        CREATE OR REPLACE FUNCTION transition_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'UPDATE' AND current_setting('jiuye.blinding', true) = 'on' AND NEW.words IN ('', OLD.words) AND NEW.address IN ('', OLD.address) AND NEW.actor_name IN ('已注销用户', OLD.actor_name) AND to_jsonb(NEW) - '{actor_name,words,address}'::text[] = to_jsonb(OLD) - '{actor_name,words,address}'::text[] THEN RETURN NEW; END IF; RAISE EXCEPTION 'transition is append-only'; END $$;
"""
