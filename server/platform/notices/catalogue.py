"""Who is told what, in which words, on which channels. Domains register their own events here.

    APPROVED = result(
        "rebinding.approved",
        on=("rebinding", "approve"),
        to=asking_identity,
        title="换绑申请已通过",
        text="学校已同意你的换绑申请。",
        href="/student",
        matter="微信换绑申请",
        result="已通过",
        remark="现在可以使用",
    )

`on` is the workflow and the step, or steps, after which it is told: a desk hears of a case that was
handed in and of one that another desk passed on by the same event.

There is a word for each purpose: `task` waits for somebody, `result` is what became of a case,
`change` happened to an account, `news` is everything else. Without a purpose an event is
`register(Event(…))`: it has no card in WeChat.

A notice to students says 你, one to employers and staff 您; an event that concerns both is two.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from string import Formatter
from uuid import UUID

from server.platform.notices.ladder_settings import timing
from server.platform.notices.models import DeliveryChannel
from server.platform.workflow.models import Transition

DEADLINE = "deadline"
"""The step under which reminders look for their events: `on=("rebinding", DEADLINE)`."""


class Purpose(StrEnum):
    """The template messages an account is granted, and our names of their fields.

    `config/wechat.toml` says which field of the account's own template holds what.
    """

    REVIEW_RESULT = "review_result"
    TASK_WAITING = "task_waiting"
    ACCOUNT_CHANGE = "account_change"
    ANNOUNCEMENT = "announcement"

    @property
    def keys(self) -> frozenset[str]:
        return _KEYS[self]


_KEYS = {
    Purpose.REVIEW_RESULT: frozenset({"matter", "result", "remark", "at"}),
    Purpose.TASK_WAITING: frozenset({"matter", "remark", "at"}),
    Purpose.ACCOUNT_CHANGE: frozenset({"matter", "remark", "at"}),
    Purpose.ANNOUNCEMENT: frozenset({"matter", "remark", "at"}),
}


@dataclass(frozen=True, slots=True)
class Outside:
    """A number (E.164) or a mail address that belongs to no account here, or no longer to it."""

    channel: DeliveryChannel
    address: str


@dataclass(frozen=True, slots=True)
class Recipient:
    """An account, or (after an unbinding, say) a WeChat identity, or an address of no account.

    `words` are about this one; `instead_of` is the colleague in whose absence this one hears it.
    """

    account_id: UUID | None = None
    identity_id: UUID | None = None
    outside: Outside | None = None
    words: Mapping[str, str] = field(default_factory=dict)
    instead_of: str = ""


@dataclass(frozen=True, slots=True)
class Telling:
    """One recipient, what has happened (`source`: of the same he hears once), all words, and the
    case that it is about."""

    to: Recipient
    source: str
    words: Mapping[str, str]
    case: UUID | None = None


Found = Sequence[Recipient]
Recipients = Callable[[Sequence[Transition]], Awaitable[Sequence[Found]]]
"""Whom each of these moves of one kind concerns, in their order; thousands come at once."""
On = tuple[str, *tuple[str, ...]]
"""A workflow's name, and its steps'."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that people are told.

    `title`, `text`, `href` and the card's `fields` are texts with `{names}`. Always there: at,
    label, state, reason, words, why (both, as part of a sentence), who; `due` and `left` in
    reminders; beyond them the recipient's own. `repeatable` says that hearing it twice does no
    harm, so that a send whose outcome is unclear is repeated. `channels` empty means the ladder of
    `config/notices.toml`. `sms` is the event's own SMS, for readers who cannot look into the inbox;
    others get that of the purpose (`sms_kinds.py`).
    """

    name: str
    title: str
    text: str
    on: On | None = None
    recipients: Recipients | None = None
    href: str = ""
    sms: str = ""
    purpose: Purpose | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    channels: tuple[DeliveryChannel, ...] = ()
    repeatable: bool = False

    def __post_init__(self) -> None:
        if (self.on is None) is not (self.recipients is None):
            raise ValueError(f"{self.name}: `on` and `recipients` come together")
        if self.purpose and set(self.fields) != self.purpose.keys:
            known = ", ".join(sorted(self.purpose.keys))
            raise ValueError(f"{self.name}: {self.purpose} has the fields {known}")

    @property
    def ladder(self) -> tuple[DeliveryChannel, ...]:
        own = timing().events.get(self.name)
        return own.ladder if own else self.channels or timing().ladder

    def names(self) -> frozenset[str]:
        """Every `{name}` that the texts use."""
        texts = (self.title, self.text, self.href, self.sms, *self.fields.values())
        parsed = (part for text in texts for part in Formatter().parse(text))
        return frozenset(name for _, name, _, _ in parsed if name)


def each(find: Callable[[Transition], Awaitable[Found]]) -> Recipients:
    """Recipients who are found for one move after the other."""

    async def found(moves: Sequence[Transition]) -> list[Found]:
        return [await find(move) for move in moves]

    return found


_events: dict[str, Event] = {}


def register(event: Event) -> Event:
    """Make an event known. Raises `ValueError` if its name is taken by another one."""
    if _events.setdefault(event.name, event) is not event:
        raise ValueError(f"event {event.name} is registered twice")
    return event


def _of(
    purpose: Purpose, name: str, *, title: str, text: str, href: str = "", sms: str = "",
    matter: str = "", result: str = "", remark: str, on: On | None = None,
    to: Recipients | None = None, channels: tuple[DeliveryChannel, ...] = (),
) -> Event:  # fmt: skip
    """Register an event of this purpose.

    Its card's matter is the title unless another one is said, its time is when it happened (a
    deadline is part of the remark), and a task of a workflow opens the review desk's list unless it
    has a page of its own.
    """
    if purpose is Purpose.TASK_WAITING and on and not href:
        href = f"/staff/reviews?queue={on[0]}"
    fields = {"matter": matter or title, "remark": remark, "at": "{at}"}
    return register(
        Event(
            name,
            title=title,
            text=text,
            on=on,
            recipients=to,
            href=href,
            sms=sms,
            purpose=purpose,
            fields=fields | {"result": result} if result else fields,
            channels=channels,
        )
    )


task = partial(_of, Purpose.TASK_WAITING)
"""Something waits for those who are told."""
result = partial(_of, Purpose.REVIEW_RESULT)
"""What became of a case."""
change = partial(_of, Purpose.ACCOUNT_CHANGE)
"""Something happened to an account; nobody can silence it."""
news = partial(_of, Purpose.ANNOUNCEMENT)
"""Something worth knowing that asks for nothing."""


def event(name: str) -> Event:
    """Raises `KeyError` for a name that nobody registered."""
    return _events[name]


def find(name: str) -> Event | None:
    """The event, unless it has left the code since its notices were written."""
    return _events.get(name)


def events_on(workflow: str, step: str) -> Iterable[Event]:
    return [
        event
        for event in _events.values()
        if event.on and event.on[0] == workflow and step in event.on[1:]
    ]


def events() -> Mapping[str, Event]:
    return _events
