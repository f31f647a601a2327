"""Keeping a site: its contact facts, its colleges, its notices."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

from tortoise.exceptions import IntegrityError

from server.people.sites import notice_board, publishing, queries
from server.people.sites.models import (
    College,
    Site,
    SiteKind,
    SiteMark,
    SiteNotice,
    SiteNoticeState,
)
from server.people.sites.schemas import CollegeForm, NoticeForm, PublishQuery, SchoolForm, SiteForm
from server.people.sites.workflow import SITE_NOTICE
from server.platform import clock, database, jobs
from server.platform.access import attempts
from server.platform.access.actor import Actor
from server.platform.access.attempts import Limit
from server.platform.code_tables import queries as code_tables
from server.platform.errors import Conflict, invalid
from server.platform.normal_forms.lookup import alike
from server.platform.privacy import audit
from server.platform.workflow import engine

PUSH_JOB = "site_notice.push"
PUSHES = Limit(
    "site-notice-push",
    3,
    timedelta(days=1),
    "今天已经向他们推送过 3 份公告，请明天再推送，或只发布、不推送",
)
"""For each site and audience: what comes too often is turned off."""


async def edit_site(actor: Actor, code: str, form: SiteForm) -> Site:
    """Change a site's contact facts. Raises `NotFound` for a foreign site."""
    site = await queries.desk_site(actor, code)
    year = clock.now().astimezone(clock.CHINA).year
    if form.region and not await code_tables.holds("region", form.region, year):
        raise invalid("region", "请从列表里选择所在城市")
    await Site.filter(id=site.id).update(**form.model_dump())
    await audit.record(actor, "site.edit", ("site", site.id), stream=site.code)
    return site


async def open_school(actor: Actor, form: SchoolForm) -> Site:
    """A new branch site (1+N); its office fills in the rest. Raises `Invalid` for a twin."""
    for field, twins in (
        ("school_code", Site.filter(code=form.school_code)),
        ("school_name", alike(Site.all(), name=form.school_name)),
    ):
        if await twins.exists():
            raise invalid(field, "已经有这所学校了，请核对")
    site = Site(
        id=uuid4(), code=form.school_code, name=form.school_name, kind=SiteKind.SCHOOL
    )
    try:
        async with database.transaction():
            await site.save(force_create=True)
    except IntegrityError:
        raise invalid("school_code", "已经有这所学校了，请核对") from None
    await audit.record(actor, "site.open", ("site", site.id), stream=site.code)
    return site


async def add_college(actor: Actor, code: str, form: CollegeForm) -> College:
    """Raises `Invalid` for a name or code that the school already has."""
    site = await queries.desk_site(actor, code)
    college = College(id=uuid4(), site_id=site.id, code=form.code, name=form.name)
    await _refuse_twin(site.id, None, name=form.name, code=form.code)
    try:
        async with database.transaction():
            await college.save(force_create=True)
    except IntegrityError:
        raise invalid("name", "已经有同名或同代码的院系") from None
    await audit.record(actor, "college.add", ("college", college.id), stream=site.code)
    return college


async def rename_college(actor: Actor, college_id: UUID, name: str) -> College:
    """Raises `NotFound` for a foreign college, `Invalid` for a name that is taken."""
    college = await queries.college(actor, college_id)
    await _refuse_twin(college.site_id, college.id, name=name)
    try:
        async with database.transaction():
            await College.filter(id=college.id).update(name=name)
    except IntegrityError:
        raise invalid("name", "已经有同名的院系") from None
    await audit.record(actor, "college.rename", ("college", college.id), stream=college.site.code)
    return college


async def delete_college(actor: Actor, college_id: UUID) -> Site:
    """Delete a college that nothing refers to; the foreign keys decide.

    Raises `Conflict` when it has students, staff or cases.
    """
    college = await queries.college(actor, college_id)
    try:
        async with database.transaction():
            await College.filter(id=college.id).delete()
    except IntegrityError:
        raise Conflict(
            "这个院系还有学生、老师或办理记录，不能删除；可以改名，或先把人员转到别的院系",
            code="college_in_use",
        ) from None
    await audit.record(actor, "college.delete", ("college", college.id), stream=college.site.code)
    site: Site = college.site
    return site


