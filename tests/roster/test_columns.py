"""Headings are recognised however schools write them."""

from __future__ import annotations

from server.people.roster.columns import COLUMNS, find_layout
from server.platform.tables.reading import Row


def test_headings_may_stand_in_any_order_under_other_names_below_a_title() -> None:
    rows = [
        Row(1, ["2027 届毕业生名单"]),
        Row(
            3,
            ["所在学院", "证件号码", "姓 名*", "学号（文本）", "专业名称", "学历层次", "毕业年份"],
        ),
        Row(4, ["计算机学院", "x", "张小帅", "20270001", "软件工程", "本科", "2027"]),
    ]
    rows[1].cells[0] = "学院"
    layout = find_layout(rows)

    assert layout is not None
    assert layout.is_usable
    assert layout.line == 3
    assert layout.places == {
        "college": 0,
        "id_number": 1,
        "name": 2,
        "student_no": 3,
        "major": 4,
        "degree": 5,
        "graduation_year": 6,
    }


def test_of_two_heading_lines_the_lower_counts() -> None:
    """As they are read when the upper one's cells are merged with those below."""
    rows = [Row(1, ["学号", "姓名", "联系方式", ""]), Row(2, ["学号", "姓名", "微信", "邮箱"])]
    layout = find_layout(rows)
    assert layout is not None
    assert layout.line == 2


def test_missing_repeated_and_unknown_headings_are_named() -> None:
    layout = find_layout([Row(1, ["学号", "学号", "姓名", "院系", "专业", "学历", "血型"])])

    assert layout is not None
    assert not layout.is_usable
    assert [c.title for c in layout.missing] == ["身份证号", "毕业年度"]
    assert layout.repeated == ("学号",)
    assert layout.unknown == ("血型",)


def test_lines_without_headings_are_no_headings() -> None:
    assert find_layout([Row(1, ["20270001", "张小帅", "本科"])]) is None
    assert find_layout([]) is None


def test_no_two_columns_share_a_heading() -> None:
    headings = [name for c in COLUMNS for name in (c.title, *c.aliases)]
    assert len(headings) == len(set(headings))
