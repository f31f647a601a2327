"""A student proves who he is against the roster, and his WeChat stands for him from then on."""

from __future__ import annotations

import pytest
from redis.asyncio import Redis

from server.people.accounts.models import Binding, BindingState
from server.people.students.models import Student
from server.platform import database, runtime
from server.platform.privacy import cipher
from tests.clients import Client, words
from tests.people import (
    LI,
    ZHANG,
    Facts,
    enter_as_wechat,
    identity,
    row_of,
    work_off_notices,
)

AGREED = {"agree": "true"}


@pytest.fixture
async def newcomer(phone: Client) -> Client:
    """张同学 in WeChat's browser, bound to nobody."""
    return await enter_as_wechat(phone, await identity("zhang"))


async def is_bound(facts: Facts) -> bool:
    row = await row_of(facts)
    return await Binding.filter(account_id=row.id, state=BindingState.ACTIVE).exists()


async def test_the_right_facts_bind_and_lead_home(newcomer: Client) -> None:
    answer = await newcomer.post("/student/bind", data=ZHANG.form | AGREED)
    assert (answer.status_code, answer.headers.get("location")) == (303, "/student"), answer.text
    home = await newcomer.get("/student")
    assert home.status_code == 200
    assert "张小帅" in words(home.text)
    assert "绑定成功" in words(home.text)


async def test_binding_twice_is_binding_once(newcomer: Client) -> None:
    for _ in range(2):
        answer = await newcomer.post("/student/bind", data=ZHANG.form | AGREED)
        assert answer.status_code == 303
    row = await row_of(ZHANG)
    assert await Binding.filter(account_id=row.id).count() == 1


@pytest.mark.parametrize(
    "typed",
    [
        {"student_no": "２０２７０００１", "id_tail": "０１００１７"},
        {"student_no": " 20270001 ", "name": " 张小帅 ", "id_tail": " 010017 "},
    ],
    ids=["full-width digits", "spaces around"],
)
async def test_a_phones_keyboard_is_forgiven(newcomer: Client, typed: dict[str, str]) -> None:
    answer = await newcomer.post("/student/bind", data=ZHANG.form | AGREED | typed)
    assert answer.headers.get("location") == "/student"


@pytest.mark.parametrize("dot", [*"·•．.・‧∙･", " · ", ""])
async def test_a_name_is_one_whatever_dot_a_keyboard_gives(newcomer: Client, dot: str) -> None:
    of_old = {"name": "买买提•吐尔逊", "student_no": "B2027-01"}
    await Student.filter(id=(await row_of(ZHANG)).id).update(**of_old)
    typed = {"name": f"买买提{dot}吐尔逊", "student_no": "ｂ2027—01 "}
    answer = await newcomer.post("/student/bind", data=ZHANG.form | AGREED | typed)
    assert answer.headers.get("location") == "/student", words(answer.text)


@pytest.mark.parametrize("letter", ["X", "x", "Ｘ", "ｘ"])
async def test_a_number_that_ends_in_x_is_matched_in_any_writing(
    newcomer: Client, letter: str
) -> None:
    row = await row_of(ZHANG)
    row.id_number_cell = await cipher.protect(
        row.id, "student", "id_number_cell", row.id, "11010120050101001X"
    )
    await row.save(update_fields=["id_number_cell"])
    typed = {"id_tail": f"01001{letter}"}
    answer = await newcomer.post("/student/bind", data=ZHANG.form | AGREED | typed)
    assert answer.headers.get("location") == "/student"


WRONG = {
    "an unknown number": (ZHANG.but(student_no="20279999"), "student_no"),
    "another's name": (ZHANG.but(name="李晓梅"), "student_no"),
    "a wrong tail": (ZHANG.but(id_tail="010025"), "id_tail"),
}


@pytest.mark.parametrize("wrong", WRONG)
async def test_wrong_facts_name_the_field_and_whom_to_call(newcomer: Client, wrong: str) -> None:
    facts, field = WRONG[wrong]
    answer = await newcomer.post(
        "/student/bind", json=facts.form | {"agree": True}, headers={"Accept": "application/json"}
    )
    assert answer.status_code == 422
    (error,) = answer.json()["errors"]
    assert error["field"] == field
    assert "0451-8000 1001" in error["message"]
    assert not await is_bound(ZHANG)


async def test_an_unknown_number_and_a_wrong_name_look_the_same(newcomer: Client) -> None:
    pages = [
        await newcomer.post(
            "/student/bind",
            json=WRONG[wrong][0].form | {"agree": True},
            headers={"Accept": "application/json"},
        )
        for wrong in ("an unknown number", "another's name")
    ]
    assert pages[0].json() == pages[1].json()


