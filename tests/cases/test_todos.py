"""What waits for the people of a unit stands on their home, in the words of each case's sheet."""

from __future__ import annotations

from server.people.cases.todos import todos
from server.people.employers.models import Employer
from server.people.members.models import MembershipRequest
from server.platform.access.actor import Actor, Kind
from server.signing.authorisations.models import SigningGrant
from tests.counting import statements
from tests.people import acting

UNIT = "示范科技有限公司"
JOINING = ("加入单位的申请", 1, "/employer/members/requests")
DRAFT = ("签约授权还没有提交", 1, "/employer/signing")


async def of_unit(name: str, **rights: object) -> Actor:
    """Its administrator, with these rights alone."""
    employer = await Employer.get(name=name)
    who = {"id": employer.administrator_id, "employer_id": employer.id}
    return Actor(kind=Kind.RECRUITER, **who, **rights)  # type: ignore[arg-type]


async def seen(actor: Actor) -> list[tuple[str, int, str]]:
    """His things to do, which are one statement whatever waits."""
    async with statements() as sent:
        found = await todos(actor)
    assert len(sent) == 1
    return [(todo.title, todo.count, todo.href) for todo in found]


async def test_each_party_reads_how_much_waits_for_it(app: object, db: None) -> None:
    await SigningGrant.filter(employer__name=UNIT).update(
        state="draft", valid_from=None, valid_until=None
    )
    boss = await of_unit(UNIT, is_administrator=True)
    assert await seen(boss) == [JOINING, DRAFT]
    assert await seen(await of_unit(UNIT, functions=frozenset({"unit"}))) == [DRAFT]
    assert await seen(await of_unit("北方装备制造有限公司", is_administrator=True)) == []
    await SigningGrant.filter(employer__name=UNIT).update(state="waiting")
    await MembershipRequest.filter(state="at_unit").update(state="expired")
    assert await seen(boss) == [], "they wait for somebody else, or for nobody"


async def test_whoever_has_no_turn_is_asked_nothing(app: object, db: None) -> None:
    """A colleague without functions, and somebody at a desk."""
    actors = [await of_unit(UNIT), await acting("province@demo")]
    async with statements() as sent:
        assert [await todos(actor) for actor in actors] == [[], []]
    assert sent == []
