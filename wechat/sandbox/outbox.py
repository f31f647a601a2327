"""SMS and mails that our server sent: kept for phones and tests, never sent on."""

from __future__ import annotations

import asyncio
import email
import email.policy
import logging
from itertools import count
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session
from sanic import Blueprint, Request
from sanic.response import HTTPResponse, json

from .changes import Changes
from .clock import stamp
from .wire import Wire

logger = logging.getLogger("wechat.sandbox")
blueprint = Blueprint("outbox")


class Outbox:
    """Everything received, newest first in `newest`; also the handler of the SMTP listener."""

    def __init__(self, changes: Changes, wire: Wire) -> None:
        self._items: list[dict[str, Any]] = []
        self._ids = count(1)
        self._changes = changes
        self._wire = wire

    def take_sms(self, to: str, text: str, reference: str) -> None:
        """Keeps one SMS; a provider drops no repeat."""
        item = {"id": next(self._ids), "kind": "sms", "at": stamp(), "to": to, "text": text}
        self._items.append({**item, "reference": reference})
        self._changes.tell("sms")

    def take_mail(self, sender: str, to: list[str], content: bytes) -> None:
        """Keeps one mail as received by SMTP, with its readable parts."""
        message = email.message_from_bytes(content, policy=email.policy.default)
        plain = message.get_body(("plain",))
        html = message.get_body(("html",))
        item: dict[str, Any] = {
            "id": next(self._ids),
            "kind": "mail",
            "at": stamp(),
            "from": sender,
            "to": ", ".join(to),
            "subject": str(message["subject"] or ""),
            "text": str(plain.get_content()).replace("\r\n", "\n") if plain else "",
            "message_id": str(message["message-id"] or ""),
        }
        if html:
            item["html"] = str(html.get_content())
        self._items.append(item)
        self._wire.record(
            "mail",
            f"邮件：{item['subject']}",
            method="SMTP",
            path=item["to"],
            body=content.decode(errors="replace"),
            status=250,
        )
        self._changes.tell("mail")

    def clear(self) -> None:
        self._items.clear()

    def newest(self, kind: str | None = None) -> list[dict[str, Any]]:
        return [i for i in reversed(self._items) if kind in (None, i["kind"])]

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Called by aiosmtpd for each mail."""
        content = envelope.original_content or b""
        self.take_mail(envelope.mail_from or "", list(envelope.rcpt_tos), content)
        return "250 OK"


async def listen_for_mail(outbox: Outbox, host: str, port: int) -> asyncio.Server | None:
    """Takes mails at `host:port`; None, with one line in the log, when the port is taken."""
    loop = asyncio.get_running_loop()
    try:
        return await loop.create_server(
            lambda: SMTP(outbox, enable_SMTPUTF8=True, hostname="sandbox", loop=loop), host, port
        )
    except OSError as fault:
        logger.warning("no mails are taken: port %s cannot be used (%s)", port, fault.strerror)
        return None


@blueprint.get("/outbox.json")
async def list_outbox(request: Request) -> HTTPResponse:
    """Everything received, newest first; `?kind=sms|mail` and `?to=` narrow it."""
    items = request.app.ctx.world.outbox.newest(request.args.get("kind"))
    to = request.args.get("to")
    return json([item for item in items if to is None or to in item["to"]])
