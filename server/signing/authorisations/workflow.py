"""From the application to the province's decision, and to its end: by time, renewal or withdrawal
of the authorisation."""

from __future__ import annotations

from dataclasses import replace

from server.people.employers.functions import Function, may
from server.platform.access.rule import is_province, is_system
from server.platform.workflow.steps import PROVINCE, UNIT, Reasons, Step, Workflow
from server.signing.authorisations.models import GrantState, SigningGrant

applies = may(Function.UNIT)
"""Who applies in an employer's name; that it is the case's own employer is `visible_to`'s fence."""

OPEN = (GrantState.DRAFT, GrantState.REFUSED, GrantState.WITHDRAWN)
"""Where the employer itself may change its papers."""

REFUSALS = Reasons(
    {
        "no_seal": "授权委托书没有加盖公章，或公章与单位名称不一致",
        "not_signed": "授权委托书没有签字或填写不完整",
        "not_the_person": "身份证与被委托人不一致",
        "unreadable": "上传的材料不清晰或不完整",
        "not_signing": "委托书没有写明委托办理网上签约",
        "other": "其他",
    },
    vague=("unreadable", "other"),
)
REVOCATIONS = Reasons(
    {
        "asked": "单位申请停用",
        "closed": "单位已注销、吊销或列入异常",
        "misused": "发现不实签约或违规使用",
        "person_left": "被委托人已离职或被撤换",
        "other": "其他",
    }
)

SIGNING_GRANT = Workflow(
    name="signing_grant",
    label="签约授权",
    model=SigningGrant,
    states=GrantState,
    waits_for=dict.fromkeys(OPEN, replace(UNIT, acts=applies)),
    openings={"begin": "开始申请", "submit": "随单位注册提交"},
    taken="这个单位的签约授权刚刚有变动，请刷新后再看",
    remind=(30, 7, 1),
    steps=(
        Step(
            name="submit",
            label="提交并等待省中心审核",
            source=OPEN,
            target=GrantState.WAITING,
            by=applies,
            said="已提交，省中心审核后会通知您",
        ),
        Step(
            name="discard",
            label="放弃这份申请",
            source=(GrantState.DRAFT,),
            target=GrantState.DISCARDED,
            by=applies,
            danger=True,
            consequences=("已上传的材料不再使用", "以后可以重新申请"),
            said="已放弃，以后可以重新申请",
        ),
        Step(
            name="withdraw",
            label="撤回申请",
            source=(GrantState.WAITING,),
            target=GrantState.WITHDRAWN,
            by=applies,
            danger=True,
            consequences=("撤回后省中心看不到这份申请", "已上传的材料会保留，修改后可以再次提交"),
            said="已撤回，材料都还在，修改后可以再次提交",
        ),
        Step(
            name="approve",
            label="通过",
            source=(GrantState.WAITING,),
            target=GrantState.GRANTED,
            by=is_province,
            queue=PROVINCE,
            consequences=(
                "网上签约开放后，单位可以向全省毕业生发起",
                "有效期内有效，到期自动失效；到期前 30、7、1 天各提醒单位一次",
            ),
        ),
        Step(
            name="refuse",
            label="退回",
            source=(GrantState.WAITING,),
            target=GrantState.REFUSED,
            by=is_province,
            queue=PROVINCE,
            reasons=REFUSALS,
            danger=True,
        ),
        Step(
            name="revoke",
            label="撤销授权",
            source=(GrantState.GRANTED,),
            target=GrantState.REVOKED,
            by=is_province,
            reasons=REVOCATIONS,
            danger=True,
            consequences=(
                "授权立即失效",
                "已经生效的协议不受影响",
                "单位会收到通知，可以重新申请",
            ),
        ),
        Step(
            name="renew",
            label="由新的授权接替",
            source=(GrantState.GRANTED,),
            target=GrantState.RENEWED,
            by=is_system,
        ),
        Step(
            name="expire",
            label="有效期已满",
            source=(GrantState.GRANTED,),
            target=GrantState.EXPIRED,
            by=is_system,
            after=True,
        ),
    ),
)
