"""What the code sends by SMS, and what is handed in for approval: the same texts."""

from __future__ import annotations

import pytest

from server import house
from server.platform.notices import sms_kinds, sms_templates
from server.platform.notices.sms_kinds import SmsKind
from server.settings import ROOT

GOING_LIVE = ROOT / "docs" / "going-live.md"


@pytest.fixture(scope="module")
def kinds() -> dict[str, SmsKind]:
    """Every kind of the whole house; the tests' own events are none."""
    house.open_rooms("notices", "handlers")
    known = sms_kinds.kinds().values()
    return {kind.name: kind for kind in known if not kind.name.startswith("event.test.")}


def test_the_configuration_has_every_kind_as_the_code_sends_it(
    kinds: dict[str, SmsKind],
) -> None:
    given = {name: template.text for name, template in sms_templates.load().kinds.items()}
    assert given == {name: kind.text for name, kind in kinds.items()}
    ids = [template.id for template in sms_templates.load().kinds.values()]
    assert len(ids) == len(set(ids))


def test_every_text_keeps_to_what_templates_may_hold(kinds: dict[str, SmsKind]) -> None:
    """The provider's rules for texts: no signature's brackets, no two values side by side, not
    values alone, and a code's SMS says that it is one."""
    for kind in kinds.values():
        assert "【" not in kind.text, kind.name
        assert "}{" not in kind.text, kind.name
        assert not set("¥★✓※☞") & set(kind.text), kind.name
        assert "http" not in kind.text, kind.name
        assert len(kind.text) < 100, kind.name
        assert kind.text.strip("{}0123456789 "), kind.name
        if kind.is_code:
            assert kind.places == 1
            assert "验证码" in kind.text


def test_the_page_lists_every_text_that_is_handed_in(kinds: dict[str, SmsKind]) -> None:
    rows = {
        f"| `{kind.name}` | {'验证码' if kind.is_code else '通知'} | {kind.text} |"
        for kind in kinds.values()
    }
    written = GOING_LIVE.read_text("utf-8").splitlines()
    starts = ("| `code", "| `instead", "| `purpose", "| `event")
    lines = {line for line in written if line.startswith(starts)}
    assert lines == rows
