"""config/wechat.toml: every purpose has a template that the demo's accounts were granted."""

from __future__ import annotations

from pathlib import Path

import pytest

from wechat.fields import Unfit
from wechat.sandbox.templates import TEMPLATES, first_fault
from wechat.templates import Kind, Template, load

GRANTED = {template.id: template for template in TEMPLATES}
VALUES = {
    "matter": "简历审核结果",
    "result": "通过",
    "remark": "请在三天内登录查看，并按要求补充材料，逾期不再受理",
    "at": "2026年11月21日 15:01",
}


def test_every_template_can_be_filled_as_the_account_was_granted_it() -> None:
    for (kind, _), template in load().items():
        granted = GRANTED[template.id]
        asked = {"official": "template", "subscription": "subscription", "mini": "mini"}[kind]
        assert granted.kind == asked
        assert first_fault(granted, template.data(VALUES)) is None


def test_the_time_on_a_card_is_called_what_it_is() -> None:
    """When something happened: who reads 截止 above it thinks that he is too late."""
    labels = {GRANTED[t.id].labels[t.fields["at"]] for t in load().values()}
    assert labels == {"时间", "提醒时间"}


def test_results_and_tasks_can_be_told_on_every_way() -> None:
    known = load()
    for kind in Kind:
        assert {purpose for k, purpose in known if k is kind} >= {"review_result", "task_waiting"}


def test_a_missing_value_is_our_mistake_and_a_bad_one_is_named() -> None:
    template = Template("t", {"matter": "thing1", "result": "phrase2"})
    with pytest.raises(KeyError):
        template.data({"matter": "x"})
    with pytest.raises(Unfit):
        template.data({"matter": "x", "result": "13笔"})


def test_an_entry_without_an_id_is_named(tmp_path: Path) -> None:
    file = tmp_path / "wechat.toml"
    file.write_text('[official.todo]\nfields = { matter = "thing1" }\n', "utf-8")
    with pytest.raises(ValueError, match=r"official\.todo"):
        load(file)
