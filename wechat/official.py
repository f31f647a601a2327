"""What the official account answers: follows, scans, menu taps, words, and receipts of our sends.

Each runs in a transaction of its push and may be run again (`push_inbox.work`): it only writes rows
and queues jobs.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

from server.people.accounts import bindings, scenes
from server.people.accounts.models import Account, WeChatIdentity
from server.people.accounts.scenes import ScenePurpose
from server.platform import clock, runtime
from server.platform.access.actor import Actor, Channel, Kind
from server.platform.errors import Problem
from server.platform.notices import ladder
from wechat import keywords
from wechat.links import entry
from wechat.messages import Push
from wechat.push_inbox import Works
from wechat.replies import Reply, text_reply

WELCOME = "你好，欢迎关注！\n"


def answers(push: Push) -> Reply | None:
    """Words and menu taps, which change nothing: answered without a look at the database."""
    if push.kind == "text":
        return _keywords().reply(push)
    if push.event == "click":
        return text_reply(_keywords().answer(push.key))
    return None


@cache
def _keywords() -> keywords.Keywords:
    return keywords.load(runtime.current().settings.public_url)


async def heard(push: Push) -> None:
    """WeChat's word about messages that we sent, on either account."""
    for receipt in push.receipts:
        await ladder.confirm(receipt.msg_id, receipt.outcome.value)


async def seen(push: Push) -> None:
    """A tap on a link of the menu: somebody is there."""
    await bindings.remember(_appid(), push.sender)


async def followed(push: Push) -> Reply:
    identity = await _sender(push)
    await bindings.follow(identity, _told_at(push))
    if push.scene:
        return await _scanned(push, identity)
    return text_reply(WELCOME + await _what_next(identity))


async def left(push: Push) -> None:
    await bindings.unfollow(await _sender(push), _told_at(push))


async def scanned(push: Push) -> Reply:
    return await _scanned(push, await _sender(push))


WORKS: Works = {
    "subscribe": followed,
    "unsubscribe": left,
    "scan": scanned,
    "view": seen,
    "view_miniprogram": seen,
    "templatesendjobfinish": heard,
    "subscribe_msg_sent_event": heard,
}


async def _sender(push: Push) -> WeChatIdentity:
    return await bindings.see(_appid(), push.sender)


def _appid() -> str:
    return runtime.current().settings.wechat.official.appid


def _told_at(push: Push) -> datetime:
    """When it happened, on the service's clock: what is tried again may be old."""
    return datetime.fromtimestamp(push.created, UTC) + clock.offset()


async def _scanned(push: Push, identity: WeChatIdentity) -> Reply:
    """A code on a desktop page was scanned: sign that page in, or say how to bind first."""
    if not push.scene.startswith(scenes.PREFIX):
        return text_reply(WELCOME + await _what_next(identity))
    actor = Actor(
        kind=Kind.VISITOR, identity_id=identity.id, channel=Channel.WECHAT, surface="wechat"
    )
    try:
        account = await scenes.scan(push.scene, identity, actor)
    except Problem as refusal:
        return text_reply(refusal.detail)
    if account is None and await scenes.purpose_of(push.scene) is ScenePurpose.EMPLOYER:
        return text_reply(
            "扫码成功。您的微信还没有绑定单位账号，"
            f"请先{entry('/employer/signin', '登录单位账号')}，完成后电脑上会自动进入。"
        )
    if account is None:
        return text_reply(
            f"扫码成功。你的微信还没有绑定学籍，请先{entry('/student/bind', '绑定学籍信息')}，"
            "完成后电脑上会自动进入。"
        )
    is_binding = await scenes.purpose_of(push.scene) is ScenePurpose.OWN
    if account.kind is Kind.RECRUITER and is_binding:
        return text_reply(
            f"{account.name}，您好！这个微信已绑定您的单位账号，审核结果和新消息会发到这里。\n"
            f"如果不是您本人在操作，请{entry('/employer/account', '解除绑定')}并联系省中心。"
        )
    if account.kind is Kind.RECRUITER:
        return text_reply(
            f"{account.name}，您好！电脑上已确认是您本人，正在进入。\n"
            f"如果不是您在操作，请{entry('/employer/account', '解除绑定')}并联系省中心。"
        )
    return text_reply(
        f"{account.name}，你好！电脑上已确认是你本人，正在进入。\n"
        f"如果不是你在操作，请{entry('/student/binding', '解除绑定')}并联系学校。"
    )


async def _what_next(identity: WeChatIdentity) -> str:
    active = await bindings.active_binding(identity.id)
    if active is None:
        return (
            f"毕业生请点这里{entry('/student', '绑定学籍信息')}，"
            "也可以从菜单“用户中心 → 我是学生”进入。\n回复“帮助”看看还能做什么。"
        )
    account = await Account.get(id=active.account_id)
    home = "/employer" if account.kind is Kind.RECRUITER else "/student"
    return f"{account.name}，欢迎回来！点这里{entry(home, '进入我的主页')}。"
