"""生源地 where the school keeps it to itself (SRC-07); who may be found for signing (SRC-11)."""

from __future__ import annotations

import io
from datetime import timedelta

import pytest
from PIL import Image

from server.people.policies import service as policies
from server.people.sourceinfo import queries
from server.people.students.models import Student
from server.platform import clock
from server.platform.papers.models import Paper
from server.platform.retention import service as retention
from server.platform.storage.models import StoredFile
from tests.clients import Client, words
from tests.people import LI, acting, row_of
from tests.profiles.test_profile import photo
from tests.sourceinfo.conftest import AS_JSON, decide, submit
from tests.sourceinfo.test_corrections import case_of_li

PATH = "/student/source/correction"
WRONG = {"origin": "230202", "reason": "户口去年迁到了齐齐哈尔"}


async def hold_origin(value: bool = False) -> None:
    desk = await acting("school@10001.demo")
    site = (await row_of(LI)).site_id
    await policies.set(desk, "source_info.origin_editable", value, site=site)


def picture(count: int = 1) -> list[tuple[str, tuple[str, bytes, str]]]:
    body = photo((3000, 2000))
    return [("file", (f"户口本{n}.jpg", body, "image/jpeg")) for n in range(count)]


async def proofs() -> int:
    return await Paper.filter(workflow="correction", case_id=(await case_of_li()).id).count()


async def test_the_origin_changes_with_a_proof_that_the_desk_sees(
    student: Client, school: Client, foreign_school: Client, own_store: None
) -> None:
    await hold_origin()
    page = await student.json(PATH)
    assert "origin" in page["open_items"], "before the review too: he cannot set it himself"
    assert page["needs_proof"]
    bare = await student.post(PATH, data=WRONG, headers=AS_JSON)
    assert bare.json()["errors"][0]["field"] == "file"
    assert "户口本首页" in words((await student.post(PATH, data=WRONG)).text)
    no_picture = {"file": ("a.pdf", b"%PDF-1.7", "application/pdf")}
    refused = await student.post(PATH, data=WRONG, files=no_picture, headers=AS_JSON)
    assert refused.json()["errors"][0]["field"] == "file"
    many = await student.post(PATH, data=WRONG, files=picture(3), headers=AS_JSON)
    assert many.json()["errors"][0]["message"] == "证明材料最多 2 份，请去掉多余的"
    answer = await student.post(PATH, data=WRONG, files=picture(2), headers=AS_JSON)
    assert answer.status_code == 200
    case = await case_of_li()
    desk = (await school.json("/staff/reviews", queue="correction", case=case.id))["file"]
    assert [file["label"] for file in desk["files"]] == ["证明材料", "证明材料"]
    href = desk["files"][1]["href"]
    seen = await school.get(href)
    kept = Image.open(io.BytesIO(seen.content))
    assert (max(kept.size), seen.headers["content-type"]) == (2000, "image/jpeg")
    assert b"GPS" not in seen.content
    assert (await foreign_school.get(href, headers=AS_JSON)).status_code == 404
    own = (await student.json(PATH))["files"][0]["href"]
    assert (await student.get(own)).status_code == 200
    assert await decide(school, "correction", case.id, "approve") == 200
    assert (await student.json("/student/source"))["origin_text"].startswith("黑龙江省")
    clock.shift_to(clock.offset() + timedelta(days=31))
    done = {line.kind.name: line.count for line in await retention.run()}
    assert done["proofs"] == 2, "what they proved is approved, and 30 days are over"
    assert await proofs() == 0
    assert not await StoredFile.exists(purpose="correction")


async def test_the_proofs_label_says_required_exactly_when_it_is(
    student: Client, school: Client
) -> None:
    def label(page: str) -> str:
        found = page[page.index('for="f-file"') :].split("</label>")[0].split(">", 1)[1]
        return words(found).strip()

    assert label((await student.get(PATH)).text) == "证明材料 选填"
    assert "data-needed-with" not in (await student.get(PATH)).text, "he sets 生源地 himself"
    await hold_origin()
    page = (await student.get(PATH)).text
    assert label(page) == "证明材料 选填"
    assert 'data-needed-with="f-origin"' in page, "with 生源地 filled in it says so in the browser"
    assert label((await student.post(PATH, data=WRONG)).text) == "证明材料 必填"
    other = {"nation": "", "reason": "写错了"}
    assert label((await student.post(PATH, data=other)).text) == "证明材料 选填"


async def test_where_the_student_sets_it_himself_no_proof_is_asked(
    student: Client, school: Client
) -> None:
    assert not (await student.json(PATH))["needs_proof"]
    info = await submit(student)
    await decide(school, "source_info", info.id, "approve")
    assert (await student.post(PATH, data=WRONG, headers=AS_JSON)).status_code == 200
    desk = await school.json(f"/cases/correction/{(await case_of_li()).id}")
    assert desk["files"] == []
    old = await school.get(f"/staff/corrections/{(await case_of_li()).id}/proof")
    missing = await school.get(old.headers["location"], headers=AS_JSON)
    assert (old.status_code, missing.status_code) == (301, 404)


async def test_a_second_one_that_is_refused_leaves_no_file_linked(student: Client) -> None:
    await hold_origin()
    await student.post(PATH, data=WRONG, files=picture())
    again = await student.post(PATH, data=WRONG, files=picture(), headers=AS_JSON)
    assert again.status_code == 409
    assert await StoredFile.filter(purpose="correction").count() == 1
    assert await proofs() == 1


@pytest.mark.parametrize("chain", [["college"], ["school"], ["college", "school"]])
async def test_only_whom_the_chains_last_desk_approved_is_found_for_signing(
    chain: list[str], student: Client, college: Client, school: Client
) -> None:
    li = await row_of(LI)

    async def is_found() -> bool:
        return await Student.filter(queries.signable(), id=li.id).exists()

    desk = await acting("school@10001.demo")
    await policies.set(desk, "source_info.review_chain", chain, site=li.site_id)
    assert not await is_found(), "imported, and nothing confirmed"
    info = await submit(student)
    for name in chain:
        assert not await is_found(), f"the {name} has not approved it"
        deed = (college, "endorse") if name == "college" else (school, "approve")
        assert await decide(deed[0], "source_info", info.id, deed[1]) == 200
    assert await is_found()
    await student.post(PATH, data={"major": "会计学", "reason": "转专业"})
    assert await is_found(), "a correction that waits changes nothing"
