"""Knobs for tests and demos: faults, hand-made pushes, the clock, people, codes, quotas."""

from __future__ import annotations

import secrets
import time
from dataclasses import fields as fields_of
from typing import Any

import httpx
import orjson
from sanic import Blueprint, Request
from sanic.response import HTTPResponse, json

from .actions import Phone, Refused
from .config import AccountConfig, PersonConfig
from .crypto import sign
from .envelopes import Tampering
from .faults import Fault
from .people import Person, born
from .pushes import Pushes, new_message_id, push_by_hand, settings_with
from .state import World

blueprint = Blueprint("control", url_prefix="/control")


class BadOrder(Exception):
    """A control request that makes no sense; its text says why."""


async def bad_order(request: Request, fault: Exception) -> HTTPResponse:
    return json({"error": str(fault)}, status=400)


def _world(request: Request) -> World:
    world: World = request.app.ctx.world
    return world


def _body(request: Request) -> dict[str, Any]:
    found = orjson.loads(request.body) if request.body else {}
    if not isinstance(found, dict):
        raise BadOrder("a JSON object is needed")
    return found


def _person(request: Request, id: object) -> Person:
    person = _world(request).people.get(str(id))
    if person is None:
        raise BadOrder(f"nobody is called {id}")
    return person


def _account(request: Request, body: dict[str, Any]) -> AccountConfig:
    kind = body.get("account", "official")
    if kind not in ("official", "mini"):
        raise BadOrder("account is official or mini")
    return _world(request).config.account(kind)


async def faults(request: Request) -> HTTPResponse:
    """POST `{path, errcode?, errmsg?, code?, status?, delay?, count?}`; GET lists, DELETE clears.

    `code` is an error of the SMS provider, for paths below `/sms/`.
    """
    world = _world(request)
    if request.method == "POST":
        world.faults.add(Fault(**_body(request)))
    elif request.method == "DELETE":
        world.faults.clear()
    return json(world.faults.view())


@blueprint.post("/push")
async def push(request: Request) -> HTTPResponse:
    """Sends `fields` to our server now, as often as `deliveries` says, and tells the answers.

    Also `account`, `person` (sender), `mode`, `format`, `parallel`, `identical` (the same bytes),
    `timeout`, and `tamper` (see `Tampering`). ToUserName, FromUserName, CreateTime and, for
    messages, MsgId are added when absent.
    """
    world, body = _world(request), _body(request)
    account = _account(request, body)
    given = body.get("fields") or {}
    filled: dict[str, Any] = {"ToUserName": account.ghid}
    if body.get("person"):
        filled["FromUserName"] = _person(request, body["person"]).openid_at(account.kind)
    filled |= {"CreateTime": int(time.time()), **given}
    if given.get("MsgType") not in (None, "event") and "MsgId" not in given:
        filled["MsgId"] = new_message_id()
    tamper = dict(body.get("tamper") or {})
    tamper["drop"] = tuple(tamper.get("drop") or ())
    settings = settings_with(
        world.push_settings[account.kind],
        mode=body.get("mode"),
        format=body.get("format"),
        timeout=body.get("timeout"),
    )
    done = await push_by_hand(
        _pushes(request),
        account,
        settings,
        filled,
        times=int(body.get("deliveries") or 1),
        parallel=body.get("parallel") is True,
        identical=body.get("identical") is True,
        tampering=Tampering(**tamper),
    )
    return json({"fields": filled, "deliveries": [delivery.view() for delivery in done]})


@blueprint.post("/push-settings")
async def push_settings(request: Request) -> HTTPResponse:
    """Changes how an account's pushes go: `mode`, `format`, `deliveries`, `timeout`, `resign`."""
    world, body = _world(request), _body(request)
    kind = _account(request, body).kind
    changes = {name: value for name, value in body.items() if name != "account"}
    world.push_settings[kind] = settings_with(world.push_settings[kind], **changes)
    return json(vars(world.push_settings[kind]))


@blueprint.post("/settle")
async def settle(request: Request) -> HTTPResponse:
    """Answers when every push that waits now has been delivered or given up."""
    await _pushes(request).settled()
    return json({"settled": True})


