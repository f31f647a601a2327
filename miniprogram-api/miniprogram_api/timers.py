"""What either account pushed and the web's process did not finish, the worker works on."""

from __future__ import annotations

from miniprogram_api import push as mini
from server.platform import runtime
from server.platform.timers import every
from wechat import official, push_inbox


@every(1, "wechat.pushes")
async def work_on_pushes() -> None:
    """What failed when it came, and what the web's process died over."""
    wire = runtime.current().settings.wechat
    await push_inbox.sweep({wire.official.appid: official.WORKS, wire.mini.appid: mini.WORKS})
