"""What is read of needs and answers. Every read starts at the party that the actor acts for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from server.people.admissions.models import Admission, AdmissionState
from server.people.cooperation.models import AnswerState, Need, NeedAnswer, NeedState, Side
from server.people.cooperation.workflow import NEED
from server.people.employers import queries as employers
from server.people.employers.models import Employer
from server.people.sites.models import Site
from server.platform import database
from server.platform.access.actor import Actor, Kind
from server.platform.database import one
from server.platform.errors import Conflict, NotFound
from server.platform.web import paging
from server.platform.web.paging import PageQuery
from server.platform.workflow.pages import Fact
from server.platform.workflow.queries import last_move

SENT = (NeedState.PUBLISHED, NeedState.WITHDRAWN)
NAMES_SHOWN = 60
"""Receivers named on the second look; beyond them their number has to do."""

COUNTS = """
SELECT need_id, count(*) AS receivers, count(*) FILTER (WHERE state = 'answered') AS answered
  FROM need_answer WHERE need_id = ANY($1::uuid[]) GROUP BY need_id
"""


@dataclass(frozen=True, slots=True)
class Party:
    """The employer or the school that somebody acts for, and where its pages are."""

    side: Side
    id: UUID
    name: str

    @property
    def scope(self) -> Q:
        """The fence: the party's own needs, and the answers that lie with it."""
        mine = Q(employer_id=self.id) if self.side is Side.EMPLOYER else Q(site_id=self.id)
        return Q(mine, side=self.side)

    @property
    def admitted(self) -> Q:
        """Who may hear from it today."""
        mine = Q(employer_id=self.id) if self.side is Side.EMPLOYER else Q(site_id=self.id)
        return Q(mine, state=AdmissionState.ADMITTED)

    @property
    def base(self) -> str:
        """Where its own needs are."""
        return "/employer/needs" if self.side is Side.EMPLOYER else "/staff/needs/own"

    @property
    def inbox(self) -> str:
        """Where the needs of others are; each one under `received/`."""
        return "/employer/needs/received" if self.side is Side.EMPLOYER else "/staff/needs"

    def received_href(self, answer_id: UUID) -> str:
        start = "/employer" if self.side is Side.EMPLOYER else "/staff"
        return f"{start}/needs/received/{answer_id}"

    @property
    def admission(self) -> str:
        """Where it comes to have somebody to send to."""
        return "/employer/schools" if self.side is Side.EMPLOYER else "/staff/admissions"

    @property
    def other(self) -> str:
        """学校 or 用人单位: the people on the other side."""
        return self.side.other.label


async def party_of(actor: Actor) -> Party:
    """Raises `Conflict`, with the way on, for a recruiter whose employer is not named yet."""
    if actor.kind is Kind.RECRUITER:
        employer = await employers.own(actor)
        if employer is None:
            raise Conflict("请先完成单位注册", go="/employer")
        return Party(Side.EMPLOYER, employer.id, employer.name)
    site = await Site.get(id=actor.site_id)
    return Party(Side.SCHOOL, site.id, site.name)


async def own_need(party: Party, need_id: UUID) -> Need:
    """One of the party's own. Raises `NotFound` for anybody else's."""
    found = (
        await Need.filter(party.scope, id=need_id).select_related("employer", "site").first()
    )
    if found is None or found.state is NeedState.DISCARDED:
        raise NotFound("没有找到这条需求")
    return found


async def received(party: Party, answer_id: UUID) -> NeedAnswer:
    """A need that this party got, as its own answer. Raises `NotFound` for anybody else's."""
    rows = NeedAnswer.filter(party.scope, id=answer_id).select_related("need", "employer", "site")
    return await one(rows, "没有找到这条需求")


async def given(need: Need, answer_id: UUID) -> NeedAnswer:
    """An answer to this need. Raises `NotFound` also while it is not given yet."""
    rows = NeedAnswer.filter(
        need_id=need.id, id=answer_id, state=AnswerState.ANSWERED
    ).select_related("employer", "site")
    return await one(rows, "没有找到这条回应")


async def own_needs(party: Party, query: PageQuery) -> tuple[list[Need], str | None]:
    """What the party has sent, newest first (COOP-03), and the cursor of the next page."""
    rows = Need.filter(party.scope, state__in=SENT)
    return await newest_first(rows.filter(paging.beyond(query.after, "published_at")), query)


