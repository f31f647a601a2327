"""Results as HTTP: JSON, a page in its shell, a redirect, a download, or a problem."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, unquote

import orjson
from pydantic import BaseModel
from sanic import Request
from sanic.response import HTTPResponse

from server.platform import hints
from server.platform.access.actor import Actor
from server.platform.access.sessions import SessionToken
from server.platform.errors import Problem
from server.platform.web.assets import accepted_codings
from server.platform.web.forms import Typed, View
from server.platform.web.rendering import Renderer
from server.platform.web.results import Done, Download, Fragment, Page, Redirect, Result
from server.platform.web.surface import Surface, is_wechat_browser, of_browser, wants_json
from server.platform.web.visit import Visit, cookie_name
from server.settings import Settings

PAGE_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none';"
        " form-action 'self'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Vary": "Accept, Accept-Encoding, Cookie, User-Agent",
}
JSON_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
}
SAFE_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}
FLASH = "jiuye_flash"
COMPRESS_FROM = 1024

Menu = Callable[[Actor, str, str], list[dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class Shown:
    """How a route shows its result: template, area of the menu, status of success."""

    template: str
    area: str
    status: int = 200


class ProblemView(View):
    status: int
    title: str
    detail: str
    reference: str

    @classmethod
    def of(cls, problem: Problem, request: Request) -> ProblemView:
        """No form stands on this page, so it says itself what a field would have said; a number
        to ask about stands at its end when nobody foresaw it."""
        return cls(
            status=problem.status,
            title=problem.title,
            detail="；".join(problem.errors.values()) or problem.detail,
            reference=str(request.id)[:8] if problem.status >= 500 else "",
        )


@dataclass(frozen=True, slots=True)
class Responder:
    """Turns results into responses, on whichever surface the visit is."""

    settings: Settings
    renderer: Renderer
    menu: Menu

    async def answer(self, visit: Visit, shown: Shown, result: Result) -> HTTPResponse:
        """A handler's result, as this visit wants to see it."""
        if isinstance(result, Download):
            return self._download(result)
        if isinstance(result, Redirect):
            return self._redirect(visit, result)
        if visit.surface is Surface.JSON or (isinstance(result, Page) and not shown.template):
            response = json_response(json_bytes(result.view), status_of(result, shown.status))
            if isinstance(result, Done) and result.token is not None:
                self._set_session(response, result.token)
            return response
        if isinstance(result, Done):
            return self._done(result)
        if isinstance(result, Fragment):
            return self._html(visit, result.template, shown.area, result.view)
        return self._html(visit, shown.template, shown.area, result.view, status=result.status)

    async def page_again(
        self,
        visit: Visit,
        shown: Shown,
        page: Page[Any],
        problem: Problem,
        values: Typed,
    ) -> HTTPResponse:
        """The form's own page with what was typed and a sentence at each field."""
        response = self._html(
            visit,
            shown.template,
            shown.area,
            page.view,
            status=problem.status,
            values=values,
            errors=problem.errors,
            problem=None if set(problem.errors) - {"_"} else problem.detail,
        )
        return with_retry(response, problem)

    async def problem_page(self, visit: Visit, problem: Problem, area: str) -> HTTPResponse:
        """A polite page in place of the one that was asked for."""
        view = ProblemView.of(problem, visit.request)
        response = self._html(visit, "errors/problem", area, view, status=problem.status)
        return with_retry(response, problem)

    def problem_json(self, problem: Problem) -> HTTPResponse:
        response = json_response(json_bytes(problem.body()), problem.status)
        response.content_type = "application/problem+json"
        return with_retry(response, problem)

    def bare_problem(self, request: Request, problem: Problem, *, api: bool) -> HTTPResponse:
        """A problem before anything is known of the visit, such as a lost database."""
        if api or wants_json(request.headers.get("accept", "")):
            return self.problem_json(problem)
        agent = request.headers.get("user-agent", "")
        visit = Visit(
            request, of_browser(agent), Actor(), request.path, "", "", is_wechat_browser(agent)
        )
        view = ProblemView.of(problem, request)
        return with_retry(
            self._html(visit, "errors/problem", "public", view, status=problem.status), problem
        )

    def redirect(self, to: str) -> HTTPResponse:
        return HTTPResponse(status=303, headers={"Location": to, **JSON_HEADERS, **SAFE_HEADERS})

    def _redirect(self, visit: Visit, result: Redirect) -> HTTPResponse:
        status = 303 if visit.request.method == "POST" else 301 if result.moved else 302
        response = HTTPResponse(
            status=status, headers={"Location": result.to, **JSON_HEADERS, **SAFE_HEADERS}
        )
        for name, cookie in result.cookies.items():
            self._cookie(response, name, cookie.value, cookie.seconds)
        if result.token is not None:
            self._set_session(response, result.token)
        return response

    def _done(self, result: Done[Any]) -> HTTPResponse:
        response = self.redirect(result.go)
        if result.flash:
            self._cookie(response, FLASH, quote(result.flash), 30)
        if result.token is not None:
            self._set_session(response, result.token)
        return response

    def _download(self, result: Download) -> HTTPResponse:
        headers = {
            "Content-Disposition": f"attachment; filename*=UTF-8''{quote(result.name)}",
            **JSON_HEADERS,
            **SAFE_HEADERS,
        }
        response = HTTPResponse(result.body, 200, headers, result.content_type)
        for name, cookie in result.cookies.items():
            self._cookie(response, name, cookie.value, cookie.seconds)
        return response

    def _html(
        self,
        visit: Visit,
        template: str,
        area: str,
        view: BaseModel,
        *,
        status: int = 200,
        values: Typed | None = None,
        errors: dict[str, str] | None = None,
        problem: str | None = None,
    ) -> HTTPResponse:
        request = visit.request
        flash = unquote(request.cookies.get(FLASH) or "")
        surface = Surface.H5 if visit.surface is Surface.H5 else Surface.DESKTOP
        html = self.renderer.render(
            template,
            surface=surface.value,
            actor=visit.actor,
            view=view,
            values=values,
            errors=errors or {},
            problem=problem,
            path=visit.path,
            query={k: v[0] for k, v in request.args.items()},
            menu=self.menu(visit.actor, area, visit.path),
            flash=flash,
            demo=hints.of(self.settings),
            filings=self.settings.filings,
            on_phone=visit.on_phone,
        )
        response = html_response(request, html.encode(), status)
        if flash:
            self._cookie(response, FLASH, "", 0)
        return response

    def _set_session(self, response: HTTPResponse, token: SessionToken) -> None:
        self._cookie(
            response, cookie_name(self.settings), token.secret, token.seconds if token.secret else 0
        )

    def _cookie(self, response: HTTPResponse, name: str, value: str, seconds: int) -> None:
        response.add_cookie(
            name,
            value,
            path="/",
            max_age=seconds,
            secure=self.settings.is_https,
            httponly=True,
            samesite="Lax",
            host_prefix=False,
        )


