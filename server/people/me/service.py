"""Changing one's own password, mail, wishes, and signing devices out."""

from __future__ import annotations

from uuid import UUID, uuid4

from server.people.accounts import authenticator_limits, credentials
from server.people.accounts.models import Account
from server.people.me import queries
from server.people.me.schemas import PasswordForm, PreferenceForm
from server.people.staff import notices as events
from server.people.staff import service as staff
from server.people.students import accounts as students
from server.people.students import notices as students_events
from server.platform import clock
from server.platform.access.actor import Actor, Kind
from server.platform.access.models import Session
from server.platform.errors import Conflict, NotFound, invalid
from server.platform.notices import preferences
from server.platform.notices import service as notices
from server.platform.privacy import audit


async def change_password(actor: Actor, form: PasswordForm) -> int:
    """Put a new password in place and sign every other device out; gives how many those were.

    Raises `Invalid` with a sentence a field, `TooMany`, and `Conflict` where there is none.
    """
    account = await Account.get(id=actor.who)
    if not account.password_hash:
        raise Conflict("这个账号不用密码登录")
    await credentials.check_own(actor, account, form.old, field="old", wrong="原密码不正确")
    if form.new == form.old:
        raise invalid("new", "新密码不能和原密码一样")
    hashed = await _hash_of_new(account, form)
    await Account.filter(id=account.id).update(password_hash=hashed)
    await authenticator_limits.forgive_strangers(account.id)
    ended = await end_others(actor)
    await audit.record(actor, "password.change", ("account", account.id))
    is_student = actor.kind is Kind.STUDENT
    name = students_events.PASSWORD.name if is_student else events.PASSWORD.name
    await notices.tell(name, [account.id], source=f"{name}:{uuid4()}")
    return ended


async def _hash_of_new(account: Account, form: PasswordForm) -> str:
    """A student's password must not hold his own number either."""
    if account.kind is Kind.STUDENT:
        return await students.hash_of_new(account.id, form.new, form.repeat, field="new")
    return await credentials.hash_of_new(
        account, form.new, form.repeat, least=await staff.least_length(account), field="new"
    )


async def change_mail(actor: Actor, mail: str) -> None:
    """Where notices reach a member of staff; empty forgets it."""
    await staff.set_mail(actor.who, mail)
    await audit.record(actor, "account.mail", ("account", actor.who))


async def end_session(actor: Actor, session_id: UUID) -> None:
    """Sign one of one's own devices out. Raises `NotFound` for anybody else's."""
    mine = Session.filter(await queries.sessions_of(actor), id=session_id)
    if not await mine.exists():
        raise NotFound("没有找到这台设备，可能已经退出了")
    await Session.filter(id=session_id, ended_at=None).update(ended_at=clock.now())
    await audit.record(actor, "session.end", ("account", actor.who), details={"count": 1})


async def end_other_sessions(actor: Actor) -> int:
    """Sign every device out but this one; gives how many."""
    count = await end_others(actor)
    await audit.record(actor, "session.end", ("account", actor.who), details={"count": count})
    return count


async def set_preferences(actor: Actor, form: PreferenceForm) -> None:
    """Keep which channels are off for which group; what is unknown is ignored."""
    wanted, mine = set(form.on), preferences.channels_of(actor.kind)
    off = {
        group: [c.value for c in mine if f"{group}:{c.value}" not in wanted]
        for group in preferences.GROUPS
    }
    await preferences.mute(actor.who, off)


async def end_others(actor: Actor) -> int:
    """End every session of the account but the one that asks; gives how many."""
    others = Session.filter(await queries.sessions_of(actor)).exclude(id=actor.session_id)
    ids = await others.values_list("id", flat=True)
    return await Session.filter(id__in=list(ids), ended_at=None).update(ended_at=clock.now())
