"""Pushes that were given up, for the province, who looks after the platform. Nobody is named."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from server.platform.access.actor import Actor
from server.platform.access.rule import is_province
from server.platform.errors import Conflict
from server.platform.home import NumberLine, count
from server.platform.privacy import audit
from server.platform.web.endpoint import Room
from server.platform.web.forms import Form, View
from server.platform.web.paging import Items, PageQuery, beyond, cut, encode
from server.platform.web.results import Done, Page
from server.platform.web.way_in import way_in
from wechat import push_inbox
from wechat.models import PushState, ReceivedPush

PAGE = "/staff/pushes"
KINDS = {
    "subscribe": "关注公众号",
    "unsubscribe": "取消关注公众号",
    "scan": "扫描二维码",
    "view": "点击菜单里的链接",
    "view_miniprogram": "从菜单进入小程序",
    "templatesendjobfinish": "模板消息的送达回执",
    "subscribe_msg_sent_event": "订阅消息的送达回执",
}

room = Room("pushes", area="staff", way_in=way_in)


class PushRow(View):
    id: UUID
    at: datetime
    kind: str
    problem: str
    attempts: int


class RetryForm(Form):
    """Nothing to fill in."""


class RetryView(View):
    id: UUID


@room.get(PAGE, rule=is_province, template="staff/pushes")
async def pushes(query: PageQuery) -> Page[Items[PushRow]]:
    rows = (
        await ReceivedPush.filter(beyond(query.after, "received_at"), state=PushState.GIVEN_UP)
        .order_by("-received_at", "-id")
        .limit(query.limit + 1)
    )
    shown, more = cut(rows, query.limit)
    return Page(
        Items(
            items=[_row(push) for push in shown],
            next=encode(shown[-1].received_at, shown[-1].id) if more else None,
        )
    )


@room.post(f"{PAGE}/<id:uuid>/retry", rule=is_province)
async def retry(actor: Actor, id: UUID, form: RetryForm) -> Done[RetryView]:
    if not await push_inbox.again(id):
        raise Conflict("这一条现在不需要重试，请刷新后再看")
    await audit.record(actor, "push.retry", ("push", id))
    return Done(RetryView(id=id), go=PAGE, flash="已重新排队处理")


@count
async def numbers(actor: Actor) -> list[NumberLine]:
    """Said on the desk's home only when there is something to look at."""
    if not is_province(actor):
        return []
    found = await ReceivedPush.filter(state=PushState.GIVEN_UP).count()
    return [NumberLine(label="没办成的微信推送", value=found, href=PAGE)] if found else []


def _row(push: ReceivedPush) -> PushRow:
    return PushRow(
        id=push.id,
        at=push.received_at,
        kind=KINDS.get(push.event, "其他推送"),
        problem=push.problem,
        attempts=push.attempts,
    )
