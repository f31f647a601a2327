"""The demo's 签约授权: 示范科技 may sign, others wait, were refused, or are over."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

from server.demo import actors
from server.demo import papers as pictures
from server.demo.edits import NORTH, SNOW
from server.people.employers.models import Employer
from server.platform import clock
from server.platform.access.actor import SYSTEM, Actor
from server.platform.papers import service as papers
from server.platform.workflow import engine
from server.platform.workflow.engine import Words
from server.signing.authorisations import service
from server.signing.authorisations.models import GrantState, SigningGrant
from server.signing.authorisations.papers import PAPERS
from server.signing.authorisations.workflow import SIGNING_GRANT


async def seed() -> None:
    """Through the same verbs as everybody, but for the one that is long over."""
    desk = await actors.staff("province@demo")
    await _over(*await actors.administrator(SNOW))
    granted = await _applied(*await actors.administrator("示范科技有限公司"))
    await service.decide(desk, granted.id, "approve", Words())
    await _applied(*await actors.administrator(NORTH))
    refused = await _applied(*await actors.administrator(SNOW))
    words = Words("not_signed", "委托书上没有法定代表人签字")
    await service.decide(desk, refused.id, "refuse", words)


async def _applied(actor: Actor, employer: Employer) -> SigningGrant:
    case = await service.begin(actor, employer)
    for kind in PAPERS.kinds:
        body = pictures.drawn(kind.label, employer.credit_code)
        await papers.add(actor, PAPERS, case, kind, [(f"{kind.name}.png", body)])
    return await service.decide(actor, case.id, "submit", Words())


async def _over(actor: Actor, employer: Employer) -> None:
    last = clock.today().date() - timedelta(days=20)
    case = SigningGrant(
        id=uuid4(),
        employer_id=employer.id,
        site_id=employer.site_id,
        chain=["province"],
        valid_from=last - timedelta(days=364),
        valid_until=last,
        state=GrantState.GRANTED,
    )
    await engine.begin(SIGNING_GRANT, actor, case, step="submit")
    await engine.fire(SIGNING_GRANT, SYSTEM, case, "expire")
