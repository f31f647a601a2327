"""A save waits at the province until it is approved, refused, withdrawn or replaced (EREG-25)."""

from __future__ import annotations

from server.people.edits.models import EditState, EmployerEdit
from server.people.employers.functions import Function, may
from server.platform.access.rule import is_province
from server.platform.workflow.steps import PROVINCE, Reasons, Step, Workflow

edits = may(Function.UNIT)
"""Who changes an employer's data."""

REFUSALS = Reasons(
    {
        "differs": "与营业执照或登记信息不一致",
        "unreadable": "上传的证照不清晰或不完整",
        "no_seal": "授权委托书没有加盖公章，或公章与单位名称不一致",
        "no_proof": "缺少证明材料，请一并更换证照",
        "changed": "提交之后资料又有变动，请重新提交",
        "details": "填写不完整或不准确",
        "other": "其他",
    },
    vague=("unreadable", "details", "other"),
)

EMPLOYER_EDIT = Workflow(
    name="employer_edit",
    label="单位信息修改",
    model=EmployerEdit,
    states=EditState,
    openings={"ask": "提交修改"},
    taken="刚才已经有一份修改提交给省中心了，请刷新后再看",
    steps=(
        Step(
            name="withdraw",
            label="撤回修改",
            source=(EditState.WAITING,),
            target=EditState.WITHDRAWN,
            by=edits,
            danger=True,
            consequences=("撤回后单位信息保持现在的样子", "这次填写的改动和上传的证照不再保留"),
            said="已撤回，单位信息保持不变",
        ),
        Step(
            name="replace",
            label="由新的修改替换",
            source=(EditState.WAITING,),
            target=EditState.REPLACED,
            by=edits,
            has_button=False,
        ),
        Step(
            name="approve",
            label="通过",
            source=(EditState.WAITING,),
            target=EditState.APPROVED,
            by=is_province,
            queue=PROVINCE,
        ),
        Step(
            name="refuse",
            label="退回",
            source=(EditState.WAITING,),
            target=EditState.REFUSED,
            by=is_province,
            queue=PROVINCE,
            reasons=REFUSALS,
            danger=True,
        ),
    ),
)
