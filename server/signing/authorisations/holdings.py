"""Authorisations to sign are the employer's; the papers show the colleague whom it entrusted."""

from __future__ import annotations

from tortoise.expressions import Q

from server.platform.access.actor import Kind
from server.platform.holdings import Fate, Person, Table, holds
from server.platform.storage.models import StoredFile
from server.signing.authorisations.models import GrantFile, SigningGrant


async def grant_in_words(row: SigningGrant) -> dict[str, object]:
    return {"state": row.state.label}


async def paper_in_words(row: GrantFile) -> dict[str, object]:
    return {"kind": row.kind.label}


async def papers(person: Person) -> list[tuple[str, StoredFile]]:
    rows = await GrantFile.filter(grant__employer__administrator_id=person.id).select_related(
        "file"
    )
    return [(f"签约授权-{row.kind.label}-{row.file.name}", row.file) for row in rows]


holds(
    "签约授权",
    Table(
        SigningGrant,
        of=lambda person: Q(employer__administrator_id=person.id),
        labels={
            "state": "状态",
            "valid_from": "有效期开始",
            "valid_until": "有效期结束",
            "created_at": "申请时间",
        },
        words=grant_in_words,
        is_about=False,
    ),
    Table(
        GrantFile,
        of=lambda person: Q(grant__employer__administrator_id=person.id),
        labels={"kind": "材料", "created_at": "上传时间"},
        words=paper_in_words,
    ),
    order=14,
    why="由省中心核实被委托人，授权单位在平台上签约",
    kept="身份证照片在授权 30 天后删除，没有用上的材料 90 天后删除；委托书与协议书一起保存",
    fate=Fate.STAYS,
    fate_words="这是单位的授权材料，不属于个人",
    of=frozenset({Kind.RECRUITER}),
    files=papers,
)
