"""Being gone: asked twice, a week to think, and then nothing of the person opens again."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import uuid4

import asyncpg
import pytest

from server.people.accounts.models import Account, Binding, WeChatIdentity
from server.people.consents.models import Consent
from server.people.employers.models import EmployerMember, MemberRole
from server.people.profiles.models import Profile
from server.people.rights import deletions
from server.people.rights.deletions import ERASE_JOB
from server.people.rights.models import Deletion, DeletionState
from server.people.sites.models import Site
from server.people.sourceinfo.models import Correction, SourceInfo
from server.people.students.models import Student
from server.platform import clock, database, runtime
from server.platform.access.actor import SYSTEM, Kind
from server.platform.access.models import Session
from server.platform.notices.models import Notice
from server.platform.notices.timers import remind_of_deadlines
from server.platform.privacy import audit, cipher
from server.platform.privacy.cipher import Destroyed, Place, Tampered
from server.platform.privacy.models import AuditEntry, PersonKey
from server.platform.storage import service as storage
from server.platform.storage.models import StoredFile
from server.platform.workflow.models import GONE, Transition
from tests.clients import Client, words
from tests.people import (
    LI,
    enter_as_staff,
    enter_as_wechat,
    identity,
    row_of,
    work_off,
    work_off_notices,
)
from tests.profiles.test_profile import photo
from tests.rights.conftest import AS_JSON, pass_days, prove_by_sms
from tests.sourceinfo.conftest import decide, info_of_li, submit

PATH = "/me/data/deletion"
YES = {"confirm": "yes"}


@dataclass(frozen=True)
class Before:
    """What somebody could have copied out of the database and the store a day earlier."""

    id: object
    cells: list[tuple[Place, bytes]]
    file: StoredFile


@pytest.fixture
async def lived(student: Client, school: Client, untried: None) -> Before:
    """李晓梅 has used everything there is."""
    await student.post("/student/profile", data={"wish": "work", "email": "li@example.cn"})
    await student.post(
        "/student/profile/photo", files={"file": ("我.jpg", photo(), "image/jpeg")}
    )
    await student.post("/student/profile/finders", data={"finders": "admitted"})
    info = await submit(student)
    assert await decide(school, "source_info", info.id, "approve") == 200
    await student.post(
        "/student/source/correction", data={"nation": "11", "reason": "户口本上是满族"}
    )
    assert await decide(school, "correction", (await Correction.get()).id, "approve") == 200
    await student.post(
        "/student/source/correction", data={"major": "会计学", "reason": "转专业了，李晓梅"}
    )
    row, profile = await row_of(LI), await Profile.get()
    info, case = await info_of_li(), await Correction.get(state="waiting")
    assert row.nation_cell
    return Before(
        row.id,
        [
            (Place(row.id, "student", "phone_cell", row.id), row.phone_cell),
            (Place(row.id, "profile", "email_cell", profile.id), profile.email_cell),
            (Place(row.id, "source_info", "address_cell", info.id), info.address_cell),
            (Place(row.id, "correction", "changes_cell", case.id), case.changes_cell),
        ],
        await StoredFile.get(purpose="photo"),
    )


async def ask(client: Client) -> Deletion:
    await prove_by_sms(client, "deletion")
    assert (await client.post(PATH, data=YES, headers=AS_JSON)).status_code == 200
    return await Deletion.get()


async def week_over() -> int:
    pass_days(7.01)
    await deletions.take_up()
    await deletions.take_up()
    return await work_off(ERASE_JOB)


async def test_it_is_said_first_and_asked_twice(student: Client, untried: None) -> None:
    page = await student.json(PATH)
    assert "学籍信息" in [line["title"] for line in page["stays"]]
    goes = {line["title"] for line in page["goes"]}
    assert {"基本信息和头像", "微信绑定", "消息", "账号"} <= goes
    text = words((await student.get(PATH)).text)
    assert "先确认是你本人" in text
    assert "确定要注销账号吗" not in text
    refused = await student.post(PATH, data=YES, headers=AS_JSON)
    assert (refused.status_code, refused.json()["code"]) == (409, "proof_needed")
    await prove_by_sms(student, "deletion")
    assert "删除的内容无法恢复" in words((await student.get(PATH)).text)
    case = await ask_again(student)
    assert round((case.due_at - case.created_at).total_seconds() / 3600) == 7 * 24
    again = await student.post(PATH, data=YES, headers=AS_JSON)
    assert (again.status_code, again.json()["code"]) == (409, "taken")
    await work_off_notices()
    assert await Notice.filter(event="deletion.asked", account_id=case.person).count() == 1
    assert "可以撤销" in words((await student.get("/me/data")).text)


async def ask_again(student: Client) -> Deletion:
    assert (await student.post(PATH, data=YES, headers=AS_JSON)).status_code == 200
    return await Deletion.get()


async def test_within_the_week_it_may_be_withdrawn(student: Client, untried: None) -> None:
    case = await ask(student)
    page = await student.json(PATH)
    assert [action["label"] for action in page["case"]["actions"]] == ["撤销注销"]
    pass_days(6.5)
    assert await work_off(ERASE_JOB) == 0
    await remind_of_deadlines()
    assert await Notice.filter(event="deletion.reminder", account_id=case.person).count() == 1
    answer = await student.post(f"{PATH}/withdraw", headers=AS_JSON)
    assert answer.status_code == 200
    assert (await student.post(f"{PATH}/withdraw", headers=AS_JSON)).status_code == 404
    pass_days(1)
    assert await deletions.take_up() == 0
    await deletions.erase(case.id)
    assert (await Deletion.get()).state is DeletionState.WITHDRAWN
    await enter_as_wechat(student, await identity("li"))
    assert (await student.get("/student")).status_code == 200


async def test_nothing_of_a_student_opens_again_but_the_schools_record(
    lived: Before, student: Client
) -> None:
    key = (await PersonKey.get(subject=lived.id)).wrapped
    assert await cipher.reveal_many(lived.cells)
    case = await ask(student)
    assert await week_over() == 1
    assert (await Deletion.get(id=case.id)).state is DeletionState.DONE
    for place, cell in lived.cells:
        with pytest.raises(Tampered):
            await cipher.reveal_many([(place, cell)])
    with pytest.raises(Tampered):
        await storage.read(SYSTEM, runtime.current().files, lived.file)
    assert (await PersonKey.get(subject=lived.id)).wrapped != key
    for model, column in (
        (Account, "id"), (Binding, "account_id"), (Notice, "account_id"), (Profile, "student_id"),
        (Correction, "student_id"), (StoredFile, "owner"), (Session, "account_id"),
    ):  # fmt: skip
        assert not await model.filter(**{column: lived.id}).exists(), model.__name__
    await work_off(storage.REMOVE_JOB)
    assert [key async for key, _ in runtime.current().files.listing("photo/")].count(
        lived.file.key
    ) == 0


async def test_what_the_school_must_keep_stays_readable(lived: Before, student: Client) -> None:
    await ask(student)
    await week_over()
    row = await Student.get(id=lived.id)
    place = Place(row.id, "student", "id_number_cell", row.id)
    assert await cipher.reveal_many([(place, row.id_number_cell)]) == ["110101200501010025"]
    assert (row.name, row.phone_cell) == ("李晓梅", None)
    info = await SourceInfo.get(student_id=row.id)
    nation = Place(row.id, "student", "nation_cell", row.id)
    assert await cipher.reveal_many([(nation, row.nation_cell or b"")]) == ["11"]
    assert (info.origin, info.address_cell, info.earlier_cell) == ("230103", None, None)
    consent = await Consent.get(student_id=row.id)
    assert (consent.text, consent.version != "") == ("", True)


async def test_the_history_keeps_deeds_without_the_person_and_the_chain_holds(
    lived: Before, student: Client
) -> None:
    await ask(student)
    await week_over()
    moves = await Transition.filter(actor_id=lived.id)
    assert moves
    assert {(m.actor_name, m.words, m.address) for m in moves} == {(GONE, "", "")}
    assert not await Transition.filter(words__contains="李晓梅").exists()
    assert await Transition.filter(workflow="correction", actor_name="周老师").exists()
    done = await AuditEntry.get(action="account.delete")
    assert "基本信息和头像：1" in done.details["counts"]
    while await audit.seal():
        pass
    report = await audit.verify(runtime.current().settings.data_dir)
    assert report.ok
    with pytest.raises(asyncpg.RaiseError):
        async with database.transaction(), database.driver() as connection:
            await connection.execute("UPDATE transition SET actor_name = '别人'")


async def test_he_is_out_and_may_come_back_only_as_a_newcomer(
    lived: Before, student: Client
) -> None:
    await ask(student)
    await week_over()
    door = "/wechat/oauth/start?to=/student"
    assert (await student.get("/student")).headers["location"] == door, "every session is over"
    await enter_as_wechat(student, await identity("li"))
    assert (await student.get("/student")).headers["location"] == "/student/bind"
    wechat = await WeChatIdentity.get(openid="o-official-li")
    assert wechat.is_following, "who follows our account still does, and is nobody in particular"
    gone = await Notice.get(event="deletion.done")
    assert gone.identity_id == wechat.id  # type: ignore[attr-defined]  # Tortoise makes it
    assert not await WeChatIdentity.filter(openid="o-mini-li").exists()
    answer = await student.post("/student/bind", data=LI.form | {"agree": "true"})
    assert answer.headers["location"] == "/student"
    page = await student.json("/student/profile")
    assert (page["own"]["email"], page["photo_url"], page["consents"]) == ("", None, [])
    assert (await student.json("/me/data"))["deletion_at"] is None
    assert (await student.get("/student/source/correction")).status_code == 200
    assert (await student.get("/student/source")).status_code == 200


async def colleague() -> Account:
    """A recruiter of 示范科技 who is not its administrator."""
    boss = await EmployerMember.get(account__login="+8613800000001")
    account = await Account.create(
        id=uuid4(), kind=Kind.RECRUITER, name="李招聘", login="+8613800000077",
        site=await Site.get(code="P23"), created_at=clock.now(),
    )
    await EmployerMember.create(
        employer_id=boss.employer_id, account_id=account.id, role=MemberRole.RECRUITER,
        created_at=clock.now(),
    )
    return account


async def test_a_recruiter_goes_and_his_number_is_free(visitor: Client, untried: None) -> None:
    account = await colleague()
    place = Place(account.id, "account", "totp_cell", account.id)
    cell = await cipher.protect(*place, "秘密")
    await enter_as_staff(visitor, "+8613800000077")
    await ask(visitor)
    await work_off_notices()
    assert "您于" in (await Notice.get(event="deletion.asked.formal")).text
    await week_over()
    row = await Account.get(id=account.id)
    assert (row.name, row.login, row.is_active) == (GONE, None, False)
    assert not await EmployerMember.filter(account_id=account.id).exists()
    with pytest.raises(Destroyed):
        await cipher.reveal_many([(place, cell)])
    assert (await visitor.get("/me", headers=AS_JSON)).status_code == 401


async def test_an_administrator_hands_over_first(visitor: Client, untried: None) -> None:
    await enter_as_staff(visitor, "+8613800000001")
    assert "移交给同事" in words((await visitor.get(PATH)).text)
    await prove_by_sms(visitor, "deletion")
    answer = await visitor.post(PATH, data=YES, headers=AS_JSON)
    assert (answer.status_code, answer.json()["code"]) == (409, "deletion_refused")


async def test_who_became_administrator_meanwhile_is_kept(
    visitor: Client, untried: None
) -> None:
    account = await colleague()
    await enter_as_staff(visitor, "+8613800000077")
    case = await ask(visitor)
    employer = (await EmployerMember.get(account_id=account.id).select_related("employer")).employer
    await type(employer).filter(id=employer.id).update(administrator_id=account.id)
    await week_over()
    assert (await Deletion.get(id=case.id)).state is DeletionState.WITHDRAWN
    assert (await Account.get(id=account.id)).is_active


async def test_staff_are_closed_by_their_office(school: Client, untried: None) -> None:
    assert "由开通它的就业中心" in words((await school.get(PATH)).text)
    await school.post("/me/data/proof/password", data={"password": "demo-Passw0rd"})
    answer = await school.post(PATH, data=YES, headers=AS_JSON)
    assert answer.json()["code"] == "deletion_refused"
