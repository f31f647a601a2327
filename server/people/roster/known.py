"""What a site's rosters are judged against: its colleges, and the degrees of the years taken."""

from __future__ import annotations

from collections.abc import Mapping

from server.people.roster.checks import Known
from server.people.sites.models import College, Site
from server.platform import clock
from server.platform.code_tables import queries as code_tables
from server.platform.normal_forms.keys import loose_key

YEARS_BACK = 6
YEARS_AHEAD = 6

DEGREE_TABLE = "degree"
OTHER_NAMES = {
    "博士": "博士研究生",
    "博士生": "博士研究生",
    "硕士": "硕士研究生",
    "硕士生": "硕士研究生",
    "研究生": "硕士研究生",
    "双学士学位": "第二学士学位",
    "双学士": "第二学士学位",
    "本科生": "本科",
    "大学本科": "本科",
    "大专": "专科",
    "专科生": "专科",
    "高职高专": "高职",
}
"""How schools write degrees, beside the code table's own names."""
LISTED = ("nation", "politics", "training")
"""Other columns with a list to choose from; each is named as its table."""
ALSO = {
    "politics": {
        "中国共产党党员": "中共党员",
        "党员": "中共党员",
        "中国共产党预备党员": "中共预备党员",
        "预备党员": "中共预备党员",
        "中国共产主义青年团团员": "共青团员",
        "团员": "共青团员",
        "无党派民主人士": "无党派人士",
        "普通公民": "群众",
    },
    "training": {"委培": "委托培养", "普通": "非定向", "统招": "非定向"},
}
_HEADINGS = ("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划")
"""Levels that have no name of their own: nobody writes 北京市市辖区东城区."""


async def known_of(site: Site) -> Known:
    """Colleges by name and by code; degrees by name and by code for each year."""
    colleges = await College.filter(site_id=site.id)
    named = {c.code: c.id for c in colleges} | {c.name: c.id for c in colleges}
    return Known(
        colleges={loose_key(name): id for name, id in named.items()},
        degrees={year: await _degrees(year) for year in years()},
        site_name=site.name,
        college_names=tuple(c.name for c in colleges),
        codes={table: await _listed(table) for table in LISTED} | {"origin": await _origins()},
    )


def years() -> range:
    """Graduation years that a roster may name."""
    this_year = _this_year()
    return range(this_year - YEARS_BACK, this_year + YEARS_AHEAD + 1)


async def names_of(table: str) -> list[str]:
    """What there is to choose from now, as the template lists it."""
    return [row.name for row in await code_tables.choices(table, _this_year())]


async def _degrees(year: int) -> dict[str, str]:
    return await _keyed(DEGREE_TABLE, year, OTHER_NAMES)


async def _listed(table: str) -> dict[str, str]:
    return await _keyed(table, _this_year(), ALSO.get(table, {}))


async def _keyed(table: str, year: int, also: Mapping[str, str]) -> dict[str, str]:
    """A table's codes by their names, by themselves and by what else people write."""
    rows = await code_tables.choices(table, year)
    named = {row.name: row.code for row in rows}
    others = {other: named[name] for other, name in also.items() if name in named}
    known = {row.code: row.code for row in rows} | others | named
    return {loose_key(name): code for name, code in known.items()}


async def _origins() -> dict[str, str]:
    """The finest regions by code and by their path, with and without headings."""
    leaves = await code_tables.leaves("region", _this_year())
    known = {}
    for code, path in leaves.items():
        for names in (path, [name for name in path if name not in _HEADINGS]):
            known["".join(names)] = code
    return known | {code: code for code in leaves}


def _this_year() -> int:
    return clock.now().astimezone(clock.CHINA).year
