"""The verbs of 校地校企合作: write, send to everybody who is admitted, take back, answer."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

from server.people.admissions.models import Admission, AdmissionState
from server.people.cooperation import queries, texts
from server.people.cooperation.models import AnswerState, Need, NeedAnswer, NeedState, Side
from server.people.cooperation.queries import Party
from server.people.cooperation.schemas import MOST_WORDS, AnswerForm, DecideForm, NeedForm
from server.people.cooperation.workflow import ANSWER, NEED
from server.people.employers.models import Employer
from server.platform import clock, database
from server.platform.access import attempts
from server.platform.access.actor import Actor
from server.platform.access.attempts import Limit
from server.platform.errors import Conflict, invalid
from server.platform.notices import service as notices
from server.platform.privacy import audit
from server.platform.web import rich
from server.platform.workflow import bulk, engine

MOST_DRAFTS = 20
LEAST_WORDS = 10
PUBLISH = Limit(
    "need.publish", 20, timedelta(days=1), "今天发布的需求已经很多了，请明天再发；草稿会留在这里"
)
EDITED_TOO_LATE = "这条需求已经发布，不能再修改；内容有误时可以撤回后重新发布"

NOBODY = {
    Side.EMPLOYER: "还没有学校同意您入驻，暂时没有学校能收到。请先申请入驻学校",
    Side.SCHOOL: "还没有用人单位入驻本校，暂时没有单位能收到。请先审核单位的入驻申请",
}

HELD = "SELECT state FROM need WHERE id = $1 FOR SHARE"


async def write(actor: Actor, form: NeedForm) -> Need:
    """Keep a draft, which nobody else sees yet (COOP-01). Raises `Invalid`, `Conflict`."""
    party = await queries.party_of(actor)
    text = _text(form)
    if len(await queries.drafts(party)) >= MOST_DRAFTS:
        raise Conflict(f"最多保留 {MOST_DRAFTS} 份草稿，请先发布或放弃几份")
    is_employer = party.side is Side.EMPLOYER
    employer = await Employer.get(id=party.id) if is_employer else None
    draft = Need(
        id=uuid4(),
        site_id=employer.site_id if employer else party.id,
        side=party.side,
        employer_id=party.id if is_employer else None,
        author_id=actor.who,
        author_name=actor.name,
        title=form.title,
        text=text,
        state=NeedState.DRAFT,
        chain=[],
    )
    return await engine.begin(NEED, actor, draft, step="write")


async def edit(actor: Actor, need_id: UUID, form: NeedForm) -> Need:
    """Change a draft. Raises `Conflict` for what was sent: that stays as it is (COOP-07)."""
    need = await queries.own_need(await queries.party_of(actor), need_id)
    changed = await Need.filter(id=need.id, state=NeedState.DRAFT).update(
        title=form.title, text=_text(form), author_id=actor.who, author_name=actor.name
    )
    if not changed:
        raise Conflict(EDITED_TOO_LATE)
    return need


async def decide(actor: Actor, need_id: UUID, form: DecideForm) -> Need:
    """Publish, discard or withdraw. Raises `NotFound`, and what the engine raises."""
    party = await queries.party_of(actor)
    need = await queries.own_need(party, need_id)
    if form.action == "publish":
        await attempts.count(PUBLISH, party.id)
        await _publish(actor, party, need, form)
    else:
        await engine.fire(NEED, actor, need, form.action, words=form.words)
    return need


async def publish(actor: Actor, need: Need) -> int:
    """Send a draft of the actor's own party; gives how many got it."""
    form = DecideForm.model_validate({"action": "publish"})
    return await _publish(actor, await queries.party_of(actor), need, form)


async def answer(actor: Actor, answer_id: UUID, form: AnswerForm) -> NeedAnswer:
    """Answer once and for all, or say 否 and leave it open (COOP-06, COOP-07).

    Raises `Conflict` with who and when if a colleague has answered, or if the need was withdrawn.
    """
    party = await queries.party_of(actor)
    row = await queries.received(party, answer_id)
    await notices.close(row.need_id, party.received_href(row.id))
    if form.respond == "no" and row.state is AnswerState.UNANSWERED:
        await NeedAnswer.filter(id=row.id, state=AnswerState.UNANSWERED).update(
            set_aside_at=clock.now()
        )
        await audit.record(actor, "need.set_aside", row)
        return row
    if row.state is AnswerState.UNANSWERED:
        await _refuse_withdrawn(row.need_id)
    changes = {
        "words": form.words,
        "answered_by_id": actor.who,
        "answerer": actor.name,
        "set_aside_at": None,
    }
    await engine.fire(ANSWER, actor, row, "answer", changes=changes)
    return row


async def _publish(actor: Actor, party: Party, need: Need, form: DecideForm) -> int:
    """Raises `Conflict` when nobody is there, or when the second look showed something else."""
    await engine.fire(NEED, actor, need, "publish", changes={"published_at": clock.now()})
    await need.refresh_from_db(fields=["title", "text"])  # nobody can edit it from here on
    if form.seen and form.seen != texts.mark(need.title, need.text):
        raise Conflict("这份草稿刚被同事修改过，请看过新的内容再发布", code="draft_changed")
    sent = await _deliver(actor, party, need)
    if not sent:
        raise Conflict(NOBODY[party.side], code="nobody_admitted")
    if form.receivers is not None and form.receivers != sent:
        unit = "所学校" if party.side is Side.EMPLOYER else "家用人单位"
        raise Conflict(
            f"能收到的{party.other}刚有变化，现在是 {sent} {unit}，请看过后再发布",
            code="receivers_changed",
        )
    return sent


async def _deliver(actor: Actor, party: Party, need: Need) -> int:
    """A row for everybody who is admitted at this moment, in a few statements (COOP-02)."""
    column = "employer_id" if party.side is Side.EMPLOYER else "site_id"
    here: dict[str, UUID] = {column: party.id}
    admitted = Admission.filter(state=AdmissionState.ADMITTED, **here)
    rows = [
        NeedAnswer(
            id=uuid4(),
            need_id=need.id,
            side=party.side.other,
            site_id=site_id,
            employer_id=employer_id,
            chain=[],
            state=AnswerState.UNANSWERED,
        )
        for site_id, employer_id in await admitted.values_list("site_id", "employer_id")
    ]
    return await bulk.begin_many(ANSWER, actor, rows, step="receive")


async def _refuse_withdrawn(need_id: UUID) -> None:
    """Holds the need against a withdrawal until this answer is in, or sees that it came first."""
    async with database.driver() as connection:
        state = await connection.fetchval(HELD, need_id)
    if state != NeedState.PUBLISHED:
        raise Conflict("对方已撤回这条需求，不能再回应", code="need_withdrawn")


def _text(form: NeedForm) -> str:
    """The text as it is stored. Raises `Invalid` for one that says too little or too much."""
    text = texts.stored(form.text, is_html=form.format == "html")
    length = len("".join(rich.plain(text).split()))
    if length < LEAST_WORDS:
        raise invalid("text", f"需求信息至少写 {LEAST_WORDS} 个字，让对方知道您需要什么")
    if length > MOST_WORDS:
        raise invalid("text", f"需求信息最多 {MOST_WORDS} 个字，请精简一些")
    return text
