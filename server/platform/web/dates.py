"""Moments as people in China read them: 11-20 14:05, 3 分钟前."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from server.platform.clock import CHINA


def moment(value: datetime | date | str | None) -> datetime | None:
    """Any stored moment in China's time; a bare date is its midnight, a naive time is UTC."""
    if value is None or value == "":
        return None
    if isinstance(value, str):
        value = datetime.fromisoformat(value)
    if not isinstance(value, datetime):
        return datetime.combine(value, time(), CHINA)
    if value.tzinfo is None:
        value = value.replace(tzinfo=UTC)
    return value.astimezone(CHINA)


def when(at: datetime, now: datetime) -> str:
    """`at` in China's time, short: the year only when it is not this year's."""
    here = now.astimezone(CHINA)
    return at.strftime("%m-%d %H:%M" if at.year == here.year else "%Y-%m-%d %H:%M")


def ago(at: datetime, now: datetime) -> str:
    """How long since, in words; past yesterday, the moment itself."""
    seconds = (now - at).total_seconds()
    if -60 <= seconds < 60:
        return "刚刚"
    if 60 <= seconds < 3600:
        return f"{int(seconds // 60)} 分钟前"
    days = (now.astimezone(CHINA).date() - at.date()).days
    if seconds < 0 or days > 1:
        return when(at, now)
    if days == 0:
        return f"{int(seconds // 3600)} 小时前"
    return f"昨天 {at:%H:%M}"
