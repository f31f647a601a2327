"""Whom an event concerns: the desk where a case lies, a unit's people, the person himself.

    about = Audience(Admission, "employer", "site", words=lambda case: {"school": case.site.name})
    members = about.accounts(lambda case: members_of(case.employer_id))

    SUBMITTED = task("admission.submitted", on=(W, "apply"), to=about.desk, …)
    ADMITTED = result("admission.admitted", on=(W, "admit"), to=members, …)
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from inspect import isawaitable
from typing import Any, Generic, TypeVar
from uuid import UUID

from server.people.accounts.desks import people_at
from server.people.accounts.models import Binding, BindingHow
from server.platform.access.actor import Kind
from server.platform.notices.catalogue import Found, Recipient, Recipients, each
from server.platform.workflow.case import Case
from server.platform.workflow.models import Transition
from server.platform.workflow.steps import Party, workflows

C = TypeVar("C", bound=Case)
Words = Mapping[str, str]


class Audience(Generic[C]):
    """Those whom one kind of case concerns, and the words that its texts may use.

    `related` is what `words` and the finders read of other tables.
    """

    def __init__(
        self,
        model: type[C],
        *related: str,
        words: Callable[[C], Words | Awaitable[Words]] | None = None,
    ) -> None:
        self._model = model
        self._related = related
        self._words = words

    async def desk(self, moves: Sequence[Transition]) -> list[Found]:
        """Everybody at the desk that the case came to; nobody where its way ends."""
        return await self._desks_of(moves, [move.target for move in moves])

    async def desk_left(self, moves: Sequence[Transition]) -> list[Found]:
        """Everybody at the desk that has nothing to do with the case any more."""
        return await self._desks_of(moves, [move.source for move in moves])

    def accounts(
        self,
        find: Callable[[C], Awaitable[Iterable[UUID | None]]],
        *,
        when: Callable[[Transition], bool] | None = None,
    ) -> Recipients:
        """The accounts that `find` names for a case; nobody after other moves than `when` takes."""

        async def recipients(case: C) -> list[Recipient]:
            return [Recipient(account_id=id) for id in await find(case) if id is not None]

        return self.recipients(recipients, when=when)

    def account(self, find: Callable[[C], UUID | None]) -> Recipients:
        """The one account that the case itself names, if it names one."""

        async def ids(case: C) -> list[UUID | None]:
            return [find(case)]

        return self.accounts(ids)

    def recipients(
        self,
        find: Callable[[C], Awaitable[Iterable[Recipient]]],
        *,
        when: Callable[[Transition], bool] | None = None,
    ) -> Recipients:
        """Whoever `find` names, by account, WeChat identity or an address outside."""

        async def told(moves: Sequence[Transition]) -> list[Found]:
            cases = await self._cases(moves)
            return [
                await self._said(cases[move.object_id], await find(cases[move.object_id]))
                if when is None or when(move)
                else ()
                for move in moves
            ]

        return told

    async def _desks_of(self, moves: Sequence[Transition], states: Sequence[str]) -> list[Found]:
        """Each office is asked for its people once, however many cases came to it."""
        cases = await self._cases(moves)
        offices: dict[tuple[Party, UUID | None, UUID | None], list[Recipient]] = {}
        found: list[Found] = []
        for move, state in zip(moves, states, strict=True):
            case, desk = cases[move.object_id], workflows()[move.workflow].desk_of(state)
            if desk is None:
                found.append(())
                continue
            office = desk, case.site_id, case.college_id
            if office not in offices:
                people = await people_at(desk, case)
                offices[office] = [Recipient(account_id=id) for id in people]
            found.append(await self._said(case, offices[office]))
        return found

    async def _cases(self, moves: Sequence[Transition]) -> dict[UUID, C]:
        ids = {move.object_id for move in moves}
        return {
            case.id: case
            for case in await self._model.filter(id__in=ids).select_related(*self._related)
        }

    async def _said(self, case: C, told: Iterable[Recipient]) -> Found:
        said: Any = self._words(case) if self._words else {}
        words = await said if isawaitable(said) else said
        return [replace(recipient, words={**words, **recipient.words}) for recipient in told]


def newly_bound(kind: Kind, *, but: Collection[BindingHow]) -> Recipients:
    """Whose account was bound to a WeChat, unless it came about in one of these ways."""

    @each
    async def recipients(transition: Transition) -> list[Recipient]:
        binding = await Binding.get(id=transition.object_id).select_related("account")
        if binding.account.kind is not kind or binding.how in but:
            return []
        return [Recipient(account_id=binding.account_id)]

    return recipients


def let_go(kind: Kind) -> Recipients:
    """The very WeChat that was let go, whoever holds it, and the account's own inbox."""

    @each
    async def recipients(transition: Transition) -> list[Recipient]:
        binding = await Binding.get(id=transition.object_id).select_related("account")
        if binding.account.kind is not kind:
            return []
        return [
            Recipient(identity_id=binding.identity_id),
            Recipient(account_id=binding.account_id),
        ]

    return recipients
