"""Database sessions: only the secret's hash is stored, with an idle and an absolute limit.

In WeChat the session knows the identity, and the account follows from its binding: unbinding,
a changed role or a disabled account act on the very next request (ASVS 7.4, 8.3.2).
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import asyncpg

from server.platform import clock, database
from server.platform.access.actor import Actor, Channel, Kind, Role
from server.platform.access.models import Session

SEEN_EVERY = timedelta(minutes=1)
PROVED_FOR = timedelta(minutes=5)
"""For so long a password and a code serve what is sensitive (reliability.md row 21)."""


@dataclass(frozen=True, slots=True)
class Life:
    """How long a session lasts without a request, and at most (reliability.md row 20)."""

    idle: timedelta
    absolute: timedelta


STAFF_LIFE = Life(timedelta(minutes=30), timedelta(hours=12))
PERSON_LIFE = Life(timedelta(days=7), timedelta(days=30))


@dataclass(frozen=True, slots=True)
class SessionToken:
    """A fresh session's secret for the cookie, or `""` to take the cookie away."""

    secret: str
    seconds: int = 0


_PERSON = """
       a.id AS account_id, a.kind, a.name, a.roles, a.is_active, a.site_id, a.college_id,
       site.code AS site_code, site.name AS site_name,
       m.employer_id, e.name AS unit_name, r.functions,
       COALESCE(m.role <> 'recruiter', false) AS is_administrator,
       COALESCE(e.state = 'approved', false) AS unit_is_approved,
       (SELECT count(*) FROM notice n WHERE n.account_id = a.id AND n.read_at IS NULL) AS unread
"""
_RIGHTS = """
  LEFT JOIN site ON site.id = a.site_id
  LEFT JOIN employer_member m ON m.account_id = a.id
  LEFT JOIN employer_role r ON r.id = m.assigned_id
  LEFT JOIN employer e ON e.id = m.employer_id
"""
_LOAD = f"""
SELECT s.id AS session_id, s.channel, s.seen_at, s.idle_seconds, s.expires_at, s.identity_id,
       {_PERSON}
  FROM session s
  LEFT JOIN binding b ON b.identity_id = s.identity_id AND b.state = 'active'
  LEFT JOIN account a ON a.id = COALESCE(s.account_id, b.account_id)
  {_RIGHTS}
 WHERE s.token_hash = $1 AND s.ended_at IS NULL
"""
_RENEW = """
INSERT INTO session (id, token_hash, account_id, identity_id, channel, address, agent, started_at,
                     seen_at, idle_seconds, expires_at, proved_at)
SELECT $2, $3, account_id, identity_id, channel, address, agent, started_at, $4, idle_seconds,
       expires_at, $4
  FROM session WHERE id = $1
RETURNING expires_at
"""


async def start(
    *,
    channel: Channel,
    account_id: UUID | None = None,
    identity_id: UUID | None = None,
    life: Life = PERSON_LIFE,
    address: str = "",
    agent: str = "",
) -> SessionToken:
    """Open a session and give its secret, which is stored nowhere; seconds: the absolute life."""
    secret = secrets.token_urlsafe(32)
    now = clock.now()
    await Session.create(
        id=uuid4(),
        token_hash=digest(secret),
        account_id=account_id,
        identity_id=identity_id,
        channel=channel,
        address=address[:64],
        agent=agent[:200],
        started_at=now,
        seen_at=now,
        proved_at=now if account_id else None,
        idle_seconds=int(life.idle.total_seconds()),
        expires_at=now + life.absolute,
    )
    return SessionToken(secret, int(life.absolute.total_seconds()))


async def actor_of(secret: str, known: Actor) -> Actor | None:
    """The actor behind a session's secret, or None if there is no such session any more.

    `known` carries what the request itself tells (surface, address).
    """
    async with database.driver() as connection:
        row = await connection.fetchrow(_LOAD, digest(secret))
    if row is None:
        return None
    now = clock.now()
    if now >= row["expires_at"] or now - row["seen_at"] >= timedelta(seconds=row["idle_seconds"]):
        return None
    if now - row["seen_at"] > SEEN_EVERY:
        await _seen(row["session_id"], now)
    return _actor(row, known)


async def actor_of_account(account_id: UUID) -> Actor | None:
    """The person behind an account as he is now, for work that outlasts his request; None if the
    account is closed.
    """
    async with database.driver() as connection:
        row = await connection.fetchrow(
            f"SELECT {_PERSON} FROM account a {_RIGHTS} WHERE a.id = $1", account_id
        )
    return _person(row, Actor()) if row is not None and row["is_active"] else None


async def renew(actor: Actor) -> SessionToken:
    """The same session under a new secret, after a second factor (ASVS 7.2.4, row 20)."""
    secret, now = secrets.token_urlsafe(32), clock.now()
    async with database.driver() as connection:
        until = await connection.fetchval(
            _RENEW, actor.session_id, uuid4(), digest(secret), now
        )
    return SessionToken(secret, int((until - now).total_seconds()))


async def is_proved(actor: Actor) -> bool:
    """Whether this session has shown a second factor lately (row 21)."""
    return await Session.exists(id=actor.session_id, proved_at__gt=clock.now() - PROVED_FOR)


async def end(session_id: UUID) -> None:
    """Sign out: the secret is refused from now on."""
    await Session.filter(id=session_id, ended_at=None).update(ended_at=clock.now())


async def end_all(account_id: UUID) -> None:
    """Sign an account out of every desktop; in WeChat its binding decides."""
    await Session.filter(account_id=account_id, ended_at=None).update(ended_at=clock.now())


async def sweep() -> None:
    """Delete sessions that ended or expired over a day ago."""
    await Session.filter(expires_at__lt=clock.now() - timedelta(days=1)).delete()


def digest(secret: str) -> str:
    """Secrets have 256 random bits: a plain hash is enough to keep them out of the database."""
    return hashlib.sha256(secret.encode(errors="surrogatepass")).hexdigest()


async def _seen(session_id: UUID, now: datetime) -> None:
    async with database.apart() as connection:
        await connection.execute("UPDATE session SET seen_at = $2 WHERE id = $1", session_id, now)


def _actor(row: asyncpg.Record, known: Actor) -> Actor:
    seen = replace(
        known,
        session_id=row["session_id"],
        identity_id=row["identity_id"],
        channel=Channel(row["channel"]),
    )
    if row["account_id"] is None or not row["is_active"]:
        return seen
    return _person(row, seen)


def _person(row: asyncpg.Record, known: Actor) -> Actor:
    return replace(
        known,
        kind=Kind(row["kind"]),
        id=row["account_id"],
        name=row["name"],
        roles=frozenset(Role(role) for role in row["roles"]),
        site_id=row["site_id"],
        site_code=row["site_code"] or "",
        site_name=row["site_name"] or "",
        college_id=row["college_id"],
        employer_id=row["employer_id"],
        unit_name=row["unit_name"] or "",
        is_administrator=row["is_administrator"],
        functions=frozenset(row["functions"] or ()),
        unit_is_approved=row["unit_is_approved"],
        unread=row["unread"],
    )
