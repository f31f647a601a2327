"""An employer applies for 签约授权; the province grants, refuses and revokes it; time ends it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from uuid import UUID, uuid4

from tortoise.exceptions import IntegrityError

from server.people.employers import documents
from server.people.employers.models import DocumentKind, Employer, EmployerState
from server.platform import clock, database, runtime
from server.platform.access.actor import SYSTEM, Actor
from server.platform.errors import Conflict, Invalid, NotFound, invalid
from server.platform.privacy import audit
from server.platform.storage import service as storage
from server.platform.storage.models import StoredFile
from server.platform.workflow import engine
from server.platform.workflow.engine import Words
from server.signing.authorisations import queries
from server.signing.authorisations.models import GrantFile, GrantFileKind, GrantState, SigningGrant
from server.signing.authorisations.workflow import OPEN, SIGNING_GRANT

FROM_REGISTRATION = {
    GrantFileKind.LETTER: DocumentKind.LETTER,
    GrantFileKind.IDENTITY: DocumentKind.IDENTITY,
}


async def add_paper(
    actor: Actor, employer: Employer, kind: GrantFileKind, *, name: str, body: bytes
) -> None:
    """Keep a picture for the application, and begin one where none is under way (EREG-04).

    Raises `Conflict` while it is being reviewed or the authorisation holds for long, `Invalid` at
    `file`.
    """
    case = await _writable(actor, employer)
    stored = await documents.store(actor, body, name=name, label=kind.label)
    await _put(case, kind, stored)
    await audit.record(actor, "signing_grant.paper", case, details={"kind": kind.value})


async def open_from_registration(actor: Actor, employer: Employer) -> None:
    """The case that a registration with the switch 是否同步开启网签 asked for (EREG-03), if it did.

    It has copies of the letter and of the identity; the latter is let go with the registration.
    """
    if not employer.wants_signing:
        return
    case = _new(employer, GrantState.WAITING)
    await engine.begin(SIGNING_GRANT, SYSTEM, case, step="submit")
    for kind, source in FROM_REGISTRATION.items():
        try:
            _, body = await documents.read(actor, employer, source)
        except NotFound:
            continue
        stored = await documents.store(
            actor, body, name=f"{source.value}.jpg", label=kind.label
        )
        await _put(case, kind, stored)
    await documents.let_go(employer, DocumentKind.IDENTITY)


async def decide(actor: Actor, grant_id: UUID, step: str, words: Words) -> SigningGrant:
    """Take one step: the employer submits and withdraws, the province decides and revokes.

    An approval fixes the days, to the last one that the desk set or else by policy, and ends the
    authorisation that it renews. Raises `Invalid` while something is missing or for a day beyond
    policy, `Conflict` if somebody else was faster.
    """
    case = await queries.grant(actor, grant_id)
    due_at, changes = None, {}
    if step == "submit":
        lacking = queries.missing(await queries.kinds_of(case))
        if lacking and case.state in OPEN:
            raise Invalid("还不能提交：" + "；".join(lacking))
    if step == "approve":
        first, last = queries.today(), await _last_day(case, words.until)
        changes = {"valid_from": first, "valid_until": last}
        due_at = _midnight_after(last)
        await _make_room(case)
    await engine.fire(
        SIGNING_GRANT, actor, case, step, words=words, due_at=due_at, changes=changes
    )
    return case


async def read_paper(actor: Actor, case: SigningGrant, kind: GrantFileKind) -> tuple[str, bytes]:
    """A picture's type and bytes; the caller has found the case among his own."""
    held = await GrantFile.get_or_none(grant_id=case.id, kind=kind).select_related("file")
    if held is None:
        raise NotFound()
    body = await storage.read(actor, runtime.current().files, held.file)
    return held.file.content_type, body


async def _writable(actor: Actor, employer: Employer) -> SigningGrant:
    """The application that the employer is working on; two first uploads at once make one."""
    if employer.state is not EmployerState.APPROVED:
        raise Conflict("单位注册通过审核后才能申请签约授权", go="/employer")
    case = await queries.open_case(employer.id)
    if case is not None:
        if case.state not in OPEN:
            raise Conflict("签约授权正在审核，要换材料请先撤回", code="grant_waiting")
        return case
    held = await queries.granted(employer.id)
    if held is not None and not queries.may_be_renewed(held):
        days = queries.RENEW_WITHIN.days
        raise Conflict(
            f"签约授权在有效期内，到期前 {days} 天起可以申请续期", code="grant_in_force"
        )
    return await engine.begin(
        SIGNING_GRANT, actor, _new(employer, GrantState.DRAFT), step="begin"
    )


def _new(employer: Employer, state: GrantState) -> SigningGrant:
    return SigningGrant(
        id=uuid4(),
        employer_id=employer.id,
        site_id=employer.site_id,
        chain=["province"],
        state=state,
    )


async def _put(case: SigningGrant, kind: GrantFileKind, stored: StoredFile) -> None:
    old = await GrantFile.get_or_none(grant_id=case.id, kind=kind)
    if old is not None:
        await old.delete()
        await storage.release(old.file_id)
    try:
        async with database.transaction():
            await GrantFile.create(
                grant_id=case.id, kind=kind, file_id=stored.id, created_at=clock.now()
            )
    except IntegrityError:
        raise Conflict("刚才已经上传过一张，请刷新后再看") from None


async def _last_day(case: SigningGrant, wished: date | None) -> date:
    """The desk's, within policy; without a wish policy's own. Raises `Invalid` at `until`."""
    day = await queries.last_day(case)
    if wished is None:
        return day.value
    if not day.earliest <= wished <= day.latest:
        raise invalid("until", f"有效期请设在 {day.earliest} 到 {day.latest} 之间")
    return wished


def _midnight_after(last: date) -> datetime:
    return datetime.combine(last + timedelta(days=1), time(), clock.CHINA)


async def _make_room(case: SigningGrant) -> None:
    """The authorisation that this one renews ends now, in the same transaction."""
    held = await queries.granted(case.employer_id)
    if held is not None and case.state is GrantState.WAITING:
        await engine.fire(SIGNING_GRANT, SYSTEM, held, "renew")
