"""QR codes that join a desktop browser to a WeChat: signing in by scanning, and SREG-06.

Two secrets: the scene travels in the QR code, the browser's own stays in its cookie. Whoever
scans learns only the first, so a scanned code never signs anybody else's desktop in.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from uuid import UUID, uuid4

from server.people.accounts import bindings
from server.people.accounts.models import Account, BindingHow, SceneCode, WeChatIdentity
from server.platform import clock
from server.platform.access import sessions
from server.platform.access.actor import Actor, Channel, Kind
from server.platform.access.sessions import SessionToken
from server.platform.errors import Conflict, NotFound

LIFE = timedelta(minutes=10)
PREFIX = "enter."


class ScenePurpose(StrEnum):
    """Whose page shows the code; whoever is bound enters his own home in either case. `OWN` binds
    the account of whoever is signed in, and is shown on that person's own page alone.
    """

    ENTER = "enter"
    BIND = "bind"
    OWN = "own"
    EMPLOYER = "employer"


class SceneState(StrEnum):
    WAITING = "waiting"
    SCANNED = "scanned"
    READY = "ready"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class FreshScene:
    """What the desktop page needs: the QR code's scene, and the secret for its cookie."""

    scene: str
    browser: str


async def open_scene(
    account_id: UUID | None = None, purpose: ScenePurpose = ScenePurpose.ENTER
) -> FreshScene:
    """A new code for a desktop page; with an account that was just proven, its scan binds."""
    if account_id and purpose is ScenePurpose.ENTER:
        purpose = ScenePurpose.BIND
    scene, browser = PREFIX + secrets.token_urlsafe(18), secrets.token_urlsafe(24)
    await SceneCode.create(
        id=uuid4(),
        scene_hash=sessions.digest(scene),
        browser_hash=sessions.digest(browser),
        purpose=purpose,
        account_id=account_id,
        created_at=clock.now(),
        expires_at=clock.now() + LIFE,
    )
    return FreshScene(scene, browser)


async def scan(scene: str, identity: WeChatIdentity, actor: Actor) -> Account | None:
    """A WeChat scanned the code: once, and by nobody else afterwards.

    Gives the account that the desktop will enter, or None when the identity is not bound yet.
    Raises `NotFound` for an unknown or expired code, `Conflict` if the account is bound elsewhere.
    """
    code = await SceneCode.get_or_none(scene_hash=sessions.digest(scene)).select_related("account")
    if code is None or code.expires_at <= clock.now():
        raise NotFound("二维码已过期，请在电脑上刷新后再扫")
    if code.identity_id is None:  # type: ignore[attr-defined]  # Tortoise makes it
        await SceneCode.filter(id=code.id, identity_id=None).update(
            identity_id=identity.id, scanned_at=clock.now()
        )
        await code.refresh_from_db()
    if code.identity_id != identity.id:  # type: ignore[attr-defined]
        raise Conflict("这个二维码已被别的微信扫过，请在电脑上刷新")
    if code.account is not None:
        await bindings.bind(actor, code.account, identity, BindingHow.SCENE)
    active = await bindings.active_binding(identity.id)
    return await Account.get(id=active.account_id) if active else None


async def purpose_of(scene: str) -> ScenePurpose | None:
    """Whose page shows a code, to answer the scan in fitting words."""
    code = await SceneCode.get_or_none(scene_hash=sessions.digest(scene))
    return ScenePurpose(code.purpose) if code else None


async def state_of(browser: str) -> SceneState:
    """How far the code of this browser has come."""
    code = await SceneCode.get_or_none(browser_hash=sessions.digest(browser))
    if code is None or code.expires_at <= clock.now() or code.used_at is not None:
        return SceneState.EXPIRED
    if code.identity_id is None:  # type: ignore[attr-defined]
        return SceneState.WAITING
    active = await bindings.active_binding(code.identity_id)  # type: ignore[attr-defined]
    proven = code.account_id
    is_made = active is not None and proven in (None, active.account_id)
    return SceneState.READY if is_made else SceneState.SCANNED


async def enter(browser: str, *, address: str, agent: str) -> tuple[SessionToken | None, Kind]:
    """Sign the desktop in once its code was scanned by a bound WeChat; tells whose home to open.

    The same browser once more (back, reload) gets no second session. Raises `NotFound`, and
    `Conflict` where the code was not scanned yet.
    """
    code = await SceneCode.get_or_none(browser_hash=sessions.digest(browser))
    state = await state_of(browser)
    if code is not None and state in (SceneState.WAITING, SceneState.SCANNED):
        raise Conflict("还没有扫码，或手机上还没有完成，请先扫码，再回来继续", code="not_scanned")
    if code is None or (code.used_at is None and state is not SceneState.READY):
        raise NotFound("二维码已过期，请刷新后再扫")
    active = await bindings.active_binding(code.identity_id)  # type: ignore[attr-defined]
    if active is None:
        raise NotFound("二维码已过期，请刷新后再扫")
    account = await Account.get(id=active.account_id)
    if not await SceneCode.filter(id=code.id, used_at=None).update(used_at=clock.now()):
        return None, account.kind
    token = await sessions.start(
        channel=Channel.DESKTOP, account_id=account.id, address=address, agent=agent
    )
    return token, account.kind


async def remember_url(browser: str, url: str) -> None:
    """Keep what WeChat's code holds, so that a reload does not ask WeChat again."""
    await SceneCode.filter(browser_hash=sessions.digest(browser)).update(url=url)


async def by_browser(browser: str) -> SceneCode | None:
    return await SceneCode.get_or_none(browser_hash=sessions.digest(browser))


async def sweep() -> None:
    """Delete codes that are long over."""
    await SceneCode.filter(expires_at__lt=clock.now() - timedelta(days=1)).delete()
