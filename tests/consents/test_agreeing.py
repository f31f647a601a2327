"""Whoever binds or registers agrees to the terms, which is kept in the words that stood there."""

from __future__ import annotations

import re
from html import unescape

import pytest

from server.people.accounts.models import Binding
from server.people.consents import queries
from server.people.consents.models import Consent
from server.people.students import service
from server.people.students.models import Rebinding
from server.platform.workflow.engine import Words
from tests.clients import Client
from tests.people import LI, ZHANG, Facts, acting, enter_as_wechat, identity, looking, row_of

AGREED = {"agree": "true"}


async def agreed(facts: Facts = ZHANG) -> list[Consent]:
    """What this student has agreed to, oldest first."""
    row = await row_of(facts)
    return await queries.of(row.id).filter(purpose=queries.AGREEMENT).order_by("at")


@pytest.fixture
async def newcomer(phone: Client) -> Client:
    """张同学 in WeChat's browser, bound to nobody."""
    return await enter_as_wechat(phone, await identity("zhang"))


async def test_binding_by_hand_in_wechat_keeps_the_words_and_their_version(
    newcomer: Client,
) -> None:
    await newcomer.post("/student/bind", data=ZHANG.form | AGREED)
    (consent,) = await agreed()
    assert (consent.text, consent.version) == (queries.AGREEMENT_TEXT, queries.VERSION)
    shown = (await newcomer.json("/me/data"))["consents"]
    assert [line["title"] for line in shown] == ["用户服务协议和隐私政策"]


async def test_a_repeat_of_the_same_binding_is_no_second_consent(newcomer: Client) -> None:
    for _ in range(2):
        await newcomer.post("/student/bind", data=ZHANG.form | AGREED)
    assert len(await agreed()) == 1


async def test_each_new_binding_is_a_new_consent(newcomer: Client) -> None:
    for _ in range(2):
        await newcomer.post("/student/bind", data=ZHANG.form | AGREED)
        await newcomer.post("/student/binding/end", data={"confirm": "yes"})
    assert len(await agreed()) == 2


async def test_on_a_desktop_it_is_kept_where_it_is_ticked(visitor: Client) -> None:
    await visitor.post("/student/bind", data=ZHANG.form | AGREED)
    assert len(await agreed()) == 1
    assert not await Binding.filter(account_id=(await row_of(ZHANG)).id).exists()


async def test_who_is_refused_has_agreed_to_nothing(newcomer: Client) -> None:
    await newcomer.post("/student/bind", data=ZHANG.but(id_tail="999999").form | AGREED)
    await newcomer.post("/student/bind", data=LI.form | AGREED)
    assert await agreed() == [] == await agreed(LI)


async def test_a_rebinding_brings_the_consent_of_the_day_it_was_asked_for(phone: Client) -> None:
    new = await identity("li-new")
    await enter_as_wechat(phone, new)
    taken = await phone.post("/student/bind", data=LI.form | AGREED)
    proof = taken.headers["location"].partition("proof=")[2]
    await service.ask_rebinding(looking(new), proof, "换了手机号")
    case = await Rebinding.get(student__student_no=LI.student_no)
    assert await agreed(LI) == []
    desk = await acting("school@10001.demo")
    await service.decide_rebinding(desk, case.id, "approve", Words())
    (consent,) = await agreed(LI)
    assert consent.at == case.created_at


@pytest.mark.parametrize("path", ["/student/bind", "/student/register"])
async def test_what_is_kept_is_what_stands_at_the_box(visitor: Client, path: str) -> None:
    page = (await visitor.get(path)).text
    label = re.search(r'<label for="f-agree">(.*?)</label>', page, re.DOTALL)
    assert label is not None
    assert unescape(re.sub(r"<[^>]+>", "", label[1])).strip() == queries.AGREEMENT_TEXT


@pytest.mark.parametrize("path", ["/agreement", "/privacy"])
async def test_the_texts_say_which_version_they_are(visitor: Client, path: str) -> None:
    assert f"文本版本 {queries.VERSION}" in (await visitor.get(path)).text
