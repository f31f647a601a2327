"""Whom limits count (reliability.md C4): a WeChat, else a network, which in IPv6 is a /64."""

from __future__ import annotations

from uuid import uuid4

import pytest

from server.platform.access.actor import Actor
from server.platform.access.sources import network_of, source_of


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", True),
        ("[2001:DB8:1:2::1]", "2001:db8:1:2::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::ffff:203.0.113.9", "203.0.113.9", True),
        ("::ffff:203.0.113.9", "::ffff:203.0.113.10", False),
        ("203.0.113.9", "203.0.113.10", False),
        ("", "", True),
        ("unknown", "_hidden", False),
    ],
)
def test_who_shares_a_network(one: str, other: str, is_same: bool) -> None:
    assert (network_of(one) == network_of(other)) is is_same


def test_a_wechat_is_itself_wherever_it_is() -> None:
    wechat = uuid4()
    here, there = (Actor(identity_id=wechat, address=a) for a in ("203.0.113.9", "2001:db8::1"))
    assert source_of(here) == source_of(there) == wechat
    assert source_of(Actor(address="203.0.113.9")) == "203.0.113.9"
