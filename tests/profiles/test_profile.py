"""基本信息 (SACC-01), the real photo (SACC-02), and who may find the resume (SACC-03)."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image

from server.people.consents.models import Consent
from server.people.profiles.models import Profile
from server.platform.storage.models import FileState, StoredFile
from server.settings import Settings
from tests.clients import Client, words
from tests.people import LI, ZHANG, enter_as_wechat, identity, row_of

AS_JSON = {"Accept": "application/json"}
PATH = "/student/profile"


def photo(size: tuple[int, int] = (1200, 1600), kind: str = "JPEG") -> bytes:
    """A picture as a phone makes it, with the place where it was taken."""
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "GPS 45.75N 126.63E"
    Image.new("RGB", size, "teal").save(out, kind, exif=exif)
    return out.getvalue()


def bomb() -> bytes:
    """A small PNG that says it is 20,000 pixels wide and high."""
    head = b"IHDR" + struct.pack(">IIBBBBB", 20_000, 20_000, 8, 2, 0, 0, 0)
    data = b"IDAT" + zlib.compress(b"\x00" * 1000)
    chunks = [struct.pack(">I", len(c) - 4) + c + struct.pack(">I", zlib.crc32(c))
              for c in (head, data, b"IEND")]  # fmt: skip
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


async def upload(client: Client, body: bytes) -> int:
    answer = await client.post(
        f"{PATH}/photo", files={"file": ("我.jpg", body, "image/jpeg")}, headers=AS_JSON
    )
    return answer.status_code


async def stored() -> Profile:
    return await Profile.get(student_id=(await row_of(LI)).id)


async def test_what_is_saved_is_shown_again_and_stored_closed(student: Client) -> None:
    page = await student.json(PATH)
    assert page["own"]["phone"] == "13900000002", "the roster's number to begin with"
    given = {"wish": "work", "phone": "138 1234 5678", "qq": "１234567", "email": "li＠example.cn"}
    answer = await student.post(PATH, data=given)
    assert answer.headers["location"] == PATH
    own = (await student.json(PATH))["own"]
    assert (own["wish"], own["phone"], own["address"]) == ("work", "13812345678", "")
    assert (own["qq"], own["email"]) == ("1234567", "li@example.cn"), "full-width is forgiven"
    row = await stored()
    assert row.email_cell is not None
    assert b"example" not in row.email_cell


async def test_each_button_stands_below_what_it_saves(student: Client) -> None:
    page = (await student.get("/student/profile")).text
    saved, photo = page.index("保存基本信息"), page.index('id="photo"')
    assert page.count("保存基本信息") == 1
    assert page.index('name="address"') < saved < photo
    assert "选择照片" not in page  # the button's words, which a script writes beside the label


async def test_the_wish_is_needed_and_mistakes_are_said(student: Client) -> None:
    answer = await student.post(PATH, data={"wish": "", "phone": "12", "qq": "x"})
    assert answer.status_code == 422
    page = words(answer.text)
    assert "请选择就业意向" in page, "a list is chosen from, not filled in"
    assert "手机号不正确" in page
    assert "QQ 应当是 5 到 12 位数字" in page


async def test_a_photo_is_small_upright_and_tells_nothing(student: Client) -> None:
    assert await upload(student, photo()) == 200
    page = await student.json(PATH)
    assert page["own"]["phone"] == "13900000002", "nothing else is lost by it"
    url = page["photo_url"]
    answer = await student.get(url)
    assert answer.headers["content-type"] == "image/jpeg"
    kept = Image.open(io.BytesIO(answer.content))
    assert max(kept.size) == 480
    assert not kept.getexif()
    assert b"GPS" not in answer.content
    assert (await student.json("/student"))["student"]["avatar_url"] == url


async def test_a_new_photo_takes_the_old_ones_place(student: Client) -> None:
    await upload(student, photo())
    first = (await stored()).photo_id
    await upload(student, photo((300, 300), "PNG"))
    assert (await stored()).photo_id != first
    assert not await StoredFile.exists(id=first)
    assert await StoredFile.filter(purpose="photo", state=FileState.LINKED).count() == 1


async def test_what_is_no_photo_is_refused_in_words(student: Client) -> None:
    svg = b"<svg xmlns='http://www.w3.org/2000/svg'/>"
    for wrong in (b"hello", svg, photo()[:2000], bomb(), b"\xff" * (6 * 1024 * 1024)):
        assert await upload(student, wrong) == 422
    assert not await Profile.filter(student_id=(await row_of(LI)).id).exists()


async def test_nobody_else_gets_the_photo(
    student: Client, visitor: Client, settings: Settings
) -> None:
    await upload(student, photo())
    url = (await student.json(PATH))["photo_url"]
    assert (await visitor.get(url, headers=AS_JSON)).status_code == 401
    await enter_as_wechat(visitor, await identity("nobody"))
    assert (await visitor.get(url, headers=AS_JSON)).status_code in (401, 403)
    assert ZHANG.name not in (await student.get(PATH)).text


async def test_only_where_i_applied_until_i_agree_to_more(student: Client) -> None:
    assert (await student.json(PATH))["finders"] == "applied"
    for choice in ("admitted", "admitted", "applied"):
        await student.post(f"{PATH}/finders", data={"finders": choice})
    kept = await Consent.filter(student_id=(await row_of(LI)).id).order_by("at")
    assert [consent.is_given for consent in kept] == [True, False]
    assert kept[0].text.startswith("我同意")
    assert kept[0].version
    page = await student.json(PATH)
    assert page["finders"] == "applied"
    assert [line["title"] for line in page["consents"]] == ["收回同意", "同意"]


@pytest.mark.parametrize("path", [PATH, "/student/source", "/student/source/correction"])
async def test_a_visitor_is_led_to_the_way_in(path: str, visitor: Client) -> None:
    assert (await visitor.get(path)).headers["location"] == "/student/entrance"
