"""QR codes with a scene: tickets of the official account, and mini-program codes."""

from __future__ import annotations

import io
import secrets
from dataclasses import dataclass

import segno

from .clock import Clock
from .errors import WeChatError

MAX_SECONDS = 2_592_000
_DEFAULT_SECONDS = 60


@dataclass
class Scene:
    """What a scanned code means. Official: `scene` and `ticket`; mini-program: `scene`, `page`."""

    id: str
    scene: str
    ticket: str = ""
    page: str | None = None
    ends: float | None = None

    @property
    def url(self) -> str:
        """The text inside the QR code."""
        return f"http://weixin.qq.com/{'q' if self.page is None else 'm'}/{self.id}"


class Scenes:
    """All codes made so far; temporary ones end."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._by_id: dict[str, Scene] = {}

    def create(self, body: dict[str, object]) -> tuple[Scene, int | None]:
        """A code for an official account, and the seconds it lives. Raises 40053."""
        name = body.get("action_name")
        info = body.get("action_info")
        wanted = info.get("scene") if isinstance(info, dict) else None
        if not isinstance(wanted, dict) or not isinstance(name, str):
            raise WeChatError(40053)
        scene = _scene_text(name, wanted)
        seconds: int | None = None
        if name in ("QR_SCENE", "QR_STR_SCENE"):
            given = body.get("expire_seconds") or _DEFAULT_SECONDS
            if not isinstance(given, int) or given > MAX_SECONDS or given < 1:
                raise WeChatError(40053)
            seconds = given
        made = Scene(
            secrets.token_urlsafe(12),
            scene,
            ticket=f"gQH{secrets.token_urlsafe(60)}==",
            ends=self._clock.now() + seconds if seconds else None,
        )
        self._by_id[made.id] = made
        return made, seconds

    def create_mini(self, scene: str, page: str) -> Scene:
        made = Scene(secrets.token_urlsafe(12), scene, page=page)
        self._by_id[made.id] = made
        return made

    def by_ticket(self, ticket: str | None) -> Scene | None:
        """The living code with this ticket."""
        found = [s for s in self._by_id.values() if s.ticket and s.ticket == ticket]
        return self._living(found[0]) if found else None

    def by_url(self, url: str) -> Scene | None:
        """The living code that carries this text."""
        found = self._by_id.get(url.rsplit("/", 1)[-1])
        return self._living(found) if found is not None and found.url == url else None

    def _living(self, scene: Scene) -> Scene | None:
        return None if scene.ends is not None and scene.ends <= self._clock.now() else scene


def _scene_text(name: str, wanted: dict[str, object]) -> str:
    number, text = wanted.get("scene_id"), wanted.get("scene_str")
    top = {"QR_SCENE": 2**32 - 1, "QR_LIMIT_SCENE": 100_000}.get(name)
    if top is not None and isinstance(number, int) and 1 <= number <= top:
        return str(number)
    is_text = name in ("QR_STR_SCENE", "QR_LIMIT_STR_SCENE")
    if is_text and isinstance(text, str) and 1 <= len(text) <= 64:
        return text
    raise WeChatError(40053)


def picture(text: str, *, width: int = 430) -> bytes:
    """A PNG of about `width` pixels."""
    code = segno.make(text, error="m", micro=False)
    scale = max(1, round(width / code.symbol_size(border=2)[0]))
    out = io.BytesIO()
    code.save(out, kind="png", scale=scale, border=2)
    return out.getvalue()
