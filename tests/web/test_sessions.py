"""Sessions: only hashes are stored, they end in time, and rights are looked up at each request."""

from __future__ import annotations

from datetime import timedelta

import pytest

from server.people.accounts.models import Account
from server.platform import clock, database
from server.platform.access import sessions
from server.platform.access.actor import Channel
from server.platform.access.models import Session
from server.platform.web.visit import cookie_name, is_our_host
from server.settings import Settings
from tests.clients import Client
from tests.people import LI, identity, row_of

WAY_IN = "/staff/signin"


async def is_in(client: Client) -> bool:
    answer = await client.get("/staff")
    return answer.status_code == 200


async def test_the_secret_is_nowhere_in_the_database(school: Client) -> None:
    secret = school.cookies["jiuye"]
    stored = await Session.get(token_hash=sessions.digest(secret))
    assert len(secret) >= 43  # 256 bits
    async with database.driver() as connection:
        row = await connection.fetchval("SELECT s::text FROM session s WHERE id = $1", stored.id)
    assert secret not in row


@pytest.mark.parametrize("secret", ["", "invented", "x" * 4000, "签约", "\u00ff"])
async def test_an_invented_secret_is_nobody(visitor: Client, secret: str) -> None:
    answer = await visitor.get("/staff", headers={"Cookie": f"jiuye={secret}".encode()})
    assert answer.headers["location"] == WAY_IN


async def test_the_stored_hash_opens_nothing(school: Client) -> None:
    school.cookies.set("jiuye", sessions.digest(school.cookies["jiuye"]))
    assert not await is_in(school)


async def test_staff_are_out_after_half_an_hour_without_a_request(school: Client) -> None:
    clock.shift_to(clock.offset() + timedelta(minutes=29))
    assert await is_in(school)
    clock.shift_to(clock.offset() + timedelta(minutes=30, seconds=1))
    assert not await is_in(school)


async def test_a_days_work_ends_after_twelve_hours_however_busy(school: Client) -> None:
    end = clock.now() + timedelta(hours=12)
    await Session.all().update(seen_at=end, idle_seconds=24 * 3600)
    clock.shift_to(clock.offset() + (end - clock.now()) - timedelta(seconds=20))
    assert await is_in(school)
    clock.shift_to(clock.offset() + timedelta(seconds=21))
    assert not await is_in(school)


async def test_a_student_stays_a_week_without_coming(student: Client) -> None:
    clock.shift_to(clock.offset() + timedelta(days=6, hours=23))
    assert (await student.get("/student")).status_code == 200
    clock.shift_to(clock.offset() + timedelta(days=7, minutes=1))
    assert (await student.get("/student")).status_code == 303


async def test_signing_out_ends_the_session_itself(school: Client) -> None:
    secret = school.cookies["jiuye"]
    answer = await school.post("/signout")
    assert answer.status_code == 303
    assert 'jiuye=""; Path=/; Max-Age=0' in answer.headers["set-cookie"]
    assert school.cookies["jiuye"] == secret
    assert not await is_in(school)


async def test_a_disabled_account_is_out_on_its_next_request(school: Client) -> None:
    assert await is_in(school)
    await Account.filter(login="school@10001.demo").update(is_active=False)
    assert not await is_in(school)
    assert (await school.get("/staff/roster")).headers["location"] == WAY_IN


async def test_a_changed_role_holds_on_the_next_request(school: Client) -> None:
    assert (await school.get("/staff/imports")).status_code == 200
    await Account.filter(login="school@10001.demo").update(roles=["college"])
    assert (await school.get("/staff/imports")).status_code == 403
    await Account.filter(login="school@10001.demo").update(roles=["province"])
    assert (await school.get("/staff/imports")).status_code == 200


async def test_a_moved_account_sees_its_new_site_at_once(school: Client) -> None:
    row = await row_of(LI)
    assert (await school.get(f"/staff/roster/{row.id}")).status_code == 200
    other = await Account.get(login="school@10002.demo")
    await Account.filter(login="school@10001.demo").update(site_id=other.site_id)  # type: ignore[attr-defined]
    assert (await school.get(f"/staff/roster/{row.id}")).status_code == 404


async def test_another_origins_page_cannot_act_in_ones_name(student: Client) -> None:
    for origin in ("https://evil.example", "null", "http://127.0.0.1.evil.example", "https://"):
        answer = await student.post(
            "/student/binding/end", data={"confirm": "yes"}, headers={"Origin": origin}
        )
        assert answer.status_code == 403, origin
    assert (await student.get("/student")).status_code == 200


