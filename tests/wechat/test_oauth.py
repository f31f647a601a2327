"""The way through WeChat's login: a state for one use in one browser, a path that is ours."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import parse_qsl, quote, urlsplit

import pytest

from server.platform import clock
from server.platform.web.paths import UnsafePath, safe_path
from tests.wechat.conftest import Wire
from wechat import oauth
from wechat.client import WeChatClient
from wechat.errors import WeChatError, WeChatUnavailable
from wechat.models import OAuthState
from wechat.oauth import Arrival

SAFE = [
    "/",
    "/student",
    "/student/agreements/7f3c-9",
    "/employer?tab=waiting&page=2",
    "/verify/agreement/12027100010000001",
    "/contacts?site=" + quote("示范大学"),
    "/postings?q=C%2B%2B",
    "/a.b-c_d~e",
    "/" + "a" * 511,
]
UNSAFE = [
    "",
    "student",
    "https://evil.example/",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\evil.example",
    "/%5cevil.example",
    "/%5Cevil.example",
    "/%255cevil.example",
    "/%2fevil.example",
    "/%2F%2Fevil.example",
    "/%252f%252fevil.example",
    "/student//evil.example",
    "/student?next=https://evil.example",
    "/student?next=%2F%2Fevil.example",
    "/student?next=https%3A%2F%2Fevil.example",
    "/@evil.example",
    "/student@evil.example",
    "/%40evil.example",
    "/../staff",
    "/student/..",
    "/student/%2e%2e/staff",
    "/student/./x",
    "javascript:alert(1)",
    "/javascript:alert(1)",
    "data:text/html,x",
    "/student\r\nSet-Cookie: a=b",
    "/student%0d%0aSet-Cookie:a=b",
    "/student%0D%0A",
    "/student%00",
    "/student\t",
    "/stu dent",
    "/student#x",
    "/student%23x",
    "/学生",
    "/student%zz",
    "/student%",
    "/student%ff",
    "/student%c0%af",
    "/student?a=1?b=2",
    "/%25252525252f",
    "/wechat/oauth/start?to=/student",
    "/%77echat/oauth/start",
    "/api/mp/v1/me",
    "/" + "a" * 512,
    "/student\n",
    " /student",
]


@pytest.mark.parametrize("to", SAFE)
def test_paths_of_ours_are_kept_as_they_are(to: str) -> None:
    assert safe_path(to) == to


@pytest.mark.parametrize("to", UNSAFE)
def test_anything_else_is_refused(to: str) -> None:
    with pytest.raises(UnsafePath) as refusal:
        safe_path(to)
    assert refusal.value.status == 400


def test_the_login_page_gets_its_parameters_in_wechats_order() -> None:
    url = oauth.authorize_url(
        "https://open.weixin.qq.com", "wx1", "https://a.example/r?x=1&y=2", "s" * 40
    )
    assert url == (
        "https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx1"
        "&redirect_uri=https%3A%2F%2Fa.example%2Fr%3Fx%3D1%26y%3D2"
        f"&response_type=code&scope=snsapi_base&state={'s' * 40}#wechat_redirect"
    )
    assert [name for name, _ in parse_qsl(urlsplit(url).query)] == [
        "appid",
        "redirect_uri",
        "response_type",
        "scope",
        "state",
    ]


@pytest.mark.usefixtures("emptied")
class TestState:
    @pytest.fixture(autouse=True)
    def steady_clock(self) -> Iterator[None]:
        offset = clock.offset()
        yield
        clock.shift_to(offset)

    async def test_a_login_comes_back_to_where_it_wanted(self) -> None:
        departure = await oauth.depart("/student?tab=1")
        assert len(departure.state) >= 32
        there = await oauth.arrive(departure.state, departure.browser)
        assert there == Arrival("/student?tab=1", again=False)

    async def test_an_unsafe_wish_does_not_even_begin(self) -> None:
        with pytest.raises(UnsafePath):
            await oauth.depart("//evil.example")
        assert await OAuthState.all().count() == 0

    async def test_of_twenty_arrivals_at_once_one_comes_in_and_all_are_led_on(self) -> None:
        departure = await oauth.depart("/student")
        arrivals = (oauth.arrive(departure.state, departure.browser) for _ in range(20))
        results = await asyncio.gather(*arrivals)
        assert results.count(Arrival("/student", again=False)) == 1
        assert results.count(Arrival("/student", again=True)) == 19

    async def test_another_browser_cannot_use_it_and_does_not_use_it_up(self) -> None:
        mine, other = await oauth.depart("/student"), await oauth.depart("/employer")
        for browser in (other.browser, "", mine.state):
            with pytest.raises(oauth.StateRefused) as refusal:
                await oauth.arrive(mine.state, browser)
            assert refusal.value.status == 403
        assert not (await oauth.arrive(mine.state, mine.browser)).again
        for browser in (other.browser, "", mine.state):
            with pytest.raises(oauth.StateRefused):
                await oauth.arrive(mine.state, browser)

    @pytest.mark.parametrize("state", ["", "0" * 40, "x" * 4000, "' OR 1=1"])
    async def test_an_invented_state_is_refused(self, state: str) -> None:
        departure = await oauth.depart("/student")
        with pytest.raises(oauth.StateRefused):
            await oauth.arrive(state, departure.browser)

    async def test_a_state_lives_ten_minutes(self) -> None:
        soon, late = await oauth.depart("/student"), await oauth.depart("/student")
        clock.shift_to(clock.offset() + timedelta(minutes=9, seconds=50))
        await oauth.arrive(soon.state, soon.browser)
        clock.shift_to(clock.offset() + timedelta(seconds=11))
        with pytest.raises(oauth.StateRefused):
            await oauth.arrive(late.state, late.browser)

    async def test_two_open_pages_of_one_browser_both_come_in(self) -> None:
        first = await oauth.depart("/student")
        second = await oauth.depart("/inbox", first.browser)
        assert second.browser == first.browser
        assert (await oauth.arrive(first.state, second.browser)).to == "/student"
        assert (await oauth.arrive(second.state, second.browser)).to == "/inbox"

    async def test_a_cookie_that_is_not_ours_is_replaced(self) -> None:
        assert (await oauth.depart("/student", "guessable")).browser != "guessable"

    async def test_the_secrets_themselves_are_not_kept(self) -> None:
        departure = await oauth.depart("/student")
        (row,) = await OAuthState.all()
        assert {row.hash, row.browser_hash}.isdisjoint({departure.state, departure.browser})

    async def test_old_logins_are_forgotten(self) -> None:
        await oauth.depart("/student")
        assert await oauth.purge() == 0
        clock.shift_to(clock.offset() + timedelta(days=2))
        assert await oauth.purge() == 1


async def code_of(wire: Wire, person: str, scope: str = "snsapi_base") -> str:
    issued = await wire.control("code", person=person, kind="oauth", scope=scope)
    return str(issued["code"])


async def test_a_code_tells_who_came(wire: Wire, official: WeChatClient) -> None:
    user = await oauth.exchange(official, await code_of(wire, "li"))
    assert user == oauth.OAuthUser("o-official-li", None, is_snapshot=False)
    user = await oauth.exchange(official, await code_of(wire, "li", "snsapi_userinfo"))
    assert user.unionid == "u-li"


async def test_a_snapshot_user_is_marked_as_nobody(wire: Wire, official: WeChatClient) -> None:
    assert (await oauth.exchange(official, await code_of(wire, "guest"))).is_snapshot


async def test_a_used_a_late_and_an_invented_code_are_refused(
    wire: Wire, official: WeChatClient
) -> None:
    used, late = await code_of(wire, "li"), await code_of(wire, "li")
    await oauth.exchange(official, used)
    await wire.control("clock", advance=301)
    for code in (used, late, "invented", "", "x" * 600):
        with pytest.raises(oauth.CodeRefused) as refusal:
            await oauth.exchange(official, code)
        assert refusal.value.status == 401


async def test_trouble_at_wechat_and_mistakes_of_ours_are_not_the_persons_fault(
    wire: Wire, official: WeChatClient
) -> None:
    await wire.control("faults", path="/sns/oauth2/access_token", status=500)
    with pytest.raises(WeChatUnavailable):
        await oauth.exchange(official, await code_of(wire, "li"))
    await wire.control("faults", path="/sns/oauth2/access_token", errcode=40125)
    with pytest.raises(WeChatError):
        await oauth.exchange(official, await code_of(wire, "li"))
