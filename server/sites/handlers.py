"""Public pages: the welcome, contacts (综合服务 → 就业派遣), agreement and privacy policy."""

from __future__ import annotations

from server import runtime
from server.access.rule import PUBLIC
from server.sites import queries
from server.sites.queries import ContactsQuery, ContactsView, SiteChoice
from server.web.endpoint import Room
from server.web.forms import View
from server.web.results import Page

room = Room("sites")


class WelcomeView(View):
    schools: list[SiteChoice]
    sandbox_url: str | None


class TextView(View):
    """A page that is only text."""


@room.get("/", rule=PUBLIC, template="public/welcome")
async def welcome() -> Page[WelcomeView]:
    settings = runtime.current().settings
    return Page(
        WelcomeView(
            schools=[queries.choice(s) for s in await queries.schools()],
            sandbox_url=settings.phone_url if settings.is_demo else None,
        )
    )


@room.get("/contacts", rule=PUBLIC, template="public/contacts")
async def contacts(query: ContactsQuery) -> Page[ContactsView]:
    return Page(await queries.contacts(query.q))


@room.get("/agreement", rule=PUBLIC, template="public/agreement")
async def agreement() -> Page[TextView]:
    return Page(TextView())


@room.get("/privacy", rule=PUBLIC, template="public/privacy")
async def privacy() -> Page[TextView]:
    return Page(TextView())
