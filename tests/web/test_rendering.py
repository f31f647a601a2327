"""Pages as text: the right template, strict names, safe HTML, dates as China reads them."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from jinja2 import UndefinedError

from server.platform.web.assets import Assets
from server.platform.web.dates import ago, moment, when
from server.platform.web.rendering import Renderer, phones
from server.settings import ROOT

NAMES = ("h5.css", "h5.js", "desktop.css", "desktop.js", "icons.svg", "mark.svg")
STUDENT = SimpleNamespace(kind="student", name="李晓梅", site_name="示范大学", unread=2, roles=())
SITES = [{"code": "10001", "name": "示范大学"}]
BIND = {"sites": SITES, "contacts": [], "taken": False}


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    return Renderer(Assets({name: name for name in NAMES}, {}))


@pytest.fixture
def small(tmp_path: Path) -> Renderer:
    """A renderer over two pages, one of which has its own desktop template."""
    (tmp_path / "shared.html").write_text("{{ shell }} {{ view.word }}", "utf-8")
    (tmp_path / "own.html").write_text("phone", "utf-8")
    (tmp_path / "own.desktop.html").write_text("desk", "utf-8")
    return Renderer(Assets({name: name for name in NAMES}, {}), folder=tmp_path)


def show(
    renderer: Renderer, template: str, view: object, surface: str = "h5", **more: object
) -> str:
    return renderer.render(
        template, surface=surface, actor=STUDENT, view=view, path="/here", **more
    )


def field_of(renderer: Renderer, call: str) -> str:
    """What one macro of the forms writes."""
    page = '{% import "parts/forms.html" as f with context %}{{ ' + call + " }}"
    return renderer.environment.from_string(page).render(errors={}, values={}, problem=None)


def test_the_desktop_takes_its_own_template_only_where_there_is_one(small: Renderer) -> None:
    assert show(small, "own", {}, "h5") == "phone"
    assert show(small, "own", {}, "desktop") == "desk"
    assert show(small, "shared", {"word": "好"}, "desktop") == "shells/desktop.html 好"


def test_what_a_person_typed_is_never_html(small: Renderer) -> None:
    assert "&lt;b&gt;" in show(small, "shared", {"word": "<b>"})


def test_a_page_may_not_name_what_its_view_lacks(small: Renderer) -> None:
    with pytest.raises(UndefinedError):
        show(small, "shared", {})


def test_a_refused_form_keeps_what_was_typed_and_says_why_at_the_field(renderer: Renderer) -> None:
    html = show(
        renderer,
        "students/bind",
        BIND,
        values={"name": "张小帅", "site": "10001"},
        errors={"student_no": "请填写学号"},
    )
    assert 'value="张小帅"' in html
    assert '<option value="10001" selected>' in html
    assert re.search(r'name="student_no"[^>]*aria-describedby="f-student_no-error"', html)
    assert "请填写学号" in html


def test_a_form_sends_nothing_but_its_own_fields(renderer: Renderer) -> None:
    form = re.search(r"<form.*?</form>", show(renderer, "students/bind", BIND), re.DOTALL)
    assert form is not None
    assert re.findall(r' name="(\w+)"', form.group()) == [
        "site", "student_no", "name", "id_tail", "agree",
    ]  # fmt: skip


def test_a_password_is_never_written_back_into_a_page(renderer: Renderer) -> None:
    html = show(
        renderer,
        "staff/signin",
        {},
        "desktop",
        values={"password": "demo-Passw0rd"},
    )
    assert "demo-Passw0rd" not in html


def test_templates_hold_no_inline_script_or_style() -> None:
    """The pages' CSP forbids them, so they would be dead anyway."""
    inline = re.compile(r"<style|\sstyle=|\son\w+=|javascript:|<script(?![^>]*\ssrc=)")
    templates = sorted((ROOT / "templates").rglob("*.html"))
    assert [path.name for path in templates if inline.search(path.read_text("utf-8"))] == []


