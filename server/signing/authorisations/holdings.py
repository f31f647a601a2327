"""Authorisations to sign are the employer's; their papers show the colleague whom it entrusted."""

from __future__ import annotations

from tortoise.expressions import Q

from server.platform.access.actor import Kind
from server.platform.holdings import Fate, Table, holds
from server.signing.authorisations.models import SigningGrant

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
        is_about=False,
    ),
    order=14,
    why="由省中心核实被委托人，授权单位在平台上签约",
    kept="身份证照片在授权 30 天后删除，没有用上的材料 90 天后删除；委托书与协议书一起保存",
    fate=Fate.STAYS,
    fate_words="这是单位的授权材料，不属于个人",
    of=frozenset({Kind.RECRUITER}),
)
