"""What the two hear of an absence."""

from __future__ import annotations

from server.people.delegations import queries
from server.platform.notices import stand_ins
from server.platform.notices.catalogue import task

stand_ins.known_by(queries.stand_ins)

NAMED = task(
    "delegation.named",
    title="{who}请您代办待办",
    text="{who} {begins}至{ends}不在岗，分派给他的待办和提醒也会到您这里，到期自动结束。",
    href="/staff/away",
    matter="请您代办待办",
    remark="{begins}至{ends}",
)
ENDED = task(
    "delegation.ended",
    title="代办已提前结束",
    text="{who}于 {at} 提前结束了{delegate}代{absent}办理待办的安排。",
    href="/staff/away",
    remark="由{who}结束",
)
