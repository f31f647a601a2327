"""The desk opens from the menu as its person left it; the address stays the truth."""

from __future__ import annotations

import re
from html import unescape

from server.people.review.models import DeskFilter
from tests.clients import Client, words
from tests.people import acting
from tests.review.conftest import PAGE, items

FROM_MENU = f"{PAGE}?left=true"


async def left(desk: Client) -> str:
    answer = await desk.get(FROM_MENU)
    assert answer.status_code == 302
    return str(answer.headers["location"])


async def test_the_menu_leads_back_to_what_was_left(school: Client) -> None:
    home = (await school.get("/staff")).text
    link = re.search(r'href="([^"]+)"[^>]*>(?:(?!</a>).)*审核待办', home, re.DOTALL)
    assert link is not None
    assert unescape(link[1]) == FROM_MENU
    assert await left(school) == PAGE
    narrowed = f"{PAGE}?queue=source_info&held=free&order=new"
    page = await school.get(narrowed)
    marked = re.search(r'href="/staff/reviews\?left=true" aria-current="page"', page.text)
    assert marked is not None
    assert await left(school) == narrowed


async def test_the_address_without_filters_shows_everything_and_is_then_what_was_left(
    school: Client,
) -> None:
    everything = len(await items(school))
    await school.get(f"{PAGE}?queue=rebinding")
    assert len(await items(school)) == everything
    assert await left(school) == PAGE


async def test_each_person_has_his_own(school: Client, sun: Client) -> None:
    await school.get(f"{PAGE}?queue=rebinding")
    await sun.get(f"{PAGE}?queue=source_info")
    assert await left(school) == f"{PAGE}?queue=rebinding"
    assert await left(sun) == f"{PAGE}?queue=source_info"


async def test_neither_names_nor_pages_are_kept(school: Client) -> None:
    await school.get(f"{PAGE}?queue=source_info&q=钱思远&limit=1")
    kept = await DeskFilter.get(account_id=(await acting("school@10001.demo")).who)
    assert kept.filters == {"queue": "source_info"}


async def test_filters_that_mean_nothing_any_more_lock_nobody_out(school: Client) -> None:
    me = (await acting("school@10001.demo")).who
    await school.get(PAGE)
    await DeskFilter.filter(account_id=me).update(filters={"age": "of old"})
    assert await left(school) == PAGE


async def test_a_kind_that_is_done_leads_to_the_others(school: Client) -> None:
    page = await school.get(f"{PAGE}?queue=recovery")
    assert "这一类都审完了" in words(page.text)
    assert "看全部待办" in words(page.text)
