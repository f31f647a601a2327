"""Whom limits count: a WeChat, or whoever comes from one network."""

from __future__ import annotations

from ipaddress import IPv6Network, ip_address

from server.platform.access.actor import Actor

SUBNET = 64
"""Bits of an IPv6 address that name a network; who has one may take any of its 2^64 addresses
(RFC 4291, section 2.5.4)."""


def source_of(actor: Actor) -> object:
    """Who tries: this WeChat, or whoever comes from this network."""
    return actor.identity_id or network_of(actor.address)


def network_of(address: str) -> str:
    """The network of an address, however it is written; what is no address stays as it is."""
    try:
        found = ip_address(address.strip("[]"))
    except ValueError:
        return address
    if found.version == 4:
        return str(found)
    if found.ipv4_mapped is not None:
        return str(found.ipv4_mapped)
    host_bits = 128 - SUBNET
    return str(IPv6Network((int(found) >> host_bits << host_bits, SUBNET)))
