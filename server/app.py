"""create_app(settings): the only place, with worker.py and cli.py, that knows every part."""

from __future__ import annotations

from typing import Any

import structlog
from miniprogram_api import handlers as mini
from miniprogram_api import push as mini_push
from sanic import Request, Sanic
from sanic.response import HTTPResponse
from tortoise import Tortoise

from server import clock_sync, database, doctor, health, openapi, runtime
from server.accounts import handlers as accounts
from server.admissions import desk as admissions_desk
from server.admissions import handlers as admissions
from server.admissions import home as admissions_home
from server.admissions import staff as admissions_staff
from server.authorisations import desk as authorisations_desk
from server.authorisations import handlers as authorisations
from server.authorisations import home as authorisations_home
from server.cooperation import desk as cooperation_desk
from server.cooperation import handlers as cooperation
from server.cooperation import home as cooperation_home
from server.cooperation import staff as cooperation_staff
from server.delegations import handlers as delegations
from server.duty import handlers as duty
from server.edits import desk as edits_desk
from server.edits import handlers as edits
from server.edits import home as edits_home
from server.employers import desk as employers_desk
from server.employers import handlers as employers
from server.employers import scanning as employers_scanning
from server.employers import staff as employers_staff
from server.me import handlers as me
from server.me import students as me_students
from server.members import desk as members_desk
from server.members import handlers as members
from server.members import home as members_home
from server.members import joining as members_joining
from server.members import staff as members_staff
from server.notices import handlers as notices
from server.people import handlers as people
from server.policies import desk as policies_desk
from server.policies import handlers as policies
from server.privacy import fields, logs
from server.profiles import handlers as profiles
from server.profiles import home as profiles_home
from server.recovery import desk as recovery_desk
from server.recovery import handlers as recovery
from server.registrations import handlers as registrations
from server.rights import handlers as rights
from server.roster import handlers as roster
from server.settings import ROOT, Settings, UnsafeProduction
from server.sites import desk as sites_desk
from server.sites import handlers as sites
from server.sourceinfo import desk as sourceinfo_desk
from server.sourceinfo import handlers as sourceinfo
from server.sourceinfo import home as sourceinfo_home
from server.staff import handlers as staff
from server.staff import reviewing as reviews
from server.students import desk as students_desk
from server.students import handlers as students
from server.students import signin as students_signin
from server.web import endpoint
from server.web.assets import Assets
from server.web.failures import problem_of
from server.web.menu import menu_for
from server.web.rendering import Renderer
from server.web.responses import Responder
from server.web.surface import Surface, wants_json
from server.web.visit import Visit
from wechat import clients, official
from wechat import handlers as wechat
from wechat.push import push_blueprint

ROOMS = [
    sites.room,
    accounts.room,
    students.room,
    students_signin.room,
    registrations.room,
    employers.room,
    employers_scanning.room,
    employers_staff.room,
    members.room,
    members_joining.room,
    members_staff.room,
    admissions.room,
    admissions_staff.room,
    cooperation.room,
    cooperation_staff.room,
    recovery.room,
    recovery.desk_room,
    edits.room,
    edits.desk_room,
    authorisations.room,
    authorisations.desk_room,
    sourceinfo.room,
    sourceinfo.desk_room,
    profiles.room,
    staff.room,
    reviews.room,
    delegations.room,
    roster.room,
    notices.room,
    policies.room,
    sites_desk.room,
    people.room,
    me.room,
    me_students.room,
    rights.room,
    duty.room,
    policies_desk.room,
    wechat.room,
    mini.room,
]
MAX_UPLOAD = 25_000_000


def create_app(settings: Settings, *, name: str = "weijiuye") -> Sanic[Any, Any]:
    """The whole service as one Sanic application.

    Raises `server.web.assets.AssetsMissing` when the browser's files were not built.
    """
    logs.configure(settings.log_level)
    app: Sanic[Any, Any] = Sanic(name, configure_logging=False)
    app.config.update(
        REQUEST_MAX_SIZE=MAX_UPLOAD,
        REQUEST_MAX_HEADER_SIZE=16_384,
        REQUEST_TIMEOUT=30,
        RESPONSE_TIMEOUT=60,
        KEEP_ALIVE_TIMEOUT=75,
        PROXIES_COUNT=settings.trusted_proxies or None,
        FALLBACK_ERROR_FORMAT="text",
        ACCESS_LOG=False,
        AUTO_EXTEND=False,
        INSPECTOR=False,
    )
    assets = Assets.load()
    responder = Responder(settings, Renderer(assets), menu_for)
    students_desk.open_desk()
    employers_desk.open_desk()
    members_desk.open_desk()
    members_home.move_in()
    admissions_desk.open_desk()
    admissions_home.move_in()
    recovery_desk.open_desk()
    edits_desk.open_desk()
    edits_home.move_in()
    authorisations_desk.open_desk()
    authorisations_home.move_in()
    sourceinfo_desk.open_desk()
    sourceinfo_home.move_in()
    profiles_home.move_in()
    cooperation_desk.open_desk()
    cooperation_home.move_in()
    endpoint.mount(app, ROOMS, settings, responder)
    app.blueprint(assets.blueprint())
    app.blueprint(health.blueprint(settings))
    app.blueprint(openapi.blueprint(ROOMS, ROOT))
    wire = settings.wechat
    app.blueprint(
        push_blueprint(
            "push_official",
            "/wechat/push",
            wire.official,
            official.on_push,
            answers=official.answers,
        )
    )
    app.blueprint(push_blueprint("push_mini", "/wechat/mini/push", wire.mini, mini_push.on_push))

    @app.before_server_start
    async def open_runtime(app: Sanic[Any, Any]) -> None:
        opened = await runtime.start(settings)
        clients.open_clients(opened)
        fields.check_declared(_models())
        if not settings.is_demo:
            await _refuse_lax_database()
        await clock_sync.follow(app)

    @app.after_server_stop
    async def close_runtime(_: Sanic[Any, Any]) -> None:
        await runtime.stop()

    @app.on_response  # type: ignore[untyped-decorator]  # Sanic's own
    async def name_nothing(_: Request, response: HTTPResponse) -> None:
        """Every answer is safe to sniff at, and tells nothing of what runs here (ASVS 13.4)."""
        response.headers.setdefault("X-Content-Type-Options", "nosniff")
        response.headers.setdefault("Referrer-Policy", "same-origin")
        if settings.is_https:
            response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")

    @app.exception(Exception)
    async def last_resort(request: Request, error: Exception) -> HTTPResponse:
        """What no endpoint caught: unknown addresses, wrong methods, and surprises."""
        problem = problem_of(error)
        api = request.path.startswith("/api/")
        visit: Visit | None = getattr(request.ctx, "visit", None)
        if visit is not None and visit.surface is not Surface.JSON:
            return await responder.problem_page(visit, problem, "public")
        return responder.bare_problem(
            request, problem, api=api or wants_json(request.headers.get("accept", ""))
        )

    structlog.get_logger().info("application made", routes=sum(len(r.routes) for r in ROOMS))
    return app


async def _refuse_lax_database() -> None:
    """A database that may lose what it acknowledged holds no evidence (reliability row 10)."""
    async with database.driver() as connection:
        lax = await doctor.lax_settings(connection)
    if lax:
        raise UnsafeProduction(f"PostgreSQL has {', '.join(lax)} off")


def _models() -> list[Any]:
    return [
        model
        for app in (Tortoise.apps or {}).values()
        for model in app.values()
        if not model.__module__.startswith("aerich")
    ]
