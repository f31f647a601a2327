"""What we hold of a person's account: himself, his WeChat, his devices, his moves."""

from __future__ import annotations

from tortoise.expressions import Q

from server.people.accounts.bindings import TAG_JOB
from server.people.accounts.models import (
    Account,
    Binding,
    BindingState,
    OneTimeCode,
    SceneCode,
    WeChatIdentity,
)
from server.platform import database, jobs
from server.platform.access.actor import Kind
from server.platform.access.models import Session
from server.platform.holdings import Fate, Person, Table, holds, passing
from server.platform.notices.models import Notice
from server.platform.privacy.models import AuditEntry, PersonKey
from server.platform.storage.models import StoredFile
from server.platform.web.models import StoredAnswer
from server.platform.workflow.models import GONE, Transition
from server.platform.workflow.steps import workflows

SECRET = "只保存单向散列，我们自己也读不出原文"

_LEFT_ALONE = """
SELECT i.id FROM wechat_identity i
 WHERE i.id = ANY($1) AND NOT i.is_following
   AND NOT EXISTS (SELECT 1 FROM binding b WHERE b.identity_id = i.id)
   AND NOT EXISTS (SELECT 1 FROM rebinding r WHERE r.identity_id = i.id)
"""


async def identities_of(person: Person) -> list[WeChatIdentity]:
    """Every WeChat that stands, or once stood, for the account, and for nobody else now."""
    bound = await Binding.filter(account_id=person.id).values_list("identity_id", flat=True)
    others = await (
        Binding.filter(identity_id__in=list(bound), state=BindingState.ACTIVE)
        .exclude(account_id=person.id)
        .values_list("identity_id", flat=True)
    )
    return list(await WeChatIdentity.filter(id__in=list(set(bound) - set(others))))


def sessions_of(person: Person) -> Q:
    """The devices of an account: its own sessions, and those of the WeChats bound to it now."""
    return Q(account_id=person.id) | Q(
        identity__bindings__account_id=person.id,
        identity__bindings__state=BindingState.ACTIVE,
    )


async def move_in_words(row: Transition) -> dict[str, object]:
    workflow = workflows().get(row.workflow)
    return {
        "workflow": workflow.label if workflow else row.workflow,
        "step": (workflow.deed(row.step) if workflow else "") or row.step,
        "target": workflow.label_of(row.target) if workflow else row.target,
    }


async def erase_sessions(person: Person) -> int:
    """Sign out everywhere, and forget the devices."""
    wechats = [identity.id for identity in await identities_of(person)]
    gone = await Session.filter(Q(account_id=person.id) | Q(identity_id__in=wechats)).delete()
    return gone + await OneTimeCode.filter(account_id=person.id).delete()


async def erase_bindings(person: Person) -> int:
    """Let every WeChat go. One that still follows our account stays, as anybody's who follows."""
    found = await identities_of(person)
    ids = [identity.id for identity in found]
    gone = await Notice.filter(identity_id__in=ids).delete()
    gone += await Binding.filter(account_id=person.id).delete()
    async with database.driver() as connection:
        left = [row["id"] for row in await connection.fetch(_LEFT_ALONE, ids)]
    for identity in found:
        if identity.id not in left:
            await jobs.enqueue(TAG_JOB, {"identity": str(identity.id)})
    return gone + await WeChatIdentity.filter(id__in=left).delete()


async def erase_account(person: Person) -> int:
    """A student's account goes; a recruiter's stays as an empty name, for employers' records."""
    if person.kind is Kind.STUDENT:
        return await Account.filter(id=person.id).delete()
    return await Account.filter(id=person.id).update(
        name=GONE, login=None, password_hash="", totp_cell=None, roles=[], is_active=False
    )


holds(
    "登录的设备",
    Table(
        Session,
        of=sessions_of,
        labels={
            "channel": "入口",
            "agent": "浏览器",
            "address": "网络地址",
            "started_at": "登录时间",
            "seen_at": "最近使用",
        },
        withheld={"token_hash": SECRET},
    ),
    order=90,
    why="让你保持登录，并看到账号在哪些设备上使用",
    kept="退出或到期一天后删除；最长 30 天",
    fate=Fate.GOES,
    erase=erase_sessions,
)
holds(
    "微信绑定",
    Table(
        Binding,
        of=lambda person: Q(account_id=person.id),
        labels={"how": "绑定方式", "state": "状态", "created_at": "绑定时间"},
    ),
    Table(
        WeChatIdentity,
        of=lambda person: Q(
            bindings__account_id=person.id, bindings__state=BindingState.ACTIVE
        ),
        labels={
            "openid": "微信在本应用的标识",
            "unionid": "微信在我们各应用的共同标识",
            "is_following": "是否关注公众号",
            "first_seen_at": "第一次来访",
        },
    ),
    order=91,
    why="用微信登录，并把消息发到你的微信",
    kept="解除绑定后保留记录，直到注销账号",
    fate=Fate.GOES,
    erase=erase_bindings,
)
holds(
    "办理经过",
    Table(
        Transition,
        of=lambda person: Q(actor_id=person.id),
        labels={
            "workflow": "事项",
            "step": "操作",
            "target": "之后的状态",
            "actor_name": "经办人姓名",
            "words": "说明",
            "address": "网络地址",
            "at": "时间",
        },
        withheld={"actor_id": "本系统内部的编号", "on_behalf": "代班时同事的姓名，属于同事"},
        words=move_in_words,
    ),
    Table(
        AuditEntry,
        of=lambda person: Q(actor_id=person.id),
        labels={"action": "操作代号", "result": "结果", "at": "时间"},
        withheld={"address": "网络地址只以带密钥的散列保存"},
    ),
    order=92,
    why="说明每一件事是谁在什么时候办的，有争议时作为凭据",
    kept="3 年；与协议书有关的，与协议书一起保存",
    fate=Fate.BLIND,
    fate_words="姓名、说明和网络地址会抹去，只留下“某人在某时办了某事”，证据链因此仍能核验",
)
holds(
    "账号",
    Table(
        Account,
        of=lambda person: Q(id=person.id),
        labels={
            "kind": "类别",
            "name": "姓名",
            "login": "登录账号",
            "roles": "角色",
            "created_at": "开通时间",
        },
        withheld={"password_hash": SECRET, "totp_cell": "动态验证码的密钥，只在验证时使用"},
    ),
    order=93,
    why="知道登录的是谁",
    kept="使用期间",
    fate=Fate.GOES,
    erase=erase_account,
)

passing(OneTimeCode, "验证码发往的号码，加密保存 10 分钟")
passing(SceneCode, "扫码登录用的一次性散列，一天内删除")
passing(StoredAnswer, "小程序重复请求的答复，加密保存 48 小时")
passing(PersonKey, "加密个人信息的密钥；注销时销毁或更换")
passing(StoredFile, "文件本身按主人放进副本；这里是它的名称和密钥")
