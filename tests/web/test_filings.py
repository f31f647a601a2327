"""The numbers of the filings stand at the foot of pages, once they are given."""

from __future__ import annotations

import pytest

from server.platform import runtime
from tests.clients import Client

ICP, POLICE = "黑ICP备00000001号", "黑公网安备 00000000000001号"


async def test_without_filings_nothing_is_shown(visitor: Client) -> None:
    assert "beian" not in (await visitor.get("/")).text


@pytest.mark.parametrize("path", ["/", "/staff/signin", "/employer/signin"])
async def test_given_filings_lead_to_their_registers(
    visitor: Client, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _give(monkeypatch)
    page = (await visitor.get(path)).text
    assert f'<a href="https://beian.miit.gov.cn/" rel="noopener">{ICP}</a>' in page
    assert f'<a href="https://beian.mps.gov.cn/" rel="noopener">{POLICE}</a>' in page


async def test_a_student_sees_them_at_home(
    student: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    _give(monkeypatch)
    assert ICP in (await student.get("/student")).text


def _give(monkeypatch: pytest.MonkeyPatch) -> None:
    filings = runtime.current().settings.filings
    monkeypatch.setattr(filings, "icp", ICP)
    monkeypatch.setattr(filings, "police", POLICE)
