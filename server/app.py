"""create_app(settings): the only place, with worker.py and commands/, that knows every part."""

from __future__ import annotations

import asyncio
from email.utils import formatdate
from functools import lru_cache
from time import time
from typing import Any

import structlog
from miniprogram_api import push as mini_push
from sanic import Request, Sanic
from sanic.exceptions import MethodNotAllowed
from sanic.response import HTTPResponse
from tortoise import Tortoise

from server import house
from server.demo import clock_sync
from server.platform import database, health, openapi, runtime
from server.platform.privacy import fields, logs
from server.platform.production import UnsafeProduction
from server.platform.web import endpoint
from server.platform.web.assets import Assets
from server.platform.web.endpoint import Room
from server.platform.web.failures import problem_of
from server.platform.web.menu import menu_for
from server.platform.web.rendering import Renderer
from server.platform.web.responses import Responder
from server.platform.web.router import Router
from server.platform.web.surface import Surface, wants_json
from server.platform.web.visit import Visit
from server.settings import Settings
from wechat import clients, official, verification
from wechat.push import push_blueprint

MAX_UPLOAD = 25_000_000
HEADER_SILENCE, BODY_SILENCE = 10, 30
"""Seconds without a byte until a half-sent request is given up (reliability.md row 46). Each byte
starts them anew, so a slow phone's upload gets through however long it takes. The second one is
also the longest that a page may take."""


def create_app(settings: Settings, *, name: str = "weijiuye") -> Sanic[Any, Any]:
    """The whole service as one Sanic application.

    Raises `server.platform.web.assets.AssetsMissing` when the browser's files were not built.
    """
    logs.configure(settings.log_level)
    app: Sanic[Any, Any] = Sanic(name, router=Router(), configure_logging=False)
    app.config.update(
        REQUEST_MAX_SIZE=MAX_UPLOAD,
        REQUEST_MAX_HEADER_SIZE=16_384,
        REQUEST_TIMEOUT=HEADER_SILENCE,
        RESPONSE_TIMEOUT=BODY_SILENCE,
        KEEP_ALIVE_TIMEOUT=75,
        PROXIES_COUNT=settings.trusted_proxies or None,
        FALLBACK_ERROR_FORMAT="text",
        ACCESS_LOG=False,
        AUTO_EXTEND=False,
        INSPECTOR=False,
    )
    assets = Assets.load()
    responder = Responder(settings, Renderer(assets, watched=settings.debug), menu_for)
    rooms = open_house()
    endpoint.mount(app, rooms, settings, responder)
    app.blueprint(assets.blueprint())
    app.blueprint(health.blueprint(settings))
    app.blueprint(openapi.blueprint(rooms))
    _open_to_wechat(app, settings)
    _live(app, settings)
    _mind_manners(app, settings, responder)
    structlog.get_logger().info("application made", routes=sum(len(r.routes) for r in rooms))
    return app


def open_house() -> list[Room]:
    """Every room of the web, once all that the rooms register is known."""
    house.open_rooms()
    return [
        value
        for module in house.open_rooms("handlers")
        for value in vars(module).values()
        if isinstance(value, Room)
    ]


def _open_to_wechat(app: Sanic[Any, Any], settings: Settings) -> None:
    wire = settings.wechat
    app.blueprint(
        push_blueprint(
            "push_official",
            "/wechat/push",
            wire.official,
            official.WORKS,
            answers=official.answers,
        )
    )
    app.blueprint(verification.blueprint(wire.verification_files))
    app.blueprint(push_blueprint("push_mini", "/wechat/mini/push", wire.mini, mini_push.WORKS))


def _live(app: Sanic[Any, Any], settings: Settings) -> None:
    @app.before_server_start
    async def open_runtime(app: Sanic[Any, Any]) -> None:
        opened = await runtime.start(settings, patience=database.WEB_PATIENCE)
        clients.open_clients(opened)
        fields.check_declared(_models())
        if not settings.is_demo:
            await _refuse_lax_database()
        await clock_sync.load()
        # Not `app.add_task`: Sanic's end spins for ever on a task that has not ended by itself
        # (app.py, shutdown_tasks, 25.12).
        app.ctx.clock = asyncio.create_task(clock_sync.watch())

    @app.after_server_stop
    async def close_runtime(app: Sanic[Any, Any]) -> None:
        app.ctx.clock.cancel()
        await runtime.stop()


def _mind_manners(app: Sanic[Any, Any], settings: Settings, responder: Responder) -> None:
    @app.on_response  # type: ignore[untyped-decorator]  # Sanic's own
    def name_nothing(_: Request, response: HTTPResponse) -> None:
        """Every answer says when it was made (RFC 9110, 6.6.1), is safe to sniff at, and tells
        nothing of what runs here (ASVS 13.4).
        """
        response.content_type = response.content_type or "text/plain; charset=utf-8"
        response.headers.setdefault("Date", _date(int(time())))
        response.headers.setdefault("X-Content-Type-Options", "nosniff")
        response.headers.setdefault("Referrer-Policy", "same-origin")
        if settings.is_https:
            response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")

    @app.exception(Exception)
    async def last_resort(request: Request, error: Exception) -> HTTPResponse:
        """What no endpoint caught: unknown addresses, wrong methods, and surprises."""
        problem = problem_of(error, awaited=bool(request.stream and request.stream.request_body))
        api = request.path.startswith("/api/")
        visit: Visit | None = getattr(request.ctx, "visit", None)
        if visit is not None and visit.surface is not Surface.JSON:
            return await responder.problem_page(visit, problem, "public")
        answer = responder.bare_problem(
            request, problem, api=api or wants_json(request.headers.get("accept", ""))
        )
        if isinstance(error, MethodNotAllowed):
            answer.headers["Allow"] = ", ".join(sorted(error.allowed_methods or ()))
        return answer


@lru_cache(maxsize=1)
def _date(second: int) -> str:
    """An answer's `Date`; written once a second, for it costs as much as a route does."""
    return formatdate(second, usegmt=True)


async def _refuse_lax_database() -> None:
    """A database that may lose what it acknowledged holds no evidence (reliability row 10)."""
    async with database.driver() as connection:
        lax = await database.lax_settings(connection)
    if lax:
        raise UnsafeProduction(f"PostgreSQL has {', '.join(lax)} off")


def _models() -> list[Any]:
    return [
        model
        for app in (Tortoise.apps or {}).values()
        for model in app.values()
        if not model.__module__.startswith("aerich")
    ]