def test_what_is_pasted_is_cut_off_by_no_browser() -> None:
    """A `maxlength` drops the end of it without a word: blanks go, and the server counts."""
    cut = re.compile(r"<input[^>]*\smaxlength|\b(?:text|code)\([^)]*\bmaxlength")
    templates = sorted((ROOT / "templates").rglob("*.html"))
    assert [path.name for path in templates if cut.search(path.read_text("utf-8"))] == []


def test_every_file_field_says_what_it_may_weigh(renderer: Renderer) -> None:
    """By that a phone's photo is made smaller before it is sent."""
    field = re.compile(r"<input(?=[^>]*type=\"file\")[^>]*>", re.DOTALL)
    written = [
        tag
        for path in (ROOT / "templates").rglob("*.html")
        for tag in field.findall(path.read_text("utf-8"))
    ]
    assert len(written) > 2
    assert [tag for tag in written if "most(limit)" not in tag and "data-most=" not in tag] == []
    with pytest.raises(UndefinedError):
        field_of(renderer, 'f.file("file", "头像", ".png")')
    assert 'data-most="5242880"' in field_of(renderer, 'f.file("file", "头像", ".png", "5 MB")')


def test_every_icon_that_a_template_names_is_in_the_sprite() -> None:
    known = {
        line.split("#")[0].strip().replace(":", "-")
        for line in (ROOT / "templates/assets/icons.txt").read_text("utf-8").splitlines()
    }
    named = {
        name
        for path in (ROOT / "templates").rglob("*.html")
        for name in re.findall(r'icon(?:_name=|\()"([a-z-]+)"', path.read_text("utf-8"))
    }
    assert named - known == set()


def test_every_class_that_a_template_writes_has_a_style() -> None:
    """WeUI's own are in its sheet: `weui-…`, and `wx-root`, by which it is switched on."""
    sheets = (ROOT / "templates/assets/css").glob("*.css")
    styled = {
        name
        for sheet in sheets
        for name in re.findall(r"\.([a-z][\w-]*)", sheet.read_text("utf-8"))
    }
    code = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
    written = {
        name
        for path in (ROOT / "templates").rglob("*.html")
        for given in re.findall(r'class="([^"]*)"', code.sub(" ", path.read_text("utf-8")))
        for name in given.split()
        if re.fullmatch(r"(?!weui-|wx-)[a-z][\w-]*\w", name)
    }
    assert written - styled == set()


def test_each_telephone_number_of_a_text_is_dialled_by_itself() -> None:
    """An extension is dialled by hand."""
    assert phones("0451-8000 1001、(0451) 8000 1002转3/ +86 451") == [
        ("0451-8000 1001", "tel:045180001001"),
        ("(0451) 8000 1002转3", "tel:045180001002"),
        ("+86 451", "tel:+86451"),
    ]
    assert phones("") == []


NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)  # 10:00 in China


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ("2026-11-21T01:59:30+00:00", "刚刚"),
        ("2026-11-21T01:57:00+00:00", "3 分钟前"),
        ("2026-11-20T17:00:00+00:00", "9 小时前"),
        ("2026-11-20T15:00:00+00:00", "昨天 23:00"),
        ("2026-11-18T06:05:00+00:00", "11-18 14:05"),
        ("2026-11-23T06:05:00+00:00", "11-23 14:05"),
    ],
)
def test_how_long_ago_is_said_in_china_time(at: str, words: str) -> None:
    there = moment(at)
    assert there is not None
    assert ago(there, NOW) == words


def test_the_year_is_said_only_when_it_is_another_one() -> None:
    this, last = moment("2026-11-20T06:05:00+00:00"), moment("2025-12-31T15:59:00+00:00")
    assert this is not None
    assert last is not None
    assert when(this, NOW) == "11-20 14:05"
    assert when(last, NOW) == "2025-12-31 23:59"
