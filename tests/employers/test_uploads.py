"""A file that is too large for its form is refused at its field, and what was typed stays."""

from __future__ import annotations

from server.platform.storage.pictures import UPLOAD_BODY
from tests.clients import Client, words
from tests.employers import units
from tests.employers.conftest import picture

DOCUMENTS = "/employer/register/documents"
HUGE = b"\xff\xd8" + b"x" * UPLOAD_BODY


async def test_a_huge_file_is_refused_in_words_where_it_was_chosen(desktop: Client) -> None:
    await units.open_account(desktop, "13700000088")
    await desktop.post("/employer/register/unit", data={"credit_code": units.LISTED})
    page = await units.upload(desktop, "licence", HUGE)
    assert page.status_code == 413
    place = page.text.partition('id="up-licence"')[2].partition("</form>")[0]
    assert "文件太大，请压缩后再上传" in words(place)

    asked = await desktop.post(
        f"/employer/join/join?code={units.TAKEN}",
        data={"title": "人事主管"},
        files={"file": ("授权书.jpg", HUGE, "image/jpeg")},
    )
    assert (asked.status_code, "人事主管" in asked.text) == (413, True)


async def test_programs_are_told_the_field(desktop: Client) -> None:
    desktop.headers["Accept"] = "application/json"
    await units.open_account(desktop, "13700000088")
    answer = await units.upload(desktop, "licence", HUGE)
    assert answer.status_code == 413
    assert answer.json()["errors"] == [{"field": "file", "message": "文件太大，请压缩后再上传"}]


async def test_one_licence_stands_in_both_places_with_one_press(desktop: Client) -> None:
    """EREG-18: 三证合一, the same paper as 营业执照 and as 组织机构代码证."""
    await units.open_account(desktop, "13700000088")
    await desktop.post("/employer/register/unit", data={"credit_code": units.LISTED})
    page = await desktop.get(DOCUMENTS)
    assert page.text.index("组织机构代码证") > page.text.index('id="up-licence"')
    assert "与营业执照相同</button>" not in page.text
    early = await desktop.post(f"{DOCUMENTS}/same")
    assert (early.status_code, "请先上传" in early.text) == (422, True)

    await units.upload(desktop, "licence", picture())
    assert "与营业执照相同</button>" in (await desktop.get(DOCUMENTS)).text
    done = await desktop.post(f"{DOCUMENTS}/same")
    assert done.headers["location"] == DOCUMENTS
    assert await both(desktop) == 1
    assert "与营业执照相同</button>" not in (await desktop.get(DOCUMENTS)).text

    # Another licence is another paper in both places, until the second place has one of its own.
    await units.upload(desktop, "licence", picture("PNG", (90, 90)))
    assert await both(desktop) == 1
    await units.upload(desktop, "organisation", picture("PNG", (80, 80)))
    await units.upload(desktop, "licence", picture())
    assert await both(desktop) == 2


async def both(client: Client) -> int:
    """How many different pictures lie in the two places."""
    kinds = ("licence", "organisation")
    found = [(await client.get(f"/employer/documents/{kind}")).content for kind in kinds]
    return len(set(found))


async def test_without_scripts_the_next_step_sends_what_was_chosen(desktop: Client) -> None:
    await units.open_account(desktop, "13700000088")
    await desktop.post("/employer/register/unit", data={"credit_code": units.LISTED})
    page = (await desktop.get(DOCUMENTS)).text
    form = page.partition('id="up-licence"')[2].partition("</form>")[0]
    assert 'name="then" value="next"' in form
    assert "上传营业执照，下一步" in words(form)
    sent = await desktop.post(
        DOCUMENTS,
        data={"kind": "licence", "then": "next"},
        files={"file": ("营业执照.jpg", picture(), "image/jpeg")},
    )
    assert sent.headers["location"] == "/employer/register/check"
    assert (await desktop.get("/employer/documents/licence")).status_code == 200
