"""Which address belongs to whom: a person's web view, our server, this process."""

from __future__ import annotations

import re
from urllib.parse import urlsplit, urlunsplit

from .config import SandboxConfig

PHONE_HOST = "wechat.localhost"
_PERSON_HOST = re.compile(r"([a-z0-9][a-z0-9-]*)\.wechat\.localhost(?::\d+)?")


def person_in(host: str | None) -> str | None:
    """The person id in a Host header such as `li.wechat.localhost:8001`."""
    found = _PERSON_HOST.fullmatch((host or "").lower())
    return found[1] if found else None


def port_in(host: str | None) -> str:
    """`:8001`, or nothing, as written in a Host header."""
    _, colon, port = (host or "").partition(":")
    return f"{colon}{port}"


def web_view_origin(config: SandboxConfig, person: str, host: str | None = None) -> str:
    """The origin of a person's web view, on the port that the phone page was reached by."""
    port = port_in(host) if host and PHONE_HOST in host else f":{config.port}"
    return f"http://{person}.{PHONE_HOST}{port}"


def into_web_view(config: SandboxConfig, url: str, origin: str) -> str:
    """`url` under a person's web view `origin` when it is our server's or the open root's.

    A path alone is one of our server. Anything else stays as it is.
    """
    parts = urlsplit(url)
    if not parts.netloc:
        return origin + url if url.startswith("/") and not url.startswith("//") else url
    if is_public(config, url) or is_own(config, url):
        return origin + urlunsplit(("", "", parts.path or "/", parts.query, parts.fragment))
    return url


def into_public(config: SandboxConfig, url: str, person: str) -> str:
    """`url` of a person's web view as the world outside knows it: on our server's address."""
    parts = urlsplit(url)
    if person_in(parts.netloc) != person:
        return url
    return config.public_origin + urlunsplit(("", "", parts.path, parts.query, parts.fragment))


def is_public(config: SandboxConfig, url: str) -> bool:
    """Whether `url` is on our server."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}" == config.public_origin


def is_own(config: SandboxConfig, url: str) -> bool:
    """Whether `url` is a page of the open root, which this process is."""
    parts = urlsplit(url)
    hosts = {f"{host}:{config.port}" for host in config.hosts}
    return parts.netloc in hosts and parts.path.startswith("/connect/")
