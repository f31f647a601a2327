"""A copy of everything that is held about one person: asked for, made by a job, kept three days."""

from __future__ import annotations

import asyncio
import io
import zipfile
from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import orjson

from server.people.accounts.models import Account
from server.people.rights.models import CopyState, DataCopy
from server.people.rights.workflow import DATA_COPY
from server.people.sites import queries as sites
from server.platform import clock, database, jobs, runtime
from server.platform.access import attempts
from server.platform.access.actor import SYSTEM, Actor
from server.platform.access.attempts import Limit
from server.platform.errors import Conflict, NotFound
from server.platform.holdings import Person, holdings, read
from server.platform.privacy import audit
from server.platform.storage import service as storage
from server.platform.storage.models import FileState, StoredFile
from server.platform.workflow import engine

MAKE_JOB = "rights.make_copy"
PURPOSE = "data_copy"
NAME = "我的数据.zip"
MOST_BYTES = 200_000_000
KEPT = timedelta(days=3)
GIVE_UP_AFTER = timedelta(hours=1)
ASKS = Limit("data-copy", 3, timedelta(days=1), "今天已经申请过 3 次，请明天再申请")
README = """这是微就业保存的、与您本人有关的全部数据。

我的数据.json　各项资料，可以用浏览器或记事本打开
文件/　　　　　您上传的照片和材料

里面有完整的身份证号等敏感信息，请妥善保存，不要转发给他人。
"""


async def ask(actor: Actor) -> DataCopy:
    """Ask for a copy. Raises `Conflict` while one is being made, `TooMany`."""
    if await DataCopy.exists(account_id=actor.who, state=CopyState.MAKING):
        raise Conflict(DATA_COPY.taken, code="taken")
    await attempts.count(ASKS, actor.who)
    case = DataCopy(
        id=uuid4(),
        account_id=actor.who,
        site_id=await site_for(actor),
        college_id=actor.college_id,
        chain=[],
        total=len(holdings(actor.kind)) + 1,
        state=CopyState.MAKING,
        due_at=clock.now() + GIVE_UP_AFTER,
    )
    await engine.begin(DATA_COPY, actor, case, step="ask")
    await jobs.enqueue(MAKE_JOB, {"copy": str(case.id)})
    return case


async def make(copy_id: UUID) -> None:
    """Gather, pack, seal and say that it is ready. Safe to repeat."""
    case = await DataCopy.get_or_none(id=copy_id, state=CopyState.MAKING)
    if case is None:
        return
    account = await Account.get(id=case.account_id)
    person = Person(account.id, account.kind)
    body = await packed(person, case.id)
    file = await storage.save(
        SYSTEM,
        runtime.current().files,
        body,
        purpose=PURPOSE,
        name=NAME,
        content_type="application/zip",
        limit=MOST_BYTES,
        owner=account.id,
    )
    try:
        async with database.transaction():
            await storage.keep(file)
            changes = {"file_id": file.id, "done": case.total}
            due = clock.now() + KEPT
            await engine.fire(DATA_COPY, SYSTEM, case, "finish", due_at=due, changes=changes)
    except Conflict:  # another worker was faster, or it was given up; the sweep takes the file
        return


async def packed(person: Person, copy_id: UUID | None = None) -> bytes:
    """The ZIP: everything in JSON with Chinese labels, and the person's files."""
    content: dict[str, Any] = {}
    files: list[tuple[str, StoredFile]] = []
    for count, holding in enumerate(holdings(person.kind), 1):
        records = [record for table in holding.all_tables() for record in await read(table, person)]
        content[holding.title] = {
            "为什么保存": holding.why,
            "保存多久": holding.kept,
            "注销账号后": holding.fate_words or holding.fate.label,
            "记录": records,
        }
        files += await holding.all_files(person)
        if copy_id is not None:
            await _progress(copy_id, count)
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


async def ready(actor: Actor, copy_id: UUID) -> StoredFile:
    """The file of one's own copy. Raises `NotFound` for one that is over, or anybody else's."""
    case = await DataCopy.get_or_none(
        id=copy_id, account_id=actor.who, state=CopyState.READY, due_at__gt=clock.now()
    ).select_related("file")
    if case is None or case.file is None:
        raise NotFound("这份副本已经过期删除，请重新申请")
    file: StoredFile = case.file
    return file


async def download(actor: Actor, file: StoredFile) -> bytes:
    """What `ready` gave, once a fresh proof was seen."""
    await audit.record(actor, "copy.download", ("account", actor.who))
    return await storage.read(actor, runtime.current().files, file)


async def sweep() -> int:
    """Destroy the files of copies that are over; how many."""
    over = await DataCopy.filter(
        state__in=[CopyState.EXPIRED, CopyState.FAILED], file_id__isnull=False
    ).select_related("file")
    for case in over:
        if case.file is not None:
            await storage.destroy(SYSTEM, case.file)
    return len(over)


async def site_for(actor: Actor) -> UUID:
    """Whose case it is: the actor's own site, or the province."""
    if actor.site_id is not None:
        return actor.site_id
    province = await sites.province()
    if province is None:
        raise Conflict("还没有设置省中心，请联系管理员")
    return province.id


async def _progress(copy_id: UUID, done: int) -> None:
    async with database.apart() as connection:
        await connection.execute("UPDATE data_copy SET done = $2 WHERE id = $1", copy_id, done)


def _zip(content: dict[str, Any], files: Sequence[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        pack.writestr("说明.txt", README)
        pack.writestr("我的数据.json", orjson.dumps(content, option=orjson.OPT_INDENT_2))
        for number, (name, body) in enumerate(files, 1):
            pack.writestr(f"文件/{number:02}-{name}", body)
    return out.getvalue()
