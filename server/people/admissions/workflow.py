"""From 申请入驻 to 已入驻, and how it ends (ENT-02, ENT-03)."""

from __future__ import annotations

from server.people.admissions.models import Admission, AdmissionState
from server.people.admissions.rules import applies, is_the_school
from server.platform.workflow.steps import SCHOOL, Reasons, Step, Workflow

REFUSALS = Reasons(
    {
        "mark_wrong": "单位标记选择不正确",
        "unreadable": "证照不清晰、不完整或已经过期",
        "unsuitable": "招聘需求与本校专业不匹配",
        "unreachable": "无法与单位联系人取得联系",
        "record": "有不良招聘记录",
        "other": "其他",
    },
    vague=("unreadable", "other"),
)
ENDINGS = Reasons(
    {
        "violation": "发布虚假信息，或违反学校的招聘规定",
        "complaint": "毕业生投诉，经核实属实",
        "idle": "长期没有到校招聘",
        "closed": "单位已注销、吊销或列入异常",
        "asked": "单位自己提出退出",
        "other": "其他",
    }
)
ALIVE = (AdmissionState.WAITING, AdmissionState.ADMITTED)
"""An employer has one of these at a school, or none."""

ADMISSION = Workflow(
    name="admission",
    label="单位入驻",
    model=Admission,
    states=AdmissionState,
    openings={"apply": "申请入驻"},
    steps=(
        Step(
            name="admit",
            label="通过",
            source=(AdmissionState.WAITING,),
            target=AdmissionState.ADMITTED,
            by=is_the_school,
            queue=SCHOOL,
            said="已通过，单位会收到通知",
        ),
        Step(
            name="refuse",
            label="退回",
            source=(AdmissionState.WAITING,),
            target=AdmissionState.REFUSED,
            by=is_the_school,
            queue=SCHOOL,
            reasons=REFUSALS,
            danger=True,
            said="已退回，单位会收到通知和原因",
        ),
        Step(
            name="withdraw",
            label="撤回申请",
            source=(AdmissionState.WAITING,),
            target=AdmissionState.WITHDRAWN,
            by=applies,
            danger=True,
            consequences=("撤回后学校不再审核这份申请", "以后可以重新申请"),
            said="已撤回，以后可以重新申请",
        ),
        Step(
            name="leave",
            label="退出入驻",
            source=(AdmissionState.ADMITTED,),
            target=AdmissionState.ENDED,
            by=applies,
            danger=True,
            consequences=(
                "贵单位从现在起不能再向这所学校发送校企合作需求",
                "学校不再看到贵单位的证照和联系人；办理记录都会保留",
                "已经签订的协议不受影响",
                "学校会收到通知；以后可以重新申请，由学校重新审核",
            ),
            said="已退出入驻，学校会收到通知；以后可以重新申请",
        ),
        Step(
            name="end",
            label="取消入驻",
            source=(AdmissionState.ADMITTED,),
            target=AdmissionState.ENDED,
            by=is_the_school,
            reasons=ENDINGS,
            danger=True,
            consequences=(
                "单位从现在起不能再向本校发送校企合作需求",
                "本校不再看到它的证照和联系人；办理记录都会保留",
                "已经签订的协议不受影响",
                "单位会收到通知，看到您选的原因；以后可以重新申请",
            ),
            said="已取消入驻，单位会收到通知和原因",
        ),
    ),
)
