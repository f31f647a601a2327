"""签约授权 as the employer sees its own: what holds, what is under way, what comes next."""

from __future__ import annotations

from server.people.cases.sheets import address
from server.people.employers.models import Employer, EmployerState
from server.platform.access.actor import Actor
from server.platform.workflow.pages import TONES, CaseView, MoveView, case_view, move_view
from server.platform.workflow.queries import history
from server.signing.authorisations import queries
from server.signing.authorisations.models import GrantFileKind, GrantState, SigningGrant
from server.signing.authorisations.schemas import PaperLine, SigningView
from server.signing.authorisations.workflow import OPEN, SIGNING_GRANT, applies

OWN = "/employer/signing"
DESK = "/staff/signing"
HINTS = {
    GrantFileKind.LETTER: "下载模板打印，签字并加盖单位公章后拍照",
    GrantFileKind.IDENTITY: "实名认证用，只有贵单位和省中心能看到",
}


async def signing_page(actor: Actor, employer: Employer) -> SigningView:
    """签约授权 as the employer sees it: what holds, what is under way, what comes next."""
    current, held = await queries.open_case(employer.id), await queries.granted(employer.id)
    there = await queries.kinds_of(current) if current else set()
    is_open = employer.state is EmployerState.APPROVED and (
        current.state in OPEN if current else held is None or queries.may_be_renewed(held)
    )
    may_apply = is_open and applies(actor)
    lacking = queries.missing(there)
    past = await queries.ended(employer.id)
    shown = held or current or (past[0] if past else None)
    case = await _case_of(actor, current, lacking) if current else None
    return SigningView(
        state_label=shown.state.label if shown else "未开通",
        tone=TONES.get(shown.state, "wait") if shown else "plain",
        next_step=_next_step(employer, current, held, shown),
        since=shown.state_since if shown else None,
        valid=queries.validity(held) if held else [],
        case=case,
        papers=_papers(there, f"{OWN}/documents") if may_apply or current else [],
        missing=lacking if may_apply else [],
        may_apply=may_apply,
        has_applied=current is not None,
        past=await _moves(held, past),
    )


async def _case_of(actor: Actor, current: SigningGrant, lacking: list[str]) -> CaseView:
    door = address(SIGNING_GRANT, current.id, then=OWN)
    case = await case_view(SIGNING_GRANT, actor, current, href=door)
    if lacking:
        case.actions = [action for action in case.actions if action.name != "submit"]
    if current.state is GrantState.WAITING:
        case.waiting_for = "等待省中心审核，结果会通过微信或短信告诉您"
    elif current.state is GrantState.REFUSED:
        case.waiting_for = "请按省中心的意见修改材料，再重新提交"
    else:
        case.waiting_for = "材料齐全后请提交"
    return case


def _next_step(
    employer: Employer,
    current: SigningGrant | None,
    held: SigningGrant | None,
    shown: SigningGrant | None,
) -> str:
    if employer.state is not EmployerState.APPROVED:
        return (
            "注册时已选择同步开启网签：单位注册通过后，自动送省中心审核签约授权"
            if employer.wants_signing
            else "单位注册通过审核后，就可以在这里申请"
        )
    if held is not None:
        if current is not None or not queries.may_be_renewed(held):
            return "有效期内可以向全省毕业生发起网上签约，不受入驻学校限制"
        return "授权快到期了，请尽早申请续期，以免影响签约"
    if current is not None:
        return ""
    if shown is not None and shown.state is GrantState.REVOKED:
        return "授权已被省中心撤销，现在不能发起签约；原因见下方，可以重新申请"
    if shown is not None:
        return "授权已到期，现在不能发起签约；请重新申请"
    return "要在平台上和毕业生签约，先取得省中心的签约授权；招聘不受影响"


async def _moves(held: SigningGrant | None, past: list[SigningGrant]) -> list[MoveView]:
    """The history of what holds and what held; an application under way shows its own."""
    cases = [case for case in (held, *past) if case is not None]
    moves = [move for case in cases for move in await history(SIGNING_GRANT, case.id)]
    moves.sort(key=lambda move: move.at, reverse=True)
    return [move_view(move) for move in moves]


def _papers(there: set[GrantFileKind], base: str) -> list[PaperLine]:
    return [
        PaperLine(
            kind=kind.value,
            label=kind.label,
            hint=HINTS[kind],
            href=f"{base}/{kind.value}" if kind in there else None,
        )
        for kind in GrantFileKind
    ]
