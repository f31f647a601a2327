"""`python -m tests.journeys.cases`: a morning's post. Thirty students with a new phone ask their
school for their accounts, as their WeChats would: bound, tried from the new one, asked for.
"""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from server import settings
from server.commands.opened import run
from server.people.students import service
from server.people.students.schemas import Proof
from server.platform.errors import Conflict
from tests.journeys.graduates import MOVERS, Graduate
from tests.people import identity, looking


async def arrive() -> None:
    for number, mover in enumerate(MOVERS):
        await asked(mover, number)


async def asked(mover: Graduate, number: int) -> None:
    proof = Proof(
        site="10001", student_no=mover.student_no, name=mover.name, id_tail=mover.id_tail
    )
    old = looking(await identity(f"sold{number}"))
    new = looking(await identity(f"bought{number}"))
    await service.bind(old, proof)
    try:
        await service.bind(new, proof)
    except Conflict as taken:
        token = parse_qs(urlsplit(taken.go).query)["proof"][0]
        await service.ask_rebinding(new, token, "换了新手机")


if __name__ == "__main__":
    run(settings.load(), arrive)
