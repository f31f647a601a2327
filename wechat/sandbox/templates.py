"""The message templates the two demo accounts have been granted, and WeChat's rules for a field."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

TemplateKind = Literal["template", "subscription", "mini"]
"""Official template message, official one-time subscription, mini-program subscription."""


@dataclass(frozen=True)
class Template:
    """One granted template; `fields` maps a key such as `thing1` to the label people see."""

    id: str
    kind: TemplateKind
    title: str
    fields: tuple[tuple[str, str], ...]

    @property
    def labels(self) -> dict[str, str]:
        return dict(self.fields)


_REVIEW = (("thing1", "事项"), ("phrase2", "结果"), ("thing3", "说明"), ("time4", "时间"))
_TASK = (("thing1", "事项"), ("thing2", "说明"), ("time3", "提醒时间"))
_CHANGE = (("thing1", "变更内容"), ("thing2", "说明"), ("time3", "时间"))
_NEWS = (("thing1", "标题"), ("thing2", "内容"), ("time3", "时间"))

TEMPLATES: tuple[Template, ...] = (
    Template("tpl_review_result", "template", "审核结果通知", _REVIEW),
    Template("tpl_task_waiting", "template", "待办事项提醒", _TASK),
    Template("tpl_account_change", "template", "账户变更提醒", _CHANGE),
    Template("tpl_announcement", "template", "公告通知", _NEWS),
    Template("sub_review_result", "subscription", "审核结果通知", _REVIEW),
    Template("sub_task_waiting", "subscription", "待办事项提醒", _TASK),
    Template("mini_result", "mini", "结果通知", _REVIEW),
    Template("mini_task_waiting", "mini", "待办事项提醒", _TASK),
)

_CLOCK = r"([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?"
_DAY = r"\d{4}(年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2}|/\d{1,2}/\d{1,2}|\.\d{1,2}\.\d{1,2})"
_MOMENT = rf"({_DAY}( ?{_CLOCK})?)"
_TIME = rf"({_CLOCK}|{_DAY} ?{_CLOCK})"
_HANZI = r"[\u3400-\u4dbf\u4e00-\u9fff]"

_RULES: dict[str, re.Pattern[str]] = {
    "thing": re.compile(r"(?s).{1,20}"),
    "number": re.compile(r"(?=.{1,32}$)-?\d+(\.\d+)?"),
    "letter": re.compile(r"[A-Za-z]{1,32}"),
    "symbol": re.compile(r"[^\w\s]{1,5}"),
    "character_string": re.compile(r"[\x21-\x7e]{1,32}"),
    "time": re.compile(rf"{_TIME}(~{_TIME})?"),
    "date": re.compile(rf"{_MOMENT}(~({_MOMENT}|{_CLOCK}))?"),
    "amount": re.compile(r"[^\d\s]?\d{1,10}(\.\d+)?元?"),
    "phone_number": re.compile(r"[\d+\-() *#]{1,17}"),
    "car_number": re.compile(rf"(?=.{{1,8}}$){_HANZI}?[A-Za-z0-9·]+{_HANZI}?"),
    "name": re.compile(rf"({_HANZI}|·){{1,10}}|[^\u3400-\u9fff\d]{{1,20}}"),
    "phrase": re.compile(rf"{_HANZI}{{1,5}}"),
}


def is_valid(key: str, value: object) -> bool:
    """Whether `value` may fill the field `key` (`thing1`, `phrase2`); wechat-protocol section E."""
    rule = _RULES.get(key.rstrip("0123456789"))
    if not isinstance(value, str) or rule is None or not value.strip():
        return False
    return rule.fullmatch(value) is not None


def first_fault(template: Template, data: object) -> str | None:
    """The place WeChat would name in a 47003 (`data.phrase2.value`), or None when all is well.

    An unknown key and a missing key are faults as well as a value that breaks its rule.
    """
    if not isinstance(data, dict):
        return "data"
    for key in template.labels:
        item = data.get(key)
        if not isinstance(item, dict) or not is_valid(key, item.get("value")):
            return f"data.{key}.value"
    unknown = next((key for key in data if key not in template.labels), None)
    return f"data.{unknown}" if unknown is not None else None
