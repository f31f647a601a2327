"""What the people of a unit, those who want to join it and the province are told."""

from __future__ import annotations

from server.access.actor import Kind, Role
from server.accounts.models import Account
from server.members.models import MembershipRequest, RequestKind
from server.members.workflow import MEMBERSHIP
from server.notices.catalogue import DEADLINE, Event, Purpose, Recipient, register
from server.workflow.models import Transition

W = MEMBERSHIP.name


async def _request(transition: Transition) -> tuple[MembershipRequest, dict[str, str]]:
    found = await MembershipRequest.get(id=transition.object_id).select_related(
        "employer", "account"
    )
    return found, {
        "employer": found.employer.name,
        "name": found.account.name,
        "kind": found.kind.label,
    }


async def asker(transition: Transition) -> list[Recipient]:
    """The one who asked."""
    found, words = await _request(transition)
    return [Recipient(account_id=found.account_id, words=words)]


async def administrator(transition: Transition) -> list[Recipient]:
    """Who held the office when it was asked or decided; while it waits, who holds it now."""
    found, words = await _request(transition)
    holder = found.administrator_id
    if transition.step in (DEADLINE, "withdraw", "expire"):
        holder = found.employer.administrator_id
    return [Recipient(account_id=holder, words=words)]


async def province_desk(transition: Transition) -> list[Recipient]:
    """Everybody who reviews who leads a unit; joining one is the unit's own business."""
    found, words = await _request(transition)
    if found.kind is not RequestKind.LEAD:
        return []
    desk = await Account.filter(
        kind=Kind.STAFF, is_active=True, roles__contains=[Role.PROVINCE.value]
    )
    return [Recipient(account_id=account.id, words=words) for account in desk]


def _task(step: str, who: str, title: str, text: str, href: str) -> Event:
    return register(
        Event(
            f"membership.{step}.{who}",
            on=(W, step),
            recipients=administrator if who == "administrator" else province_desk,
            title=title,
            text=text,
            href=href,
            purpose=Purpose.TASK_WAITING,
            fields={"matter": title, "remark": "{name}", "at": "{at}"},
        )
    )


def _result(
    step: str, title: str, text: str, result: str, href: str = "/employer/joining"
) -> Event:
    return register(
        Event(
            f"membership.{step}.asker",
            on=(W, step),
            recipients=asker,
            title=title,
            text=text,
            href=href,
            purpose=Purpose.REVIEW_RESULT,
            fields={"matter": "{kind}", "result": result, "remark": "{employer}", "at": "{at}"},
        )
    )


def _account(
    name: str, title: str, text: str, remark: str, href: str = "/employer/account"
) -> Event:
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


def _office(step: str, title: str, text: str) -> Event:
    """News for the present administrator about his office: nobody can silence it."""
    return register(
        Event(
            f"membership.{step}.administrator",
            on=(W, step),
            recipients=administrator,
            title=title,
            text=text,
            href="/employer" if step == "appoint" else "/employer/members/requests/{id}",
            purpose=Purpose.ACCOUNT_CHANGE,
            fields={"matter": title, "remark": "{employer}", "at": "{at}"},
        )
    )


REQUEST = "/employer/members/requests/{id}"
DESK = f"/staff/reviews?queue={W}"

