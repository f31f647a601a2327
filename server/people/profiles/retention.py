"""How long a profile is kept after graduation."""

from __future__ import annotations

from datetime import datetime

from server.people.profiles.models import Profile
from server.platform import clock
from server.platform.retention.data_classes import YEAR, destroy_file, keeps


def graduates(before: datetime) -> int:
    """The youngest graduation year whose July lies before this moment."""
    local = before.astimezone(clock.CHINA)
    return local.year if local.month >= 7 else local.year - 1


def profiles(before: datetime):  # type: ignore[no-untyped-def]  # Tortoise's own query type
    return Profile.filter(student__graduation_year__lte=graduates(before))


async def destroy_profiles(before: datetime) -> int:
    rows = await profiles(before)
    for row in rows:
        await Profile.filter(id=row.id).delete()
        if row.photo_id is not None:
            await destroy_file(row.photo_id)
    return len(rows)


keeps(
    "profiles", "基本信息和头像", 2 * YEAR, "毕业 2 年后删除，照片销毁文件密钥",
    rows=profiles, destroy=destroy_profiles,
)  # fmt: skip
