"""A copy is complete, only one's own, behind a fresh proof, and gone after three days."""

from __future__ import annotations

from server.people.accounts import bindings
from server.people.accounts.models import BindingHow
from server.people.rights import copies
from server.people.students import service as students
from server.platform import clock
from server.platform.access import sessions
from server.platform.access.actor import SYSTEM
from server.platform.access.models import Session
from server.platform.holdings import Person
from server.platform.notices.models import Notice
from server.platform.storage.models import StoredFile
from server.platform.tasks import results, running
from server.platform.tasks.models import Task
from tests.clients import Client, words
from tests.people import LI, ZHANG, enter_as_staff, enter_as_wechat, identity, row_of, work_off
from tests.profiles.test_profile import photo
from tests.rights.conftest import AS_JSON, opened, pass_days, prove_by_sms
from tests.sourceinfo.conftest import submit

PATH, JOB = "/me/data/copies", "tasks.bulk"


async def made(client: Client) -> str:
    """Ask for a copy and have it made; gives where it is downloaded."""
    assert (await client.post(PATH, headers=AS_JSON)).status_code == 200
    assert await work_off(JOB) == 1
    return str((await client.json("/me/data"))["copies"][0]["href"])


async def fetched(client: Client, href: str) -> bytes:
    """What the task's page gives to whoever has just proven who he is."""
    link = await client.post(f"{href}/link", headers=AS_JSON)
    assert link.status_code == 200, link.text
    answer = await client.get(link.json()["href"])
    assert answer.headers["content-type"] == "application/zip"
    return answer.content


async def test_everything_of_ones_own_and_nothing_of_anybody_else(
    student: Client, phone: Client, untried: None
) -> None:
    await submit(student)
    await student.post(
        "/student/profile/photo", files={"file": ("我.jpg", photo(), "image/jpeg")}
    )
    await student.post("/student/profile/finders", data={"finders": "admitted"})
    await student.post(
        "/student/source/correction", data={"nation": "11", "reason": "写错了"}
    )
    zhang = await row_of(ZHANG)
    account = await students.account_of(zhang)
    await bindings.bind(SYSTEM, account, await identity("zhang"), BindingHow.DEMO)
    li, li_files = opened(await copies.packed(Person((await row_of(LI)).id, account.kind)))
    other, other_files = opened(await copies.packed(Person(zhang.id, account.kind)))
    assert li["学籍信息"]["记录"][0]["身份证号"] == "110101200501010025"
    assert li["学籍信息"]["记录"][0]["学历"] == "本科"
    assert li["生源信息"]["记录"][0]["家庭地址"] == "学府路 1 号 3 舍 201"
    assert li["生源信息"]["记录"][0]["生源地"].startswith("黑龙江省")
    assert li["同意记录"]["记录"][0]["是否同意"] == "是"
    assert {"openid" in str(li), "o-official-li" in str(li)} == {False, True}
    assert [line["事项"] for line in li["办理经过"]["记录"] if "事项" in line]
    assert li["信息纠错"]["记录"][0]["要更正的内容"][0]["更正为"] == "满族"
    assert [name.endswith(".jpg") for name in li_files] == [True]
    assert next(iter(li_files.values())).startswith(b"\xff\xd8")
    assert not other_files
    for text, own, foreign in ((str(li), LI, ZHANG), (str(other), ZHANG, LI)):
        assert own.name in text
        assert own.student_no in text
        for fact in (foreign.name, foreign.student_no, foreign.id_tail):
            assert fact not in text


async def test_it_is_made_by_the_worker_and_told_of(student: Client, untried: None) -> None:
    assert (await student.post(PATH, headers=AS_JSON)).status_code == 200
    page = await student.json("/me/data")
    assert (page["making"]["state"], page["copies"]) == ("queued", [])
    assert "正在整理副本" in words((await student.get("/me/data")).text)
    second = await student.post(PATH, headers=AS_JSON)
    assert (second.status_code, second.json()["code"]) == (409, "taken")
    await work_off(JOB)
    told = await Notice.get(event="task.done", account_id=(await row_of(LI)).id)
    assert "个人信息副本已经做好，请在" in told.text
    assert told.href == (await student.json("/me/data"))["copies"][0]["href"]
    for _ in range(2):
        await made(student)
    often = await student.post(PATH, headers=AS_JSON)
    assert (often.status_code, "请明天再申请" in often.json()["detail"]) == (429, True)


