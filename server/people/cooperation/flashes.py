"""What people hear after a deed, and where they go on: the same for both sides."""

from __future__ import annotations

from server.people.cooperation.models import AnswerState, Need, NeedAnswer, NeedState
from server.people.cooperation.schemas import Saved
from server.platform.web.results import Done

DECIDED = {
    NeedState.PUBLISHED: "已发布，对方会收到通知；有了回应会马上告诉您",
    NeedState.WITHDRAWN: "已撤回，收到过这条需求的一方会收到通知",
    NeedState.DISCARDED: "已放弃这份草稿",
}


def after_saving(base: str, need: Need) -> Done[Saved]:
    """On to the second look (COOP-07)."""
    return Done(
        Saved(id=need.id, state=need.state),
        go=f"{base}/{need.id}",
        flash="草稿已保存。请看一遍效果，再发布",
    )


def after_decision(base: str, need: Need) -> Done[Saved]:
    gone = need.state is NeedState.DISCARDED
    return Done(
        Saved(id=need.id, state=need.state),
        go=base if gone else f"{base}/{need.id}",
        flash=DECIDED[need.state],
    )


def after_answer(inbox: str, row: NeedAnswer) -> Done[Saved]:
    done = Saved(id=row.id, state=row.state)
    if row.state is AnswerState.ANSWERED:
        page = f"{inbox.removesuffix('/received')}/received/{row.id}"
        return Done(done, go=page, flash="已回应，对方马上会收到通知")
    return Done(
        done, go=inbox, flash="已记下您暂不回应。以后想回应，随时可以再打开这条需求"
    )

