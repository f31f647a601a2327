"""The province's page: a file is uploaded, looked at, loaded as a task, and taken back."""

from __future__ import annotations

import io
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from server.people.business_register import queries, service
from server.people.business_register.models import RegisterLoad
from server.people.business_register.retention import destroy
from server.platform import clock, database
from server.platform.privacy.models import AuditEntry
from server.platform.storage.models import StoredFile
from server.platform.tasks.models import Task
from tests.business_register.registers import code_of, company, loaded, text
from tests.clients import Client, words
from tests.people import work_off

AS_JSON = {"Accept": "application/json"}
PAGE = service.PAGE
FORM = {"credit_code": "2", "name": "1", "status": "4", "address": "5", "capital": "6"}
DECIDED = {"replaces": "true", "as_of": "2026-11-01"}


@pytest.fixture(autouse=True)
async def fresh(db: None, untried: None) -> None:
    await Task.all().delete()
    async with database.driver() as connection:
        await connection.execute("DELETE FROM pgqueuer")


async def uploaded(client: Client, body: bytes, name: str = "全省登记.csv") -> str:
    answer = await client.post(PAGE, files={"file": (name, body, "text/csv")})
    assert answer.status_code == 303, answer.text
    await work_off(service.LOOK_JOB)
    return str(answer.headers["location"])


async def asked(client: Client, href: str, **other: str) -> Any:
    return await client.post(f"{href}/load", data=FORM | DECIDED | other, headers=AS_JSON)


async def test_a_file_is_looked_at_loaded_and_its_refused_rows_fetched(province: Client) -> None:
    assert "还没有载入工商库" in words((await province.get(PAGE)).text)
    href = await uploaded(province, text([company(1), company(2, code="123")], "gb18030"))
    page = await province.get(href)
    told = words(page.text)
    assert "GB18030 编码" in told
    assert "样本000001有限公司" in told
    assert "不会保存的列：序号、法定代表人、经营范围" in told
    assert [c["value"] for c in (await province.json(href))["columns"]] == list(FORM.values())
    answer = await asked(province, href)
    assert answer.status_code == 200, answer.text
    assert (await asked(province, href)).status_code == 409, "it is under way"
    assert "查看进度" in words((await province.get(href)).text)
    assert await work_off("tasks.bulk") == 1
    task = await Task.get()
    assert task.sentence == "工商库现有 1 条，1 行没有载入（见文件）"
    link = await province.post(f"/tasks/{task.id}/link", headers=AS_JSON)
    report = await province.get(link.json()["href"])
    rows = CalamineWorkbook.from_filelike(io.BytesIO(report.content)).get_sheet_by_index(0)
    assert [row[1] for row in rows.to_python()] == ["列名", "统一社会信用代码"]
    now = words((await province.get(PAGE)).text)
    assert "1 条，另有 1 行没有载入" in now
    assert "2026-11-01" in now
    row = await RegisterLoad.get()
    assert (row.file_id, row.sample) == (None, [])
    assert not await StoredFile.filter(purpose=service.PURPOSE, name="全省登记.csv").exists()
    deeds = await AuditEntry.filter(action__startswith="business_register.").order_by("id")
    assert [d.action.partition(".")[2] for d in deeds] == ["upload", "load"]
    assert (await asked(province, href)).status_code == 409


async def test_columns_that_do_not_fit_are_told_at_the_field(province: Client) -> None:
    href = await uploaded(province, text([company(1)]))
    wrong = await asked(province, href, credit_code="", name="1", status="1", address="99")
    errors = {e["field"]: e["message"] for e in wrong.json()["errors"]}
    assert errors == {
        "credit_code": "请选择哪一列是统一社会信用代码",
        "status": "这一列已经选给另一项，请改选",
        "address": "请从列表里选择",
    }
    late = await asked(province, href, as_of="2199-01-01")
    assert late.json()["errors"][0]["message"] == "不能是以后的日子"
    form = await province.post(f"{href}/load", data=FORM | DECIDED | {"name": ""})
    assert form.status_code == 422
    assert '<option value="2" selected>' in form.text


async def test_a_file_that_cannot_be_read_says_so_and_goes(province: Client) -> None:
    href = await uploaded(province, b"\0\1\2\3" * 100)
    assert "这不是表格" in words((await province.get(href)).text)
    assert (await asked(province, href)).status_code == 409
    await province.post(f"{href}/discard")
    assert not await RegisterLoad.exists()
    assert not await StoredFile.filter(purpose=service.PURPOSE).exists()


async def test_a_cancelled_load_changes_nothing_and_may_be_asked_for_anew(
    province: Client,
) -> None:
    await loaded(text([company(1)]))
    href = await uploaded(province, text([company(2)]))
    task = (await asked(province, href)).headers.get("location") or ""
    row = await Task.get()
    await province.post(f"/tasks/{row.id}/cancel")
    await work_off("tasks.bulk")
    assert (await queries.find("样本"))[0].credit_code == code_of(1), task
    assert (await asked(province, href)).status_code == 200
    await work_off("tasks.bulk")
    assert [e.credit_code for e in await queries.find("样本")] == [code_of(2)]


async def test_a_load_done_twice_by_a_dead_worker_s_heir_counts_once(province: Client) -> None:
    href = await uploaded(province, text([company(1)]))
    await asked(province, href)
    await work_off("tasks.bulk")
    await Task.all().update(state="queued")
    await service.tasks.jobs.enqueue("tasks.bulk", {"task": str((await Task.get()).id)})
    await work_off("tasks.bulk")
    assert (await Task.get()).sentence == "工商库现有 1 条"
    assert await RegisterLoad.all().count() == 1


async def test_taking_back_goes_to_the_one_before(province: Client) -> None:
    await loaded(text([company(1)]))
    await loaded(text([company(2)]))
    page = await province.get(PAGE)
    assert "企业查询改用上一次载入的 1 条" in words(page.text)
    current = (await province.json(PAGE))["current"]["id"]
    answer = await province.post(f"{PAGE}/{current}/take-back")
    assert answer.status_code == 303
    assert (await queries.find("样本"))[0].credit_code == code_of(1)
    assert "查不到登记信息" in words((await province.get(PAGE)).text)


async def test_only_the_one_that_is_asked_can_be_taken_back(province: Client) -> None:
    """What stands behind it is where taking back leads; a page of before must not take it away."""
    await loaded(text([company(1)]))
    former = await queries.current()
    await loaded(text([company(2)]))
    answer = await province.post(f"{PAGE}/{former}/take-back", headers=AS_JSON)
    assert (answer.status_code, answer.json()["code"]) == (409, "conflict")
    assert (await queries.find("样本"))[0].credit_code == code_of(2)
    assert {row.id for row in await queries.standing()} >= {former}


async def test_a_file_that_nobody_loads_goes_by_itself(province: Client) -> None:
    await uploaded(province, text([company(1)]))
    assert await destroy(clock.now()) == 1
    assert not await StoredFile.filter(purpose=service.PURPOSE).exists()


async def test_more_than_the_desk_takes_is_refused_with_the_way_on(
    province: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "UPLOAD", 100)
    answer = await province.post(PAGE, files={"file": ("a.csv", b"x" * 101, "text/csv")})
    assert answer.status_code == 422
    assert "更大的 csv 请压缩成 zip 再上传" in words(answer.text)
