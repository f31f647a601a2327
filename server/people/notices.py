"""What members of staff are told about their own accounts."""

from __future__ import annotations

from uuid import UUID

from server.notices.catalogue import Event, Purpose, register
from server.notices.channels import address_book
from server.notices.models import DeliveryChannel
from server.people import queries


def _account_event(name: str, title: str, text: str, remark: str, href: str = "/me") -> Event:
    return register(
        Event(
            name,
            title=title,
            text=text,
            href=href,
            purpose=Purpose.ACCOUNT_CHANGE,
            fields={"matter": title, "remark": remark, "at": "{at}"},
        )
    )


ROLES = _account_event(
    "account.roles",
    "您的角色有变化",
    "{by} 于 {at} 把您的角色改为：{roles}。如有疑问，请联系本校就业中心或省中心。",
    "{roles}",
)
DISABLED = _account_event(
    "account.disabled",
    "您的账号已停用",
    "{by} 于 {at} 停用了您的账号。如有疑问，请联系本校就业中心或省中心。",
    "请联系就业中心",
    "/contacts",
)
ENABLED = _account_event(
    "account.enabled",
    "您的账号已恢复",
    "{by} 于 {at} 恢复了您的账号，可以用原来的密码和验证器登录。",
    "可以登录了",
    "/staff",
)
RESET = _account_event(
    "password.reset",
    "您的密码和验证器已重置",
    "{by} 于 {at} 重置了您的密码和验证器，所有设备已退出。不是您申请的，请立即联系省中心。",
    "非本人申请请联系省中心",
    "/contacts",
)
JOINED = _account_event(
    "account.joined",
    "账号已激活",
    "您于 {at} 设置了密码和验证器。不是您本人操作，请立即联系发给您链接的老师。",
    "非本人操作请联系就业中心",
)
PASSWORD = _account_event(
    "password.changed",
    "密码已修改",
    "您的密码于 {at} 修改，其他设备已退出登录。如果不是您本人操作，请立即重设密码，或联系管理员。",
    "非本人操作请联系管理员",
)


@address_book
async def mail_of(account_id: UUID, channel: DeliveryChannel) -> str | None:
    """The mail address that a member of staff left, decrypted for one call."""
    return await queries.mail_of(account_id) if channel is DeliveryChannel.MAIL else None
