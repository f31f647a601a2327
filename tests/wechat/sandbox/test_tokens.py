"""access_token: two isolated kinds, overlap, forcing, and every refusal (section B)."""

from __future__ import annotations

from typing import Any

import pytest

APPID = "wx0000000000000001"
SECRET = "demo-official-secret"


async def ordinary(wechat: Any, **changed: str) -> dict[str, Any]:
    query = {"grant_type": "client_credential", "appid": APPID, "secret": SECRET} | changed
    return (await wechat.get("/cgi-bin/token", params=query)).json()


async def stable(wechat: Any, **changed: Any) -> dict[str, Any]:
    body = {"grant_type": "client_credential", "appid": APPID, "secret": SECRET} | changed
    return (await wechat.post("/cgi-bin/stable_token", json=body)).json()


async def verdict(wechat: Any, token: str) -> int:
    """What the API thinks of a token: 0 is good."""
    answer = await wechat.get("/cgi-bin/tags/get", params={"access_token": token})
    return int(answer.json().get("errcode", 0))


async def test_an_ordinary_call_gives_a_new_token_and_leaves_the_old_one_five_minutes(
    wechat: Any,
) -> None:
    first = await ordinary(wechat)
    second = await ordinary(wechat)
    assert first["expires_in"] == 7200
    assert first["access_token"] != second["access_token"]
    await wechat.control("clock", advance=299)
    assert await verdict(wechat, first["access_token"]) == 0
    await wechat.control("clock", advance=2)
    assert await verdict(wechat, first["access_token"]) == 42001
    assert await verdict(wechat, second["access_token"]) == 0


async def test_the_stable_token_stays_until_its_last_five_minutes(wechat: Any) -> None:
    first = await stable(wechat)
    await wechat.control("clock", advance=6800)
    again = await stable(wechat)
    assert again["access_token"] == first["access_token"]
    assert 395 <= again["expires_in"] <= 400
    await wechat.control("clock", advance=101)
    new = await stable(wechat)
    assert new["access_token"] != first["access_token"]
    assert await verdict(wechat, first["access_token"]) == 0
    assert await verdict(wechat, new["access_token"]) == 0
    await wechat.control("clock", advance=300)
    assert await verdict(wechat, first["access_token"]) == 42001


async def test_forcing_kills_the_old_token_but_not_within_thirty_seconds(wechat: Any) -> None:
    first = (await stable(wechat))["access_token"]
    second = (await stable(wechat, force_refresh=True))["access_token"]
    assert await verdict(wechat, first) == 40001
    assert (await stable(wechat, force_refresh=True))["access_token"] == second
    await wechat.control("clock", advance=31)
    assert (await stable(wechat, force_refresh=True))["access_token"] != second


async def test_forcing_works_twenty_times_a_day(wechat: Any) -> None:
    await stable(wechat)
    seen = set()
    for _ in range(22):
        seen.add((await stable(wechat, force_refresh=True))["access_token"])
        await wechat.control("clock", advance=31)
    assert len(seen) == 20


async def test_the_two_kinds_do_not_know_each_other(wechat: Any) -> None:
    first = (await stable(wechat))["access_token"]
    for _ in range(3):
        await ordinary(wechat)
    await wechat.control("clock", advance=400)
    assert await verdict(wechat, first) == 0


@pytest.mark.parametrize(
    ("changed", "errcode"),
    [
        ({"grant_type": "password"}, 40002),
        ({"appid": ""}, 41002),
        ({"secret": ""}, 41004),
        ({"appid": "wx9999999999999999"}, 40013),
        ({"secret": "guess"}, 40125),
    ],
)
async def test_wrong_credentials(wechat: Any, changed: dict[str, str], errcode: int) -> None:
    assert (await ordinary(wechat, **changed))["errcode"] == errcode
    assert (await stable(wechat, **changed))["errcode"] == errcode


