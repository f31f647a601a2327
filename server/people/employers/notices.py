"""What employers and the province's desk are told of registrations and bindings."""

from __future__ import annotations

from uuid import UUID

from server.people.accounts.models import Account, BindingHow
from server.people.accounts.recipients import Audience, let_go, newly_bound
from server.people.accounts.workflow import BINDING
from server.people.employers.models import Employer
from server.people.employers.queries import administrators_of
from server.people.employers.workflow import EMPLOYER
from server.platform.access.actor import Kind
from server.platform.notices.catalogue import change, result, task
from server.platform.notices.channels import address_book
from server.platform.notices.models import DeliveryChannel

W, B = EMPLOYER.name, BINDING.name

about = Audience(Employer, words=lambda employer: {"employer": employer.name})
administrators = about.accounts(lambda employer: administrators_of(employer.id))

# fmt: off
SUBMITTED = task(
    "employer.submitted", on=(W, "submit"), to=about.desk,
    title="有一份单位注册待审核",
    text="“{employer}”提交了单位注册，请您尽快审核。",
    matter="单位注册待审核", remark="{employer}",
)
RESUBMITTED = task(
    "employer.resubmitted", on=(W, "resubmit"), to=about.desk,
    title="有一份单位注册待审核",
    text="“{employer}”修改资料后重新提交了单位注册，请您尽快审核。",
    matter="单位注册待审核", remark="{employer}",
)
APPROVED = result(
    "employer.approved", on=(W, "approve"), to=administrators,
    title="单位注册已通过",
    text="“{employer}”的注册已通过省中心审核，现在可以登录使用了。",
    href="/employer", matter="单位注册审核", result="已通过", remark="现在可以使用",
)
REFUSED = result(
    "employer.refused", on=(W, "refuse"), to=administrators,
    title="单位注册未通过",
    text="“{employer}”的注册未通过，原因：{why}。请登录后修改，再重新提交。",
    href="/employer", matter="单位注册审核", result="未通过", remark="{reason}",
)
BOUND = change(
    "employer.bound", on=(B, "bind"), to=newly_bound(Kind.RECRUITER, but=[BindingHow.DEMO]),
    title="微信绑定成功",
    text="您的单位账号已于 {at} 绑定微信。如果不是您本人操作，请立即解除绑定并联系省中心。",
    href="/employer/account", remark="非本人操作请解除绑定",
)
ENDED = change(
    "employer.unbound", on=(B, "end"), to=let_go(Kind.RECRUITER),
    title="微信绑定已解除",
    text="您的单位账号与微信的绑定已于 {at} 解除。再次使用时，请用手机号登录。",
    href="/employer/signin", remark="可用手机号重新登录",
)
# fmt: on


@address_book
async def address_of(account_id: UUID, channel: DeliveryChannel) -> str | None:
    """SMS go to the phone number that a recruiter signs in with, mails to his unit's address."""
    if channel is DeliveryChannel.MAIL:
        unit = await Employer.get_or_none(members__account_id=account_id)
        return (unit.email or None) if unit else None
    account = await Account.get_or_none(id=account_id, kind=Kind.RECRUITER)
    return account.login if account else None
