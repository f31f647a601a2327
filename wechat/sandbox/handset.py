"""What the phone page asks besides chats and menus: settings, cards, 收藏, first look."""

from __future__ import annotations

from typing import Any

from sanic import Blueprint, Request
from sanic.response import HTTPResponse, json

from .actions import Refused
from .addresses import into_public
from .links import Link
from .phone import body_of, person_of, refused, world_of

TITLE, DESC, ADDRESS = 200, 300, 2048

blueprint = Blueprint("handset", url_prefix="/phone/api")


@blueprint.post("/look")
async def look(request: Request) -> HTTPResponse:
    """The phone page was opened: `{row}` is the last of the wire before the first time."""
    first = world_of(request).look()
    return json({"at": first.at, "row": first.row})


@blueprint.post("/people/<id>/device")
async def device(request: Request, id: str) -> HTTPResponse:
    """Sets the phone: any of `{system, dark, size, net}`."""
    person = person_of(request, id)
    try:
        person.device = person.device.changed(body_of(request))
    except ValueError as fault:
        raise Refused(f"手机没有这个设置：{fault}") from None
    world_of(request).changes.tell("people", id)
    return json(person.device.view())


@blueprint.post("/people/<id>/forward")
async def forward(request: Request, id: str) -> HTTPResponse:
    """Sends a page as a card: `{to, title, desc, url, picture}`."""
    person, body = person_of(request, id, reached=True), body_of(request)
    friend = person_of(request, str(body.get("to")))
    world_of(request).links.send(person.id, friend.id, _link(request, body, person.id))
    return json({"to": friend.id})


@blueprint.post("/people/<id>/keep")
async def keep(request: Request, id: str) -> HTTPResponse:
    """Puts a page under 收藏: `{title, desc, url, picture}`."""
    person = person_of(request, id)
    world_of(request).links.keep(person.id, _link(request, body_of(request), person.id))
    return json({"kept": True})


@blueprint.post("/people/<id>/drop")
async def drop(request: Request, id: str) -> HTTPResponse:
    """Takes `{id}` out of 收藏."""
    number = body_of(request).get("id")
    world_of(request).links.drop(person_of(request, id).id, number if type(number) is int else 0)
    return json({"kept": False})


@blueprint.post("/people/<id>/read-friend")
async def read_friend(request: Request, id: str) -> HTTPResponse:
    """What came from `{friend}` was seen."""
    world_of(request).links.read(person_of(request, id).id, str(body_of(request).get("friend")))
    return json({"read": True})


def _link(request: Request, body: dict[str, Any], person: str) -> Link:
    """The card, with addresses as the world outside knows them. Raises `Refused` for a bad one."""
    config = world_of(request).config

    def public(name: str) -> str:
        return into_public(config, str(body.get(name) or "")[:ADDRESS], person)

    url = public("url")
    if not url.startswith(("http://", "https://")):
        raise Refused("这个网页没有可以分享的地址")
    title = str(body.get("title") or url)[:TITLE]
    return Link(title, str(body.get("desc") or url)[:DESC], url, public("picture"))


blueprint.exception(Refused)(refused)
