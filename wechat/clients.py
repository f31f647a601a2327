"""This process's two WeChat clients, opened once beside the runtime."""

from __future__ import annotations

from server.platform.runtime import Runtime
from wechat.client import WeChatClient

_official: WeChatClient | None = None
_mini: WeChatClient | None = None


def open_clients(runtime: Runtime) -> None:
    """Make both clients on the runtime's HTTP pool and Redis, and lend it the scene codes."""
    global _official, _mini
    wire = runtime.settings.wechat
    _official = WeChatClient(wire.official, wire, http=runtime.http, redis=runtime.redis)
    _mini = WeChatClient(wire.mini, wire, http=runtime.http, redis=runtime.redis)
    runtime.scene_url = scene_url


def official() -> WeChatClient:
    if _official is None:
        raise RuntimeError("open_clients was not called")
    return _official


def mini() -> WeChatClient:
    if _mini is None:
        raise RuntimeError("open_clients was not called")
    return _mini


async def scene_url(scene: str, seconds: int) -> str:
    """What the QR code for a scene must hold, for so many seconds; asked for once."""
    code = await official().create_scene_qr(scene, seconds)
    return code.url
