"""What a person is told of his deletion: 你 to students, 您 to the others."""

from __future__ import annotations

from server.people.accounts.models import Account
from server.people.rights.deletions import GONE_EVENT
from server.people.rights.models import Deletion
from server.people.rights.workflow import DELETION
from server.platform.access.actor import Kind
from server.platform.notices.catalogue import DEADLINE, Recipient, Recipients, change, each
from server.platform.workflow.models import Transition


def _whoever(is_student: bool) -> Recipients:
    @each
    async def found(transition: Transition) -> list[Recipient]:
        deletion = await Deletion.get(id=transition.object_id)
        account = await Account.get_or_none(id=deletion.person, is_active=True)
        if account is None or (account.kind is Kind.STUDENT) is not is_student:
            return []
        return [Recipient(account_id=account.id)]

    return found


def _both(name: str, on: tuple[str, str], title: str, text: str, remark: str, href: str) -> None:
    """One event for students and one for the others, which differ in how they address people."""
    for is_student, you in ((True, "你"), (False, "您")):
        change(
            name if is_student else f"{name}.formal",
            on=on,
            to=_whoever(is_student),
            title=title,
            text=text.replace("你", you),
            href=href,
            remark=remark,
        )


D = DELETION.name
_both(
    "deletion.asked",
    (D, "ask"),
    "已申请注销账号",
    "你于 {at} 申请注销账号，7 天后自动注销，这之前可以撤销。"
    "如果不是你本人操作，请立即撤销，并修改密码或解除绑定。",
    "7 天内可以撤销",
    "/me/data/deletion",
)
_both(
    "deletion.withdrawn",
    (D, "withdraw"),
    "已撤销注销",
    "账号注销已于 {at} 撤销，资料都保持原样，你可以照常使用。",
    "可以照常使用",
    "/me/data",
)
_both(
    "deletion.reminder",
    (D, DEADLINE),
    "账号即将注销",
    "你的账号将于 {due} 自动注销（{left}）。不想注销的，请在这之前撤销；"
    "需要留底的，请先下载个人信息副本。",
    "{due}注销",
    "/me/data/deletion",
)
GONE = change(
    GONE_EVENT,
    title="账号已注销",
    text="账号已按申请于 {at} 注销，与这个微信的绑定已经解除。"
    "再次使用时，请按新用户重新核对身份。",
    remark="绑定已解除",
)
"""The last word, to the WeChat alone: there is no account any more."""
