"""The paper of a correction: photos that prove it (SRC-07), under the student's own key."""

from __future__ import annotations

from server.people.sourceinfo.models import CorrectionState
from server.people.sourceinfo.workflow import CORRECTION
from server.platform.papers.kinds import Keeping, PaperKind, Papers, declare
from server.platform.papers.pictures import PHOTO
from server.platform.retention.data_classes import DAY

PROOF = PaperKind("proof", "证明材料", format=PHOTO, most=2)
PAPERS = declare(
    Papers(
        CORRECTION,
        (PROOF,),
        owner=lambda case: case.student_id,
        keeping=(
            Keeping(
                "proofs", "信息纠错的证明材料", 30 * DAY, "审核结束 30 天后销毁文件密钥",
                (CorrectionState.APPROVED, CorrectionState.REFUSED, CorrectionState.WITHDRAWN),
            ),
        ),
    )
)  # fmt: skip
