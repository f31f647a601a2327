"""What the school's roster holds of a student, and his requests for another WeChat."""

from __future__ import annotations

from tortoise.expressions import Q

from server.people.students.models import Rebinding, Student, StudentPhone
from server.platform.access.actor import Kind
from server.platform.code_tables import queries as code_tables
from server.platform.holdings import Fate, Person, Table, holds

STUDENTS = frozenset({Kind.STUDENT})


async def in_words(row: Student) -> dict[str, object]:
    await row.fetch_related("site", "college")
    year = row.graduation_year
    return {
        "degree": await code_tables.label("degree", row.degree, year),
        "training": await code_tables.label("training", row.training, year),
        "origin": " ".join(await code_tables.path_of("region", row.origin, year)),
        "学校": row.site.name,
        "院系": row.college.name,
    }


async def forget_phone(person: Person) -> int:
    """The row is the school's record; the telephone is the person's."""
    return await Student.filter(id=person.id).update(phone_cell=None)


async def forget_proven_phone(person: Person) -> int:
    return await StudentPhone.filter(student_id=person.id).delete()


async def forget_rebindings(person: Person) -> int:
    return await Rebinding.filter(student_id=person.id).delete()


holds(
    "学籍信息",
    Table(
        Student,
        of=lambda person: Q(id=person.id),
        labels={
            "student_no": "学号",
            "name": "姓名",
            "gender": "性别",
            "id_number_cell": "身份证号",
            "phone_cell": "手机",
            "major": "专业",
            "direction": "专业方向",
            "training": "培养方式",
            "origin": "学校登记的生源地",
            "candidate_no_cell": "考生号",
            "nation_cell": "民族",
            "politics_cell": "政治面貌",
            "degree": "学历",
            "graduation_year": "毕业年度",
            "created_at": "导入时间",
        },
        withheld={"id_number_index": "由身份证号算出的散列，只用来查重"},
        stays=("id_number_cell", "candidate_no_cell", "nation_cell", "politics_cell"),
        words=in_words,
    ),
    order=10,
    why="由学校从学籍系统导入，用来核对身份、办理就业手续",
    kept="按学校的学籍档案规定保存",
    fate=Fate.STAYS,
    fate_words="这是学校依法保存的学籍记录，不随账号删除；其中的手机号会删除",
    of=STUDENTS,
    erase=forget_phone,
)
holds(
    "登录手机",
    Table(
        StudentPhone,
        of=lambda person: Q(student_id=person.id),
        labels={"phone_cell": "手机", "proven_at": "验证时间"},
        withheld={"phone_index": "由手机号算出的散列，只用来登录时查找"},
    ),
    order=50,
    why="用手机号登录，忘记密码时找回账号",
    kept="换成别的手机号，或注销账号时删除",
    fate=Fate.GOES,
    of=STUDENTS,
    erase=forget_proven_phone,
)
holds(
    "换绑申请",
    Table(
        Rebinding,
        of=lambda person: Q(student_id=person.id),
        labels={"words": "申请原因", "state": "状态", "created_at": "申请时间"},
    ),
    order=60,
    why="由学校核实后，把账号交给新的微信",
    kept="直到注销账号",
    fate=Fate.GOES,
    of=STUDENTS,
    erase=forget_rebindings,
)
