"""What students and their desks are told of bindings and rebindings."""

from __future__ import annotations

from uuid import UUID

from server.access.actor import Kind
from server.accounts.desks import people_at
from server.accounts.models import Binding, BindingHow
from server.notices.catalogue import DEADLINE, Event, Purpose, Recipient, register
from server.notices.channels import address_book
from server.notices.models import DeliveryChannel
from server.privacy import cipher
from server.students.models import Rebinding, RebindingState, Student, StudentPhone
from server.workflow.models import Transition
from server.workflow.steps import COLLEGE, SCHOOL


async def holder(transition: Transition) -> list[Recipient]:
    """Whose account was bound; nobody if the same WeChat was only recognised on our other app."""
    binding = await Binding.get(id=transition.object_id).select_related("account")
    if binding.account.kind is not Kind.STUDENT:
        return []
    if binding.how in (BindingHow.UNION, BindingHow.DEMO):
        return []
    return [Recipient(account_id=binding.account_id)]


async def old_holder(transition: Transition) -> list[Recipient]:
    """The very WeChat that was let go, whoever holds it, and the account's own inbox."""
    binding = await Binding.get(id=transition.object_id).select_related("account")
    if binding.account.kind is not Kind.STUDENT:
        return []
    return [Recipient(identity_id=binding.identity_id), Recipient(account_id=binding.account_id)]


async def current_holder(transition: Transition) -> list[Recipient]:
    """The account that another WeChat asks for: its holder must hear of it."""
    case = await Rebinding.get(id=transition.object_id)
    return [Recipient(account_id=case.student_id)]


async def asking_identity(transition: Transition) -> list[Recipient]:
    case = await Rebinding.get(id=transition.object_id)
    return [Recipient(identity_id=case.identity_id)]


async def waiting_desk(transition: Transition) -> list[Recipient]:
    """Everyone at the desk that the case waits at."""
    case = await Rebinding.get(id=transition.object_id)
    queue = COLLEGE if case.state is RebindingState.AT_COLLEGE else SCHOOL
    return [Recipient(account_id=id) for id in await people_at(queue, case)]


