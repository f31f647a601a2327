"""Workflows as tables: steps, queues, reasons. Nothing here moves anything."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from server.platform.access.actor import Role
from server.platform.access.rule import Rule, has_role, is_recruiter, is_student, is_system
from server.platform.workflow.case import Case


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody whom a case waits for: a desk, a side of the case, or the system.

    `acts` says who may take its turn; whose case it is, is the domain's fence. A desk names the
    roles that sit at it.
    """

    name: str
    label: str
    acts: Rule
    roles: frozenset[Role] = frozenset()

    @property
    def is_desk(self) -> bool:
        return bool(self.roles)


def _desk(name: str, label: str, *roles: Role) -> Party:
    return Party(name, label, has_role(*roles), frozenset(roles))


COLLEGE = _desk("college", "院系", Role.COLLEGE)
SCHOOL = _desk("school", "学校就业中心", Role.SCHOOL)
PROVINCE = _desk("province", "省中心", Role.PROVINCE)
OFFICE = _desk("office", "就业中心", Role.SCHOOL, Role.PROVINCE)
"""The desk of the case's own site, whichever kind of site it is: of one thing that is reviewed at
many sites each case waits at its own, the main site's at the province."""
STUDENT = Party("student", "学生本人", is_student)
UNIT = Party("unit", "单位", is_recruiter)
DESKS: Mapping[str, Party] = {desk.name: desk for desk in (COLLEGE, SCHOOL, PROVINCE, OFFICE)}


def by_itself(label: str) -> Party:
    """The system, in the words of what it does: 系统核对."""
    return Party("system", label, is_system)


@dataclass(frozen=True, slots=True)
class Reasons:
    """Coded reasons for a refusal; words may be added, and must be for those that are `vague`: they
    do not say by themselves what to mend."""

    labels: Mapping[str, str]
    vague: tuple[str, ...] = ("other",)

    def label(self, code: str) -> str:
        return self.labels.get(code, code)


@dataclass(frozen=True, slots=True)
class Step:
    """One move. `target` may depend on the case (a review chain); then `targets` lists them all.
    `queue` is the desk whose work it is, `said` what whoever made it reads afterwards. One without
    a button follows from another deed only.
    """

    name: str
    label: str
    source: tuple[str, ...]
    target: str | Callable[[Any], str]
    by: Rule
    targets: tuple[str, ...] = ()
    queue: Party | None = None
    reasons: Reasons | None = None
    after: bool = False
    danger: bool = False
    consequences: tuple[str, ...] = ()
    said: str = ""
    has_button: bool = True

    @property
    def done(self) -> str:
        """What is said of it afterwards: 已通过."""
        return f"已{self.label}"

    def target_for(self, case: Any) -> str:
        return self.target(case) if callable(self.target) else self.target

    @property
    def possible_targets(self) -> tuple[str, ...]:
        return self.targets if callable(self.target) else (self.target,)


@dataclass(frozen=True, slots=True)
class Workflow:
    """A model's states and the only moves between them.

    `waits_for` names who is next in a state that no desk works on; `openings` by which deeds a
    case begins: they are no steps, for there is no state before them. `taken` is what somebody
    hears whose move breaks one of the model's constraints, such as one open case for each.
    `remind` asks for reminders before `due_at`: on so many days before, or (True) at half time and
    on the last day.
    """

    name: str
    label: str
    model: type[Case]
    states: type[StrEnum]
    steps: tuple[Step, ...]
    waits_for: Mapping[str, Party] = field(default_factory=dict)
    openings: Mapping[str, str] = field(default_factory=dict)
    taken: str = ""
    remind: bool | tuple[int, ...] = False

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

    def party_of(self, state: str) -> Party | None:
        """For whom a case in this state waits; nobody at its end."""
        return self.waits_for.get(state) or self.desk_of(state)

    def desk_of(self, state: str) -> Party | None:
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
