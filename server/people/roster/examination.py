"""A whole roster file, judged: rows alone, against each other, and against the standing roster."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass, field
from typing import TypeVar
from uuid import UUID

from server.people.roster.checks import Graduate, Judged, Known, Refusal, is_blank, judge, shown
from server.people.roster.columns import BY_KEY, HEADING_LINES, Layout, find_layout
from server.people.roster.notes import notes_of
from server.platform import database
from server.platform.privacy.index import blind
from server.platform.tables.reading import Aside, Row, Unreadable, open_rows

MOST_ROWS = 50_000
WHOLE_FILE = "整个文件"
K = TypeVar("K", bound=Hashable)
Progress = Callable[[int], Awaitable[None]]


class Refused(Unreadable):
    """The file as a whole cannot be taken, and these lines of the report say why."""

    def __init__(self, sentence: str, lines: list[Refusal]) -> None:
        super().__init__(sentence)
        self.lines = lines


@dataclass(slots=True)
class Examination:
    """What came of a file: good rows in its order, refusals by row; `notes` refuse nothing."""

    good: list[Graduate] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    notes: list[Refusal] = field(default_factory=list)
    left_out: dict[Aside, list[int]] = field(default_factory=dict)
    hidden_columns: list[int] = field(default_factory=list)
    rows_total: int = 0
    rows_bad: int = 0
    child_peak_kib: int = 0
    child_cpu_seconds: float = 0.0


def index_of(id_number: str) -> str:
    """What the roster knows an ID number by: whoever looks one up must ask in the same form."""
    return blind("student.id_number", id_number).hex()


async def examine(body: bytes, site_id: UUID, known: Known, progress: Progress) -> Examination:
    """Read and judge a file. Raises `Refused` when it cannot be taken as a whole."""
    found = Examination()
    try:
        judged, layout = await _read(body, known, found, progress)
    except Refused:
        raise
    except Unreadable as fault:
        raise Refused(fault.sentence, [Refusal(0, WHOLE_FILE, "", fault.sentence)]) from None
    found.notes = notes_of(layout, found.left_out, found.hidden_columns)
    # In threads: with 50,000 rows each of these would hold the event loop for a while.
    await asyncio.to_thread(refuse_duplicates, judged)
    await _compare_with_roster(site_id, judged)
    for one in judged:
        if one.refusals or one.graduate is None:
            found.refusals += one.refusals
            found.rows_bad += 1
        else:
            found.good.append(one.graduate)
    found.rows_total = len(judged)
    return found


async def _read(
    body: bytes, known: Known, found: Examination, progress: Progress
) -> tuple[list[Judged], Layout]:
    layout: Layout | None = None
    judged: list[Judged] = []
    head: list[Row] = []
    async with open_rows(body) as reading:
        async for batch in reading:
            rows = batch
            if layout is None:
                head += batch
                if len(head) < HEADING_LINES and batch:
                    continue
                layout = _headings(head)
                rows = head
            judged += _judge_all(rows, layout, known, found)
            if len(judged) > MOST_ROWS:
                raise Unreadable("名单最多 50,000 行，请分成几个文件上传")
            await progress(len(judged))
        found.hidden_columns = reading.hidden_columns
        found.child_peak_kib, found.child_cpu_seconds = reading.peak_kib, reading.cpu_seconds
    if layout is None:
        layout = _headings(head)
        judged += _judge_all(head, layout, known, found)
    if not judged and Aside.HIDDEN in found.left_out:
        raise Unreadable("表头下面的行都是隐藏的，请取消隐藏或筛选后再上传")
    if not judged:
        raise Unreadable("表头下面没有任何记录，请填写后再上传")
    return judged, layout


def _judge_all(
    rows: list[Row], layout: Layout, known: Known, found: Examination
) -> list[Judged]:
    judged = []
    for row in rows:
        if row.number <= layout.line or is_blank(row, layout):
            continue
        if row.aside is None:
            judged.append(judge(row, layout, known))
        else:
            found.left_out.setdefault(row.aside, []).append(row.number)
    return judged


def _headings(head: list[Row]) -> Layout:
    layout = find_layout(head)
    if layout is None:
        raise Unreadable("没有找到表头，请按模板的列名填写：学号、姓名、身份证号、院系……")
    if layout.is_usable:
        return layout
    lines = [
        Refusal(layout.line, c.title, "", f"缺少“{c.title}”这一列，请按模板补上")
        for c in layout.missing
    ]
    lines += [
        Refusal(layout.line, "表头", h, f"“{h}”这一列重复了，请只留一列") for h in layout.repeated
    ]
    lines += [
        Refusal(layout.line, "表头", h, f"不认识“{h}”这一列，请改成模板里的列名或删去")
        for h in layout.unknown
    ]
    names = "、".join(c.title for c in layout.missing)
    sentence = f"缺少这几列：{names}" if names else f"列名重复：{'、'.join(layout.repeated)}"
    raise Refused(sentence, lines)


def refuse_duplicates(judged: list[Judged]) -> None:
    """Refuse every row whose number or person stands in another row too, naming that one."""
    for key, same in _twins(judged, lambda one: one.student_no).items():
        for one in same:
            _refuse(one, "student_no", key, f"学号与第 {_others(one, same)} 行重复")
    people = _twins(judged, lambda one: (one.id_number, one.year) if one.id_number else None)
    for (number, _), same in people.items():
        for one in same:
            _refuse(one, "id_number", number, f"身份证号与第 {_others(one, same)} 行重复")


def _twins(judged: list[Judged], key_of: Callable[[Judged], K | None]) -> dict[K, list[Judged]]:
    """Rows that have a key in common; those without one have none."""
    counted = Counter(map(key_of, judged))
    twins: dict[K, list[Judged]] = {
        key: [] for key, count in counted.items() if key and count > 1
    }
    for one in judged if twins else ():
        if (key := key_of(one)) in twins:
            twins[key].append(one)
    return twins


async def _compare_with_roster(site_id: UUID, judged: list[Judged]) -> None:
    """Refuse rows that would give a number to another person, or a person a second number."""
    good = [one for one in judged if not one.refusals and one.graduate is not None]
    if not good:
        return
    indexes = await asyncio.to_thread(lambda: [index_of(one.id_number) for one in good])
    by_number, by_person = await _standing(
        site_id, [one.student_no for one in good], indexes, [one.year for one in good]
    )
    for one, index in zip(good, indexes, strict=True):
        registered = by_number.get(one.student_no)
        if registered is not None and registered != index:
            _refuse(
                one,
                "student_no",
                one.student_no,
                "生源库里这个学号登记的是另一个人（身份证号不同），请核对学号和身份证号",
            )
        other = by_person.get((index, one.year))
        if other is not None and other != one.student_no:
            _refuse(
                one, "id_number", one.id_number, f"生源库里这个身份证号的学号是 {other}，请核对学号"
            )


async def _standing(
    site_id: UUID, numbers: list[str], indexes: list[str], years: list[int]
) -> tuple[dict[str, str], dict[tuple[str, int], str]]:
    """What the roster says of these numbers and of these persons; two queries whatever the size."""
    async with database.driver() as connection:
        taken = await connection.fetch(
            "SELECT student_no, id_number_index FROM student"
            " WHERE site_id = $1 AND student_no = ANY($2::text[])",
            site_id,
            numbers,
            timeout=60,
        )
        persons = await connection.fetch(
            "SELECT student_no, id_number_index, graduation_year FROM student"
            " WHERE site_id = $1 AND graduation_year = ANY($3::int[])"
            " AND id_number_index = ANY($2::text[])",
            site_id,
            indexes,
            sorted(set(years)),
            timeout=60,
        )
    by_number = {row["student_no"]: row["id_number_index"] for row in taken}
    by_person = {
        (row["id_number_index"], row["graduation_year"]): row["student_no"] for row in persons
    }
    return by_number, by_person


def _refuse(one: Judged, key: str, value: str, sentence: str) -> None:
    title = BY_KEY[key].title
    one.refusals.append(Refusal(one.row, title, shown(title, value), sentence))


def _others(one: Judged, same: list[Judged]) -> str:
    rows = [other.row for other in same if other is not one]
    return "、".join(map(str, rows[:3])) + (" 等" if len(rows) > 3 else "")
