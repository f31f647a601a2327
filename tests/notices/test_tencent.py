"""The SMS provider's wire: our client against the documentation's example and the simulator."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
import orjson
import pytest

from server.platform.access import attempts
from server.platform.notices import breaker, budget, sms, sms_kinds, sms_templates, tencent
from server.platform.notices.channels import Verdict
from server.platform.notices.models import DeliveryChannel
from server.platform.notices.sms_kinds import SmsKind, Wording
from server.platform.notices.sms_templates import Template
from server.settings import Settings, Sms
from wechat.sandbox.running import Running

PHONE = "+8613900000002"
CODE = Wording("code.sign_in", ("012345",))

EXAMPLE = (
    b'{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}'
)
"""The body of the example in the provider's documentation of its signature, v3."""


def test_the_signature_is_that_of_the_documentations_example() -> None:
    given = tencent.authorization(
        "AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******",
        "Gu5t9xGARNpq86cd98joQYCN3*******",
        "cvm",
        "cvm.tencentcloudapi.com",
        "DescribeInstances",
        EXAMPLE,
        1551113065,
    )
    assert given == (
        "TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******/2019-02-25/cvm/tc3_request"
        ", SignedHeaders=content-type;host;x-tc-action, Signature="
        "be4f67d323c78ab9acb7395e43c0dbcf822a9cfac32fea2449a7bc7726b770a3"
    )


@pytest.fixture
async def account(outside: Running) -> AsyncIterator[Sms]:
    """The demo's account at the simulator, and counters that know of no other test."""
    await attempts.forget_all()
    yield Settings(sandbox={"port": outside.config.port}).sms
    await attempts.forget_all()


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(trust_env=False) as client:
        yield client


async def test_an_sms_arrives_as_it_was_approved(account: Sms, outside: Running) -> None:
    assert (await sms.send(PHONE, CODE, "m-1")).verdict is Verdict.CONFIRMED
    (taken,) = outside.world.outbox.newest("sms")
    assert taken["to"] == PHONE
    assert taken["reference"] == "m-1"
    assert taken["text"] == (
        "【微就业】012345 是您登录单位账号的验证码，5 分钟内有效。请勿告诉他人。"
    )


async def test_values_are_made_to_fit_the_template(account: Sms, outside: Running) -> None:
    long = "【中】\n" + "长" * 80
    await sms.send(PHONE, Wording("purpose.announcement", (long,)), "m-2")
    (taken,) = outside.world.outbox.newest("sms")
    value = taken["text"].removeprefix("【微就业】通知：").partition("。")[0]
    assert value == f"“中” {'长' * (sms_templates.load().longest - 5)}…"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"secret_key": "another"}, "AuthFailure.SignatureFailure"),
        ({"secret_id": "another"}, "AuthFailure.SecretIdNotFound"),
        ({"app_id": "1400000009"}, "UnauthorizedOperation.SmsSdkAppIdVerifyFail"),
        ({"signature": "别家"}, "FailedOperation.SignatureIncorrectOrUnapproved"),
    ],
    ids=str,
)
async def test_a_wrong_account_is_refused_by_the_documented_code(
    account: Sms, http: httpx.AsyncClient, change: dict[str, Any], code: str
) -> None:
    other = Sms.model_validate({**account.model_dump(), **change})
    with pytest.raises(tencent.Refused) as refusal:
        await tencent.send(http, other, PHONE, _template("code.sign_in"), ["012345"], "")
    assert refusal.value.code == code
    assert tencent.meaning(code).is_ours
    assert tencent.meaning(code).verdict is Verdict.DOWN


async def test_what_was_signed_cannot_be_changed_nor_sent_later(
    account: Sms, http: httpx.AsyncClient
) -> None:
    body = orjson.dumps({"PhoneNumberSet": [PHONE]})
    now = int(time.time())
    for sent, at, code in (
        (body + b" ", now, "AuthFailure.SignatureFailure"),
        (body, now - 301, "AuthFailure.SignatureExpire"),
    ):
        headers = tencent.signed(account, "SendSms", body, at)
        answer = await http.post(account.endpoint, content=sent, headers=headers)
        assert answer.json()["Response"]["Error"]["Code"] == code
    unsigned = await http.post(account.endpoint, content=body)
    assert unsigned.json()["Response"]["Error"]["Code"] == "AuthFailure.InvalidAuthorization"


@pytest.mark.parametrize(
    ("phone", "kind", "values", "code"),
    [
        ("+85290000001", "code.sign_in", ["1"], "InvalidParameterValue.IncorrectPhoneNumber"),
        (PHONE, "code.sign_in", ["12a"], "InvalidParameterValue.TemplateParameterFormatError"),
        (PHONE, "code.sign_in", ["1234567"], "InvalidParameterValue.TemplateParameterFormatError"),
        (PHONE, "code.sign_in", [], "FailedOperation.TemplateParamSetNotMatchApprovedTemplate"),
        (PHONE, "none", ["1"], "FailedOperation.TemplateIncorrectOrUnapproved"),
        (
            PHONE,
            "purpose.announcement",
            ["见 https://example.cn"],
            "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter",
        ),
    ],
)
async def test_the_simulator_holds_to_the_rules_of_templates(
    account: Sms, http: httpx.AsyncClient, phone: str, kind: str, values: list[str], code: str
) -> None:
    with pytest.raises(tencent.Refused) as refusal:
        await tencent.send(http, account, phone, _template(kind), values, "")
    assert refusal.value.code == code


