"""招聘业务 and the switch 是否同步开启网签 in the registration (EREG-03, EREG-20)."""

from __future__ import annotations

import pypdfium2

from server.people.employers.models import Employer, EmployerFile
from server.platform.papers.models import Paper
from server.signing.authorisations.models import GrantState, SigningGrant
from tests.clients import Client, words
from tests.employers import units
from tests.employers.conftest import picture

PHONE = "13700000061"
ON = units.DETAILS | {"service_signing": "true", "service_talks": "true"}
DETAILS = "/employer/register/details"


async def letter_of(client: Client) -> tuple[str, str]:
    """The letter's file name and its text."""
    answer = await client.get("/employer/register/letter")
    page = pypdfium2.PdfDocument(answer.content)[0]
    return answer.headers["content-disposition"], page.get_textpage().get_text_range()


async def test_the_switch_decides_on_the_letter_and_opens_the_authorisation(
    desktop: Client, province: Client
) -> None:
    await units.open_account(desktop, PHONE)
    await units.fill_in(desktop)
    _, text = await letter_of(desktop)
    assert "单位注册授权委托书" in text
    assert "待建物流有限公司" in text
    assert PHONE in text
    assert "网上签约" not in text

    await desktop.post(DETAILS, data=ON)
    page = words((await desktop.get("/employer/register/documents")).text)
    assert "委托书要换成" in page, "the letter that was there did not fit any more"
    assert "《单位注册和网上签约授权委托书》" in page
    _, text = await letter_of(desktop)
    assert "单位注册和网上签约授权委托书" in text
    assert "电子就业协议书" in text
    missing = words((await desktop.post("/employer/register/check")).text)
    assert "请上传单位注册和网上签约授权委托书" in missing
    assert "请上传被委托人身份证（人像面）" in missing

    refused = words((await units.upload(desktop, "letter", b"no picture")).text)
    assert "单位注册和网上签约授权委托书：只能上传" in refused, "by the name at its field"

    for kind in ("letter", "identity"):
        await units.upload(desktop, kind, picture("PNG"))
    assert (await desktop.post("/employer/register/check")).headers["location"] == "/employer"
    unit = await Employer.get(credit_code=units.LISTED)
    desk = (await province.json("/staff/reviews", queue="employer", case=unit.id))["file"]
    assert {"label": "招聘业务", "value": "发布职位和招聘公告、宣讲会、网上签约"} in desk["case"][
        "facts"
    ]
    await province.post(f"/cases/employer/{unit.id}", data={"action": "approve"})
    grant = await SigningGrant.get(employer_id=unit.id)
    assert grant.state is GrantState.WAITING
    assert await Paper.filter(case_id=grant.id).count() == 2
    assert not await EmployerFile.filter(employer_id=unit.id, kind="identity").exists()
    assert "等待省中心审核" in words((await desktop.get("/employer/signing")).text)


async def test_switched_off_again_nothing_of_signing_is_asked(
    desktop: Client, province: Client
) -> None:
    await units.open_account(desktop, PHONE)
    await units.fill_in(desktop)
    await desktop.post(DETAILS, data=ON)
    await units.upload(desktop, "identity", picture("PNG"))
    await desktop.post(DETAILS, data=units.DETAILS)
    unit = await Employer.get(credit_code=units.LISTED)
    kinds = {file.kind for file in await EmployerFile.filter(employer_id=unit.id)}
    assert kinds == {"licence"}
    await units.upload(desktop, "letter", picture())
    await desktop.post("/employer/register/check")
    await province.post(f"/cases/employer/{unit.id}", data={"action": "approve"})
    assert not await SigningGrant.filter(employer_id=unit.id).exists()


async def test_at_least_one_service_is_applied_for(desktop: Client) -> None:
    await units.open_account(desktop, PHONE)
    await desktop.post("/employer/register/unit", data={"credit_code": units.LISTED})
    first = (await desktop.get(DETAILS)).text
    assert 'name="service_postings" checked' in first
    none = {k: v for k, v in units.DETAILS.items() if k != "service_postings"}
    answer = await desktop.post(DETAILS, data=none)
    assert answer.status_code == 422
    assert "请至少选择一项招聘业务" in words(answer.text)
