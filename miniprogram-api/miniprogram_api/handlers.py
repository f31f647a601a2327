"""Version 1 of the mini-program's API: sessions, bindings, me."""

from __future__ import annotations

from datetime import timedelta

from miniprogram_api.schemas import (
    ActorView,
    Login,
    MeView,
    SessionView,
    Unread,
    actor_view,
)
from server.people.accounts import bindings, captcha
from server.people.students import service as students
from server.people.students.schemas import Proof
from server.platform import clock, runtime
from server.platform.access import sessions
from server.platform.access.actor import Actor, Channel
from server.platform.access.rule import PUBLIC, is_in_wechat
from server.platform.web.endpoint import Room
from server.platform.web.results import Page
from server.platform.web.visit import Visit, bearer
from wechat import clients, miniprogram
from wechat.answers import MiniUser

room = Room("mini", api=True)


async def ask_wechat(form: Login) -> MiniUser:
    """Who `wx.login`'s code belongs to; WeChat may take seconds, so no transaction is open yet."""
    return await miniprogram.login(clients.mini(), form.code)


@room.post("/api/mp/v1/sessions", rule=PUBLIC, status=201, prepare=ask_wechat)
async def open_session(visit: Visit, form: Login, prepared: MiniUser) -> Page[SessionView]:
    """`wx.login`'s code becomes a bearer token; the same person by unionid is recognised."""
    settings = runtime.current().settings
    identity = await bindings.see(
        settings.wechat.mini.appid, prepared.openid, prepared.unionid
    )
    await bindings.recognise(identity)
    token = await sessions.start(
        channel=Channel.MINI,
        identity_id=identity.id,
        address=visit.address,
        agent=visit.agent,
    )
    actor = await sessions.actor_of(token.secret, visit.actor) or visit.actor
    return Page(
        SessionView(
            token=token.secret,
            expires_at=clock.now() + timedelta(seconds=token.seconds),
            bound=actor.id is not None,
            actor=actor_view(actor),
        )
    )


@room.post("/api/mp/v1/bindings", rule=is_in_wechat, status=201)
async def bind(visit: Visit, form: Proof) -> Page[ActorView]:
    """Bind by the roster's facts, agreeing to /agreement and /privacy; 422 mismatch, 409 taken."""
    await students.bind(visit.actor, form, picture=captcha.answer(visit, form))
    fresh = await sessions.actor_of(bearer(visit.request), visit.actor)
    return Page(actor_view(fresh or visit.actor))


@room.get("/api/mp/v1/me", rule=is_in_wechat)
async def me(actor: Actor) -> Page[MeView]:
    """Who the caller is, whether he is bound, and how many notices he has not read."""
    return Page(
        MeView(
            bound=actor.id is not None,
            actor=actor_view(actor),
            unread=Unread(notices=actor.unread),
        )
    )
