"""Code tables: complete, loaded as often as one likes, and true for the year that is asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.platform.code_tables import loading
from server.platform.code_tables import queries as code_tables
from server.platform.code_tables.models import CodeRow


@pytest.fixture
async def loaded(db: None) -> None:
    await loading.load_code_tables()


async def test_the_tables_have_the_inventorys_codes(loaded: None) -> None:
    """AGR-12 (18 and 39 其他企业), AGR-13 (21), AGR-14 (18)."""
    counts = {
        table: len(await code_tables.choices(table, 2027))
        for table in ("unit_nature", "industry", "post")
    }
    assert counts == {"unit_nature": 19, "industry": 21, "post": 18}
    assert await code_tables.label("unit_nature", "39", 2027) == "其他企业"
    assert await code_tables.label("degree", "31", 2027) == "本科"
    assert await code_tables.label("unit_nature", "77", 2027) == "77"


PRINTED = (
    "农、林、牧、渔业（11），采矿业（21），制造业（22），电力、热力、燃气及水生产和供应业（23），建筑业（24），"
    "批发和零售业（31），交通运输、仓储和邮政业（32），住宿和餐饮业（33），信息传输、软件和信息技术服务业（34），"
    "金融业（35），房地产业（36），租赁和商务服务业（37），科学研究和技术服务业（38），"
    "水利、环境和公共设施管理业（39），居民服务、修理和其他服务业（41），教育（42），卫生和社会工作（43），"
    "文化、体育和娱乐业（44），公共管理、社会保障和社会组织（45），国际组织（46），军队（80）"
)
"""单位行业 as the manual has it (AGR-13)."""


async def test_industries_are_named_as_the_manual_prints_them(loaded: None) -> None:
    rows = await code_tables.choices("industry", 2027)
    assert "，".join(f"{row.name}（{row.code}）" for row in rows) == PRINTED


async def test_regions_are_a_tree_of_provinces_prefectures_and_counties(loaded: None) -> None:
    provinces = await code_tables.choices("region", 2027)
    assert len(provinces) == 34
    assert await CodeRow.filter(table="region").count() == 34 + 342 + 32 + 2819
    harbin, *rest = await code_tables.children("region", "230000")
    assert (harbin.code, harbin.name, harbin.has_children) == ("230100", "哈尔滨市", True)
    assert len(rest) == 12
    assert await code_tables.path_of("region", "230100", 2027) == ["黑龙江省", "哈尔滨市"]
    county = await code_tables.path_of("region", "230103", 2027)
    assert county == ["黑龙江省", "哈尔滨市", "南岗区"]
    leaves = await code_tables.leaves("region", 2027)
    assert leaves["230103"] == county
    assert "230100" not in leaves
    assert leaves["441900"] == ["广东省", "东莞市"], "a city that has no counties is the finest"
    assert {p.name for p in provinces if not p.has_children} == {
        "台湾省", "香港特别行政区", "澳门特别行政区",
    }


@pytest.mark.parametrize(
    ("code", "province", "city", "heading"),
    [
        ("419001", "河南省", "济源市", "419000"),
        ("429004", "湖北省", "仙桃市", "429000"),
        ("469002", "海南省", "琼海市", "469000"),
        ("659001", "新疆维吾尔自治区", "石河子市", "659000"),
    ],
)
async def test_a_city_without_a_prefecture_stands_under_its_province(
    loaded: None, code: str, province: str, city: str, heading: str
) -> None:
    """Their heading is chosen no more, but what was stored with it still has its words."""
    offered = {c.code for c in await code_tables.children("region", f"{code[:2]}0000")}
    assert code in offered
    assert heading not in offered
    assert await code_tables.path_of("region", code, 2027) == [province, city]
    assert "直辖县级行政区划" in await code_tables.label("region", heading, 2027)


async def test_loading_again_changes_nothing(loaded: None) -> None:
    before = {row.id for row in await CodeRow.all()}
    await loading.load_code_tables()
    assert {row.id for row in await CodeRow.all()} == before


async def test_a_code_holds_for_its_years_only(
    db: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "sample.csv"
    file.write_text(
        "code,name,parent,from_year,to_year\n01,旧名,,,2025\n01,新名,,2026,\n02,停用,,,2025\n",
        "utf-8",
    )
    monkeypatch.setattr(loading, "FOLDER", tmp_path)
    await loading.load_code_tables()
    assert [c.name for c in await code_tables.choices("sample", 2025)] == ["旧名", "停用"]
    assert [c.name for c in await code_tables.choices("sample", 2026)] == ["新名"]
    assert [c.name for c in await code_tables.children("sample", "")] == ["新名"]
    assert await code_tables.label("sample", "01", 2025) == "旧名"
    assert not await code_tables.holds("sample", "02", 2026)
    file.write_text("code,name,parent,from_year,to_year\n01,新名,,2026,\n", "utf-8")
    await loading.load_code_tables()
    assert await CodeRow.filter(table="sample").count() == 1
