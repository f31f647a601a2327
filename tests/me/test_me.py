"""/me: one's own password, devices and wishes about notices (NTF-14)."""

from __future__ import annotations

from uuid import UUID

import pytest

from server.people.accounts.models import Account
from server.platform.access import sessions
from server.platform.access.actor import Channel
from server.platform.access.models import Session
from server.platform.notices import preferences, service
from server.platform.notices.catalogue import Event, Purpose, register
from server.platform.notices.models import Delivery, DeliveryChannel, Notice
from server.platform.privacy.models import AuditEntry
from tests.clients import Client, words
from tests.people import LI, row_of

NEW = "清风明月 2027 夜"
OLD = "demo-Passw0rd"

NEWS = register(
    Event(
        "test.news",
        title="校园通知",
        text="请看通知。",
        purpose=Purpose.ANNOUNCEMENT,
        fields={"matter": "校园通知", "remark": "请看", "at": "{at}"},
    )
)
GRAVE = register(
    Event(
        "test.grave",
        title="账号变动",
        text="请核对。",
        purpose=Purpose.ACCOUNT_CHANGE,
        fields={"matter": "账号变动", "remark": "请核对", "at": "{at}"},
    )
)


async def account() -> Account:
    return await Account.get(login="school@10001.demo")


async def rungs_of(account_id: UUID, event: str) -> list[str]:
    rows = await Delivery.filter(notice__account_id=account_id, notice__event=event)
    return sorted(row.channel.value for row in rows)


async def test_a_new_password_holds_and_every_other_device_is_out(
    school: Client, untried: None
) -> None:
    me = await account()
    other = await sessions.start(channel=Channel.DESKTOP, account_id=me.id)
    form = {"old": OLD, "new": NEW, "repeat": NEW}
    assert (await school.post("/me/password", data=form)).status_code == 303
    assert (await school.get("/staff")).status_code == 200
    hash = sessions.digest(other.secret)
    assert (await Session.get(token_hash=hash)).ended_at is not None
    assert (await Account.get(id=me.id)).password_hash != me.password_hash
    assert await Notice.filter(account_id=me.id, event="password.changed").exists()
    assert await AuditEntry.filter(action="password.change", actor_id=me.id).exists()


@pytest.mark.parametrize(
    ("form", "sentence"),
    [
        ({"old": "wrong", "new": NEW, "repeat": NEW}, "原密码不正确"),
        ({"old": OLD, "new": NEW, "repeat": "别的"}, "两次输入的密码不一样"),
        ({"old": OLD, "new": "short", "repeat": "short"}, "至少要 8 位"),
        ({"old": OLD, "new": OLD, "repeat": OLD}, "不能和原密码一样"),
    ],
)
async def test_what_is_wrong_with_a_password_is_said_at_its_field(
    school: Client, untried: None, form: dict[str, str], sentence: str
) -> None:
    page = await school.post("/me/password", data=form)
    assert page.status_code == 422
    assert sentence in words(page.text)
    assert OLD not in page.text


async def test_the_old_password_cannot_be_guessed_for_long(school: Client, untried: None) -> None:
    form = {"old": "wrong", "new": NEW, "repeat": NEW}
    answers = [(await school.post("/me/password", data=form)).status_code for _ in range(6)]
    assert answers == [422] * 5 + [429]
    other = await school.post("/me/data/proof/password?to=deletion", data={"password": "wrong"})
    assert other.status_code == 429, "one count for every page that asks for it"


async def test_devices_are_named_and_one_of_them_is_signed_out(school: Client) -> None:
    me = await account()
    await sessions.start(
        channel=Channel.DESKTOP, account_id=me.id,
        agent="Mozilla/5.0 (Windows NT 10.0) Chrome/126.0 Safari/537.36",
    )
    devices = (await school.json("/me"))["devices"]
    assert [d["device"] for d in devices if not d["is_this"]] == ["Windows · Chrome"]
    other = next(d for d in devices if not d["is_this"])
    assert (await school.post(f"/me/sessions/{other['id']}/end")).status_code == 303
    assert len((await school.json("/me"))["devices"]) == 1


