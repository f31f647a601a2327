"""An employer registers step by step, sends it to the province, corrects it and sends it again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from uuid import UUID, uuid4

from tortoise.exceptions import IntegrityError

from server.people.business_register.entries import Entry
from server.people.employers import documents, queries
from server.people.employers.models import (
    DocumentKind,
    Employer,
    EmployerFile,
    EmployerMember,
    EmployerState,
    MemberRole,
)
from server.people.employers.schemas import DetailsForm, UnitForm
from server.people.employers.workflow import EMPLOYER
from server.people.sites import queries as sites
from server.platform import clock, database
from server.platform.access.actor import Actor
from server.platform.code_tables import queries as code_tables
from server.platform.errors import Conflict, Invalid, NotFound, invalid
from server.platform.normal_forms.identifiers import credit_code_checks
from server.platform.normal_forms.keys import loose_key
from server.platform.normal_forms.lookup import alike
from server.platform.papers.pictures import DOCUMENT, LOGO
from server.platform.privacy import audit
from server.platform.storage import service as storage
from server.platform.workflow import engine
from server.platform.workflow.engine import Words

OPEN = (EmployerState.DRAFT, EmployerState.REFUSED)
"""The states in which the employer itself may write."""
TAKEN = (EmployerState.WAITING, EmployerState.APPROVED)

ONE_PAPER = (DocumentKind.LICENCE, DocumentKind.ORGANISATION)
"""三证合一: one paper in two places."""

NAME_TAKEN = "该单位名称已注册。如果是同事注册的，请联系贵单位的管理员；如有疑问，请联系省中心"
CODE_TAKEN = (
    "该统一社会信用代码已注册。如果是同事注册的，请联系贵单位的管理员；如有疑问，请联系省中心"
)
CODE_UNUSUAL = "代码的校验位不正确，多半是有一位填错了，请对照营业执照逐位核对"
CLOSED = (
    "“{name}”的登记状态是“{status}”。确实还在经营的，请勾选下面一项再继续，省中心会核对证照"
)
CLOSED_COMPARE = "确认代码没有填错、单位还在经营的，请勾选这一项"
CODE_COMPARE = "代码没有填错的，请勾选这一项再继续；填错了的，请在上面改正"
CLAIMED = "有人为您正在注册的单位提交过密码申诉，不能放弃这份注册。请联系省中心"

Consequence = Callable[[Actor, Employer], Awaitable[None]]

_on_approval: list[Consequence] = []


def on_approval(consequence: Consequence) -> None:
    """A domain says what an approval brings with it, in the same transaction."""
    if consequence not in _on_approval:
        _on_approval.append(consequence)


async def name_unit(actor: Actor, form: UnitForm, company: Entry | None) -> Employer:
    """Say which unit it is (EREG-12); the business register's entry, if there is one, fills in the
    name (SYS-10).

    Raises `Invalid` at the field for a closed company that nobody says is open, another name than
    the registered one, a code that neither checks nor was compared with the licence, or a unit that
    somebody has registered (EREG-06, EREG-07).
    """
    if company is not None and not company.is_open and form.is_open != form.credit_code:
        words = CLOSED.format(name=company.name, status=company.status_label)
        raise Invalid(words, errors={"credit_code": words, "is_open": CLOSED_COMPARE})
    if company is not None and form.name and loose_key(form.name) != loose_key(company.name):
        raise invalid("name", f"与登记机关的名称不一致，登记的名称是“{company.name}”")
    code = form.credit_code
    if company is None and not credit_code_checks(code) and form.compared != code:
        raise Invalid(CODE_UNUSUAL, errors={"credit_code": CODE_UNUSUAL, "compared": CODE_COMPARE})
    name = company.name if company else form.name
    if not name:
        raise invalid("name", "没有查到这个代码的登记信息，请按营业执照填写单位名称")
    await _refuse_taken(actor, name, form.credit_code)
    known = await queries.own(actor)
    if known is None:
        known = await _begin(actor, name, form.credit_code)
    changes = {"name": name, "credit_code": form.credit_code, "in_register": company is not None}
    if company is not None:
        changes |= {
            column: value
            for column, value in (
                ("region", company.region),
                ("address", company.address),
                ("capital", company.capital),
            )
            if value and not getattr(known, column)
        }
    await _write(known, changes)
    return known


async def save_details(actor: Actor, form: DetailsForm) -> bool:
    """The unit's particulars (EREG-15 to EREG-17) and services (EREG-20).

    Gives whether the uploaded letter was let go, because it does not fit the switch any more
    (EREG-03). Raises `Invalid` for codes of no table.
    """
    employer = await own(actor)
    await check_particulars(form)
    had = employer.wants_signing
    await _write(employer, form.columns)
    if employer.wants_signing == had:
        return False
    if not employer.wants_signing:
        await documents.let_go(employer, DocumentKind.IDENTITY)
    return await documents.let_go(employer, DocumentKind.LETTER)


async def check_particulars(form: DetailsForm) -> None:
    """Raises `Invalid` at each code that is of no table, and without any service."""
    year = queries.this_year()
    errors = {
        column: f"请从列表里选择{label}"
        for column, table, label in (
            ("nature", "unit_nature", "单位性质"),
            ("industry", "industry", "所属行业"),
            ("region", "region", "所在城市"),
        )
        if not await code_tables.holds(table, getattr(form, column), year)
    }
    if not form.columns["services"]:
        errors["services"] = "请至少选择一项招聘业务"
    if errors:
        raise Invalid("有几处需要修改，请看标红的地方", errors=errors)


async def add_document(actor: Actor, kind: DocumentKind, *, name: str, body: bytes) -> None:
    """Keep a picture of a document, drawn anew; the earlier one of this kind is let go.

    A 组织机构代码证 that was the same as the licence stays the same. Raises `Invalid` at `file` for
    anything that is no small JPEG or PNG.
    """
    employer = await own(actor)
    _refuse_closed(employer)
    is_one = kind is DocumentKind.LICENCE and await documents.are_same(employer, *ONE_PAPER)
    taken = LOGO if kind is DocumentKind.LOGO else DOCUMENT
    label = queries.label_of(kind, employer)
    stored = await documents.store(actor, body, name=name, label=label, taken=taken)
    await documents.put(employer, kind, stored.id)
    if is_one:
        await documents.copy(actor, employer, *ONE_PAPER)
    await _write(employer, {}, *(ONE_PAPER if is_one else (kind,)))


async def take_licence_for_both(actor: Actor) -> None:
    """三证合一 (EREG-18): the licence is the 组织机构代码证 too. Raises `Invalid` without one."""
    employer = await own(actor)
    _refuse_closed(employer)
    await documents.copy(actor, employer, *ONE_PAPER)
    await _write(employer, {}, DocumentKind.ORGANISATION)


async def clear_document(actor: Actor, kind: DocumentKind) -> None:
    """清除图片 (EREG-19)."""
    employer = await own(actor)
    _refuse_closed(employer)
    if await documents.let_go(employer, kind):
        await _write(employer, {}, kind)


async def change_logo(actor: Actor, *, name: str, body: bytes) -> None:
    """单位LOGO (EREG-23, EREG-27): at once, also after the review. Raises `Invalid` at `file`."""
    employer = await approved(actor)
    label = DocumentKind.LOGO.label
    stored = await documents.store(actor, body, name=name, label=label, taken=LOGO)
    await documents.put(employer, DocumentKind.LOGO, stored.id)
    await audit.record(actor, "employer.logo", employer)


async def clear_logo(actor: Actor) -> None:
    """Without a logo the name's first character stands there."""
    employer = await approved(actor)
    await documents.let_go(employer, DocumentKind.LOGO)
    await audit.record(actor, "employer.logo_clear", employer)


