"""A copy of everything that is held about one person: a task of his own, kept three days."""

from __future__ import annotations

import asyncio
import io
import zipfile
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

import orjson

from server.people.rights import proofs
from server.platform import clock, runtime
from server.platform.access import attempts
from server.platform.access.actor import SYSTEM, Actor
from server.platform.access.attempts import Limit
from server.platform.holdings import Person, holdings, read
from server.platform.storage import service as storage
from server.platform.storage.models import FileState, StoredFile
from server.platform.tasks import service as tasks
from server.platform.tasks.kinds import Outcome, Run, task
from server.platform.tasks.models import Task

PURPOSE = "data_copy"
MOST_BYTES = 200_000_000
ASKS = Limit("data-copy", 3, timedelta(days=1), "今天已经申请过 3 次，请明天再申请")
README = """这是微就业保存的、与您本人有关的全部数据。

我的数据.json　各项资料，可以用浏览器或记事本打开
文件/　　　　　您上传的照片和材料

里面有完整的身份证号等敏感信息，请妥善保存，不要转发给他人。
"""
Progress = Callable[[int, int], Awaitable[None]]


async def ask(actor: Actor) -> Task:
    """Ask for a copy. Raises `Conflict` while one is being made, `TooMany`."""
    row = await tasks.begin(actor, make, "个人信息副本", {}, origin="/me/data")
    await attempts.count(ASKS, actor.who)
    return row


@task("rights.copy", guard=proofs.demand, tells=True)
async def make(run: Run) -> Outcome:
    """Gather, pack and seal it as a file of his own."""
    person = Person(run.actor.who, run.actor.kind)
    file = await storage.save(
        SYSTEM,
        runtime.current().files,
        await packed(person, run.progress),
        purpose=PURPOSE,
        name="我的数据.zip",
        content_type="application/zip",
        limit=MOST_BYTES,
        owner=person.id,
    )
    return Outcome("全部资料和文件，一个压缩包", file)


async def packed(person: Person, progress: Progress | None = None) -> bytes:
    """The ZIP: everything in JSON with Chinese labels, and the person's files."""
    content: dict[str, Any] = {}
    files: list[tuple[str, StoredFile]] = []
    kinds = holdings(person.kind)
    for count, holding in enumerate(kinds, 1):
        records = [record for table in holding.all_tables() for record in await read(table, person)]
        content[holding.title] = {
            "为什么保存": holding.why,
            "保存多久": holding.kept,
            "注销账号后": holding.fate_words or holding.fate.label,
            "记录": records,
        }
        files += await holding.all_files(person)
        if progress is not None:
            await progress(count, len(kinds) + 1)
    named = {file.id for _, file in files}
    for file in await own_files(person.id):
        if file.id not in named:
            files.append((f"{file.purpose}-{file.name}", file))
    about = {"导出时间": f"{clock.now().astimezone(clock.CHINA):%Y-%m-%d %H:%M:%S}"}
    store = runtime.current().files
    bodies = [(name, await storage.read(SYSTEM, store, file)) for name, file in files]
    return await asyncio.to_thread(_zip, {**about, "内容": content}, bodies)


async def own_files(person: UUID) -> list[StoredFile]:
    """The files of which this person is the owner, copies like this one left out."""
    return await (
        StoredFile.filter(owner=person, state=FileState.LINKED)
        .exclude(purpose=PURPOSE)
        .order_by("created_at")
    )


def _zip(content: dict[str, Any], files: Sequence[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        pack.writestr("说明.txt", README)
        pack.writestr("我的数据.json", orjson.dumps(content, option=orjson.OPT_INDENT_2))
        for number, (name, body) in enumerate(files, 1):
            pack.writestr(f"文件/{number:02}-{name}", body)
    return out.getvalue()
