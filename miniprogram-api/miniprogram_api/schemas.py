"""What the mini-program sends and gets (contract.md, first resources)."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from pydantic import Field

from server.platform.access.actor import Actor
from server.platform.web.forms import Form, View


class Login(Form):
    code: str = Field(title="登录凭证", min_length=1, max_length=200)


class SiteRef(View):
    code: str
    name: str


class ActorView(View):
    """Who the caller is; `id` and `site` are null for somebody who is not bound yet."""

    kind: str
    id: UUID | None = None
    name: str = ""
    site: SiteRef | None = None


class SessionView(View):
    token: str
    expires_at: datetime
    bound: bool
    actor: ActorView


class Unread(View):
    notices: int


class MeView(View):
    bound: bool
    actor: ActorView
    unread: Unread


def actor_view(actor: Actor) -> ActorView:
    site = SiteRef(code=actor.site_code, name=actor.site_name) if actor.site_id else None
    return ActorView(kind=actor.kind.value, id=actor.id, name=actor.name, site=site)
