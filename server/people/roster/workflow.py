"""An uploaded roster: checked, then loaded or discarded by whoever answers for the school."""

from __future__ import annotations

from server.people.roster.models import ImportState, RosterImport
from server.platform.access.rule import is_desk_of, is_school_staff, is_system
from server.platform.workflow.steps import SCHOOL, Step, Workflow, by_itself

decides = (is_school_staff & is_desk_of) | is_system
"""The province for any school, a school for itself; the system for the operator's command line."""

ROSTER_IMPORT = Workflow(
    name="roster_import",
    label="生源导入",
    model=RosterImport,
    states=ImportState,
    waits_for={
        ImportState.CHECKING: by_itself("系统核对"),
        ImportState.LOADING: by_itself("系统导入"),
    },
    openings={"upload": "上传名单"},
    steps=(
        Step(
            name="check",
            label="核对完成",
            source=(ImportState.CHECKING,),
            target=ImportState.CHECKED,
            by=is_system,
        ),
        Step(
            name="fail",
            label="无法读取",
            source=(ImportState.CHECKING,),
            target=ImportState.FAILED,
            by=is_system,
        ),
        Step(
            name="refuse",
            label="没有合格的记录",
            source=(ImportState.CHECKING,),
            target=ImportState.REFUSED,
            by=is_system,
        ),
        Step(
            name="accept",
            label="导入合格记录",
            source=(ImportState.CHECKED,),
            target=ImportState.LOADING,
            by=decides,
            queue=SCHOOL,
            consequences=(
                "只导入合格的记录，有问题的行不会导入",
                "学号和身份证号都已在生源库的，其余各项以这次的为准；选填项留空的，保持原样",
                "生源库里有、文件里没有的学生不受影响",
            ),
        ),
        Step(
            name="discard",
            label="放弃",
            source=(ImportState.CHECKED,),
            target=ImportState.DISCARDED,
            by=decides,
            danger=True,
            consequences=("这次上传的记录都不会导入，需要时请重新上传",),
        ),
        Step(
            name="finish",
            label="导入完成",
            source=(ImportState.LOADING,),
            target=ImportState.DONE,
            by=is_system,
        ),
    ),
)
