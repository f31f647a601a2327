"""Public pages: the portal, each school's own page, contacts (综合服务 → 就业派遣), policies."""

from __future__ import annotations

from uuid import UUID

from server.people.consents.queries import VERSION
from server.people.sites import notice_board, pages, queries, school_page
from server.people.sites.schemas import (
    ContactsQuery,
    ContactsView,
    NoticesView,
    NoticeView,
    SchoolView,
    TextView,
    WelcomeView,
)
from server.platform.access.actor import Actor
from server.platform.access.rule import PUBLIC
from server.platform.web.endpoint import Room
from server.platform.web.paging import PageQuery
from server.platform.web.results import Page

room = Room("sites")


@room.get("/", rule=PUBLIC, template="public/welcome")
async def welcome(query: ContactsQuery) -> Page[WelcomeView]:
    return Page(await pages.welcome(query.q))


@room.get("/s/<code:str>", rule=PUBLIC, template="public/school")
async def school(actor: Actor, code: str) -> Page[SchoolView]:
    return Page(await school_page.school_page(actor, code))


@room.get("/s/<code:str>/notices", rule=PUBLIC, template="public/notices")
async def notices(code: str, query: PageQuery) -> Page[NoticesView]:
    return Page(await notice_board.public_notices(code, query))


@room.get("/s/<code:str>/notices/<id:uuid>", rule=PUBLIC, template="public/notice")
async def notice(code: str, id: UUID) -> Page[NoticeView]:
    return Page(await notice_board.public_notice(code, id))


@room.get("/contacts", rule=PUBLIC, template="public/contacts")
async def contacts(query: ContactsQuery) -> Page[ContactsView]:
    return Page(await queries.contacts(query.q))


@room.get("/agreement", rule=PUBLIC, template="public/agreement")
async def agreement() -> Page[TextView]:
    return Page(TextView(version=VERSION))


@room.get("/privacy", rule=PUBLIC, template="public/privacy")
async def privacy() -> Page[TextView]:
    return Page(TextView(version=VERSION))
