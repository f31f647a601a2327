"""Errors that carry their status, and become RFC 9457 problem JSON or a polite page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any


class Problem(Exception):
    """A refusal that the person who caused it can read.

    `detail` is a Chinese sentence that says what to do; `code` is stable for programs;
    `errors` names the fields, as `{field: sentence}`; `go` is a page of ours that helps on, where
    a browser is sent instead of being shown the refusal; `afterwards` is done once the transaction
    that the refusal broke off is undone, such as the row that a refused try leaves in the trail.
    """

    status = 500
    code = "internal"
    title = "服务暂时出了问题"
    afterwards: Callable[[], Awaitable[None]] | None = None

    def __init__(
        self,
        detail: str = "",
        *,
        code: str = "",
        errors: dict[str, str] | None = None,
        retry_after: int | None = None,
        extra: dict[str, Any] | None = None,
        go: str = "",
    ) -> None:
        super().__init__(detail)
        self.detail = detail or self.title
        self.code = code or type(self).code
        self.errors = errors or {}
        self.retry_after = retry_after
        self.extra = extra or {}
        self.go = go

    def body(self) -> dict[str, Any]:
        """The `application/problem+json` document (RFC 9457, contract.md)."""
        return {
            "type": f"urn:weijiuye:problem:{self.code}",
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
            "code": self.code,
            "errors": [{"field": f, "message": m} for f, m in self.errors.items()],
            **self.extra,
        }


class Malformed(Problem):
    status, code, title = 400, "malformed", "请求格式不正确"


class SignInNeeded(Problem):
    status, code, title = 401, "sign_in_needed", "请先登录"


class Forbidden(Problem):
    status, code, title = 403, "forbidden", "没有权限进行这项操作"


class NotFound(Problem):
    status, code, title = 404, "not_found", "没有找到这个页面"


class NotAllowed(Problem):
    status, code, title = 405, "method_not_allowed", "不支持这种请求方式"


class HalfSent(Problem):
    status, code, title = 408, "half_sent", "内容没有发送完，请检查网络后再试"


class Conflict(Problem):
    status, code, title = 409, "conflict", "情况已经发生了变化"


class TooLarge(Problem):
    status, code, title = 413, "too_large", "内容太大"


class Invalid(Problem):
    status, code, title = 422, "invalid", "有几处需要修改"


class TooMany(Problem):
    status, code, title = 429, "too_many", "操作太频繁"


class Unavailable(Problem):
    status, code, title = 503, "unavailable", "服务正忙，请稍后再试"


class Lost(Unavailable):
    """The database or Redis is away: no page that needs them can be shown either."""


def invalid(field: str, sentence: str) -> Invalid:
    """One field is wrong, and the sentence says what to do about it."""
    return Invalid(sentence, errors={field: sentence})