BOUND = register(
    Event(
        "binding.bound",
        on=("binding", "bind"),
        recipients=holder,
        title="微信绑定成功",
        text="你的账号已于 {at} 绑定微信。如果不是你本人操作，请立即解除绑定并联系学校就业中心。",
        href="/student/binding",
        purpose=Purpose.ACCOUNT_CHANGE,
        fields={"matter": "微信绑定成功", "remark": "非本人操作请联系学校", "at": "{at}"},
    )
)
ENDED = register(
    Event(
        "binding.ended",
        on=("binding", "end"),
        recipients=old_holder,
        title="微信绑定已解除",
        text="账号与微信的绑定已于 {at} 由 {who} 解除。再次使用时，请重新核对学籍信息。",
        href="/student/bind",
        purpose=Purpose.ACCOUNT_CHANGE,
        fields={"matter": "微信绑定已解除", "remark": "可重新核对学籍后绑定", "at": "{at}"},
    )
)
REPLACED = register(
    Event(
        "binding.replaced",
        on=("binding", "replace"),
        recipients=old_holder,
        title="账号已换绑到其他微信",
        text="经学校核实，账号已于 {at} 换绑到另一个微信。如果不是本人申请，请联系学校就业中心。",
        href="/contacts",
        purpose=Purpose.ACCOUNT_CHANGE,
        fields={"matter": "账号已换绑其他微信", "remark": "非本人申请请联系学校", "at": "{at}"},
    )
)
ASKED = register(
    Event(
        "rebinding.asked",
        on=("rebinding", "ask"),
        recipients=current_holder,
        title="有人申请用另一个微信登录你的账号",
        text="{at} 收到一份换绑申请，学校会在几天内核实。如果不是你申请的，请联系学校就业中心。",
        href="/contacts",
        purpose=Purpose.ACCOUNT_CHANGE,
        fields={"matter": "收到换绑申请", "remark": "非本人申请请联系学校", "at": "{at}"},
    )
)
WAITING = register(
    Event(
        "rebinding.waiting",
        on=("rebinding", "ask"),
        recipients=waiting_desk,
        title="有一份换绑申请待审核",
        text="学生提交了换绑微信的申请，请您尽快核实。",
        href="/staff/reviews?queue=rebinding",
        purpose=Purpose.TASK_WAITING,
        fields={"matter": "换绑申请待审核", "remark": "请尽快核实", "at": "{at}"},
    )
)
DUE = register(
    Event(
        "rebinding.due",
        on=("rebinding", DEADLINE),
        recipients=waiting_desk,
        title="换绑申请即将到期",
        text="一份换绑申请还没有处理（{left}），{due} 到期后将自动关闭，请您尽快核实。",
        href="/staff/reviews?queue=rebinding",
        purpose=Purpose.TASK_WAITING,
        fields={"matter": "换绑申请即将到期", "remark": "{left}", "at": "{due}"},
    )
)
APPROVED = register(
    Event(
        "rebinding.approved",
        on=("rebinding", "approve"),
        recipients=asking_identity,
        title="换绑申请已通过",
        text="学校已同意你的换绑申请，现在可以用这个微信进入账号了。",
        href="/student",
        purpose=Purpose.REVIEW_RESULT,
        fields={
            "matter": "微信换绑申请",
            "result": "已通过",
            "remark": "现在可以使用",
            "at": "{at}",
        },
    )
)
REFUSED = register(
    Event(
        "rebinding.refused",
        on=("rebinding", "refuse"),
        recipients=asking_identity,
        title="换绑申请未通过",
        text="学校没有同意你的换绑申请，原因：{reason} {words}。有疑问请联系学校就业中心。",
        href="/student/rebinding",
        purpose=Purpose.REVIEW_RESULT,
        fields={"matter": "微信换绑申请", "result": "未通过", "remark": "{reason}", "at": "{at}"},
    )
)
EXPIRED = register(
    Event(
        "rebinding.expired",
        on=("rebinding", "expire"),
        recipients=asking_identity,
        title="换绑申请已到期",
        text="学校没有在期限内处理你的换绑申请，申请已关闭。你可以重新提交，或联系学校就业中心。",
        href="/student/bind",
        purpose=Purpose.REVIEW_RESULT,
        fields={"matter": "微信换绑申请", "result": "已到期", "remark": "可重新提交", "at": "{at}"},
    )
)


def _account_event(name: str, title: str, text: str, remark: str) -> Event:
    return register(
        Event(
            name,
            title=title,
            text=text,
            href="/me",
            purpose=Purpose.ACCOUNT_CHANGE,
            fields={"matter": title, "remark": remark, "at": "{at}"},
        )
    )


REGISTERED = _account_event(
    "student.registered",
    "学生账号已注册",
    "你的学生账号于 {at} 在电脑上注册。如果不是你本人操作，请立即联系学校就业中心。",
    "非本人操作请联系学校",
)
PASSWORD = _account_event(
    "student.password",
    "登录密码已修改",
    "你的登录密码于 {at} 修改，其他设备已退出登录。"
    "如果不是你本人操作，请在微信里重设密码，并联系学校就业中心。",
    "非本人操作请联系学校",
)
PHONE = _account_event(
    "student.phone",
    "登录手机已更换",
    "你的登录手机于 {at} 更换。如果不是你本人操作，请在微信里换回来，并联系学校就业中心。",
    "非本人操作请联系学校",
)


@address_book
async def phone_of(account_id: UUID, channel: DeliveryChannel) -> str | None:
    """The number that a student has proven, else the roster's, decrypted for one call."""
    if channel is not DeliveryChannel.SMS:
        return None
    proven = await StudentPhone.get_or_none(student_id=account_id)
    if proven is not None:
        return await cipher.reveal(
            account_id, "student_phone", "phone_cell", proven.id, proven.phone_cell
        )
    student = await Student.get_or_none(id=account_id)
    if student is None or student.phone_cell is None:
        return None
    return await cipher.reveal(
        student.id, "student", "phone_cell", student.id, student.phone_cell
    )
