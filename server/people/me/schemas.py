"""What the person's own page takes and shows."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from pydantic import Field

from server.platform.normal_forms.fields import Mail
from server.platform.web.forms import Form, View
from server.platform.workflow.pages import Fact


class DeviceLine(View):
    id: UUID
    device: str
    since: datetime
    seen_at: datetime
    is_this: bool


class ChannelChoice(View):
    value: str
    label: str
    on: bool


class PreferenceGroup(View):
    title: str
    tip: str
    channels: list[ChannelChoice]


class MeView(View):
    name: str
    facts: list[Fact]
    has_password: bool
    is_staff: bool
    mail: str
    min_length: int
    devices: list[DeviceLine]
    preferences: list[PreferenceGroup]


class PasswordForm(Form):
    old: str = Field(title="原密码", min_length=1, max_length=200)
    new: str = Field(title="新密码", min_length=1, max_length=200)
    repeat: str = Field(title="确认密码", min_length=1, max_length=200)


class MailForm(Form):
    mail: Mail = Field("", title="邮箱")


class PreferenceForm(Form):
    """What stays on, as `group:channel`; whatever is not named is off."""

    on: list[str] = Field(default_factory=list, title="通知方式", max_length=40)


class Ended(View):
    count: int
