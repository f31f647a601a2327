"""What employers and the province's desk are told of registrations and bindings."""

from __future__ import annotations

from uuid import UUID

from server.access.actor import Kind, Role
from server.accounts.models import Account, Binding, BindingHow
from server.employers.models import Employer
from server.employers.queries import administrators_of
from server.notices.catalogue import Event, Purpose, Recipient, register
from server.notices.channels import address_book
from server.notices.models import DeliveryChannel
from server.workflow.models import Transition


async def province_desk(transition: Transition) -> list[Recipient]:
    """Everybody who reviews registrations."""
    employer = await Employer.get(id=transition.object_id)
    desk = await Account.filter(
        kind=Kind.STAFF, is_active=True, roles__contains=[Role.PROVINCE.value]
    )
    return [Recipient(account_id=a.id, words={"employer": employer.name}) for a in desk]


async def administrator(transition: Transition) -> list[Recipient]:
    employer = await Employer.get(id=transition.object_id)
    return [
        Recipient(account_id=id, words={"employer": employer.name})
        for id in await administrators_of(employer.id)
    ]


async def bound_recruiter(transition: Transition) -> list[Recipient]:
    """A recruiter whose account a WeChat now stands for."""
    binding = await Binding.get(id=transition.object_id).select_related("account")
    if binding.account.kind is not Kind.RECRUITER or binding.how is BindingHow.DEMO:
        return []
    return [Recipient(account_id=binding.account_id)]


async def unbound_recruiter(transition: Transition) -> list[Recipient]:
    """The very WeChat that was let go, and the account's own inbox."""
    binding = await Binding.get(id=transition.object_id).select_related("account")
    if binding.account.kind is not Kind.RECRUITER:
        return []
    return [Recipient(identity_id=binding.identity_id), Recipient(account_id=binding.account_id)]


def _waiting(name: str, step: str, text: str) -> Event:
    return register(
        Event(
            name,
            on=("employer", step),
            recipients=province_desk,
            title="有一份单位注册待审核",
            text=text,
            href="/staff/reviews?queue=employer",
            purpose=Purpose.TASK_WAITING,
            fields={"matter": "单位注册待审核", "remark": "{employer}", "at": "{at}"},
        )
    )


SUBMITTED = _waiting(
    "employer.submitted", "submit", "“{employer}”提交了单位注册，请您尽快审核。"
)
RESUBMITTED = _waiting(
    "employer.resubmitted", "resubmit", "“{employer}”修改资料后重新提交了单位注册，请您尽快审核。"
)
APPROVED = register(
    Event(
        "employer.approved",
        on=("employer", "approve"),
        recipients=administrator,
        title="单位注册已通过",
        text="“{employer}”的注册已通过省中心审核，现在可以登录使用了。",
        href="/employer",
        purpose=Purpose.REVIEW_RESULT,
        fields={
            "matter": "单位注册审核",
            "result": "已通过",
            "remark": "现在可以使用",
            "at": "{at}",
        },
    )
)
REFUSED = register(
    Event(
        "employer.refused",
        on=("employer", "refuse"),
        recipients=administrator,
        title="单位注册未通过",
        text="“{employer}”的注册未通过，原因：{reason} {words}。请登录后修改，再重新提交。",
        href="/employer",
        purpose=Purpose.REVIEW_RESULT,
        fields={"matter": "单位注册审核", "result": "未通过", "remark": "{reason}", "at": "{at}"},
    )
)
BOUND = register(
    Event(
        "employer.bound",
        on=("binding", "bind"),
        recipients=bound_recruiter,
        title="微信绑定成功",
        text="您的单位账号已于 {at} 绑定微信。如果不是您本人操作，请立即解除绑定并联系省中心。",
        href="/employer/account",
        purpose=Purpose.ACCOUNT_CHANGE,
        fields={"matter": "微信绑定成功", "remark": "非本人操作请解除绑定", "at": "{at}"},
    )
)
ENDED = register(
    Event(
        "employer.unbound",
        on=("binding", "end"),
        recipients=unbound_recruiter,
        title="微信绑定已解除",
        text="您的单位账号与微信的绑定已于 {at} 解除。再次使用时，请用手机号登录。",
        href="/employer/signin",
        purpose=Purpose.ACCOUNT_CHANGE,
        fields={"matter": "微信绑定已解除", "remark": "可用手机号重新登录", "at": "{at}"},
    )
)


@address_book
async def address_of(account_id: UUID, channel: DeliveryChannel) -> str | None:
    """SMS go to the phone number that a recruiter signs in with, mails to his unit's address."""
    if channel is DeliveryChannel.MAIL:
        unit = await Employer.get_or_none(members__account_id=account_id)
        return (unit.email or None) if unit else None
    account = await Account.get_or_none(id=account_id, kind=Kind.RECRUITER)
    return account.login if account else None