async def test_a_download_needs_a_proof_that_is_a_quarter_of_an_hour_old_at_most(
    student: Client, untried: None
) -> None:
    href = await made(student)
    link = f"{href}/link"
    refused = await student.post(link, headers=AS_JSON)
    assert (refused.status_code, refused.json()["code"]) == (409, "proof_needed")
    assert (await student.post(link)).headers["location"] == "/me/data/proof?to=copy"
    await prove_by_sms(student)
    content, _ = opened(await fetched(student, href))
    assert content["学籍信息"]["记录"][0]["姓名"] == LI.name
    pass_days(16 / 24 / 60)
    assert (await student.post(link, headers=AS_JSON)).status_code == 409


async def test_a_proof_serves_one_session_and_a_wrong_code_none(
    student: Client, untried: None
) -> None:
    href = await made(student)
    assert (await student.post("/me/data/proof/sms")).status_code == 303
    wrong = await student.post("/me/data/proof/code", data={"code": "000000"}, headers=AS_JSON)
    assert wrong.status_code == 422
    pass_days(2 / 24 / 60)
    await prove_by_sms(student)
    await fetched(student, href)
    await enter_as_wechat(student, await identity("li"))
    again = await student.post(f"{href}/link", headers=AS_JSON)
    assert again.status_code == 409, "another session"


async def test_the_codes_page_without_a_code_leads_back_to_where_one_is_sent(
    student: Client,
) -> None:
    answer = await student.get("/me/data/proof/code?to=deletion")
    assert answer.headers["location"] == "/me/data/proof?to=deletion"


async def test_wechat_itself_is_a_proof_while_it_has_just_let_one_in(
    student: Client, untried: None
) -> None:
    href = await made(student)
    answer = await student.get("/me/data/proof/wechat?to=copy")
    assert answer.headers["location"] == "/me/data"
    await fetched(student, href)
    pass_days(1)
    answer = await student.get("/me/data/proof/wechat?to=copy")
    assert answer.headers["location"].startswith("/wechat/oauth/start?to=/me/data/proof/wechat")


async def test_staff_prove_it_by_password(school: Client, untried: None) -> None:
    href = await made(school)
    wrong = await school.post("/me/data/proof/password", data={"password": "no"})
    assert "密码不正确" in words(wrong.text)
    right = await school.post("/me/data/proof/password", data={"password": "demo-Passw0rd"})
    assert right.headers["location"] == "/me/data"
    content, _ = opened(await fetched(school, href))
    assert content["账号"]["记录"][0]["登录账号"] == "school@10001.demo"
    assert "password" not in str(content)


async def test_after_three_days_it_is_gone_from_the_store(student: Client, untried: None) -> None:
    href = await made(student)
    await prove_by_sms(student)
    pass_days(3.1)
    assert (await student.post(f"{href}/link", headers=AS_JSON)).status_code == 409
    assert (await student.json("/me/data"))["copies"][0]["sentence"] == "文件已到期删除"
    assert await results.destroy(clock.now()) == 1
    assert not await StoredFile.exists(owner=(await row_of(LI)).id, purpose="data_copy")


async def test_a_copy_that_is_never_made_is_given_up_and_told_of(
    student: Client, untried: None
) -> None:
    await student.post(PATH, headers=AS_JSON)
    pass_days(0.1)
    assert await running.give_up() == 1
    assert await work_off(JOB) == 1, "the job comes late, and leaves it alone"
    assert (await Task.get(owner_id=(await row_of(LI)).id)).state == "failed"
    assert await Notice.filter(event="task.failed").exists()
    assert (await student.post(PATH, headers=AS_JSON)).status_code == 200


async def test_the_administrator_gets_the_employers_documents(
    visitor: Client, untried: None
) -> None:
    await enter_as_staff(visitor, "+8613800000001")
    href = await made(visitor)
    await prove_by_sms(visitor)
    content, files = opened(await fetched(visitor, href))
    assert content["单位资料"]["记录"][0]["单位名称"] == "示范科技有限公司"
    assert any("营业执照" in name for name in files)
    session = await Session.get(token_hash=sessions.digest(visitor.cookies["jiuye"]))
    assert session.account_id is not None  # type: ignore[attr-defined]  # Tortoise makes it
