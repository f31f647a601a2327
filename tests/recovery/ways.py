"""What somebody does who has forgotten his password, step by step, as a browser sends it."""

from __future__ import annotations

from typing import Any

from server.people.accounts import codes
from server.people.accounts.models import OneTimeCode
from server.people.recovery.models import Appeal
from server.platform import jobs
from server.platform.notices import outside
from server.platform.notices.models import OutsideMessage
from tests.clients import Client
from tests.employers import units
from tests.employers.conftest import picture
from tests.people import work_off_notices
from tests.pictures import read_picture

UNIT = "示范科技有限公司"
CODE = "91230100MADEM00010"
PHONE = "13800000001"
MAIL = "hr@0001.invalid"
NEW_PHONE = "13700000099"
NEW = "xin-de-mima-2027"
FORM = {
    "name": UNIT,
    "credit_code": CODE,
    "contact": "王新人",
    "reason": "原联系人离职，手机停用，邮箱密码遗失",
}


async def find(client: Client, unit: str = UNIT) -> Any:
    """Name the unit, with the picture's letters; gives the page with the two addresses."""
    form = {"unit": unit, "picture": await read_picture(client)}
    answer = await client.post("/employer/forgot/find", data=form)
    assert answer.headers["location"] == "/employer/forgot/way", answer.text
    return await client.get("/employer/forgot/way")


async def mailed_code(client: Client, address: str) -> str:
    """Work the queue off and read the newest mail, as its owner would."""
    row = await OneTimeCode.all().order_by("-created_at").first()
    assert row is not None
    await jobs.entrypoints()[codes.SEND_JOB]({"code": str(row.id)})
    return mails(client, address)[0][:6]


def mails(client: Client, address: str) -> list[str]:
    """What that mailbox received, newest first."""
    answer = client.sandbox.http.get("/outbox.json", params={"kind": "mail", "to": address})
    return [item["text"] for item in answer.json()]


async def prove_phone(client: Client, phone: str = NEW_PHONE) -> None:
    """The first two pages of an appeal."""
    form = {"phone": phone, "picture": await read_picture(client)}
    answer = await client.post("/employer/forgot/appeal", data=form)
    assert answer.headers["location"] == "/employer/forgot/appeal/code", answer.text
    given = {"code": await units.digits(client, phone)}
    answer = await client.post("/employer/forgot/appeal/code", data=given)
    assert answer.headers["location"] == "/employer/forgot/appeal/form", answer.text


async def submit(client: Client, body: bytes | None = None, **other: str) -> Any:
    """The third page of an appeal, with its letter."""
    letter = picture() if body is None else body
    return await client.post(
        "/employer/forgot/appeal/form",
        data=FORM | other,
        files={"file": ("说明.jpg", letter, "image/jpeg")},
    )


async def appealed(client: Client, phone: str = NEW_PHONE) -> Appeal:
    """An appeal for 示范科技 on the province's desk."""
    await prove_phone(client, phone)
    answer = await submit(client)
    assert answer.headers["location"] == "/employer/forgot/appeal/state", answer.text
    return await Appeal.get(employer__credit_code=CODE, state="waiting")


async def tell_everybody() -> None:
    """Do the notice jobs, and send what goes to people without an account."""
    await work_off_notices()
    for message in await OutsideMessage.filter(outcome="waiting").order_by("created_at"):
        await jobs.entrypoints()[outside.JOB]({"message": str(message.id)})
