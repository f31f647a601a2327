"""What the province must hear about the notices themselves."""

from __future__ import annotations

from typing import Any

from server.people.accounts.desks import office_of
from server.platform.access.actor import Role
from server.platform.jobs import job
from server.platform.notices import service
from server.platform.notices.budget import ALARM_JOB
from server.platform.notices.catalogue import Event, register

SMS_BUDGET = register(
    Event(
        "sms.budget",
        title="短信用量提醒",
        text="今天的短信已用 {share}%（共 {total} 条）。用完后，验证码和短信提醒今天不再发出，"
        "请核实是否有人滥用，或提高额度。",
        href="/staff/deliveries",
    )
)


@job(ALARM_JOB)
async def tell_of_budget(payload: dict[str, Any]) -> None:
    """Much or all of a day's SMS is spent; once a day for each share."""
    await service.tell(
        SMS_BUDGET.name,
        await office_of(Role.PROVINCE),
        source=f"sms-budget:{payload['day']}:{payload['share']}",
        share=str(payload["share"]),
        total=str(payload["total"]),
    )
