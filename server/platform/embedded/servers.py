"""PostgreSQL and Redis for whoever needs them: the operator's own, or the embedded ones.

Whoever uses the embedded servers holds a shared lock while he does; the last one to leave stops
them. So a command beside a running `make run` only joins, and what a killed run left behind is
used by the next one and stopped after it.
"""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from server.platform.embedded import folder, postgres, redis
from server.platform.embedded.refusals import Refused
from server.settings import Settings


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where the two servers are."""

    database_url: str
    redis_url: str


def addresses(settings: Settings) -> Addresses:
    """The addresses from the settings, else those of the embedded servers. Starts nothing."""
    return Addresses(
        settings.database_url or postgres.url(settings.data_dir),
        settings.redis_url or redis.url(settings.data_dir),
    )


def are_embedded(settings: Settings) -> bool:
    """Whether at least one of the two servers is ours to start."""
    return not (settings.database_url and settings.redis_url)


@contextmanager
def running(settings: Settings) -> Iterator[Addresses]:
    """Both servers for as long as the block lasts; embedded ones are started if nobody did.

    At the end they stop, unless somebody else still uses them. Raises `Refused`, in production
    for embedded ones at all: a command would work on an empty database beside the true one.
    """
    if not are_embedded(settings):
        yield addresses(settings)
        return
    if not settings.is_demo:
        raise Refused("Set JIUYE_DATABASE_URL and JIUYE_REDIS_URL: only a demo embeds its servers")
    data_dir = settings.data_dir
    folder.prepare(data_dir)
    door = data_dir / "servers.lock"
    with open(data_dir / "servers.users", "a") as usage:
        try:
            with folder.alone(door):
                fcntl.flock(usage, fcntl.LOCK_SH)
                _start(settings)
            yield addresses(settings)
        finally:
            with folder.alone(door):
                try:
                    fcntl.flock(usage, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    pass
                else:
                    stop(settings)


def stop(settings: Settings) -> None:
    """Stop the embedded servers, whoever started them."""
    if not settings.redis_url:
        redis.stop(settings.data_dir)
    if not settings.database_url:
        postgres.stop(settings.data_dir)


def revive(settings: Settings) -> list[str]:
    """Start the embedded servers that do not answer; gives their names. For who holds `running`."""
    down = [] if settings.database_url or postgres.is_running(settings.data_dir) else ["postgres"]
    if not settings.redis_url and not redis.is_running(settings.data_dir):
        down.append("redis")
    if down:
        with folder.alone(settings.data_dir / "servers.lock"):
            _start(settings)
    return down


def _start(settings: Settings) -> None:
    if not settings.database_url:
        postgres.ensure_running(settings.data_dir)
    if not settings.redis_url:
        redis.ensure_running(settings.data_dir)
