"""The server side of web login: code for token, refresh, profile."""

from __future__ import annotations

from sanic import Blueprint, Request
from sanic.response import HTTPResponse

from wechat.sandbox.errors import WeChatError, answer
from wechat.sandbox.state import World

from .gateway import OK, Answer, account_with_secret, reply

PLAIN = "text/plain; charset=utf-8"

blueprint = Blueprint("web-login", url_prefix="/sns")


def _reply(body: Answer) -> HTTPResponse:
    """These endpoints call their JSON text/plain."""
    return reply(body, PLAIN)


@blueprint.get("/oauth2/access_token")
async def access_token(request: Request) -> HTTPResponse:
    """`unionid` only with the userinfo scope; `is_snapshotuser=1` for a virtual user."""
    world: World = request.app.ctx.world
    args = request.args
    try:
        account = account_with_secret(world, args.get("appid"), args.get("secret"))
        if args.get("grant_type") != "authorization_code":
            raise WeChatError(40002)
        code = world.codes.use("oauth", args.get("code"), account.appid)
    except WeChatError as fault:
        return _reply(answer(fault.errcode))
    person = world.people.get(code.person)
    if person is None:
        return _reply(answer(40029))
    granted = world.web_tokens.grant(person.id, person.openid, code.scope)
    if person.unionid and code.scope == "snsapi_userinfo":
        granted["unionid"] = person.unionid
    if person.snapshot:
        granted["is_snapshotuser"] = 1
    return _reply(granted)


@blueprint.get("/oauth2/refresh_token")
async def refresh_token(request: Request) -> HTTPResponse:
    world: World = request.app.ctx.world
    if world.config.account_of(request.args.get("appid") or "") is None:
        return _reply(answer(40013))
    if request.args.get("grant_type") != "refresh_token":
        return _reply(answer(40002))
    try:
        return _reply(world.web_tokens.refresh(request.args.get("refresh_token")))
    except WeChatError as fault:
        return _reply(answer(fault.errcode))


@blueprint.get("/userinfo")
async def userinfo(request: Request) -> HTTPResponse:
    """The profile; needs the userinfo scope (48001 otherwise). Sex and places are blank today."""
    world: World = request.app.ctx.world
    try:
        token = world.web_tokens.holder(
            request.args.get("access_token"), request.args.get("openid")
        )
        if token.scope != "snsapi_userinfo":
            raise WeChatError(48001)
    except WeChatError as fault:
        return _reply(answer(fault.errcode))
    person = world.people.get(token.person)
    profile = {
        "openid": token.openid,
        "nickname": person.name if person else "",
        "sex": 0,
        "language": "",
        "city": "",
        "province": "",
        "country": "",
        "headimgurl": "",
        "privilege": [],
    }
    unionid = {"unionid": person.unionid} if person and person.unionid else {}
    return _reply({**profile, **unionid})


@blueprint.get("/auth")
async def auth(request: Request) -> HTTPResponse:
    world: World = request.app.ctx.world
    try:
        world.web_tokens.holder(request.args.get("access_token"), request.args.get("openid"))
    except WeChatError as fault:
        return _reply(answer(fault.errcode))
    return _reply(OK)
