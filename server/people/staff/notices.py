"""What members of staff are told about their own accounts."""

from __future__ import annotations

from uuid import UUID

from server.people.staff import queries
from server.platform.notices.catalogue import change
from server.platform.notices.channels import address_book
from server.platform.notices.models import DeliveryChannel

# fmt: off
ROLES = change(
    "account.roles",
    title="您的角色有变化",
    text="{by} 于 {at} 把您的角色改为：{roles}。如有疑问，请联系本校就业中心或省中心。",
    href="/me", remark="{roles}",
)
DISABLED = change(
    "account.disabled",
    title="您的账号已停用",
    text="{by} 于 {at} 停用了您的账号。如有疑问，请联系本校就业中心或省中心。",
    href="/contacts", remark="请联系就业中心",
)
ENABLED = change(
    "account.enabled",
    title="您的账号已恢复",
    text="{by} 于 {at} 恢复了您的账号，可以用原来的密码和验证器登录。",
    href="/staff", remark="可以登录了",
)
RESET = change(
    "password.reset",
    title="您的密码和验证器已重置",
    text="{by} 于 {at} 重置了您的密码和验证器，所有设备已退出。不是您申请的，请立即联系省中心。",
    href="/contacts", remark="非本人申请请联系省中心",
)
JOINED = change(
    "account.joined",
    title="账号已激活",
    text="您于 {at} 设置了密码和验证器。不是您本人操作，请立即联系发给您链接的老师。",
    href="/me", remark="非本人操作请联系就业中心",
)
PASSWORD = change(
    "password.changed",
    title="密码已修改",
    text="您的密码于 {at} 修改，其他设备已退出登录。"
    "如果不是您本人操作，请立即重设密码，或联系管理员。",
    href="/me", remark="非本人操作请联系管理员",
)
# fmt: on


@address_book
async def mail_of(account_id: UUID, channel: DeliveryChannel) -> str | None:
    """The mail address that a member of staff left, decrypted for one call."""
    return await queries.mail_of(account_id) if channel is DeliveryChannel.MAIL else None
