"""What production does not start with (reliability.md row 50)."""

from __future__ import annotations

from typing import Any

import pytest

from server.settings import Settings, UnsafeProduction

OFFICIAL = {"appid": "wx1", "secret": "s1", "token": "t1", "aes_key": "C" * 43, "ghid": "gh_1"}
MINI = {"appid": "wx2", "secret": "s2", "token": "t2", "aes_key": "D" * 43}
GOOD: dict[str, Any] = {
    "profile": "production",
    "public_url": "https://jiuye.example",
    "secret_key": "one",
    "root_key": "another",
    "sms": {"provider": "none"},
    "wechat": {"official": OFFICIAL, "mini": MINI},
}


def accounts(**official: str) -> dict[str, Any]:
    return {"wechat": {"official": OFFICIAL | official, "mini": MINI}}


def only(*names: str) -> dict[str, Any]:
    """An official account of which only these are given: the demo's stand for the rest."""
    return {"wechat": {"official": {n: OFFICIAL[n] for n in names}, "mini": MINI}}


UNSAFE: dict[str, tuple[dict[str, Any], str]] = {
    "debug": ({"debug": True}, "JIUYE_DEBUG"),
    "no encryption on the way": ({"public_url": "http://jiuye.example"}, "must be https"),
    "a WeChat that is none": (
        {"wechat": {"api_root": "http://127.0.0.1:8001", "official": OFFICIAL, "mini": MINI}},
        "_ROOT must be https",
    ),
    "SMS that nobody gets": ({"sms": {"provider": "sandbox"}}, "JIUYE_SMS__PROVIDER"),
    "no key": ({"root_key": ""}, "must be set"),
    "the demo's secret": (accounts(secret="demo-official-secret"), "the demo's keys"),
    "the demo's token, with which anybody is WeChat": (
        accounts(token="demo-official-token"),
        "the demo's keys",
    ),
    "the demo's AES key": (accounts(aes_key="A" * 43), "the demo's keys"),
    "the demo's account": (accounts(appid="wx0000000000000001"), "the demo's keys"),
    "a token that was forgotten": (only("appid", "secret", "aes_key"), "the demo's keys"),
    "a token that is empty": (accounts(token=""), "needs APPID"),
}


def test_good_settings_may_start() -> None:
    Settings(**GOOD).refuse_unsafe_production()


@pytest.mark.parametrize("what", UNSAFE)
def test_production_refuses(what: str) -> None:
    other, sentence = UNSAFE[what]
    with pytest.raises(UnsafeProduction, match=sentence):
        Settings(**GOOD | other).refuse_unsafe_production()


def test_all_faults_are_named_at_once() -> None:
    with pytest.raises(UnsafeProduction) as refused:
        Settings(profile="production").refuse_unsafe_production()
    assert str(refused.value).count(";") >= 3


def test_the_demo_starts_with_its_own() -> None:
    Settings().refuse_unsafe_production()
