"""签约授权 on the employer's home: the entry, the days that are left, what is to be done."""

from __future__ import annotations

from server.people.employers.home import HomePart, show_at_home
from server.people.employers.models import Employer
from server.people.employers.schemas import HomeCard
from server.platform.access.actor import Actor
from server.platform.home import Entry, Todo
from server.signing.authorisations import queries
from server.signing.authorisations.models import GrantState, SigningGrant
from server.signing.authorisations.pages import OWN
from server.signing.authorisations.workflow import applies

TO_DO = {
    GrantState.DRAFT: "签约授权还没有提交",
    GrantState.REFUSED: "签约授权未通过，请修改后重新提交",
    GrantState.WITHDRAWN: "签约授权已撤回，还没有重新提交",
}
SOON = 30
"""Days before its end from which the home asks for the renewal."""


async def part(actor: Actor, employer: Employer) -> HomePart:
    """The entry always; the card while it holds; things to do for those who may do them."""
    current = await queries.open_case(employer.id)
    held = await queries.granted(employer.id)
    cards: tuple[HomeCard, ...] = ()
    if held is not None:
        left = queries.days_left(held)
        cards = (HomeCard(label="签约授权剩余天数", value=left, href=OWN, icon="signature"),)
    title = _todo(current, held) if applies(actor) else ""
    return HomePart(
        entries=(("签约管理", Entry(title="签约授权", icon="signature", href=OWN)),),
        cards=cards,
        todos=(Todo(title=title, count=1, href=OWN),) if title else (),
    )


def _todo(current: SigningGrant | None, held: SigningGrant | None) -> str:
    if current is not None:
        return TO_DO.get(current.state, "")
    if held is not None and queries.days_left(held) <= SOON:
        return f"签约授权 {held.valid_until:%m-%d} 到期，请申请续期"
    return ""


show_at_home(part, order=40)
