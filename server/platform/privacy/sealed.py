"""A column that may hold a telephone number, and is looked up by the whole of it.

Such a number is stored sealed by AES-SIV (RFC 5297) under a key of the column's own: the same
number is always the same text, so that it can be unique and found, and nothing in the table or in
a copy of it can be read without the key. Everything else is stored as it is.
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESSIV
from tortoise import fields
from tortoise.models import Model

from server.platform.privacy import keys

MARK = "~"
_NUMBER = re.compile(r"\+[0-9]{8,15}")


class SealedNumberField(fields.CharField[Any]):
    """Text whose numbers (E.164) are sealed on the way to the database and opened on the way back.

    `label` names the column; `=` and `in` work on whole values, parts of a number are not found.
    """

    def __init__(self, max_length: int, *, label: str, **options: Any) -> None:
        super().__init__(max_length, **options)
        self.label = label

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> str | None:
        stored: str | None = super().to_db_value(value, instance)
        return seal(self.label, stored) if stored else stored

    def to_python_value(self, value: Any) -> str | None:
        given: str | None = super().to_python_value(value)
        return open_(self.label, given) if given else given


def seal(label: str, text: str) -> str:
    """What is stored for `text`: a number sealed, anything else unchanged."""
    if not _NUMBER.fullmatch(text):
        return text
    return MARK + urlsafe_b64encode(_key(label).encrypt(text.encode(), None)).decode()


def open_(label: str, stored: str) -> str:
    """The text again. Raises `cryptography.exceptions.InvalidTag` for one of another column."""
    if not stored.startswith(MARK):
        return stored
    return _key(label).decrypt(urlsafe_b64decode(stored[1:]), None).decode()


def _key(label: str) -> AESSIV:
    return AESSIV(keys.purpose_key(f"seal:{label}"))
