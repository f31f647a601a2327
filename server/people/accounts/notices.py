"""What the province must hear about the notices themselves."""

from __future__ import annotations

from typing import Any

from server.people.accounts.desks import office_of
from server.platform.access.actor import Role
from server.platform.jobs import job
from server.platform.notices import service
from server.platform.notices.budget import ALARM_JOB, FOR_STRANGERS
from server.platform.notices.catalogue import Event, register
from server.platform.notices.models import DeliveryChannel
from server.platform.notices.sms import TROUBLE_JOB

EFFECTS = {
    FOR_STRANGERS: "剩下的只发给已有账号的手机号，新手机号今天不能再收验证码",
    100: "验证码和短信提醒今天不再发出",
}
SMS_BUDGET = register(
    Event(
        "sms.budget",
        title="短信用量提醒",
        text="今天的短信已用 {share}%（共 {total} 条），{effect}。请核实是否有人滥用，或提高额度。",
        sms="今天的短信已用 {share}%（共 {total} 条），请登录微就业核实。",
        href="/staff/deliveries",
    )
)
SMS_TROUBLE = register(
    Event(
        "sms.trouble",
        title="短信发不出去",
        text="短信服务今天拒绝了我们的短信：{problem}（{code}）。注册和登录的验证码可能收不到，"
        "请尽快请运维人员按上线手册的“短信”一节处理。",
        href="/staff/deliveries",
        channels=(DeliveryChannel.WECHAT, DeliveryChannel.MAIL),
    )
)


@job(ALARM_JOB, lane="notices")
async def tell_of_budget(payload: dict[str, Any]) -> None:
    """Much or all of a day's SMS is spent; once a day for each share."""
    await service.tell(
        SMS_BUDGET.name,
        await office_of(Role.PROVINCE),
        source=f"sms-budget:{payload['day']}:{payload['share']}",
        share=str(payload["share"]),
        effect=EFFECTS[payload["share"]],
        total=str(payload["total"]),
    )


@job(TROUBLE_JOB, lane="notices")
async def tell_of_trouble(payload: dict[str, Any]) -> None:
    """The provider refuses our SMS for a reason that people must mend; once a day for each."""
    await service.tell(
        SMS_TROUBLE.name,
        await office_of(Role.PROVINCE),
        source=f"sms-trouble:{payload['day']}:{payload['code']}"[:80],
        problem=payload["problem"],
        code=payload["code"],
    )
