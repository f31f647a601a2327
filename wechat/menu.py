"""The official account's menu: checked as WeChat would, and published per audience; section C."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from server.settings import ROOT
from wechat.client import WeChatClient

FILE = ROOT / "config" / "menu.toml"

_TOP_BYTES = 16
_SUB_BYTES = 60
_URL_BYTES = 1024
_TAG_BYTES = 30
_MOST_GROUPS = 3
_MOST_BUTTONS = 5


class MenuError(ValueError):
    """The menu breaks WeChat's rules; the text names each button, in Chinese, for the operator."""


@dataclass(frozen=True, slots=True)
class Button:
    """One entry; `audiences` empty means everyone."""

    name: str
    to: str
    is_ready: bool
    audiences: frozenset[str]
    in_default: bool


@dataclass(frozen=True, slots=True)
class Menu:
    """The whole file: groups of buttons, and the tag name of each audience."""

    groups: Sequence[tuple[str, Sequence[Button]]]
    audiences: Mapping[str, str]

    def buttons(self, public_url: str, audience: str | None) -> list[dict[str, Any]]:
        """What WeChat is sent for an audience; None is the default menu. Raises `MenuError`."""
        shown = []
        for group, buttons in self.groups:
            children = [
                {"type": "view", "name": b.name, "url": entry_url(public_url, b.to)}
                for b in buttons
                if b.is_ready and _is_for(b, audience)
            ]
            if children:
                shown.append({"name": group, "sub_button": children})
        check(shown)
        return shown


def load(path: Path = FILE) -> Menu:
    """Read the file. Raises `MenuError` for an unknown audience, `KeyError` for gaps."""
    document = tomllib.loads(path.read_text("utf-8"))
    audiences = dict(document.get("audiences", {}))
    groups = [
        (group["name"], [_button(entry) for entry in group.get("button", [])])
        for group in document["group"]
    ]
    problems = [
        f"按钮“{button.name}”的对象“{name}”没有定义"
        for _, buttons in groups
        for button in buttons
        for name in sorted(button.audiences - audiences.keys())
    ]
    problems += [
        f"标签“{tag}”超过 {_TAG_BYTES} 字节"
        for tag in audiences.values()
        if len(tag.encode()) > _TAG_BYTES
    ]
    if problems:
        raise MenuError("；".join(problems))
    return Menu(groups, audiences)


def entry_url(public_url: str, to: str) -> str:
    """The address that signs a person in on the way to a page of ours (contract.md)."""
    return f"{public_url}/wechat/oauth/start?to={quote(to, safe='/')}"


def check(buttons: Sequence[Mapping[str, Any]]) -> None:
    """Raises `MenuError` with everything WeChat would refuse; sizes are bytes, not characters."""
    problems = []
    if not 1 <= len(buttons) <= _MOST_GROUPS:
        problems.append(f"一级菜单有 {len(buttons)} 个，应为 1 到 {_MOST_GROUPS} 个")
    for group in buttons:
        problems += _size("一级菜单", group["name"], "名称", group["name"], _TOP_BYTES)
        children = group["sub_button"]
        if not 1 <= len(children) <= _MOST_BUTTONS:
            sentence = f"有 {len(children)} 个按钮，应为 1 到 {_MOST_BUTTONS} 个"
            problems.append(f"一级菜单“{group['name']}”{sentence}")
        for child in children:
            problems += _size("按钮", child["name"], "名称", child["name"], _SUB_BYTES)
            problems += _size("按钮", child["name"], "链接", child["url"], _URL_BYTES)
            if not child["url"].startswith(("https://", "http://")):
                problems.append(f"按钮“{child['name']}”的链接不是 http(s) 地址")
    if problems:
        raise MenuError("；".join(problems))


