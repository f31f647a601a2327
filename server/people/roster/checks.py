"""One row of a roster, judged alone: a graduate as he would be stored, or sentences about it.

Pure: what is known of the site comes as an argument, nothing is read or written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import lru_cache
from uuid import UUID

from server.people.roster.columns import BY_KEY, COLUMNS, Column, Layout
from server.platform.normal_forms.contacts import mobile
from server.platform.normal_forms.identifiers import candidate_no, gender_of, id_paper, student_no
from server.platform.normal_forms.keys import loose_key
from server.platform.normal_forms.texts import is_plain, one_line, person_name
from server.platform.privacy.masks import mask_id_number, mask_phone
from server.platform.tables.reading import Cell, Faulty, Row

_GENDERS = {"男": "1", "女": "2", "1": "1", "2": "2", "男性": "1", "女性": "2"}
_YEAR = re.compile(
    r"(\d{4})(?:年?届?|(?:[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?|月)?|(?:0[1-9]|1[0-2])(?:[0-3]\d)?)"
    r"(?: 0?0:00(?::00)?)?)",
    re.ASCII,
)
"""A year, or a day or month in it: `2027届`, `2027-06-30`, `2027年6月`, `202706`."""
_LONGEST_SHOWN = 60
UNLISTED = "{title}不在列表里，请从模板的下拉列表中选择"
ORIGIN = "没有这个生源地，请填 6 位行政区划代码，或从省写到县（市、区）"
_MASKED = {"身份证号": mask_id_number, "考生号": mask_id_number, "手机号码": mask_phone}


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a row cannot be taken; `shown` is already masked."""

    row: int
    column: str
    shown: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Graduate:
    """A row that is good in itself. `id_number` and `phone` are plain: never log or keep this."""

    row: int
    student_no: str
    name: str
    id_number: str
    gender: str
    college_id: UUID
    major: str
    degree: str
    graduation_year: int
    phone: str
    candidate_no: str = ""
    nation: str = ""
    politics: str = ""
    direction: str = ""
    training: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What a row is judged against: colleges and degrees by their keys, the years taken.

    `codes` are those of the other columns that have a table: 民族, 政治面貌, 培养方式, 生源地.
    """

    colleges: Mapping[str, UUID]
    degrees: Mapping[int, Mapping[str, str]]
    site_name: str = "学校"
    college_names: tuple[str, ...] = ()
    codes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def years(self) -> range:
        return range(min(self.degrees), max(self.degrees) + 1)


@dataclass(slots=True)
class Judged:
    """A row with what could be read of it, even if it is refused: duplicates are found by that."""

    row: int
    student_no: str = ""
    id_number: str = ""
    year: int = 0
    graduate: Graduate | None = None
    refusals: list[Refusal] = field(default_factory=list)


def judge(row: Row, layout: Layout, known: Known) -> Judged:
    """Every fault of the row at once, or the graduate."""
    return _Judgement(row, layout, known).result()


def is_blank(row: Row, layout: Layout) -> bool:
    """Nothing stands in the roster's own columns: a total or a note beside the table."""
    return not any(layout.cells_of(row))


def shown(column: str, text: str) -> str:
    """A value as a report may show it: numbers of persons masked, others cut."""
    return _MASKED.get(column, one_line)(text)[:_LONGEST_SHOWN]


@lru_cache(maxsize=1024)
def nearest(text: str, names: tuple[str, ...]) -> str:
    """The name that has most in common with the text, and more than half; "" if none has."""
    stems = {_stem(name): name for name in names}
    return next((stems[s] for s in get_close_matches(_stem(text), stems, 1, 0.51)), "")


def _stem(college: str) -> str:
    """What tells colleges apart: 学院 stands in all of them."""
    return loose_key(college).replace("学院", "").removesuffix("系")


