"""Who is told when an account changes hands: its holder, its old phone and mail, the appellant."""

from __future__ import annotations

from server.people.accounts.recipients import Audience
from server.people.recovery import queries
from server.people.recovery.models import Appeal
from server.people.recovery.workflow import APPEAL
from server.people.sites import queries as sites
from server.platform.notices.catalogue import (
    DEADLINE,
    Event,
    Outside,
    Recipient,
    change,
    register,
    task,
)
from server.platform.notices.models import DeliveryChannel
from server.platform.privacy import masks


async def province_phone() -> str:
    """Whom to call when it was not oneself."""
    province = await sites.province()
    return province.phone if province else ""


async def _words(case: Appeal) -> dict[str, str]:
    return {
        "employer": case.employer.name,
        "number": case.number,
        "phone": masks.mask_phone(queries.phone_of(case)),
        "call": await province_phone(),
    }


async def _holder(case: Appeal) -> list[Recipient]:
    """The administrator's account; its SMS go to the login phone as it is now."""
    return [Recipient(account_id=case.employer.administrator_id)]


async def _holder_and_mail(case: Appeal) -> list[Recipient]:
    """The account that somebody claims, and the unit's mail address: this is the alarm."""
    return [*await _holder(case), *_mail(case)]


async def _old_addresses(case: Appeal) -> list[Recipient]:
    """The phone that is no login any more, and the unit's mail address."""
    old = queries.old_phone_of(case)
    return [*([_sms(old)] if old else []), *_mail(case)]


async def _appellant(case: Appeal) -> list[Recipient]:
    """He has no account (yet): an SMS to the phone that he proved."""
    return [_sms(queries.phone_of(case))]


def _sms(phone: str) -> Recipient:
    return Recipient(outside=Outside(DeliveryChannel.SMS, phone))


def _mail(case: Appeal) -> list[Recipient]:
    address = case.employer.email
    return [Recipient(outside=Outside(DeliveryChannel.MAIL, address))] if address else []


W = APPEAL.name
FORGOT = "/employer/forgot"
QUERY = "/employer/forgot/query"

about = Audience(Appeal, "employer", words=_words)
appellant = about.recipients(_appellant)
holder_and_mail = about.recipients(_holder_and_mail)

# fmt: off
RECOVERED = change(
    "recovery.recovered",
    title="登录密码已重设",
    text="“{employer}”的登录密码于 {at} 通过{means}验证码重设，所有设备和微信已退出登录。"
    "不是贵单位操作的，请立即致电省中心 {call}。",
    href=FORGOT, remark="非本单位操作请致电省中心",
)
RESET = change(
    "recovery.reset",
    title="单位登录已由省中心重置",
    text="省中心于 {at} 按来访或来电重置了“{employer}”的登录，原密码已失效，所有设备和微信已退出。"
    "不是贵单位申请的，请立即致电 {call}。",
    href=FORGOT, remark="非本单位申请请致电省中心",
)
LINK_USED = change(
    "recovery.link_used",
    title="登录密码已设置",
    text="“{employer}”的登录密码于 {at} 通过一次性链接设置。"
    "不是贵单位操作的，请立即致电省中心 {call}。",
    href=FORGOT, remark="非本单位操作请致电省中心",
)

