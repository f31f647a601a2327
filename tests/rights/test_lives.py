"""Whoever has used all there is can still have a copy of it, and be gone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from uuid import UUID

import pytest

from server.people.accounts.models import Account
from server.people.cooperation.models import Need, NeedAnswer
from server.people.employers.models import Employer, EmployerFile
from server.people.members import service as members
from server.people.members.models import MembershipRequest
from server.people.recovery.models import Appeal
from server.people.registrations.models import NumberSearch, Registration
from server.people.rights import copies, deletions
from server.people.rights.deletions import ERASE_JOB
from server.people.rights.models import Deletion, DeletionState
from server.people.students.models import StudentPhone
from server.platform.access import sessions
from server.platform.access.actor import Channel, Kind
from server.platform.holdings import Person
from server.platform.storage.models import StoredFile
from server.platform.workflow.models import GONE, Transition
from server.settings import Settings
from tests.clients import Client, SandboxProcess, words
from tests.conftest import client_of, on_desktop
from tests.cooperation.conftest import TECH, admit_only, answered, sent
from tests.employers import units
from tests.members.conftest import BOSS, COLLEAGUE, MEMBERS, REFUSED, ask, member, request_of
from tests.people import ZHANG, enter_as_staff, row_of, work_off
from tests.recovery import ways
from tests.registrations.steps import PHONE as STUDENTS_PHONE
from tests.registrations.steps import register
from tests.registrations.test_numbers import search
from tests.rights.conftest import AS_JSON, opened, pass_days, prove_by_sms

PHONE = "13700000062"


@pytest.fixture
async def desktop(
    app: object, db: None, settings: Settings, sandbox: SandboxProcess, untried: None
) -> AsyncIterator[Client]:
    """A desktop browser that nobody is signed in to; its owner's telephone is at hand."""
    async with client_of(app, settings) as client:
        client.sandbox = sandbox
        yield client


boss = on_desktop(BOSS)
"""王经理, 示范科技's administrator."""


async def delete(client: Client, person: Person) -> None:
    """Ask, wait for a week, and let the worker do it."""
    pass_days(2 / 24 / 60)  # a number gets one code a minute
    await prove_by_sms(client, "deletion")
    answer = await client.post("/me/data/deletion", data={"confirm": "yes"}, headers=AS_JSON)
    assert answer.status_code == 200, answer.text
    pass_days(7.01)
    await deletions.take_up()
    assert await work_off(ERASE_JOB) == 1
    assert (await Deletion.get(person=person.id)).state is DeletionState.DONE


@dataclass(frozen=True, slots=True)
class Recruiter:
    """钱经理, who joined 示范科技, wrote a need in its name and answered one."""

    person: Person
    joined: MembershipRequest
    need: UUID
    answer: UUID


@pytest.fixture
async def recruiter(desktop: Client, boss: Client, school: Client) -> Recruiter:
    await admit_only(TECH, "10001")
    await units.open_account(desktop, PHONE)
    assert (await ask(desktop, "join")).status_code == 303
    case = await request_of(f"+86{PHONE}")
    role = (await member(COLLEAGUE)).assigned_id
    form = {"action": "accept", "role": str(role)}
    done = await boss.post(f"{MEMBERS}/requests/{case.id}", data=form)
    assert done.status_code == 303, done.text
    need = await sent(desktop, "/employer/needs")
    asked = await sent(school, "/staff/needs/own", "产教融合")
    row = await NeedAnswer.get(need_id=asked, employer__name=TECH)
    reply = await answered(desktop, row, respond="yes", words="愿意参加")
    assert reply.status_code == 200, reply.text
    return Recruiter(Person(case.account_id, Kind.RECRUITER), case, UUID(need), row.id)


async def test_a_recruiter_s_copy_has_what_he_did_for_the_unit(recruiter: Recruiter) -> None:
    content, files = opened(await copies.packed(recruiter.person))
    assert content["所属单位"]["记录"][0]["单位给的角色"] == "招聘专员"
    assert content["加入单位的申请"]["记录"][0]["职务"] == "人事主管"
    assert [r["填写人"] for r in content["校地校企合作"]["记录"] if "填写人" in r] == ["钱经理"]
    assert content["校地校企合作"]["记录"][1]["回应内容"] == "愿意参加"
    assert any("账号授权书" in name for name in files)


async def test_a_recruiter_goes_with_his_letters_and_his_name_but_not_the_units_words(
    recruiter: Recruiter, desktop: Client, boss: Client, school: Client
) -> None:
    need = await Need.get(id=recruiter.need)
    await Transition.create(
        workflow="need", object_id=need.id, step="withdraw", source="published",
        target="withdrawn", actor_name="王经理", role="recruiter", words="内容有误",
        at=need.state_since,
    )
    letter = await StoredFile.get(papers__case_id=recruiter.joined.id)
    await delete(desktop, recruiter.person)
    assert not await MembershipRequest.filter(id=recruiter.joined.id).exists()
    assert not await StoredFile.filter(id=letter.id).exists()
    await need.refresh_from_db()
    row = await NeedAnswer.get(id=recruiter.answer)
    author = (need.author_name, need.title, need.author_id)
    assert author == (GONE, "订单班合作", recruiter.person.id)
    assert (row.answerer, row.words) == (GONE, "愿意参加")
    theirs = Transition.filter(object_id=need.id, actor_name="王经理", words="内容有误")
    assert await theirs.exists(), "what colleagues wrote of the unit's need stays"
    assert not await Transition.filter(actor_name="钱经理").exists()
    await enter_as_staff(school, "school@10001.demo")
    received = await NeedAnswer.get(need_id=need.id)
    assert GONE in words((await school.get(f"/staff/needs/received/{received.id}")).text)
    await enter_as_staff(boss, BOSS)
    assert "钱经理" not in words((await boss.get(MEMBERS)).text)


