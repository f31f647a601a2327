"""The account's menus: the size rules of buttons, and which menu a person gets."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import Any
from urllib.parse import urlsplit

from .errors import WeChatError

_WITH_KEY = {
    "click",
    "scancode_push",
    "scancode_waitmsg",
    "pic_sysphoto",
    "pic_photo_or_album",
    "pic_weixin",
    "location_select",
}
_WITH_MEDIA = {"media_id": "media_id", "view_limited": "media_id"}
_WITH_ARTICLE = {"article_id": "article_id", "article_view_limited": "article_id"}
_PRIVATE = ("sex", "country", "province", "city", "language")
_DOMAINS = 3


@dataclass
class Conditional:
    """A menu for the holders of one tag."""

    menuid: int
    tag: int
    button: list[dict[str, Any]]


class Menus:
    """The default menu and the conditional ones, oldest first; wechat-protocol section C."""

    def __init__(self, mini_appid: str) -> None:
        self._mini_appid = mini_appid
        self._ids = count(208_379_533)
        self.default: list[dict[str, Any]] | None = None
        self.default_id = 0
        self.conditional: list[Conditional] = []

    def publish(self, body: dict[str, Any]) -> None:
        """Replaces the default menu; conditional ones stay."""
        self.default = self._checked(body.get("button"))
        self.default_id = next(self._ids)

    def publish_conditional(self, body: dict[str, Any]) -> int:
        """Adds a menu for one tag; its menuid. Raises 65303 without a default menu, 65320."""
        if self.default is None:
            raise WeChatError(65303)
        rule = body.get("matchrule")
        if not isinstance(rule, dict) or not rule:
            raise WeChatError(65304)
        if any(rule.get(name) for name in _PRIVATE):
            raise WeChatError(65320)
        tag = str(rule.get("tag_id") or rule.get("group_id") or "")
        if not tag.isdigit():
            raise WeChatError(65304)
        menu = Conditional(next(self._ids), int(tag), self._checked(body.get("button")))
        if len(_domains([*self.conditional, menu])) > _DOMAINS:
            raise WeChatError(65316)
        self.conditional.append(menu)
        return menu.menuid

    def withdraw_conditional(self, menuid: object) -> None:
        """Removes one; 65301 when there is none with this id."""
        kept = [m for m in self.conditional if str(m.menuid) != str(menuid)]
        if len(kept) == len(self.conditional):
            raise WeChatError(65301)
        self.conditional = kept

    def withdraw(self) -> None:
        """Removes the default menu and every conditional one."""
        self.default = None
        self.conditional = []

    def matching(self, tags: list[int]) -> tuple[list[dict[str, Any]], int]:
        """Buttons and menuid for the holder of `tags` (last added last): newest match, or default.

        With several tags the last added one counts [C]; a tag without a menu falls to the default.
        """
        for menu in reversed(self.conditional):
            if tags and menu.tag == tags[-1]:
                return menu.button, menu.menuid
        return self.default or [], self.default_id

    def _checked(self, buttons: object) -> list[dict[str, Any]]:
        if not isinstance(buttons, list) or not 1 <= len(buttons) <= 3:
            raise WeChatError(40016)
        return [self._top(button) for button in buttons]

    def _top(self, button: object) -> dict[str, Any]:
        if not isinstance(button, dict):
            raise WeChatError(40016)
        _check_size(button.get("name"), 16, 40018)
        children = button.get("sub_button")
        if children:
            if not isinstance(children, list) or len(children) > 5:
                raise WeChatError(40023)
            return {"name": button["name"], "sub_button": [self._sub(c) for c in children]}
        return self._leaf(button, 40015, 40019, 40020, 40054)

    def _sub(self, button: object) -> dict[str, Any]:
        if not isinstance(button, dict):
            raise WeChatError(40023)
        if button.get("sub_button"):
            raise WeChatError(40022)
        _check_size(button.get("name"), 60, 40025)
        return self._leaf(button, 40024, 40026, 40027, 40055)

    def _leaf(
        self, button: dict[str, Any], bad_type: int, bad_key: int, bad_url: int, bad_domain: int
    ) -> dict[str, Any]:
        kind = button.get("type")
        fields = ["type", "name"]
        if kind in _WITH_KEY:
            _check_size(button.get("key"), 128, bad_key)
            fields.append("key")
        elif kind in ("view", "miniprogram"):
            _check_size(button.get("url"), 1024, bad_url)
            if urlsplit(button["url"]).scheme not in ("http", "https"):
                raise WeChatError(bad_domain)
            fields.append("url")
            if kind == "miniprogram":
                if button.get("appid") != self._mini_appid:
                    raise WeChatError(85005)
                _check_size(button.get("pagepath"), 1024, 40165)
                fields += ["appid", "pagepath"]
        elif kind in _WITH_MEDIA or kind in _WITH_ARTICLE:
            name = (_WITH_MEDIA | _WITH_ARTICLE)[kind]
            _check_size(button.get(name), 256, 40007)
            fields.append(name)
        else:
            raise WeChatError(bad_type)
        return {**{name: button[name] for name in fields}, "sub_button": []}


def _check_size(value: object, limit: int, errcode: int) -> None:
    """Sizes are bytes of UTF-8, not characters [O S8]."""
    if not isinstance(value, str) or not 1 <= len(value.encode()) <= limit:
        raise WeChatError(errcode)


def _domains(menus: list[Conditional]) -> set[str | None]:
    leaves = [leaf for menu in menus for top in menu.button for leaf in [top, *top["sub_button"]]]
    return {urlsplit(leaf["url"]).hostname for leaf in leaves if "url" in leaf}
