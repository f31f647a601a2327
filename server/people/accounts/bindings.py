"""Binding WeChat identities to accounts: the verbs, and the only writer of those tables."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from tortoise.exceptions import IntegrityError
from tortoise.expressions import Q

from server.people.accounts.models import (
    Account,
    Binding,
    BindingHow,
    BindingState,
    WeChatIdentity,
)
from server.people.accounts.workflow import BINDING
from server.platform import clock, database, jobs
from server.platform.access import sessions
from server.platform.access.actor import SYSTEM, Actor, Kind
from server.platform.errors import Conflict
from server.platform.workflow import engine

LEARN_JOB = "wechat.learn"
TAG_JOB = "wechat.tag"

_REMEMBER = """
INSERT INTO wechat_identity (id, appid, openid, is_following, first_seen_at)
VALUES ($1, $2, $3, false, $4) ON CONFLICT (appid, openid) DO NOTHING
"""


async def remember(appid: str, openid: str) -> None:
    """Keep an openid from its first appearance on; who is known is not even locked."""
    async with database.driver() as connection:
        await connection.execute(_REMEMBER, uuid4(), appid, openid, clock.now())


async def see(appid: str, openid: str, unionid: str | None = None) -> WeChatIdentity:
    """The identity behind an openid, remembered from its first appearance on.

    A unionid that WeChat tells later is added (wechat-protocol.md section I).
    """
    found = await WeChatIdentity.get_or_none(appid=appid, openid=openid)
    if found is None:
        await remember(appid, openid)
        found = await WeChatIdentity.get(appid=appid, openid=openid)
    if unionid not in (None, found.unionid):
        found.unionid = unionid
        await found.save(update_fields=["unionid"])
    return found


async def follow(identity: WeChatIdentity, at: datetime) -> None:
    """They follow the official account; its profile tells the unionid, so a job asks for it.

    News that comes after newer news changes nothing.
    """
    unless_left = Q(left_at=None) | Q(left_at__lte=at)
    await WeChatIdentity.filter(unless_left, id=identity.id).update(
        is_following=True, followed_at=at
    )
    await jobs.enqueue(LEARN_JOB, {"identity": str(identity.id)})
    await jobs.enqueue(TAG_JOB, {"identity": str(identity.id)})


async def unfollow(identity: WeChatIdentity, at: datetime) -> None:
    """They left: the binding stays, but WeChat messages cannot reach them any more.

    News that comes after newer news changes nothing.
    """
    unless_back = Q(followed_at=None) | Q(followed_at__lte=at)
    await WeChatIdentity.filter(unless_back, id=identity.id).update(is_following=False, left_at=at)


async def learn_unionid(identity_id: UUID, unionid: str) -> None:
    """WeChat told the unionid after the fact; the same person's other app may now be recognised."""
    await WeChatIdentity.filter(id=identity_id).update(unionid=unionid)
    for same in await WeChatIdentity.filter(unionid=unionid):
        await recognise(same)


async def recognise(identity: WeChatIdentity) -> Binding | None:
    """The identity's active binding; made now if the same person is bound through our other app."""
    active = await active_binding(identity.id)
    if active is not None or not identity.unionid:
        return active
    known = (
        await Binding.filter(
            state=BindingState.ACTIVE, identity__unionid=identity.unionid
        )
        .exclude(appid=identity.appid)
        .select_related("account")
        .first()
    )
    if known is None:
        return None
    try:
        return await bind(SYSTEM, known.account, identity, BindingHow.UNION)
    except Conflict:
        return None


async def bind(
    actor: Actor, account: Account, identity: WeChatIdentity, how: BindingHow
) -> Binding:
    """Let the identity stand for the account; a repeat gives the binding that exists.

    Raises `Conflict` (`identity_taken`) if this WeChat stands for somebody else, and
    (`bound_elsewhere`) if another WeChat stands for this account. Two at the same moment are
    decided by the unique indexes.
    """
    existing = await active_binding(identity.id)
    if existing is not None:
        if existing.account_id == account.id:
            return existing
        raise identity_taken()
    await _refuse_other_person(account, identity)
    binding = Binding(
        id=uuid4(),
        account_id=account.id,
        identity_id=identity.id,
        appid=identity.appid,
        how=how,
        state=BindingState.ACTIVE,
        site_id=account.site_id,  # type: ignore[attr-defined]  # Tortoise makes it
        college_id=account.college_id,  # type: ignore[attr-defined]
        chain=[],
        state_since=clock.now(),
        created_at=clock.now(),
    )
    try:
        async with database.transaction():
            details = {"how": how.value, "appid": identity.appid}
            await engine.begin(BINDING, actor, binding, step="bind", details=details)
    except IntegrityError:
        winner = await active_binding(identity.id)
        if winner is None:
            raise bound_elsewhere(account) from None
        if winner.account_id != account.id:
            raise identity_taken() from None
        return winner
    await jobs.enqueue(TAG_JOB, {"identity": str(identity.id)})
    if not identity.unionid:
        # Without it our other app would ask the same person to prove himself again.
        await jobs.enqueue(LEARN_JOB, {"identity": str(identity.id)})
    return binding


async def end_all(actor: Actor, account_id: UUID, *, step: str = "end") -> list[Binding]:
    """End every active binding of an account, on both apps, and its desktop sessions.

    The old holder is told through the very identity that is let go. Returns what was ended.
    """
    ended = await Binding.filter(account_id=account_id, state=BindingState.ACTIVE)
    for binding in ended:
        await engine.fire(BINDING, actor, binding, step)
        await jobs.enqueue(TAG_JOB, {"identity": str(binding.identity_id)})
    if ended:
        await sessions.end_all(account_id)
    return ended


async def active_binding(identity_id: UUID) -> Binding | None:
    return await Binding.get_or_none(identity_id=identity_id, state=BindingState.ACTIVE)


def identity_taken() -> Conflict:
    return Conflict("这个微信已经绑定了另一个账号，请先解除原来的绑定", code="identity_taken")


def bound_elsewhere(account: Account) -> Conflict:
    """In the words of whose account it is."""
    words = "这个学号已经绑定了另一个微信；如果换了微信，可以申请换绑，由学校核实"
    if account.kind is Kind.RECRUITER:
        words = "您的单位账号已经绑定了另一个微信，请先在“账号与微信绑定”里解除绑定"
    return Conflict(words, code="bound_elsewhere")


async def _refuse_other_person(account: Account, identity: WeChatIdentity) -> None:
    """Another identity of the same app, or a known other unionid, is another person."""
    for binding in await Binding.filter(
        account_id=account.id, state=BindingState.ACTIVE
    ).select_related("identity"):
        other = binding.identity
        if binding.appid == identity.appid:
            raise bound_elsewhere(account)
        if other.unionid and identity.unionid and other.unionid != identity.unionid:
            raise bound_elsewhere(account)
