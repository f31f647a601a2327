"""`jiuye doctor` on SMS: the provider is asked, and nothing is sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from server import house
from server.platform.doctor import Unwell
from server.platform.notices import catalogue, sms_check, sms_templates
from server.settings import Settings
from wechat.sandbox.running import Running

Change = Callable[..., None]


@pytest.fixture
def demo(outside: Running, monkeypatch: pytest.MonkeyPatch) -> Settings:
    house.open_rooms("notices", "handlers")
    ours = {name: e for name, e in catalogue.events().items() if not name.startswith("test.")}
    monkeypatch.setattr(catalogue, "_events", ours)
    return Settings(sandbox={"port": outside.config.port})


@pytest.fixture
def change(demo: Settings, monkeypatch: pytest.MonkeyPatch) -> Change:
    """Change one template of the configuration, or take it out."""

    def to(name: str, **fields: Any) -> None:
        given = sms_templates.load()
        kinds = dict(given.kinds)
        kinds[name] = kinds[name].model_copy(update=fields)
        changed = given.model_copy(update={"kinds": kinds})
        monkeypatch.setattr(sms_templates, "load", lambda: changed)

    return to


async def test_a_good_account_is_well_and_nothing_was_sent(
    demo: Settings, outside: Running
) -> None:
    assert (await sms_check.look(demo)).startswith("sandbox, ")
    assert outside.world.outbox.newest("sms") == []


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"id": ""}, "without a template in config/sms.toml, never sent: code.register"),
        ({"id": "7777777"}, "code.register: the account has no such template"),
        ({"text": "验证码 {1}"}, "code.register: the approved text differs"),
        ({"text": "验证码 {1}，{2}"}, "other values than the code fills in config/sms.toml"),
    ],
    ids=str,
)
async def test_a_template_that_will_not_do_is_named(
    demo: Settings, change: Change, fields: dict[str, str], said: str
) -> None:
    change("code.register", **fields)
    with pytest.raises(Unwell, match=said):
        await sms_check.look(demo)


async def test_wrong_keys_silence_and_no_provider_say_what_to_do(demo: Settings) -> None:
    for fields, said in (
        ({"secret_key": "another"}, "AuthFailure.SignatureFailure"),
        ({"endpoint": "http://127.0.0.1:1/"}, "does not answer"),
        ({"provider": "none"}, "set JIUYE_SMS__PROVIDER to tencent"),
    ):
        sms = type(demo.sms).model_validate({**demo.sms.model_dump(), **fields})
        with pytest.raises(Unwell, match=said) as failure:
            await sms_check.look(demo.model_copy(update={"sms": sms}))
        assert "another" not in str(failure.value)
