"""How long proofs are kept."""

from __future__ import annotations

from datetime import datetime, timedelta

from server.people.sourceinfo.models import Correction
from server.platform.retention.data_classes import destroy_file, keeps
from server.platform.workflow.chains import UNDECIDED


def proofs(before: datetime):  # type: ignore[no-untyped-def]  # Tortoise's own query type
    decided = Correction.filter(proof__isnull=False, state_since__lt=before)
    return decided.exclude(state__in=list(UNDECIDED))


async def destroy_proofs(before: datetime) -> int:
    cases = await proofs(before)
    for case in cases:
        await destroy_file(case.proof)
        await Correction.filter(id=case.id).update(proof=None)
    return len(cases)


keeps(
    "proofs", "信息纠错的证明材料", timedelta(days=30), "审核结束 30 天后销毁文件密钥",
    rows=proofs, destroy=destroy_proofs,
)  # fmt: skip
