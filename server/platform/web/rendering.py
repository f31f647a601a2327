"""Pages as text: one Jinja2 environment, one template for each page, two shells around it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from server.platform import clock
from server.platform.web import page_access as reach
from server.platform.web import rich
from server.platform.web.assets import Assets
from server.platform.web.dates import ago, moment, when
from server.platform.web.forms import Typed
from server.settings import ROOT

EMPTY = "—"
SILENT = Markup('aria-hidden="true"')
PRODUCT = "微就业"
SEVERAL, UNDIALLED = re.compile("[、，,/]"), re.compile("[^0-9+]")
HOMES = {"student": "/student", "recruiter": "/employer", "staff": "/staff"}
TONES = {
    "neutral": "plain",
    "done": "plain",
    "active": "wait",
    "warn": "wait",
    "waiting": "wait",
    "success": "good",
    "error": "bad",
    "danger": "bad",
}


class Renderer:
    """Renders `<page>.html`, or `<page>.desktop.html` where that exists and the desktop asks.

    Jinja2 runs in sync mode: async rendering costs 1.5 times as much.
    Everything a page needs is in its view before it is called.
    """

    def __init__(
        self, assets: Assets, *, folder: Path = ROOT / "templates", watched: bool = False
    ) -> None:
        self.assets = assets
        self.environment = environment(assets, folder, watched)
        self._names = frozenset(self.environment.list_templates(extensions=["html"]))

    def exists(self, template: str) -> bool:
        """Whether there is such a page; `template` with or without `.html`."""
        return f"{template.removesuffix('.html')}.html" in self._names

    def resolve(self, template: str, surface: str) -> str:
        """The file that shows a page on a surface (`h5` or `desktop`)."""
        page = template.removesuffix(".html")
        own = f"{page}.desktop.html"
        return own if surface == "desktop" and own in self._names else f"{page}.html"

    def render(
        self,
        template: str,
        *,
        surface: str,
        actor: Any,
        view: Any,
        path: str,
        values: Mapping[str, str] | None = None,
        errors: Mapping[str, str] | None = None,
        problem: str | None = None,
        **extra: Any,
    ) -> str:
        """The page as HTML.

        `values` is what was typed, `errors` one sentence a field, `problem` one for the whole form.
        A page asks `opens(href)` before it links where not everybody who sees it is let in.
        `extra` may hold `menu`, `query`, `flash`, `demo`, `home`, `on_phone`, `filings`.
        Raises `jinja2.TemplateNotFound`,
        and `jinja2.UndefinedError` when a page names something that its view does not have.
        """
        kind = str(getattr(actor, "kind", "visitor") or "visitor")
        context: dict[str, Any] = {
            "menu": (),
            "query": {},
            "flash": "",
            "demo": None,
            "filings": None,
            "on_phone": False,
            "home": HOMES.get(kind, "/"),
            "product": PRODUCT,
            **extra,
            "surface": surface,
            "view": view,
            "path": path,
            "values": values or Typed(),
            "errors": errors or {},
            "problem": problem,
            "actor": person(actor, kind),
            "opens": partial(reach.may_open, actor),
            "shell": f"shells/{surface}.html",
            "plain": "shells/h5.html" if surface == "h5" else "shells/plain.html",
            "now": clock.now(),
        }
        return self.environment.get_template(self.resolve(template, surface)).render(context)


def environment(assets: Assets, folder: Path, watched: bool) -> Environment:
    """Strict about names, careful about HTML, and without a cache on disk. `watched` looks at each
    file's time whenever it is used, for whoever is writing them.
    """
    made = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        bytecode_cache=None,
        auto_reload=watched,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(
        when=when_html, full=full, date=date, ago=ago_text, digits=digits, rich=rich.markup,
        phones=phones,
    )
    made.globals.update(icon=icon_maker(assets), asset=assets.url, tone=tone)
    return made


def person(actor: Any, kind: str) -> dict[str, Any]:
    """What the shells show of whoever looks; a visitor has no name."""
    return {
        "kind": kind,
        "name": getattr(actor, "name", "") or "",
        "site_name": getattr(actor, "site_name", "") or "",
        "unit_name": getattr(actor, "unit_name", "") or "",
        "unread": getattr(actor, "unread", 0) or 0,
        "roles": getattr(actor, "roles", ()) or (),
    }


def icon_maker(assets: Assets) -> Any:
    """`icon(name)` for templates: one symbol of the sprite, silent to screen readers."""

    @lru_cache(maxsize=1000)
    def icon(name: str, label: str = "") -> Markup:
        spoken = Markup('role="img" aria-label="{}"').format(label) if label else SILENT
        return Markup('<svg class="icon" {}><use href="{}#{}"/></svg>').format(
            spoken, assets.url("icons.svg"), name
        )

    return icon


def tone(name: str | None) -> str:
    """One of the five tones the styles know: plain, wait, info, good, bad."""
    return TONES.get(name or "plain", name or "plain")


def phones(text: str) -> list[tuple[str, str]]:
    """The telephone numbers of a text, each with its link; an extension is dialled by hand."""
    numbers = filter(None, map(str.strip, SEVERAL.split(text)))
    return [(each, "tel:" + UNDIALLED.sub("", each.partition("转")[0])) for each in numbers]


def when_html(value: datetime | str | None) -> Markup | str:
    """11-20 14:05 in China's time, with the full time on hover; the year when it is another one."""
    at = moment(value)
    if at is None:
        return EMPTY
    return _time(at, when(at, clock.now()))


def full(value: datetime | str | None) -> str:
    """2026-11-20 14:05:09, China's, for what stands in a title."""
    at = moment(value)
    return at.strftime("%Y-%m-%d %H:%M:%S") if at else EMPTY


def date(value: datetime | str | None) -> str:
    """2026-11-20, China's day."""
    at = moment(value)
    return at.strftime("%Y-%m-%d") if at else EMPTY


def ago_text(value: datetime | str | None) -> Markup | str:
    """3 分钟前, with the full time on hover."""
    at = moment(value)
    if at is None:
        return EMPTY
    return _time(at, ago(at, clock.now()))


def _time(at: datetime, words: str) -> Markup:
    """Digits and our own words only: nothing to escape, and lists have hundreds of these."""
    full = at.isoformat()[:19]
    return Markup(f'<time datetime="{full}+08:00" title="{full[:10]} {full[11:]}">{words}</time>')


def digits(value: int | float | None) -> str:
    """12,345."""
    return f"{value:,}" if value is not None else EMPTY
