"""What students type about themselves, and what their source information pages show."""

from __future__ import annotations

from typing import Literal
from uuid import UUID

from pydantic import Field

from server.people.cases.sheets import FileLine
from server.platform.normal_forms.fields import (
    QQ,
    IdPaper,
    Mail,
    PersonName,
    Postcode,
    ShownMobile,
    Telephone,
)
from server.platform.web.forms import Choice, Form, View
from server.platform.workflow.pages import CaseView, Fact

NATIONS = tuple(
    (
        "汉族 蒙古族 回族 藏族 维吾尔族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 "
        "土家族 哈尼族 哈萨克族 傣族 黎族 傈僳族 佤族 畲族 高山族 拉祜族 水族 东乡族 纳西族 "
        "景颇族 柯尔克孜族 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 "
        "阿昌族 普米族 塔吉克族 怒族 乌孜别克族 俄罗斯族 鄂温克族 德昂族 保安族 裕固族 京族 "
        "塔塔尔族 独龙族 鄂伦春族 赫哲族 门巴族 珞巴族 基诺族"
    ).split()
)
"""GB/T 3304, in its order."""
POLITICS = ("中共党员", "中共预备党员", "共青团员", "民主党派", "无党派人士", "群众")
TRAINING = ("非定向", "定向", "在职", "委托培养")


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


class CorrectionForm(Form):
    """Only what is wrong is filled in; what stays empty stays as it is (SRC-09)."""

    name: PersonName = Field("", title="姓名", max_length=60)
    gender: Literal["", "1", "2"] = Field("", title="性别")
    id_number: IdPaper = Field("", title="身份证号")
    candidate_no: str = Field("", title="考生号", max_length=20)
    nation: str = Field("", title="民族", max_length=20)
    politics: str = Field("", title="政治面貌", max_length=20)
    degree: str = Field("", title="学历", max_length=4)
    major: str = Field("", title="专业", max_length=60)
    direction: str = Field("", title="专业方向", max_length=60)
    training: str = Field("", title="培养方式", max_length=20)
    origin: str = Field("", title="生源地", max_length=6)
    phone: ShownMobile = Field("", title="本人手机")
    email: Mail = Field("", title="电子邮箱")
    qq: QQ = Field("", title="QQ")
    address: str = Field("", title="家庭地址", max_length=100)
    postcode: Postcode = Field("", title="家庭邮编")
    home_phone: Telephone = Field("", title="家庭电话")
    home_contact: PersonName = Field("", title="家庭联系人", max_length=30)
    reason: str = Field(title="纠错原因", min_length=2, max_length=200)


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


class CorrectionView(View):
    """The waiting or last case with what it would change, or the form: `asking` says which."""

    case: CaseView | None
    changes: list[dict[str, str]]
    can_ask: bool
    asking: bool
    needs_proof: bool
    files: list[FileLine]
    current: dict[str, str]
    open_items: list[str]
    nations: list[Choice]
    politics: list[Choice]
    training: list[Choice]
    degrees: list[Choice]
    next_step: str


class SubmittedView(View):
    id: UUID
    state: str


class CallQuery(Form):
    college: UUID | None = Field(None, title="院系")
    year: str = Field("", title="毕业年度", pattern=r"^([0-9]{4})?$")


class CallForm(CallQuery):
    """Whom the desk calls upon, as the page counted them."""


class CallView(View):
    filters: dict[str, str]
    colleges: list[Choice]
    years: list[Choice]
    unconfirmed: int
    reachable: int
    unbound: int


class CalledView(View):
    students: int
