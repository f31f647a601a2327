"""What students type to register and to find their number, and what those pages show."""

from __future__ import annotations

from pydantic import Field

from server.people.accounts.captcha import CaptchaForm
from server.people.accounts.code_pages import AgreeForm
from server.people.profiles.models import Wish
from server.people.sites.schemas import ContactCard, SiteChoice
from server.people.students.schemas import SchoolNumber
from server.platform.normal_forms.fields import QQ, Code, IdPaper, Mail, Mobile, PersonName
from server.platform.web.forms import Choice, Chosen, Form, View


class WhoForm(SchoolNumber, CaptchaForm, AgreeForm):
    """输入学号姓名 (SREG-03)."""

    year: Chosen[int] = Field(title="毕业年度", ge=2000, le=2100)
    name: PersonName = Field(title="姓名", min_length=1, max_length=60)


class WhoView(View):
    """`under_way` is the masked name of a registration that this browser left in the middle."""

    sites: list[SiteChoice]
    site: str
    years: list[Choice]
    under_way: str
    in_wechat: bool


class DetailsForm(Form):
    """录入基本信息 (SREG-05). The password may stay empty when it was typed before."""

    password: str = Field("", title="登录密码", max_length=200)
    repeat: str = Field("", title="确认密码", max_length=200)
    id_number: IdPaper = Field(title="身份证号")
    phone: Mobile = Field(title="手机号码")
    qq: QQ = Field("", title="QQ号码")
    address: str = Field("", title="通讯地址", max_length=100)
    email: Mail = Field(title="电子邮箱")
    wish: Wish = Field(title="就业意向")


class DetailsView(View):
    """`typed` is what came before the SMS code, to be corrected; never the ID number."""

    name: str
    school: str
    student_no: str
    has_password: bool
    min_length: int
    typed: dict[str, str]
    wishes: list[Choice]


class PhoneView(View):
    """`address` is masked; not `sent` means that the code is over and another can be had."""

    address: str
    sent: bool


class ScanView(View):
    qr_svg: str
    name: str


class KnownView(View):
    in_wechat: bool


class NumberForm(CaptchaForm):
    """查找学号 (SREG-04)."""

    site: Chosen[Code] = Field(title="学校", min_length=1, max_length=10)
    year: Chosen[int] = Field(title="毕业年份", ge=2000, le=2100)
    name: PersonName = Field(title="姓名", min_length=1, max_length=60)
    id_number: IdPaper = Field(title="身份证号")
    phone: Mobile = Field(title="手机号码")


class NumberView(View):
    sites: list[SiteChoice]
    site: str
    years: list[Choice]


class FoundView(View):
    """Without a number nothing was found, and `contact` is whom to call."""

    school: str
    student_no: str
    contact: ContactCard


class DoneView(View):
    """Done, and nothing more to tell."""
