"""The desk's home: what waits, how long, whose it is, and two weeks as a chart and as numbers."""

from __future__ import annotations

from datetime import timedelta

from server import clock
from server.sourceinfo.models import SourceInfo
from tests.clients import Client, words
from tests.staff.conftest import at, free_info, shown


async def test_queues_are_counted_by_age_and_each_count_leads_to_its_list(school: Client) -> None:
    home = await school.json("/staff")
    queue = next(q for q in home["queues"] if q["name"] == "source_info")
    assert [(a["value"], a["count"], a["tone"]) for a in queue["ages"]] == [
        ("today", 2, "plain"), ("one", 1, "info"), ("two", 2, "wait"), ("five", 1, "bad"),
    ]
    assert queue["count"] == 6
    for age in queue["ages"]:
        assert len((await shown(school, age["href"]))["items"]) == age["count"]
    oldest = await SourceInfo.filter(state="waiting").order_by("state_since").first()
    assert oldest is not None
    assert queue["oldest"][:19] == oldest.state_since.isoformat()[:19]


async def test_mine_and_what_i_decided_today(school: Client, sun: Client) -> None:
    before = await school.json("/staff")
    info = await free_info()
    await school.post(at(info, "take"))
    assert (await school.json("/staff"))["mine"] == before["mine"] + 1 == 3
    await school.post(at(info), data={"action": "approve"})
    after = await school.json("/staff")
    assert (after["mine"], after["decided_today"]) == (2, before["decided_today"] + 1)
    assert (await sun.json("/staff"))["decided_today"] == 0


async def test_the_last_days_are_bars_and_a_table(school: Client, foreign_school: Client) -> None:
    home = await school.json("/staff")
    today = clock.today().date()
    assert [day["day"] for day in home["days"]] == [
        (today - timedelta(days=n)).isoformat() for n in range(13, -1, -1)
    ]
    counted = [(day["came"], day["decided"]) for day in home["days"]]
    assert counted[-4:] == [(3, 0), (0, 1), (1, 1), (5, 0)]
    page = (await school.get("/staff")).text
    assert page.count("<rect") == 28
    assert "<script" not in page.split("<svg class=\"bars\"")[1]
    assert sum(day["came"] for day in (await foreign_school.json("/staff"))["days"]) == 0


async def test_empty_desks_say_so(foreign_school: Client, province: Client) -> None:
    assert "都处理完了" in words((await foreign_school.get("/staff")).text)
    await province.get("/staff")
    assert [q["title"] for q in (await province.json("/staff"))["queues"]] == ["单位注册"]
