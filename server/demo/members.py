"""The demo's colleagues: accounts in every state, and requests to join or to lead a unit."""

from __future__ import annotations

from uuid import uuid4

from server.demo import actors, papers
from server.people.accounts.models import Account
from server.people.employers.functions import Function
from server.people.employers.models import Employer, EmployerMember
from server.people.members import requests, roles, service
from server.people.members.models import MembershipRequest, RequestKind
from server.people.members.schemas import AskForm, ConsentForm, MemberForm, ObjectionForm, RoleForm
from server.people.members.workflow import MEMBERSHIP
from server.people.sites.models import Site
from server.platform import clock
from server.platform.access.actor import SYSTEM, Actor, Kind
from server.platform.workflow import engine

SECOND = "13800000011"
"""示范科技's second HR, with a role and the demo's password."""
COLLEAGUES = (("13800000101", "邓晓燕"), ("13800000102", "唐磊"))
ASKERS = (
    ("13800000103", "韩冬", "校园招聘主管"),
    ("13800000104", "曹敏", "人事助理"),
    ("13800000105", "彭飞", "招聘专员"),
    ("13800000106", "董洁", "行政主管"),
)
OBJECTION = "我仍在职并负责校园招聘，单位没有更换管理员的安排，请先与我核实。"
RIVAL = ("13800000107", "蒋涛", "人力资源部部长")


async def seed(site: Site, password_hash: str) -> None:
    """Through the same verbs as everybody, so that histories and notices are as they would be."""
    boss, unit = await actors.administrator("示范科技有限公司")
    functions = [Function.ADMISSION.value, Function.COOPERATION.value]
    recruiting = await roles.create(boss, RoleForm(name="招聘专员", functions=functions))
    await roles.create(boss, RoleForm(name="行政", functions=[Function.UNIT.value]))

    li = await _person(site, SECOND, "李文静", password_hash)
    asked = await _ask(li, unit, RequestKind.JOIN, "招聘专员")
    await requests.answer(boss, asked.id, _consent("accept", role=recruiting.id))

    for phone, name in COLLEAGUES:
        made = await service.open_account(
            boss, MemberForm(phone=phone, name=name, role=recruiting.id)
        )
    await EmployerMember.filter(id=made.id).update(entered_at=clock.now())
    await service.stop(boss, made.id)

    for index, (phone, name, title) in enumerate(ASKERS):
        person = await _person(site, phone, name, password_hash)
        case = await _ask(person, unit, RequestKind.JOIN, title)
        if index == 1:
            no = _consent("decline", reason="no_seal", note="请盖章后重新拍照")
            await requests.answer(boss, case.id, no)
        elif index == 2:
            await requests.withdraw(person)
        elif index == 3:
            await engine.fire(MEMBERSHIP, SYSTEM, case, "expire")

    holder, other = await actors.administrator("北方装备制造有限公司")
    rival = await _person(site, RIVAL[0], RIVAL[1], password_hash)
    case = await _ask(rival, other, RequestKind.LEAD, RIVAL[2])
    await requests.object_to(holder, case.id, ObjectionForm(objection=OBJECTION))


def _consent(action: str, **more: object) -> ConsentForm:
    return ConsentForm.model_validate({"action": action, **more})


async def _person(site: Site, phone: str, name: str, password_hash: str) -> Actor:
    """Somebody who has registered an account and found his unit registered already."""
    account = await Account.create(
        id=uuid4(),
        kind=Kind.RECRUITER,
        name=name,
        login=f"+86{phone}",
        password_hash=password_hash,
        site=site,
        created_at=clock.now(),
    )
    return Actor(
        kind=Kind.RECRUITER, id=account.id, name=name, site_id=site.id, surface="desktop"
    )


async def _ask(
    actor: Actor, unit: Employer, kind: RequestKind, title: str
) -> MembershipRequest:
    form = AskForm(title=title)
    letter = papers.drawn("账号授权书", unit.credit_code)
    return await requests.ask(
        actor, unit.credit_code, kind, form, name="授权书.png", body=letter
    )
