"""Students prove who they are against the roster, bind their WeChat, and let it go again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID, uuid4

from itsdangerous import BadData, URLSafeTimedSerializer

from server.people.accounts import bindings, scenes
from server.people.accounts.captcha import NO_ANSWER, Answer
from server.people.accounts.models import Account, Binding, BindingHow, WeChatIdentity
from server.people.accounts.scenes import FreshScene
from server.people.consents import service as consents
from server.people.policies import values as policies
from server.people.sites.models import Site
from server.people.students import accounts, proof_limits, queries
from server.people.students.models import Rebinding, RebindingState, Student
from server.people.students.schemas import Proof
from server.people.students.workflow import REBINDING
from server.platform import clock, database
from server.platform.access.actor import Actor, Kind
from server.platform.database import one
from server.platform.errors import Conflict, Forbidden, Invalid, invalid
from server.platform.normal_forms.keys import loose_key
from server.platform.privacy import cipher, index, keys
from server.platform.workflow import engine
from server.platform.workflow.chains import first_desk
from server.platform.workflow.engine import Words

PROOF_SECONDS = 900
async def prove(actor: Actor, proof: Proof, *, picture: Answer = NO_ANSWER) -> Student:
    """Find the roster row that the given facts belong to (SREG-02).

    Wrong facts raise `Invalid` at the field, with the school's telephone, and after some of them
    a picture is asked for; too many raise `TooMany` (`proof_limits.attempt`).
    """
    async with proof_limits.attempt(actor, proof.site, proof.student_no, picture=picture):
        return await _matching(proof)


async def _matching(proof: Proof) -> Student:
    site = await Site.get_or_none(code=proof.site)
    if site is None:
        raise invalid("site", "请从列表里选择学校")
    call = f"，或联系{site.name}就业中心 {site.phone}" if site.phone else ""
    student = await Student.get_or_none(site_id=site.id, student_no=proof.student_no)
    if student is None or loose_key(student.name) != loose_key(proof.name):
        raise Invalid(
            f"没有找到这个学号和姓名的毕业生，请核对{call}",
            errors={"student_no": f"学号与姓名在{site.name}的生源库中对不上，请核对{call}"},
        )
    number = await cipher.reveal(
        student.id, "student", "id_number_cell", student.id, student.id_number_cell
    )
    if not index.tail_matches(number, proof.id_tail):
        raise invalid("id_tail", f"身份证号后六位与学校登记的不一致，请核对{call}")
    return student


async def bind(actor: Actor, proof: Proof, *, picture: Answer = NO_ANSWER) -> Binding:
    """Prove and bind in one go: by hand in WeChat (SREG-07) or through the mini-program.

    Whoever binds agrees to the terms, which is kept once for each binding. If another WeChat holds
    the account, the `Conflict` leads to the page where a student who was just proven may ask for
    rebinding.
    """
    identity = await identity_of(actor)
    student = await prove(actor, proof, picture=picture)
    account = await account_of(student)
    is_new = await bindings.active_binding(identity.id) is None
    try:
        binding = await bindings.bind(actor, account, identity, BindingHow.ROSTER)
    except Conflict as taken:
        if taken.code == "bound_elsewhere":
            taken.go = f"/student/bind?proof={_proofs().dumps([str(student.id), str(identity.id)])}"
        raise
    if is_new:
        await consents.agree(student.id)
    return binding


async def open_binding(
    actor: Actor, proof: Proof, *, picture: Answer = NO_ANSWER
) -> FreshScene:
    """Prove on a desktop, where the terms are agreed to; the code's scan then binds (SREG-06)."""
    student = await prove(actor, proof, picture=picture)
    await consents.agree(student.id)
    return await scenes.open_scene((await account_of(student)).id)


async def account_of(student: Student) -> Account:
    """The student's account, opened at the first proof; its id is the student's."""
    account, _ = await Account.get_or_create(
        id=student.id,
        defaults={
            "kind": Kind.STUDENT,
            "name": student.name,
            "site_id": student.site_id,
            "college_id": student.college_id,
            "created_at": clock.now(),
        },
    )
    return account


