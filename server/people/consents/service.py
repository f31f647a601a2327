"""Keeping what a student agrees to, each time, in the words that stood there (PIPL 14)."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from server.people.consents import queries
from server.people.consents.models import Consent
from server.platform import clock


async def keep(
    student_id: UUID, purpose: str, text: str, *, given: bool = True, at: datetime | None = None
) -> None:
    """Keep one word on one purpose; `at` where it was said earlier than now."""
    await Consent.create(
        student_id=student_id,
        purpose=purpose,
        version=queries.VERSION,
        text=text,
        is_given=given,
        at=at or clock.now(),
    )


async def agree(student_id: UUID, *, at: datetime | None = None) -> None:
    """The terms, at registration (SREG-03) and at each binding (SREG-07, `POST /bindings`)."""
    await keep(student_id, queries.AGREEMENT, queries.AGREEMENT_TEXT, at=at)
