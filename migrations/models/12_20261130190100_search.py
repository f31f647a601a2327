"""What is searched, by its pieces."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return r"""
CREATE OR REPLACE FUNCTION search_grams(text) RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL RESTRICTED COST 1000 AS $$
DECLARE
    key text := public.loose_key($1);
    grams text[] := '{}';
BEGIN
    FOR i IN 1 .. length(key) LOOP
        grams := grams || substr(key, i, 3);
    END LOOP;
    RETURN array_to_tsvector(grams);
END $$;
CREATE OR REPLACE FUNCTION search_query(text) RETURNS tsquery
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    key text := public.loose_key($1);
    gram text;
    grams text[] := '{}';
BEGIN
    FOR i IN 1 .. length(key) BY 3 LOOP
        gram := substr(key, greatest(least(i, length(key) - 2), 1), 3);
        gram := replace(replace(gram, '\', '\\'), '''', '''''');
        grams := grams || format('''%s''%s', gram, CASE WHEN length(key) < 3 THEN ':*' END);
    END LOOP;
    RETURN array_to_string(grams, '&')::tsquery;
END $$;
CREATE OR REPLACE FUNCTION search_finds(text, text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL RESTRICTED
RETURN search_grams($1) @@ search_query($2);
CREATE OR REPLACE FUNCTION search_holds(text, text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN strpos(lower($1 COLLATE "C"), loose_key($2)) > 0
    OR $1 ~ '[^A-Za-z0-9一-鿿]' AND strpos(loose_key($1), loose_key($2)) > 0;
CREATE INDEX account_name_search ON account USING gin (search_grams(name));
CREATE INDEX admission_mark_search ON admission USING gin (search_grams(mark));
CREATE INDEX appeal_number_search ON appeal USING gin (search_grams(number));
CREATE INDEX appeal_contact_search ON appeal USING gin (search_grams(contact));
CREATE INDEX employer_name_search ON employer USING gin (search_grams(name));
CREATE INDEX employer_credit_code_search ON employer USING gin (search_grams(credit_code));
CREATE INDEX need_title_search ON need USING gin (search_grams(title));
CREATE INDEX student_name_search ON student USING gin (search_grams(name));
CREATE INDEX student_student_no_search ON student USING gin (search_grams(student_no));
"""
