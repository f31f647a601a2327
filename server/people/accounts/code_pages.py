"""The two pages of every one-time code: where to send it, and what it says.

Between them the browser keeps the request's id in a cookie; the address stays on our side.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from uuid import UUID

from pydantic import Field, field_validator

from server.people.accounts import codes
from server.people.accounts.captcha import Answer, CaptchaForm
from server.people.accounts.codes import Purpose
from server.people.accounts.models import Means, OneTimeCode
from server.platform.access.actor import Actor
from server.platform.errors import Conflict
from server.platform.normal_forms.fields import Code, Mobile
from server.platform.privacy import masks
from server.platform.web.forms import Form, View
from server.platform.web.results import Cookie, Redirect
from server.platform.web.visit import Visit

COOKIE = "jiuye_code"


class PhoneForm(Form):
    phone: Mobile = Field(title="手机号")


class AskForm(PhoneForm, CaptchaForm):
    """What asks for a code: where to, and the picture where one is asked for."""


class AgreeForm(Form):
    """What every form asks by which an account begins."""

    agree: bool = Field(False, title="用户服务协议和隐私政策", validate_default=True)

    @field_validator("agree")
    @classmethod
    def has_agreed(cls, value: bool) -> bool:
        if not value:
            raise ValueError("请先阅读并同意用户服务协议和隐私政策")
        return value


class CodeForm(Form):
    code: Code = Field(title="验证码", min_length=1, max_length=12)

    @field_validator("code")
    @classmethod
    def is_code(cls, value: str) -> str:
        if not re.fullmatch(r"[0-9]{6}", value):
            raise ValueError("验证码是 6 位数字")
        return value


class CodeView(View):
    """`address` is masked: a number or a mail address."""

    address: str
    by_mail: bool = False


class CodeStep(CodeView):
    """The page that asks for the code and nothing else; `lead` comes before where it went."""

    title: str
    lead: str
    action: str
    again: str
    button: str


@dataclass(frozen=True, slots=True)
class CodePages:
    """The two pages of one purpose: `asks` is where a code is asked for, `checks` where it is
    typed in. Whoever comes to the second with nothing to type is sent back to the first.
    """

    purpose: Purpose
    asks: str
    checks: str

    async def send(
        self, actor: Actor, phone: str, *, picture: Answer | None, account_id: UUID | None = None
    ) -> Redirect:
        """Ask for a code by SMS and go on to where it is typed in; takes and raises what
        `codes.ask` does."""
        return self.sent(
            await codes.ask(actor, self.purpose, phone, picture=picture, account_id=account_id)
        )

    def sent(self, code: OneTimeCode) -> Redirect:
        """On to where it is typed in."""
        return Redirect(self.checks, cookies=kept(code))

    async def asked(self, visit: Visit) -> OneTimeCode:
        """What this browser asked for. Raises `Conflict`, with the way to ask again, when that
        is over."""
        return await codes.pending(self.purpose, _ident(visit), go=self.asks)

    async def waiting(self, visit: Visit) -> OneTimeCode | None:
        """What this browser asked for, while that is not over."""
        try:
            return await self.asked(visit)
        except Conflict:
            return None

    async def proven(self, visit: Visit) -> OneTimeCode:
        """What this browser has just proven with a code. Raises `Conflict` like `asked`."""
        return await codes.proven(self.purpose, _ident(visit), go=self.asks)

    async def page(self, visit: Visit) -> CodeView:
        """Where the code went, for a page that asks for more than the code."""
        return _view(await self.asked(visit))

    async def step(
        self, visit: Visit, button: str, *, title: str = "填写短信验证码", lead: str = ""
    ) -> CodeStep:
        """The page that asks for the code and nothing else."""
        shown = await self.page(visit)
        return CodeStep(
            **shown.model_dump(),
            title=title,
            lead=lead,
            action=self.checks,
            again=self.asks,
            button=button,
        )


def kept(code: OneTimeCode) -> dict[str, Cookie]:
    """The cookie that makes this browser, and no other, the one that may use the code."""
    return {COOKIE: Cookie(str(code.id), int(codes.LIFE.total_seconds()))}


def _ident(visit: Visit) -> str:
    return visit.request.cookies.get(COOKIE) or ""


def _view(code: OneTimeCode) -> CodeView:
    by_mail = code.means is Means.MAIL
    mask = masks.mask_email if by_mail else masks.mask_phone
    return CodeView(address=mask(codes.address_of(code)), by_mail=by_mail)
