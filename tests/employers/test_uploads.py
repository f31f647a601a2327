"""A file that is too large for its form is refused at its field, and what was typed stays."""

from __future__ import annotations

from server.platform.storage.pictures import UPLOAD_BODY
from tests.clients import Client, words
from tests.employers import units

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
