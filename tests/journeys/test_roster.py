"""A school brings its graduates in, and looks at one of them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest
from playwright.async_api import Page, expect

from server.platform.tables import limits
from tests.journeys.conftest import Visitors
from tests.journeys.forms import bind
from tests.journeys.graduates import LATE
from tests.roster.rosters import graduate, table

pytestmark = [pytest.mark.journey, pytest.mark.xdist_group("journeys")]

GOOD = 40
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


async def upload(desk: Page, name: str, body: bytes) -> None:
    """From the roster to the import form, and a file into it."""
    await desk.get_by_role("navigation", name="主菜单").get_by_role("link", name="生源库").click()
    await desk.get_by_role("link", name="导入生源").click()
    await desk.get_by_label("生源名单").set_input_files(
        {"name": name, "mimeType": XLSX, "buffer": body}
    )
    await desk.get_by_role("button", name="上传并检查").click()


def roster() -> bytes:
    """Good rows, one of them the late graduate's; and two that no school may import."""
    rows = [graduate(950_000 + number) for number in range(GOOD - 1)]
    rows.append(
        graduate(950_990, 学号=LATE.student_no, 姓名=LATE.name, 身份证号=LATE.id_number, 性别="")
    )
    rows.append(graduate(950_991, 身份证号="110101200501010011"))
    rows.append(graduate(950_992, 院系="炼金学院"))
    return table(rows)


def bomb() -> bytes:
    """A small xlsx that unpacks to far more than anybody's roster."""
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"<c/>" * 150_000_000)
    return body.getvalue()


async def test_a_school_imports_the_good_rows_and_finds_its_student(visitors: Visitors) -> None:
    desk = await visitors.staff("school@10001.demo")
    await upload(desk, "2027届补录.xlsx", roster())

    await expect(desk.get_by_text("核对完成")).to_be_visible()
    report = desk.get_by_role("region", name="不合格的行")
    await expect(report).to_contain_text("炼金学院")
    await expect(report).to_contain_text("身份证号")
    await expect(report.get_by_role("row")).to_have_count(3)
    await desk.get_by_role("button", name=f"导入 {GOOD} 条合格记录").click()
    await desk.get_by_role("dialog").get_by_role("button", name=f"导入 {GOOD} 条").click()
    await expect(desk.get_by_text("已导入", exact=True)).to_be_visible()

    visitors.service.add_person("late", "迟同学")
    phone = await visitors.phone("迟同学")
    await phone.follow()
    await bind(await phone.menu("用户中心", "我是学生"), LATE)
    await phone.open_chat()
    await expect(phone.card("微信绑定成功")).to_be_visible()

    await desk.get_by_role("navigation", name="主菜单").get_by_role("link", name="生源库").click()
    await desk.get_by_label("姓名或学号").fill(LATE.student_no)
    await desk.get_by_role("button", name="查询").click()
    await desk.get_by_role("link", name=LATE.name).click()
    await expect(desk.get_by_role("heading", name=LATE.name)).to_be_visible()
    main = desk.get_by_role("main")
    await expect(main).to_contain_text("已绑定")
    await expect(main).not_to_contain_text(LATE.id_number)
    await expect(desk.get_by_role("region", name="通知与送达")).to_contain_text("微信绑定成功")
    await expect(desk.get_by_role("listitem").filter(has_text="绑定微信")).not_to_have_count(0)

    menu = desk.get_by_role("navigation", name="主菜单")
    await menu.get_by_role("link", name="操作存证").click()
    await expect(desk.get_by_role("main")).to_contain_text("证据链完整")


@pytest.mark.parametrize(
    ("name", "body", "sentence"),
    [
        pytest.param("炸弹.xlsx", bomb, limits.BOMB, id="a zip bomb"),
        pytest.param("残缺.xlsx", lambda: roster()[:-900], limits.CUT_OFF, id="a file cut off"),
    ],
)
async def test_a_broken_file_gets_one_clear_sentence(
    visitors: Visitors, name: str, body: Callable[[], bytes], sentence: str
) -> None:
    desk = await visitors.staff("school@10001.demo")
    await upload(desk, name, body())

    main = desk.get_by_role("main")
    await expect(main).to_contain_text("文件没有读出来")
    await expect(main.get_by_text(sentence)).to_have_count(1)
    await expect(main.get_by_role("button", name="导入")).to_have_count(0)
