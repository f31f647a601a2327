"""An employer's data as it is in force, as it shall be, and how it came to be."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from server.people.cases.sheets import Change, address
from server.people.edits import items
from server.people.edits.models import EditFile, EditState, EmployerEdit
from server.people.edits.schemas import DocumentsEditView, EditView, LogoView, UnitPageView
from server.people.edits.workflow import EMPLOYER_EDIT, edits
from server.people.employers import letters
from server.people.employers import queries as employers
from server.people.employers.models import DocumentKind, Employer, EmployerState
from server.people.employers.schemas import DocumentLine
from server.people.employers.workflow import EMPLOYER
from server.people.policies import values as policies
from server.platform.access.actor import Actor
from server.platform.database import one
from server.platform.workflow.pages import CaseView, MoveView, case_view, move_view
from server.platform.workflow.queries import history

OWN = "/employer/unit"
DESK = "/staff/edits"
IN_FORCE = "/employer/documents"
PAST = 10
NEXT_UP: Mapping[str, str] = {
    EditState.WAITING: "等待省中心审核，通过前用现在的资料；结果会通过微信或短信告诉您"
}
RULES = {
    "all": "名称和统一社会信用代码不能修改；其他修改由省中心审核，通过后才生效",
    "certified": "名称和统一社会信用代码不能修改；单位性质、所属行业、注册资金、招聘业务、"
    "城市、地址和证照由省中心审核，其他内容保存后立即生效",
}


visible_to = employers.cases_visible_to


async def edit(actor: Actor, edit_id: UUID) -> EmployerEdit:
    """Raises `NotFound` for a foreign one."""
    rows = EmployerEdit.filter(visible_to(actor), id=edit_id).select_related("employer")
    return await one(rows, "没有找到这份修改")


async def waiting(employer_id: UUID) -> EmployerEdit | None:
    """The edit that lies on the province's desk; the database keeps it to one."""
    return await EmployerEdit.get_or_none(employer_id=employer_id, state=EditState.WAITING)


async def files_of(case: EmployerEdit) -> list[EditFile]:
    """Its new pictures, in the documents' order."""
    order = list(DocumentKind)
    found = await EditFile.filter(edit_id=case.id)
    return sorted(found, key=lambda file: order.index(file.kind))


async def reviews_all(employer: Employer) -> bool:
    """Whether each save is reviewed, or only what is certified (CON-19)."""
    holds = await policies.get("employers.review_edits", site=employer.site_id, year=None)
    return bool(holds == "all")


async def unit_page(actor: Actor, employer: Employer) -> UnitPageView:
    """基本信息: in force, waiting (as a diff), and the history of both."""
    case = await waiting(employer.id)
    kinds = await employers.kinds_of(employer)
    past = await _past(employer)
    newest = past[0] if past and case is None else None
    shown = [case, *past] if case else past
    moves = [move for each in shown for move in await _moves(each)]
    moves += [move_view(move) for move in await history(EMPLOYER, employer.id)]
    last = newest if newest is not None and newest.state is EditState.REFUSED else None
    return UnitPageView(
        name=employer.name,
        logo=f"{IN_FORCE}/logo" if DocumentKind.LOGO in kinds else None,
        facts=await employers.facts(employer),
        documents=[
            document
            for document in await employers.documents(employer, IN_FORCE, only_there=True)
            if document.kind != DocumentKind.LOGO
        ],
        may_edit=employer.state is EmployerState.APPROVED and edits(actor),
        rule=await rule_of(employer),
        case=await _case(actor, case) if case else None,
        changes=await diff(case) if case else [],
        new_documents=await new_documents(case, f"{OWN}/edits/{case.id}/documents")
        if case
        else [],
        refused=(await _moves(last))[0] if last else None,
        history=sorted(moves, key=lambda move: move.at, reverse=True),
    )


async def logo_page(actor: Actor, employer: Employer) -> LogoView:
    """The logo as it is shown, and whether this colleague may change it."""
    kinds = await employers.kinds_of(employer)
    return LogoView(
        name=employer.name,
        logo=f"{IN_FORCE}/logo" if DocumentKind.LOGO in kinds else None,
        may_edit=edits(actor),
    )


async def edit_page(employer: Employer) -> EditView:
    """The form, filled with what waits, else with what is in force."""
    case = await waiting(employer.id)
    changed = items.after(items.columns(case.changes)) if case else {}
    return EditView(
        details=await employers.details_page(employer, "", changed),
        waiting=case.id if case else None,
        waiting_for=_diff_line(case) if case else "",
        rule=await rule_of(employer),
        label="保存并等待省中心审核" if await reviews_all(employer) else "保存修改",
    )


async def documents_page(employer: Employer) -> DocumentsEditView:
    """The documents that may be replaced, each as it is in force."""
    case = await waiting(employer.id)
    there = await employers.kinds_of(employer)
    required = employers.required(employer)
    return DocumentsEditView(
        documents=[
            DocumentLine(
                kind=kind.value,
                label=employers.label_of(kind, employer),
                hint=employers.HINTS[kind],
                required=kind in required,
                href=f"{IN_FORCE}/{kind.value}" if kind in there else None,
            )
            for kind in items.DOCUMENTS
        ],
        clearable=[kind.value for kind in items.CLEARABLE if kind in there - required],
        letter=letters.title_of(employer.wants_signing),
        waiting=case.id if case else None,
        waiting_for=_diff_line(case) if case else "",
    )


async def rule_of(employer: Employer) -> str:
    """What is reviewed, in a sentence."""
    return RULES["all" if await reviews_all(employer) else "certified"]


async def diff(case: EmployerEdit) -> list[Change]:
    """What it would change, item by item."""
    return await items.in_words(case.changes, case.kinds, employers.this_year())


async def new_documents(case: EmployerEdit, base: str) -> list[DocumentLine]:
    """Its new pictures; `base` is the address under which they are shown."""
    return [
        DocumentLine(
            kind=file.kind.value,
            label=f"{file.kind.label}（新的）",
            hint="",
            required=False,
            href=f"{base}/{file.kind.value}",
        )
        for file in await files_of(case)
    ]


async def latest(employer_id: UUID) -> EmployerEdit | None:
    """The newest save, whatever became of it."""
    return await EmployerEdit.filter(employer_id=employer_id).order_by("-created_at").first()


async def _past(employer: Employer) -> list[EmployerEdit]:
    rows = EmployerEdit.filter(employer_id=employer.id).exclude(state=EditState.WAITING)
    return list(await rows.order_by("-created_at").limit(PAST))


def _diff_line(case: EmployerEdit) -> str:
    return items.labels(case.changes, case.kinds)


async def _case(actor: Actor, case: EmployerEdit) -> CaseView:
    door = address(EMPLOYER_EDIT, case.id, then=OWN)
    view = await case_view(EMPLOYER_EDIT, actor, case, href=door)
    view.waiting_for = NEXT_UP[EditState.WAITING]
    return view


async def _moves(case: EmployerEdit) -> list[MoveView]:
    """An edit's history, its beginning told by what it was about."""
    about = f"提交修改：{_diff_line(case)}"
    moves = await history(EMPLOYER_EDIT, case.id)
    begun = len(moves) - 1
    return [move_view(m, about if at == begun else "") for at, m in enumerate(moves)]

