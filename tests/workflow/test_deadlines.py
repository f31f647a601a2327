"""A case that cannot be moved or told of, because something is broken, is nobody else's trouble."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from server.people.members.models import MembershipRequest, RequestState
from server.people.members.workflow import MEMBERSHIP
from server.platform import clock, database
from server.platform.workflow import engine

MANY = 501
"""More than any batch that such work might be cut into."""

COPIES = """
INSERT INTO membership_request
SELECT made.* FROM membership_request sound, generate_series(1, $3) n,
  jsonb_populate_record(sound, jsonb_build_object('id', md5($2::timestamptz::text || n)::uuid,
    'due_at', $2::timestamptz)) made
 WHERE sound.id = $1
"""
BROKEN = """
DROP INDEX membership_request_one_open;
CREATE FUNCTION breaks() RETURNS trigger LANGUAGE plpgsql AS
 $$ BEGIN RAISE EXCEPTION 'the disk is on fire'; END $$;
CREATE TRIGGER breaks BEFORE UPDATE ON membership_request FOR EACH ROW
 WHEN (OLD.due_at < '%s') EXECUTE FUNCTION breaks();
"""
UNREADABLE = """
INSERT INTO membership_request
SELECT made.* FROM membership_request sound, account,
  jsonb_populate_record(sound, jsonb_build_object('id', gen_random_uuid(), 'kind', 'none',
    'account_id', account.id, 'due_at', sound.due_at - interval '1 hour')) made
 WHERE sound.id = $1 AND account.login = $2
"""


async def executed(statement: str, *values: object) -> None:
    async with database.driver() as connection:
        await connection.execute(statement, *values)


async def test_however_many_cases_fail_those_behind_them_expire(db: None) -> None:
    now = clock.now()
    early, late = now.replace(year=now.year - 2), now.replace(year=now.year - 1)
    sound = await MembershipRequest.get(state=RequestState.AT_UNIT)
    await executed(BROKEN % late.isoformat())
    await executed(COPIES, sound.id, early, MANY)
    await executed(COPIES, sound.id, late, 1)
    await engine.expire_due(MEMBERSHIP)
    waiting = MembershipRequest.filter(state=RequestState.AT_UNIT)
    assert not await waiting.filter(due_at=late).exists()
    assert await waiting.filter(due_at=early).count() == MANY


async def test_a_case_that_cannot_even_be_read_holds_up_no_other(db: None) -> None:
    sound = await MembershipRequest.get(state=RequestState.AT_UNIT)
    assert sound.due_at is not None
    await executed(UNREADABLE, sound.id, "school@10001.demo")
    clock.shift_to(clock.offset() + (sound.due_at - clock.now()))
    assert await engine.expire_due(MEMBERSHIP) == 1
    await sound.refresh_from_db(fields=["state"])
    assert sound.state is RequestState.EXPIRED


async def test_a_deadline_that_was_put_off_meanwhile_has_not_passed(db: None) -> None:
    """Read among those that were due, and set anew before its turn came."""
    case = await MembershipRequest.get(state=RequestState.AT_UNIT)
    await MembershipRequest.filter(id=case.id).update(due_at=clock.now() + timedelta(days=1))
    work = partial(engine._expire, MEMBERSHIP, "expire")
    assert await engine.in_turn(MEMBERSHIP, [case.id], work) == 0
