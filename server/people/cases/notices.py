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