async def correct(
    employer: Employer, before: Mapping[str, object], after: Mapping[str, object]
) -> None:
    """Write an approved employer's particulars, if they still are what they were (EREG-25).

    Raises `Conflict` if any of them changed meanwhile; name and code are no particulars (EREG-24).
    """
    if {"name", "credit_code", "state"} & after.keys():
        raise ValueError("these never change")
    scope = Employer.filter(id=employer.id, state=EmployerState.APPROVED, **before)
    if not await scope.update(**after):
        raise Conflict(documents.CHANGED_MEANWHILE, code="unit_changed")


async def send(actor: Actor) -> Employer:
    """Hand the registration to the province, the first time or after a refusal (EREG-01).

    Raises `Invalid` while something is missing, `Conflict` if the same unit was sent by
    somebody else: two at the same moment are decided by the unique indexes.
    """
    employer = await own(actor)
    missing = queries.missing(employer, await queries.kinds_of(employer))
    if missing:
        raise Invalid("还不能提交：" + "；".join(missing))
    step = "resubmit" if employer.state is EmployerState.REFUSED else "submit"
    try:
        async with database.transaction():
            await engine.fire(EMPLOYER, actor, employer, step)
    except IntegrityError:
        raise Conflict(
            "该单位已经由别人提交注册，不能重复注册。请联系贵单位的管理员，或联系省中心核实",
            code="employer_taken",
        ) from None
    return employer


