"""Whom an event concerns: the desk where a case lies, a unit's people, the person himself.

    about = Audience(Admission, "employer", "site", words=lambda case: {"school": case.site.name})
    members = about.accounts(lambda case: members_of(case.employer_id))

    SUBMITTED = task("admission.submitted", on=(W, "apply"), to=about.desk, …)
    ADMITTED = result("admission.admitted", on=(W, "admit"), to=members, …)
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping
from dataclasses import replace
from inspect import isawaitable
from typing import Any, Generic, TypeVar
from uuid import UUID

from server.people.accounts.desks import people_at
from server.people.accounts.models import Binding, BindingHow
from server.platform.access.actor import Kind
from server.platform.notices.catalogue import Recipient, Recipients
from server.platform.workflow.case import Case
from server.platform.workflow.models import Transition
from server.platform.workflow.steps import workflows

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

    async def desk(self, transition: Transition) -> list[Recipient]:
        """Everybody at the desk that the case came to; nobody where its way ends."""
        return await self._desk_of(transition, transition.target)

    async def desk_left(self, transition: Transition) -> list[Recipient]:
        """Everybody at the desk that has nothing to do with the case any more."""
        return await self._desk_of(transition, transition.source)

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

        async def told(transition: Transition) -> list[Recipient]:
            if when is not None and not when(transition):
                return []
            case = await self._case(transition)
            return await self._said(case, await find(case))

        return told

    async def _desk_of(self, transition: Transition, state: str) -> list[Recipient]:
        desk = workflows()[transition.workflow].desk_of(state)
        if desk is None:
            return []
        case = await self._case(transition)
        people = [Recipient(account_id=id) for id in await people_at(desk, case)]
        return await self._said(case, people)

    async def _case(self, transition: Transition) -> C:
        return await self._model.get(id=transition.object_id).select_related(*self._related)

    async def _said(self, case: C, told: Iterable[Recipient]) -> list[Recipient]:
        said: Any = self._words(case) if self._words else {}
        words = await said if isawaitable(said) else said
        return [replace(recipient, words={**words, **recipient.words}) for recipient in told]


def newly_bound(kind: Kind, *, but: Collection[BindingHow]) -> Recipients:
    """Whose account was bound to a WeChat, unless it came about in one of these ways."""

    async def recipients(transition: Transition) -> list[Recipient]:
        binding = await Binding.get(id=transition.object_id).select_related("account")
        if binding.account.kind is not kind or binding.how in but:
            return []
        return [Recipient(account_id=binding.account_id)]

    return recipients


def let_go(kind: Kind) -> Recipients:
    """The very WeChat that was let go, whoever holds it, and the account's own inbox."""

    async def recipients(transition: Transition) -> list[Recipient]:
        binding = await Binding.get(id=transition.object_id).select_related("account")
        if binding.account.kind is not kind:
            return []
        return [
            Recipient(identity_id=binding.identity_id),
            Recipient(account_id=binding.account_id),
        ]

    return recipients
