"""The phone itself: which system, how it looks, and what network it has just now."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any, Literal, get_args

System = Literal["ios", "android"]
Net = Literal["good", "slow", "none"]

SIZES = (0.8, 1.0, 1.1, 1.12, 1.125, 1.4, 1.55, 1.65)
"""The eight steps of WeChat's 调整字体, from small to large."""

_AGENTS: dict[System, str] = {
    "ios": (
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 "
        "(KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50(0x18003237) "
        "NetType/{net} Language/zh_CN"
    ),
    "android": (
        "Mozilla/5.0 (Linux; Android 14; Simulator) AppleWebKit/537.36 (KHTML, like Gecko) "
        "Version/4.0 Chrome/126.0.6478.188 Mobile Safari/537.36 XWEB/1260117 MMWEBSDK/20240501 "
        "MicroMessenger/8.0.50.2701(0x28003253) WeChat/arm64 Weixin NetType/{net} Language/zh_CN"
    ),
}


@dataclass(frozen=True)
class Device:
    """What the owner has set on the phone."""

    system: System = "ios"
    dark: bool = False
    size: float = 1.0
    net: Net = "good"

    @property
    def user_agent(self) -> str:
        """How WeChat's browser on this phone names itself."""
        return _AGENTS[self.system].format(net="3GNET" if self.net == "slow" else "WIFI")

    def changed(self, wishes: dict[str, Any]) -> Device:
        """A copy with what `wishes` names; raises `ValueError` for what no phone offers."""
        known = {
            "system": get_args(System),
            "dark": (True, False),
            "size": SIZES,
            "net": get_args(Net),
        }
        for name, value in wishes.items():
            if name not in known or value not in known[name]:
                raise ValueError(f"{name}: {value}")
        return replace(self, **wishes)

    def view(self) -> dict[str, Any]:
        return asdict(self)
