"""How an appeal looks on the province's review desk: the claim beside what is on file."""

from __future__ import annotations

from server.people.business_register import sources
from server.people.cases.sheets import Change, FileLine, Sheet, show
from server.people.employers import queries as employers
from server.people.employers.models import DocumentKind
from server.people.recovery import queries, service
from server.people.recovery.models import Appeal
from server.people.recovery.workflow import APPEAL
from server.platform import clock, runtime
from server.platform.access.actor import Actor
from server.platform.access.models import Session
from server.platform.normal_forms.identifiers import organisation_of
from server.platform.privacy import masks
from server.platform.workflow.pages import Fact


async def line(case: Appeal) -> tuple[str, str]:
    return case.employer.name, f"{case.employer.credit_code} · {case.contact}"


async def facts(_: Actor, case: Appeal) -> list[Fact]:
    employer = case.employer
    company = await sources.entry_of(runtime.current().settings, employer.credit_code)
    register = "没有查到，请核对证照"
    if company is not None:
        register = f"{company.name}，{company.status_label}"
    sessions = Session.filter(account_id=employer.administrator_id)
    last = await sessions.order_by("-started_at").first()
    entered = f"{last.started_at.astimezone(clock.CHINA):%Y-%m-%d %H:%M}" if last else "没有记录"
    given = _given(case)
    return [
        Fact(label="申诉编号", value=case.number),
        Fact(label="单位名称", value=employer.name),
        Fact(label="统一社会信用代码", value=employer.credit_code),
        *([Fact(label="申诉人填写的代码", value=given)] if given else []),
        Fact(label="工商登记", value=register),
        Fact(label="申诉原因", value=case.reason),
        Fact(label="固定电话", value=employer.phone),
        Fact(label="账号最近登录", value=entered),
    ]


def _given(case: Appeal) -> str:
    """What the appellant typed for the code, where it is another one; "" where it is the same."""
    code, on_file = case.code_given, case.employer.credit_code
    if code in ("", on_file):
        return ""
    if organisation_of(on_file) == code:
        return f"{code}（组织机构代码，与在册的代码一致）"
    return f"{code}（校验位不正确，与在册的代码不一致，请对照书面说明和营业执照核对）"


async def changes(actor: Actor, case: Appeal) -> list[Change]:
    """The account as it is, and as the appellant wants it."""
    holder = case.employer.administrator
    old, new = masks.mask_phone(holder.login or ""), masks.mask_phone(queries.phone_of(case))
    return [
        Change(label="登录手机", before=old, after=f"{new}（已改）" if old == new else new),
        Change(label="单位联系人", before=holder.name, after=case.contact),
    ]


async def files(_: Actor, case: Appeal) -> list[FileLine]:
    """The licence beside the letter, because its seal must bear the licence's name (AUTH-10)."""
    there = await employers.kinds_of(case.employer)
    base = f"/staff/employers/{case.employer_id}/documents"
    kinds = [k for k in (DocumentKind.LICENCE, DocumentKind.LETTER) if k in there]
    return [FileLine(label=f"{kind.label}（在册）", href=f"{base}/{kind.value}") for kind in kinds]


SHEET = show(
    Sheet(
        APPEAL,
        visible=queries.visible_to,
        line=line,
        facts=facts,
        changes=changes,
        files=files,
        decide=service.decide,
        related=("employer__administrator",),
        search=("employer__name", "employer__credit_code", "number", "contact"),
        home="/employer/appeal",
    )
)