async def test_a_refused_form_keeps_what_was_typed(newcomer: Client) -> None:
    answer = await newcomer.post("/student/bind", data=ZHANG.form | AGREED | {"name": "张小师"})
    assert answer.status_code == 422
    for typed in ("20270001", "张小师", 'value="10001" selected'):
        assert typed in answer.text
    assert "0451-8000 1001" in words(answer.text)


async def test_the_agreement_must_be_agreed_to(newcomer: Client) -> None:
    answer = await newcomer.post("/student/bind", data=ZHANG.form)
    assert answer.status_code == 422
    assert "请先阅读并同意" in words(answer.text)
    assert not await is_bound(ZHANG)


@pytest.mark.parametrize("tail", ["12345", "1234567", "12345Y", "X12345", "ABCDEF"])
async def test_what_cannot_be_a_tail_is_refused(newcomer: Client, tail: str) -> None:
    answer = await newcomer.post("/student/bind", data=ZHANG.form | AGREED | {"id_tail": tail})
    assert answer.status_code == 422
    assert "请填写身份证号的最后 6 位，最后一位可以是 X" in words(answer.text)


async def test_without_a_school_the_page_leads_to_all_offices_with_one_to_its_own(
    newcomer: Client,
) -> None:
    """A province has 160 schools: their telephones are not this page."""
    assert 'href="/contacts"' in (await newcomer.get("/student/bind")).text
    page = (await newcomer.get("/student/bind?site=10001")).text
    assert ('href="tel:045180001001"' in page, "10002" in words(page)) == (True, False)


async def tries_until_refused(client: Client) -> int:
    """How many wrong proofs are answered before they are refused unread."""
    for tries in range(20):
        answer = await client.post(
            "/student/bind", data=ZHANG.form | AGREED | {"id_tail": "999999"}
        )
        if answer.status_code == 429:
            assert int(answer.headers["retry-after"]) > 60
            return tries
    raise AssertionError("never refused")


async def test_after_six_wrong_tries_even_the_right_facts_have_to_wait(newcomer: Client) -> None:
    assert await tries_until_refused(newcomer) == 6
    answer = await newcomer.post("/student/bind", data=ZHANG.form | AGREED)
    assert answer.status_code == 429
    assert "联系学校" in words(answer.text)
    assert not await is_bound(ZHANG)


async def test_the_limit_holds_with_redis_stopped(
    newcomer: Client, opened: runtime.Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = Redis.from_url("redis://127.0.0.1:1", socket_connect_timeout=0.2)
    monkeypatch.setattr(opened, "redis", gone)
    assert await tries_until_refused(newcomer) == 6


async def test_the_limit_is_for_each_wechat_not_for_the_whole_campus(
    newcomer: Client, phone: Client
) -> None:
    await tries_until_refused(newcomer)
    await enter_as_wechat(phone, await identity("another"))
    answer = await phone.post("/student/bind", data=ZHANG.form | AGREED)
    assert answer.headers.get("location") == "/student"


async def test_a_student_number_held_by_another_wechat_leads_to_rebinding(newcomer: Client) -> None:
    answer = await newcomer.post("/student/bind", data=LI.form | AGREED)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/student/bind?proof=")
    page = await newcomer.get(answer.headers["location"])
    assert "申请换绑" in words(page.text)


async def test_a_bound_wechat_cannot_take_a_second_student(student: Client) -> None:
    answer = await student.post(
        "/student/bind",
        json=ZHANG.form | {"agree": True},
        headers={"Accept": "application/json"},
    )
    assert (answer.status_code, answer.json()["code"]) == (409, "identity_taken")


async def test_a_bound_student_who_posts_the_form_again_is_sent_home(student: Client) -> None:
    answer = await student.post("/student/bind", data=ZHANG.form | AGREED)
    assert (answer.status_code, answer.headers["location"]) == (303, "/student")


async def test_the_holder_is_told_that_he_was_bound(newcomer: Client) -> None:
    await newcomer.post("/student/bind", data=ZHANG.form | AGREED)
    await work_off_notices()
    inbox = await newcomer.json("/inbox")
    assert [item["title"] for item in inbox["items"]] == ["微信绑定成功"]


async def test_the_facts_are_stored_nowhere(newcomer: Client) -> None:
    # With its X no random hexadecimal text can hold it by chance.
    await newcomer.post("/student/bind", data=ZHANG.form | AGREED | {"id_tail": "76543X"})
    async with database.driver() as connection:
        tables = await connection.fetch(
            "SELECT quote_ident(relname) AS name FROM pg_class"
            " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
        )
        for table in tables:
            found = await connection.fetchval(
                f"SELECT count(*) FROM {table['name']} t WHERE t::text LIKE '%76543X%'"
            )
            assert found == 0, table["name"]
