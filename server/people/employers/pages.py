"""The views of the employer's own pages, put together from what is read."""

from __future__ import annotations

from datetime import timedelta

from server.people.business_register import sources
from server.people.business_register.entries import MOST
from server.people.business_register.entries import Entry as Company
from server.people.cases.todos import todos
from server.people.employers import documents as files
from server.people.employers import home as parts
from server.people.employers import letters, queries
from server.people.employers.home import HomePart
from server.people.employers.models import DocumentKind, Employer, EmployerState
from server.people.employers.schemas import (
    AccountView,
    CheckView,
    DocumentsView,
    EntranceView,
    FindView,
    FoundUnit,
    HomeView,
    UnitView,
)
from server.people.employers.workflow import EMPLOYER
from server.people.sites import queries as sites
from server.people.students import queries as students
from server.people.students.schemas import NoticeLine
from server.platform import runtime
from server.platform.access import attempts
from server.platform.access.actor import Actor, Kind
from server.platform.access.attempts import Limit
from server.platform.errors import TooMany
from server.platform.home import Entry, EntryGroup
from server.platform.normal_forms.keys import loose_key
from server.platform.notices.models import Notice
from server.platform.privacy import masks
from server.platform.web import page_access as reach
from server.platform.workflow.pages import CaseView, Fact, case_view
from server.settings import Settings

LOOK_UPS = Limit(
    "register-lookup", 60, timedelta(hours=1), "查询太频繁，请一小时后再查，或对照营业执照填写代码"
)
"""Names that one account looks up: enough to register, too few to copy a register."""
SHORTEST = 2
TOO_SHORT = "请至少输入名称里的两个字"
NOT_FOUND = "没有查到这个名称，请换几个字再查；查不到也可以对照营业执照，自己填写代码和名称"
DOCUMENTS = "/employer/documents"
SENDING = frozenset({"submit", "resubmit"})
"""These steps have a page of their own, where everything is shown once more."""

LEAVING = [
    "您不能再代表这个单位办理任何事项，也看不到它的资料",
    "管理员会收到通知；您的账号保留，可以加入或注册别的单位",
    "您已办理的事项和记录都会保留",
]

GROUP_ORDER = (
    "招聘管理", "招聘会管理", "简历管理", "签约管理", "校地校企合作", "入驻学校", "账号管理"
)
GROUPS = (
    (
        "账号管理",
        (
            ("单位LOGO", "image", "/employer/unit/logo"),
            ("基本信息", "buildings", "/employer/unit"),
            ("账号与微信", "wechat-logo", "/employer/account"),
            ("修改密码", "lock-key", "/me/password"),
            ("我的消息", "bell", "/inbox"),
        ),
    ),
)


async def entrance(actor: Actor) -> EntranceView:
    """The way in for somebody who is not signed in, with whom to call."""
    province = await sites.province()
    return EntranceView(
        contacts=[sites.contact(province)] if province else [],
        is_student=actor.kind is Kind.STUDENT,
    )


async def home(actor: Actor, employer: Employer) -> HomeView:
    """Approved: what there is to do. Before: the case, with who is next and since when."""
    kinds = await queries.kinds_of(employer)
    card = await queries.card(employer, kinds)
    if employer.state is EmployerState.APPROVED:
        part = await parts.gathered(actor, employer)
        return HomeView(
            employer=card,
            case=None,
            cards=list(part.cards),
            todos=[*await todos(actor), *part.todos],
            groups=_groups(actor, part),
            notices=await _notices(actor),
        )
    return HomeView(
        employer=card,
        case=await own_case(actor, employer),
        documents=await queries.documents(employer, DOCUMENTS, only_there=True),
        refusal=await queries.refusal(employer) if actor.is_administrator else None,
        may_bind=not await queries.is_bound(actor.who),
    )


def _groups(actor: Actor, part: HomePart) -> list[EntryGroup]:
    """The manuals' groups in their order (EHOME-01); only those that have something for him."""
    mine = [
        (title, Entry(title=t, icon=i, href=h))
        for title, rows in GROUPS
        for t, i, h in rows
        if reach.may_open(actor, h)
    ]
    found = {
        title: [entry for group, entry in (*part.entries, *mine) if group == title]
        for title in GROUP_ORDER
    }
    return [EntryGroup(title=title, entries=rows) for title, rows in found.items() if rows]


