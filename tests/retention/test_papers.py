"""Letters and pictures of requests that are over go after their time; what still counts stays."""

from __future__ import annotations

from uuid import uuid4

import pytest

from server.people.employers.models import Employer, EmployerMember
from server.people.members.models import MembershipRequest, RequestKind, RequestState
from server.people.recovery.models import Appeal, AppealState
from server.people.recovery.rules import appellant
from server.people.recovery.workflow import APPEAL
from server.platform import clock, runtime
from server.platform.access.actor import SYSTEM, Actor
from server.platform.papers.models import Paper
from server.platform.retention import service
from server.platform.storage import service as storage
from server.platform.storage.models import StoredFile
from server.platform.workflow import engine
from server.platform.workflow.case import Case
from server.platform.workflow.engine import Words
from server.platform.workflow.models import GONE, Transition
from server.signing.authorisations.models import GrantState, SigningGrant
from tests.people import acting, work_off
from tests.retention.test_retention import counts, later

UNIT = "示范科技有限公司"


@pytest.fixture(autouse=True)
async def only_ours(db: None) -> None:
    """The demo's own requests stay out of these stories."""
    for model in (Paper, MembershipRequest, Appeal, SigningGrant):
        await model.all().delete()


async def a_letter() -> StoredFile:
    file = await storage.save(
        SYSTEM, runtime.current().files, b"letter", purpose="letter", name="x.jpg",
        content_type="image/jpeg", limit=10,
    )
    await storage.keep(file)
    return file


async def is_there(file: StoredFile) -> bool:
    await work_off(storage.REMOVE_JOB)
    keys = [key async for key, _ in runtime.current().files.listing("letter/")]
    return await StoredFile.exists(id=file.id) or file.key in keys


async def case(**said: object) -> dict[str, object]:
    """What every case has, at the unit's site and as of now."""
    unit, now = await Employer.get(name=UNIT), clock.now()
    common = {"id": uuid4(), "employer_id": unit.id, "site_id": unit.site_id, "chain": []}
    return common | {"state_since": now, "created_at": now} | said


async def lying_on(workflow: str, of: Case, kind: str = "letter") -> StoredFile:
    file = await a_letter()
    await Paper.create(
        workflow=workflow, case_id=of.id, kind=kind, file_id=file.id, created_at=clock.now()
    )
    return file


async def a_request(account_id: object, state: RequestState) -> StoredFile:
    unit = await Employer.get(name=UNIT)
    made = await MembershipRequest.create(
        **await case(
            account_id=account_id, administrator_id=unit.administrator_id,
            kind=RequestKind.JOIN, title="人事", state=state,
        )
    )
    return await lying_on("membership", made)


async def a_paper(kind: str, state: GrantState) -> StoredFile:
    today = clock.today().date()
    grant = await SigningGrant.create(
        **await case(state=state, valid_from=today, valid_until=today)
    )
    return await lying_on("signing_grant", grant, kind)


async def test_letters_of_requests_go_unless_their_person_is_with_the_unit() -> None:
    boss = (await Employer.get(name=UNIT)).administrator_id
    heir = (await EmployerMember.filter(employer__name=UNIT, role="recruiter").first()).account_id
    failed = await a_request(boss, RequestState.REFUSED)
    waits = await a_request(heir, RequestState.AT_PROVINCE)
    stays = await a_request(boss, RequestState.APPROVED)
    left = await a_request(heir, RequestState.APPROVED)
    await EmployerMember.filter(account_id=heir).delete()
    later(days=89)
    assert counts(await service.due())["failed_requests"] == 0
    later(days=2)
    assert counts(await service.run())["failed_requests"] == 1
    assert [await is_there(f) for f in (failed, waits, stays, left)] == [False, True, True, True]
    later(days=3 * 365)
    assert counts(await service.run())["members_letters"] == 1
    assert [await is_there(f) for f in (waits, stays, left)] == [True, True, False]


async def test_an_appeal_is_kept_as_long_as_the_security_log() -> None:
    letters = []
    for number, state in enumerate((AppealState.APPROVED, AppealState.WAITING)):
        made = await Appeal.create(
            **await case(
                number=f"N{number}", contact="王新人", phone_cell=b"x", reason="x", state=state
            )
        )
        letters.append(await lying_on("appeal", made))
    later(days=399)
    assert counts(await service.due())["appeals"] == 0
    later(days=2)
    assert counts(await service.run())["appeals"] == 1
    assert [await is_there(letter) for letter in letters] == [False, True]


async def test_an_appellants_name_goes_from_the_history_with_his_appeal() -> None:
    """He had no account, so nobody but the retention ever forgets him; the reviewer stays."""
    kept = await case(
        number="N", contact="王新人", phone_cell=b"x", reason="x", state=AppealState.WAITING
    )
    appeal = Appeal(**kept)
    himself = appellant(Actor(address="192.0.2.9"), appeal.id, "王新人")
    await engine.begin(APPEAL, himself, appeal, step="submit")
    desk = await acting("province@demo")
    await engine.fire(APPEAL, desk, appeal, "refuse", words=Words("other", "王新人不是该单位的"))
    later(days=399)
    await service.run()
    history = Transition.filter(object_id=appeal.id).order_by("id")
    assert [move.actor_name for move in await history] == ["王新人", desk.name]
    later(days=2)
    await service.run()
    begun, refused = await history
    assert (begun.actor_name, begun.address) == (GONE, "")
    assert (refused.actor_name, refused.words) == (desk.name, "")


async def test_an_identity_is_looked_at_and_let_go_the_letter_stays() -> None:
    seen = await a_paper("identity", GrantState.GRANTED)
    letter = await a_paper("letter", GrantState.EXPIRED)
    unsent = await a_paper("identity", GrantState.REFUSED)
    later(days=31)
    ran = counts(await service.run())
    assert (ran["signing_identities"], ran["signing_papers"]) == (1, 0)
    later(days=60)
    assert counts(await service.run())["signing_papers"] == 1
    assert [await is_there(f) for f in (seen, letter, unsent)] == [False, True, False]
    assert await SigningGrant.all().count() == 3
