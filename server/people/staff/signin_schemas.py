"""What staff type to get in."""

from __future__ import annotations

from pydantic import Field

from server.people.accounts.captcha import CaptchaForm
from server.platform.normal_forms.fields import Code
from server.platform.web.forms import Form, View


class SignInForm(CaptchaForm):
    account: Code = Field(title="账号", min_length=1, max_length=80)
    password: str = Field(title="密码", min_length=1, max_length=64)


class CodeForm(Form):
    code: str = Field(title="动态验证码", pattern=r"^\s*[0-9]{6}\s*$")


class CodeView(View):
    demo_code: str | None