async def test_who_came_by_an_appeal_goes_with_it_after_handing_over(
    desktop: Client, province: Client
) -> None:
    appeal = await ways.appealed(desktop)
    letter = await StoredFile.get(papers__case_id=appeal.id)
    path = f"/cases/appeal/{appeal.id}"
    assert (await province.post(path, json={"action": "approve"}, headers=AS_JSON)).is_success
    account = await Account.get(login=f"+86{ways.NEW_PHONE}")
    person = Person(account.id, Kind.RECRUITER)
    content, files = opened(await copies.packed(person))
    assert content["密码申诉"]["记录"][0]["申诉原因"] == appeal.reason
    assert any("书面说明" in name for name in files)
    assert content["签约授权"]["记录"][0]["状态"]
    await MembershipRequest.filter(account__login=REFUSED).update(objection="我没有见过他")

    heir = await Account.get(login=COLLEAGUE)
    other, _ = opened(await copies.packed(Person(heir.id, Kind.RECRUITER)))
    assert other["密码申诉"]["记录"] == [], "a colleague's appeal is not his"
    await members.put_in_charge(appeal.employer_id, heir.id, instead_of=account.id)
    await enter_as_staff(desktop, f"+86{ways.NEW_PHONE}")
    await delete(desktop, person)
    assert not await Appeal.filter(id=appeal.id).exists()
    begun = await Transition.get(object_id=appeal.id, step="submit")
    assert (begun.actor_name, begun.address) == (GONE, ""), "as whom he had no account"
    assert not await StoredFile.filter(id=letter.id).exists()
    refused = await request_of(REFUSED)
    assert (refused.administrator_id, refused.objection) == (person.id, "")


@pytest.mark.parametrize("state", ["draft", "waiting", "refused"])
async def test_a_registration_that_was_never_approved_ends_with_its_administrator(
    desktop: Client, state: str
) -> None:
    await units.open_account(desktop, PHONE)
    await units.fill_in(desktop)
    if state != "draft":
        assert (await desktop.post("/employer/register/check")).status_code == 303
    unit = await Employer.get(credit_code=units.LISTED)
    await Employer.filter(id=unit.id).update(state=state)
    papers = await EmployerFile.filter(employer_id=unit.id).values_list("file_id", flat=True)
    page = await desktop.json("/me/data/deletion")
    assert (page["refusal"], "会连同证照一起删除" in page["consequences"][0]) == ("", True)
    await delete(desktop, Person(unit.administrator_id, Kind.RECRUITER))
    assert not await Employer.filter(id=unit.id).exists()
    assert not await StoredFile.filter(id__in=list(papers)).exists()
    assert not await Transition.filter(object_id=unit.id, actor_name="钱经理").exists()


async def test_somebody_elses_appeal_about_it_ends_too(desktop: Client) -> None:
    """新注册科技 waits for the province, and somebody has claimed its account."""
    unit = await Employer.get(credit_code=units.WAITING)
    await ways.prove_phone(desktop)
    sent = await ways.submit(desktop, name=unit.name, credit_code=unit.credit_code)
    assert sent.status_code == 303, sent.text
    await enter_as_staff(desktop, "+8613800000002")
    await delete(desktop, Person(unit.administrator_id, Kind.RECRUITER))
    assert not await Appeal.filter(employer_id=unit.id).exists()
    assert not await Employer.filter(id=unit.id).exists()
    assert not await Transition.filter(workflow="appeal", actor_name="王新人").exists()


async def test_a_unit_approved_within_the_week_keeps_its_administrator(desktop: Client) -> None:
    unit = await Employer.get(credit_code=units.WAITING)
    await enter_as_staff(desktop, "+8613800000002")
    await prove_by_sms(desktop, "deletion")
    answer = await desktop.post("/me/data/deletion", data={"confirm": "yes"}, headers=AS_JSON)
    assert answer.status_code == 200, answer.text
    await Employer.filter(id=unit.id).update(state="approved")
    pass_days(7.01)
    await deletions.take_up()
    await work_off(ERASE_JOB)
    deletion = await Deletion.get(person=unit.administrator_id)
    assert deletion.state is DeletionState.WITHDRAWN
    assert await Employer.filter(id=unit.id).exists()


async def test_a_student_who_registered_on_the_web_goes_with_phone_and_searches(
    desktop: Client,
) -> None:
    await register(desktop)
    await search(desktop)
    row = await row_of(ZHANG)
    person = Person(row.id, Kind.STUDENT)
    content, _ = opened(await copies.packed(person))
    assert content["登录手机"]["记录"][0]["手机"] == f"+86{STUDENTS_PHONE}"
    assert len(content["注册和查找学号"]["记录"]) == 2
    assert "secret" not in str(content)
    token = await sessions.start(channel=Channel.DESKTOP, account_id=row.id)
    desktop.cookies.set("jiuye", token.secret)
    await delete(desktop, person)
    for model in (StudentPhone, Registration, NumberSearch):
        assert not await model.filter(student_id=row.id).exists(), model.__name__
    assert not await Account.filter(id=row.id).exists()
    assert await row_of(ZHANG)
