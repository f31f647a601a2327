"""How an application for 签约授权 looks on the province's review desk."""

from __future__ import annotations

from server.people.cases.sheets import Sheet, show
from server.people.employers import service as units
from server.platform.access.actor import Actor
from server.platform.workflow.pages import Fact
from server.signing.authorisations import queries, service
from server.signing.authorisations.models import GrantState, SigningGrant
from server.signing.authorisations.workflow import SIGNING_GRANT


async def line(case: SigningGrant) -> tuple[str, str]:
    return case.employer.name, case.employer.credit_code


async def facts(_: Actor, case: SigningGrant) -> list[Fact]:
    """The unit, for which days, or until when an authorisation holds that this one would renew."""
    said = [
        Fact(label="单位名称", value=case.employer.name),
        Fact(label="统一社会信用代码", value=case.employer.credit_code),
        *queries.validity(case),
    ]
    if case.valid_until is None:
        held = await queries.granted(case.employer_id)
        renews = f"续期，现在的授权到 {held.valid_until}" if held else "新申请"
        said.append(Fact(label="申请类型", value=renews))
    return said


SHEET = show(
    Sheet(
        SIGNING_GRANT,
        visible=queries.visible_to,
        line=line,
        facts=facts,
        decide=service.decide,
        days=queries.days,
        related=("employer",),
        home="/employer/signing",
        to_do={
            GrantState.DRAFT: "签约授权还没有提交",
            GrantState.REFUSED: "签约授权未通过，请修改后重新提交",
            GrantState.WITHDRAWN: "签约授权已撤回，还没有重新提交",
        },
        next_up={
            GrantState.DRAFT: "材料齐全后请提交",
            GrantState.WAITING: "等待省中心审核，结果会通过微信或短信告诉您",
            GrantState.REFUSED: "请按省中心的意见修改材料，再重新提交",
            GrantState.WITHDRAWN: "材料齐全后请提交",
        },
    )
)
units.on_approval(service.open_from_registration)
