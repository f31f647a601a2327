"""The desk's home; 审核待办: the list over all cases that wait, and what was decided."""

from __future__ import annotations

from server.people.review import batches, decided, reviews, saved_filter
from server.people.review import home as desk_home
from server.people.review.home_schemas import DeskView
from server.people.review.schemas import (
    BatchForm,
    BatchView,
    DoneQuery,
    DoneView,
    NextQuery,
    ReviewFilter,
    ReviewQuery,
    ReviewView,
)
from server.platform.access.actor import Actor
from server.platform.access.rule import is_reviewing_staff, is_staff
from server.platform.web.endpoint import Room
from server.platform.web.results import Done, Page, Redirect
from server.platform.web.way_in import way_in

room = Room("reviews", area="staff", way_in=way_in)


@room.get("/staff", rule=is_staff, template="staff/home")
async def home(actor: Actor) -> Page[DeskView]:
    return Page(await desk_home.desk(actor))


@room.get("/staff/reviews", rule=is_reviewing_staff, template="staff/reviews")
async def reviews_page(actor: Actor, query: ReviewQuery) -> Page[ReviewView] | Redirect:
    if query.left:
        return Redirect(await saved_filter.left(actor))
    view = await reviews.reviews(actor, query)
    await saved_filter.keep(actor, query)
    return Page(view)


@room.get("/staff/reviews/next", rule=is_reviewing_staff)
async def next_case(actor: Actor, query: NextQuery) -> Redirect:
    return Redirect(await reviews.next_after(actor, query))


@room.get("/staff/reviews/done", rule=is_reviewing_staff, template="staff/done")
async def done_page(actor: Actor, query: DoneQuery) -> Page[DoneView]:
    return Page(await decided.done(actor, query))


# Where a case's page used to be; messages that were sent lead here.
room.moved(
    "/staff/reviews/<workflow:str>/<id:uuid>", "/cases/{workflow}/{id}", rule=is_reviewing_staff
)


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
