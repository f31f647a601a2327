"""Who sees how much of what (the table of the data protection design)."""

from __future__ import annotations

import pytest

from server.platform.privacy.masks import Field, Viewer, mask_email, mask_name, mask_phone, masked

VALUES = {
    Field.ID_NUMBER: "110101200501010017",
    Field.PHONE: "+8613800000001",
    Field.NAME: "张小帅",
    Field.EMAIL: "zhang@example.cn",
    Field.ADDRESS: "示范省示范市示范路1号",
}
ID, SHORT, END = "11**************17", "138****0001", "*********01"
TABLE = {
    Viewer.SELF: (ID, "13800000001", "张小帅", "zhang@example.cn", "示范省示范市示范路1号"),
    Viewer.SCHOOL: (ID, SHORT, "张小帅", "zha***@example.cn", "示范省示范市***"),
    Viewer.PROVINCE: (ID, SHORT, "张小帅", "zha***@example.cn", "示范省示范市***"),
    Viewer.EMPLOYER: ("", "", "张*", "", ""),
    Viewer.APPLIED: ("", "", "张小帅", "", ""),
    Viewer.SIGNED: ("", "", "张小帅", "", ""),
    Viewer.SCANNER: ("", END, "张*", "", ""),
    Viewer.LOG: ("", "", "", "", ""),
}


@pytest.mark.parametrize("viewer", Viewer)
def test_each_viewer_sees_his_row_of_the_table(viewer: Viewer) -> None:
    assert tuple(masked(field, viewer, VALUES[field]) for field in Field) == TABLE[viewer]


def test_only_the_signed_employer_gains_by_the_students_consent() -> None:
    gained = {
        viewer
        for viewer in Viewer
        for field in Field
        if masked(field, viewer, VALUES[field], agreed=True) != masked(field, viewer, VALUES[field])
    }
    assert gained == {Viewer.SIGNED}
    shown = masked(Field.PHONE, Viewer.SIGNED, VALUES[Field.PHONE], agreed=True)
    assert shown == "13800000001"


@pytest.mark.parametrize(
    ("name", "shown"),
    [("张三", "张*"), ("欧阳小明", "欧阳*"), ("欧阳", "欧*"), ("", ""), ("Li Lei", "L*")],
)
def test_names_show_the_surname(name: str, shown: str) -> None:
    assert mask_name(name) == shown


def test_values_too_short_to_mask_show_nothing_of_themselves() -> None:
    assert mask_phone("12345") == "*****"
    assert mask_email("nobody") == "***"
    assert mask_email("hr@example.cn") == "h***@example.cn"
    assert mask_email("abc@example.cn") == "ab***@example.cn"
    assert masked(Field.ID_NUMBER, Viewer.SCHOOL, "12345678") == "********"
    assert masked(Field.NAME, Viewer.SELF, None) == ""
