"""The addresses WeChat pushes to: prove it is WeChat, understand, keep it, answer in time."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from sanic import Blueprint, HTTPResponse, Request
from sanic.response import raw, text

from server.settings import Account
from wechat import push_inbox
from wechat.bodies import MAX_BYTES, read
from wechat.crypto import Envelope, Key, check_age, check_signature, signature
from wechat.errors import Forged, Malformed, Oversized, PushRefused, Unfamiliar
from wechat.messages import Push, parse, understood
from wechat.push_dispatch import PushDispatch
from wechat.push_inbox import Works
from wechat.replies import SUCCESS, Reply, sealed

Answers = Callable[[Push], Reply | None]
"""A reply that follows from the push alone and changes nothing, so that repeats may ask again."""


def push_blueprint(
    name: str,
    path: str,
    account: Account,
    works: Works,
    *,
    answers: Answers | None = None,
    accept_plain: bool = True,
) -> Blueprint:
    """GET and POST at `path` for one account, in all three modes, XML and JSON (A1 to A4).

    `answers` is asked first and saves the database where it knows the reply. An operator whose
    account is in safe mode sets `accept_plain` to False. Raises `ValueError` for a bad AES key.
    """
    door = PushDoor(account, works, answers, accept_plain=accept_plain)
    blueprint = Blueprint(name)

    @blueprint.get(path, name="verify")
    async def verify(request: Request) -> HTTPResponse:
        return await door.verify(request)

    # Streamed, so that a body that is too long is never held in memory.
    @blueprint.post(path, name="receive", stream=True)
    async def receive(request: Request) -> HTTPResponse:
        return await door.receive(request)

    @blueprint.before_server_stop
    async def settle(_: object) -> None:
        await door.dispatch.settle()

    return blueprint


class PushDoor:
    """The two handlers of one account, and its dispatch."""

    def __init__(
        self,
        account: Account,
        works: Works,
        answers: Answers | None = None,
        *,
        accept_plain: bool = True,
    ) -> None:
        self._token = account.token.get_secret_value()
        self._envelope = Envelope(
            account.appid,
            account.aes_key.get_secret_value(),
            account.previous_aes_key.get_secret_value(),
        )
        self._ghid = account.ghid
        self._answers = answers
        self._accept_plain = accept_plain
        self.dispatch = PushDispatch(account.appid, works)

    async def verify(self, request: Request) -> HTTPResponse:
        """Echo WeChat's word when its signature is right (A1)."""
        try:
            self._checked(request)
        except PushRefused as refusal:
            return _refused(refusal)
        return text(request.args.get("echostr", "")[:256])

    async def receive(self, request: Request) -> HTTPResponse:
        """Take a push. 400, 403 or 413 without any trace for what is not WeChat's, 503 for what
        could not be stored (WeChat then comes again), `success` for what we do not know.
        """
        try:
            body = await _bounded_body(request)
            timestamp, nonce = self._checked(request)
            push, key = self._opened(request, body, timestamp, nonce)
            if self._ghid and push.to != self._ghid:
                raise Forged("ToUserName")
            reply = self._known(push) or await self.dispatch.take(push)
        except Unfamiliar:
            return text(SUCCESS)
        except PushRefused as refusal:
            return _refused(refusal)
        except Exception as fault:
            push_inbox.report("push.not_taken", fault)
            return text("", status=503)
        return self._answer(push, reply, key, nonce)

    def _checked(self, request: Request) -> tuple[str, str]:
        """Timestamp and nonce of a query that is WeChat's. Raises `Forged`."""
        timestamp, nonce = request.args.get("timestamp", ""), request.args.get("nonce", "")
        check_signature(request.args.get("signature", ""), self._token, timestamp, nonce)
        check_age(timestamp)
        return timestamp, nonce

    def _opened(
        self, request: Request, body: bytes, timestamp: str, nonce: str
    ) -> tuple[Push, Key | None]:
        """The push, and the key it came under; None in plain mode."""
        outer, is_json = read(body)
        encrypted = outer.get("Encrypt", "")
        mode = request.args.get("encrypt_type", "raw")
        if mode == "raw":
            # A sealed body whose query was stripped of its seal is somebody's attempt.
            if encrypted or not self._accept_plain:
                raise Forged("mode")
            return understood(outer, is_json), None
        if mode != "aes" or not encrypted or not isinstance(encrypted, str):
            raise Malformed("envelope")
        given = request.args.get("msg_signature", "")
        check_signature(given, self._token, timestamp, nonce, encrypted)
        opened = self._envelope.open(encrypted)
        return parse(opened.message), opened.key

    def _known(self, push: Push) -> Reply | None:
        try:
            return self._answers(push) if self._answers else None
        except Exception as fault:  # a repeat would fare no better
            push_inbox.report("push.unanswered", fault, action=push.kind)
            return None

    def _answer(
        self, push: Push, reply: Reply | None, key: Key | None, nonce: str
    ) -> HTTPResponse:
        if reply is None:
            return text(SUCCESS)
        document = reply.document(push)
        if key is not None:
            timestamp = str(int(time.time()))
            encrypted = key.encrypt(document.encode())
            document = sealed(
                push,
                encrypted=encrypted,
                timestamp=timestamp,
                nonce=nonce,
                signature=signature(self._token, timestamp, nonce, encrypted),
            )
        content_type = "application/json" if push.is_json else "text/xml; charset=utf-8"
        return raw(document.encode(), content_type=content_type)


async def _bounded_body(request: Request) -> bytes:
    """The body. Raises `Oversized` at the first chunk too many."""
    length = request.headers.get("content-length", "0")
    if not length.isdigit() or int(length) > MAX_BYTES:
        raise Oversized("content-length")
    body = bytearray()
    stream: Any = request.stream  # both of Sanic's kinds can be read so, their parent cannot
    while stream.request_body:
        body += await stream.read() or b""
        if len(body) > MAX_BYTES:
            raise Oversized("body")
    return bytes(body)


def _refused(refusal: PushRefused) -> HTTPResponse:
    return text("", status=refusal.status)
