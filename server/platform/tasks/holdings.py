"""What we hold of somebody's tasks."""

from __future__ import annotations

from tortoise.expressions import Q

from server.platform.holdings import Fate, Person, Table, holds, shred
from server.platform.tasks.models import Task


async def erase_tasks(person: Person) -> int:
    rows = Task.filter(owner_id=person.id)
    files = [row.file_id for row in await rows if row.file_id]
    gone = await rows.delete()
    await shred(files)
    return gone


holds(
    "后台任务",
    Table(
        Task,
        of=lambda person: Q(owner_id=person.id),
        labels={
            "title": "事项",
            "state": "状态",
            "sentence": "结果",
            "origin": "在哪里申请",
            "parameters": "申请时的条件",
            "refusals": "没有处理的内容",
            "created_at": "申请时间",
            "finished_at": "完成时间",
        },
        withheld={"link_hash": "下载链接只保存单向散列，我们自己也读不出原文"},
    ),
    order=80,
    why="让你看到申请的事办到了哪一步，并取得结果",
    kept="90 天后删除；做好的文件 1 至 3 天后销毁",
    fate=Fate.GOES,
    erase=erase_tasks,
)
