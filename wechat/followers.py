"""Work after a push: learn a follower's unionid, and keep his menu tag right."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import structlog

from server.people.accounts import bindings
from server.people.accounts.models import Account, WeChatIdentity
from server.platform.access.actor import Kind
from server.platform.jobs import job
from wechat import clients, menu
from wechat.errors import WeChatError

log = structlog.get_logger()

AUDIENCES = {Kind.STUDENT: "student", Kind.RECRUITER: "employer", Kind.STAFF: "staff"}
UNBOUND = "unbound"


@job(bindings.LEARN_JOB)
async def learn(payload: dict[str, Any]) -> None:
    """Ask WeChat for the unionid of a follower (wechat-protocol.md section I)."""
    identity = await WeChatIdentity.get_or_none(id=UUID(payload["identity"]))
    if identity is None or identity.unionid or identity.appid != clients.official().appid:
        return
    with _given_up_where_unreachable():
        follower = await clients.official().user_info(identity.openid)
        if follower.unionid:
            await bindings.learn_unionid(identity.id, follower.unionid)


@job(bindings.TAG_JOB)
async def retag(payload: dict[str, Any]) -> None:
    """Give a follower the tag of what he is now, so that he gets the right menu."""
    identity = await WeChatIdentity.get_or_none(id=UUID(payload["identity"]))
    if identity is None or identity.appid != clients.official().appid:
        return
    active = await bindings.active_binding(identity.id)
    account = await Account.get(id=active.account_id) if active else None
    audience = AUDIENCES.get(account.kind, UNBOUND) if account else UNBOUND
    try:
        with _given_up_where_unreachable():
            await menu.assign(clients.official(), identity.openid, audience)
    except KeyError:
        log.info("menus are not published yet", audience=audience)


@contextmanager
def _given_up_where_unreachable() -> Iterator[None]:
    """What WeChat refuses about this very person it refuses for good: no try more."""
    try:
        yield
    except WeChatError as refusal:
        if not refusal.is_unreachable:
            raise
