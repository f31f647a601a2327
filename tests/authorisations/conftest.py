"""Employers with and without 签约授权, and the province that grants it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from server.authorisations.models import GrantState, SigningGrant
from server.settings import Settings
from tests.clients import Client
from tests.conftest import client_of
from tests.employers.conftest import DEMO, picture
from tests.people import enter_as_staff

AS_JSON = {"Accept": "application/json"}
HELD = "示范科技有限公司"
WAITS = "北方装备制造有限公司"
REFUSED = "雪原云计算有限公司"
OWN = "/employer/signing"


@pytest.fixture
async def holder(app: object, db: None, settings: Settings) -> AsyncIterator[Client]:
    """示范科技's administrator, whose authorisation holds."""
    async with client_of(app, settings) as client:
        yield await enter_as_staff(client, DEMO)


@pytest.fixture
async def north(app: object, db: None, settings: Settings) -> AsyncIterator[Client]:
    """北方装备's administrator, whose application lies on the desk."""
    async with client_of(app, settings) as client:
        yield await enter_as_staff(client, "+8613800000003")


@pytest.fixture
async def snow(app: object, db: None, settings: Settings) -> AsyncIterator[Client]:
    """雪原云计算's administrator, whose application was refused."""
    async with client_of(app, settings) as client:
        yield await enter_as_staff(client, "+8613800000006")


async def grant_of(name: str, state: GrantState) -> SigningGrant:
    return await SigningGrant.get(employer__name=name, state=state).select_related("employer")


async def upload(client: Client, kind: str) -> Any:
    return await client.post(
        f"{OWN}/documents",
        data={"kind": kind},
        files={"file": ("照片.png", picture("PNG"), "image/png")},
        headers=AS_JSON,
    )


async def take(client: Client, case: SigningGrant, action: str) -> Any:
    """A step of the employer's."""
    return await client.post(f"{OWN}/{case.id}", data={"action": action}, headers=AS_JSON)


async def decide(province: Client, case: SigningGrant, action: str, **more: str) -> Any:
    path = f"/staff/reviews/signing_grant/{case.id}"
    return await province.post(path, data={"action": action} | more, headers=AS_JSON)
