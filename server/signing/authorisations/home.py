"""签约授权 on the employer's home: the entry, the days that are left, the renewal."""

from __future__ import annotations

from server.people.employers.home import HomePart, show_at_home
from server.people.employers.models import Employer
from server.people.employers.schemas import HomeCard
from server.platform.access.actor import Actor
from server.platform.home import Entry, Todo
from server.signing.authorisations import queries
from server.signing.authorisations.pages import OWN
from server.signing.authorisations.workflow import applies

SOON = 30
"""Days before its end from which the home asks for the renewal."""


async def part(actor: Actor, employer: Employer) -> HomePart:
    """The entry always; while it holds the card, and near its end the renewal for who may ask."""
    entries = (("签约管理", Entry(title="签约授权", icon="signature", href=OWN)),)
    held = await queries.granted(employer.id)
    if held is None:
        return HomePart(entries=entries)
    left = queries.days_left(held)
    cards = (HomeCard(label="签约授权剩余天数", value=left, href=OWN, icon="signature"),)
    if left > SOON or not applies(actor) or await queries.open_case(employer.id):
        return HomePart(entries=entries, cards=cards)
    title = f"签约授权 {held.valid_until:%m-%d} 到期，请申请续期"
    return HomePart(entries=entries, cards=cards, todos=(Todo(title=title, count=1, href=OWN),))


show_at_home(part, order=40)
