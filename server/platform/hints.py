"""What the demo gives away on its pages: whom to be, and what to type. Production has no hints."""

from __future__ import annotations

from dataclasses import dataclass

import pyotp

from server.settings import Settings

PASSWORD = "demo-Passw0rd"


@dataclass(frozen=True, slots=True)
class Hints:
    """Every value that a page or the console may show; `phone` is the simulator's page."""

    phone: str
    password: str = PASSWORD
    staff: tuple[str, ...] = (
        "school@10001.demo", "college@10001.demo", "province@demo", "door@demo",
    )  # fmt: skip
    student_no: str = "20270002"
    recruiter: str = "13800000001"
    employer: str = "示范科技有限公司"
    credit_code: str = "91230100MADEM0009Q"


def of(settings: Settings) -> Hints | None:
    """The demo's hints. Templates know them as `demo`, which production leaves empty."""
    return Hints(settings.phone_url) if settings.is_demo else None


def code_now(settings: Settings, secret: str) -> str | None:
    """What an authenticator with this secret shows now: in production its owner alone knows."""
    return pyotp.TOTP(secret).now() if settings.is_demo else None