ASKED = _task(
    "ask", "administrator", "有人申请加入单位",
    "{name}申请加入“{employer}”，请您核对授权书后处理，30 天内有效。", REQUEST,
)
REMINDED = register(
    Event(
        "membership.reminder",
        on=(W, DEADLINE),
        recipients=administrator,
        title="加入单位的申请快到期了",
        text="{name}申请加入“{employer}”，{left}，请在 {due} 前处理。",
        href=REQUEST,
        purpose=Purpose.TASK_WAITING,
        fields={"matter": "加入申请待处理", "remark": "{left}", "at": "{due}"},
    )
)
ACCEPTED = _result(
    "accept", "您已加入单位", "“{employer}”的管理员已同意您加入，现在可以进入单位首页。",
    "已同意", "/employer",
)
DECLINED = _result(
    "decline", "加入单位的申请未同意",
    "“{employer}”的管理员没有同意您的申请，原因：{reason} {words}。", "未同意",
)
EXPIRED = _result(
    "expire", "加入单位的申请已过期",
    "“{employer}”的管理员 30 天内没有处理您的申请。您可以联系对方后重新申请。", "已过期",
)
EXPIRED_UNANSWERED = _task(
    "expire", "administrator", "一份加入申请已过期",
    "{name}加入“{employer}”的申请 30 天没有处理，已自动过期；需要时请对方重新申请。", REQUEST,
)
CLAIMED = _task(
    "claim", "province", "有一份变更管理员的申请待审核",
    "{name}申请成为“{employer}”的新管理员，请您审核。", DESK,
)
CLAIMED_OFFICE = _office(
    "claim", "有人申请成为贵单位的新管理员",
    "{name}申请成为“{employer}”的新管理员，由省中心审核。如果您不同意，请尽快写明异议。",
)
OBJECTED = _task(
    "object", "province", "现任管理员提出了异议",
    "“{employer}”的管理员对{name}的申请提出异议：{words}", DESK,
)
APPOINTED = _result(
    "appoint", "您已成为单位管理员", "省中心已通过您的申请，您现在是“{employer}”的管理员。",
    "已通过", "/employer",
)
APPOINTED_OFFICE = _office(
    "appoint", "单位管理员已变更",
    "省中心已同意{name}成为“{employer}”的管理员，您的角色改为招聘人员。如有疑问，请联系省中心。",
)
REFUSED = _result(
    "refuse", "变更管理员的申请未通过",
    "您成为“{employer}”管理员的申请未通过，原因：{reason} {words}。", "未通过",
)
REFUSED_OFFICE = _office(
    "refuse", "变更管理员的申请未通过", "{name}成为“{employer}”管理员的申请未通过，您仍是管理员。"
)
WITHDRAWN = _office("withdraw", "一份申请已撤回", "{name}撤回了{kind}“{employer}”的申请。")
WITHDRAWN_DESK = _task(
    "withdraw", "province", "一份变更管理员的申请已撤回",
    "{name}撤回了成为“{employer}”新管理员的申请，不用再审核。", DESK,
)

OPENED = _account(
    "member.opened", "单位账号已开设",
    "“{employer}”为您开设了账号。请用本手机号，以短信验证码首次登录，再设置密码、绑定微信。",
    "请用短信验证码登录", "/employer/signin/phone",
)
ROLE = _account(
    "member.role", "您的角色有变化", "您在“{employer}”的角色改为：{role}。", "{role}", "/employer"
)
STOPPED = _account(
    "member.stopped", "您的单位账号已停用",
    "{by}停用了您在“{employer}”的账号。如有疑问，请联系贵单位的管理员。", "请联系单位管理员",
    "/contacts",
)
REOPENED = _account(
    "member.reopened", "您的单位账号已恢复",
    "{by}恢复了您在“{employer}”的账号，可以用原来的方式登录。", "可以登录了", "/employer",
)
REMOVED = _account(
    "member.removed", "您已被移出单位",
    "{by}把您移出了“{employer}”。您的账号还在，可以加入或注册别的单位。", "账号仍可使用",
)
LEFT = _account(
    "member.left", "一位同事退出了单位", "{name}已退出贵单位，不能再代表单位办理事项。", "{name}",
    "/employer/members",
)
TOOK_OVER = _account(
    "administrator.taken", "您已成为单位管理员",
    "{by}把“{employer}”的管理员移交给了您，您现在拥有全部功能。", "{employer}", "/employer/members",
)
HANDED_OVER = _account(
    "administrator.handed", "单位管理员已移交",
    "您已把“{employer}”的管理员移交给{name}。如果不是您本人操作，请立即联系省中心。",
    "非本人操作请联系省中心", "/contacts",
)

