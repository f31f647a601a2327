"""学校设置 on the desk: a site's contact facts, colleges and notices."""

from __future__ import annotations

from uuid import UUID

from server.people.sites import notice_board, publishing, queries, service
from server.people.sites.models import SiteNoticeState
from server.people.sites.schemas import (
    CollegeForm,
    MarkForm,
    NoticeDecisionForm,
    NoticeDeskView,
    NoticeForm,
    NoticeFormView,
    NoticesDeskView,
    NoticesQuery,
    PublishQuery,
    PublishView,
    RenameForm,
    Saved,
    SchoolForm,
    SiteDeskView,
    SiteForm,
    SiteQuery,
)
from server.people.sites.workflow import SITE_NOTICE
from server.platform.access.actor import Actor
from server.platform.access.rule import is_province, is_school_staff
from server.platform.web.endpoint import Room
from server.platform.web.forms import Nothing
from server.platform.web.results import Done, Page
from server.platform.web.way_in import way_in
from server.platform.workflow.pages import case_view

room = Room("site_desk", area="staff", way_in=way_in)

DECIDED = {
    "publish": "已发布，现在所有人都能看到",
    "withdraw": "已撤下，学校主页不再显示",
    "drop": "已放弃这份草稿",
}


@room.get("/staff/site", rule=is_school_staff, template="staff/site")
async def site(actor: Actor, query: SiteQuery) -> Page[SiteDeskView]:
    return Page(await queries.site_desk(actor, query.site))


@room.post("/staff/site", rule=is_school_staff, retry=site)
async def edit_site(actor: Actor, query: SiteQuery, form: SiteForm) -> Done[Nothing]:
    edited = await service.edit_site(actor, query.site, form)
    return Done(Nothing(), go=f"/staff/site?site={edited.code}", flash="已保存，学校主页已更新")


@room.post("/staff/site/schools", rule=is_province, retry=site, status=201)
async def open_school(actor: Actor, form: SchoolForm) -> Done[Saved]:
    opened = await service.open_school(actor, form)
    return Done(
        Saved(id=opened.id),
        go=f"/staff/site?site={opened.code}",
        flash="学校已开通，请填写联系方式，再到“人员与权限”为它开通账号",
    )


@room.post("/staff/site/colleges", rule=is_school_staff, retry=site)
async def add_college(actor: Actor, query: SiteQuery, form: CollegeForm) -> Done[Saved]:
    college = await service.add_college(actor, query.site, form)
    return Done(
        Saved(id=college.id), go=f"/staff/site?site={query.site}", flash="院系已添加", status=201
    )


@room.post("/staff/site/colleges/<id:uuid>/rename", rule=is_school_staff)
async def rename_college(actor: Actor, id: UUID, form: RenameForm) -> Done[Saved]:
    college = await service.rename_college(actor, id, form.name)
    return Done(
        Saved(id=college.id), go=f"/staff/site?site={college.site.code}", flash="院系已改名"
    )


@room.post("/staff/site/colleges/<id:uuid>/delete", rule=is_school_staff)
async def delete_college(actor: Actor, id: UUID) -> Done[Nothing]:
    kept = await service.delete_college(actor, id)
    return Done(Nothing(), go=f"/staff/site?site={kept.code}", flash="院系已删除")


@room.post("/staff/site/marks", rule=is_school_staff, retry=site)
async def add_mark(actor: Actor, query: SiteQuery, form: MarkForm) -> Done[Saved]:
    added = await service.add_mark(actor, query.site, form.mark)
    return Done(
        Saved(id=added.id), go=f"/staff/site?site={query.site}", flash="标记已添加", status=201
    )


@room.post("/staff/site/marks/<id:uuid>/delete", rule=is_school_staff)
async def delete_mark(actor: Actor, id: UUID) -> Done[Nothing]:
    kept = await service.delete_mark(actor, id)
    return Done(Nothing(), go=f"/staff/site?site={kept.code}", flash="标记已删除")


@room.get("/staff/site/notices", rule=is_school_staff, template="staff/notices")
async def notices(actor: Actor, query: NoticesQuery) -> Page[NoticesDeskView]:
    return Page(await notice_board.notices_desk(actor, query))


@room.get("/staff/site/notices/new", rule=is_school_staff, template="staff/notice_form")
async def new_notice(actor: Actor, query: SiteQuery) -> Page[NoticeFormView]:
    return Page(await notice_board.notice_form(actor, query.site, None))


@room.post("/staff/site/notices", rule=is_school_staff, retry=new_notice, status=201)
async def write_notice(actor: Actor, query: SiteQuery, form: NoticeForm) -> Done[Saved]:
    draft = await service.write_notice(actor, query.site, form)
    return Done(
        Saved(id=draft.id),
        go=f"/staff/site/notices/{draft.id}",
        flash="草稿已保存。请看一遍效果，再发布",
    )


@room.get("/staff/site/notices/<id:uuid>", rule=is_school_staff, template="staff/notice")
async def notice(actor: Actor, id: UUID) -> Page[NoticeDeskView]:
    found = await notice_board.desk_notice(actor, id)
    href = f"/staff/site/notices/{found.id}"
    is_public = found.state is SiteNoticeState.PUBLISHED
    return Page(
        NoticeDeskView(
            site=queries.choice(found.site),
            id=found.id,
            notice=notice_board.body(found),
            case=await case_view(SITE_NOTICE, actor, found, href=f"{href}/decide"),
            push=publishing.push_of(found),
            can_edit=found.state is SiteNoticeState.DRAFT,
            public_href=f"/s/{found.site.code}/notices/{found.id}" if is_public else None,
        )
    )


@room.get(
    "/staff/site/notices/<id:uuid>/publish", rule=is_school_staff, template="staff/notice_publish"
)
async def publish_page(actor: Actor, id: UUID, query: PublishQuery) -> Page[PublishView]:
    return Page(await publishing.publish_page(actor, id, query))


@room.get("/staff/site/notices/<id:uuid>/edit", rule=is_school_staff, template="staff/notice_form")
async def edit_form(actor: Actor, id: UUID) -> Page[NoticeFormView]:
    return Page(await notice_board.notice_form(actor, "", id))


@room.post("/staff/site/notices/<id:uuid>/edit", rule=is_school_staff, retry=edit_form)
async def edit_notice(actor: Actor, id: UUID, form: NoticeForm) -> Done[Saved]:
    await service.edit_notice(actor, id, form)
    return Done(Saved(id=id), go=f"/staff/site/notices/{id}", flash="草稿已保存")


@room.post("/staff/site/notices/<id:uuid>/decide", rule=is_school_staff, retry=notice)
async def decide_notice(actor: Actor, id: UUID, form: NoticeDecisionForm) -> Done[Saved]:
    await service.decide_notice(actor, id, form.action, form.words, form)
    flash = DECIDED.get(form.action, "已处理")
    if form.action == "publish" and form.to:
        flash = "已发布，正在推送；推送了多少人，看本页"
    return Done(Saved(id=id), go=f"/staff/site/notices/{id}", flash=flash)
