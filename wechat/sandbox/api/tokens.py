"""Both token endpoints, the jsapi ticket and the quota reset."""

from __future__ import annotations

import secrets

from sanic import Blueprint, Request
from sanic.response import HTTPResponse

from wechat.sandbox.errors import WeChatError, answer
from wechat.sandbox.state import World

from .gateway import OK, Answer, Call, account_with_secret, api, read_json, reply

CLEARS_PER_MONTH = 10
TICKET_LIFE = 7200

blueprint = Blueprint("tokens")


async def token(request: Request) -> HTTPResponse:
    """The ordinary token; each call gives a new one."""
    world: World = request.app.ctx.world
    try:
        if request.args.get("grant_type") != "client_credential":
            raise WeChatError(40002)
        account = account_with_secret(world, request.args.get("appid"), request.args.get("secret"))
    except WeChatError as fault:
        return reply(answer(fault.errcode))
    text, seconds = world.tokens.ordinary(account.appid)
    return reply({"access_token": text, "expires_in": seconds})


async def stable_token(request: Request) -> HTTPResponse:
    """The stable token; the same one until its last five minutes."""
    world: World = request.app.ctx.world
    try:
        if request.method != "POST":
            raise WeChatError(43002)
        body = read_json(request)
        if body.get("grant_type") != "client_credential":
            raise WeChatError(40002)
        account = account_with_secret(world, body.get("appid"), body.get("secret"))
    except WeChatError as fault:
        return reply(answer(fault.errcode))
    text, seconds = world.tokens.stable(account.appid, force=body.get("force_refresh") is True)
    return reply({"access_token": text, "expires_in": seconds})


@api(blueprint, "GET", "/cgi-bin/ticket/getticket", of="official")
async def jsapi_ticket(call: Call) -> Answer:
    """The ticket of a type, the same until it ends."""
    kind = call.request.args.get("type") or ""
    if kind not in ("jsapi", "wx_card"):
        raise WeChatError(40035)
    world, now = call.world, call.world.clock.now()
    ticket, ends = world.jsapi_tickets.get(kind, ("", 0.0))
    if ends <= now:
        ticket, ends = f"kgt8ON7yVITDhtdwci0qe{secrets.token_urlsafe(48)}", now + TICKET_LIFE
        world.jsapi_tickets[kind] = (ticket, ends)
    return {**OK, "ticket": ticket, "expires_in": int(ends - now)}


@api(blueprint, "POST", "/cgi-bin/clear_quota")
async def clear_quota(call: Call) -> Answer:
    """Ends injected 45009 and 45011; ten times in 30 days."""
    if call.body.get("appid") != call.account.appid:
        raise WeChatError(40013)
    now = call.world.clock.now()
    cleared = call.world.quota_clears.setdefault(call.account.appid, [])
    cleared[:] = [at for at in cleared if at > now - 30 * 86400]
    if len(cleared) >= CLEARS_PER_MONTH:
        raise WeChatError(48006)
    cleared.append(now)
    call.world.faults.clear_quota()
    return OK


async def unknown(request: Request, path: str) -> HTTPResponse:
    """WeChat's answer for an address that it does not know."""
    return reply(answer(40066))


for _handler, _path in (
    (token, "/cgi-bin/token"),
    (stable_token, "/cgi-bin/stable_token"),
):
    blueprint.add_route(_handler, _path, methods=("GET", "POST"))
for _family in ("cgi-bin", "customservice", "datacube", "sns", "wxa", "wxaapi"):
    blueprint.add_route(
        unknown, f"/{_family}/<path:path>", methods=("GET", "POST"), name=f"unknown_{_family}"
    )
