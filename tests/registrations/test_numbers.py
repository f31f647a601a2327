"""查找学号 (SREG-04): the number shows after an SMS code, and nothing else shows before."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from httpx import Response

from server.people.registrations import service
from server.people.registrations.models import NumberSearch
from server.people.students.models import Student
from server.platform import clock
from server.platform.privacy.models import AuditEntry
from tests.clients import Client, words
from tests.employers.units import digits
from tests.people import ZHANG, row_of
from tests.pictures import read_picture

PHONE = "13700000051"
FORM: dict[str, Any] = {
    "site": "10001", "year": "2027", "name": "张小帅", "id_number": "110101200501010017",
    "phone": PHONE,
}


async def search(client: Client, **other: str) -> Response:
    picture = {"picture": await read_picture(client)}
    return await client.post("/student/number", data=FORM | picture | other)


async def look(client: Client, phone: str = PHONE) -> str:
    code = await digits(client, phone)
    answer = await client.post("/student/number/code", data={"code": code})
    assert answer.headers["location"] == "/student/number/found", answer.text
    return words((await client.get("/student/number/found")).text)


async def test_who_knows_himself_is_shown_his_number_after_the_code(desktop: Client) -> None:
    answer = await search(desktop)
    assert answer.headers["location"] == "/student/number/code"
    early = await desktop.get("/student/number/found")
    assert early.headers["location"] == "/student/number"
    assert "20270001" in await look(desktop)
    trail = await AuditEntry.filter(action__startswith="number.").order_by("id")
    assert [(t.action, t.object_id, t.result) for t in trail] == [
        ("number.search", str((await row_of(ZHANG)).id), "ok"),
        ("number.show", str((await row_of(ZHANG)).id), "ok"),
    ]
    clock.shift_to(clock.offset() + timedelta(minutes=16))
    over = await desktop.get("/student/number/found")
    assert over.headers["location"] == "/student/number"
    await service.sweep()
    assert await NumberSearch.all().count() == 0


async def test_the_dot_of_a_name_hides_nobody(desktop: Client) -> None:
    await Student.filter(id=(await row_of(ZHANG)).id).update(name="张•小帅")
    await search(desktop, name="张．小帅", id_number="110101 20050101 0017")
    assert "20270001" in await look(desktop)


async def test_nothing_found_is_answered_alike_until_the_code(desktop: Client) -> None:
    known = await search(desktop)
    phone = "13700000052"
    unknown = await search(desktop, name="张小师", phone=phone)
    assert (known.status_code, known.headers["location"]) == (
        unknown.status_code, unknown.headers["location"],
    )
    page = await look(desktop, phone)
    assert "没有找到" in page
    assert "0451-8000 1001" in page
    assert "20270001" not in page
    nothing = await AuditEntry.filter(action="number.search", result="nothing").count()
    assert nothing == 1


async def test_the_picture_is_always_asked_for(desktop: Client) -> None:
    answer = await desktop.post("/student/number", data=FORM)
    assert answer.status_code == 422
    assert "请填写图片里的字符" in words(answer.text)
    assert 'value="张小帅"' in answer.text


async def test_one_person_can_be_looked_for_ten_times_an_hour(desktop: Client) -> None:
    answers = [await search(desktop, phone=f"137000001{n:02}") for n in range(11)]
    assert [a.status_code for a in answers] == [303] * 10 + [429]
    assert "联系学校就业中心" in words(answers[-1].text)
