"""What the people of a unit, those who want to join it and the province are told."""

from __future__ import annotations

from server.people.accounts.recipients import Audience
from server.people.members.models import MembershipRequest
from server.people.members.workflow import MEMBERSHIP
from server.platform.notices.catalogue import DEADLINE, change, result, task


def _words(case: MembershipRequest) -> dict[str, str]:
    return {
        "employer": case.employer.name, "name": case.account.name, "kind": case.kind.label,
    }  # fmt: skip


W = MEMBERSHIP.name
REQUEST = "/employer/members/requests/{id}"
JOINING = "/employer/joining"
OWN = "/employer/account"

about = Audience(MembershipRequest, "employer", "account", words=_words)
asker = about.account(lambda case: case.account_id)
holder_now = about.account(lambda case: case.employer.administrator_id)
holder_then = about.account(lambda case: case.administrator_id)
"""Who administered the unit when it was asked or decided."""

# fmt: off
ASKED = task(
    "membership.ask.administrator", on=(W, "ask"), to=holder_then,
    title="有人申请加入单位",
    text="{name}申请加入“{employer}”，请您核对授权书后处理，30 天内有效。",
    href=REQUEST, remark="{name}",
)
REMINDED = task(
    "membership.reminder", on=(W, DEADLINE), to=holder_now,
    title="加入单位的申请快到期了",
    text="{name}申请加入“{employer}”，{left}，请在 {due} 前处理。",
    href=REQUEST, matter="加入申请待处理", remark="{due}前处理",
)
ACCEPTED = result(
    "membership.accept.asker", on=(W, "accept"), to=asker,
    title="您已加入单位",
    text="“{employer}”的管理员已同意您加入，现在可以进入单位首页。",
    href="/employer", matter="{kind}", result="已同意", remark="{employer}",
)
DECLINED = result(
    "membership.decline.asker", on=(W, "decline"), to=asker,
    title="加入单位的申请未同意",
    text="“{employer}”的管理员没有同意您的申请，原因：{why}。",
    href=JOINING, matter="{kind}", result="未同意", remark="{employer}",
)
EXPIRED = result(
    "membership.expire.asker", on=(W, "expire"), to=asker,
    title="加入单位的申请已过期",
    text="“{employer}”的管理员 30 天内没有处理您的申请。您可以联系对方后重新申请。",
    href=JOINING, matter="{kind}", result="已过期", remark="{employer}",
)
EXPIRED_UNANSWERED = task(
    "membership.expire.administrator", on=(W, "expire"), to=holder_now,
    title="一份加入申请已过期",
    text="{name}加入“{employer}”的申请 30 天没有处理，已自动过期；需要时请对方重新申请。",
    href=REQUEST, remark="{name}",
)
CLAIMED = task(
    "membership.claim.province", on=(W, "claim"), to=about.desk,
    title="有一份变更管理员的申请待审核",
    text="{name}申请成为“{employer}”的新管理员，请您审核。",
    remark="{name}",
)
CLAIMED_OFFICE = change(
    "membership.claim.administrator", on=(W, "claim"), to=holder_then,
    title="有人申请成为贵单位的新管理员",
    text="{name}申请成为“{employer}”的新管理员，由省中心审核。如果您不同意，请尽快写明异议。",
    href=REQUEST, remark="{employer}",
)
OBJECTED = task(
    "membership.object.province", on=(W, "object"), to=about.desk,
    title="现任管理员提出了异议",
    text="“{employer}”的管理员对{name}的申请提出异议：{words}",
    remark="{name}",
)
APPOINTED = result(
    "membership.appoint.asker", on=(W, "appoint"), to=asker,
    title="您已成为单位管理员",
    text="省中心已通过您的申请，您现在是“{employer}”的管理员。",
    href="/employer", matter="{kind}", result="已通过", remark="{employer}",
)
APPOINTED_OFFICE = change(
    "membership.appoint.administrator", on=(W, "appoint"), to=holder_then,
    title="单位管理员已变更",
    text="省中心已同意{name}成为“{employer}”的管理员，您的角色由新管理员决定。如有疑问，请联系省中心。",
    href="/employer", remark="{employer}",
)
REFUSED = result(
    "membership.refuse.asker", on=(W, "refuse"), to=asker,
    title="变更管理员的申请未通过",
    text="您成为“{employer}”管理员的申请未通过，原因：{why}。",
    href=JOINING, matter="{kind}", result="未通过", remark="{employer}",
)
REFUSED_OFFICE = change(
    "membership.refuse.administrator", on=(W, "refuse"), to=holder_then,
    title="变更管理员的申请未通过",
    text="{name}成为“{employer}”管理员的申请未通过，您仍是管理员。",
    href=REQUEST, remark="{employer}",
)
WITHDRAWN = change(
    "membership.withdraw.administrator", on=(W, "withdraw"), to=holder_now,
    title="一份申请已撤回",
    text="{name}撤回了{kind}“{employer}”的申请。",
    href=REQUEST, remark="{employer}",
)
WITHDRAWN_DESK = task(
    "membership.withdraw.province", on=(W, "withdraw"), to=about.desk_left,
    title="一份变更管理员的申请已撤回",
    text="{name}撤回了成为“{employer}”新管理员的申请，不用再审核。",
    remark="{name}",
)

OPENED = change(
    "member.opened",
    title="单位账号已开设",
    text="“{employer}”为您开设了账号。请用本手机号，以短信验证码首次登录，再设置密码、绑定微信。",
    sms="“{employer}”为您开设了微就业账号，请用本手机号以短信验证码首次登录。",
    href="/employer/signin/phone", remark="请用短信验证码登录",
)
ROLE = change(
    "member.role",
    title="您的角色有变化",
    text="您在“{employer}”的角色改为：{role}。",
    href="/employer", remark="{role}",
)
STOPPED = change(
    "member.stopped",
    title="您的单位账号已停用",
    text="{by}停用了您在“{employer}”的账号。如有疑问，请联系贵单位的管理员。",
    href="/contacts", remark="请联系单位管理员",
)
REOPENED = change(
    "member.reopened",
    title="您的单位账号已恢复",
    text="{by}恢复了您在“{employer}”的账号，可以用原来的方式登录。",
    href="/employer", remark="可以登录了",
)
REMOVED = change(
    "member.removed",
    title="您已被移出单位",
    text="{by}把您移出了“{employer}”。您的账号还在，可以加入或注册别的单位。",
    href=OWN, remark="账号仍可使用",
)
LEFT = change(
    "member.left",
    title="一位同事退出了单位",
    text="{name}已退出贵单位，不能再代表单位办理事项。",
    href="/employer/members", remark="{name}",
)
TOOK_OVER = change(
    "administrator.taken",
    title="您已成为单位管理员",
    text="{by}把“{employer}”的管理员移交给了您，您现在拥有全部功能。",
    href="/employer/members", remark="{employer}",
)
HANDED_OVER = change(
    "administrator.handed",
    title="单位管理员已移交",
    text="您已把“{employer}”的管理员移交给{name}。如果不是您本人操作，请立即联系省中心。",
    href="/contacts", remark="非本人操作请联系省中心",
)
