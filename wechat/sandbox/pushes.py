"""Sends messages and events to our server: in order for each person, repeated when unanswered."""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from dataclasses import dataclass, replace
from typing import Any

import httpx

from .config import AccountConfig, Kind
from .envelopes import Letter, Tampering, seal
from .replies import MalformedReply, Reply, read_reply
from .state import PushSettings, World
from .titles import title_of_push

logger = logging.getLogger("wechat.sandbox")

UNAVAILABLE = "该公众号暂时无法提供服务，请稍后再试"
_ANSWERED_EVENTS = {"subscribe", "SCAN", "CLICK", "scancode_waitmsg"}


@dataclass(frozen=True)
class Delivery:
    """One try: what our server answered (status 0: nothing), and the reply found in it."""

    status: int
    ms: float
    body: str
    reply: Reply | None
    error: str = ""

    def view(self) -> dict[str, Any]:
        return {
            "status": self.status,
            "ms": round(self.ms, 1),
            "body": self.body,
            "reply": self.reply.fields if self.reply else None,
            "error": self.error,
        }


class Pushes:
    """The queue to our server. One person's pushes wait for each other, nobody waits for them."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._last: dict[str, asyncio.Task[None]] = {}
        # A phone's pushes come from WeChat's own machines: no proxy of this machine.
        self._http = httpx.AsyncClient(trust_env=False, limits=httpx.Limits(max_connections=200))

    async def close(self) -> None:
        for task in self._last.values():
            task.cancel()
        await asyncio.gather(*self._last.values(), return_exceptions=True)
        await self._http.aclose()

    async def settled(self) -> None:
        """Waits until every push enqueued so far was delivered or given up."""
        while waiting := [task for task in self._last.values() if not task.done()]:
            await asyncio.gather(*waiting)

    def message(self, kind: Kind, openid: str, type: str, **fields: Any) -> None:
        """Enqueues a message such as a text; it gets a MsgId."""
        self.enqueue(kind, openid, {"MsgType": type, **fields, "MsgId": new_message_id()})

    def event(
        self, kind: Kind, openid: str, event: str, *, delay: float = 0, **fields: Any
    ) -> None:
        """Enqueues an event, `delay` seconds from now."""
        self.enqueue(kind, openid, {"MsgType": "event", "Event": event, **fields}, delay=delay)

    def enqueue(self, kind: Kind, openid: str, fields: dict[str, Any], *, delay: float = 0) -> None:
        """Puts a push behind the ones of the same person that were enqueued before it."""
        account = self._world.config.account(kind)
        complete = {
            "ToUserName": account.ghid,
            "FromUserName": openid,
            "CreateTime": int(time.time()),
            **fields,
        }
        before = self._last.get(openid)
        self._last[openid] = asyncio.create_task(self._in_turn(before, account, complete, delay))

    async def _in_turn(
        self,
        before: asyncio.Task[None] | None,
        account: AccountConfig,
        fields: dict[str, Any],
        delay: float,
    ) -> None:
        if before is not None:
            await asyncio.wait([before])
        if delay:
            await asyncio.sleep(delay)
        try:
            await self.deliver(account, fields)
        except Exception:  # a broken push must not stop the ones behind it
            logger.exception("a push could not be sent")

    async def deliver(self, account: AccountConfig, fields: dict[str, Any]) -> list[Delivery]:
        """Tries until our server answers, at most as often as set; shows the reply in the chat."""
        settings = self._world.push_settings[account.kind]
        tries: list[Delivery] = []
        letter: Letter | None = None
        for attempt in range(1, settings.deliveries + 1):
            if letter is None or settings.resign:
                letter = self._sealed(account, fields, settings)
            tries.append(await self.send(account, letter, settings, fields, attempt=attempt))
            if tries[-1].status == 200:
                break
        self.show(account, fields, tries[-1])
        return tries

    def _sealed(
        self, account: AccountConfig, fields: dict[str, Any], settings: PushSettings
    ) -> Letter:
        return seal(account, fields, mode=settings.mode, format=settings.format)

    async def send(
        self,
        account: AccountConfig,
        letter: Letter,
        settings: PushSettings,
        fields: dict[str, Any],
        *,
        attempt: int = 1,
    ) -> Delivery:
        """One POST to our server, written down with its clear text."""
        url = f"{self._world.config.public_url}{account.push_path}?{letter.query}"
        started = time.perf_counter()
        status, body, error, reply = 0, "", "", None
        try:
            async with asyncio.timeout(settings.timeout):
                answer = await self._http.post(
                    url,
                    content=letter.body,
                    headers={"content-type": letter.content_type, "user-agent": "Mozilla/4.0"},
                    timeout=None,
                )
            status, body = answer.status_code, answer.text
        except TimeoutError:
            error = f"{settings.timeout:g} 秒内没有应答"
        except (httpx.HTTPError, OSError) as fault:
            error = f"连接失败：{type(fault).__name__}"
        if status == 200:
            try:
                reply = read_reply(
                    account,
                    body,
                    openid=str(fields.get("FromUserName", "")),
                    mode=settings.mode,
                    format=settings.format,
                )
            except MalformedReply as fault:
                error = f"回复格式不对：{fault}"
        elapsed = (time.perf_counter() - started) * 1000
        self._world.wire.record(
            "push",
            title_of_push(fields, attempt),
            direction="out",
            path=account.push_path,
            query=letter.query,
            body=letter.body.decode(errors="replace"),
            clear=letter.clear if letter.body.decode(errors="replace") != letter.clear else "",
            status=status,
            ms=elapsed,
            response=body,
            reply_clear=reply.clear if reply and reply.clear != body else "",
            error=error,
        )
        return Delivery(status, elapsed, body, reply, error)

    def show(self, account: AccountConfig, fields: dict[str, Any], last: Delivery) -> None:
        """Puts the reply, or the sentence WeChat shows in its place, into the person's chat."""
        person = self._world.people.by_openid("official", fields.get("FromUserName"))
        if account.kind != "official" or person is None:
            return
        asked = fields.get("MsgType") != "event" or fields.get("Event") in _ANSWERED_EVENTS
        if last.reply is None:
            if asked:
                self._world.chats.add(person.id, "system", "text", text=UNAVAILABLE)
            return
        if last.reply.fields and fields.get("Event") != "unsubscribe":
            show_reply(self._world, person.id, last.reply)


