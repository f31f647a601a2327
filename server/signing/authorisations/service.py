"""An employer applies for 签约授权; the province grants, refuses and revokes it; time ends it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from uuid import UUID, uuid4

from server.people.employers import documents
from server.people.employers.models import DocumentKind, Employer, EmployerState
from server.platform import clock
from server.platform.access.actor import SYSTEM, Actor
from server.platform.errors import Conflict, NotFound, invalid
from server.platform.papers import service as papers
from server.platform.workflow import engine
from server.platform.workflow.engine import Words
from server.signing.authorisations import queries
from server.signing.authorisations.models import GrantState, SigningGrant
from server.signing.authorisations.papers import IDENTITY, LETTER, PAPERS
from server.signing.authorisations.workflow import SIGNING_GRANT

FROM_REGISTRATION = {LETTER: DocumentKind.LETTER, IDENTITY: DocumentKind.IDENTITY}


async def begin(actor: Actor, employer: Employer) -> SigningGrant:
    """开始申请 (EREG-04), or going on with what was begun; two at once make one.

    Raises `Conflict` before the registration is approved and while an authorisation holds for long.
    """
    if employer.state is not EmployerState.APPROVED:
        raise Conflict("单位注册通过审核后才能申请签约授权", go="/employer")
    if current := await queries.open_case(employer.id):
        return current
    held = await queries.granted(employer.id)
    if held is not None and not queries.may_be_renewed(held):
        days = queries.RENEW_WITHIN.days
        raise Conflict(
            f"签约授权在有效期内，到期前 {days} 天起可以申请续期", code="grant_in_force"
        )
    return await engine.begin(SIGNING_GRANT, actor, _new(employer, GrantState.DRAFT), step="begin")


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
        picture = await papers.drawn(kind, [(f"{source.value}.jpg", body)])
        await papers.put(actor, PAPERS, case, kind, picture)
    await documents.let_go(employer, DocumentKind.IDENTITY)


async def decide(actor: Actor, grant_id: UUID, step: str, words: Words) -> SigningGrant:
    """Take one step: the employer submits and withdraws, the province decides and revokes.

    An approval fixes the days, to the last one that the desk set or else by policy, and ends the
    authorisation that it renews. Raises `Invalid` for a day beyond policy, `Conflict` if somebody
    else was faster.
    """
    case = await queries.grant(actor, grant_id)
    due_at, changes = None, {}
    if step == "approve":
        first, last = clock.today().date(), await _last_day(case, words.until)
        changes = {"valid_from": first, "valid_until": last}
        due_at = _midnight_after(last)
        await _make_room(case)
    await engine.fire(
        SIGNING_GRANT, actor, case, step, words=words, due_at=due_at, changes=changes
    )
    return case


def _new(employer: Employer, state: GrantState) -> SigningGrant:
    return SigningGrant(
        id=uuid4(),
        employer_id=employer.id,
        site_id=employer.site_id,
        chain=["province"],
        state=state,
    )


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
