"""What staff type to get in."""

from __future__ import annotations

from pydantic import Field

from server.people.accounts.captcha import CaptchaForm
from server.platform.normal_forms.fields import Code
from server.platform.web.forms import Form, View

LONGEST_WAY = 1500
"""Characters of the page that asks for a code: a list's, with what it is narrowed by."""


class SignInForm(CaptchaForm):
    account: Code = Field(title="账号", min_length=1, max_length=80)
    password: str = Field(title="密码", min_length=1, max_length=64)


class CodeForm(Form):
    code: Code = Field(title="动态验证码", pattern=r"^[0-9]{6}$")


class ConfirmQuery(Form):
    to: str = Field("/staff", title="要去的页面", max_length=LONGEST_WAY)


class CodeView(View):
    demo_code: str | None
