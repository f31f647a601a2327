"""Deciding a case, whoever does: the domain's verb takes the step; its papers, behind its fence."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from server.people.cases import assignments, queries
from server.people.cases.schemas import Moved
from server.people.cases.sheets import Sheet, sheet
from server.platform.access.actor import Actor
from server.platform.access.rule import is_reviewing_staff
from server.platform.errors import Conflict, Invalid, NotFound, invalid
from server.platform.papers import queries as paper_queries
from server.platform.papers import service as papers
from server.platform.papers.kinds import papers_of
from server.platform.workflow.case import Case
from server.platform.workflow.engine import Words
from server.platform.workflow.moves import state_of


async def decide(
    actor: Actor,
    name: str,
    case_id: UUID,
    step: str,
    words: Words,
    *,
    knowing: UUID | None = None,
) -> tuple[Moved, str]:
    """Take one step; gives where the case is then, and what is said of it.

    An absent colleague's case is decided in his place; `knowing` is the assignment to somebody
    else that the actor has read of. Raises `NotFound` behind the fence, `Conflict` for another's
    work and for a case that moved meanwhile, `Invalid` while a paper is missing.
    """
    if is_reviewing_staff(actor):
        await refuse_if_pending(actor, name, case_id)
    behalf = await assignments.answered_for(actor, name, case_id, knowing)
    case, said = await take_step(actor, name, case_id, step, replace(words, behalf=behalf))
    return Moved(id=case_id, state=state_of(case)), said


async def take_step(
    actor: Actor, name: str, case_id: UUID, step: str, words: Words
) -> tuple[Case, str]:
    """What a decision comes to, once it is clear in whose place; gives the case and what is said.

    Raises what the domain's verb does, `Invalid` for a step without a button or without papers.
    """
    found = sheet(name)
    taken = found.workflow.step(step)
    if taken is None or not taken.has_button:
        raise invalid("action", "没有这项操作，请刷新后再看")
    await _check_papers(actor, found, case_id, step)
    case = await found.decide(actor, case_id, step, words)
    return case, taken.said or taken.done


async def refuse_if_pending(actor: Actor, name: str, case_id: UUID) -> None:
    """Raises `Conflict` for a case that a colleague, or the actor himself, has just decided."""
    found, case = await queries.case_of(actor, name, case_id)
    row = await queries.pending_of(found.workflow, case)
    if row is not None:
        raise Conflict(
            f"{row.actor.name}刚刚选择了“{found.workflow.deed(row.step)}”，马上生效",
            code="pending",
            extra={"by": row.actor.name, "at": row.due_at.isoformat()},
        )


async def add_papers(
    actor: Actor, name: str, case_id: UUID, kind: str, sent: list[papers.Sent]
) -> str:
    """Put files on a case; gives what is said of it. Raises what `papers.service.add` does."""
    found, case = await queries.case_of(actor, name, case_id)
    declared = papers_of(found.workflow)
    wanted = declared.kind(kind)
    await papers.add(actor, declared, case, wanted, sent)
    return f"{wanted.label}已上传"


async def paper(
    actor: Actor, name: str, case_id: UUID, kind: str, place: int
) -> tuple[str, bytes]:
    """A paper's type and bytes. Raises `NotFound` behind the case's fence."""
    found, case = await queries.case_of(actor, name, case_id)
    declared = papers_of(found.workflow)
    if not declared.seen_by(actor, case):
        raise NotFound()
    return await papers.read(actor, await paper_queries.paper(declared, case.id, kind, place))


async def _check_papers(actor: Actor, found: Sheet, case_id: UUID, step: str) -> None:
    """A step that waits for papers is not taken without them."""
    declared = papers_of(found.workflow)
    if step not in declared.before:
        return
    _, case = await queries.case_of(actor, found.name, case_id)
    there = {row.kind for row in await paper_queries.of_case(declared, case_id)}
    missing = declared.missing(case, there)
    if missing and declared.may_add(actor, case):
        raise Invalid("还不能提交：" + "；".join(missing))
