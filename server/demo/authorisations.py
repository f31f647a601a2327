"""The demo's 签约授权: 示范科技 may sign, others wait, were refused, or are over."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

from server.demo import actors, papers
from server.demo.edits import NORTH, SNOW
from server.people.employers.models import Employer
from server.platform.access.actor import SYSTEM, Actor
from server.platform.workflow import engine
from server.platform.workflow.engine import Words
from server.signing.authorisations import queries, service
from server.signing.authorisations.models import GrantFileKind, GrantState, SigningGrant
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
    for kind in GrantFileKind:
        body = papers.drawn(kind.value, employer.credit_code)
        await service.add_paper(actor, employer, kind, name=f"{kind.value}.png", body=body)
    case = await queries.open_case(employer.id)
    assert case is not None
    return await service.decide(actor, case.id, "submit", Words())


async def _over(actor: Actor, employer: Employer) -> None:
    last = queries.today() - timedelta(days=20)
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
