"""Tencent Cloud's SMS API, version 2021-01-11: one signed call, and what its error codes mean.

The wire is that of the provider's documentation: 签名方法 v3 (TC3-HMAC-SHA256), SendSms,
DescribeSmsTemplateList, and the list of error codes. Why no package: docs/decisions/0014.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import httpx
import orjson

from server.platform.notices.channels import Verdict
from server.settings import Sms

VERSION = "2021-01-11"
SERVICE = "sms"
CONTENT_TYPE = "application/json; charset=utf-8"
SIGNED = "content-type;host;x-tc-action"
TOTAL_SECONDS = 5.0
ALL_TEMPLATES = 100
"""Most templates that one call tells of."""

_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


class Unreached(Exception):
    """No answer. `maybe_done` says that the request left, so that the SMS may have gone out."""

    def __init__(self, why: str, *, maybe_done: bool = False) -> None:
        super().__init__(why)
        self.maybe_done = maybe_done


class Refused(Exception):
    """The provider answered with an error; `code` is its word for it and names no person."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an error code asks of us. `is_ours`: somebody has to mend the account or a template."""

    verdict: Verdict
    problem: str
    is_ours: bool = False


_MEANINGS: tuple[tuple[str, Meaning], ...] = (
    ("FailedOperation.PhoneNumberInBlacklist", Meaning(Verdict.REFUSED, "号码在免打扰名单里")),
    ("InvalidParameterValue.IncorrectPhoneNumber", Meaning(Verdict.REFUSED, "号码不正确")),
    ("UnsupportedOperation", Meaning(Verdict.IMPOSSIBLE, "不能向这个号码发送短信")),
    (
        "LimitExceeded.PhoneNumberDailyLimit",
        Meaning(Verdict.IMPOSSIBLE, "这个号码今天收到的短信已到上限"),
    ),
    (
        "LimitExceeded.PhoneNumberSameContentDailyLimit",
        Meaning(Verdict.IMPOSSIBLE, "这个号码今天收到的相同短信已到上限"),
    ),
    ("LimitExceeded.AppDailyLimit", Meaning(Verdict.DOWN, "短信服务的每日限额已用完", True)),
    (
        "LimitExceeded.AppMainlandChinaDailyLimit",
        Meaning(Verdict.DOWN, "短信服务的每日限额已用完", True),
    ),
    ("LimitExceeded", Meaning(Verdict.RETRY, "短信发送太频繁")),
    ("RequestLimitExceeded", Meaning(Verdict.RETRY, "短信服务请求太频繁")),
    ("InternalError.Timeout", Meaning(Verdict.UNCLEAR, "短信服务没有应答")),
    ("InternalError.SendAndRecvFail", Meaning(Verdict.UNCLEAR, "短信服务没有应答")),
    ("InternalError", Meaning(Verdict.DOWN, "短信服务内部错误")),
    ("AuthFailure", Meaning(Verdict.DOWN, "短信服务的密钥不正确", True)),
    ("UnauthorizedOperation", Meaning(Verdict.DOWN, "短信服务没有开通或已停用", True)),
    ("IpNotInWhitelist", Meaning(Verdict.DOWN, "本机不在短信服务的白名单里", True)),
    ("InvalidParameterValue.SdkAppIdNotExist", Meaning(Verdict.DOWN, "短信应用不存在", True)),
    (
        "FailedOperation.InsufficientBalanceInSmsPackage",
        Meaning(Verdict.DOWN, "短信套餐已用完", True),
    ),
    (
        "FailedOperation.SignatureIncorrectOrUnapproved",
        Meaning(Verdict.DOWN, "短信签名没有通过审核", True),
    ),
    (
        "FailedOperation.TemplateIncorrectOrUnapproved",
        Meaning(Verdict.BROKEN, "短信模板没有通过审核", True),
    ),
)
"""By the beginning of the code; the first that fits. Faults of the whole account are DOWN: every
SMS would meet them, so the breaker opens and they wait. Those of one template are BROKEN."""
_OTHER = Meaning(Verdict.BROKEN, "短信服务拒绝了这条短信", is_ours=True)


def meaning(code: str) -> Meaning:
    """What is to be done about this code; one that we do not know parks the message."""
    return next((known for start, known in _MEANINGS if code.startswith(start)), _OTHER)


