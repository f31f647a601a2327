"""The web login page of the open root: silent for snsapi_base, consent for snsapi_userinfo."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from sanic import Blueprint, Request
from sanic.response import HTTPResponse, redirect

from .addresses import into_web_view, person_in, web_view_origin
from .config import SandboxConfig
from .people import Person
from .screens import problem, screen
from .state import World

PATH = "/connect/oauth2/authorize"
_STATE = re.compile(r"[a-zA-Z0-9]{0,128}")
_SCOPES = ("snsapi_base", "snsapi_userinfo")

blueprint = Blueprint("authorize")


async def authorize(request: Request) -> HTTPResponse:
    """On a person's host that person looks; elsewhere `?person=` says who, or a page asks.

    GET redirects with a code (snsapi_base) or asks for consent; POST carries `answer=allow|deny`.
    A follower comes from the account's own chat or menu here, where WeChat asks nobody.
    """
    world: World = request.app.ctx.world
    fault = _fault(request, world.config)
    if fault is not None:
        return problem(*fault)
    id = person_in(request.headers.get("host"))
    person = world.people.get(id or request.args.get("person"))
    if person is None:
        if id is not None:
            return problem("找不到这个人", "模拟器里没有这个人。", status=404)
        query = _query_without_person(request)
        return screen("chooser", people=list(world.people), query=query)
    scope = request.args.get("scope")
    if request.method == "POST":
        answer = request.form.get("answer") if request.form else None
        return _go_back(request, world, person, scope if answer == "allow" else None)
    if scope == "snsapi_userinfo" and not person.following:
        name = world.config.official.name
        return screen("consent", account=name, person=person, query=request.query_string)
    return _go_back(request, world, person, scope)


def _fault(request: Request, config: SandboxConfig) -> tuple[str, str] | None:
    """What WeChat's error page would say, or None."""
    args = request.args
    if args.get("appid") != config.official.appid:
        return "AppID 参数错误", "错误码 10013"
    target = urlsplit(args.get("redirect_uri") or "")
    if f"{target.scheme}://{target.netloc}" != config.public_origin:
        return "redirect_uri 参数错误", "错误码 10003：域名与后台配置不一致"
    if args.get("response_type") != "code":
        return "参数错误", "response_type 必须是 code"
    if args.get("scope") not in _SCOPES:
        return "Scope 参数错误或没有 Scope 权限", "错误码 10005"
    if not _STATE.fullmatch(args.get("state") or ""):
        return "state 参数错误", "只能是字母和数字，最多 128 个字符"
    return None


def _go_back(request: Request, world: World, person: Person, scope: str | None) -> HTTPResponse:
    """To `redirect_uri` with a code; without one when the person refused."""
    target = urlsplit(request.args.get("redirect_uri") or "")
    extra = {}
    if scope is not None:
        appid = world.config.official.appid
        extra["code"] = world.codes.issue("oauth", person.id, appid, scope)
    extra["state"] = request.args.get("state") or ""
    query = "&".join(filter(None, [target.query, urlencode(extra)]))
    location = urlunsplit((target.scheme, target.netloc, target.path, query, target.fragment))
    host = request.headers.get("host")
    if person_in(host) is not None:
        origin = web_view_origin(world.config, person.id, host)
        location = into_web_view(world.config, location, origin)
    return redirect(location, headers={"cache-control": "no-store"})


def _query_without_person(request: Request) -> str:
    pairs = parse_qsl(request.query_string, keep_blank_values=True)
    return urlencode([(name, value) for name, value in pairs if name != "person"])


blueprint.add_route(authorize, PATH, methods=("GET", "POST"))
