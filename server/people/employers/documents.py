"""The pictures of an employer's documents: stored, put in place, replaced, let go, read."""

from __future__ import annotations

from uuid import UUID

from tortoise.exceptions import IntegrityError

from server.people.employers.models import DocumentKind, Employer, EmployerFile
from server.platform import clock, database, runtime
from server.platform.access.actor import Actor
from server.platform.errors import Conflict, Invalid, NotFound
from server.platform.papers import service as papers
from server.platform.papers.pictures import DOCUMENT, Format
from server.platform.storage import service as storage
from server.platform.storage.models import StoredFile
from server.platform.storage.pictures import Picture

CHANGED_MEANWHILE = "这些资料在提交之后又有过变动，不能再按这份修改生效；请退回，并请单位重新提交"


async def store(
    actor: Actor, body: bytes, *, name: str, label: str, taken: Format = DOCUMENT
) -> StoredFile:
    """A document's picture, drawn anew and kept. Raises `Invalid` at `file`."""
    picture = await papers.drawn_as(taken, label, body)
    return await papers.keep(actor, picture, name=name, purpose="employer")


async def put(employer: Employer, kind: DocumentKind, file_id: UUID) -> None:
    """The newest file of a kind takes the earlier one's place; two at once: the later stays."""
    old = await EmployerFile.get_or_none(employer_id=employer.id, kind=kind)
    if old is None:
        try:
            async with database.transaction():
                await EmployerFile.create(
                    employer_id=employer.id, kind=kind, file_id=file_id, created_at=clock.now()
                )
        except IntegrityError:
            raise Conflict("刚才已经上传过一张，请刷新后再看") from None
        return
    moved = await EmployerFile.filter(id=old.id, file_id=old.file_id).update(
        file_id=file_id, created_at=clock.now()
    )
    if not moved:
        raise Conflict("刚才已经上传过一张，请刷新后再看")
    await storage.release(old.file_id)


async def copy(actor: Actor, employer: Employer, kind: DocumentKind, to: DocumentKind) -> None:
    """Put the same picture in another kind's place, as a file of its own.

    Raises `Invalid` where there is none yet.
    """
    held = await _file(employer, kind)
    if held is None:
        raise Invalid(f"还没有上传{kind.label}，请先上传")
    body = await storage.read(actor, runtime.current().files, held)
    picture = Picture(body, held.content_type)
    stored = await papers.keep(actor, picture, name=held.name, purpose="employer")
    await put(employer, to, stored.id)


async def are_same(employer: Employer, one: DocumentKind, other: DocumentKind) -> bool:
    """Whether both places have the same picture."""
    first, second = await _file(employer, one), await _file(employer, other)
    return first is not None and second is not None and first.sha256 == second.sha256


async def let_go(employer: Employer, kind: DocumentKind) -> bool:
    """Drop a document, if there is one; gives whether there was."""
    old = await EmployerFile.get_or_none(employer_id=employer.id, kind=kind)
    if old is None:
        return False
    await old.delete()
    await storage.release(old.file_id)
    return True


async def replace(
    employer: Employer, kind: DocumentKind, before: UUID | None, after: UUID
) -> None:
    """Put another file in a document's place, if the one that lay there still does.

    Raises `Conflict` if it does not.
    """
    await _still(employer, kind, before)
    await put(employer, kind, after)


async def clear(employer: Employer, kind: DocumentKind, before: UUID) -> None:
    """Take a document away, if it still is the one that lay there. Raises `Conflict` if not."""
    await _still(employer, kind, before)
    await let_go(employer, kind)


async def read(actor: Actor, employer: Employer, kind: DocumentKind) -> tuple[str, bytes]:
    """A document's type and bytes; the caller has found the employer among his own."""
    held = await EmployerFile.get_or_none(employer_id=employer.id, kind=kind).select_related("file")
    if held is None:
        raise NotFound()
    body = await storage.read(actor, runtime.current().files, held.file)
    return held.file.content_type, body


async def held(employer: Employer, kind: DocumentKind) -> UUID | None:
    """The file in force, if there is one."""
    found = await EmployerFile.get_or_none(employer_id=employer.id, kind=kind)
    return found.file_id if found else None


async def _file(employer: Employer, kind: DocumentKind) -> StoredFile | None:
    rows = EmployerFile.filter(employer_id=employer.id, kind=kind).select_related("file")
    found = await rows.first()
    return found.file if found else None


async def _still(employer: Employer, kind: DocumentKind, before: UUID | None) -> None:
    if await held(employer, kind) != before:
        raise Conflict(CHANGED_MEANWHILE, code="unit_changed")
