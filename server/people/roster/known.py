"""What a site's rosters are judged against: its colleges, and the degrees of the years taken."""

from __future__ import annotations

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


async def known_of(site: Site) -> Known:
    """Colleges by name and by code; degrees by name and by code for each year."""
    colleges = await College.filter(site_id=site.id)
    named = {c.code: c.id for c in colleges} | {c.name: c.id for c in colleges}
    return Known(
        colleges={loose_key(name): id for name, id in named.items()},
        degrees={year: await _degrees(year) for year in years()},
        site_name=site.name,
        college_names=tuple(c.name for c in colleges),
    )


def years() -> range:
    """Graduation years that a roster may name."""
    this_year = clock.now().astimezone(clock.CHINA).year
    return range(this_year - YEARS_BACK, this_year + YEARS_AHEAD + 1)


async def degree_names() -> list[str]:
    """The degrees to choose from now, as the template lists them."""
    this_year = clock.now().astimezone(clock.CHINA).year
    return [row.name for row in await code_tables.choices(DEGREE_TABLE, this_year)]


async def _degrees(year: int) -> dict[str, str]:
    rows = await code_tables.choices(DEGREE_TABLE, year)
    named = {row.name: row.code for row in rows}
    others = {other: named[name] for other, name in OTHER_NAMES.items() if name in named}
    known = {row.code: row.code for row in rows} | others | named
    return {loose_key(name): code for name, code in known.items()}
