"""The way in by password, the same for students, recruiters and staff: who may try how often, and
what a stranger learns from a refusal, which is nothing (reliability.md rows 17 and 18, C3, C4).

A door counts the pair of account and source, whatever the account; asks for the picture with
letters after failures; does the same work for an account that does not exist; and leaves a row in
the trail for each refusal. So it must be called outside a transaction, which a refusal would undo.
"""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import dataclass

from server.people.accounts import captcha, passwords
from server.people.accounts.captcha import Answer
from server.people.accounts.codes import SESSION_REFUSED
from server.people.accounts.models import Account
from server.platform.access import attempts
from server.platform.access.actor import Actor
from server.platform.access.attempts import Limit
from server.platform.errors import Invalid, TooMany
from server.platform.privacy import audit


@dataclass(frozen=True, slots=True)
class PasswordDoor:
    """`pair` locks one account for one source, `source` is for the network behind which many sit
    (C4), `watch` says after how many failures the picture is asked for."""

    pair: Limit
    source: Limit
    watch: Limit
    wrong: str

    async def passed(
        self,
        actor: Actor,
        login: str,
        password: str,
        find: Awaitable[Account | None],
        *,
        picture: Answer,
    ) -> Account:
        """The account that `login` and `password` open; `find` looks it up, with its site.

        Raises `Invalid` with the same words for an unknown account and a wrong password, and
        `TooMany`. Whoever is let in is to be forgiven: `forgive`.
        """
        source = source_of(actor)
        account = await find
        about = ("account", account.id) if account else None
        stream = account.site.code if account and account.site else None
        try:
            await attempts.count(self.source, source)
            await attempts.count(self.pair, login, source)
        except TooMany:
            await refused(actor, "limit", about, stream)
            raise
        try:
            asked = await captcha.demand(self.watch, login, source, given=picture)
        except Invalid:
            await refused(actor, "picture", about, stream)
            raise
        right = await passwords.is_right(account.password_hash if account else "", password)
        if account is None or not right:
            await refused(actor, "password", about, stream)
            raise asked.refused(Invalid(self.wrong, errors={"password": self.wrong}))
        return account

    async def forgive(self, actor: Actor, login: str) -> None:
        """Forget the failures before it, once somebody knew what he had to know."""
        source = source_of(actor)
        await attempts.forgive(self.pair, login, source)
        await captcha.forgive(self.watch, login, source)


def source_of(actor: Actor) -> object:
    """Who tries: this WeChat, or whoever comes from this address."""
    return actor.identity_id or actor.address


async def refused(
    actor: Actor, reason: str, about: tuple[str, object] | None, stream: str | None
) -> None:
    """The row that each refused try leaves."""
    await audit.record(
        actor, SESSION_REFUSED, about, result="refused", reason=reason, stream=stream
    )
