"""人员与权限: opening accounts, roles, closing, and the reset by hand (AUTH-14)."""

from __future__ import annotations

import asyncio
import re
from typing import Any
from uuid import UUID

import pyotp
import pytest

from server.people.accounts.models import Account
from server.people.sites.models import College
from server.people.staff import password_links as invitations
from server.people.staff import service
from server.people.staff.models import Invitation, StaffContact
from server.platform import clock, database
from server.platform.access.actor import Kind, Role
from server.platform.errors import Conflict
from server.platform.notices.models import Notice
from server.platform.privacy.models import AuditEntry
from tests.clients import Client, words
from tests.people import acting, enter_as_staff

NEW = {"name": "钱老师", "login": "Qian@10001.demo", "roles": ["school"], "mail": ""}
PASSWORD = "清风明月 2027 夜"


async def open_account(client: Client, **other: Any) -> tuple[Account, str]:
    """Open an account as this desk; gives it and the path of its link."""
    page = await client.post("/staff/people", data=NEW | other)
    assert page.status_code == 200, words(page.text)
    path = re.search(r"/join/[\w.\-]+", page.text)
    assert path is not None
    return await Account.get(login=str((NEW | other)["login"]).lower()), path.group()


async def code_of(path: str) -> str:
    invitation = await invitations.of_token(path.removeprefix("/join/"))
    return pyotp.TOTP(await invitations.secret_of(invitation)).now()


async def answer(path: str, **other: str) -> dict[str, str]:
    return {"password": PASSWORD, "repeat": PASSWORD, "code": await code_of(path)} | other


async def test_a_new_colleague_comes_in_by_a_link_that_works_once(
    school: Client, newcomer: Client, untried: None
) -> None:
    account, path = await open_account(school)
    page = await newcomer.get(path)
    assert "钱老师，请激活账号" in words(page.text)
    assert "<svg" in page.text
    form = await answer(path)
    done = await newcomer.post(path, data=form)
    assert (done.status_code, done.headers["location"]) == (303, "/staff")
    assert (await newcomer.get("/staff")).status_code == 200
    assert (await newcomer.get(path)).status_code == 404
    assert (await newcomer.post(path, data=form)).status_code == 404
    assert (await Account.get(id=account.id)).password_hash.startswith("$argon2id$")
    assert {"account.create", "account.join"} <= set(
        await AuditEntry.filter(object_id=str(account.id)).values_list("action", flat=True)
    )


async def test_the_link_ends_after_three_days_and_with_a_newer_one(
    school: Client, newcomer: Client
) -> None:
    account, first = await open_account(school)
    again = await school.post(f"/staff/people/{account.id}/reset")
    second = re.search(r"/join/[\w.\-]+", again.text)
    assert second is not None
    assert (await newcomer.get(first)).status_code == 404
    assert (await newcomer.get(second.group())).status_code == 200
    clock.shift_to(clock.offset() + invitations.LIFE)
    assert (await newcomer.get(second.group())).status_code == 404
    assert (await newcomer.get("/join/made-up")).status_code == 404


@pytest.mark.parametrize(
    ("password", "sentence"),
    [
        ("short77", "至少要 8 位"),
        ("x" * 63 + "yz", "最多 64 位"),
        ("Woaini1314520", "太常见"),
        ("aabbaabb", "太常见"),
        ("qian@10001.demo", "不能和账号或姓名一样"),
    ],
)
async def test_a_weak_password_is_refused_at_its_field(
    school: Client, newcomer: Client, password: str, sentence: str
) -> None:
    _, path = await open_account(school)
    form = await answer(path, password=password, repeat=password)
    page = await newcomer.post(path, data=form)
    assert page.status_code == 422
    assert sentence in words(page.text)
    assert password not in page.text.replace("qian@10001.demo", "", 1) or "@" in password


async def test_a_wrong_first_code_lets_nobody_in(
    school: Client, newcomer: Client, untried: None
) -> None:
    account, path = await open_account(school)
    right = await answer(path)
    wrong = "000000" if right["code"] != "000000" else "111111"
    page = await newcomer.post(path, data=right | {"code": wrong})
    assert page.status_code == 422
    assert "验证码不正确" in words(page.text)
    assert (await Account.get(id=account.id)).password_hash == ""
    assert (await newcomer.post(path, data=right)).status_code == 303


async def test_a_login_that_is_taken_and_a_missing_role_are_said_at_their_fields(
    school: Client,
) -> None:
    twin = await school.post("/staff/people", data=NEW | {"login": "school@10002.demo"})
    assert "已经有人用了" in words(twin.text)
    assert 'value="钱老师"' in twin.text
    bare = await school.post("/staff/people", data=NEW | {"roles": []})
    assert "请至少选择一个角色" in words(bare.text)
    college = await school.post("/staff/people", data=NEW | {"roles": ["college"]})
    assert "再选择所在的院系" in words(college.text)


async def test_a_school_gives_no_role_beyond_itself(school: Client, province: Client) -> None:
    page = await school.post("/staff/people", data=NEW | {"roles": ["province"]})
    assert page.status_code == 422
    assert "不能授予这个角色" in words(page.text)
    assert (await school.post("/staff/people?site=10002", data=NEW)).status_code == 404
    account, _ = await open_account(province, login="new@p23", roles=["door"])
    assert account.roles == ["door"]
    foreign = await College.filter(site__code="10002").first()
    assert foreign is not None
    form = NEW | {"roles": ["college"], "college": str(foreign.id)}
    assert "请从列表里选择院系" in words((await school.post("/staff/people", data=form)).text)


