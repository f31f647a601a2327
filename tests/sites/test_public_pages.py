"""The portal, each school's own page, and its notices: open to everybody (SYS-01, 02, 04, 06)."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

from server.people.sites.models import Site, SiteNotice, SiteNoticeState
from server.platform import clock
from tests.clients import Client, words


async def written(title: str, state: SiteNoticeState, text: str = "正文") -> SiteNotice:
    site = await Site.get(code="10001")
    now = clock.now()
    return await SiteNotice.create(
        site=site, title=title, text=text, author="就业指导中心", state=state,
        state_since=now, created_at=now, published_at=now, chain=[],
    )


async def test_the_portal_lists_the_schools_and_finds_them(visitor: Client) -> None:
    everything = await visitor.json("/")
    assert [s["code"] for s in everything["schools"]] == ["10001", "10002", "10003"]
    assert [s["code"] for s in (await visitor.json("/", q="理工"))["schools"]] == ["10002"]
    assert [s["code"] for s in (await visitor.json("/", q="10003"))["schools"]] == ["10003"]
    assert "换个写法试试" in words((await visitor.get("/?q=没有")).text)


async def test_a_school_has_a_page_with_its_office_and_ways_in(visitor: Client) -> None:
    page = await visitor.get("/s/10001")
    assert "0451-8000 1001" in words(page.text)
    for way in ('href="/student/bind?site=10001"', 'href="/employer"', 'href="/staff"'):
        assert way in page.text


async def test_the_school_is_chosen_already_on_the_binding_form(visitor: Client) -> None:
    page = await visitor.get("/student/bind?site=10002")
    assert '<option value="10002" selected>' in page.text


async def test_in_wechat_the_choice_survives_the_login(phone: Client) -> None:
    answer = await phone.get("/student/bind?site=10002")
    assert answer.headers["location"].endswith("to=/student/bind%3Fsite%3D10002")
    page = await phone.come_in("zhang", "/student/bind?site=10002")
    assert '<option value="10002" selected>' in page.text


async def test_a_code_that_no_school_has_is_not_found(visitor: Client) -> None:
    for path in ("/s/99999", "/s/99999/notices", f"/s/99999/notices/{uuid4()}"):
        assert (await visitor.get(path)).status_code == 404


async def test_only_published_notices_are_public(visitor: Client) -> None:
    shown = await written("今天发布", SiteNoticeState.PUBLISHED)
    hidden = [
        await written("还是草稿", SiteNoticeState.DRAFT),
        await written("已经撤下", SiteNoticeState.WITHDRAWN),
    ]
    titles = [n["title"] for n in (await visitor.json("/s/10001/notices"))["items"]]
    assert titles[0] == "今天发布"
    assert not {"还是草稿", "已经撤下"} & set(titles)
    assert (await visitor.get(f"/s/10001/notices/{shown.id}")).status_code == 200
    for notice in hidden:
        assert (await visitor.get(f"/s/10001/notices/{notice.id}")).status_code == 404


async def test_a_notice_belongs_to_its_own_school(visitor: Client) -> None:
    notice = await written("示范大学的", SiteNoticeState.PUBLISHED)
    assert (await visitor.get(f"/s/10002/notices/{notice.id}")).status_code == 404


async def test_what_was_written_is_never_html_and_addresses_are_links(visitor: Client) -> None:
    text = "<script>alert(1)</script>\n\n详见 https://jiuye.example/a?b=1。谢谢\njavascript:alert(2)"
    notice = await written("链接", SiteNoticeState.PUBLISHED, text)
    page = (await visitor.get(f"/s/10001/notices/{notice.id}")).text
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert '<a href="https://jiuye.example/a?b=1"' in page
    assert 'href="javascript' not in page


async def test_the_list_pages_by_its_last_row(visitor: Client) -> None:
    now = clock.now() + timedelta(days=1)
    site = await Site.get(code="10003")
    for number in range(5):
        at = now + timedelta(minutes=number)
        await SiteNotice.create(
            site=site, title=f"第 {number} 份", text="正文", author="中心", published_at=at,
            state=SiteNoticeState.PUBLISHED, state_since=at, created_at=at, chain=[],
        )
    first = await visitor.json("/s/10003/notices", limit=3)
    second = await visitor.json("/s/10003/notices", limit=3, after=first["next"])
    titles = [n["title"] for n in first["items"] + second["items"]]
    assert titles[:5] == [f"第 {number} 份" for number in (4, 3, 2, 1, 0)]
    assert len(set(titles)) == len(titles)


async def test_a_broken_cursor_is_refused_with_a_sentence(visitor: Client) -> None:
    answer = await visitor.get("/s/10001/notices?after=xyz", headers={"Accept": "application/json"})
    assert answer.status_code == 422


async def test_each_of_several_numbers_can_be_called(visitor: Client) -> None:
    await Site.filter(code="10001").update(phone="0451-8000 1001、(0451) 8000 1002转3")
    for path in ("/s/10001", "/contacts"):
        page = (await visitor.get(path)).text
        assert '<a href="tel:045180001001">0451-8000 1001</a>' in page
        assert '<a href="tel:045180001002">(0451) 8000 1002转3</a>' in page


async def test_a_contact_leads_to_its_schools_page(visitor: Client) -> None:
    page = (await visitor.get("/contacts")).text
    assert '<a href="/s/10002"' in page
    assert '<a href="/s/P23"' in page
