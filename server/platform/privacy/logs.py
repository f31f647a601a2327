"""Logs as JSON lines that cannot carry a person: only listed keys, and what is left is scrubbed.

    log = structlog.get_logger("roster")
    log.info("roster.accepted", site="10001", count=5000)

Keys outside the list are dropped, and named under `dropped` so that it is noticed. Exceptions leave
their type and the places in the code, never their message: messages quote the data.
"""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from types import TracebackType
from typing import Any, TextIO
from uuid import uuid4

import orjson
import structlog

from server.platform.privacy.scrub import scrub

ALLOWED = {
    "event", "level", "logger", "timestamp", "request_id", "route", "method", "status",
    "duration_ms", "actor_kind", "actor_id", "role", "site", "surface", "action", "object_kind",
    "object_id", "result", "reason", "code", "errcode", "count", "size", "job", "job_id",
    "attempt", "worker", "process", "host", "port", "version", "error", "stack", "dropped",
    "file_id", "profile", "breaker", "queue", "seconds", "template", "channel", "appid",
    "checked", "number", "lanes",
}  # fmt: skip
"""Keys that never hold a personal value. `allow` adds to them."""

_QUIET = ("tortoise", "asyncio", "aiobotocore", "botocore", "httpx", "httpcore", "urllib3")
"""Libraries whose chatter shows statements with their values, or whole addresses."""


def allow(*names: str) -> None:
    """Let further keys through; only for values that say nothing about a person."""
    ALLOWED.update(names)


def configure(level: str = "INFO", stream: TextIO | None = None) -> None:
    """Send structlog and the standard library's logging to one stream (stderr) of JSON lines."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.addFilter(_as_template)
    handler.addFilter(_calm)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                _errors_without_words,
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                fence,
                structlog.processors.JSONRenderer(serializer=_json),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


@contextmanager
def request(request_id: str = "", **known: Any) -> Iterator[str]:
    """Every line written inside carries the request's id; gives the id."""
    ident = request_id or uuid4().hex[:16]
    with structlog.contextvars.bound_contextvars(request_id=ident, **known):
        yield ident


def fence(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """The processor that lets only listed keys through and scrubs their text."""
    kept = {key: _clean(value) for key, value in event.items() if key in ALLOWED}
    dropped = sorted(str(key) for key in event if key not in ALLOWED)
    if dropped:
        kept["dropped"] = dropped
    return kept


def _clean(value: Any) -> Any:
    if value is None or isinstance(value, bool | int | float):
        # A number may be a phone: what a text of it would lose, it loses too.
        return value if value is None or scrub(str(value)) == str(value) else scrub(str(value))
    if isinstance(value, list | tuple | set | frozenset):
        return [_clean(item) for item in value]
    if isinstance(value, dict):
        return {scrub(str(key)): _clean(item) for key, item in value.items()}
    return scrub(str(value))


def _as_template(record: logging.LogRecord) -> bool:
    """Lines of other libraries keep their wording and lose the values put into it."""
    if isinstance(record.args, tuple) and record.args and not isinstance(record.msg, dict):
        record.args = tuple(
            arg if isinstance(arg, bool | int | float) else "…" for arg in record.args
        )
    elif isinstance(record.args, dict) and record.args and not isinstance(record.msg, dict):
        record.args = dict.fromkeys(record.args, "…")
    return True


def _calm(record: logging.LogRecord) -> bool:
    """What somebody sent and nobody can read is no error of ours, though Sanic calls it one."""
    raised = record.exc_info[1] if record.exc_info else None
    is_theirs = getattr(raised, "status_code", 500) < 500
    if record.name == "sanic.error" and (is_theirs or record.msg == "Failed when parsing form"):
        record.levelno, record.levelname, record.exc_info = logging.INFO, "INFO", None
    return True


def _errors_without_words(
    _logger: Any, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    raised = event.pop("exc_info", None)
    record = event.get("_record")
    if not raised and record is not None:
        raised = record.exc_info
    if raised is True:
        raised = sys.exc_info()
    if isinstance(raised, BaseException):
        raised = (type(raised), raised, raised.__traceback__)
    if isinstance(raised, tuple) and raised[0] is not None:
        event["error"] = f"{raised[0].__module__}.{raised[0].__qualname__}"
        event["stack"] = _places(raised[2])
    return event


def _places(trace: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(trace)[-12:]
    return [f"{'/'.join(f.filename.split('/')[-3:])}:{f.lineno} {f.name}" for f in frames]


def _json(event: Any, **_: Any) -> str:
    return orjson.dumps(event, default=str).decode()
