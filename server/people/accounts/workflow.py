"""How a WeChat identity comes to stand for an account, and ceases to."""

from __future__ import annotations

from server.people.accounts.models import Binding, BindingState
from server.people.accounts.rules import may_end_binding
from server.platform.access.rule import is_desk_of, is_system
from server.platform.workflow.steps import Step, Workflow

BINDING = Workflow(
    name="binding",
    label="微信绑定",
    model=Binding,
    states=BindingState,
    openings={"bind": "绑定微信"},
    steps=(
        Step(
            name="end",
            label="解除绑定",
            source=(BindingState.ACTIVE,),
            target=BindingState.ENDED,
            by=may_end_binding,
            danger=True,
            consequences=(
                "这个微信将不能再进入你的账号",
                "再次使用需要重新核对学籍信息",
                "已提交的材料和记录都会保留",
            ),
        ),
        Step(
            name="replace",
            label="换绑其他微信",
            source=(BindingState.ACTIVE,),
            target=BindingState.ENDED,
            by=is_desk_of | is_system,
        ),
    ),
)
