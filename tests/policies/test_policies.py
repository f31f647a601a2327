"""Rules as data: typed defaults, what a site and a year override, and who set it."""

from __future__ import annotations

import ast
from uuid import UUID, uuid4

import pytest

from server.people.policies import service, values
from server.people.policies.catalogue import Policy, policies
from server.people.sites.models import Site, SiteKind
from server.platform.access.actor import Actor, Kind, Role
from server.platform.errors import Invalid
from server.settings import ROOT

MIN = "resume.min_completeness"
STAFF = Actor(kind=Kind.STAFF, id=uuid4(), name="劳老师", roles=frozenset({Role.SCHOOL}))


@pytest.fixture
async def school(db: None) -> UUID:
    site = await Site.create(code="19991", name="策略大学", kind=SiteKind.SCHOOL)
    return site.id


async def test_without_overrides_the_default_holds(school: UUID) -> None:
    assert await values.get(MIN, site=school, year=2027) == 60


async def test_site_and_year_beats_site_beats_year_beats_province(school: UUID) -> None:
    async def held() -> int:
        return int(await values.get(MIN, site=school, year=2027))

    steps: list[tuple[UUID | None, int | None, int]] = [
        (None, None, 61), (None, 2027, 62), (school, None, 63), (school, 2027, 64),
    ]
    for site, year, value in steps:
        await service.set(STAFF, MIN, value, site=site, year=year)
        assert await held() == value
    await service.set(STAFF, MIN, 99, site=None)
    assert await held() == 64
    assert await values.get(MIN, site=school, year=2028) == 63
    assert await values.get(MIN, site=None, year=2028) == 99


async def test_the_newest_value_holds_and_the_older_ones_are_history(school: UUID) -> None:
    for value in (70, 80):
        await service.set(STAFF, MIN, value, site=school)
    assert await values.get(MIN, site=school, year=None) == 80
    past = await values.history(MIN, site=school)
    assert [(who, value) for _, who, value in past] == [("劳老师", 80), ("劳老师", 70)]


async def test_going_back_to_the_default(school: UUID) -> None:
    await service.set(STAFF, MIN, 80, site=school)
    await service.set(STAFF, MIN, None, site=school)
    assert await values.get(MIN, site=school, year=None) == 60


@pytest.mark.parametrize(
    ("name", "value"),
    [
        (MIN, 101),
        (MIN, "80"),
        (MIN, True),
        ("termination.employer_may_start", 1),
        ("jobs.edit_after_approval", "sometimes"),
        ("signing.review_chain", []),
        ("signing.review_chain", ["school", "school"]),
        ("signing.review_chain", ["nobody"]),
    ],
)
async def test_a_value_of_the_wrong_kind_is_refused(school: UUID, name: str, value: object) -> None:
    with pytest.raises(Invalid):
        await service.set(STAFF, name, value, site=school)  # type: ignore[arg-type]  # that is the point


async def test_desks_review_in_one_order_however_they_are_listed(school: UUID) -> None:
    await service.set(STAFF, "source_info.review_chain", ["school", "college"], site=school)
    held = await values.get("source_info.review_chain", site=school, year=None)
    assert held == ["college", "school"]


async def test_several_come_in_one_answer(school: UUID) -> None:
    await service.set(STAFF, "signing.review_chain", ["college", "school"], site=school)
    found = await values.get_many(["signing.review_chain", MIN], site=school, year=2027)
    assert found == {"signing.review_chain": ["college", "school"], MIN: 60}


async def test_a_name_that_nobody_declared_is_an_error(school: UUID) -> None:
    with pytest.raises(KeyError):
        await values.get("resume.minimum", site=school, year=2027)


def test_every_name_that_the_code_asks_for_is_declared() -> None:
    asked = {
        argument.value
        for path in ROOT.joinpath("server").rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and ast.unparse(call.func).startswith("policies.")
        for argument in call.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }
    assert asked <= set(policies())


def test_a_default_that_does_not_fit_its_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        Policy(name="x", kind="number", default="60", label="", rows=())  # type: ignore[arg-type]  # pydantic makes the enum


def test_every_policy_says_which_rows_it_decides() -> None:
    assert all(policy.rows and policy.label for policy in policies().values())
    decided = {row for policy in policies().values() for row in policy.rows}
    assert {"CON-01", "CON-08", "CON-14", "CON-30", "SREG-05"} <= decided
