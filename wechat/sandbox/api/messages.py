"""Messages from the accounts: template, subscription and customer-service messages."""

from __future__ import annotations

from typing import Any

from sanic import Blueprint, Request

from wechat.sandbox.config import Kind
from wechat.sandbox.errors import WeChatError
from wechat.sandbox.people import Person
from wechat.sandbox.pushes import Pushes
from wechat.sandbox.templates import Template, TemplateKind, first_fault

from .gateway import OK, Answer, Call, api

REPLY_WINDOW = 48 * 3600
TEXT_BYTES = 2048

blueprint = Blueprint("messages")


def pushes(request: Request) -> Pushes:
    found: Pushes = request.app.ctx.pushes
    return found


def _receiver(call: Call, kind: Kind) -> Person:
    person = call.world.people.by_openid(kind, call.body.get("touser"))
    if person is None:
        raise WeChatError(40003)
    return person


def _template(call: Call, kind: TemplateKind) -> Template:
    """The three kinds have separate ids: a foreign one is unknown (40037)."""
    template = call.world.template(call.body.get("template_id"))
    if template is None or template.kind != kind:
        raise WeChatError(40037)
    return template


def _check_data(call: Call, template: Template) -> None:
    place = first_fault(template, call.body.get("data"))
    if place is not None:
        raise WeChatError(47003, f"argument invalid! {place} invalid")


def _mini_target(call: Call) -> dict[str, str] | None:
    """The mini-program page a message opens; it must be ours (40166) and have a path (40165)."""
    target = call.body.get("miniprogram")
    if not target:
        return None
    if not isinstance(target, dict) or target.get("appid") != call.world.config.mini.appid:
        raise WeChatError(40166)
    page = target.get("pagepath") or target.get("path") or ""
    if not isinstance(page, str) or page.startswith("/"):
        raise WeChatError(40165)
    return {"appid": str(target["appid"]), "page": page}


def _show_card(
    call: Call, person: Person, template: Template, *, mini: dict[str, str] | None, url: str
) -> None:
    data = call.body["data"]
    call.world.chats.add(
        person.id,
        "account",
        "card",
        title=template.title,
        fields=[{"label": label, "value": data[key]["value"]} for key, label in template.fields],
        source="mini" if template.kind == "mini" else "account",
        **({"url": url} if url else {}),
        **({"mini": mini} if mini else {}),
    )


@api(blueprint, "POST", "/cgi-bin/message/template/send", of="official")
async def send_template(call: Call) -> Answer:
    """A template message to a follower; its outcome follows as TEMPLATESENDJOBFINISH."""
    person = _receiver(call, "official")
    template = _template(call, "template")
    if not person.following:
        raise WeChatError(43004)
    _check_data(call, template)
    mini = _mini_target(call)
    once = call.text("client_msg_id")
    if once and once in call.world.client_msg_ids:
        raise WeChatError(45065)
    call.world.client_msg_ids |= {once} if once else set()
    msgid = next(call.world.message_ids)
    status = "success"
    if not person.accepts_templates:
        status = "failed:user block"
    elif not person.deliverable:
        status = "failed: system failed"
    else:
        _show_card(call, person, template, mini=mini, url=call.text("url"))
    pushes(call.request).event(
        "official",
        person.openid,
        "TEMPLATESENDJOBFINISH",
        delay=call.world.config.job_delay,
        MsgID=msgid,
        Status=status,
    )
    return {**OK, "msgid": msgid}


@api(blueprint, "POST", "/cgi-bin/message/subscribe/bizsend", of="official")
async def send_subscription(call: Call) -> Answer:
    """A one-time subscription notification; no msgid, the outcome is only in the sent event."""
    person = _receiver(call, "official")
    template = _template(call, "subscription")
    _check_data(call, template)
    mini = _mini_target(call)
    _spend(call, person.openid, template)
    _show_card(call, person, template, mini=mini, url=call.text("page"))
    outcome: dict[str, Any] = {
        "TemplateId": template.id,
        "MsgID": str(next(call.world.message_ids)),
        "ErrorCode": "0",
        "ErrorStatus": "success",
    }
    pushes(call.request).event(
        "official",
        person.openid,
        "subscribe_msg_sent_event",
        delay=call.world.config.job_delay,
        SubscribeMsgSentEvent={"List": [outcome]},
    )
    return OK


@api(blueprint, "POST", "/cgi-bin/message/subscribe/send", of="mini")
async def send_mini(call: Call) -> Answer:
    """A mini-program subscription message; one accept is one send."""
    person = _receiver(call, "mini")
    template = _template(call, "mini")
    _check_data(call, template)
    page = call.text("page")
    if page and not page_exists(call, page.split("?")[0]):
        raise WeChatError(41030)
    if call.body.get("miniprogram_state", "formal") not in ("developer", "trial", "formal"):
        raise WeChatError(47003, "argument invalid! miniprogram_state invalid")
    _spend(call, person.mini_openid, template)
    target = {"appid": call.account.appid, "page": page} if page else None
    _show_card(call, person, template, mini=target, url="")
    msgid = next(call.world.message_ids)
    pushes(call.request).event(
        "mini",
        person.mini_openid,
        "subscribe_msg_sent_event",
        delay=call.world.config.job_delay,
        SubscribeMsgSentEvent={
            "List": [
                {
                    "TemplateId": template.id,
                    "MsgID": str(msgid),
                    "ErrorCode": "0",
                    "ErrorStatus": "success",
                }
            ]
        },
    )
    return {**OK, "msgid": msgid}


def page_exists(call: Call, page: str) -> bool:
    """Whether the published mini-program has this page; no leading slash."""
    known = call.world.config.mini_pages
    return page in known if known else page.startswith("pages/")


def _spend(call: Call, openid: str, template: Template) -> None:
    if call.world.quotas[openid, template.id] < 1:
        raise WeChatError(43101)
    call.world.quotas[openid, template.id] -= 1


@api(blueprint, "POST", "/cgi-bin/message/custom/send", of="official")
async def send_custom(call: Call) -> Answer:
    """A customer-service message, within 48 hours of the follower's last action.

    Nothing can be uploaded here, so that no media_id is one.
    """
    person = _receiver(call, "official")
    spoke = person.last_spoke
    if not person.following or spoke is None or call.world.clock.now() - spoke > REPLY_WINDOW:
        raise WeChatError(45015)
    kind = call.text("msgtype")
    content = call.body.get(kind)
    if not kind or not isinstance(content, dict):
        raise WeChatError(40035)
    if kind == "text":
        text = str(content.get("content") or "")
        if not 1 <= len(text.encode()) <= TEXT_BYTES:
            raise WeChatError(45002)
        call.world.chats.add(person.id, "account", "text", text=text)
    elif kind == "news":
        articles = content.get("articles")
        if not isinstance(articles, list) or len(articles) != 1:
            raise WeChatError(45008)
        article = articles[0]
        call.world.chats.add(
            person.id,
            "account",
            "news",
            title=str(article.get("title", "")),
            text=str(article.get("description", "")),
            picture=str(article.get("picurl", "")),
            url=str(article.get("url", "")),
        )
    elif "media_id" in content:
        raise WeChatError(40007)
    elif kind == "miniprogrampage":
        target = {"appid": str(content.get("appid")), "page": str(content.get("pagepath", ""))}
        title = str(content.get("title", ""))
        call.world.chats.add(
            person.id, "account", "card", title=title, fields=[], mini=target, source="account"
        )
    else:
        call.world.chats.add(person.id, "account", "text", text=f"[{kind}]")
    return OK
