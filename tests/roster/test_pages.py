"""The roster's pages as the desks see them: lists, scope, uploads, reports, downloads."""

from __future__ import annotations

import io
import zipfile
from typing import Any
from uuid import UUID, uuid4

import pytest

from server.people.accounts.models import Account
from server.people.roster import loading, queries, service
from server.people.roster.checks import Graduate
from server.people.roster.models import RosterImport
from server.people.roster.schemas import RosterQuery
from server.platform import clock, database
from server.platform.access import sessions
from server.platform.access.actor import Actor, Channel, Kind
from server.platform.tables.reading import open_rows
from server.platform.web.visit import cookie_name
from server.settings import Settings
from tests.clients import Client, words
from tests.roster.conftest import World, make_world
from tests.roster.rosters import graduate, id_number, table


@pytest.fixture
async def desks(db: None, settings: Settings) -> World:
    """The world inside the test's own transaction: what pages read needs no commit."""
    return await make_world(settings)


def query(**given: Any) -> RosterQuery:
    return RosterQuery.model_validate(given)


async def enrolled(world: World, count: int, college: int = 0) -> None:
    """Graduates in the roster, with real cells."""

    async def nowhere(_done: int) -> None:
        return None

    graduates = [
        Graduate(
            row=n,
            student_no=f"{n:06}",
            name=f"学生{n:06}",
            id_number=id_number(n),
            gender="1",
            college_id=world.colleges[(college + n) % 2].id,
            major="软件工程",
            degree="31",
            graduation_year=2026 + n % 2,
            phone="",
        )
        for n in range(count)
    ]
    await loading.load(world.site.id, graduates, nowhere)


@pytest.mark.parametrize("count", [3, 300, 30_000])
async def test_the_roster_takes_five_queries_whatever_its_size(desks: World, count: int) -> None:
    await enrolled(desks, count)
    async with database.driver() as connection:
        counted = connection
    sent: list[str] = []
    with counted.query_logger(lambda record: sent.append(record.query)):
        view = await queries.roster(desks.school, query(limit=30))
        await counted.fetchval("SELECT 'the end'")  # the log is written a moment later

    assert (len(view.items), view.total) == (min(count, 30), count)
    assert len([text for text in sent if "the end" not in text]) == 5


async def test_pages_follow_each_other_without_gap_or_repeat(desks: World) -> None:
    await enrolled(desks, 25)
    seen: list[str] = []
    after = ""
    while True:
        view = await queries.roster(desks.school, query(limit=10, after=after))
        seen += [line.student_no for line in view.items]
        if view.next is None:
            break
        after = view.next

    assert seen == [f"{n:06}" for n in range(25)]


async def test_id_numbers_are_shown_two_and_two(desks: World) -> None:
    await enrolled(desks, 1)
    (line,) = (await queries.roster(desks.school, query())).items

    assert line.id_masked == f"11**************{id_number(0)[-2:]}"
    assert (line.bound, line.bound_at, line.college) == (False, None, "计算机学院")


@pytest.mark.parametrize(
    ("given", "count"),
    [
        ({"q": "学生00000"}, 10),
        ({"q": "000011"}, 1),
        ({"q": "生"}, 12),
        ({"q": "生 11"}, 1),
        ({"q": "%"}, 0),
        ({"year": "2026"}, 6),
        ({"bound": "yes"}, 0),
        ({"bound": "no"}, 12),
    ],
)
async def test_filters(desks: World, given: dict[str, str], count: int) -> None:
    await enrolled(desks, 12)
    assert (await queries.roster(desks.school, query(**given))).total == count


async def test_each_desk_sees_its_own_students(desks: World) -> None:
    await enrolled(desks, 4)
    college = query(college=str(desks.colleges[0].id))

    assert (await queries.roster(desks.college, query())).total == 2
    assert (await queries.roster(desks.other_school, query())).total == 0
    assert (await queries.roster(desks.other_school, college)).total == 0
    assert (await queries.roster(desks.province, college)).total == 2
    assert (await queries.roster(Actor(kind=Kind.STUDENT, id=uuid4()), query())).total == 0


async def signed_in(browser: Client, actor: Actor, settings: Settings) -> Client:
    """This browser, with a session of this member of staff."""
    account = await Account.create(
        kind=Kind.STAFF,
        name=actor.name,
        roles=sorted(actor.roles),
        site_id=actor.site_id,
        college_id=actor.college_id,
        created_at=clock.now(),
    )
    token = await sessions.start(channel=Channel.DESKTOP, account_id=account.id)
    browser.cookies.set(cookie_name(settings), token.secret)
    return browser


async def uploaded(browser: Client, body: bytes, **fields: str) -> UUID:
    """Post the form and have the file checked; the import's id."""
    answer = await browser.post("/staff/imports", files={"file": ("名单.xlsx", body)}, data=fields)
    assert answer.status_code == 303, answer.text
    ident = UUID(answer.headers["location"].rsplit("/", 1)[-1])
    await service.check(ident)
    return ident


async def test_a_school_uploads_reads_the_report_and_accepts(visitor: Client, desks: World) -> None:
    browser = await signed_in(visitor, desks.school, desks.settings)
    ident = await uploaded(browser, table([graduate(1), graduate(2, 学历="小学")]))

    page = await browser.get(f"/staff/imports/{ident}")
    assert page.status_code == 200
    assert "导入 1 条合格记录" in words(page.text)
    assert "学历不在列表里" in words(page.text)
    assert f'action="/staff/imports/{ident}/accept"' in page.text
    view = await browser.json(f"/staff/imports/{ident}")
    assert view["rows"] == [
        {
            "row": 3,
            "column": "学历",
            "value": "小学",
            "sentence": "学历不在列表里，请从模板的下拉列表中选择",
        }
    ]
    assert [a["name"] for a in view["actions"]] == ["accept", "discard"]
    assert (await browser.post(f"/staff/imports/{ident}/accept")).status_code == 303
    await service.load(ident)
    assert [s.student_no async for s in desks.students] == ["2027000001"]
    assert (await browser.get("/staff/imports")).status_code == 200
    assert "2027000001" in (await browser.get("/staff/roster")).text