def status_of(result: Result, default: int) -> int:
    """A result's own status where it says one, else the route's."""
    own = getattr(result, "status", 200)
    return default if own == 200 else int(own)


def json_bytes(view: BaseModel | dict[str, Any] | None) -> bytes:
    """A view as JSON; Chinese stays readable."""
    if isinstance(view, BaseModel):
        return orjson.dumps(view.model_dump(mode="json"))
    return orjson.dumps(view if view is not None else {})


def json_response(
    body: bytes, status: int = 200, headers: dict[str, str] | None = None
) -> HTTPResponse:
    return HTTPResponse(
        body, status, {**JSON_HEADERS, **SAFE_HEADERS, **(headers or {})}, "application/json"
    )


def html_response(request: Request, body: bytes, status: int) -> HTTPResponse:
    """A page, compressed when the browser takes it: phones are on slow networks."""
    headers = {**PAGE_HEADERS, **SAFE_HEADERS}
    taken = accepted_codings(request.headers.get("accept-encoding", ""))
    if len(body) >= COMPRESS_FROM and "gzip" in taken:
        body = gzip.compress(body, 4)
        headers["Content-Encoding"] = "gzip"
    return HTTPResponse(body, status, headers, "text/html; charset=utf-8")


def with_retry(response: HTTPResponse, problem: Problem) -> HTTPResponse:
    if problem.retry_after is not None:
        response.headers["Retry-After"] = str(problem.retry_after)
    return response