async def newest_first(rows: QuerySet[Need], query: PageQuery) -> tuple[list[Need], str | None]:
    """A page of sent needs with the names on them."""
    found = (
        await rows.order_by("-published_at", "-id")
        .limit(query.limit + 1)
        .select_related("employer", "site")
    )
    page, more = paging.cut(found, query.limit)
    return page, paging.encode(page[-1].published_at, page[-1].id) if more else None


async def drafts(party: Party) -> list[Need]:
    """What the party has begun and not sent; there are few (service.MOST_DRAFTS)."""
    return await Need.filter(party.scope, state=NeedState.DRAFT).order_by("-created_at")


async def counts(need_ids: Iterable[UUID]) -> dict[UUID, tuple[int, int]]:
    """How many answered and how many got each need, in one query."""
    async with database.driver() as connection:
        rows = await connection.fetch(COUNTS, list(need_ids))
    return {row["need_id"]: (row["answered"], row["receivers"]) for row in rows}


async def receivers_now(party: Party) -> int:
    """How many would get a need that is sent now (COOP-02)."""
    return await Admission.filter(party.admitted).count()


async def receiver_names(party: Party) -> list[str]:
    """The first of them, by code or name."""
    rows = Admission.filter(party.admitted).limit(NAMES_SHOWN)
    if party.side is Side.EMPLOYER:
        return [row.site.name for row in await rows.select_related("site").order_by("site__code")]
    return [
        row.employer.name
        for row in await rows.select_related("employer").order_by("employer__name")
    ]


async def answers(need: Need, query: PageQuery) -> tuple[list[NeedAnswer], str | None]:
    """Everybody who got it: who answered last comes first, who did not comes at the end."""
    found = (
        await NeedAnswer.filter(paging.beyond(query.after, "state_since"), need_id=need.id)
        .order_by("-state_since", "-id")
        .limit(query.limit + 1)
        .select_related("employer", "site")
    )
    page, more = paging.cut(found, query.limit)
    return page, paging.encode(page[-1].state_since, page[-1].id) if more else None


async def inbox(
    party: Party, query: PageQuery, state: str
) -> tuple[list[NeedAnswer], str | None]:
    """What the party received, newest first (COOP-05). `state` is one of `ReceivedQuery`'s."""
    here = party.scope & paging.beyond(query.after, "created_at")
    found = (
        await NeedAnswer.filter(here, in_state(state))
        .order_by("-created_at", "-id")
        .limit(query.limit + 1)
        .select_related("need", "employer", "site")
    )
    page, more = paging.cut(found, query.limit)
    return page, paging.encode(page[-1].created_at, page[-1].id) if more else None


def in_state(state: str) -> Q:
    """The rows of a filter; `open` is what still waits for this party."""
    return {
        "open": Q(
            state=AnswerState.UNANSWERED, set_aside_at=None, need__state=NeedState.PUBLISHED
        ),
        "answered": Q(state=AnswerState.ANSWERED),
        "aside": Q(state=AnswerState.UNANSWERED, set_aside_at__not_isnull=True),
    }.get(state, Q())


async def waiting(party: Party) -> int:
    """How many needs still wait for this party's answer."""
    return await NeedAnswer.filter(party.scope, in_state("open")).count()


async def why_withdrawn(need: Need) -> str | None:
    """The author's reason in words, or None for a need that stands."""
    if need.state is not NeedState.WITHDRAWN:
        return None
    move = await last_move(NEED, need.id)
    step = NEED.step("withdraw")
    if move is None or step is None or step.reasons is None:
        return ""
    return "：".join(part for part in (step.reasons.label(move.reason), move.words) if part)


def answering_name(answer: NeedAnswer) -> str:
    """The school or the employer that is to answer."""
    named: Site | Employer = answer.site if answer.side is Side.SCHOOL else answer.employer
    return named.name


def asking_name(answer: NeedAnswer) -> str:
    """The employer or the school whose need it is."""
    named: Site | Employer = answer.employer if answer.side is Side.SCHOOL else answer.site
    return named.name


def author_of(need: Need) -> str:
    named: Site | Employer | None = need.site if need.side is Side.SCHOOL else need.employer
    return named.name if named else ""


def contact(side: Side, site: Site, employer: Employer | None, person: str) -> list[Fact]:
    """Whom the other side may call or write to: an office's or a unit's own, public data."""
    if side is Side.SCHOOL:
        said = [("联系部门", site.office), ("联系人", person), ("电话", site.phone),
                ("邮箱", site.email), ("地址", site.address)]
    else:
        assert employer is not None
        said = [("联系人", person), ("电话", employer.phone), ("邮箱", employer.email),
                ("地址", employer.address)]
    return [Fact(label=label, value=value) for label, value in said if value]
