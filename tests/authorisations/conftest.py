"""Employers with and without 签约授权, and the province that grants it."""

from __future__ import annotations

from typing import Any

from server.signing.authorisations.models import GrantState, SigningGrant
from tests.clients import Client
from tests.conftest import on_desktop
from tests.employers.conftest import DEMO, picture

AS_JSON = {"Accept": "application/json"}
HELD = "示范科技有限公司"
WAITS = "北方装备制造有限公司"
REFUSED = "雪原云计算有限公司"
OWN = "/employer/signing"


holder = on_desktop(DEMO)
"""示范科技's administrator, whose authorisation holds."""
north = on_desktop("+8613800000003")
"""北方装备's administrator, whose application lies on the desk."""
snow = on_desktop("+8613800000006")
"""雪原云计算's administrator, whose application was refused."""


async def grant_of(name: str, state: GrantState) -> SigningGrant:
    return await SigningGrant.get(employer__name=name, state=state).select_related("employer")


async def begin(client: Client) -> SigningGrant:
    """开始申请, or what was begun before."""
    answer = await client.post(OWN, headers=AS_JSON)
    return await SigningGrant.get(id=answer.json()["id"])


async def upload(client: Client, case: SigningGrant, kind: str) -> Any:
    return await client.post(
        f"/cases/signing_grant/{case.id}/papers/{kind}",
        files={"file": ("照片.png", picture("PNG"), "image/png")},
        headers=AS_JSON,
    )


async def take(client: Client, case: SigningGrant, action: str) -> Any:
    """A step of the employer's."""
    return await decide(client, case, action)


async def decide(province: Client, case: SigningGrant, action: str, **more: str) -> Any:
    path = f"/cases/signing_grant/{case.id}"
    return await province.post(path, data={"action": action} | more, headers=AS_JSON)
