"""The second fence: patterns that must not stand in logs or in the audit trail, blanked out."""

from __future__ import annotations

import re

BLANK = "[…]"

_KEEP = r"(?P<keep>(?<![0-9A-Fa-f-])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![0-9A-Fa-f-]))"
"""Our own ids are no secret, and their digits may look like a phone number."""

_PERSONAL = (
    r"(?<![0-9])[1-9][0-9]{5}(?:18|19|20)[0-9]{2}[01][0-9][0-3][0-9][0-9]{3}[0-9Xx](?![0-9])",
    r"(?<![0-9])(?:(?:\+|00)?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])",
    r"(?<![0-9])[1-9][0-9]{15,18}(?![0-9])",
    r"[A-Za-z0-9._+-]+(?:@|%40)[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+",
)
"""ID numbers, mobile numbers, bank cards, mail addresses."""

_SECRET = (
    r"(?i:bearer|basic)\s+[A-Za-z0-9._~+/=-]{8,}",
    r"(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9._-]+",
    r"(?<![A-Za-z])(?i:token|secret|password|passwd|session|session_key|code|openid|unionid"
    r"|signature|ticket|authorization|cookie|api_?key)[\"']?\s*[=:]\s*[\"']?[^\s&\"',;}]{6,}",
    r"(?<![A-Za-z0-9_-])(?=[A-Za-z_-]*[0-9])(?=[0-9_-]*[A-Za-z])[A-Za-z0-9_-]{32,}",
)
"""Credentials in headers, queries and bodies, and anything that is long and looks random."""

_personal = re.compile("|".join((_KEEP, *_PERSONAL)))
_all = re.compile("|".join((_KEEP, *_PERSONAL, *_SECRET)))


def scrub(text: str) -> str:
    """For logs: no ID numbers, phones, bank cards, mail addresses, tokens and secrets."""
    return _all.sub(_blank, text)


def scrub_personal(text: str) -> str:
    """For the audit trail: the same, but keyed hashes stay."""
    return _personal.sub(_blank, text)


def _blank(found: re.Match[str]) -> str:
    return found["keep"] or BLANK
