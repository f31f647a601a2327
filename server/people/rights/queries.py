"""What a person sees of his own data: what is held, what he agreed to, copies, a deletion."""

from __future__ import annotations

from itertools import groupby

from server.people.accounts.models import Account
from server.people.consents import queries as agreed
from server.people.rights import copies, deletions, proofs
from server.people.rights.schemas import (
    ConsentState,
    ContentGroup,
    DataView,
    DeletionView,
    HoldingLine,
    ProofView,
)
from server.people.rights.workflow import DELETION
from server.platform.access.actor import Actor, Channel, Kind
from server.platform.holdings import Fate, Holding, holdings
from server.platform.privacy import masks
from server.platform.privacy.fields import Class
from server.platform.tasks import pages as tasks
from server.platform.tasks import queries as made
from server.platform.web.visit import Visit
from server.platform.workflow.pages import case_view

SENSITIVITY = {
    Class.S4: "高度敏感，加密保存",
    Class.S3: "敏感",
    Class.S2: "一般",
    Class.S1: "公开",
    Class.S0: "过程记录",
}
SHOWN_COPIES = 5
OAUTH = "/wechat/oauth/start?to=/me/data/proof/wechat%3Fto={to}"


def you(actor: Actor) -> str:
    return "你" if actor.kind is Kind.STUDENT else "您"


async def data_page(visit: Visit) -> DataView:
    """/me/data; a fixed number of queries."""
    actor = visit.actor
    rows = await made.newest(actor, copies.make.name, SHOWN_COPIES)
    shown = [tasks.view(row) for row in rows]
    deletion = await deletions.waiting(actor)
    return DataView(
        holdings=[_line(holding, actor) for holding in holdings(actor.kind)],
        consents=await consents(actor),
        consent_href="/student/profile" if actor.kind is Kind.STUDENT else "",
        copies=[copy for copy in shown if not copy.is_under_way],
        making=next((copy for copy in shown if copy.is_under_way), None),
        you=you(actor),
        deletion_at=deletion.due_at if deletion else None,
    )


async def consents(actor: Actor) -> list[ConsentState]:
    """The newest word on each purpose first, what it replaced after it."""
    if actor.kind is not Kind.STUDENT:
        return []
    rows = await agreed.of(actor.who).order_by("-at", "-id").limit(20)
    current: set[str] = set()
    found = []
    for row in rows:
        may_end = row.purpose not in current and row.purpose in agreed.WITHDRAWABLE
        current.add(row.purpose)
        found.append(
            ConsentState(
                title=agreed.TITLES.get(row.purpose, row.purpose),
                is_given=row.is_given,
                at=row.at,
                version=row.version,
                text=row.text,
                withdraw=row.purpose if may_end and row.is_given else "",
            )
        )
    return found


async def deletion_page(visit: Visit) -> DeletionView:
    """注销账号: what goes and what stays and why, before anything is asked."""
    actor = visit.actor
    lines = [(h.fate, _line(h, actor)) for h in holdings(actor.kind)]
    waiting = await deletions.waiting(actor)
    case = None
    if waiting is not None:
        case = await case_view(DELETION, actor, waiting, href="/me/data/deletion/withdraw")
        case.waiting_for, case.deadline = None, None
    me = you(actor)
    refusal = await deletions.refusal(actor)
    again = (
        "以后再用，要像新同学一样重新核对学籍信息"
        if actor.kind is Kind.STUDENT
        else "以后再用，要重新加入单位"
    )
    return DeletionView(
        you=me,
        goes=[line for fate, line in lines if fate is Fate.GOES],
        stays=[line for fate, line in lines if fate is not Fate.GOES],
        consequences=[
            *await deletions.losses(actor),
            f"从现在起等 {deletions.WAIT.days} 天，这期间可以照常使用，也可以随时撤销",
            "到期后自动注销，删除的内容无法恢复，我们也找不回来",
            f"注销后{me}不能再登录，也收不到任何消息；{again}",
        ],
        refusal=refusal,
        way="/employer/members" if refusal and actor.kind is Kind.RECRUITER else "",
        proven=proofs.is_fresh(visit),
        days=deletions.WAIT.days,
        due=waiting.due_at if waiting else None,
        case=case,
    )


async def proof_page(actor: Actor, to: str) -> ProofView:
    """In which ways this person can show that it is really him."""
    phone = await proofs.phone_of(actor)
    account = await Account.get(id=actor.who)
    return ProofView(
        to=to,
        you=you(actor),
        has_password=bool(account.password_hash),
        phone=masks.mask_phone(phone) if phone else "",
        wechat=OAUTH.format(to=to) if actor.channel is Channel.WECHAT else "",
    )


def _line(holding: Holding, actor: Actor) -> HoldingLine:
    ranked = sorted(holding.contents(), key=lambda pair: -pair[1])
    return HoldingLine(
        title=holding.title,
        why=holding.why.replace("你", you(actor)),
        kept=holding.kept,
        fate=holding.fate.label,
        fate_words=holding.fate_words,
        contents=[
            ContentGroup(
                label=SENSITIVITY[said],
                fields="、".join(dict.fromkeys(label for label, _ in group)),
            )
            for said, group in groupby(ranked, key=lambda pair: pair[1])
        ],
    )
