"""Puts the sandbox together: one Sanic app on one port, everything in memory."""

from __future__ import annotations

import asyncio
from itertools import count
from types import SimpleNamespace

import orjson
from sanic import Blueprint, Request, Sanic
from sanic.config import Config
from sanic.response import HTTPResponse, json

from . import authorize, control, face, handset, outbox, phone, sms, webview
from .api import followers, gateway, menus, messages, mini, qrcodes, tokens, web_login
from .config import SandboxConfig
from .pushes import Pushes
from .state import World
from .wire import as_request

MAX_BODY = 30 * 1024 * 1024
_numbers = count(1)

App = Sanic[Config, SimpleNamespace]

_log = Blueprint("request-log")


@_log.get("/requests.json")
async def list_requests(request: Request) -> HTTPResponse:
    """Newest first; `?path=` (prefix), `?direction=in|out`, `?limit=`, `?web=1` narrow or widen."""
    args = request.args
    world: World = request.app.ctx.world
    rows = [
        as_request(row)
        for row in world.wire.newest(20_000, web=args.get("web") == "1")
        if row.path.startswith(args.get("path") or "")
        and args.get("direction") in (None, row.direction)
    ]
    return json(rows[: int(args.get("limit") or 2000)])


def create_sandbox(config: SandboxConfig) -> App:
    """The app; state begins with its creation. Run it in a single process."""
    app = Sanic(
        f"wechat-sandbox-{next(_numbers)}",
        router=webview.HostRouter(),
        config=_sanic_config(),
        configure_logging=False,
        dumps=orjson.dumps,
        loads=orjson.loads,
    )
    app.ctx.world = World(config)
    for part in (
        authorize.blueprint,
        control.blueprint,
        face.blueprint,
        followers.blueprint,
        handset.blueprint,
        menus.blueprint,
        messages.blueprint,
        mini.blueprint,
        outbox.blueprint,
        phone.blueprint,
        qrcodes.blueprint,
        sms.blueprint,
        tokens.blueprint,
        web_login.blueprint,
        webview.blueprint,
        _log,
    ):
        app.blueprint(part)
    app.register_middleware(webview.reach, "request")
    app.register_middleware(gateway.receive, "request")
    app.register_middleware(gateway.record, "response")
    app.register_listener(_open, "before_server_start")
    app.register_listener(_close, "after_server_stop")
    return app


def _sanic_config() -> Config:
    """Set before the app is made: extensions are read at its creation."""
    return Config(
        env_prefix=None,
        defaults={
            "AUTO_EXTEND": False,
            "REQUEST_MAX_SIZE": MAX_BODY,
            "RESPONSE_TIMEOUT": 120,
            "GRACEFUL_SHUTDOWN_TIMEOUT": 1.0,
            "ACCESS_LOG": False,
            "MOTD": False,
            # It rewrites classes that all apps of a process share, and works once only.
            "TOUCHUP": False,
            "FALLBACK_ERROR_FORMAT": "json",
        },
    )


async def _open(app: App) -> None:
    world: World = app.ctx.world
    app.ctx.pushes = Pushes(world)
    app.ctx.web_view = webview.client()
    app.ctx.mail = None
    if world.config.mail_port:
        app.ctx.mail = await outbox.listen_for_mail(
            world.outbox, world.config.host, world.config.mail_port
        )


async def _close(app: App) -> None:
    if app.ctx.mail is not None:
        app.ctx.mail.close()
    await asyncio.gather(app.ctx.pushes.close(), app.ctx.web_view.aclose())
