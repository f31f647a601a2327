"""操作存证 names what was done to what; the trail itself holds ids alone."""

from __future__ import annotations

from uuid import uuid4

from server.people.employers.models import Employer
from server.people.sites.models import Site
from server.platform.access.actor import Actor, Kind
from server.platform.papers.models import Paper
from server.platform.privacy import audit
from server.platform.storage.models import StoredFile
from tests.clients import Client


async def objects(desk: Client) -> list[str]:
    return [line["object"] for line in (await desk.json("/staff/audit"))["items"]]


async def test_a_file_is_named_by_what_it_is_and_whose(province: Client) -> None:
    unit = await Employer.get(name="新注册科技有限公司")
    await province.get(f"/staff/employers/{unit.id}/documents/licence")
    assert (await objects(province))[0] == "单位证照 新注册科技有限公司"

    paper = await Paper.filter(workflow="signing_grant").first()
    assert paper is not None
    file = await StoredFile.get(id=paper.file_id)
    someone = Actor(kind=Kind.SYSTEM)
    await audit.record(someone, "file.open", file, details={"purpose": file.purpose})
    assert (await objects(province))[0].startswith("签约授权材料 ")
    assert str(file.id)[:8] not in (await objects(province))[0]


async def test_a_school_is_named_and_what_is_gone_keeps_its_number(province: Client) -> None:
    site = await Site.get(code="10001")
    someone = Actor(kind=Kind.SYSTEM)
    await audit.record(someone, "site.edit", ("site", site.id), stream=site.code)
    gone = uuid4()
    about = {"purpose": "roster"}
    await audit.record(someone, "file.destroy", ("stored_file", gone), details=about)
    assert (await objects(province))[:2] == [f"生源名单 {str(gone)[:8]}", f"站点 {site.name}"]
