"""Finding a person by a number that is stored encrypted: keyed hashes of normal forms.

The space of ID numbers is small, so everything rests on the index key; it derives from another
root than the encrypting ones and is never in the database. No index on fields of low variety.
"""

from __future__ import annotations

import hmac

from server.platform.privacy import keys


def blind(label: str, value: str) -> bytes:
    """The 32-byte index of a normalised value; `label` names the column (`student.id_number`)."""
    return hmac.digest(keys.purpose_key("blind-index"), f"{label}\0{value}".encode(), "sha256")


def tail_matches(id_number: str, tail: str) -> bool:
    """Compares a normalised tail with a whole number, in constant time."""
    return len(tail) == 6 and hmac.compare_digest(id_number[-6:].encode(), tail.encode())
