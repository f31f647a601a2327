"""Everything that is read about employers, starting at what the actor may see."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from tortoise.expressions import Q

from server.people.accounts.models import Account, Binding, BindingState
from server.people.business_register import sources
from server.people.employers import letters
from server.people.employers.models import (
    TICKED_SERVICES,
    Capital,
    DocumentKind,
    Employer,
    EmployerFile,
    EmployerMember,
    EmployerState,
    RecruitingService,
    Scale,
    Tag,
)
from server.people.employers.schemas import (
    DetailsForm,
    DetailsView,
    DocumentLine,
    EmployerCard,
    Refusal,
    Tick,
)
from server.people.employers.workflow import AT_FAULT, EMPLOYER, REFUSALS, UNIT_PAGE
from server.platform import clock, runtime
from server.platform.access.actor import Actor, Kind, Role
from server.platform.code_tables import queries as code_tables
from server.platform.database import one
from server.platform.normal_forms.identifiers import credit_code_checks
from server.platform.privacy import masks
from server.platform.web.forms import Choice
from server.platform.workflow.models import Transition
from server.platform.workflow.pages import Fact
from server.platform.workflow.queries import last_move

TITLES = {
    "name": "单位名称", "credit_code": "统一社会信用代码",
    "tags": "单位标签", "services": "招聘业务",
} | {column: str(field.title) for column, field in DetailsForm.model_fields.items()}  # fmt: skip
"""The columns in people's words."""
SCHOOL_NATURES = frozenset({"21", "22"})
EDUCATION = "42"
HINTS = {
    DocumentKind.LICENCE: "机关、事业单位上传法人证书",
    DocumentKind.ORGANISATION: "三证合一的单位，这里也上传同一份营业执照：按“与营业执照相同”即可",
    DocumentKind.LETTER: "下载模板打印，签字并加盖单位公章后拍照",
    DocumentKind.IDENTITY: "开通网上签约需要实名认证；只给省中心审核用，注册通过后不再随证照显示",
    DocumentKind.SCHOOL_LICENCE: "院校、培训机构需要上传",
    DocumentKind.LOGO: "显示在您的单位首页上，不超过 100 KB（图片会自动缩小）",
}
UNUSUAL = "校验位不正确，注册时已确认与证照一致，请核对证照"


def visible_to(actor: Actor) -> Q:
    """A recruiter his own employer; the province all but drafts; a school those that wait at its
    door or are let in; nobody else any.
    """
    if actor.kind is Kind.SYSTEM:
        return Q()
    if actor.kind is Kind.RECRUITER:
        return Q(members__account_id=actor.who)
    if actor.kind is Kind.STAFF and Role.PROVINCE in actor.roles:
        return ~Q(state=EmployerState.DRAFT)
    if actor.kind is Kind.STAFF and Role.SCHOOL in actor.roles:
        return Q(
            admissions__site_id=actor.site_id, admissions__state__in=["waiting", "admitted"]
        )
    return Q(id=None)


def cases_visible_to(actor: Actor) -> Q:
    """Of what an employer asks the province for: a recruiter his employer's; the province all;
    nobody else any.
    """
    if actor.kind is Kind.SYSTEM:
        return Q()
    if actor.kind is Kind.RECRUITER:
        return Q(employer__members__account_id=actor.who)
    if actor.kind is Kind.STAFF and Role.PROVINCE in actor.roles:
        return Q()
    return Q(id=None)


async def own(actor: Actor) -> Employer | None:
    """The employer that the actor acts for."""
    return await Employer.filter(visible_to(actor)).select_related("administrator").first()


async def membership(actor: Actor) -> EmployerMember | None:
    """The actor's own membership, if he has one."""
    return await EmployerMember.get_or_none(account_id=actor.who).select_related(
        "assigned", "employer", "employer__administrator"
    )


async def employer(actor: Actor, employer_id: UUID) -> Employer:
    """Raises `NotFound` for a foreign one."""
    rows = Employer.filter(visible_to(actor), id=employer_id).select_related("administrator")
    return await one(rows, "没有找到这个单位")


async def kinds_of(employer: Employer) -> set[DocumentKind]:
    """Which documents lie there."""
    return {file.kind for file in await EmployerFile.filter(employer_id=employer.id)}


