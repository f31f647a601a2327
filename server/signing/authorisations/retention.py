"""How long the papers of 签约授权 are kept."""

from __future__ import annotations

from datetime import datetime

from server.platform.retention.data_classes import DAY, destroy_file, keeps
from server.signing.authorisations.models import GrantFile, GrantFileKind, GrantState
from server.signing.authorisations.workflow import OPEN as MAY_BE_SENT

CHECKED = (GrantState.GRANTED, GrantState.EXPIRED, GrantState.REVOKED, GrantState.RENEWED)
"""Authorisations for which the identity was looked at."""



def checked_identities(before: datetime):  # type: ignore[no-untyped-def]  # Tortoise's own query
    return GrantFile.filter(
        kind=GrantFileKind.IDENTITY, grant__state__in=CHECKED, grant__state_since__lt=before
    )


async def destroy_checked_identities(before: datetime) -> int:
    return await _destroy_papers(await checked_identities(before))


def unused_papers(before: datetime):  # type: ignore[no-untyped-def]  # Tortoise's own query type
    """Papers of applications that nobody has gone on with; the letter is signed anew then."""
    return GrantFile.filter(
        grant__state__in=MAY_BE_SENT, grant__state_since__lt=before, created_at__lt=before
    )


async def destroy_unused_papers(before: datetime) -> int:
    return await _destroy_papers(await unused_papers(before))


async def _destroy_papers(rows: list[GrantFile]) -> int:
    for row in rows:
        await row.delete()
        await destroy_file(row.file_id)
    return len(rows)


keeps(
    "signing_identities", "签约授权的身份证照片", 30 * DAY, "授权 30 天后销毁文件密钥",
    rows=checked_identities, destroy=destroy_checked_identities,
)  # fmt: skip
keeps(
    "signing_papers", "没有用上的签约授权材料", 90 * DAY,
    "没有提交、未通过或撤回 90 天后删除，再申请时重新上传",
    rows=unused_papers, destroy=destroy_unused_papers,
)  # fmt: skip
keeps("signing_letters", "签约授权委托书", None, "与协议书一起保存，归档办法由省中心确定")
