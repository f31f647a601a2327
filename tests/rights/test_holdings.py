"""Whatever is kept of a person is declared, in words that he can read."""

from __future__ import annotations

import pytest
from tortoise import Tortoise, fields
from tortoise.models import Model

import wechat.holdings  # noqa: F401  # the wire's own tables
from server.house import open_rooms
from server.platform.access.actor import Kind
from server.platform.holdings import Fate, holdings, holds, undeclared
from server.platform.privacy.fields import S2, plain
from server.platform.runtime import Runtime
from tests.clients import Client, words
from tests.people import enter_as_staff

open_rooms("holdings")


def test_no_model_with_personal_fields_is_forgotten(opened: Runtime) -> None:
    models = [model for app in (Tortoise.apps or {}).values() for model in app.values()]
    assert undeclared(m for m in models if not m.__module__.startswith("aerich")) == []


class Forgotten(Model):
    """Keeps a person's hobby, and nobody says so."""

    id = fields.UUIDField(primary_key=True)
    hobby = fields.CharField(max_length=20)
    state = fields.CharField(max_length=20)

    privacy = plain("state") | {"hobby": S2}


def test_a_forgotten_one_is_named() -> None:
    assert undeclared([Forgotten]) == ["Forgotten.hobby"]


def test_nothing_is_declared_twice() -> None:
    with pytest.raises(ValueError, match="账号"):
        holds("账号", order=1, why="", kept="", fate=Fate.GOES)


@pytest.mark.parametrize("kind", [Kind.STUDENT, Kind.RECRUITER, Kind.STAFF])
def test_the_account_goes_last_and_what_goes_has_its_deed(kind: Kind) -> None:
    mine = holdings(kind)
    assert mine[-1].title == "账号"
    idle = [h.title for h in mine if h.fate is Fate.GOES and h.erase is None]
    assert idle == (["联系邮箱"] if kind is Kind.STAFF else []), "staff are closed by their office"
    assert all(h.why and h.kept for h in mine)


async def test_each_reads_what_is_held_of_him_in_his_own_address(
    student: Client, visitor: Client
) -> None:
    page = await student.json("/me/data")
    held = {line["title"]: line for line in page["holdings"]}
    roster = held["学籍信息"]
    assert roster["contents"][0] == {"label": "高度敏感，加密保存", "fields": "身份证号"}
    assert "手机" in roster["contents"][1]["fields"]
    assert "所属单位" not in held
    assert "让你保持登录" in held["登录的设备"]["why"]
    assert "学校依法保存的学籍记录" in words((await student.get("/me/data")).text)
    await enter_as_staff(visitor, "+8613800000001")
    page = await visitor.json("/me/data")
    held = {line["title"]: line for line in page["holdings"]}
    assert "所属单位" in held
    assert "学籍信息" not in held
    assert "让您保持登录" in held["登录的设备"]["why"]
