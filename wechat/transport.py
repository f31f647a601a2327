"""One call to WeChat's API: limits, timeouts, and answers told apart by their body."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from typing import Any

import httpx
import orjson

from wechat.breaker import Breaker
from wechat.errors import Code, WeChatError, WeChatUnavailable

# httpx writes every address into its log, and ours carry secrets and access tokens.
logging.getLogger("httpx").setLevel(logging.WARNING)

TIMEOUT = httpx.Timeout(5, connect=2)
TOTAL_SECONDS = 5.0
IN_FLIGHT = 20

_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


class Answer(dict[str, Any]):
    """A JSON object; a field that should be there and is not means that WeChat is not well."""

    def __missing__(self, key: str) -> Any:
        raise WeChatUnavailable(f"answer lacks {key}", maybe_done=True)


class Transport:
    """The way to one account's API: `IN_FLIGHT` calls at once, none while the breaker is open."""

    def __init__(
        self, http: httpx.AsyncClient, root: str, *, breaker: Breaker | None = None
    ) -> None:
        self._http = http
        self._root = root.rstrip("/")
        self._breaker = breaker or Breaker()
        self._slots = asyncio.Semaphore(IN_FLIGHT)

    async def call(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str] | None = None,
        body: Any = None,
    ) -> Answer:
        """A JSON answer. Raises `WeChatError` or `WeChatUnavailable`.

        Judged by the body alone: success may come without an errcode, and JSON as text/plain.
        """
        content = await self._exchange(method, path, params, body)
        answer = _object(content)
        if answer is None:
            raise WeChatUnavailable("answer is not JSON", maybe_done=True)
        return answer

    async def download(self, path: str, *, params: Mapping[str, str], body: Any) -> bytes:
        """A binary answer to a POST, whose errors come as JSON. Raises as `call` does."""
        content = await self._exchange("POST", path, params, body)
        if content[:1] == b"{" and _object(content) is not None:
            raise WeChatUnavailable("answer is not binary")
        return content

    async def _exchange(
        self, method: str, path: str, params: Mapping[str, str] | None, body: Any
    ) -> bytes:
        """Send, and turn every kind of failure into one of our two errors."""
        self._breaker.refuse_while_open()  # before queueing for a slot, and again after it
        sent = False
        try:
            async with asyncio.timeout(TOTAL_SECONDS), self._slots:
                self._breaker.enter()
                sent = True
                response = await self._http.request(
                    method,
                    self._root + path,
                    params=params,
                    # WeChat's text checks do not read \uXXXX: orjson writes plain UTF-8.
                    content=orjson.dumps(body) if body is not None else None,
                    headers={"content-type": "application/json"} if body is not None else None,
                    timeout=TIMEOUT,
                )
        except _NOT_SENT as fault:
            self._breaker.failed()
            raise WeChatUnavailable(type(fault).__name__) from None
        except (httpx.HTTPError, TimeoutError) as fault:
            self._breaker.failed()
            raise WeChatUnavailable(type(fault).__name__, maybe_done=sent) from None
        if response.status_code >= 300:
            self._breaker.failed()
            raise WeChatUnavailable(f"HTTP {response.status_code}", maybe_done=True)
        self._refuse_errors(response.content)
        return response.content

    def _refuse_errors(self, content: bytes) -> None:
        answer = _object(content) if content[:1] == b"{" else None
        errcode = answer.get("errcode", 0) if answer else 0
        if errcode == Code.BUSY:
            self._breaker.failed()
            raise WeChatUnavailable("busy")
        self._breaker.succeeded()
        if errcode:
            raise WeChatError(int(errcode), str(answer.get("errmsg", "")) if answer else "")


def _object(content: bytes) -> Answer | None:
    try:
        answer = orjson.loads(content)
    except orjson.JSONDecodeError:
        return None
    return Answer(answer) if isinstance(answer, dict) else None
