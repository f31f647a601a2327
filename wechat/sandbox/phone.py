"""The phone page's own API: what a phone shows, what a person does, and a stream of changes."""

from __future__ import annotations

import asyncio
from typing import Any

import orjson
from sanic import Blueprint, Request
from sanic.response import HTTPResponse, json

from .actions import Phone, Refused
from .device import SIZES
from .people import Person
from .state import World

PING_SECONDS = 15

blueprint = Blueprint("phone", url_prefix="/phone/api")


def world_of(request: Request) -> World:
    world: World = request.app.ctx.world
    return world


def person_of(request: Request, id: str | None, *, reached: bool = False) -> Person:
    """Who this is. Raises `Refused` for a stranger, and without the network that `reached` asks."""
    person = world_of(request).people.get(id)
    if person is None:
        raise Refused("模拟器里没有这个人")
    if reached and person.device.net == "none":
        raise Refused("当前网络不可用，请检查你的网络设置")
    return person


def _phone(request: Request, id: str | None, *, reached: bool = True) -> Phone:
    person = person_of(request, id, reached=reached)
    return Phone(world_of(request), request.app.ctx.pushes, person, request.headers.get("host"))


def body_of(request: Request) -> dict[str, Any]:
    if not request.body:
        return {}
    try:
        found = orjson.loads(request.body)
    except orjson.JSONDecodeError:
        raise Refused("请求不是 JSON") from None
    return found if isinstance(found, dict) else {}


async def refused(request: Request, fault: Refused) -> HTTPResponse:
    return json({"error": str(fault)}, status=409)


@blueprint.get("/state")
async def state(request: Request) -> HTTPResponse:
    """Everything the phone of `?person=` shows; by default of the first person."""
    world = world_of(request)
    wanted = request.args.get("person") or next(iter(world.people)).id
    person = person_of(request, wanted)
    config = world.config
    menu = world.menus.matching(person.tags)[0] if person.following else []
    return json(
        {
            "people": [_seen(world, each) for each in world.people],
            "person": {
                **_seen(world, person),
                "subscriptions": [
                    {"template": id, "left": left}
                    for (openid, id), left in world.quotas.items()
                    if left and openid in (person.openid, person.mini_openid)
                ],
            },
            "account": {
                "name": config.official.name,
                "appid": config.official.appid,
                "public_url": config.public_url,
            },
            "mini": {"name": config.mini.name, "appid": config.mini.appid},
            "menu": menu,
            "chat": [item.view(person.read_until) for item in world.chats.of(person.id)],
            "sms": [
                {**sms, "mine": sms["to"] == person.phone} for sms in world.outbox.newest("sms")
            ],
            "mails": world.outbox.newest("mail"),
            "templates": [
                {"id": t.id, "kind": t.kind, "title": t.title, "fields": t.labels}
                for t in config.templates
            ],
            "public_url": config.public_url,
            "friends": world.links.with_friends(person.id),
            "kept": world.links.kept(person.id),
            "sizes": SIZES,
        }
    )


def _seen(world: World, person: Person) -> dict[str, Any]:
    return {
        "id": person.id,
        "name": person.name,
        "about": person.about,
        "avatar_color": person.avatar_color,
        "openid": person.openid,
        "mini_openid": person.mini_openid,
        "unionid": person.unionid,
        "phone": person.phone,
        "following": person.following,
        "snapshot": person.snapshot,
        "tags": [tag.name for tag in world.tags.all() if tag.id in person.tags],
        "unread": world.chats.unread(person.id, person.read_until) + world.links.unread(person.id),
        "device": person.device.view(),
    }


@blueprint.get("/events")
async def events(request: Request) -> None:
    """Server-sent events: `change` with `{kind, person?}`; the page then reads its state."""
    stream = await request.respond(
        content_type="text/event-stream", headers={"cache-control": "no-store"}
    )
    with world_of(request).changes.listen() as queue:
        await stream.send("event: hello\ndata: {}\n\n")
        while True:
            try:
                change = await asyncio.wait_for(queue.get(), PING_SECONDS)
            except TimeoutError:
                await stream.send(": ping\n\n")
                continue
            await stream.send(f"event: change\ndata: {orjson.dumps(change).decode()}\n\n")