async def own_case(actor: Actor, employer: Employer) -> CaseView:
    """The registration as its own people see it."""
    case = await case_view(
        EMPLOYER, actor, employer, href="/employer/registration",
        facts=await queries.facts(employer),
    )
    case.actions = [action for action in case.actions if action.name not in SENDING]
    if employer.state is EmployerState.WAITING:
        case.waiting_for = "等待省中心审核，结果会通过微信或短信告诉您"
    elif employer.state is EmployerState.REFUSED:
        case.waiting_for = "请按省中心的意见修改，再重新提交"
    return case


async def unit(actor: Actor, employer: Employer | None, code: str = "") -> UnitView:
    """The form; a `code` that was chosen from the register stands in it, its name with it."""
    known = await _chosen(actor, code) if code else None
    name = known.name if known else ""
    return UnitView(
        credit_code=code or (employer.credit_code if employer else ""),
        name=name or (employer.name if employer and not code else ""),
        step="第 1 步，共 4 步",
        refusal=await queries.refusal(employer) if employer else None,
    )


async def _chosen(actor: Actor, code: str) -> Company | None:
    """Counts as a name that is looked up; past the limit the form is there without the name."""
    try:
        await attempts.count(LOOK_UPS, actor.who)
    except TooMany:
        return None
    return await sources.entry_of(runtime.current().settings, code)


async def find_unit(actor: Actor, q: str) -> FindView:
    """Companies of the register by their name (SYS-10). Raises `TooMany`."""
    if len(loose_key(q)) < SHORTEST:
        return FindView(q=q, found=[], more=False, sentence=TOO_SHORT if q else "")
    await attempts.count(LOOK_UPS, actor.who)
    found = await sources.register_of(runtime.current().settings).find(q)
    return FindView(
        q=q,
        found=[
            FoundUnit(
                credit_code=entry.credit_code, name=entry.name, status=entry.status_label,
                address=entry.address, is_open=entry.is_open,
            )
            for entry in found
        ],
        more=len(found) >= MOST,
        sentence="" if found else NOT_FOUND,
    )  # fmt: skip


async def documents(employer: Employer) -> DocumentsView:
    kinds = await queries.kinds_of(employer)
    return DocumentsView(
        documents=await queries.documents(employer, DOCUMENTS),
        has_licence=DocumentKind.LICENCE in kinds,
        is_one=await files.are_same(employer, DocumentKind.LICENCE, DocumentKind.ORGANISATION),
        letter=letters.title_of(employer.wants_signing),
        ready=not queries.required(employer) - kinds,
        step="第 3 步，共 4 步",
        refusal=await queries.refusal(employer),
    )


async def check(employer: Employer) -> CheckView:
    """Everything once more, and what is still missing."""
    again = employer.state is EmployerState.REFUSED
    step = EMPLOYER.step("resubmit" if again else "submit")
    assert step is not None
    return CheckView(
        facts=await queries.facts(employer),
        documents=await queries.documents(employer, DOCUMENTS, only_there=True),
        missing=queries.missing(employer, await queries.kinds_of(employer)),
        action="/employer/register/check",
        label=step.label,
        step="第 4 步，共 4 步",
    )


async def account(actor: Actor, employer: Employer | None, settings: Settings) -> AccountView:
    """Who is signed in, and the WeChat that may enter in his name."""
    holder = await queries.account_of(actor)
    phone = masks.masked(masks.Field.PHONE, masks.Viewer.SELF, holder.login)
    facts = [Fact(label="联系人", value=holder.name), Fact(label="登录手机号", value=phone)]
    if employer is not None:
        facts.append(Fact(label="单位", value=employer.name))
    member = await queries.membership(actor)
    if member is not None:
        facts.append(Fact(label="角色", value=member.role_label))
    is_colleague = member is not None and not actor.is_administrator
    return AccountView(
        facts=facts,
        has_password=bool(holder.password_hash),
        leave=LEAVING if is_colleague else [],
        lead=f"/employer/join/lead?code={employer.credit_code}"
        if is_colleague and employer is not None and employer.state is EmployerState.APPROVED
        else "",
        identities=await students.identities(holder.id, settings),
        consequences=[
            "这个微信将不能再进入您的单位账号，电脑上也会退出登录",
            "以后可以用手机号登录，在微信里登录就会重新绑定",
            "已提交的资料和记录都会保留",
        ],
        in_wechat=actor.identity_id is not None,
    )


async def _notices(actor: Actor) -> list[NoticeLine]:
    rows = await Notice.filter(account_id=actor.who).order_by("-created_at").limit(3)
    return [
        NoticeLine(
            id=n.id,
            title=n.title,
            text=n.text,
            at=n.created_at,
            read=n.read_at is not None,
            href=n.href or None,
        )
        for n in rows
    ]
