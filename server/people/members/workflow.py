"""How somebody joins a registered unit, or becomes its new administrator (EREG-14, CON-20)."""

from __future__ import annotations

from server.people.employers.functions import is_unit_administrator
from server.people.members.models import OPEN, MembershipRequest, RequestState
from server.people.members.rules import administers, is_asker
from server.platform.access.rule import is_province, is_system
from server.platform.workflow.steps import PROVINCE, Party, Reasons, Step, Workflow

DECLINES = Reasons(
    {
        "unknown": "不是本单位的招聘人员",
        "no_seal": "授权书没有加盖公章，或看不清",
        "not_needed": "暂时不需要增加账号",
        "other": "其他",
    }
)
REFUSALS = Reasons(
    {
        "no_seal": "授权书没有加盖公章，或公章与单位名称不一致",
        "unreadable": "授权书不清晰或不完整",
        "objection": "现任管理员的异议成立",
        "not_proven": "不能证明本人受单位委托",
        "other": "其他",
    }
)
S = RequestState

ADMINISTRATOR = Party("administrator", "单位管理员", is_unit_administrator)

MEMBERSHIP = Workflow(
    name="membership",
    label="加入单位与变更管理员",
    model=MembershipRequest,
    states=RequestState,
    waits_for={S.AT_UNIT: ADMINISTRATOR},
    remind=True,
    openings={"ask": "申请加入", "claim": "申请成为管理员"},
    steps=(
        Step(
            name="accept",
            label="同意加入",
            source=(S.AT_UNIT,),
            target=S.APPROVED,
            by=administers,
        ),
        Step(
            name="decline",
            label="不同意",
            source=(S.AT_UNIT,),
            target=S.REFUSED,
            by=administers,
            reasons=DECLINES,
            danger=True,
        ),
        Step(
            name="object",
            label="提出异议",
            source=(S.AT_PROVINCE,),
            target=S.AT_PROVINCE,
            by=administers,
        ),
        Step(
            name="appoint",
            label="通过",
            source=(S.AT_PROVINCE,),
            target=S.APPROVED,
            by=is_province,
            queue=PROVINCE,
            consequences=(
                "申请人立即成为单位管理员，拥有全部功能",
                "原管理员不再是管理员，由新管理员决定其角色",
                "双方都会收到通知",
            ),
        ),
        Step(
            name="refuse",
            label="退回",
            source=(S.AT_PROVINCE,),
            target=S.REFUSED,
            by=is_province,
            queue=PROVINCE,
            reasons=REFUSALS,
            danger=True,
        ),
        Step(
            name="withdraw",
            label="撤回申请",
            source=OPEN,
            target=S.WITHDRAWN,
            by=is_asker,
            danger=True,
            consequences=("对方不再处理这份申请", "以后可以重新申请"),
        ),
        Step(
            name="expire",
            label="到期未处理",
            source=(S.AT_UNIT,),
            target=S.EXPIRED,
            by=is_system,
            after=True,
        ),
    ),
)
