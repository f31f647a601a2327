"""QR codes with a scene, and their pictures."""

from __future__ import annotations

from sanic import Blueprint, Request
from sanic.response import HTTPResponse, empty, raw

from wechat.sandbox.qrcodes import picture

from .gateway import Answer, Call, api

blueprint = Blueprint("qrcodes")


@api(blueprint, "POST", "/cgi-bin/qrcode/create", of="official")
async def create(call: Call) -> Answer:
    scene, seconds = call.world.scenes.create(call.body)
    lives = {"expire_seconds": seconds} if seconds else {}
    return {"ticket": scene.ticket, **lives, "url": scene.url}


@blueprint.get("/cgi-bin/showqrcode")
async def show(request: Request) -> HTTPResponse:
    """The picture of a ticket (mp root; no token). PNG, where WeChat sends JPEG."""
    scene = request.app.ctx.world.scenes.by_ticket(request.args.get("ticket"))
    if scene is None:
        return empty(status=404)
    return raw(picture(scene.url), content_type="image/png")
