"""The SMS gateway: the provider's API as its documentation has it (Tencent Cloud, 2021-01-11).

Signatures (TC3-HMAC-SHA256) are checked against the documented steps, templates and their values
against what the account was granted; what is taken lies in the outbox.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
import time
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson
from sanic import Blueprint, Request
from sanic.response import HTTPResponse, raw

GRANTED = Path(__file__).resolve().parents[2] / "config" / "sms.toml"
"""Data, no code: the templates as they were handed in and approved."""
VERSION = "2021-01-11"
PATIENCE = 300
"""Seconds that a request's timestamp may be off."""
LONGEST_MESSAGE = 500
MOST_NUMBERS = 200

_AUTHORIZATION = re.compile(
    r"TC3-HMAC-SHA256 Credential=([^/\s]+)/([0-9-]+)/([a-z]+)/tc3_request, ?"
    r"SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})"
)
_NUMBER = re.compile(r"(?:(?:\+|00)?86)?1[3-9][0-9]{9}")
_PLACE = re.compile(r"\{([0-9]+)\}")
_LINK = re.compile(r"https?://|www\.", re.I)

blueprint = Blueprint("sms")


@dataclass(frozen=True)
class SmsTemplate:
    """A granted template; a code's values are up to six digits."""

    id: str
    text: str
    is_code: bool

    @property
    def places(self) -> int:
        return len(set(_PLACE.findall(self.text)))

    def filled(self, values: list[str]) -> str:
        return _PLACE.sub(lambda place: values[int(place[1]) - 1], self.text)


def granted(path: Path = GRANTED) -> dict[str, SmsTemplate]:
    """The account's templates by id."""
    found = (
        SmsTemplate(entry["id"], entry["text"], name.startswith("code."))
        for name, entry in _entries(tomllib.loads(path.read_text("utf-8")))
    )
    return {template.id: template for template in found if template.id}


