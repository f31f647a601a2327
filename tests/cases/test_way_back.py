"""A case that was opened from a list leads back to it, with what was chosen there."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import pytest

from server.people.employers.models import Employer
from tests.cases.conftest import AS_JSON, at, free_info
from tests.clients import Client

ADMISSIONS = "/staff/admissions?q=%E5%8C%97%E6%96%B9&state=waiting"


async def opened(desk: Client, listed: str) -> dict[str, Any]:
    """The page of a list's first case."""
    rows = (await desk.get(listed, headers=AS_JSON)).json()["items"]
    page = await desk.get(rows[0]["href"], headers=AS_JSON)
    return {"at": rows[0]["href"], **page.json()}


async def test_it_leads_back_to_the_register_and_so_does_a_decision(
    school: Client, province: Client
) -> None:
    refuse = {"action": "refuse", "reason": "no_seal"}
    for desk, listed, title, deed in (
        (school, ADMISSIONS, "入驻单位", {"action": "admit"}),
        (province, "/staff/signing?state=waiting", "签约授权", refuse),
    ):
        page = await opened(desk, listed)
        assert page["back"] == {"label": title, "href": listed}
        assert f"返回{title}" in (await desk.get(page["at"])).text
        taken = await desk.post(page["assignment"]["take"])
        stays = await desk.get(taken.headers["location"], headers=AS_JSON)
        assert stays.json()["back"]["href"] == listed
        decided = await desk.post(page["case"]["actions"][0]["href"], data=deed)
        assert decided.headers["location"] == listed


@pytest.mark.parametrize("name", ["//evil.example", "\\", "../北方", "#", "北方" * 40])
async def test_whatever_is_searched_for_the_case_opens(school: Client, name: str) -> None:
    """Words that no address of ours may carry are left behind, the list is not."""
    await Employer.filter(name__startswith="北方").update(name=name)
    page = await opened(school, f"/staff/admissions?{urlencode({'q': name})}")
    assert (page["title"], page["back"]["label"]) == (name, "入驻单位")
    assert (await school.get(page["back"]["href"])).status_code == 200


async def test_a_case_of_the_desk_s_leads_back_to_the_desk(school: Client) -> None:
    info = await free_info()
    for address in (at(info), f"{at(info)}?then=/student"):
        assert (await school.json(address))["back"]["label"] == "审核待办"
