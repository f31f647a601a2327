"""How long it takes to deliver 50 units' applications to 40 sites: 2,000 cases begun at once.

`case` says so as a line of `make bench`, beside the bare rows in one INSERT: the cases with their
transitions, evidence and jobs, then what a worker does with those jobs, a notice for each case.
"""

from __future__ import annotations

import time
from uuid import uuid4

import orjson

from server import house
from server.people.accounts.models import Account
from server.people.admissions.models import Admission, AdmissionState
from server.people.admissions.workflow import ADMISSION
from server.people.employers.models import Employer, EmployerState
from server.people.sites.models import Site, SiteKind
from server.platform import clock, database, runtime
from server.platform.access.actor import SYSTEM, Kind, Role
from server.platform.notices.models import Notice
from server.platform.notices.service import tell_of_transitions
from server.platform.workflow import bulk
from server.platform.workflow.moves import NOTICE_JOB
from server.settings import Settings

UNITS, SITES = 50, 40
BARE = """
INSERT INTO admission (id, employer_id, site_id, chain, mark, words, state, state_since, created_at)
SELECT gen_random_uuid(), employer_id, site_id, chain, mark, words, 'ended', now(), now()
FROM admission WHERE id = ANY($1)
"""


async def case(settings: Settings) -> dict[str, object]:
    """Begin the cases on the servers of these settings; nothing of it stays."""
    house.open_rooms()
    await runtime.start(settings)
    try:
        async with database.transaction() as connection:
            line = await _measure(await _cases())
            await connection.rollback()
    finally:
        await runtime.stop()
    return line


async def _measure(cases: list[Admission]) -> dict[str, object]:
    async with database.driver() as connection:
        await connection.execute("DELETE FROM pgqueuer")
    before = await Notice.all().count()
    began = time.perf_counter()
    await bulk.begin_many(ADMISSION, SYSTEM, cases, step="apply")
    begun = time.perf_counter()
    async with database.driver() as connection:
        jobs = await connection.fetch(
            "SELECT payload FROM pgqueuer WHERE entrypoint = $1", NOTICE_JOB
        )
    telling = time.perf_counter()
    for job in jobs:
        await tell_of_transitions(orjson.loads(job["payload"]))
    told = time.perf_counter()
    if await Notice.all().count() - before != len(cases):
        raise RuntimeError("not everybody was told")
    async with database.driver() as connection:
        bare = time.perf_counter()
        await connection.execute(BARE, [case.id for case in cases])
        ended = time.perf_counter()
    return {
        "case": f"{len(cases):,} cases begun at once, and told; bare: their rows in one INSERT",
        "unit": "s",
        "ours": round(begun - began + told - telling, 2),
        "baseline": round(ended - bare, 3),
        "goal": "<= 2 s",
        "begun": round(begun - began, 2),
        "told": round(told - telling, 2),
    }


async def _cases() -> list[Admission]:
    """So many units at so many schools, each with somebody at its desk."""
    province = await Site.get(kind=SiteKind.PROVINCE)
    sites = [
        Site(id=uuid4(), code=f"9{n:04}", name=f"第{n}学院", kind=SiteKind.SCHOOL)
        for n in range(SITES)
    ]
    desks = [
        Account(
            id=uuid4(), kind=Kind.STAFF, name=f"老师{n}", login=f"desk{n}", site_id=site.id,
            roles=[Role.SCHOOL.value], created_at=clock.now(),
        )
        for n, site in enumerate(sites)
    ]  # fmt: skip
    heads = [
        Account(
            id=uuid4(), kind=Kind.RECRUITER, name=f"经理{n}", login=f"head{n}",
            site_id=province.id, roles=[], created_at=clock.now(),
        )
        for n in range(UNITS)
    ]  # fmt: skip
    units = [
        Employer(
            id=uuid4(), administrator_id=head.id, site_id=province.id, name=f"第{n}有限公司",
            credit_code=f"91230100BENCH{n:05}", state=EmployerState.APPROVED, chain=[],
            state_since=clock.now(), created_at=clock.now(),
        )
        for n, head in enumerate(heads)
    ]  # fmt: skip
    await Site.bulk_create(sites)
    await Account.bulk_create(desks + heads)
    await Employer.bulk_create(units)
    return [
        Admission(
            id=uuid4(), employer_id=unit.id, site_id=site.id, chain=[],
            state=AdmissionState.WAITING,
        )
        for unit in units for site in sites
    ]  # fmt: skip