async def test_all_other_devices_are_signed_out_at_once(school: Client) -> None:
    me = await account()
    for _ in range(3):
        await sessions.start(channel=Channel.DESKTOP, account_id=me.id)
    assert (await school.post("/me/sessions/end-others")).status_code == 303
    assert [d["is_this"] for d in (await school.json("/me"))["devices"]] == [True]


async def test_somebody_elses_device_is_not_found(school: Client, foreign_school: Client) -> None:
    theirs = (await foreign_school.json("/me"))["devices"][0]["id"]
    assert (await school.post(f"/me/sessions/{theirs}/end")).status_code == 404
    assert (await foreign_school.get("/me")).status_code == 200


async def test_a_student_without_a_password_sees_his_wechat(student: Client) -> None:
    await Account.filter(id=await li()).update(password_hash="")
    view = await student.json("/me")
    assert view["has_password"] is False
    assert [d["is_this"] for d in view["devices"]] == [True]
    form = {"old": "a", "new": NEW, "repeat": NEW}
    assert (await student.post("/me/password", data=form)).status_code == 409
    assert (await student.post("/me/mail", data={"mail": ""})).status_code == 403


async def li() -> UUID:
    return (await row_of(LI)).id


async def test_on_a_phone_the_button_stands_below_what_it_saves(student: Client) -> None:
    """A page that starts with devices has no one main deed, so none is fixed at its bottom."""
    page = (await student.get("/me")).text
    assert page.count("保存通知方式") == 1
    assert page.index('name="on"') < page.index("保存通知方式") < page.index("</main>")


async def test_a_channel_that_is_off_is_left_out_and_the_inbox_is_not(student: Client) -> None:
    me = await li()
    shown = [c["value"] for g in (await student.json("/me"))["preferences"] for c in g["channels"]]
    assert "announcement:wechat" in shown
    keep = [value for value in shown if value != "announcement:wechat"]
    assert (await student.post("/me/notices", data={"on": keep})).status_code == 303
    await service.tell("test.news", [me], source="one")
    assert await rungs_of(me, "test.news") == ["sms"]
    assert await Notice.filter(account_id=me, event="test.news").count() == 1


async def test_only_channels_that_can_reach_somebody_are_offered(
    student: Client, school: Client
) -> None:
    async def offered(client: Client) -> set[str]:
        groups = (await client.json("/me"))["preferences"]
        return {channel["label"] for group in groups for channel in group["channels"]}

    assert await offered(student) == {"微信", "短信"}
    assert await offered(school) == {"邮件"}


async def test_without_the_channels_that_reach_him_the_inbox_still_has_it(
    student: Client,
) -> None:
    me = await li()
    await student.post("/me/notices", data={})
    await service.tell("test.news", [me], source="two")
    assert not {"wechat", "sms"} & set(await rungs_of(me, "test.news"))
    assert await Notice.filter(account_id=me, event="test.news").exists()


async def test_news_about_the_account_itself_cannot_be_turned_off(student: Client) -> None:
    me = await li()
    await student.post("/me/notices", data={})
    await service.tell("test.grave", [me], source="three")
    assert await rungs_of(me, "test.grave") == ["wechat"]


async def test_later_rungs_leave_out_what_is_off_too(db: None) -> None:
    me = await account()
    await preferences.mute(me.id, {Purpose.ANNOUNCEMENT: ["sms"]})
    rungs = (DeliveryChannel.SMS, DeliveryChannel.MAIL)
    assert await preferences.wanted(NEWS, me.id, rungs) == [DeliveryChannel.MAIL]
    assert await preferences.wanted(GRAVE, me.id, rungs) == list(rungs)