def required(employer: Employer) -> set[DocumentKind]:
    """Which documents the province wants to see (EREG-03, EREG-18, EREG-19, EREG-29)."""
    needed = {DocumentKind.LICENCE, DocumentKind.LETTER}
    if teaches(employer.nature, employer.industry):
        needed.add(DocumentKind.SCHOOL_LICENCE)
    if employer.wants_signing and employer.state is not EmployerState.APPROVED:
        needed.add(DocumentKind.IDENTITY)
    return needed


def teaches(nature: str, industry: str) -> bool:
    """院校、培训机构 show a 办学许可证 (EREG-19)."""
    return nature in SCHOOL_NATURES or industry == EDUCATION


def label_of(kind: DocumentKind, employer: Employer) -> str:
    """A document's name; the letter's says whether it covers signing (EREG-03)."""
    if kind is DocumentKind.LETTER:
        return letters.title_of(employer.wants_signing)
    return kind.label


def missing(employer: Employer, kinds: set[DocumentKind]) -> list[str]:
    """What keeps a registration from being sent, each as a sentence."""
    found = [] if employer.nature else ["请填写单位信息"]
    needed = required(employer) - kinds
    return found + [
        f"请上传{label_of(kind, employer)}" for kind in DocumentKind if kind in needed
    ]


def next_step(employer: Employer | None, kinds: set[DocumentKind]) -> str:
    """Where somebody goes on who left in the middle."""
    if employer is None:
        return "/employer/register/unit"
    if not employer.nature:
        return "/employer/register/details"
    if required(employer) - kinds:
        return "/employer/register/documents"
    return "/employer/register/check"


async def refusal(employer: Employer) -> Refusal | None:
    """Why it was refused, while it is mended."""
    if employer.state is not EmployerState.REFUSED:
        return None
    last = await last_move(EMPLOYER, employer.id)
    if last is None or not last.reason:
        return None
    words = [REFUSALS.label(last.reason), last.words]
    return Refusal(words="：".join(filter(None, words)), href=AT_FAULT.get(last.reason, UNIT_PAGE))


async def amended(employer: Employer) -> list[Fact]:
    """What is another one than at the last refusal, for whoever looks a second time."""
    refused = Transition.filter(workflow=EMPLOYER.name, object_id=employer.id, step="refuse")
    if employer.state is not EmployerState.WAITING or not await refused.exists():
        return []
    titles = TITLES | {kind.value: label_of(kind, employer) for kind in DocumentKind}
    changed = "、".join(titles[name] for name in employer.amended if name in titles)
    return [Fact(label="退回后改过", value=changed or "没有改动，与退回时一样")]


async def documents(
    employer: Employer, base: str, *, only_there: bool = False
) -> list[DocumentLine]:
    """The places for documents; `base` is the address under which they are shown."""
    there = await kinds_of(employer)
    needed = required(employer)
    wanted = [k for k in DocumentKind if k in there or (not only_there and _asked(k, needed))]
    return [
        DocumentLine(
            kind=kind.value,
            label=label_of(kind, employer),
            hint=HINTS[kind],
            required=kind in needed,
            href=f"{base}/{kind.value}" if kind in there else None,
        )
        for kind in wanted
    ]


def _asked(kind: DocumentKind, needed: set[DocumentKind]) -> bool:
    return kind in needed or kind in (DocumentKind.ORGANISATION, DocumentKind.LOGO)


