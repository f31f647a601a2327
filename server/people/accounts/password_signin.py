"""The way in by password, the same for students, recruiters and staff: who may try how often, and
what a stranger learns from a refusal, which is nothing (reliability.md rows 17 and 18, C3, C4).

A door counts the pair of account and source, whatever the account; asks for the picture with
letters after failures, those at other accounts from the same source among them; does the same work
for an account that does not exist; and leaves a row in the trail for each refusal. So it must be
called outside a transaction, which a refusal would undo.
"""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import dataclass, replace
from datetime import timedelta

from server.people.accounts import captcha, passwords
from server.people.accounts.captcha import Answer, Watched
from server.people.accounts.codes import SESSION_REFUSED
from server.people.accounts.models import Account
from server.platform.access import attempts
from server.platform.access.actor import Actor
from server.platform.access.attempts import Limit
from server.platform.access.sources import source_of
from server.platform.errors import Invalid, TooMany
from server.platform.privacy import audit

ANYWHERE = 4
"""An account that is tried from everywhere is asked for the picture after so many times more."""
SPRAYED = Limit("password-sprayed", 300, timedelta(minutes=30), "")
"""Wrong passwords from one source, whatever the accounts, until it is asked for the picture."""


@dataclass(frozen=True, slots=True)
class PasswordSignIn:
    """`pair` locks one account for one source, `source` is a flood from one network, behind which
    many sit (C4), `watch` says after how many failures of a pair the picture is asked for."""

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
            asked = await captcha.demand(
                *self._watched(login, source), (SPRAYED, (source,)), given=picture
            )
        except Invalid:
            await refused(actor, "picture", about, stream)
            raise
        right = await passwords.is_right(account.password_hash if account else "", password)
        if account is None or not right:
            await refused(actor, "password", about, stream)
            raise await asked.refused(Invalid(self.wrong, errors={"password": self.wrong}))
        await attempts.take_back(SPRAYED, source)
        return account

    async def forgive(self, actor: Actor, login: str) -> None:
        """Forget the failures before it, once somebody knew what he had to know."""
        source = source_of(actor)
        for limit, what in ((self.pair, (login, source)), *self._watched(login, source)):
            await attempts.forgive(limit, *what)

    def _watched(self, login: str, source: object) -> tuple[Watched, ...]:
        """The pair, and the account from wherever it is tried."""
        name, times = f"{self.watch.name}-anywhere", ANYWHERE * self.watch.times
        anywhere = replace(self.watch, name=name, times=times)
        return (self.watch, (login, source)), (anywhere, (login,))


async def refused(
    actor: Actor, reason: str, about: tuple[str, object] | None, stream: str | None
) -> None:
    """The row that each refused try leaves."""
    await audit.record(
        actor, SESSION_REFUSED, about, result="refused", reason=reason, stream=stream
    )