@pytest.mark.parametrize("path", ["/employer/signin", "/student/signin", "/staff/signin"])
async def test_another_origins_page_cannot_sign_a_browser_in(visitor: Client, path: str) -> None:
    """Without a cookie too: the person would go on in somebody else's account."""
    answer = await visitor.post(path, data={}, headers={"Origin": "https://evil.example"})
    assert answer.status_code == 403


async def test_a_new_session_is_the_end_of_the_browsers_old_one(phone: Client) -> None:
    """ASVS 7.2.4: whoever kept a copy of the former secret has nothing."""
    await phone.come_in("li")
    former = phone.cookies["jiuye"]
    await phone.come_in("li", "/student/binding")
    assert phone.cookies["jiuye"] != former
    assert (await phone.get("/student")).status_code == 200
    phone.cookies.clear()
    phone.cookies.set("jiuye", former)
    assert (await phone.get("/student")).status_code != 200


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
async def test_a_browser_that_says_cross_site_is_believed(student: Client, site: str) -> None:
    answer = await student.post("/signout", headers={"Sec-Fetch-Site": site})
    assert answer.status_code == 403


HOSTS = {
    "jiuye.example.cn": (True, True),
    "JiuYe.example.cn:443": (True, True),
    "127.0.0.1:8000": (True, False),
    "localhost": (True, False),
    "li.wechat.localhost:8001": (True, False),
    "[::1]:8000": (True, False),
    "evil.example": (False, False),
    "jiuye.example.cn.evil.example": (False, False),
    "jiuye.example.cn:8443": (False, False),
    "localhost.evil.example": (False, False),
    "127.0.0.1.evil.example": (False, False),
    "[": (False, False),
    "": (False, False),
}


@pytest.mark.parametrize("host", HOSTS)
def test_whose_host_it_is(host: str) -> None:
    """In the demo, and in production."""
    demo = Settings(public_url="https://jiuye.example.cn")
    live = demo.model_copy(update={"profile": "production"})
    assert (is_our_host(host, demo), is_our_host(host, live)) == HOSTS[host]


async def test_a_page_of_a_name_that_was_bound_anew_to_us_changes_nothing(visitor: Client) -> None:
    """DNS rebinding: the page's own origin is then the request's own host."""
    rebound = {"Host": "evil.example", "Origin": "http://evil.example"}
    assert (await visitor.post("/employer/signin", data={}, headers=rebound)).status_code == 403
    own = {"Host": "localhost:8000", "Origin": "http://localhost:8000"}
    assert (await visitor.post("/signout", headers=own)).status_code == 303
    other = own | {"Origin": "http://localhost:8001"}
    assert (await visitor.post("/signout", headers=other)).status_code == 403


async def test_our_own_pages_and_apps_without_an_origin_may_act(student: Client) -> None:
    own = {"Origin": str(student.base_url).rstrip("/")}
    answer = await student.post("/student/binding/end", data={}, headers=own)
    assert answer.status_code == 422
    assert (await student.post("/student/binding/end", data={})).status_code == 422


async def test_reading_is_open_to_links_from_elsewhere(student: Client) -> None:
    answer = await student.get("/student", headers={"Origin": "https://evil.example"})
    assert answer.status_code == 200
    assert "access-control-allow-origin" not in answer.headers


async def test_the_cookie_is_out_of_scripts_reach(visitor: Client, phone: Client) -> None:
    start = await phone.get("/wechat/oauth/start", params={"to": "/student"})
    assert "HttpOnly" in start.headers["set-cookie"]
    assert "SameSite=Lax" in start.headers["set-cookie"]


async def test_old_sessions_are_swept(student: Client) -> None:
    token = await sessions.start(channel=Channel.WECHAT, identity_id=(await identity("li")).id)
    clock.shift_to(clock.offset() + timedelta(days=31, minutes=1))
    await sessions.sweep()
    assert not await Session.filter(token_hash=sessions.digest(token.secret)).exists()


def test_on_https_the_cookie_is_bound_to_the_very_host() -> None:
    assert cookie_name(Settings(public_url="https://jiuye.example.cn")) == "__Host-jiuye"
    assert cookie_name(Settings(public_url="http://127.0.0.1:8000")) == "jiuye"