async def test_a_changed_role_acts_on_the_next_request(school: Client, newcomer: Client) -> None:
    await enter_as_staff(newcomer, "school2@10001.demo")
    other = await Account.get(login="school2@10001.demo")
    assert (await newcomer.get("/staff/people")).status_code == 200
    done = await school.post(f"/staff/people/{other.id}/roles", data={"roles": ["door"]})
    assert done.status_code == 303
    assert (await newcomer.get("/staff/people")).status_code == 403
    entry = await AuditEntry.get(action="role.change", object_id=str(other.id))
    assert entry.details == {"before": ["school"], "after": ["door"]}
    assert await Notice.filter(account_id=other.id, event="account.roles").exists()


async def test_a_closed_account_is_out_at_once_and_may_come_back(
    school: Client, newcomer: Client
) -> None:
    await enter_as_staff(newcomer, "college@10001.demo")
    other = await Account.get(login="college@10001.demo")
    assert (await school.post(f"/staff/people/{other.id}/disable")).status_code == 303
    assert (await newcomer.get("/staff")).headers["location"] == "/staff/signin"
    twice = await school.post(f"/staff/people/{other.id}/disable")
    assert twice.status_code == 409
    assert (await school.post(f"/staff/people/{other.id}/enable")).status_code == 303
    await enter_as_staff(newcomer, "college@10001.demo")
    assert (await newcomer.get("/staff")).status_code == 200


async def test_a_reset_by_hand_takes_password_and_authenticator_and_every_device(
    school: Client, newcomer: Client, untried: None
) -> None:
    await enter_as_staff(newcomer, "college@10001.demo")
    other = await Account.get(login="college@10001.demo")
    page = await school.post(f"/staff/people/{other.id}/reset")
    assert "只显示这一次" in words(page.text)
    after = await Account.get(id=other.id)
    assert (after.password_hash, after.totp_cell) == ("", None)
    assert (await newcomer.get("/staff")).headers["location"] == "/staff/signin"
    form = {"account": other.login, "password": "demo-Passw0rd"}
    assert (await newcomer.post("/staff/signin", data=form)).status_code == 422
    assert await AuditEntry.filter(action="password.reset", object_id=str(other.id)).exists()
    assert await Notice.filter(account_id=other.id, event="password.reset").exists()
    again = await school.get(f"/staff/people/{other.id}/reset")
    assert again.headers["location"] == f"/staff/people/{other.id}"
    assert "/join/" not in (await school.get(again.headers["location"])).text


@pytest.mark.parametrize("deed", ["roles", "disable", "reset"])
async def test_nobody_raises_himself_or_locks_himself_out(province: Client, deed: str) -> None:
    me = await Account.get(login="province@demo")
    data = {"roles": ["door"]} if deed == "roles" else {}
    refused = await province.post(f"/staff/people/{me.id}/{deed}", data=data)
    assert refused.status_code == 403
    assert "由其他管理员办理" in words(refused.text)
    assert (await Account.get(id=me.id)).roles == ["province"]


async def test_a_school_does_not_see_the_provinces_people(school: Client) -> None:
    listed = (await school.json("/staff/people"))["items"]
    assert {row["site"] for row in listed} == {"示范大学"}
    boss = await Account.get(login="province@demo")
    assert (await school.get(f"/staff/people/{boss.id}")).status_code == 404
    assert (await school.post(f"/staff/people/{boss.id}/disable")).status_code == 404


async def test_the_mail_address_is_stored_encrypted_and_the_link_goes_there(
    school: Client,
) -> None:
    account, _ = await open_account(school, mail="qian@school.example.cn")
    row = await StaffContact.get(account_id=account.id)
    assert b"qian" not in row.mail_cell
    async with database.driver() as connection:
        queued = await connection.fetchval(
            "SELECT count(*) FROM pgqueuer WHERE entrypoint = $1", invitations.MAIL_JOB
        )
    assert queued == 1


async def second_province() -> UUID:
    boss = await Account.get(login="province@demo")
    twin = await Account.create(
        kind=Kind.STAFF, name="副处长", login="vice@demo", password_hash=boss.password_hash,
        roles=[Role.PROVINCE.value], site_id=boss.site_id, created_at=clock.now(),  # type: ignore[attr-defined]  # Tortoise makes it
    )
    return twin.id


async def test_of_two_that_close_each_other_at_one_moment_one_stays(committed: str) -> None:
    """Without the lock both would count the other and both would be gone."""
    vice = await second_province()
    boss = (await Account.get(login="province@demo")).id
    actors = {boss: await acting("province@demo"), vice: await acting("vice@demo")}

    async def close(who: UUID, whom: UUID) -> str:
        try:
            async with database.transaction():
                await service.disable(actors[who], whom)
        except Conflict as refusal:
            return refusal.code
        return "closed"

    results = await asyncio.gather(close(boss, vice), close(vice, boss))
    assert sorted(results) == ["closed", "last_province"]
    left = Account.filter(roles__contains=["province"], is_active=True)
    assert await left.count() == 1


async def test_one_person_has_one_open_link(db: None) -> None:
    account = await Account.get(login="school2@10001.demo")
    for _ in range(3):
        await invitations.issue(account, by_mail=False)
    assert await Invitation.filter(account_id=account.id, ended_at=None).count() == 1
