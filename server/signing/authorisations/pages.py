"""签约授权 as the employer sees its own: what holds, what is under way, what comes next."""

from __future__ import annotations

from server.people.cases.pages import case_file
from server.people.employers.models import Employer, EmployerState
from server.platform.access.actor import Actor
from server.platform.workflow.pages import TONES, MoveView, move_view
from server.platform.workflow.queries import history
from server.signing.authorisations import queries
from server.signing.authorisations.models import GrantState, SigningGrant
from server.signing.authorisations.schemas import SigningView
from server.signing.authorisations.sheet import SHEET
from server.signing.authorisations.workflow import SIGNING_GRANT, applies

OWN = SHEET.home


async def signing_page(actor: Actor, employer: Employer) -> SigningView:
    """What holds above the page of the application under way; or how to begin one."""
    current, held = await queries.open_case(employer.id), await queries.granted(employer.id)
    past = await queries.ended(employer.id)
    shown = held or current or (past[0] if past else None)
    is_open = held is None or queries.may_be_renewed(held)
    is_approved = employer.state is EmployerState.APPROVED
    return SigningView(
        state_label=shown.state.label if shown else "未开通",
        tone=TONES.get(shown.state, "wait") if shown else "plain",
        next_step=_next_step(employer, current, held, shown),
        since=shown.state_since if shown else None,
        valid=queries.validity(held) if held else [],
        file=await case_file(actor, SHEET, current, None, {}, then=OWN) if current else None,
        may_begin=is_approved and is_open and current is None and applies(actor),
        past=await _moves(held, past),
    )


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
            return "网上签约开放后，有效期内可以向全省毕业生发起，不受入驻学校限制"
        return "授权快到期了，请尽早申请续期，以免影响签约"
    if current is not None:
        return ""
    if shown is not None and shown.state is GrantState.REVOKED:
        return "授权已被省中心撤销；原因见下方，可以重新申请"
    if shown is not None:
        return "授权已到期；需要时请重新申请"
    return "网上签约开放后，发起签约要有省中心的签约授权；可以先申请"


async def _moves(held: SigningGrant | None, past: list[SigningGrant]) -> list[MoveView]:
    """The history of what holds and what held; an application under way shows its own."""
    cases = [case for case in (held, *past) if case is not None]
    moves = [move for case in cases for move in await history(SIGNING_GRANT, case.id)]
    moves.sort(key=lambda move: move.at, reverse=True)
    return [move_view(move) for move in moves]
