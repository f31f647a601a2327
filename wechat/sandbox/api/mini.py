"""Mini-program calls: login, phone number, code pictures, content checks."""

from __future__ import annotations

import base64
import os
import re
import secrets
from typing import Any

from sanic import Blueprint, Request
from sanic.response import HTTPResponse, raw

from wechat.sandbox.errors import WeChatError, answer
from wechat.sandbox.qrcodes import picture
from wechat.sandbox.state import World

from .gateway import OK, Answer, Call, account_with_secret, api, reply
from .messages import page_exists, pushes

VISIT_WINDOW = 2 * 3600
CHECKED_CHARS = 2500
CHECKED_BYTES_V1 = 500 * 1024
PLATFORM = "o-platform"
"""Who pushes the verdicts of version 1: WeChat itself, not a person."""
_SCENE = re.compile(r"[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]+")

blueprint = Blueprint("mini")


@blueprint.get("/sns/jscode2session")
async def code_to_session(request: Request) -> HTTPResponse:
    """`openid`, `session_key` and, when bound, `unionid`; no errcode on success."""
    world: World = request.app.ctx.world
    args = request.args
    try:
        account = account_with_secret(world, args.get("appid"), args.get("secret"))
        if args.get("grant_type") != "authorization_code":
            raise WeChatError(40002)
        code = world.codes.use("mini", args.get("js_code"), account.appid)
        person = world.people.get(code.person)
        if person is None:
            raise WeChatError(40029)
    except WeChatError as fault:
        return reply(answer(fault.errcode), "text/plain; charset=utf-8")
    person.last_mini = world.clock.now()
    key = base64.b64encode(os.urandom(16)).decode()
    world.session_keys[person.mini_openid] = key
    unionid = {"unionid": person.unionid} if person.unionid else {}
    session = {"session_key": key, "openid": person.mini_openid, **unionid}
    return reply(session, "text/plain; charset=utf-8")


@api(blueprint, "POST", "/wxa/business/getuserphonenumber", of="mini")
async def phone_number(call: Call) -> Answer:
    """The number behind a phone code; a given openid must be the one the code was made for."""
    code = call.world.codes.use("phone", call.body.get("code"), call.account.appid)
    person = call.world.people.get(code.person)
    openid = call.body.get("openid")
    if person is None or (openid and openid != person.mini_openid):
        raise WeChatError(40029)
    return {
        **OK,
        "phone_info": {
            "phoneNumber": person.phone,
            "purePhoneNumber": person.phone,
            "countryCode": "86",
            "watermark": {
                "timestamp": int(call.world.clock.now()),
                "appid": call.account.appid,
            },
        },
    }


@api(blueprint, "POST", "/wxa/getwxacodeunlimit", of="mini")
async def unlimited_code(call: Call) -> Answer:
    """A picture that opens `page` with `scene`; wechat-protocol H5."""
    scene, page = call.text("scene"), call.text("page") or "pages/index/index"
    if not scene or not _SCENE.fullmatch(scene):
        raise WeChatError(40129)
    if len(scene) > 32:
        raise WeChatError(40169)
    if page.startswith("/") or "?" in page:
        raise WeChatError(41030)
    if call.body.get("check_path", True) and not page_exists(call, page):
        raise WeChatError(41030)
    if call.body.get("env_version", "release") not in ("release", "trial", "develop"):
        raise WeChatError(40035)
    width = call.body.get("width", 430)
    if not isinstance(width, int) or not 280 <= width <= 1280:
        raise WeChatError(40035)
    made = call.world.scenes.create_mini(scene, page)
    return raw(picture(made.url, width=width), content_type="image/png")


@api(blueprint, "POST", "/wxa/msg_sec_check", of="mini")
async def check_text(call: Call) -> Answer:
    """Text check; version 2 only for people who used the mini-program in the last two hours.

    Version 1, which names no version, knows no person: 87014 for a text with a word of either list.
    """
    content = call.text("content")
    if call.body.get("version", 1) == 1:
        return _check_text_v1(call, content)
    if call.body.get("version") != 2 or call.body.get("scene") not in (1, 2, 3, 4) or not content:
        raise WeChatError(40035)
    if len(content) > CHECKED_CHARS:
        raise WeChatError(45002)
    _visitor(call)
    config = call.world.config
    found: tuple[str, int, str] = ("pass", 100, "")
    for suggest, label, words in (
        ("risky", 20006, config.risky_words),
        ("review", 20001, config.review_words),
    ):
        word = next((word for word in words if word in content), None)
        if word is not None:
            found = (suggest, label, word)
            break
    suggest, label, keyword = found
    detail: list[dict[str, Any]] = [
        {"strategy": "content_model", "errcode": 0, "suggest": suggest, "label": label, "prob": 90}
    ]
    if keyword:
        hit = {"strategy": "keyword", "errcode": 0, "suggest": suggest, "label": label}
        detail.append({**hit, "level": 90, "keyword": keyword})
    return {
        **OK,
        "result": {"suggest": suggest, "label": label},
        "detail": detail,
        "trace_id": secrets.token_hex(12),
    }


@api(blueprint, "POST", "/wxa/media_check_async", of="mini")
async def check_media(call: Call) -> Answer:
    """Accepts a media address; the verdict (always pass) is pushed as `wxa_media_check`.

    Version 1, which names no version, knows no person; its verdict is `isrisky`.
    """
    if not call.text("media_url") or call.body.get("media_type") not in (1, 2):
        raise WeChatError(40035)
    if call.body.get("version", 1) == 1:
        return _check_media_v1(call)
    if call.body["version"] != 2:
        raise WeChatError(40035)
    openid = _visitor(call)
    trace = secrets.token_hex(12)
    pushes(call.request).event(
        "mini",
        openid,
        "wxa_media_check",
        delay=call.world.config.job_delay,
        appid=call.account.appid,
        trace_id=trace,
        version=2,
        detail=[{"strategy": "content_model", "errcode": 0, "suggest": "pass", "label": 100}],
        errcode=0,
        errmsg="ok",
        result={"suggest": "pass", "label": 100},
    )
    return {**OK, "trace_id": trace}


def _check_text_v1(call: Call, content: str) -> Answer:
    if not content:
        raise WeChatError(40035)
    if len(content.encode()) > CHECKED_BYTES_V1:
        raise WeChatError(45002)
    words = call.world.config.risky_words + call.world.config.review_words
    if any(word in content for word in words):
        raise WeChatError(87014)
    return OK


def _check_media_v1(call: Call) -> Answer:
    trace = secrets.token_hex(12)
    pushes(call.request).event(
        "mini",
        PLATFORM,
        "wxa_media_check",
        delay=call.world.config.job_delay,
        isrisky=0,
        extra_info_json="",
        appid=call.account.appid,
        trace_id=trace,
        status_code=0,
    )
    return {**OK, "trace_id": trace}


def _visitor(call: Call) -> str:
    person = call.world.people.by_openid("mini", call.body.get("openid"))
    if person is None:
        raise WeChatError(40003)
    if person.last_mini is None or call.world.clock.now() - person.last_mini > VISIT_WINDOW:
        raise WeChatError(61010)
    return person.mini_openid
