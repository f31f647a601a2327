"""Every fault of a row has its own sentence, and no sentence shows a whole ID number."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from server.people.roster.checks import Judged, Known, Refusal, judge
from server.people.roster.columns import layout_of
from server.people.roster.examination import refuse_duplicates
from server.platform.normal_forms.keys import loose_key
from server.platform.tables.reading import Fault, Faulty, Row
from tests.roster.rosters import HEADINGS, graduate, id_number

COLLEGE = uuid4()
OTHER = uuid4()
KNOWN = Known(
    colleges={
        loose_key(name): college
        for name, college in (
            ("计算机学院", COLLEGE),
            ("01", COLLEGE),
            ("经济管理学院", OTHER),
            ("国际教育学院（中外合作）", OTHER),
        )
    },
    degrees={year: {"本科": "31", "31": "31"} for year in range(2020, 2033)},
    site_name="示范大学",
    college_names=("计算机学院", "经济管理学院", "管理学院", "国际教育学院（中外合作）"),
)
LAYOUT = layout_of(Row(1, list(HEADINGS)))


def judged(**changed: Any) -> Judged:
    return judge(Row(7, graduate(1, **changed)), LAYOUT, KNOWN)


def faults(**changed: Any) -> list[tuple[str, str, str]]:
    found = judged(**changed)
    assert found.graduate is None
    return [(r.column, r.shown, r.sentence) for r in found.refusals]


def test_a_good_row_becomes_a_graduate() -> None:
    one = judged().graduate

    assert one is not None
    assert (one.row, one.student_no, one.gender, one.degree) == (7, "2027000001", "1", "31")
    assert (one.college_id, one.graduation_year, one.phone) == (COLLEGE, 2027, "+8613800000001")
    assert one.id_number == id_number(1)


def test_full_width_spaces_and_small_letters_are_taken_as_meant() -> None:
    one = judged(
        学号="２０２７０００００１",
        姓名="　张　小帅 ",
        性别="",
        院系="01",
        毕业年度="2027届",
        手机号码="",
    ).graduate

    assert one is not None
    assert (one.student_no, one.name, one.gender) == ("2027000001", "张小帅", "1")
    assert (one.graduation_year, one.phone, one.college_id) == (2027, "", COLLEGE)


@pytest.mark.parametrize(
    "written",
    ["2027届", "2027年", "2027-06-30", "2027/6/30", "2027.6", "2027年6月", "２０２７年06月30日",
     "202706", "20270630", "2027-06-30 00:00:00"],
)  # fmt: skip
def test_the_year_of_a_graduation_day_is_enough(written: str) -> None:
    one = judged(毕业年度=written).graduate
    assert one is not None
    assert one.graduation_year == 2027


@pytest.mark.parametrize(
    ("written", "offered"),
    [
        ("计算机", "计算机学院"),
        ("计算机系", "计算机学院"),
        ("计算机科学与技术学院", "计算机学院"),
        ("经管学院", "经济管理学院"),
        ("国际教育学院", "国际教育学院（中外合作）"),
        ("物理学院", ""),
    ],
)
def test_the_nearest_college_is_offered(written: str, offered: str) -> None:
    (found,) = faults(院系=written)
    guess = f"是不是“{offered}”？" if offered else ""
    assert found[2] == f"示范大学没有这个院系，{guess}请按系统里的名称填"


@pytest.mark.parametrize("dot", "·•．・")
def test_the_dot_of_a_name_is_stored_as_on_id_cards(dot: str) -> None:
    one = judged(姓名=f"买买提{dot}吐尔逊").graduate
    assert one is not None
    assert one.name == "买买提·吐尔逊"


@pytest.mark.parametrize("typed", ["国际教育学院（中外合作）", "国际教育学院(中外 合作)"])
def test_a_college_is_known_in_any_brackets(typed: str) -> None:
    one = judged(院系=typed, 专业="国际贸易（Ⅱ）").graduate
    assert one is not None
    assert (one.college_id, one.major) == (OTHER, "国际贸易（Ⅱ）")


def test_a_pass_or_passport_is_taken_with_a_gender_beside_it() -> None:
    one = judged(身份证号="h12345678", 性别="女").graduate
    assert one is not None
    assert (one.id_number, one.gender) == ("H12345678", "2")
    (missing,) = faults(身份证号="H12345678", 性别="")
    assert missing == ("性别", "", "填写通行证或护照号码的，请填写性别")


@pytest.mark.parametrize(
    ("changed", "column", "shown", "sentence"),
    [
        ({"学号": ""}, "学号", "", "请填写学号"),
        ({"学号": "2027#01"}, "学号", "2027#01", "学号只能由字母、数字和 . _ / - 组成"),
        ({"学号": "1" * 31}, "学号", "1" * 31, "学号最多 30 个字"),
        ({"姓名": " "}, "姓名", "", "请填写姓名"),
        ({"姓名": "\u202e\u200b"}, "姓名", "", "请填写姓名"),
        ({"性别": "未知"}, "性别", "未知", "性别请填“男”或“女”"),
        ({"性别": "女"}, "性别", "女", "性别与身份证号不一致，请核对这两格"),
        ({"院系": "魔法学院"}, "院系", "魔法学院", "示范大学没有这个院系，请按系统里的名称填"),
        ({"专业": "字" * 61}, "专业", "字" * 60, "专业最多 60 个字"),
        ({"学历": "小学"}, "学历", "小学", "学历不在列表里，请从模板的下拉列表中选择"),
        ({"毕业年度": "2027级"}, "毕业年度", "2027级", "毕业年度应为四位年份，例如 2027"),
        ({"毕业年度": "27"}, "毕业年度", "27", "毕业年度应为四位年份，例如 2027"),
        ({"毕业年度": "1999"}, "毕业年度", "1999", "毕业年度应在 2020 到 2032 之间"),
        ({"手机号码": "12345678901"}, "手机号码", "123****8901", "手机号不正确，应为 11 位数字"),
        (
            {"专业": Faulty(Fault.FORMULA, "软件工程")},
            "专业",
            "软件工程",
            "这一格是公式，请复制后“粘贴为数值”再上传",
        ),
    ],
)
def test_each_fault_is_said(
    changed: dict[str, Any], column: str, shown: str, sentence: str
) -> None:
    assert faults(**changed) == [(column, shown, sentence)]


def test_a_bad_check_digit_is_found_and_the_number_is_shown_masked() -> None:
    good = id_number(1)
    bad = good[:17] + ("0" if good[17] != "0" else "1")

    (found,) = faults(身份证号=bad)
    assert found[0] == "身份证号"
    assert found[1] == f"11**************{bad[-2:]}"
    assert "校验位不正确" in found[2]


def test_an_id_number_that_excel_rounded_is_shown_masked_too() -> None:
    (found,) = faults(身份证号=Faulty(Fault.NUMBER, "110101200301010000"))
    assert found == (
        "身份证号",
        "11**************00",
        "这一格被存成了数字，末几位已丢失，请设为文本后重填",
    )


def test_all_faults_of_a_row_come_at_once() -> None:
    assert [f[0] for f in faults(姓名="", 院系="x", 学历="x", 毕业年度="x")] == [
        "姓名",
        "毕业年度",
        "院系",
        "学历",
    ]


def test_duplicates_name_each_other_even_if_refused_for_something_else() -> None:
    rows = [graduate(1), graduate(2, 学号="2027000001"), graduate(3), graduate(4, 学历="x")]
    rows.append(graduate(4, 身份证号=id_number(3), 性别="男"))
    found = [judge(Row(n, row), LAYOUT, KNOWN) for n, row in enumerate(rows, start=2)]
    refuse_duplicates(found)

    said = [r for one in found for r in one.refusals]
    assert said == [
        Refusal(2, "学号", "2027000001", "学号与第 3 行重复"),
        Refusal(3, "学号", "2027000001", "学号与第 2 行重复"),
        Refusal(4, "身份证号", masked(3), "身份证号与第 6 行重复"),
        Refusal(5, "学历", "x", "学历不在列表里，请从模板的下拉列表中选择"),
        Refusal(5, "学号", "2027000004", "学号与第 6 行重复"),
        Refusal(6, "学号", "2027000004", "学号与第 5 行重复"),
        Refusal(6, "身份证号", masked(3), "身份证号与第 4 行重复"),
    ]


def masked(number: int) -> str:
    value = id_number(number)
    return f"{value[:2]}{'*' * 14}{value[-2:]}"
