"""What students type about themselves, and what their source information pages show."""

from __future__ import annotations

from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import Field

from server.people.cases.sheets import FileLine
from server.platform.normal_forms.fields import (
    QQ,
    CandidateNo,
    IdPaper,
    Mail,
    PersonName,
    Postcode,
    ShownMobile,
    Telephone,
)
from server.platform.web.forms import Choice, Form, View
from server.platform.workflow.pages import CaseView, Fact


class OwnItems(Form):
    """The student's own items (SRC-04); 生源地 only where the school leaves it to him (CON-03)."""

    origin: str = Field("", title="生源地", max_length=6)
    phone: ShownMobile = Field(title="本人手机")
    email: Mail = Field(title="电子邮箱")
    qq: QQ = Field("", title="QQ")
    address: str = Field(title="家庭地址", min_length=6, max_length=100)
    postcode: Postcode = Field("", title="家庭邮编")
    home_phone: Telephone = Field("", title="家庭电话")
    home_contact: PersonName = Field(title="家庭联系人", min_length=2, max_length=30)


class SourceForm(OwnItems):
    """保存并送审."""


class RosterItems(Form):
    """What the school reports; only what is wrong is filled in, what stays empty stays as it is."""

    name: PersonName = Field("", title="姓名", max_length=60)
    gender: Literal["", "1", "2"] = Field("", title="性别")
    id_number: IdPaper = Field("", title="身份证号")
    candidate_no: CandidateNo = Field("", title="考生号")
    nation: str = Field("", title="民族", max_length=20)
    politics: str = Field("", title="政治面貌", max_length=20)
    degree: str = Field("", title="学历", max_length=4)
    major: str = Field("", title="专业", max_length=60)
    direction: str = Field("", title="专业方向", max_length=60)
    training: str = Field("", title="培养方式", max_length=20)
    origin: str = Field("", title="生源地", max_length=6)


class CorrectionForm(RosterItems):
    """A student's own request (SRC-09)."""

    phone: ShownMobile = Field("", title="本人手机")
    email: Mail = Field("", title="电子邮箱")
    qq: QQ = Field("", title="QQ")
    address: str = Field("", title="家庭地址", max_length=100)
    postcode: Postcode = Field("", title="家庭邮编")
    home_phone: Telephone = Field("", title="家庭电话")
    home_contact: PersonName = Field("", title="家庭联系人", max_length=30)
    reason: str = Field(title="纠错原因", min_length=2, max_length=200)


class EntryForm(RosterItems):
    """A teacher's correction of one student; `seen` is what he had before his eyes."""

    reason: str = Field(title="更正原因", min_length=2, max_length=200)
    seen: str = Field(title="页面", max_length=80)


class SourceView(View):
    """`own` are values of the form; `facts` what the school registered; `confirmed` what was
    reviewed. Only one of the form and `confirmed` is there.
    """

    case: CaseView
    facts: list[Fact]
    own: dict[str, str]
    confirmed: list[Fact]
    can_edit: bool
    origin_editable: bool
    origin_text: str
    next_step: str
    can_correct: bool
    correction: str


class CorrectionQuery(Form):
    """`again` opens the form although an earlier correction is there to see."""

    again: bool = False


class ItemsView(View):
    """A form of corrections: what stands there now, which items are open, what to choose from."""

    current: dict[str, str]
    open_items: list[str]
    nations: list[Choice]
    politics: list[Choice]
    training: list[Choice]
    degrees: list[Choice]
    next_step: str


class CorrectionView(ItemsView):
    """The waiting or last case with what it would change, or the form: `asking` says which."""

    case: CaseView | None
    changes: list[dict[str, str]]
    can_ask: bool
    asking: bool
    needs_proof: bool
    files: list[FileLine]


class EntryView(ItemsView):
    """A teacher's form; `waiting` is the page of a correction that has to be decided first."""

    student: dict[str, str]
    waiting: str
    seen: str
    button: str


class SubmittedView(View):
    id: UUID
    state: str


class CallQuery(Form):
    college: UUID | None = Field(None, title="院系")
    year: str = Field("", title="毕业年度", pattern=r"^([0-9]{4})?$")


class CallForm(CallQuery):
    """Whom the desk calls upon, as the page counted them."""


class CallLine(View):
    """One that was sent."""

    at: datetime
    scope: str
    by_wechat: int
    by_sms: int
    unreachable: int


class CallView(View):
    filters: dict[str, str]
    colleges: list[Choice]
    years: list[Choice]
    unconfirmed: int
    reachable: int
    by_wechat: int
    by_sms: int
    unreachable: int
    sms_spent: bool
    sent: list[CallLine]


class CalledView(View):
    students: int
    unreachable: int
