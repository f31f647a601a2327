"""What staff are told of each other's doings on the desk."""

from __future__ import annotations

from server.platform.notices.catalogue import task

HANDED = task(
    "review.handed",
    title="{who}转给您一件{kind}",
    text="{who}于 {at} 把一件{kind}转给您办理，请您尽快审核。",
    href="/cases/{place}",
    matter="{kind}待审核",
    remark="由{who}转来",
)

NOT_DECIDED = task(
    "review.not_decided",
    title="一件{kind}没有办成",
    text="您于 {at} 前后对一件{kind}选择了“{verdict}”，没有生效：{why}。请打开再看一次。",
    href="/cases/{place}",
    matter="{kind}没有办成",
    remark="请打开再看一次",
)
