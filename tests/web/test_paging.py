"""Lists are leafed through forwards and back, in any order, with ties, and miss no row."""

from __future__ import annotations

from datetime import timedelta
from itertools import chain
from typing import Any

import pytest

from server.people.accounts.models import Account
from server.platform import clock
from server.platform.access.actor import Kind
from server.platform.errors import Invalid
from server.platform.web import paging
from server.platform.web.paging import LeafQuery
from tests.clients import Client, words

ORDERS = (
    ("name", "-created_at", "id"),
    ("-name", "created_at", "-id"),
    ("totp_step", "-name", "id"),
    ("-created_at", "-id"),
    ("site__code", "-totp_step", "id"),
)
"""Ascending, descending and mixed, over texts, numbers, moments and another table's column."""


@pytest.fixture
async def tied(db: None) -> Any:
    """Twenty-three people among whom each column but the id is the same for several."""
    site_id = (await Account.filter(kind=Kind.STAFF, login="province@demo").get()).site_id
    now = clock.now()
    await Account.bulk_create(
        Account(
            kind=Kind.RECRUITER,
            name=f"王{n % 3}",
            totp_step=n % 2,
            created_at=now + timedelta(microseconds=n % 4),
            roles=["tied"],
            site_id=site_id,
        )
        for n in range(23)
    )
    return Account.filter(roles__contains=["tied"]).select_related("site")


@pytest.mark.parametrize("order", ORDERS)
async def test_forwards_and_back_with_ties(tied: Any, order: tuple[str, ...]) -> None:
    whole = [row.id for row in await tied.order_by(*order)]
    pages = [await paging.leaf(tied, order, LeafQuery(limit=5))]
    while onward := pages[-1].next:
        pages.append(await paging.leaf(tied, order, LeafQuery(after=onward, limit=5)))
    forwards = [[row.id for row in page.rows] for page in pages]
    assert list(chain(*forwards)) == whole
    assert [len(page) for page in forwards] == [5, 5, 5, 5, 3]

    page, backwards = pages[-1], [forwards[-1]]
    while page.previous:
        page = await paging.leaf(tied, order, LeafQuery(before=page.previous, limit=5))
        backwards.insert(0, [row.id for row in page.rows])
        assert page.next == pages[-len(backwards)].next
    assert backwards == forwards


async def test_before_the_first_page_is_the_first_page_whole(tied: Any) -> None:
    order = ("created_at", "id")
    second = await paging.leaf(tied, order, LeafQuery(limit=5))
    asked = LeafQuery(before=paging.key_of(order, second.rows[2]), limit=5)
    first = await paging.leaf(tied, order, asked)
    assert (first.rows, first.previous, first.next) == (second.rows, None, second.next)


@pytest.mark.parametrize("cursor", ["nonsense", paging.encode(1, 2), paging.encode("王", "x", "y")])
async def test_a_cursor_of_another_list_is_refused(tied: Any, cursor: str) -> None:
    for query in (LeafQuery(after=cursor), LeafQuery(before=cursor)):
        with pytest.raises(Invalid):
            await paging.leaf(tied, ORDERS[0], query)


async def test_a_desk_leafs_back_with_its_filters(province: Client) -> None:
    asked = {"q": "公司", "limit": "1"}
    first = await province.json("/staff/signing", **asked)
    second = await province.json("/staff/signing", **asked, after=first["next"])
    back = await province.json("/staff/signing", **asked, before=second["previous"])
    assert (back["previous"], back["next"]) == (None, first["next"])
    assert [line["id"] for line in back["items"]] == [line["id"] for line in first["items"]]
    page = (await province.get("/staff/signing", params=asked | {"after": first["next"]})).text
    assert "上一页" in words(page)
    assert f"q=%E5%85%AC%E5%8F%B8&amp;before={second['previous']}" in page
