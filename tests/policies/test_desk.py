"""规则参数 on the desk: typed fields, scopes, history."""

from __future__ import annotations

import pytest

from server.people.accounts.models import Account
from server.people.policies import values
from server.people.policies.catalogue import ready_policies
from server.people.sites.models import Site
from server.platform.notices.models import Notice
from server.platform.privacy.models import AuditEntry
from tests.clients import Client, words

MIN = "rebinding.reply_days"
CHAIN = "rebinding.review_chain"


async def test_every_rule_that_something_obeys_is_listed(school: Client) -> None:
    view = await school.json("/staff/policies")
    assert {row["name"] for row in view["items"]} == set(ready_policies())
    assert all(row["label"] and row["default"] for row in view["items"])


async def test_a_school_sets_a_rule_for_one_graduation_year(school: Client) -> None:
    site = await Site.get(code="10001")
    done = await school.post(f"/staff/policies/{MIN}?year=2027", data={"value": "5"})
    assert done.status_code == 303
    assert await values.get(MIN, site=site.id, year=2027) == 5
    assert await values.get(MIN, site=site.id, year=2028) == 3
    page = await school.get(f"/staff/policies/{MIN}?year=2027")
    assert "周老师" in words(page.text)
    row = next(
        r for r in (await school.json("/staff/policies", year=2027))["items"] if r["name"] == MIN
    )
    assert (row["default"], row["province"], row["school"], row["holds"]) == ("3", "", "5", "5")
    assert await AuditEntry.filter(action="policy.set", object_id=MIN).exists()


async def test_the_province_sets_a_rule_for_all_or_for_one_school(
    province: Client, school: Client
) -> None:
    await province.post(f"/staff/policies/{MIN}", data={"value": "7"})
    row = next(r for r in (await school.json("/staff/policies"))["items"] if r["name"] == MIN)
    assert (row["province"], row["school"], row["holds"]) == ("7", "", "7")
    await province.post(f"/staff/policies/{MIN}?site=10001", data={"value": "9"})
    row = next(r for r in (await school.json("/staff/policies"))["items"] if r["name"] == MIN)
    assert (row["school"], row["holds"]) == ("9", "9")


async def test_what_is_asked_of_employers_is_the_same_for_all_schools(
    school: Client, province: Client
) -> None:
    path = "/staff/policies/signing.grant_years"
    page = words((await school.get(path)).text)
    assert "这条规则全省统一，由省中心设置" in page
    assert "保存，从现在起生效" not in page
    for deed in ("", "/clear"):
        refused = await school.post(path + deed, data={"value": "2"})
        assert refused.status_code == 403
    stood_in = await province.post(f"{path}?site=10001", data={"value": "2"})
    assert stood_in.status_code == 403
    done = await province.post(f"{path}?year=2027", data={"value": "2"})
    assert done.status_code == 303
    assert await values.get("signing.grant_years", site=None, year=None) == 2
    for year in ({}, {"year": 2028}):
        rows = (await school.json("/staff/policies", **year))["items"]
        row = next(r for r in rows if r["name"] == "signing.grant_years")
        assert (row["province"], row["school"], row["holds"]) == ("2", "全省统一", "2")


async def test_a_list_is_chosen_part_by_part(school: Client) -> None:
    site = await Site.get(code="10001")
    await school.post(f"/staff/policies/{CHAIN}", data={"parts": ["college", "school"]})
    assert await values.get(CHAIN, site=site.id, year=None) == ["college", "school"]
    assert "院系 → 学校就业中心" in words((await school.get("/staff/policies")).text)


async def test_a_chain_that_leads_to_an_empty_desk_is_pointed_out(school: Client) -> None:
    path = f"/staff/policies/{CHAIN}"
    assert (await school.json(path))["deserted"] == []
    await school.post(path, data={"parts": ["college", "school"]})
    assert (await school.json(path))["deserted"] == ["文学院", "经济管理学院"]
    assert "送到这些院系的申请没有人审核" in words((await school.get(path)).text)


async def test_going_back_leaves_the_history(school: Client) -> None:
    site = await Site.get(code="10001")
    await school.post(f"/staff/policies/{MIN}", data={"value": "5"})
    await school.post(f"/staff/policies/{MIN}/clear")
    assert await values.get(MIN, site=site.id, year=None) == 3
    past = (await school.json(f"/staff/policies/{MIN}"))["history"]
    assert [line["value"] for line in past] == ["恢复为上一级的值", "5"]


@pytest.mark.parametrize(
    ("name", "form", "sentence"),
    [
        (MIN, {"value": "101"}, "1 到 30 之间的整数"),
        (MIN, {"value": "八十"}, "1 到 30 之间的整数"),
        (CHAIN, {}, "请从这些里选择"),
        (CHAIN, {"parts": ["nobody"]}, "请从这些里选择"),
        ("source_info.origin_editable", {"value": "maybe"}, "请选择是或否"),
    ],
)
async def test_a_value_of_the_wrong_kind_is_said_at_its_field(
    school: Client, name: str, form: dict[str, object], sentence: str
) -> None:
    page = await school.post(f"/staff/policies/{name}", data=form)
    assert page.status_code == 422
    assert sentence in words(page.text)


async def test_another_schools_rules_and_unknown_ones_are_not_found(school: Client) -> None:
    assert (await school.get("/staff/policies?site=10002")).status_code == 404
    set_elsewhere = await school.post(f"/staff/policies/{MIN}?site=P23", data={"value": "9"})
    assert set_elsewhere.status_code == 404
    assert (await school.get("/staff/policies/no.such_rule")).status_code == 404


async def test_a_school_hears_when_the_province_changed_its_rule(
    province: Client, school: Client
) -> None:
    office = await Account.get(login="school@10001.demo")
    told = Notice.filter(account_id=office.id, event="policy.changed")
    await school.post(f"/staff/policies/{MIN}", data={"value": "5"})
    assert await told.count() == 0
    await province.post(f"/staff/policies/{MIN}?site=10001", data={"value": "9"})
    assert await told.count() == 1
