"""What employers and the province's desk are told of 签约授权."""

from __future__ import annotations

from server.accounts.desks import people_at
from server.authorisations.models import SigningGrant
from server.authorisations.workflow import SIGNING_GRANT
from server.employers.queries import administrators_of
from server.notices.catalogue import Event, Purpose, Recipient, register
from server.workflow.models import Transition
from server.workflow.steps import PROVINCE

NAME = SIGNING_GRANT.name
HREF = "/employer/signing"


async def the_desk(transition: Transition) -> list[Recipient]:
    """Everybody who reviews at the province."""
    case = await _case(transition)
    words = {"employer": case.employer.name}
    return [Recipient(account_id=id, words=words) for id in await people_at(PROVINCE, case)]


async def the_employer(transition: Transition) -> list[Recipient]:
    """The employer's administrator, with the last day that it holds or held."""
    case = await _case(transition)
    words = {"until": str(case.valid_until or "")}
    ids = await administrators_of(case.employer_id)
    return [Recipient(account_id=id, words=words) for id in ids]


async def _case(transition: Transition) -> SigningGrant:
    return await SigningGrant.get(id=transition.object_id).select_related("employer")


def _result(step: str, *, title: str, text: str, result: str, remark: str) -> Event:
    return register(
        Event(
            f"signing_grant.{step}",
            on=(NAME, step),
            recipients=the_employer,
            title=title,
            text=text,
            href=HREF,
            purpose=Purpose.REVIEW_RESULT,
            fields={"matter": "签约授权", "result": result, "remark": remark, "at": "{at}"},
        )
    )


SUBMITTED = register(
    Event(
        "signing_grant.submit",
        on=(NAME, "submit"),
        recipients=the_desk,
        title="有一份签约授权待审核",
        text="“{employer}”申请签约授权，请您尽快审核。",
        href=f"/staff/reviews?queue={NAME}",
        purpose=Purpose.TASK_WAITING,
        fields={"matter": "签约授权待审核", "remark": "{employer}", "at": "{at}"},
    )
)
GRANTED = _result(
    "approve",
    title="签约授权已通过",
    text="贵单位的签约授权已通过省中心审核，有效期到 {until}。有效期内可以发起网上签约。",
    result="已通过",
    remark="有效期到 {until}",
)
REFUSED = _result(
    "refuse",
    title="签约授权未通过",
    text="贵单位的签约授权没有通过，原因：{reason} {words}。请修改材料后重新提交。",
    result="未通过",
    remark="{reason}",
)
REVOKED = _result(
    "revoke",
    title="签约授权已被撤销",
    text="省中心撤销了贵单位的签约授权，原因：{reason} {words}。有疑问请联系省中心。",
    result="已撤销",
    remark="{reason}",
)
EXPIRED = _result(
    "expire",
    title="签约授权已到期",
    text="贵单位的签约授权已于 {until} 到期，现在不能发起签约。需要继续签约，请重新申请。",
    result="已到期",
    remark="可以重新申请",
)
ENDING = register(
    Event(
        "signing_grant.ending",
        title="签约授权快到期了",
        text="贵单位的签约授权到 {until} 为止，还有 {left} 天。需要继续签约，请尽早申请续期。",
        href=HREF,
        purpose=Purpose.TASK_WAITING,
        fields={"matter": "签约授权快到期", "remark": "到 {until} 为止", "at": "{at}"},
    )
)
