"""The views of both sides' pages: the same pages, for whichever party the actor acts for."""

from __future__ import annotations

from uuid import UUID

from server.people.cooperation import queries, texts
from server.people.cooperation.models import AnswerState, Need, NeedAnswer, NeedState, Side
from server.people.cooperation.queries import Party
from server.people.cooperation.rules import acts_for_its_side
from server.people.cooperation.schemas import (
    AnswerLine,
    AnswersView,
    DraftLine,
    GivenView,
    NeedFormView,
    NeedLine,
    NeedsView,
    NeedView,
    ReceivedLine,
    ReceivedQuery,
    ReceivedView,
    RequestView,
)
from server.people.cooperation.workflow import NEED
from server.platform.access.actor import Actor
from server.platform.web import rich
from server.platform.web.forms import Choice
from server.platform.web.paging import PageQuery
from server.platform.workflow.pages import TONES, case_view

NAME_LABELS = {Side.EMPLOYER: "单位名称", Side.SCHOOL: "学校名称"}
STATES = (("open", "待回应"), ("answered", "已回应"), ("aside", "已选择不回应"))


async def own_needs(actor: Actor, query: PageQuery) -> NeedsView:
    """我发布的需求 (COOP-03): five queries, whatever its length."""
    party = await queries.party_of(actor)
    rows, onward = await queries.own_needs(party, query)
    counts = await queries.counts(row.id for row in rows)
    return NeedsView(
        base=party.base,
        inbox=party.inbox,
        other=party.other,
        admission=party.admission,
        drafts=[
            DraftLine(title=d.title, at=d.created_at, href=f"{party.base}/{d.id}")
            for d in await queries.drafts(party)
        ],
        items=[_need_line(party, row, counts.get(row.id, (0, 0))) for row in rows],
        next=onward,
        receivers=await queries.receivers_now(party),
        may_write=_may_write(actor, party),
    )


async def need_form(actor: Actor, need_id: UUID | None) -> NeedFormView:
    """The form, empty or with a draft. Raises `NotFound`."""
    party = await queries.party_of(actor)
    need = await queries.own_need(party, need_id) if need_id else None
    return NeedFormView(
        base=party.base,
        other=party.other,
        admission=party.admission,
        id=need_id,
        name=party.name,
        name_label=NAME_LABELS[party.side],
        title=need.title if need else "",
        text=rich.plain(need.text) if need else "",
        html=need.text if need else "",
        receivers=await queries.receivers_now(party),
    )


async def need(actor: Actor, need_id: UUID) -> NeedView:
    """The second look at a draft, or a sent need with how it goes."""
    party = await queries.party_of(actor)
    found = await queries.own_need(party, need_id)
    is_draft = found.state is NeedState.DRAFT
    answered, receivers = (await queries.counts([found.id])).get(found.id, (0, 0))
    case = await case_view(NEED, actor, found, href=f"{party.base}/{found.id}/decide")
    case.waiting_for = None
    return NeedView(
        base=party.base,
        other=party.other,
        admission=party.admission,
        id=found.id,
        title=found.title,
        html=found.text,
        name=party.name,
        name_label=NAME_LABELS[party.side],
        author=found.author_name,
        at=found.published_at,
        is_draft=is_draft,
        receivers=await queries.receivers_now(party) if is_draft else receivers,
        receiver_names=await queries.receiver_names(party) if is_draft else [],
        answered=answered,
        seen=texts.mark(found.title, found.text),
        case=case,
    )


async def answers(actor: Actor, need_id: UUID, query: PageQuery) -> AnswersView:
    """查看学校回应 (COOP-04): who got it, who answered and when."""
    party = await queries.party_of(actor)
    found = await queries.own_need(party, need_id)
    rows, onward = await queries.answers(found, query)
    answered, receivers = (await queries.counts([found.id])).get(found.id, (0, 0))
    return AnswersView(
        base=party.base,
        other=party.other,
        id=found.id,
        title=found.title,
        answered=answered,
        receivers=receivers,
        items=[answer_line(row, f"{party.base}/{found.id}/answers") for row in rows],
        next=onward,
    )


