"""What a student has agreed to, in the words of the day."""

from __future__ import annotations

from uuid import UUID

from tortoise.queryset import QuerySet

from server.people.consents.models import Consent

FINDING = "resume_finding"
AGREEMENT = "agreement"
TITLES = {
    FINDING: "让入驻我校的单位找到我的简历",
    AGREEMENT: "用户服务协议和隐私政策",
}
WITHDRAWABLE = frozenset({FINDING})
"""The terms themselves end with the account (注销账号)."""
VERSION = "2026-11"
"""Of the terms, the privacy policy and the sentences that are agreed to; the pages show it."""
AGREEMENT_TEXT = "我已阅读并同意《用户服务协议》和《隐私政策》，同意使用我的身份证件号码核对学籍"


def of(student_id: UUID) -> QuerySet[Consent]:
    """What he agreed to; an emptied row is of an account that is no more."""
    return Consent.filter(student_id=student_id).exclude(text="")
