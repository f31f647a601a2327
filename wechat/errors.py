"""What can go wrong on WeChat's wire: refused pushes, error codes of the API, WeChat being away."""

from __future__ import annotations

from enum import IntEnum

from server.platform.errors import Unavailable


class Code(IntEnum):
    """The error codes we act on; wechat-protocol sections B to H."""

    BUSY = -1
    BAD_CREDENTIAL = 40001
    BAD_OPENID = 40003
    BAD_TOKEN = 40014
    BAD_CODE = 40029
    BAD_TEMPLATE = 40037
    CODE_USED = 40163
    RISKY_USER = 40226
    CODE_MISSING = 41008
    TOKEN_EXPIRED = 42001
    CODE_EXPIRED = 42003
    NOT_A_FOLLOWER = 43004
    NOT_SUBSCRIBED = 43101
    DAILY_QUOTA = 45009
    MINUTE_QUOTA = 45011
    REPEATED_MESSAGE = 45065
    NO_MENU = 46003
    BAD_FIELD = 47003
    UNSUBSCRIBED = 50005


TOKEN_ERRORS = frozenset({Code.BAD_CREDENTIAL, Code.BAD_TOKEN, Code.TOKEN_EXPIRED})
"""A newer access_token may help: fetch one and try once more."""

CODE_ERRORS = frozenset(
    {Code.BAD_CODE, Code.CODE_USED, Code.CODE_MISSING, Code.CODE_EXPIRED, Code.RISKY_USER}
)
"""The login code of a person is no good; the person has to come again."""

UNREACHABLE_ERRORS = frozenset(
    {Code.BAD_OPENID, Code.NOT_A_FOLLOWER, Code.NOT_SUBSCRIBED, Code.UNSUBSCRIBED}
)
"""This person cannot get this message on this way; another way may work, a repeat will not."""


class PushRefused(Exception):
    """A push that is answered with `status` and leaves no trace; the text names no content."""

    status = 400


class Malformed(PushRefused):
    """The push cannot be understood."""


class Unfamiliar(Malformed):
    """Well written, but no message or event that we know: WeChat invents kinds every year."""


class Oversized(PushRefused):
    """The body is larger than any push of WeChat's."""

    status = 413


class Forged(PushRefused):
    """The push is not WeChat's, not for us, or too old."""

    status = 403


class WeChatError(Exception):
    """WeChat refused a call. `errcode` may be one that `Code` does not know."""

    def __init__(self, errcode: int, errmsg: str = "") -> None:
        super().__init__(errcode, errmsg)
        self.errcode = errcode
        self.errmsg = errmsg

    def __str__(self) -> str:
        return f"{self.errcode} {self.errmsg}"

    @property
    def is_unreachable(self) -> bool:
        """Whether this person cannot be reached on this way at all."""
        return self.errcode in UNREACHABLE_ERRORS

    @property
    def is_exhausted(self) -> bool:
        """Whether a quota is used up, so that everything else has to wait as well."""
        return self.errcode in (Code.DAILY_QUOTA, Code.MINUTE_QUOTA)


class WeChatUnavailable(Unavailable):
    """WeChat cannot be reached or does not answer properly; shown to people as 503.

    `maybe_done` says that the call may have taken effect, so that a message must not be
    sent again without a `client_msg_id`.
    """

    code = "wechat_unavailable"
    title = "微信服务暂时没有回应，请稍后再试"

    def __init__(self, reason: str, *, maybe_done: bool = False) -> None:
        super().__init__(retry_after=20)
        self.reason = reason
        self.maybe_done = maybe_done

    def __str__(self) -> str:
        return self.reason