async def given(actor: Actor, need_id: UUID, answer_id: UUID) -> GivenView:
    """One answer to a need of one's own, read-only (COOP-04)."""
    party = await queries.party_of(actor)
    found = await queries.own_need(party, need_id)
    row = await queries.given(found, answer_id)
    return given_view(found, row, f"{party.base}/{found.id}/answers")


def given_view(found: Need, row: NeedAnswer, back: str) -> GivenView:
    return GivenView(
        back=back,
        other=row.side.label,
        title=found.title,
        html=found.text,
        name=queries.answering_name(row),
        words=row.words,
        answerer=row.answerer,
        at=row.state_since,
        contact=queries.contact(row.side, row.site, row.employer, row.answerer),
    )


async def received(actor: Actor, query: ReceivedQuery) -> ReceivedView:
    """我回应的需求 (COOP-05): what the other side asks, newest first."""
    party = await queries.party_of(actor)
    rows, onward = await queries.inbox(party, query, query.state)
    return ReceivedView(
        base=party.base,
        inbox=party.inbox,
        other=party.other,
        admission=party.admission,
        items=[_received_line(party, row) for row in rows],
        next=onward,
        waiting=await queries.waiting(party),
        state=query.state,
        states=[Choice(value=value, label=label) for value, label in STATES],
        admitted=await queries.receivers_now(party),
    )


async def request(actor: Actor, answer_id: UUID) -> RequestView:
    """A need of the other side's, with the answer form while it is open (COOP-06)."""
    party = await queries.party_of(actor)
    row = await queries.received(party, answer_id)
    asked: Need = row.need
    answered = row.state is AnswerState.ANSWERED
    withdrawn = await queries.why_withdrawn(asked)
    label, tone = _standing(row)
    return RequestView(
        back=party.inbox,
        href=f"{party.received_href(row.id)}/answer",
        other=party.other,
        id=row.id,
        title=asked.title,
        html=asked.text,
        name=queries.asking_name(row),
        at=row.created_at,
        state_label=label,
        tone=tone,
        withdrawn=withdrawn,
        contact=queries.contact(asked.side, row.site, row.employer, asked.author_name),
        may_answer=not answered and withdrawn is None and acts_for_its_side(actor, row),
        answered=answered,
        set_aside=row.set_aside_at is not None,
        words=row.words,
        answerer=row.answerer,
        answered_at=row.state_since if answered else None,
    )


def answer_line(row: NeedAnswer, base: str) -> AnswerLine:
    answered = row.state is AnswerState.ANSWERED
    return AnswerLine(
        id=row.id,
        name=queries.answering_name(row),
        at=row.state_since if answered else None,
        state_label=row.state.label,
        tone="good" if answered else "plain",
        href=f"{base}/{row.id}" if answered else None,
    )


def _need_line(party: Party, row: Need, counted: tuple[int, int]) -> NeedLine:
    answered, receivers = counted
    return NeedLine(
        id=row.id,
        title=row.title,
        at=row.published_at or row.created_at,
        answered=answered,
        receivers=receivers,
        progress=f"{answered} / {receivers}",
        state_label=row.state.label,
        tone=TONES.get(row.state, "wait"),
        href=f"{party.base}/{row.id}",
        answers_href=f"{party.base}/{row.id}/answers",
    )


def _received_line(party: Party, row: NeedAnswer) -> ReceivedLine:
    label, tone = _standing(row)
    return ReceivedLine(
        id=row.id,
        title=row.need.title,
        name=queries.asking_name(row),
        at=row.created_at,
        state_label=label,
        tone=tone,
        href=party.received_href(row.id),
    )


def _standing(row: NeedAnswer) -> tuple[str, str]:
    """未回应 or 已回应 (COOP-05), and that the other side took it back where that matters."""
    if row.state is AnswerState.ANSWERED:
        return row.state.label, "good"
    if row.need.state is NeedState.WITHDRAWN:
        return "对方已撤回", "plain"
    return row.state.label, "plain" if row.set_aside_at else "wait"


def _may_write(actor: Actor, party: Party) -> bool:
    """Whether the buttons would work for this actor."""
    probe = Need(side=party.side, site_id=party.id, employer_id=actor.employer_id)
    return acts_for_its_side(actor, probe)
