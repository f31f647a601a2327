"""What a browser without an account carries from step to step, under our signature.

It tells nothing that its owner did not type or prove himself, and runs out in half an hour.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from itsdangerous import BadData, URLSafeSerializer

from server.platform import clock
from server.platform.errors import Conflict
from server.platform.privacy import keys
from server.platform.web.results import Cookie
from server.platform.web.visit import Visit

LIFE = timedelta(minutes=30)


class Mark(StrEnum):
    """`UNIT`: which unit somebody says he is of. `ASKED`: the appeal that he asks about.
    `APPEAL`: the one that he may see, because a code to its phone was right."""

    UNIT = "jiuye_unit"
    ASKED = "jiuye_asked"
    APPEAL = "jiuye_appeal"


START = {
    Mark.UNIT: "/employer/forgot/find",
    Mark.ASKED: "/employer/forgot/query",
    Mark.APPEAL: "/employer/forgot/query",
}


def remember(mark: Mark, value: str) -> dict[str, Cookie]:
    """The cookie that carries a value to the next step."""
    dies_at = int((clock.now() + LIFE).timestamp())
    token = _signer(mark).dumps([value, dies_at])
    return {mark.value: Cookie(str(token), int(LIFE.total_seconds()))}


def recall(visit: Visit, mark: Mark) -> str:
    """The value that this browser carries. Raises `Conflict`, with the way to the first step."""
    try:
        value, dies_at = _signer(mark).loads(visit.request.cookies.get(mark.value) or "")
    except (BadData, ValueError, TypeError):
        dies_at, value = 0, ""
    if clock.now().timestamp() >= dies_at:
        raise Conflict("停留的时间太久了，请从头再来", code="too_late", go=START[mark])
    return str(value)


def _signer(mark: Mark) -> URLSafeSerializer:
    return URLSafeSerializer(keys.purpose_key(f"recovery-{mark.value}"), salt=mark.value)
