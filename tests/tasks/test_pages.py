"""One's own tasks: the list, the page, the link that fetches the file once, and its end."""

from __future__ import annotations

from datetime import timedelta

from server.people.accounts.models import Account
from server.platform import clock, runtime
from server.platform.access.actor import SYSTEM
from server.platform.holdings import Person
from server.platform.privacy.models import AuditEntry
from server.platform.storage import service as storage
from server.platform.storage.models import StoredFile
from server.platform.tasks import results, service
from server.platform.tasks.holdings import erase_tasks
from server.platform.tasks.kinds import Outcome, Run
from server.platform.tasks.models import Task
from tests.clients import Client, words
from tests.people import acting, enter_as_staff, work_off
from tests.tasks.conftest import AS_JSON, begun


async def with_file(_: Run) -> Outcome:
    file = await storage.save(
        SYSTEM, runtime.current().files, b"result", purpose="test", name="结果.txt",
        content_type="text/plain", limit=10,
    )  # fmt: skip
    return Outcome("共 1 条", file)


async def finished() -> Task:
    row = await begun(with_file)
    await work_off("tasks.bulk")
    return await Task.get(id=row.id)


def pass_time(**span: float) -> None:
    clock.shift_to(clock.offset() + timedelta(**span))


async def test_the_list_and_the_page_say_how_far_it_is(school: Client) -> None:
    assert "还没有后台任务" in words((await school.get("/tasks")).text)
    row = await begun(with_file)
    page = (await school.get(f"/tasks/{row.id}")).text
    assert 'hx-trigger="every 2s"' in page
    assert "刷新看看进度" in page, "without scripts one reloads"
    await Task.filter(id=row.id).update(state="running", done=30, total=120)
    assert (await school.json("/tasks"))["items"][0]["sentence"] == "已做 25%"
    assert "30 / 120" in words((await school.get(f"/tasks/{row.id}")).text)
    await Task.filter(id=row.id).update(state="queued")
    await work_off("tasks.bulk")
    view = await school.json(f"/tasks/{row.id}")
    assert (view["state"], view["file"], view["sentence"]) == ("done", "结果.txt", "共 1 条")
    assert "every 2s" not in (await school.get(f"/tasks/{row.id}")).text


async def test_what_came_to_naught_leads_on(school: Client) -> None:
    row = await begun(with_file)
    page = f"/tasks/{row.id}"
    assert "/ …" not in words((await school.get(page)).text), "nobody knows yet how much it is"
    ways = {
        ("cancelled", ""): "重新开始",
        ("failed", "这次没有做成"): "重试",
        ("failed", service.RIGHTS_LOST): "重新申请",
    }
    for (state, sentence), way in ways.items():
        await Task.filter(id=row.id).update(
            state=state, sentence=sentence, origin="/staff/admissions"
        )
        said = words((await school.get(page)).text)
        assert [each for each in ways.values() if each in said.replace(sentence, "")] == [way]


async def test_a_link_serves_once_and_for_a_quarter_of_an_hour(school: Client) -> None:
    row = await finished()
    answer = await school.post(f"/tasks/{row.id}/link")
    page = await school.get(answer.headers["location"])
    href = f"/tasks/{row.id}/file?{answer.headers['location'].partition('?')[2]}"
    assert f'href="{href}"' in page.text
    first = await school.get(href)
    assert (first.content, first.headers["content-type"]) == (b"result", "text/plain")
    again = await school.get(href, headers=AS_JSON)
    assert (again.status_code, again.json()["code"]) == (409, "link_used")
    late = (await school.post(f"/tasks/{row.id}/link", headers=AS_JSON)).json()["href"]
    pass_time(minutes=15.1)
    assert (await school.get(late, headers=AS_JSON)).status_code == 409
    older = (await school.post(f"/tasks/{row.id}/link", headers=AS_JSON)).json()["href"]
    newer = (await school.post(f"/tasks/{row.id}/link", headers=AS_JSON)).json()["href"]
    assert (await school.get(older, headers=AS_JSON)).status_code == 409
    assert (await school.get(newer)).status_code == 200
    assert await AuditEntry.filter(action="task.fetch", object_id=str(row.id)).count() == 2


async def test_nobody_else_finds_it(school: Client, province: Client) -> None:
    row = await finished()
    href = (await school.post(f"/tasks/{row.id}/link", headers=AS_JSON)).json()["href"]
    for path in (f"/tasks/{row.id}", href):
        assert (await province.get(path)).status_code == 404
    for deed in ("link", "cancel", "retry"):
        assert (await province.post(f"/tasks/{row.id}/{deed}")).status_code == 404
    assert (await province.json("/tasks"))["items"] == []
    assert (await school.get(href)).status_code == 200, "and the link is not spent by it"


async def test_whoever_has_other_rights_than_when_he_asked_gets_nothing(school: Client) -> None:
    row = await finished()
    href = (await school.post(f"/tasks/{row.id}/link", headers=AS_JSON)).json()["href"]
    await Account.filter(login="school@10001.demo").update(roles=["school", "college"])
    refused = await school.get(href, headers=AS_JSON)
    assert (refused.status_code, refused.json()["detail"]) == (403, service.RIGHTS_LOST)
    assert not await StoredFile.exists(id=row.file_id)
    assert (await school.post(f"/tasks/{row.id}/link", headers=AS_JSON)).status_code == 409


async def test_files_go_when_their_time_is_over_and_with_their_person(school: Client) -> None:
    row, other = await finished(), await finished()
    me = await acting("school@10001.demo")
    assert await erase_tasks(Person(me.who, me.kind)) == 2
    assert not await StoredFile.exists(id__in=[row.file_id, other.file_id])
    assert not await Task.exists(owner_id=me.who)
    row = await finished()
    pass_time(days=3.1)
    await enter_as_staff(school, "school@10001.demo")
    assert (await school.post(f"/tasks/{row.id}/link", headers=AS_JSON)).status_code == 409
    assert await results.destroy(clock.now())
    assert not await StoredFile.exists(id=row.file_id)
    await Task.filter(id=row.id).update(origin="/staff/admissions")
    page = (await school.get(f"/tasks/{row.id}")).text
    assert page.count("文件已到期删除") == 1
    assert ">重新申请</a>" in page
