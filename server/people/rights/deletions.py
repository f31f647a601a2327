"""Being gone: asked for with a proof, waited for a week, done by a job in one transaction.

What stays is the school's record (docs/decisions/0008): the person gets a new key, the cells that
stay are sealed anew with it, and everything else of his, forgotten ones and old copies included,
never opens again. Without such a record the key itself is destroyed.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from server.people.accounts.holdings import identities_of
from server.people.accounts.models import WeChatIdentity
from server.people.employers.holdings import unfinished, why_not_yet
from server.people.rights.models import Deletion, DeletionState
from server.people.rights.workflow import DELETION
from server.people.roster import loading
from server.people.sites import queries as sites
from server.platform import clock, database, jobs
from server.platform.access.actor import SYSTEM, Actor, Kind
from server.platform.errors import Conflict, NotFound
from server.platform.holdings import Holding, Person, Table, holdings
from server.platform.notices import service as notices
from server.platform.papers import service as papers
from server.platform.papers.queries import left
from server.platform.privacy import audit, cipher
from server.platform.storage import service as storage
from server.platform.storage.models import StoredFile
from server.platform.workflow import engine
from server.platform.workflow.anonymisation import blind
from server.platform.workflow.case import Case

ERASE_JOB = "rights.erase"
GONE_EVENT = "deletion.done"
WAIT = timedelta(days=7)
BY_OFFICE = "工作人员的账号由开通它的就业中心或省中心停用，请联系本单位的管理员办理"


async def refusal(actor: Actor) -> str:
    """Why this account cannot be deleted by its person now; empty when it can."""
    if actor.kind is Kind.STAFF:
        return BY_OFFICE
    return await why_not_yet(actor.who) if actor.kind is Kind.RECRUITER else ""


async def losses(actor: Actor) -> list[str]:
    """What goes with the account that its person might not think of."""
    unit = await unfinished(actor.who) if actor.kind is Kind.RECRUITER else None
    return [f"“{unit.name}”的注册没有通过审核，会连同证照一起删除"] if unit else []


async def waiting(actor: Actor) -> Deletion | None:
    return await Deletion.get_or_none(person=actor.who, state=DeletionState.WAITING)


async def ask(actor: Actor) -> Deletion:
    """Begin the week. The caller has seen a fresh proof. Raises `Conflict` with the reason."""
    if sentence := await refusal(actor):
        raise Conflict(sentence, code="deletion_refused")
    case = Deletion(
        id=uuid4(),
        person=actor.who,
        kind=actor.kind,
        site_id=await _site_for(actor),
        college_id=actor.college_id,
        chain=[],
        state=DeletionState.WAITING,
        due_at=clock.now() + WAIT,
    )
    return await engine.begin(DELETION, actor, case, step="ask")


async def withdraw(actor: Actor) -> Deletion:
    """撤销注销. Raises `NotFound` when none waits."""
    case = await waiting(actor)
    if case is None:
        raise NotFound("现在没有等待中的注销申请")
    await engine.fire(DELETION, actor, case, "withdraw")
    return case


async def take_up() -> int:
    """Hand every deletion whose week is over to a job; how many."""
    due = await Deletion.filter(state=DeletionState.WAITING, due_at__lte=clock.now())
    for case in due:
        payload = {"deletion": str(case.id)}
        await jobs.enqueue(ERASE_JOB, payload, dedupe=f"{ERASE_JOB}:{case.id}")
    return len(due)


async def erase(deletion_id: UUID) -> None:
    """Do it: all in one transaction. Safe to repeat.

    An administrator who took over an employer in that week is not deleted: the case is
    withdrawn in his name, and he hears of it.
    """
    case = await Deletion.get_or_none(id=deletion_id, state=DeletionState.WAITING)
    if case is None or case.due_at is None or case.due_at > clock.now():
        return
    person = Person(case.person, case.kind)
    if case.kind is Kind.RECRUITER and await why_not_yet(person.id):
        himself = Actor(kind=case.kind, id=person.id)
        async with database.transaction():
            await engine.fire(DELETION, himself, case, "withdraw")
        return
    async with database.transaction():
        if person.kind is Kind.STUDENT:
            # An import seals cells in bulk with the keys that it has read before.
            await loading.lock_site(case.site_id)
        await engine.fire(DELETION, SYSTEM, case, "finish")
        await _erase(person, case)


async def _site_for(actor: Actor) -> UUID:
    """Whose case it is: the actor's own site, or the province."""
    if actor.site_id is not None:
        return actor.site_id
    province = await sites.province()
    if province is None:
        raise Conflict("还没有设置省中心，请联系管理员")
    return province.id


async def _erase(person: Person, case: Deletion) -> None:
    mine = holdings(person.kind)
    wechats = [identity.id for identity in await identities_of(person)]
    blinded = await blind([case.id, *await _cases(mine, person)], person.id)
    counts = [f"办理经过：{blinded}"]
    for holding in mine:
        if holding.erase is not None:
            counts.append(f"{holding.title}：{await holding.erase(person)}")
    counts.append(f"材料：{await papers.destroy(left())}")
    files = await StoredFile.filter(owner=person.id)
    for file in files:
        await storage.destroy(SYSTEM, file)
    await _new_key(mine, person)
    await audit.record(
        SYSTEM,
        "account.delete",
        ("account", person.id),
        details={"counts": [*counts, f"文件：{len(files)}"]},
        stream=await sites.code_of(case.site_id),
    )
    for identity in await WeChatIdentity.filter(id__in=wechats):
        source = f"deletion:{case.id}"
        await notices.tell_identity(GONE_EVENT, identity.id, source=source, site_id=case.site_id)


async def _cases(mine: Sequence[Holding], person: Person) -> list[UUID]:
    """The cases about the person, of every kind: what was said in their history goes with him."""
    found: list[UUID] = []
    for table in (table for holding in mine for table in holding.tables):
        if table.is_about and issubclass(table.model, Case):
            found += await table.rows(person).values_list("id", flat=True)
    return found


async def _new_key(mine: Sequence[Holding], person: Person) -> None:
    """What stays is sealed anew; where nothing stays, the key is destroyed."""
    kept: list[tuple[Table, Any, str, cipher.Place, bytes]] = []
    for table in (t for holding in mine for t in holding.tables if t.stays):
        for row in await table.rows(person):
            kept += [
                (table, row, name, place, cell)
                for name, place, cell in table.places(row, person)
                if name in table.stays
            ]
    if not kept:
        await cipher.destroy(person.id)
        return
    cells = await cipher.renew(person.id, [(place, cell) for *_, place, cell in kept])
    for (table, row, name, _, _), cell in zip(kept, cells, strict=True):
        await table.model.filter(id=row.id).update(**{name: cell})
