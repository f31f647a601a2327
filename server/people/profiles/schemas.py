"""The student's 基本信息: what he types and what the page shows."""

from __future__ import annotations

from datetime import datetime

from pydantic import Field

from server.people.profiles.models import Finders, Wish
from server.people.students.schemas import StudentCard
from server.platform.normal_forms.fields import QQ, Mail, ShownMobile
from server.platform.web.forms import Choice, Form, View


class ProfileForm(Form):
    wish: Wish = Field(title="就业意向")
    phone: ShownMobile = Field("", title="联系电话")
    qq: QQ = Field("", title="QQ")
    email: Mail = Field("", title="邮箱")
    address: str = Field("", title="通信地址", max_length=100)


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