async def test_bad_tokens_are_told_apart(wechat: Any) -> None:
    good = (await ordinary(wechat))["access_token"]
    assert await verdict(wechat, "") == 41001
    assert await verdict(wechat, "short") == 40014
    assert await verdict(wechat, good[:-4] + "xxxx") == 40001
    await wechat.control("tokens", do="expire")
    assert await verdict(wechat, good) == 42001
    fresh = (await ordinary(wechat))["access_token"]
    await wechat.control("tokens", do="kill")
    assert await verdict(wechat, fresh) == 40001


async def test_errors_carry_a_request_id_and_stay_http_200(wechat: Any) -> None:
    answer = await wechat.get("/cgi-bin/tags/get")
    assert answer.status_code == 200
    text = answer.json()["errmsg"]
    rid = text.rpartition("rid: ")[2]
    assert [len(part) for part in rid.split("-")] == [8, 8, 8]


async def test_a_token_of_the_other_account_has_no_right(wechat: Any) -> None:
    assert (await wechat.call("/cgi-bin/menu/get", of="mini"))["errcode"] == 48001


async def test_method_and_body_are_checked(wechat: Any) -> None:
    token = await wechat.token()
    post = {"access_token": token}
    assert (await wechat.get("/cgi-bin/menu/create", params=post)).json()["errcode"] == 43002
    assert (await wechat.post("/cgi-bin/menu/get", params=post)).json()["errcode"] == 43001
    assert (await wechat.post("/cgi-bin/menu/create", params=post)).json()["errcode"] == 44002
    answer = await wechat.post("/cgi-bin/menu/create", params=post, content=b"{nonsense")
    assert answer.json()["errcode"] == 47001
    for unknown in ("/cgi-bin/nowhere", "/wxa/nowhere", "/sns/nowhere/else", "/wxaapi/newtmpl/no"):
        assert (await wechat.get(unknown, params=post)).json()["errcode"] == 40066


async def test_injected_faults_strike_as_often_as_asked(wechat: Any) -> None:
    await wechat.control("faults", path="/cgi-bin/tags", errcode=45009, count=2)
    await wechat.control("faults", path="/cgi-bin/tags", status=503)
    assert [(await wechat.call("/cgi-bin/tags/get")).get("errcode") for _ in range(2)] == [
        45009,
        45009,
    ]
    token = await wechat.token()
    answer = await wechat.get("/cgi-bin/tags/get", params={"access_token": token})
    assert answer.status_code == 503
    assert "tags" in await wechat.call("/cgi-bin/tags/get")


async def test_clearing_the_quota_ends_a_quota_fault_ten_times_a_month(wechat: Any) -> None:
    await wechat.control("faults", path="/cgi-bin/tags", errcode=45009, count=1000)
    assert (await wechat.call("/cgi-bin/tags/get"))["errcode"] == 45009
    assert (await wechat.call("/cgi-bin/clear_quota", {"appid": APPID}))["errcode"] == 0
    assert "tags" in await wechat.call("/cgi-bin/tags/get")
    for _ in range(9):
        await wechat.call("/cgi-bin/clear_quota", {"appid": APPID})
    assert (await wechat.call("/cgi-bin/clear_quota", {"appid": APPID}))["errcode"] == 48006


async def test_the_request_log_is_newest_first_and_keeps_everything(wechat: Any) -> None:
    await wechat.call("/cgi-bin/tags/create", {"tag": {"name": "学生"}})
    await wechat.call("/cgi-bin/tags/get")
    rows = (await wechat.get("/requests.json", params={"path": "/cgi-bin/tags"})).json()
    assert [row["path"] for row in rows] == ["/cgi-bin/tags/get", "/cgi-bin/tags/create"]
    assert "学生" in rows[1]["body"]
    assert rows[0]["direction"] == "in"
    assert rows[0]["status"] == 200
    assert (await wechat.token()) in rows[0]["query"]
