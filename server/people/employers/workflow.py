"""How an employer's registration is reviewed (EREG-01, CON-21)."""

from __future__ import annotations

from server.people.employers.models import Employer, EmployerState
from server.people.employers.rules import is_administrator
from server.platform.access.rule import is_province
from server.platform.workflow.steps import PROVINCE, UNIT, Reasons, Step, Workflow

REFUSALS = Reasons(
    {
        "name_differs": "单位名称与营业执照不一致",
        "code_differs": "统一社会信用代码与营业执照不一致",
        "licence": "营业执照不清晰、不完整或已过期",
        "letter": "授权委托书不清晰或不完整",
        "unreadable": "上传的证照不清晰或不完整",
        "no_seal": "授权委托书没有加盖公章，或公章与单位名称不一致",
        "closed": "登记机关显示单位已注销、吊销或列入异常",
        "details": "单位信息填写不完整或不准确",
        "other": "其他",
    },
    vague=("unreadable", "details", "other"),
)
UNIT_PAGE, DETAILS_PAGE, DOCUMENTS_PAGE = (
    f"/employer/register/{page}" for page in ("unit", "details", "documents")
)
AT_FAULT = {
    "licence": DOCUMENTS_PAGE,
    "letter": DOCUMENTS_PAGE,
    "unreadable": DOCUMENTS_PAGE,
    "no_seal": DOCUMENTS_PAGE,
    "details": DETAILS_PAGE,
}
"""The step of the registration where a reason is mended; any other where the unit is named."""

EMPLOYER = Workflow(
    name="employer",
    label="单位注册",
    model=Employer,
    states=EmployerState,
    waits_for={EmployerState.DRAFT: UNIT, EmployerState.REFUSED: UNIT},
    openings={"register": "开始注册"},
    steps=(
        Step(
            name="submit",
            label="提交并等待省中心审核",
            source=(EmployerState.DRAFT,),
            target=EmployerState.WAITING,
            by=is_administrator,
        ),
        Step(
            name="resubmit",
            label="重新提交并等待省中心审核",
            source=(EmployerState.REFUSED,),
            target=EmployerState.WAITING,
            by=is_administrator,
        ),
        Step(
            name="withdraw",
            label="撤回修改",
            source=(EmployerState.WAITING,),
            target=EmployerState.DRAFT,
            by=is_administrator,
            danger=True,
            consequences=("撤回后省中心看不到这份申请", "已填写的内容都会保留，修改后可以再次提交"),
        ),
        Step(
            name="approve",
            label="通过",
            source=(EmployerState.WAITING,),
            target=EmployerState.APPROVED,
            by=is_province,
            queue=PROVINCE,
            consequences=("单位立即可以使用各项服务", "单位名称和统一社会信用代码从此不能修改"),
        ),
        Step(
            name="refuse",
            label="退回",
            source=(EmployerState.WAITING,),
            target=EmployerState.REFUSED,
            by=is_province,
            queue=PROVINCE,
            reasons=REFUSALS,
            danger=True,
        ),
    ),
)
