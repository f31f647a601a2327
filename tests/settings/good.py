"""Settings with which production starts."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

GOOD: dict[str, Any] = {
    "profile": "production",
    "public_url": "https://jiuye.example",
    "database_url": "postgresql://db.intern.example/jiuye",
    "redis_url": "redis://redis.intern.example",
    "secret_key": "0f1e2d3c4b5a69788796a5b4c3d2e1f00123456789abcdef0123456789abcdef",
    "root_key": "f0e1d2c3b4a5968778695a4b3c2d1e0ffedcba9876543210fedcba9876543210",
    "operator_token": "",
    "sms": {
        "provider": "tencent",
        "secret_id": "AKIDexample",
        "secret_key": "k1",
        "app_id": "1400123456",
    },
    "wechat": {
        "official": {
            "appid": "wx1",
            "secret": "s1",
            "token": "c5f1a0e2b7d34986",
            "aes_key": "C" * 43,
            "ghid": "gh_1",
        },
        "mini": {"appid": "wx2", "secret": "s2", "token": "7e0d4b92c1f6a835", "aes_key": "D" * 43},
    },
}


def at(setting: str, value: object) -> dict[str, Any]:
    """Good settings but for one, named as an operator does without the prefix: `sms__daily`."""
    made = deepcopy(GOOD)
    place = made
    *way, last = setting.split("__")
    for name in way:
        place = place.setdefault(name, {})
    place[last] = value
    return made


def environment(settings: dict[str, Any], prefix: str = "JIUYE_") -> dict[str, str]:
    """The same settings as an operator's environment has them."""
    made: dict[str, str] = {}
    for name, value in settings.items():
        full = f"{prefix}{name.upper()}"
        made |= environment(value, f"{full}__") if isinstance(value, dict) else {full: str(value)}
    return made
