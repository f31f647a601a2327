"""An employer changes its data; the province's approval writes it (EREG-23 to EREG-26)."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from server.people.edits import items, queries
from server.people.edits.items import Changes
from server.people.edits.models import EditFile, EditState, EmployerEdit
from server.people.edits.schemas import DocumentEditForm, EditForm
from server.people.edits.workflow import EMPLOYER_EDIT
from server.people.employers import documents
from server.people.employers import queries as employers
from server.people.employers import service as units
from server.people.employers.models import DocumentKind, Employer, RecruitingService
from server.platform import runtime
from server.platform.access.actor import Actor
from server.platform.errors import Invalid, NotFound, invalid
from server.platform.privacy import audit
from server.platform.storage import service as storage
from server.platform.workflow import engine
from server.platform.workflow.engine import Words

NOTHING = "没有改动，不需要保存"
SAME_AS_WAITING = "和正在等省中心审核的那份修改完全一样，不需要再交"
WAITS = "已有一份修改在等省中心审核；要用这一份替换它，请勾选下面的确认"


async def save(actor: Actor, form: EditForm) -> EmployerEdit | None:
    """保存 (EREG-25): what is reviewed waits as a case, the rest takes effect at once (EREG-26).

    Gives the case that now waits, None when nothing does. Raises `Invalid` at a field, when
    nothing changes, or at `replace` while another edit waits that it does not name.
    """
    employer = await units.approved(actor)
    await units.check_particulars(form)
    wanted = _with_signing(employer, form)
    waiting = await queries.waiting(employer.id)
    reviewed, at_once = await _sorted(employer, items.differences(employer, wanted))
    await _check_licence(employer, waiting, wanted)
    if not reviewed and not at_once:
        raise Invalid(
            NOTHING if waiting is None else "和现在生效的资料一样；要取消正在等待的修改，请撤回它"
        )
    if reviewed and waiting is not None:
        reviewed |= items.cleared(waiting.changes)
    if at_once:
        await units.correct(employer, items.before(at_once), items.after(at_once))
        details = {"items": sorted(at_once)}
        await audit.record(actor, "employer.edit", employer, details=details)
    if not reviewed:
        return None
    if waiting is not None and reviewed == waiting.changes:
        if at_once:
            return waiting
        raise Invalid(SAME_AS_WAITING)
    _ask_to_replace(waiting, form.replace)
    return await _hand_in(actor, employer, waiting, reviewed)


async def replace_document(
    actor: Actor, form: DocumentEditForm, *, name: str, body: bytes
) -> EmployerEdit:
    """A new picture of a document: always reviewed, together with whatever waits already.

    Raises `Invalid` at `file` or `replace`.
    """
    employer = await units.approved(actor)
    if form.kind not in items.DOCUMENTS:
        raise invalid("kind", "这份材料不在这里更换")
    waiting = await queries.waiting(employer.id)
    _ask_to_replace(waiting, form.replace)
    label = employers.label_of(form.kind, employer)
    stored = await documents.store(actor, body, name=name, label=label)
    changes = {n: p for n, p in waiting.changes.items() if n != form.kind} if waiting else {}
    return await _hand_in(actor, employer, waiting, changes, (form.kind, stored.id))


async def clear_document(actor: Actor, form: DocumentEditForm) -> EmployerEdit:
    """清除图片 (EREG-19): a document that the unit does without goes once the province agrees.

    Raises `Invalid` at `kind` for one that it needs or does not have, at `replace`.
    """
    employer = await units.approved(actor)
    waiting = await queries.waiting(employer.id)
    changes = dict(waiting.changes) if waiting else {}
    held = await documents.held(employer, form.kind)
    if form.kind not in items.CLEARABLE or held is None:
        raise invalid("kind", "这份材料不能清除，可以换一份")
    wanted = items.after(items.columns(changes))
    nature, industry = (wanted.get(n, getattr(employer, n)) for n in ("nature", "industry"))
    if form.kind is DocumentKind.SCHOOL_LICENCE and employers.teaches(nature, industry):
        raise invalid("kind", "院校、培训机构需要办学许可证，不能清除，可以换一份")
    _ask_to_replace(waiting, form.replace)
    changes[form.kind.value] = [str(held), ""]
    return await _hand_in(actor, employer, waiting, changes)


async def decide(actor: Actor, edit_id: UUID, step: str, words: Words) -> EmployerEdit:
    """Take one step; an approval writes everything in its transaction, or nothing.

    Raises `Conflict` if somebody else was faster, or what is in force changed meanwhile.
    """
    case = await queries.edit(actor, edit_id)
    details = {"items": sorted(case.changes), "kinds": case.kinds}
    await engine.fire(EMPLOYER_EDIT, actor, case, step, words=words, details=details)
    if case.state is EditState.APPROVED:
        await _apply(case)
    else:
        await _let_files_go(case)
    return case


async def read_document(actor: Actor, case: EmployerEdit, kind: DocumentKind) -> tuple[str, bytes]:
    """A new picture's type and bytes; the caller has found the case among his own."""
    held = await EditFile.get_or_none(edit_id=case.id, kind=kind).select_related("file")
    if held is None:
        raise NotFound()
    return held.file.content_type, await storage.read(actor, runtime.current().files, held.file)


