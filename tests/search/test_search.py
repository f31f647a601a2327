"""What is found: every part of a column, whatever its width, case, dots and blanks, by an index."""

from __future__ import annotations

import random
import sys
import unicodedata
from typing import Any

import pytest

from server.people.accounts.models import Account
from server.people.cases.sheets import sheets
from server.people.review import waiting
from server.platform import clock, database, search
from server.platform.access.actor import Kind
from server.platform.normal_forms.keys import loose_key
from server.platform.registers.register import registers
from server.signing.authorisations.models import SigningGrant
from tests.clients import Client
from tests.counting import reads

ALPHABET = "工程师软件公司省ＡaBb1２c.·+#'\\%_&:*!|() \u3000\u200b（）㈱éｶﾞ"
NAMES = ("欧阳 · 丽", "Ｌi·欧阳", "C++ 开发", "哈尔滨工程大学", "工程 师大", "100%_", "o'neill\\")


async def test_the_database_folds_as_we_do(db: None) -> None:
    known = [
        c
        for c in map(chr, range(1, sys.maxunicode + 1))
        if unicodedata.category(c) not in "Cn Cs Co"
    ]
    async with database.driver() as connection:
        keys = await connection.fetchval(
            "SELECT array_agg(loose_key(c) ORDER BY n) FROM unnest($1::text[])"
            " WITH ORDINALITY AS given (c, n)", known,
        )  # fmt: skip
    assert [c for c, key in zip(known, keys, strict=True) if loose_key(c) != key] == []


async def test_every_part_is_found_and_nothing_else(db: None) -> None:
    draw = random.Random(1)
    texts = ["".join(draw.choices(ALPHABET, k=draw.randint(0, 12))) for _ in range(300)]
    parts = {text[at : at + draw.randint(1, 7)] for text in texts for at in (0, 2, len(text) - 1)}
    wanted = sorted(word for word in {*parts, *texts} if search.words(word) == [word])
    async with database.driver() as connection:
        found = await connection.fetch(
            "SELECT t, w FROM unnest($1::text[]) t, unnest($2::text[]) w WHERE "
            + search.condition(("t",), "w"),
            texts, wanted,
        )  # fmt: skip
    held = [(t, w) for t in texts for w in wanted if loose_key(w) in loose_key(t)]
    assert sorted((row["t"], row["w"]) for row in found) == sorted(held)
    assert len(held) > len(wanted) > 400


@pytest.fixture
async def named(db: None) -> None:
    """People of these names among three hundred others."""
    people = [*NAMES, *(f"经理{n}" for n in range(300))]
    await Account.bulk_create(
        Account(kind=Kind.RECRUITER, name=name, created_at=clock.now()) for name in people
    )
    async with database.driver() as connection:
        await connection.execute("ANALYZE account")


@pytest.mark.parametrize(
    ("q", "names"),
    [
        ("欧阳丽", ["欧阳 · 丽"]),
        ("ＬＩ欧", ["Ｌi·欧阳"]),
        ("c++开", ["C++ 开发"]),
        ("尔滨工", ["哈尔滨工程大学"]),
        ("滨", ["哈尔滨工程大学"]),
        ("工程师", ["工程 师大"]),
        ("大 工程", ["哈尔滨工程大学", "工程 师大"]),
        ("0%_", ["100%_"]),
        ("O'NEILL\\", ["o'neill\\"]),
        ("大学工程", []),
        ("程大\u3000· 哈", ["哈尔滨工程大学"]),
    ],
)
async def test_parts_of_names(named: None, q: str, names: list[str]) -> None:
    found = await Account.filter(search.matches(("name",), q), kind=Kind.RECRUITER)
    assert sorted(row.name for row in found) == sorted(names)


async def test_nothing_to_look_for_narrows_nothing(named: None) -> None:
    assert (
        await Account.filter(search.matches(("name",), " · ")).count()
        == await Account.all().count()
    )


async def test_a_page_reads_the_index_and_not_the_table(named: None) -> None:
    async with database.driver() as connection:  # small tables are not worth an index
        await connection.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_indexscan = off")
    own = Account.filter(search.matches(("name",), "经理 29")).order_by("-created_at", "-id")
    assert await reads(own.limit(10)) == {"account_name_search"}
    unit = search.matches(("employer__name", "employer__credit_code"), "示范")
    assert await reads(SigningGrant.filter(unit).limit(10)) >= {
        "employer_name_search", "employer_credit_code_search",
    }  # fmt: skip


async def test_pages_of_what_was_found_follow_each_other(province: Client) -> None:
    whole = await province.json("/staff/signing", q="公司")
    seen, after = [], ""
    while after is not None:
        page = await province.json("/staff/signing", q="公司", limit="1", after=after)
        seen, after = [*seen, *page["items"]], page["next"]
    assert [line["id"] for line in seen] == [line["id"] for line in whole["items"]]
    assert len(seen) == whole["total"] > 1


def test_what_lists_and_desks_search_has_an_index(app: object) -> None:
    searched = [(r.model, path) for r in registers().values() for path in r.search]
    for each in sheets().values():
        searched += [(each.workflow.model, path) for path in waiting.searched(each.workflow)]
    assert len(searched) > 15
    for model, path in searched:
        *relations, column = path.split("__")
        for relation in relations:
            known: Any = model._meta.fields_map[relation]
            model = known.related_model
        assert column in vars(model).get("searched", ()), (model, column)
