"""What is read while somebody registers, by the secret that his browser holds."""

from __future__ import annotations

import orjson

from server.people.profiles.models import Wish
from server.people.registrations.models import NumberSearch, Registration
from server.people.registrations.schemas import DetailsView, FoundView, NumberView, WhoView
from server.people.sites import queries as sites
from server.people.students import accounts
from server.people.students.models import Student
from server.platform import clock, database
from server.platform.access import sessions
from server.platform.errors import Conflict
from server.platform.privacy import cipher, masks
from server.platform.privacy.cipher import Place
from server.platform.web.forms import Choice

OVER = "这次注册已经超时，请重新开始"
SEARCH_OVER = "这次查找已经超时，请重新填写"
YEARS_BACK, YEARS_AHEAD = 10, 6

_YEARS = """
SELECT year FROM generate_series($1::int, $2::int) AS year
 WHERE EXISTS (
   SELECT 1 FROM site, LATERAL (
     SELECT 1 FROM student WHERE site_id = site.id AND graduation_year = year LIMIT 1
   ) AS found
 )
 ORDER BY year DESC
"""
"""One look into the index for each school and year, however long the rosters are."""


async def years() -> list[Choice]:
    """The graduation years that some school has imported, the latest first."""
    this = clock.now().astimezone(clock.CHINA).year
    async with database.driver() as connection:
        rows = await connection.fetch(_YEARS, this - YEARS_BACK, this + YEARS_AHEAD)
    return [Choice(value=str(row["year"]), label=f"{row['year']} 届") for row in rows]


async def by_secret(secret: str) -> Registration:
    """The registration of a browser, with its student. Raises `Conflict` when it is over."""
    row = (
        await Registration.get_or_none(
            secret_hash=sessions.digest(secret), expires_at__gt=clock.now()
        ).select_related("student__site")
    )
    if row is None:
        raise Conflict(OVER, go="/student/register")
    return row


async def search_by_secret(secret: str) -> NumberSearch:
    """The search of a browser, with whom it found. Raises `Conflict` when it is over."""
    row = (
        await NumberSearch.get_or_none(
            secret_hash=sessions.digest(secret), expires_at__gt=clock.now()
        ).select_related("student")
    )
    if row is None:
        raise Conflict(SEARCH_OVER, go="/student/number")
    return row


async def draft(row: Registration) -> dict[str, str]:
    """What was typed in the second step, the password as its hash; empty before."""
    if row.draft_cell is None:
        return {}
    found: dict[str, str] = orjson.loads(await cipher.reveal(*place(row), row.draft_cell))
    return found


def place(row: Registration) -> Place:
    return Place(row.student_id, "registration", "draft_cell", row.id)


async def who_page(secret: str, site: str, *, in_wechat: bool) -> WhoView:
    """The first step; `secret` may belong to a registration that was left in the middle."""
    under_way = ""
    try:
        under_way = masks.mask_name((await by_secret(secret)).student.name)
    except Conflict:
        pass
    return WhoView(
        sites=[sites.choice(s) for s in await sites.schools()],
        site=site,
        years=await years(),
        under_way=under_way,
        in_wechat=in_wechat,
    )


async def details_page(row: Registration) -> DetailsView:
    """The second step, with what was typed there before."""
    typed = await draft(row)
    has_password = bool(typed.pop("password_hash", ""))
    student: Student = row.student
    return DetailsView(
        name=student.name,
        school=student.site.name,
        student_no=student.student_no,
        has_password=has_password,
        min_length=await accounts.least_length(student),
        typed=typed | {"phone": typed.get("phone", "").removeprefix("+86")},
        wishes=[Choice(value=wish.value, label=wish.label) for wish in Wish],
    )


async def number_page(site: str) -> NumberView:
    return NumberView(
        sites=[sites.choice(s) for s in await sites.schools()], site=site, years=await years()
    )


async def found_page(row: NumberSearch) -> FoundView:
    """The number, or that nothing was found, after the code. Raises `Conflict` before it."""
    if row.proven_at is None:
        raise Conflict(SEARCH_OVER, go="/student/number")
    site = await sites.site_by_code(row.site_code)
    return FoundView(
        school=site.name,
        student_no=row.student.student_no if row.student else "",
        contact=sites.contact(site),
    )
