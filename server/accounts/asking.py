"""The two pages of every one-time code: where to send it, and what it says.

Between them the browser keeps the request's id in a cookie; the address stays on our side.
"""

from __future__ import annotations

import re
import unicodedata

from pydantic import Field, field_validator

from server.accounts import codes
from server.accounts.codes import Purpose
from server.accounts.models import Means, OneTimeCode
from server.privacy import masks
from server.web.forms import Form, View
from server.web.results import Cookie
from server.web.visit import Visit

COOKIE = "jiuye_code"


class PhoneForm(Form):
    phone: str = Field(title="手机号", min_length=1, max_length=30)


class CodeForm(Form):
    code: str = Field(title="验证码", min_length=1, max_length=12)

    @field_validator("code")
    @classmethod
    def is_code(cls, value: str) -> str:
        digits = "".join(unicodedata.normalize("NFKC", value).split())
        if not re.fullmatch(r"[0-9]{6}", digits):
            raise ValueError("验证码是 6 位数字")
        return digits


class CodeView(View):
    """`address` is masked: a number or a mail address."""

    address: str
    by_mail: bool = False
    in_wechat: bool = False


def remember(code: OneTimeCode) -> dict[str, Cookie]:
    """The cookie that makes this browser, and no other, the one that may use the code."""
    return {COOKIE: Cookie(str(code.id), int(codes.LIFE.total_seconds()))}


async def asked(visit: Visit, purpose: Purpose) -> OneTimeCode:
    """What this browser asked for. Raises `Conflict` when that is over."""
    return await codes.pending(purpose, visit.request.cookies.get(COOKIE) or "")


async def proven(visit: Visit, purpose: Purpose) -> OneTimeCode:
    """What this browser has just proven with a code. Raises `Conflict` when that is over."""
    return await codes.proven(purpose, visit.request.cookies.get(COOKIE) or "")


def page(visit: Visit, code: OneTimeCode) -> CodeView:
    """What the second page shows: where the code went."""
    address = codes.address_of(code)
    mask = masks.mask_phone if code.means is Means.SMS else masks.mask_email
    return CodeView(
        address=mask(address),
        by_mail=code.means is Means.MAIL,
        in_wechat=visit.actor.identity_id is not None,
    )
