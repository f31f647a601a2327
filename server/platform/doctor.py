"""`jiuye doctor`: looks at every dependency and says what to do; it starts nothing."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from importlib.metadata import PackageNotFoundError, version
from time import monotonic
from types import MappingProxyType

import aiosmtplib
import asyncpg
import httpx
from asyncpg.exceptions import PostgresError
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from server.platform import database, migrations, production
from server.platform.documents import rendering
from server.platform.embedded import folder, servers
from server.platform.embedded.refusals import Refused
from server.platform.privacy import keys
from server.platform.storage import store
from server.settings import ROOT, Settings

PATIENCE = 30
"""Seconds until whoever says nothing is taken for dead: on a busy machine all is slow, and well."""
SLOW_AFTER = 5
OLDEST_PYTHON = (3, 11)
OLDEST_POSTGRES = 150_000
OLDEST_REDIS = (6, 2)
CLOCK_TOLERANCE = 60
"""Seconds; WeChat's timestamps are refused at 300 (reliability row 23)."""
START_IT = "start it with `make run`, or set {setting}"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: what was found when it is well, what to do when it is not; `seconds` is
    how long that took.
    """

    name: str
    ok: bool
    advice: str
    seconds: float = 0.0

    @property
    def word(self) -> str:
        """How it is: `slow` is well, on a machine that is busy or too small."""
        if not self.ok:
            return "FAIL"
        return "slow" if self.seconds >= SLOW_AFTER else "ok"

    def __str__(self) -> str:
        took = f"  ({self.seconds:.0f} s)" if self.word == "slow" else ""
        return f"{self.word:4}  {self.name}  {self.advice}{took}"


Look = Callable[[Settings], Awaitable[str]]


class Unwell(Exception):
    """A check failed; the message says what to do."""


async def checks(
    settings: Settings, more: Mapping[str, Look] = MappingProxyType({})
) -> list[Check]:
    """All checks, made at once; none takes longer than `PATIENCE`, none raises.

    `more` are those of rooms above this one.
    """
    looks: dict[str, Look] = {
        "settings": _settings,
        "python": _python,
        "packages": _packages,
        "assets": _assets,
        "fonts": _fonts,
        "data folder": _data_folder,
        "keys": _keys,
        "database": _database,
        "durability": _durability,
        "migrations": _migrations,
        "redis": _redis,
        "storage": _storage,
        "mail": _mail,
        "clock": _clock,
    }
    roots = {
        "wechat api": settings.wechat.api_root,
        "wechat open": settings.wechat.open_root,
        "wechat mp": settings.wechat.mp_root,
    }
    return list(
        await asyncio.gather(
            *(_look(name, look(settings)) for name, look in {**looks, **more}.items()),
            *(_look(name, _root(root)) for name, root in roots.items()),
        )
    )


async def _look(name: str, work: Awaitable[str]) -> Check:
    began = monotonic()
    try:
        async with asyncio.timeout(PATIENCE):
            found = await work
            return Check(name, True, found, monotonic() - began)
    except TimeoutError:
        return Check(name, False, f"no answer within {PATIENCE} s")
    except (Unwell, Refused, production.UnsafeProduction) as failure:
        return Check(name, False, str(failure))
    except Exception as failure:  # a check that breaks is a finding, not a crash
        return Check(name, False, f"{type(failure).__name__}: {failure}".splitlines()[0])


async def _settings(settings: Settings) -> str:
    production.refuse_unsafe(settings)
    return settings.profile


async def _python(_: Settings) -> str:
    if tuple(sys.version_info) < OLDEST_PYTHON:
        raise Unwell("too old: install Python 3.11 or newer and run `make run`")
    return ".".join(map(str, sys.version_info[:3]))


async def _packages(_: Settings) -> str:
    """Every pinned package of the lock file is installed in the pinned version.

    Lines with a marker (another system, another Python) are left out.
    """
    wrong, count = [], 0
    for line in (ROOT / "requirements.lock").read_text("utf-8").splitlines():
        if "==" not in line or line.startswith((" ", "#")) or ";" in line:
            continue
        name, pinned = line.rstrip("\\ ").split("==")
        count += 1
        try:
            found = version(name.split("[")[0])
        except PackageNotFoundError:
            found = "missing"
        if found != pinned:
            wrong.append(f"{name} {found}, not {pinned}")
    if wrong:
        raise Unwell(f"{'; '.join(wrong[:3])}: run `make run` once more")
    return f"{count} as locked"


async def _assets(_: Settings) -> str:
    manifest = ROOT / "build" / "assets" / "manifest.json"
    if not manifest.exists():
        raise Unwell(
            "styles and scripts are not built: run `make run` or `npm ci && npm run build`"
        )
    names = json.loads(manifest.read_text("utf-8")).values()
    missing = [name for name in names if not (manifest.parent / name).exists()]
    if missing:
        raise Unwell(f"{missing[0]} is missing: run `npm run build`")
    return f"{len(names)} files"


async def _fonts(_: Settings) -> str:
    try:
        found = await asyncio.to_thread(rendering.fonts)
    except rendering.FontsMissing as missing:
        raise Unwell(str(missing)) from None
    return ", ".join(sorted(rendering.FAMILIES & set(found.families())))


async def _data_folder(settings: Settings) -> str:
    await asyncio.to_thread(folder.prepare, settings.data_dir)
    return str(settings.data_dir)


async def _keys(settings: Settings) -> str:
    if settings.is_demo:
        return "demo"
    await asyncio.to_thread(keys.load, settings)
    return "given"


@asynccontextmanager
async def _connected(settings: Settings) -> AsyncIterator[asyncpg.Connection]:
    url = servers.addresses(settings).database_url
    try:
        connection = await asyncpg.connect(url, timeout=PATIENCE - 1)
    except (OSError, PostgresError) as failure:
        advice = START_IT.format(setting="JIUYE_DATABASE_URL")
        raise Unwell(f"PostgreSQL is not reachable ({failure}): {advice}") from failure
    try:
        yield connection
    finally:
        await connection.close()


async def _database(settings: Settings) -> str:
    async with _connected(settings) as connection:
        number = int(await connection.fetchval("SHOW server_version_num"))
        shown = str(await connection.fetchval("SHOW server_version"))
    if number < OLDEST_POSTGRES:
        raise Unwell(f"PostgreSQL {shown} is too old: 15 or newer is needed")
    return f"PostgreSQL {shown}"


async def _durability(settings: Settings) -> str:
    async with _connected(settings) as connection:
        if off := await database.lax_settings(connection):
            raise Unwell(f"turn on in postgresql.conf: {', '.join(off)}")
    return "on"


async def _migrations(settings: Settings) -> str:
    async with _connected(settings) as connection:
        missing = await migrations.lacking(connection)
    if missing:
        raise Unwell(f"{len(missing)} not applied ({missing[0]}): run `jiuye migrate`")
    return "current"


async def _redis(settings: Settings) -> str:
    url = servers.addresses(settings).redis_url
    client = Redis.from_url(url, socket_timeout=PATIENCE - 1, retry=Retry(NoBackoff(), 0))
    try:
        found = str((await client.info("server"))["redis_version"])
    except Exception as failure:
        advice = START_IT.format(setting="JIUYE_REDIS_URL")
        raise Unwell(f"Redis is not reachable ({failure}): {advice}") from failure
    finally:
        await client.aclose()
    if tuple(map(int, found.split(".")[:2])) < OLDEST_REDIS:
        raise Unwell(f"Redis {found} is too old: 6.2 or newer is needed")
    return f"Redis {found}"


async def _storage(settings: Settings) -> str:
    files = store.open_store(settings)
    try:
        await files.ping()
    except Exception as failure:
        raise Unwell(f"files cannot be stored ({failure}): see JIUYE_STORAGE__URL") from failure
    finally:
        await files.close()
    return settings.storage.url or "disk"


async def _mail(settings: Settings) -> str:
    if not settings.smtp.host:
        raise Unwell("no mail can be sent: set JIUYE_SMTP__HOST")
    server = aiosmtplib.SMTP(
        hostname=settings.smtp.host, port=settings.smtp.port, timeout=PATIENCE - 1
    )
    try:
        async with server:
            await server.noop()
    except (OSError, aiosmtplib.SMTPException) as failure:
        raise Unwell(
            f"{settings.smtp.host} does not answer ({failure}): see JIUYE_SMTP__…"
        ) from None
    return settings.smtp.host


async def _answer(root: str) -> httpx.Response:
    """Any answer of this WeChat root will do: it shows that the way there is open."""
    try:
        async with httpx.AsyncClient(timeout=PATIENCE - 1) as client:
            return await client.get(root)
    except httpx.HTTPError as failure:
        raise Unwell(
            f"{root} is not reachable ({type(failure).__name__}): "
            "start the sandbox with `jiuye sandbox`, or open the way out in the firewall"
        ) from failure


async def _root(root: str) -> str:
    answer = await _answer(root)
    if answer.status_code >= 500:
        raise Unwell(f"{root} answers {answer.status_code}: try again later")
    return root


async def _clock(settings: Settings) -> str:
    """Our clock against the database's and WeChat's, whichever answer."""
    seen: dict[str, float] = {}
    try:
        async with _connected(settings) as connection:
            there = await connection.fetchval("SELECT extract(epoch FROM clock_timestamp())")
            seen["the database"] = float(there) - time.time()
    except Unwell:
        pass
    try:
        date = (await _answer(settings.wechat.api_root)).headers.get("date")
        if date:
            seen["WeChat"] = parsedate_to_datetime(date).timestamp() - time.time()
    except Unwell:
        pass
    for name, off in seen.items():
        if abs(off) > CLOCK_TOLERANCE:
            raise Unwell(f"{abs(off):.0f} s away from {name}: switch time synchronisation (NTP) on")
    return f"like {' and '.join(seen)}" if seen else "nothing to compare with"
