"""`jiuye menu`: the menus below the official account's chat."""

from __future__ import annotations

import sys

import typer

from server import settings
from server.commands.opened import run
from wechat import clients, menu
from wechat.errors import WeChatError, WeChatUnavailable

cli = typer.Typer(no_args_is_help=True, add_completion=False)


@cli.callback()
def group() -> None:
    """The official account's menus."""


@cli.command("publish")
def publish_menu() -> None:
    """Publish config/menu.toml: the default menu and one for each tag."""
    loaded = settings.load()

    async def publish() -> list[str]:
        return await menu.publish(clients.official(), loaded.public_url)

    try:
        print("\n".join(run(loaded, publish)) or "菜单没有变化")
    except (menu.MenuError, WeChatError, WeChatUnavailable) as refusal:
        sys.exit(str(refusal))


@cli.command("show")
def show_menu() -> None:
    """What is published now."""

    async def show() -> str:
        return await menu.show(clients.official())

    try:
        print(run(settings.load(), show))
    except (WeChatError, WeChatUnavailable) as refusal:
        sys.exit(str(refusal))