def show_reply(world: World, person: str, reply: Reply) -> None:
    """A passive reply as bubbles and cards of the account."""
    fields = reply.fields
    kind = fields["MsgType"]
    world.wire.record(
        "reply", "被动回复", direction="in", path=person, person=person, response=reply.clear
    )
    if kind == "text":
        world.chats.add(person, "account", "text", text=fields["Content"])
    elif kind == "news":
        for article in fields["Articles"]:
            world.chats.add(
                person,
                "account",
                "news",
                title=article.get("Title", ""),
                text=article.get("Description", ""),
                picture=article.get("PicUrl", ""),
                url=article.get("Url", ""),
            )
    elif kind != "transfer_customer_service":
        world.chats.add(person, "account", "text", text=f"[{kind}]")


def new_message_id() -> int:
    """A 64-bit number, as MsgId is."""
    return 24_000_000_000_000_000 + secrets.randbelow(10**15)


async def push_by_hand(
    pushes: Pushes,
    account: AccountConfig,
    settings: PushSettings,
    fields: dict[str, Any],
    *,
    times: int,
    parallel: bool,
    identical: bool,
    tampering: Tampering,
) -> list[Delivery]:
    """Sends `fields` as they are, `times` times and never repeated by itself; for tests.

    `identical` copies are the same bytes (a replay); otherwise each is signed anew (a retry).
    """

    def letter() -> Letter:
        return seal(
            account, fields, mode=settings.mode, format=settings.format, tampering=tampering
        )

    first = letter()
    letters = [first if identical else letter() for _ in range(times - 1)]
    sends = [pushes.send(account, each, settings, fields) for each in [first, *letters]]
    if parallel:
        done = list(await asyncio.gather(*sends))
    else:
        done = [await each for each in sends]
    pushes.show(account, fields, next((d for d in done if d.reply), done[0]))
    return done


def settings_with(settings: PushSettings, **changes: Any) -> PushSettings:
    """A copy with the given (not None) values."""
    return replace(settings, **{k: v for k, v in changes.items() if v is not None})