async def take_back(actor: Actor) -> Employer:
    """Back to the draft, while nobody has decided yet."""
    employer = await own(actor)
    await engine.fire(EMPLOYER, actor, employer, "withdraw")
    return employer


async def give_up(actor: Actor, employer: Employer) -> None:
    """Let a draft go that its person will not send: he joins a unit that is registered instead.

    Raises `Conflict` if it is no draft any more, or somebody appealed for its account while it
    waited for the province: such an appeal is kept, and the draft with it.
    """
    files = await EmployerFile.filter(employer_id=employer.id)
    draft = Employer.filter(
        id=employer.id, state=EmployerState.DRAFT, administrator_id=actor.who
    )
    try:
        async with database.transaction():
            gone = await draft.delete()
    except IntegrityError:
        raise Conflict(CLAIMED) from None
    if not gone:
        raise Conflict("情况已经发生了变化，请刷新后再看")
    for file in files:
        await storage.release(file.file_id)
    await audit.record(actor, "employer.give_up", ("employer", employer.id))


async def decide(actor: Actor, employer_id: UUID, step: str, words: Words) -> Employer:
    """The province's decision on a registration (EREG-01, CON-21), and what follows from it."""
    employer = await queries.employer(actor, employer_id)
    changes: dict[str, object] = {"amended": []} if step == "refuse" else {}
    await engine.fire(EMPLOYER, actor, employer, step, words=words, changes=changes)
    if employer.state is EmployerState.APPROVED:
        for consequence in _on_approval:
            await consequence(actor, employer)
    return employer


async def own(actor: Actor) -> Employer:
    """The actor's employer. Raises `Conflict`, with the way there, before the unit is named."""
    employer = await queries.own(actor)
    if employer is None:
        raise Conflict("请先填写单位名称和统一社会信用代码", go="/employer/register/unit")
    return employer


async def approved(actor: Actor) -> Employer:
    """The actor's employer, approved. Raises `Conflict`, with the way on, before that."""
    employer = await own(actor)
    if employer.state is not EmployerState.APPROVED:
        raise Conflict("单位注册通过审核后才能办理", go="/employer")
    return employer


async def _begin(actor: Actor, name: str, credit_code: str) -> Employer:
    """The draft and its administrator; two at the same moment give one (EREG-09)."""
    province = await sites.province()
    if province is None:
        raise NotFound()
    draft = Employer(
        id=uuid4(),
        administrator_id=actor.who,
        site_id=province.id,
        chain=["province"],
        name=name,
        credit_code=credit_code,
        state=EmployerState.DRAFT,
    )
    try:
        async with database.transaction():
            await engine.begin(EMPLOYER, actor, draft, step="register")
            await EmployerMember.create(
                employer_id=draft.id,
                account_id=actor.who,
                role=MemberRole.ADMINISTRATOR,
                entered_at=clock.now(),
                created_at=clock.now(),
            )
    except IntegrityError:
        return await own(actor)
    return draft


async def _refuse_taken(actor: Actor, name: str, credit_code: str) -> None:
    """A unit that is approved can be joined instead: its page is the way on (EREG-14)."""
    others = Employer.filter(state__in=TAKEN).exclude(administrator_id=actor.who)
    errors, go = {}, ""
    if await alike(others, name=name).exists():
        errors["name"] = NAME_TAKEN
    same = await others.filter(credit_code=credit_code).first()
    if same is not None:
        errors["credit_code"] = CODE_TAKEN
        go = f"/employer/join?code={credit_code}" if same.state is EmployerState.APPROVED else ""
    if errors:
        raise Invalid("这个单位已经注册过了", errors=errors, go=go)


async def _write(
    employer: Employer, changes: Mapping[str, object], *papers: DocumentKind
) -> None:
    """One conditional UPDATE: what lies on the province's desk does not change under its eyes.

    What is another one now is noted, for whoever looks a second time.
    """
    other = [column for column, value in changes.items() if getattr(employer, column) != value]
    amended = list(dict.fromkeys([*employer.amended, *other, *map(str, papers)]))
    changes = {**changes, "amended": amended}
    if not await Employer.filter(id=employer.id, state__in=OPEN).update(**changes):
        await employer.refresh_from_db()
        _refuse_closed(employer)
        raise Conflict("情况已经发生了变化，请刷新后再看")
    for column, value in changes.items():
        setattr(employer, column, value)


def _refuse_closed(employer: Employer) -> None:
    if employer.state not in OPEN:
        raise Conflict(
            "资料正在审核，要修改请先撤回"
            if employer.state is EmployerState.WAITING
            else "单位已通过审核，这些资料不能直接修改",
            go="/employer",
        )
