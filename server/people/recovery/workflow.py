"""How an appeal is decided: at the province's desk, once and in time, unless its appellant takes it
back (AUTH-10, AUTH-11, AUTH-13)."""

from __future__ import annotations

from server.people.recovery.models import Appeal, AppealState
from server.people.recovery.rules import is_appellant
from server.platform.access.rule import is_province, is_system
from server.platform.workflow.steps import PROVINCE, Reasons, Step, Workflow

REFUSALS = Reasons(
    {
        "seal_differs": "公章上的单位名称与营业执照不一致，或没有加盖公章",
        "reason_differs": "书面说明上的原因与页面填写的不一致",
        "unreadable": "书面说明不清晰或不完整",
        "unit_differs": "书面说明、联系人与该单位不符",
        "other": "其他",
    }
)

APPEAL = Workflow(
    name="appeal",
    label="密码申诉",
    model=Appeal,
    states=AppealState,
    openings={"submit": "提交申诉"},
    taken="这个单位已有一份申诉在等省中心审核，请等结果；急用请致电省中心",
    remind=True,
    steps=(
        Step(
            name="approve",
            label="通过",
            source=(AppealState.WAITING,),
            target=AppealState.APPROVED,
            by=is_province,
            queue=PROVINCE,
            consequences=(
                "单位管理员的登录手机和姓名改为申诉人填写的",
                "原密码、已登录的设备和微信绑定立即失效",
                "原手机号和单位邮箱都会收到通知，请先确认公章与营业执照一致",
            ),
        ),
        Step(
            name="refuse",
            label="退回",
            source=(AppealState.WAITING,),
            target=AppealState.REFUSED,
            by=is_province,
            queue=PROVINCE,
            reasons=REFUSALS,
            danger=True,
        ),
        Step(
            name="withdraw",
            label="撤回申诉",
            source=(AppealState.WAITING,),
            target=AppealState.WITHDRAWN,
            by=is_appellant,
            danger=True,
            consequences=(
                "省中心不再审核这份申诉，登录手机和密码保持不变",
                "撤回后可以改好再申诉，手机号和书面说明要重新提交",
            ),
        ),
        Step(
            name="expire",
            label="到期未处理",
            source=(AppealState.WAITING,),
            target=AppealState.EXPIRED,
            by=is_system,
            after=True,
        ),
    ),
)
