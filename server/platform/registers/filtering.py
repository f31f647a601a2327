"""What narrows a register: the address's parameters, and what of them counts."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import BaseModel, Field, create_model

from server.platform.access.actor import Actor
from server.platform.registers.register import Register
from server.platform.web.forms import Choice, View

Query = TypeVar("Query", bound=BaseModel)


class FilterView(View):
    """A filter as the page offers it; without options one types into it."""

    name: str
    label: str
    options: list[Choice] = []


def query_of(register: Register, base: type[Query]) -> type[Query]:
    """The address's parameters: what is searched, and each filter."""
    named: dict[str, Any] = {
        f.name: (str, Field("", title=f.label, max_length=40)) for f in register.filters
    }
    if register.search:
        named = {"q": (str, Field("", title=register.search_label, max_length=80)), **named}
    return create_model(f"{register.type_name}{base.__name__}", __base__=base, **named)


async def offers(register: Register, actor: Actor) -> list[FilterView]:
    """The filters with what this actor may choose."""
    return [
        FilterView(name=f.name, label=f.label, options=await f.options(actor))
        for f in register.filters
    ]


def chosen_of(register: Register, query: BaseModel, offered: list[FilterView]) -> dict[str, str]:
    """What was chosen by each filter, empty where it is nothing that was offered."""
    known = {f.name: {choice.value for choice in f.options} for f in offered}
    names = ["q", *known] if register.search else [*known]
    given = {name: str(getattr(query, name)) for name in names}
    return {n: v if n not in known or v in known[n] else "" for n, v in given.items()}
