"""What an employer types and does to register, step by step, as a browser sends it."""

from __future__ import annotations

from typing import Any

from server.people.accounts import codes
from server.people.accounts.models import OneTimeCode
from server.platform import jobs
from server.platform.normal_forms.contacts import mobile
from server.platform.normal_forms.identifiers import credit_check_digit
from tests.clients import Client
from tests.employers.conftest import picture

LISTED = "91230100MADEM0009Q"
"""待建物流有限公司 in the demo's register, registered by nobody."""
CLOSED = "91230100MADEM0007J"
TAKEN = "91230100MADEM00010"
"""示范科技, approved: it can be joined."""
WAITING = "91230100MADEM00023"

DETAILS: dict[str, Any] = {
    "nature": "33",
    "industry": "33",
    "scale": "3",
    "capital": "2",
    "region": "230100",
    "address": "货运街 31 号",
    "phone": "0451-88880009",
    "email": "hr@daijian.example.cn",
    "service_postings": "true",
}


def code_of(order: int) -> str:
    """A credit code that is in no register and passes the check."""
    first = f"91230100MATEK{order:04}"
    return first + credit_check_digit(first)


async def asked(phone: str) -> OneTimeCode:
    """The newest code that was asked for this number, however it was typed."""
    rows = await OneTimeCode.all().order_by("-created_at")
    return next(row for row in rows if codes.address_of(row) == mobile(phone))


async def digits(client: Client, phone: str) -> str:
    """Work the queue off and read the SMS on the simulator's phone, as its owner would."""
    row = await asked(phone)
    await jobs.entrypoints()[codes.SEND_JOB]({"code": str(row.id)})
    return sms(client, phone)[0].partition("】")[2][:6]


def sms(client: Client, phone: str) -> list[str]:
    """What that number's telephone received, newest first."""
    to = mobile(phone)
    answer = client.sandbox.http.get("/outbox.json", params={"kind": "sms", "to": to})
    return [item["text"] for item in answer.json()]


async def open_account(client: Client, phone: str, **other: str) -> Any:
    """Phone, code, name and password; gives the last answer."""
    await client.post("/employer/register", data={"phone": phone, "agree": "true"})
    form = {"code": await digits(client, phone), "name": "钱经理", "password": "songhua-2027"}
    return await client.post("/employer/register/account", data=form | other)


async def fill_in(client: Client, credit_code: str = LISTED, name: str = "", **other: str) -> None:
    """Unit, particulars and documents; nothing is sent to the province yet."""
    for path, form in (
        ("/employer/register/unit", {"credit_code": credit_code, "name": name} | other),
        ("/employer/register/details", DETAILS),
    ):
        answer = await client.post(path, data=form)
        assert answer.status_code == 303, answer.text
    for kind in ("licence", "letter"):
        answer = await upload(client, kind, picture())
        assert answer.status_code == 303, answer.text


async def upload(client: Client, kind: str, body: bytes, name: str = "照片.jpg") -> Any:
    return await client.post(
        "/employer/register/documents",
        data={"kind": kind},
        files={"file": (name, body, "image/jpeg")},
    )
