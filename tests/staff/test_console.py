"""`jiuye invite`: an installation without the demo has nobody who could invite anybody."""

from __future__ import annotations

import pytest

from server.people.accounts.models import Account
from server.people.sites.models import Site, SiteKind
from server.people.staff import console
from server.people.staff.console import Founding
from server.platform.errors import Conflict, Invalid
from server.platform.privacy.models import AuditEntry
from tests.clients import Client

FIRST = Founding("P23", "示范省就业服务中心", "first@p23", "李处长")


async def test_the_first_account_of_a_province_gets_a_link(newcomer: Client) -> None:
    link = await console.link_of(FIRST)
    account = await Account.get(login="first@p23")
    assert account.roles == ["province"]
    assert (await newcomer.get(link[link.index("/join/") :])).status_code == 200
    assert await Site.filter(kind=SiteKind.PROVINCE).count() == 1


async def test_whoever_lost_his_phone_gets_a_way_back(newcomer: Client) -> None:
    link = await console.link_of(Founding("P23", "", "province@demo", "王处长"))
    account = await Account.get(login="province@demo")
    assert (account.password_hash, account.totp_cell) == ("", None)
    assert (await newcomer.get(link[link.index("/join/") :])).status_code == 200
    assert await AuditEntry.filter(action="password.reset", object_id=str(account.id)).exists()


async def test_other_peoples_accounts_are_left_to_their_own_desks(db: None) -> None:
    with pytest.raises(Conflict, match="不是省中心的"):
        await console.link_of(Founding("P23", "", "school@10001.demo", "周老师"))
    with pytest.raises(Invalid):
        await console.link_of(Founding("P23", "", "a b", "李处长"))
