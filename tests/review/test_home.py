"""The desk's home: what waits, how long, whose it is, and two weeks as a chart and as numbers."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from server.people.accounts.models import Account
from server.people.sites.models import Site, SiteKind
from server.platform import clock
from tests.cases.conftest import at, free_info
from tests.clients import Client, words
from tests.review.conftest import PAGE, day_of, items, lines, shown


async def test_queues_are_counted_by_age_and_each_count_leads_to_its_list(school: Client) -> None:
    home = await school.json("/staff")
    queue = next(q for q in home["queues"] if q["name"] == "source_info")
    rows = await items(school, queue="source_info")
    assert queue["count"] == len(rows)
    tones = Counter(row["tone"] for row in rows)
    assert Counter({age["tone"]: age["count"] for age in queue["ages"]}) == tones
    assert [(age["value"], age["tone"]) for age in queue["ages"]] == [
        ("today", "plain"), ("one", "info"), ("two", "wait"), ("five", "bad"),
    ]
    for age in queue["ages"]:
        assert len((await shown(school, age["href"]))["items"]) == age["count"]
    assert queue["oldest"] == rows[0]["since"]


async def test_mine_and_what_i_decided_today(school: Client, sun: Client) -> None:
    before, of_sun = await school.json("/staff"), await sun.json("/staff")
    info = await free_info()
    await school.post(at(info, "take"))
    assert (await school.json("/staff"))["mine"] == before["mine"] + 1
    await school.post(at(info), data={"action": "approve"})
    after = await school.json("/staff")
    assert after["mine"] == before["mine"]
    assert after["decided_today"] == before["decided_today"] + 1
    assert (await sun.json("/staff"))["decided_today"] == of_sun["decided_today"]


async def test_the_last_days_are_bars_and_a_table(school: Client, foreign_school: Client) -> None:
    home = await school.json("/staff")
    today = clock.today().date()
    assert [day["day"] for day in home["days"]] == [
        (today - timedelta(days=n)).isoformat() for n in range(13, -1, -1)
    ]
    for desk in (school, foreign_school):
        days = (await desk.json("/staff"))["days"]
        waits = Counter(day_of(row["since"]).isoformat() for row in await items(desk))
        since = await lines(desk, since=today - timedelta(days=13))
        decided = Counter(day_of(line["at"]).isoformat() for line in since)
        assert {day["day"]: day["decided"] for day in days if day["decided"]} == decided
        assert all(day["came"] >= waits[day["day"]] for day in days)
    info = await free_info()
    await school.post(at(info), data={"action": "approve"})
    then = (await school.json("/staff"))["days"][-1]
    now = home["days"][-1]
    assert (then["came"], then["decided"]) == (now["came"], now["decided"] + 1)
    page = (await school.get("/staff")).text
    assert page.count("<rect") == 28
    assert "<script" not in page.split("<svg class=\"bars\"")[1]


async def test_an_empty_desk_says_so(foreign_school: Client) -> None:
    new = await Site.create(
        code="10099", name="新开通学校", kind=SiteKind.SCHOOL, office="", phone="", email="",
        address="", region="230100",
    )
    await Account.filter(login="school@10002.demo").update(site_id=new.id)
    home = await foreign_school.json("/staff")
    assert (home["queues"], sum(day["came"] + day["decided"] for day in home["days"])) == ([], 0)
    assert "都处理完了" in words((await foreign_school.get("/staff")).text)
    assert "都审完了" in words((await foreign_school.get(PAGE)).text)


async def test_a_desk_s_queues_are_its_own(school: Client, province: Client) -> None:
    kinds = []
    for desk in (school, province):
        queues = (await desk.json("/staff"))["queues"]
        counted = {queue["title"]: queue["count"] for queue in queues}
        assert counted == Counter(row["kind"] for row in await items(desk))
        kinds.append(counted.keys())
    assert {"生源信息", "单位入驻"} <= kinds[0]
    assert {"单位注册", "签约授权", "单位信息修改", "密码申诉"} <= kinds[1]
    assert not kinds[0] & kinds[1]
