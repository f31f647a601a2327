"""Which papers a kind of case has: a domain declares them in its `papers.py`.

    LETTER = PaperKind("letter", "授权委托书", "签字盖章后拍照")
    PAPERS = declare(
        Papers(SIGNING_GRANT, (LETTER,), by=applies, open=OPEN, before=("submit",)),
    )

From it come the places on the case's page, upload and download behind the case's fence, the
sentences of what is missing, what is held of a person, and how long each is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from server.platform.access.actor import Actor
from server.platform.access.rule import PUBLIC, Rule
from server.platform.errors import NotFound
from server.platform.papers.pictures import DOCUMENT, Format
from server.platform.workflow.steps import Workflow


@dataclass(frozen=True, slots=True)
class PaperKind:
    """One kind: its name in addresses, what people call it, what they are told at its place.

    At most `most` files lie there; new ones take the earlier ones' place. `template` is the
    address of an empty form to print, `needed` says whether this very case goes on without.
    """

    name: str
    label: str
    hint: str = ""
    format: Format = DOCUMENT
    most: int = 1
    template: str = ""
    needed: Callable[[Any], bool] = lambda _: True


@dataclass(frozen=True, slots=True)
class Keeping:
    """What becomes of papers (of these `kinds`, or all) so long after a case came into one of
    these `states`; `period` None: nothing of them is destroyed by itself."""

    name: str
    title: str
    period: timedelta | None
    words: str
    states: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Papers:
    """The papers of one workflow's cases.

    `by` puts them while the case is in one of its `open` states; without, only the domain's own
    verbs do. `seen_by` narrows the case's fence, `before` are steps that wait for what is needed,
    `owner` is the person under whose key the files lie.
    """

    workflow: Workflow
    kinds: tuple[PaperKind, ...]
    by: Rule | None = None
    open: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    seen_by: Rule = PUBLIC
    owner: Callable[[Any], UUID] | None = None
    keeping: tuple[Keeping, ...] = ()

    def kind(self, name: str) -> PaperKind:
        """Raises `NotFound` for a kind that these cases have not."""
        found = next((kind for kind in self.kinds if kind.name == name), None)
        if found is None:
            raise NotFound()
        return found

    def may_add(self, actor: Actor, case: Any) -> bool:
        """Whether this actor puts papers on the case as it stands."""
        return self.by is not None and case.state in self.open and self.by(actor, case)

    def missing(self, case: Any, there: Collection[str]) -> list[str]:
        """What keeps a case from going on, each as a sentence; `there` are names of kinds."""
        return [
            f"请上传{kind.label}"
            for kind in self.kinds
            if kind.name not in there and kind.needed(case)
        ]


_declared: dict[str, Papers] = {}


def declare(papers: Papers) -> Papers:
    """A domain says which papers its cases have. Raises `ValueError` for a second time."""
    if _declared.setdefault(papers.workflow.name, papers) is not papers:
        raise ValueError(f"{papers.workflow.name} has its papers twice")
    return papers


def declared() -> Collection[Papers]:
    """The papers of all workflows that have some."""
    return _declared.values()


def papers_of(workflow: Workflow) -> Papers:
    """A workflow's papers, or that it has none."""
    return _declared.get(workflow.name) or Papers(workflow, ())
