"""查找学号: a student who knows himself but not his number (SREG-04)."""

from __future__ import annotations

import secrets
from datetime import timedelta
from uuid import uuid4

from server.people.accounts import codes
from server.people.accounts.models import OneTimeCode
from server.people.registrations.models import NumberSearch
from server.people.registrations.schemas import NumberForm
from server.people.sites.models import Site, SiteKind
from server.people.students.models import Student
from server.platform import clock
from server.platform.access import attempts, sessions
from server.platform.access.actor import Actor
from server.platform.access.attempts import Limit
from server.platform.access.sources import source_of
from server.platform.errors import invalid
from server.platform.normal_forms.lookup import alike
from server.platform.privacy import audit, index

LIFE = timedelta(minutes=15)
FIND = codes.purpose("student_number", "查找学号", for_strangers=True)
BY_PERSON = Limit(
    "number-person", 10, timedelta(hours=1), "查找次数过多，请 1 小时后再试，或联系学校就业中心"
)
"""One ID number from one source: whoever knows somebody's must not keep him from searching."""


async def search(actor: Actor, form: NumberForm) -> tuple[str, OneTimeCode]:
    """Look for the number and send a code to the phone; gives the secret for the browser's cookie.

    The answer is the same whether somebody was found; the trail has each search. What was found
    shows only after the code. Raises `Invalid`, `TooMany`.
    """
    blind = index.blind("student.id_number", form.id_number).hex()
    await attempts.count(BY_PERSON, blind, source_of(actor))
    site = await Site.get_or_none(code=form.site, kind=SiteKind.SCHOOL)
    if site is None:
        raise invalid("site", "请从列表里选择学校")
    rows = Student.filter(site_id=site.id, graduation_year=form.year, id_number_index=blind)
    student = await alike(rows, name=form.name).first()
    code = await codes.ask(actor, FIND, form.phone, picture=None)
    secret = secrets.token_urlsafe(32)
    now = clock.now()
    row = await NumberSearch.create(
        id=uuid4(),
        secret_hash=sessions.digest(secret),
        student_id=student.id if student else None,
        site_code=site.code,
        created_at=now,
        expires_at=now + LIFE,
    )
    await _record(actor, "number.search", row, site.code)
    return secret, code


async def prove(actor: Actor, row: NumberSearch, code: OneTimeCode, given: str) -> None:
    """The code is right: what was found may be shown. Raises `Invalid` at `code`, `TooMany`."""
    await codes.use(actor, code, given)
    await NumberSearch.filter(id=row.id).update(proven_at=clock.now())
    await _record(actor, "number.show", row, row.site_code)


async def _record(actor: Actor, verb: str, row: NumberSearch, site: str) -> None:
    await audit.record(
        actor,
        verb,
        ("student", row.student_id) if row.student_id else None,
        result="ok" if row.student_id else "nothing",
        stream=site,
    )
