"""The student's 基本信息: what he types and what the page shows."""

from __future__ import annotations

from datetime import datetime

from pydantic import Field, field_validator

from server.people.profiles.models import Finders, Wish
from server.people.students.schemas import StudentCard
from server.platform.privacy.index import normalise_phone
from server.platform.web.forms import Choice, Form, View, mail_address, qq_number


class ProfileForm(Form):
    wish: Wish = Field(title="就业意向")
    phone: str = Field("", title="联系电话", max_length=20)
    qq: str = Field("", title="QQ", max_length=12)
    email: str = Field("", title="邮箱", max_length=80)
    address: str = Field("", title="通信地址", max_length=100)

    @field_validator("phone")
    @classmethod
    def is_phone(cls, value: str) -> str:
        return normalise_phone(value).removeprefix("+86") if value else ""

    @field_validator("qq")
    @classmethod
    def is_qq(cls, value: str) -> str:
        return qq_number(value)

    @field_validator("email")
    @classmethod
    def is_email(cls, value: str) -> str:
        return mail_address(value)


class PhotoForm(Form):
    """The photo comes beside it, as `file`."""


class FindersForm(Form):
    finders: Finders = Field(title="谁能找到我的简历")


class ConsentLine(View):
    at: datetime
    title: str
    text: str
    version: str


class ProfileView(View):
    student: StudentCard
    own: dict[str, str]
    wishes: list[Choice]
    photo_url: str | None
    finders: str
    finder_choices: list[Choice]
    finder_text: str
    consents: list[ConsentLine]


class SavedView(View):
    saved: bool = True
