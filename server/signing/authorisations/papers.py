"""The papers of 签约授权: a letter to print, to sign and to photograph, and whom it names."""

from __future__ import annotations

from server.platform.access.rule import is_province
from server.platform.papers.kinds import Keeping, PaperKind, Papers, declare
from server.platform.retention.data_classes import DAY
from server.signing.authorisations.models import GrantState
from server.signing.authorisations.workflow import OPEN, SIGNING_GRANT, applies

LETTER = PaperKind(
    "letter", "网上签约授权委托书", "下载模板打印，签字并加盖单位公章后拍照",
    template="/employer/signing/letter",
)  # fmt: skip
IDENTITY = PaperKind(
    "identity", "被委托人身份证（人像面）", "实名认证用，只有贵单位和省中心能看到"
)
CHECKED = (GrantState.GRANTED, GrantState.EXPIRED, GrantState.REVOKED, GrantState.RENEWED)
"""Where the identity was looked at."""

PAPERS = declare(
    Papers(
        SIGNING_GRANT,
        (LETTER, IDENTITY),
        by=applies,
        open=OPEN,
        before=("submit",),
        seen_by=applies | is_province,
        keeping=(
            Keeping(
                "signing_identities", "签约授权的身份证照片", 30 * DAY,
                "授权 30 天后销毁文件密钥", CHECKED, ("identity",),
            ),
            Keeping(
                "signing_papers", "没有用上的签约授权材料", 90 * DAY,
                "没有提交、未通过、撤回或放弃 90 天后删除，再申请时重新上传",
                (*OPEN, GrantState.DISCARDED),
            ),
            Keeping(
                "signing_letters", "签约授权委托书", None,
                "与协议书一起保存，归档办法由省中心确定",
            ),
        ),
    )
)  # fmt: skip
