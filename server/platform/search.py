"""Finding rows by parts of what they are called.

    class Posting(Case):
        title = fields.CharField(max_length=60)
        searched = ("title",)

A row is found when its columns hold each word of the text: any part of theirs, whatever its width,
case, dots and blanks. The index of a searched column has every piece of three characters (shorter
at the end), so a part of the column is some of its pieces, or the beginning of one.
"""

from __future__ import annotations

from collections.abc import Sequence

from pypika_tortoise.terms import Function
from tortoise.expressions import Q, ResolveContext
from tortoise.models import Model
from tortoise.query_utils import QueryModifier, resolve_nested_field

from server.platform.normal_forms import keys

MOST_WORDS = 8
HALVES = "search_finds", "search_holds"
"""What each is asked of all columns by itself: of an OR over whole conditions PostgreSQL would
compute every row's pieces anew."""

FUNCTIONS = (
    keys.LOOSE_KEY,
    # The schema is named, because PostgreSQL builds an index without a search path; the price says
    # to compute pieces last where rows are read without the index, and a page is not worth workers.
    r"""CREATE OR REPLACE FUNCTION search_grams(text) RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL RESTRICTED COST 1000 AS $$
DECLARE
    key text := public.loose_key($1);
    grams text[] := '{}';
BEGIN
    FOR i IN 1 .. length(key) LOOP
        grams := grams || substr(key, i, 3);
    END LOOP;
    RETURN array_to_tsvector(grams);
END $$""",
    # Pieces that lie side by side: of overlapping ones the planner would expect far too few rows.
    r"""CREATE OR REPLACE FUNCTION search_query(text) RETURNS tsquery
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
END $$""",
    # Both are inlined where they are called. What the index finds has all the pieces; whether it
    # has them side by side the text itself says. Of most texts only the case can matter, and their
    # key costs ten times as much.
    """CREATE OR REPLACE FUNCTION search_finds(text, text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL RESTRICTED
RETURN search_grams($1) @@ search_query($2)""",
    """CREATE OR REPLACE FUNCTION search_holds(text, text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN strpos(lower($1 COLLATE "C"), loose_key($2)) > 0
    OR $1 ~ '[^A-Za-z0-9一-鿿]' AND strpos(loose_key($1), loose_key($2)) > 0""",
)
"""What the database has to have before the first index."""


def indexes(model: type[Model]) -> list[str]:
    """The index of each column that a model calls `searched`, as migrations make them."""
    table = model._meta.db_table
    return [
        f"CREATE INDEX {table}_{column}_search ON {table} USING gin (search_grams({column}))"
        for column in vars(model).get("searched", ())
    ]


def words(q: str) -> list[str]:
    """What is looked for, one by one; more than anybody types is left out."""
    return [word for word in q.split() if keys.loose_key(word)][:MOST_WORDS]


def matches(paths: Sequence[str], q: str) -> Q:
    """Rows of which one of these columns (`employer__name`) holds the first word, one the second,
    and so on; all rows for a text without any.
    """
    return Q(
        *(
            Q(*(_Held(half, path, word) for path in paths), join_type="OR")
            for word in words(q)
            for half in HALVES
        )
    )


def condition(columns: Sequence[str], word: str) -> str:
    """The same of one word in a statement of one's own, which has these columns (`e.name`) and the
    word as a parameter (`$1`).
    """
    halves = (" OR ".join(f"{half}({column}, {word})" for column in columns) for half in HALVES)
    return " AND ".join(f"({half})" for half in halves)


class _Held(Q):
    """A column holds a word, as this function says."""

    def __init__(self, half: str, path: str, word: str) -> None:
        super().__init__(**{path: word})
        self.half = half

    def resolve(self, resolve_context: ResolveContext) -> QueryModifier:
        ((path, word),) = self.filters.items()
        model, table = resolve_context.model, resolve_context.table
        column, joins, _ = resolve_nested_field(model, table, path)
        return QueryModifier(Function(self.half, column, word), joins)