def _entries(table: dict[str, Any], before: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    for name, value in table.items():
        if isinstance(value, dict):
            if "id" in value:
                yield f"{before}{name}", value
            else:
                yield from _entries(value, f"{before}{name}.")


@dataclass(frozen=True)
class SmsAccount:
    """The account as its owner set it up in the provider's console."""

    secret_id: str = "demo-sms-id"
    secret_key: str = "demo-sms-key"
    app_id: str = "1400000001"
    signature: str = "微就业"
    templates: dict[str, SmsTemplate] = field(default_factory=granted)


class Fault(Exception):
    """A documented error code: of the whole call, or of one number."""

    def __init__(self, code: str, message: str = "") -> None:
        super().__init__(message or code)
        self.code = code


@blueprint.post("/sms/")
async def serve(request: Request) -> HTTPResponse:
    """`SendSms` and `DescribeSmsTemplateList`, told apart by `X-TC-Action`."""
    account: SmsAccount = request.app.ctx.world.config.sms
    try:
        _check(request, account)
        action = _ACTIONS.get(request.headers.get("x-tc-action", ""))
        if action is None:
            raise Fault("InvalidAction", "The action is invalid or not found.")
        return answer(action(request, account, _body(request)))
    except Fault as fault:
        return failure(fault.code, str(fault))


def answer(response: dict[str, Any]) -> HTTPResponse:
    body = {"Response": {**response, "RequestId": secrets.token_hex(16)}}
    return raw(orjson.dumps(body), content_type="application/json")


def failure(code: str, message: str = "") -> HTTPResponse:
    """An error of the whole call; HTTP 200 like everything."""
    return answer({"Error": {"Code": code, "Message": message or code}})


def injected(code: str, request: Request) -> HTTPResponse:
    """A fault as `/control/faults` wants it: where the provider tells this code."""
    if code.startswith(("AuthFailure", "InternalError", "RequestLimit", "Unauthorized", "IpNot")):
        return failure(code)
    numbers = _body(request).get("PhoneNumberSet") or [""]
    return answer({"SendStatusSet": [_status(number, Fault(code)) for number in numbers]})


def _check(request: Request, account: SmsAccount) -> None:
    """Signature, time and version, in the provider's order."""
    found = _AUTHORIZATION.fullmatch(request.headers.get("authorization", ""))
    if found is None:
        raise Fault("AuthFailure.InvalidAuthorization")
    secret_id, date, service, names, signature = found.groups()
    at = request.headers.get("x-tc-timestamp", "")
    if not at.isdecimal() or abs(int(at) - time.time()) > PATIENCE:
        raise Fault("AuthFailure.SignatureExpire")
    if secret_id != account.secret_id:
        raise Fault("AuthFailure.SecretIdNotFound")
    if not {"content-type", "host"} <= set(names.split(";")) or service != "sms":
        raise Fault("AuthFailure.InvalidAuthorization")
    if date != datetime.fromtimestamp(int(at), UTC).date().isoformat():
        raise Fault("AuthFailure.SignatureFailure", "The credential's date is not UTC's.")
    expected = _signature(request, account.secret_key, names, at, date)
    if not hmac.compare_digest(expected, signature):
        raise Fault("AuthFailure.SignatureFailure")
    if request.headers.get("x-tc-version") != VERSION:
        raise Fault("NoSuchVersion")
    if not request.headers.get("x-tc-region"):
        raise Fault("MissingParameter", "Region")


def _signature(request: Request, key: str, names: str, at: str, date: str) -> str:
    lines = [request.method, "/", request.query_string]
    for name in names.split(";"):
        value = request.headers.get(name, "").strip()
        # Lower case, as the documentation has it for the action: content types are that already.
        lines.append(f"{name}:{value if name == 'host' else value.lower()}")
    lines += ["", names, hashlib.sha256(request.body).hexdigest()]
    hashed = hashlib.sha256("\n".join(lines).encode()).hexdigest()
    secret = f"TC3{key}".encode()
    for step in (date, "sms", "tc3_request"):
        secret = hmac.new(secret, step.encode(), hashlib.sha256).digest()
    text = "\n".join(["TC3-HMAC-SHA256", at, f"{date}/sms/tc3_request", hashed])
    return hmac.new(secret, text.encode(), hashlib.sha256).hexdigest()


def _body(request: Request) -> dict[str, Any]:
    try:
        found = orjson.loads(request.body)
    except orjson.JSONDecodeError:
        raise Fault("FailedOperation.JsonParseFail") from None
    if not isinstance(found, dict):
        raise Fault("FailedOperation.JsonParseFail")
    return found


def _send(request: Request, account: SmsAccount, body: dict[str, Any]) -> dict[str, Any]:
    numbers = body.get("PhoneNumberSet")
    if not isinstance(numbers, list) or not numbers:
        raise Fault("MissingParameter.EmptyPhoneNumberSet")
    if len(numbers) > MOST_NUMBERS:
        raise Fault("LimitExceeded.PhoneNumberCountLimit")
    try:
        text = _text(account, body)
    except Fault as fault:
        return {"SendStatusSet": [_status(str(number), fault) for number in numbers]}
    outbox, note = request.app.ctx.world.outbox, str(body.get("SessionContext") or "")
    statuses = []
    for number in map(str, numbers):
        if _NUMBER.fullmatch(number):
            outbox.take_sms(number, text, note)
            statuses.append(_status(number, None, note))
        else:
            statuses.append(_status(number, Fault("InvalidParameterValue.IncorrectPhoneNumber")))
    return {"SendStatusSet": statuses}


def _text(account: SmsAccount, body: dict[str, Any]) -> str:
    """The message as its reader sees it. Raises `Fault` where template and values do not fit."""
    if body.get("SmsSdkAppId") != account.app_id:
        raise Fault("UnauthorizedOperation.SmsSdkAppIdVerifyFail")
    if body.get("SignName") != account.signature:
        raise Fault("FailedOperation.SignatureIncorrectOrUnapproved")
    template = account.templates.get(str(body.get("TemplateId")))
    if template is None:
        raise Fault("FailedOperation.TemplateIncorrectOrUnapproved")
    values = [str(value) for value in body.get("TemplateParamSet") or []]
    if len(values) != template.places:
        raise Fault("FailedOperation.TemplateParamSetNotMatchApprovedTemplate")
    if template.is_code and not all(re.fullmatch(r"[0-9]{1,6}", value) for value in values):
        raise Fault("InvalidParameterValue.TemplateParameterFormatError")
    if any(_LINK.search(value) for value in values):
        raise Fault("InvalidParameterValue.ProhibitedUseUrlInTemplateParameter")
    text = f"【{account.signature}】{template.filled(values)}"
    if len(text) > LONGEST_MESSAGE:
        raise Fault("InvalidParameterValue.ContentLengthLimit")
    return text


def _status(number: str, fault: Fault | None, note: str = "") -> dict[str, Any]:
    return {
        "SerialNo": "" if fault else f"2640:{secrets.randbelow(10**16):016}",
        "PhoneNumber": number,
        "Fee": 0 if fault else 1,
        "SessionContext": note,
        "Code": fault.code if fault else "Ok",
        "Message": str(fault) if fault else "send success",
        "IsoCode": "CN",
    }


def _templates(request: Request, account: SmsAccount, body: dict[str, Any]) -> dict[str, Any]:
    wanted = [str(id) for id in body.get("TemplateIdSet") or []]
    found = [account.templates[id] for id in wanted if id in account.templates]
    return {
        "DescribeTemplateStatusSet": [
            {
                "TemplateId": int(template.id),
                "International": 0,
                "StatusCode": 0,
                "ReviewReply": "",
                "TemplateName": template.id,
                "CreateTime": 1_617_379_200,
                "TemplateContent": template.text,
            }
            for template in found
        ]
    }


Action = Callable[[Request, SmsAccount, dict[str, Any]], dict[str, Any]]
_ACTIONS: dict[str, Action] = {"SendSms": _send, "DescribeSmsTemplateList": _templates}
