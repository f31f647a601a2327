"""No page and no message promises a domain that has not moved in: whoever believes it looks for it
in vain. Where its room opens, its words leave this list."""

from __future__ import annotations

import re

from server.settings import ROOT

TO_COME = {
    "postings": "发布职位|投递|推送职位",
    "fairs": "招聘会(?!管理)|宣讲会|双选会|展位|入场券",
    "interviews": "面试",
    "agreements": "发起签约|发起网上签约|应约|毕业生签约",
}
SAYS_SO = re.compile("开放")
OF_THE_LAW = {"templates/public/agreement.html", "templates/public/privacy.html"}
"""Texts with a version, to which people agree for longer than a release."""
NAMES = ("notices", "workflow", "home", "pages", "sheet", "papers")


def test_what_is_to_come_is_named_only_as_what_is_to_come() -> None:
    words = re.compile("|".join(TO_COME.values()))
    files = [
        *(ROOT / "templates").rglob("*.html"),
        *(path for name in NAMES for path in (ROOT / "server").rglob(f"{name}.py")),
        ROOT / "config/keywords.toml",
    ]
    promised = [
        f"{name}: {line.strip()}"
        for path in files
        if (name := str(path.relative_to(ROOT))) not in OF_THE_LAW
        for line in path.read_text("utf-8").splitlines()
        if not line.startswith(("words", "title"))
        if words.search(line) and not SAYS_SO.search(line)
    ]
    assert promised == []