async def send(
    http: httpx.AsyncClient, account: Sms, phone: str, template: str, values: list[str], note: str
) -> str:
    """Send one SMS; gives the provider's serial number. `note` comes back in its reports.

    Nothing drops a repeat. Raises `Unreached` and `Refused`.
    """
    answer = await call(
        http,
        account,
        "SendSms",
        {
            "PhoneNumberSet": [phone],
            "SmsSdkAppId": account.app_id,
            "SignName": account.signature,
            "TemplateId": template,
            "TemplateParamSet": values,
            "SessionContext": note,
        },
    )
    status = (answer.get("SendStatusSet") or [{}])[0]
    if (code := str(status.get("Code", ""))) != "Ok":
        raise Refused(code or "no status")
    return str(status.get("SerialNo", ""))


async def templates(
    http: httpx.AsyncClient, account: Sms, ids: list[str]
) -> dict[str, dict[str, Any]]:
    """What the provider says of these templates, by id: a free call that sends nothing."""
    found: dict[str, dict[str, Any]] = {}
    for begin in range(0, len(ids), ALL_TEMPLATES):
        numbers = [int(id) for id in ids[begin : begin + ALL_TEMPLATES]]
        body = {"International": 0, "TemplateIdSet": numbers}
        answer = await call(http, account, "DescribeSmsTemplateList", body)
        rows = answer.get("DescribeTemplateStatusSet") or []
        found |= {str(row["TemplateId"]): row for row in rows}
    return found


async def call(
    http: httpx.AsyncClient, account: Sms, action: str, body: dict[str, Any]
) -> dict[str, Any]:
    """One signed call; gives its `Response`. Raises `Unreached` and `Refused`."""
    content = orjson.dumps(body)
    # The machine's own time: the provider compares it with its own, and the demo's clock is moved.
    headers = signed(account, action, content, int(time.time()))
    sent = False
    try:
        async with asyncio.timeout(TOTAL_SECONDS):
            sent = True
            answer = await http.post(account.endpoint, content=content, headers=headers)
    except _NOT_SENT as fault:
        raise Unreached(type(fault).__name__) from None
    except (httpx.HTTPError, TimeoutError) as fault:
        raise Unreached(type(fault).__name__, maybe_done=sent) from None
    if answer.status_code >= 400:
        raise Unreached(f"HTTP {answer.status_code}")
    response = _response(answer.content)
    if error := response.get("Error"):
        raise Refused(str(error.get("Code", "")))
    return response


def signed(account: Sms, action: str, content: bytes, at: int) -> dict[str, str]:
    """The headers of a call, its signature among them (TC3-HMAC-SHA256)."""
    return {
        "Authorization": authorization(
            account.secret_id, account.secret_key.get_secret_value(), SERVICE,
            urlsplit(account.endpoint).netloc, action, content, at,
        ),
        "Content-Type": CONTENT_TYPE,
        "X-TC-Action": action,
        "X-TC-Version": VERSION,
        "X-TC-Timestamp": str(at),
        "X-TC-Region": account.region,
    }  # fmt: skip


def authorization(
    secret_id: str, secret_key: str, service: str, host: str, action: str, content: bytes, at: int
) -> str:
    """The header of that name for a POST; the path is always `/` and there is no query."""
    request = "\n".join(
        [
            "POST", "/", "",
            f"content-type:{CONTENT_TYPE}", f"host:{host}", f"x-tc-action:{action.lower()}", "",
            SIGNED,
            hashlib.sha256(content).hexdigest(),
        ]
    )  # fmt: skip
    date = datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d")
    scope = f"{date}/{service}/tc3_request"
    text = f"TC3-HMAC-SHA256\n{at}\n{scope}\n{hashlib.sha256(request.encode()).hexdigest()}"
    key = f"TC3{secret_key}".encode()
    for part in (date, service, "tc3_request"):
        key = hmac.digest(key, part.encode(), "sha256")
    signature = hmac.new(key, text.encode(), "sha256").hexdigest()
    return (
        f"TC3-HMAC-SHA256 Credential={secret_id}/{scope}, "
        f"SignedHeaders={SIGNED}, Signature={signature}"
    )


def _response(content: bytes) -> dict[str, Any]:
    try:
        found = orjson.loads(content)["Response"]
    except (orjson.JSONDecodeError, KeyError, TypeError):
        raise Unreached("answer is not theirs", maybe_done=True) from None
    if not isinstance(found, dict):
        raise Unreached("answer is not theirs", maybe_done=True)
    return found
