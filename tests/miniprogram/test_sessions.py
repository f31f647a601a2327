"""`wx.login`'s code becomes a token, and a person who is bound is recognised at once."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from server.people.accounts import bindings
from server.people.accounts.models import BindingHow
from server.people.students import service
from server.platform import clock
from server.platform.access import sessions
from server.platform.access.actor import Channel
from tests.clients import Client
from tests.people import ZHANG, identity, row_of

SESSIONS = "/api/mp/v1/sessions"
ME = "/api/mp/v1/me"


async def test_a_fresh_code_opens_a_session(mini: Client) -> None:
    answer = await mini.post(SESSIONS, json={"code": mini.sandbox.code("li", "mini")})
    assert answer.status_code == 201
    session = answer.json()
    assert set(session) == {"token", "expires_at", "bound", "actor"}
    assert session["bound"]
    assert session["actor"]["name"] == "李晓梅"
    assert session["actor"]["site"] == {"code": "10001", "name": "示范大学"}
    assert datetime.fromisoformat(session["expires_at"]) > clock.now() + timedelta(days=29)


async def test_the_token_is_who_i_am(mini: Client) -> None:
    answer = await mini.post(SESSIONS, json={"code": mini.sandbox.code("li", "mini")})
    mini.headers["Authorization"] = f"Bearer {answer.json()['token']}"
    me = (await mini.get(ME)).json()
    assert (me["bound"], me["actor"], set(me["unread"])) == (
        True,
        answer.json()["actor"],
        {"notices"},
    )


async def test_a_newcomer_gets_a_session_that_is_bound_to_nobody(mini: Client) -> None:
    session = (await mini.post(SESSIONS, json={"code": mini.sandbox.code("zhang", "mini")})).json()
    assert session["bound"] is False
    assert session["actor"] == {"kind": "visitor", "id": None, "name": "", "site": None}


async def test_a_code_works_once(mini: Client) -> None:
    code = mini.sandbox.code("li", "mini")
    assert (await mini.post(SESSIONS, json={"code": code})).status_code == 201
    again = await mini.post(SESSIONS, json={"code": code})
    assert (again.status_code, again.json()["code"]) == (401, "code_refused")


@pytest.mark.parametrize("code", ["invented", "x" * 200, "签约"])
async def test_a_wrong_code_is_refused(mini: Client, code: str) -> None:
    answer = await mini.post(SESSIONS, json={"code": code})
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"


async def test_a_session_key_is_never_given_out(mini: Client) -> None:
    answer = await mini.post(SESSIONS, json={"code": mini.sandbox.code("li", "mini")})
    assert "session_key" not in answer.text


async def test_who_bound_in_the_official_account_is_known_in_the_mini_program(mini: Client) -> None:
    """The same unionid is the same person (wechat-protocol.md section I)."""
    account = await service.account_of(await row_of(ZHANG))
    of = await identity("zhang")
    await bindings.bind(bindings.SYSTEM, account, of, BindingHow.ROSTER)
    session = (await mini.post(SESSIONS, json={"code": mini.sandbox.code("zhang", "mini")})).json()
    assert session["bound"]
    assert session["actor"]["name"] == "张小帅"


@pytest.mark.parametrize(
    "header", ["", "Bearer", "Bearer ", "Bearer invented", "Basic eDp5", "Bearer \u00ff\u00fe"]
)
async def test_without_a_token_that_holds_nobody_is_let_in(mini: Client, header: str) -> None:
    answer = await mini.get(ME, headers={"Authorization": header.encode("latin-1")})
    assert (answer.status_code, answer.json()["code"]) == (401, "sign_in_needed")


async def test_a_browsers_cookie_is_no_token_and_a_token_no_cookie(
    mini: Client, visitor: Client
) -> None:
    of = await identity("li")
    cookie = await sessions.start(channel=Channel.WECHAT, identity_id=of.id)
    token = await sessions.start(channel=Channel.MINI, identity_id=of.id)
    as_token = {"Authorization": f"Bearer {cookie.secret}"}
    assert (await mini.get(ME, headers=as_token)).status_code == 401
    visitor.cookies.set("jiuye", token.secret)
    assert (await visitor.get("/student")).headers["location"] == "/student/entrance"
    visitor.cookies.set("jiuye", cookie.secret)
    assert (await visitor.get("/student")).status_code == 200
