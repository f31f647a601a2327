"""Followers and their tags."""

from __future__ import annotations

from typing import Any

from sanic import Blueprint

from wechat.sandbox.errors import WeChatError
from wechat.sandbox.people import Person
from wechat.sandbox.tags import MAX_BATCH, MAX_TAGS_EACH

from .gateway import OK, Answer, Call, api

blueprint = Blueprint("followers")

AT_ONCE = 10_000


def _person(call: Call, openid: object) -> Person:
    person = call.world.people.by_openid("official", openid)
    if person is None:
        raise WeChatError(40003)
    return person


@api(blueprint, "GET", "/cgi-bin/user/info", of="official")
async def info(call: Call) -> Answer:
    """A follower's facts; of others only that they do not follow. unionid only when bound."""
    person = _person(call, call.request.args.get("openid"))
    unionid = {"unionid": person.unionid} if person.unionid else {}
    if not person.following:
        return {"subscribe": 0, "openid": person.openid, "tagid_list": [], **unionid}
    return {
        "subscribe": 1,
        "openid": person.openid,
        "nickname": "",
        "sex": 0,
        "language": "zh_CN",
        "city": "",
        "province": "",
        "country": "",
        "headimgurl": "",
        "subscribe_time": int(person.followed_at),
        "remark": "",
        "groupid": person.tags[0] if person.tags else 0,
        "tagid_list": person.tags,
        "subscribe_scene": person.subscribe_scene,
        "qr_scene": 0,
        "qr_scene_str": person.qr_scene,
        **unionid,
    }


@api(blueprint, "GET", "/cgi-bin/user/get", of="official")
async def get(call: Call) -> Answer:
    """All of them, or those after `next_openid`; the answer names the last one that it holds."""
    openids = [p.openid for p in call.world.people.followers()]
    found: dict[str, Any] = {"total": len(openids)}
    if after := call.request.args.get("next_openid"):
        if after not in openids:
            raise WeChatError(40003)
        openids = openids[openids.index(after) + 1 :]
    openids = openids[:AT_ONCE]
    found |= {"count": len(openids), "next_openid": openids[-1] if openids else ""}
    return {**found, "data": {"openid": openids}} if openids else found


@api(blueprint, "POST", "/cgi-bin/tags/create", of="official")
async def create_tag(call: Call) -> Answer:
    tag = call.world.tags.create(_given_tag(call).get("name"))
    return {"tag": {"id": tag.id, "name": tag.name}}


@api(blueprint, "POST", "/cgi-bin/tags/update", of="official")
async def update_tag(call: Call) -> Answer:
    given = _given_tag(call)
    call.world.tags.rename(given.get("id"), given.get("name"))
    return OK


@api(blueprint, "POST", "/cgi-bin/tags/delete", of="official")
async def delete_tag(call: Call) -> Answer:
    gone = call.world.tags.delete(_given_tag(call).get("id"))
    for person in call.world.people:
        person.tags = [tag for tag in person.tags if tag != gone]
    call.world.changes.tell("menu")
    return OK


@api(blueprint, "GET", "/cgi-bin/tags/get", of="official")
async def get_tags(call: Call) -> Answer:
    people = call.world.people.followers()
    return {
        "tags": [
            {"id": t.id, "name": t.name, "count": sum(t.id in p.tags for p in people)}
            for t in call.world.tags.all()
        ]
    }


@api(blueprint, "POST", "/cgi-bin/tags/getidlist", of="official")
async def get_ids(call: Call) -> Answer:
    return {"tagid_list": _person(call, call.body.get("openid")).tags}


@api(blueprint, "POST", "/cgi-bin/user/tag/get", of="official")
async def get_holders(call: Call) -> Answer:
    tag = _known_tag(call)
    openids = [p.openid for p in call.world.people.followers() if tag in p.tags]
    found: dict[str, Any] = {"count": len(openids), "next_openid": ""}
    return {**found, "data": {"openid": openids}} if openids else found


@api(blueprint, "POST", "/cgi-bin/tags/members/batchtagging", of="official")
async def tag_members(call: Call) -> Answer:
    """Tags followers, all or none; the tag becomes the last one added to each."""
    tag, people = _known_tag(call), _batch(call)
    if any(tag not in p.tags and len(p.tags) >= MAX_TAGS_EACH for p in people):
        raise WeChatError(45059)
    for person in people:
        if tag not in person.tags:
            person.tags.append(tag)
        call.world.changes.tell("menu", person.id)
    return OK


@api(blueprint, "POST", "/cgi-bin/tags/members/batchuntagging", of="official")
async def untag_members(call: Call) -> Answer:
    tag = _known_tag(call)
    for person in _batch(call):
        person.tags = [held for held in person.tags if held != tag]
        call.world.changes.tell("menu", person.id)
    return OK


def _given_tag(call: Call) -> dict[str, Any]:
    tag = call.body.get("tag")
    if not isinstance(tag, dict):
        raise WeChatError(47001)
    return tag


def _known_tag(call: Call) -> int:
    tag = call.body.get("tagid")
    if not isinstance(tag, int) or tag not in call.world.tags:
        raise WeChatError(45159)
    return tag


def _batch(call: Call) -> list[Person]:
    openids = call.body.get("openid_list")
    if not isinstance(openids, list) or not 1 <= len(openids) <= MAX_BATCH:
        raise WeChatError(40032)
    people = [_person(call, openid) for openid in openids]
    if not all(p.following for p in people):
        raise WeChatError(50005)
    return people
