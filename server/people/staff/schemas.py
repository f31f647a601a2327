"""What the pages about staff accounts take and show."""

from __future__ import annotations

import re
from datetime import datetime
from uuid import UUID

from pydantic import Field, field_validator

from server.people.sites.schemas import SiteChoice
from server.platform.access.actor import Role
from server.platform.normal_forms.fields import Code, Mail, PersonName
from server.platform.web.forms import Choice, Form, View
from server.platform.web.paging import PageQuery
from server.platform.workflow.pages import Fact

LOGIN = re.compile(r"[a-z0-9][a-z0-9._@-]{3,79}")


class PeopleQuery(PageQuery):
    site: str = Field("", title="站点", max_length=10)
    q: str = Field("", title="姓名或账号", max_length=60)


class PersonRow(View):
    id: UUID
    name: str
    login: str
    site: str
    college: str
    roles: str
    state_label: str
    tone: str
    href: str


class PeopleFilter(View):
    q: str
    site: str


class PeopleView(View):
    items: list[PersonRow]
    next: str | None
    filters: PeopleFilter
    sites: list[SiteChoice]


class RoleChoice(View):
    value: str
    label: str
    tip: str
    chosen: bool


class PersonFormView(View):
    """The form of a new account at one site."""

    site: SiteChoice
    sites: list[SiteChoice]
    colleges: list[Choice]
    roles: list[RoleChoice]


class RolesForm(Form):
    roles: list[Role] = Field(default_factory=list, title="角色", max_length=4)
    college: UUID | None = Field(None, title="院系")


class PersonForm(RolesForm):
    name: PersonName = Field(title="姓名", min_length=2, max_length=40)
    login: Code = Field(title="登录账号", max_length=80)
    mail: Mail = Field("", title="邮箱")

    @field_validator("login")
    @classmethod
    def looks_like_login(cls, login: str) -> str:
        login = login.lower()
        if not LOGIN.fullmatch(login):
            raise ValueError("登录账号用 4 位以上的小写字母、数字和 . _ - @，例如 zhou@10001")
        return login


class Deed(View):
    """A button with its second question."""

    label: str
    href: str
    consequences: list[str]
    danger: bool


class PersonView(View):
    id: UUID
    name: str
    state_label: str
    tone: str
    facts: list[Fact]
    is_self: bool
    roles: list[RoleChoice]
    colleges: list[Choice]
    college: str
    deeds: list[Deed]
    invitation_until: datetime | None


class LinkView(View):
    """The invitation's address, on the only page that ever shows it."""

    id: UUID
    name: str
    login: str
    link: str
    expires_at: datetime
    mailed: bool


class JoinForm(Form):
    password: str = Field(title="密码", min_length=1, max_length=200)
    repeat: str = Field(title="再输一遍", min_length=1, max_length=200)
    code: str = Field(title="验证码", min_length=1, max_length=10)


class JoinView(View):
    name: str
    login: str
    site: str
    qr_svg: str
    secret: str
    min_length: int
    expires_at: datetime
    demo_code: str | None


class Saved(View):
    id: UUID
