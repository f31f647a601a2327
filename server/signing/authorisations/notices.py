"""What employers and the province's desk are told of 签约授权."""

from __future__ import annotations

from server.people.accounts.recipients import Audience
from server.people.employers.queries import administrators_of
from server.platform.notices.catalogue import DEADLINE, result, task
from server.signing.authorisations.models import SigningGrant
from server.signing.authorisations.workflow import SIGNING_GRANT


def _words(case: SigningGrant) -> dict[str, str]:
    """`until` is the last day that it holds or held."""
    return {"employer": case.employer.name, "until": str(case.valid_until or "")}


W = SIGNING_GRANT.name
OWN = "/employer/signing"

about = Audience(SigningGrant, "employer", words=_words)
administrators = about.accounts(lambda case: administrators_of(case.employer_id))

# fmt: off
SUBMITTED = task(
    "signing_grant.submit", on=(W, "submit"), to=about.desk,
    title="有一份签约授权待审核",
    text="“{employer}”申请签约授权，请您尽快审核。",
    matter="签约授权待审核", remark="{employer}",
)
GRANTED = result(
    "signing_grant.approve", on=(W, "approve"), to=administrators,
    title="签约授权已通过",
    text="贵单位的签约授权已通过省中心审核，有效期到 {until}。网上签约开放后，有效期内可以使用。",
    href=OWN, matter="签约授权", result="已通过", remark="有效期到 {until}",
)
REFUSED = result(
    "signing_grant.refuse", on=(W, "refuse"), to=administrators,
    title="签约授权未通过",
    text="贵单位的签约授权没有通过，原因：{why}。请修改材料后重新提交。",
    href=OWN, matter="签约授权", result="未通过", remark="{reason}",
)
REVOKED = result(
    "signing_grant.revoke", on=(W, "revoke"), to=administrators,
    title="签约授权已被撤销",
    text="省中心撤销了贵单位的签约授权，原因：{why}。有疑问请联系省中心。",
    href=OWN, matter="签约授权", result="已撤销", remark="{reason}",
)
EXPIRED = result(
    "signing_grant.expire", on=(W, "expire"), to=administrators,
    title="签约授权已到期",
    text="贵单位的签约授权已于 {until} 到期。需要时请重新申请。",
    href=OWN, matter="签约授权", result="已到期", remark="可以重新申请",
)
ENDING = task(
    "signing_grant.ending", on=(W, DEADLINE), to=administrators,
    title="签约授权快到期了",
    text="贵单位的签约授权到 {until} 为止，还有 {left}。需要时请尽早申请续期。",
    href=OWN, matter="签约授权快到期", remark="到 {until} 为止",
)
