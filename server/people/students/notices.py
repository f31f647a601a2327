"""What students and their desks are told of bindings and rebindings."""

from __future__ import annotations

from uuid import UUID

from server.people.accounts.models import BindingHow
from server.people.accounts.recipients import Audience, let_go, newly_bound
from server.people.accounts.workflow import BINDING
from server.people.students.models import Rebinding, Student, StudentPhone
from server.people.students.workflow import REBINDING
from server.platform.access.actor import Kind
from server.platform.notices.catalogue import DEADLINE, Recipient, change, result, task
from server.platform.notices.channels import address_book
from server.platform.notices.models import DeliveryChannel
from server.platform.privacy import cipher
from server.platform.workflow.chains import AGREEING, is_decided


async def _asking(case: Rebinding) -> list[Recipient]:
    return [Recipient(identity_id=case.identity_id)]


B, W = BINDING.name, REBINDING.name

recognised = (BindingHow.UNION, BindingHow.DEMO)
"""Nobody did anything: the same WeChat was only known again on our other app."""

about = Audience(Rebinding)
asking_identity = about.recipients(_asking)
holder = about.account(lambda case: case.student_id)
"""The account that another WeChat asks for: its holder must hear of it."""

# fmt: off
BOUND = change(
    "binding.bound", on=(B, "bind"), to=newly_bound(Kind.STUDENT, but=recognised),
    title="微信绑定成功",
    text="你的账号已于 {at} 绑定微信。如果不是你本人操作，请立即解除绑定并联系学校就业中心。",
    href="/student/binding", remark="非本人操作请联系学校",
)
ENDED = change(
    "binding.ended", on=(B, "end"), to=let_go(Kind.STUDENT),
    title="微信绑定已解除",
    text="账号与微信的绑定已于 {at} 由 {who} 解除。再次使用时，请重新核对学籍信息。",
    href="/student/bind", remark="可重新核对学籍后绑定",
)
REPLACED = change(
    "binding.replaced", on=(B, "replace"), to=let_go(Kind.STUDENT),
    title="账号已换绑到其他微信",
    text="经学校核实，账号已于 {at} 换绑到另一个微信。如果不是本人申请，请联系学校就业中心。",
    href="/contacts", matter="账号已换绑其他微信", remark="非本人申请请联系学校",
)
ASKED = change(
    "rebinding.asked", on=(W, "ask"), to=holder,
    title="有人申请用另一个微信登录你的账号",
    text="{at} 收到一份换绑申请，学校会在几天内核实。如果不是你申请的，请联系学校就业中心。",
    href="/contacts", matter="收到换绑申请", remark="非本人申请请联系学校",
)
WAITING = task(
    "rebinding.waiting", on=(W, "ask", "endorse"), to=about.desk,
    title="有一份换绑申请待审核",
    text="学生提交了换绑微信的申请，请您尽快核实。",
    matter="换绑申请待审核", remark="请尽快核实",
)
DUE = task(
    "rebinding.due", on=(W, DEADLINE), to=about.desk,
    title="换绑申请即将到期",
    text="一份换绑申请还没有处理（{left}），{due} 到期后将自动关闭，请您尽快核实。",
    remark="{due}前处理",
)
GRANTED = result(
    "rebinding.approved", on=(W, *AGREEING), to=about.recipients(_asking, when=is_decided),
    title="换绑申请已通过",
    text="学校已同意你的换绑申请，现在可以用这个微信进入账号了。",
    href="/student", matter="微信换绑申请", result="已通过", remark="现在可以使用",
)
REFUSED = result(
    "rebinding.refused", on=(W, "refuse"), to=asking_identity,
    title="换绑申请未通过",
    text="学校没有同意你的换绑申请，原因：{why}。有疑问请联系学校就业中心。",
    href="/student/rebinding", matter="微信换绑申请", result="未通过", remark="{reason}",
)
EXPIRED = result(
    "rebinding.expired", on=(W, "expire"), to=asking_identity,
    title="换绑申请已到期",
    text="学校没有在期限内处理你的换绑申请，申请已关闭。你可以重新提交，或联系学校就业中心。",
    href="/student/bind", matter="微信换绑申请", result="已到期", remark="可重新提交",
)
REGISTERED = change(
    "student.registered",
    title="学生账号已注册",
    text="你的学生账号于 {at} 注册，已设好登录密码。如果不是你本人操作，请立即联系学校就业中心。",
    href="/me", remark="非本人操作请联系学校",
)
PASSWORD = change(
    "student.password",
    title="登录密码已修改",
    text="你的登录密码于 {at} 修改，其他设备已退出登录。"
    "如果不是你本人操作，请在微信里重设密码，并联系学校就业中心。",
    href="/me", remark="非本人操作请联系学校",
)
PHONE = change(
    "student.phone",
    title="登录手机已更换",
    text="你的登录手机于 {at} 更换。如果不是你本人操作，请在微信里换回来，并联系学校就业中心。",
    href="/me", remark="非本人操作请联系学校",
)
# fmt: on


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
