"""A site's own page (SYS-02) for the one who looks at it: domains say how he stands with it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from server.people.sites import pages, queries
from server.people.sites.models import Site
from server.people.sites.schemas import Greeting, SchoolView, SiteBlock
from server.platform.access.actor import Actor

Greet = Callable[[Actor, Site], Awaitable[Greeting | None]]
Block = Callable[[Actor, Site], Awaitable[SiteBlock | None]]

_greeters: list[Greet] = []
_blocks: list[Block] = []


def greet(greeter: Greet) -> None:
    """A domain greets those whom it knows; the first one that answers is shown."""
    if greeter not in _greeters:
        _greeters.append(greeter)


def show_on_site(block: Block) -> None:
    """A domain shows what goes on at a school, while it does."""
    if block not in _blocks:
        _blocks.append(block)


async def school_page(actor: Actor, code: str) -> SchoolView:
    """A site's page with its word to this visitor. Raises `NotFound`."""
    site = await queries.site_by_code(code)
    view = await pages.school_page(site)
    for greeter in _greeters:
        view.greeting = await greeter(actor, site)
        if view.greeting is not None:
            break
    blocks = [await block(actor, site) for block in _blocks]
    view.blocks = [block for block in blocks if block is not None]
    return view