@blueprint.post("/people/<id>/follow")
async def follow(request: Request, id: str) -> HTTPResponse:
    _phone(request, id).follow(str(body_of(request).get("scene") or ""))
    return json({"following": True})


@blueprint.post("/people/<id>/unfollow")
async def unfollow(request: Request, id: str) -> HTTPResponse:
    _phone(request, id).unfollow()
    return json({"following": False})


@blueprint.post("/people/<id>/say")
async def say(request: Request, id: str) -> HTTPResponse:
    _phone(request, id).say(str(body_of(request).get("text") or ""))
    return json({"said": True})


@blueprint.post("/people/<id>/read")
async def read(request: Request, id: str) -> HTTPResponse:
    phone = _phone(request, id, reached=False)
    chat = phone.world.chats.of(id)
    newest = chat[-1].id if chat else 0
    if newest != phone.person.read_until:
        phone.person.read_until = newest
        phone.world.changes.tell("people", id)
    return json({"unread": 0})


@blueprint.post("/people/<id>/tap")
async def tap(request: Request, id: str) -> HTTPResponse:
    """`{index: [top]}` or `{index: [top, sub]}`."""
    index = body_of(request).get("index")
    numbers = [n for n in index if isinstance(n, int)] if isinstance(index, list) else []
    if not numbers or min(numbers) < 0:
        raise Refused("菜单已经变了，请重新打开")
    return json(_phone(request, id).tap(numbers[0], numbers[1] if len(numbers) > 1 else None))


@blueprint.post("/people/<id>/scan")
async def scan(request: Request, id: str) -> HTTPResponse:
    body = {name: str(value) for name, value in body_of(request).items()}
    content, key, type = body.get("content", ""), body.get("key", ""), body.get("type", "")
    return json(_phone(request, id).scan(content, key, type))


@blueprint.post("/people/<id>/open")
async def open_url(request: Request, id: str) -> HTTPResponse:
    url = str(body_of(request).get("url") or "/")
    return json({"open": _phone(request, id, reached=False).translated(url)})


@blueprint.post("/people/<id>/card/<card:int>/open")
async def open_card(request: Request, id: str, card: int) -> HTTPResponse:
    return json(_phone(request, id, reached=False).open_card(card))


@blueprint.post("/card/<card:int>/open")
async def open_any_card(request: Request, card: int) -> HTTPResponse:
    item = world_of(request).chats.get(card)
    return json(_phone(request, item.person if item else None, reached=False).open_card(card))


@blueprint.post("/people/<id>/mini-login")
async def mini_login(request: Request, id: str) -> HTTPResponse:
    """What `wx.login` gives the mini-program: a fresh code."""
    phone = _phone(request, id)
    appid = phone.world.config.mini.appid
    return json({"code": phone.world.codes.issue("mini", phone.person.id, appid)})


@blueprint.post("/people/<id>/mini-phone")
async def mini_phone(request: Request, id: str) -> HTTPResponse:
    """What the mini-program's phone-number button gives: a code of its own kind."""
    phone = _phone(request, id)
    appid = phone.world.config.mini.appid
    return json({"code": phone.world.codes.issue("phone", phone.person.id, appid)})


@blueprint.post("/people/<id>/subscribe")
async def subscribe(request: Request, id: str) -> HTTPResponse:
    """The answer to a subscription popup: `{template | templates, accept}`."""
    body = body_of(request)
    templates = body.get("templates") or [body.get("template")]
    _phone(request, id).answer_popup([str(t) for t in templates], accept=body.get("accept") is True)
    return json({"accepted": body.get("accept") is True})


@blueprint.get("/wire")
async def wire(request: Request) -> HTTPResponse:
    """The newest rows, newest first: `?person=` of whom, `?after=` and `?until=` between which."""
    args = request.args
    limit = min(max(int(args.get("limit") or 60), 1), 500)
    after, until = int(args.get("after") or 0), int(args.get("until") or 0) or None
    rows = world_of(request).wire.between(after, until, person=args.get("person"), limit=limit)
    return json([row.view() for row in rows])


@blueprint.get("/wire/<row:int>")
async def wire_row(request: Request, row: int) -> HTTPResponse:
    found = world_of(request).wire.get(row)
    if found is None:
        raise Refused("这条记录已经不在了")
    return json(found.view())


blueprint.exception(Refused)(refused)