async def publish(client: WeChatClient, public_url: str, menu: Menu | None = None) -> list[str]:
    """Make WeChat's menus equal to ours; what had to be changed, as sentences, none when equal.

    Checks everything before the first change. Raises `MenuError`, and as the client does.
    """
    menu = menu or load()
    default = menu.buttons(public_url, None)
    wanted = {name: menu.buttons(public_url, name) for name in menu.audiences}
    tags, changes = await _complete_tags(client, menu.audiences)
    published = await client.menu_get() or {}
    if _compared(published.get("menu", {}).get("button", [])) != _compared(default):
        await client.menu_create(default)
        changes.append("已发布默认菜单")
    missing = {str(tags[tag]): name for name, tag in menu.audiences.items()}
    for old in published.get("conditionalmenu", []):
        name = missing.get(_tag_of(old))
        if name is not None and _compared(old["button"]) == _compared(wanted[name]):
            del missing[_tag_of(old)]
        else:
            await client.menu_delete_conditional(str(old["menuid"]))
            changes.append(f"已删除旧的个性化菜单 {old['menuid']}")
    for tag_id, name in missing.items():
        await client.menu_add_conditional(wanted[name], int(tag_id))
        changes.append(f"已发布“{menu.audiences[name]}”的菜单")
    return changes


async def show(client: WeChatClient) -> str:
    """What is published now, as lines for a terminal. Raises `WeChatError`, `WeChatUnavailable`."""
    published = await client.menu_get()
    if published is None:
        return "还没有发布菜单"
    names = {str(id): name for name, id in (await client.tags()).items()}
    lines = ["默认菜单", *_lines(published["menu"]["button"])]
    for conditional in published.get("conditionalmenu", []):
        tag = _tag_of(conditional)
        lines += [f"标签“{names.get(tag, tag)}”的菜单", *_lines(conditional["button"])]
    return "\n".join(lines)


async def assign(
    client: WeChatClient, openid: str, audience: str, menu: Menu | None = None
) -> None:
    """Give a follower the menu of one audience and take those of the others; may be repeated.

    Raises `KeyError` for an unknown audience or before `publish` made the tags.
    """
    audiences = (menu or load()).audiences
    tags = await client.tags()
    wanted = tags[audiences[audience]]
    held = await client.tags_of(openid)
    for name in audiences.values():
        if tags.get(name) in held and tags[name] != wanted:
            await client.untag(tags[name], [openid])
    if wanted not in held:
        await client.tag(wanted, [openid])


def _button(entry: Mapping[str, Any]) -> Button:
    return Button(
        name=entry["name"],
        to=entry["to"],
        is_ready=entry["ready"] is True,
        audiences=frozenset(entry.get("for", ())),
        in_default=entry.get("in_default", True),
    )


def _is_for(button: Button, audience: str | None) -> bool:
    if audience is None:
        return button.in_default
    return not button.audiences or audience in button.audiences


def _size(kind: str, name: str, part: str, value: str, limit: int) -> list[str]:
    size = len(value.encode())
    if 1 <= size <= limit:
        return []
    return [f"{kind}“{name}”的{part}有 {size} 字节，应为 1 到 {limit} 字节"]


async def _complete_tags(
    client: WeChatClient, audiences: Mapping[str, str]
) -> tuple[dict[str, int], list[str]]:
    tags, changes = await client.tags(), []
    for tag in audiences.values():
        if tag not in tags:
            tags[tag] = await client.create_tag(tag)
            changes.append(f"已创建标签“{tag}”")
    return tags, changes


def _tag_of(conditional: Mapping[str, Any]) -> str:
    """The tag of a conditional menu; older answers call it a group."""
    rule = conditional.get("matchrule", {})
    return str(rule.get("tag_id") or rule.get("group_id") or "")


def _compared(buttons: Sequence[Mapping[str, Any]]) -> list[tuple[str, list[tuple[str, str, str]]]]:
    """Only what we set, for WeChat adds fields of its own and orders them differently."""
    return [
        (
            top["name"],
            [(b.get("type", ""), b["name"], b.get("url", "")) for b in _children(top)],
        )
        for top in buttons
    ]


def _children(top: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    found = top.get("sub_button") or []
    # Real answers have been seen with the list one level deeper.
    return found.get("list", []) if isinstance(found, Mapping) else found


def _lines(buttons: Sequence[Mapping[str, Any]]) -> list[str]:
    lines = []
    for top in buttons:
        lines.append(f"  {top['name']}")
        lines += [f"    {b['name']}  {b.get('url', '')}" for b in _children(top)]
    return lines
