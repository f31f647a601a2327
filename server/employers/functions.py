"""What the people of an employer may do for it (EREG-11, 功能授权)."""

from __future__ import annotations

from enum import StrEnum

from server.access.rule import Rule, is_recruiter


class Function(StrEnum):
    """A part of the employer's desk that the administrator grants to a role."""

    UNIT = "unit"
    ADMISSION = "admission"
    COOPERATION = "cooperation"

    @property
    def label(self) -> str:
        return {
            "unit": "单位信息",
            "admission": "入驻学校",
            "cooperation": "校地校企合作",
        }[self.value]


def may(function: Function) -> Rule:
    """Recruiters whose role has this function; the administrator has all."""
    return Rule(lambda actor, subject: is_recruiter(actor, subject), f"may_{function.value}")
