"""One decorator does it all, in order: actor, rule, parse, transaction, call, render.

A room is one `handlers.py`. Its handlers take what they name: `actor`, `visit`, `form`, `query`,
`upload` (one file, or a list of them), and the path's own parameters; they return a result and
never see the surface.
"""

from __future__ import annotations

import asyncio
import inspect
import re
import types
import typing
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel
from sanic import Request, Sanic
from sanic.response import HTTPResponse

from server.platform import database
from server.platform.access import sessions
from server.platform.access.rule import Rule
from server.platform.errors import (
    Conflict,
    Forbidden,
    Invalid,
    Lost,
    Malformed,
    Problem,
    SignInNeeded,
    TooLarge,
    TooMany,
    Unavailable,
)
from server.platform.web import idempotency
from server.platform.web import page_access as reach
from server.platform.web.failures import again_after_race, problem_of
from server.platform.web.forms import MAX_BODY, parse_body, parse_query, typed_values
from server.platform.web.responses import Responder, Shown
from server.platform.web.results import Page, Redirect, Result
from server.platform.web.surface import Surface
from server.platform.web.visit import Visit, visit_of
from server.settings import Settings

Handler = Callable[..., Awaitable[Result]]
WayIn = Callable[[Visit], str]
Prepare = Callable[[Any], Awaitable[Any]]

CHANGES_AT_ONCE = 8
"""Below the pool's ten connections: what a change counts apart (attempts) must always find one."""

_turns = asyncio.Semaphore(CHANGES_AT_ONCE)


@dataclass(frozen=True, slots=True)
class Upload:
    """One file of a form, as it came: nothing about it is trusted."""

    name: str
    content_type: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Route:
    """What is known of a handler: enough to dispatch it, to document it and to test it."""

    room: Room
    method: str
    path: str
    rule: Rule
    handler: Handler
    template: str
    retry: Handler | None
    max_body: int
    status: int
    prepare: Prepare | None
    atomic: bool
    arguments: dict[str, Any]

    @property
    def name(self) -> str:
        return f"{self.room.name}.{self.handler.__name__}"

    @property
    def form(self) -> type[BaseModel] | None:
        return self.arguments.get("form")

    @property
    def query(self) -> type[BaseModel] | None:
        return self.arguments.get("query")

    @property
    def answer(self) -> type[BaseModel] | None:
        """The view in `Page[View]` or `Done[View]`."""
        returned = self.arguments.get("return")
        is_union = typing.get_origin(returned) in (typing.Union, types.UnionType)
        options = typing.get_args(returned) if is_union else (returned,)
        for option in options:
            for view in typing.get_args(option):
                if isinstance(view, type) and issubclass(view, BaseModel):
                    return view
        return None


@dataclass(slots=True)
class Room:
    """The routes of one `handlers.py`.

    `api` rooms speak JSON only, know their caller by bearer token and honour Idempotency-Key.
    `way_in` says where a person who is not signed in is sent.
    """

    name: str
    area: str = "public"
    api: bool = False
    way_in: WayIn | None = None
    routes: list[Route] = field(default_factory=list)

    def get(self, path: str, *, rule: Rule, template: str = "") -> Callable[[Handler], Handler]:
        """A page to read."""
        return self._route("GET", path, rule, template=template)

    def post(
        self,
        path: str,
        *,
        rule: Rule,
        retry: Handler | None = None,
        max_body: int = MAX_BODY,
        status: int = 200,
        prepare: Prepare | None = None,
        atomic: bool = True,
    ) -> Callable[[Handler], Handler]:
        """A change. `retry` is the page that a refused form is shown on again.

        `atomic=False`: the handler makes several changes, each in a transaction of its own.

        `prepare` takes the parsed form before the transaction opens and gives the handler its
        argument `prepared`: the place for calls that wait on others.
        """
        return self._route(
            "POST",
            path,
            rule,
            retry=retry,
            max_body=max_body,
            status=status,
            prepare=prepare,
            atomic=atomic,
        )

    def moved(self, path: str, to: str, *, rule: Rule) -> None:
        """An old address that leads on for good; `to` names its parameters, `/cases/{id}`."""

        async def moved(**given: Any) -> Redirect:
            return Redirect(to.format(**given), moved=True)

        moved.__name__ = "moved_" + "_".join(re.findall(r"\w+", path))
        self.get(path, rule=rule)(moved)

    def _route(
        self,
        method: str,
        path: str,
        rule: Rule,
        *,
        template: str = "",
        retry: Handler | None = None,
        max_body: int = 0,
        status: int = 200,
        prepare: Prepare | None = None,
        atomic: bool = True,
    ) -> Callable[[Handler], Handler]:
        if not isinstance(rule, Rule):
            raise TypeError(f"{method} {path} names no rule")

        def register(handler: Handler) -> Handler:
            hints = typing.get_type_hints(handler)
            known = {"actor", "visit", "form", "query", "upload", "prepared", "return"}
            for name, argument in inspect.signature(handler).parameters.items():
                is_rest = argument.kind is argument.VAR_KEYWORD
                if not is_rest and name not in known and f"<{name}" not in path:
                    raise TypeError(f"{handler.__name__}: nothing fills the argument {name}")
            self.routes.append(
                Route(
                    room=self,
                    method=method,
                    path=path,
                    rule=rule,
                    handler=handler,
                    template=template,
                    retry=retry,
                    max_body=max_body,
                    status=status,
                    prepare=prepare,
                    atomic=atomic,
                    arguments=hints,
                )
            )
            return handler

        return register


