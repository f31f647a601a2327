"""No page leads to a closed door: every link and form of every page that somebody may open.

Walked in process, from the front door on. Two pages of each shape are opened (two cases, two
states), and each change is tried once, with nothing filled in and taken back afterwards: what lies
behind may refuse the form, but it is there, and it is his.
"""

from __future__ import annotations

import re
import shutil
from collections import Counter, deque
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from httpx import Response

from server.demo.members import ASKERS, SECOND
from server.platform import database, runtime
from server.platform.storage.disk import DiskStore
from server.settings import Settings
from tests.access.routes import PARAMETER, routes
from tests.clients import Client
from tests.conftest import WECHAT_BROWSER, client_of
from tests.people import enter_as_staff, enter_as_wechat, identity
from tests.thirds import third

IN_WECHAT = {"identity": "zhang", "student": "li", "recruiter": "wang"}
ON_DESKTOP = {
    "administrator": "+8613800000001",
    "sub-account": f"+86{SECOND}",
    "asking to join": f"+86{ASKERS[0][0]}",
    "in review": "+8613800000002",
    "college": "college@10001.demo",
    "school": "school@10001.demo",
    "province": "province@demo",
    "door": "door@demo",
}
OF_A_SHAPE = 2
NO_PAGE = re.compile(r"(tel|mailto|javascript|data):|#")
SHAPES = [
    (re.compile(PARAMETER.sub("[^/]+", r.path)), r.path)
    for r in sorted(routes().values(), key=lambda r: "<" in r.path)
]


class Links(HTMLParser):
    """Where a page leads: links and files as GET, forms by their method."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: set[tuple[str, str]] = set()
        self._method = "GET"
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._method = given.get("method", "get").upper()
            self.found.add((self._method, given.get("action", "")))
        for name, method in (("href", "GET"), ("src", "GET"), ("formaction", self._method)):
            if name in given and tag not in ("use", "base"):
                self.found.add((given.get("formmethod", method).upper(), given[name]))


def shape(path: str) -> str:
    """The route behind a path and what is asked of it: two cases of a list are alike."""
    place, _, query = path.partition("?")
    known = next((name for form, name in SHAPES if form.fullmatch(place)), place)
    return f"{known}?{sorted({name for name, _ in parse_qsl(query)})}"


async def walk(client: Client) -> list[str]:
    """What did not open, with the page that led there."""
    dead: list[str] = []
    seen: Counter[str] = Counter()
    changes: dict[str, tuple[str, str]] = {}
    queue = deque([("/", "the front door")])
    asked: set[str] = set()
    while queue:
        path, before = queue.popleft()
        if path in asked or seen[shape(path)] == OF_A_SHAPE:
            continue
        asked.add(path)
        seen[shape(path)] += 1
        answer = await client.get(path)
        if is_dead(answer.status_code):
            dead.append(f"{answer.status_code} GET {path} on {before}")
        for method, where in leads(answer):
            if method == "GET":
                queue.append((where, path))
            else:
                changes.setdefault(shape(where), (where, path))
    for where, before in changes.values():
        async with database.transaction() as connection:
            answer = await client.post(where, data={"no-such-field": "x"})
            await connection.rollback()
        if is_dead(answer.status_code):
            dead.append(f"{answer.status_code} POST {where} on {before}")
    return dead


def leads(answer: Response) -> list[tuple[str, str]]:
    """Where an answer leads on this service."""
    found = {("GET", answer.headers["location"])} if answer.has_redirect_location else set()
    if answer.headers.get("content-type", "").startswith("text/html"):
        found |= Links(answer.text).found
    here = answer.url
    targets = [(method, here.join(link)) for method, link in found if not NO_PAGE.match(link)]
    return sorted(
        (method, target.raw_path.decode())
        for method, target in targets
        if (target.host, target.port) == (here.host, here.port)
    )


def is_dead(status: int) -> bool:
    return status in (403, 404) or status >= 500


@pytest.fixture
def files_of_its_own(
    opened: runtime.Runtime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The demo's files once more: what a change destroys, no rollback brings back."""
    shutil.copytree(opened.files.folder, tmp_path / "files")
    monkeypatch.setattr(opened, "files", DiskStore(tmp_path / "files"))


@pytest.mark.parametrize("walker", third(["visitor", *IN_WECHAT, *ON_DESKTOP]))
@pytest.mark.usefixtures("db", "untried", "files_of_its_own")
async def test_every_link_and_form_that_somebody_sees_opens(
    app: object, settings: Settings, walker: str
) -> None:
    agent = WECHAT_BROWSER if walker in IN_WECHAT else "Mozilla/5.0"
    async with client_of(app, settings, agent) as client:
        if walker in IN_WECHAT:
            await enter_as_wechat(client, await identity(IN_WECHAT[walker]))
        elif walker in ON_DESKTOP:
            await enter_as_staff(client, ON_DESKTOP[walker])
        assert await walk(client) == []
