"""What people were told, and how they want to be told."""

from __future__ import annotations

from tortoise.expressions import Q

from server.platform.holdings import Fate, Person, Table, holds, passing
from server.platform.notices.models import Notice, NoticePreference, OutsideMessage


async def erase_notices(person: Person) -> int:
    """Deliveries go with their notices."""
    gone = await Notice.filter(account_id=person.id).delete()
    return gone + await NoticePreference.filter(account_id=person.id).delete()


holds(
    "消息",
    Table(
        Notice,
        of=lambda person: Q(account_id=person.id),
        labels={
            "title": "标题",
            "text": "内容",
            "created_at": "发送时间",
            "read_at": "阅读时间",
        },
        withheld={"card": "同一内容的微信模板消息"},
    ),
    Table(
        NoticePreference,
        of=lambda person: Q(account_id=person.id),
        labels={"group": "消息类别", "muted": "关闭的渠道"},
    ),
    order=70,
    why="告诉你与你有关的事",
    kept="400 天",
    fate=Fate.GOES,
    erase=erase_notices,
)
passing(OutsideMessage, "发给没有账号的人的短信和邮件，号码加密保存，90 天后删除")
