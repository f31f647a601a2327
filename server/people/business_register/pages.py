"""The views of the province's register page."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from server.people.business_register import queries, service
from server.people.business_register.columns import KEPT
from server.people.business_register.models import RegisterLoad
from server.people.business_register.schemas import (
    ColumnLine,
    LoadLine,
    LoadPage,
    RegisterPage,
)
from server.platform import clock
from server.platform.access.actor import Actor
from server.platform.tables.limits import MIB
from server.platform.tasks import queries as tasks
from server.platform.tasks.models import UNDER_WAY
from server.platform.tasks.schemas import address
from server.platform.web.forms import Choice
from server.platform.workflow.pages import Fact

SHOWN = 6
"""Lines below the headings."""
OPERATOR = "运维人员（命令行）"
REPLACE, UPDATE = "整库替换", "补充和更新"


async def register(actor: Actor) -> RegisterPage:
    """What is asked now, what it can be taken back to, and files that wait."""
    standing = await queries.standing()
    former = standing[1] if len(standing) > 1 else None
    back = (
        f"企业查询改用上一次载入的 {former.rows:,} 条（数据截至 {former.as_of}）"
        if former
        else "之前没有载入过，企业注册时将查不到登记信息，要自己填写单位名称"
    )
    return RegisterPage(
        current=line(standing[0]) if standing else None,
        former=line(former) if former else None,
        waiting=[line(row) for row in await queries.waiting(actor)],
        consequences=[back, "这次载入的记录会被删除，需要时请重新上传", "已经注册的单位不受影响"],
        max_mb=service.UPLOAD // MIB,
        headings=["、".join((k.title, *k.headings[:3])) for k in KEPT],
    )


async def load(actor: Actor, load_id: UUID) -> LoadPage:
    """A file, what was understood of it, and what is to be decided. Raises `NotFound`."""
    row = await queries.load(actor, load_id)
    headings = row.sample[row.heading] if row.sample else []
    places = service.understood(row)
    return LoadPage(
        load=line(row),
        is_looked_at=row.looked_at is not None,
        failure=row.failure,
        encoding=row.encoding,
        headings=headings,
        lines=[
            cells + [""] * (len(headings) - len(cells))
            for cells in row.sample[row.heading + 1 :][:SHOWN]
        ],
        columns=[
            ColumnLine(
                key=k.key, title=k.title, required=k.required, value=str(places.get(k.key, ""))
            )
            for k in KEPT
        ],
        choices=[
            Choice(value=str(at), label=f"第 {at + 1} 列：{heading or '（没有列名）'}")
            for at, heading in enumerate(headings)
        ],
        left=[h for at, h in enumerate(headings) if h and at not in places.values()],
        today=clock.now().astimezone(clock.CHINA).date(),
        modes=[
            Choice(value="true", label=f"{REPLACE}：文件里没有的企业不再保留"),
            Choice(value="false", label=f"{UPDATE}：文件里没有的企业保留原样"),
        ],
        task=await _task(actor, row),
        is_loaded=row.loaded_at is not None,
    )


def line(row: RegisterLoad) -> LoadLine:
    """A file; how many entries it brought, as of which day and by whom."""
    who = row.owner.name if row.owner else OPERATOR
    refused = f"，另有 {row.refused:,} 行没有载入" if row.refused else ""
    way = REPLACE if row.replaces else UPDATE
    facts = {
        "企业": f"{row.rows:,} 条{refused}",
        "数据截至": str(row.as_of),
        "载入": f"{who}，{_here(row.loaded_at):%Y-%m-%d %H:%M}，{way}" if row.loaded_at else "",
        "文件": row.file_name,
    }
    return LoadLine(
        id=row.id, file_name=row.file_name, who=who, at=row.created_at,
        facts=[Fact(label=label, value=value) for label, value in facts.items()],
    )  # fmt: skip


def _here(moment: datetime) -> datetime:
    return moment.astimezone(clock.CHINA)


async def _task(actor: Actor, row: RegisterLoad) -> str:
    """Where the actor's own load of it is under way."""
    newest = await tasks.newest(actor, service.load_task.name, 5)
    mine = (t for t in newest if t.subject == str(row.id) and t.state in UNDER_WAY)
    return next((address(t.id) for t in mine), "")
