"""Workflows as tables: steps, queues, reasons. Nothing here moves anything."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from server.platform.access.actor import Role
from server.platform.access.rule import Rule
from server.platform.workflow.case import Case


@dataclass(frozen=True, slots=True)
class Queue:
    """A desk that cases wait at: the role that works through it, and its name."""

    name: str
    role: Role
    label: str


COLLEGE = Queue("college", Role.COLLEGE, "院系")
SCHOOL = Queue("school", Role.SCHOOL, "学校就业中心")
PROVINCE = Queue("province", Role.PROVINCE, "省中心")
DESKS: Mapping[str, Queue] = {q.name: q for q in (COLLEGE, SCHOOL, PROVINCE)}


@dataclass(frozen=True, slots=True)
class Reasons:
    """Coded reasons for a refusal; words may be added, and must be for `other`."""

    labels: Mapping[str, str]

    def label(self, code: str) -> str:
        return self.labels.get(code, code)


@dataclass(frozen=True, slots=True)
class Step:
    """One move. `target` may depend on the case (a review chain); then `targets` lists them all."""

    name: str
    label: str
    source: tuple[str, ...]
    target: str | Callable[[Any], str]
    by: Rule
    targets: tuple[str, ...] = ()
    queue: Queue | None = None
    reasons: Reasons | None = None
    after: bool = False
    danger: bool = False
    consequences: tuple[str, ...] = ()

    def target_for(self, case: Any) -> str:
        return self.target(case) if callable(self.target) else self.target

    @property
    def possible_targets(self) -> tuple[str, ...]:
        return self.targets if callable(self.target) else (self.target,)


@dataclass(frozen=True, slots=True)
class Workflow:
    """A model's states and the only moves between them.

    `waits_for` says in people's words who is next in a state that no desk works on, `openings` by
    which deeds a case begins: they are no steps, for there is no state before them.
    `remind` asks for reminders at half time and on the last day before `due_at`.
    """

    name: str
    label: str
    model: type[Case]
    states: type[StrEnum]
    steps: tuple[Step, ...]
    waits_for: Mapping[str, str] = field(default_factory=dict)
    openings: Mapping[str, str] = field(default_factory=dict)
    remind: bool = False

    def __post_init__(self) -> None:
        known = {str(s) for s in self.states}
        names = set()
        for step in self.steps:
            unknown = {*step.source, *step.possible_targets} - known
            if unknown or not step.possible_targets or step.name in names:
                raise ValueError(f"{self.name}.{step.name}: bad states {unknown} or repeated name")
            names.add(step.name)
        register(self)

    def deed(self, name: str) -> str:
        """What a move is called, the one that begins a case included; empty for an unknown one."""
        step = self.step(name)
        return step.label if step else self.openings.get(name, "")

    def step(self, name: str) -> Step | None:
        return next((s for s in self.steps if s.name == name), None)

    def steps_from(self, state: str) -> Iterable[Step]:
        return (s for s in self.steps if state in s.source)

    def queue_of(self, state: str) -> Queue | None:
        """The desk at which a case in this state waits."""
        return next((s.queue for s in self.steps_from(state) if s.queue), None)

    def label_of(self, state: str) -> str:
        return str(getattr(self.states(state), "label", state))

    def is_final(self, state: str) -> bool:
        return not any(True for _ in self.steps_from(state))


_registry: dict[str, Workflow] = {}


def register(workflow: Workflow) -> None:
    """Every workflow is known by name: queues, timers and diagrams walk over them all."""
    _registry[workflow.name] = workflow


def workflows() -> Mapping[str, Workflow]:
    return _registry