async def facts(
    employer: Employer, viewer: masks.Viewer = masks.Viewer.PROVINCE
) -> list[Fact]:
    """What a registration says; everything in it is public but the contact, who is masked."""
    year = this_year()
    names = {
        "nature": await code_tables.label("unit_nature", employer.nature, year),
        "industry": await code_tables.label("industry", employer.industry, year),
        "region": "".join(await code_tables.path_of("region", employer.region, year)),
    }
    unusual = not (employer.in_register or credit_code_checks(employer.credit_code))
    contact = employer.administrator
    phone = masks.masked(masks.Field.PHONE, viewer, contact.login)
    said = [
        ("单位名称", employer.name),
        ("统一社会信用代码", employer.credit_code),
        ("代码校验", UNUSUAL if unusual else ""),
        ("工商登记", await _registered(employer)),
        ("单位性质", names["nature"]),
        ("所属行业", names["industry"]),
        ("单位规模", Scale(employer.scale).label if employer.scale else ""),
        ("注册资金", Capital(employer.capital).label if employer.capital else ""),
        ("单位标签", "、".join(Tag(tag).label for tag in employer.tags)),
        ("招聘业务", "、".join(RecruitingService(s).label for s in employer.services)),
        ("所在城市", names["region"]),
        ("单位地址", employer.address),
        ("邮编", employer.postcode),
        ("固定电话", employer.phone),
        ("单位邮箱", employer.email),
        ("招聘邮箱", employer.jobs_email),
        ("单位简介", employer.about),
        ("联系人", f"{contact.name} {phone}"),
    ]
    return [Fact(label=label, value=value) for label, value in said if value]


async def _registered(employer: Employer) -> str:
    """What the register says of it today; a company that was struck off stands out (SYS-10)."""
    if not employer.in_register:
        return "没有查到，请核对证照"
    entry = await sources.entry_of(runtime.current().settings, employer.credit_code)
    if entry is not None and not entry.is_open:
        return f"登记状态是“{entry.status_label}”，注册时确认仍在经营，请核对证照"
    return "已查到，名称一致"


async def details_page(
    employer: Employer, step: str, changed: Mapping[str, Any] | None = None
) -> DetailsView:
    """The form of the particulars, filled with what is stored, or with what shall take its place.

    Before anything is stored, 发布职位 is ticked: it is what nearly everybody comes for.
    """
    year = this_year()
    columns = (
        "nature industry scale capital region address postcode phone email jobs_email about".split()
    )
    told = {column: getattr(employer, column) for column in (*columns, "tags", "services")}
    told |= changed or {}
    services = told["services"] or ([] if employer.nature else [RecruitingService.POSTINGS])
    return DetailsView(
        name=employer.name,
        stored={column: told[column] for column in columns},
        natures=await _choices("unit_nature", year),
        industries=await _choices("industry", year),
        scales=[Choice(value=s.value, label=s.label) for s in Scale],
        capitals=[Choice(value=c.value, label=c.label) for c in Capital],
        tags=[Tick(value=t.value, label=t.label, chosen=t.value in told["tags"]) for t in Tag],
        services=[
            Tick(value=s.value, label=s.label, chosen=s.value in services) for s in TICKED_SERVICES
        ],
        signing=RecruitingService.SIGNING in services,
        step=step,
        refusal=await refusal(employer),
    )


async def card(employer: Employer, kinds: set[DocumentKind]) -> EmployerCard:
    """What stands on top of the home."""
    year = this_year()
    return EmployerCard(
        name=employer.name,
        nature=await code_tables.label("unit_nature", employer.nature, year),
        city="".join(await code_tables.path_of("region", employer.region, year)),
        contact=employer.administrator.name,
        logo="/employer/documents/logo" if DocumentKind.LOGO in kinds else None,
    )


async def natures(_: Actor) -> list[Choice]:
    """单位性质, to narrow a list by."""
    return await _choices("unit_nature", this_year())


async def administrators_of(employer_id: UUID) -> list[UUID]:
    """Whom notices about an employer go to."""
    found = await Account.filter(administered__id=employer_id, is_active=True)
    return [account.id for account in found]


async def people_of(employer_id: UUID) -> list[UUID]:
    """Everybody who acts for an employer."""
    found = await Account.filter(membership__employer_id=employer_id, is_active=True)
    return [account.id for account in found]


async def is_bound(account_id: UUID) -> bool:
    """Whether a WeChat stands for the account."""
    return await Binding.exists(account_id=account_id, state=BindingState.ACTIVE)


async def account_of(actor: Actor) -> Account:
    return await Account.get(id=actor.who)


def this_year() -> int:
    """The year whose code tables hold now."""
    return clock.now().astimezone(clock.CHINA).year


async def _choices(table: str, year: int) -> list[Choice]:
    return [Choice(value=c.code, label=c.name) for c in await code_tables.choices(table, year)]