async def _hand_in(
    actor: Actor,
    employer: Employer,
    waiting: EmployerEdit | None,
    changes: Changes,
    picture: tuple[DocumentKind, UUID] | None = None,
) -> EmployerEdit:
    """Begin the case, in the place of the one that waits; its pictures come along."""
    carried = await _carried(waiting, changes) if waiting else []
    kinds = {file.kind for file in carried} | ({picture[0]} if picture else set())
    case = EmployerEdit(
        id=uuid4(),
        employer_id=employer.id,
        site_id=employer.site_id,
        chain=["province"],
        changes=changes,
        kinds=[kind.value for kind in items.DOCUMENTS if kind in kinds],
        state=EditState.WAITING,
    )
    if waiting is not None:
        await engine.fire(EMPLOYER_EDIT, actor, waiting, "replace")
    details = {"items": sorted(changes), "kinds": case.kinds}
    await engine.begin(EMPLOYER_EDIT, actor, case, step="ask", details=details)
    if picture is not None:
        await _add_picture(employer, case, carried, *picture)
    for file in carried:
        if picture is None or file.kind is not picture[0]:
            await EditFile.filter(id=file.id).update(edit_id=case.id)
    return case


async def _carried(waiting: EmployerEdit, changes: Changes) -> list[EditFile]:
    """The pictures that come along; a new one of a document that is cleared after all is let go."""
    files = await queries.files_of(waiting)
    for file in files:
        if file.kind in changes:
            await file.delete()
            await storage.release(file.file_id)
    return [file for file in files if file.kind not in changes]


async def _add_picture(
    employer: Employer,
    case: EmployerEdit,
    carried: list[EditFile],
    kind: DocumentKind,
    file_id: UUID,
) -> None:
    for file in carried:
        if file.kind is kind:
            await file.delete()
            await storage.release(file.file_id)
    held = await documents.held(employer, kind)
    await EditFile.create(edit_id=case.id, kind=kind, file_id=file_id, before=held)


async def _apply(case: EmployerEdit) -> None:
    """Write the changes and put the new pictures in place, each only where the old one stands."""
    employer = case.employer
    if changes := items.columns(case.changes):
        await units.correct(employer, items.before(changes), items.after(changes))
    for kind, (before, _) in items.cleared(case.changes).items():
        await documents.clear(employer, DocumentKind(kind), UUID(before))
    for file in await queries.files_of(case):
        await file.delete()
        await documents.replace(employer, file.kind, file.before, file.file_id)


async def _let_files_go(case: EmployerEdit) -> None:
    for file in await queries.files_of(case):
        await file.delete()
        await storage.release(file.file_id)


async def _sorted(employer: Employer, changes: Changes) -> tuple[Changes, Changes]:
    """What is reviewed, and what takes effect at once (CON-19)."""
    if await queries.reviews_all(employer):
        return changes, {}
    return items.only(changes, certified=True), items.only(changes, certified=False)


def _with_signing(employer: Employer, form: EditForm) -> dict[str, Any]:
    """The form's columns; 网上签约 has an application of its own (EREG-04) and stays as it is."""
    if form.service_signing and not employer.wants_signing:
        raise invalid("service_signing", "网上签约请在“签约授权”里申请")
    columns = form.columns
    chosen = {*columns["services"], *employer.services}
    keep = {*columns["services"]} | ({RecruitingService.SIGNING.value} & chosen)
    return columns | {"services": [s.value for s in RecruitingService if s.value in keep]}


async def _check_licence(
    employer: Employer, waiting: EmployerEdit | None, wanted: dict[str, Any]
) -> None:
    """A unit that becomes a school shows its licence first (EREG-19)."""
    if not employers.teaches(wanted["nature"], wanted["industry"]):
        return
    there = await employers.kinds_of(employer)
    if waiting is not None:
        there |= {file.kind for file in await queries.files_of(waiting)}
        there -= {kind for kind in items.CLEARABLE if kind in waiting.changes}
    if DocumentKind.SCHOOL_LICENCE not in there:
        field = "industry" if wanted["industry"] == employers.EDUCATION else "nature"
        raise invalid(field, "院校、培训机构需要办学许可证：请先在“更换证照”里上传，再修改这一项")


def _ask_to_replace(waiting: EmployerEdit | None, named: UUID | None) -> None:
    if waiting is not None and waiting.id != named:
        raise invalid("replace", WAITS)
