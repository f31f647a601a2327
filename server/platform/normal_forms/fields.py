"""What a form says of a field: `phone: Mobile = Field(title="手机号码")`, and nothing else.

A form's own length stands beside a name only: it is its column's.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

from pydantic import BeforeValidator, Field

from server.platform.normal_forms import contacts, identifiers, texts


def _form(normal: Callable[[str], str]) -> BeforeValidator:
    """What is empty is left to the field: it is missing, or optional."""

    def before(value: object) -> object:
        return normal(value) if isinstance(value, str) and value.strip() else value

    return BeforeValidator(before)


OneLine = Annotated[str, _form(texts.one_line)]
PersonName = Annotated[str, _form(texts.person_name)]
UnitName = Annotated[str, _form(texts.unit_name)]
"""A unit's, a school's, a college's."""
Mobile = Annotated[str, Field(min_length=1), _form(contacts.mobile)]
"""In E.164, as it is stored and called."""
ShownMobile = Annotated[
    str, Field(min_length=1), _form(lambda text: contacts.national(contacts.mobile(text)))
]
"""Where a number is only shown: 11 digits."""
Telephone = Annotated[str, Field(min_length=1), _form(contacts.telephone)]
Mail = Annotated[str, Field(min_length=1), _form(contacts.mail)]
QQ = Annotated[str, Field(min_length=1), _form(contacts.qq)]
CreditCode = Annotated[str, Field(min_length=1), _form(identifiers.credit_code)]
UnitCode = Annotated[str, Field(min_length=1), _form(identifiers.unit_code)]
"""A credit code or an organisation's code of nine characters."""
StudentNo = Annotated[str, Field(min_length=1, max_length=30), _form(identifiers.student_no)]
CandidateNo = Annotated[str, Field(min_length=1), _form(identifiers.candidate_no)]
IdPaper = Annotated[str, Field(min_length=1), _form(identifiers.id_paper)]
IdTail = Annotated[str, Field(min_length=6, max_length=6), _form(identifiers.id_tail)]
Postcode = Annotated[str, Field(min_length=1), _form(identifiers.postcode)]
Code = Annotated[str, _form(texts.half_width)]
"""Any other code that is typed: a site's, a college's, a login name."""