@blueprint.post("/verify")
async def verify(request: Request) -> HTTPResponse:
    """The console's server check: a signed GET with `echostr`, which must come back as it is."""
    world = _world(request)
    account = _account(request, _body(request))
    timestamp, nonce = str(int(time.time())), secrets.token_hex(5)
    echo = str(secrets.randbelow(10**19))
    query = {
        "signature": sign(account.token, timestamp, nonce),
        "timestamp": timestamp,
        "nonce": nonce,
        "echostr": echo,
    }
    url = world.config.public_url + account.push_path
    async with httpx.AsyncClient(trust_env=False, timeout=5) as http:
        try:
            answer = await http.get(url, params=query)
        except httpx.HTTPError as fault:
            return json({"ok": False, "error": type(fault).__name__})
    return json({"ok": answer.text == echo, "status": answer.status_code, "body": answer.text})


@blueprint.post("/clock")
async def clock(request: Request) -> HTTPResponse:
    """`{advance: seconds}` makes codes, tokens and tickets older; `{reset: true}` goes back."""
    world, body = _world(request), _body(request)
    if body.get("reset") is True:
        world.clock.offset = 0
    world.clock.advance(float(body.get("advance") or 0))
    return json({"now": world.clock.now(), "offset": world.clock.offset})


@blueprint.post("/tokens")
async def tokens(request: Request) -> HTTPResponse:
    """`{account, do: "expire" | "kill"}`: the access tokens out there get 42001 or 40001."""
    world, body = _world(request), _body(request)
    if body.get("do") not in ("expire", "kill"):
        raise BadOrder("do is expire or kill")
    act = world.tokens.expire if body["do"] == "expire" else world.tokens.kill
    act(_account(request, body).appid)
    return json({"done": body["do"]})


@blueprint.post("/people")
async def people(request: Request) -> HTTPResponse:
    """Adds a person or changes one: `{id, …}` with any field of `Person`.

    `unionid` may be true (bound) or false (not bound). `following` is set without any push.
    """
    world, body = _world(request), _body(request)
    id = str(body.get("id") or "")
    if not id.isascii() or not id.replace("-", "").isalnum() or id != id.lower():
        raise BadOrder("id: lower-case letters, digits, hyphens")
    person = world.people.get(id)
    if person is None:
        config = PersonConfig(id, str(body.get("name") or id), "", "#576B95")
        person = born(config, world.clock.now())
        world.people.add(person)
    if isinstance(body.get("unionid"), bool):
        body["unionid"] = f"u-{id}" if body["unionid"] else None
    known = {field.name for field in fields_of(Person)}
    for name, value in body.items():
        if name not in known:
            raise BadOrder(f"a person has no {name}")
        setattr(person, name, value)
    if not person.following:
        person.tags = []
    world.changes.tell("people", id)
    return json(vars(person))


@blueprint.post("/code")
async def code(request: Request) -> HTTPResponse:
    """A fresh code without any page: `{person, kind: oauth | mini | phone, scope?}`."""
    world, body = _world(request), _body(request)
    person = _person(request, body.get("person"))
    kind = body.get("kind", "oauth")
    if kind not in ("oauth", "mini", "phone"):
        raise BadOrder("kind is oauth, mini or phone")
    account = world.config.official if kind == "oauth" else world.config.mini
    scope = str(body.get("scope") or "snsapi_base") if kind == "oauth" else ""
    return json({"code": world.codes.issue(kind, person.id, account.appid, scope)})


@blueprint.post("/subscribe")
async def subscribe(request: Request) -> HTTPResponse:
    """Answers a popup for a person: `{person, template | templates, accept, event?, count?}`.

    `event: "change"` refuses in the settings instead; `count` accepts several times.
    """
    world, body = _world(request), _body(request)
    phone = Phone(world, _pushes(request), _person(request, body.get("person")), None)
    templates = [str(t) for t in body.get("templates") or [body.get("template")]]
    for _ in range(int(body.get("count") or 1)):
        if body.get("event") == "change":
            phone.change_subscription(templates)
        else:
            phone.answer_popup(templates, accept=body.get("accept", True) is True)
    openids = (phone.person.openid, phone.person.mini_openid)
    left = {id: n for (openid, id), n in world.quotas.items() if openid in openids}
    return json({"left": left})


@blueprint.post("/reset")
async def reset(request: Request) -> HTTPResponse:
    """Everything as at the start; pushes that wait are delivered first."""
    await _pushes(request).settled()
    _world(request).reset()
    return json({"reset": True})


def _pushes(request: Request) -> Pushes:
    pushes: Pushes = request.app.ctx.pushes
    return pushes


blueprint.add_route(faults, "/faults", methods=("GET", "POST", "DELETE"))
blueprint.exception(BadOrder, Refused, TypeError, ValueError)(bad_order)
