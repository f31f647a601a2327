"""Every deed that goes into the evidence has words that a person can read."""

from __future__ import annotations

import ast
import re

from server.app import open_house
from server.people.evidence.labels import deed, deeds_like
from server.platform.workflow.steps import workflows
from server.settings import ROOT

CHINESE = re.compile(r"[\u4e00-\u9fff]")


def recorded() -> set[str]:
    """The actions that `audit.record` is called with, where they stand in the code as they are."""
    found = set()
    for folder in ("server", "wechat"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and ast.unparse(node.func) == "audit.record":
                    found |= {
                        part.value
                        for part in ast.walk(node.args[1])
                        if isinstance(part, ast.Constant) and re.fullmatch(r"\w+\.\w+", part.value)
                    }
    return found


def test_every_deed_has_its_words() -> None:
    assert len(open_house()) > 20  # every part is imported, and its workflows with it
    actions = recorded()
    assert len(actions) > 50
    assert [action for action in sorted(actions) if not CHINESE.search(deed(action))] == []


def test_a_step_is_named_by_its_workflow() -> None:
    assert deed("admission.admit") == "单位入驻：通过"
    assert "admission.admit" in deeds_like("入驻")


def test_every_deed_that_begins_a_case_has_its_words() -> None:
    begun = re.compile(r'engine\.begin\(\s*([A-Z_]+),[^()]*?(?:\([^()]*\)[^()]*?)*step="(\w+)"')
    found = {
        pair
        for path in (ROOT / "server").rglob("service.py")
        for pair in begun.findall(path.read_text("utf-8"))
    }
    assert len(found) > 8
    assert [(w, step) for w, step in found if not workflows()[w.lower()].deed(step)] == []