async def add_mark(actor: Actor, code: str, name: str) -> SiteMark:
    """One more 单位标记; from the first one on, who applies must choose one (ENT-05).

    Raises `Invalid` for a twin.
    """
    site = await queries.desk_site(actor, code)
    added = SiteMark(id=uuid4(), site_id=site.id, name=name)
    try:
        async with database.transaction():
            await added.save(force_create=True)
    except IntegrityError:
        raise invalid("mark", "已经有这个单位标记了") from None
    await audit.record(actor, "site_mark.add", ("site_mark", added.id), stream=site.code)
    return added


async def delete_mark(actor: Actor, mark_id: UUID) -> Site:
    """Offer it no longer; employers that carry it keep it. Raises `NotFound` for a foreign one."""
    known = await queries.mark(actor, mark_id)
    site: Site = known.site
    await SiteMark.filter(id=known.id).delete()
    await audit.record(actor, "site_mark.delete", ("site_mark", known.id), stream=site.code)
    return site


async def write_notice(actor: Actor, code: str, form: NoticeForm) -> SiteNotice:
    """A new draft; nobody outside of the office sees it yet."""
    site = await queries.desk_site(actor, code)
    draft = SiteNotice(
        id=uuid4(),
        site_id=site.id,
        title=form.title,
        text=form.text,
        author=site.office or site.name,
        state=SiteNoticeState.DRAFT,
        chain=[],
    )
    return await engine.begin(SITE_NOTICE, actor, draft, step="write")


async def edit_notice(actor: Actor, notice_id: UUID, form: NoticeForm) -> SiteNotice:
    """Change a draft. Raises `Conflict` for what is published or withdrawn."""
    notice = await notice_board.desk_notice(actor, notice_id)
    changed = await SiteNotice.filter(id=notice.id, state=SiteNoticeState.DRAFT).update(
        title=form.title, text=form.text
    )
    if not changed:
        raise Conflict("这份公告已经发布或撤下，不能再修改")
    return notice


async def decide_notice(
    actor: Actor, notice_id: UUID, step: str, words: engine.Words, to: PublishQuery | None = None
) -> SiteNotice:
    """Publish, withdraw or drop; what is published may be sent `to` an audience.

    Raises `NotFound` for a foreign site's, `Conflict` when moved, `Invalid` for an audience that
    does not exist or has nobody, `TooMany` where they have been told enough today.
    """
    notice = await notice_board.desk_notice(actor, notice_id)
    changes = {"published_at": clock.now()} if step == "publish" else None
    details: dict[str, object] = {}
    if step == "publish" and to is not None and to.to:
        details = {"to": to.to, "year": to.year, "people": await _send(notice, to)}
    await engine.fire(
        SITE_NOTICE, actor, notice, step, words=words, changes=changes, details=details
    )
    return notice


async def _send(notice: SiteNotice, to: PublishQuery) -> int:
    """Have an audience told, batch by batch (`notices.push`); gives how many they are now."""
    audience, year = publishing.audience(to)
    people = (await audience.reach(notice.site, year)).people
    if not people:
        raise invalid("to", "现在没有能收到的人，请选择“不推送”")
    await attempts.count(PUSHES, notice.site_id, audience.name)
    await SiteNotice.filter(id=notice.id).update(audience=audience.name, year=year)
    await jobs.enqueue(PUSH_JOB, {"notice": str(notice.id), "after": None})
    return people


async def _refuse_twin(site_id: UUID, but: UUID | None, **taken: str) -> None:
    """A sentence at the very field, before the unique index has the last word."""
    labels = {"name": "名称", "code": "代码"}
    for field, value in taken.items():
        twins = alike(College.filter(site_id=site_id), **{field: value})
        if await twins.exclude(id=but).exists():
            raise invalid(field, f"已经有院系用了这个{labels[field]}，请换一个")
