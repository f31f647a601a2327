"""授权委托书: the letters an employer prints, seals and uploads (EREG-03, EREG-29)."""

from __future__ import annotations

from server.people.employers.models import Employer
from server.people.sites import queries as sites
from server.platform import clock
from server.platform.access.actor import Actor
from server.platform.documents import rendering

PRODUCT = "微就业"
REGISTRATION = (
    "注册单位账号，填写、提交和维护单位信息及证照材料；",
    "申请入驻学校，发布职位和招聘公告，参加招聘会、宣讲会，组织面试；",
    "开设、管理本单位的子账号，并对其操作负责。",
)
SIGNING = (
    "向高校毕业生发起网上签约邀请，办理网上签约、变更和解约；",
    "以本单位名义确认电子就业协议书，本单位承认其与加盖公章的纸质协议书具有同等效力。",
)


def title_of(with_signing: bool) -> str:
    """单位注册授权委托书, or the one that covers signing too."""
    return "单位注册和网上签约授权委托书" if with_signing else "单位注册授权委托书"


SIGNING_TITLE = "网上签约授权委托书"
"""The letter of an employer that applies for signing after its registration (EREG-04)."""


async def registration(actor: Actor, employer: Employer) -> tuple[str, bytes]:
    """The title and the PDF of the letter that this registration needs."""
    matters = (*REGISTRATION, *(SIGNING if employer.wants_signing else ()))
    return await _letter(actor, employer, title_of(employer.wants_signing), matters)


async def signing(actor: Actor, employer: Employer) -> tuple[str, bytes]:
    """The title and the PDF of the letter for signing alone."""
    return await _letter(actor, employer, SIGNING_TITLE, SIGNING)


async def _letter(
    actor: Actor, employer: Employer, title: str, matters: tuple[str, ...]
) -> tuple[str, bytes]:
    """Filled with the unit's data; the phone only for its owner, others leave it to the pen."""
    province = await sites.province()
    contact = employer.administrator
    phone = contact.login.removeprefix("+86") if contact.id == actor.id else ""
    body = await rendering.render(
        "letter",
        {
            "title": title,
            "product": PRODUCT,
            "province": province.name if province else "",
            "unit": employer.name,
            "code": employer.credit_code,
            "address": employer.address,
            "person": contact.name,
            "phone": phone,
            "matters": list(matters),
            "made": f"{clock.now().astimezone(clock.CHINA):%Y-%m-%d}",
        },
    )
    return title, body
