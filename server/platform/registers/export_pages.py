"""The page from which a register is exported: what will be in it, and what is asked for it."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from server.platform.access.actor import Actor
from server.platform.registers import exporting, reading
from server.platform.registers.filtering import FilterView, chosen_of, offers, query_of
from server.platform.registers.register import Register
from server.platform.tasks import pages as tasks
from server.platform.tasks.schemas import TaskView, address
from server.platform.web.endpoint import Room
from server.platform.web.forms import Form, View
from server.platform.web.results import Done, Page
from server.platform.workflow.pages import Fact

TEMPLATE = "registers/export"


class ExportQuery(Form):
    full: bool = Field(False, title="敏感的列")


class ExportForm(Form):
    purpose: str = Field("", title="用途", max_length=120)


class ExportView(View):
    """What an export holds. `sensitive` are the columns that are asked for apart, under
    `full_href`; `refusal` says why there is none.
    """

    title: str
    list_href: str
    total: int
    filters: list[Fact]
    columns: list[str]
    sensitive: list[str]
    full: bool
    full_href: str
    action: str
    refusal: str


def export_at(room: Room, register: Register) -> None:
    """Give a register its export in a room."""
    query, path = query_of(register, ExportQuery), f"{register.path}/export"

    async def shown(actor: Actor, query: Any) -> Page[ExportView]:
        return Page(await page(register, actor, query))

    async def asked(actor: Actor, query: Any, form: ExportForm) -> Done[TaskView]:
        chosen = chosen_of(register, query, await offers(register, actor))
        row = await exporting.ask(
            actor, register, chosen, full=query.full and _sensitive(register, actor) != [],
            purpose=form.purpose,
        )  # fmt: skip
        return Done(tasks.view(row), go=address(row.id))

    shown.__name__, asked.__name__ = f"{register.name}_export", f"export_{register.name}"
    shown.__annotations__["query"] = asked.__annotations__["query"] = query
    room.get(path, rule=register.rule, template=TEMPLATE)(shown)
    room.post(path, rule=register.rule, retry=shown, status=201)(asked)


async def page(register: Register, actor: Actor, query: Any) -> ExportView:
    """Raises `Conflict` where sensitive columns are asked for and a second factor is due."""
    offered = await offers(register, actor)
    chosen, sensitive = chosen_of(register, query, offered), _sensitive(register, actor)
    full = query.full and sensitive != []
    if full:
        await exporting.demand_proof(actor, exporting.way_to(register, chosen))
    total = await reading.rows(register, actor, chosen).count()
    return ExportView(
        title=register.title,
        list_href=exporting.list_address(register, chosen),
        total=total,
        filters=_in_words(register, chosen, offered),
        columns=[c.label for c in exporting.columns_of(register, actor, full=full)],
        sensitive=sensitive,
        full=full,
        full_href=exporting.address(register, chosen, full=True),
        action=exporting.address(register, chosen, full=full),
        refusal=exporting.refusal(total),
    )


def _sensitive(register: Register, actor: Actor) -> list[str]:
    mine = exporting.columns_of(register, actor, full=True)
    return [column.label for column in mine if register.is_sensitive(column)]


def _in_words(
    register: Register, chosen: dict[str, str], offered: list[FilterView]
) -> list[Fact]:
    search = [Fact(label=register.search_label, value=chosen["q"])] if chosen.get("q") else []
    return search + [
        Fact(label=f.label, value=choice.label)
        for f in offered
        for choice in f.options
        if choice.value == chosen[f.name]
    ]