class _Judgement:
    def __init__(self, row: Row, layout: Layout, known: Known) -> None:
        self.row = row
        self.known = known
        self.found = Judged(row.number)
        self.texts = {
            column.key: cell if is_plain(cell, column.longest) else self._text(column, cell)
            for column, cell in zip(COLUMNS, layout.cells_of(row), strict=True)
        }

    def result(self) -> Judged:
        texts, found = self.texts, self.found
        found.student_no = self._number("student_no", student_no)
        found.id_number = self._number("id_number", id_paper)
        found.year = self._year()
        gender = self._gender(found.id_number)
        college_id = self._college()
        degree = self._degree(found.year)
        phone = self._number("phone", mobile)
        candidate = self._number("candidate_no", candidate_no)
        nation, politics = self._code("nation"), self._code("politics")
        training, origin = self._code("training"), self._code("origin", ORIGIN)
        if not found.refusals and college_id is not None:
            found.graduate = Graduate(
                row=self.row.number,
                student_no=found.student_no,
                name=person_name(texts["name"] or ""),
                id_number=found.id_number,
                gender=gender,
                college_id=college_id,
                major=texts["major"] or "",
                degree=degree,
                graduation_year=found.year,
                phone=phone,
                candidate_no=candidate,
                nation=nation,
                politics=politics,
                direction=texts["direction"] or "",
                training=training,
                origin=origin,
            )
        return found

    def _refuse(self, key: str, text: str, sentence: str) -> None:
        title = BY_KEY[key].title
        self.found.refusals.append(Refusal(self.row.number, title, shown(title, text), sentence))

    def _text(self, column: Column, cell: Cell) -> str | None:
        """A cell's clean text; None when it has been refused already."""
        key = column.key
        if isinstance(cell, Faulty):
            self._refuse(key, cell.shown, cell.fault.sentence)
            return None
        text = one_line(cell)
        if not text:
            if column.required:
                self._refuse(key, "", f"请填写{column.title}")
                return None
            return ""
        if len(text) > column.longest:
            self._refuse(key, text, f"{column.title}最多 {column.longest} 个字")
            return None
        return text

    def _number(self, key: str, normal: Callable[[str], str]) -> str:
        """A number in its normal form; "" when it has been refused, or stays empty."""
        text = self.texts[key]
        try:
            return normal(text) if text else ""
        except ValueError as fault:
            self._refuse(key, text or "", str(fault))
            return ""

    def _year(self) -> int:
        text = self.texts["graduation_year"]
        if text is None:
            return 0
        written = _YEAR.fullmatch(text)
        if written is None:
            self._refuse("graduation_year", text, "毕业年度应为四位年份，例如 2027")
            return 0
        year = int(written[1])
        if year not in self.known.degrees:
            years = self.known.years
            self._refuse("graduation_year", text, f"毕业年度应在 {years[0]} 到 {years[-1]} 之间")
            return 0
        return year

    def _gender(self, id_number: str) -> str:
        text = self.texts["gender"]
        said = _GENDERS.get(text or "")
        if text and said is None:
            self._refuse("gender", text, "性别请填“男”或“女”")
            return ""
        proven = gender_of(id_number)
        if said and proven and said != proven:
            self._refuse("gender", text or "", "性别与身份证号不一致，请核对这两格")
        if text == "" and id_number and not proven:
            self._refuse("gender", "", "填写通行证或护照号码的，请填写性别")
        return said or proven

    def _college(self) -> UUID | None:
        text = self.texts["college"]
        if text is None:
            return None
        found = self.known.colleges.get(text) or self.known.colleges.get(loose_key(text))
        if found is None:
            near = nearest(text, self.known.college_names)
            guess = f"是不是“{near}”？" if near else ""
            sentence = f"{self.known.site_name}没有这个院系，{guess}请按系统里的名称填"
            self._refuse("college", text, sentence)
        return found

    def _degree(self, year: int) -> str:
        text = self.texts["degree"]
        if text is None:
            return ""
        codes = self.known.degrees.get(year) or self.known.degrees[self.known.years[-1]]
        code = codes.get(text) or codes.get(loose_key(text), "")
        if not code:
            self._refuse("degree", text, "学历不在列表里，请从模板的下拉列表中选择")
        return code

    def _code(self, key: str, sentence: str = UNLISTED) -> str:
        """The code of what an optional cell names, by the column's table."""
        text = self.texts[key]
        if not text:
            return ""
        codes = self.known.codes.get(key, {})
        code = codes.get(text) or codes.get(loose_key(text), "")
        if not code:
            self._refuse(key, text, sentence.format(title=BY_KEY[key].title))
        return code