async def open_accounts(student_ids: Sequence[UUID]) -> None:
    """Accounts for students who are to be told something before their first proof."""
    async with database.driver() as connection:
        await connection.execute(
            "INSERT INTO account (id, kind, name, password_hash, totp_step, roles, site_id,"
            " college_id, is_active, created_at)"
            " SELECT id, 'student', name, '', 0, '{}', site_id, college_id, true, $2"
            " FROM student WHERE id = ANY($1) ON CONFLICT DO NOTHING",
            list(student_ids),
            clock.now(),
        )


async def accounts_follow_roster(site_id: UUID) -> None:
    """After an import: accounts take over the names and colleges that the school corrected."""
    async with database.driver() as connection:
        await connection.execute(
            "UPDATE account SET name = s.name, college_id = s.college_id FROM student s"
            " WHERE account.id = s.id AND s.site_id = $1"
            " AND (account.name, account.college_id) IS DISTINCT FROM (s.name, s.college_id)",
            site_id,
        )


async def unbind(actor: Actor) -> None:
    """The student lets his WeChat go, on both apps."""
    if not await bindings.end_all(actor, actor.who):
        raise Conflict("现在没有已绑定的微信")


async def proven_student(actor: Actor, token: str) -> Student:
    """The student that this WeChat proved to be within the last quarter of an hour.

    Raises `Conflict` with the way back to the proof otherwise.
    """
    try:
        student_id, identity_id = _proofs().loads(token, max_age=PROOF_SECONDS)
    except (BadData, ValueError):
        student_id = identity_id = ""
    if not actor.identity_id or identity_id != str(actor.identity_id):
        raise Conflict("核对结果已过期，请重新核对", go="/student/bind")
    return await Student.get(id=UUID(student_id))


async def ask_rebinding(actor: Actor, token: str, words: str) -> Rebinding:
    """Ask the school to hand the account to the WeChat that asks.

    Who reviews it and within how many days is the site's policy, copied into the case.
    """
    identity = await identity_of(actor)
    student = await proven_student(actor, token)
    rules = await policies.get_many(
        ["rebinding.review_chain", "rebinding.reply_days"],
        site=student.site_id,
        year=student.graduation_year,
    )
    chain = rules["rebinding.review_chain"]
    case = Rebinding(
        id=uuid4(),
        student_id=student.id,
        identity_id=identity.id,
        site_id=student.site_id,
        college_id=student.college_id,
        chain=chain,
        words=words,
        state=RebindingState(first_desk(chain)),
        due_at=clock.now() + timedelta(days=rules["rebinding.reply_days"]),
    )
    return await engine.begin(REBINDING, actor, case, step="ask")


async def decide_rebinding(actor: Actor, case_id: UUID, step: str, words: Words) -> Rebinding:
    """Take one step of a rebinding; approving hands the account over in the same transaction."""
    case = await queries.rebinding(actor, case_id)
    await engine.fire(REBINDING, actor, case, step, words=words)
    if case.state is RebindingState.APPROVED:
        student = await Student.get(id=case.student_id)
        identity = await WeChatIdentity.get(id=case.identity_id)
        await bindings.end_all(actor, student.id, step="replace")
        await accounts.revoke(actor, student.id)
        await bindings.bind(actor, await account_of(student), identity, BindingHow.REBINDING)
        await consents.agree(student.id, at=case.created_at)
    return case


async def end_binding_for(actor: Actor, student_id: UUID) -> None:
    """The school takes a student's ways in away, for example after a theft."""
    student = await queries.student(actor, student_id)
    ended = await bindings.end_all(actor, student.id)
    if not await accounts.revoke(actor, student.id) and not ended:
        raise Conflict("该生现在没有已绑定的微信，也没有登录密码")


async def identity_of(actor: Actor) -> WeChatIdentity:
    """The WeChat that asks. Raises `Forbidden` outside of WeChat."""
    if actor.identity_id is None:
        raise Forbidden("请在微信里打开")
    return await one(WeChatIdentity.filter(id=actor.identity_id))


def _proofs() -> URLSafeTimedSerializer:
    """Proofs name the WeChat they were made by: useless in any other hand."""
    return URLSafeTimedSerializer(keys.purpose_key("proof"), salt="proof")
