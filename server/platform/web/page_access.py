"""Which pages somebody may open, asked of the routes' own rules: no link leads to a closed door."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from server.platform.access.actor import Actor
from server.platform.access.rule import Rule

_PARAMETER = re.compile(r"<[^>]+>")

_plain: dict[str, Rule] = {}
_shaped: dict[re.Pattern[str], Rule] = {}


def learn(path: str, rule: Rule) -> None:
    """A page's path, as its route has it, and the rule that guards it."""
    if "<" not in path:
        _plain[path] = rule
        return
    pieces = (re.escape(piece) for piece in _PARAMETER.split(path))
    _shaped[re.compile("[^/]+".join(pieces))] = rule


def may_open(actor: Actor, href: str) -> bool:
    """Whether the page behind a link lets this actor in; what is no page of ours is open.

    Whoever is not signed in is shown the way in instead, which is no closed door.
    """
    if actor.id is None:
        return True
    path = urlsplit(href).path
    rule = _plain.get(path)
    if rule is None:
        rule = next((r for shape, r in _shaped.items() if shape.fullmatch(path)), None)
    return rule is None or rule(actor)
