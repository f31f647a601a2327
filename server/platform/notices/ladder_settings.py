"""How patient the ladder is, read from `config/notices.toml`."""

from __future__ import annotations

import random
import tomllib
from datetime import timedelta
from functools import lru_cache

from pydantic import BaseModel, ConfigDict, Field

from server.platform.notices.models import DeliveryChannel
from server.settings import ROOT


class Breaker(BaseModel):
    model_config = ConfigDict(extra="forbid")

    failures: int = Field(ge=1)
    probe_every: float = Field(gt=0)
    in_flight: int = Field(ge=1)


class EventTiming(BaseModel):
    model_config = ConfigDict(extra="forbid")

    ladder: tuple[DeliveryChannel, ...]


class Timing(BaseModel):
    """Seconds, counts and ladders; unknown keys are refused."""

    model_config = ConfigDict(extra="forbid")

    ladder: tuple[DeliveryChannel, ...]
    pauses: tuple[float, ...] = Field(min_length=1)
    tries: int = Field(ge=1)
    confirm_within: float = Field(gt=0)
    lease: float = Field(gt=0)
    repeats_dropped_for: float = Field(ge=0)
    breaker: Breaker
    events: dict[str, EventTiming]

    def pause(self, attempts: int) -> timedelta:
        """How long to wait after this many tries, varied so that a crowd spreads out."""
        seconds = self.pauses[min(max(attempts, 1), len(self.pauses)) - 1]
        return timedelta(seconds=seconds * random.uniform(0.8, 1.2))


@lru_cache
def timing() -> Timing:
    """The file's content. Raises `pydantic.ValidationError` naming the key that is wrong."""
    return Timing.model_validate(
        tomllib.loads((ROOT / "config" / "notices.toml").read_text("utf-8"))
    )