def mount(
    app: Sanic[Any, Any], rooms: list[Room], settings: Settings, responder: Responder
) -> None:
    """Put every route of these rooms on the application."""
    for room in rooms:
        for route in room.routes:
            app.add_route(
                _dispatcher(route, settings, responder),
                route.path,
                methods=[route.method],
                name=route.name.replace(".", "_"),
                strict_slashes=False,
                error_format="text",  # else Sanic reads each handler's source to guess one
            )
            if route.method == "GET":
                reach.learn(route.path, route.rule)


def _dispatcher(
    route: Route, settings: Settings, responder: Responder
) -> Callable[..., Coroutine[Any, Any, HTTPResponse]]:
    async def dispatch(request: Request, **path: Any) -> HTTPResponse:
        visit: Visit | None = None
        result: Result | HTTPResponse
        try:
            visit = await visit_of(request, settings, api=route.room.api)
            request.ctx.visit = visit
            _admit(route, visit)
            if route.method == "GET":
                result = await _call(route, visit, path)
            else:
                result = await _change(route, visit, path)
                if isinstance(result, HTTPResponse):
                    return result
            await _retire(visit, result)
            return await responder.answer(visit, route_shown(route), result)
        except Exception as error:  # the one place where every failure becomes an answer
            problem = problem_of(error)
            if problem.afterwards is not None:
                await problem.afterwards()
            if visit is None:
                return responder.bare_problem(request, problem, api=route.room.api)
            return await _refuse(route, visit, path, problem, responder)

    return dispatch


async def _retire(visit: Visit, result: Result) -> None:
    """A browser that gets a new session has done with the one before it (ASVS 7.2.4)."""
    token = getattr(result, "token", None)
    if token is not None and token.secret and visit.actor.session_id is not None:
        await sessions.end(visit.actor.session_id)


def route_shown(route: Route) -> Shown:
    return Shown(route.template, route.room.area, route.status)


def _admit(route: Route, visit: Visit) -> None:
    if route.rule(visit.actor):
        return
    if visit.actor.id is None:
        raise SignInNeeded()
    raise Forbidden()


async def _change(route: Route, visit: Visit, path: dict[str, Any]) -> Result | HTTPResponse:
    """One transaction a request; nobody below calls commit."""
    arguments = _arguments(route, visit, path)
    call: idempotency.Call | None = None
    if route.room.api and "idempotency-key" in visit.request.headers:
        call = idempotency.call_of(visit, route.name, route.status)
        stored = await idempotency.replay(call)
        if stored is not None:
            return stored
    if route.prepare is not None:
        try:
            arguments["prepared"] = await route.prepare(arguments["form"])
        except Problem:
            stored = await idempotency.replay_soon(call) if call is not None else None
            if stored is None:
                raise
            return stored

    if not route.atomic:
        async with _turns:
            return await route.handler(**arguments)

    async def attempt() -> Result | HTTPResponse:
        async with _turns, database.transaction():
            if call is None:
                return await route.handler(**arguments)
            return await idempotency.once(call, lambda: route.handler(**arguments))

    return await again_after_race(attempt)


async def _call(route: Route, visit: Visit, path: dict[str, Any]) -> Result:
    return await route.handler(**_arguments(route, visit, path))


def _arguments(route: Route, visit: Visit, path: dict[str, Any]) -> dict[str, Any]:
    given: dict[str, Any] = dict(path)
    if "actor" in route.arguments:
        given["actor"] = visit.actor
    if "visit" in route.arguments:
        given["visit"] = visit
    if route.query is not None:
        strict = visit.surface is Surface.JSON
        given["query"] = parse_query(visit.request, route.query, strict=strict)
    if route.form is not None:
        given["form"] = parse_body(visit.request, route.form, limit=route.max_body)
    if "upload" in route.arguments:
        given["upload"] = _upload(visit.request, route.arguments["upload"])
    return given


def _own(route: Route, path: dict[str, Any]) -> dict[str, Any]:
    """Those parameters of a longer path that this route's path has, too."""
    return {name: value for name, value in path.items() if f"<{name}:" in route.path}


def _upload(request: Request, wanted: Any) -> Upload | list[Upload] | None:
    """The form's `file`, or all of them; a handler whose `upload` may be None does without one."""
    sent = request.files.getlist("file", []) if request.files else []
    found = [Upload(one.name or "", one.type or "", one.body) for one in sent if one.body]
    if wanted == list[Upload]:
        return found
    if not found and wanted is Upload:
        raise Invalid("请先选择文件", errors={"file": "请先选择文件"})
    return found[0] if found else None


def is_shown_again(problem: Problem) -> bool:
    """Whether the form's page can be shown once more, with what was typed."""
    again = (Invalid, Conflict, Malformed, TooLarge, TooMany, Unavailable)
    return isinstance(problem, again) and not isinstance(problem, Lost)


async def _refuse(
    route: Route, visit: Visit, path: dict[str, Any], problem: Problem, responder: Responder
) -> HTTPResponse:
    """A problem as JSON, as the form again with what was typed, as the way in, or as a page."""
    if visit.surface is Surface.JSON:
        return responder.problem_json(problem)
    if problem.go:
        return responder.redirect(problem.go)
    if isinstance(problem, SignInNeeded) and route.room.way_in is not None:
        return responder.redirect(route.room.way_in(visit))
    if route.retry is not None and is_shown_again(problem):
        page_route = next(r for r in route.room.routes if r.handler is route.retry)
        try:
            page = await _call(page_route, visit, _own(page_route, path))
        except Exception as error:
            return await _refuse(page_route, visit, path, problem_of(error), responder)
        shown = route_shown(page_route)
        if not isinstance(page, Page):
            return await responder.answer(visit, shown, page)
        return await responder.page_again(
            visit, shown, page, problem, typed_values(visit.request)
        )
    return await responder.problem_page(visit, problem, route.room.area)
