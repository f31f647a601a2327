"""What production does not start with (reliability.md row 50)."""

from __future__ import annotations

from typing import Any

import pytest

from server.platform.embedded import servers
from server.platform.embedded.refusals import Refused
from server.platform.production import LEAST_PASSWORD_MEMORY, UnsafeProduction, refuse_unsafe
from server.settings import Settings
from tests.settings.good import GOOD, at

SECRETS = ("appid", "secret", "token", "aes_key", "previous_aes_key")
ACCOUNTS = ("official", "mini")
URLS = ("public_url", "wechat__api_root", "wechat__open_root", "wechat__mp_root")
NOWHERE = (
    "http://jiuye.example",
    "https://127.0.0.1",
    "https://127.8.8.8:8443",
    "https://[::1]",
    "https://0.0.0.0",
    "https://localhost:8001",
    "https://wechat.localhost",
    "https://[",
    "https:",
)

UNSAFE: list[tuple[str, Any, str]] = [
    ("debug", True, "must be off"),
    ("sms__provider", "sandbox", "must not be the sandbox"),
    ("sms__secret_id", "", "be set"),
    ("sms__secret_key", "", "be set"),
    ("sms__app_id", "", "SdkAppId"),
    ("sms__app_id", "weijiuye", "SdkAppId"),
    ("sms__signature", "【微就业】", "without its brackets"),
    ("sms__signature", "", "without its brackets"),
    ("sms__region", "", "be set"),
    *(("sms__endpoint", text, "https and lead to another") for text in NOWHERE),
    ("passwords__memory_kib", LEAST_PASSWORD_MEMORY - 1, "or more"),
    ("database_url", "", "a server of your own"),
    ("redis_url", "", "a server of your own"),
    ("secret_key", "", "be set"),
    ("root_key", "", "be set"),
    ("operator_token", "x", "32 letters"),
    ("operator_token", "x" * 31, "32 letters"),
    *((url, text, "https and lead to another") for url in URLS for text in NOWHERE),
    *(
        (f"wechat__{account}__{name}", text, wanted)
        for account in ACCOUNTS
        for name, text, wanted in (
            ("appid", "", "be set"),
            ("secret", "", "be set"),
            ("token", "", "16 to 32"),
            ("token", "a", "16 to 32"),
            ("token", "t" * 15, "16 to 32"),
            ("token", "t" * 33, "16 to 32"),
            ("token", "with-a-dash-in-it", "16 to 32"),
            ("aes_key", "", "43 letters"),
            ("aes_key", "short", "43 letters"),
            ("aes_key", "C" * 44, "43 letters"),
            ("aes_key", "C" * 42 + "\n", "43 letters"),
            ("previous_aes_key", "short", "43 letters"),
        )
    ),
]
"""A setting, a value that production must not have, and what is said of it."""

KNOWN = [
    (setting, text)
    for setting in (
        "secret_key",
        "root_key",
        "operator_token",
        "storage__secret_key",
        "smtp__password",
        "sms__secret_id",
        "sms__secret_key",
        "wechat__official__ghid",
        *(f"wechat__{account}__{name}" for account in ACCOUNTS for name in SECRETS),
    )
    for text in (
        "wx0000000000000001",
        "wx0000000000000002",
        "demo-official-secret",
        "demo-mini-secret",
        "demo-official-token",
        "demo-mini-token",
        "demo-sms-id",
        "demo-sms-key",
        "A" * 43,
        "B" * 43,
        "gh_000000000001",
    )
]
"""Every secret of ours with every value that anybody can read in the demo's sources."""


def refusals(settings: Settings) -> list[str]:
    try:
        refuse_unsafe(settings)
    except UnsafeProduction as refused:
        return str(refused).split("; ")
    return []


def named(setting: str) -> str:
    return f"JIUYE_{setting.upper()} must"


def test_good_settings_may_start() -> None:
    refuse_unsafe(Settings(**GOOD))


@pytest.mark.parametrize(
    "good",
    [
        ("operator_token", "x" * 32),
        ("passwords__memory_kib", LEAST_PASSWORD_MEMORY),
        ("wechat__official__token", "t" * 16),
        ("wechat__mini__token", "T" * 32),
        ("wechat__official__previous_aes_key", "E" * 43),
        ("wechat__mini__previous_aes_key", ""),
        ("wechat__api_root", "https://proxy.intern.example"),
        ("wechat__official__ghid", ""),
        ("sms__provider", "none"),
        ("sms__endpoint", ""),
        ("sms__endpoint", "https://sms.ap-guangzhou.tencentcloudapi.com/"),
    ],
    ids=str,
)
def test_what_is_just_good_enough_may_start(good: tuple[str, Any]) -> None:
    refuse_unsafe(Settings(**at(*good)))


def test_production_refuses_each_weak_value_by_the_name_of_its_setting() -> None:
    wrong = {
        (setting, value): said
        for setting, value, sentence in UNSAFE
        if len(said := refusals(Settings(**at(setting, value)))) != 1
        or not said[0].startswith(named(setting))
        or sentence not in said[0]
    }
    assert wrong == {}


def test_no_secret_is_any_value_of_the_demo() -> None:
    wrong = {
        (setting, text): said
        for setting, text in KNOWN
        if f"{named(setting)} not be a value of the demo"
        not in (said := refusals(Settings(**at(setting, text))))
    }
    assert wrong == {}


@pytest.mark.parametrize("account", ACCOUNTS)
@pytest.mark.parametrize("forgotten", ["appid", "secret", "token", "aes_key"])
def test_a_forgotten_value_is_the_demos_and_refused(account: str, forgotten: str) -> None:
    settings = at(f"wechat__{account}__{forgotten}", None)
    del settings["wechat"][account][forgotten]
    said = refusals(Settings(**settings))
    assert said == [f"{named(f'wechat__{account}__{forgotten}')} not be a value of the demo"]


def test_all_faults_are_named_at_once() -> None:
    assert len(refusals(Settings(profile="production"))) > 12


def test_the_demo_starts_with_its_own() -> None:
    refuse_unsafe(Settings())


def test_no_command_of_production_starts_embedded_servers() -> None:
    for missing in ("database_url", "redis_url"):
        with (
            pytest.raises(Refused, match="JIUYE_DATABASE_URL"),
            servers.running(Settings(**at(missing, ""))),
        ):
            raise AssertionError("started")
