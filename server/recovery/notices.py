"""Who is told when an account changes hands: its holder, its old phone and mail, the appellant."""

from __future__ import annotations

from server.accounts.desks import people_at
from server.notices.catalogue import Event, Outside, Purpose, Recipient, register
from server.notices.models import DeliveryChannel
from server.privacy import masks
from server.recovery import queries
from server.recovery.models import Appeal
from server.recovery.workflow import APPEAL
from server.sites import queries as sites
from server.workflow.models import Transition
from server.workflow.steps import PROVINCE


async def province_desk(transition: Transition) -> list[Recipient]:
    """Everybody who decides appeals."""
    case = await _case(transition)
    words = {"employer": case.employer.name}
    return [Recipient(account_id=id, words=words) for id in await people_at(PROVINCE, case)]


async def holder(transition: Transition) -> list[Recipient]:
    """The administrator's account; its SMS go to the login phone as it is now."""
    case = await _case(transition)
    return [Recipient(account_id=case.employer.administrator_id, words=await _words(case))]


async def holder_and_mail(transition: Transition) -> list[Recipient]:
    """The account that somebody claims, and the unit's mail address: this is the alarm."""
    case = await _case(transition)
    return [*await holder(transition), *_mail(case, await _words(case))]


async def old_addresses(transition: Transition) -> list[Recipient]:
    """The phone that is no login any more, and the unit's mail address."""
    case = await _case(transition)
    words = await _words(case)
    old = queries.old_phone_of(case)
    return [*([_sms(old, words)] if old else []), *_mail(case, words)]


async def appellant(transition: Transition) -> list[Recipient]:
    """He has no account (yet): an SMS to the phone that he proved."""
    case = await _case(transition)
    return [_sms(queries.phone_of(case), await _words(case))]


def _account_event(name: str, title: str, text: str, remark: str) -> Event:
    return register(
        Event(
            name,
            title=title,
            text=text,
            href="/employer/forgot",
            purpose=Purpose.ACCOUNT_CHANGE,
            fields={"matter": title, "remark": remark, "at": "{at}"},
        )
    )


RECOVERED = _account_event(
    "recovery.recovered",
    "登录密码已重设",
    "“{employer}”的登录密码于 {at} 通过{means}验证码重设，所有设备和微信已退出登录。"
    "不是贵单位操作的，请立即致电省中心 {call}。",
    "非本单位操作请致电省中心",
)
RESET = _account_event(
    "recovery.reset",
    "单位登录已由省中心重置",
    "省中心于 {at} 按来访或来电重置了“{employer}”的登录，原密码已失效，所有设备和微信已退出。"
    "不是贵单位申请的，请立即致电 {call}。",
    "非本单位申请请致电省中心",
)
LINK_USED = _account_event(
    "recovery.link_used",
    "登录密码已设置",
    "“{employer}”的登录密码于 {at} 通过一次性链接设置。不是贵单位操作的，请立即致电省中心 {call}。",
    "非本单位操作请致电省中心",
)

SUBMITTED = register(
    Event(
        "appeal.submitted",
        on=(APPEAL.name, "submit"),
        recipients=province_desk,
        title="有一份密码申诉待审核",
        text="有人为“{employer}”提交了密码申诉，请您核对书面说明后尽快审核。",
        href=f"/staff/reviews?queue={APPEAL.name}",
        purpose=Purpose.TASK_WAITING,
        fields={"matter": "密码申诉待审核", "remark": "{employer}", "at": "{at}"},
    )
)
CLAIMED = register(
    Event(
        "appeal.claimed",
        on=(APPEAL.name, "submit"),
        recipients=holder_and_mail,
        title="有人申请更换贵单位的登录手机",
        text="有人于 {at} 为“{employer}”提交密码申诉，申请把登录手机改为 {phone}，由省中心审核。"
        "不是贵单位申请的，请立即致电 {call}。",
        href="/employer/forgot",
        purpose=Purpose.ACCOUNT_CHANGE,
        fields={"matter": "申请更换登录手机", "remark": "非本单位申请请致电省中心", "at": "{at}"},
    )
)
RECEIVED = register(
    Event(
        "appeal.received",
        on=(APPEAL.name, "submit"),
        recipients=appellant,
        title="密码申诉已提交",
        text="“{employer}”的密码申诉已提交，编号 {number}，等待省中心审核，结果会发到这个手机。",
        href="/employer/forgot/query",
    )
)
GRANTED = register(
    Event(
        "appeal.granted",
        on=(APPEAL.name, "approve"),
        recipients=holder,
        title="密码申诉已通过",
        text="“{employer}”的密码申诉已通过，登录手机已改为您的手机。请在登录页点“忘记密码”，"
        "凭申诉编号 {number} 设置新密码，或直接用短信验证码登录。",
        href="/employer/forgot/query",
        purpose=Purpose.ACCOUNT_CHANGE,
        fields={"matter": "密码申诉已通过", "remark": "请设置新密码", "at": "{at}"},
    )
)
REPLACED = register(
    Event(
        "appeal.replaced",
        on=(APPEAL.name, "approve"),
        recipients=old_addresses,
        title="贵单位的登录手机已更换",
        text="“{employer}”的登录手机已于 {at} 经省中心审核改为 {phone}，原手机和密码不能再登录。"
        "不是贵单位申请的，请立即致电 {call}。",
        href="/employer/forgot",
    )
)
REFUSED = register(
    Event(
        "appeal.refused",
        on=(APPEAL.name, "refuse"),
        recipients=appellant,
        title="密码申诉未通过",
        text="“{employer}”的密码申诉 {number} 未通过，可以修改后重新提交，或致电省中心 {call}。"
        "原因：{reason} {words}",
        href="/employer/forgot/query",
    )
)


async def province_phone() -> str:
    """Whom to call when it was not oneself."""
    province = await sites.province()
    return province.phone if province else ""


async def _case(transition: Transition) -> Appeal:
    return await Appeal.get(id=transition.object_id).select_related("employer")


async def _words(case: Appeal) -> dict[str, str]:
    return {
        "employer": case.employer.name,
        "number": case.number,
        "phone": masks.mask_phone(queries.phone_of(case)),
        "call": await province_phone(),
    }


def _sms(phone: str, words: dict[str, str]) -> Recipient:
    return Recipient(outside=Outside(DeliveryChannel.SMS, phone), words=words)


def _mail(case: Appeal, words: dict[str, str]) -> list[Recipient]:
    if not case.employer.email:
        return []
    return [Recipient(outside=Outside(DeliveryChannel.MAIL, case.employer.email), words=words)]
