"""校地校企合作 on the employer's home (EHOME-01)."""

from __future__ import annotations

from server.people.cooperation import overview, queries
from server.people.cooperation.models import Need, Side
from server.people.cooperation.queries import Party
from server.people.cooperation.rules import is_office
from server.people.employers.functions import Function
from server.people.employers.home import HomePart, show_at_home
from server.people.employers.models import Employer
from server.people.employers.schemas import HomeCard
from server.platform.access.actor import Actor
from server.platform.access.rule import is_province
from server.platform.home import Entry, NumberLine, Todo, count

GROUP = "校地校企合作"


async def part(actor: Actor, employer: Employer) -> HomePart:
    """Needs of schools that wait for an answer, and what the employer itself has sent."""
    party = Party(Side.EMPLOYER, employer.id, employer.name)
    waiting = await queries.waiting(party)
    sent = await Need.filter(party.scope, state__in=queries.SENT).count()
    todo = Todo(title="学校的合作需求待回应", count=waiting, href=f"{party.inbox}?state=open")
    return HomePart(
        entries=(
            (GROUP, Entry(title="我发布的需求", icon="paper-plane-tilt", href=party.base)),
            (GROUP, Entry(title="我回应的需求", icon="chat-circle-text", href=party.inbox)),
        ),
        cards=(HomeCard(label="发布的合作需求", value=sent, icon="handshake", href=party.base),),
        todos=(todo,) if waiting else (),
        function=Function.COOPERATION,
    )


show_at_home(part, order=50)


@count
async def numbers(actor: Actor) -> list[NumberLine]:
    """What waits for the school's answer; for the province, how many needs stand."""
    if is_office(actor):
        party = await queries.party_of(actor)
        waiting = await queries.waiting(party)
        return [
            NumberLine(label="合作需求待回应", value=waiting, href=f"{party.inbox}?state=open")
        ]
    if is_province(actor):
        return [NumberLine(label="合作需求", value=await overview.sent(), href=overview.BASE)]
    return []
