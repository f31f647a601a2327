"""The addresses WeChat pushes to: prove it is WeChat, understand, do it once, answer in time."""

from __future__ import annotations

import asyncio
import time
import traceback
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import structlog
from sanic import Blueprint, HTTPResponse, Request
from sanic.response import raw, text

from server.settings import Account
from wechat import receipts
from wechat.bodies import MAX_BYTES, read
from wechat.crypto import Envelope, Key, check_age, check_signature, signature
from wechat.errors import Forged, Malformed, Oversized, PushRefused
from wechat.messages import Push, parse, understood
from wechat.replies import SUCCESS, Reply, sealed

log = structlog.get_logger("wechat.push")

OnPush = Callable[[Push], Awaitable[Reply | None]]
"""Decides on a push inside a database transaction: enqueues work, chooses a reply. Never slow."""

Answers = Callable[[Push], Reply | None]
"""A reply that follows from the push alone and changes nothing, so that repeats may ask again."""

PATIENCE = 0.9
"""Seconds until WeChat gets `success` while the work goes on; it gives up after five."""

RETRIES = (1.0, 5.0, 20.0)
"""Seconds between tries of failed work: WeChat was told `success` and will not repeat."""

_LONGEST = 10.0
_STOP_PATIENCE = 5.0


def push_blueprint(
    name: str,
    path: str,
    account: Account,
    on_push: OnPush,
    *,
    answers: Answers | None = None,
    accept_plain: bool = True,
    retries: Sequence[float] = RETRIES,
) -> Blueprint:
    """GET and POST at `path` for one account, in all three modes, XML and JSON (A1 to A4).

    `answers` is asked first and saves the database where it knows the reply. An operator whose
    account is in safe mode sets `accept_plain` to False. Raises `ValueError` for a bad AES key.
    """
    door = PushDoor(account, on_push, answers, accept_plain=accept_plain, retries=retries)
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
        await door.settle()

    return blueprint


class PushDoor:
    """The two handlers of one account and the work that outlived its request."""

    def __init__(
        self,
        account: Account,
        on_push: OnPush,
        answers: Answers | None = None,
        *,
        accept_plain: bool = True,
        retries: Sequence[float] = RETRIES,
    ) -> None:
        self._token = account.token.get_secret_value()
        self._envelope = Envelope(
            account.appid,
            account.aes_key.get_secret_value(),
            account.previous_aes_key.get_secret_value(),
        )
        self._appid = account.appid
        self._ghid = account.ghid
        self._on_push = on_push
        self._answers = answers
        self._accept_plain = accept_plain
        self._retries = retries
        self._running: dict[str, asyncio.Task[Reply | None]] = {}

    async def verify(self, request: Request) -> HTTPResponse:
        """Echo WeChat's word when its signature is right (A1)."""
        try:
            self._check_query(request)
        except PushRefused as refusal:
            return _refused(refusal)
        return text(request.args.get("echostr", "")[:256])

    async def receive(self, request: Request) -> HTTPResponse:
        """Take a push. 400, 403 or 413 without any trace for what is not WeChat's."""
        try:
            body = await _bounded_body(request)
            self._check_query(request)
            push, key = self._opened(request, body)
            if self._ghid and push.to != self._ghid:
                raise Forged("ToUserName")
            identity = push.identity
        except PushRefused as refusal:
            return _refused(refusal)
        reply = await self._reply(push, identity)
        return self._answer(request, push, reply, key)

    async def settle(self) -> None:
        """Before the server stops: give unfinished work a moment."""
        if self._running:
            await asyncio.wait(self._running.values(), timeout=_STOP_PATIENCE)

    def _check_query(self, request: Request) -> None:
        timestamp, nonce = request.args.get("timestamp", ""), request.args.get("nonce", "")
        given = request.args.get("signature", "")
        check_signature(given, self._token, timestamp, nonce)
        check_age(timestamp)

    def _opened(self, request: Request, body: bytes) -> tuple[Push, Key | None]:
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
        timestamp, nonce = request.args.get("timestamp", ""), request.args.get("nonce", "")
        given = request.args.get("msg_signature", "")
        check_signature(given, self._token, timestamp, nonce, encrypted)
        opened = self._envelope.open(encrypted)
        return parse(opened.message), opened.key

    async def _reply(self, push: Push, identity: str) -> Reply | None:
        """The reply, or None when it is not known in time or could not be found."""
        try:
            known = self._answers(push) if self._answers else None
        except Exception as fault:
            _report(push, fault)
            return None
        if known is not None:
            return known
        task = self._running.get(identity)
        if task is None:
            task = asyncio.create_task(self._work(push))
            self._running[identity] = task
            task.add_done_callback(lambda _: self._running.pop(identity, None))
        done, _ = await asyncio.wait({task}, timeout=PATIENCE)
        return task.result() if done else None

    async def _work(self, push: Push) -> Reply | None:
        """Do it once, and try again after failures; a reply that comes late is not sent."""
        for pause in (*self._retries, None):
            try:
                async with asyncio.timeout(_LONGEST):
                    return await receipts.once(push, self._appid, self._on_push)
            except Exception as fault:
                _report(push, fault)
                if pause is not None:
                    await asyncio.sleep(pause)
        return None

    def _answer(
        self, request: Request, push: Push, reply: Reply | None, key: Key | None
    ) -> HTTPResponse:
        if reply is None:
            return text(SUCCESS)
        document = reply.document(push)
        if key is not None:
            timestamp, nonce = str(int(time.time())), request.args.get("nonce", "")
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


def _report(push: Push, fault: Exception) -> None:
    """Kind and place only: a push's content is personal, and so may be an exception's text."""
    frames = traceback.extract_tb(fault.__traceback__, limit=-3)
    stack = " > ".join(f"{frame.name}:{frame.lineno}" for frame in frames)
    log.error("push.failed", action=push.kind, error=type(fault).__name__, stack=stack)


def _refused(refusal: PushRefused) -> HTTPResponse:
    return text("", status=refusal.status)
