"""Papers on a case: two first ones at once, what a desk reads is what was sent, who sees them,
and what outlives its case."""

from __future__ import annotations

import asyncio
from typing import Any

import asyncpg

from server.demo import actors
from server.people.employers.models import Employer
from server.people.members.models import EmployerRole
from server.platform import database
from server.platform.errors import Conflict
from server.platform.papers import service
from server.platform.papers.models import Paper
from server.platform.retention import service as retention
from server.platform.storage.models import FileState, StoredFile
from server.platform.workflow.engine import Words
from server.signing.authorisations import service as grants
from server.signing.authorisations.models import GrantState, SigningGrant
from server.signing.authorisations.papers import IDENTITY, LETTER, PAPERS
from tests.authorisations.conftest import REFUSED, WAITS, grant_of, upload
from tests.clients import Client, words
from tests.employers.conftest import picture
from tests.people import held_back, waiting


def of(case: SigningGrant) -> Any:
    return Paper.filter(workflow="signing_grant", case_id=case.id)


async def first_two_at_once(url: str, case: SigningGrant) -> list[Any]:
    await of(case).delete()
    actor, _ = await actors.administrator(REFUSED)

    async def put() -> None:
        letter = await service.drawn(LETTER, [("a.png", picture("PNG"))])
        async with database.transaction():
            await service.put(actor, PAPERS, case, LETTER, letter)

    async with held_back(url, "paper", 2):
        return list(await asyncio.gather(put(), put(), return_exceptions=True))


async def test_two_first_uploads_at_once_make_one_paper(committed: str) -> None:
    case = await grant_of(REFUSED, GrantState.REFUSED)
    first, second = sorted(await first_two_at_once(committed, case), key=lambda each: each is None)
    assert (type(first), second) == (Conflict, None)
    assert await of(case).count() == 1


async def test_without_the_constraint_there_would_be_two(committed: str) -> None:
    async with database.driver() as connection:
        await connection.execute("ALTER TABLE paper DROP CONSTRAINT uid_paper_workflo_f57c3c")
    case = await grant_of(REFUSED, GrantState.REFUSED)
    assert await first_two_at_once(committed, case) == [None, None]
    assert await of(case).count() == 2


async def test_a_paper_that_comes_while_the_case_is_sent_comes_too_late(committed: str) -> None:
    case = await grant_of(REFUSED, GrantState.REFUSED)
    actor, _ = await actors.administrator(REFUSED)
    watch, sent, added = await asyncpg.connect(committed), asyncio.Event(), asyncio.Event()
    before = {row.file_id for row in await of(case)}

    async def submit() -> None:
        async with database.transaction():
            await grants.decide(actor, case.id, "submit", Words())
            sent.set()
            while not added.is_set() and not await waiting(watch):
                pass

    async def add() -> None:
        await sent.wait()
        try:
            async with database.transaction():
                await service.add(actor, PAPERS, case, LETTER, [("a.png", picture("PNG"))])
        finally:
            added.set()

    came, late = await asyncio.gather(submit(), add(), return_exceptions=True)
    await watch.close()
    assert (came, type(late)) == (None, Conflict)
    assert {row.file_id for row in await of(case)} == before


async def test_a_new_picture_takes_the_place_of_the_old_one(snow: Client) -> None:
    case = await grant_of(REFUSED, GrantState.REFUSED)
    old = await of(case).get(kind="letter")
    assert (await upload(snow, case, "letter")).status_code == 200
    new = await of(case).get(kind="letter")
    assert new.file_id != old.file_id
    actor, _ = await actors.administrator(REFUSED)
    assert (new.actor_id, new.place) == (actor.id, 0)
    assert (await StoredFile.get(id=old.file_id)).state is FileState.VERIFIED, "the sweep takes it"


async def test_what_is_no_picture_is_refused_at_its_own_place(snow: Client) -> None:
    case = await grant_of(REFUSED, GrantState.REFUSED)
    at = f"/cases/signing_grant/{case.id}/papers/identity"
    files = {"file": ("a.txt", b"no picture", "text/plain")}
    page = await snow.post(at, data={"kind": "identity"}, files=files)
    assert page.status_code == 422
    assert "被委托人身份证（人像面）：只能上传 JPG、PNG 图片或 PDF" in words(page.text)
    assert page.text.index('id="up-identity-error"') > page.text.index('id="up-letter"')
    assert (await snow.post(at)).status_code == 422


async def test_a_colleague_without_the_function_sees_no_identity(snow: Client) -> None:
    case = await grant_of(REFUSED, GrantState.REFUSED)
    at = f"/cases/signing_grant/{case.id}"
    assert (await snow.get(f"{at}/papers/identity")).status_code == 200
    unit = await Employer.get(id=case.employer_id)
    role = await EmployerRole.create(
        employer=unit, name="只看", functions=[], created_at=case.created_at
    )
    await unit.members.all().update(role="recruiter", assigned_id=role.id)
    view = await snow.json(at)
    assert (view["files"], view["places"]) == ([], [])
    assert (await snow.get(f"{at}/papers/identity")).status_code == 404


async def test_what_outlives_its_case_goes_in_the_next_night(db: None) -> None:
    case = await grant_of(WAITS, GrantState.WAITING)
    files = [row.file_id for row in await of(case)]
    assert len(files) == len(PAPERS.kinds) == len((LETTER, IDENTITY))
    await case.delete()
    await retention.run()
    assert not await Paper.exists(case_id=case.id)
    assert not await StoredFile.exists(id__in=files)
