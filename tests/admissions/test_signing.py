"""ENT-07: signing is not limited by admission; nothing ties the two together."""

from __future__ import annotations

from server.people.policies.catalogue import policies
from tests.architecture.modules import ALL, imports

SIGNING = ("agreement", "invitation", "signing", "termination")


def test_nothing_ties_signing_to_admission() -> None:
    assert policies()["signing.needs_admission"].default is False
    tied = [
        name
        for name, path in ALL.items()
        if any(word in name for word in SIGNING)
        and any(imported.startswith("server.people.admissions") for imported in imports(path))
    ]
    assert tied == []
