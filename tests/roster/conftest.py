"""Two schools of their own in a fresh database, where changes are committed, and their staff."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from tortoise.queryset import QuerySet

from server.people.sites.models import College, Site, SiteKind
from server.people.students.models import Student
from server.platform.access.actor import Actor, Kind, Role
from server.settings import Settings


@dataclass(frozen=True)
class World:
    """北方学院 with 计算机学院 and 经济管理学院, 南方学院 beside it, and those who work there."""

    settings: Settings
    site: Site
    other_site: Site
    colleges: tuple[College, College]
    school: Actor
    other_school: Actor
    province: Actor
    college: Actor

    @property
    def students(self) -> QuerySet[Student]:
        return Student.filter(site_id=self.site.id)


@pytest.fixture
async def world(committed: str, settings: Settings) -> World:
    """Loads commit, and other connections look on: a rolled-back transaction will not do."""
    return await make_world(settings.model_copy(update={"database_url": committed}))


async def make_world(settings: Settings) -> World:
    site = await Site.create(code="19001", name="北方学院", kind=SiteKind.SCHOOL)
    other = await Site.create(code="19002", name="南方学院", kind=SiteKind.SCHOOL)
    first = await College.create(site=site, code="01", name="计算机学院")
    second = await College.create(site=site, code="02", name="经济管理学院")
    await College.create(site=other, code="01", name="土木学院")
    return World(
        settings=settings,
        site=site,
        other_site=other,
        colleges=(first, second),
        school=staff("王老师", Role.SCHOOL, site),
        other_school=staff("赵老师", Role.SCHOOL, other),
        province=staff("省中心", Role.PROVINCE),
        college=staff("李老师", Role.COLLEGE, site, first),
    )


def staff(name: str, role: Role, site: Site | None = None, college: College | None = None) -> Actor:
    return Actor(
        kind=Kind.STAFF,
        name=name,
        roles=frozenset({role}),
        site_id=site.id if site else None,
        site_code=site.code if site else "",
        college_id=college.id if college else None,
    )
