"""What production does not start with (reliability.md row 50): the demo's values, and weak ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import ip_address
from urllib.parse import urlsplit

from pydantic import BaseModel, SecretStr

from server.settings import DemoMini, DemoOfficial, DemoSms, Settings

LEAST_PASSWORD_MEMORY = 19_456
"""OWASP's least for argon2id, in KiB."""

SET = (r".+", "be set")
OWN_SERVER = (r".+", "name a server of your own: the embedded one is the demo's")
TOKEN = (r"[A-Za-z0-9]{16,32}", "have 16 to 32 letters and digits")
"""WeChat takes 3 to 32. Who knows the token speaks as WeChat, so nobody may guess it."""
AES_KEY = (r"[A-Za-z0-9]{43}", "be the 43 letters and digits of the EncodingAESKey")
PUBLIC = "be https and lead to another machine"

ACCOUNT = {
    "APPID": SET,
    "SECRET": SET,
    "TOKEN": TOKEN,
    "AES_KEY": AES_KEY,
    "PREVIOUS_AES_KEY": (rf"|{AES_KEY[0]}", f"{AES_KEY[1]}, or empty"),
}
FORMS = {
    "JIUYE_DATABASE_URL": OWN_SERVER,
    "JIUYE_REDIS_URL": OWN_SERVER,
    "JIUYE_SECRET_KEY": SET,
    "JIUYE_ROOT_KEY": SET,
    "JIUYE_OPERATOR_TOKEN": (r"|.{32,}", "have 32 letters or more, or be empty"),
    **{f"JIUYE_WECHAT__OFFICIAL__{name}": form for name, form in ACCOUNT.items()},
    **{f"JIUYE_WECHAT__MINI__{name}": form for name, form in ACCOUNT.items()},
}
"""How a text must look, and how that is said."""
SMS_FORMS = {
    "JIUYE_SMS__SECRET_ID": SET,
    "JIUYE_SMS__SECRET_KEY": SET,
    "JIUYE_SMS__APP_ID": (r"[0-9]{6,12}", "be the SdkAppId, digits"),
    "JIUYE_SMS__SIGNATURE": (
        r"[\u4e00-\u9fffA-Za-z0-9]{2,12}",
        "be the approved signature without its brackets, 2 to 12 letters, digits or characters",
    ),
    "JIUYE_SMS__REGION": SET,
}
"""What a real provider needs."""
ADDRESSES = (
    "JIUYE_PUBLIC_URL",
    "JIUYE_WECHAT__API_ROOT",
    "JIUYE_WECHAT__OPEN_ROOT",
    "JIUYE_WECHAT__MP_ROOT",
)


class UnsafeProduction(Exception):
    """Settings that only a demo may have."""


def refuse_unsafe(settings: Settings) -> None:
    """Raises `UnsafeProduction` with everything that is wrong; the demo may have anything."""
    if wrong := [] if settings.is_demo else list(_faults(settings)):
        raise UnsafeProduction("; ".join(wrong))


def _faults(settings: Settings) -> Iterator[str]:
    given = dict(_texts(settings))
    if settings.sms.provider == "sandbox":  # said below, once
        given = {name: text for name, text in given.items() if not name.startswith("JIUYE_SMS__")}
    demos = (DemoOfficial(), DemoMini(), DemoSms())
    demo = {text for account in demos for _, text in _texts(account)} - {""}
    is_sending = settings.sms.provider == "tencent"
    forms = FORMS | (SMS_FORMS if is_sending else {})
    addresses = (*ADDRESSES, *(["JIUYE_SMS__ENDPOINT"] if is_sending else []))
    if settings.debug:
        yield "JIUYE_DEBUG must be off"
    if settings.sms.provider == "sandbox":
        yield "JIUYE_SMS__PROVIDER must not be the sandbox"
    if settings.passwords.memory_kib < LEAST_PASSWORD_MEMORY:
        yield f"JIUYE_PASSWORDS__MEMORY_KIB must be {LEAST_PASSWORD_MEMORY} or more"
    for name, text in given.items():
        if text in demo:
            yield f"{name} must not be a value of the demo"
        elif name in forms and not re.fullmatch(forms[name][0], text):
            yield f"{name} must {forms[name][1]}"
        elif name in addresses and not _is_public(text):
            yield f"{name} must {PUBLIC}"


def _texts(settings: BaseModel, name: str = "JIUYE") -> Iterator[tuple[str, str]]:
    """Every setting that is a text, secret or not, under the name that operators know."""
    for field, value in settings:
        full = f"{name}{'_' if name == 'JIUYE' else '__'}{field.upper()}"
        if isinstance(value, BaseModel):
            yield from _texts(value, full)
        elif isinstance(value, SecretStr):
            yield full, value.get_secret_value()
        elif isinstance(value, str):
            yield full, value


def _is_public(address: str) -> bool:
    """Encrypted, and not to this very machine: nobody else would get there."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    host = parts.hostname or "localhost"
    if parts.scheme != "https" or f".{host}".endswith(".localhost"):
        return False
    try:
        number = ip_address(host)
    except ValueError:  # a name
        return True
    return not (number.is_loopback or number.is_unspecified)
