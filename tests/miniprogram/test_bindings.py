"""Binding from the mini-program, with the problems a program can read; and repeats of a call."""

from __future__ import annotations

import pytest

from server.people.accounts.models import Binding
from server.people.consents import queries as consents
from server.people.consents.models import Consent
from server.platform import clock, database
from server.platform.web import idempotency
from server.platform.web.models import StoredAnswer
from tests.clients import Client
from tests.miniprogram.conftest import signed_in
from tests.people import LI, ZHANG, row_of

BINDINGS = "/api/mp/v1/bindings"
KEY = {"Idempotency-Key": "4f1c"}


async def bound() -> int:
    return await Binding.filter(account_id=(await row_of(ZHANG)).id).count()


async def test_the_right_facts_bind(zhang: Client) -> None:
    answer = await zhang.post(BINDINGS, json=ZHANG.form)
    row = await row_of(ZHANG)
    assert answer.status_code == 201
    assert answer.json() == {
        "kind": "student",
        "id": str(row.id),
        "name": "张小帅",
        "site": {"code": "10001", "name": "示范大学"},
    }
    assert (await zhang.get("/api/mp/v1/me")).json()["bound"]


async def test_binding_is_agreeing_to_the_terms(zhang: Client) -> None:
    await zhang.post(BINDINGS, json=ZHANG.form)
    consent = await Consent.get(student_id=(await row_of(ZHANG)).id)
    assert (consent.text, consent.version) == (consents.AGREEMENT_TEXT, consents.VERSION)


async def test_wrong_facts_are_422_at_the_field(zhang: Client) -> None:
    answer = await zhang.post(BINDINGS, json=ZHANG.but(id_tail="123456").form)
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (422, "invalid")
    assert [error["field"] for error in problem["errors"]] == ["id_tail"]


async def test_all_missing_facts_are_named_at_once(zhang: Client) -> None:
    problem = (await zhang.post(BINDINGS, json={"invented": 1})).json()
    assert {error["field"] for error in problem["errors"]} == {
        "site",
        "student_no",
        "name",
        "id_tail",
        "invented",
    }


async def test_a_student_whom_another_wechat_holds_is_409(zhang: Client) -> None:
    answer = await zhang.post(BINDINGS, json=LI.form)
    assert (answer.status_code, answer.json()["code"]) == (409, "bound_elsewhere")


async def test_a_wechat_that_stands_for_another_student_is_409(mini: Client) -> None:
    answer = await (await signed_in(mini, "li")).post(BINDINGS, json=ZHANG.form)
    assert (answer.status_code, answer.json()["code"]) == (409, "identity_taken")


async def test_nobody_binds_without_a_session(mini: Client) -> None:
    assert (await mini.post(BINDINGS, json=ZHANG.form)).status_code == 401


async def test_a_repeat_with_the_same_key_is_the_same_answer(zhang: Client) -> None:
    first = await zhang.post(BINDINGS, json=ZHANG.form, headers=KEY)
    again = await zhang.post(BINDINGS, json=ZHANG.form, headers=KEY)
    assert "idempotent-replayed" not in first.headers
    assert again.headers["idempotent-replayed"] == "true"
    assert (again.status_code, again.content) == (201, first.content)
    assert await bound() == 1


async def test_the_same_key_with_another_body_is_refused(zhang: Client) -> None:
    await zhang.post(BINDINGS, json=ZHANG.form, headers=KEY)
    answer = await zhang.post(BINDINGS, json=LI.form, headers=KEY)
    assert (answer.status_code, answer.json()["code"]) == (422, "idempotency_key_reused")


async def test_another_callers_key_is_his_own(zhang: Client) -> None:
    await zhang.post(BINDINGS, json=ZHANG.form, headers=KEY)
    answer = await (await signed_in(zhang, "other")).post(BINDINGS, json=ZHANG.form, headers=KEY)
    assert answer.status_code == 409
    assert "idempotent-replayed" not in answer.headers


async def test_a_refusal_is_not_kept(zhang: Client) -> None:
    wrong = ZHANG.but(id_tail="123456").form
    assert (await zhang.post(BINDINGS, json=wrong, headers=KEY)).status_code == 422
    assert (await zhang.post(BINDINGS, json=ZHANG.form, headers=KEY)).status_code == 201


@pytest.mark.parametrize("key", ["", "x" * 256, "a\x7fb"], ids=["empty", "too long", "a control"])
async def test_a_key_that_cannot_be_one_is_refused(zhang: Client, key: str) -> None:
    answer = await zhang.post(BINDINGS, json=ZHANG.form, headers={"Idempotency-Key": key})
    assert answer.status_code == 422
    assert await bound() == 0


async def test_a_stored_answer_is_encrypted_and_kept_for_two_days(zhang: Client) -> None:
    answer = await zhang.post(BINDINGS, json=ZHANG.form, headers=KEY)
    stored = await StoredAnswer.get(key="4f1c")
    assert answer.content not in bytes(stored.body)
    assert "张小帅".encode() not in bytes(stored.body)
    await idempotency.sweep()
    assert await StoredAnswer.filter(key="4f1c").exists()
    clock.shift_to(clock.offset() + idempotency.KEPT)
    await idempotency.sweep()
    assert not await StoredAnswer.filter(key="4f1c").exists()


async def test_a_key_is_claimed_in_the_same_transaction_as_its_effect(zhang: Client) -> None:
    async with database.transaction() as outer:
        await zhang.post(BINDINGS, json=ZHANG.form, headers=KEY)
        await outer.rollback()
    assert await bound() == 0
    assert not await StoredAnswer.filter(key="4f1c").exists()