@pytest.mark.parametrize(
    ("code", "verdict"),
    [
        ("LimitExceeded.DeliveryFrequencyLimit", Verdict.RETRY),
        ("LimitExceeded.PhoneNumberThirtySecondLimit", Verdict.RETRY),
        ("LimitExceeded.PhoneNumberDailyLimit", Verdict.IMPOSSIBLE),
        ("RequestLimitExceeded", Verdict.RETRY),
        ("InternalError.OtherError", Verdict.DOWN),
        ("InternalError.Timeout", Verdict.UNCLEAR),
        ("FailedOperation.PhoneNumberInBlacklist", Verdict.REFUSED),
        ("InvalidParameterValue.IncorrectPhoneNumber", Verdict.REFUSED),
        ("FailedOperation.InsufficientBalanceInSmsPackage", Verdict.DOWN),
        ("FailedOperation.SignatureIncorrectOrUnapproved", Verdict.DOWN),
        ("UnauthorizedOperation.ServiceSuspendDueToArrears", Verdict.DOWN),
        ("FailedOperation.TemplateIncorrectOrUnapproved", Verdict.BROKEN),
        ("FailedOperation.ContainSensitiveWord", Verdict.BROKEN),
        ("Unheard.Of", Verdict.BROKEN),
    ],
)
async def test_each_error_is_told_apart(
    account: Sms, control: Callable[..., Awaitable[Any]], outside: Running,
    code: str, verdict: Verdict,
) -> None:
    await control(code=code)
    result = await sms.send(PHONE, CODE, "m-3")
    assert result.verdict is verdict
    assert code in result.problem
    assert PHONE not in result.problem
    assert outside.world.outbox.newest("sms") == []


async def test_a_gateway_that_fails_or_hangs_is_told_apart(
    account: Sms, control: Callable[..., Awaitable[Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    await control(status=502)
    assert (await sms.send(PHONE, CODE, "m-4")).verdict is Verdict.DOWN
    monkeypatch.setattr(tencent, "TOTAL_SECONDS", 0.2)
    before = await _spent()
    await control(delay=1)
    assert (await sms.send(PHONE, CODE, "m-5")).verdict is Verdict.UNCLEAR
    assert await _spent() == before + 1  # it may have gone out, and then it is paid for


async def test_a_kind_without_a_template_is_told_and_not_sent(
    account: Sms, outside: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = sms_templates.load()
    kinds = {name: t for name, t in given.kinds.items() if name != "code.sign_in"}
    kinds["purpose.announcement"] = Template(id="", text=given.kinds["purpose.announcement"].text)
    less = given.model_copy(update={"kinds": kinds})
    monkeypatch.setattr(sms_templates, "load", lambda: less)
    sms_kinds.register(SmsKind("code.sign_in", given.kinds["code.sign_in"].text, is_code=True))
    assert {"code.sign_in", "purpose.announcement"} <= set(sms_templates.missing())
    result = await sms.send(PHONE, CODE, "m-6")
    assert result.verdict is Verdict.IMPOSSIBLE
    assert "code.sign_in" in result.problem
    assert outside.world.outbox.newest("sms") == []


async def test_an_account_that_is_refused_closes_the_breaker_for_codes_too(
    account: Sms, control: Callable[..., Awaitable[Any]], outside: Running
) -> None:
    await control(code="FailedOperation.InsufficientBalanceInSmsPackage", count=5)
    for n in range(5):
        await sms.send(PHONE, CODE, f"m-{n}")
    gate = breaker.gate(DeliveryChannel.SMS)
    assert gate.is_down
    assert (await sms.send(PHONE, CODE, "m-9")).verdict is Verdict.DOWN  # nobody was asked
    assert outside.world.outbox.newest("sms") == []
    gate.probe_at = 0
    assert (await sms.send(PHONE, CODE, "m-10")).verdict is Verdict.CONFIRMED
    assert not gate.is_down


@pytest.fixture
def control(outside: Running) -> Callable[..., Awaitable[Any]]:
    async def order(**fault: Any) -> Any:
        async with httpx.AsyncClient(trust_env=False) as http:
            body = {"path": "/sms/", **fault}
            answer = await http.post(f"{outside.url}/control/faults", json=body)
            assert answer.status_code == 200, answer.text

    return order


def _template(kind: str) -> str:
    template = sms_templates.load().kinds.get(kind)
    return template.id if template else "9999999"


async def _spent() -> int:
    return await attempts.used(budget._today(), budget._day())