SUBMITTED = task(
    "appeal.submitted", on=(W, "submit"), to=about.desk,
    title="有一份密码申诉待审核",
    text="有人为“{employer}”提交了密码申诉，请您核对书面说明后尽快审核。",
    matter="密码申诉待审核", remark="{employer}",
)
CLAIMED = change(
    "appeal.claimed", on=(W, "submit"), to=holder_and_mail,
    title="有人申请更换贵单位的登录手机",
    text="有人于 {at} 为“{employer}”提交密码申诉，申请把登录手机改为 {phone}，由省中心审核。"
    "不是贵单位申请的，请立即致电 {call}。",
    sms="有人于 {at} 申请更换“{employer}”的登录手机。不是贵单位申请的，请立即联系省就业中心。",
    href=FORGOT, matter="申请更换登录手机", remark="非本单位申请请致电省中心",
)
GRANTED = change(
    "appeal.granted", on=(W, "approve"), to=about.recipients(_holder),
    title="密码申诉已通过",
    text="“{employer}”的密码申诉已通过，登录手机已改为您的手机。请在登录页点“忘记密码”，"
    "凭申诉编号 {number} 设置新密码，或直接用短信验证码登录。",
    sms="“{employer}”的密码申诉已通过，申诉编号 {number}。请在登录页点“忘记密码”设置新密码，"
    "或用短信验证码登录。",
    href=QUERY, remark="请设置新密码",
)
REMINDED = task(
    "appeal.reminder", on=(W, DEADLINE), to=about.desk,
    title="密码申诉快到期了",
    text="“{employer}”的密码申诉{left}，请在 {due} 前审核；到期没有审核的，对方要重新申诉。",
    matter="密码申诉待审核", remark="{due}前处理",
)
WITHDRAWN = task(
    "appeal.withdrawn", on=(W, "withdraw"), to=about.desk_left,
    title="密码申诉已撤回",
    text="“{employer}”的密码申诉已由申诉人撤回，不用再审核。",
    remark="{employer}",
)
NOT_CHANGED = [
    change(
        f"appeal.{step}.holder", on=(W, step), to=holder_and_mail,
        title="贵单位的登录手机没有变动",
        text=f"“{{employer}}”更换登录手机的申请{why}，登录手机和密码保持不变。"
        "不是贵单位申请的，请留意账号安全，必要时致电 {call}。",
        href=FORGOT, matter="登录手机没有变动", remark=f"申请{why}",
    )
    for step, why in (("refuse", "未通过"), ("withdraw", "已撤回"), ("expire", "已到期"))
]
"""The alarm is over: the account stays with whoever has it."""
# fmt: on

# Those without an account have no WeChat either: no card.
RECEIVED = register(
    Event(
        "appeal.received",
        on=(W, "submit"),
        recipients=appellant,
        title="密码申诉已提交",
        text="“{employer}”的密码申诉已提交，编号 {number}，等待省中心审核，结果会发到这个手机。",
        sms="“{employer}”的密码申诉已提交，编号 {number}，结果会发到这个手机。",
        href=QUERY,
    )
)
REPLACED = register(
    Event(
        "appeal.replaced",
        on=(W, "approve"),
        recipients=about.recipients(_old_addresses),
        title="贵单位的登录手机已更换",
        text="“{employer}”的登录手机已于 {at} 经省中心审核改为 {phone}，原手机和密码不能再登录。"
        "不是贵单位申请的，请立即致电 {call}。",
        sms="“{employer}”的登录手机已于 {at} 经审核更换，原手机不能再登录。"
        "不是贵单位申请的，请立即联系省就业中心。",
        href=FORGOT,
    )
)
REFUSED = register(
    Event(
        "appeal.refused",
        on=(W, "refuse"),
        recipients=appellant,
        title="密码申诉未通过",
        text="“{employer}”的密码申诉 {number} 未通过，可以修改后重新提交，或致电省中心 {call}。"
        "原因：{why}",
        sms="“{employer}”的密码申诉 {number} 未通过，原因：{why}。可以修改后重新提交。",
        href=QUERY,
    )
)
EXPIRED = register(
    Event(
        "appeal.expired",
        on=(W, "expire"),
        recipients=appellant,
        title="密码申诉已到期",
        text="“{employer}”的密码申诉 {number} 到期没有审核，请重新提交，或致电省中心 {call}。",
        sms="“{employer}”的密码申诉 {number} 到期没有审核，请重新提交，或联系省就业中心。",
        href=QUERY,
    )
)
