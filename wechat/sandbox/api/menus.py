"""Menu calls: publish, read, withdraw, and which menu a follower would see."""

from __future__ import annotations

from typing import Any

from sanic import Blueprint

from wechat.sandbox.errors import WeChatError

from .gateway import OK, Answer, Call, api

blueprint = Blueprint("menus")


def _check_charset(call: Call) -> None:
    """Menus are the place where `\\uXXXX` escapes are refused (40033)."""
    if b"\\u" in call.request.body:
        raise WeChatError(40033)


@api(blueprint, "POST", "/cgi-bin/menu/create", of="official")
async def create(call: Call) -> Answer:
    _check_charset(call)
    call.world.menus.publish(call.body)
    call.world.changes.tell("menu")
    return OK


@api(blueprint, "GET", "/cgi-bin/menu/get", of="official")
async def get(call: Call) -> Answer:
    menus = call.world.menus
    if menus.default is None:
        raise WeChatError(46003)
    found: dict[str, Any] = {"menu": {"button": menus.default, "menuid": menus.default_id}}
    if menus.conditional:
        found["conditionalmenu"] = [
            {"button": m.button, "matchrule": {"tag_id": str(m.tag)}, "menuid": m.menuid}
            for m in reversed(menus.conditional)
        ]
    return found


@api(blueprint, "GET", "/cgi-bin/menu/delete", of="official")
async def delete(call: Call) -> Answer:
    call.world.menus.withdraw()
    call.world.changes.tell("menu")
    return OK


@api(blueprint, "POST", "/cgi-bin/menu/addconditional", of="official")
async def add_conditional(call: Call) -> Answer:
    _check_charset(call)
    rule = call.body.get("matchrule")
    tag = str(rule.get("tag_id") or "") if isinstance(rule, dict) else ""
    if tag.isdigit() and int(tag) not in call.world.tags:
        raise WeChatError(45159)
    menuid = call.world.menus.publish_conditional(call.body)
    call.world.changes.tell("menu")
    return {"menuid": str(menuid)}


@api(blueprint, "POST", "/cgi-bin/menu/delconditional", of="official")
async def delete_conditional(call: Call) -> Answer:
    call.world.menus.withdraw_conditional(call.body.get("menuid"))
    call.world.changes.tell("menu")
    return OK


@api(blueprint, "POST", "/cgi-bin/menu/trymatch", of="official")
async def try_match(call: Call) -> Answer:
    """The buttons a follower (openid, here also the person's id) sees."""
    user = call.body.get("user_id")
    person = call.world.people.by_openid("official", user) or call.world.people.get(
        user if isinstance(user, str) else None
    )
    if person is None:
        raise WeChatError(40003)
    if call.world.menus.default is None:
        raise WeChatError(46003)
    buttons, _ = call.world.menus.matching(person.tags)
    return {"button": buttons}
