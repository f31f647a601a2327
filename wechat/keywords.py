"""What the official account answers to plain texts: `config/keywords.toml`."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from server.settings import ROOT
from wechat.menu import entry_url
from wechat.messages import Push
from wechat.replies import Reply, text_reply

FILE = ROOT / "config" / "keywords.toml"

_LONGEST_QUESTION = 40
_HELP = ("帮助", "help", "?", "菜单")


@dataclass(frozen=True, slots=True)
class Entry:
    """One answer, with its link already in it; `link` is empty for a page still to come."""

    words: Sequence[str]
    answer: str
    link: str


@dataclass(frozen=True, slots=True)
class Keywords:
    """All answers of one installation. Nothing of the question ever appears in an answer."""

    entries: Sequence[Entry]
    help: str

    def answer(self, question: str) -> str:
        """The answer of the first entry with a word in the question, or the help."""
        asked = unicodedata.normalize("NFKC", question).strip().lower()
        # A long text is a letter to people, in which a word proves nothing.
        if len(asked) <= _LONGEST_QUESTION and asked not in _HELP:
            for entry in self.entries:
                if any(word in asked for word in entry.words):
                    return entry.answer
        return self.help

    def reply(self, push: Push) -> Reply | None:
        """The reply to a text message; None for anything else. Fits `push.Answers`."""
        return text_reply(self.answer(push.text)) if push.kind == "text" else None


def load(public_url: str, path: Path = FILE) -> Keywords:
    """Read the file. Raises `ValueError` for a page without a link or a link without a page."""
    document = tomllib.loads(path.read_text("utf-8"))
    entries = [_entry(public_url, entry) for entry in document["entry"]]
    links = list(dict.fromkeys(e.link for e in entries if e.link))
    return Keywords(entries, "\n".join([document["fallback"], *links]))


def _entry(public_url: str, entry: dict[str, object]) -> Entry:
    title, text, to = str(entry["title"]), str(entry["text"]), str(entry["to"])
    is_ready = entry["ready"] is True
    if ("{link}" in text) != is_ready:
        raise ValueError(f"keywords: “{title}” needs {{link}} exactly when its page is ready")
    link = f'<a href="{entry_url(public_url, to)}">{title}</a>' if is_ready else ""
    words = entry["words"]
    if not isinstance(words, list) or not words:
        raise ValueError(f"keywords: “{title}” has no words")
    return Entry([str(word).lower() for word in words], text.replace("{link}", link), link)
