"""审核待办: the list, one case, what is decided, and whose work it is."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from server.people.review import assignments, batches, decisions, done, memory, reviews
from server.people.review.review_schemas import (
    BatchForm,
    BatchView,
    CaseFile,
    CaseQuery,
    DoneQuery,
    DoneView,
    HandForm,
    Nothing,
    ReviewFilter,
    ReviewQuery,
    ReviewView,
)
from server.platform.access.actor import Actor
from server.platform.access.rule import is_reviewing_staff
from server.platform.web.endpoint import Room
from server.platform.web.results import Done, Page, Redirect
from server.platform.workflow.forms import DecisionForm

room = Room("reviews", area="staff", way_in=lambda _visit: "/staff/signin")
CASE = "/staff/reviews/<workflow:str>/<id:uuid>"


@room.get("/staff/reviews", rule=is_reviewing_staff, template="staff/reviews")
async def reviews_page(actor: Actor, query: ReviewQuery) -> Page[ReviewView] | Redirect:
    if query.left:
        return Redirect(await memory.left(actor))
    view = await reviews.reviews(actor, query)
    await memory.keep(actor, query)
    return Page(view)


@room.get("/staff/reviews/done", rule=is_reviewing_staff, template="staff/done")
async def done_page(actor: Actor, query: DoneQuery) -> Page[DoneView]:
    return Page(await done.done(actor, query))


@room.get(CASE, rule=is_reviewing_staff, template="staff/review")
async def case_page(actor: Actor, workflow: str, id: UUID, query: CaseQuery) -> Page[CaseFile]:
    return Page(await reviews.case_page(actor, workflow, id, query))


@room.post(CASE, rule=is_reviewing_staff, retry=case_page)
async def decide(
    actor: Actor, workflow: str, id: UUID, query: CaseQuery, form: DecisionForm
) -> Done[Nothing]:
    words = replace(form.words, seen=query.seen)
    await decisions.decide(actor, workflow, id, form.action, words, knowing=query.knowing)
    go = await reviews.next_after(actor, workflow, id, query)
    return Done(Nothing(), go=go, flash="已处理，已打开下一件")


@room.post(f"{CASE}/take", rule=is_reviewing_staff, retry=case_page)
async def take(actor: Actor, workflow: str, id: UUID, query: ReviewFilter) -> Done[Nothing]:
    await assignments.take(actor, workflow, id)
    return Done(Nothing(), go=query.address(case=id), flash="已领取，同事会看到由您办理")


@room.post(f"{CASE}/put-back", rule=is_reviewing_staff, retry=case_page)
async def put_back(actor: Actor, workflow: str, id: UUID, query: ReviewFilter) -> Done[Nothing]:
    await assignments.put_back(actor, workflow, id)
    return Done(Nothing(), go=query.address(case=id), flash="已放回，同事可以领取")


@room.post(f"{CASE}/hand", rule=is_reviewing_staff, retry=case_page)
async def hand(
    actor: Actor, workflow: str, id: UUID, query: ReviewFilter, form: HandForm
) -> Done[Nothing]:
    await assignments.hand(actor, workflow, id, form.to)
    return Done(Nothing(), go=query.address(case=id), flash="已转交，同事会收到通知")


@room.post("/staff/reviews/batch", rule=is_reviewing_staff, atomic=False)
async def decide_some(actor: Actor, query: ReviewFilter, form: BatchForm) -> Done[BatchView]:
    return _counted(*await batches.approve(actor, form.rows), query)


@room.post("/staff/reviews/<workflow:str>/batch", rule=is_reviewing_staff, atomic=False)
async def decide_many(
    actor: Actor, workflow: str, query: ReviewFilter, form: BatchForm
) -> Done[BatchView]:
    rows = [(workflow, id, seen) for _, id, seen in form.rows]
    kept = query.model_copy(update={"queue": workflow})
    return _counted(*await batches.approve(actor, rows), kept)


def _counted(done: int, taken: int, query: ReviewFilter) -> Done[BatchView]:
    return Done(
        BatchView(done=done, taken=taken),
        go=query.address(after=""),
        flash=f"通过 {done} 件" + (f"，{taken} 件已由他人处理或有变化，没有动" if taken else ""),
    )
