"""What a student types and does to register, step by step, as a browser sends it."""

from __future__ import annotations

from typing import Any

from httpx import Response

from tests.clients import Client
from tests.employers.units import digits
from tests.pictures import read_picture

PHONE = "13700000041"
PASSWORD = "songhua-2027"
ID_NUMBER = "110101200501010017"

WHO: dict[str, Any] = {
    "site": "10001", "year": "2027", "student_no": "20270001", "name": "张小帅", "agree": "true",
}
DETAILS: dict[str, Any] = {
    "password": PASSWORD,
    "repeat": PASSWORD,
    "id_number": ID_NUMBER,
    "phone": PHONE,
    "qq": "451202301",
    "address": "学府路 1 号 3 舍 201",
    "email": "zhang@example.cn",
    "wish": "work",
}
JSON = {"Accept": "application/json"}


async def begin(client: Client, headers: dict[str, str] | None = None, **other: str) -> Response:
    """The first step, with its picture."""
    picture = {"picture": await read_picture(client)}
    return await client.post("/student/register", data=WHO | picture | other, headers=headers)


async def fill(client: Client, **other: str) -> Response:
    """The second step."""
    return await client.post("/student/register/details", data=DETAILS | other)


async def prove(client: Client, phone: str = PHONE) -> Response:
    """The second step's small one: the code on the phone."""
    code = await digits(client, phone)
    return await client.post("/student/register/phone", data={"code": code})


async def register(client: Client, phone: str = PHONE, **who: str) -> Response:
    """All of it but the scan; gives the last answer."""
    for answer in (await begin(client, **who), await fill(client, phone=phone)):
        assert answer.status_code == 303, answer.text
    return await prove(client, phone)