async def test_what_was_left_out_is_said_above_the_button(visitor: Client, desks: World) -> None:
    browser = await signed_in(visitor, desks.school, desks.settings)
    ident = await uploaded(browser, table([graduate(1), graduate(2)], hidden={3}))

    page = (await browser.get(f"/staff/imports/{ident}")).text
    assert "第 3 行是隐藏的，不会导入" in page[: page.index(f"/staff/imports/{ident}/accept")]
    assert (await browser.json(f"/staff/imports/{ident}"))["rows"] == []


async def test_every_state_of_an_import_has_a_page(visitor: Client, desks: World) -> None:
    browser = await signed_in(visitor, desks.school, desks.settings)
    good = table([graduate(1)])
    checked, failed = await uploaded(browser, good), await uploaded(browser, good[:-30])
    discarded = await uploaded(browser, good)
    refused = await uploaded(browser, table([graduate(1, 学号="")]))
    await browser.post(f"/staff/imports/{discarded}/discard")
    fresh = await service.upload(desks.school, site=desks.site, file_name="a.xlsx", body=good)

    for ident, label in (
        (checked, "核对完成，待确认"),
        (failed, "无法读取"),
        (refused, "没有合格的记录"),
        (discarded, "已放弃"),
        (fresh.id, "正在核对"),
    ):
        page = await browser.get(f"/staff/imports/{ident}")
        assert page.status_code == 200
        assert label in words(page.text)


async def test_the_province_says_for_which_school(visitor: Client, desks: World) -> None:
    browser = await signed_in(visitor, desks.province, desks.settings)
    body = table([graduate(1)])
    refused = await browser.post("/staff/imports", files={"file": ("a.xlsx", body)})
    assert refused.status_code == 422
    ident = await uploaded(browser, body, site="19001")
    assert (await RosterImport.get(id=ident)).site_id == desks.site.id


async def test_another_school_finds_nothing(visitor: Client, desks: World) -> None:
    batch = await service.upload(
        desks.school, site=desks.site, file_name="a.xlsx", body=table([graduate(1)])
    )
    browser = await signed_in(visitor, desks.other_school, desks.settings)
    address = f"/staff/imports/{batch.id}"

    for path in (address, f"{address}/report.xlsx"):
        assert (await browser.get(path)).status_code == 404
    for path in (f"{address}/accept", f"{address}/discard"):
        assert (await browser.post(path)).status_code == 404


async def test_a_college_may_look_at_students_but_not_import(visitor: Client, desks: World) -> None:
    browser = await signed_in(visitor, desks.college, desks.settings)

    assert (await browser.get("/staff/roster")).status_code == 200
    for path in ("/staff/imports", "/staff/imports/new", "/staff/roster/template.xlsx"):
        assert (await browser.get(path)).status_code == 403


async def test_a_file_that_is_no_table_comes_back_to_the_form(
    visitor: Client, desks: World
) -> None:
    browser = await signed_in(visitor, desks.school, desks.settings)
    answer = await browser.post("/staff/imports", files={"file": ("a.pdf", b"%PDF-1.7")})

    assert answer.status_code == 422
    assert "这不是 .xlsx 表格" in words(answer.text)


async def test_the_report_is_a_table_without_formulas_and_without_whole_numbers(
    visitor: Client, desks: World
) -> None:
    browser = await signed_in(visitor, desks.school, desks.settings)
    bad = id_number(1)[:17] + ("0" if id_number(1)[17] != "0" else "1")
    rows = [graduate(1, 身份证号=bad), graduate(2, 院系="＝cmd|' /C calc'!A0")]
    ident = await uploaded(browser, table(rows))
    answer = await browser.get(f"/staff/imports/{ident}/report.xlsx")

    assert answer.headers["content-disposition"].startswith("attachment;")
    assert bad.encode() not in answer.content
    async with open_rows(answer.content) as reading:
        lines = [row.cells async for batch in reading for row in batch]
    assert lines[0] == ["行号", "列名", "原内容", "问题"]
    assert [line[:3] for line in lines[1:]] == [
        ["2", "身份证号", f"11**************{bad[-2:]}"],
        ["3", "院系", "＝cmd|' /C calc'!A0"],
    ]


async def test_the_template_can_be_filled_in_and_uploaded(visitor: Client, desks: World) -> None:
    browser = await signed_in(visitor, desks.school, desks.settings)
    answer = await browser.get("/staff/roster/template.xlsx")
    async with open_rows(answer.content) as reading:
        (first, *_) = [row.cells async for batch in reading for row in batch]

    assert first[:3] == ["学号*", "姓名*", "身份证号*"]
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "计算机学院,经济管理学院" in sheet
    assert "<f>" not in sheet
    ident = await uploaded(browser, table([graduate(1)], first))
    assert (await RosterImport.get(id=ident)).rows_good == 1


async def test_the_demos_desk_has_imports_to_look_at(school: Client) -> None:
    lines = (await school.json("/staff/imports"))["items"]
    assert [line["state_label"] for line in lines] == ["核对完成，待确认", "已导入"]
    done = await school.json(lines[1]["href"])
    assert {line["column"] for line in done["rows"]} == {"身份证号", "院系"}
